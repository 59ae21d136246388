//! Content folders without a page: what is in them, and why it isn't one.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{Config, FILE_NAME};
use crate::finding::{Code, Finding, Place, counted};
use crate::path;

use super::files::Listing;
use super::loaded::SitePage;
use super::sources::{is_source, searched};

/// What was found in a content folder.
#[derive(Debug)]
pub(super) struct FolderContent {
    folder: String,
    /// How many files are in it that aren't hidden.
    files: usize,
    /// Those that the configuration doesn't include, by their extensions.
    others: BTreeMap<String, usize>,
    /// Those that it excludes.
    excluded: usize,
    /// Those where no page is looked for.
    passed_over: usize,
    /// Pages in other languages than the source, by what they say.
    translations: BTreeMap<String, usize>,
    /// Files without front matter, where that makes a page.
    copied: usize,
}

impl FolderContent {
    /// What is in `folder`.
    pub(super) fn of(config: &Config, folder: &str, listing: &Listing) -> Self {
        let mut found = Self {
            folder: folder.to_owned(),
            files: 0,
            others: BTreeMap::new(),
            excluded: 0,
            passed_over: 0,
            translations: BTreeMap::new(),
            copied: 0,
        };
        let is_hidden = |file: &&String| file.split('/').any(|part| part.starts_with('.'));
        for file in listing.files.iter().filter(|file| !is_hidden(file)) {
            found.files += 1;
            match searched(config, folder, file) {
                None => found.passed_over += 1,
                Some(inner) if config.pages.exclude.matches(inner) => found.excluded += 1,
                Some(inner) if !config.pages.include.matches(inner) => {
                    let name = inner.rsplit('/').next().unwrap_or(inner);
                    let extension = name.rsplit_once('.').map_or(name, |(_, extension)| extension);
                    *found.others.entry(extension.to_owned()).or_default() += 1;
                }
                Some(_) => {}
            }
        }
        found
    }

    /// Whether the page at `path` is one of the folder.
    pub(super) fn has(&self, config: &Config, path: &str) -> bool {
        is_source(config, &self.folder, path)
    }

    /// Counts a page of the folder that is in `language`.
    pub(super) fn add_translation(&mut self, language: &str) {
        *self.translations.entry(language.to_owned()).or_default() += 1;
    }

    /// Counts a file of the folder that is no page for lack of front matter.
    pub(super) fn add_copied(&mut self) {
        self.copied += 1;
    }

