//! Lines of a page in the lock of another one. A merge of pages that have changed
//! places can leave them there, whichever side's reference catalog it takes: then
//! nothing else at that place is the page's. They tell which ids are given, so
//! they are looked for where a page needs a new one.

use std::sync::OnceLock;

use rayon::prelude::*;

use crate::config::Config;
use crate::page::Page;

use super::files::{FileText, Files, ReadError, read_text};
use super::languages::SiteLanguage;
use super::moves::ids;
use super::places::is_of;

/// The locks of a site that have lines of other pages.
pub(super) struct Strays<'a> {
    config: &'a Config,
    languages: &'a [SiteLanguage],
    /// Where the catalogs of each page should be, and its key as a slug.
    homes: Vec<(String, String)>,
    files: &'a dyn Files,
    /// Once somebody has asked.
    found: OnceLock<Vec<Stray>>,
}

/// A lock that has lines of other pages.
struct Stray {
    path: String,
    ids: Vec<String>,
}

impl<'a> Strays<'a> {
    /// The locks of `pages`, of which none is read yet. Data files, and pages whose
    /// key is their path, are found by their texts.
    pub(super) fn new(
        config: &'a Config,
        pages: &[(Page, String)],
        languages: &'a [SiteLanguage],
        files: &'a dyn Files,
    ) -> Self {
        let keyed = pages.iter().filter(|(page, _)| config.page_key != "path" && page.data.is_none());
        let homes = keyed.map(|(page, key)| (page.catalog_path.clone(), key.clone())).collect();
        Self { config, languages, homes, files, found: OnceLock::new() }
    }

    /// The locks of other pages that have lines of the page whose key is `key`.
    ///
    /// # Errors
    /// When a lock can't be read.
    pub(super) fn of(&self, key: &str) -> Result<Vec<String>, ReadError> {
        let found = if let Some(found) = self.found.get() {
            found
        } else {
            let found = self.find()?;
            self.found.get_or_init(|| found)
        };
        let has_own = |stray: &&Stray| stray.ids.iter().any(|id| is_of(id, key));
        Ok(found.iter().filter(has_own).map(|stray| stray.path.clone()).collect())
    }

    fn find(&self) -> Result<Vec<Stray>, ReadError> {
        let of_page = |(place, key): &(String, String)| {
            let mut strays = Vec::new();
            for language in self.languages {
                let path = format!("{}/{}/{place}.lock", self.config.locales, language.language);
                let FileText::Is(text) = read_text(self.files, &path)? else { continue };
                let ids: Vec<String> = ids(&text).filter(|id| !is_of(id, key)).map(str::to_owned).collect();
                strays.extend((!ids.is_empty()).then_some(Stray { path, ids }));
            }
            Ok(strays)
        };
        let strays: Vec<Vec<Stray>> = self.homes.par_iter().map(of_page).collect::<Result<_, ReadError>>()?;
        Ok(strays.into_iter().flatten().collect())
    }
}
