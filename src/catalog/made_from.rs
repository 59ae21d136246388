//! What English was a text made from? The table of the design, one function a
//! row, in the order in which they are tried. What is in doubt lowers trust and
//! never raises it: trust comes only from what stands in a file.

use crate::text::Fingerprint;

use super::evidence::{Shown, TextEvidence, all_made};
use super::lock::{Made, Pair, remember};

impl TextEvidence<'_> {
    /// The record of the text: the first row that says something.
    pub(super) fn made_from(&self) -> Made {
        self.accepted()
            .or_else(|| self.as_recorded())
            .or_else(|| self.as_second())
            .or_else(|| self.below_its_stale_note())
            .or_else(|| self.below_a_stale_note())
            .or_else(|| self.another_english())
            .or_else(|| self.unclear_english())
            .or_else(|| self.unknown_english())
            .or_else(|| self.first_translation())
            .or_else(|| self.same_english())
            .or_else(|| self.answer())
            .unwrap_or_else(|| self.changed_after_its_english())
    }

    /// A translator says so, of the English that the note shows.
    pub(super) fn accepted(&self) -> Option<Made> {
        let english = self.accepted_english()?;
        let mut made = self.succeed(english);
        made.unreviewed = false;
        made.same = self.is_unwanted_copy() || self.is_recorded_as_same();
        Some(made)
    }

    fn accepted_english(&self) -> Option<Fingerprint> {
        if !self.rules.notes || !self.signals.accept {
            return None;
        }
        let shown = if self.is_unwanted_copy() {
            self.signals.accepted_copy().ok()?
        } else {
            Some(self.signals.accepted().ok()?)
        };
        match shown.map(super::known::fingerprint) {
            Some(english) => self.is_known(english).then_some(english),
            // Without a note the text itself shows an English, if it is that.
            None => self.today().filter(|today| *today == self.fingerprint),
        }
    }

    /// The text fits a record, or an earlier pair of one.
    fn as_recorded(&self) -> Option<Made> {
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

    /// A person has taken the text that another file had: the English recorded
    /// for that.
    fn as_second(&self) -> Option<Made> {
        let mut fitting = all_made(&self.seconds).filter(|made| made.pair.translation == self.fingerprint);
        fitting.next().map(|made| Made { unreviewed: made.unreviewed, ..self.succeed(made.pair.english) })
    }

    /// Its `STALE` note still stands above it: the record stays as it is.
    fn below_its_stale_note(&self) -> Option<Made> {
        let record = self.record()?;
        let stands = self.signals.stale || self.signals.stale_remark && record.noted;
        if !stands || !self.rules.notes {
            return None;
        }
        // The English came back, or the note came with another branch's text:
        // the note goes, and what this text was made from is unknown.
        let is_back = self.is_todays(record.pair.english);
        Some(if is_back { self.unreviewed(record.pair.english) } else { record.clone() })
    }

    /// A `STALE` note whose record a merge has lost, or of before notes were switched
    /// off: the English that it shows is the one that nobody has answered.
    fn below_a_stale_note(&self) -> Option<Made> {
        self.signals.stale.then(|| self.unreviewed(self.guess()))
    }

    /// An `# en:` note above it shows another English than the committed one.
    fn another_english(&self) -> Option<Made> {
        self.committed()?;
        match self.shown() {
            Shown::Another(english) => Some(self.first_from(english)),
            _ => None,
        }
    }

    /// Several notes, or one that is no English of the segment: unknown.
    fn unclear_english(&self) -> Option<Made> {
        (self.shown() == Shown::Unclear).then(|| self.unreviewed(self.guess()))
    }

    /// The reference catalog has no single English for it, or the lock no line:
    /// unknown.
    fn unknown_english(&self) -> Option<Made> {
        if self.committed().is_some() && self.is_recorded() {
            return None;
        }
        let shown = match self.shown() {
            Shown::Another(english) => Some(english),
            _ => None,
        };
        Some(self.unreviewed(shown.unwrap_or_else(|| self.guess())))
    }

    /// No translation has been seen before: the committed English.
    fn first_translation(&self) -> Option<Made> {
        let english = self.committed().filter(|_| self.is_first())?;
        Some(self.first_from(english))
    }

    /// A record of this text for `english`. A note that asks for a review, or says that
    /// the text is the English, came with it where no record knows it: a merge has lost that.
    fn first_from(&self, english: Fingerprint) -> Made {
        let is_unrecorded = self.signals.unreviewed || self.signals.copy && !self.is_copy_recorded();
        if self.is_first() && is_unrecorded { self.unreviewed(english) } else { self.succeed(english) }
    }

    /// The record's English is the committed one.
    fn same_english(&self) -> Option<Made> {
        let committed = self.committed()?;
        self.made().all(|made| made.pair.english == committed).then(|| self.succeed(committed))
    }

    /// `sync` had written `STALE` above it, somebody has deleted that, and the
    /// committed English still stands there: it is for that one.
    fn answer(&self) -> Option<Made> {
        let is_noted = self.rules.notes && self.record().is_some_and(|record| record.noted);
        let shows_it = self.signals.english.len() == 1 && self.shown() == Shown::Committed;
        self.committed().filter(|_| is_noted && shows_it).map(|english| self.succeed(english))
    }

    /// It changed after its English changed, and nobody said for which.
    fn changed_after_its_english(&self) -> Made {
        let english = self.guess();
        if self.rules.trust { self.succeed(english) } else { self.unreviewed(english) }
    }

    /// The English that a text of unknown origin is compared with.
    fn guess(&self) -> Fingerprint {
        self.committed().or(self.today()).unwrap_or(self.fingerprint)
    }

    /// A record of this text that nobody has reviewed.
    fn unreviewed(&self, english: Fingerprint) -> Made {
        Made { unreviewed: true, ..self.succeed(english) }
    }

    /// A record of this text for `english`, after all records so far.
    fn succeed(&self, english: Fingerprint) -> Made {
        let mut made = Made::new(Pair::new(english, self.fingerprint));
        for record in self.made() {
            made.replace(record, |pair| !self.rivals.contains(&pair.translation));
            made.unreviewed |= record.unreviewed;
        }
        made
    }
}
