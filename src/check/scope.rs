//! What a check looks at.

use crate::finding::Finding;
use crate::page::PageNumber;
use crate::site::Site;
use crate::site::shard::Shard;

/// What a check looks at.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// Only these languages; empty for all.
    pub languages: Vec<String>,
    /// Only these pages, by path or `ref`; empty for all.
    pub pages: Vec<String>,
    /// Debts are shown but don't count.
    pub pull_request: bool,
    /// Only this share of the pages.
    pub shard: Option<Shard>,
}

impl Scope {
    /// Whether a language is looked at.
    #[must_use]
    pub fn has_language(&self, tag: &str) -> bool {
        self.languages.is_empty() || self.languages.iter().any(|language| language == tag)
    }

    /// Whether a page is looked at.
    #[must_use]
    pub fn has_page(&self, path: &str, key: Option<&str>) -> bool {
        self.pages.is_empty() || self.pages.iter().any(|page| page == path || Some(page.as_str()) == key)
    }

    /// Whether a page is in the share that is looked at.
    pub(super) fn has_number(&self, number: PageNumber) -> bool {
        self.shard.is_none_or(|shard| shard.has(number))
    }

    /// Whether a finding that a look at the whole site gives is told.
    pub(super) fn shares(&self, site: &Site, finding: &Finding) -> bool {
        self.shard.is_none_or(|shard| shard.tells(site, finding))
    }

    /// Whether a finding is about what is looked at.
    #[must_use]
    pub fn has(&self, finding: &Finding) -> bool {
        let page =
            finding.page.as_deref().is_none_or(|page| self.has_page(page, finding.reference.as_deref()));
        let language =
            finding.languages.is_empty() || finding.languages.iter().any(|tag| self.has_language(tag));
        page && language
    }

    /// How many pages and languages of a site are looked at.
    #[must_use]
    pub fn size(&self, site: &Site) -> (usize, usize) {
        let pages = PageNumber::enumerate(&site.pages);
        let pages = pages.filter(|(number, page)| {
            self.has_number(*number) && self.has_page(&page.page.path, page.reference_key())
        });
        let languages = site.languages.iter();
        let languages = languages.filter(|language| self.has_language(language.language.tag()));
        (pages.count(), languages.count())
    }
}
