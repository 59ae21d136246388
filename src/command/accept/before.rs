//! The English just before an edit. `accept --every-language` takes what was
//! made from that one alone: of an older one, the person who accepts hasn't
//! seen all that has changed since.

use crate::language::SourceName;
use std::collections::BTreeSet;

use crate::catalog::lock::{Made, Record};
use crate::site::SitePage;
use crate::site::view::SegmentView;
use crate::status::Status;
use crate::text::Fingerprint;

/// What the files of all languages tell of the English that a segment had just
/// before today's.
pub(super) struct EnglishBefore {
    /// By language what its texts were made from, the latest first.
    histories: Vec<Vec<Fingerprint>>,
    /// It, if that is known.
    english: Option<Fingerprint>,
}

impl EnglishBefore {
    /// Settling knows of each text that is behind whether `sync` saw its English
    /// become today's; where that happens only now, the committed reference
    /// catalog has it. As merges may bring lines together that contradict each
    /// other, nothing is known where another language names an English that may
    /// have come later.
    pub(super) fn of(page: &SitePage, at: usize, parts: &[&SegmentView]) -> Self {
        let segment = &page.segments[at];
        let histories: Vec<Vec<Fingerprint>> =
            parts.iter().filter_map(|part| made(part)).map(history).collect();
        let mut before = Self { histories, english: None };
        let candidates: BTreeSet<Fingerprint> = parts.iter().filter_map(|part| candidate(part)).collect();
        let followed = before.histories.iter().filter(|history| history[0] == segment.fingerprint);
        let followed: Vec<Fingerprint> = followed.filter_map(|history| history.get(1).copied()).collect();
        let is_last = |one: &&Fingerprint| {
            let mut others = candidates.iter().chain(&followed);
            others.all(|other| other == *one || before.is_older(*other, **one))
        };
        before.english = candidates.iter().find(is_last).copied();
        before
    }

    /// Whether a language has had `one` before `other`, and none the other way
    /// round, as where an edit was taken back.
    fn is_older(&self, one: Fingerprint, other: Fingerprint) -> bool {
        let has = |one: Fingerprint, other: Fingerprint| {
            self.histories.iter().any(|history| {
                let place = |wanted| history.iter().position(|english| *english == wanted);
                matches!((place(one), place(other)), (Some(one), Some(other)) if one > other)
            })
        };
        has(one, other) && !has(other, one)
    }

    /// Why a text that is behind isn't taken.
    pub(super) fn objection(&self, part: &SegmentView, source: &SourceName) -> Option<String> {
        let made = made(part)?;
        if part.settled.as_ref().is_some_and(|settled| settled.stale_note_left) {
            return Some("it has changed, and its STALE note is still above it".to_owned());
        }
        if made.unreviewed {
            return Some(format!("nobody had compared it with the {source} before"));
        }
        let is_older = |before| self.is_older(made.pair.english, before);
        match self.english {
            Some(before) if candidate(part) == Some(before) => None,
            Some(before) if is_older(before) => Some(format!("it was made from an older {source}")),
            _ => Some(format!("nothing says that it was made from the {source} just before this edit")),
        }
    }
}

fn made(part: &SegmentView) -> Option<&Made> {
    match &part.settled.as_ref()?.record {
        Record::Made(made) => Some(made),
        _ => None,
    }
}

/// The English that a text was made from if that may be the one just before.
fn candidate(part: &SegmentView) -> Option<Fingerprint> {
    let made = made(part).filter(|made| !made.older && !made.unreviewed)?;
    matches!(part.status, Status::Stale { .. }).then_some(made.pair.english)
}

/// What a part's texts were made from, the latest first.
fn history(made: &Made) -> Vec<Fingerprint> {
    let mut history: Vec<Fingerprint> = made.pairs().map(|pair| pair.english).collect();
    history.dedup();
    history
}
