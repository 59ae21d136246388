//! The number of a text that stands several times on a site.

/// One English on all its pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct RepeatedText(usize);

impl RepeatedText {
    /// The text with this number.
    pub(super) const fn new(number: usize) -> Self {
        Self(number)
    }
}
