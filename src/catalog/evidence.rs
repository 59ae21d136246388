//! Evidence: one text with everything that tells what it was made from.

use std::borrow::Cow;

use crate::segment::Segment;
use crate::text::Fingerprint;

use super::copies::is_nearly;
use super::known::{self, KnownEnglish};
use super::lock::{LockLine, Made, Record};
use super::parse::Entry;
use super::recorded::RecordsOfId;
use super::settling::{Rules, Settling};
use super::signals::{OfStub, Signals};

/// What the `# en:` notes of a text say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// There is none.
    Nothing,
    /// The committed English.
    Committed,
    /// Another English that is known for the segment.
    Another(Fingerprint),
    /// Several, or one that was never the segment's: whoever wrote the text may
    /// have seen anything.
    Unclear,
}

/// One text with everything that tells what it was made from.
pub(super) struct TextEvidence<'a> {
    pub(super) rules: Rules,
    /// The text as it stands in the catalog.
    pub(super) written: Cow<'a, str>,
    /// The same with terms put in, where it has some.
    resolved: Option<&'a str>,
    pub(super) fingerprint: Fingerprint,
    pub(super) records: Vec<&'a Record>,
    /// The records of texts that other files had.
    pub(super) seconds: Vec<&'a Record>,
    pub(super) signals: Signals,
    /// The English that its stub shows.
    of_stub: Vec<&'a str>,
    /// The single English of the committed reference catalog.
    committed: Option<(Fingerprint, &'a str)>,
    today: Option<(Fingerprint, &'a str)>,
    /// Edits of the English that the page's authors call immaterial.
    pub(super) same: &'a [(Fingerprint, Fingerprint)],
    /// The other texts that stand under the id: they have records of their own.
    pub(super) rivals: Vec<Fingerprint>,
    /// Whether `sync` writes its notes above the text, or has.
    pub(super) is_noted: bool,
    id: &'a str,
    known: KnownEnglish<'a>,
    segment: Option<&'a Segment>,
}

impl<'a> TextEvidence<'a> {
    pub(super) fn new(
        settling: &'a Settling<'a>,
        id: &'a str,
        entry: &'a Entry,
        segment: Option<&'a Segment>,
        recorded: &'a RecordsOfId<'a>,
    ) -> Self {
        let known = KnownEnglish { reference: settling.reference, lock: settling.lock };
        let signals = if settling.accepts(id) {
            Signals::default()
        } else {
            Signals::of(settling.catalog, &entry.comment, id)
        };
        let is_english =
            |stub: &&OfStub| stub.is_note || known.is_known(id, segment, known::fingerprint(&stub.english));
        let of_stub = settling.stubs.get(id).into_iter().flatten().filter(is_english);
        let of_stub = of_stub.map(|stub| stub.english.as_str()).collect();
        // In a catalog in conflict are only the notes that were there.
        let gets_notes = settling.catalog.conflict.is_none();
        let is_noted = settling.rules.notes && (gets_notes || signals.stale);
        let committed =
            settling.reference.single(id).map(|known| (known.fingerprint, known.english.as_str()));
        let rivals = settling.catalog.entries_of(id).filter(|other| other.span != entry.span);
        let with_terms = settling.words_of(entry).with_terms.as_ref();
        Self {
            rules: settling.rules,
            fingerprint: recorded.words,
            written: entry.pattern.written(),
            resolved: with_terms.and_then(|text| text.resolved.as_deref()),
            records: recorded.records.iter().map(AsRef::as_ref).collect(),
            seconds: seconds(settling.lock, id),
            signals,
            of_stub,
            committed,
            today: segment.map(|segment| (segment.fingerprint, segment.english.as_str())),
            same: segment.map_or(&[][..], |segment| &segment.remarks.same),
            rivals: rivals.map(|other| settling.words_of(other).print).collect(),
            is_noted,
            id,
            known,
            segment,
        }
    }

    /// The records that say something of translations.
    pub(super) fn made(&self) -> impl Iterator<Item = &'a Made> {
        all_made(&self.records)
    }

    /// Whether no translation has been seen before.
    pub(super) fn is_first(&self) -> bool {
        self.made().next().is_none()
    }

    /// Whether a record says that a copy of the English has stood in its place.
    pub(super) fn is_copy_recorded(&self) -> bool {
        self.records.iter().any(|record| matches!(record, Record::Copy(_)))
    }

    /// Whether no record is about another text.
    pub(super) fn is_only_text(&self) -> bool {
        self.made().flat_map(Made::pairs).all(|pair| pair.translation == self.fingerprint)
    }

    /// Whether any line of the lock is about the segment.
    pub(super) fn is_recorded(&self) -> bool {
        !self.records.is_empty()
    }

    pub(super) fn committed(&self) -> Option<Fingerprint> {
        self.committed.map(|(english, _)| english)
    }

    /// Every English of the committed reference catalog: several in a conflict.
    pub(super) fn all_committed(&self) -> Vec<Fingerprint> {
        self.known.reference.known(self.id).map(|known| known.fingerprint).collect()
    }

    pub(super) fn today(&self) -> Option<Fingerprint> {
        self.today.map(|(english, _)| english)
    }

    pub(super) fn is_todays(&self, english: Fingerprint) -> bool {
        self.today() == Some(english)
    }

    /// Whether the segment has, or had, this English.
    pub(super) fn is_known(&self, english: Fingerprint) -> bool {
        self.known.is_known(self.id, self.segment, english)
    }

    /// The English that stands above it, or else in its stub, where somebody has
    /// added the text elsewhere.
    fn notes(&self) -> impl Iterator<Item = &str> {
        let of_stub = self.of_stub.iter().filter(|_| self.signals.english.is_empty());
        self.signals.english.iter().map(String::as_str).chain(of_stub.copied())
    }

    /// What its notes say. They can only lower trust: what isn't there says
    /// nothing.
    pub(super) fn shown(&self) -> Shown {
        let mut english = self.notes().map(|note| self.note_fingerprint(note));
        let Some(first) = english.next() else { return Shown::Nothing };
        if english.any(|other| other != first) {
            return Shown::Unclear;
        }
        match first {
            english if self.committed() == Some(english) => Shown::Committed,
            english if self.is_known(english) => Shown::Another(english),
            _ => Shown::Unclear,
        }
    }

    /// Of several records, one whose English isn't today's, else one that
    /// nobody has reviewed.
    pub(super) fn least_trusted<T>(
        &self,
        candidates: impl Iterator<Item = T>,
        of: impl Fn(&T) -> (Fingerprint, bool),
    ) -> Option<T> {
        candidates.min_by_key(|candidate| {
            let (english, unreviewed) = of(candidate);
            (self.is_todays(english), !unreviewed)
        })
    }

    /// The record that says least for the text.
    pub(super) fn record(&self) -> Option<&'a Made> {
        self.least_trusted(self.made(), |made| (made.pair.english, made.unreviewed))
    }

    /// The English with this fingerprint, as far as any file still holds it.
    pub(super) fn english_text(&self, english: Fingerprint) -> Option<String> {
        let noted = self.notes().map(|note| (self.note_fingerprint(note), note));
        let known = self.committed.into_iter().chain(self.today).chain(noted);
        let found = known.into_iter().find(|(fingerprint, _)| *fingerprint == english);
        found.map(|(_, text)| text.to_owned())
    }

    /// Whether the text is a copy of the English, and should be none.
    pub(super) fn is_unwanted_copy(&self) -> bool {
        !self.rules.copies_are_translations && self.is_copy()
    }

    pub(super) fn is_recorded_as_same(&self) -> bool {
        self.made().any(|made| made.same && made.pair.translation == self.fingerprint)
    }

    /// Whether the text is an English that is known, or was when it was
    /// recorded as one.
    pub(super) fn is_copy(&self) -> bool {
        if self.records.iter().chain(&self.seconds).any(|record| record.is_copy(self.fingerprint)) {
            return true;
        }
        let mut known: Vec<&str> = Vec::new();
        let today = self.today.map(|(_, text)| text);
        // They are mostly one and the same.
        for english in self.known.texts(self.id).chain(today).chain(self.notes()) {
            if !known.contains(&english) {
                known.push(english);
            }
        }
        let text = self.resolved.unwrap_or(&self.written);
        known
            .into_iter()
            .any(|english| self.known_fingerprint(english) == self.fingerprint || is_nearly(text, english))
    }

    /// The fingerprint of the English that a note shows, computed only where no
    /// catalog has.
    fn note_fingerprint(&self, note: &str) -> Fingerprint {
        let mut known = self.committed.iter().chain(&self.today);
        known.find(|(_, text)| *text == note).map_or_else(|| known::fingerprint(note), |(found, _)| *found)
    }

    /// The fingerprint of a known English, computed only where no catalog has.
    fn known_fingerprint(&self, english: &str) -> Fingerprint {
        let known = self.committed.iter().chain(&self.today).find(|(_, text)| *text == english);
        known.map_or_else(|| Fingerprint::of(english), |(fingerprint, _)| *fingerprint)
    }
}

pub(super) fn all_made<'a>(records: &[&'a Record]) -> impl Iterator<Item = &'a Made> {
    records.iter().filter_map(|record| record.made())
}

/// The records of the segment `id`.
pub(super) fn records<'a>(lock: &'a super::Lock, id: &str) -> Vec<&'a Record> {
    lock.lines(id).iter().filter_map(LockLine::record).collect()
}

fn seconds<'a>(lock: &'a super::Lock, id: &str) -> Vec<&'a Record> {
    let record = |line: &'a LockLine| match line {
        LockLine::Second(second) => Some(&second.record),
        _ => None,
    };
    lock.lines(id).iter().filter_map(record).collect()
}
