//! What a file that is imported says, before anybody has compared it with the site.

use crate::finding::{Code, Finding, Place};
use crate::language::{Language, LanguageError};
use crate::text::{Fingerprint, LineIndex, Span};

/// Of findings that a broken file gives, more than this are counted only.
const MOST_FINDINGS: usize = 25;

/// One translation in a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportedItem {
    /// What the file calls it: the segment's id in files that glossator has exported.
    pub name: Option<String>,
    /// Path of its page.
    pub page: Option<String>,
    /// The English that stands beside it, as a Fluent pattern.
    pub english: Option<String>,
    /// The English before that, of a text that hasn't followed yet.
    pub old_english: Option<String>,
    /// The translation as a Fluent pattern.
    pub text: String,
    /// Whether the file says that somebody has to look at it.
    pub is_fuzzy: bool,
    /// Fingerprint of the text that was exported.
    pub replaces: Option<Fingerprint>,
    /// Where it stands.
    pub place: Option<Place>,
}

/// What was read of a file.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct ImportedItems {
    /// The language that the file says its translations are in.
    pub language: Option<String>,
    /// The language that it says they were made from.
    pub source: Option<String>,
    /// Its translations in order. Those that are empty aren't there.
    pub items: Vec<ImportedItem>,
    /// What of it can't be read.
    pub findings: Vec<Finding>,
}

/// The language that a file names in its own way: `pt_BR`, `sr@latin`.
#[must_use]
pub fn language(said: &str) -> Option<Language> {
    let said = said.split('.').next().unwrap_or(said).replace('_', "-");
    let (tag, script) = said.split_once('@').unwrap_or((&said, ""));
    let script = match script {
        "latin" => "Latn",
        "cyrillic" => "Cyrl",
        _ => "",
    };
    let tag = match (tag.split_once('-'), script) {
        (_, "") => tag.to_owned(),
        (Some((language, rest)), script) => format!("{language}-{script}-{rest}"),
        (None, script) => format!("{tag}-{script}"),
    };
    match Language::parse(&tag) {
        Ok(language) => Some(language),
        Err(LanguageError::NotCanonical { canonical }) => Language::parse(&canonical).ok(),
        Err(LanguageError::Invalid) => None,
    }
}

/// Whether the status that a file gives a text says that somebody has to look at it. An edit of the text
/// doesn't answer that, as it doesn't in a catalog: who has looked at it writes another status.
pub(super) fn is_open(status: Option<&str>) -> bool {
    status.is_some_and(|status| {
        ["stale", "unreviewed", "refused"].iter().any(|open| status.trim().eq_ignore_ascii_case(open))
    })
}

/// A file that is being read.
pub(super) struct ImportedFile<'t> {
    pub(super) path: &'t str,
    pub(super) text: &'t str,
    lines: LineIndex,
    left_out: usize,
}

impl<'t> ImportedFile<'t> {
    pub(super) fn new(path: &'t str, text: &'t str) -> Self {
        Self { path, text, lines: LineIndex::new(text), left_out: 0 }
    }

    pub(super) fn place(&self, span: &Span) -> Place {
        Place::of(self.path, self.text, &self.lines, span)
    }

    /// Adds to `items` that something at `span` can't be read.
    pub(super) fn broken(
        &mut self,
        items: &mut ImportedItems,
        span: &Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        if items.findings.len() >= MOST_FINDINGS {
            self.left_out += 1;
            return;
        }
        let finding = Finding::new(Code::NotImported, message).at(self.place(span)).help(help);
        items.findings.push(finding);
    }

    /// Says what becomes of the rest of the file, where there is some, and how many findings there were beside those
    /// that are shown.
    pub(super) fn finish(self, items: &mut ImportedItems) {
        if !items.items.is_empty() {
            let rest = "What stands elsewhere in the file is imported.";
            items.findings.iter_mut().for_each(|finding| finding.notes.push(rest.to_owned()));
        }
        if let (Some(last), 1..) = (items.findings.last_mut(), self.left_out) {
            last.notes.push(format!("{} more places in this file can't be read either.", self.left_out));
        }
    }
}
