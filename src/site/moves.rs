//! Pages that were renamed or moved: their catalogs follow. Whose a file is
//! tell the ids in it; where it stands says only where nobody's ids are.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use rayon::prelude::*;

use crate::catalog::Reference;
use crate::config::Config;
use crate::page::Page;
use crate::segment::draft::{self, Draft};

use super::files::{FileText, Files, ReadError, read_text};
use super::languages::SiteLanguage;
use super::loaded::SitePage;
use super::places::{Places, is_of};

/// For each page with files at a wrong place, by its path: where they are.
///
/// # Errors
/// When a file can't be read.
pub(super) fn places(
    config: &Config,
    pages: &[(Page, String)],
    left_out: &HashSet<String>,
    languages: &[SiteLanguage],
    locale_files: &[String],
    files: &dyn Files,
) -> Result<BTreeMap<String, Places>, ReadError> {
    let mut search = OwnerSearch::new(config, pages, left_out, languages, locale_files, files);
    search.queue = search.suspects()?;
    while let Some(place) = search.queue.pop_first() {
        if search.done.insert(place) {
            search.look(place)?;
        }
    }
    for places in search.found.values_mut() {
        places.elsewhere.sort();
        places.shared.sort();
    }
    Ok(search.found)
}

struct OwnerSearch<'a> {
    config: &'a Config,
    pages: &'a [(Page, String)],
    /// Where each page's catalogs should be.
    homes: HashMap<&'a str, usize>,
    /// The files of the site's languages, by their place.
    by_place: BTreeMap<&'a str, Vec<&'a String>>,
    taken: HashSet<String>,
    files: &'a dyn Files,
    queue: BTreeSet<&'a str>,
    done: HashSet<&'a str>,
    found: BTreeMap<String, Places>,
}

impl<'a> OwnerSearch<'a> {
    fn new(
        config: &'a Config,
        pages: &'a [(Page, String)],
        left_out: &HashSet<String>,
        languages: &[SiteLanguage],
        locale_files: &'a [String],
        files: &'a dyn Files,
    ) -> Self {
        let folders: HashSet<&str> = languages
            .iter()
            .map(|known| known.language.tag())
            .chain([config.source_language.as_str()])
            .collect();
        let mut by_place: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
        for path in locale_files {
            let Some((folder, place)) = folder_and_place(config, path) else { continue };
            if folders.contains(folder) && place != "_terms" && !left_out.contains(place) {
                by_place.entry(place).or_default().push(path);
            }
        }
        let homes =
            pages.iter().enumerate().map(|(at, (page, _))| (page.catalog_path.as_str(), at)).collect();
        let taken = locale_files.iter().cloned().collect();
        let (queue, done, found) = (BTreeSet::new(), HashSet::new(), BTreeMap::new());
        Self { config, pages, homes, by_place, taken, files, queue, done, found }
    }

    fn is_keyed_by_path(&self, page: usize) -> bool {
        self.config.page_key == "path" || self.pages[page].0.data.is_some()
    }

    fn reference_path(&self, place: &str) -> String {
        format!("{}/{}/{place}.ftl", self.config.locales, self.config.source_language)
    }

    fn text(&self, path: &str) -> Result<Option<String>, ReadError> {
        Ok(match read_text(self.files, path)? {
            FileText::Is(text) => Some(text),
            _ => None,
        })
    }

