//! What stands elsewhere on the translated page: sections in another order, lists and tables that each language sorts.

use std::collections::BTreeSet;

use super::beads::cheapest;
use super::costs::{Costs, PairEvidence};
use super::unit::{AlignmentUnit, CELLS, UnitPlace, float};

/// How many times what is left over is aligned: sections that moved past each other are found one after the other.
const ROUNDS: usize = 6;
/// What the pairs of a moved run cost each at most, on average.
const MOST_FOR_MOVED: f64 = 1.0;
/// Words that speak so much for a run belong to it.
const WORDS_FOR_MOVED: f64 = 3.0;
/// The pairs of a list in another order cost so much less than in the order of the page.
const SORTED_IS_CHEAPER: f64 = 2.0;
/// One pair costs so much less than any other of the two.
const MARGIN: f64 = 1.0;
/// Longer lists aren't compared each with each.
const LONGEST: usize = 400;
/// Fewer entries have no order.
const SHORTEST: usize = 3;
/// So few are in the order of the alphabet by chance where the source's aren't.
const SORTED_BY_CHANCE: usize = 4;

/// Pairs of what `pairs` leaves over on both pages. `taken` are the units of a translation that belong to pairs
/// otherwise.
pub(super) fn moved(
    costs: &Costs<'_>,
    pairs: &[(usize, usize)],
    taken: [&BTreeSet<usize>; 2],
) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for _ in 0..ROUNDS {
        let left = |count: usize, of: fn(&(usize, usize)) -> usize, taken: &BTreeSet<usize>| -> Vec<usize> {
            let known: BTreeSet<usize> = pairs.iter().chain(&found).map(of).collect();
            (0..count).filter(|at| !known.contains(at) && !taken.contains(at)).collect()
        };
        let rows = left(costs.source.len(), |pair| pair.0, taken[0]);
        let columns = left(costs.translated.len(), |pair| pair.1, taken[1]);
        if rows.is_empty() || columns.is_empty() {
            break;
        }
        let beads = cheapest(costs, &rows, &columns);
        let before = found.len();
        for run in runs(&beads.pairs) {
            if is_told(costs, &run) {
                found.extend(run);
            }
        }
        if found.len() == before {
            break;
        }
    }
    found
}

/// `pairs` with the headings above moved sections, which look like those that stand there now.
pub(super) fn with_headings(
    costs: &Costs<'_>,
    pairs: Vec<(usize, usize)>,
    moved: &[(usize, usize)],
) -> Vec<(usize, usize)> {
    let is_heading = |units: &[AlignmentUnit], at: usize| matches!(units[at].place, UnitPlace::Heading(_));
    let mut result = pairs;
    for (one, other) in moved {
        let Some(above) = one.checked_sub(1).zip(other.checked_sub(1)) else { continue };
        if is_heading(costs.source, above.0)
            && is_heading(costs.translated, above.1)
            && !result.contains(&above)
        {
            result.retain(|pair| pair.0 != above.0 && pair.1 != above.1);
            result.push(above);
        }
    }
    result
}

/// The pairs that follow one another on both pages.
fn runs(pairs: &[(usize, usize)]) -> Vec<Vec<(usize, usize)>> {
    let mut runs: Vec<Vec<(usize, usize)>> = Vec::new();
    for pair in pairs {
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|last| (last.0 + 1, last.1 + 1) == *pair) => run.push(*pair),
            _ => runs.push(vec![*pair]),
        }
    }
    runs
}

/// Whether something tells that a run of pairs stands elsewhere, more than its lengths.
fn is_told(costs: &Costs<'_>, run: &[(usize, usize)]) -> bool {
    let has_evidence = run.iter().any(|(one, other)| costs.evidence(*one, *other) == PairEvidence::For);
    let words: f64 = run.iter().map(|(one, other)| costs.likeness.of(*one, *other)).sum();
    costs.of(run) <= MOST_FOR_MOVED * float(run.len()) && (has_evidence || words >= WORDS_FOR_MOVED)
}

/// `pairs` with those of lists in the order that their texts tell, where that isn't the page's; and what of the source stands
/// in such lists.
pub(super) fn with_sorted(
    costs: &Costs<'_>,
    pairs: &[(usize, usize)],
) -> (Vec<(usize, usize)>, BTreeSet<usize>) {
    let mut result = pairs.to_vec();
    let mut sorted = BTreeSet::new();
    for stretch in lists(costs, pairs) {
        let (first, last) = (stretch[0], stretch[stretch.len() - 1]);
        let own = entries(costs.source, first.0..last.0 + 1);
        let other = entries(costs.translated, first.1..last.1 + 1);
        let is_list = |entries: &Vec<Vec<usize>>| (SHORTEST..=LONGEST).contains(&entries.len());
        if !is_list(&own) || !is_list(&other) {
            continue;
        }
        let list = List { costs, own, other };
        if let Some(found) = list.in_another_order(&stretch) {
            result.retain(|pair| !(first.0..=last.0).contains(&pair.0));
            result.extend(found);
            sorted.extend(first.0..=last.0);
        }
    }
    result.sort_by_key(|pair| pair.1);
    (result, sorted)
}

