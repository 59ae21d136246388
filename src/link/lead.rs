//! Where a destination leads, and what becomes of it in a language.

use crate::language::Language;
use crate::page::PageNumber;
use crate::text::Span;

/// How a destination leads where it leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// To another site, or to no page at all.
    Elsewhere,
    /// Liquid writes the address, and nobody here knows where it leads.
    Liquid,
    /// Liquid takes the language from the page that the link stands on.
    Reader,
    /// To the page that the link stands on.
    Own,
    /// It is relative, and the address of its page isn't known.
    Homeless,
    /// To a page in the language that the link declares.
    Declared(String),
    /// To a page, from a block that isn't translated.
    Untranslated,
    /// To what the configuration keeps: this entry of `[links] keep`.
    Kept(String),
    /// To a page in this language already.
    Prefixed(String),
    /// To a page, by its permalink.
    Permalink,
    /// To a page, by an address that redirects to it.
    Redirect,
    /// To a page, by the name of its file.
    File,
    /// To what stands beside the page's file and is no page; the generator finds it.
    Beside,
    /// To something on this site that is no page.
    NoPage,
}

/// Where a destination leads, in any language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lead {
    /// How.
    pub way: Way,
    /// The page, if it is one.
    pub page: Option<PageNumber>,
    /// The bytes of the path in the destination.
    pub(super) path: Span,
    /// The path from the site's root, as it is written.
    pub(super) resolved: String,
    pub(super) relative: bool,
}

/// Why a link is written as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It leads to a page in the reader's language.
    Localized,
    /// Relative, it leads to the page in the reader's language as it stands.
    Fits,
    /// Its page isn't published in the language.
    Unpublished,
    /// It leads to no page that could be localized.
    Stays,
}

/// What becomes of a link in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Why.
    pub reason: Reason,
    /// Which bytes of the destination are replaced, and by what.
    pub edit: Option<(Span, String)>,
}

/// A destination that leads to a page of this site whose link may be
/// localized.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The page.
    pub page: PageNumber,
    pub(super) replaced: Span,
    /// What follows the language there.
    pub(super) path: String,
}

impl Lead {
    pub(super) fn nowhere(way: Way) -> Self {
        Self { way, page: None, path: 0..0, resolved: String::new(), relative: false }
    }

    /// The path from the site's root.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.resolved
    }
}

impl Target {
    /// `destination`, which leads here, for readers of `language`.
    #[must_use]
    pub fn localized(&self, destination: &str, language: &Language) -> String {
        let (before, after) = (&destination[..self.replaced.start], &destination[self.replaced.end..]);
        format!("{before}/{language}{}{after}", self.path)
    }
}
