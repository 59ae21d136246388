//! What it costs to pair a segment with one of the translated page, and what speaks for it.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::lexicon::Likeness;
use super::unit::{AlignmentUnit, UnitPlace, float};

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
/// What is gained by clauses of one number, which may have another since.
const CLAUSE: f64 = 0.8;
/// What is gained by how much words speak for a pair, at most, and lost where they speak for others.
const PER_LIKENESS: f64 = 0.5;
const MOST_FOR_WORDS: f64 = 2.5;
const MOST_AGAINST_WORDS: f64 = 0.8;
/// Lengths that are further apart, in standard deviations, speak against a pair.
const IMPLAUSIBLE: f64 = 2.5;

/// A shorter word that looks like a name says little.
const SHORTEST_NAME: usize = 4;

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

/// What pairs of two pages' units cost.
pub(super) struct Costs<'u> {
    pub(super) source: &'u [AlignmentUnit],
    pub(super) translated: &'u [AlignmentUnit],
    /// How much longer the translation is, by letter.
    pub(super) ratio: f64,
    /// How many units have a thing that stays, on each page.
    once: [HashMap<&'u str, usize>; 2],
    /// The same for words that look like names.
    names: [HashMap<&'u str, usize>; 2],
    /// The anchors of the source.
    anchors: HashSet<&'u str>,
    /// What words say.
    pub(super) likeness: Likeness,
}

impl<'u> Costs<'u> {
    pub(super) fn new(source: &'u [AlignmentUnit], translated: &'u [AlignmentUnit], ratio: f64) -> Self {
        let anchors = source.iter().filter_map(|unit| unit.anchor.as_deref()).collect();
        let sides = [source, translated];
        let once = sides.map(|units| counts(units, |unit| unit.kept.keys().chain(unit.numbers.keys())));
        let names = sides.map(|units| counts(units, |unit| unit.names.iter()));
        Self { source, translated, ratio, once, names, anchors, likeness: Likeness::default() }
    }

    /// What pairs cost that leave nothing out.
    pub(super) fn of(&self, pairs: &[(usize, usize)]) -> f64 {
        pairs.iter().map(|(one, other)| self.pair(*one, *other)).sum()
    }

    pub(super) fn pair(&self, source: usize, translated: usize) -> f64 {
        let (one, other) = (&self.source[source], &self.translated[translated]);
        self.between(one, other, self.likeness.of(source, translated))
    }

    /// What it costs that `one` is `other` in the other language, where words speak so much for it.
    pub(super) fn between(&self, one: &AlignmentUnit, other: &AlignmentUnit, likeness: f64) -> f64 {
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
        let clause = match (&one.clause, &other.clause) {
            (Some(one), Some(other)) => {
                if one == other {
                    -CLAUSE
                } else {
                    CLAUSE / 2.0
                }
            }
            _ => 0.0,
        };
        let words = -(likeness * PER_LIKENESS).clamp(-MOST_AGAINST_WORDS, MOST_FOR_WORDS);
        place + length + kept + names + same + clause + words + self.anchors(one, other)
    }

    /// The same where one text is two of the translation.
    pub(super) fn split(&self, source: usize, translated: usize, both: &AlignmentUnit) -> f64 {
        let likeness = self.likeness.of(source, translated) + self.likeness.of(source, translated + 1);
        self.between(&self.source[source], both, likeness)
    }

    /// The same where two texts are one of the translation.
    pub(super) fn joined(&self, source: usize, both: &AlignmentUnit, translated: usize) -> f64 {
        let likeness = self.likeness.of(source, translated) + self.likeness.of(source + 1, translated);
        self.between(both, &self.translated[translated], likeness)
    }

    /// By how many standard deviations the translation is longer or shorter than
    /// one of the source.
    fn deviation(&self, one: &AlignmentUnit, other: &AlignmentUnit) -> f64 {
        let (source, translated) = (float(one.length), float(other.length) / self.ratio);
        (translated - source).abs() / (VARIANCE * f64::midpoint(source, translated).max(1.0)).sqrt()
    }

    pub(super) fn evidence(&self, source: usize, translated: usize) -> PairEvidence {
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

    /// Whether both have a word that looks like a name, and no other segment of their pages has it.
    pub(super) fn shares_name(&self, source: usize, translated: usize) -> bool {
        let (one, other) = (&self.source[source].names, &self.translated[translated].names);
        let is_once = |name: &String| self.names.iter().all(|counts| counts.get(name.as_str()) == Some(&1));
        one.intersection(other).any(|name| name.len() >= SHORTEST_NAME && is_once(name))
    }

    /// Whether something that stays, and that one segment of each page has, says that two others than these
    /// belong together.
    pub(super) fn is_crossed(&self, source: usize, translated: usize) -> bool {
        let (one, other) = (&self.source[source], &self.translated[translated]);
        let is_once = |what: &String| self.once.iter().all(|counts| counts.get(what.as_str()) == Some(&1));
        let has = |unit: &AlignmentUnit, what: &String| {
            unit.kept.contains_key(what) || unit.numbers.contains_key(what)
        };
        let lacks = |unit: &AlignmentUnit, other: &AlignmentUnit| {
            unit.kept.keys().chain(unit.numbers.keys()).any(|what| is_once(what) && !has(other, what))
        };
        lacks(one, other) || lacks(other, one)
    }

    /// Whether the translation has all that stays in it: a half of a text hasn't.
    pub(super) fn keeps_all(&self, source: usize, translated: usize) -> bool {
        let (one, other) = (&self.source[source].kept, &self.translated[translated].kept);
        one.keys().all(|what| other.contains_key(what))
    }

    /// Whether anything but lengths says that two units belong together.
    pub(super) fn is_hinted(&self, source: usize, translated: usize) -> bool {
        let (one, other) = (&self.source[source], &self.translated[translated]);
        let has_common = |one: &BTreeMap<String, usize>, other: &BTreeMap<String, usize>| {
            one.keys().any(|what| other.contains_key(what))
        };
        self.likeness.of(source, translated) > 0.0
            || has_common(&one.kept, &other.kept)
            || has_common(&one.numbers, &other.numbers)
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

/// In how many units each of the things stands that `of` finds in one.
fn counts<'u, I: Iterator<Item = &'u String>>(
    units: &'u [AlignmentUnit],
    of: impl Fn(&'u AlignmentUnit) -> I,
) -> HashMap<&'u str, usize> {
    let mut counts = HashMap::new();
    for what in units.iter().flat_map(of) {
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
