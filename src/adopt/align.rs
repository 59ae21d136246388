//! Alignment: which segment of a translated page is which of its source.
//!
//! Pages with the same headings, texts and attributes in the same order are
//! paired one to one. Others are aligned over their whole length
//! (Needleman and Wunsch), by kind, length and what stays in translation; the
//! costs were measured on 284 real pairs of pages in 19 languages, of which 272
//! have one structure. Lengths are compared as Gale and Church do
//! (*A Program for Aligning Sentences*, 1993): the variance grows with the text.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::alignment_table::{AlignmentCell, AlignmentStep, AlignmentTable};
use super::unit::{AlignmentUnit, UnitPlace};

/// What it costs to leave a segment without a counterpart.
const GAP: f64 = 2.6;
/// What each further one behind it costs: whole sections are missing.
const GAP_GOES_ON: f64 = 1.4;
/// What it costs that nothing which stays in translation is the same, and what is gained
/// where all is.
const KEPT: f64 = 2.2;
/// The same for numbers, which languages may write in words.
const NUMBERS: f64 = 1.1;
/// The most that lengths count.
const MOST_FOR_LENGTH: f64 = 4.0;
/// What a standard deviation of the length costs.
const PER_DEVIATION: f64 = 0.8;
/// The variance of a translation's length, by letter.
const VARIANCE: f64 = 6.8;
/// A pair that costs more is none, unless something speaks for it.
const MOST_WITHOUT_EVIDENCE: f64 = 2.6;
/// The whole page one to one is right as long as nothing else costs less by this.
const ONE_TO_ONE: f64 = 2.0;
/// Lengths that are further apart, in standard deviations, speak against a pair.
const IMPLAUSIBLE: f64 = 2.5;
/// Larger tables are cut to a band around their diagonal.
const MAX_CELLS: usize = 1 << 23;
/// The narrowest band, to each side.
const NARROWEST: usize = 200;

/// What speaks for a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PairEvidence {
    /// Something that stays in translation, and that no other segment has.
    For,
    /// Nothing.
    None,
    /// What stays in translation differs, or one of the two is much longer.
    Against,
}

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
    let (mut pairs, mut cost) = costs.cheapest();
    // What is paired tells the languages' lengths better than all that is there.
    if let Some(ratio) = paired_ratio(source, translated, &pairs) {
        costs.ratio = ratio;
        (pairs, cost) = costs.cheapest();
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
    let sure = surely(&evidence, is_one_to_one);
    let pairs = std::iter::zip(pairs, std::iter::zip(evidence, sure))
        .map(|((source, translated), (evidence, is_sure))| Aligned { source, translated, evidence, is_sure });
    Alignment { is_one_to_one, pairs: pairs.collect() }
}

/// Which pairs are as good as certain. On a page of one structure it is those
/// that something speaks for, and those between two such, or the page's ends,
/// with nothing against any in between: a segment that is missing on one side and
/// another on the other shift all between them. On other pages it is the first
/// kind alone.
fn surely(evidence: &[PairEvidence], is_one_to_one: bool) -> Vec<bool> {
    let mut sure: Vec<bool> = evidence.iter().map(|evidence| *evidence == PairEvidence::For).collect();
    // A page of which so much is otherwise is the translation of another one.
    let against = evidence.iter().filter(|evidence| **evidence == PairEvidence::Against).count();
    if !is_one_to_one || against * 3 > evidence.len() {
        return sure;
    }
    let mut from = 0;
    while from < evidence.len() {
        let length = evidence[from..].iter().take_while(|evidence| **evidence != PairEvidence::For).count();
        let stretch = from..from + length;
        let is_doubtful = evidence[stretch.clone()].contains(&PairEvidence::Against);
        sure[stretch].fill(!is_doubtful);
        from += length + 1;
    }
    sure
}

/// What pairs of two pages' units cost.
struct Costs<'u> {
    source: &'u [AlignmentUnit],
    translated: &'u [AlignmentUnit],
    /// How much longer the translation is, by letter.
    ratio: f64,
    /// How many units have a thing that stays, on each page.
    once: [HashMap<&'u str, usize>; 2],
    /// The anchors of the source.
    anchors: HashSet<&'u str>,
}

impl<'u> Costs<'u> {
    fn new(source: &'u [AlignmentUnit], translated: &'u [AlignmentUnit], ratio: f64) -> Self {
        let anchors = source.iter().filter_map(|unit| unit.anchor.as_deref()).collect();
        Self { source, translated, ratio, once: [counts(source), counts(translated)], anchors }
    }

