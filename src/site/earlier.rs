//! What earlier builds have found out, and whether it still holds: a page in a
//! language on which nothing has an influence that has changed since is neither
//! read, checked nor written again.
//!
//! There are two digests. One is of all that says what a page's translations are
//! worth: the page, its reference catalog, its catalogs and locks in all languages
//! (texts of other languages are found by those), the language's terms and notice,
//! the configuration and the program. The other is of what is written besides:
//! where the links of all pages lead, which of those that it links to are published,
//! and the output.
//! What a look at a page has found counts as its input: an earlier build's findings are told
//! again, and where they are missing or others, the page is looked at again.

use std::collections::{BTreeSet, HashMap, HashSet};

use rayon::prelude::*;

use crate::finding::{Code, Finding};
use crate::link;
use crate::page::PageNumber;
use crate::text::{Digest, Digesting};

use super::build::{OutputFile, Published};
use super::counts::Counts;
use super::depends::Dependencies;
use super::files::{Files, ReadError};
use super::languages::SiteLanguage;
use super::link_table::link_table;
use super::outcome::{Outcomes, PageOutcome};
use super::shard::Shard;
use super::view::View;
use super::{Site, SitePage};

/// By language and path: what an earlier build has told of a page.
type Told = HashMap<(String, String), Vec<Finding>>;

/// What earlier builds have found out, and what this one does.
#[derive(Debug)]
pub struct Earlier {
    known: Outcomes,
    told: Told,
    /// What holds today.
    now: Outcomes,
    /// What the worth of the pages' translations depends on.
    dependencies: Dependencies,
    /// Where links lead.
    links: Digest,
    /// By page, those that its links lead to.
    targets: Vec<BTreeSet<PageNumber>>,
    /// The share of the pages that is written; `None` for all.
    shard: Option<Shard>,
    /// The pages that are looked at: those of the share, and those that their links
    /// lead to, as links depend on what is published.
    needed: Vec<bool>,
}

