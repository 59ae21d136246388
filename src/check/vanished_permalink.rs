//! `vanished-permalink`: an address that readers had, and where no page is or
//! redirects from any more.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::catalog::Reference;
use crate::finding::{Code, Finding, Place};
use crate::page::front_matter::Value;
use crate::page::without_extension;
use crate::site::build::link_table;
use crate::site::files::{FileText, Files, ReadError, read_text};
use crate::site::{Site, SitePage};

/// What the reference catalogs remember, also those of pages that are gone.
pub(super) fn check(site: &Site, files: &dyn Files) -> Result<Vec<Finding>, ReadError> {
    let moved =
        site.pages.iter().flat_map(|page| page.vanished.iter().map(move |old| changed(site, page, old)));
    let mut findings: Vec<Finding> = moved.collect();
    let table = link_table(site);
    for path in site.orphan_catalogs.iter().filter(|path| is_reference(site, path)) {
        let FileText::Is(text) = read_text(files, path)? else { continue };
        let reference = Reference::parse(text);
        if is_left_out(reference.page.as_deref(), files)? {
            continue;
        }
        let mut addresses = reference.addresses;
        addresses.dedup();
        let vanished = addresses.iter().filter(|address| !table.serves(address));
        findings.extend(vanished.map(|address| deleted(site, address, path, path)));
    }
    Ok(findings)
}

/// What `base` served and `site` doesn't, beyond what `known` says already.
pub(super) fn since(
    site: &Site,
    files: &dyn Files,
    base: &Site,
    known: &[Finding],
) -> Result<Vec<Finding>, ReadError> {
    let table = link_table(site);
    let mut told: HashSet<String> = known
        .iter()
        .filter(|finding| finding.code == Code::VanishedPermalink)
        .map(|finding| finding.message.split('`').nth(1).unwrap_or_default().to_owned())
        .collect();
    let mut findings = Vec::new();
    for page in &base.pages {
        let redirects = page.page.redirects().into_iter().map(Cow::Borrowed);
        let addresses = page.page.permalink().into_iter().chain(redirects);
        for address in addresses.filter(|address| !table.serves(address)) {
            if !told.insert(address.clone().into_owned()) {
                continue;
            }
            match site.pages.iter().find(|known| known.key == page.key) {
                Some(page) => findings.push(changed(site, page, &address)),
                None if is_left_out(Some(&page.page.path), files)? => {}
                None => findings.push(gone_since(site, &address, page)),
            }
        }
    }
    Ok(findings)
}

/// Whether the page is there, only none of ours: excluded, or not readable.
fn is_left_out(page: Option<&str>, files: &dyn Files) -> Result<bool, ReadError> {
    page.map_or(Ok(false), |path| Ok(files.read(path)?.is_some()))
}

fn is_reference(site: &Site, path: &str) -> bool {
    let folder = format!("{}/{}/", site.config.locales, site.source);
    path.strip_prefix(&folder).and_then(|page| page.strip_suffix(".ftl")).is_some()
}

/// The page is there, and its address is another.
fn changed(site: &Site, page: &SitePage, address: &str) -> Finding {
    let value = page.page.front_matter.as_ref().and_then(|matter| matter.get("permalink"));
    let span = value.map_or(0..0, |value: &Value| value.span().clone());
    let why = page.page.address().map_or_else(
        || "this page has no permalink any more".to_owned(),
        |now| format!("this page is at {now} now"),
    );
    finding(address, &why)
        .at(page.page.place(&span))
        .page(&page.page.path, page.reference_key())
        .help(format!(
            "Add {address} to this page's `redirect_from`; if it may be gone, delete its line at the top of {}",
            site.reference_path(page),
        ))
}

/// The page is gone.
fn deleted(site: &Site, address: &str, place: &str, catalog: &str) -> Finding {
    let folder = format!("{}/{}/", site.config.locales, site.source);
    let page = without_extension(catalog.strip_prefix(&folder).unwrap_or(catalog));
    let files = format!("{}/*/{page}.*", site.config.locales);
    finding(address, "its page is gone").at(Place::file(place)).help(format!(
        "Add {address} to the `redirect_from` of the page that took its place; if it may be gone, delete {files}",
    ))
}

/// The base has the page, and here it is gone; its catalog may be there yet.
fn gone_since(site: &Site, address: &str, page: &SitePage) -> Finding {
    let catalog = site.catalog_path(site.source.tag(), &page.page.catalog_path);
    let place = if site.orphan_catalogs.contains(&catalog) { &catalog } else { &page.page.path };
    deleted(site, address, place, &catalog)
}

fn finding(address: &str, why: &str) -> Finding {
    Finding::new(Code::VanishedPermalink, format!("`{address}` leads nowhere any more: {why}"))
        .note("Readers with a bookmark or a link to it, or to a translation of it, find no page.")
}
