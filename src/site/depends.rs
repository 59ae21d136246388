//! Digests of everything that the pages of a site depend on: a page is looked at again
//! when one of them has changed.

use crate::config::FILE_NAME;
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

/// What every page in every language depends on.
pub(super) fn of_site(site: &Site, files: &dyn Files) -> Result<Digest, ReadError> {
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
pub(super) fn of_page(
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
pub(super) fn of_language(
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