    /// Places that are no page's, and those of pages whose reference catalog has
    /// another page's ids: a merge of pages that have changed places leaves both, and
    /// beside them files with the other's alone.
    fn suspects(&self) -> Result<BTreeSet<&'a str>, ReadError> {
        let places: Vec<&'a str> = self.by_place.keys().copied().collect();
        let suspicious = places.into_par_iter().map(|place| {
            let Some(&page) = self.homes.get(place) else { return Ok(Some(place)) };
            if self.is_keyed_by_path(page) {
                return Ok(None);
            }
            let text = self.text(&self.reference_path(place))?.unwrap_or_default();
            Ok(ids(&text).any(|id| !self.is_named(id, page)).then_some(place))
        });
        let suspicious: Vec<Option<&str>> = suspicious.collect::<Result<_, ReadError>>()?;
        Ok(suspicious.into_iter().flatten().collect())
    }

    /// Finds out whose the files at `place` are.
    fn look(&mut self, place: &'a str) -> Result<(), ReadError> {
        let home = self.homes.get(place).copied();
        if home.is_some_and(|page| self.is_keyed_by_path(page)) {
            return Ok(());
        }
        let mut whose: Vec<(&'a String, Option<usize>)> = Vec::new();
        for path in self.by_place.get(place).cloned().unwrap_or_default() {
            let text = self.text(path)?;
            let is_unread = text.is_none();
            let owner = self.owner(text.as_deref().unwrap_or_default(), home)?;
            if let (Some(home), None, Some(text)) = (home, owner, &text) {
                self.share(path, text, home);
            }
            // What can't be read as a reference catalog stays where it is.
            if !(is_unread && *path == self.reference_path(place)) {
                whose.push((path, owner));
            }
        }
        if home.is_none() {
            // One without ids goes with the others.
            let others = match whose.iter().find_map(|(_, owner)| *owner) {
                Some(page) => Some(page),
                None => self.owner_by_texts(place)?,
            };
            for (_, owner) in &mut whose {
                *owner = owner.or(others);
            }
        }
        for (path, owner) in whose {
            if let Some(owner) = owner {
                self.assign(path, owner, home);
            }
        }
        Ok(())
    }

    /// Notes whose lines a lock or the reference catalog of the page `home` has besides.
    fn share(&mut self, path: &str, text: &str, home: usize) {
        let strange: Vec<&str> = ids(text).filter(|id| !self.is_named(id, home)).collect();
        let is_reference = path == self.reference_path(&self.pages[home].0.catalog_path);
        let is_lock = path.rsplit('.').next() == Some("lock");
        if strange.is_empty() || !(is_lock || is_reference) {
            return;
        }
        let pages = self.pages;
        for (at, (page, key)) in pages.iter().enumerate() {
            let is_other = at != home && !self.is_keyed_by_path(at);
            if is_other && strange.iter().any(|id| self.is_named(id, at)) {
                let places = self.found.entry(page.path.clone()).or_default();
                places.shared.push(path.to_owned());
                places.key.clone_from(key);
            }
        }
    }

    fn assign(&mut self, path: &str, owner: usize, home: Option<usize>) {
        let pages = self.pages;
        let page = &pages[owner].0;
        self.found.entry(page.path.clone()).or_default().elsewhere.push(path.to_owned());
        self.queue.insert(&page.catalog_path);
        if let Some(home) = home {
            let free = self.free_path(path, &page.catalog_path);
            let places = self.found.entry(pages[home].0.path.clone()).or_default();
            places.foreign.insert(path.to_owned(), free);
        }
    }

    /// A path at which no file is, for one that belongs at `place`.
    fn free_path(&mut self, path: &str, place: &str) -> String {
        let folder = folder_and_place(self.config, path).map_or("", |(folder, _)| folder);
        let extension = path.rsplit('.').next().unwrap_or_default();
        let named =
            |number: usize| format!("{}/{folder}/{place}.moved-{number}.{extension}", self.config.locales);
        let mut paths = (1..=self.taken.len() + 1).map(named);
        let free = paths.find(|path| !self.taken.contains(path)).unwrap_or_default();
        self.taken.insert(free.clone());
        free
    }

    /// Whether `id` may be one of `page`: its key stands in it.
    fn is_named(&self, id: &str, page: usize) -> bool {
        is_of(id, &self.pages[page].1)
    }

    /// The page whose ids stand in `text`, a catalog or a lock: at the place of
    /// the page `home` another one only if none of them is that page's. Of a page
    /// that has its reference catalog at least one has to be there, too: ids of a
    /// page that is gone can begin like its own.
    fn owner(&self, text: &str, home: Option<usize>) -> Result<Option<usize>, ReadError> {
        if home.is_some_and(|home| ids(text).any(|id| self.is_named(id, home))) {
            return Ok(None);
        }
        let keyed = || (0..self.pages.len()).filter(|page| !self.is_keyed_by_path(*page));
        let longest =
            |id| keyed().filter(|page| self.is_named(id, *page)).max_by_key(|page| self.pages[*page].1.len());
        let Some(page) = ids(text).find_map(longest) else { return Ok(None) };
        let path = self.reference_path(&self.pages[page].0.catalog_path);
        let reference = self.text(&path)?.unwrap_or_default();
        let known: HashSet<&str> = ids(&reference).filter(|id| self.is_named(id, page)).collect();
        let is_known = known.is_empty() || ids(text).any(|id| known.contains(id));
        Ok(is_known.then_some(page))
    }

    /// With paths for keys, as data files have, the page that shares half of
    /// its texts with the reference catalog at `place`, or, where that is gone,
    /// the one whose reference catalog has the ids of a file there.
    fn owner_by_texts(&self, place: &str) -> Result<Option<usize>, ReadError> {
        let candidates: Vec<usize> =
            (0..self.pages.len()).filter(|page| self.is_keyed_by_path(*page)).collect();
        if candidates.is_empty() {
            return Ok(None);
        }
        let reference = self.reference_path(place);
        if let Some(text) = self.text(&reference)? {
            let reference = Reference::parse(text);
            let known: BTreeSet<String> =
                reference.entries.iter().map(|known| known.pattern.skeleton()).collect();
            let is_new =
                |page: &usize| !self.taken.contains(&self.reference_path(&self.pages[*page].0.catalog_path));
            let candidates = candidates.into_iter().filter(is_new);
            let candidates = candidates.filter_map(|page| Some((shared(&self.pages[page].0, &known)?, page)));
            return Ok(candidates.max_by_key(|(shared, _)| *shared).map(|(_, page)| page));
        }
        let mut stray: HashSet<String> = HashSet::new();
        for path in self.by_place.get(place).into_iter().flatten() {
            stray.extend(self.text(path)?.iter().flat_map(|text| ids(text)).map(str::to_owned));
        }
        for page in candidates {
            let text = self.text(&self.reference_path(&self.pages[page].0.catalog_path))?;
            if text.is_some_and(|text| ids(&text).any(|id| stray.contains(id))) {
                return Ok(Some(page));
            }
        }
        Ok(None)
    }
}

