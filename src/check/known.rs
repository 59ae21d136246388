//! What earlier checks have found of a site's pages and still holds.

use crate::page::PageNumber;
use crate::site::counts::Counts;
use crate::site::depends::Dependencies;
use crate::site::files::{Files, ReadError};
use crate::site::languages::SiteLanguage;
use crate::site::view::View;
use crate::site::{Site, SitePage};

use super::results::{PageResult, Results};

/// What is known of pages, and what that depends on today.
#[derive(Debug)]
pub struct Known<'r> {
    dependencies: Dependencies,
    results: &'r mut Results,
}

impl<'r> Known<'r> {
    /// What `results` have of the pages that are looked at.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn new(
        site: &Site,
        is_looked_at: impl Fn(PageNumber) -> bool + Sync,
        files: &dyn Files,
        results: &'r mut Results,
    ) -> Result<Self, ReadError> {
        Ok(Self { dependencies: Dependencies::new(site, is_looked_at, files)?, results })
    }

    /// [`Site::whole_view_of`], but for the pages that are known: there are only counts of those.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn whole_view_of<'s>(
        &mut self,
        site: &'s Site,
        language: &'s SiteLanguage,
        files: &dyn Files,
        is_looked_at: impl Fn(PageNumber) -> bool,
    ) -> Result<View<'s>, ReadError> {
        let Self { dependencies, results } = self;
        let tag = language.language.tag();
        site.whole_view_but(language, files, dependencies, |number, depends| {
            if !is_looked_at(number) {
                return Some(Counts::default());
            }
            Some(results.get(tag, &site.pages[number].page.path, &depends?)?.counts)
        })
    }

    /// What is known of a page in a language and still holds.
    pub(super) fn get(&self, language: &str, number: PageNumber, page: &SitePage) -> Option<&PageResult> {
        self.results.get(language, &page.page.path, &self.dependencies.of(language, number)?)
    }

    /// Keeps what was found of pages in a language.
    pub(super) fn keep(&mut self, site: &Site, language: &str, found: Vec<(PageNumber, PageResult)>) {
        for (number, result) in found {
            if let Some(depends) = self.dependencies.of(language, number) {
                self.results.insert(language, &site.pages[number].page.path, depends, result);
            }
        }
    }
}
