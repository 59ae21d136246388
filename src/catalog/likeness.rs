//! How alike two segments are, whatever their placeables are called.

use crate::segment::{EntryKind, Pattern};
use crate::text::words::{Tokens, comparable_words};

/// The share of the shorter text that was kept when a sentence was cut or added.
pub(super) const CONTAINED: f64 = 0.75;
/// Fewer words than these say little.
pub(super) const FEW_WORDS: usize = 4;

/// A known or new segment as it is compared.
pub(super) struct ComparedText {
    pub(super) class: String,
    pub(super) skeleton: String,
    pub(super) words: Tokens,
    pub(super) level: Option<u8>,
}

impl ComparedText {
    pub(super) fn new(kind: &EntryKind, pattern: &Pattern) -> Self {
        let level = kind.heading_level();
        let class = value_class(kind).unwrap_or_else(|| {
            let class = if level.is_some() { "heading" } else { "text" };
            class.to_owned()
        });
        Self::of(class, level, pattern)
    }

    pub(super) fn of(class: String, level: Option<u8>, pattern: &Pattern) -> Self {
        let skeleton = pattern.skeleton().split_whitespace().collect::<Vec<_>>().join(" ");
        let words = Tokens::new(&comparable_words(&pattern.plain_text()));
        Self { class, skeleton, words, level }
    }

    /// Whether it is the value of a key, which only one with the same key is
    /// like.
    pub(super) fn is_value(&self) -> bool {
        self.class.starts_with("front matter ") || self.class.starts_with("data ")
    }
}

/// The key of a value, which only one with the same key is like.
pub(super) fn value_class(kind: &EntryKind) -> Option<String> {
    match kind {
        EntryKind::FrontMatter(key) => {
            Some(format!("front matter {}", key.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.')))
        }
        // Its own key, wherever that stands.
        EntryKind::Data(keys) => Some(format!("data {}", keys.rsplit('.').next().unwrap_or(keys))),
        _ => None,
    }
}

/// How alike two texts are, 0 to 1: the share of their words that both have
/// in the same order.
pub(super) fn likeness(old: &ComparedText, new: &ComparedText) -> f64 {
    likeness_by(old, new, common_words(old, new))
}

/// The same, of texts that have so many words in `common`.
pub(super) fn likeness_by(old: &ComparedText, new: &ComparedText, common: usize) -> f64 {
    if (old.is_value() || new.is_value()) && old.class != new.class {
        return 0.0;
    }
    let score = ratio(2 * common, old.words.len() + new.words.len());
    if old.class == new.class && old.level == new.level { score } else { score * 0.7 }
}

pub(super) fn common_words(old: &ComparedText, new: &ComparedText) -> usize {
    old.words.common(&new.words)
}

#[expect(clippy::cast_precision_loss, reason = "numbers of words are small")]
pub(super) fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// Whether `new` is `old` with a sentence cut or added, where they have so many
/// words in `common`.
pub(super) fn contained(old: &ComparedText, new: &ComparedText, common: usize) -> bool {
    common > FEW_WORDS
        && old.class == new.class
        && ratio(common, old.words.len().min(new.words.len())) >= CONTAINED
}

/// An upper bound of [`common_words`] that is cheap: the words both have,
/// whatever their order.
pub(super) fn shared_words(old: &[u64], new: &[u64]) -> usize {
    let (mut left, mut right, mut shared) = (0, 0, 0);
    while left < old.len() && right < new.len() {
        match old[left].cmp(&new[right]) {
            std::cmp::Ordering::Less => left += 1,
            std::cmp::Ordering::Greater => right += 1,
            std::cmp::Ordering::Equal => {
                shared += 1;
                left += 1;
                right += 1;
            }
        }
    }
    shared
}
