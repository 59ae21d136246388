//! The cheapest alignment of two lists of units that both stand in one order.

use super::alignment_table::{AlignmentCell, AlignmentStep, AlignmentTable};
use super::costs::Costs;
use super::unit::{AlignmentUnit, UnitPlace};

/// What it costs to leave a segment without a counterpart.
pub(super) const GAP: f64 = 2.6;
/// What each further one behind it costs: whole sections are missing.
const GAP_GOES_ON: f64 = 1.4;
/// How much less it costs where that begins with a heading.
const SECTION: f64 = 0.8;
/// What it costs that one text is two on the other page.
const SPLIT: f64 = 2.4;
/// The same where only lengths say so.
const UNTOLD: f64 = 2.0;
/// A half has at least this part of the whole.
const SMALLEST_HALF: usize = 6;
/// Larger tables are cut to a band around their diagonal.
const MAX_CELLS: usize = 1 << 23;
/// The narrowest band, to each side.
const NARROWEST: usize = 200;

/// What belongs together on two pages: Gale and Church's beads. Units are named by their places on their pages.
#[derive(Debug, Clone, Default)]
pub(super) struct Beads {
    /// One with one.
    pub(super) pairs: Vec<(usize, usize)>,
    /// One of the source with two of the translation, of which the first is named.
    pub(super) split: Vec<(usize, usize)>,
    /// Two of the source, of which the first is named, with one of the translation.
    pub(super) joined: Vec<(usize, usize)>,
    /// What it costs.
    pub(super) cost: f64,
}

/// The cheapest alignment of `rows`, units of the source, with `columns`, units of the translation. Gaps are affine
/// (Gotoh 1982).
pub(super) fn cheapest(costs: &Costs<'_>, rows: &[usize], columns: &[usize]) -> Beads {
    let half = if rows.len().saturating_mul(columns.len()) <= MAX_CELLS {
        columns.len()
    } else {
        (MAX_CELLS / rows.len().max(1) / 2).max(NARROWEST)
    };
    let joined = [both(costs.source, rows), both(costs.translated, columns)];
    let mut table = AlignmentTable::new(rows.len(), columns.len(), half);
    for row in 0..=rows.len() {
        for column in table.band(row) {
            table.set(row, column, cell(&table, costs, [rows, columns], &joined, (row, column)));
        }
    }
    let (steps, cost) = table.steps();
    let mut beads = Beads { cost, ..Beads::default() };
    for (step, row, column) in steps {
        match step {
            AlignmentStep::Pair => beads.pairs.push((rows[row], columns[column])),
            AlignmentStep::Split => beads.split.push((rows[row], columns[column])),
            AlignmentStep::Joined => beads.joined.push((rows[row], columns[column])),
            AlignmentStep::SourceOnly | AlignmentStep::TranslatedOnly => {}
        }
    }
    beads
}

/// Each unit with the one behind it as one, where they stand side by side.
fn both(units: &[AlignmentUnit], chosen: &[usize]) -> Vec<Option<AlignmentUnit>> {
    let sides = chosen.windows(2).map(|side| {
        let (one, other) = (units[side[0]].length, units[side[1]].length);
        let are_halves = one.min(other) * SMALLEST_HALF >= one + other;
        (side[1] == side[0] + 1 && are_halves).then(|| units[side[0]].joined(&units[side[1]])).flatten()
    });
    sides.collect()
}

/// What it costs that nothing tells of both halves that they belong to one text: a disclaimer above a short paragraph may
/// just have the length.
fn untold(costs: &Costs<'_>, halves: [(usize, usize); 2], [rows, columns]: [&[usize]; 2]) -> f64 {
    let is_told = |(row, column): (usize, usize)| costs.is_hinted(rows[row], columns[column]);
    if halves.into_iter().all(is_told) { 0.0 } else { UNTOLD }
}

/// What it costs, after any step, to leave `unit` without a counterpart by `own`. Whole sections are missing more often
/// than the end of one and the beginning of the next.
fn gap(own: AlignmentStep, unit: &AlignmentUnit) -> impl Fn(AlignmentStep) -> f64 {
    let begins = if matches!(unit.place, UnitPlace::Heading(_)) { GAP - SECTION } else { GAP };
    move |last| if last == own { GAP_GOES_ON } else { begins }
}

fn cell(
    table: &AlignmentTable,
    costs: &Costs<'_>,
    [rows, columns]: [&[usize]; 2],
    [both_rows, both_columns]: &[Vec<Option<AlignmentUnit>>; 2],
    (row, column): (usize, usize),
) -> AlignmentCell {
    let mut cell = AlignmentCell::default();
    if row == 0 && column == 0 {
        cell.costs[AlignmentStep::Pair as usize] = 0.0;
    }
    if row > 0 {
        let step = AlignmentStep::SourceOnly;
        cell.enter(step, table.cell(row - 1, column), gap(step, &costs.source[rows[row - 1]]));
    }
    if column > 0 {
        let step = AlignmentStep::TranslatedOnly;
        cell.enter(step, table.cell(row, column - 1), gap(step, &costs.translated[columns[column - 1]]));
    }
    if row > 0 && column > 0 {
        let cost = costs.pair(rows[row - 1], columns[column - 1]);
        cell.enter(AlignmentStep::Pair, table.cell(row - 1, column - 1), |_| cost);
    }
    if row > 0
        && column > 1
        && let Some(both) = &both_columns[column - 2]
    {
        let cost = SPLIT
            + untold(costs, [(row - 1, column - 2), (row - 1, column - 1)], [rows, columns])
            + costs.split(rows[row - 1], columns[column - 2], both);
        cell.enter(AlignmentStep::Split, table.cell(row - 1, column - 2), |_| cost);
    }
    if row > 1
        && column > 0
        && let Some(both) = &both_rows[row - 2]
    {
        let cost = SPLIT
            + untold(costs, [(row - 2, column - 1), (row - 1, column - 1)], [rows, columns])
            + costs.joined(rows[row - 2], both, columns[column - 1]);
        cell.enter(AlignmentStep::Joined, table.cell(row - 2, column - 1), |_| cost);
    }
    cell
}
