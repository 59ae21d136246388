//! Front matter: the block of YAML or TOML at the top of a page, with the
//! byte span of every key and value, so that an edit can replace one value and
//! leave every other byte alone. Reads only; `localize::front_matter` edits.

mod toml;
mod yaml;

use std::fmt;

use crate::text::Span;

pub use yaml::{parse_file, reads_as_string};

/// The most bytes a front matter may have between its fences.
pub const MAXIMUM_BYTES: usize = 256 * 1024;

/// How deep lists and maps may be nested; the outermost map is level 1.
pub const MAXIMUM_DEPTH: usize = 32;

/// The language of a front matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Between `---` lines; `...` may close it.
    Yaml,
    /// Between `+++` lines.
    Toml,
}

/// A page's front matter.
#[derive(Debug, Clone, PartialEq)]
pub struct FrontMatter {
    /// Its language.
    pub format: Format,
    /// The whole block with its fences and their line ends; starts at 0.
    pub span: Span,
    /// What stands between the fences; empty or whole lines.
    pub content: Span,
    /// The keys; none when the block is empty or only comments.
    pub root: Map,
}

/// Keys with their values, in the order of the text.
#[derive(Debug, Clone, PartialEq)]
pub struct Map {
    /// From the first key (or brace) to the last value (or brace). A TOML
    /// table's is that of its header.
    pub span: Span,
    /// Written in braces.
    pub flow: bool,
    /// The keys; no key stands twice.
    pub entries: Vec<Entry>,
}

/// One key and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key without quotes.
    pub key: String,
    /// The key as written.
    pub key_span: Span,
    /// What it stands for.
    pub value: Value,
}

/// What a key or list item stands for.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// One text, number, date, or `true` and `false`.
    Scalar(Scalar),
    /// A list.
    List(List),
    /// A map.
    Map(Map),
    /// What can't be read or edited as text.
    Opaque(Opaque),
}

/// One text, number, date, or `true` and `false`.
#[derive(Debug, Clone, PartialEq)]
pub struct Scalar {
    /// The scalar as written, with its quotes; no comment, blank or line end
    /// after it.
    pub span: Span,
    /// The value of a string; anything else as it is written (`3`, `2018-07-26`).
    pub text: String,
    /// How it is written.
    pub style: Style,
    /// Whether it is a string for every reader. For YAML, version 1.1 and 1.2:
    /// `no` isn't.
    pub is_string: bool,
}

/// How a scalar is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Without quotes, on one or more lines.
    Plain,
    /// In `'single'` quotes.
    Single,
    /// In `"double"` quotes.
    Double,
    /// A block: YAML's `|` and `>`, TOML's three quotes.
    Block,
}

/// A list.
#[derive(Debug, Clone, PartialEq)]
pub struct List {
    /// From the first dash or bracket to the last item or bracket. For TOML's
    /// `[[tables]]` from the first header to the last.
    pub span: Span,
    /// Written in brackets.
    pub flow: bool,
    /// The items.
    pub items: Vec<Value>,
}

/// A value that can't be read or edited as text, and is never expanded.
#[derive(Debug, Clone, PartialEq)]
pub struct Opaque {
    /// The value as written, with its anchor or tag. Empty for a value that
    /// isn't there: then the place after the key's colon.
    pub span: Span,
    /// What it is.
    pub kind: OpaqueKind,
    /// The bytes of `span`.
    pub raw: String,
}

/// Why a value is opaque.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpaqueKind {
    /// No value, `~` or `null`.
    Null,
    /// `*name`: the value stands elsewhere.
    Alias,
    /// It has an anchor (`&name`) or a tag (`!!str`), whatever follows.
    Marked,
}

/// Why a front matter, or a file of YAML, can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrontMatterError {
    /// What is wrong, in lower case and without a full stop.
    pub message: String,
    /// Where in the page.
    pub span: Span,
}

