//! Build: the localized pages of the site, one language at a time.
//!
//! What is published is settled first, for all languages; then links can be
//! written, and pages are independent of each other.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::config::{Stage, Withheld};
use crate::finding::Finding;
use crate::language::Language;
use crate::link;
use crate::localize;
use crate::localize::notice::NoticeTexts;
use crate::localize::redirect::Redirect;
use crate::page::PageNumber;
use crate::text::{Digest, Digesting};

use super::files::{Files, ReadError};
use super::publish::{Counts, PublishState, state};
use super::verdict::SegmentVerdict;
use super::view::{PageView, SegmentView, View};
use super::whole::{broken_output, unwritable_part};

pub use super::link_table::link_table;
use super::loaded::{Site, SitePage};
pub use super::notices::notice_texts;

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// Its path below the output folder.
    pub path: String,
    /// Its content.
    pub content: String,
}

/// A page in a language: how far it is translated, and what becomes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublishedPage {
    /// Its segments by status.
    pub counts: Counts,
    /// What readers find.
    pub state: PublishState,
}

/// The pages of a language, in the order of the site's.
#[derive(Debug, Clone)]
pub struct PublishedLanguage {
    /// The language.
    pub tag: String,
    /// What becomes of each page.
    pub pages: Vec<PublishedPage>,
}

/// What becomes of every page in every language that is built.
#[derive(Debug, Clone, Default)]
pub struct Published {
    /// The languages, in the order of the configuration.
    pub languages: Vec<PublishedLanguage>,
    /// The files that readers had before this build, as outputs name them.
    pub before: BTreeSet<String>,
    /// By language: what was found of each page's parts.
    verdicts: BTreeMap<String, Vec<Vec<SegmentVerdict>>>,
    /// By language, page and segment: what can't be written as it was to be.
    unwritable: BTreeMap<(String, PageNumber), Vec<(usize, SegmentView)>>,
}

impl Published {
    /// Nothing yet, of a site whose readers had the files `before`.
    #[must_use]
    pub fn after(before: BTreeSet<String>) -> Self {
        Self { before, ..Self::default() }
    }

    /// Adds a language.
    pub fn add(&mut self, view: &View<'_>, drafts: bool) {
        let stage = view.language.stage;
        let pages = view.pages.iter().map(|page| {
            let counts = page.counts();
            PublishedPage { counts, state: state(page, &counts, stage, drafts) }
        });
        let tag = view.language.language.tag();
        self.languages.push(PublishedLanguage { tag: tag.to_owned(), pages: pages.collect() });
        let verdicts = view.pages.iter().map(|page| page.parts.iter().map(SegmentVerdict::of).collect());
        self.verdicts.insert(tag.to_owned(), verdicts.collect());
        for (number, page) in PageNumber::enumerate(&view.pages) {
            let parts = page.parts.iter().enumerate().filter(|(_, part)| part.unwritable.is_some());
            let parts: Vec<(usize, SegmentView)> = parts.map(|(at, part)| (at, part.clone())).collect();
            if !parts.is_empty() {
                self.unwritable.insert((tag.to_owned(), number), parts);
            }
        }
    }

    /// Adds what a later look at pages has found that `add` knew only the counts of.
    pub(super) fn learn(&mut self, view: &View<'_>) {
        let tag = view.language.language.tag();
        let Some(verdicts) = self.verdicts.get_mut(tag) else { return };
        for (page, verdicts) in std::iter::zip(&view.pages, verdicts) {
            if page.known.is_none() {
                *verdicts = page.parts.iter().map(SegmentVerdict::of).collect();
            }
        }
    }

    /// What becomes of each page in a language; nothing for one that isn't looked at.
    #[must_use]
    pub fn pages(&self, language: &str) -> &[PublishedPage] {
        let known = self.languages.iter().find(|known| known.tag == language);
        known.map_or(&[], |known| &known.pages)
    }

    fn pages_mut(&mut self, language: &str) -> Option<&mut Vec<PublishedPage>> {
        let known = self.languages.iter_mut().find(|known| known.tag == language);
        known.map(|known| &mut known.pages)
    }

    /// Takes back what was made known since its pages were `pages`.
    pub(super) fn restore(&mut self, language: &str, pages: Vec<PublishedPage>) {
        if let Some(known) = self.pages_mut(language) {
            *known = pages;
        }
    }

