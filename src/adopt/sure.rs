//! Which pairs are as good as certain: only these become current translations.
//!
//! That two pages have as many segments says little: one that is missing and one that was added shift all
//! between them, a sorted list has another order in each language, and any page with a heading and four
//! paragraphs has the structure of any other such page. So a page needs evidence, every stretch between
//! evidence has to fit better as it is than shifted, and nothing may speak for another order.

use std::ops::Range;

use super::costs::{Costs, PairEvidence};
use super::unit::UnitPlace;

/// Of so many pairs at least one has to have something that stays in translation and that nothing else has.
const PER_EVIDENCE: usize = 6;
/// Of so many pairs, or fewer, one may have something against it.
const PER_DOUBT: usize = 8;
/// A stretch costs so much more when it is shifted by one.
const SHIFTED: f64 = 1.0;
/// The same for two segments, of which both would have to be others' by chance.
const SHIFTED_TWO: f64 = -1.5;
/// Two segments of a kind cost so much more when they are exchanged.
const EXCHANGED: f64 = -0.5;
/// The same where a list is sorted, so that each language may have its own order.
const EXCHANGED_IN_SORTED: f64 = 2.0;
/// Two sections of one shape cost so much more when they are exchanged.
const SECTIONS_EXCHANGED: f64 = 1.0;
/// So many items in the order of the alphabet are sorted.
const SORTED: usize = 3;
/// Longer stretches aren't compared pair by pair.
const LONGEST: usize = 200;

/// Which of `pairs` are as good as certain. Where the pages have another structure it is those alone that
/// something speaks for.
pub(super) fn sure_pairs(
    costs: &Costs<'_>,
    pairs: &[(usize, usize)],
    evidence: &[PairEvidence],
    is_one_to_one: bool,
) -> Vec<bool> {
    let told = |(at, pair): (usize, &(usize, usize))| {
        evidence[at] == PairEvidence::For
            || costs.shares_name(pair.0, pair.1)
            || costs.likeness.is_clear(pair.0, pair.1)
    };
    let told: Vec<bool> = pairs.iter().enumerate().map(told).collect();
    let for_it = told.iter().filter(|told| **told).count();
    let against = evidence.iter().filter(|evidence| **evidence == PairEvidence::Against).count();
    if for_it * PER_EVIDENCE < pairs.len() || against > pairs.len().div_ceil(PER_DOUBT) {
        return vec![false; pairs.len()];
    }
    let fits = |at: usize| {
        let (one, other) = pairs[at];
        let keeps_all = is_one_to_one || costs.keeps_all(one, other);
        evidence[at] != PairEvidence::Against && keeps_all && !costs.is_crossed(one, other)
    };
    let mut sure: Vec<bool> =
        (0..pairs.len()).map(|at| told[at] && fits(at) && has_neighbours(costs, pairs, at)).collect();
    // On a page of another structure one may be missing on each side, and all between them shifted.
    if !is_one_to_one {
        return sure;
    }
    for region in regions(&sure) {
        let own = &pairs[region.clone()];
        // What doesn't fit is a sign of another order in all of it.
        let is_in_order = || is_ordered_by_kind(costs, own) && has_sections_in_order(costs, own);
        if region.clone().all(fits) && is_in_order() {
            region.filter(|at| is_same_place(costs, pairs[*at])).for_each(|at| sure[at] = true);
        }
    }
    sure
}

fn is_heading(costs: &Costs<'_>, (one, _): (usize, usize)) -> bool {
    matches!(costs.source[one].place, UnitPlace::Heading(_))
}

fn is_same_place(costs: &Costs<'_>, (one, other): (usize, usize)) -> bool {
    costs.source[one].place == costs.translated[other].place
}

