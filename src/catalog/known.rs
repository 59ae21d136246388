//! Known English: which English a segment has, or had as far as a file tells.

use crate::segment::Segment;
use crate::text::Fingerprint;

use super::lock::{LockLine, Made};
use super::{Lock, Reference, parse};

/// What tells of the English of a page's segments.
#[derive(Debug, Clone, Copy)]
pub struct KnownEnglish<'a> {
    /// The reference catalog as it is committed, with both sides of a conflict.
    pub reference: &'a Reference,
    /// The records.
    pub lock: &'a Lock,
}

impl<'a> KnownEnglish<'a> {
    /// Whether `english` is one of the segment `id`, whose English of today is
    /// `today`'s: today's, a committed one, or one that a record names.
    #[must_use]
    pub fn is_known(&self, id: &str, today: Option<&Segment>, english: Fingerprint) -> bool {
        today.is_some_and(|segment| segment.fingerprint == english)
            || self.reference.known(id).any(|known| known.fingerprint == english)
            || self.lock.lines(id).iter().any(|line| names(line, english))
    }

    /// The English of the segment `id` as far as a file holds its words; without
    /// today's.
    pub fn texts(&self, id: &str) -> impl Iterator<Item = &'a str> {
        let committed = self.reference.known(id).map(|known| known.english.as_str());
        committed.chain(self.lock.lines(id).iter().filter_map(words))
    }
}

/// Whether a line of a lock names `english`, by its fingerprint or in words.
fn names(line: &LockLine, english: Fingerprint) -> bool {
    let mut pairs = line.made().into_iter().flat_map(Made::pairs);
    pairs.any(|pair| pair.english == english) || words(line).is_some_and(|text| fingerprint(text) == english)
}

/// The English that a line of a lock keeps in words.
fn words(line: &LockLine) -> Option<&str> {
    let of_orphan = match line {
        LockLine::Orphan(orphan) => orphan.english.as_deref(),
        _ => None,
    };
    let of_stale = || line.made()?.stale.as_ref()?.0.as_deref();
    of_orphan.or_else(of_stale)
}

/// The fingerprint of an English as a note, a stub or a lock shows it.
#[must_use]
pub fn fingerprint(english: &str) -> Fingerprint {
    match parse::pattern(english) {
        Some(pattern) => Fingerprint::of(&pattern.to_string()),
        None => Fingerprint::of(english),
    }
}
