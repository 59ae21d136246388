//! Markup that can't be read: it stays as it is, and people are told.

use crate::text::Span;

/// A construct that is broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// Where it begins.
    pub span: Span,
    /// What it does to the page.
    pub kind: TroubleKind,
    /// What is wrong with it, in lower case and without a full stop.
    pub message: String,
}

/// What becomes of a broken construct.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TroubleKind {
    /// Nobody can tell what it holds, so its text isn't translated.
    Opaque,
    /// It is kept as it is in the text around it.
    Kept,
    /// It is a directive that does nothing.
    Directive,
}

impl Trouble {
    pub(crate) fn new(span: Span, kind: TroubleKind, message: impl Into<String>) -> Self {
        Self { span, kind, message: message.into() }
    }
}
