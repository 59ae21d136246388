//! Letters as readers take them: those that only look like others, what can't
//! be seen, and the marks of other keyboards for a full stop and an at-sign.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_script::Script;
use unicode_security::confusable_detection::skeleton;

use crate::text::{is_letter, not_ascii, script};

/// Latin small capitals, in the order of the alphabet. Unicode's data knows no
/// decomposition of them.
const SMALL_CAPITALS: &[char] = &[
    'ᴀ', 'ʙ', 'ᴄ', 'ᴅ', 'ᴇ', 'ꜰ', 'ɢ', 'ʜ', 'ɪ', 'ᴊ', 'ᴋ', 'ʟ', 'ᴍ', 'ɴ', 'ᴏ', 'ᴘ', 'ꞯ', 'ʀ', 'ꜱ', 'ᴛ', 'ᴜ',
    'ᴠ', 'ᴡ', 'ꭓ', 'ʏ', 'ᴢ',
];

/// Small letters of Cyrillic that look like Latin small capitals; Unicode's
/// table has only those that look like small letters.
const CYRILLIC_CAPITALS: &[(char, char)] = &[('в', 'b'), ('к', 'k'), ('м', 'm'), ('н', 'h'), ('т', 't')];

/// The one letter that looks like a full stop, of the Lisu alphabet.
pub(super) const STOP_LETTER: char = 'ꓸ';

/// Whether nothing stands before a word of its alphabet without a blank: no
/// article, no preposition.
#[must_use]
pub fn is_divided(character: char) -> bool {
    matches!(script(character), Script::Latin | Script::Cyrillic | Script::Greek)
}

/// `text` in plain letters: full-width, mathematical and enclosed ones, small
/// capitals and flags are those that they show, and what can't be seen is gone.
#[must_use]
pub fn plain(text: &str) -> String {
    if not_ascii(text).all(is_as_shown) {
        return text.to_owned();
    }
    let seen: String = text.chars().filter(|c| !is_unseen(*c)).collect();
    seen.nfkc().map(|c| if c.is_ascii() { c } else { plain_letter(c) }).collect()
}

/// Whether `character` is plain already, whatever stands beside it: most letters
/// and signs of texts.
fn is_as_shown(character: char) -> bool {
    matches!(
        character,
        '\u{C0}'..='\u{131}'
            | '\u{141}'..='\u{148}'
            | '\u{14A}'..='\u{17E}'
            | '\u{400}'..='\u{45F}'
            | '\u{620}'..='\u{64A}'
            | '\u{2012}'..='\u{2016}'
            | '\u{2018}'..='\u{2022}'
            | '\u{3001}'..='\u{3029}'
            | '\u{3041}'..='\u{3096}'
            | '\u{30A1}'..='\u{30FE}'
            | '\u{4E00}'..='\u{9FFF}'
            | '\u{AC00}'..='\u{D7A3}'
    )
}

/// `plain` without the marks on its letters.
#[must_use]
pub fn without_marks(text: &str) -> String {
    plain(text).nfkd().filter(|c| !is_combining_mark(*c)).collect()
}

/// Whether letters of `text` have marks.
#[must_use]
pub fn has_marks(text: &str) -> bool {
    plain(text).nfkd().any(is_combining_mark)
}

/// What `text` looks like, by Unicode's table of confusable characters; marks
/// on letters aside. Equal for words that readers take for each other.
#[must_use]
pub fn looks(text: &str) -> String {
    let capital =
        |c: char| CYRILLIC_CAPITALS.iter().find(|(small, _)| *small == c).map_or(c, |(_, latin)| *latin);
    let letters: String = without_marks(text).chars().map(capital).collect();
    // The table takes barred and dotless letters for a letter and a mark.
    let letters: String = skeleton(&letters).collect();
    letters.nfkd().filter(|c| !is_combining_mark(*c)).collect()
}

fn plain_letter(character: char) -> char {
    if let Some(at) = SMALL_CAPITALS.iter().position(|small| *small == character) {
        return letter(at, b'a');
    }
    let starts = [0x1_F150_u32, 0x1_F170, 0x1_F1E6];
    let place = |start: u32| u32::from(character).checked_sub(start).filter(|at| *at < 26);
    match starts.into_iter().find_map(place).and_then(|at| usize::try_from(at).ok()) {
        Some(at) => letter(at, b'A'),
        None => character,
    }
}

fn letter(at: usize, first: u8) -> char {
    u8::try_from(at).map_or('\u{FFFD}', |at| char::from(first + at))
}

/// Whether renderers show nothing for `character`.
#[must_use]
pub fn is_unseen(character: char) -> bool {
    matches!(character,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' | '\u{FFA0}' | '\u{E0000}'..='\u{E0FFF}')
}

/// The sign of addresses that readers take `character` for, if it isn't it.
#[must_use]
pub fn sign(character: char) -> Option<char> {
    if character.is_ascii() || is_letter(character) && character != STOP_LETTER {
        return None;
    }
    let mut looks = skeleton(character.encode_utf8(&mut [0; 4])).collect::<String>();
    let sign = looks.pop().filter(|sign| matches!(sign, '.' | '@' | '/' | ':'));
    sign.filter(|_| looks.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_letters_stay() {
        use unicode_normalization::{IsNormalized, is_nfkc_quick};
        for character in ('\0'..=char::MAX).filter(|character| is_as_shown(*character)) {
            let is_own = is_nfkc_quick(std::iter::once(character)) == IsNormalized::Yes
                && unicode_normalization::char::canonical_combining_class(character) == 0;
            assert!(is_own, "U+{:04X}", u32::from(character));
            let is_shown =
                !is_unseen(character) && (character.is_ascii() || plain_letter(character) == character);
            assert!(is_shown, "U+{:04X}", u32::from(character));
        }
    }

    #[test]
    fn letters_are_those_that_they_show() {
        let cases = [
            ("Qᴜʙᴇꜱ", "Qubes"),
            ("Ｑｕｂｅｓ", "Qubes"),
            ("𝐐𝐮𝐛𝐞𝐬", "Qubes"),
            ("Ⓠⓤⓑⓔⓢ", "Qubes"),
            ("🅀🅄🅱🄴🅂", "QUBES"),
            ("Qu\u{AD}b\u{200B}es", "Qubes"),
            ("Größe", "Größe"),
        ];
        for (text, wanted) in cases {
            assert_eq!(plain(text), wanted);
        }
    }

    #[test]
    fn marks_and_other_alphabets_look_alike() {
        for text in ["Qubės", "Qube\u{307}s", "Qubеs", "Qubes", "Qᴜbe̱s", "Qubẹs", "Ｑｕｂｅｓ"] {
            assert_eq!(looks(text), looks("Qubes"), "{text}");
        }
        for text in ["Кьюбс", "Kubes", "Quben", "クベス"] {
            assert_ne!(looks(text), looks("Qubes"), "{text}");
        }
    }

    #[test]
    fn signs_of_other_keyboards() {
        assert_eq!(['․', '٠', '۰', 'ꓸ', '∕', '∶'].map(sign), ['.', '.', '.', '.', '/', ':'].map(Some));
        assert_eq!(['·', '。', 'o', '.', '、'].map(sign), [None; 5]);
    }
}