/// How many texts of `page` are known, if that is half of them.
fn shared(page: &Page, known: &BTreeSet<String>) -> Option<usize> {
    let drafts = draft::extract(page);
    let unnamed = |draft: &Draft| draft.pattern(&vec![String::new(); draft.opaque.len()]).skeleton();
    let shared = drafts.iter().filter(|draft| known.contains(&unnamed(draft))).count();
    (shared * 2 >= drafts.len().max(known.len()) && shared > 0).then_some(shared)
}

/// The ids at the beginning of lines: of entries, stubs and records.
pub(super) fn ids(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let line = line.strip_prefix("# ").unwrap_or(line);
        let end = line.find([' ', '=']).filter(|_| line.starts_with("ref-"))?;
        Some(&line[..end])
    })
}

/// The language's folder and the place, a page's path without extension, of a
/// file below the locales folder.
fn folder_and_place<'p>(config: &Config, path: &'p str) -> Option<(&'p str, &'p str)> {
    let inner = path[config.locales.len()..].trim_start_matches('/');
    let (folder, file) = inner.split_once('/')?;
    Some((folder, file.strip_suffix(".ftl").or_else(|| file.strip_suffix(".lock"))?))
}

/// Catalogs and locks that belong to no page.
pub(super) fn orphans(
    config: &Config,
    pages: &[SitePage],
    left_out: &HashSet<String>,
    locale_files: &[String],
) -> Vec<String> {
    let mut known: HashSet<&str> = pages.iter().map(|page| page.page.catalog_path.as_str()).collect();
    known.extend(left_out.iter().map(String::as_str));
    known.insert("_terms");
    let elsewhere: HashSet<&str> =
        pages.iter().flat_map(|page| page.places.elsewhere.iter().map(String::as_str)).collect();
    let is_orphan = |path: &&String| {
        let place = folder_and_place(config, path).map(|(_, place)| place);
        place.is_some_and(|place| !known.contains(place)) && !elsewhere.contains(path.as_str())
    };
    locale_files.iter().filter(is_orphan).cloned().collect()
}
