//! What an action would change.

use crate::finding::Code;
use crate::page::PageNumber;
use crate::segment::Segment;
use crate::site::changes::FileChange;
use crate::site::languages::SiteLanguage;
use crate::site::view::{PageView, SegmentView};
use crate::text::Span;

use crate::lsp::loaded::Loaded;

/// A change that a person may want.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::lsp) struct Proposal {
    /// What it does.
    pub(in crate::lsp) title: String,
    /// The findings that it fixes.
    pub(in crate::lsp) fixes: Vec<Code>,
    /// What becomes of the files.
    pub(in crate::lsp) changes: Vec<FileChange>,
}

/// The text that actions are asked for: an entry or a stub of a catalog.
#[derive(Debug)]
pub(super) struct Asked<'a> {
    pub(super) loaded: &'a Loaded,
    pub(super) language: &'a SiteLanguage,
    pub(super) page: PageNumber,
    /// The segment's number on it.
    pub(super) at: usize,
    /// The page in the language.
    pub(super) view: &'a PageView<'a>,
    pub(super) segment: &'a Segment,
    pub(super) part: &'a SegmentView,
    /// The catalog's path and text.
    pub(super) path: &'a str,
    pub(super) text: &'a str,
    /// What stands behind `=`.
    pub(super) value: Option<Span>,
    /// What the person has marked; empty for a place.
    pub(super) marked: Span,
}

impl Asked<'_> {
    /// The catalog with `new` in the place of `span`.
    pub(super) fn replaced(&self, span: &Span, new: &str) -> Vec<FileChange> {
        let mut content = self.text.to_owned();
        content.replace_range(span.clone(), new);
        vec![FileChange::Write { path: self.path.to_owned(), content }]
    }

    /// The text as it stands.
    pub(super) fn value_text(&self) -> &str {
        self.value.clone().map_or("", |value| &self.text[value])
    }

    /// The bytes of the first `wanted` in the text, if it is there.
    pub(super) fn find(&self, wanted: &str) -> Option<Span> {
        let start = self.value.as_ref()?.start + self.value_text().find(wanted)?;
        Some(start..start + wanted.len())
    }
}
