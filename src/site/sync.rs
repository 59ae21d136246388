//! Sync: what the reference catalogs, locks and notes should be, from the
//! pages and the translations. Nothing here deletes a translation.

use std::collections::HashSet;

use crate::catalog::Catalog;
use crate::catalog::edit::CatalogEdit;
use crate::catalog::edit_notes::WantedEntry;
use crate::catalog::lock::{Lock, LockLine, Record};
use crate::catalog::notes::{self, Note};
use crate::language::Language;
use crate::memory::TranslationMemory;
use crate::page::PageNumber;
use crate::resolve::Terms;
use crate::resolve::date::{DateStyle, format_date};
use crate::status::{Status, change};

use super::changes::{Changes, FileChange};
use super::hints::Learned;
use super::known::is_ours;
use super::loaded::{Site, SitePage};
use super::look::parsed_terms;
use super::orphans::{displaced_by_copy, gone_record, keeps_orphan, keeps_second, orphan};
use super::rested::{Lesson, RestedPage};
use super::view::{PageView, SegmentView, View};

/// How often a page is looked at until nothing more would change.
const MOST_ROUNDS: usize = 6;

/// A page's files in a language as they should be.
struct WantedFiles {
    lock: Lock,
    lock_text: String,
    catalog: String,
}

/// A page in a language as a sync leaves it.
pub(super) struct SyncedPage<'v> {
    pub(super) number: PageNumber,
    pub(super) view: &'v PageView<'v>,
    rested: Rested,
    /// Whether the memory could help with one of its texts.
    pub(super) wants_help: bool,
    /// What the memory learns of it.
    pub(super) lessons: Vec<Lesson>,
}

impl SyncedPage<'_> {
    /// Whether its files are as they should be, once their hints are written.
    pub(super) fn is_in_step(&self) -> bool {
        let WantedFiles { lock_text, catalog, .. } = &self.rested.wanted;
        let is_moved = !self.view.moved.is_empty() || !self.view.displaced.is_empty();
        let original = self.view.original.as_deref().unwrap_or_default();
        !is_moved && self.view.lock_text.as_ref() == Some(lock_text) && original == catalog
    }
}

/// What a page's files come to, and what was seen of the texts in them where that isn't what its view has.
struct Rested {
    wanted: WantedFiles,
    seen: Option<(Vec<SegmentView>, Catalog)>,
}

impl Rested {
    fn learned<'a>(&'a self, view: &'a PageView<'_>) -> Learned<'a> {
        let (parts, catalog) = match &self.seen {
            Some((parts, catalog)) => (parts, catalog),
            None => (&view.parts, &view.catalog),
        };
        Learned { page: view.page, parts, catalog }
    }
}

impl Site {
    /// What `sync` changes in a language.
    #[must_use]
    pub fn sync_language(&self, view: &View<'_>) -> Changes {
        let mut pages = self.rested_pages(view);
        let memory = self.memory_of(&pages, &[]);
        self.changes(&mut pages, &view.language.language, &memory)
    }

    /// The pages of a language as they should be, but for their hints.
    pub(super) fn rested_pages<'v>(&self, view: &'v View<'v>) -> Vec<SyncedPage<'v>> {
        let language = &view.language.language;
        let terms = parsed_terms(language, view.terms.as_deref());
        let pages = PageNumber::enumerate(&view.pages);
        let pages = pages.filter(|(_, page)| page.is_usable() && page.known.is_none());
        let synced = pages.map(|(number, page)| {
            let rested = self.rested(page, language, terms.as_ref());
            let learned = rested.learned(page);
            let (wants_help, lessons) = (learned.wants_help(), learned.lessons(&rested.wanted.lock));
            SyncedPage { number, view: page, rested, wants_help, lessons }
        });
        synced.collect()
    }

