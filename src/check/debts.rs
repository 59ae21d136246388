//! `stale-translation`, `missing-translation`, `unreviewed-translation`: work
//! that an English segment asks for, in however many languages.
//!
//! A segment that several languages lack is one finding. A language that lacks
//! most of a page is one finding too, as is everything of a draft.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::config::{Stage, StalePolicy, UnreviewedPolicy};
use crate::finding::{Code, Finding, Severity, counted};
use crate::language::SourceName;
use crate::page::PageNumber;
use crate::site::languages::SiteLanguage;
use crate::site::view::{PageView, SegmentView};
use crate::site::{Site, SitePage};
use crate::status::{Status, change, immaterial};

/// What a segment asks for in a language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum Debt {
    Stale { old: Option<String>, change: Option<String>, severity: Severity, directive: Option<String> },
    Missing { copy: bool },
    Unreviewed,
}

impl Debt {
    const fn code(&self) -> Code {
        match self {
            Self::Stale { .. } => Code::StaleTranslation,
            Self::Missing { .. } => Code::MissingTranslation,
            Self::Unreviewed => Code::UnreviewedTranslation,
        }
    }

    const fn severity(&self) -> Option<Severity> {
        match self {
            Self::Stale { severity, .. } => Some(*severity),
            Self::Missing { .. } | Self::Unreviewed => None,
        }
    }
}

/// The work that the segments of a page ask for in a language, by number.
pub(super) fn of_page(view: &PageView<'_>) -> Vec<(usize, Debt)> {
    // Of files that can't be read there is one finding already.
    if !view.is_usable() {
        return Vec::new();
    }
    let parts = view.parts.iter().enumerate();
    parts.filter_map(|(at, part)| Some((at, debt(view.page, at, part)?))).collect()
}

/// The debts of all languages.
#[derive(Debug, Default)]
pub(super) struct Debts {
    /// By page, segment and debt: the languages, in order.
    segments: BTreeMap<(PageNumber, usize, Debt), Vec<String>>,
    /// By page, language (in order) and code: how many segments.
    pages: BTreeMap<(PageNumber, usize, Code), Most>,
    languages: usize,
}

/// Most of a page, or all of a draft's.
#[derive(Debug)]
struct Most {
    language: String,
    count: usize,
    severity: Option<Severity>,
}

impl Debts {
    /// Collects those of a language's pages, in the order of the site's.
    pub(super) fn add<'d>(
        &mut self,
        site: &Site,
        language: &SiteLanguage,
        pages: impl Iterator<Item = &'d [(usize, Debt)]>,
    ) {
        self.languages += 1;
        for (page, debts) in std::iter::zip(PageNumber::enumerate(&site.pages), pages) {
            for code in [Code::StaleTranslation, Code::MissingTranslation, Code::UnreviewedTranslation] {
                self.add_page(page, language, debts, code);
            }
        }
    }

    fn add_page(
        &mut self,
        (number, page): (PageNumber, &SitePage),
        language: &SiteLanguage,
        debts: &[(usize, Debt)],
        code: Code,
    ) {
        let same: Vec<&(usize, Debt)> = debts.iter().filter(|(_, debt)| debt.code() == code).collect();
        if same.is_empty() {
            return;
        }
        let tag = language.language.tag().to_owned();
        let is_most =
            same.len() * 2 > page.segments.len() && same.len() > 1 && code != Code::StaleTranslation;
        if language.stage == Stage::Draft || is_most {
            let severity = same.iter().filter_map(|(_, debt)| debt.severity()).min();
            let most = Most { language: tag, count: same.len(), severity };
            self.pages.insert((number, self.languages, code), most);
            return;
        }
        for (at, debt) in same {
            self.segments.entry((number, *at, debt.clone())).or_default().push(tag.clone());
        }
    }

    /// The findings.
    pub(super) fn findings(&self, site: &Site) -> Vec<Finding> {
        let segments = self.segments.iter().map(|((page, at, debt), languages)| {
            segment_finding(site, &site.pages[*page], *at, debt, languages)
        });
        let pages = self
            .pages
            .iter()
            .map(|((page, _, code), most)| page_finding(site, &site.pages[*page], *code, most));
        segments.chain(pages).collect()
    }
}

fn debt(page: &SitePage, at: usize, part: &SegmentView) -> Option<Debt> {
    match &part.status {
        // There is a finding of its own.
        Status::Unreviewed if part.foreign.is_some() => None,
        Status::Stale { severity, old } => Some(Debt::Stale {
            old: old.clone(),
            change: change(&page.segments[at], &part.status),
            severity: *severity,
            directive: immaterial(&page.segments[at], &part.status),
        }),
        Status::Missing { copy } => Some(Debt::Missing { copy: *copy }),
        Status::Unreviewed => Some(Debt::Unreviewed),
        Status::Current | Status::Refused => None,
    }
}

