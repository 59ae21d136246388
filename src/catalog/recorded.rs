//! What records say of a text that uses terms. An edit of a term isn't one of
//! the text: what English that was made from stays, whatever its words are now.

use std::borrow::Cow;

use crate::text::Fingerprint;

use super::lock::{Lock, LockLine, Made, Pair, Record, remember};
use super::words::{Used, Words};

/// The records of one id, as one of its texts sees them.
pub(super) struct RecordsOfId<'a> {
    /// The records. What one says of this text, in whatever words, it says of
    /// `words`.
    pub(super) records: Vec<Cow<'a, Record>>,
    /// The fingerprint of the text's words; while they can't be put together,
    /// that of those that are recorded.
    pub(super) words: Fingerprint,
    /// What a new record keeps of the terms.
    pub(super) used: Option<Used>,
    /// Whether a record has these very words as a translation.
    pub(super) is_translation: bool,
    /// Whether a record has them as a copy of the English.
    pub(super) is_copy: bool,
    /// The terms that make them others than the recorded ones, where nothing
    /// else does.
    pub(super) changed_terms: Vec<String>,
    /// Whether a record from before terms counted has the text as it is written.
    pub(super) is_old_form: bool,
}

impl<'a> RecordsOfId<'a> {
    pub(super) fn new(lock: &'a Lock, id: &str, text: &Words) -> Self {
        let records: Vec<&Record> = lock.lines(id).iter().filter_map(LockLine::record).collect();
        let mut words = text.print;
        let mut used = text.used().cloned();
        let of_same_text = |record: &&&'a Record| terms_of(record).is_some_and(|known| is_same(known, text));
        let same_text = records.iter().find(of_same_text).copied();
        if let Some(Record::Made(made)) = same_text.filter(|_| text.is_unresolved()) {
            words = made.pair.translation;
            used.clone_from(&made.terms);
        }
        let fits = |record: &&Record| match record {
            Record::Made(made) => made.pair.translation == words,
            Record::Copy(translation) => *translation == words,
            Record::Unseen => false,
        };
        let is_made = |record: &&Record| matches!(record, Record::Made(_));
        let is_old_form = |record: &&Record| !fits(record) && is_written(record, text);
        let (made, copies): (Vec<&Record>, Vec<&Record>) = records.iter().copied().partition(is_made);
        let is_old_form = !made.iter().any(fits) && made.iter().any(is_old_form);
        let is_translation = is_old_form || made.iter().any(fits);
        let is_copy = copies.iter().any(|copy| fits(copy) || is_written(copy, text));
        let changed = made.iter().find(|record| !is_translation && of_same_text(record)).copied();
        let before = changed.and_then(terms_of);
        let changed_terms = before.zip(text.used()).map(|(before, now)| before.differing(now));
        Self {
            records: records.into_iter().map(|record| seen(record, words, text)).collect(),
            words,
            used,
            is_translation,
            is_copy,
            changed_terms: changed_terms.unwrap_or_default(),
            is_old_form,
        }
    }
}

fn terms_of(record: &Record) -> Option<&Used> {
    match record {
        Record::Made(made) => made.terms.as_ref(),
        _ => None,
    }
}

/// Whether the text is written as it was when it was recorded.
fn is_same(recorded: &Used, text: &Words) -> bool {
    text.used().is_some_and(|used| used.written == recorded.written)
}

/// Whether a record is from before terms counted, and of this text.
fn is_written(record: &Record, text: &Words) -> bool {
    let is = |translation| text.used().is_some_and(|used| used.written == translation);
    match record {
        Record::Made(made) => made.terms.is_none() && is(made.pair.translation),
        Record::Copy(translation) => is(*translation),
        Record::Unseen => false,
    }
}

/// `record`, saying of `words` what it says of the text.
fn seen<'a>(record: &'a Record, words: Fingerprint, text: &Words) -> Cow<'a, Record> {
    let old = match record {
        Record::Copy(_) if is_written(record, text) => return Cow::Owned(Record::Copy(words)),
        Record::Made(made) if made.pair.translation != words => made,
        _ => return Cow::Borrowed(record),
    };
    let mut made = old.clone();
    if is_written(record, text) {
        made.pair.translation = words;
    } else if old.terms.as_ref().is_some_and(|terms| is_same(terms, text)) {
        made.pair.translation = words;
        made.earlier = remember(old.pair, &old.earlier);
        made.same = false;
    } else {
        renew_earlier(&mut made, words, text);
    }
    Cow::Owned(Record::Made(made))
}

/// Of an earlier text nobody knows whether it was recorded before terms
/// counted: the older English that it was made from counts all the same.
fn renew_earlier(made: &mut Made, words: Fingerprint, text: &Words) {
    let Some(used) = text.used() else { return };
    for Pair { translation, .. } in &mut made.earlier {
        if *translation == used.written {
            *translation = words;
        }
    }
}
