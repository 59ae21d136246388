//! What a build didn't write, and why: nothing is left out silently.

use crate::config::{FILE_NAME, Stage};
use crate::finding::{Code, counted};
use crate::page::PageNumber;
use crate::report::harmless;
use crate::site::build::Published;
use crate::site::languages::SiteLanguage;
use crate::site::publish::PublishState;
use crate::site::{Site, SitePage};

/// How many are named before the rest is only counted.
const SHOWN: usize = 5;
/// How many languages have lines of their own.
const LANGUAGES: usize = 10;

/// The lines that say it, for the languages that were asked for.
pub(super) fn lines(
    site: &Site,
    wanted: &[&SiteLanguage],
    published: &Published,
    drafts: bool,
) -> Vec<String> {
    let mut lines = Vec::new();
    if site.languages.is_empty() {
        let locales = &site.config.locales;
        lines.push(format!(
            "left out: all pages, because no language is named; [languages] in {FILE_NAME} does, or a folder in {locales}/"
        ));
    }
    lines.extend(without_key(site));
    lines.extend(self::drafts(wanted.iter().copied(), drafts));
    let told = wanted.iter().map(|language| of_language(site, language, published));
    let mut told: Vec<(usize, Vec<String>)> = told.filter(|(pages, _)| *pages > 0).collect();
    let more = told.split_off(told.len().min(LANGUAGES));
    lines.extend(told.into_iter().flat_map(|(_, lines)| lines));
    if !more.is_empty() {
        let pages = more.iter().map(|(pages, _)| pages).sum();
        let (pages, languages) = (counted(pages, "page"), counted(more.len(), "more language"));
        lines.push(format!("left out: {pages} in {languages}; `glossator status` lists them"));
    }
    lines
}

/// Pages that aren't set up to be translated.
fn without_key(site: &Site) -> Option<String> {
    let lacking = site.findings.iter().filter(|finding| finding.code == Code::MissingRef);
    let pages: Vec<String> = lacking.filter_map(|finding| finding.page.clone()).collect();
    let key = &site.config.page_key;
    (!pages.is_empty())
        .then(|| format!("left out: {} without a `{key}`: {}", counted(pages.len(), "page"), listed(&pages)))
}

fn drafts<'l>(languages: impl Iterator<Item = &'l SiteLanguage>, shown: bool) -> Option<String> {
    let drafts = languages.filter(|language| language.stage == Stage::Draft && !shown);
    let drafts: Vec<String> = drafts.map(|language| language.language.to_string()).collect();
    let them = if drafts.len() == 1 { "it" } else { "them" };
    (!drafts.is_empty()).then(|| {
        let languages = counted(drafts.len(), "draft language");
        format!("left out: {languages}, {}; to write {them} all the same: --drafts", listed(&drafts))
    })
}

/// How many pages of a language aren't published, and which, by the reason.
fn of_language(site: &Site, language: &SiteLanguage, published: &Published) -> (usize, Vec<String>) {
    let tag = language.language.tag();
    let (mut gone, mut sent, mut broken) = (Vec::new(), Vec::new(), Vec::new());
    let pages = std::iter::zip(&site.pages, published.pages(tag));
    for (number, (page, known)) in PageNumber::enumerate(pages) {
        if known.state != PublishState::Withheld {
            continue;
        }
        let percent = known.counts.percent();
        let path = &page.page.path;
        let is_short = language.stage != Stage::Draft && percent < usize::from(page.rules.minimum);
        let named =
            if is_short { format!("{path} ({percent} of {} %)", page.rules.minimum) } else { path.clone() };
        let redirects = site.redirects(number, page, &language.language, published);
        match (redirects, is_short) {
            (true, _) => sent.push(named),
            (false, true) => gone.push(named),
            (false, false) => broken.push(named),
        }
    }
    let name =
        |count: usize| format!("{} in {} ({tag})", counted(count, "page"), language.language.english_name());
    let line = |pages: &[String], why: &str| {
        (!pages.is_empty()).then(|| format!("left out: {}{why}: {}", name(pages.len()), listed(pages)))
    };
    let source = site.source.english_name();
    let sent_on = format!(", whose readers are sent to the {source} page");
    let lines = [
        line(&gone, " below the minimum"),
        line(&sent, &sent_on),
        line(&broken, " that can't be put together"),
    ];
    (gone.len() + sent.len() + broken.len(), lines.into_iter().flatten().collect())
}

/// Names one after the other, cut short.
fn listed(names: &[String]) -> String {
    let shown: Vec<String> = names.iter().take(SHOWN).map(|name| harmless(name).into_owned()).collect();
    let shown = shown.join(", ");
    if names.len() > SHOWN { format!("{shown} and {} more", names.len() - SHOWN) } else { shown }
}

/// The pages that aren't published and don't redirect, with their language: what
/// stands at their place isn't there for readers any more.
pub(super) fn withheld<'s>(
    site: &'s Site,
    wanted: &[&'s SiteLanguage],
    published: &'s Published,
) -> Vec<(&'s SitePage, &'s SiteLanguage)> {
    let pages = wanted.iter().flat_map(|language| {
        let is_gone = |number: PageNumber, page: &SitePage| {
            published.state(language.language.tag(), number) == Some(PublishState::Withheld)
                && !site.redirects(number, page, &language.language, published)
        };
        let pages = PageNumber::enumerate(&site.pages).filter(move |(number, page)| is_gone(*number, page));
        pages.map(|(_, page)| (page, *language))
    });
    pages.collect()
}
