//! Which files are translations of which pages: by their key and language, by
//! their address, or by where the site's generator wants them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::language::Language;
use crate::link::file;
use crate::page::front_matter;
use crate::page::source::Source;
use crate::page::{Page, PageNumber, without_extension};
use crate::path;
use crate::site::files::{FileText, Files, ReadError, read_text};
use crate::site::{Site, is_spelling_of};

/// What pages end with.
const EXTENSIONS: [&str; 8] = ["md", "mdx", "markdown", "mkd", "mkdn", "mkdown", "html", "htm"];

/// What tells which page a file is a translation of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MatchCause {
    /// A person says so.
    Given,
    /// It has the page's key.
    Key,
    /// Its address is the page's, in its language.
    Address,
    /// Its path.
    Path,
}

impl MatchCause {
    /// The cause in a sentence, behind "by".
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Given => "the command line",
            Self::Key => "its key",
            Self::Address => "its address",
            Self::Path => "its path",
        }
    }
}

/// A translated page.
#[derive(Debug, Clone)]
pub struct FoundPage {
    /// The page, read.
    pub page: Page,
    /// Its source.
    pub source: PageNumber,
    /// What tells.
    pub cause: MatchCause,
    /// How much beside that tells the same.
    agreement: usize,
}

impl FoundPage {
    /// Of several pages of one source, the lowest is the translation: what tells so first, then what else does.
    fn rank(&self) -> (MatchCause, Reverse<usize>, &str) {
        (self.cause, Reverse(self.agreement), &self.page.path)
    }
}

/// What a search for translated pages has found.
#[derive(Debug, Default)]
pub struct PageSearch {
    /// A page for each source that has one.
    pub found: Vec<FoundPage>,
    /// Further pages of a source that has one: their paths, and its number.
    pub further: Vec<(String, PageNumber)>,
    /// Pages in the language whose source isn't known.
    pub unknown: Vec<String>,
    /// Files that can't be taken, with the reason.
    pub unreadable: Vec<(String, String)>,
}

impl PageSearch {
    /// Adds what another search has found.
    pub fn append(&mut self, other: Self) {
        for found in other.found {
            let known = self.found.iter_mut().find(|known| known.source == found.source);
            let other = match known {
                Some(known) if found.rank() < known.rank() => std::mem::replace(known, found),
                Some(_) => found,
                None => {
                    self.found.push(found);
                    continue;
                }
            };
            self.further.push((other.page.path, other.source));
        }
        self.found.sort_by_key(|found| found.source);
        self.further.extend(other.further);
        self.unknown.extend(other.unknown);
        self.unreadable.extend(other.unreadable);
    }
}

/// Where to look for translated pages.
#[derive(Debug, Clone, Copy)]
pub struct SearchFolder<'a> {
    /// The folder.
    pub folder: &'a str,
    /// Whether all pages there are in the language, whatever they say.
    pub is_given: bool,
}

/// Looks for pages that are translations into `language`. `written` are the
/// paths of localized pages, which are none.
///
/// # Errors
/// When a file or a folder can't be read.
pub fn find(
    site: &Site,
    language: &Language,
    files: &dyn Files,
    place: SearchFolder<'_>,
    written: &BTreeSet<String>,
) -> Result<PageSearch, ReadError> {
    let index = Index::new(site, language, place.is_given);
    let mut search = PageSearch::default();
    let mut best: BTreeMap<PageNumber, Vec<FoundPage>> = BTreeMap::new();
    for path in files.list(place.folder)?.files {
        if !may_be_page(&path) || written.contains(&path) || index.is_source(&path, place) {
            continue;
        }
        let named = index.by_path(path::inside(place.folder, &path).unwrap_or(&path));
        // What is no page of this language isn't worth a word, unless somebody named it.
        let is_meant = place.is_given || named.is_some();
        let text = match text_of(files, &path)? {
            Ok(text) => text,
            Err(problem) => {
                search.unreadable.extend(is_meant.then_some((path, problem)));
                continue;
            }
        };
        let said = said_language(site, &text);
        let is_it = said.as_ref().map(|said| is_spelling_of(language.tag(), said));
        if !place.is_given && !is_it.unwrap_or(named.is_some()) {
            continue;
        }
        let page = match parsed(site, language, &path, text, said.as_deref()) {
            Ok(page) => page,
            Err(problem) => {
                search.unreadable.push((path, problem));
                continue;
            }
        };
        match index.source(&page, named) {
            Some((source, cause)) => {
                let agreement = index.agreement(&page, named, source);
                best.entry(source).or_default().push(FoundPage { page, source, cause, agreement });
            }
            None => search.unknown.push(path),
        }
    }
    for (source, mut found) in best {
        found.sort_by(|a, b| a.rank().cmp(&b.rank()));
        let mut found = found.into_iter();
        search.found.extend(found.next());
        search.further.extend(found.map(|further| (further.page.path, source)));
    }
    Ok(search)
}

