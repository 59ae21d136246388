//! Pages that nobody means well with: one thing over and over, opened and
//! never closed. They are read, and their source is given back.

use std::time::{Duration, Instant};

use glossator::localize::Rendering;
use glossator::site::Site;
use glossator::site::files::Memory;
use glossator::syntax::{self, Dialect};

use crate::oracle::page::{configuration, english, localized, sites_of_page};

/// What is repeated.
const PIECES: &[&str] = &[
    "<div>",
    "<div>\n",
    "</div>\n",
    "<p \"\n",
    "<a \"",
    "<a ",
    "](",
    "1 ",
    "1-",
    "1. ",
    "1. a\n",
    "<",
    "<!--",
    "<!--\n",
    "<b>",
    "<b x=\"y\">a</b> ",
    "<code>",
    "<pre>",
    "<script>",
    "<td>a</td>",
    "<!-- glossator:skip -->\n",
    "<!-- glossator:skip-start -->\n",
    "{{",
    "{{ a }} ",
    "{% a",
    "{% a %}\n",
    "{% comment %}\n",
    "{% raw %}",
    "{% raw %}{% endraw %}\n",
    "{:",
    "{::a}",
    "{::a}\n",
    "$$ ",
    "$$\n",
    "^\n",
    "*[a]: b\n",
    "a|",
    "a|b\n",
    "a\n",
    "a  \n",
    "[",
    "![",
    "[a](b) ",
    "[a]: /b \"t\"\n",
    "*a ",
    "`a` ",
    "`",
    "> ",
    "- ",
    "# a\n\n",
    "a\n\n",
    "[^a]: b\n\n",
    "2018-01-01 ",
    "http://a.b ",
    "a@b.example ",
    "&amp;",
    "\\",
];

const TIMES: usize = 600;

#[test]
fn one_thing_over_and_over() {
    for piece in PIECES {
        for text in [
            piece.repeat(TIMES),
            format!("Some words {}", piece.repeat(TIMES)),
            format!("> {}", piece.repeat(TIMES)),
        ] {
            for page in sites_of_page(&text).iter().flat_map(|site| &site.pages) {
                let renderings = vec![Rendering::Original; page.segments.len()];
                let given_back = localized(page, &english(), &renderings);
                assert_eq!(given_back.as_deref(), Ok(text.as_str()), "{piece:?}");
            }
        }
    }
}

/// What lines of a quote are looked at for ends with the quote, which may be as long as the page: each line
/// again would take a minute and more.
#[test]
fn long_quotes_take_time_in_proportion() {
    let start = Instant::now();
    for line in ["> \n", "> a\n", ":::a\n", "> :::a\n", "{{< a\n", "> {{< a\n"] {
        let text = line.repeat(150_000);
        let tree = syntax::parse(&text, &(0..0), Dialect::KRAMDOWN);
        assert_eq!(tree.leaves().map(|leaf| tree.written(leaf, &text)).collect::<String>(), text, "{line:?}");
    }
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}

/// What other renderers read, opened and never closed, and one end for all of it at last.
#[test]
fn marks_of_dialects_take_time_in_proportion() {
    let start = Instant::now();
    for (dialect, pieces) in [
        (Dialect::MDX, &["<b\n", "</b\n", "<b>\n", "</b>\n", "x <b> ", "<a.b\n", "{", "- \n      a\n\n"][..]),
        (
            Dialect::PYTHON_MARKDOWN,
            &[
                "{++",
                "{~~a",
                "++a",
                "++\"a",
                ":a",
                "[[a",
                "==a ",
                "^a",
                "~a~ ",
                "/// a\n",
                "> !!! a\n",
                "-8<-\n",
            ],
        ),
    ] {
        for piece in pieces {
            let text = format!("Words {}\n>}} end\n", piece.repeat(20_000));
            let tree = syntax::parse(&text, &(0..0), dialect);
            let leaves: String = tree.leaves().map(|leaf| tree.written(leaf, &text)).collect();
            assert_eq!(leaves, text, "{piece:?}");
        }
    }
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}

/// One translation can't stop a check: each of these took minutes where every mark was looked for from
/// each other one.
#[test]
fn long_translations_take_time_in_proportion() {
    let start = Instant::now();
    let page = ("content/page.md".to_owned(), b"Some words [us](/us/) in it.\n".to_vec());
    for piece in
        ["](", "1 ", "`", "1-", "1/", "1. ", "2018-07-26 ", "<a ", "<x y=\"", "\\", "~ ", "[", "<kbd>"]
    {
        let mut files = Memory([page.clone()].into());
        let site = Site::load(configuration("kramdown"), &files).expect("memory can be read");
        let id = &site.pages[0].segments[0].id;
        let catalog = format!("{id} = Wort [uns]({{ $us }}) {} x\n", piece.repeat(40_000 / piece.len()));
        files.0.insert("locales/de/page.ftl".to_owned(), catalog.into_bytes());
        let view = site.view(&site.languages[0], &files).expect("memory can be read");
        assert!(view.pages[0].parts[0].checked.is_some(), "{piece:?} was read");
    }
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}
