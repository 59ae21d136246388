//! Data files: which files are some, and which of those in the same folders are
//! localized ones.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::config::Config;
use crate::finding::Finding;
use crate::page::{Page, without_extension};

use super::files::{Files, ReadError};
use super::linked;
use super::page_file::parse_file;

/// Reads and parses every data file.
///
/// # Errors
/// When a file can't be read.
pub(super) fn read(
    config: &Config,
    locale_files: &[String],
    files: &dyn Files,
    findings: &mut Vec<Finding>,
) -> Result<Vec<Page>, ReadError> {
    let languages = languages(config, locale_files);
    let output = &config.data.output;
    let is_output = |folder: &str, path: &str| {
        let inner = path[folder.len()..].trim_start_matches('/');
        let is_source = output.path(&config.source_language, inner) == path;
        !is_source && languages.iter().any(|tag| output.is_in(tag, path))
    };
    let mut paths = Vec::new();
    for folder in &config.data.content.0 {
        let listed = files.list(folder)?;
        linked::in_data(config, folder, &listed, findings);
        let sources = listed
            .files
            .into_iter()
            .filter(|path| is_source(config, folder, path) && !is_output(folder, path));
        paths.extend(sources.map(|path| (folder.as_str(), path)));
    }
    let parse = |(folder, path): &(&str, String)| {
        parse_file(path, files, |text| Page::parse_data(path, folder, text, config))
    };
    let parsed: Vec<_> = paths.par_iter().map(parse).collect::<Result<_, _>>()?;
    let mut pages = Vec::new();
    for page in parsed {
        match page {
            Ok(page) => pages.extend(page),
            Err(finding) => findings.push(*finding),
        }
    }
    Ok(pages)
}

/// The catalog path of the data file at `path`, if it is one.
pub(super) fn catalog_path(config: &Config, path: &str) -> Option<String> {
    let folder = config.data.content.0.iter().find(|folder| is_source(config, folder, path))?;
    let name = folder.rfind('/').map_or(0, |at| at + 1);
    Some(without_extension(&path[name..]).to_owned())
}

/// Whether the file is a data file by the configuration, or a localized one.
pub(super) fn is_source(config: &Config, folder: &str, path: &str) -> bool {
    let below = |folder: &str| path.strip_prefix(folder)?.strip_prefix('/');
    let Some(inner) = below(folder) else { return false };
    config.data.include.matches(inner)
        && !config.data.exclude.matches(inner)
        && !inner.split('/').any(|part| part.starts_with('.'))
        && below(&config.output).is_none()
        && below(&config.locales).is_none()
}

/// All languages that files may have been written for.
fn languages(config: &Config, locale_files: &[String]) -> BTreeSet<String> {
    let folder = |path: &String| {
        let inner = path.strip_prefix(&config.locales)?.trim_start_matches('/');
        inner.split_once('/').map(|(language, _)| language.to_owned())
    };
    let listed = config.languages.iter().flatten().map(|(tag, _)| tag.clone());
    listed.chain(locale_files.iter().filter_map(folder)).chain([config.source_language.clone()]).collect()
}
