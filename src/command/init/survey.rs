//! What is there already: pages, languages, Jekyll's configuration.

use std::collections::BTreeSet;

use crate::config::Config;
use crate::language::Language;
use crate::page::Page;
use crate::page::front_matter::{self, Value};
use crate::path;
use crate::project::{Error, Project};
use crate::site::files::{FileText, Files as _, read_text};
use crate::site::{is_named_translation, is_source, is_spelling_of, language_in_name, searched};

use super::generator::uncovered;

/// The name of Jekyll's configuration.
pub(super) const JEKYLL: &str = "_config.yml";

/// The folder of Jekyll's posts.
pub(super) const POSTS: &str = "_posts";

/// Folders right below the project's that never hold pages to translate:
/// parts of site generators, what they write, what package managers fetch.
/// Posts have no permalink of their own.
const NO_CONTENT: [&str; 20] = [
    "_data",
    "_drafts",
    "_includes",
    "_layouts",
    "_plugins",
    "_posts",
    "_sass",
    "_site",
    "assets",
    "bower_components",
    "build",
    "dist",
    "node_modules",
    "public",
    "resources",
    "target",
    "test",
    "tests",
    "themes",
    "vendor",
];

/// What `_config.yml` says, as far as it matters here.
#[derive(Debug, Default)]
pub(super) struct Jekyll {
    /// The site's own address.
    pub(super) url: Option<String>,
    /// What isn't published.
    pub(super) exclude: Vec<String>,
    /// The names of collections.
    pub(super) collections: Vec<String>,
    /// It can't be read.
    pub(super) unreadable: bool,
}

impl Jekyll {
    pub(super) fn parse(text: &str) -> Self {
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        let inner = text.strip_prefix("---\n").unwrap_or(&text);
        let Ok(Some(matter)) = front_matter::parse(&format!("---\n{inner}\n---\n")) else {
            return Self { unreadable: true, ..Self::default() };
        };
        let is_address = |url: &&str| url.starts_with("https://") || url.starts_with("http://");
        let base = matter.text("baseurl").map_or("", |base| base.trim_matches('/'));
        let url =
            matter.text("url").filter(is_address).map(|url| format!("{}/{base}", url.trim_end_matches('/')));
        let url = url.map(|url| url.trim_end_matches('/').to_owned());
        let scalar = |value: &Value| match value {
            Value::Scalar(scalar) => Some(scalar.text.clone()),
            _ => None,
        };
        let list = |key: &str| match matter.get(key) {
            Some(Value::List(list)) => list.items.iter().filter_map(scalar).collect(),
            Some(Value::Map(map)) => map.entries.iter().map(|entry| entry.key.clone()).collect(),
            Some(value) => scalar(value).into_iter().collect(),
            None => Vec::new(),
        };
        Self { url, exclude: list("exclude"), collections: list("collections"), unreadable: false }
    }

    /// Whether `path` is kept out of the published site.
    pub(super) fn excludes(&self, path: &str) -> bool {
        self.exclude.iter().any(|known| known.trim_matches('/') == path)
    }
}

/// A page in another language than the source.
#[derive(Debug)]
pub(super) struct Translated {
    pub(super) path: String,
    pub(super) language: String,
}

/// The project as it is.
#[derive(Debug)]
pub(super) struct Survey {
    pub(super) config: Config,
    pub(super) languages: Vec<String>,
    /// The pages in the source language, in order of their paths.
    pub(super) pages: Vec<Page>,
    /// Pages that are translations already.
    pub(super) translated: Vec<Translated>,
    /// Pages that can't be read, with the reason.
    pub(super) unreadable: Vec<(String, String)>,
    /// Pages right in the project's folder, which is no content folder.
    pub(super) homeless: Vec<String>,
    /// What may be pages in the content folders, and the configuration doesn't
    /// include: HTML, and Markdown by other names.
    pub(super) others: Vec<String>,
    /// Files without front matter, where that makes a page.
    pub(super) copied: Vec<String>,
    /// Folders with pages of the generator's that the configuration doesn't name.
    pub(super) uncovered: Vec<&'static str>,
    /// How many posts Jekyll has that no content folder holds.
    pub(super) posts: usize,
    /// How many data files there are in `_data/`.
    pub(super) data: usize,
    /// The highest number that a page has as its key, or had.
    highest: u64,
}