fn segment_finding(site: &Site, page: &SitePage, at: usize, debt: &Debt, languages: &[String]) -> Finding {
    let source = &site.source_name;
    let segment = &page.segments[at];
    let names = languages.join(", ");
    let noun = segment.kind.noun();
    let message = match debt {
        Debt::Stale { .. } => {
            format!("this edit leaves {} behind: {names}", counted(languages.len(), "translation"))
        }
        Debt::Missing { .. } => {
            format!("this {noun} has no translation yet in {}: {names}", counted(languages.len(), "language"))
        }
        Debt::Unreviewed => format!(
            "nobody has compared {} of this {noun} with the {source}: {names}",
            counted(languages.len(), "translation")
        ),
    };
    let mut finding = Finding::new(debt.code(), message)
        .at(page.page.place(&segment.span))
        .page(&page.page.path, page.reference_key())
        .id(&segment.id)
        .english(&segment.pattern.to_string());
    finding.languages = languages.to_vec();
    let catalog = site.catalog_path(&languages[0], &page.page.catalog_path);
    describe(finding, debt, (site, page), &catalog, noun, languages)
}

fn describe(
    mut finding: Finding,
    debt: &Debt,
    (site, page): (&Site, &SitePage),
    catalog: &str,
    noun: &str,
    languages: &[String],
) -> Finding {
    let source = &site.source_name;
    let id = finding.id.clone().unwrap_or_default();
    let and_so_on = if languages.len() > 1 { ", and so in the other languages" } else { "" };
    match debt {
        Debt::Stale { old, change, severity, directive } => {
            finding.english_old.clone_from(old);
            finding.change.clone_from(change);
            finding.severity = Some(*severity);
            finding = finding.note(extent(*severity, old.is_some(), source));
            let small = *severity == Severity::Wording;
            if let (true, Some(directive)) = (small, directive) {
                finding = finding
                    .note(format!("If it changes nothing for readers, put this line above it: {directive}"));
            }
            let as_english = match page.rules.stale {
                StalePolicy::English => true,
                StalePolicy::Translation => false,
                StalePolicy::EnglishIfMaterial => !small,
            };
            let readers = if as_english {
                format!("in {source}")
            } else {
                format!("as it followed the older {source},")
            };
            finding.note(format!("Readers get this {noun} {readers} until it is translated again.")).help(
                format!("If every translation still says the same: glossator accept --every-language {id}"),
            )
        }
        Debt::Missing { copy: false } => finding
            .note(format!("Readers get this {noun} in {source} until it is translated."))
            .help(format!(
                "Fill in {id} in {catalog}{and_so_on}; the to-do list: glossator status --language {}",
                languages[0]
            )),
        Debt::Missing { copy: true } => finding
            .note(format!("The catalog has only the {source}, so readers get this {noun} in {source}."))
            .help(format!(
                "Translate it; if it is right as it is: glossator accept {} {id} --same",
                languages[0]
            )),
        Debt::Unreviewed => {
            let as_english = page.rules.unreviewed == UnreviewedPolicy::English;
            let readers = if as_english { format!("in {source}") } else { "as it is".to_owned() };
            finding.note(format!("Readers get this {noun} {readers} until somebody has.")).help(format!(
                "When it says what the {source} says: glossator accept {} {id}{and_so_on}",
                languages[0]
            ))
        }
    }
}

/// How much changed, in words.
fn extent(severity: Severity, is_known: bool, source: &SourceName) -> String {
    match severity {
        Severity::Wording => {
            "Only wording changed: letter case, white space, quotes, dashes or a final full stop.".to_owned()
        }
        Severity::Material if is_known => {
            "The change is material: a word, a number, a sign or their order.".to_owned()
        }
        Severity::Material => format!("The older {source} isn't known, so the change counts as material."),
    }
}

fn page_finding(site: &Site, page: &SitePage, code: Code, most: &Most) -> Finding {
    let source = &site.source_name;
    let Most { language: tag, count, severity } = most;
    let all = page.segments.len();
    let (what, done) = match code {
        Code::StaleTranslation => (format!("follow an older {source}"), "brought up to date"),
        Code::MissingTranslation => ("have no translation yet".to_owned(), "translated"),
        _ => (format!("have not been compared with the {source}"), "compared"),
    };
    let is_draft = site.config.stage(tag) == Stage::Draft;
    let readers = if is_draft {
        "The language is a draft, so nothing of it is published.".to_owned()
    } else {
        format!("Readers get these parts in {source} until they are {done}.")
    };
    let mut finding = Finding::new(code, format!("{tag}: {count} of {all} parts of this page {what}"))
        .at(crate::finding::Place::file(&page.page.path))
        .page(&page.page.path, page.reference_key())
        .note(readers)
        .help(format!("To do, with file and line: glossator status --language {tag}"));
    finding.languages = vec![tag.clone()];
    finding.severity = *severity;
    finding
}
