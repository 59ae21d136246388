//! The table that the cheapest alignment of two pages is read from.

/// What an alignment ends with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AlignmentStep {
    Pair,
    SourceOnly,
    TranslatedOnly,
}

const STEPS: [AlignmentStep; 3] =
    [AlignmentStep::Pair, AlignmentStep::SourceOnly, AlignmentStep::TranslatedOnly];

/// The cheapest alignments of two beginnings, by what they end with.
#[derive(Debug, Clone, Copy)]
pub(super) struct AlignmentCell {
    pub(super) costs: [f64; 3],
    /// What each ended with before.
    before: [AlignmentStep; 3],
}

impl Default for AlignmentCell {
    fn default() -> Self {
        Self { costs: [f64::INFINITY; 3], before: [AlignmentStep::Pair; 3] }
    }
}

impl AlignmentCell {
    /// Has the alignments of `before` end with `step`. What that costs depends on what they
    /// ended with.
    pub(super) fn enter(&mut self, step: AlignmentStep, before: Self, by_last: [f64; 3], cost: f64) {
        for last in STEPS {
            let total = before.costs[last as usize] + by_last[last as usize] + cost;
            if total < self.costs[step as usize] {
                self.costs[step as usize] = total;
                self.before[step as usize] = last;
            }
        }
    }

    fn cheapest(&self) -> AlignmentStep {
        let mut best = AlignmentStep::Pair;
        for step in STEPS {
            if self.costs[step as usize] < self.costs[best as usize] {
                best = step;
            }
        }
        best
    }
}

/// The table of the cheapest alignments of all beginnings of two pages, within a
/// band around its diagonal.
pub(super) struct AlignmentTable {
    rows: usize,
    columns: usize,
    half: usize,
    /// This row and the one before, by column.
    cells: [Vec<AlignmentCell>; 2],
    /// The steps before, row by row.
    before: Vec<Vec<[AlignmentStep; 3]>>,
}

impl AlignmentTable {
    /// An empty one of so many rows and columns, with so many columns of each row on
    /// either side of the diagonal.
    pub(super) fn new(rows: usize, columns: usize, half: usize) -> Self {
        let empty = || vec![AlignmentCell::default(); columns + 1];
        Self { rows, columns, half, cells: [empty(), empty()], before: Vec::with_capacity(rows + 1) }
    }

    /// The columns of a row that are looked at.
    pub(super) fn band(&self, row: usize) -> std::ops::RangeInclusive<usize> {
        let centre = row * self.columns / self.rows.max(1);
        centre.saturating_sub(self.half)..=(centre + self.half).min(self.columns)
    }

    /// What is known of two beginnings; nothing outside of the band.
    pub(super) fn cell(&self, row: usize, column: usize) -> AlignmentCell {
        if self.band(row).contains(&column) { self.cells[row % 2][column] } else { AlignmentCell::default() }
    }

    /// Puts the next cell of a row in.
    pub(super) fn set(&mut self, row: usize, column: usize, cell: AlignmentCell) {
        self.cells[row % 2][column] = cell;
        if self.before.len() == row {
            self.before.push(Vec::new());
        }
        self.before[row].push(cell.before);
    }

    /// The pairs of the cheapest alignment, and what it costs.
    pub(super) fn pairs(&self) -> (Vec<(usize, usize)>, f64) {
        let (mut row, mut column) = (self.rows, self.columns);
        let last = self.cell(row, column);
        let mut step = last.cheapest();
        let mut pairs = Vec::new();
        while row > 0 || column > 0 {
            let before = self.before[row][column - self.band(row).start()][step as usize];
            match step {
                AlignmentStep::Pair => {
                    (row, column) = (row - 1, column - 1);
                    pairs.push((row, column));
                }
                AlignmentStep::SourceOnly => row -= 1,
                AlignmentStep::TranslatedOnly => column -= 1,
            }
            step = before;
        }
        pairs.reverse();
        (pairs, last.costs[last.cheapest() as usize])
    }
}
