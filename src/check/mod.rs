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
mod known;
mod layout;
mod literal_url;
mod look;
mod missing_notice;
mod orphan_entry;
mod refused_translation;
mod results;
mod scope;
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

use std::borrow::Cow;
use std::collections::HashMap;

use crate::config::{Config, Stage};
use crate::finding::{Code, Finding, FindingKind, Level, Severity};
use crate::page::PageNumber;
use crate::site::Site;
use crate::site::files::{Files, ReadError};
use crate::site::languages::SiteLanguage;
use crate::site::view::{PageView, SegmentView, View};

pub use known::Known;
use look::PageLook;
use results::PageResult;
pub use results::Results;
pub use scope::Scope;

/// All findings, in the order in which they are reported.
///
/// # Errors
/// When a file can't be read.
pub fn check(site: &Site, files: &dyn Files, scope: &Scope) -> Result<Vec<Finding>, ReadError> {
    check_but(site, files, scope, None)
}

/// [`check`], but for the pages of which `results` have what an earlier check found and still
/// holds. They have what this one found, afterwards.
///
/// # Errors
/// When a file can't be read.
pub fn check_since(
    site: &Site,
    files: &dyn Files,
    scope: &Scope,
    results: &mut Results,
) -> Result<Vec<Finding>, ReadError> {
    let known = Known::new(site, |number| scope.has_number(number), files, results)?;
    let findings = check_but(site, files, scope, Some(known))?;
    results.forget_gone(site);
    Ok(findings)
}

