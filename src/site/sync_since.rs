//! A sync that takes over what earlier ones have found: pages they had nothing to do for, and that nothing has
//! an influence on that has changed since, are passed over.

use crate::finding::Finding;
use crate::memory::TranslationMemory;
use crate::page::PageNumber;
use crate::text::Digest;

use super::changes::Changes;
use super::counts::Counts;
use super::files::{Files, ReadError};
use super::languages::SiteLanguage;
use super::loaded::Site;
use super::rested::{EarlierSyncs, RestedPage, digest, digest_of_all};
use super::sync::SyncedPage;
use super::view::View;

/// What a sync does in a language.
#[derive(Debug)]
pub struct SyncedLanguage {
    /// What it changes in files.
    pub changes: Changes,
    /// Why files are left as they are.
    pub unusable: Vec<Finding>,
    /// The pages that it looked at and has nothing to do for, by path.
    pub in_step: Vec<(String, RestedPage)>,
}

impl Site {
    /// What `sync` changes in a language, as [`Site::sync_language`] says of [`Site::view`]. Pages that `earlier`
    /// syncs had nothing to do for aren't looked at, where nothing has changed for them.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn sync_language_since(
        &self,
        language: &SiteLanguage,
        files: &dyn Files,
        earlier: &mut EarlierSyncs,
    ) -> Result<SyncedLanguage, ReadError> {
        let tag = language.language.tag();
        let view = self.view_but(language, files, |gone| {
            earlier.dependencies.add_language(self, language, gone, files)?;
            let pages = PageNumber::enumerate(&self.pages);
            let known = |(number, page)| earlier.get(tag, number, page).map(|_| Counts::default());
            Ok(pages.map(known).collect())
        })?;
        if let Some(synced) = self.synced_since(&view, earlier) {
            return Ok(synced);
        }
        let view = self.view(language, files)?;
        // Where each page is looked at, nothing is left that could stand in the way.
        Ok(self.synced_since(&view, earlier).unwrap_or_else(|| SyncedLanguage {
            changes: self.sync_language(&view),
            unusable: unusable(&view),
            in_step: Vec::new(),
        }))
    }

    /// What a sync does with the pages that `view` has looked at; `None` where the hints of others have to be
    /// written again, as the memory has something else for them.
    fn synced_since(&self, view: &View<'_>, earlier: &EarlierSyncs) -> Option<SyncedLanguage> {
        let (language, notes) = (&view.language.language, self.config.catalogs.notes);
        let mut pages = self.rested_pages(view);
        let known = known_pages(view, earlier)?;
        let learned: Vec<Digest> = pages.iter().map(|page| digest(&page.lessons, page.view.page)).collect();
        let of_known = known.iter().map(|(number, known)| (*number, &known.learned));
        let mut all: Vec<(PageNumber, &Digest)> =
            pages.iter().map(|page| page.number).zip(&learned).chain(of_known).collect();
        all.sort_by_key(|(number, _)| *number);
        let path = |number: PageNumber| self.pages[number].page.path.as_str();
        let all = digest_of_all(all.into_iter().map(|(number, learned)| (path(number), learned)));
        if known.iter().any(|(_, known)| known.memory.is_some_and(|memory| memory != all)) {
            return None;
        }
        let wants_help = notes && pages.iter().any(|page| page.wants_help);
        let memory =
            if wants_help { self.memory_since(&pages, &known) } else { TranslationMemory::default() };
        let changes = self.changes(&mut pages, language, &memory);
        let in_step = std::iter::zip(&pages, learned).filter(|(page, _)| page.is_in_step());
        let in_step = in_step.filter_map(|(page, learned)| {
            let depends = earlier.dependencies.of(language.tag(), page.number)?;
            let memory = Some(all).filter(|_| notes && page.wants_help);
            Some((path(page.number).to_owned(), RestedPage::new(depends, learned, memory, &page.lessons)))
        });
        Some(SyncedLanguage { in_step: in_step.collect(), changes, unusable: unusable(view) })
    }

    /// What the memory learns of all pages, in their order.
    fn memory_since(
        &self,
        pages: &[SyncedPage<'_>],
        known: &[(PageNumber, &RestedPage)],
    ) -> TranslationMemory {
        let mut memory = TranslationMemory::default();
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
}

/// The pages that `view` has passed over; `None` where one isn't known after all.
fn known_pages<'e>(view: &View<'_>, earlier: &'e EarlierSyncs) -> Option<Vec<(PageNumber, &'e RestedPage)>> {
    let tag = view.language.language.tag();
    let passed_over = PageNumber::enumerate(&view.pages).filter(|(_, page)| page.known.is_some());
    passed_over.map(|(number, page)| Some((number, earlier.get(tag, number, page.page)?))).collect()
}

fn unusable(view: &View<'_>) -> Vec<Finding> {
    view.pages.iter().flat_map(|page| page.unusable.iter().cloned()).collect()
}
