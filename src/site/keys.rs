//! Each page has a key, catalogs and an address of its own; those that haven't
//! are left out, with a finding.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::config::Config;
use crate::finding::{Code, Finding, Place};
use crate::page::Page;
use crate::page::front_matter::Value;
use crate::path;

use super::files::{FileText, Files, ReadError, read_text};

/// Keeps the pages that have catalogs and a key of their own. Of several with
/// the same, that is the one that has been synced: a copy of a page doesn't take
/// its translations.
pub(super) fn with_unique_keys(
    pages: Vec<Page>,
    config: &Config,
    files: &dyn Files,
    findings: &mut Vec<Finding>,
) -> Result<Vec<(Page, String)>, ReadError> {
    let mut keyed = Vec::new();
    for page in pages {
        match page.key_slug().filter(|key| !key.is_empty()) {
            Some(key) => keyed.push((page, key)),
            None => findings.push(missing_ref(&page, config)),
        }
    }
    // Where case doesn't count, `Terms.md` and `terms.md` have the same catalogs too.
    let by_path = |page: &Page, _: &str| path::folded(&page.catalog_path);
    let keyed = without_doubles(keyed, by_path, config, files, |page, first, _| {
        findings.push(duplicate_source(page, first));
    })?;
    let by_key = |_: &Page, key: &str| key.to_owned();
    without_doubles(keyed, by_key, config, files, |page, first, key| {
        findings.push(duplicate_ref(page, first, key));
    })
}

/// The first page of each group, in order of their paths; one that has been
/// synced goes before others. The rest is told.
fn without_doubles(
    pages: Vec<(Page, String)>,
    group: impl Fn(&Page, &str) -> String,
    config: &Config,
    files: &dyn Files,
    mut tell: impl FnMut(&Page, &Page, &str),
) -> Result<Vec<(Page, String)>, ReadError> {
    let mut groups: BTreeMap<String, Vec<(Page, String)>> = BTreeMap::new();
    for (page, key) in pages {
        groups.entry(group(&page, &key)).or_default().push((page, key));
    }
    let mut unique = Vec::new();
    for mut pages in groups.into_values() {
        if pages.len() > 1 {
            let mut synced = Vec::new();
            for (page, key) in &pages {
                synced.push(is_synced(page, key, config, files)?);
            }
            let first = synced.iter().position(|synced| *synced).unwrap_or(0);
            pages[..=first].rotate_right(1);
        }
        let (first, others) = pages.split_at(1);
        for (page, key) in others {
            tell(page, &first[0].0, key);
        }
        unique.push(pages.swap_remove(0));
    }
    unique.sort_by(|a, b| a.0.path.cmp(&b.0.path));
    Ok(unique)
}

/// Whether the reference catalog at the page's path has the page's ids.
fn is_synced(page: &Page, key: &str, config: &Config, files: &dyn Files) -> Result<bool, ReadError> {
    let FileText::Is(text) = read_text(files, &reference_path(page, config))? else { return Ok(false) };
    Ok(text.contains(&format!("\nref-{key}-")))
}

/// Whether a file is none of the site's pages: its generator copies it as it stands, and it has no key. One that has
/// been translated has lost its front matter since, and isn't passed over.
pub(super) fn is_no_page(page: &Page, config: &Config, files: &dyn Files) -> bool {
    let has_key = page.key_slug().is_some_and(|key| !key.is_empty());
    page.is_copied() && !has_key && files.size(&reference_path(page, config)).is_none()
}

fn reference_path(page: &Page, config: &Config) -> String {
    format!("{}/{}/{}.ftl", config.locales, config.source_language, page.catalog_path)
}

pub(super) fn key_place(page: &Page, key: &str) -> Place {
    let span = page.front_matter.as_ref().and_then(|matter| matter.get(key)).map(Value::span).cloned();
    page.place(&span.unwrap_or(0..0))
}

fn missing_ref(page: &Page, config: &Config) -> Finding {
    let key = &config.page_key;
    let help = if page.is_copied() {
        format!(
            "It was translated before, and has lost its front matter. Begin it with `---`, its `{key}` and `---`, or \
             exclude it: `[pages] exclude` in glossator.toml"
        )
    } else {
        format!(
            "Give it a number or a name of its own, such as `{key}: 12`, or run: glossator init --assign-refs"
        )
    };
    Finding::new(Code::MissingRef, format!("this page has no `{key}`, so nothing can be remembered about it"))
        .at(page.place(&(0..0)))
        .page(&page.path, None)
        .note("The page is left out until it has one.")
        .help(help)
}

fn duplicate_ref(page: &Page, first: &Page, key: &str) -> Finding {
    let own = page.key.as_deref().unwrap_or_default();
    let other = first.key.as_deref().unwrap_or_default();
    if page.data.is_some() || first.data.is_some() {
        let message = format!("{} makes the same ids as this file: ref-{key}-…", first.path);
        return Finding::new(Code::DuplicateRef, message)
            .at(page.place(&(0..0)))
            .page(&page.path, Some(own))
            .note("This file is left out until one of the two has another name.")
            .help("Rename the newer of the two files; a data file's ids come from its path.");
    }
    let message = if own == other {
        format!("{} has the `ref` {own} already", first.path)
    } else {
        format!("{} has the `ref` {other}, which makes the same ids as {own}: ref-{key}-…", first.path)
    };
    Finding::new(Code::DuplicateRef, message)
        .at(key_place(page, "ref"))
        .page(&page.path, Some(own))
        .note("This page is left out until it has a `ref` of its own.")
        .help("Give the newer of the two pages another `ref`.")
}

fn duplicate_source(page: &Page, first: &Page) -> Finding {
    let same = format!("{} has the same catalogs as this page", first.path);
    let message = if first.catalog_path == page.catalog_path {
        same
    } else {
        format!("{same} on systems where upper and lower case are the same")
    };
    Finding::new(Code::DuplicateSource, message)
        .at(page.place(&(0..0)))
        .page(&page.path, page.key.as_deref())
        .note("This page is left out until one of the two has another name.")
        .help("Rename one of the two files, or exclude it: `[pages] exclude` in glossator.toml")
}

/// Two pages at one address.
pub(super) fn duplicate_permalinks(pages: &[(Page, String)], findings: &mut Vec<Finding>) {
    let mut known: BTreeMap<Cow<'_, str>, &str> = BTreeMap::new();
    for (page, _) in pages {
        let Some(permalink) = page.address() else { continue };
        match known.get(&permalink) {
            Some(first) => findings.push(
                Finding::new(
                    Code::DuplicatePermalink,
                    format!("{first} has the permalink {permalink} already"),
                )
                .at(key_place(page, "permalink"))
                .page(&page.path, page.key.as_deref())
                .note("Only one of the two pages can be read at that address.")
                .help("Give one of the two pages another permalink."),
            ),
            None => {
                known.insert(permalink, &page.path);
            }
        }
    }
}
