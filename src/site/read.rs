//! What stands on disk for a page in a language, at its place and elsewhere.

use crate::catalog::edit::orphan_text;
use crate::catalog::lock::{LockLine, Second};
use crate::catalog::merge::{CatalogTexts, Locks, merge};
use crate::catalog::settle::Settling;
use crate::catalog::{Catalog, Lock};
use crate::finding::{Code, Finding, Place};
use crate::language::Language;
use crate::resolve::{Terms, words_of};

use super::files::{FileText, Files, ReadError, read_text};
use super::known::is_ours;
use super::limits::too_large;
use super::loaded::{Site, SitePage};
use super::page_file::not_utf8;

/// What stands on disk for a page in a language, moved files included.
pub(super) struct ReadFiles {
    pub(super) path: String,
    pub(super) original: Option<String>,
    pub(super) merged: String,
    pub(super) lock_text: Option<String>,
    pub(super) lock: Lock,
    pub(super) moved: Vec<String>,
    pub(super) displaced: Vec<(String, String)>,
    pub(super) unusable: Vec<Finding>,
}

impl ReadFiles {
    pub(super) fn new(
        site: &Site,
        page: &SitePage,
        language: &Language,
        terms: Option<&Terms>,
        files: &dyn Files,
    ) -> Result<Self, ReadError> {
        let path = site.catalog_path(language.tag(), &page.page.catalog_path);
        let lock_path = site.lock_path(language.tag(), &page.page.catalog_path);
        let (mut unusable, mut displaced) = (Vec::new(), Vec::new());
        let mut own = |path: &String| -> Result<Option<String>, ReadError> {
            let text = usable(read_text(files, path)?, path, &mut unusable);
            if page.places.foreign.contains_key(path) {
                displaced.extend(text.map(|text| (path.clone(), text)));
                return Ok(None);
            }
            Ok(text)
        };
        let (original, lock_text) = (own(&path)?, own(&lock_path)?);
        let lock = read_lock(lock_text.as_deref(), &lock_path, &mut unusable).unwrap_or_default();
        let merged = original.clone().unwrap_or_default();
        let mut read =
            Self { path, original, merged, lock_text, lock, moved: Vec::new(), displaced, unusable };
        if !page.places.elsewhere.is_empty() || !page.places.shared.is_empty() {
            read.merge_moved(site, page, language, terms, files)?;
        }
        Ok(read)
    }

    /// Takes over what a branch or an earlier place of the page has. Of two
    /// texts the lock at the page's place tells which is the older.
    fn merge_moved(
        &mut self,
        site: &Site,
        page: &SitePage,
        language: &Language,
        terms: Option<&Terms>,
        files: &dyn Files,
    ) -> Result<(), ReadError> {
        let folder = format!("{}/{}", site.config.locales, language.tag());
        let own = self.lock.clone();
        let mut moved = Lock::default();
        for path in page.places.elsewhere_in(&folder, "lock") {
            let text = usable(read_text(files, path)?, path, &mut self.unusable);
            if let Some(lock) = read_lock(text.as_deref(), path, &mut self.unusable) {
                moved.append(lock);
                self.moved.push(path.to_owned());
            }
        }
        for path in page.places.shared_in(&folder) {
            let text = usable(read_text(files, path)?, path, &mut self.unusable);
            let lock = read_lock(text.as_deref(), path, &mut self.unusable);
            moved.append(page.places.own(path, lock.unwrap_or_default()));
        }
        self.lock.append(moved.clone());
        let rules = site.rules(language);
        for path in page.places.elsewhere_in(&folder, "ftl") {
            if let Some(text) = usable(read_text(files, path)?, path, &mut self.unusable) {
                let ours = |id: &str, text: &str| is_ours(page, &own, id, text);
                let mine = Catalog::parse_from(std::mem::take(&mut self.merged), &site.source_name);
                let other = Catalog::parse_from(text, &site.source_name);
                let (my_words, words) = (words_of(&mine, terms), words_of(&other, terms));
                let mine = CatalogTexts { catalog: &mine, words: &my_words };
                let other = CatalogTexts { catalog: &other, words: &words };
                let merged = merge(mine, other, Locks { own: &own, moved: &moved }, ours);
                let seconds = (&merged.seconds.0, mine, self.path.as_str());
                let others = (&merged.seconds.1, other, path);
                let found = [seconds, others].map(|(entries, texts, file)| {
                    let settling =
                        Settling::new(&page.reference, &self.lock, texts.catalog, texts.words, rules);
                    entries.iter().map(|at| second(page, &settling, *at, file)).collect::<Vec<_>>()
                });
                found.into_iter().flatten().for_each(|(id, line)| self.lock.push(&id, line));
                self.merged = merged.text;
                self.moved.push(path.to_owned());
            }
        }
        self.moved.sort();
        Ok(())
    }
}

/// The line of entry number `at` of a catalog, which another text of its id has
/// displaced.
fn second(page: &SitePage, settling: &Settling<'_>, at: usize, file: &str) -> (String, LockLine) {
    let entry = &settling.catalog.entries[at];
    let ours = |id: &str, text: &str| is_ours(page, settling.lock, id, text);
    let record = settling.second_record(&entry.id, entry, page.segment(&entry.id));
    let entry_text = orphan_text(settling.catalog, entry, ours);
    (entry.id.clone(), LockLine::Second(Second { record, file: file.to_owned(), entry: entry_text }))
}

pub(super) fn usable(text: FileText, path: &str, unusable: &mut Vec<Finding>) -> Option<String> {
    match text {
        FileText::Absent => None,
        FileText::Is(text) => Some(text),
        FileText::NotUtf8 { before } => {
            unusable.push(not_utf8(path, &before));
            None
        }
        FileText::TooLarge { bytes } => {
            unusable.push(too_large(path, bytes));
            None
        }
    }
}

fn read_lock(text: Option<&str>, path: &str, unusable: &mut Vec<Finding>) -> Option<Lock> {
    text.map(Lock::parse).transpose().unwrap_or_else(|_newer| {
        unusable.push(
            Finding::new(Code::UnreadableLock, "this lock was written by a newer glossator")
                .at(Place::file(path))
                .note("Until it can be read, every translation in it counts as unreviewed, and `sync` leaves it alone.")
                .help("Update glossator."),
        );
        None
    })
}
