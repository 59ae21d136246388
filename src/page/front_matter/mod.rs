//! Front matter: the block of YAML, TOML or JSON at the top of a page, with the
//! byte span of every key and value, so that an edit can replace one value and
//! leave every other byte alone. Reads only; `localize::front_matter` edits.

mod json;
mod toml;
mod value;
mod yaml;

use crate::text::Span;

pub use value::{
    FrontMatter, FrontMatterError, FrontMatterFormat, KeyValue, List, MAXIMUM_DEPTH, Map, OpaqueKind,
    OpaqueValue, Quoting, Scalar, Value, ValuePlace,
};
pub use yaml::{parse_file, reads_as_string};

/// The most bytes a front matter may have between its fences or braces.
pub const MAXIMUM_BYTES: usize = 256 * 1024;

/// The front matter of the page `text`, which has no byte order mark; none
/// when the text doesn't start with a fence or the block is never closed.
pub fn parse(text: &str) -> Result<Option<FrontMatter>, FrontMatterError> {
    parse_with(text, false)
}

/// [`parse`] of a page that may begin with an object of JSON instead, if `json`
/// says so.
pub fn parse_with(text: &str, json: bool) -> Result<Option<FrontMatter>, FrontMatterError> {
    let block = if json && json::is_opened(text) {
        let (object, end) = json::object(text)?;
        Some((FrontMatterFormat::Json, object, end))
    } else {
        fences(text)
    };
    let Some((format, content, end)) = block else { return Ok(None) };
    if content.len() > MAXIMUM_BYTES {
        let message = format!("the front matter is longer than {MAXIMUM_BYTES} bytes");
        return Err(FrontMatterError { message, span: 0..1 });
    }
    let root = match format {
        FrontMatterFormat::Yaml => yaml::parse(text, &content)?,
        FrontMatterFormat::Toml => toml::parse(text, &content)?,
        FrontMatterFormat::Json => json::parse(text, &content)?,
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
    fn keys_reach_into_maps_and_lists() {
        let text = "---\nhero:\n  actions:\n  - text: A\n    link: /a/\n  - {text: B}\n  - C\nprev: false\ntags: [d, [e]]\n---\n";
        let front_matter = parsed(text);
        for (key, found) in [
            ("hero.actions.text", "hero.actions.0.text=A;hero.actions.1.text=B;"),
            ("hero.actions.link", "hero.actions.0.link=/a/;"),
            ("hero.actions", "hero.actions.2=C;"),
            ("prev", "prev=false;"),
            ("prev.label", ""),
            ("tags", "tags.0=d;tags.1.0=e;"),
            ("hero", ""),
            ("none.at.all", ""),
        ] {
            let shown = |(path, scalar): (String, &Scalar)| format!("{path}={};", scalar.text);
            assert_eq!(front_matter.scalars(key).into_iter().map(shown).collect::<String>(), found, "{key}");
        }
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
    fn json_is_read() {
        let text = "{ \"title\": \"\u{fc} \\\" \\u00fc\\/ \\ud83d\\ude00 }{\",\n  \"l\" :[\"a\" , 2, {\"n\":null}],\"m\":\
            {\"o.p\":{\"q\":true}}, \"e\":{}\n } \t\n{{< x >}}\n";
        let front_matter = parse_with(text, true).expect("it can be read").expect("there is front matter");
        assert_eq!(front_matter.format, FrontMatterFormat::Json);
        assert_eq!(&text[front_matter.span.end..], "{{< x >}}\n");
        assert_eq!(text[front_matter.content.clone()].trim_end(), text[..front_matter.content.end].trim());
        assert_eq!(front_matter.root.span, front_matter.content);
        for (path, bytes, value) in [
            ("title", "\"\u{fc} \\\" \\u00fc\\/ \\ud83d\\ude00 }{\"", Some("\u{fc} \" \u{fc}/ \u{1f600} }{")),
            ("l", "[\"a\" , 2, {\"n\":null}]", None),
            ("l.0", "\"a\"", Some("a")),
            ("l.1", "2", Some("2")),
            ("l.2.n", "null", None),
            ("m.o.p.q", "true", Some("true")),
            ("e", "{}", None),
        ] {
            let found = front_matter.get(path).expect(path);
            assert_eq!((&text[found.span().clone()], front_matter.text(path)), (bytes, value), "{path}");
        }
        let keys = front_matter.root.entries.iter().map(|entry| &text[entry.key_span.clone()]);
        assert_eq!(keys.collect::<Vec<_>>(), ["\"title\"", "\"l\"", "\"m\"", "\"e\""]);
        let strings = ["title", "l.0", "l.1", "m.o.p.q"].map(|path| {
            matches!(front_matter.get(path), Some(Value::Scalar(Scalar { is_string: true, .. })))
        });
        assert_eq!(strings, [true, true, false, false]);
    }

    #[test]
    fn json_is_read_only_where_a_generator_reads_it() {
        let text = "{\"a\": 1}\nText\n";
        assert_eq!(parse(text), Ok(None));
        let read = |text: &str| parse_with(text, true).map(|found| found.map(|matter| matter.format));
        assert_eq!(read(text), Ok(Some(FrontMatterFormat::Json)));
        assert_eq!(read("{}"), Ok(Some(FrontMatterFormat::Json)));
        assert_eq!(read("---\na: 1\n---\n"), Ok(Some(FrontMatterFormat::Yaml)));
        for text in ["{{< x >}}\n", "{{% x %}}\n", " {\"a\": 1}\n", "\n{}\n", "Text {}\n", "[]\n", "\"a\"\n"]
        {
            assert_eq!(read(text), Ok(None), "{text:?}");
        }
    }

    #[test]
    fn json_that_cannot_be_read_is_an_error() {
        let deep = format!("{{\"a\": {}{}}}\n", "[".repeat(40), "]".repeat(40));
        let long = format!("{{\"a\": \"{}\"}}\n", "x".repeat(MAXIMUM_BYTES));
        for (text, message, place) in [
            ("{\n  \"a\": 1\n\nText\n", "it isn't JSON: expected `,` or `}`", "T"),
            ("{\"a\": \"b\nc\"}\n", "control character", "b"),
            ("{\"\u{fc}\": 1,\n}\n", "key must be a string", "}"),
            ("{a: 1}\n", "key must be a string", "a"),
            ("{\n# c\n\"a\": 1}\n", "key must be a string", "#"),
            ("{\"a\": 01}\n", "invalid number", "1"),
            ("{\"a\": '\u{fc}'}\n", "expected value", "'"),
            ("{\"a\": [\"\\ud800\"]}\n", "it isn't JSON", "\""),
            ("{\"a\": 1, \"b\": {\"c\": 1, \"\\u0063\": 2}}\n", "the key `c` stands twice", "\"\\u0063\""),
            ("{\"a\": 1", "has no `}` at its end", "{"),
            ("{", "has no `}` at its end", "{"),
            ("{\"a\": 1}  Te xt \nx\n", "text follows the object", "Te xt"),
            (&deep, "deeper than 32", ""),
            (&long, "longer than", "{"),
        ] {
            let error = parse_with(text, true).expect_err(message);
            assert!(error.message.contains(message), "{text:?}: {}", error.message);
            assert_eq!(&text[error.span.clone()], place, "{text:?}");
        }
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