fn check_but(
    site: &Site,
    files: &dyn Files,
    scope: &Scope,
    mut known: Option<Known<'_>>,
) -> Result<Vec<Finding>, ReadError> {
    let mut findings = site_findings(site, files)?;
    findings.retain(|finding| scope.shares(site, finding));
    let mut debts = debts::Debts::default();
    for language in site.languages.iter().filter(|language| scope.has_language(language.language.tag())) {
        findings.extend(check_language(site, language, files, scope, known.as_mut(), &mut debts)?);
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

/// What a look at the whole site finds.
fn site_findings(site: &Site, files: &dyn Files) -> Result<Vec<Finding>, ReadError> {
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
    Ok(findings)
}

/// What there is to say of a language; its debts are added to those of the others.
fn check_language(
    site: &Site,
    language: &SiteLanguage,
    files: &dyn Files,
    scope: &Scope,
    mut known: Option<&mut Known<'_>>,
    debts: &mut debts::Debts,
) -> Result<Vec<Finding>, ReadError> {
    let mut findings = Vec::new();
    let is_looked_at = |number: PageNumber| scope.has_number(number);
    let mut view = match known.as_deref_mut() {
        Some(known) => known.whole_view_of(site, language, files, is_looked_at)?,
        None => site.whole_view_of(language, files, is_looked_at)?,
    };
    // What is about no page is the first share's.
    if scope.has_number(PageNumber::new(0)) {
        findings.extend(missing_notice::check(site, language, files)?);
    } else {
        view.unusable.clear();
    }
    let is_of_share =
        |finding: &Finding| finding.code != Code::UnusedException || scope.shares(site, finding);
    findings.extend(whole_language_findings(site, &view).into_iter().filter(is_of_share));
    let result = |(number, page): (PageNumber, &PageView<'_>)| {
        let known = known.as_ref().filter(|_| page.known.is_some());
        let known = known.and_then(|known| known.get(language.language.tag(), number, page.page));
        known.map_or_else(|| Cow::Owned(page_result(site, page, language)), Cow::Borrowed)
    };
    let results: Vec<Cow<'_, PageResult>> = PageNumber::enumerate(&view.pages).map(result).collect();
    findings.extend(results.iter().flat_map(|result| result.findings.iter().cloned()));
    debts.add(site, language, results.iter().map(|result| &*result.debts));
    let is_new = |(number, _): &(PageNumber, Cow<'_, PageResult>)| is_lasting(&view.pages[*number]);
    let new = PageNumber::enumerate(results).filter(is_new);
    let new: Vec<(PageNumber, PageResult)> =
        new.map(|(number, result)| (number, result.into_owned())).collect();
    if let Some(known) = known {
        known.keep(site, language.language.tag(), new);
    }
    Ok(findings)
}

/// What there is to say of a page in a language, where it was looked at.
fn page_result(site: &Site, page: &PageView<'_>, language: &SiteLanguage) -> PageResult {
    let findings = page_findings(site, page, language);
    PageResult { counts: page.counts(), findings, debts: debts::of_page(page) }
}

/// Whether what a look at a page has found depends on nothing but what the page depends on: how it
/// is put together, and how often a term is used, depend on other pages. Counts of nothing are those of
/// a page that isn't looked at.
fn is_lasting(page: &PageView<'_>) -> bool {
    let has_own_words = |part: &SegmentView| {
        part.unwritable.is_none()
            && part.settled.as_ref().is_none_or(|settled| settled.changed_terms.is_empty())
    };
    let is_whole = page.is_usable() && page.broken.is_none() && !page.parts.is_empty();
    page.known.is_none() && is_whole && page.parts.iter().all(has_own_words)
}

/// What there is to say of the files and texts of a language, debts aside: statuses say those.
#[must_use]
pub fn of_language(site: &Site, view: &View<'_>) -> Vec<Finding> {
    let mut findings = language_findings(site, view);
    finish(site, &mut findings);
    findings.retain(|finding| finding.level != Level::Allow);
    findings
}

/// Names the source in findings, and says how much they count.
fn finish(site: &Site, findings: &mut [Finding]) {
    for finding in findings {
        finding.name_source(&site.source_name);
        finding.level = level(&site.config, finding, false);
    }
}

/// What a build has to report of a language: texts that were refused, so that
/// the source's stands in their place, and pages that are withheld.
#[must_use]
pub fn refusals(site: &Site, view: &View<'_>) -> Refusals {
    let told = |mut findings: Vec<Finding>| {
        finish(site, &mut findings);
        findings.retain(|finding| finding.level == Level::Deny && is_refusal(finding));
        findings
    };
    Refusals {
        of_language: told(whole_language_findings(site, view)),
        of_pages: view.pages.iter().map(|page| told(page_findings(site, page, view.language))).collect(),
    }
}

/// What a build has to report of a language.
#[derive(Debug, Clone, Default)]
pub struct Refusals {
    /// What is found again of pages that aren't looked at, too.
    pub of_language: Vec<Finding>,
    /// What a look at each page has found, in the order of the site's.
    pub of_pages: Vec<Vec<Finding>>,
}

impl Refusals {
    /// All of them, in the order in which they are reported.
    #[must_use]
    pub fn into_findings(self) -> Vec<Finding> {
        self.of_language.into_iter().chain(self.of_pages.into_iter().flatten()).collect()
    }
}

fn is_refusal(finding: &Finding) -> bool {
    finding.code.kind() == FindingKind::Fault || finding.code == Code::WithheldPage
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
    let mut findings = whole_language_findings(site, view);
    findings.extend(view.pages.iter().flat_map(|page| page_findings(site, page, view.language)));
    findings
}

/// What there is to say of a language but for what [`page_findings`] of its pages say. The counts of
/// pages are enough for it.
fn whole_language_findings(site: &Site, view: &View<'_>) -> Vec<Finding> {
    let mut findings = view.unusable.clone();
    findings.extend(unused_exception::check_language(site, view));
    findings.extend(duplicate_permalink::check_language(site, view));
    findings.extend(changed_term::check(site, view));
    findings.extend(
        view.pages.iter().filter_map(|page| withheld_page::check(&PageLook::new(site, view.language, page))),
    );
    findings
}

/// What there is to say of a page's files and texts in a language; nothing of one that isn't looked at.
fn page_findings(site: &Site, page: &PageView<'_>, language: &SiteLanguage) -> Vec<Finding> {
    if page.known.is_some() {
        return Vec::new();
    }
    let look = PageLook::new(site, language, page);
    let mut findings = page.unusable.clone();
    findings.extend(unreadable_catalog::check(&look));
    findings.extend(orphan_entry::check(&look));
    findings.extend(commented_translation::check(&look));
    findings.extend(unrecorded_translation::check(&look));
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
    findings
}