    /// The pairs of the cheapest alignment, and what it costs. Gaps are affine
    /// (Gotoh 1982).
    fn cheapest(&self) -> (Vec<(usize, usize)>, f64) {
        let (rows, columns) = (self.source.len(), self.translated.len());
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
                    cell.enter(AlignmentStep::Pair, before, [0.0; 3], self.pair(row - 1, column - 1));
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

    /// What pairs cost that leave nothing out.
    fn of(&self, pairs: &[(usize, usize)]) -> f64 {
        pairs.iter().map(|(one, other)| self.pair(*one, *other)).sum()
    }

    fn pair(&self, source: usize, translated: usize) -> f64 {
        let (one, other) = (&self.source[source], &self.translated[translated]);
        let place = match (&one.place, &other.place) {
            (a, b) if a == b => 0.0,
            (UnitPlace::Text(_), UnitPlace::Text(_)) => 0.6,
            (UnitPlace::Heading(_), UnitPlace::Heading(_)) => 1.2,
            _ => 3.0,
        };
        let length = (self.deviation(one, other) * PER_DEVIATION).min(MOST_FOR_LENGTH);
        let names = match one.names.union(&other.names).count() {
            _ if one.names.is_empty() || other.names.is_empty() => 0.0,
            all => 0.4 - 1.4 * float(one.names.intersection(&other.names).count()) / float(all),
        };
        let same = if one.text == other.text { -1.0 } else { 0.0 };
        let kept = shared(&one.kept, &other.kept, KEPT) + shared(&one.numbers, &other.numbers, NUMBERS);
        place + length + kept + names + same + self.anchors(one, other)
    }

    /// By how many standard deviations the translation is longer or shorter than
    /// one of the source.
    fn deviation(&self, one: &AlignmentUnit, other: &AlignmentUnit) -> f64 {
        let (source, translated) = (float(one.length), float(other.length) / self.ratio);
        (translated - source).abs() / (VARIANCE * f64::midpoint(source, translated).max(1.0)).sqrt()
    }

    fn evidence(&self, source: usize, translated: usize) -> PairEvidence {
        let (one, other) = (&self.source[source], &self.translated[translated]);
        if !one.place.is_like(&other.place)
            || self.deviation(one, other) > IMPLAUSIBLE
            || is_disjoint(&one.kept, &other.kept)
            || (!one.numbers.is_empty()
                && !other.numbers.is_empty()
                && is_disjoint(&one.numbers, &other.numbers))
            || self.anchors(one, other) > 0.0
        {
            return PairEvidence::Against;
        }
        let has_only = |unit: &AlignmentUnit, counts: &HashMap<&str, usize>, what: &str| {
            counts.get(what) == Some(&1) && (unit.kept.contains_key(what) || unit.numbers.contains_key(what))
        };
        let has_both =
            |what: &String| has_only(one, &self.once[0], what) && has_only(other, &self.once[1], what);
        let is_told = one.kept.keys().chain(one.numbers.keys()).any(has_both);
        if is_told || self.anchors(one, other) < 0.0 { PairEvidence::For } else { PairEvidence::None }
    }

    /// What the anchors of two headings cost.
    fn anchors(&self, one: &AlignmentUnit, other: &AlignmentUnit) -> f64 {
        match (&one.anchor, &other.anchor) {
            (Some(one), Some(other)) if one == other => -1.5,
            (Some(_), Some(other)) if self.anchors.contains(other.as_str()) => 1.5,
            _ => 0.0,
        }
    }
}

/// In how many units each thing that stays stands.
fn counts(units: &[AlignmentUnit]) -> HashMap<&str, usize> {
    let mut counts = HashMap::new();
    for what in units.iter().flat_map(|unit| unit.kept.keys().chain(unit.numbers.keys())) {
        *counts.entry(what.as_str()).or_insert(0) += 1;
    }
    counts
}

/// `most` where two bags have nothing in common, `-most` where they are equal,
/// nothing where both are empty.
fn shared(one: &BTreeMap<String, usize>, other: &BTreeMap<String, usize>, most: f64) -> f64 {
    let count = |bag: &BTreeMap<String, usize>| bag.values().sum::<usize>();
    let common: usize = one.iter().filter_map(|(what, count)| Some((*count).min(*other.get(what)?))).sum();
    match count(one) + count(other) - common {
        0 => 0.0,
        all => most - 2.0 * most * float(common) / float(all),
    }
}

/// Whether two bags have nothing in common, and something in one of them.
fn is_disjoint(one: &BTreeMap<String, usize>, other: &BTreeMap<String, usize>) -> bool {
    let is_something = !one.is_empty() || !other.is_empty();
    is_something && one.keys().all(|what| !other.contains_key(what))
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

#[expect(clippy::cast_precision_loss, reason = "lengths of texts and numbers of segments are small")]
fn float(number: usize) -> f64 {
    number as f64
}
