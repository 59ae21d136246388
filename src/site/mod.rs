//! A whole site in memory: its pages with their segments, its languages, what
//! each translation is worth, and what `sync` and `build` would write.

mod accept;
mod again;
pub mod build;
pub mod data;
mod data_files;
mod empty;
pub mod files;
pub mod foreign;
pub mod hreflang;
mod keys;
mod known;
pub mod languages;
pub mod limits;
mod linked;
pub mod links;
pub mod moves;
mod offered;
pub mod publish;
mod read;
mod sources;
mod strays;
pub mod sync;
#[cfg(test)]
mod once;
pub mod view;
pub mod whole;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::OnceLock;

use rayon::prelude::*;

use crate::catalog::reconcile::{is_unchanged, reconcile};
use crate::catalog::{Reference, reference};
use crate::config::{Config, NOTICES, PageRules};
use crate::finding::{Code, Finding, Place};
use crate::language::{Language, SourceName};
use crate::link;
use crate::page::{self, Page, without_extension};
use crate::path;
use crate::safety::English;
use crate::segment::{Segment, draft};
use crate::text::LineIndex;

use empty::Found;
use files::{Files, ReadError, Text, read_text};
use languages::SiteLanguage;
use limits::LongText;
use moves::Places;
pub use sources::{is_named_translation, is_source, is_spelling_of, searched};
use sources::{is_translation, said_language};
use strays::Strays;

/// A page with everything that doesn't depend on a language.
#[derive(Debug, Clone)]
pub struct SitePage {
    /// The page.
    pub page: Page,
    /// Its key as a slug.
    pub key: String,
    /// Its segments, with ids.
    pub segments: Vec<Segment>,
    /// The reference catalog as it is committed.
    pub reference: Reference,
    /// The reference catalog as it should be.
    pub wanted_reference: String,
    /// Where its files are, when the page has moved since.
    pub places: Places,
    /// Another page's reference catalog at its place.
    pub displaced: Option<String>,
    /// What of it is published.
    pub rules: PageRules,
    /// Markdown that defines its link labels and footnotes.
    pub definitions: String,
    /// What safety needs of each segment's English, computed once.
    pub english: Vec<English>,
    /// Addresses that it had, where readers find no page now.
    pub vanished: Vec<String>,
    /// Parts of it that are too long to be translated.
    pub too_large: Vec<LongText>,
    /// Where the segment of an id is.
    by_id: HashMap<String, usize>,
    /// Whether its structure bears marks of English, once somebody has asked.
    holds_marks: OnceLock<bool>,
    /// What the locks of all languages have, once somebody has asked.
    recorded: OnceLock<foreign::Recorded>,
}

impl SitePage {
    /// The page's `ref`, as findings name it.
    #[must_use]
    pub fn reference_key(&self) -> Option<&str> {
        self.page.key.as_deref()
    }

    /// The page after a sync.
    fn synced(&self) -> Self {
        let reference = Reference::parse(self.wanted_reference.clone());
        Self { reference, places: Places::default(), ..self.clone() }
    }

    /// The segment called `id`.
    #[must_use]
    pub fn segment(&self, id: &str) -> Option<&Segment> {
        self.by_id.get(id).map(|at| &self.segments[*at])
    }
}

/// A page that is none of ours, and where it is: a translation that the site
/// has already.
#[derive(Debug, Clone)]
pub struct Resident {
    /// Its address.
    pub address: String,
    /// Its language, as it says.
    pub language: Option<String>,
    /// Where its address stands in it.
    pub place: Place,
}

/// A site.
#[derive(Debug)]
pub struct Site {
    /// Its configuration.
    pub config: Config,
    /// The language of its pages.
    pub source: Language,
    /// How messages and notes name it.
    pub source_name: SourceName,
    /// Its pages in order of their paths.
    pub pages: Vec<SitePage>,
    /// The pages in its content folders that are translations already.
    pub residents: Vec<Resident>,
    /// Its other languages in the order of the configuration.
    pub languages: Vec<SiteLanguage>,
    /// Files below the locales folder that belong to no page.
    pub orphan_catalogs: Vec<String>,
    /// What is wrong with pages and the layout of folders.
    pub findings: Vec<Finding>,
}