impl Earlier {
    /// What was `known` and `told` of `site`'s pages, or a share of them, and what each of them
    /// depends on today.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn new(
        site: &Site,
        known: Outcomes,
        told: Vec<Finding>,
        shard: Option<Shard>,
        files: &dyn Files,
    ) -> Result<Self, ReadError> {
        let table = link_table(site);
        let targets = site.pages.par_iter().enumerate();
        let targets: Vec<BTreeSet<PageNumber>> =
            targets.map(|(at, page)| link::targets(PageNumber::new(at), &page.page, &table)).collect();
        let needed = needed(&targets, shard);
        let dependencies = Dependencies::new(site, |page| needed[page.index()], files)?;
        Ok(Self {
            known,
            told: by_page(site, told),
            now: Outcomes::default(),
            dependencies,
            links: table.digest(),
            targets,
            shard,
            needed,
        })
    }

    /// What this build leaves to the next one.
    #[must_use]
    pub fn into_now(mut self, site: &Site) -> Outcomes {
        if self.shard.is_some() {
            let own = PageNumber::enumerate(&site.pages).filter(|(number, _)| self.writes(*number));
            let own: HashSet<&str> = own.map(|(_, page)| page.page.path.as_str()).collect();
            self.now.retain(|path| own.contains(path));
        }
        self.now
    }

    /// Whether page number `page` is written by this build.
    fn writes(&self, page: PageNumber) -> bool {
        self.shard.is_none_or(|shard| shard.has(page))
    }

    /// What says what is written of page number `number`, and what was: the hash
    /// `output` of the file at `path`.
    fn written(
        &self,
        number: PageNumber,
        looked: &Digest,
        published: impl Fn(PageNumber) -> bool,
        (path, output): (&str, &Digest),
    ) -> Digest {
        let mut digesting = Digesting::new("glossator 2026-11 a localized page");
        digesting.add(looked.as_bytes()).add(self.links.as_bytes()).add(path).add(output.as_bytes());
        let published =
            self.targets[number.index()].iter().map(|target| (target.index(), published(*target)));
        digesting.add_all(published.map(|target| format!("{target:?}")).collect::<Vec<_>>().iter()).finish()
    }

    /// What is known of page number `number` and still holds.
    fn outcome(&self, site: &Site, language: &str, number: PageNumber) -> Option<&PageOutcome> {
        let depends = self.dependencies.of(language, number)?;
        holding(&self.known, &self.told, language, &site.pages[number], &depends)
    }

    /// Adds to what was found of each page in `view` what an earlier build has told of it, where that holds.
    pub fn tell_again(&self, view: &View<'_>, of_pages: &mut [Vec<Finding>]) {
        let tag = view.language.language.tag();
        for (page, findings) in std::iter::zip(&view.pages, of_pages) {
            let path = &page.page.page.path;
            if page.known.is_some() && self.now.get(tag, path).is_some() {
                findings.extend_from_slice(told_of(&self.told, tag, path));
            }
        }
    }

    /// Keeps what was found of the pages in `view`: `of_pages` by looking at each, `of_language` besides.
    pub fn note(&mut self, view: &View<'_>, of_language: &[Finding], of_pages: &[Vec<Finding>]) {
        let tag = view.language.language.tag();
        let told = of_language.iter().filter(|finding| !is_told_by_counts(finding));
        let told: HashSet<Option<&str>> = told.map(|finding| finding.page.as_deref()).collect();
        let paths: HashSet<Option<&str>> =
            view.pages.iter().map(|page| Some(page.page.page.path.as_str())).collect();
        // What is about no page may be about any.
        if !told.is_subset(&paths) {
            return;
        }
        for (number, page) in PageNumber::enumerate(&view.pages) {
            let is_whole = page.is_usable()
                && page.broken.is_none()
                && page.parts.iter().all(|part| part.unwritable.is_none());
            let is_told = told.contains(&Some(page.page.page.path.as_str()));
            if page.known.is_some() || !is_whole || is_told {
                continue;
            }
            let counts = page.counts();
            if counts == Counts::default() {
                continue;
            }
            if let Some(depends) = self.dependencies.of(tag, number) {
                let found = of_pages.get(number.index()).map_or(&[][..], Vec::as_slice);
                let outcome = PageOutcome { looked: looked(&depends, &counts, found), counts, written: None };
                self.now.insert(tag, &page.page.page.path, outcome);
            }
        }
    }
}

/// Whether counts alone tell it again.
fn is_told_by_counts(finding: &Finding) -> bool {
    matches!(finding.code, Code::WithheldPage | Code::DuplicatePermalink)
}

/// What was told of each page in each language, but for what is found without looking at the page.
fn by_page(site: &Site, told: Vec<Finding>) -> Told {
    let mut by_page = Told::new();
    for mut finding in told {
        let ([language], Some(page)) = (finding.languages.as_slice(), &finding.page) else { continue };
        if !is_told_by_counts(&finding) {
            let of = (language.clone(), page.clone());
            finding.name_source(&site.source_name);
            by_page.entry(of).or_default().push(finding);
        }
    }
    by_page
}

fn told_of<'t>(told: &'t Told, language: &str, path: &str) -> &'t [Finding] {
    told.get(&(language.to_owned(), path.to_owned())).map_or(&[], Vec::as_slice)
}

/// What is known of a page and still holds, where it `depends` on this today.
fn holding<'k>(
    known: &'k Outcomes,
    told: &Told,
    language: &str,
    page: &SitePage,
    depends: &Digest,
) -> Option<&'k PageOutcome> {
    let path = &page.page.path;
    let found = told_of(told, language, path);
    known.get(language, path).filter(|known| looked(depends, &known.counts, found) == known.looked)
}

