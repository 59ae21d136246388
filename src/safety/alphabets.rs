//! Which letters stand in one name: those of one alphabet, and those that are
//! taken for them.

use unicode_normalization::char::is_combining_mark;
use unicode_script::Script;

use crate::text::{is_alphanumeric, is_letter, script};

/// Whether it is a letter, a digit, or a mark on one.
pub(super) fn is_part(c: char) -> bool {
    is_alphanumeric(c) || !c.is_ascii() && is_combining_mark(c)
}

/// The part of a label that can end a host: letters of one alphabet, without
/// the ending that some languages put behind a hyphen.
pub(super) fn end_label(label: &str) -> &str {
    let is_encoded = label.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("xn--"));
    let label = if is_encoded { label } else { label.split('-').next().unwrap_or_default() };
    let Some(first) = label.chars().next().filter(|first| is_letter(*first)) else { return "" };
    let wanted = alphabet(first);
    let is_blankless = has_no_blanks(first);
    let is_other = |c: char| {
        let is_same = if is_blankless { script(c) == script(first) } else { alphabet(c) == wanted };
        is_letter(c) && !is_same && !is_of_any(c)
    };
    &label[..label.find(is_other).unwrap_or(label.len())]
}

/// Where the name of a host begins in text that may have no blank before it.
pub(super) fn start_of_alphabet(text: &str) -> usize {
    let Some(last) = text.chars().rev().find(|c| is_letter(*c)) else { return 0 };
    let wanted = alphabet(last);
    let is_other = |(_, c): &(usize, char)| is_letter(*c) && !is_alphabet(*c, wanted);
    let start = text.char_indices().rev().find(is_other).map_or(0, |(at, c)| at + c.len_utf8());
    start + text[start..].find(|c: char| !is_combining_mark(c) && !matches!(c, '.' | '-')).unwrap_or(0)
}

/// Whether words of this letter's script have no blanks between them, or
/// endings behind foreign words.
pub(super) fn has_no_blanks(character: char) -> bool {
    use Script as S;
    matches!(
        script(character),
        S::Han
            | S::Hiragana
            | S::Katakana
            | S::Hangul
            | S::Bopomofo
            | S::Thai
            | S::Lao
            | S::Khmer
            | S::Myanmar
    )
}

/// The script of a letter, with those that are taken for each other as one,
/// and with those that stand in one word.
pub(super) fn alphabet(character: char) -> Script {
    match script(character) {
        Script::Cyrillic | Script::Greek | Script::Armenian | Script::Cherokee => Script::Latin,
        Script::Hiragana | Script::Katakana | Script::Bopomofo => Script::Han,
        script => script,
    }
}

fn is_alphabet(character: char, wanted: Script) -> bool {
    alphabet(character) == wanted || is_of_any(character)
}

/// Whether it is a letter of every script, like the long mark of Japanese.
pub(super) fn is_of_any(character: char) -> bool {
    matches!(script(character), Script::Common | Script::Inherited)
}
