//! Text from pages and catalogs, made harmless for a terminal and for a log that
//! is read for commands: it may come from strangers, and a terminal obeys what
//! it prints.

use std::borrow::Cow;
use std::fmt::Write as _;

/// `text` with everything that is invisible, moves text or commands a terminal
/// written out, like `\u{1b}`. That includes line ends: what is shown is one line.
///
/// A GitHub runner also obeys `##[`, wherever it stands in a line, so that is
/// broken up too.
///
/// Joiners and emoji selectors behind a non-ASCII character stay, because Persian, Hindi and
/// emoji are spelt with them.
#[must_use]
pub fn harmless(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    let mut before = ' ';
    for (at, character) in text.char_indices() {
        let is_command = character == '#' && text[at + 1..].starts_with("#[");
        if (is_invisible(character) && !is_spelling(character, before)) || is_command {
            out.push_str(&text[copied..at]);
            // Writing into a string cannot fail.
            let _ = write!(out, "{}", character.escape_unicode());
            copied = at + character.len_utf8();
        }
        before = character;
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

/// A value as a comment can hold it: on one line, without control characters.
#[must_use]
pub fn one_line(shown: &str) -> String {
    let words = shown.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Lines of text for a terminal or a log: each harmless, and none that a GitHub
/// runner takes for a command.
#[must_use]
pub fn harmless_lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let (line, ending) = line.strip_suffix('\n').map_or((line, ""), |line| (line, "\n"));
        let line = harmless(line);
        match line.trim_start().strip_prefix("::") {
            Some(command) => {
                let indent = &line[..line.len() - command.len() - 2];
                let _ = write!(out, "{indent}{}:{command}", ':'.escape_unicode());
            }
            None => out.push_str(&line),
        }
        out.push_str(ending);
    }
    out
}

/// Control characters except the tab, line and paragraph separators, and what
/// Unicode calls default ignorable: bidi controls, tags and other characters that show nothing.
#[must_use]
pub const fn is_invisible(character: char) -> bool {
    if character == '\t' {
        return false;
    }
    matches!(
        character,
        '\0'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Whether this is a zero-width (non-)joiner or a selector of text or emoji
/// style where such a character belongs.
const fn is_spelling(character: char, before: char) -> bool {
    let joined_emoji = character == '\u{200d}' && before == '\u{fe0f}';
    matches!(character, '\u{200c}' | '\u{200d}' | '\u{fe0e}' | '\u{fe0f}')
        && !before.is_ascii()
        && (!is_invisible(before) || joined_emoji)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn visible_text_is_borrowed() {
        for text in
            ["", "Zwölf\tBoxkämpfer", "プライバシー", "می\u{200c}خواهم", "❤\u{fe0f}\u{200d}🔥", "a\u{a0}b"]
        {
            assert!(matches!(harmless(text), Cow::Borrowed(same) if same == text), "{text:?}");
        }
    }

    #[test]
    fn what_a_terminal_obeys_is_written_out() {
        assert_eq!(harmless("\u{1b}[31mred"), r"\u{1b}[31mred");
        assert_eq!(harmless("a\nb\r\u{9b}\u{7f}"), r"a\u{a}b\u{d}\u{9b}\u{7f}");
        assert_eq!(harmless("a ##[error]b ###[c]"), r"a \u{23}#[error]b #\u{23}#[c]");
        assert_eq!(harmless("x\u{202e}y\u{2066}z\u{200f}"), r"x\u{202e}y\u{2066}z\u{200f}");
    }

    #[test]
    fn no_line_is_a_command() {
        let text = "a ::b::\n  ::error::x\r\n\n::stop-commands::y";
        assert_eq!(harmless_lines(text), "a ::b::\n  \\u{3a}:error::x\\u{d}\n\n\\u{3a}:stop-commands::y");
    }

    #[test]
    fn what_nobody_sees_is_written_out() {
        assert_eq!(harmless("Qu\u{200b}bes\u{e0041}\u{ad}"), r"Qu\u{200b}bes\u{e0041}\u{ad}");
        assert_eq!(harmless("a\u{200d}b"), r"a\u{200d}b", "a joiner spells nothing in Latin text");
        assert_eq!(harmless("ü\u{200d}\u{200d}"), "ü\u{200d}\\u{200d}", "nor a second one");
    }
}