/// What says that the translations of a page that `depends` on this are worth `counts`, and what was `found`.
fn looked(depends: &Digest, counts: &Counts, found: &[Finding]) -> Digest {
    let mut digesting = Digesting::new("glossator 2026-11 what a page's translations are worth");
    let counts = counts.numbers().map(|number| (number as u64).to_le_bytes());
    // JSON always has a form of a finding.
    let found = found.iter().map(|finding| serde_json::to_string(finding).unwrap_or_default());
    digesting.add(depends.as_bytes()).add_all(counts.iter()).add_all(found).finish()
}

/// By page whether it is in the share, or one of its pages leads there.
fn needed(targets: &[BTreeSet<PageNumber>], shard: Option<Shard>) -> Vec<bool> {
    let pages = || PageNumber::all(targets.len());
    let mut needed: Vec<bool> = pages().map(|page| shard.is_none_or(|shard| shard.has(page))).collect();
    let Some(shard) = shard else { return needed };
    for page in pages().filter(|page| shard.has(*page)) {
        targets[page.index()].iter().for_each(|target| needed[target.index()] = true);
    }
    needed
}

/// What becomes of a language's pages.
#[derive(Debug, Default)]
pub struct WrittenPages {
    /// The files to be written.
    pub outputs: Vec<OutputFile>,
    /// The files that are there as they should be, with their hashes.
    pub standing: Vec<(String, Digest)>,
    /// What there is to tell.
    pub findings: Vec<Finding>,
}

/// The hash of an output that is there as an earlier build wrote it.
pub type Intact<'i> = dyn Fn(&str) -> Result<Option<Digest>, ReadError> + Sync + 'i;

