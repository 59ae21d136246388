//! Copies: texts that are still the English, or nearly.

use crate::text::split_words;
use crate::text::words::{common_length, comparable_words};

use super::parse;

/// Whether `text` is nearly `english`: nine words of ten. Placeables are the
/// same in every language and say nothing.
pub(super) fn is_nearly(text: &str, english: &str) -> bool {
    if !shares_most_words(text, english) {
        return false;
    }
    let (text, english) = (plain_words(text), plain_words(english));
    let longer = text.len().max(english.len());
    longer >= 10
        && text.len().min(english.len()) * 10 >= longer * 9
        && common_length(&text, &english) * 10 >= longer * 9
}

/// Whether `text` is `english` with changes: half of the words are the same.
pub(super) fn is_version_of(text: &str, english: &str) -> bool {
    let (text, english) = (plain_words(text), plain_words(english));
    let longer = text.len().max(english.len());
    longer > 0 && common_length(&text, &english) * 2 >= longer
}

fn plain_words(text: &str) -> Vec<String> {
    parse::pattern(text)
        .map_or_else(|| comparable_words(text), |pattern| comparable_words(&pattern.plain_text()))
}

/// Whether two texts have two thirds of their words in common, whatever the
/// order. Cheap, and false for nearly every translation.
fn shares_most_words(text: &str, english: &str) -> bool {
    const BYTES_PER_SAMPLE: usize = 100;
    if text.len() > english.len() * 2 {
        return false;
    }
    // A bit for each beginning and length: no more words are shared than bits are.
    let bit = |word: &str| 1_u128 << ((usize::from(word.as_bytes()[0]) * 5 + word.len()) % 128);
    let (bits, count) =
        split_words(english).fold((0, 0), |(bits, count), word| (bits | bit(word), count + 1));
    if split_words(text).filter(|word| bits & bit(word) != 0).count() * 3 < count * 2 {
        return false;
    }
    let mut samples = split_words(text).step_by((text.len() / BYTES_PER_SAMPLE).max(1));
    if !samples.any(|word| english.contains(word)) {
        return false;
    }
    let mut words: Vec<&str> = split_words(english).collect();
    words.sort_unstable();
    let shared = split_words(text).filter(|word| words.binary_search(word).is_ok()).count();
    shared * 3 >= count * 2
}
