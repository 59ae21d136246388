//! `unlocalized-link`: links that Liquid writes and that lead to English pages
//! in every language. A page has one finding, whatever their number.

use crate::finding::{Code, Finding, counted};
use crate::link::{Table, Way};
use crate::page::PageNumber;
use crate::page::body::{Link, LinkKind};
use crate::site::build::link_table;
use crate::site::{Site, SitePage};

/// As many are named.
const MOST_NAMED: usize = 5;

pub(super) fn check(site: &Site) -> Vec<Finding> {
    if site.languages.is_empty() || !site.config.conventions.links {
        return Vec::new();
    }
    let table = link_table(site);
    let pages = PageNumber::enumerate(&site.pages);
    pages.filter_map(|(number, page)| of_page(site, &table, number, page)).collect()
}

fn of_page(site: &Site, table: &Table, number: PageNumber, page: &SitePage) -> Option<Finding> {
    let by_language = is_by_language(site, page);
    let links = page.page.body.links.iter().filter(|link| is_followed(&link.kind) && link.stays.is_none());
    let stay: Vec<(&Link, String)> =
        links.filter_map(|link| Some((link, reason(site, table, number, link, by_language)?))).collect();
    let (first, _) = stay.first()?;
    let source = &site.source_name;
    let verb = if stay.len() == 1 { "leads" } else { "lead" };
    let message =
        format!("{} with Liquid {verb} to the {source} page in every language", counted(stay.len(), "link"));
    let mut finding = Finding::new(Code::UnlocalizedLink, message)
        .at(page.page.place(&first.span))
        .page(&page.page.path, page.reference_key());
    for (link, reason) in stay.iter().take(MOST_NAMED) {
        let line = page.page.place(&link.span).line;
        finding = finding.note(format!("Line {line}: {}: {reason}", link.destination));
    }
    if stay.len() > MOST_NAMED {
        finding = finding.note(format!("And {} more.", stay.len() - MOST_NAMED));
    }
    Some(finding.help(
        "Write the address itself, or in a way that is known: {{ '/terms/' | relative_url }}, \
         {{ site.baseurl }}/terms/, {% link terms.md %}. If it leads where it should: [levels] unlocalized-link = \"allow\"",
    ))
}

/// Whether readers follow links of this kind; images and style sheets are of no
/// language.
fn is_followed(kind: &LinkKind) -> bool {
    matches!(
        kind,
        LinkKind::Inline
            | LinkKind::Definition
            | LinkKind::Autolink
            | LinkKind::Attribute(_)
            | LinkKind::FrontMatter { names_file: false, .. }
    )
}

/// Whether Liquid on the page chooses by its language, as from data files: what
/// its variables hold is the reader's then.
fn is_by_language(site: &Site, page: &SitePage) -> bool {
    let key = site.config.conventions.language_key.as_deref();
    key.is_some_and(|key| page.page.source.text().contains(&format!("page.{key}")))
}

/// Why a link that Liquid writes can't be localized; `None` where it can, and for
/// others.
fn reason(site: &Site, table: &Table, number: PageNumber, link: &Link, by_language: bool) -> Option<String> {
    let lead = table.lead_of(number, link);
    match (&lead.way, lead.page) {
        (Way::Liquid, _) if by_language => None,
        (Way::Liquid, _) => Some("where it leads isn't known before Liquid runs".to_owned()),
        (Way::File, Some(target)) if link.destination.contains("{%") && lead.address().is_empty() => {
            Some(format!("{} has no permalink", site.pages[target].page.path))
        }
        _ => None,
    }
}
