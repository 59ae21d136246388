//! What a check of one page in one language looks at, and what findings about
//! it have in common.

use std::cell::OnceCell;

use crate::catalog::notes::{self, NoteLine};
use crate::config;
use crate::finding::{Code, Finding, Place};
use crate::segment::Segment;
use crate::site::languages::SiteLanguage;
use crate::site::view::{PageView, SegmentView};
use crate::site::{Site, SitePage};
use crate::text::{LineIndex, Span};

/// One page in one language, with what findings about it need.
pub(super) struct PageLook<'a> {
    pub(super) site: &'a Site,
    pub(super) language: &'a SiteLanguage,
    pub(super) view: &'a PageView<'a>,
    lines: OnceCell<LineIndex>,
}

impl<'a> PageLook<'a> {
    pub(super) fn new(site: &'a Site, language: &'a SiteLanguage, view: &'a PageView<'a>) -> Self {
        Self { site, language, view, lines: OnceCell::new() }
    }

    /// The lines of the catalog.
    pub(super) fn lines(&self) -> &LineIndex {
        self.lines.get_or_init(|| LineIndex::new(&self.view.catalog.text))
    }

    pub(super) fn page(&self) -> &SitePage {
        self.view.page
    }

    /// The language's English name.
    pub(super) fn name(&self) -> String {
        self.language.language.english_name()
    }

    /// Where readers find the localized page, if that is known.
    pub(super) fn url(&self) -> Option<String> {
        let language = &self.language.language;
        let localized = |english: &str| self.site.config.conventions.localized(language.tag(), english);
        self.page().page.address().map(|english| localized(&english))
    }

    /// The localized page, by its address where that is known.
    pub(super) fn output(&self) -> String {
        let noun = if self.page().page.data.is_some() { "file" } else { "page" };
        self.url().unwrap_or_else(|| format!("the {} {noun}", self.name()))
    }

    /// A finding about this page in this language, at `span` of the catalog.
    pub(super) fn finding(&self, code: Code, message: impl Into<String>, span: &Span) -> Finding {
        Finding::new(code, message)
            .language(&self.language.language)
            .page(&self.page().page.path, self.page().reference_key())
            .at(Place::of(&self.view.path, &self.view.catalog.text, self.lines(), span))
    }

    /// The bytes of a segment's translation: what stands behind `=`.
    pub(super) fn value(&self, part: &SegmentView) -> Option<Span> {
        let entry = &self.view.catalog.entries[part.entry?];
        Some(entry.value_start..entry.span.end)
    }

    /// The bytes of a note above a segment's translation, without the line break.
    pub(super) fn note(&self, part: &SegmentView, wanted: &NoteLine) -> Option<Span> {
        let catalog = &self.view.catalog;
        let lines = notes::lines(&catalog.text, &catalog.entries[part.entry?].comment, &catalog.source);
        let (span, _) = lines.into_iter().find(|(_, line)| line == wanted)?;
        Some(span.start..span.start + catalog.text[span.clone()].trim_end().len())
    }

    /// The line number of an offset in the catalog.
    pub(super) fn line(&self, offset: usize) -> usize {
        self.lines().position(&self.view.catalog.text, offset).line
    }
}

/// The line of a record in the lock.
pub(super) fn record_place(look: &PageLook<'_>, id: &str) -> Place {
    let text = look.view.lock_text.as_deref().unwrap_or_default();
    let start = text.find(&format!("\n{id} ")).map_or(0, |at| at + 1);
    let end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let path = look.site.lock_path(look.language.language.tag(), &look.page().page.catalog_path);
    Place::of(&path, text, &LineIndex::new(text), &(start..end))
}

/// What to write where a finding is wrong about one text, line by line.
pub(super) fn exception(code: Code, segment: &Segment, language: &SiteLanguage) -> Vec<String> {
    if !config::has_exceptions(code) {
        return Vec::new();
    }
    let lines = config::exception_lines(code, language.language.tag(), &segment.id, segment.fingerprint);
    let before = format!("If it is right as it is, {} can say why:", config::FILE_NAME);
    std::iter::once(before).chain(lines).collect()
}

/// At most `length` characters of `text`, cut at a word.
pub(super) fn shortened(text: &str, length: usize) -> String {
    if text.chars().count() <= length {
        return text.to_owned();
    }
    let cut: String = text.chars().take(length).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{} …", &cut[..end])
}