    /// The folder that glossator writes to and that this one lies in, with its key.
    fn own<'c>(&self, config: &'c Config) -> Option<(&'static str, &'c str)> {
        let own = [("output", config.output.as_str()), ("locales", config.locales.as_str())];
        own.into_iter().find(|(_, own)| *own == self.folder || path::inside(own, &self.folder).is_some())
    }

    /// Why there is no page, line by line.
    fn reasons(&self, config: &Config, left_out: usize) -> Vec<String> {
        let folder = &self.folder;
        if let Some((key, own)) = self.own(config) {
            let lies = if own == folder { "is".to_owned() } else { format!("lies in {own}/, which is") };
            return vec![format!(
                "{folder}/ {lies} `{key}` in {FILE_NAME}; what is in that is never a page."
            )];
        }
        if self.files == 0 {
            return vec![format!("{folder}/ has no file.")];
        }
        let mut reasons = Vec::new();
        let others: usize = self.others.values().sum();
        if others > 0 {
            let extensions = commonest(&self.others, |extension| format!(".{extension}"));
            reasons.push(format!(
                "{} that `include` under [pages] doesn't name: {extensions}",
                counted(others, "file")
            ));
        }
        if self.excluded > 0 {
            reasons.push(format!("{} that `exclude` under [pages] names", counted(self.excluded, "file")));
        }
        if self.passed_over > 0 {
            let files = counted(self.passed_over, "file");
            reasons.push(format!("{files} where no page is looked for: output, catalogs, parts of the site generator, other content folders"));
        }
        let translations: usize = self.translations.values().sum();
        if translations > 0 {
            let languages = commonest(&self.translations, str::to_owned);
            let source = &config.source_language;
            let pages = counted(translations, "page");
            reasons.push(format!("{pages} in another language than `{source}`: {languages}"));
        }
        if self.copied > 0 {
            let files = counted(self.copied, "file");
            reasons
                .push(format!("{files} without front matter, which the site generator copies as it stands"));
        }
        if left_out > 0 {
            reasons.push(format!(
                "{} left out for a reason that is a finding of its own",
                counted(left_out, "page")
            ));
        }
        reasons.iter().map(|reason| format!("{folder}/ has {reason}.")).collect()
    }

    /// The next step.
    fn help(&self, config: &Config, left_out: usize) -> String {
        let translations: usize = self.translations.values().sum();
        match self.own(config) {
            Some((key, own)) => {
                format!("Give `{key}` another folder than {own}/ in {FILE_NAME}, or move the pages.")
            }
            None if left_out > 0 => "Fix what those findings say.".to_owned(),
            None if translations > 0 => format!(
                "If these are the pages to translate, say their language in {FILE_NAME}: source-language = \"…\""
            ),
            None if self.excluded > 0 => format!("Look at `exclude` under [pages] in {FILE_NAME}."),
            None if self.copied > 0 => {
                "Begin the pages among them with `---`, a `ref: 12` and `---`.".to_owned()
            }
            None if !self.others.is_empty() => {
                let commonest = self.others.iter().max_by_key(|(_, count)| **count);
                let extension = commonest.map_or("md", |(extension, _)| extension.as_str());
                format!("If these are pages: include = [\"**/*.{extension}\"] under [pages] in {FILE_NAME}")
            }
            None => format!(
                "Put a page into {}/, or name the folder with the pages: content = \"…\" in {FILE_NAME}",
                self.folder
            ),
        }
    }
}

/// The commonest three of what was counted.
fn commonest(counts: &BTreeMap<String, usize>, shown: impl Fn(&str) -> String) -> String {
    let mut sorted: Vec<(&String, &usize)> = counts.iter().collect();
    sorted.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    let mut shown: Vec<String> =
        sorted.iter().take(3).map(|(name, count)| format!("{} ({count})", shown(name))).collect();
    if sorted.len() > shown.len() {
        shown.push("…".to_owned());
    }
    shown.join(", ")
}

/// The findings about folders without a page: one where the whole site has
/// none, else one for each of several.
pub(super) fn findings(
    config: &Config,
    found: &[FolderContent],
    pages: &[SitePage],
    known: &[Finding],
) -> Vec<Finding> {
    let has_page = |found: &&FolderContent| pages.iter().any(|page| found.has(config, &page.page.path));
    let whole = pages.is_empty();
    let empty: Vec<&FolderContent> = if whole || found.len() > 1 {
        found.iter().filter(|found| !has_page(found)).collect()
    } else {
        Vec::new()
    };
    let left_out = |found: &FolderContent| {
        let paths = known.iter().filter_map(|finding| finding.page.as_deref());
        paths.filter(|page| found.has(config, page)).collect::<BTreeSet<_>>().len()
    };
    let finding = |message: String, empty: &[&FolderContent]| {
        let mut finding = Finding::new(Code::EmptyContent, message).at(Place::file(FILE_NAME));
        finding.notes = empty.iter().flat_map(|found| found.reasons(config, left_out(found))).collect();
        // The folder with the most to say.
        let most = empty.iter().rev().max_by_key(|found| found.files);
        finding.help = most.map(|found| found.help(config, left_out(found)));
        finding
    };
    if whole && !empty.is_empty() {
        return vec![finding("the site has no page to translate".to_owned(), &empty)];
    }
    let of_folder =
        |found: &FolderContent| finding(format!("{}/ has no page to translate", found.folder), &[found]);
    empty.into_iter().map(of_folder).collect()
}