impl Survey {
    pub(super) fn of(project: &Project, config: Config, languages: Vec<String>) -> Result<Self, Error> {
        let mut survey = Self {
            config,
            languages,
            pages: Vec::new(),
            translated: Vec::new(),
            unreadable: Vec::new(),
            homeless: Vec::new(),
            others: Vec::new(),
            copied: Vec::new(),
            uncovered: Vec::new(),
            posts: 0,
            data: 0,
            highest: 0,
        };
        let folders = survey.config.content.0.clone();
        for folder in &folders {
            for path in project.list(folder)?.files {
                if is_source(&survey.config, folder, &path) {
                    survey.add(project, folder, path)?;
                } else if may_be_page(&path)
                    && searched(&survey.config, folder, &path)
                        .is_some_and(|inner| !survey.config.pages.exclude.matches(inner))
                    && has_front_matter(project, &survey.config, &path)?
                {
                    survey.others.push(path);
                }
            }
        }
        survey.pages.sort_by(|a, b| a.path.cmp(&b.path));
        let copied = survey.pages.iter().filter(|page| page.is_copied());
        survey.copied = copied.map(|page| page.path.clone()).collect();
        survey.add_translated_elsewhere(project, &folders)?;
        survey.uncovered = uncovered(project, &survey.config)?;
        survey.posts = posts(project, &survey.config)?;
        survey.highest = survey.highest.max(highest_id(project, &survey.config)?);
        Ok(survey)
    }

    fn add(&mut self, project: &Project, folder: &str, path: String) -> Result<(), Error> {
        let text = match read_text(project, &path)? {
            FileText::Is(text) => text,
            FileText::Absent => return Ok(()),
            FileText::TooLarge { bytes } => {
                self.unreadable.push((path, format!("it has {} MB", bytes >> 20)));
                return Ok(());
            }
            FileText::NotUtf8 { .. } => {
                self.unreadable.push((path, "it isn't UTF-8".to_owned()));
                return Ok(());
            }
        };
        let written = written_number(&text, &self.config.page_key);
        self.highest = self.highest.max(written);
        match Page::parse(&path, folder, text, &self.config) {
            Ok(page) => {
                let number = page.key.as_ref().and_then(|key| key.parse().ok()).unwrap_or(0);
                self.highest = self.highest.max(number);
                let named = self.config.conventions.path.language(&page.output_path);
                let named = named.filter(|_| is_named_translation(&page.output_path, &self.config));
                match page
                    .value("lang")
                    .filter(|lang| !is_spelling_of(&self.config.source_language, lang))
                    .or(named)
                {
                    Some(language) => {
                        let language = language.to_owned();
                        self.translated.push(Translated { path, language });
                    }
                    None => self.pages.push(page),
                }
            }
            Err(finding) => self.unreadable.push((path, finding.message)),
        }
        Ok(())
    }

    /// Translated pages outside the content folders, and pages that stand in
    /// no folder.
    fn add_translated_elsewhere(&mut self, project: &Project, folders: &[String]) -> Result<(), Error> {
        if folders.iter().any(|folder| folder == path::ROOT) {
            return Ok(());
        }
        let (others, files) = project.entries("")?;
        let known = |name: &String| {
            folders.contains(name) || *name == self.config.locales || *name == self.config.output
        };
        let mut found = Vec::new();
        for folder in others.iter().filter(|name| may_hold_pages(name) && !known(name)) {
            for path in project.list(folder)?.files.into_iter().filter(|path| may_be_page(path)) {
                if let Some(language) = language_of(project, &self.config, &path)?
                    && !is_spelling_of(&self.config.source_language, &language)
                {
                    found.push(Translated { path, language });
                }
            }
        }
        self.translated.extend(found);
        for path in files.into_iter().filter(|path| may_be_page(path)) {
            if has_front_matter(project, &self.config, &path)? {
                self.homeless.push(path);
            }
        }
        Ok(())
    }