/// The pairs of lists, tables and glossaries, each of them from its first to its last.
fn lists(costs: &Costs<'_>, pairs: &[(usize, usize)]) -> Vec<Vec<(usize, usize)>> {
    let kind = |place: &UnitPlace| match place {
        UnitPlace::Text("table cell") => Some(0),
        UnitPlace::Text("list item") => Some(1),
        UnitPlace::Text("term" | "definition") => Some(2),
        _ => None,
    };
    let mut kinds: Vec<Option<u8>> = Vec::new();
    let mut lists: Vec<Vec<(usize, usize)>> = Vec::new();
    for pair in pairs {
        let own = kind(&costs.source[pair.0].place);
        let is_between =
            |last: &(usize, usize)| (last.0 + 1..pair.0).all(|at| kind(&costs.source[at].place) == own);
        match lists.last_mut() {
            Some(list) if kinds.last() == Some(&own) && list.last().is_some_and(is_between) => {
                list.push(*pair);
            }
            _ => {
                kinds.push(own);
                lists.push(vec![*pair]);
            }
        }
    }
    let lists = std::iter::zip(kinds, lists).filter(|(kind, _)| kind.is_some());
    lists.map(|(_, pairs)| pairs).collect()
}

/// What is sorted as one: a row of a table, a term with what it means, an item.
fn entries(units: &[AlignmentUnit], range: std::ops::Range<usize>) -> Vec<Vec<usize>> {
    let mut entries: Vec<Vec<usize>> = Vec::new();
    for at in range {
        let goes_on = |last: &usize| match units[at].place {
            UnitPlace::Text(noun) if CELLS.contains(&noun) => units[*last].line == units[at].line,
            UnitPlace::Text("definition") => true,
            _ => false,
        };
        match entries.last_mut() {
            Some(entry) if entry.last().is_some_and(goes_on) => entry.push(at),
            _ => entries.push(vec![at]),
        }
    }
    entries
}

/// The entries of one list on both pages.
struct List<'c, 'u> {
    costs: &'c Costs<'u>,
    own: Vec<Vec<usize>>,
    other: Vec<Vec<usize>>,
}

impl List<'_, '_> {
    /// The pairs of the list where it is in another order; `pairs` are those in the page's.
    fn in_another_order(&self, pairs: &[(usize, usize)]) -> Option<Vec<(usize, usize)>> {
        let table: Vec<Vec<f64>> = self
            .own
            .iter()
            .map(|own| self.other.iter().map(|other| self.cost(own, other)).collect())
            .collect();
        let mut chosen: Vec<(usize, usize)> = Vec::new();
        for (row, costs) in table.iter().enumerate() {
            let Some((column, cost)) = least(costs) else { continue };
            let others = costs.iter().enumerate().filter(|(at, _)| *at != column).map(|(_, cost)| *cost);
            let rivals = table.iter().enumerate().filter(|(at, _)| *at != row).map(|(_, row)| row[column]);
            if others.chain(rivals).all(|rival| rival >= cost + MARGIN) {
                chosen.push((row, column));
            }
        }
        let is_crossed = chosen.windows(2).any(|two| two[1].1 < two[0].1);
        let in_order: f64 = chosen.iter().map(|(row, _)| self.cost_in(pairs, *row, &table)).sum();
        let by_text: f64 = chosen.iter().map(|(row, column)| table[*row][*column]).sum();
        let is_told = is_crossed && in_order >= by_text + SORTED_IS_CHEAPER;
        let is_sorted = self.is_sorted();
        if !is_told && !is_sorted {
            return None;
        }
        let pairs =
            chosen.iter().flat_map(|(row, column)| std::iter::zip(&self.own[*row], &self.other[*column]));
        Some(pairs.map(|(one, other)| (*one, *other)).collect())
    }

    /// What an entry costs where the page's order has it.
    fn cost_in(&self, pairs: &[(usize, usize)], row: usize, table: &[Vec<f64>]) -> f64 {
        let first = self.own[row][0];
        let paired = pairs.iter().find(|pair| pair.0 == first);
        let column = paired.and_then(|pair| self.other.iter().position(|entry| entry.contains(&pair.1)));
        column.map_or(super::beads::GAP, |column| table[row][column])
    }

    /// What two entries cost as each other's translation.
    fn cost(&self, own: &[usize], other: &[usize]) -> f64 {
        let pairs = std::iter::zip(own, other).map(|(one, other)| self.costs.pair(*one, *other));
        pairs.sum::<f64>() + super::beads::GAP * float(own.len().abs_diff(other.len()))
    }

    /// Whether the translation is in the order of the alphabet, so that each language has its own.
    fn is_sorted(&self) -> bool {
        let key = |text: &str| {
            let letters = text.chars().filter(|letter| letter.is_alphanumeric());
            letters.flat_map(char::to_lowercase).collect::<String>()
        };
        let is_sorted = |units: &[AlignmentUnit], entries: &[Vec<usize>]| {
            entries.iter().map(|entry| key(&units[entry[0]].text)).is_sorted()
        };
        let by_chance = if is_sorted(self.costs.source, &self.own) { SHORTEST } else { SORTED_BY_CHANCE };
        self.other.len() > by_chance && is_sorted(self.costs.translated, &self.other)
    }
}

fn least(costs: &[f64]) -> Option<(usize, f64)> {
    costs.iter().copied().enumerate().min_by(|one, other| one.1.total_cmp(&other.1))
}