impl Site {
    /// [`Site::whole_view`], but for the pages of which `earlier` has what holds.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn whole_view_since<'s>(
        &'s self,
        language: &'s SiteLanguage,
        files: &dyn Files,
        earlier: &mut Earlier,
    ) -> Result<View<'s>, ReadError> {
        let tag = language.language.tag();
        let Earlier { dependencies, known, told, needed, .. } = &mut *earlier;
        let (known, told, needed) = (&*known, &*told, &*needed);
        let view = self.whole_view_but(language, files, dependencies, |number, depends| {
            let known = depends.and_then(|depends| holding(known, told, tag, &self.pages[number], &depends));
            known.map(|known| known.counts).or((!needed[number.index()]).then(Counts::default))
        })?;
        for (number, page) in PageNumber::enumerate(&view.pages).filter(|(_, page)| page.known.is_some()) {
            if let Some(outcome) = earlier.outcome(self, tag, number).copied() {
                earlier.now.insert(tag, &page.page.page.path, outcome);
            }
        }
        Ok(view)
    }

    /// The localized pages of a language, but for those that are there as they
    /// would be written.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn written_since(
        &self,
        language: &SiteLanguage,
        files: &dyn Files,
        published: &mut Published,
        earlier: &mut Earlier,
        intact: &Intact<'_>,
    ) -> Result<WrittenPages, ReadError> {
        let tag = language.language.tag();
        let (pages, set) = (published.pages(tag).to_vec(), published.digest(tag));
        let numbers = 0..self.pages.len();
        let standing = |at: usize| self.standing(PageNumber::new(at), language, published, earlier, intact);
        let mut standing: Vec<Option<(String, Digest)>> =
            numbers.into_par_iter().map(standing).collect::<Result<_, _>>()?;
        let writes = |number: PageNumber| earlier.writes(number);
        let mut localized = self.localize_but(language, files, published, &writes, &standing)?;
        if published.digest(tag) != set {
            // A page that can't be written changes the links of all others.
            published.restore(tag, pages);
            standing = vec![None; self.pages.len()];
            localized = self.localize_but(language, files, published, &writes, &standing)?;
        }
        let (mut outputs, findings) = localized;
        if earlier.shard.is_some() {
            let own = PageNumber::enumerate(&self.pages).filter(|(number, _)| writes(*number));
            let paths = |(_, page): (PageNumber, &SitePage)| {
                [self.output_path(page, &language.language), self.redirect_path(page, &language.language)]
            };
            let own: HashSet<String> = own.flat_map(paths).collect();
            outputs.retain(|output| own.contains(&output.path));
        }
        let hashes: HashMap<&str, Digest> =
            outputs.iter().map(|output| (&*output.path, Digest::of(output.content.as_bytes()))).collect();
        let told: HashSet<&str> = findings.iter().filter_map(|finding| finding.page.as_deref()).collect();
        for (number, page) in
            PageNumber::enumerate(&self.pages).filter(|(number, _)| standing[number.index()].is_none())
        {
            let path = self.output_path(page, &language.language);
            let is_told = told.contains(page.page.path.as_str());
            let Some(outcome) = earlier.now.get(tag, &page.page.path).copied() else { continue };
            let hash = hashes.get(&*path).filter(|_| published.is_published(tag, number) && !is_told);
            let is_published = |page| published.is_published(tag, page);
            let written =
                hash.map(|hash| earlier.written(number, &outcome.looked, is_published, (&path, hash)));
            earlier.now.insert(tag, &page.page.path, PageOutcome { written, ..outcome });
        }
        Ok(WrittenPages { outputs, standing: standing.into_iter().flatten().collect(), findings })
    }

    /// The output of page number `number` and its hash, if it is there as it would
    /// be written.
    fn standing(
        &self,
        number: PageNumber,
        language: &SiteLanguage,
        published: &Published,
        earlier: &Earlier,
        intact: &Intact<'_>,
    ) -> Result<Option<(String, Digest)>, ReadError> {
        let tag = language.language.tag();
        let outcome = earlier.outcome(self, tag, number).filter(|_| published.is_published(tag, number));
        let Some((looked, written)) = outcome.and_then(|outcome| Some((outcome.looked, outcome.written?)))
        else {
            return Ok(None);
        };
        let path = self.output_path(&self.pages[number], &language.language);
        let is_published = |page| published.is_published(tag, page);
        let fits = |hash: &Digest| earlier.written(number, &looked, is_published, (&path, hash)) == written;
        let there = intact(&path)?.filter(fits);
        Ok(there.map(|hash| (path, hash)))
    }

    /// [`Site::localize_language`] for the pages that aren't `standing`. What the
    /// first look at a language has passed over is looked at now.
    fn localize_but(
        &self,
        language: &SiteLanguage,
        files: &dyn Files,
        published: &mut Published,
        writes: &dyn Fn(PageNumber) -> bool,
        standing: &[Option<(String, Digest)>],
    ) -> Result<(Vec<OutputFile>, Vec<Finding>), ReadError> {
        let tag = language.language.tag();
        let counts = |number: PageNumber| published.counts(tag, number);
        let is_written = |published: &Published, number: PageNumber| {
            writes(number) && published.is_published(tag, number) && standing[number.index()].is_none()
        };
        let is_unknown = |number: PageNumber| {
            is_written(published, number)
                && published.verdicts(tag, number).len() != self.pages[number].segments.len()
        };
        let numbers = PageNumber::all(self.pages.len());
        if numbers.clone().any(is_unknown) {
            let passed_over = numbers.clone().map(|number| counts(number).filter(|_| !is_unknown(number)));
            let passed_over: Vec<Option<Counts>> = passed_over.collect();
            let mut view = self.view_but(language, files, |_| Ok(passed_over))?;
            self.put_together(&mut view, files)?;
            published.learn(&view);
        }
        let passed_over =
            numbers.map(|number| published.counts(tag, number).filter(|_| !is_written(published, number)));
        let passed_over: Vec<Option<Counts>> = passed_over.collect();
        let view = self.published_view_but(language, files, published, passed_over)?;
        self.localize_language(&view, published, files)
    }
}
