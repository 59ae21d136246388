//! Byte ranges that are small and `Copy`.

use super::span::Span;

/// A range of bytes in a text of less than 4 GiB: half as large as a [`Span`],
/// and `Copy`.
///
/// ```
/// use glossator::text::ByteRange;
///
/// let range = ByteRange::new(2, 5);
/// assert_eq!(&"a bcd e"[range.span()], "bcd");
/// assert_eq!((range.len(), range.is_empty()), (3, false));
/// assert!(range.contains(ByteRange::new(3, 5)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ByteRange {
    start: u32,
    end: u32,
}

impl ByteRange {
    /// The range from `start` to before `end`.
    ///
    /// # Panics
    /// When `end` lies before `start`. Offsets that don't fit into 32 bits are cut
    /// to the largest that does.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        assert!(start <= end, "a range ends at {end} before it starts at {start}");
        let [start, end] = [start, end].map(|at| u32::try_from(at).unwrap_or(u32::MAX));
        Self { start, end }
    }

    /// Where it starts.
    #[must_use]
    pub const fn start(self) -> usize {
        self.start as usize
    }

    /// Where it ends: the first byte behind it.
    #[must_use]
    pub const fn end(self) -> usize {
        self.end as usize
    }

    /// How many bytes it has.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end() - self.start()
    }

    /// Whether it has none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether all of `other` lies in it.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The same as a range that slices a text.
    #[must_use]
    pub const fn span(self) -> Span {
        self.start()..self.end()
    }
}

impl From<&Span> for ByteRange {
    fn from(span: &Span) -> Self {
        Self::new(span.start, span.end)
    }
}
