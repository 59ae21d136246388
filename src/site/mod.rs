//! A whole site in memory: its pages with their segments, its languages, what
//! each translation is worth, and what `sync` and `build` would write.

mod accept;
mod again;
pub mod build;
pub mod changes;
pub mod counts;
pub mod data;
mod data_files;
pub mod depends;
pub mod earlier;
mod empty;
mod every_language;
mod faults;
pub mod files;
pub mod foreign;
mod glossary;
mod gone;
pub mod hints;
pub mod hreflang;
pub mod inputs;
pub(crate) mod kept_pages;
mod keys;
pub(crate) mod known;
pub mod languages;
pub mod limits;
mod link_table;
mod linked;
pub mod links;
mod loaded;
mod look;
pub mod moves;
mod notices;
mod offered;
pub mod orphans;
pub mod outcome;
mod page_file;
mod places;
pub mod publish;
mod read;
mod recorded;
mod recut;
mod repeated;
mod repeated_text;
mod residents;
pub mod rested;
pub mod shard;
mod sources;
mod strays;
pub mod sync;
pub mod sync_since;
pub mod text_lines;
#[cfg(test)]
mod once;
mod verdict;
pub mod view;
pub mod whole;

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::catalog::reconcile::{is_unchanged, reconcile_renewing};
use crate::catalog::recut::{Recut, cuts};
use crate::catalog::reference;
use crate::config::{Config, NOTICES, NewId};
use crate::finding::{Code, Finding, Severity};
use crate::language::{Language, SourceName};
use crate::link;
use crate::page::{Page, without_extension};
use crate::path;
use crate::safety::English;
use crate::segment::draft;
use crate::status::severity;

use empty::FolderContent;
use files::{Files, ReadError};
use languages::SiteLanguage;
pub use loaded::{Resident, Site, SitePage};
pub use page_file::not_utf8;
use page_file::read_page;
use places::Places;
use residents::resident;
pub use sources::{is_named_translation, is_source, is_spelling_of, language_in_name, searched};
use sources::{is_translation, said_language};
use strays::Strays;

impl Site {
    /// Reads the pages and what is known of them.
    ///
    /// ```
    /// use glossator::config::Config;
    /// use glossator::site::Site;
    /// use glossator::site::files::Memory;
    ///
    /// let page = "---\nlang: en\nref: 3\ntitle: Privacy\npermalink: /privacy/\n---\nWe keep nothing.\n";
    /// let files = Memory([("content/privacy.md".to_owned(), page.into())].into());
    /// let site = Site::load(Config::default(), &files)?;
    /// let ids: Vec<&str> = site.pages[0].segments.iter().map(|segment| segment.id.as_str()).collect();
    /// assert_eq!(ids, ["ref-3-title", "ref-3-top-1"]);
    /// # Ok::<(), glossator::site::files::ReadError>(())
    /// ```
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
        let ReadPages { mut pages, mut residents, found } =
            read_pages(&config, &source, files, &mut findings)?;
        pages.extend(data_files::read(&config, &locale_files, files, &mut findings)?);
        let pages = keys::with_unique_keys(pages, &config, files, &mut findings)?;
        keys::duplicate_permalinks(&pages, &mut findings);
        findings.extend(sources::called_like_translations(&pages, &source));
        let languages = languages::find(&config, &source, &locale_files, &mut findings)?;
        residents.extend(residents::beside(&config, &languages, files)?);
        let notices = files.list(NOTICES)?.files;
        let glossary = glossary::load(&config, &source, &languages, files, &mut findings)?;
        languages::misnamed_notices(&config, &notices, &languages, &mut findings);
        // One without a `ref` has no catalogs: those at its place are another page's.
        let unread = left_out(&config, findings.iter().filter(|finding| finding.code != Code::MissingRef));
        let places = moves::places(&config, &pages, &unread, &languages, &locale_files, files)?;
        let table = link_table::table_of(pages.iter().map(|(page, _)| page), &config, &source, &languages);
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
        repeated::share(&mut pages);
        for page in &mut pages {
            page.terms = page.segments.iter().map(|one| glossary.find(&one.pattern)).collect();
        }
        Ok(Self {
            config,
            source,
            source_name,
            pages,
            residents,
            languages,
            glossary,
            orphan_catalogs,
            findings,
        })
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
struct ReadPages {
    pages: Vec<Page>,
    residents: Vec<Resident>,
    found: Vec<FolderContent>,
}

/// Reads and parses every source page, and finds the translations among them.
fn read_pages(
    config: &Config,
    source: &Language,
    files: &dyn Files,
    findings: &mut Vec<Finding>,
) -> Result<ReadPages, ReadError> {
    let mut paths = Vec::new();
    let mut found = Vec::new();
    for folder in &config.content.0 {
        let listed = files.list(folder)?;
        linked::in_content(config, folder, &listed, findings);
        found.push(FolderContent::of(config, folder, &listed));
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
            Ok(page) if keys::is_no_page(&page, config, files) => {
                if let Some(found) = found.iter_mut().find(|found| found.has(config, &page.path)) {
                    found.add_copied();
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
    Ok(ReadPages { pages, residents, found })
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
    let (mut reference, displaced) = match known::read_reference(config, &page, &places, files)? {
        Ok(read) => read,
        Err(finding) => return Ok(Err(finding)),
    };
    let mut drafts = draft::extract(&page);
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
    let renews = |old: &str, today: &str| renews(config, old, today);
    let cuts = cuts(&drafts, &reference);
    let segments = reconcile_renewing(&key, &drafts, &reference, &remembered, &cuts, renews);
    let recut = Recut::new(&cuts, &mut reference, &segments);
    // One with placeholders isn't in the table.
    let is_own = |address: &String| page.permalink_template().as_deref() == Some(address.as_str());
    let is_gone = |address: &&String| !is_own(address) && !table.serves(address);
    let mut vanished: Vec<String> = reference.addresses.iter().filter(is_gone).cloned().collect();
    vanished.sort();
    vanished.dedup();
    let wanted_reference = reference::render(&page, &segments, &vanished, source);
    let rules = config.publish.rules(&page.output_path);
    let definitions = definitions(&page);
    let english = segments.iter().map(|_| Arc::new(English::default())).collect();
    let repeated = vec![None; segments.len()];
    let by_id = segments.iter().enumerate().map(|(at, segment)| (segment.id.clone(), at)).collect();
    Ok(Ok(SitePage {
        page,
        key,
        segments,
        reference,
        recut,
        wanted_reference,
        places,
        displaced,
        rules,
        definitions,
        english,
        repeated,
        terms: Vec::new(),
        vanished,
        too_large,
        by_id,
        holds_marks: OnceLock::new(),
        recorded: OnceLock::new(),
    }))
}

/// Whether a segment gets another id with this change of its English.
fn renews(config: &Config, old: &str, today: &str) -> bool {
    match config.catalogs.new_id {
        NewId::Never => false,
        NewId::Material => severity(old, today) == Severity::Material,
        NewId::Always => true,
    }
}

/// Definitions of every link label and footnote of the page, so that a segment
/// can be read on its own.
#[must_use]
pub fn definitions(page: &Page) -> String {
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
