//! The script of a letter: Unicode's property, looked up only outside of the
//! blocks that hold nearly every letter of a text.

use unicode_script::{Script, UnicodeScript as _};

/// The script of `character`.
#[must_use]
pub fn script(character: char) -> Script {
    match character {
        'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2B8}' => {
            Script::Latin
        }
        '\0'..='\u{BF}' if !matches!(character, 'ª' | 'º') => Script::Common,
        '\u{400}'..='\u{484}' | '\u{48A}'..='\u{52F}' => Script::Cyrillic,
        '\u{620}'..='\u{63F}' | '\u{641}'..='\u{64A}' | '\u{66E}'..='\u{66F}' | '\u{671}'..='\u{6DC}' => {
            Script::Arabic
        }
        '\u{2018}'..='\u{2027}' | '\u{3001}'..='\u{3004}' | '\u{3008}'..='\u{3020}' => Script::Common,
        '\u{3041}'..='\u{3096}' => Script::Hiragana,
        '\u{30A1}'..='\u{30FA}' => Script::Katakana,
        '\u{4E00}'..='\u{9FFF}' => Script::Han,
        '\u{AC00}'..='\u{D7A3}' => Script::Hangul,
        _ => character.script(),
    }
}

/// Whether `character` is a letter, as [`char::is_alphabetic`] says.
#[must_use]
pub fn is_letter(character: char) -> bool {
    match character {
        '\0'..='\x7f' => character.is_ascii_alphabetic(),
        '\u{C0}'..='\u{D6}'
        | '\u{D8}'..='\u{F6}'
        | '\u{F8}'..='\u{2B8}'
        | '\u{400}'..='\u{481}'
        | '\u{48A}'..='\u{52F}'
        | '\u{620}'..='\u{64A}'
        | '\u{3041}'..='\u{3096}'
        | '\u{30A1}'..='\u{30FA}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7A3}' => true,
        '\u{2010}'..='\u{2027}' | '\u{3001}'..='\u{3004}' => false,
        _ => character.is_alphabetic(),
    }
}

/// Whether `character` is a letter or a number, as [`char::is_alphanumeric`] says.
#[must_use]
pub fn is_alphanumeric(character: char) -> bool {
    is_letter(character) || is_numeric(character)
}

/// Whether `character` is a number, as [`char::is_numeric`] says.
#[must_use]
pub fn is_numeric(character: char) -> bool {
    match character {
        '\0'..='\x7f' => character.is_ascii_digit(),
        '\u{C0}'..='\u{65F}'
        | '\u{2010}'..='\u{2027}'
        | '\u{3001}'..='\u{3004}'
        | '\u{3041}'..='\u{30FF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7A3}' => false,
        _ => character.is_numeric(),
    }
}

/// The characters of `text` that aren't ASCII.
pub fn not_ascii(text: &str) -> impl Iterator<Item = char> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let at = rest.bytes().position(|byte| !byte.is_ascii())?;
        let character = rest[at..].chars().next()?;
        rest = &rest[at + character.len_utf8()..];
        Some(character)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_has_the_script_that_unicode_says() {
        for character in '\0'..=char::MAX {
            assert_eq!(script(character), character.script(), "U+{:04X}", u32::from(character));
            assert_eq!(is_letter(character), character.is_alphabetic(), "U+{:04X}", u32::from(character));
            assert_eq!(is_numeric(character), character.is_numeric(), "U+{:04X}", u32::from(character));
        }
    }
}
