//! The table that the cheapest alignment of two pages is read from.

/// What an alignment ends with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AlignmentStep {
    Pair,
    SourceOnly,
    TranslatedOnly,
    /// One text of the source that is two of the translation.
    Split,
    /// Two texts of the source that are one of the translation.
    Joined,
}

pub(super) const STEPS: usize = 5;

const ALL: [AlignmentStep; STEPS] = [
    AlignmentStep::Pair,
    AlignmentStep::SourceOnly,
    AlignmentStep::TranslatedOnly,
    AlignmentStep::Split,
    AlignmentStep::Joined,
];

impl AlignmentStep {
    /// How many rows and columns it takes.
    pub(super) const fn size(self) -> (usize, usize) {
        match self {
            Self::Pair => (1, 1),
            Self::SourceOnly => (1, 0),
            Self::TranslatedOnly => (0, 1),
            Self::Split => (1, 2),
            Self::Joined => (2, 1),
        }
    }
}

/// The cheapest alignments of two beginnings, by what they end with.
#[derive(Debug, Clone, Copy)]
pub(super) struct AlignmentCell {
    pub(super) costs: [f64; STEPS],
    /// What each ended with before.
    before: [AlignmentStep; STEPS],
}

impl Default for AlignmentCell {
    fn default() -> Self {
        Self { costs: [f64::INFINITY; STEPS], before: [AlignmentStep::Pair; STEPS] }
    }
}

impl AlignmentCell {
    /// Has the alignments of `before` end with `step`. What that costs may depend on what they
    /// ended with.
    pub(super) fn enter(&mut self, step: AlignmentStep, before: Self, cost: impl Fn(AlignmentStep) -> f64) {
        for last in ALL {
            let total = before.costs[last as usize] + cost(last);
            if total < self.costs[step as usize] {
                self.costs[step as usize] = total;
                self.before[step as usize] = last;
            }
        }
    }

    fn cheapest(&self) -> AlignmentStep {
        let mut best = AlignmentStep::Pair;
        for step in ALL {
            if self.costs[step as usize] < self.costs[best as usize] {
                best = step;
            }
        }
        best
    }
}

/// How many rows are kept with their costs.
const KEPT_ROWS: usize = 3;

/// The table of the cheapest alignments of all beginnings of two pages, within a
/// band around its diagonal.
pub(super) struct AlignmentTable {
    rows: usize,
    columns: usize,
    half: usize,
    /// The last rows, by column.
    cells: [Vec<AlignmentCell>; KEPT_ROWS],
    /// The steps before, row by row.
    before: Vec<Vec<[AlignmentStep; STEPS]>>,
}

impl AlignmentTable {
    /// An empty one of so many rows and columns, with so many columns of each row on
    /// either side of the diagonal.
    pub(super) fn new(rows: usize, columns: usize, half: usize) -> Self {
        let empty = || vec![AlignmentCell::default(); columns + 1];
        Self { rows, columns, half, cells: [empty(), empty(), empty()], before: Vec::with_capacity(rows + 1) }
    }

    /// The columns of a row that are looked at.
    pub(super) fn band(&self, row: usize) -> std::ops::RangeInclusive<usize> {
        let centre = row * self.columns / self.rows.max(1);
        centre.saturating_sub(self.half)..=(centre + self.half).min(self.columns)
    }

    /// What is known of two beginnings; nothing outside of the band.
    pub(super) fn cell(&self, row: usize, column: usize) -> AlignmentCell {
        if self.band(row).contains(&column) {
            self.cells[row % KEPT_ROWS][column]
        } else {
            AlignmentCell::default()
        }
    }

    /// Puts the next cell of a row in.
    pub(super) fn set(&mut self, row: usize, column: usize, cell: AlignmentCell) {
        self.cells[row % KEPT_ROWS][column] = cell;
        if self.before.len() == row {
            self.before.push(Vec::new());
        }
        self.before[row].push(cell.before);
    }

    /// The steps of the cheapest alignment, each with the row and the column that it begins at, and what it costs.
    pub(super) fn steps(&self) -> (Vec<(AlignmentStep, usize, usize)>, f64) {
        let (mut row, mut column) = (self.rows, self.columns);
        let last = self.cell(row, column);
        let mut step = last.cheapest();
        let mut steps = Vec::new();
        while row > 0 || column > 0 {
            let before = self.before[row][column - self.band(row).start()][step as usize];
            let (rows, columns) = step.size();
            (row, column) = (row - rows, column - columns);
            steps.push((step, row, column));
            step = before;
        }
        steps.reverse();
        (steps, last.costs[last.cheapest() as usize])
    }
}
