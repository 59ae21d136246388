//! A localized page beside the English one, text by text: where the two have
//! another structure, that names the texts to blame.
//!
//! Both pages are cut where their texts begin. What a mark, a notice or a pin
//! adds belongs to no text, or is expected of the English that is marked.

use std::collections::{BTreeMap, BTreeSet};

use crate::page::body::Block;
use crate::page::skeleton::{self, Skeleton, SkeletonItem, SkeletonList};
use crate::safety::allowed_links::targets;
use crate::segment::{Segment, SegmentKind};
use crate::syntax;

use super::context::{LocalizeContext, Rendering};
use super::error::LocalizeError;
use super::splices::Origins;

/// Why a page can't be written as it was put together.
#[derive(Debug)]
pub(super) struct Rejected {
    pub(super) error: LocalizeError,
    /// The texts that are to blame, by number, each with what is wrong with it.
    pub(super) texts: BTreeMap<usize, LocalizeError>,
    /// Those among which they are, where that can't be told.
    pub(super) suspects: BTreeSet<usize>,
}

impl From<LocalizeError> for Rejected {
    fn from(error: LocalizeError) -> Self {
        Self { error, texts: BTreeMap::new(), suspects: BTreeSet::new() }
    }
}

/// A part of a page: what stands from the beginning of a text to that of the
/// next.
#[derive(Debug, Clone, Default)]
struct Region {
    items: Vec<SkeletonItem>,
    /// Those that begin in the text itself.
    in_text: Vec<SkeletonItem>,
}

/// Two pages, cut at the same places. Before the first text is a region, too.
#[derive(Debug)]
pub(super) struct PageComparison {
    /// The numbers of the texts, in order.
    texts: Vec<usize>,
    english: Vec<Region>,
    localized: Vec<Region>,
}

impl LocalizeContext<'_> {
    /// The page that `items` stand in beside the English one.
    pub(super) fn compare(
        &self,
        items: Vec<(usize, SkeletonItem)>,
        origins: &Origins,
    ) -> Result<PageComparison, LocalizeError> {
        let is_text = |segment: &Segment| {
            segment.kind.is_in_body() && !matches!(segment.kind, SegmentKind::Text(Block::Attribute { .. }))
        };
        let mut texts: Vec<usize> =
            (0..self.segments.len()).filter(|at| is_text(&self.segments[*at])).collect();
        texts.sort_by_key(|at| self.segments[*at].span.start);
        let (linked, linked_origins) = self.linked()?;
        let tree = syntax::parse(linked.text(), &self.page.front_matter_span(), self.page.dialect);
        let mut english = self.regions(&texts, skeleton::items(&tree, linked.text()), &linked_origins);
        let mut localized = self.regions(&texts, items, origins);
        for (at, text) in texts.iter().enumerate() {
            self.expect(*text, &mut english[at + 1], &mut localized[at + 1]);
        }
        Ok(PageComparison { texts, english, localized })
    }

    fn regions(&self, texts: &[usize], items: Vec<(usize, SkeletonItem)>, origins: &Origins) -> Vec<Region> {
        let mut regions = vec![Region::default(); texts.len() + 1];
        for (at, item) in items {
            let Some(at) = origins.english(at) else { continue };
            // Pins change the attributes of headings.
            if matches!(item, SkeletonItem::Attributes(_)) {
                continue;
            }
            let place = texts.partition_point(|text| self.segments[*text].span.start <= at);
            let text = place.checked_sub(1).map(|place| &self.segments[texts[place]].span);
            if text.is_some_and(|text| at < text.end) {
                regions[place].in_text.push(item.clone());
            }
            regions[place].items.push(item);
        }
        regions
    }

    /// Puts what a text has on purpose and the English hasn't beside it: the mark of
    /// English, and other targets that are allowed.
    fn expect(&self, text: usize, english: &mut Region, localized: &mut Region) {
        match &self.renderings[text] {
            Rendering::English if self.can_mark(&self.segments[text]) => {
                let mark = [self.tag(), "</span>".to_owned()]
                    .map(|tag| SkeletonItem::Listed(SkeletonList::Html, tag));
                english.items.extend(mark.clone());
                english.in_text.extend(mark);
            }
            Rendering::Translated(pattern) => {
                let targets: Vec<&str> = targets(pattern).collect();
                let links = |region: &Region| Skeleton::of(region.items.iter().cloned()).links;
                let Some(links) = with_targets(&links(english), &links(localized), &targets) else { return };
                for items in [&mut localized.items, &mut localized.in_text] {
                    items.retain(|item| !matches!(item, SkeletonItem::Listed(SkeletonList::Link, _)));
                    items.extend(
                        links.iter().map(|link| SkeletonItem::Listed(SkeletonList::Link, link.clone())),
                    );
                }
            }
            _ => {}
        }
    }
}

