//! Texts that other rules make of others: what a translation of one segment says of each of those that it is now, or
//! those of several of the one that they are.

use crate::segment::{Element, Pattern};
use crate::text::Fingerprint;

use super::copies::is_nearly;
use super::lock::{Made, Pair, Record};
use super::recut::{MovedTexts, Recut, division};
use super::reference::KnownSegment;
use super::settle::Settling;
use super::words::Used;
use super::{Catalog, parse};

/// A translation that was made of others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MovedText {
    /// The id that it has behind it in the catalog: what it was made of.
    pub behind: String,
    /// Its id.
    pub id: String,
    /// Itself.
    pub text: Pattern,
    /// What it was made from.
    pub record: Made,
}

/// A text of the old cut, with what it was made from.
struct OldText {
    text: Pattern,
    made: Made,
    /// The English that it was made from, as far as any file still has it.
    english: Option<Pattern>,
    is_current: bool,
}

impl Recut {
    /// The translations of `settling`'s catalog under the ids that their words have now. Those of the old ids stay where
    /// they are. Nothing is made of a text that can't be taken apart where its English is, nor of some of the texts that
    /// are one now.
    #[must_use]
    pub fn moved_texts(&self, settling: &Settling<'_>) -> Vec<MovedText> {
        if settling.catalog.conflict.is_some() {
            return Vec::new();
        }
        self.moved.iter().filter_map(|moved| moved.texts(settling)).flatten().collect()
    }
}

impl MovedTexts {
    fn texts(&self, settling: &Settling<'_>) -> Option<Vec<MovedText>> {
        let is_there = |known: &KnownSegment| settling.catalog.entries_of(&known.id).next().is_some();
        if self.new.iter().any(is_there) {
            return None;
        }
        let old: Vec<OldText> = self.old.iter().map(|old| old_text(old, settling)).collect::<Option<_>>()?;
        let texts: Vec<&Pattern> = old.iter().map(|old| &old.text).collect();
        let english: Option<Vec<&Pattern>> = old.iter().map(|old| old.english.as_ref()).collect();
        let is_current = old.iter().all(|old| old.is_current);
        let texts = self.apply(&texts)?;
        let english = english.filter(|_| !is_current).and_then(|english| self.apply(&english));
        let behind = &self.old.last()?.id;
        let moved = std::iter::zip(&self.new, texts).enumerate().map(|(at, (new, text))| {
            let english = english.as_ref().map(|english| english[at].to_string());
            let record = record(new, &text, &old, (is_current, english));
            MovedText { behind: behind.clone(), id: new.id.clone(), text, record }
        });
        Some(moved.collect())
    }

    /// Texts of the old cut in the new one.
    fn apply(&self, texts: &[&Pattern]) -> Option<Vec<Pattern>> {
        if let ([whole], [text]) = (self.old.as_slice(), texts) {
            return division(whole, &self.new)?.split(text);
        }
        let [whole] = self.new.as_slice() else { return None };
        let texts: Vec<Pattern> = texts.iter().map(|text| (*text).clone()).collect();
        Some(vec![division(whole, &self.old)?.join(&texts)?])
    }
}

/// The translation of `old`, settled as it would have been before; `None` where there is none that a reader could get.
fn old_text(old: &KnownSegment, settling: &Settling<'_>) -> Option<OldText> {
    let entry = only_entry(settling.catalog, &old.id)?;
    let settled = settling.settle(&old.id, None)?;
    let Record::Made(made) = settled.record else { return None };
    if settled.copy {
        return None;
    }
    let is_current = made.pair.english == old.fingerprint;
    let kept = || parse::pattern(made.stale.as_ref()?.0.as_deref()?);
    let english = if is_current { Some(old.pattern.clone()) } else { kept() };
    let english = english.filter(|text| Fingerprint::of(&text.to_string()) == made.pair.english);
    Some(OldText { text: entry.pattern.clone(), english, is_current, made })
}

fn only_entry<'c>(catalog: &'c Catalog, id: &str) -> Option<&'c super::Entry> {
    let mut entries = catalog.entries_of(id);
    entries.next().filter(|entry| entry.problem.is_none() && entries.next().is_none())
}

/// The record of `text`, which was made of the `old` ones: all of them of the English of then, else of `english`, where
/// that is known. What isn't known is unreviewed.
fn record(
    new: &KnownSegment,
    text: &Pattern,
    old: &[OldText],
    (is_current, english): (bool, Option<String>),
) -> Made {
    let written = text.to_string();
    let print = Fingerprint::of(&written);
    let stale = english.clone().filter(|english| Fingerprint::of(english) != new.fingerprint);
    let is_known = is_current || english.is_some();
    let from = stale.as_deref().map_or(new.fingerprint, Fingerprint::of);
    let mut made = Made::new(Pair::new(from, print));
    made.unreviewed = !is_known || old.iter().any(|old| old.made.unreviewed);
    // A part of a translation that is the English is there as it should be: its author has left it so.
    let is_copy = print == new.fingerprint || is_nearly(&written, &new.english);
    made.same = is_copy && !made.unreviewed;
    made.older = stale.is_some() && old.iter().any(|old| old.made.older);
    made.language = old.iter().find_map(|old| old.made.language.clone());
    made.origin = old.iter().find_map(|old| old.made.origin.clone());
    made.terms = terms(text, print, old);
    made.stale = stale.map(|english| (Some(english), written));
    made
}

/// What the record keeps of the terms in a text.
fn terms(text: &Pattern, written: Fingerprint, old: &[OldText]) -> Option<Used> {
    let has_term = text.elements().iter().any(|element| matches!(element, Element::Term(_)));
    let definitions = old.iter().filter_map(|old| old.made.terms.as_ref()).flat_map(|used| &used.definitions);
    has_term.then(|| Used {
        written,
        definitions: definitions.map(|(term, definition)| (term.clone(), *definition)).collect(),
    })
}
