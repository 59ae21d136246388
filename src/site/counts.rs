//! How much of a page is translated.

/// How many of a page's segments have which status in a language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// All of them.
    pub segments: usize,
    /// Translated from today's English.
    pub current: usize,
    /// From another English.
    pub stale: usize,
    /// Those of them of which only the wording of the English has changed.
    pub wording: usize,
    /// Not translated.
    pub missing: usize,
    /// Not looked at.
    pub unreviewed: usize,
    /// Against a safety rule.
    pub refused: usize,
    /// Shown in translation, whatever their status.
    pub shown: usize,
    /// Shown, though of an older English.
    pub shown_stale: usize,
    /// Shown, though nobody has looked at them.
    pub shown_unreviewed: usize,
}

impl Counts {
    /// The counts of both.
    #[must_use]
    pub const fn plus(self, other: &Self) -> Self {
        Self {
            segments: self.segments + other.segments,
            current: self.current + other.current,
            stale: self.stale + other.stale,
            wording: self.wording + other.wording,
            missing: self.missing + other.missing,
            unreviewed: self.unreviewed + other.unreviewed,
            refused: self.refused + other.refused,
            shown: self.shown + other.shown,
            shown_stale: self.shown_stale + other.shown_stale,
            shown_unreviewed: self.shown_unreviewed + other.shown_unreviewed,
        }
    }

    /// Segments that readers get in English.
    #[must_use]
    pub const fn english(&self) -> usize {
        self.segments - self.shown
    }

    /// Percent of the segments that is shown in translation, rounded down. A
    /// page without segments is complete.
    ///
    /// ```
    /// use glossator::site::counts::Counts;
    ///
    /// let counts = Counts { segments: 3, shown: 2, ..Counts::default() };
    /// assert_eq!((counts.percent(), Counts::default().percent()), (66, 100));
    /// ```
    #[must_use]
    pub fn percent(&self) -> usize {
        (self.shown * 100).checked_div(self.segments).unwrap_or(100)
    }

    /// The numbers in order, as a line of text can have them.
    #[must_use]
    pub const fn numbers(&self) -> [usize; 10] {
        [
            self.segments,
            self.current,
            self.stale,
            self.wording,
            self.missing,
            self.unreviewed,
            self.refused,
            self.shown,
            self.shown_stale,
            self.shown_unreviewed,
        ]
    }

    /// The counts with these [`numbers`](Self::numbers); `None` where they are
    /// those of no page.
    #[must_use]
    pub fn from_numbers(numbers: &[usize]) -> Option<Self> {
        let &[
            segments,
            current,
            stale,
            wording,
            missing,
            unreviewed,
            refused,
            shown,
            shown_stale,
            shown_unreviewed,
        ] = numbers
        else {
            return None;
        };
        let counts = Self {
            segments,
            current,
            stale,
            wording,
            missing,
            unreviewed,
            refused,
            shown,
            shown_stale,
            shown_unreviewed,
        };
        numbers.iter().all(|number| *number <= segments).then_some(counts)
    }
}