impl fmt::Display for FrontMatterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for FrontMatterError {}

/// The front matter of the page `text`, which has no byte order mark; none
/// when the text doesn't start with a fence or the block is never closed.
pub fn parse(text: &str) -> Result<Option<FrontMatter>, FrontMatterError> {
    let Some((format, content, end)) = fences(text) else { return Ok(None) };
    if content.len() > MAXIMUM_BYTES {
        let message = format!("the front matter is longer than {MAXIMUM_BYTES} bytes");
        return Err(FrontMatterError { message, span: 0..3 });
    }
    let root = match format {
        Format::Yaml => yaml::parse(text, &content)?,
        Format::Toml => toml::parse(text, &content)?,
    };
    Ok(Some(FrontMatter { format, span: 0..end, content, root }))
}

/// The format, what stands between the fences, and the end of the block.
fn fences(text: &str) -> Option<(Format, Span, usize)> {
    let mut lines = text.split_inclusive('\n');
    let opening = lines.next()?;
    let (format, closings): (_, &[&str]) = match bare(opening) {
        "---" => (Format::Yaml, &["---", "..."]),
        "+++" => (Format::Toml, &["+++"]),
        _ => return None,
    };
    let start = opening.len();
    let mut at = start;
    for line in lines {
        if closings.contains(&bare(line)) {
            return Some((format, start..at, at + line.len()));
        }
        at += line.len();
    }
    None
}

/// A line without its ending and the blanks before that.
fn bare(line: &str) -> &str {
    line.trim_end_matches([' ', '\t', '\r', '\n'])
}

/// A value found by [`FrontMatter::locate`].
#[derive(Debug, Clone, PartialEq)]
pub struct Place<'f> {
    /// Which entry or item to take at each level, from the root; never empty.
    pub steps: Vec<usize>,
    /// The value.
    pub value: &'f Value,
    /// Whether it stands somewhere inside brackets or braces.
    pub flow: bool,
}

impl FrontMatter {
    /// The value at `dotted`: keys and, in lists, indexes from 0, joined with
    /// dots (`authors.0.name`). A key that has dots itself is found too.
    #[must_use]
    pub fn locate(&self, dotted: &str) -> Option<Place<'_>> {
        locate_in_map(&self.root, dotted, false)
    }

    /// The value at `dotted`, as in [`Self::locate`].
    #[must_use]
    pub fn get(&self, dotted: &str) -> Option<&Value> {
        self.locate(dotted).map(|place| place.value)
    }

    /// The text of the scalar at `dotted`, of whatever type: `ref: 3` gives "3".
    #[must_use]
    pub fn text(&self, dotted: &str) -> Option<&str> {
        match self.get(dotted)? {
            Value::Scalar(scalar) => Some(&scalar.text),
            _ => None,
        }
    }
}

fn locate_in_map<'f>(map: &'f Map, path: &str, flow: bool) -> Option<Place<'f>> {
    let flow = flow || map.flow;
    let child = |key: &str, rest: Option<&str>| {
        let step = map.entries.iter().position(|entry| entry.key == key)?;
        locate_in_child(step, &map.entries[step].value, rest, flow)
    };
    child(path, None)
        .or_else(|| path.match_indices('.').find_map(|(dot, _)| child(&path[..dot], Some(&path[dot + 1..]))))
}

fn locate_in_list<'f>(list: &'f List, path: &str, flow: bool) -> Option<Place<'f>> {
    let (head, rest) = path.split_once('.').map_or((path, None), |(head, rest)| (head, Some(rest)));
    let step = head.parse::<usize>().ok()?;
    locate_in_child(step, list.items.get(step)?, rest, flow || list.flow)
}