    /// The highest number that was ever given.
    pub(super) fn highest_ref(&self) -> u64 {
        self.highest
    }

    /// The paths of pages without a key.
    pub(super) fn without_key(&self) -> Vec<&str> {
        let lacking = self.pages.iter().filter(|page| page.key_slug().is_none_or(|key| key.is_empty()));
        let lacking = lacking.filter(|page| !page.is_copied());
        lacking.map(|page| page.path.as_str()).collect()
    }
}

/// How many posts there are, unless their folder is one with pages.
fn posts(project: &Project, config: &Config) -> Result<usize, Error> {
    if config.content.0.iter().any(|folder| folder == POSTS) {
        return Ok(0);
    }
    Ok(project.list(POSTS)?.files.iter().filter(|path| may_be_page(path)).count())
}

/// The number behind `key:` at the start of a line. A page that can't be read
/// has it all the same once it is fixed.
fn written_number(text: &str, key: &str) -> u64 {
    let values =
        text.lines().filter_map(|line| line.strip_prefix(key)?.trim_start().strip_prefix([':', '=']));
    let bare = |value: &str| value.trim_matches([' ', '"', '\'']).parse().ok();
    values.filter_map(bare).max().unwrap_or(0)
}

fn may_hold_pages(folder: &str) -> bool {
    !folder.starts_with('.') && !NO_CONTENT.contains(&folder)
}

/// What pages end with.
const EXTENSIONS: [&str; 6] = ["md", "markdown", "mkd", "mkdn", "mkdown", "html"];

fn may_be_page(path: &str) -> bool {
    extension(path).is_some_and(|found| EXTENSIONS.iter().any(|known| found.eq_ignore_ascii_case(known)))
}

fn extension(path: &str) -> Option<&str> {
    path.rsplit_once('.').map(|(_, extension)| extension)
}

/// The globs that include all with the extensions of `paths`, beside the
/// default one.
pub(super) fn globs<'p>(paths: impl Iterator<Item = &'p String>) -> Vec<String> {
    let found: BTreeSet<&str> = paths.filter_map(|path| extension(path)).filter(|e| *e != "md").collect();
    std::iter::once("md").chain(found).map(|extension| format!("**/*.{extension}")).collect()
}

fn matter_of(
    project: &Project,
    config: &Config,
    path: &str,
) -> Result<Option<front_matter::FrontMatter>, Error> {
    let FileText::Is(text) = read_text(project, path)? else { return Ok(None) };
    let source = crate::page::source::Source::new(text);
    Ok(front_matter::parse_with(source.text(), config.conventions.json_front_matter).ok().flatten())
}

fn has_front_matter(project: &Project, config: &Config, path: &str) -> Result<bool, Error> {
    Ok(matter_of(project, config, path)?.is_some())
}

fn language_of(project: &Project, config: &Config, path: &str) -> Result<Option<String>, Error> {
    Ok(matter_of(project, config, path)?.and_then(|matter| matter.text("lang").map(str::to_owned)))
}

