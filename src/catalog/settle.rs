//! Settle: what English was a text made from? The rules stand in the order in
//! which they are tried; whatever is in doubt lowers trust and never raises it.

use std::collections::HashSet;

use crate::segment::Segment;
use crate::text::Fingerprint;

use super::copies::is_nearly;
use super::lock::{Line, Made, Pair, Record, remember};
use super::notes::{Signals, signals};
use super::parse;
use super::recorded::Recorded;
use super::shown::Shown;
use super::{Catalog, Lock, Reference};

/// How catalogs are kept, as far as records depend on it.
#[derive(Debug, Clone, Copy)]
pub struct Rules {
    /// Whether catalogs carry notes.
    pub notes: bool,
    /// Whether a text that changed after its English changed counts as redone.
    pub trust: bool,
    /// Whether the language is the source's own: then a copy is a translation.
    pub copies_are_translations: bool,
}

/// What is known of one text after settling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    /// The record as `sync` writes it.
    pub record: Record,
    /// Whether the text is the English, and not recorded as right.
    pub copy: bool,
    /// Whether the text isn't the one that is recorded.
    pub changed: bool,
    /// The terms that make it another text than the recorded one, where nothing
    /// else does.
    pub changed_terms: Vec<String>,
    /// Whether a `STALE` note still stands above a changed text.
    pub stale_note_left: bool,
    /// Whether an `# accept` stands above it that says nothing.
    pub accept_ignored: bool,
    /// Whether an `# accept` was taken.
    pub accepted: bool,
}

impl Settled {
    /// Whether the text is a translation of another English than today's.
    fn is_stale(&self) -> bool {
        !self.copy && matches!(&self.record, Record::Made(Made { stale: Some(_), .. }))
    }
}

/// What settling looks at.
#[derive(Debug, Clone, Copy)]
pub struct Settling<'a> {
    /// The reference catalog as it is committed.
    pub reference: &'a Reference,
    /// The records as they are committed.
    pub lock: &'a Lock,
    /// The translations.
    pub catalog: &'a Catalog,
    /// What readers get of each entry of the catalog, in its order.
    pub shown: &'a [Shown],
    /// How catalogs are kept.
    pub rules: Rules,
}

impl Settling<'_> {
    /// Settles the segment `id`, whose English is `today`'s; a gone one has
    /// none. `None` for a segment without a text.
    #[must_use]
    pub fn settle(&self, id: &str, today: Option<&Segment>) -> Option<Settled> {
        Some(self.settle_entry(id, self.catalog.entries_of(id).next()?, today))
    }

    /// The records of the further texts that stand under `id`, as long as a
    /// person hasn't chosen one: each has been made from an English of its own.
    #[must_use]
    pub fn further_records(&self, id: &str, today: Option<&Segment>) -> Vec<Record> {
        let mut entries = self.catalog.entries_of(id);
        let Some(first) = entries.next() else { return Vec::new() };
        let others: Vec<&parse::Entry> = entries.filter(|other| other.pattern != first.pattern).collect();
        if others.is_empty() {
            return Vec::new();
        }
        // Every text gets the first one's note; in a conflict each keeps its own.
        let stale_above =
            self.catalog.conflict.is_none().then(|| self.settle_entry(id, first, today).is_stale());
        let record = |other: &parse::Entry| {
            let mut record = self.settle_entry(id, other, today).record;
            if let (Record::Made(made), Some(stale_above)) = (&mut record, stale_above) {
                made.noted = self.rules.notes && stale_above && made.stale.is_some();
            }
            record
        };
        others.into_iter().map(record).collect()
    }

    fn settle_entry(&self, id: &str, entry: &parse::Entry, today: Option<&Segment>) -> Settled {
        let recorded = Recorded::new(self.lock, id, self.shown_of(entry));
        let text = Text::new(self, id, entry, today, &recorded);
        let is_copy = !self.rules.copies_are_translations && text.is_copy();
        // What no lock took for a copy while terms didn't count stays none.
        let is_same = text.is_recorded_as_same() || recorded.is_old_form && text.made().next().is_some();
        let copy = is_copy && !is_same;
        let mut settled = text.settle();
        if let Record::Made(made) = &mut settled.record
            && made.pair.translation == text.fingerprint
        {
            made.terms.clone_from(&recorded.used);
            made.same |= is_copy && is_same;
        }
        settled.copy = copy;
        if copy {
            settled.accept_ignored |= std::mem::take(&mut settled.accepted);
            if !text.records.iter().any(|record| matches!(record, Record::Made(_))) {
                settled.record = Record::Copy(text.fingerprint);
            }
        }
        settled.changed = !(recorded.is_translation || copy && recorded.is_copy);
        settled.changed_terms = recorded.changed_terms;
        settled
    }

    fn shown_of(&self, entry: &parse::Entry) -> &Shown {
        let at = self.catalog.entries.partition_point(|other| other.span.start < entry.span.start);
        &self.shown[at]
    }

    /// The record of a segment that has no text.
    #[must_use]
    pub fn without_text(&self, id: &str) -> Record {
        let records = records(self.lock, id);
        let committed = self.reference.single(id).map(|known| known.fingerprint);
        let is_committed = |made: &&Made| (Some(made.pair.english) == committed, !made.unreviewed);
        let Some(kept) = all_made(&records).min_by_key(is_committed) else { return Record::Unseen };
        let mut kept = kept.clone();
        kept.remember_others(all_made(&records).flat_map(pairs));
        Record::Made(kept)
    }
}