fn locate_in_child<'f>(step: usize, value: &'f Value, rest: Option<&str>, flow: bool) -> Option<Place<'f>> {
    let Some(rest) = rest else { return Some(Place { steps: vec![step], value, flow }) };
    let mut place = match value {
        Value::Map(map) => locate_in_map(map, rest, flow)?,
        Value::List(list) => locate_in_list(list, rest, flow)?,
        Value::Scalar(_) | Value::Opaque(_) => return None,
    };
    place.steps.insert(0, step);
    Some(place)
}

impl Value {
    /// The value as written.
    #[must_use]
    pub fn span(&self) -> &Span {
        match self {
            Self::Scalar(scalar) => &scalar.span,
            Self::List(list) => &list.span,
            Self::Map(map) => &map.span,
            Self::Opaque(opaque) => &opaque.span,
        }
    }
}

/// Refuses a level too deep.
fn check_depth(depth: usize, at: usize, noun: &str) -> Result<(), FrontMatterError> {
    if depth <= MAXIMUM_DEPTH {
        return Ok(());
    }
    let message = format!("the {noun} is nested deeper than {MAXIMUM_DEPTH} levels");
    Err(FrontMatterError { message, span: at..at })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> FrontMatter {
        parse(text).expect("it can be read").expect("there is front matter")
    }

    /// The bytes of the value at `path`, and its text.
    fn written<'t>(text: &'t str, path: &str) -> (&'t str, Option<String>) {
        let front_matter = parsed(text);
        let value = front_matter.get(path).expect("the path is there");
        (&text[value.span().clone()], front_matter.text(path).map(str::to_owned))
    }

    #[test]
    fn fences_are_found() {
        for (text, content) in [
            ("---\na: b\n---\nText\n", "a: b\n"),
            ("--- \na: b\n...", "a: b\n"),
            ("---\n---", ""),
            ("---\n# only this\n---\n", "# only this\n"),
            ("+++\na = 1\n---\n+++ \n", ""),
            ("---\r\na: b\r\n---\r\n", "a: b\r\n"),
        ] {
            let Ok(found) = parse(text) else {
                assert!(text.starts_with("+++"), "{text}");
                continue;
            };
            assert_eq!(&text[found.expect(text).content], content);
        }
        for text in
            ["", "---", "---\n", "---\na: b\n", "----\n----\n", " ---\n---\n", "\n---\n---\n", "---\r---\r"]
        {
            assert_eq!(parse(text), Ok(None), "{text:?}");
        }
    }

    #[test]
    fn spans_are_exact() {
        let text = "---\nü: 'x''y' # d\nq: \"a\\\"\\\n  b\" # c\nm: one\n  two\n\n  three  \n# com\n\
            l: |  # | >\n  te\n\n# com\nf: >-\nlist:\n- a # c\n- - 'x'\n  - y\n\
            flow: [a, 'b' , {c: d}, ] # c\nlast: |+\n  z\n\n---\n";
        let check = |path, bytes, value: Option<&str>| {
            assert_eq!(written(text, path), (bytes, value.map(str::to_owned)), "{path}");
        };
        check("ü", "'x''y'", Some("x'y"));
        check("q", "\"a\\\"\\\n  b\"", Some("a\"b"));
        check("m", "one\n  two\n\n  three", Some("one two\nthree"));
        check("l", "|  # | >\n  te", Some("te\n"));
        check("f", ">-", Some(""));
        check("list", "- a # c\n- - 'x'\n  - y", None);
        check("list.0", "a", Some("a"));
        check("list.1", "- 'x'\n  - y", None);
        check("list.1.0", "'x'", Some("x"));
        check("flow", "[a, 'b' , {c: d}, ]", None);
        check("flow.1", "'b'", Some("b"));
        check("flow.2.c", "d", Some("d"));
        check("last", "|+\n  z", Some("z\n\n"));
    }

    #[test]
    fn odd_values_are_opaque() {
        let text = "---\na: &x foo\nb: *x\nc: !!str 3\nd:\ne: ~ # none\nf: &m\n  k: v\ng:   # none\n---\n";
        let front_matter = parsed(text);
        for (path, kind, raw) in [
            ("a", OpaqueKind::Marked, "&x foo"),
            ("b", OpaqueKind::Alias, "*x"),
            ("c", OpaqueKind::Marked, "!!str 3"),
            ("d", OpaqueKind::Null, ""),
            ("e", OpaqueKind::Null, "~"),
            ("f", OpaqueKind::Marked, "&m\n  k: v"),
            ("g", OpaqueKind::Null, ""),
        ] {
            let Some(Value::Opaque(opaque)) = front_matter.get(path) else { panic!("{path} isn't opaque") };
            assert_eq!((opaque.kind, opaque.raw.as_str()), (kind, raw), "{path}");
        }
        assert_eq!(front_matter.get("f.k"), None);
    }

    #[test]
    fn types_are_known() {
        let text = "---\nref: 3\nlang: no\ndate: 2018-07-26\ntitle: Privacy\nq: \"no\"\na.b: {c: 1}\n---\n";
        let front_matter = parsed(text);
        let strings: Vec<_> = (front_matter.root.entries.iter())
            .filter(|entry| matches!(&entry.value, Value::Scalar(scalar) if scalar.is_string))
            .map(|entry| entry.key.as_str())
            .collect();
        assert_eq!(strings, ["title", "q"]);
        assert_eq!(front_matter.text("ref"), Some("3"));
        assert_eq!(front_matter.text("date"), Some("2018-07-26"));
        assert_eq!(front_matter.text("a.b.c"), Some("1"));
    }

    #[test]
    fn toml_is_read() {
        let text = "+++\ntitle = \"Ü \\\" x\" # c\nd = 2018-07-26\nl = ['a', \"b\"]\nm = \"\"\"\nx\n\"\"\"\n\
            [t.u]\nv = { w = 'z' }\n[[x]]\nn = 1\n[[x]]\nn = 2\n+++\n";
        assert_eq!(written(text, "title"), ("\"Ü \\\" x\"", Some("Ü \" x".to_owned())));
        assert_eq!(written(text, "d"), ("2018-07-26", Some("2018-07-26".to_owned())));
        assert_eq!(written(text, "l.0"), ("'a'", Some("a".to_owned())));
        assert_eq!(written(text, "m"), ("\"\"\"\nx\n\"\"\"", Some("x\n".to_owned())));
        assert_eq!(written(text, "t.u.v.w"), ("'z'", Some("z".to_owned())));
        assert_eq!(written(text, "x.1.n"), ("2", Some("2".to_owned())));
    }

    #[test]
    fn what_cannot_be_read_is_an_error() {
        let deep = format!("---\na: {}{}\n---\n", "[".repeat(40), "]".repeat(40));
        let deep_toml = format!("+++\n{} = 1\n+++\n", vec!["a"; 40].join("."));
        let long = format!("---\n# {}\n---\n", "x".repeat(MAXIMUM_BYTES));
        for (text, message) in [
            ("---\nSome text\n---\n", "isn't a list of keys"),
            ("---\n- a\n---\n", "isn't a list of keys"),
            ("---\na: 1\na: 2\n---\n", "`a` stands twice"),
            ("---\na: b: c\n---\n", "mapping values"),
            ("---\na: 1\n--- x\n---\n", "second document"),
            ("---\n[x]: c\n---\n", "key"),
            ("---\na: *x\n---\n", "anchor"),
            ("+++\na = \n+++\n", "TOML"),
            ("+++\na = 1\na = 2\n+++\n", "duplicate key"),
            (&deep, "deeper than 32"),
            (&deep_toml, "deeper than 32"),
            (&long, "longer than"),
        ] {
            let error = parse(text).expect_err(message);
            assert!(error.message.contains(message), "{}", error.message);
            assert!(text.get(error.span.clone()).is_some(), "{error:?}");
        }
    }
}
