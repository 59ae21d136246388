//! A site as it is loaded: what doesn't depend on any translation.

use std::collections::{HashMap, HashSet};
use std::ops::Index;
use std::sync::{Arc, OnceLock};

use crate::catalog::Reference;
use crate::catalog::recut::Recut;
use crate::config::{Config, PageRules};
use crate::finding::{Code, Finding, Place};
use crate::glossary::Glossary;
use crate::language::{Language, SourceName};
use crate::page::{Page, PageNumber};
use crate::safety::English;
use crate::segment::Segment;

use super::languages::SiteLanguage;
use super::limits::LongText;
use super::places::Places;
use super::recorded::RecordedTexts;
use super::repeated_text::RepeatedText;

/// A page with everything that doesn't depend on a language.
#[derive(Debug, Clone)]
pub struct SitePage {
    /// The page.
    pub page: Page,
    /// Its key as a slug.
    pub key: String,
    /// Its segments, with ids.
    pub segments: Vec<Segment>,
    /// The reference catalog as it is committed.
    pub reference: Reference,
    /// What other rules have cut in another way; `reference` knows it as today's do.
    pub recut: Recut,
    /// The reference catalog as it should be.
    pub wanted_reference: String,
    /// Where its files are, when the page has moved since.
    pub places: Places,
    /// Another page's reference catalog at its place.
    pub displaced: Option<String>,
    /// What of it is published.
    pub rules: PageRules,
    /// Markdown that defines its link labels and footnotes.
    pub definitions: String,
    /// What safety needs of each segment's English, computed once.
    pub english: Vec<Arc<English>>,
    /// By segment its number among the texts that stand several times on the site.
    pub(super) repeated: Vec<Option<RepeatedText>>,
    /// The glossary's terms in each segment's English, by number.
    pub terms: Vec<Vec<usize>>,
    /// Addresses that it had, where readers find no page now.
    pub vanished: Vec<String>,
    /// Parts of it that are too long to be translated.
    pub too_large: Vec<LongText>,
    /// Where the segment of an id is.
    pub(super) by_id: HashMap<String, usize>,
    /// Whether its structure bears marks of English, once somebody has asked.
    pub(super) holds_marks: OnceLock<bool>,
    /// What the locks of all languages have, once somebody has asked.
    pub(super) recorded: OnceLock<RecordedTexts>,
}

impl SitePage {
    /// The page's `ref`, as findings name it.
    #[must_use]
    pub fn reference_key(&self) -> Option<&str> {
        self.page.key.as_deref()
    }

    /// The page after a sync.
    pub(super) fn synced(&self) -> Self {
        let reference = Reference::parse(self.wanted_reference.clone());
        Self { reference, recut: Recut::default(), places: Places::default(), ..self.clone() }
    }

    /// The segment called `id`.
    #[must_use]
    pub fn segment(&self, id: &str) -> Option<&Segment> {
        self.by_id.get(id).map(|at| &self.segments[*at])
    }

    /// The number of the text of the segment `id`, where it stands several times.
    pub(super) fn repeated(&self, id: &str) -> Option<RepeatedText> {
        self.repeated[*self.by_id.get(id)?]
    }
}

impl Index<PageNumber> for Vec<SitePage> {
    type Output = SitePage;

    fn index(&self, page: PageNumber) -> &SitePage {
        &self[page.index()]
    }
}

/// A page that is none of ours, and where it is: a translation that the site
/// has already.
#[derive(Debug, Clone)]
pub struct Resident {
    /// Its address.
    pub address: String,
    /// Its language, as it says.
    pub language: Option<String>,
    /// Where its address stands in it.
    pub place: Place,
}

/// A site.
#[derive(Debug)]
pub struct Site {
    /// Its configuration.
    pub config: Config,
    /// The language of its pages.
    pub source: Language,
    /// How messages and notes name it.
    pub source_name: SourceName,
    /// Its pages in order of their paths.
    pub pages: Vec<SitePage>,
    /// The pages in its content folders that are translations already.
    pub residents: Vec<Resident>,
    /// Its other languages in the order of the configuration.
    pub languages: Vec<SiteLanguage>,
    /// How terms are to be translated.
    pub glossary: Glossary,
    /// Files below the locales folder that belong to no page.
    pub orphan_catalogs: Vec<String>,
    /// What is wrong with pages and the layout of folders.
    pub findings: Vec<Finding>,
}

impl Site {
    /// The number of the page whose source is the file `path`.
    #[must_use]
    pub fn number_of(&self, path: &str) -> Option<PageNumber> {
        self.pages.iter().position(|page| page.page.path == path).map(PageNumber::new)
    }

    /// Why pages are left out that should be there: no language gets them. One
    /// without a `ref` isn't set up to be translated.
    pub fn left_out(&self) -> impl Iterator<Item = &Finding> {
        let pages: HashSet<&str> = self.pages.iter().map(|page| page.page.path.as_str()).collect();
        let is_missing = move |page: &str| !pages.contains(page);
        let set_up = self.findings.iter().filter(|finding| finding.code != Code::MissingRef);
        set_up.filter(move |finding| finding.page.as_deref().is_some_and(&is_missing))
    }

    /// Path of a catalog.
    #[must_use]
    pub fn catalog_path(&self, language: &str, page_path: &str) -> String {
        format!("{}/{language}/{page_path}.ftl", self.config.locales)
    }

    /// Path of a lock.
    #[must_use]
    pub fn lock_path(&self, language: &str, page_path: &str) -> String {
        format!("{}/{language}/{page_path}.lock", self.config.locales)
    }

    /// Path of a page's reference catalog.
    #[must_use]
    pub fn reference_path(&self, page: &SitePage) -> String {
        self.catalog_path(self.source.tag(), &page.page.catalog_path)
    }
}