/// The folders with pages in the source language: the project's own where they
/// stand right in it. None where the default folder is there.
pub(super) fn content_folders(project: &Project, config: &Config) -> Result<Vec<String>, Error> {
    if config.content.0.iter().any(|folder| project.exists(folder)) {
        return Ok(Vec::new());
    }
    let (folders, files) = project.entries("")?;
    let mut found = Vec::new();
    let own = [&config.locales, &config.output];
    for folder in folders.into_iter().filter(|name| may_hold_pages(name) && !own.contains(&name)) {
        if !source_pages(project, config, project.list(&folder)?.files)?.is_empty() {
            found.push(folder);
        }
    }
    // A single page beside folders with pages is the home page; several are the site.
    let at_root = source_pages(project, config, files)?.len();
    if at_root > 1 || (at_root == 1 && found.is_empty()) {
        found.retain(|folder| path::is_passed_over(folder));
        found.insert(0, path::ROOT.to_owned());
    }
    Ok(found)
}

/// The globs of the pages in `folders`, or in the default folder; none where the
/// default finds one of them, or there is none.
pub(super) fn include(project: &Project, config: &Config, folders: &[String]) -> Result<Vec<String>, Error> {
    let folders = if folders.is_empty() { &config.content.0 } else { folders };
    let mut pages = Vec::new();
    for folder in folders {
        pages.extend(source_pages(project, config, project.list(folder)?.files)?);
    }
    let is_default = pages.is_empty() || pages.iter().any(|path| config.pages.include.matches(path));
    Ok(if is_default { Vec::new() } else { globs(pages.iter()) })
}

/// Those of `paths` that have front matter and may be pages in the source
/// language.
fn source_pages(project: &Project, config: &Config, paths: Vec<String>) -> Result<Vec<String>, Error> {
    let mut pages = Vec::new();
    for path in paths.into_iter().filter(|path| may_be_page(path)) {
        let matter = matter_of(project, config, &path)?;
        if matter
            .is_some_and(|m| m.text("lang").is_none_or(|lang| is_spelling_of(&config.source_language, lang)))
        {
            pages.push(path);
        }
    }
    Ok(pages)
}

/// The languages: those of the configuration, those that are wanted, those
/// that have a folder in the locales folder.
pub(super) fn languages(project: &Project, config: &Config, wanted: &[String]) -> Result<Vec<String>, Error> {
    let configured = config.languages.iter().flatten().map(|(tag, _)| tag.clone());
    let mut languages: Vec<String> = Vec::new();
    let found: Vec<String> = match config.languages {
        Some(_) => Vec::new(),
        None => project.entries(&config.locales)?.0,
    };
    for tag in configured.chain(wanted.iter().cloned()).chain(found) {
        let is_one = Language::parse(&tag).is_ok() && tag != config.source_language;
        if is_one && !languages.contains(&tag) {
            languages.push(tag);
        }
    }
    Ok(languages)
}

/// The languages of pages in `folders` that are called like translations of others there: `a.de.md` beside `a.md`.
pub(super) fn languages_in_names(
    project: &Project,
    config: &Config,
    folders: &[String],
) -> Result<Vec<String>, Error> {
    let mut languages = BTreeSet::new();
    for folder in folders {
        let files: BTreeSet<String> = project.list(folder)?.files.into_iter().collect();
        let named = files.iter().filter(|path| may_be_page(path)).filter_map(|path| language_in_name(path));
        let beside = named.filter(|(_, original)| files.contains(original));
        languages.extend(beside.map(|(language, _)| language.tag().to_owned()));
    }
    languages.remove(&config.source_language);
    Ok(languages.into_iter().collect())
}

/// The highest number in the ids of the catalogs and locks: a page that is
/// gone may have had it, and an id is never given to another text.
fn highest_id(project: &Project, config: &Config) -> Result<u64, Error> {
    let mut numbers = BTreeSet::new();
    for path in project.list(&config.locales)?.files {
        let FileText::Is(text) = read_text(project, &path)? else { continue };
        let ids = text.lines().filter_map(|line| line.trim_start_matches(['#', ' ']).strip_prefix("ref-"));
        numbers.extend(ids.filter_map(|id| id.split_once('-')?.0.parse::<u64>().ok()).max());
    }
    Ok(numbers.last().copied().unwrap_or(0))
}
