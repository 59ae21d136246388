//! Generated input: Markdown that is nearly what people write, and texts that
//! nobody means well with.

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngSeed, TestCaseResult, TestRunner};

/// Tries `law` on what `strategy` makes. The same input in every run, unless
/// `PROPTEST_RNG_SEED` says otherwise; `PROPTEST_CASES` tries more of it.
pub(crate) fn for_all<S: Strategy>(strategy: &S, law: impl Fn(S::Value) -> TestCaseResult) {
    let mut config = Config { failure_persistence: None, ..Config::default() };
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(7);
    }
    if let Err(failure) = TestRunner::new(config).run(strategy, law) {
        panic!("{failure}");
    }
}

const WORDS: &[&str] = &[
    "word",
    "Some more words",
    "Über",
    "個人データ",
    "a",
    "it's",
    "2018",
    "2018-07-26",
    "1.",
    "C#",
    "x_y_z",
    "5 * 3",
    "a|b",
    "&nbsp;",
    "&amp;",
    "\\*",
    "\\",
    "~",
    "^",
    "$5",
    "!",
    ":",
    "-",
    "+",
    "#",
    "=",
    "{",
    "}",
    "[",
    "]",
    "<",
    ">",
    "@",
];

const INLINE: &[&str] = &[
    "*em*",
    "**strong**",
    "_em_",
    "~~gone~~",
    "`code`",
    "`` a ` b ``",
    "[text](/path/)",
    "[text](<a b> \"title\")",
    "[two\nlines](/x)",
    "[label]",
    "[label][]",
    "[text][label]",
    "![alt](/i.png)",
    "![label]",
    "<https://example.org/>",
    "https://example.org/a",
    "www.example.org",
    "me@example.org",
    "<me@example.org>",
    "[https://example.org](https://example.org)",
    "<b>bold</b>",
    "<a href=\"/x\">y</a>",
    "<br>",
    "<br/>",
    "<span class='x'>",
    "</span>",
    "<!-- c -->",
    "{{ site.url }}",
    "{% if x %}",
    "{: .class}",
    "[^1]",
    "  \n",
    "\\\n",
    "\n",
    "\n    ",
    "\n> ",
    "\n  ",
];

const LINES: &[&str] = &[
    "# Heading",
    "### A *b* `c` {#own-id}",
    "Setext\n===",
    "Setext\n---",
    "---",
    "```rust\ncode\n```",
    "    indented code",
    "<div>\ntext\n</div>",
    "<b>line</b>",
    "| a | b |\n|---|:-:|\n| c *d* | `e` |\n| f",
    "Term\n: Definition",
    "[label]: /target \"title\"",
    "[^1]: A note.",
    "- [ ] todo\n- [x] done",
    "{: #id .class}",
    "{:toc}",
    "{% include x.html %}",
    "{{ content }}",
    "*[HTML]: Hypertext",
    "^",
    "> [!NOTE]\n> text",
    "<!-- comment -->",
    "",
];

/// Inline text, most of it well-formed.
fn inline() -> impl Strategy<Value = String> {
    let piece = prop_oneof![3 => select(WORDS), 2 => select(INLINE), 2 => Just(" ")];
    prop::collection::vec(piece, 1..8).prop_map(|pieces| pieces.concat())
}

fn block() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![4 => inline(), 2 => select(LINES).prop_map(str::to_owned)];
    leaf.prop_recursive(3, 24, 4, |inner| {
        let blocks = prop::collection::vec(inner, 1..4);
        (
            blocks,
            select(vec!["> ", ">", "- ", "* ", "1. ", "10) ", "[^1]: ", ": ", "  ", "    "]),
            any::<bool>(),
        )
            .prop_map(|(blocks, marker, lazy)| contained(&blocks.join("\n\n"), marker, lazy))
    })
}

/// `text` in a container; with `lazy` only its first line is marked.
fn contained(text: &str, marker: &str, lazy: bool) -> String {
    let next = if marker.starts_with('>') { marker.to_owned() } else { " ".repeat(marker.len()) };
    let mut lines = text.split('\n').enumerate().map(|(at, line)| match at {
        0 => format!("{marker}{line}"),
        _ if lazy || line.is_empty() => line.to_owned(),
        _ => format!("{next}{line}"),
    });
    let first = lines.next().unwrap_or_default();
    lines.fold(first, |text, line| text + "\n" + &line)
}

/// A page's Markdown.
pub(crate) fn markdown() -> impl Strategy<Value = String> {
    let matter = select(vec![
        "",
        "",
        "---\ntitle: A title\nlang: en\n---\n",
        "---\ntitle: \"It's\"\ntags: [a, 'b c']\n---\n\n",
        "+++\ntitle = \"T\"\n+++\n",
    ]);
    let blocks = prop::collection::vec((block(), select(vec!["\n\n", "\n\n", "\n", "\n\n\n"])), 1..6);
    (matter, blocks).prop_map(|(matter, blocks)| {
        let body: String = blocks.into_iter().flat_map(|(block, end)| [block, end.to_owned()]).collect();
        format!("{matter}{body}")
    })
}

