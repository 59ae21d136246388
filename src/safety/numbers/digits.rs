//! Digits of any script, and characters that are numbers by themselves, as
//! ASCII digits; one form of each sign.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use crate::segment::{Element, Pattern};
use crate::text::{is_numeric, not_ascii};

/// The first characters of the scripts' digits, from zero.
const ZEROS: &str = "\u{660}\u{6F0}\u{7C0}\u{966}\u{9E6}\u{A66}\u{AE6}\u{B66}\u{BE6}\u{C66}\u{CE6}\u{D66}\u{DE6}\u{E50}\
    \u{ED0}\u{F20}\u{1040}\u{1090}\u{17E0}\u{1810}\u{1946}\u{19D0}\u{1A80}\u{1A90}\u{1B50}\u{1BB0}\
    \u{1C40}\u{1C50}\u{A620}\u{A8D0}\u{A900}\u{A9D0}\u{A9F0}\u{AA50}\u{ABF0}\u{FF10}\u{104A0}\u{10D30}\
    \u{11066}\u{110F0}\u{11136}\u{111D0}\u{112F0}\u{11450}\u{114D0}\u{11650}\u{116C0}\u{11730}\u{118E0}\
    \u{11950}\u{11C50}\u{11D50}\u{11DA0}\u{16A60}\u{16AC0}\u{16B50}\u{1D7CE}\u{1D7D8}\u{1D7E2}\u{1D7EC}\
    \u{1D7F6}\u{1E140}\u{1E2F0}\u{1E950}\u{1FBF0}";

/// Stands before a small digit behind a letter, which may be said otherwise: `m²`, `H₂O`. No
/// text has it, since nothing is written with a noncharacter.
pub(super) const SMALL: char = '\u{FDD0}';

/// Stands around a character that is a number by itself: what is beside it
/// belongs to another one.
pub(super) const BREAK: &str = "^";

/// The digit that a character of any script is, as ASCII.
#[must_use]
pub fn digit(character: char) -> Option<char> {
    if character.is_ascii() || !character.is_numeric() {
        return character.is_ascii_digit().then_some(character);
    }
    let value = ZEROS
        .chars()
        .find_map(|zero| u32::from(character).checked_sub(u32::from(zero)).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

/// `text` with ASCII digits for all that have such a value. `⑯` is `16`, and
/// `2½` is `2.5`. Before a small digit behind a letter (`m²`) stands [`SMALL`]. Wide forms
/// of signs are plain, and marks of direction are gone.
pub(super) fn normal(text: &str) -> Cow<'_, str> {
    if !not_ascii(text).any(has_plain) {
        return Cow::Borrowed(text);
    }
    let mut normal = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\u{61C}' | '\u{200E}' | '\u{200F}' | SMALL => {}
            '\u{2010}' | '\u{2011}' | '\u{2212}' => normal.push('-'),
            '٪' => normal.push('%'),
            // The zero of Han numerals behind other digits: `14〇`.
            '〇' if normal.ends_with(|c: char| c.is_ascii_digit()) => normal.push('0'),
            _ if character.is_ascii() || !has_plain(character) => normal.push(character),
            _ => match digit(character) {
                Some(digit) => normal.push(digit),
                None => push_number(&mut normal, character),
            },
        }
    }
    Cow::Owned(normal)
}

