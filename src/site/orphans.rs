//! What a lock keeps of texts that stand in no catalog any more, or are to be decided on.

use std::collections::HashSet;

use crate::catalog::edit::orphan_text;
use crate::catalog::lock::{LockLine, Made, Orphan, Record};
use crate::catalog::settle::Settling;
use crate::catalog::{Catalog, Entry, Lock};
use crate::language::Language;
use crate::text::Fingerprint;

use super::known::is_ours;
use super::loaded::SitePage;
use super::view::{PageView, SegmentView};

/// What is known of a gone segment's text, its language too: with its English,
/// it comes back as it is.
pub(super) fn gone_record(
    view: &PageView<'_>,
    settling: &Settling<'_>,
    language: &Language,
    id: &str,
) -> Record {
    let entry = view.catalog.entries_of(id).next();
    let Some((entry, mut settled)) = entry.zip(settling.settle(id, None)) else {
        return settling.without_text(id);
    };
    view.clues.settle(entry, &mut settled, language);
    settled.record
}

/// Gives a gone segment its line: its record, and its entry.
pub(super) fn orphan(
    view: &PageView<'_>,
    id: &str,
    record: Record,
    lock: &mut Lock,
    taken: &mut HashSet<String>,
) {
    let entry = view.catalog.entries_of(id).next();
    let old: Vec<&LockLine> = view.lock.lines(id).iter().collect();
    let mut settled = Lock::default();
    settled.set(id, LockLine::Segment(record.clone()));
    let ours = |id: &str, text: &str| {
        is_ours(view.page, &view.lock, id, text) || is_ours(view.page, &settled, id, text)
    };
    let text = entry.map(|entry| orphan_text(&view.catalog, entry, ours));
    let stored = old.iter().find_map(|line| match line {
        LockLine::Orphan(orphan) if !orphan.entry.is_empty() => Some(orphan),
        _ => None,
    });
    if let Some(stored) = stored {
        let same = text.as_ref().is_none_or(|text| *text == stored.entry)
            && view.catalog.entries_of(id).count() <= 1;
        for line in old {
            lock.push(id, line.clone());
        }
        if same && entry.is_some() {
            taken.insert(id.to_owned());
        }
        return;
    }
    let readable =
        entry.is_none_or(|entry| entry.problem.is_none()) && view.catalog.entries_of(id).count() <= 1;
    let english = last_english(view.page, &old, &record, id);
    let entry = text.filter(|_| readable).unwrap_or_default();
    if !entry.is_empty() {
        taken.insert(id.to_owned());
    }
    lock.set(id, LockLine::Orphan(Orphan { record: without_note(record), english, entry }));
    for second in old.into_iter().filter(|line| matches!(line, LockLine::Second(_))) {
        lock.push(id, second.clone());
    }
}

/// The translation in whose place a copy of the English stands: some platforms write one where a text has become
/// stale, whose words no other file has.
pub(super) fn displaced_by_copy(view: &PageView<'_>, part: &SegmentView, id: &str) -> Option<Orphan> {
    part.settled.as_ref().filter(|settled| settled.copy)?;
    let lines = view.lock.lines(id);
    let made = lines.iter().find_map(|line| match line {
        LockLine::Segment(Record::Made(made)) if !made.pair.copy => Some(made),
        _ => None,
    })?;
    let (english, text) = made.stale.clone()?;
    let is_there = |entry: &Entry| entry.pattern.to_string() == text;
    let entry = format!("{id} = {text}\n");
    let is_kept = |line: &LockLine| matches!(line, LockLine::Orphan(orphan) if orphan.entry == entry);
    if view.catalog.entries_of(id).any(is_there) || lines.iter().any(is_kept) {
        return None;
    }
    let record = without_note(Record::Made(Made { stale: None, ..made.clone() }));
    Some(Orphan { record, english, entry })
}

/// Whether an orphan's line of a segment that is back stays: the catalog has
/// another text by now.
pub(super) fn keeps_orphan(line: &LockLine, part: &SegmentView, view: &PageView<'_>, id: &str) -> bool {
    let LockLine::Orphan(orphan) = line else { return false };
    if orphan.entry.is_empty() {
        return false;
    }
    let Some(entry) = part.entry else { return true };
    let kept = Catalog::parse(orphan.entry.clone());
    let same = kept.entries.first().is_some_and(|kept| kept.pattern == view.catalog.entries[entry].pattern);
    !same && view.came_back.get(id) != Some(&orphan.entry)
}

/// Whether a text that another file had is still to be decided on: no person has
/// taken it over.
pub(crate) fn keeps_second(line: &LockLine, view: &PageView<'_>, id: &str) -> bool {
    let LockLine::Second(second) = line else { return false };
    let text = |entry: &Entry| Fingerprint::of(&entry.pattern.to_string());
    let kept = Catalog::parse(second.entry.clone());
    let is_whole = |entry: &&Entry| entry.problem.is_none();
    let kept = kept.entries.first().filter(is_whole).map(text);
    kept.is_none() || !view.catalog.entries_of(id).any(|entry| kept == Some(text(entry)))
}

/// The English that a gone segment had last: the reference catalog's in the
/// sync that misses it, afterwards the one that the orphan's line keeps. What
/// the text was made from is only a guess at it.
fn last_english(page: &SitePage, lines: &[&LockLine], record: &Record, id: &str) -> Option<String> {
    let referenced = page.reference.known(id).last().map(|known| known.pattern.to_string());
    let stored = || lines.iter().find_map(|line| stored_english(line));
    let made_from = || match record {
        Record::Made(Made { stale: Some((english, _)), .. }) => english.clone(),
        _ => None,
    };
    referenced.or_else(stored).or_else(made_from)
}

fn stored_english(line: &LockLine) -> Option<String> {
    match line {
        LockLine::Orphan(orphan) => orphan.english.clone(),
        _ => None,
    }
}

/// An orphan has no `STALE` note above it.
fn without_note(record: Record) -> Record {
    match record {
        Record::Made(made) => Record::Made(Made { noted: false, ..made }),
        record => record,
    }
}
