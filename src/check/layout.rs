//! `outdated-reference` and `orphan-catalog`: files that don't fit the pages.

use crate::finding::{Code, Finding, Place};
use crate::site::{Site, SitePage};

pub(super) fn check(site: &Site) -> Vec<Finding> {
    let outdated = site
        .pages
        .iter()
        .filter(|page| page.moved_from.is_some() || page.reference.text != page.wanted_reference);
    let outdated = outdated.map(|page| outdated_reference(site, page));
    let orphans = site.orphan_catalogs.iter().map(|path| orphan_catalog(site, path));
    outdated.chain(orphans).collect()
}

fn outdated_reference(site: &Site, page: &SitePage) -> Finding {
    let path = site.reference_path(page);
    let message = if page.moved_from.is_some() {
        format!("{} has moved, and its catalogs have not followed", page.page.path)
    } else if page.reference.text.is_empty() {
        format!("{} has no reference catalog yet", page.page.path)
    } else {
        format!("this reference catalog is not what {} says today", page.page.path)
    };
    Finding::new(Code::OutdatedReference, message)
        .at(Place::file(&path))
        .page(&page.page.path, page.reference_key())
        .note("Translators see the older English in it.")
        .help("Run `glossator sync` and commit what it changes.")
}

fn orphan_catalog(site: &Site, path: &str) -> Finding {
    let inner = path[site.config.locales.len()..].trim_start_matches('/');
    let language = inner.split('/').next().unwrap_or_default();
    let finding = Finding::new(Code::OrphanCatalog, "the page of this file is gone")
        .at(Place::file(path))
        .note("Nothing in it is published. It is kept in case the page comes back.")
        .help("If the page is gone for good, delete the file.");
    if language == site.source.tag() { finding } else { finding.language(&language) }
}
