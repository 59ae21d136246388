//! What is known of one segment's translation: the English that it was made
//! from, and what was there before.

use crate::text::Fingerprint;

use super::words::Used;

/// How many earlier pairs a record keeps.
const MOST_EARLIER: usize = 4;

/// English and translation that belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pair {
    /// Fingerprint of the English.
    pub english: Fingerprint,
    /// Fingerprint of the translation.
    pub translation: Fingerprint,
    /// Whether the translation is a copy of an English that the segment has or
    /// had, and nobody said that this is right: told once, it outlives every file
    /// that holds that English.
    pub copy: bool,
}

impl Pair {
    /// A translation made from `english`.
    #[must_use]
    pub const fn new(english: Fingerprint, translation: Fingerprint) -> Self {
        Self { english, translation, copy: false }
    }
}

/// What is known of one segment's translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Record {
    /// No translation has been seen.
    Unseen,
    /// The text is a copy of the English, and no other one was ever there.
    Copy(Fingerprint),
    /// A translation.
    Made(Made),
}

impl Record {
    /// What it says of a translation.
    #[must_use]
    pub const fn made(&self) -> Option<&Made> {
        match self {
            Self::Made(made) => Some(made),
            Self::Unseen | Self::Copy(_) => None,
        }
    }

    /// Whether it says that `text` is a copy of the English.
    #[must_use]
    pub fn is_copy(&self, text: Fingerprint) -> bool {
        match self {
            Self::Unseen => false,
            Self::Copy(copy) => *copy == text,
            Self::Made(made) => made.pairs().any(|pair| pair.copy && pair.translation == text),
        }
    }
}

/// The record of a translation that exists or existed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The English it was made from, and itself.
    pub pair: Pair,
    /// What was recorded before, the latest first.
    pub earlier: Vec<Pair>,
    /// Made from an unknown English, or not looked at by anybody.
    pub unreviewed: bool,
    /// A copy of the English that is right as it is.
    pub same: bool,
    /// `sync` has written a `STALE` note above it.
    pub noted: bool,
    /// The language that the text is in, where that was in question: another
    /// than the lock's was found, the lock's own is what a person said.
    pub language: Option<String>,
    /// The English has changed more than once since the one it was made from.
    pub older: bool,
    /// What is known of the terms in the text; `None` too where the record is
    /// from before they counted.
    pub terms: Option<Used>,
    /// Where an unreviewed text came from: the file that it was imported from.
    pub origin: Option<String>,
    /// For a stale translation: the English it was made from, if known, and
    /// the translation as it stood.
    pub stale: Option<(Option<String>, String)>,
}

impl Made {
    /// A record of `pair` without history.
    #[must_use]
    pub fn new(pair: Pair) -> Self {
        Self {
            pair,
            earlier: Vec::new(),
            unreviewed: false,
            same: false,
            noted: false,
            language: None,
            older: false,
            terms: None,
            origin: None,
            stale: None,
        }
    }

    /// Puts what `old`, a record that this one replaces, says of other texts in
    /// front of what is remembered, as far as `is_kept`.
    pub fn replace(&mut self, old: &Self, is_kept: impl Fn(&Pair) -> bool) {
        let pairs = old.earlier.iter().rev().chain([&old.pair]);
        let own = self.pair;
        let says_it = |pair: &&Pair| (pair.english, pair.translation) == (own.english, own.translation);
        for pair in pairs.filter(|pair| !says_it(pair) && is_kept(pair)) {
            self.earlier = remember(*pair, &self.earlier);
        }
    }

    /// What it says of its text and of earlier ones, the latest first.
    pub fn pairs(&self) -> impl Iterator<Item = Pair> {
        std::iter::once(self.pair).chain(self.earlier.iter().copied())
    }

    /// Keeps what `others`, lines of the same id, know of further texts. Of a
    /// text that is known already nothing is added.
    pub(super) fn remember_others(&mut self, others: impl IntoIterator<Item = Pair>) {
        for pair in others {
            let known = self.earlier.iter().chain([&self.pair]);
            let is_known = known.into_iter().any(|known| known.translation == pair.translation);
            if !is_known && self.earlier.len() < MOST_EARLIER {
                self.earlier.push(pair);
            }
        }
    }
}

/// `earlier`, with `pair` in front, as far as records remember.
#[must_use]
pub fn remember(pair: Pair, earlier: &[Pair]) -> Vec<Pair> {
    let others = earlier.iter().copied().filter(|known| *known != pair);
    std::iter::once(pair).chain(others).take(MOST_EARLIER).collect()
}
