//! Symbolic links to folders: what is in them isn't looked for, and nobody
//! should have to wonder why.

use crate::config::Config;
use crate::finding::{Code, Finding, Place};
use crate::path;

use super::files::Listing;

/// Those below a folder with pages.
pub(super) fn in_content(config: &Config, folder: &str, listing: &Listing, findings: &mut Vec<Finding>) {
    let is_excluded = |inner: &str| config.pages.exclude.matches(inner);
    findings.extend(searched(config, folder, listing, is_excluded).map(|(path, inner)| {
        linked(path).note("No page in it is read, translated or published.").help(format!(
            "Put the folder itself there, or name the one that it leads to in `content` in glossator.toml. \
             If its pages are none of the site's: [pages] exclude = [\"{inner}\"]"
        ))
    }));
}

/// Those below a folder with data files.
pub(super) fn in_data(config: &Config, folder: &str, listing: &Listing, findings: &mut Vec<Finding>) {
    let is_excluded = |inner: &str| config.data.exclude.matches(inner);
    findings.extend(searched(config, folder, listing, is_excluded).map(|(path, inner)| {
        linked(path).note("No data file in it is read, translated or published.").help(format!(
            "Put the folder itself there, or name the one that it leads to in `content` below [data] in glossator.toml. \
             If its files aren't for translators: [data] exclude = [\"{inner}\"]"
        ))
    }));
}

/// Those below the locales folder.
pub(super) fn in_locales(config: &Config, listing: &Listing, findings: &mut Vec<Finding>) {
    findings.extend(searched(config, &config.locales, listing, |_| false).map(|(path, _)| {
        linked(path)
            .note("A catalog in it isn't found when its page moves, and `sync` can't write there.")
            .help("Put the folder itself there.")
    }));
}

/// The links that stand where files are looked for, each with its path in
/// `folder`.
fn searched<'l>(
    config: &'l Config,
    folder: &'l str,
    listing: &'l Listing,
    is_excluded: impl Fn(&str) -> bool,
) -> impl Iterator<Item = (&'l str, &'l str)> {
    let is_own = move |path: &str| {
        let own = [&config.output, &config.locales].into_iter().filter(move |own| *own != folder);
        own.into_iter()
            .any(|own| path.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
    };
    let paths = listing.linked_folders.iter();
    let inner = move |path: &'l String| Some((path.as_str(), path::inside(folder, path)?));
    paths.filter_map(inner).filter(move |(path, inner)| {
        let is_hidden = inner.split('/').any(|part| part.starts_with('.'));
        // Patterns are about files: `drafts/**` means this folder too.
        let is_excluded = is_excluded(inner) || is_excluded(&format!("{inner}/page.md"));
        !is_hidden && !is_excluded && !is_own(path)
    })
}

fn linked(path: &str) -> Finding {
    Finding::new(
        Code::UnsafePath,
        "this is a symbolic link to a folder; glossator doesn't look into it, because it may lead anywhere, or in a circle",
    )
    .at(Place::file(path))
}
