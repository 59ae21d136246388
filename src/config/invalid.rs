//! What is said of a configuration that can't be used.

use crate::text::Span;

/// What is wrong with a configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invalid {
    /// The bytes that are meant; `None` where what is wrong is a default.
    pub span: Option<Span>,
    /// What is wrong, in one line.
    pub message: String,
    /// The message below the line that it is about.
    pub shown: String,
}
