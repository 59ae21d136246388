//! Which page is meant, among all pages of a site.

/// A page, by its place among all pages of a site.
///
/// ```
/// use glossator::page::PageNumber;
///
/// let numbered: Vec<(PageNumber, &str)> = PageNumber::enumerate(["a.md", "b.md"]).collect();
/// assert_eq!(numbered[1], (PageNumber::new(1), "b.md"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageNumber(usize);

impl PageNumber {
    /// The page at place `at`, from 0.
    #[must_use]
    pub const fn new(at: usize) -> Self {
        Self(at)
    }

    /// Its place, from 0.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0
    }

    /// All pages of a site that has `count`.
    pub fn all(count: usize) -> impl Iterator<Item = Self> + Clone {
        (0..count).map(Self)
    }

    /// What there is of each page of a site, in their order, with the page's number.
    pub fn enumerate<T>(pages: impl IntoIterator<Item = T>) -> impl Iterator<Item = (Self, T)> {
        pages.into_iter().enumerate().map(|(at, page)| (Self(at), page))
    }
}
