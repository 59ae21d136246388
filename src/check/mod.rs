//! Check: every finding about the content, each made in a file of its own.
//!
//! Findings about one translation are made while its language is looked at;
//! debts are collected over all languages, so that one edit of the English is
//! one finding.

mod ambiguous_markup;
mod broken_fragment;
mod broken_output;
mod changed_term;
mod clashing_redirect;
mod commented_translation;
mod debts;
mod doubtful_translation;
mod duplicate_permalink;
mod ignored_accept;
mod layout;
mod literal_url;
mod look;
mod missing_notice;
mod orphan_entry;
mod refused_translation;
mod second_translation;
mod stale_note_left;
mod too_large;
mod unlocalized_link;
mod unnamed_parameter;
mod unreadable_catalog;
mod unreadable_markup;
mod unrecorded_translation;
mod unused_directive;
mod unused_exception;
mod vanished_permalink;
mod withheld_page;
mod wrong_language;

pub mod base;

use std::collections::HashMap;

use crate::config::{Config, Stage};
use crate::finding::{Code, Finding, FindingKind, Level, Severity};
use crate::page::PageNumber;
use crate::site::Site;
use crate::site::files::{Files, ReadError};
use crate::site::shard::Shard;
use crate::site::view::View;

use look::PageLook;

/// What a check looks at.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// Only these languages; empty for all.
    pub languages: Vec<String>,
    /// Only these pages, by path or `ref`; empty for all.
    pub pages: Vec<String>,
    /// Debts are shown but don't count.
    pub pull_request: bool,
    /// Only this share of the pages.
    pub shard: Option<Shard>,
}

impl Scope {
    /// Whether a language is looked at.
    #[must_use]
    pub fn has_language(&self, tag: &str) -> bool {
        self.languages.is_empty() || self.languages.iter().any(|language| language == tag)
    }

    /// Whether a page is looked at.
    #[must_use]
    pub fn has_page(&self, path: &str, key: Option<&str>) -> bool {
        self.pages.is_empty() || self.pages.iter().any(|page| page == path || Some(page.as_str()) == key)
    }

    /// Whether a page is in the share that is looked at.
    fn has_number(&self, number: PageNumber) -> bool {
        self.shard.is_none_or(|shard| shard.has(number))
    }

    /// Whether a finding that a look at the whole site gives is told.
    fn shares(&self, site: &Site, finding: &Finding) -> bool {
        self.shard.is_none_or(|shard| shard.tells(site, finding))
    }

    /// Whether a finding is about what is looked at.
    #[must_use]
    pub fn has(&self, finding: &Finding) -> bool {
        let page =
            finding.page.as_deref().is_none_or(|page| self.has_page(page, finding.reference.as_deref()));
        let language =
            finding.languages.is_empty() || finding.languages.iter().any(|tag| self.has_language(tag));
        page && language
    }

    /// How many pages and languages of a site are looked at.
    #[must_use]
    pub fn size(&self, site: &Site) -> (usize, usize) {
        let pages = PageNumber::enumerate(&site.pages);
        let pages = pages.filter(|(number, page)| {
            self.has_number(*number) && self.has_page(&page.page.path, page.reference_key())
        });
        let languages = site.languages.iter();
        let languages = languages.filter(|language| self.has_language(language.language.tag()));
        (pages.count(), languages.count())
    }
}

/// All findings, in the order in which they are reported.
///
/// # Errors
/// When a file can't be read.
pub fn check(site: &Site, files: &dyn Files, scope: &Scope) -> Result<Vec<Finding>, ReadError> {
    let mut findings = site.findings.clone();
    findings.extend(layout::check(site));
    findings.extend(too_large::check(site));
    findings.extend(unreadable_markup::check(site));
    findings.extend(ambiguous_markup::check(site));
    findings.extend(unused_directive::check(site));
    findings.extend(unused_exception::check(site));
    findings.extend(broken_fragment::check(site));
    findings.extend(unlocalized_link::check(site));
    findings.extend(unnamed_parameter::check(site));
    findings.extend(clashing_redirect::check(site));
    findings.extend(vanished_permalink::check(site, files)?);
    findings.retain(|finding| scope.shares(site, finding));
    let mut debts = debts::Debts::default();
    for language in site.languages.iter().filter(|language| scope.has_language(language.language.tag())) {
        let mut view = site.whole_view_of(language, files, |number| scope.has_number(number))?;
        // What is about no page is the first share's.
        if scope.has_number(PageNumber::new(0)) {
            findings.extend(missing_notice::check(site, language, files)?);
        } else {
            view.unusable.clear();
        }
        let is_of_share =
            |finding: &Finding| finding.code != Code::UnusedException || scope.shares(site, finding);
        findings.extend(language_findings(site, &view).into_iter().filter(is_of_share));
        debts.add(&view);
    }
    findings.extend(debts.findings(site));
    findings.retain(|finding| scope.has(finding));
    for finding in &mut findings {
        finding.name_source(&site.source_name);
        finding.level = level(&site.config, finding, scope.pull_request);
    }
    sort(site, &mut findings);
    Ok(findings)
}

