//! What the report shows, and where its files stand.

use crate::finding::{Finding, Severity};
use crate::language::{Direction, Language};
use crate::site::counts::Counts;
use crate::site::publish::PublishState;
use crate::text::words::WordChange;

/// A language of the report.
#[derive(Debug, Clone)]
pub struct LanguageRow {
    /// Its canonical tag.
    pub tag: String,
    /// Its English name.
    pub name: String,
    /// Which way it is written.
    pub direction: &'static str,
    /// Its stage, as the configuration names it.
    pub stage: &'static str,
}

impl LanguageRow {
    /// What the report says of `language`.
    #[must_use]
    pub fn new(language: &Language, stage: &'static str) -> Self {
        let direction = if language.direction() == Direction::Rtl { "rtl" } else { "ltr" };
        Self { tag: language.tag().to_owned(), name: language.english_name(), direction, stage }
    }
}

/// A page in a language: how much of it has which status, and what is published.
#[derive(Debug, Clone)]
pub struct OverviewCell {
    /// How many segments have which status.
    pub counts: Counts,
    /// What becomes of the page.
    pub state: PublishState,
}

/// A page of the site, in every language of the report.
#[derive(Debug, Clone)]
pub struct PageRow {
    /// The source page's path.
    pub path: String,
    /// One cell a language, in their order.
    pub cells: Vec<OverviewCell>,
}

/// A segment in a language.
#[derive(Debug, Clone)]
pub struct SegmentRow {
    /// Its id.
    pub id: String,
    /// What it is: `list item`.
    pub kind: String,
    /// The status' name.
    pub status: &'static str,
    /// How much of the source has changed, of a stale one.
    pub severity: Option<Severity>,
    /// The source text, as catalogs have it.
    pub source: String,
    /// The translation as its author wrote it.
    pub translation: Option<String>,
    /// What changed in the source since the translation was made.
    pub changes: Vec<WordChange>,
    /// Whether readers get the translation.
    pub is_shown: bool,
    /// What the page's authors tell translators.
    pub notes: Vec<String>,
    /// What is to be said of it.
    pub findings: Vec<Finding>,
    /// Path and line of the source text.
    pub source_place: (String, usize),
    /// Path and line of the translation, or of where it belongs.
    pub place: (String, usize),
}

/// A page in a language, with all its segments.
#[derive(Debug, Clone)]
pub struct PageReport {
    /// The source page's path.
    pub path: String,
    /// The page's counts and state.
    pub cell: OverviewCell,
    /// Its segments in the page's order.
    pub segments: Vec<SegmentRow>,
    /// Findings that are about no segment.
    pub findings: Vec<Finding>,
}

/// What every page of the report needs to know.
#[derive(Debug, Clone)]
pub struct OverviewContext<'a> {
    /// The source language.
    pub source: &'a LanguageRow,
    /// The address where a line of a file is edited, if the configuration has one.
    pub edit: &'a dyn EditAddress,
}

/// Where files are edited.
pub trait EditAddress: std::fmt::Debug + Sync {
    /// The address for a line of `path`, which is percent-encoded.
    fn address(&self, path: &str, line: usize) -> Option<String>;
}

impl EditAddress for crate::config::ReportRules {
    fn address(&self, path: &str, line: usize) -> Option<String> {
        self.edit_address(path, line)
    }
}

/// Where a page's file stands in the report.
#[must_use]
pub fn page_path(page: &str, tag: &str) -> String {
    format!("{tag}/{page}.html")
}

/// Where a language's to-do list stands.
#[must_use]
pub fn to_do_path(tag: &str) -> String {
    format!("{tag}.html")
}

/// Where a language's badge stands.
#[must_use]
pub fn badge_path(tag: &str) -> String {
    format!("badges/{tag}.svg")
}
