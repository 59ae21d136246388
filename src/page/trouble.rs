//! Markup that can't be read: it stays as it is, and people are told.

use crate::text::Span;

/// A construct that is broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// Where it begins.
    pub span: Span,
    /// What is wrong with it, in lower case and without a full stop.
    pub message: String,
}

impl Trouble {
    pub(super) fn new(span: Span, message: impl Into<String>) -> Self {
        Self { span, message: message.into() }
    }
}
