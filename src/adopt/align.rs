//! Alignment: which segment of a translated page is which of its source.
//!
//! Pages with the same headings, texts and attributes in the same order are
//! paired one to one. Others are aligned over their whole length
//! (Needleman and Wunsch), by kind, length and what stays in translation; the
//! costs were measured on 284 real pairs of pages in 19 languages, of which 272
//! have one structure. Lengths are compared as Gale and Church do
//! (*A Program for Aligning Sentences*, 1993): the variance grows with the text.

use std::collections::{BTreeSet, HashMap};

use super::beads::{Beads, cheapest};
use super::costs::{Costs, PairEvidence};
use super::lexicon::Lexicon;
use super::moved::{moved, with_headings, with_sorted};
use super::sure::sure_pairs;
use super::unit::{AlignmentUnit, SUMMARY, UnitPlace, float};

/// The levels that headings have.
const LEVELS: i16 = 6;
/// A pair that costs more is none, unless something speaks for it.
const MOST_WITHOUT_EVIDENCE: f64 = 2.6;
/// The whole page one to one is right as long as nothing else costs less by this.
const ONE_TO_ONE: f64 = 2.0;

/// A pair of segments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Aligned {
    /// Its place in the source.
    pub source: usize,
    /// Its place in the translated page.
    pub translated: usize,
    /// Another of the translated page that belongs to it, too.
    pub further: Option<usize>,
    /// What speaks for it.
    pub evidence: PairEvidence,
    /// Whether it is as good as certain that one is the other's translation.
    pub is_sure: bool,
}

/// How two pages fit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Alignment {
    /// Whether they have one structure, so that everything has its counterpart.
    pub(super) is_one_to_one: bool,
    /// The pairs, in the order of both pages.
    pub(super) pairs: Vec<Aligned>,
}

/// How often words are learned from what they have paired.
const ROUNDS: usize = 2;

/// Aligns the units of a page with those of its translation.
pub(super) fn align(source: &[AlignmentUnit], translated: &[AlignmentUnit]) -> Alignment {
    let translated = &at_levels_of(source, translated);
    let mut costs = Costs::new(source, translated, total_ratio(source, translated));
    let lexicon = Lexicon::new(source, translated);
    costs.likeness = lexicon.likeness(&[]);
    let mut beads = learned_beads(&mut costs, &lexicon);
    let is_alike = source.len() == translated.len()
        && std::iter::zip(source, translated).all(|(one, other)| one.place.is_like(&other.place));
    let diagonal: Vec<(usize, usize)> = (0..source.len()).map(|at| (at, at)).collect();
    let is_one_to_one = is_alike && costs.of(&diagonal) <= beads.cost + ONE_TO_ONE;
    let mut split = Vec::new();
    let pairs = if is_one_to_one {
        beads.joined.clear();
        diagonal
    } else {
        beads.pairs.retain(|pair| is_likely(&costs, *pair));
        split = std::mem::take(&mut beads.split);
        beads.pairs
    };
    let told = told(&mut costs, &lexicon, &pairs, is_one_to_one);
    let (mut pairs, sorted) = with_sorted(&costs, &pairs);
    let moved = moved(&costs, &pairs, taken(&split, &beads.joined).each_ref());
    pairs.extend(&moved);
    let pairs = with_headings(&costs, pairs, &moved);
    let mut aligned: Vec<Aligned> = pairs
        .into_iter()
        .map(|pair| {
            let known = told.get(&pair).copied();
            let (evidence, is_sure) = known.unwrap_or_else(|| (costs.evidence(pair.0, pair.1), false));
            let is_sure = is_sure && !sorted.contains(&pair.0);
            Aligned { source: pair.0, translated: pair.1, further: None, evidence, is_sure }
        })
        .collect();
    aligned.extend(split.into_iter().map(|(source, translated)| Aligned {
        source,
        translated,
        further: Some(translated + 1),
        evidence: PairEvidence::None,
        is_sure: false,
    }));
    aligned.sort_by_key(|pair| pair.translated);
    Alignment { is_one_to_one, pairs: aligned }
}

/// The cheapest way to pair the units of two pages, by the words that the pairs themselves have taught.
fn learned_beads(costs: &mut Costs<'_>, lexicon: &Lexicon) -> Beads {
    let all = |units: &[AlignmentUnit]| (0..units.len()).collect::<Vec<usize>>();
    let (rows, columns) = (all(costs.source), all(costs.translated));
    let mut beads = cheapest(costs, &rows, &columns);
    for _ in 0..ROUNDS {
        // What is paired tells the languages' lengths better than all that is there.
        if let Some(ratio) = paired_ratio(costs.source, costs.translated, &beads.pairs) {
            costs.ratio = ratio;
        }
        beads.pairs.retain(|pair| is_likely(costs, *pair));
        costs.likeness = lexicon.likeness(&beads.pairs);
        beads = cheapest(costs, &rows, &columns);
    }
    beads
}