    /// What the memory learns of all pages, in their order: of `pages`, and of those that are `known` since an earlier
    /// sync. Nothing where none of `pages` wants to know.
    pub(super) fn memory_of(
        &self,
        pages: &[SyncedPage<'_>],
        known: &[(PageNumber, &RestedPage)],
    ) -> TranslationMemory {
        let mut memory = TranslationMemory::default();
        if !self.config.catalogs.notes || !pages.iter().any(|page| page.wants_help) {
            return memory;
        }
        let (mut pages, mut known) = (pages.iter().peekable(), known.iter().peekable());
        for (number, page) in PageNumber::enumerate(&self.pages) {
            if let Some(synced) = pages.next_if(|synced| synced.number == number) {
                synced.lessons.iter().for_each(|lesson| lesson.add_to(page, &mut memory));
            } else if let Some((_, known)) = known.next_if(|(known, _)| *known == number) {
                known.lessons().iter().for_each(|lesson| lesson.add_to(page, &mut memory));
            }
        }
        memory
    }

    /// What is changed in files, for the `pages` with hints of what is in `memory`: what they say comes from all
    /// pages as the sync leaves them, so that the next one finds the same.
    pub(super) fn changes(
        &self,
        pages: &mut [SyncedPage<'_>],
        language: &Language,
        memory: &TranslationMemory,
    ) -> Changes {
        let mut changes = Changes::default();
        for SyncedPage { view, rested, .. } in pages {
            if self.config.catalogs.notes {
                let text = std::mem::take(&mut rested.wanted.catalog);
                rested.wanted.catalog = self.with_hints(text, &rested.learned(view), language, memory);
            }
            self.change_page(view, language, &rested.wanted, &mut changes);
        }
        changes.keep_what_is_written();
        changes
    }

    /// A page's files as they should be, but for their hints.
    fn rested(&self, view: &PageView<'_>, language: &Language, terms: Option<&Terms>) -> Rested {
        let first = self.wanted(view, language);
        let is_unchanged = view.lock_text.as_ref() == Some(&first.lock_text)
            && view.original.as_deref().unwrap_or_default() == first.catalog;
        let is_new = view.original.is_none() && view.lock_text.is_none() && view.moved.is_empty();
        if is_unchanged || is_new {
            return Rested { wanted: first, seen: None };
        }
        self.at_rest(view, language, terms, first)
    }

    fn change_page(
        &self,
        view: &PageView<'_>,
        language: &Language,
        WantedFiles { lock_text, catalog, .. }: &WantedFiles,
        changes: &mut Changes,
    ) {
        if view.lock_text.as_deref() != Some(lock_text.as_str()) {
            let path = self.lock_path(language.tag(), &view.page.page.catalog_path);
            changes.locks.push(FileChange::Write { path, content: lock_text.clone() });
        }
        let is_new = view.original.is_none();
        let changed = view.original.as_deref() != Some(catalog.as_str());
        if changed && !(is_new && catalog.is_empty()) {
            changes.catalogs.push(FileChange::Write { path: view.path.clone(), content: catalog.clone() });
        }
        changes.removals.extend(view.moved.iter().map(|path| FileChange::Remove { path: path.clone() }));
        for (path, content) in &view.displaced {
            changes.set_aside(view.page, path, content);
        }
    }

    /// A page's files in a language as they should be.
    fn wanted(&self, view: &PageView<'_>, language: &Language) -> WantedFiles {
        let (lock, orphaned) = self.wanted_lock(view, language);
        let catalog = self.wanted_catalog(view, language, &lock, &orphaned);
        WantedFiles { lock_text: lock.render(), lock, catalog }
    }

    /// What a page's files come to: notes that go, stubs of another time and lines
    /// that a merge has left can change what the next sync would see. There is
    /// nothing left to do for that.
    fn at_rest(
        &self,
        view: &PageView<'_>,
        language: &Language,
        terms: Option<&Terms>,
        first: WantedFiles,
    ) -> Rested {
        let (mut wanted, mut seen) = (first, None);
        let page = view.page.synced();
        for _ in 0..MOST_ROUNDS {
            let Ok(lock) = Lock::parse(&wanted.lock_text) else { break };
            let mut next = PageView::new(&page, view.path.clone());
            next.catalog = Catalog::parse_from(wanted.catalog.clone(), &self.source_name);
            next.lock = lock;
            next.clues.clone_from(&view.clues);
            self.look_again(&mut next, language, terms);
            let again = self.wanted(&next, language);
            let is_at_rest = again.lock_text == wanted.lock_text && again.catalog == wanted.catalog;
            seen = Some((next.parts, next.catalog));
            wanted = again;
            if is_at_rest {
                break;
            }
        }
        Rested { wanted, seen }
    }

    /// What `sync` changes in the reference catalogs.
    #[must_use]
    pub fn sync_reference(&self) -> Changes {
        let mut changes = Changes::default();
        for page in &self.pages {
            if self.has_moved(page) || page.reference.text != page.wanted_reference {
                self.place_reference(page, &page.wanted_reference, &mut changes);
            }
        }
        changes.keep_what_is_written();
        changes
    }

    /// Moves the reference catalog of a page that has moved, as it is.
    pub(super) fn move_reference(&self, page: &SitePage, changes: &mut Changes) {
        if self.has_moved(page) {
            self.place_reference(page, &page.reference.text, changes);
            changes.keep_what_is_written();
        }
    }

    /// Whether the page's reference catalog is elsewhere.
    fn has_moved(&self, page: &SitePage) -> bool {
        page.places.elsewhere_in(&self.reference_folder(), "ftl").next().is_some()
    }

    /// Writes the reference catalog of `page` to its place, and to no other.
    fn place_reference(&self, page: &SitePage, content: &str, changes: &mut Changes) {
        let path = self.reference_path(page);
        changes.catalogs.push(FileChange::Write { path: path.clone(), content: content.to_owned() });
        let folder = self.reference_folder();
        let elsewhere = page.places.elsewhere_in(&folder, "ftl");
        changes.removals.extend(elsewhere.map(|path| FileChange::Remove { path: path.to_owned() }));
        if let Some(content) = &page.displaced {
            changes.set_aside(page, &path, content);
        }
    }

    fn reference_folder(&self) -> String {
        format!("{}/{}", self.config.locales, self.source)
    }

    /// The lock as it should be, and the ids whose entries it has taken over.
    fn wanted_lock(&self, view: &PageView<'_>, language: &Language) -> (Lock, HashSet<String>) {
        let settling = self.settling(view, language);
        let mut lock = Lock::default();
        lock.unreadable.clone_from(&view.lock.unreadable);
        for (segment, part) in std::iter::zip(&view.page.segments, &view.parts) {
            let record = match &part.settled {
                Some(settled) => settled.record.clone(),
                None => settling.without_text(&segment.id),
            };
            lock.set(&segment.id, LockLine::Segment(record));
            if let Some(displaced) = displaced_by_copy(view, part, &segment.id) {
                lock.push(&segment.id, LockLine::Orphan(displaced));
            }
            for (entry, mut settled) in settling.further_texts(&segment.id, Some(segment)) {
                view.clues.settle(entry, &mut settled, language);
                lock.push(&segment.id, LockLine::Segment(settled.record));
            }
            for line in view.lock.lines(&segment.id) {
                if keeps_orphan(line, part, view, &segment.id) || keeps_second(line, view, &segment.id) {
                    lock.push(&segment.id, line.clone());
                }
            }
        }
        let mut taken = HashSet::new();
        for id in view.gone_ids() {
            let record = gone_record(view, &settling, language, &id);
            orphan(view, &id, record, &mut lock, &mut taken);
        }
        (lock, taken)
    }

    fn wanted_catalog(
        &self,
        view: &PageView<'_>,
        language: &Language,
        lock: &Lock,
        orphaned: &HashSet<String>,
    ) -> String {
        let catalog = &view.catalog;
        // Notes between the two sides of a merge would only be in the way.
        if catalog.conflict.is_some() {
            return catalog.text.clone();
        }
        let mut edit = CatalogEdit::new(catalog);
        let ours = |id: &str, text: &str| {
            is_ours(view.page, &view.lock, id, text) || is_ours(view.page, lock, id, text)
        };
        if !self.config.catalogs.notes {
            edit.remove_notes(ours);
            return edit.finish();
        }
        edit.head(&self.head(view.page, language));
        let removed: HashSet<&str> = orphaned.iter().map(String::as_str).collect();
        for id in &removed {
            for entry in catalog.entries_of(id) {
                edit.remove(entry);
            }
        }
        let english: Vec<String> =
            view.page.segments.iter().map(|segment| segment.pattern.to_string()).collect();
        let wanted: Vec<WantedEntry<'_>> = std::iter::zip(&view.page.segments, &view.parts)
            .zip(&english)
            .map(|((segment, part), english)| WantedEntry {
                id: &segment.id,
                english,
                note: note(segment, part),
                accepted: part.settled.as_ref().is_some_and(|settled| settled.accepted),
            })
            .collect();
        edit.notes(&wanted, &removed, ours);
        edit.finish()
    }

    fn head(&self, page: &SitePage, language: &Language) -> Vec<String> {
        let example = "2026-12-31";
        let date = format_date(example, DateStyle::Long, language).unwrap_or_else(|| example.to_owned());
        notes::head(language, &page.page.path, &self.reference_path(page), &date)
    }
}

fn note(segment: &crate::segment::Segment, part: &SegmentView) -> Note {
    let Some(settled) = &part.settled else { return Note::Plain };
    if settled.copy {
        return Note::Copy;
    }
    let Record::Made(made) = &settled.record else { return Note::Plain };
    if made.pair.english != segment.fingerprint {
        let status = match &part.status {
            stale @ Status::Stale { .. } => stale.clone(),
            _ => Status::Stale {
                severity: crate::finding::Severity::Material,
                old: made.stale.as_ref().and_then(|stale| stale.0.clone()),
            },
        };
        return Note::Stale(change(segment, &status));
    }
    if made.unreviewed || part.foreign.is_some() { Note::Unreviewed } else { Note::Plain }
}
