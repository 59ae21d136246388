//! Where the links of a site lead.

use crate::config::Config;
use crate::language::Language;
use crate::link;
use crate::page::Page;

use super::languages::SiteLanguage;
use super::loaded::Site;

/// Where internal links lead.
#[must_use]
pub fn link_table(site: &Site) -> link::Table {
    table_of(site.pages.iter().map(|page| &page.page), &site.config, &site.source, &site.languages)
}

/// Where internal links of these pages lead.
pub(super) fn table_of<'p>(
    pages: impl Iterator<Item = &'p Page> + Clone,
    config: &Config,
    source: &Language,
    languages: &[SiteLanguage],
) -> link::Table {
    let languages = languages.iter().map(|language| &language.language);
    link::Table::new(pages, config.links.site.as_deref(), &config.links.keep, source).with_languages(
        languages,
        &config.conventions,
        &config.output,
    )
}
