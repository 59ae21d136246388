//! Profiles: what a site generator expects of localized pages.

use serde::Deserialize;

/// The site generator's conventions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Profile {
    /// Jekyll with literal permalinks.
    Jekyll,
}

/// Which Markdown a site is rendered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grammar {
    /// kramdown with GFM input.
    Kramdown,
    /// `CommonMark` with GitHub's tables and footnotes.
    CommonMark,
}

impl Profile {
    /// The Markdown that its sites are rendered by.
    #[must_use]
    pub const fn grammar(self) -> Grammar {
        match self {
            Self::Jekyll => Grammar::Kramdown,
        }
    }
}
