//! What most commands begin with: the site, and whether it has what the
//! arguments name.

use crate::config::{Config, FILE_NAME};
use crate::project::output::side_folders;
use crate::project::{Error, Project};
use crate::site::languages::SiteLanguage;
use crate::site::{Site, SitePage};
use crate::text::did_you_mean;

use super::progress;

/// Reads a project's pages.
pub(super) fn load(project: &Project) -> Result<Site, Error> {
    load_with(project.config()?, project)
}

/// Reads a project's pages with its configuration.
pub(super) fn load_with(config: Config, project: &Project) -> Result<Site, Error> {
    check_content(&config, project)?;
    let bar = progress::spinner("reading pages");
    let site = Site::load(config, project)?;
    bar.finish_and_clear();
    Ok(site)
}

/// The folders with pages and data have to be there: no page is not no work.
pub(super) fn check_content(config: &Config, project: &Project) -> Result<(), Error> {
    let missing = config.missing_folder(|folder| project.is_folder(folder));
    missing.map_or(Ok(()), |message| {
        let next = if project.exists(FILE_NAME) {
            String::new()
        } else {
            format!("; there is no {FILE_NAME} either: `glossator init` sets a project up")
        };
        Err(Error::new(message + &next))
    })
}

/// Removes what a killed run has left behind. The next run that writes does it.
pub(super) fn clean_up(project: &Project, config: &Config, output: &str) -> Result<(), Error> {
    let own = config.content.0.iter().chain([&config.locales]).map(String::as_str);
    let trees: Vec<&str> = own.chain([output]).collect();
    let side = side_folders(project, output, config);
    let side = side.iter().map(String::as_str).filter(|folder| !trees.contains(folder));
    project.clean_up(&trees, &side.collect::<Vec<_>>())
}

/// The languages that the command line names have to be the site's.
pub(super) fn check_languages(site: &Site, tags: &[String]) -> Result<(), Error> {
    tags.iter().try_for_each(|tag| site_language(site, tag).map(drop))
}

/// The site's language that the command line names.
pub(super) fn site_language<'s>(site: &'s Site, tag: &str) -> Result<&'s SiteLanguage, Error> {
    site.languages.iter().find(|known| known.language.tag() == tag).ok_or_else(|| {
        let known: Vec<&str> = site.languages.iter().map(|known| known.language.tag()).collect();
        if known.is_empty() {
            let next = format!("add it to `[languages]` in glossator.toml, `{tag} = {{}}`");
            return Error::new(format!("no language is called `{tag}`: this site has none yet; {next}"));
        }
        let meant = did_you_mean(tag, known.iter().copied());
        Error::new(format!("no language is called `{tag}`; there are: {}{meant}", known.join(", ")))
    })
}

/// Whether a page is one of those that the command line names; without any, each is.
pub(super) fn is_wanted(page: &SitePage, names: &[String]) -> bool {
    names.is_empty() || names.iter().any(|name| page.page.is_called(name))
}

/// A page that the command line names has to be one of the site's.
pub(super) fn check_pages(site: &Site, pages: &[String]) -> Result<(), Error> {
    for wanted in pages {
        if !site.pages.iter().any(|page| page.page.is_called(wanted)) {
            return Err(unknown_page(site, wanted));
        }
    }
    Ok(())
}

/// The error for a page that the site doesn't have.
fn unknown_page(site: &Site, wanted: &str) -> Error {
    let pages = site.pages.iter();
    let names = pages.flat_map(|page| [Some(page.page.path.as_str()), page.page.key.as_deref()]).flatten();
    let meant = did_you_mean(wanted, names);
    Error::new(format!("no page is called `{wanted}`; name it by its path or its `ref`{meant}"))
}
