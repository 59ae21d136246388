//! Codes of letters and digits that no word has: account numbers, coins' addresses, access
//! keys, names of hidden services, UUIDs.

use std::ops::RangeInclusive;

/// The shortest key.
const SHORTEST: usize = 8;
/// The shortest one that is written in groups.
const SHORTEST_GROUPED: usize = 12;
/// How long a group is before which a blank stands: `GB29 NWBK`.
const GROUP: RangeInclusive<usize> = 4..=8;

/// A word, and what stands before it.
type Spaced<'t> = (&'t str, &'t str);

/// The keys in an English of these `words`, without separators.
pub(super) fn find(words: &[Spaced<'_>]) -> Vec<String> {
    let mut keys = Vec::new();
    let mut rest = words;
    while let [(_, first), ..] = rest {
        let length = spaced(rest).max(hyphenated(rest));
        if length > 1 {
            keys.push(rest[..length].iter().map(|(_, word)| *word).collect());
        } else if is_key(first) {
            keys.push((*first).to_owned());
        }
        rest = &rest[length.max(1)..];
    }
    keys
}

/// Whether words that stand together in `words` are `key`.
pub(super) fn is_in(key: &str, words: &[Spaced<'_>]) -> bool {
    (0..words.len()).any(|start| {
        let mut rest = key;
        for (at, (between, word)) in words[start..].iter().enumerate() {
            let is_near = at == 0 || matches!(between.trim(), "" | ":" | "-") && between.chars().count() <= 2;
            match rest.strip_prefix(word).filter(|_| is_near) {
                Some("") => return true,
                Some(more) => rest = more,
                None => return false,
            }
        }
        false
    })
}

/// Whether `word` alone is a key. Names have their digits at one end (`Windows10`), and units
/// stand between those of a size or a time (`1920x1080`).
fn is_key(word: &str) -> bool {
    let letters: Vec<&str> =
        word.split(|c: char| c.is_ascii_digit()).filter(|letters| !letters.is_empty()).collect();
    let digits = word.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty()).count();
    let is_unit =
        |letters: &&str| letters.len() == 1 && letters.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_measure = word.starts_with(|c: char| c.is_ascii_digit())
        && letters.split_last().is_none_or(|(_, others)| others.iter().all(is_unit));
    let is_capital = letters.iter().all(|letters| letters.bytes().all(|byte| byte.is_ascii_uppercase()));
    word.len() >= SHORTEST && is_mixed(word) && (letters.len() + digits >= 3 && !is_measure || is_capital)
}

fn is_mixed(word: &str) -> bool {
    let has = |is: fn(&u8) -> bool| word.as_bytes().iter().any(is);
    has(u8::is_ascii_digit) && has(u8::is_ascii_alphabetic)
}

fn is_capital(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
}

/// How many of `words` are the groups of a key with blanks between them: all of one length but
/// the last, of which the first has letters and digits.
fn spaced(words: &[Spaced<'_>]) -> usize {
    let Some((_, first)) = words.first().filter(|(_, first)| is_mixed(first) && is_capital(first)) else {
        return 0;
    };
    let near = words.iter().enumerate().take_while(|(at, (between, word))| {
        is_capital(word)
            && word.len() <= first.len()
            && (*at == 0 || matches!(*between, " " | "\u{a0}" | "-"))
    });
    let near = near.count();
    let whole = words[..near].iter().take_while(|(_, word)| word.len() == first.len()).count();
    let count = if whole < near { whole + 1 } else { whole };
    let is_grouped = GROUP.contains(&first.len()) && whole > 1;
    if is_grouped && length(&words[..count]) >= SHORTEST_GROUPED { count } else { 0 }
}

/// How many of `words` are the groups of a key with hyphens between them: all in capitals or
/// hexadecimal, and one has letters and digits.
fn hyphenated(words: &[Spaced<'_>]) -> usize {
    let joined = words.iter().enumerate().take_while(|(at, (between, _))| *at == 0 || *between == "-");
    let words = &words[..joined.count()];
    let is_hexadecimal =
        |word: &str| word.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'a'..=b'f'));
    let is_code =
        words.iter().all(|(_, word)| is_capital(word)) || words.iter().all(|(_, word)| is_hexadecimal(word));
    let has_mixed = words.iter().any(|(_, word)| is_mixed(word));
    let is_key = is_code && has_mixed && words.len() > 2 && length(words) >= SHORTEST_GROUPED;
    if is_key { words.len() } else { 0 }
}

fn length(words: &[Spaced<'_>]) -> usize {
    words.iter().map(|(_, word)| word.len()).sum()
}
