//! Writing one scalar so that every reader reads the same string.

use std::fmt::Write as _;

use crate::page::front_matter::{FrontMatterFormat, Quoting, reads_as_string};

/// The first character of `text` that is never written: one that ends a line
/// for some reader, or that no text has.
pub(in crate::localize) fn forbidden(text: &str) -> Option<char> {
    text.chars().find(|character| is_forbidden(*character))
}

/// Whether a character ends a line for some reader, or no text has it.
pub(in crate::localize) fn is_forbidden(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

/// `text` as a scalar on one line, in the `style` of the source where that
/// keeps the text. `flow` tells that it will stand in brackets or braces.
pub(in crate::localize) fn scalar(
    text: &str,
    style: Quoting,
    format: FrontMatterFormat,
    flow: bool,
) -> String {
    match (format, style) {
        (FrontMatterFormat::Yaml, Quoting::Single) if !text.contains(needs_escape) => {
            format!("'{}'", text.replace('\'', "''"))
        }
        (FrontMatterFormat::Yaml, Quoting::Plain | Quoting::Block) if plain_is_safe(text, flow) => {
            text.to_owned()
        }
        (FrontMatterFormat::Toml, Quoting::Single)
            if !text.contains('\'') && !text.contains(needs_escape) =>
        {
            format!("'{text}'")
        }
        _ => double_quoted(text),
    }
}

/// A key of the outermost map.
pub(super) fn key(key: &str, format: FrontMatterFormat) -> String {
    let bare = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    match format {
        FrontMatterFormat::Yaml => scalar(key, Quoting::Plain, format, true),
        FrontMatterFormat::Toml if !key.is_empty() && key.chars().all(bare) => key.to_owned(),
        FrontMatterFormat::Toml | FrontMatterFormat::Json => double_quoted(key),
    }
}

/// In double quotes, for YAML, TOML and JSON alike.
fn double_quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '\n' => quoted += "\\n",
            '\t' => quoted += "\\t",
            _ if needs_escape(character) => {
                let _infallible = write!(quoted, "\\u{:04X}", u32::from(character));
            }
            _ => quoted.push(character),
        }
    }
    quoted + "\""
}

/// Whether a character of `text` but its line breaks has to be escaped.
pub(in crate::localize) fn needs_quotes(text: &str) -> bool {
    text.contains(|c: char| c != '\n' && needs_escape(c))
}

/// Whether a character isn't printable for YAML, or ends the line, so that it
/// must be escaped.
fn needs_escape(character: char) -> bool {
    is_forbidden(character) || matches!(character, '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}')
}

/// Whether YAML 1.1 and 1.2 both read exactly `text` from a plain scalar.
/// Says no in doubt: quotes never hurt.
fn plain_is_safe(text: &str, flow: bool) -> bool {
    let printable = |c: char| {
        (c == ' ' || !c.is_whitespace())
            && !c.is_control()
            && !needs_escape(c)
            && !matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{10000}'..)
    };
    let starts_plain = text.starts_with(|first: char| first.is_alphabetic() || first == '/');
    let ends_early = text.ends_with([' ', ':']) || text.contains(": ") || text.contains(" #");
    let ends_in_flow =
        flow && (text.contains([',', '[', ']', '{', '}', ':', '?', '#']) || text.contains(" -"));
    starts_plain && !ends_early && !ends_in_flow && text.chars().all(printable) && reads_as_string(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_text_goes_unquoted() {
        for text in
            ["Privacy Policy", "Datenschutz, kurz", "/de/privacy/", "Ünïcode — “q”", "a:b", "C# 5", "日本"]
        {
            assert_eq!(scalar(text, Quoting::Plain, FrontMatterFormat::Yaml, false), text);
        }
        let odd = [
            "",
            "no",
            "Yes",
            "y",
            "N",
            "off",
            "TRUE",
            "null",
            "~",
            "3",
            "0777",
            "1_000",
            "2018-07-26",
            "12:30",
            "1e3",
            ".5",
            ".inf",
            "0x1F",
            "a: b",
            "a:",
            "a #b",
            " a",
            "a ",
            "@x",
            "`x",
            "*x",
            "&x",
            "!x",
            "|",
            "- a",
            "? a",
            "# a",
            "%a",
            "'a",
            "\"a",
            "[a",
            "{a",
            "---",
            "...",
            "=",
            "<<",
            "😀",
            "a😀",
            "a\u{a0}b",
            "a\u{feff}",
        ];
        for text in odd {
            assert!(
                scalar(text, Quoting::Plain, FrontMatterFormat::Yaml, false).starts_with('"'),
                "{text:?}"
            );
        }
        assert_eq!(scalar("a, b", Quoting::Plain, FrontMatterFormat::Yaml, true), "\"a, b\"");
        assert_eq!(scalar("a -", Quoting::Plain, FrontMatterFormat::Yaml, true), "\"a -\"");
    }

    #[test]
    fn quotes_are_kept_where_they_can_hold_the_text() {
        assert_eq!(scalar("it's \\", Quoting::Single, FrontMatterFormat::Yaml, false), "'it''s \\'");
        assert_eq!(scalar("it's \\", Quoting::Single, FrontMatterFormat::Toml, false), "\"it's \\\\\"");
        assert_eq!(
            scalar("a \"b\" \\", Quoting::Double, FrontMatterFormat::Yaml, false),
            "\"a \\\"b\\\" \\\\\""
        );
        assert_eq!(scalar("\u{feff}x", Quoting::Single, FrontMatterFormat::Yaml, false), "\"\\uFEFFx\"");
    }
}