/// The translated page `path` of `files`; its source is page number `wanted` where
/// a person says so.
///
/// # Errors
/// When the file can't be read.
pub fn find_one(
    site: &Site,
    language: &Language,
    files: &dyn Files,
    path: &str,
    wanted: Option<PageNumber>,
) -> Result<PageSearch, ReadError> {
    let mut search = PageSearch::default();
    let page = text_of(files, path)?.and_then(|text| {
        let said = said_language(site, &text);
        parsed(site, language, path, text, said.as_deref())
    });
    let page = match page {
        Ok(page) => page,
        Err(problem) => {
            search.unreadable.push((path.to_owned(), problem));
            return Ok(search);
        }
    };
    let index = Index::new(site, language, true);
    let given = wanted.map(|source| (source, MatchCause::Given));
    match given.or_else(|| index.source(&page, index.by_path(path))) {
        Some((source, cause)) => search.found.push(FoundPage { page, source, cause, agreement: 0 }),
        None => search.unknown.push(path.to_owned()),
    }
    Ok(search)
}

/// The text of the file `path`, or why there is none.
fn text_of(files: &dyn Files, path: &str) -> Result<Result<String, String>, ReadError> {
    Ok(match read_text(files, path)? {
        FileText::Is(text) => Ok(text),
        FileText::NotUtf8 { .. } => Err("it isn't UTF-8".to_owned()),
        FileText::TooLarge { bytes } => Err(format!("it has {} MB", bytes >> 20)),
        FileText::Absent => Err("there is no such file".to_owned()),
    })
}

/// The language that the front matter of `text` says.
fn said_language(site: &Site, text: &str) -> Option<String> {
    let conventions = &site.config.conventions;
    let key = conventions.language_key.as_deref().unwrap_or("lang");
    let matter = front_matter::parse_with(Source::new(text.to_owned()).text(), conventions.json_front_matter);
    let matter = matter.ok().flatten()?;
    matter.text(key).map(str::to_owned)
}

/// The page that `text` is, whose language is `said`; or why it is none in `language`.
fn parsed(
    site: &Site,
    language: &Language,
    path: &str,
    text: String,
    said: Option<&str>,
) -> Result<Page, String> {
    if let Some(other) = other_language(site, language, said) {
        return Err(other);
    }
    let config = &site.config;
    let folder = config.content.0.iter().find(|folder| path::inside(folder, path).is_some());
    let folder = folder.map_or(path::ROOT, String::as_str);
    Page::parse(path, folder, text, config).map_err(|finding| finding.message)
}

/// Why a page isn't in `language`, if it says another one. Many translated pages still
/// say the source's.
fn other_language(site: &Site, language: &Language, said: Option<&str>) -> Option<String> {
    let said = said.filter(|said| !is_spelling_of(language.tag(), said))?;
    let is_source = is_spelling_of(&site.config.source_language, said);
    (!is_source).then(|| format!("it says that its language is `{said}`"))
}

fn may_be_page(path: &str) -> bool {
    let extension = path.rsplit_once('.').map(|(_, extension)| extension);
    extension.is_some_and(|found| EXTENSIONS.iter().any(|known| found.eq_ignore_ascii_case(known)))
}

/// The site's pages by what their translations share with them.
struct Index {
    keys: HashMap<String, PageNumber>,
    addresses: HashMap<String, PageNumber>,
    paths: HashMap<String, PageNumber>,
    sources: BTreeSet<String>,
}

