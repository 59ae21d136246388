//! Codes that have to be copied: fingerprints, key ids, card numbers, in
//! whatever groups.

use super::keys;

/// The shortest code that may be written in groups.
const SHORTEST: usize = 8;
/// The shortest one that is a single word: an abbreviated commit.
const SHORTEST_WORD: usize = 7;

/// A code of the English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Code {
    /// One of hexadecimal digits, or of a card, in lower case and without separators.
    Hexadecimal(String),
    /// Any other, without separators; the case of its letters counts.
    Key(String),
}

impl Code {
    /// As it is reported.
    pub(super) fn written(&self) -> &str {
        let (Self::Hexadecimal(code) | Self::Key(code)) = self;
        code
    }
}

/// The codes of an English.
pub(super) fn find(english: &str) -> Vec<Code> {
    if !english.contains(|c: char| c.is_ascii_digit()) {
        return Vec::new();
    }
    let mut codes: Vec<String> = rows(english).iter().filter_map(|groups| code(groups)).collect();
    let mut keys = keys::find(&words(english).collect::<Vec<_>>());
    keys.retain(|key| !codes.iter().any(|code| key.eq_ignore_ascii_case(code)));
    // Some groups of an account number are digits alone, as those of a card are.
    codes.retain(|code| !keys.iter().any(|key| key.to_ascii_lowercase().contains(code)));
    codes.into_iter().map(Code::Hexadecimal).chain(keys.into_iter().map(Code::Key)).collect()
}

/// The first of `codes` that `text` doesn't have, alone. The groups, their
/// separators, `0x` and the case of hexadecimal digits are free.
pub(super) fn changed<'c>(codes: &'c [Code], text: &str) -> Option<&'c Code> {
    if codes.is_empty() {
        return None;
    }
    let found: Vec<String> = rows(text).iter().map(|groups| groups.concat().to_ascii_lowercase()).collect();
    let words: Vec<(&str, &str)> = words(text).collect();
    codes.iter().find(|code| match code {
        Code::Hexadecimal(code) => !found.contains(code),
        Code::Key(key) => !keys::is_in(key, &words),
    })
}

/// The groups of hexadecimal digits in `text` that stand together, and every
/// other word alone.
fn rows(text: &str) -> Vec<Vec<&str>> {
    let mut rows: Vec<Vec<&str>> = Vec::new();
    let mut goes_on = false;
    for (between, word) in words(text) {
        let is_near = matches!(between.trim(), "" | ":" | "-") && between.chars().count() <= 2;
        // `dead` and `cafe` are words, unless a colon says that they are none.
        let is_word = !goes_on || between.contains(char::is_whitespace);
        let is_group = is_pairs(word) && !(is_word && word.bytes().all(|byte| byte.is_ascii_lowercase()));
        match rows.last_mut() {
            Some(row) if goes_on && is_near && is_group => row.push(word),
            _ => rows.push(vec![word]),
        }
        goes_on = is_group;
    }
    rows
}

/// Whether `word` is made of pairs of hexadecimal digits.
fn is_pairs(word: &str) -> bool {
    is_hexadecimal(word) && word.len().is_multiple_of(2)
}

fn is_hexadecimal(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// What `groups` are together, where that is a code: digits alone may be
/// years or amounts, letters alone words.
fn code(groups: &[&str]) -> Option<String> {
    let code = groups.concat().to_ascii_lowercase();
    let digits = code.bytes().filter(u8::is_ascii_digit).count();
    let (is_long, is_card) = match groups {
        [] => return None,
        [word] => (is_hexadecimal(word) && code.len() >= SHORTEST_WORD, false),
        [first, middle @ .., last] => {
            let is_even = middle.iter().all(|group| group.len() == first.len()) && last.len() <= first.len();
            (is_even && code.len() >= SHORTEST, first.len() == 4 && !middle.is_empty())
        }
    };
    (is_long && digits > 0 && (digits < code.len() || is_card)).then_some(code)
}

/// The words of ASCII letters and digits, each with what stands before it;
/// `0x` belongs to that.
fn words(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut start = rest.find(|c: char| c.is_ascii_alphanumeric())?;
        if rest[start..].starts_with("0x") && rest.len() > start + 2 {
            start += 2;
        }
        let (between, after) = rest.split_at(start);
        let end = after.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(after.len());
        let (word, after) = after.split_at(end);
        rest = after;
        Some((between, word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_copied() {
        for (english, text) in [
            ("key 9FA6 4B92 F1D0", "Schlüssel 9FA6 4B92 F1D0"),
            ("key 9FA6 4B92 F1D0", "Schlüssel 9FA64B92F1D0"),
            ("key 0x5FA6C3E4 is it", "鍵は5FA6-C3E4です"),
            ("key ab:cd:ef:12", "da AB CD EF 12 da"),
            ("card 1234 5678 9012", "Karte 1234-5678-9012"),
            ("in 2014 2015 we", "2015"),
            ("2014, 2016, 2018, and 2020", "2020"),
            ("from 10 to 20, be a cafe", "20"),
            ("in the decade 2020 a dead 2018", "2020"),
            ("key 9FA6 4B92", "9FA6 4B92 und 4B"),
            ("to GB29 NWBK 6016 1331 9268 19.", "an GB29NWBK60161331926819 zahlen"),
            ("ISO27001 rules", "Regeln der ISO 27001"),
            ("a 3-room-flat, 20minutes, COVID19", "3-Zimmer-Wohnung, 20 Minuten, covid-19"),
            ("Windows10 at 1920x1080px", "windowsi 10, 1920 × 1080 px"),
            ("1234-digit in 10h30m15s", "1234-stellig in 10 h 30 m 15 s"),
            ("THE B2B AND P2P RULES OF 2018", "B2B- und P2P-Regeln von 2018"),
        ] {
            assert_eq!(changed(&find(english), text), None, "{english} | {text}");
        }
    }

    #[test]
    fn other_codes() {
        for (english, text) in [
            ("key 9FA6 4B92", "9FA6 4B93"),
            ("key 0x5FA6C3E4", "0x5FA6C3FF"),
            ("key 0x5FA6C3E4", "0x5FA6C3E41"),
            ("AB CD EF 12 34", "AB CD EE 12 34"),
            ("1234 5678 9012 3456", "5678 1234 9012 3456"),
            ("commit a1b2c3d", "Commit a1b2c3e"),
            ("to GB29 NWBK 6016 1331 9268 19.", "an GB29 EVIL 6016 1331 9268 19."),
            ("IBAN GB29NWBK60161331926819.", "IBAN GB29EVIL60161331926819."),
            ("to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "an 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb"),
            ("AKIAIOSFODNN7EXAMPLE", "AKIAIOSFODNN7EXAMPEL"),
            ("BIC DEUTDEFF500", "BIC DEUTEVIL500"),
            (
                "id 550e8400-e29b-41d4-a716-446655440000",
                "550e8400-e29b-41d4-a716-446655440000".replace("e29b", "f29b").as_str(),
            ),
            ("VAT DE123456789", "USt-IdNr. AT123456789"),
            ("key AB12-XYZQ-77PL", "AB12-XYZR-77PL"),
        ] {
            assert!(changed(&find(english), text).is_some(), "{english} | {text}");
        }
    }
}