/// What there is to say of the files and texts of a language, debts aside: statuses say those.
#[must_use]
pub fn of_language(site: &Site, view: &View<'_>) -> Vec<Finding> {
    let mut findings = language_findings(site, view);
    for finding in &mut findings {
        finding.name_source(&site.source_name);
        finding.level = level(&site.config, finding, false);
    }
    findings.retain(|finding| finding.level != Level::Allow);
    findings
}

/// What a build has to report of a language: texts that were refused, so that
/// the source's stands in their place, and pages that are withheld.
#[must_use]
pub fn refusals(site: &Site, view: &View<'_>) -> Vec<Finding> {
    let mut findings = of_language(site, view);
    let is_refusal =
        |finding: &Finding| finding.code.kind() == FindingKind::Fault || finding.code == Code::WithheldPage;
    findings.retain(|finding| finding.level == Level::Deny && is_refusal(finding));
    findings
}

/// What a build has to tell of the English: links to parts of pages that
/// aren't there, in whatever language.
#[must_use]
pub fn broken_fragments(site: &Site) -> Vec<Finding> {
    let mut findings = broken_fragment::check(site);
    for finding in &mut findings {
        finding.name_source(&site.source_name);
        finding.level = level(&site.config, finding, false);
    }
    findings.retain(|finding| finding.level == Level::Deny);
    findings
}

/// What a build has to tell of folders without a page.
#[must_use]
pub fn empty_content(site: &Site) -> Vec<Finding> {
    let is_empty = |finding: &&Finding| finding.code == Code::EmptyContent;
    let mut findings: Vec<Finding> = site.findings.iter().filter(is_empty).cloned().collect();
    for finding in &mut findings {
        finding.name_source(&site.source_name);
        finding.level = level(&site.config, finding, false);
    }
    findings.retain(|finding| finding.level != Level::Allow);
    findings
}

/// How much a finding counts: as the configuration says, else by its kind and
/// the stages of its languages.
fn level(config: &Config, finding: &Finding, pull_request: bool) -> Level {
    let is_debt = finding.code.kind() == FindingKind::Debt;
    let published = finding.languages.iter().any(|tag| config.stage(tag) == Stage::Published);
    let own = if is_debt && !published { Level::Warn } else { finding.code.level() };
    let level = config.level(finding.code).unwrap_or(own);
    if is_debt && pull_request { level.min(Level::Warn) } else { level }
}

/// The order of the configuration's languages, then of paths, then of places;
/// edits of nothing but wording come last.
fn sort(site: &Site, findings: &mut [Finding]) {
    let ranks = (1..).zip(&site.languages).map(|(rank, known)| (known.language.tag(), rank));
    let ranks: HashMap<&str, usize> = ranks.collect();
    let rank = |tag: &String| ranks.get(tag.as_str()).copied();
    findings.sort_by(|one, other| order(one, rank).cmp(&order(other, rank)));
}

/// What a finding is sorted by; `rank` gives a language its number, from 1.
fn order(finding: &Finding, rank: impl Fn(&String) -> Option<usize>) -> impl Ord {
    let language = finding.languages.iter().filter_map(rank).min().unwrap_or_default();
    let place = finding.place.as_ref();
    let place = place.map(|place| (place.path.as_str(), place.line, place.column));
    let is_wording = finding.severity == Some(Severity::Wording);
    (is_wording, language, place, finding.code, finding.id.as_deref())
}

fn language_findings(site: &Site, view: &View<'_>) -> Vec<Finding> {
    let mut findings = view.unusable.clone();
    findings.extend(unused_exception::check_language(site, view));
    findings.extend(duplicate_permalink::check_language(site, view));
    findings.extend(changed_term::check(site, view));
    for page in &view.pages {
        let look = PageLook::new(site, view.language, page);
        if page.known.is_some() {
            // The counts are enough for it.
            findings.extend(withheld_page::check(&look));
            continue;
        }
        findings.extend(page.unusable.iter().cloned());
        findings.extend(unreadable_catalog::check(&look));
        findings.extend(orphan_entry::check(&look));
        findings.extend(commented_translation::check(&look));
        findings.extend(unrecorded_translation::check(&look));
        findings.extend(withheld_page::check(&look));
        findings.extend(broken_output::check(&look));
        for (segment, part) in std::iter::zip(&page.page.segments, &page.parts) {
            findings.extend(refused_translation::check(&look, segment, part));
            findings.extend(wrong_language::check(&look, segment, part));
            findings.extend(literal_url::check(&look, segment, part));
            findings.extend(doubtful_translation::check(&look, segment, part));
            findings.extend(stale_note_left::check(&look, segment, part));
            findings.extend(ignored_accept::check(&look, segment, part));
            findings.extend(second_translation::check(&look, segment, part));
        }
    }
    findings
}
