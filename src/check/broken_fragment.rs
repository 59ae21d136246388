//! `broken-fragment`: a link to a part of a page that the page hasn't got.
//!
//! A localized page has every anchor that its English page has, so one look
//! at the English says it for all languages.

use std::collections::{HashMap, HashSet};

use similar::get_close_matches;

use crate::config::AnchorStyle;
use crate::finding::{Code, Finding};
use crate::link::anchor::Anchors;
use crate::link::{Table, redirect_value};
use crate::page::{Page, PageNumber};
use crate::site::build::link_table;
use crate::site::{Site, SitePage};
use crate::text::Span;

/// What is told once for each English link, whatever the number of languages.
pub(super) fn check(site: &Site) -> Vec<Finding> {
    let table = link_table(site);
    let mut search = FragmentSearch { site, table: &table, anchors: HashMap::new() };
    let mut findings = Vec::new();
    for (number, page) in PageNumber::enumerate(&site.pages) {
        for link in &page.page.body.links {
            let target = table.lead_of(number, link).page;
            findings.extend(search.look(page, target, &link.destination, &link.span));
        }
        if let Some(redirect) = redirect_value(&page.page) {
            let target = table.lead(None, &redirect.text).page;
            findings.extend(search.look(page, target, &redirect.text, &redirect.span));
        }
    }
    findings
}

struct FragmentSearch<'s> {
    site: &'s Site,
    table: &'s Table,
    /// By page, as far as links asked for them.
    anchors: HashMap<PageNumber, Anchors>,
}

impl FragmentSearch<'_> {
    /// Whether `destination`, which stands at `span` and leads to page number
    /// `target`, leads to a part of it.
    fn look(
        &mut self,
        page: &SitePage,
        target: Option<PageNumber>,
        destination: &str,
        span: &Span,
    ) -> Option<Finding> {
        let (before, fragment) = destination.split_once('#')?;
        // In an address that Liquid writes, the fragment may end with quotes.
        let in_liquid = before.contains("{{") && fragment.contains("}}");
        let end = fragment.find(['\'', '"']).filter(|_| in_liquid).unwrap_or(fragment.len());
        let fragment = &fragment[..end];
        let number = self.end_of_redirects(target?)?;
        let target = &self.site.pages[number];
        let anchors = self.anchors.entry(number).or_insert_with(|| Anchors::of_page(&target.page));
        let is_written_by_liquid = fragment.contains("{{") || fragment.contains("{%");
        let from_layout = self.site.config.links.anchors.iter().any(|known| known == fragment);
        if is_written_by_liquid || from_layout || anchors.lead_somewhere(fragment) {
            return None;
        }
        let own = target.page.path == page.page.path;
        let there = if own { "this page".to_owned() } else { target.page.path.clone() };
        Some(
            Finding::new(Code::BrokenFragment, format!("there is no `#{fragment}` on {there}"))
                .at(page.page.place(&fragment_span(&page.page, span, fragment)))
                .page(&page.page.path, page.reference_key())
                .note("In every language this link leads to the top of the page instead.")
                .help(help(fragment, &anchors.known, target.page.conventions.anchors)),
        )
    }

    /// The page that readers get who follow a link to page `number`; `None`
    /// where nobody here knows.
    fn end_of_redirects(&self, mut number: PageNumber) -> Option<PageNumber> {
        for _ in 0..self.site.pages.len() {
            let Some(redirect) = redirect_value(&self.site.pages[number].page) else { return Some(number) };
            number = self.table.lead(None, &redirect.text).page?;
        }
        None
    }
}

/// The bytes behind `#` in a destination, as it is written at `span`.
fn fragment_span(page: &Page, span: &Span, fragment: &str) -> Span {
    let written = &page.source.text()[span.clone()];
    let Some(start) = written.find('#').map(|at| span.start + at + 1) else { return span.clone() };
    let is_written = page.source.text()[start..].starts_with(fragment);
    start..if is_written { start + fragment.len() } else { span.end }
}

fn help(fragment: &str, anchors: &HashSet<String>, style: AnchorStyle) -> String {
    let mut known: Vec<&str> = anchors.iter().map(String::as_str).collect();
    known.sort_unstable();
    let write = match get_close_matches(fragment, &known, 1, 0.6).first() {
        Some(close) => format!("Write `#{close}`, or give the part this id: `{}`", style.written(fragment)),
        None => format!("Give the heading this id, `{}`, or link to another", style.written(fragment)),
    };
    format!("{write}. If the site's layout makes it: `[links] anchors = [\"{fragment}\"]`")
}