fn all_made<'a>(records: &[&'a Record]) -> impl Iterator<Item = &'a Made> {
    records.iter().filter_map(|record| match record {
        Record::Made(made) => Some(made),
        _ => None,
    })
}

/// What a record says of its text and of earlier ones, the latest first.
fn pairs(made: &Made) -> impl Iterator<Item = Pair> {
    std::iter::once(made.pair).chain(made.earlier.iter().copied())
}

fn records<'a>(lock: &'a Lock, id: &str) -> Vec<&'a Record> {
    lock.lines(id)
        .iter()
        .map(|line| match line {
            Line::Segment(record) => record,
            Line::Orphan(orphan) => &orphan.record,
        })
        .collect()
}

/// One text with everything that tells what it was made from.
struct Text<'a> {
    rules: Rules,
    written: String,
    /// The same with terms put in, where it uses some.
    resolved: Option<&'a str>,
    fingerprint: Fingerprint,
    records: Vec<&'a Record>,
    signals: Signals,
    /// The single English of the committed reference catalog.
    committed: Option<(Fingerprint, &'a str)>,
    today: Option<(Fingerprint, &'a str)>,
    /// Edits of the English that the page's authors call immaterial.
    same: &'a [(Fingerprint, Fingerprint)],
    /// Every English that is known for the segment, as text.
    known_english: HashSet<&'a str>,
    /// The other texts that stand under the id: they have records of their own.
    rivals: Vec<Fingerprint>,
    /// Whether `sync` writes its notes above the text, or has.
    is_noted: bool,
}

impl<'a> Text<'a> {
    fn new(
        settling: &'a Settling<'a>,
        id: &str,
        entry: &parse::Entry,
        today: Option<&'a Segment>,
        recorded: &'a Recorded<'a>,
    ) -> Self {
        let records: Vec<&Record> = recorded.records.iter().map(AsRef::as_ref).collect();
        let signals = signals(&settling.catalog.text, &entry.comment);
        let committed =
            settling.reference.single(id).map(|known| (known.fingerprint, known.english.as_str()));
        let same = today.map_or(&[][..], |segment| &segment.remarks.same);
        let today = today.map(|segment| (segment.fingerprint, segment.english.as_str()));
        let mut known_english: HashSet<&str> =
            settling.reference.known(id).map(|known| known.english.as_str()).collect();
        known_english.extend(today.map(|(_, text)| text));
        for record in &records {
            if let Record::Made(Made { stale: Some((Some(english), _)), .. }) = record {
                known_english.insert(english);
            }
        }
        let written = entry.pattern.to_string();
        let resolved = settling.shown_of(entry).with_terms.as_ref().and_then(|text| text.resolved.as_deref());
        // In a catalog in conflict are only the notes that were there.
        let gets_notes = settling.catalog.conflict.is_none();
        let rivals = settling.catalog.entries_of(id).filter(|other| other.span != entry.span);
        let rivals = rivals.map(|other| settling.shown_of(other).words).collect();
        let is_noted = settling.rules.notes && (gets_notes || signals.stale);
        Self {
            rules: settling.rules,
            written,
            resolved,
            fingerprint: recorded.words,
            records,
            signals,
            committed,
            today,
            same,
            known_english,
            rivals,
            is_noted,
        }
    }

    fn made(&self) -> impl Iterator<Item = &'a Made> {
        all_made(&self.records)
    }

    fn is_todays(&self, english: Fingerprint) -> bool {
        self.today.as_ref().is_some_and(|(today, _)| *today == english)
    }

    /// Of several records, one whose English isn't today's, else one that
    /// nobody has reviewed.
    fn least_trusted<T>(
        &self,
        candidates: impl Iterator<Item = T>,
        of: impl Fn(&T) -> (Fingerprint, bool),
    ) -> Option<T> {
        candidates.min_by_key(|candidate| {
            let (english, unreviewed) = of(candidate);
            (self.is_todays(english), !unreviewed)
        })
    }

    fn settle(&self) -> Settled {
        let accepts = self.rules.notes && self.signals.accept;
        let accepted = accepts.then(|| self.accept()).flatten();
        let was_accepted = accepted.is_some();
        let mut made = accepted.or_else(|| self.fitting()).unwrap_or_else(|| self.changed());
        let others = self.made().flat_map(pairs);
        let mut others: Vec<Pair> = others.filter(|pair| !self.rivals.contains(&pair.translation)).collect();
        others.sort_by_key(|pair| self.is_todays(pair.english));
        made.remember_others(others);
        let made = self.through_immaterial_edit(made);
        let stale_note_left = self.rules.notes
            && (self.signals.stale || self.signals.stale_remark)
            && !was_accepted
            && made.pair.translation != self.fingerprint;
        Settled {
            record: Record::Made(self.tidy(made)),
            copy: false,
            changed: false,
            changed_terms: Vec::new(),
            stale_note_left,
            accept_ignored: self.signals.accept && !was_accepted,
            accepted: was_accepted,
        }
    }

    /// `made` for today's English, where the authors say that the edit from the
    /// English it was made for to just this one changes nothing.
    fn through_immaterial_edit(&self, made: Made) -> Made {
        let old = made.pair;
        let Some((today, _)) = self.today.filter(|(today, _)| self.same.contains(&(old.english, *today)))
        else {
            return made;
        };
        let pair = Pair { english: today, translation: old.translation };
        Made { pair, earlier: remember(old, &made.earlier), ..made }
    }

    /// A translator's signal, for the English that the note shows.
    fn accept(&self) -> Option<Made> {
        let english = english_fingerprint(self.signals.english.as_deref()?);
        Some(self.succeed(english, false))
    }

    /// The text fits a record, or an earlier pair of one.
    fn fitting(&self) -> Option<Made> {
        let main = self.made().filter(|made| made.pair.translation == self.fingerprint);
        let main: Vec<&Made> = main.collect();
        let unfitting = self.made().filter(|made| made.pair.translation != self.fingerprint);
        let earlier = unfitting.filter_map(|made| {
            let pair = made.earlier.iter().find(|pair| pair.translation == self.fingerprint)?;
            let others: Vec<Pair> = made.earlier.iter().copied().filter(|other| other != pair).collect();
            let earlier = remember(made.pair, &others);
            Some(Made { earlier, unreviewed: made.unreviewed, ..Made::new(*pair) })
        });
        let candidates = main.into_iter().cloned().chain(earlier);
        let mut best = self.least_trusted(candidates, |made| (made.pair.english, made.unreviewed))?;
        best.unreviewed |= self.made().any(|made| made.pair == best.pair && made.unreviewed);
        Some(best)
    }

    /// What a text that fits no record was made from.
    fn changed(&self) -> Made {
        let record = self.least_trusted(self.made(), |made| (made.pair.english, made.unreviewed));
        if let Some(record) = record
            && (self.signals.stale || self.signals.stale_remark && record.noted)
            && self.rules.notes
        {
            // The English came back, or the note came with another branch's
            // text: the note goes, and what this text was made from is unknown.
            if self.is_todays(record.pair.english) {
                return self.succeed(record.pair.english, true);
            }
            return record.clone();
        }
        let note = self.signals.english.as_deref().map(english_fingerprint);
        let committed = self.committed.as_ref().map(|(english, _)| *english);
        if let (Some(note), Some(committed)) = (note, committed)
            && note != committed
        {
            return self.succeed(note, false);
        }
        let Some(committed) = committed.filter(|_| !self.records.is_empty()) else {
            let today = self.today.as_ref().map(|(today, _)| *today);
            let guess = note.or(committed).or(today).unwrap_or(self.fingerprint);
            return self.succeed(guess, true);
        };
        // Reached with a note above it only where notes are switched off.
        if self.signals.stale {
            return self.succeed(committed, true);
        }
        let Some(record) = record else { return self.succeed(committed, false) };
        let same_english = self.made().all(|made| made.pair.english == committed);
        let answered = record.noted && self.rules.notes;
        self.succeed(committed, !(same_english || answered || self.rules.trust))
    }

    /// A record of this text for `english`, after all records so far.
    fn succeed(&self, english: Fingerprint, unknown: bool) -> Made {
        let mut made = Made::new(Pair { english, translation: self.fingerprint });
        for record in self.made() {
            let earlier = record.earlier.iter().rev().chain([&record.pair]);
            let own = made.pair;
            let is_other = |pair: &&Pair| **pair != own && !self.rivals.contains(&pair.translation);
            for pair in earlier.filter(is_other) {
                made.earlier = remember(*pair, &made.earlier);
            }
            made.unreviewed |= record.unreviewed;
        }
        let accepted = self.rules.notes && self.signals.accept && self.signals.english.is_some();
        made.unreviewed = unknown || (made.unreviewed && !accepted);
        made
    }

    /// Fills in what a stale record keeps, and takes it from one that isn't.
    fn tidy(&self, mut made: Made) -> Made {
        if self.is_todays(made.pair.english) {
            made.stale = None;
            made.noted = false;
            made.older = false;
        } else if self.today.is_some() {
            let kept = self.made().filter(|record| record.pair.english == made.pair.english);
            let kept: Vec<_> = kept.filter_map(|record| record.stale.clone()).collect();
            // A record whose text isn't the English that it names knows nothing of it.
            let is_it = |english: &String| english_fingerprint(english) == made.pair.english;
            let english = self
                .english_text(made.pair.english)
                .or_else(|| kept.iter().filter_map(|stale| stale.0.clone()).find(is_it))
                .filter(|english| !english.is_empty());
            made.older = self.is_older(made.pair.english);
            let stood = made.stale.as_ref().map(|stale| stale.1.clone());
            made.stale = Some((english, stood.unwrap_or_else(|| self.written.clone())));
            made.noted = self.is_noted;
        }
        made
    }

    /// Whether the English may have been another between this one and today's.
    /// It hasn't where this sync sees it change from the one to the other, or
    /// an earlier one has, and nothing has shown a third since.
    fn is_older(&self, english: Fingerprint) -> bool {
        let Some((committed, _)) = self.committed else { return true };
        if !self.is_todays(committed) {
            return english != committed;
        }
        let is_other = |noted: Fingerprint| noted != english && !self.is_todays(noted);
        if self.signals.english.as_deref().map(english_fingerprint).is_some_and(is_other) {
            return true;
        }
        let known: Vec<&Made> = self.made().filter(|made| made.pair.english == english).collect();
        let has_followed = |made: &&Made| made.stale.is_some() && !made.older;
        known.is_empty() || !known.iter().all(has_followed)
    }

    /// The English with this fingerprint, as far as any file still holds it.
    fn english_text(&self, english: Fingerprint) -> Option<String> {
        let note = self.signals.english.as_deref().map(|text| (english_fingerprint(text), text));
        let known = [self.committed, self.today, note];
        known
            .into_iter()
            .flatten()
            .find(|(fingerprint, _)| *fingerprint == english)
            .map(|(_, text)| text.to_owned())
    }

    fn is_recorded_as_same(&self) -> bool {
        self.made().any(|made| made.same && made.pair.translation == self.fingerprint)
    }

    /// Whether the text is an English that is known, or was when it was
    /// recorded as one.
    fn is_copy(&self) -> bool {
        if self.records.contains(&&Record::Copy(self.fingerprint)) {
            return true;
        }
        let noted = self.signals.english.as_deref();
        let written = self.resolved.unwrap_or(&self.written);
        let known = self.known_english.iter().copied();
        known.chain(noted.filter(|english| !self.known_english.contains(english))).any(|english| {
            self.known_fingerprint(english) == self.fingerprint || is_nearly(written, english)
        })
    }

    /// The fingerprint of a known English, computed only where no catalog has.
    fn known_fingerprint(&self, english: &str) -> Fingerprint {
        let known = self.committed.iter().chain(&self.today).find(|(_, text)| *text == english);
        known.map_or_else(|| Fingerprint::of(english), |(fingerprint, _)| *fingerprint)
    }
}

/// The fingerprint of an English as a note shows it.
fn english_fingerprint(text: &str) -> Fingerprint {
    match parse::pattern(text) {
        Some(pattern) => Fingerprint::of(&pattern.to_string()),
        None => Fingerprint::of(text),
    }
}