/// By pair what speaks for it, and whether it is as good as certain.
fn told(
    costs: &mut Costs<'_>,
    lexicon: &Lexicon,
    pairs: &[(usize, usize)],
    is_one_to_one: bool,
) -> HashMap<(usize, usize), (PairEvidence, bool)> {
    let evidence: Vec<PairEvidence> = pairs.iter().map(|(one, other)| costs.evidence(*one, *other)).collect();
    // Wrong pairs that stand together teach each other: what is certain is learned from what needs no words.
    let told = std::iter::zip(pairs, &evidence).filter(|(_, evidence)| **evidence == PairEvidence::For);
    let told: Vec<(usize, usize)> = told.map(|(pair, _)| *pair).collect();
    let by_all = std::mem::replace(&mut costs.likeness, lexicon.likeness(&told));
    let sure = sure_pairs(costs, pairs, &evidence, is_one_to_one);
    costs.likeness = by_all;
    std::iter::zip(pairs.iter().copied(), std::iter::zip(evidence, sure)).collect()
}

/// What of the source and of the translation stands in beads that aren't pairs.
fn taken(split: &[(usize, usize)], joined: &[(usize, usize)]) -> [BTreeSet<usize>; 2] {
    let of_source =
        split.iter().map(|bead| bead.0).chain(joined.iter().flat_map(|bead| [bead.0, bead.0 + 1]));
    let of_translated = split.iter().flat_map(|bead| [bead.1, bead.1 + 1]);
    [of_source.collect(), of_translated.chain(joined.iter().map(|bead| bead.1)).collect()]
}

/// Whether two units can be each other's translation at all.
fn is_likely(costs: &Costs<'_>, (one, other): (usize, usize)) -> bool {
    costs.pair(one, other) <= MOST_WITHOUT_EVIDENCE || costs.evidence(one, other) == PairEvidence::For
}

/// The units of a translation with the headings at the levels of the source's: where a page's title moved to its front
/// matter, or into its text, all others moved along.
fn at_levels_of(source: &[AlignmentUnit], translated: &[AlignmentUnit]) -> Vec<AlignmentUnit> {
    let count = |units: &[AlignmentUnit], wanted: i16| -> i64 {
        let levels = units.iter().filter_map(|unit| match unit.place {
            UnitPlace::Heading(level) => Some(i16::from(level)),
            _ => None,
        });
        levels.filter(|level| *level == wanted).count().try_into().unwrap_or(i64::MAX)
    };
    let difference = |shift: &i16| -> i64 {
        (-LEVELS..=2 * LEVELS)
            .map(|level| (count(source, level) - count(translated, level - shift)).abs())
            .sum()
    };
    let shift = [0, 1, -1, 2, -2].into_iter().min_by_key(difference).unwrap_or_default();
    let mut units = translated.to_vec();
    for unit in &mut units {
        if let UnitPlace::Heading(level) = &mut unit.place
            && *level != SUMMARY
        {
            *level = u8::try_from((i16::from(*level) + shift).max(1)).unwrap_or(*level);
        }
    }
    units
}

fn total_ratio(source: &[AlignmentUnit], translated: &[AlignmentUnit]) -> f64 {
    let total = |units: &[AlignmentUnit]| float(units.iter().map(|unit| unit.length).sum::<usize>().max(1));
    (total(translated) / total(source)).clamp(0.3, 3.0)
}

/// The median of how much longer the longer half of the paired units became.
fn paired_ratio(
    source: &[AlignmentUnit],
    translated: &[AlignmentUnit],
    pairs: &[(usize, usize)],
) -> Option<f64> {
    let mut lengths: Vec<(usize, usize)> =
        pairs.iter().map(|(one, other)| (source[*one].length, translated[*other].length)).collect();
    lengths.sort_unstable_by(|a, b| b.cmp(a));
    lengths.truncate(lengths.len().div_ceil(2));
    let mut ratios: Vec<f64> =
        lengths.iter().map(|(one, other)| float(*other) / float((*one).max(1))).collect();
    ratios.sort_by(f64::total_cmp);
    let median = ratios.get(ratios.len() / 2)?;
    (ratios.len() > 2).then(|| median.clamp(0.3, 3.0))
}
