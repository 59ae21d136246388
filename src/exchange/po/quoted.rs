//! Strings in PO files.

use std::fmt::Write as _;

/// `text` in quotes.
pub(super) fn quote(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            character if character.is_ascii_control() => {
                let _ = write!(quoted, "\\{:03o}", u32::from(character));
            }
            character => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// What a string in quotes says; `None` where it has no end, an unknown escape or something
/// behind it.
pub(super) fn unquote(quoted: &str) -> Option<String> {
    let mut rest = quoted.trim().strip_prefix('"')?.chars();
    let mut text = String::new();
    loop {
        match rest.next()? {
            '"' => return rest.as_str().is_empty().then_some(text),
            '\\' => match rest.next()? {
                'n' => text.push('\n'),
                'r' => text.push('\r'),
                't' => text.push('\t'),
                'a' => text.push('\u{7}'),
                'b' => text.push('\u{8}'),
                'f' => text.push('\u{C}'),
                'v' => text.push('\u{B}'),
                same @ ('"' | '\\' | '\'' | '?') => text.push(same),
                'x' => {
                    let (value, behind) = number(rest.as_str(), 16, 2)?;
                    text.push(value);
                    rest = behind.chars();
                }
                digit @ '0'..='7' => {
                    let from = rest.as_str();
                    let more = from.bytes().take(2).take_while(|byte| matches!(byte, b'0'..=b'7')).count();
                    let value = u32::from_str_radix(&format!("{digit}{}", &from[..more]), 8).ok()?;
                    text.push(char::from_u32(value).filter(char::is_ascii)?);
                    rest = from[more..].chars();
                }
                _ => return None,
            },
            character => text.push(character),
        }
    }
}

/// The ASCII character that the first digits of `text` name, and what is behind them.
fn number(text: &str, radix: u32, most: usize) -> Option<(char, &str)> {
    let digits = text.chars().take(most).take_while(|c| c.is_digit(radix)).count();
    let value = u32::from_str_radix(&text[..digits], radix).ok()?;
    Some((char::from_u32(value).filter(char::is_ascii)?, &text[digits..]))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_quoted_is_read_back(text in any::<String>()) {
            prop_assert_eq!(unquote(&quote(&text)), Some(text));
        }

        #[test]
        fn any_bytes_are_read_without_a_crash(text in "[\"\\\\a-z0-9äx ]{0,12}") {
            let _ = unquote(&text);
        }
    }

    #[test]
    fn c_escapes_are_read() {
        assert_eq!(unquote(r#" "a\x41\101\"" "#).as_deref(), Some("aAA\""));
        for broken in ["\"a", "a", "\"a\" b", r#""\q""#, r#""\xff""#, "\""] {
            assert_eq!(unquote(broken), None, "{broken}");
        }
    }
}
