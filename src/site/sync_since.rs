//! A sync that takes over what earlier ones have found: pages they had nothing to do for, and that nothing has
//! an influence on that has changed since, are passed over.

use crate::finding::Finding;
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
        if let Some(known) = known_pages(&view, earlier) {
            let pages = self.rested_pages(&view);
            let learned = self.learned(&pages, &known);
            // Where the memory has something else for pages that were passed over, their hints are written again.
            if known.iter().all(|(_, known)| known.memory.is_none_or(|memory| memory == learned.all)) {
                return Ok(self.synced(&view, pages, &known, &learned, earlier));
            }
        }
        let view = self.view(language, files)?;
        let pages = self.rested_pages(&view);
        let learned = self.learned(&pages, &[]);
        Ok(self.synced(&view, pages, &[], &learned, earlier))
    }

    /// What the memory learns of `pages`, and with those that are `known` of all.
    fn learned(&self, pages: &[SyncedPage<'_>], known: &[(PageNumber, &RestedPage)]) -> LearnedDigests {
        let of_pages: Vec<Digest> = pages.iter().map(|page| digest(&page.lessons, page.view.page)).collect();
        let of_known = known.iter().map(|(number, known)| (*number, &known.learned));
        let mut all: Vec<(PageNumber, &Digest)> =
            pages.iter().map(|page| page.number).zip(&of_pages).chain(of_known).collect();
        all.sort_by_key(|(number, _)| *number);
        let path = |number: PageNumber| self.pages[number].page.path.as_str();
        let all = digest_of_all(all.into_iter().map(|(number, learned)| (path(number), learned)));
        LearnedDigests { of_pages, all }
    }

    /// What a sync does with the `pages` that `view` has looked at, where others are `known`.
    fn synced(
        &self,
        view: &View<'_>,
        mut pages: Vec<SyncedPage<'_>>,
        known: &[(PageNumber, &RestedPage)],
        learned: &LearnedDigests,
        earlier: &EarlierSyncs,
    ) -> SyncedLanguage {
        let (language, notes) = (&view.language.language, self.config.catalogs.notes);
        let memory = self.memory_of(&pages, known);
        let changes = self.changes(&mut pages, language, &memory);
        let in_step = std::iter::zip(&pages, &learned.of_pages).filter(|(page, _)| page.is_in_step());
        let in_step = in_step.filter_map(|(page, of_page)| {
            let depends = earlier.dependencies.of(language.tag(), page.number)?;
            let memory = Some(learned.all).filter(|_| notes && page.wants_help);
            let path = self.pages[page.number].page.path.clone();
            Some((path, RestedPage::new(depends, *of_page, memory, &page.lessons)))
        });
        let unusable = view.pages.iter().flat_map(|page| page.unusable.iter().cloned()).collect();
        SyncedLanguage { in_step: in_step.collect(), changes, unusable }
    }
}

/// What the memory learns of a language.
struct LearnedDigests {
    /// Of each page that was looked at.
    of_pages: Vec<Digest>,
    /// Of all.
    all: Digest,
}

/// The pages that `view` has passed over; `None` where one isn't known after all.
fn known_pages<'e>(view: &View<'_>, earlier: &'e EarlierSyncs) -> Option<Vec<(PageNumber, &'e RestedPage)>> {
    let tag = view.language.language.tag();
    let passed_over = PageNumber::enumerate(&view.pages).filter(|(_, page)| page.known.is_some());
    passed_over.map(|(number, page)| Some((number, earlier.get(tag, number, page.page)?))).collect()
}
