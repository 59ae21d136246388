//! What a report says beside the findings, and how it looks.

/// What was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Summary {
    /// Findings of [`crate::finding::Level::Deny`].
    pub denied: usize,
    /// Findings of [`crate::finding::Level::Warn`].
    pub warned: usize,
    /// Pages that were looked at.
    pub pages: usize,
    /// Languages that were looked at.
    pub languages: usize,
}

/// How text for people looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextLook {
    /// Whether ANSI colours are used.
    pub color: bool,
    /// Columns of the terminal; longer source lines are cut around what is meant.
    pub width: usize,
}
