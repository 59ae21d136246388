//! Fingerprints: 64 bits that tell whether two texts say the same, blind to
//! changes that only a typesetter sees.

use std::fmt;
use std::str::FromStr;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

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
        let mut hasher = blake3::Hasher::new();
        hasher.update(VERSION.as_bytes());
        hasher.update(normal_form(text).as_bytes());
        let mut bytes = [0; 8];
        bytes.copy_from_slice(&hasher.finalize().as_bytes()[..8]);
        Self(u64::from_be_bytes(bytes))
    }
}

/// `text` as fingerprints see it.
#[must_use]
pub fn normal_form(text: &str) -> String {
    let mut form = String::with_capacity(text.len());
    // White space takes no part in composing characters.
    for word in text.split_whitespace() {
        if !form.is_empty() {
            form.push(' ');
        }
        // Up to U+02FF nothing is composed of other characters.
        let is_composed = || word.bytes().all(|byte| byte < 0xCC);
        if word.is_ascii() {
            form.push_str(word);
        } else if is_composed() || is_nfc_quick(word.chars()) == IsNormalized::Yes {
            form.extend(word.chars().map(fold));
        } else {
            form.extend(word.nfc().map(fold));
        }
    }
    form
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
        let hexadecimal = text.len() == 16 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if !hexadecimal {
            return Err(NotAFingerprint);
        }
        u64::from_str_radix(text, 16).map(Self).map_err(|_| NotAFingerprint)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cosmetic_edits_keep_the_fingerprint() {
        let plain = Fingerprint::of("He said \"no\" - it's late");
        assert_eq!(plain, Fingerprint::of(" He said  “no”\n– it’s late "));
        assert_eq!(Fingerprint::of("caf\u{e9}"), Fingerprint::of("cafe\u{301}"));
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
