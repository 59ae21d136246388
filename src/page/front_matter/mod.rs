//! Front matter: the block of YAML or TOML at the top of a page, with the
//! byte span of every key and value, so that an edit can replace one value and
//! leave every other byte alone. Reads only; `localize::front_matter` edits.

mod toml;
mod value;
mod yaml;

use crate::text::Span;

pub use value::{
    FrontMatter, FrontMatterError, FrontMatterFormat, KeyValue, List, MAXIMUM_DEPTH, Map, OpaqueKind,
    OpaqueValue, Quoting, Scalar, Value, ValuePlace,
};
pub use yaml::{parse_file, reads_as_string};

/// The most bytes a front matter may have between its fences.
pub const MAXIMUM_BYTES: usize = 256 * 1024;

/// The front matter of the page `text`, which has no byte order mark; none
/// when the text doesn't start with a fence or the block is never closed.
pub fn parse(text: &str) -> Result<Option<FrontMatter>, FrontMatterError> {
    let Some((format, content, end)) = fences(text) else { return Ok(None) };
    if content.len() > MAXIMUM_BYTES {
        let message = format!("the front matter is longer than {MAXIMUM_BYTES} bytes");
        return Err(FrontMatterError { message, span: 0..3 });
    }
    let root = match format {
        FrontMatterFormat::Yaml => yaml::parse(text, &content)?,
        FrontMatterFormat::Toml => toml::parse(text, &content)?,
    };
    Ok(Some(FrontMatter { format, span: 0..end, content, root }))
}

/// The format, what stands between the fences, and the end of the block.
fn fences(text: &str) -> Option<(FrontMatterFormat, Span, usize)> {
    let mut lines = text.split_inclusive('\n');
    let opening = lines.next()?;
    let (format, closings): (_, &[&str]) = match bare(opening) {
        "---" => (FrontMatterFormat::Yaml, &["---", "..."]),
        "+++" => (FrontMatterFormat::Toml, &["+++"]),
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
