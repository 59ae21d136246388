//! Alignment: which segment of a translated page is which of its source.
//!
//! Pages with the same headings, texts and attributes in the same order are
//! paired one to one. Others are aligned over their whole length
//! (Needleman and Wunsch), by kind, length and what stays in translation; the
//! costs were measured on 284 real pairs of pages in 19 languages, of which 272
//! have one structure. Lengths are compared as Gale and Church do
//! (*A Program for Aligning Sentences*, 1993): the variance grows with the text.

use super::alignment_table::{AlignmentCell, AlignmentStep, AlignmentTable};
use super::costs::{Costs, PairEvidence, float};
use super::sure::sure_pairs;
use super::unit::AlignmentUnit;

/// What it costs to leave a segment without a counterpart.
const GAP: f64 = 2.6;
/// What each further one behind it costs: whole sections are missing.
const GAP_GOES_ON: f64 = 1.4;
/// A pair that costs more is none, unless something speaks for it.
const MOST_WITHOUT_EVIDENCE: f64 = 2.6;
/// The whole page one to one is right as long as nothing else costs less by this.
const ONE_TO_ONE: f64 = 2.0;
/// Larger tables are cut to a band around their diagonal.
const MAX_CELLS: usize = 1 << 23;
/// The narrowest band, to each side.
const NARROWEST: usize = 200;

/// A pair of segments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Aligned {
    /// Its place in the source.
    pub source: usize,
    /// Its place in the translated page.
    pub translated: usize,
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

/// Aligns the units of a page with those of its translation.
pub(super) fn align(source: &[AlignmentUnit], translated: &[AlignmentUnit]) -> Alignment {
    let mut costs = Costs::new(source, translated, total_ratio(source, translated));
    let is_alike = source.len() == translated.len()
        && std::iter::zip(source, translated).all(|(one, other)| one.place.is_like(&other.place));
    let (mut pairs, mut cost) = cheapest(&costs);
    // What is paired tells the languages' lengths better than all that is there.
    if let Some(ratio) = paired_ratio(source, translated, &pairs) {
        costs.ratio = ratio;
        (pairs, cost) = cheapest(&costs);
    }
    let diagonal: Vec<(usize, usize)> = (0..source.len()).map(|at| (at, at)).collect();
    let is_one_to_one = is_alike && costs.of(&diagonal) <= cost + ONE_TO_ONE;
    if is_one_to_one {
        pairs = diagonal;
    } else {
        pairs.retain(|(one, other)| {
            costs.pair(*one, *other) <= MOST_WITHOUT_EVIDENCE
                || costs.evidence(*one, *other) == PairEvidence::For
        });
    }
    let evidence: Vec<PairEvidence> = pairs.iter().map(|(one, other)| costs.evidence(*one, *other)).collect();
    let sure = sure_pairs(&costs, &pairs, &evidence, is_one_to_one);
    let pairs = std::iter::zip(pairs, std::iter::zip(evidence, sure))
        .map(|((source, translated), (evidence, is_sure))| Aligned { source, translated, evidence, is_sure });
    Alignment { is_one_to_one, pairs: pairs.collect() }
}

/// The pairs of the cheapest alignment, and what it costs. Gaps are affine
/// (Gotoh 1982).
fn cheapest(costs: &Costs<'_>) -> (Vec<(usize, usize)>, f64) {
    let (rows, columns) = (costs.source.len(), costs.translated.len());
    let half = if rows.saturating_mul(columns) <= MAX_CELLS {
        columns
    } else {
        (MAX_CELLS / rows.max(1) / 2).max(NARROWEST)
    };
    let mut table = AlignmentTable::new(rows, columns, half);
    for row in 0..=rows {
        for column in table.band(row) {
            let mut cell = AlignmentCell::default();
            if row == 0 && column == 0 {
                cell.costs[AlignmentStep::Pair as usize] = 0.0;
            }
            if row > 0 && column > 0 {
                let before = table.cell(row - 1, column - 1);
                cell.enter(AlignmentStep::Pair, before, [0.0; 3], costs.pair(row - 1, column - 1));
            }
            if row > 0 {
                cell.enter(
                    AlignmentStep::SourceOnly,
                    table.cell(row - 1, column),
                    [GAP, GAP_GOES_ON, GAP],
                    0.0,
                );
            }
            if column > 0 {
                cell.enter(
                    AlignmentStep::TranslatedOnly,
                    table.cell(row, column - 1),
                    [GAP, GAP, GAP_GOES_ON],
                    0.0,
                );
            }
            table.set(row, column, cell);
        }
    }
    table.pairs()
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