    /// Which pages readers find in a language.
    pub(super) fn digest(&self, language: &str) -> Digest {
        let mut digesting = Digesting::new("glossator 2026-11 the published pages of a language");
        digesting.add_all(self.pages(language).iter().map(|page| [u8::from(page.state.is_published())]));
        digesting.finish()
    }

    /// What page number `page` is worth in a language.
    pub(super) fn counts(&self, language: &str, page: PageNumber) -> Option<Counts> {
        self.pages(language).get(page.index()).map(|page| page.counts)
    }

    /// What was found of the parts of page number `page`.
    pub(super) fn verdicts(&self, language: &str, page: PageNumber) -> &[SegmentVerdict] {
        self.verdicts.get(language).and_then(|pages| pages.get(page.index())).map_or(&[], Vec::as_slice)
    }

    /// Tells `view` what of it can't be written, as the view that was added
    /// knows it: pages are put together for that.
    pub(super) fn apply(&self, view: &mut View<'_>) {
        let tag = view.language.language.tag();
        for (number, page) in PageNumber::enumerate(&mut view.pages) {
            for (at, part) in self.unwritable.get(&(tag.to_owned(), number)).into_iter().flatten() {
                // A page that is passed over has none.
                if let Some(known) = page.parts.get_mut(*at) {
                    *known = part.clone();
                }
            }
        }
    }

    /// Whether readers find page number `page` in a language.
    #[must_use]
    pub fn is_published(&self, language: &str, page: PageNumber) -> bool {
        self.state(language, page).is_some_and(PublishState::is_published)
    }

    /// What becomes of page number `page` in a language; `None` for one that
    /// isn't looked at.
    #[must_use]
    pub fn state(&self, language: &str, page: PageNumber) -> Option<PublishState> {
        self.pages(language).get(page.index()).map(|page| page.state)
    }

    /// Takes a page back that could not be written.
    fn withhold(&mut self, language: &str, page: PageNumber) {
        if let Some(page) = self.pages_mut(language).and_then(|pages| pages.get_mut(page.index())) {
            page.state = PublishState::Withheld;
        }
    }
}

impl Site {
    /// The localized pages of a language. A page that can't be written as it
    /// should be is withheld, with a finding, and the links to it stay English.
    ///
    /// # Errors
    /// When a notice can't be read.
    pub fn localize_language(
        &self,
        view: &View<'_>,
        published: &mut Published,
        files: &dyn Files,
    ) -> Result<(Vec<OutputFile>, Vec<Finding>), ReadError> {
        let table = link_table(self);
        let notices = notice_texts(&view.language.language, files)?.unwrap_or_default();
        let mut findings = Vec::new();
        loop {
            let localized: Vec<_> = view
                .pages
                .par_iter()
                .enumerate()
                .map(|(at, page)| {
                    self.localize_page(PageNumber::new(at), page, view, &table, published, notices.as_ref())
                })
                .collect();
            let (mut outputs, mut in_english) = (Vec::new(), Vec::new());
            let mut failed = false;
            for (number, page) in PageNumber::enumerate(localized) {
                match page {
                    Ok((output, told)) => {
                        outputs.extend(output);
                        in_english.extend(told);
                    }
                    Err(finding) => {
                        failed = true;
                        published.withhold(view.language.language.tag(), number);
                        findings.push(*finding);
                    }
                }
            }
            if !failed {
                findings.extend(in_english);
                return Ok((outputs, findings));
            }
        }
    }

    fn localize_page(
        &self,
        number: PageNumber,
        view: &PageView<'_>,
        all: &View<'_>,
        table: &link::Table,
        published: &Published,
        notices: Option<&NoticeTexts>,
    ) -> Result<(Option<OutputFile>, Vec<Finding>), Box<Finding>> {
        let language = &all.language.language;
        let page = view.page;
        if !published.is_published(language.tag(), number) {
            let redirect = self.redirects(number, page, language, published);
            return Ok((redirect.then(|| self.redirect(page, language, notices)).flatten(), Vec::new()));
        }
        if view.known.is_some() {
            return Ok((None, Vec::new()));
        }
        let is_published = |page: PageNumber| published.is_published(language.tag(), page);
        let links = self.config.conventions.links;
        let edits = link::rewrite(number, &page.page, table, language, is_published);
        let redirect_to = link::redirect_to(&page.page, table, language, is_published).filter(|_| links);
        let whole = self
            .whole_page(view, language, &edits, redirect_to.as_deref(), notices)
            .map_err(|error| Box::new(broken_output(view, language, &self.source_name, &error)))?;
        let findings =
            whole.unwritable.iter().filter_map(|one| unwritable_part(view, language, &self.source_name, one));
        let findings = findings.collect();
        let path = self.output_path(page, language);
        Ok((Some(OutputFile { path, content: whole.content }), findings))
    }

