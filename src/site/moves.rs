//! Pages that were renamed or moved: their catalogs follow.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::catalog::Reference;
use crate::config::Config;
use crate::page::Page;
use crate::segment::{Draft, draft};

use super::SitePage;
use super::files::{Files, ReadError, Text, read_text};

/// For each page that has moved, by its path: where its catalogs are.
///
/// # Errors
/// When a reference catalog can't be read.
pub(super) fn origins(
    config: &Config,
    pages: &[(Page, String)],
    left_out: &HashSet<String>,
    locale_files: &[String],
    files: &dyn Files,
) -> Result<BTreeMap<String, String>, ReadError> {
    let mut taken: HashSet<&str> = pages.iter().map(|(page, _)| page.catalog_path.as_str()).collect();
    taken.extend(left_out.iter().map(String::as_str));
    let mut origins = BTreeMap::new();
    for stray in stray_references(config, locale_files, &taken) {
        let path = format!("{}/{}/{stray}.ftl", config.locales, config.source_language);
        let Text::Is(text) = read_text(files, &path)? else { continue };
        let reference = Reference::parse(text);
        if let Some(page) = owner(config, pages, &reference, locale_files) {
            origins.entry(page).or_insert(stray);
        }
    }
    Ok(origins)
}

/// Catalog paths of reference catalogs that no page has now.
fn stray_references(config: &Config, locale_files: &[String], taken: &HashSet<&str>) -> Vec<String> {
    let folder = format!("{}/{}/", config.locales, config.source_language);
    let paths = locale_files.iter().filter_map(|path| path.strip_prefix(&folder)?.strip_suffix(".ftl"));
    paths.filter(|path| !taken.contains(path) && *path != "_terms").map(str::to_owned).collect()
}

/// The page that a stray reference catalog belongs to: the one whose key its
/// ids have, or with paths for keys, as data files have, the one that shares
/// half of its texts.
fn owner(
    config: &Config,
    pages: &[(Page, String)],
    reference: &Reference,
    locale_files: &[String],
) -> Option<String> {
    let is_keyed_by_path = |page: &Page| config.page_key == "path" || page.data.is_some();
    let first = &reference.entries.first()?.id;
    let keyed = pages
        .iter()
        .filter(|(page, key)| !is_keyed_by_path(page) && first.starts_with(&format!("ref-{key}-")));
    if let Some((page, _)) = keyed.max_by_key(|(_, key)| key.len()) {
        return Some(page.path.clone());
    }
    let known: BTreeSet<String> = reference.entries.iter().map(|known| known.pattern.skeleton()).collect();
    let is_new = |page: &Page| {
        let path = format!("{}/{}/{}.ftl", config.locales, config.source_language, page.catalog_path);
        !locale_files.contains(&path)
    };
    let shared = |page: &Page| {
        let drafts = draft::extract(page, config);
        let unnamed = |draft: &Draft| draft.pattern(&vec![String::new(); draft.opaque.len()]).skeleton();
        let shared = drafts.iter().filter(|draft| known.contains(&unnamed(draft))).count();
        (shared * 2 >= drafts.len().max(known.len()) && shared > 0).then_some(shared)
    };
    let candidates = pages.iter().filter(|(page, _)| is_keyed_by_path(page) && is_new(page));
    let candidates = candidates.filter_map(|(page, _)| Some((shared(page)?, page.path.clone())));
    candidates.max_by_key(|(shared, _)| *shared).map(|(_, path)| path)
}

/// Catalogs and locks that belong to no page, nor to one that has moved.
pub(super) fn orphans(
    config: &Config,
    pages: &[SitePage],
    left_out: &HashSet<String>,
    locale_files: &[String],
) -> Vec<String> {
    let mut known: HashSet<&str> = pages.iter().map(|page| page.page.catalog_path.as_str()).collect();
    known.extend(pages.iter().filter_map(|page| page.moved_from.as_deref()));
    known.extend(left_out.iter().map(String::as_str));
    known.insert("_terms");
    let is_orphan = |path: &&String| {
        let inner = path[config.locales.len()..].trim_start_matches('/');
        let page = inner
            .split_once('/')
            .and_then(|(_, page)| page.strip_suffix(".ftl").or_else(|| page.strip_suffix(".lock")));
        page.is_some_and(|page| !known.contains(page))
    };
    locale_files.iter().filter(is_orphan).cloned().collect()
}
