//! What the locks and catalogs of all languages have for the ids of a page.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::catalog::Lock;
use crate::catalog::lock::{LockLine, Made, Pair, Record};
use crate::text::Fingerprint;

use super::languages::LanguageNumber;

/// A text that a language has.
#[derive(Debug, Clone, Copy)]
pub(super) struct RecordedText {
    pub(super) text: Fingerprint,
    pub(super) language: LanguageNumber,
    pub(super) kind: RecordedKind,
}

/// How a language has a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RecordedKind {
    /// Its lock has it as the translation of today.
    Latest,
    /// Its lock has had it.
    Earlier,
    /// Its lock has it as a copy of the source text.
    Copy,
    /// Its catalog has it, as it is written, and its locks don't.
    Unrecorded,
}

/// What the locks and catalogs of all languages have for a page's ids.
#[derive(Debug, Clone, Default)]
pub(super) struct RecordedTexts {
    known: HashMap<String, Vec<RecordedText>>,
    /// What no lock knows, once somebody has asked.
    pub(super) unrecorded: OnceLock<HashMap<String, Vec<RecordedText>>>,
}

impl RecordedTexts {
    /// Adds what a lock of `language` has. One that a newer glossator wrote has nothing.
    pub(super) fn add(&mut self, lock: &str, language: LanguageNumber, tag: &str) {
        for (id, line) in Lock::lines_in(lock).into_iter().flatten() {
            let made = match line.record() {
                Some(Record::Made(made)) => made,
                Some(Record::Copy(text)) => {
                    self.push(id, RecordedText { text: *text, language, kind: RecordedKind::Copy });
                    continue;
                }
                _ => continue,
            };
            // What is marked as another language's says nothing about this one.
            let is_own = made.language.as_deref().is_none_or(|marked| marked == tag);
            if is_own && !made.same {
                let known = |pair: Pair, kind| {
                    let kind = if pair.copy { RecordedKind::Copy } else { kind };
                    RecordedText { text: pair.translation, language, kind }
                };
                self.push(id, known(made.pair, RecordedKind::Latest));
                for pair in &made.earlier {
                    self.push(id, known(*pair, RecordedKind::Earlier));
                }
            }
        }
    }

    fn push(&mut self, id: &str, known: RecordedText) {
        match self.known.get_mut(id) {
            Some(texts) => texts.push(known),
            None => {
                self.known.insert(id.to_owned(), vec![known]);
            }
        }
    }

    pub(super) fn of_id(&self, id: &str) -> &[RecordedText] {
        self.known.get(id).map_or(&[], Vec::as_slice)
    }
}

/// Whether `lock` has `text` for `id`.
pub(super) fn knows(lock: &Lock, id: &str, text: Fingerprint) -> bool {
    lock.lines(id).iter().any(|line| has(line, text))
}

/// Whether a line of a lock has `text`, with its terms put in or as it is written.
fn has(line: &LockLine, text: Fingerprint) -> bool {
    let is_made = |made: &Made| {
        let is_written = made.terms.as_ref().is_some_and(|used| used.written == text);
        is_written || made.pairs().any(|pair| pair.translation == text)
    };
    line.made().is_some_and(is_made) || line.record() == Some(&Record::Copy(text))
}
