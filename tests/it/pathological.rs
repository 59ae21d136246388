//! Pages that nobody means well with: one thing over and over, opened and
//! never closed. They are read, and their source is given back.

use std::time::{Duration, Instant};

use glossator::localize::Rendering;
use glossator::syntax::{self, Dialect};

use crate::oracle::page::{english, localized, sites_of_page};

/// What is repeated.
const PIECES: &[&str] = &[
    "<div>",
    "<div>\n",
    "</div>\n",
    "<p \"\n",
    "<a \"",
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