/// `normal` without its small digits.
pub(super) fn without_small(normal: Cow<'_, str>) -> Cow<'_, str> {
    if !normal.contains(SMALL) {
        return normal;
    }
    let mut parts = normal.split(SMALL);
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.map(|part| part.trim_start_matches(|c: char| c.is_ascii_digit()));
    Cow::Owned(rest.fold(first, |text, part| text + part))
}

/// Whether `pattern` has digits or what may become some: a character that is a
/// number by itself, or a character reference.
pub(super) fn may_be_in(pattern: &Pattern) -> bool {
    let has_number = |text: &str| {
        text.bytes().any(|byte| byte.is_ascii_digit() || byte == b'&') || not_ascii(text).any(has_plain)
    };
    pattern.elements().iter().any(|element| matches!(element, Element::Text(text) if has_number(text)))
}

fn has_plain(character: char) -> bool {
    // Most letters of most texts.
    if matches!(
        character,
        '\u{C0}'..='\u{65F}' | '\u{66E}'..='\u{6EF}' | '\u{2012}'..='\u{2027}' | '\u{3001}'..='\u{3006}' | '\u{3008}'..='\u{3020}'
            | '\u{3041}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}'
    ) {
        return character == '\u{61C}';
    }
    character.is_numeric()
        || matches!(
            character,
            SMALL | '\u{61C}' | '\u{66A}' | '\u{200E}' | '\u{200F}' | '\u{2010}' | '\u{2011}' | '\u{2212}'
                | '\u{3200}'..='\u{33FF}' | '\u{FE50}'..='\u{FE6B}' | '\u{FF01}'..='\u{FF5E}'
                | '\u{1F100}'..='\u{1F1FF}'
        )
}

fn push_number(normal: &mut String, character: char) {
    let plain: String = std::iter::once(character).nfkc().collect();
    let is_small = matches!(character, '²' | '³' | '¹' | '\u{2070}'..='\u{2089}');
    let after = normal.chars().next_back();
    let stem = normal.trim_end_matches(|c: char| c.is_ascii_digit());
    if is_small && stem.ends_with(SMALL) {
        return normal.push_str(&plain);
    }
    if is_small && after.is_some_and(char::is_alphabetic) {
        normal.push(SMALL);
        return normal.push_str(&plain);
    }
    match plain.split_once('\u{2044}') {
        Some((numerator, denominator)) => match decimals(numerator, denominator) {
            Some(decimals) if after.is_some_and(|c| c.is_ascii_digit()) => normal.push_str(&decimals),
            _ => normal.extend([numerator, "/", denominator]),
        },
        None if plain.contains(|c: char| c.is_ascii_digit()) => normal.extend([BREAK, &plain, BREAK]),
        None => normal.push_str(&plain),
    }
}

/// What `1/2` is behind a whole number: `٫5`, with a sign that can only begin
/// a fraction.
fn decimals(numerator: &str, denominator: &str) -> Option<String> {
    let (numerator, denominator) = (numerator.parse::<u32>().ok()?, denominator.parse::<u32>().ok()?);
    let thousandths = numerator.checked_mul(1000)?.checked_div(denominator)?;
    let is_exact = thousandths * denominator == numerator * 1000;
    is_exact.then(|| format!("\u{66B}{}", format!("{thousandths:03}").trim_end_matches('0')))
}

/// Whether `character` is a blank within a line, whatever its width.
pub(super) fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}')
}

/// Whether `character` is a number that has no digits: `❶`, `፲`.
pub(super) fn is_unknown(character: char) -> bool {
    !character.is_ascii() && is_numeric(character) && !('\u{3007}'..='\u{3029}').contains(&character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_most_texts_are_no_numbers() {
        for character in
            ('\0'..=char::MAX).filter(|character| character.is_numeric() && !character.is_ascii())
        {
            assert!(has_plain(character), "U+{:04X}", u32::from(character));
        }
    }

    #[test]
    fn all_numbers_get_ascii_digits() {
        for (text, expected) in [
            ("unter 𝟏𝟔", "unter 16"),
            ("⑯⒗", "^16^^16.^"),
            ("30⁰", "30^0^"),
            ("30½, ½", "30\u{66B}5, 1/2"),
            ("m² H₂O", "m\u{FDD0}2 H\u{FDD0}2O"),
            ("C₁₂", "C\u{FDD0}12"),
            ("१८", "18"),
            ("Ⅳ", "IV"),
            ("❶ 〇, 14〇", "❶ 〇, 140"),
            ("\u{200E}−５％", "-5%"),
        ] {
            assert_eq!(normal(text), expected);
        }
    }
}