impl Index {
    fn new(site: &Site, language: &Language, is_given: bool) -> Self {
        let mut index = Self {
            keys: HashMap::new(),
            addresses: HashMap::new(),
            paths: HashMap::new(),
            sources: BTreeSet::new(),
        };
        let is_key_told = site.config.page_key != "path";
        for (number, page) in PageNumber::enumerate(&site.pages).filter(|(_, page)| page.page.data.is_none())
        {
            let page = &page.page;
            index.sources.insert(page.path.clone());
            if let Some(key) = page.key.as_ref().filter(|_| is_key_told) {
                index.keys.insert(key.clone(), number);
            }
            if let Some(address) = page.address() {
                let localized = site.config.conventions.localized(language.tag(), &address);
                index.addresses.insert(file(&localized), number);
                index.addresses.insert(file(&address), number);
            }
            for path in paths(site, page, language, is_given) {
                index.paths.entry(path).or_insert(number);
            }
        }
        index
    }

    fn is_source(&self, path: &str, place: SearchFolder<'_>) -> bool {
        !place.is_given && self.sources.contains(path)
    }

    fn by_path(&self, path: &str) -> Option<PageNumber> {
        self.paths.get(path).copied()
    }

    fn source(&self, page: &Page, named: Option<PageNumber>) -> Option<(PageNumber, MatchCause)> {
        let by_key = page.key.as_ref().and_then(|key| self.keys.get(key));
        let found = by_key.map(|at| (*at, MatchCause::Key));
        found
            .or_else(|| self.by_address(page).map(|at| (at, MatchCause::Address)))
            .or_else(|| named.map(|at| (at, MatchCause::Path)))
    }

    fn by_address(&self, page: &Page) -> Option<PageNumber> {
        self.addresses.get(&file(&page.permalink()?)).copied()
    }

    /// Of its address and its path, how many tell that `page` is a translation of `source`.
    fn agreement(&self, page: &Page, named: Option<PageNumber>, source: PageNumber) -> usize {
        let told = [self.by_address(page), named];
        told.into_iter().filter(|told| *told == Some(source)).count()
    }
}

/// Where generators want the translation of `page`; in a folder that is given
/// also what the page itself is called.
fn paths(site: &Site, page: &Page, language: &Language, is_given: bool) -> Vec<String> {
    let conventions = &page.conventions;
    let below = &page.output_path;
    let folder = page.path.strip_suffix(below.as_str()).unwrap_or_default().trim_end_matches('/');
    let (stem, extension) = (without_extension(below), &below[without_extension(below).len()..]);
    let (above, name) = below.rsplit_once('/').map_or(("", below.as_str()), |(above, name)| (above, name));
    let mut paths = Vec::new();
    for tag in
        [language.tag().to_owned(), language.tag().to_ascii_lowercase(), language.tag().replace('-', "_")]
    {
        let own = conventions.path.path(&tag, below);
        let mut inner = vec![own, format!("{tag}/{below}"), format!("{stem}.{tag}{extension}")];
        if !above.is_empty() {
            inner.push(format!("{above}/{tag}/{name}"));
        }
        for path in inner {
            paths.extend([joined(folder, &path), joined(&site.config.output, &path), path]);
        }
        paths.push(format!("i18n/{tag}/{below}"));
        paths.push(format!("i18n/{tag}/docusaurus-plugin-content-docs/current/{below}"));
        // `docs/en/a.md` and `docs/de/a.md`.
        if let Some((parent, last)) = page.path.strip_suffix(below.as_str()).and_then(|own| {
            let own = own.trim_end_matches('/');
            own.rsplit_once('/').or(Some(("", own)))
        }) && is_spelling_of(&site.config.source_language, last)
        {
            paths.push(joined(parent, &format!("{tag}/{below}")));
        }
    }
    if is_given {
        paths.push(below.clone());
    }
    paths
}

fn joined(folder: &str, path: &str) -> String {
    if matches!(folder, "" | path::ROOT) { path.to_owned() } else { format!("{folder}/{path}") }
}