/// Bytes that no writer would put together.
pub(crate) fn noise() -> impl Strategy<Value = String> {
    let piece = select(
        [
            WORDS,
            INLINE,
            &["\n", "\n", " ", "\t", "`", "*", "**", "_", "(", ")", "\"", "'", "|", "\r", "\u{A0}"],
        ]
        .concat(),
    );
    prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

/// HTML, Liquid and kramdown in pieces, whole or broken.
const MARKUP: &[&str] = &[
    "<div>",
    "<div class=\"a\">\n",
    "</div>",
    "</div>\n",
    "<div markdown=\"1\">\n",
    "<p>",
    "</p>",
    "<ul>\n<li>",
    "</li>\n</ul>\n",
    "<table><tr><td>",
    "</td></tr></table>",
    "<h2>",
    "</h2>",
    "<b>",
    "</b>",
    "<i class=\"fa\"></i>",
    "<a href=\"/x/\" title=\"A title\">",
    "</a>",
    "<img src=\"/i.png\" alt=\"An alt\">",
    "<input placeholder='A \"hint\"'>",
    "<span title=unquoted>",
    "</span>",
    "<br>",
    "<code>a b</code>",
    "<pre>\na *b*\n</pre>",
    "<script>\nlet a = '<p>b';\n</script>",
    "<style>a</style>",
    "<!-- a comment -->",
    "<!-- a\n\ncomment",
    "-->",
    "<a href=\"x",
    "<?php a ?>",
    "<!DOCTYPE html>",
    "<my-tag>",
    "</my-tag>",
    "{{ a }}",
    "{{ a",
    "{% if a %}",
    "{% if a %}\n",
    "{% endif %}",
    "\n{% endif %}\n",
    "{% comment %}",
    "{% endcomment %}",
    "{% raw %}",
    "{% endraw %}",
    "{% highlight x %}\n",
    "\n{% endhighlight %}\n",
    "{: .a}",
    "\n{: .a}\n",
    "{:: a /}",
    "{::comment}",
    "{:/comment}",
    "{::nomarkdown}",
    "{:/}",
    "\n^\n",
    "\n* TOC\n{:toc}\n",
    "\n*[a]: b\n",
    "a | b\n",
    "| a | b |\n",
    "<!-- glossator:skip -->\n",
    "<!-- glossator:skip-start -->",
    "<!-- glossator:skip-end -->",
    "<!-- glossator:note N -->",
    "<!-- glossator:id n -->",
    "Some words",
    "more *words*",
    "[a link](/x/)",
    "&nbsp;",
    "Über",
    "2. a",
    "- a\n",
    "> a\n",
    "    ",
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    " ",
];

/// Markup that nobody has tidied.
pub(crate) fn markup() -> impl Strategy<Value = String> {
    prop::collection::vec(select(MARKUP), 0..16).prop_map(|pieces| pieces.concat())
}

/// What a hostile translator might write, besides placeables.
const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<b>",
    "</b>",
    "<div>",
    "</div>",
    "<!--",
    "-->",
    "<",
    ">",
    "&lt;",
    "&#60;b&#62;",
    "{{ site.secret }}",
    "{% include x %}",
    "{",
    "}",
    "{{",
    "{%",
    "{: onclick=x}",
    "{:.x}",
    "{::nomarkdown}",
    "[a](javascript:x)",
    "[a](http://evil.example)",
    "[label]",
    "[label][]",
    "[a][label]",
    "[^1]",
    "[^new]",
    "](",
    "](/x)",
    "![i](/x)",
    "[",
    "]",
    "(",
    ")",
    "[x]: /y",
    "[^2]: note",
    "http://evil.example/",
    "www.evil.example",
    "<http://evil.example>",
    "a@evil.example",
    "`",
    "``",
    "`code`",
    "```",
    "~~~",
    "*",
    "**",
    "_",
    "***",
    "---",
    "===",
    "# ",
    "## H",
    "> ",
    "- ",
    "+ ",
    "* x",
    "1. ",
    "2018. ",
    "1) ",
    "    ",
    "\t",
    "|",
    "| a | b |",
    "|---|",
    ": ",
    "$$",
    "^",
    "*[HTML]: x",
    "\\",
    "\\\\",
    "\\|",
    "  ",
    "\n",
    "\r",
    "\n\n",
    "\u{A0}",
    "\u{2028}",
    "\u{202E}",
    "&nbsp;",
    "#",
    "{#id}",
    " {#id}",
    "[ ]",
    "[x] ",
    "[!NOTE]",
    "==",
    "\"",
    "'",
    "~",
    "~~",
    "!",
    "Wort",
    "ein Satz.",
    "字",
];

/// A piece of a hostile translation.
#[derive(Debug, Clone)]
pub(crate) enum Piece {
    /// Some text.
    Text(&'static str),
    /// One of the segment's placeables, by any number.
    Placeable(usize),
    /// `[Wort](…)` with one of its placeables.
    Link(usize),
    /// A part of the English, by any number.
    English(usize),
}

/// A hostile translation: half of them begin with the English.
pub(crate) fn hostile() -> impl Strategy<Value = Vec<Piece>> {
    let piece = prop_oneof![
        8 => select(HOSTILE).prop_map(Piece::Text),
        1 => any::<usize>().prop_map(Piece::Placeable),
        1 => any::<usize>().prop_map(Piece::Link),
        2 => any::<usize>().prop_map(Piece::English),
    ];
    prop::collection::vec(piece, 1..6)
}
