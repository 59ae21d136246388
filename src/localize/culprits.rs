//! The texts that a page can't be written with: each is right by itself, and
//! makes another page together with what stands around it.
//!
//! Comparing where things stand in the page and in the localized one says which
//! texts may be to blame, wherever the cause; trials among those few say which
//! are. So a page is always written, and with all other translations.

use std::collections::{BTreeSet, HashMap};

use crate::page::skeleton::places;
use crate::page::source::Source;

use super::{Context, LocalizeError, Rendering, compose, localize};

/// The most bytes that are put together for one page before all texts that may
/// be to blame count as those that are.
const MOST_BYTES: usize = 64 << 20;
/// As many trials are made of any page.
const LEAST_TRIALS: usize = 64;

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
pub fn whole(context: &Context<'_>) -> Result<Whole, LocalizeError> {
    if let Ok(content) = localize(context) {
        return Ok(Whole { content, unwritable: Vec::new() });
    }
    let mut search = Search { context, shown: context.renderings.to_vec(), trials: 0 };
    let suspects = search.suspects()?;
    let mut unwritable = search.add(&suspects, |at| context.renderings[at].clone());
    let translated = unwritable.iter().map(|(at, _)| *at);
    let translated: Vec<usize> =
        translated.filter(|at| matches!(context.renderings[*at], Rendering::Translated(_))).collect();
    search.add(&translated, |_| Rendering::English);
    unwritable.sort_by_key(|(at, _)| *at);
    let content = localize(&Context { renderings: &search.shown, ..context.clone() })?;
    let unwritable = unwritable.into_iter().map(|(segment, error)| Unwritable {
        segment,
        rendering: search.shown[segment].clone(),
        is_translation: matches!(context.renderings[segment], Rendering::Translated(_)),
        error: LocalizeError { segment: Some(context.segments[segment].id.clone()), ..error },
    });
    Ok(Whole { content, unwritable: unwritable.collect() })
}

/// Which renderings can stand in a page together.
struct Search<'c> {
    context: &'c Context<'c>,
    /// What is shown of each segment; the page can be written with it, once the
    /// suspects are known.
    shown: Vec<Rendering>,
    trials: usize,
}

impl Search<'_> {
    fn attempt(&mut self) -> Result<(), LocalizeError> {
        self.trials += 1;
        localize(&Context { renderings: &self.shown, ..self.context.clone() }).map(drop)
    }

    fn is_over(&self) -> bool {
        let bytes = self.trials.saturating_mul(self.context.page.source.text().len());
        self.trials > LEAST_TRIALS && bytes > MOST_BYTES
    }

    /// The segments without which the page can be written: the original bytes
    /// are shown of each.
    fn suspects(&mut self) -> Result<Vec<usize>, LocalizeError> {
        let mut suspects = BTreeSet::new();
        while let Err(error) = self.attempt() {
            let blamed = self.context.segments.iter().position(|one| Some(&one.id) == error.segment.as_ref());
            let mut more = blamed.map_or_else(|| self.differing(), |at| BTreeSet::from([at]));
            more.retain(|at| self.shown[*at] != Rendering::Original);
            if more.is_empty() {
                more.extend((0..self.shown.len()).filter(|at| self.shown[*at] != Rendering::Original));
            }
            if more.is_empty() {
                return Err(LocalizeError { segment: None, ..error });
            }
            for at in &more {
                self.shown[*at] = Rendering::Original;
            }
            suspects.extend(more);
        }
        Ok(suspects.into_iter().collect())
    }

    /// The segments at whose places the page differs from the English one.
    fn differing(&self) -> BTreeSet<usize> {
        let untranslated = self.shown.iter().map(|rendering| match rendering {
            Rendering::Translated(_) => Rendering::Original,
            rendering => rendering.clone(),
        });
        let mut count: HashMap<(usize, String), isize> = HashMap::new();
        for (renderings, change) in [(&untranslated.collect(), 1), (&self.shown, -1)] {
            for place in self.places(renderings) {
                *count.entry(place).or_default() += change;
            }
        }
        let places = count.into_iter().filter(|(_, count)| *count != 0).map(|((at, _), _)| at);
        places.flat_map(|at| self.segments_at(at)).collect()
    }

    /// Where in the English page everything belongs that isn't words. What
    /// stands in a segment's text belongs to its beginning.
    fn places(&self, renderings: &Vec<Rendering>) -> Vec<(usize, String)> {
        if self.context.page.data.is_some() {
            return Vec::new();
        }
        let context = Context { renderings, ..self.context.clone() };
        let composed =
            context.edits().and_then(|edits| compose(&Context { link_edits: &edits, ..context.clone() }));
        let Ok(composed) = composed else { return Vec::new() };
        let origins = composed.splices.origins();
        let source = Source::new(composed.content);
        let mut places = places(source.text(), &(0..composed.front_matter), self.context.page.dialect);
        for (at, _) in &mut places {
            *at = origins.english(*at);
            let segment = self.segment_before(*at).map(|number| &self.context.segments[number].span);
            if let Some(span) = segment.filter(|span| *at < span.end) {
                *at = span.start;
            }
        }
        places
    }

    /// The last segment that begins at or before `at`.
    fn segment_before(&self, at: usize) -> Option<usize> {
        self.context.segments.partition_point(|segment| segment.span.start <= at).checked_sub(1)
    }

    /// The segment that touches `at`, or those on both sides of it.
    fn segments_at(&self, at: usize) -> Vec<usize> {
        let before = self.segment_before(at);
        let next = before.map_or(0, |before| before + 1);
        if before.is_some_and(|before| at <= self.context.segments[before].span.end) {
            return before.into_iter().collect();
        }
        before.into_iter().chain((next < self.shown.len()).then_some(next)).collect()
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
        let Err(error) = self.attempt() else { return Vec::new() };
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
}