impl Site {
    /// Reads the pages and what is known of them.
    ///
    /// # Errors
    /// When a file can't be read, or the configuration names a language that
    /// is none.
    pub fn load(config: Config, files: &dyn Files) -> Result<Self, ReadError> {
        let source = Language::parse(&config.source_language).map_err(|error| ReadError {
            message: format!("glossator.toml: source-language = \"{}\": {error}", config.source_language),
        })?;
        let source_name = SourceName::of(&source);
        let mut findings = Vec::new();
        let locales = files.list(&config.locales)?;
        linked::in_locales(&config, &locales, &mut findings);
        let locale_files = locales.files;
        let Read { mut pages, residents, found } = read_pages(&config, &source, files, &mut findings)?;
        pages.extend(data_files::read(&config, &locale_files, files, &mut findings)?);
        let pages = keys::with_unique_keys(pages, &config, files, &mut findings)?;
        keys::duplicate_permalinks(&pages, &mut findings);
        let languages = languages::find(&config, &source, &locale_files, &mut findings)?;
        let notices = files.list(NOTICES)?.files;
        languages::misnamed_notices(&config, &notices, &languages, &mut findings);
        // One without a `ref` has no catalogs: those at its place are another page's.
        let unread = left_out(&config, findings.iter().filter(|finding| finding.code != Code::MissingRef));
        let places = moves::places(&config, &pages, &unread, &languages, &locale_files, files)?;
        let table = build::table_of(pages.iter().map(|(page, _)| page), &config, &source, &languages);
        let strays = Strays::new(&config, &pages, &languages, files);
        let load = |page: (Page, String)| {
            load_page(page, (&config, &source_name), &languages, (&places, &strays), &table, files)
        };
        let loaded: Vec<_> = pages.into_par_iter().map(load).collect::<Result<_, _>>()?;
        let mut pages: Vec<SitePage> = Vec::with_capacity(loaded.len());
        for page in loaded {
            page.map_or_else(|finding| findings.push(*finding), |page| pages.push(page));
        }
        findings.extend(empty::findings(&config, &found, &pages, &findings));
        let left_out = left_out(&config, &findings);
        let orphan_catalogs = moves::orphans(&config, &pages, &left_out, &locale_files);
        for finding in &mut findings {
            finding.name_source(&source_name);
        }
        Ok(Self { config, source, source_name, pages, residents, languages, orphan_catalogs, findings })
    }

    /// Why pages are left out that should be there: no language gets them. One
    /// without a `ref` isn't set up to be translated.
    pub fn left_out(&self) -> impl Iterator<Item = &Finding> {
        let pages: HashSet<&str> = self.pages.iter().map(|page| page.page.path.as_str()).collect();
        let is_missing = move |page: &str| !pages.contains(page);
        let set_up = self.findings.iter().filter(|finding| finding.code != Code::MissingRef);
        set_up.filter(move |finding| finding.page.as_deref().is_some_and(&is_missing))
    }

    /// Path of a catalog.
    #[must_use]
    pub fn catalog_path(&self, language: &str, page_path: &str) -> String {
        format!("{}/{language}/{page_path}.ftl", self.config.locales)
    }

    /// Path of a lock.
    #[must_use]
    pub fn lock_path(&self, language: &str, page_path: &str) -> String {
        format!("{}/{language}/{page_path}.lock", self.config.locales)
    }

    /// Path of a page's reference catalog.
    #[must_use]
    pub fn reference_path(&self, page: &SitePage) -> String {
        self.catalog_path(self.source.tag(), &page.page.catalog_path)
    }
}

/// Catalog paths of the pages that are left out until they are fixed: they
/// are neither gone nor elsewhere.
fn left_out<'f>(config: &Config, findings: impl IntoIterator<Item = &'f Finding>) -> HashSet<String> {
    let catalog_path = |path: &str| {
        if let Some(path) = data_files::catalog_path(config, path) {
            return Some(path);
        }
        let folder = config.content.0.iter().find(|folder| is_source(config, folder, path))?;
        Some(without_extension(path::inside(folder, path)?).to_owned())
    };
    findings.into_iter().filter_map(|finding| catalog_path(finding.page.as_deref()?)).collect()
}

/// What was read in the content folders.
struct Read {
    pages: Vec<Page>,
    residents: Vec<Resident>,
    found: Vec<Found>,
}

/// Reads and parses every source page, and finds the translations among them.
fn read_pages(
    config: &Config,
    source: &Language,
    files: &dyn Files,
    findings: &mut Vec<Finding>,
) -> Result<Read, ReadError> {
    let mut paths = Vec::new();
    let mut found = Vec::new();
    for folder in &config.content.0 {
        let listed = files.list(folder)?;
        linked::in_content(config, folder, &listed, findings);
        found.push(Found::of(config, folder, &listed));
        paths.extend(
            listed
                .files
                .into_iter()
                .filter(|path| is_source(config, folder, path))
                .map(|path| (folder.as_str(), path)),
        );
    }
    let parsed: Vec<_> = paths
        .par_iter()
        .map(|(folder, path)| read_page(folder, path, config, files))
        .collect::<Result<_, _>>()?;
    let (mut pages, mut residents) = (Vec::new(), Vec::new());
    for page in parsed {
        match page {
            Ok(page) if is_translation(&page, source, config) => {
                residents.extend(resident(&page));
                if let Some(found) = found.iter_mut().find(|found| found.has(config, &page.path)) {
                    let said =
                        said_language(&page, config).filter(|lang| !is_spelling_of(source.tag(), lang));
                    let named = || config.conventions.path.language(&page.output_path);
                    found.add_translation(said.or_else(named).unwrap_or_default());
                }
            }
            Ok(page) => match page.unclear_address() {
                Some(finding) => findings.push(finding),
                None => pages.push(page),
            },
            Err(finding) => findings.push(*finding),
        }
    }
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Read { pages, residents, found })
}

