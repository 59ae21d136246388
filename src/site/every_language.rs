//! What `accept --every-language` takes: what was made from the English just before
//! an edit, and from that one alone. Of an older one, the person who accepts hasn't
//! seen all that has changed since.

use std::collections::BTreeSet;

use crate::catalog::lock::{Made, Record};
use crate::language::SourceName;
use crate::page::PageNumber;
use crate::status::Status;
use crate::text::Fingerprint;

use super::loaded::{Site, SitePage};
use super::view::{PageView, SegmentView, View};

impl Site {
    /// By language in `views` why its text of segment number `at` on page `page` isn't
    /// taken with those of every language; `None` for one that is.
    #[must_use]
    pub fn objections(&self, views: &[View<'_>], page: PageNumber, at: usize) -> Vec<Option<String>> {
        let parts: Vec<&SegmentView> = views.iter().map(|view| &view.pages[page].parts[at]).collect();
        let before = EnglishBefore::of(&self.pages[page], at, &parts);
        let objection = |view: &View<'_>| objection(&view.pages[page], at, &before, &self.source_name);
        views.iter().map(objection).collect()
    }
}

fn objection(page: &PageView<'_>, at: usize, before: &EnglishBefore, source: &SourceName) -> Option<String> {
    let part = &page.parts[at];
    let reason = match &part.status {
        _ if !page.is_usable() => "its files can't be used".to_owned(),
        Status::Current => "it is current".to_owned(),
        Status::Missing { copy: true } => format!("it is still the {source}"),
        Status::Missing { copy: false } => "it has no translation".to_owned(),
        Status::Refused => "it breaks a rule".to_owned(),
        Status::Unreviewed => format!("nobody has compared it with the {source}"),
        Status::Stale { .. } if part.foreign.is_some() => "it seems to be in another language".to_owned(),
        Status::Stale { .. } => {
            return before.objection(part, source).or_else(|| {
                (!part.can_be_accepted(false)).then_some(format!("it doesn't fit today's {source}"))
            });
        }
    };
    Some(reason)
}

/// What the files of all languages tell of the English that a segment had just
/// before today's.
struct EnglishBefore {
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
    fn of(page: &SitePage, at: usize, parts: &[&SegmentView]) -> Self {
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
    fn objection(&self, part: &SegmentView, source: &SourceName) -> Option<String> {
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
