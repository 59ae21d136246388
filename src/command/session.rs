//! What most commands begin with: the site, and whether it has what the
//! arguments name.

use crate::config::Config;
use crate::project::output::side_folders;
use crate::project::{Error, Project};
use crate::site::Site;
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
    let pages = "the pages belong there, or in the folder that `content` in glossator.toml names";
    let data = "`[data] content` in glossator.toml names it";
    let folders = config.content.0.iter().map(|folder| (folder, pages));
    let folders = folders.chain(config.data.content.0.iter().map(|folder| (folder, data)));
    for (folder, help) in folders {
        if !project.is_folder(folder) {
            return Err(Error::new(format!("there is no folder `{folder}`: {help}")));
        }
    }
    Ok(())
}

/// Removes what a killed run has left behind. The next run that writes does it.
pub(super) fn clean_up(project: &Project, config: &Config, output: &str) -> Result<(), Error> {
    let own = config.content.0.iter().chain([&config.locales]).map(String::as_str);
    let trees: Vec<&str> = own.chain([output]).collect();
    let side = side_folders(project, output, config);
    let side = side.iter().map(String::as_str).filter(|folder| !trees.contains(folder));
    project.clean_up(&trees, &side.collect::<Vec<_>>())
}

/// A language that the command line names has to be one of the site's.
pub(super) fn check_languages(site: &Site, tags: &[String]) -> Result<(), Error> {
    for tag in tags {
        if !site.languages.iter().any(|known| known.language.tag() == tag) {
            let known: Vec<&str> = site.languages.iter().map(|known| known.language.tag()).collect();
            let meant = did_you_mean(tag, known.iter().copied());
            return Err(Error::new(format!(
                "no language is called `{tag}`; there are: {}{meant}",
                known.join(", ")
            )));
        }
    }
    Ok(())
}

/// A page that the command line names has to be one of the site's.
pub(super) fn check_pages(site: &Site, pages: &[String]) -> Result<(), Error> {
    for wanted in pages {
        let is_it = |page: &crate::site::SitePage| {
            page.page.path == *wanted || page.page.key.as_deref() == Some(wanted)
        };
        if !site.pages.iter().any(is_it) {
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
