//! Digests of everything that the pages of a site depend on: a page is looked at again
//! when one of them has changed.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::config::FILE_NAME;
use crate::page::PageNumber;
use crate::text::{Digest, Digesting};

use super::files::{ContentDigest, Files, ReadError};
use super::glossary;
use super::gone::Gone;
use super::languages::SiteLanguage;
use super::limits::most_bytes;
use super::notices::notice_path;
use super::places::Places;
use super::{Site, SitePage};

/// The program, to the byte of its sources: another one may find something else.
pub const PROGRAM: &str = concat!(env!("CARGO_PKG_VERSION"), " ", env!("GLOSSATOR_SOURCES"));

/// What the worth of each page's translations depends on: the page, its reference
/// catalog, its catalogs and locks in all languages (texts of other languages are
/// found by those), the language's terms and notice, the configuration and the program.
#[derive(Debug)]
pub struct Dependencies {
    /// By page, what all languages share. `None` for a page whose files aren't
    /// all at their places: it is always looked at.
    pages: Vec<Option<Digest>>,
    /// By language, what all its pages share, and the pages for whose texts the
    /// configuration has an exception: whether it is used, only a look tells.
    languages: BTreeMap<String, (Digest, BTreeSet<PageNumber>)>,
}

impl Dependencies {
    /// Those of the pages that are `needed`, languages aside.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn new(
        site: &Site,
        is_needed: impl Fn(PageNumber) -> bool + Sync,
        files: &dyn Files,
    ) -> Result<Self, ReadError> {
        let whole = of_site(site, files)?;
        let of_page = |(at, page): (usize, &SitePage)| {
            if is_needed(PageNumber::new(at)) { of_page(site, page, &whole, files) } else { Ok(None) }
        };
        let pages = site.pages.par_iter().enumerate().map(of_page).collect::<Result<_, _>>()?;
        Ok(Self { pages, languages: BTreeMap::new() })
    }

    /// Adds those of a language, of whose texts `gone` are the ones without a segment.
    pub(super) fn add_language(
        &mut self,
        site: &Site,
        language: &SiteLanguage,
        gone: &Gone,
        files: &dyn Files,
    ) -> Result<(), ReadError> {
        let tag = language.language.tag();
        let digest = of_language(site, language, gone, files)?;
        let exceptions = site.config.exceptions.iter().filter(|exception| exception.language == tag);
        let pages_of = |id: &str| {
            let pages = PageNumber::enumerate(&site.pages);
            pages.filter(|(_, page)| page.segment(id).is_some()).map(|(number, _)| number).collect::<Vec<_>>()
        };
        let excepted = exceptions.flat_map(|exception| pages_of(&exception.id)).collect();
        self.languages.insert(tag.to_owned(), (digest, excepted));
        Ok(())
    }

    /// What page number `page` depends on in a language; `None` where it has to be looked at.
    #[must_use]
    pub fn of(&self, language: &str, page: PageNumber) -> Option<Digest> {
        let (language, excepted) = self.languages.get(language)?;
        let of_page = self.pages.get(page.index())?.as_ref().filter(|_| !excepted.contains(&page))?;
        let mut digesting = Digesting::new("glossator 2026-11 a page in a language");
        Some(digesting.add(of_page.as_bytes()).add(language.as_bytes()).finish())
    }
}

/// What every page in every language depends on.
fn of_site(site: &Site, files: &dyn Files) -> Result<Digest, ReadError> {
    let mut digesting = Digesting::new("glossator 2026-11 a site");
    digesting.add(PROGRAM);
    add_file(&mut digesting, FILE_NAME, files)?;
    add_file(&mut digesting, &glossary::path(&site.config), files)?;
    let languages = site.languages.iter();
    digesting.add_all(languages.map(|language| format!("{} {:?}", language.language, language.stage)));
    Ok(digesting.finish())
}

/// What a page in any language depends on besides; `None` where files of the
/// page stand elsewhere, or another's in their place.
fn of_page(
    site: &Site,
    page: &SitePage,
    whole: &Digest,
    files: &dyn Files,
) -> Result<Option<Digest>, ReadError> {
    if page.places != Places::default() || page.displaced.is_some() {
        return Ok(None);
    }
    let mut digesting = Digesting::new("glossator 2026-11 a page");
    digesting.add(whole.as_bytes()).add(&page.page.path).add(&page.page.output_path).add(&page.key);
    digesting.add(page.page.source.original()).add(&page.reference.text).add(&page.wanted_reference);
    for language in &site.languages {
        let tag = language.language.tag();
        add_file(&mut digesting, &site.catalog_path(tag, &page.page.catalog_path), files)?;
        add_file(&mut digesting, &site.lock_path(tag, &page.page.catalog_path), files)?;
    }
    Ok(Some(digesting.finish()))
}

/// What every page in a language depends on besides.
fn of_language(
    site: &Site,
    language: &SiteLanguage,
    gone: &Gone,
    files: &dyn Files,
) -> Result<Digest, ReadError> {
    let tag = language.language.tag();
    let mut digesting = Digesting::new("glossator 2026-11 a language");
    digesting.add(tag);
    add_file(&mut digesting, &site.catalog_path(tag, "_terms"), files)?;
    add_file(&mut digesting, &notice_path(&language.language), files)?;
    gone.add_to(&mut digesting);
    Ok(digesting.finish())
}

/// Adds what is in a file; of one that is too large to be read, how large it is.
pub(super) fn add_file(digesting: &mut Digesting, path: &str, files: &dyn Files) -> Result<(), ReadError> {
    match files.digest_at_most(path, most_bytes(path) as u64)? {
        ContentDigest::TooLarge { bytes } => digesting.add("too large").add(bytes.to_le_bytes()),
        ContentDigest::Absent => digesting.add_if(None::<&[u8]>),
        ContentDigest::Is(digest) => digesting.add_if(Some(digest.as_bytes())),
    };
    Ok(())
}