impl PageComparison {
    /// The `error` of the localized page, with the texts that are to blame.
    pub(super) fn rejected(&self, error: LocalizeError) -> Rejected {
        let differing: Vec<usize> = (0..self.english.len()).filter(|at| self.differs(*at)).collect();
        let to_blame: Vec<usize> = differing.iter().copied().filter(|at| *at > 0 && self.adds(*at)).collect();
        // What is new in a text is that text's. Where others differ and have nothing
        // new, the first that has carries the rest along.
        let named = match (to_blame.as_slice(), differing.as_slice()) {
            ([first, ..], _) if to_blame.len() < differing.len() => vec![*first],
            ([], [only]) if *only > 0 => vec![*only],
            _ => to_blame,
        };
        let texts = named.iter().map(|at| {
            let error = if named.len() == 1 { error.clone() } else { self.error_of(*at, &error) };
            (self.texts[at - 1], error)
        });
        let texts = texts.collect();
        // A mark may have found its partner in the text above or below.
        let near = differing.iter().flat_map(|at| [at.checked_sub(1), Some(*at)]).flatten();
        let suspects = near.filter_map(|at| self.texts.get(at).copied());
        let above = differing.iter().filter_map(|at| self.texts.get(at.checked_sub(1)?).copied());
        let suspects = suspects.chain(above).collect();
        Rejected { error, texts, suspects }
    }

    fn differs(&self, at: usize) -> bool {
        let [english, localized] = [&self.english, &self.localized].map(|page| &page[at].items);
        // Most regions are equal to the last byte.
        english != localized && difference(english, localized).is_some()
    }

    /// Whether something begins in the text `at` that its English hasn't.
    fn adds(&self, at: usize) -> bool {
        let count =
            |items: &[SkeletonItem], item: &SkeletonItem| items.iter().filter(|one| *one == item).count();
        let [english, localized] = [&self.english, &self.localized].map(|page| &page[at]);
        localized.in_text.iter().any(|item| count(&localized.items, item) > count(&english.items, item))
    }

    /// What would be wrong with the page if only the text `at` were localized.
    fn error_of(&self, at: usize, error: &LocalizeError) -> LocalizeError {
        let items = |with: usize| {
            let regions = self.english.iter().enumerate();
            let regions =
                regions.map(|(place, region)| if place == with { &self.localized[at] } else { region });
            regions.flat_map(|region| region.items.iter().cloned()).collect::<Vec<_>>()
        };
        let difference = difference(&items(usize::MAX), &items(at));
        difference.map_or_else(|| error.clone(), |difference| structure_error(&difference))
    }
}

fn difference(english: &[SkeletonItem], localized: &[SkeletonItem]) -> Option<String> {
    let [english, localized] = [english, localized].map(|items| Skeleton::of(items.iter().cloned()));
    english.difference(&localized)
}

/// What is told of a page that `difference` says has another structure.
pub(super) fn structure_error(difference: &str) -> LocalizeError {
    LocalizeError { message: format!("the page would have another structure: {difference}"), segment: None }
}

/// The English links, where those that were `found` are theirs but for `targets`.
pub(super) fn with_targets(english: &[String], found: &[String], targets: &[&str]) -> Option<Vec<String>> {
    let mut others = found.to_vec();
    for target in targets {
        let at = others.iter().position(|link| link == target)?;
        others.remove(at);
    }
    let mut lost = english.to_vec();
    for link in &others {
        let at = lost.iter().position(|lost| lost == link)?;
        lost.remove(at);
    }
    (lost.len() == targets.len()).then(|| english.to_vec())
}
