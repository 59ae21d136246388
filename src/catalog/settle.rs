//! Settle: what is known of each text, from the records, the notes above it and
//! the committed English. The rules themselves are in `made_from.rs`.

use crate::segment::Segment;
use crate::text::Fingerprint;

use super::Entry;
use super::evidence::{Shown, TextEvidence, all_made, records};
use super::known;
use super::lock::{Made, Pair, Record, remember};
use super::recorded::RecordsOfId;

pub use super::settling::{Rules, Settling};

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
    /// Whether a note, above it or in its stub, shows an English.
    pub shows_english: bool,
}

impl Settled {
    /// Whether the text is a translation of another English than today's.
    fn is_stale(&self) -> bool {
        !self.copy && matches!(&self.record, Record::Made(Made { stale: Some(_), .. }))
    }
}

impl<'a> Settling<'a> {
    /// Settles the segment `id`, whose English is `today`'s; a gone one has
    /// none. `None` for a segment without a text.
    #[must_use]
    pub fn settle(&self, id: &str, today: Option<&Segment>) -> Option<Settled> {
        Some(self.settle_entry(id, self.catalog.entries_of(id).next()?, today))
    }

    /// The further texts that stand under `id`, settled, as long as a person hasn't
    /// chosen one: each has been made from an English of its own.
    #[must_use]
    pub fn further_texts(&self, id: &str, today: Option<&Segment>) -> Vec<(&'a Entry, Settled)> {
        let mut entries = self.catalog.entries_of(id);
        let Some(first) = entries.next() else { return Vec::new() };
        let others: Vec<&'a Entry> = entries.filter(|other| other.pattern != first.pattern).collect();
        if others.is_empty() {
            return Vec::new();
        }
        // Every text gets the first one's note; in a conflict each keeps its own.
        let stale_above =
            self.catalog.conflict.is_none().then(|| self.settle_entry(id, first, today).is_stale());
        let settle = |other: &'a Entry| {
            let mut settled = self.settle_entry(id, other, today);
            if let (Record::Made(made), Some(stale_above)) = (&mut settled.record, stale_above) {
                made.noted = self.rules.notes && stale_above && made.stale.is_some();
            }
            (other, settled)
        };
        others.into_iter().map(settle).collect()
    }

    /// The record of `entry`, a text that another file had for the segment `id`.
    #[must_use]
    pub fn second_record(&self, id: &str, entry: &Entry, today: Option<&Segment>) -> Record {
        match self.settle_entry(id, entry, today).record {
            Record::Made(made) => Record::Made(Made { noted: false, ..made }),
            record => record,
        }
    }

    fn settle_entry(&self, id: &str, entry: &Entry, today: Option<&Segment>) -> Settled {
        let recorded = RecordsOfId::new(self.lock, id, self.words_of(entry));
        let text = TextEvidence::new(self, id, entry, today, &recorded);
        let is_copy = text.is_unwanted_copy();
        // What was no copy while terms didn't count stays none.
        let is_same = text.is_recorded_as_same() || recorded.is_old_form;
        let mut settled = text.settle();
        let copy = is_copy && !is_same && !settled.accepted;
        if let Record::Made(made) = &mut settled.record
            && made.pair.translation == text.fingerprint
        {
            made.terms.clone_from(&recorded.used);
            made.same |= is_copy && is_same;
            made.pair.copy = copy;
        }
        settled.copy = copy;
        if copy && text.is_only_text() {
            settled.record = Record::Copy(text.fingerprint);
        }
        settled.changed = !(recorded.is_translation || copy && recorded.is_copy);
        settled.accepted |= self.accepts(id);
        settled.changed_terms = recorded.changed_terms;
        settled
    }

    /// The record of a segment that has no text.
    #[must_use]
    pub fn without_text(&self, id: &str) -> Record {
        let records = records(self.lock, id);
        let committed = self.reference.single(id).map(|known| known.fingerprint);
        let is_committed = |made: &&Made| (Some(made.pair.english) == committed, !made.unreviewed);
        let Some(kept) = all_made(&records).min_by_key(is_committed) else { return Record::Unseen };
        let mut kept = kept.clone();
        kept.remember_others(all_made(&records).flat_map(Made::pairs));
        Record::Made(kept)
    }
}

impl TextEvidence<'_> {
    fn settle(&self) -> Settled {
        let accepted = self.accepted().is_some();
        let mut made = self.made_from();
        let others = self.made().flat_map(Made::pairs);
        let mut others: Vec<Pair> = others.filter(|pair| !self.rivals.contains(&pair.translation)).collect();
        others.sort_by_key(|pair| self.is_todays(pair.english));
        made.remember_others(others);
        let made = self.through_immaterial_edit(made);
        let stale_note_left = self.rules.notes
            && (self.signals.stale || self.signals.stale_remark)
            && !accepted
            && made.pair.translation != self.fingerprint;
        Settled {
            record: Record::Made(self.tidy(made)),
            copy: false,
            changed: false,
            changed_terms: Vec::new(),
            stale_note_left,
            accept_ignored: self.signals.accept && !accepted,
            accepted,
            shows_english: self.shown() != Shown::Nothing,
        }
    }

    /// `made` for today's English, where the authors say that the edit from the
    /// English it was made for to just this one changes nothing.
    fn through_immaterial_edit(&self, made: Made) -> Made {
        let old = made.pair;
        let Some(today) = self.today().filter(|today| self.same.contains(&(old.english, *today))) else {
            return made;
        };
        let pair = Pair { english: today, ..old };
        Made { pair, earlier: remember(old, &made.earlier), ..made }
    }

    /// Fills in what a stale record keeps, and takes it from one that isn't.
    fn tidy(&self, mut made: Made) -> Made {
        if self.is_todays(made.pair.english) {
            made.stale = None;
            made.noted = false;
            made.older = false;
        } else if self.today().is_some() {
            let english = self.english_text(made.pair.english).or_else(|| self.kept(made.pair.english));
            made.older = self.is_older(made.pair.english);
            let stood = made.stale.as_ref().map(|stale| stale.1.clone());
            let english = english.filter(|english| !english.is_empty());
            made.stale = Some((english, stood.unwrap_or_else(|| self.written.to_string())));
            made.noted = self.is_noted;
        }
        made
    }

    /// Whether the English may have been another between this one and today's.
    /// It hasn't where this sync sees it change from the one to the other, or
    /// an earlier one has and nothing shows a third.
    fn is_older(&self, english: Fingerprint) -> bool {
        let is_third = |other: Fingerprint| other != english && !self.is_todays(other);
        let committed = self.all_committed();
        let shown = self.signals.english.iter().map(|shown| known::fingerprint(shown));
        if committed.is_empty() || committed.iter().copied().chain(shown).any(is_third) {
            return true;
        }
        if committed.contains(&english) {
            return false;
        }
        let known: Vec<&Made> = self.made().filter(|made| made.pair.english == english).collect();
        let has_followed = |made: &&Made| made.stale.is_some() && !made.older;
        known.is_empty() || !known.iter().all(has_followed)
    }

    /// The English that a record keeps. One whose text isn't the English that it
    /// names knows nothing of it.
    fn kept(&self, english: Fingerprint) -> Option<String> {
        let named = self.made().filter(|record| record.pair.english == english);
        let kept = named.filter_map(|record| record.stale.as_ref()?.0.clone());
        kept.into_iter().find(|text| known::fingerprint(text) == english)
    }
}
