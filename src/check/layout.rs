//! `outdated-reference` and `orphan-catalog`: files that don't fit the pages.

use std::collections::BTreeMap;

use crate::finding::{Code, Finding, Place, counted};
use crate::page::without_extension;
use crate::site::{Site, SitePage};

pub(super) fn check(site: &Site) -> Vec<Finding> {
    let outdated = site
        .pages
        .iter()
        .filter(|page| !page.places.elsewhere.is_empty() || page.reference.text != page.wanted_reference);
    let outdated = outdated.map(|page| outdated_reference(site, page));
    let mut orphans: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for path in &site.orphan_catalogs {
        let (_, page) = language_and_page(site, path);
        orphans.entry(page).or_default().push(path);
    }
    outdated.chain(orphans.values().map(|paths| orphan_catalog(site, paths))).collect()
}

fn outdated_reference(site: &Site, page: &SitePage) -> Finding {
    let mut path = site.reference_path(page);
    let page_path = &page.page.path;
    let source = format!("{}/{}", site.config.locales, site.source);
    let (message, meanwhile) = if page.places.elsewhere_in(&source, "ftl").next().is_some() {
        (
            format!("{page_path} has moved, and its catalogs have not followed"),
            "Until they do, translations are read from where they were.",
        )
    } else if let Some(elsewhere) = page.places.elsewhere.first() {
        path.clone_from(elsewhere);
        (
            format!("this file is {page_path}'s, which isn't at this place any more"),
            "It is read together with the one at the page's place.",
        )
    } else if page.reference.text.is_empty() {
        (format!("{page_path} has no reference catalog yet"), "Translators have nothing to fill in yet.")
    } else {
        (
            format!("this reference catalog is not what {page_path} says today"),
            "Translators see in it what the page said before.",
        )
    };
    Finding::new(Code::OutdatedReference, message)
        .at(Place::file(&path))
        .page(&page.page.path, page.reference_key())
        .note(meanwhile)
        .help("Run `glossator sync` and commit what it changes.")
}

/// One finding for a page that is gone, whatever the number of its files.
fn orphan_catalog(site: &Site, paths: &[&str]) -> Finding {
    let is_source = |path: &&&str| language_and_page(site, path).0 == site.source.tag();
    let first = paths.iter().find(is_source).unwrap_or(&paths[0]);
    let message = match paths {
        [_] => "the page of this file is gone".to_owned(),
        paths => format!("the page of these {} is gone", counted(paths.len(), "file")),
    };
    let mut finding = Finding::new(Code::OrphanCatalog, message).at(Place::file(first));
    let mut languages: Vec<&str> = paths.iter().map(|path| language_and_page(site, path).0).collect();
    languages.dedup();
    for language in languages.into_iter().filter(|language| *language != site.source.tag()) {
        finding = finding.language(language);
    }
    let others: Vec<&str> = paths.iter().copied().filter(|path| path != first).collect();
    if !others.is_empty() {
        let other = if others.len() == 1 { "The other is" } else { "The others are" };
        finding = finding.note(format!("{other} {}", others.join(", ")));
    }
    let (it, kept, them) = if others.is_empty() {
        ("it", "It is kept", "the file")
    } else {
        ("them", "They are kept", "the files")
    };
    finding
        .note(format!("Nothing in {it} is published. {kept} in case the page comes back."))
        .help(format!("If the page won't come back, delete {them}."))
}

/// The language of a catalog or lock, and the path of its page.
fn language_and_page<'a>(site: &Site, path: &'a str) -> (&'a str, &'a str) {
    let inner = path[site.config.locales.len()..].trim_start_matches('/');
    let (language, page) = inner.split_once('/').unwrap_or((inner, ""));
    (language, without_extension(page))
}
