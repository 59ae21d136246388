//! Fingerprints: 64 bits that tell whether two texts say the same, blind to
//! changes that only a typesetter sees.

use std::fmt;
use std::str::FromStr;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::blanks::split_words;

/// Hashed in front of every normal form, so that a change of the form's
/// definition can't be mistaken for a change of text.
const VERSION: &str = "glossator normal form 1\n";

/// Fingerprint of a text's normal form: Unicode NFC, white space collapsed,
/// quotation marks and dashes folded to ASCII.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fingerprint(u64);

impl Fingerprint {
    /// The fingerprint of `text`.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut form = String::with_capacity(VERSION.len() + text.len());
        form.push_str(VERSION);
        push_normal_form(&mut form, text);
        let mut bytes = [0; 8];
        bytes.copy_from_slice(&blake3::hash(form.as_bytes()).as_bytes()[..8]);
        Self(u64::from_be_bytes(bytes))
    }
}

/// `text` as fingerprints see it.
#[must_use]
pub fn normal_form(text: &str) -> String {
    let mut form = String::with_capacity(text.len());
    push_normal_form(&mut form, text);
    form
}

fn push_normal_form(form: &mut String, text: &str) {
    let (start, base) = (form.len(), text.as_ptr() as usize);
    // What stays as it is from word to word is copied at once.
    let mut run = 0..0;
    // White space takes no part in composing characters.
    for word in split_words(text) {
        let at = word.as_ptr() as usize - base;
        // Up to U+02FF nothing is composed of other characters.
        let is_composed = || word.bytes().all(|byte| byte < 0xCC) || word.chars().all(is_whole);
        let is_composed = || is_composed() || is_nfc_quick(word.chars()) == IsNormalized::Yes;
        let is_kept = word.is_ascii() || !word.bytes().any(may_be_folded) && is_composed();
        if is_kept && !run.is_empty() && run.end + 1 == at && text.as_bytes()[run.end] == b' ' {
            run.end = at + word.len();
            continue;
        }
        push_run(form, start, &text[std::mem::take(&mut run)]);
        if is_kept {
            run = at..at + word.len();
            continue;
        }
        if form.len() > start {
            form.push(' ');
        }
        if is_composed() {
            form.extend(word.chars().map(fold));
        } else {
            form.extend(word.nfc().map(fold));
        }
    }
    push_run(form, start, &text[run]);
}

/// Adds words to the form that begins at `start`.
fn push_run(form: &mut String, start: usize, run: &str) {
    if !run.is_empty() {
        form.extend((form.len() > start).then_some(' '));
        form.push_str(run);
    }
}

/// Whether a character that [`fold`] changes may begin with `byte`.
const fn may_be_folded(byte: u8) -> bool {
    matches!(byte, 0xC2 | 0xE2)
}

/// Whether `character` is in normal form whatever stands beside it: most letters and
/// signs of texts.
const fn is_whole(character: char) -> bool {
    matches!(
        character,
        '\0'..='\u{2FF}'
            | '\u{400}'..='\u{45F}'
            | '\u{620}'..='\u{64A}'
            | '\u{66E}'..='\u{66F}'
            | '\u{671}'..='\u{6D5}'
            | '\u{2010}'..='\u{2027}'
            | '\u{3001}'..='\u{3029}'
            | '\u{3041}'..='\u{3096}'
            | '\u{30A0}'..='\u{30FF}'
            | '\u{4E00}'..='\u{9FFF}'
            | '\u{AC00}'..='\u{D7A3}'
    )
}

/// Quotation marks and dashes by their ASCII look-alikes.
fn fold(character: char) -> char {
    match character {
        '\u{2018}'..='\u{201B}' | '\u{2032}' | '\u{2039}' | '\u{203A}' => '\'',
        '\u{201C}'..='\u{201F}' | '\u{2033}' | '«' | '»' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        other => other,
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// What was no fingerprint: 16 hexadecimal digits in lower case are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAFingerprint;

impl FromStr for Fingerprint {
    type Err = NotAFingerprint;

    fn from_str(text: &str) -> Result<Self, NotAFingerprint> {
        let add = |value: u64, byte: u8| {
            let digit = match byte {
                b'0'..=b'9' => byte - b'0',
                b'a'..=b'f' => byte - b'a' + 10,
                _ => return None,
            };
            Some(value << 4 | u64::from(digit))
        };
        let value = text.bytes().try_fold(0, add).filter(|_| text.len() == 16);
        value.map(Self).ok_or(NotAFingerprint)
    }
}

#[cfg(test)]
mod tests {
    use unicode_normalization::char::canonical_combining_class;

    use super::*;

    #[test]
    fn cosmetic_edits_keep_the_fingerprint() {
        let plain = Fingerprint::of("He said \"no\" - it's late");
        assert_eq!(plain, Fingerprint::of(" He said  “no”\n– it’s late "));
        assert_eq!(Fingerprint::of("caf\u{e9}"), Fingerprint::of("cafe\u{301}"));
    }

    #[test]
    fn whole_characters_are_their_own_normal_form() {
        for character in ('\0'..=char::MAX).filter(|character| is_whole(*character)) {
            assert_eq!(canonical_combining_class(character), 0, "U+{:04X}", u32::from(character));
            let found = is_nfc_quick(std::iter::once(character));
            assert_eq!(found, IsNormalized::Yes, "U+{:04X}", u32::from(character));
        }
    }

    #[test]
    fn what_is_folded_begins_with_few_bytes() {
        for character in ('\0'..=char::MAX).filter(|character| fold(*character) != *character) {
            assert!(may_be_folded(character.to_string().as_bytes()[0]), "U+{:04X}", u32::from(character));
        }
    }

    #[test]
    fn words_numbers_and_placeables_count() {
        let fingerprint = Fingerprint::of("two { $url }");
        assert_ne!(fingerprint, Fingerprint::of("three { $url }"));
        assert_ne!(fingerprint, Fingerprint::of("two { $url-2 }"));
        assert_ne!(fingerprint, Fingerprint::of("Two { $url }"));
    }

    #[test]
    fn text_form_round_trips() {
        let fingerprint = Fingerprint::of("x");
        assert_eq!(fingerprint.to_string().parse(), Ok(fingerprint));
        assert_eq!("8A1b22c9f0014de7".parse::<Fingerprint>(), Err(NotAFingerprint));
    }
}
