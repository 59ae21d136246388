//! Pages that are none of ours and are published all the same: translations that
//! the site has already.

use std::collections::BTreeSet;

use crate::config::Config;
use crate::page::Page;
use crate::path;

use super::files::{Files, ReadError};
use super::keys;
use super::languages::SiteLanguage;
use super::loaded::Resident;
use super::page_file::read_page;
use super::sources::language_in_name;

/// The resident that `page` is; none where nobody knows its address.
pub(super) fn resident(page: &Page) -> Option<Resident> {
    let conventions = &page.conventions;
    let key = conventions.permalink_key.as_deref().unwrap_or_default();
    let said = page.value(conventions.language_key.as_deref().unwrap_or("lang")).map(str::to_owned);
    let named = if page.permalink().is_none() { language_in_name(&page.output_path) } else { None };
    // The generator takes the language out of the name, and puts it before the address.
    let by_name = named.and_then(|(language, original)| {
        let address = conventions.address_with(&original, page.value("slug"))?;
        Some((conventions.localized(language.tag(), &address), Some(language.tag().to_owned())))
    });
    let (address, language) = match by_name {
        Some(by_name) => by_name,
        None => (page.address()?.into_owned(), said),
    };
    Some(Resident { address, language, place: keys::key_place(page, key) })
}

/// Those in folders that are called after a language, right in the project's own
/// one: `de/`. Where they say their address themselves.
///
/// # Errors
/// When a file can't be read.
pub(super) fn beside(
    config: &Config,
    languages: &[SiteLanguage],
    files: &dyn Files,
) -> Result<Vec<Resident>, ReadError> {
    let own = || config.content.0.iter().chain([&config.locales, &config.output]);
    if config.content.0.iter().any(|folder| folder == path::ROOT) {
        return Ok(Vec::new());
    }
    let tags = languages.iter().map(|known| known.language.tag());
    let names = tags.flat_map(|tag| [tag.to_owned(), config.conventions.name_of(tag).into_owned()]);
    let folders: BTreeSet<String> = names.filter(|name| !own().any(|own| own == name)).collect();
    let mut residents = Vec::new();
    for folder in folders {
        for path in files.list(&folder)?.files {
            let is_own = own().any(|own| path::inside(own, &path).is_some());
            if is_own || !config.pages.include.matches(path::inside(&folder, &path).unwrap_or(&path)) {
                continue;
            }
            let page = read_page(&folder, &path, config, files)?.ok();
            residents.extend(page.filter(|page| page.permalink().is_some()).as_ref().and_then(resident));
        }
    }
    Ok(residents)
}