fn resident(page: &Page) -> Option<Resident> {
    let conventions = &page.conventions;
    let key = conventions.permalink_key.as_deref().unwrap_or_default();
    Some(Resident {
        address: page.address()?.into_owned(),
        language: page.value(conventions.language_key.as_deref().unwrap_or("lang")).map(str::to_owned),
        place: keys::key_place(page, key),
    })
}

fn read_page(
    folder: &str,
    path: &str,
    config: &Config,
    files: &dyn Files,
) -> Result<Result<Page, Box<Finding>>, ReadError> {
    parse_file(path, files, |text| Page::parse(path, folder, text, config))
}

/// What `parse` makes of the text of a file.
fn parse_file<T>(
    path: &str,
    files: &dyn Files,
    parse: impl FnOnce(String) -> Result<T, Box<Finding>>,
) -> Result<Result<T, Box<Finding>>, ReadError> {
    if let Err(problem) = path::check(path) {
        return Ok(Err(Box::new(unsafe_path(path, &problem))));
    }
    Ok(match read_text(files, path)? {
        Text::Is(text) => parse(text),
        Text::NotUtf8 { before } => Err(Box::new(not_utf8(path, &before).page(path, None))),
        Text::TooLarge { bytes } => {
            Err(Box::new(page::too_large(path, usize::try_from(bytes).unwrap_or(usize::MAX))))
        }
        Text::Absent => Err(Box::new(
            Finding::new(Code::NotUtf8, "this file vanished while it was read").at(Place::file(path)),
        )),
    })
}

/// Its name becomes that of catalogs and localized pages, on other systems too.
fn unsafe_path(path: &str, problem: &path::Problem) -> Finding {
    Finding::new(Code::UnsafePath, format!("this file's name can't be that of a page: {problem}"))
        .at(Place::file(path))
        .page(path, None)
        .note("The page is left out until it has another name; the file isn't even read.")
        .help("Rename it: letters, digits, `-` and `_` are safe everywhere.")
}

/// The finding for a file that isn't UTF-8 behind `before`.
#[must_use]
pub fn not_utf8(path: &str, before: &str) -> Finding {
    let lines = LineIndex::new(before);
    let place = Place { width: 1, ..Place::of(path, before, &lines, &(before.len()..before.len())) };
    Finding::new(Code::NotUtf8, "this file isn't UTF-8 from here on")
        .at(place)
        .note("It is left out until it is fixed; nothing in it is changed.")
        .help("Save it as UTF-8 in your editor.")
}

fn load_page(
    (page, key): (Page, String),
    (config, source): (&Config, &SourceName),
    languages: &[SiteLanguage],
    (places, strays): (&BTreeMap<String, Places>, &Strays<'_>),
    table: &link::Table,
    files: &dyn Files,
) -> Result<Result<SitePage, Box<Finding>>, ReadError> {
    let places = places.get(&page.path).cloned().unwrap_or_default();
    let (reference, displaced) = match known::read_reference(config, &page, &places, files)? {
        Ok(read) => read,
        Err(finding) => return Ok(Err(finding)),
    };
    let mut drafts = draft::extract(&page, config);
    if drafts.len() > limits::MAX_SEGMENTS {
        return Ok(Err(Box::new(limits::too_many_segments(&page, drafts.len()))));
    }
    let mut too_large = Vec::new();
    drafts.retain(|draft| {
        let long = limits::long_text(draft);
        too_large.extend(long.clone());
        long.is_none()
    });
    let remembered = if is_unchanged(&drafts, &reference) {
        Vec::new()
    } else {
        let places = places.sharing(strays.of(&key)?, &key);
        match known::remember(config, source, &page, &reference, &places, languages, files)? {
            Ok(remembered) => remembered,
            Err(finding) => return Ok(Err(finding)),
        }
    };
    let segments = reconcile(&key, &drafts, &reference, &remembered);
    // One with placeholders isn't in the table.
    let is_own = |address: &String| page.permalink_template().as_deref() == Some(address.as_str());
    let is_gone = |address: &&String| !is_own(address) && !table.serves(address);
    let mut vanished: Vec<String> = reference.addresses.iter().filter(is_gone).cloned().collect();
    vanished.sort();
    vanished.dedup();
    let wanted_reference = reference::render(&page, &segments, &vanished, source);
    let rules = config.publish.rules(&page.output_path);
    let definitions = definitions(&page);
    let english = segments.iter().map(|_| English::default()).collect();
    let by_id = segments.iter().enumerate().map(|(at, segment)| (segment.id.clone(), at)).collect();
    Ok(Ok(SitePage {
        page,
        key,
        segments,
        reference,
        wanted_reference,
        places,
        displaced,
        rules,
        definitions,
        english,
        vanished,
        too_large,
        by_id,
        holds_marks: OnceLock::new(),
        recorded: OnceLock::new(),
    }))
}

/// Definitions of every link label and footnote of the page, so that a segment
/// can be read on its own.
fn definitions(page: &Page) -> String {
    use std::fmt::Write as _;
    let mut text = String::new();
    for (number, label) in page.body.labels.iter().enumerate() {
        let _ = writeln!(text, "[{label}]: label:{number}");
    }
    for label in &page.body.footnotes {
        let _ = writeln!(text, "\n[^{label}]: x");
    }
    text
}
