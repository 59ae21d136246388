//! A site as the client sees it, and what each of its files is.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use crate::config::Invalid;
use crate::page::PageNumber;
use crate::path::inside;
use crate::site::Site;
use crate::site::languages::SiteLanguage;
use crate::site::view::View;

use super::overlay::Overlay;

/// A loaded site, with the files that it was loaded from.
#[derive(Debug)]
pub(super) struct Loaded {
    /// Which state of the documents and the disk it is.
    pub(super) revision: u64,
    /// The site.
    pub(super) site: Site,
    /// Its files.
    pub(super) files: Overlay,
    /// By catalog where its ids stand, once somebody has asked.
    pub(super) ids: Mutex<HashMap<String, Arc<HashMap<String, usize>>>>,
}

/// Why a site can't be loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Failure {
    /// The configuration says something that can't be.
    Invalid(Invalid),
    /// A file can't be read, or a folder isn't there.
    Unreadable(String),
}

/// What a file is to the site.
#[derive(Debug, Clone, Copy)]
pub(super) enum Role<'l> {
    /// The page of this number.
    Page(PageNumber),
    /// The reference catalog of this page.
    Reference(PageNumber),
    /// A language's catalog of this page.
    Catalog(&'l SiteLanguage, PageNumber),
}

impl Loaded {
    /// Loads the site in `files`.
    ///
    /// # Errors
    /// Why there is none.
    pub(super) fn load(revision: u64, files: Overlay) -> Result<Self, Failure> {
        let unreadable = |error: &dyn std::fmt::Display| Failure::Unreadable(error.to_string());
        let config = files.config().map_err(|error| unreadable(&error))?.map_err(Failure::Invalid)?;
        if let Some(message) = config.missing_folder(|folder| files.is_folder(folder)) {
            return Err(Failure::Unreadable(message));
        }
        let site = Site::load(config, &files).map_err(|error| unreadable(&error))?;
        Ok(Self { revision, site, files, ids: Mutex::default() })
    }

    /// What the file `path` is; `None` for one that is none of the site's texts.
    #[must_use]
    pub(super) fn role(&self, path: &str) -> Option<Role<'_>> {
        let site = &self.site;
        if let Some(number) = site.number_of(path) {
            return Some(Role::Page(number));
        }
        let (tag, catalog) = inside(&site.config.locales, path)?.split_once('/')?;
        let catalog = catalog.strip_suffix(".ftl")?;
        let mut pages = PageNumber::enumerate(&site.pages);
        let (page, _) = pages.find(|(_, page)| page.page.catalog_path == catalog)?;
        if tag == site.source.tag() {
            return Some(Role::Reference(page));
        }
        let language = site.languages.iter().find(|known| known.language.tag() == tag)?;
        Some(Role::Catalog(language, page))
    }

    /// What page number `page` is worth in `language`; nothing is known of the view's
    /// other pages. `None` where a file can't be read.
    #[must_use]
    pub(super) fn view(&self, language: &SiteLanguage, page: PageNumber) -> Option<View<'_>> {
        let language = self.site.languages.iter().find(|known| known.language == language.language)?;
        self.site.whole_view_of(language, &self.files, |number| number == page).ok()
    }

    /// The path of a page's catalog in `language`.
    #[must_use]
    pub(super) fn catalog_path(&self, language: &SiteLanguage, page: PageNumber) -> String {
        self.site.catalog_path(language.language.tag(), &self.site.pages[page].page.catalog_path)
    }
}
