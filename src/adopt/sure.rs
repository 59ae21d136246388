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
        evidence[at] == PairEvidence::For || costs.shares_name(pair.0, pair.1)
    };
    let told: Vec<bool> = pairs.iter().enumerate().map(told).collect();
    let for_it = told.iter().filter(|told| **told).count();
    let against = evidence.iter().filter(|evidence| **evidence == PairEvidence::Against).count();
    if for_it * PER_EVIDENCE < pairs.len() || against > pairs.len().div_ceil(PER_DOUBT) {
        return vec![false; pairs.len()];
    }
    let fits = |at: usize| {
        let (one, other) = pairs[at];
        evidence[at] != PairEvidence::Against && !costs.is_crossed(one, other)
    };
    let mut sure: Vec<bool> =
        (0..pairs.len()).map(|at| told[at] && fits(at) && has_neighbours(costs, pairs, at)).collect();
    if !is_one_to_one {
        return sure;
    }
    for stretch in stretches(costs, pairs, &sure) {
        if stretch.clone().all(fits) && is_ordered(costs, &pairs[stretch.clone()]) {
            sure[stretch].fill(true);
        }
    }
    sure
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

/// The stretches of segments of one kind between what is sure, each as long as both pages have it without
/// a gap.
fn stretches(costs: &Costs<'_>, pairs: &[(usize, usize)], sure: &[bool]) -> Vec<Range<usize>> {
    let place = |at: usize| &costs.source[pairs[at].0].place;
    let is_same = |at: usize| costs.source[pairs[at].0].place == costs.translated[pairs[at].1].place;
    let mut stretches: Vec<Range<usize>> = Vec::new();
    for at in (0..pairs.len()).filter(|at| !sure[*at]) {
        match stretches.last_mut() {
            Some(last) if last.end == at && place(at - 1) == place(at) => last.end += 1,
            _ => stretches.push(at..at + 1),
        }
    }
    stretches.retain(|stretch| {
        let is_closed = |at: usize| has_neighbours(costs, pairs, at) && is_same(at);
        stretch.clone().all(is_closed) && stretch.len() <= LONGEST
    });
    stretches
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
