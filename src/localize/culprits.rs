//! The texts that a page can't be written with: each is right by itself, and
//! makes another page together with what stands around it.
//!
//! Comparing the page with the English one says which texts are to blame
//! ([`super::comparison`]), and the page is put together again without them. Trials are
//! the last resort, for what no comparison can tell: which of two texts has the
//! mark that finds its partner in the other, and whose anchor is gone. So a page
//! is always written, and with all other translations.

use std::collections::{BTreeMap, BTreeSet};

use super::comparison::Rejected;
use super::compose::attempt;
use super::context::{LocalizeContext, Rendering};
use super::error::LocalizeError;

/// The most bytes that are put together for one page before all texts that may
/// be to blame count as those that are.
const MOST_BYTES: usize = 64 << 20;
/// As many attempts are made at any page.
const LEAST_ATTEMPTS: usize = 64;

/// A localized page, with all that can stand in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    /// The whole content of its file.
    pub content: String,
    /// What isn't as it was to be, in order.
    pub unwritable: Vec<Unwritable>,
}

/// A segment that can't be rendered as it was to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unwritable {
    /// Its number.
    pub segment: usize,
    /// What stands in its place.
    pub rendering: Rendering,
    /// Whether it is a translation that can't stand there, and not the mark of
    /// English.
    pub is_translation: bool,
    /// Why.
    pub error: LocalizeError,
}

/// The localized page with all renderings of `context` that it can be written
/// with. In the place of others stands the English, unmarked where it can't be
/// marked either.
///
/// # Errors
/// When the page can't be written whatever its translations are.
pub fn whole(context: &LocalizeContext<'_>) -> Result<Whole, LocalizeError> {
    let shown = context.renderings.to_vec();
    let mut search = CulpritSearch { context, shown, blamed: BTreeMap::new(), attempts: 0 };
    let mut set_aside = BTreeSet::new();
    let content = loop {
        let rejected = match search.attempt() {
            Ok(content) if set_aside.is_empty() => break content,
            Ok(_) => {
                search.try_each(&std::mem::take(&mut set_aside));
                continue;
            }
            Err(rejected) => rejected,
        };
        if search.blame(&rejected) {
            continue;
        }
        let suspects = search.suspects(&rejected);
        if suspects.is_empty() {
            return Err(LocalizeError { segment: None, ..rejected.error });
        }
        for at in &suspects {
            search.shown[*at] = Rendering::Original;
        }
        set_aside.extend(suspects);
    };
    Ok(Whole { content, unwritable: search.unwritable() })
}

/// Which renderings can stand in a page together.
struct CulpritSearch<'c> {
    context: &'c LocalizeContext<'c>,
    /// What is shown of each segment.
    shown: Vec<Rendering>,
    /// What is wrong with those that can't be shown as they were to be.
    blamed: BTreeMap<usize, LocalizeError>,
    attempts: usize,
}

impl CulpritSearch<'_> {
    fn attempt(&mut self) -> Result<String, Rejected> {
        self.attempts += 1;
        attempt(&LocalizeContext { renderings: &self.shown, ..self.context.clone() })
    }

    fn is_over(&self) -> bool {
        let bytes = self.attempts.saturating_mul(self.context.page.source.text().len());
        self.attempts > LEAST_ATTEMPTS && bytes > MOST_BYTES
    }

    /// Shows less of the texts that are to blame; `false` where none is known.
    fn blame(&mut self, rejected: &Rejected) -> bool {
        if self.is_over() {
            return false;
        }
        let named = rejected.error.segment.as_ref();
        let named = named.and_then(|id| self.context.segments.iter().position(|one| one.id == *id));
        let named = named.map(|at| (at, &rejected.error));
        let compared = rejected.texts.iter().map(|(at, error)| (*at, error));
        let mut is_known = false;
        for (at, error) in named.into_iter().chain(compared) {
            self.shown[at] = match self.shown[at] {
                Rendering::Translated(_) => Rendering::English,
                Rendering::English => Rendering::Original,
                Rendering::Original => continue,
            };
            self.blamed.entry(at).or_insert_with(|| error.clone());
            is_known = true;
        }
        is_known
    }

    /// The texts of which some are to blame: those where the page differs, or all.
    fn suspects(&self, rejected: &Rejected) -> Vec<usize> {
        let is_shown = |at: &usize| self.shown[*at] != Rendering::Original;
        let near: Vec<usize> = rejected.suspects.iter().copied().filter(is_shown).collect();
        if near.is_empty() { (0..self.shown.len()).filter(is_shown).collect() } else { near }
    }

    /// Shows as much as can be shown of the texts `set_aside`, without which the
    /// page can be written.
    fn try_each(&mut self, set_aside: &BTreeSet<usize>) {
        let all: Vec<usize> = set_aside.iter().copied().collect();
        let context = self.context;
        let wanted = |at: usize| context.renderings[at].clone();
        // What was blamed before is shown in English at best.
        let (blamed, others): (Vec<usize>, Vec<usize>) =
            all.into_iter().partition(|at| self.blamed.contains_key(at));
        let failed = self.add(&others, wanted);
        let is_translated = |at: &usize| matches!(context.renderings[*at], Rendering::Translated(_));
        let in_english = failed.iter().map(|(at, _)| *at).chain(blamed).filter(is_translated);
        let in_english: Vec<usize> = in_english.collect();
        self.add(&in_english, |_| Rendering::English);
        self.blamed.extend(failed);
    }

    /// Shows what is `wanted` of the segments in `group`; returns those of which
    /// it can't be shown, and why.
    fn add(
        &mut self,
        group: &[usize],
        wanted: impl Fn(usize) -> Rendering + Copy,
    ) -> Vec<(usize, LocalizeError)> {
        if group.is_empty() {
            return Vec::new();
        }
        for at in group {
            self.shown[*at] = wanted(*at);
        }
        let Err(Rejected { error, .. }) = self.attempt() else { return Vec::new() };
        for at in group {
            self.shown[*at] = Rendering::Original;
        }
        if group.len() == 1 || self.is_over() {
            return group.iter().map(|at| (*at, error.clone())).collect();
        }
        let (first, second) = group.split_at(group.len() / 2);
        let mut failed = self.add(first, wanted);
        failed.extend(self.add(second, wanted));
        failed
    }

    fn unwritable(self) -> Vec<Unwritable> {
        let unwritable = self.blamed.into_iter().map(|(segment, error)| Unwritable {
            segment,
            rendering: self.shown[segment].clone(),
            is_translation: matches!(self.context.renderings[segment], Rendering::Translated(_)),
            error: LocalizeError { segment: Some(self.context.segments[segment].id.clone()), ..error },
        });
        unwritable.collect()
    }
}