/// Whether no two sections of one shape fit as well when they are exchanged as wholes.
fn has_sections_in_order(costs: &Costs<'_>, pairs: &[(usize, usize)]) -> bool {
    let place = |pair: &(usize, usize)| &costs.source[pair.0].place;
    let begins: Vec<usize> =
        (0..pairs.len()).filter(|at| *at == 0 || is_heading(costs, pairs[*at])).collect();
    let ends = begins.iter().skip(1).copied().chain([pairs.len()]);
    let sections: Vec<&[(usize, usize)]> =
        std::iter::zip(&begins, ends).map(|(from, to)| &pairs[*from..to]).collect();
    let is_alike =
        |one: &[(usize, usize)], other: &[(usize, usize)]| one.iter().map(place).eq(other.iter().map(place));
    let more_if_exchanged = |one: &[(usize, usize)], other: &[(usize, usize)]| -> f64 {
        let more = |(a, b): (&(usize, usize), &(usize, usize))| {
            costs.pair(a.0, b.1) + costs.pair(b.0, a.1) - costs.pair(a.0, a.1) - costs.pair(b.0, b.1)
        };
        std::iter::zip(one, other).map(more).sum()
    };
    sections.len() <= LONGEST
        && sections.iter().enumerate().all(|(at, one)| {
            let alike = sections[at + 1..].iter().filter(|other| is_alike(one, other));
            alike.into_iter().all(|other| more_if_exchanged(one, other) >= SECTIONS_EXCHANGED)
        })
}

/// The stretches between what is sure.
fn regions(sure: &[bool]) -> Vec<Range<usize>> {
    let mut regions: Vec<Range<usize>> = Vec::new();
    for at in (0..sure.len()).filter(|at| !sure[*at]) {
        match regions.last_mut() {
            Some(last) if last.end == at => last.end += 1,
            _ => regions.push(at..at + 1),
        }
    }
    regions
}

/// Whether the headings of a region, its paragraphs and all other kinds each fit better as they are than in another order:
/// cards with a heading and a sentence may be sorted, too.
fn is_ordered_by_kind(costs: &Costs<'_>, pairs: &[(usize, usize)]) -> bool {
    let mut kinds: Vec<Vec<(usize, usize)>> = Vec::new();
    for pair in pairs {
        let place = &costs.source[pair.0].place;
        match kinds.iter_mut().find(|kind| costs.source[kind[0].0].place == *place) {
            Some(kind) => kind.push(*pair),
            None => kinds.push(vec![*pair]),
        }
    }
    kinds.iter().all(|kind| kind.len() <= LONGEST && is_ordered(costs, kind))
}

/// Whether what stands right before and behind a pair on both pages is paired, too: a text that two of the
/// other page were joined to has something of both.
fn has_neighbours(costs: &Costs<'_>, pairs: &[(usize, usize)], at: usize) -> bool {
    let (one, other) = pairs[at];
    let before = match at.checked_sub(1) {
        Some(before) => pairs[before] == (one.wrapping_sub(1), other.wrapping_sub(1)),
        None => (one, other) == (0, 0),
    };
    let after = match pairs.get(at + 1) {
        Some(after) => *after == (one + 1, other + 1),
        None => (one + 1, other + 1) == (costs.source.len(), costs.translated.len()),
    };
    before && after
}

/// Whether a stretch fits better as it is than in another order.
fn is_ordered(costs: &Costs<'_>, pairs: &[(usize, usize)]) -> bool {
    let pair = |one: usize, other: usize| costs.pair(pairs[one].0, pairs[other].1);
    let more_if_shifted = |is_forward: bool| -> f64 {
        let rows = 0..pairs.len() - 1;
        let more = |row| {
            let (one, other) = if is_forward { (row, row + 1) } else { (row + 1, row) };
            pair(one, other) - pair(one, one)
        };
        rows.map(more).sum()
    };
    let least = if pairs.len() > 2 { SHIFTED } else { SHIFTED_TWO };
    if pairs.len() > 1 && [true, false].into_iter().any(|forward| more_if_shifted(forward) < least) {
        return false;
    }
    let least = if is_sorted(costs, pairs) { EXCHANGED_IN_SORTED } else { EXCHANGED };
    let more_if_exchanged =
        |one: usize, other: usize| pair(one, other) + pair(other, one) - pair(one, one) - pair(other, other);
    (0..pairs.len()).all(|one| (one + 1..pairs.len()).all(|other| more_if_exchanged(one, other) >= least))
}

/// Whether the segments of a stretch stand in the order of the alphabet on one of the pages.
fn is_sorted(costs: &Costs<'_>, pairs: &[(usize, usize)]) -> bool {
    let is_text = |pair: &(usize, usize)| matches!(costs.source[pair.0].place, UnitPlace::Text(_));
    let key = |text: &str| {
        let letters = text.chars().filter(|letter| letter.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect::<String>()
    };
    let source = pairs.iter().map(|pair| key(&costs.source[pair.0].text));
    let translated = pairs.iter().map(|pair| key(&costs.translated[pair.1].text));
    pairs.len() >= SORTED && pairs.iter().all(is_text) && (source.is_sorted() || translated.is_sorted())
}