    /// Where a page in `language` goes: below the output folder, or with a `/`
    /// in front below the project, as layouts read data there.
    #[must_use]
    pub fn output_path(&self, page: &SitePage, language: &Language) -> String {
        let tag = language.tag();
        let Some(data) = &page.page.data else {
            let conventions = &page.page.conventions;
            let path = self.without_source_language(&page.page.output_path);
            return conventions.path.path(&conventions.name_of(tag), &path);
        };
        let path = self.config.data.output.path(tag, &data.path);
        path.strip_prefix(&format!("{}/", self.config.output))
            .map_or_else(|| format!("/{path}"), str::to_owned)
    }

    /// A path whose name tells the source's language, `x.en.md`, without it.
    fn without_source_language(&self, path: &str) -> String {
        let template = &self.config.conventions.path;
        let name = self.config.conventions.name_of(self.source.tag());
        let is_told = template.has_language_in_name() && template.language(path) == Some(&*name);
        if is_told { path.replacen(&format!(".{name}."), ".", 1) } else { path.to_owned() }
    }

    /// What the path of an output, which an earlier build wrote, calls its
    /// language.
    #[must_use]
    pub fn output_language<'p>(&self, path: &'p str) -> Option<&'p str> {
        match path.strip_prefix('/') {
            Some(path) => self.config.data.output.language(path),
            None => self.config.conventions.path.language(path),
        }
    }

    /// Whether readers of a page that isn't published are sent to the English one.
    #[must_use]
    pub fn redirects(
        &self,
        number: PageNumber,
        page: &SitePage,
        language: &Language,
        published: &Published,
    ) -> bool {
        let is_withheld = published.state(language.tag(), number) == Some(PublishState::Withheld);
        let had = || {
            let path = self.output_path(page, language);
            published.before.contains(&path) || published.before.contains(&self.redirect_path(page, language))
        };
        let is_wanted = match page.rules.withheld {
            Withheld::Nothing => false,
            Withheld::Redirect => true,
            Withheld::RedirectPublished => had(),
        };
        is_withheld && is_wanted && page.page.address().is_some()
    }

    /// Where the page goes that redirects instead of one that isn't published.
    #[must_use]
    pub fn redirect_path(&self, page: &SitePage, language: &Language) -> String {
        localize::redirect::path(&self.config.conventions, &self.output_path(page, language))
    }

    fn redirect(
        &self,
        page: &SitePage,
        language: &Language,
        texts: Option<&NoticeTexts>,
    ) -> Option<OutputFile> {
        let address = page.page.address()?;
        let content = localize::redirect::render(&Redirect {
            page: &page.page,
            address: &address,
            source_language: &self.source,
            language,
            site: self.config.links.site.as_deref(),
            texts,
            in_collection: self.config.output.starts_with('_'),
        })?;
        Some(OutputFile { path: self.redirect_path(page, language), content })
    }

    /// The pages in the source language: the source's own bytes. A data file
    /// that is where its copy would go is no output.
    #[must_use]
    pub fn source_pages(&self) -> Vec<OutputFile> {
        let output = |page: &SitePage| OutputFile {
            path: self.output_path(page, &self.source),
            content: page.page.source.original().to_owned(),
        };
        let outputs = self.pages.iter().map(|page| (page, output(page)));
        outputs
            .filter(|(page, output)| output.path != format!("/{}", page.page.path))
            .map(|(_, output)| output)
            .collect()
    }
}

/// Languages that are built, by stage.
#[must_use]
pub fn is_built(stage: Stage, drafts: bool) -> bool {
    stage != Stage::Draft || drafts
}
