//! `glossator adopt`: takes over what pages say that are translated already.

mod adopted;
mod arguments;
mod columns;
mod original;
mod report;

use std::collections::BTreeSet;
use std::path::Path;

use super::session::{check_pages, clean_up, is_wanted, load, site_language};
use super::take_over;
use super::terminal::{Exit, print_words};
use crate::adopt::address::Addresses;
use crate::adopt::find::{self, FoundPage, PageSearch, SearchFolder};
use crate::adopt::page::{TextOutcome, adopt};
use crate::incoming::{IncomingText, MadeFrom, take_in};
use crate::language::Language;
use crate::page::PageNumber;
use crate::path;
use crate::project::output::written;
use crate::project::{Error, Project};
use crate::site::Site;

use adopted::Adopted;
pub(super) use arguments::Arguments;
use arguments::opened;
use original::Originals;
use report::AdoptReport;

pub(super) fn run(project: &Project, arguments: &Arguments) -> Result<Exit, Error> {
    let _turn = if arguments.dry_run { None } else { Some(project.take_turn()?) };
    project.guard_edits();
    let site = load(project)?;
    let site_language = site_language(&site, &arguments.language)?;
    check_pages(&site, &arguments.pages)?;
    let language = &site_language.language;
    let search = search(&site, language, project, arguments)?;
    let adopted = align(&site, language, project, arguments, search.found.clone())?;
    if arguments.dry_run {
        print_words(&columns::render(&site, language, &adopted))?;
    } else {
        clean_up(project, &site.config, &site.config.output)?;
    }
    let mut view = site.whole_view(site_language, project)?;
    let texts: Vec<IncomingText> = adopted.iter().flat_map(|page| incoming_texts(&site, page)).collect();
    let outcome = take_in(&site, &mut view, &texts, arguments.overwrite, project)?;
    if !arguments.dry_run {
        take_over::write(&site, &view, &outcome, project)?;
    }
    let report = AdoptReport {
        site: &site,
        language: site_language,
        search: &search,
        adopted: &adopted,
        outcome: &outcome,
    };
    print_words(&report.render(arguments.dry_run))?;
    Ok(Exit::Clean)
}

/// Looks for the translated pages that the command line means.
fn search(
    site: &Site,
    language: &Language,
    project: &Project,
    arguments: &Arguments,
) -> Result<PageSearch, Error> {
    let is_wanted = |number: &PageNumber| is_wanted(&site.pages[*number], &arguments.pages);
    let wanted: Vec<PageNumber> = PageNumber::all(site.pages.len()).filter(is_wanted).collect();
    let mut search = match &arguments.from {
        None => {
            let written = written(project, &site.config.output, &site.config)?;
            let mut search = PageSearch::default();
            // The project's own folder doesn't hold what stands in folders with `_`.
            let own = site.config.content.0.iter().filter(|folder| path::is_passed_over(folder));
            for folder in own.map(String::as_str).chain([path::ROOT]) {
                let place = SearchFolder { folder, is_given: false };
                search.append(find::find(site, language, project, place, &written)?);
            }
            search
        }
        Some(from) => {
            let single = <[PageNumber; 1]>::try_from(wanted.as_slice()).ok().map(|[one]| one);
            from_given(site, language, project, from, single.filter(|_| !arguments.pages.is_empty()))?
        }
    };
    search.found.retain(|found| wanted.contains(&found.source));
    search.further.retain(|(_, source)| wanted.contains(source));
    if search.found.is_empty() {
        return Err(nothing_found(language, &search, arguments));
    }
    Ok(search)
}

fn from_given(
    site: &Site,
    language: &Language,
    project: &Project,
    from: &Path,
    wanted: Option<PageNumber>,
) -> Result<PageSearch, Error> {
    let (files, name) = opened(project, from)?;
    if !files.is_folder(&name) {
        return Ok(find::find_one(site, language, &files, &name, wanted)?);
    }
    let place = SearchFolder { folder: &name, is_given: true };
    Ok(find::find(site, language, &files, place, &BTreeSet::new())?)
}

fn nothing_found(language: &Language, search: &PageSearch, arguments: &Arguments) -> Error {
    let unreadable = search.unreadable.iter().map(|(path, why)| format!("`{path}` is left out: {why}"));
    let unknown = search.unknown.iter().map(|path| {
        format!("`{path}` is in {}, and no page has its key, address or path", language.english_name())
    });
    let listed: Vec<String> = unreadable.chain(unknown).take(3).collect();
    let help = if arguments.from.is_some() {
        "name the page that it is a translation of: glossator adopt LANG PAGE --from FILE"
    } else {
        "name the translated page, or the folder: --from"
    };
    let found = if listed.is_empty() { String::new() } else { format!(" ({})", listed.join("; ")) };
    Error::new(format!(
        "no page was found that is translated into {}{found}; {help}",
        language.english_name()
    ))
}

/// Aligns each translated page with what it was made from.
fn align(
    site: &Site,
    language: &Language,
    project: &Project,
    arguments: &Arguments,
    found: Vec<FoundPage>,
) -> Result<Vec<Adopted>, Error> {
    let pairs = found.iter().filter_map(|found| {
        let (own, source) = (found.page.address()?, site.pages[found.source].page.address()?);
        Some((own.into_owned(), source.into_owned()))
    });
    let addresses = Addresses::new(&site.config, language, pairs);
    let mut originals = Originals::new(site, project, arguments, &found)?;
    let mut adopted = Vec::with_capacity(found.len());
    for found in found {
        let original = originals.of(&found)?;
        let today = &site.pages[found.source];
        let adoption = adopt(site, today, original.english(today), &found.page, language, &addresses);
        adopted.push(Adopted { found, original, adoption });
    }
    Ok(adopted)
}

/// The texts of a page that go into its catalog.
fn incoming_texts(site: &Site, adopted: &Adopted) -> Vec<IncomingText> {
    let is_known = adopted.original.is_known();
    let taken = adopted.adoption.texts.iter().filter(|text| text.outcome == TextOutcome::Taken);
    let texts = taken.map(|text| IncomingText {
        page: Some(site.pages[adopted.found.source].page.path.clone()),
        id: text.id.clone(),
        text: text.pattern.to_string(),
        made_from: if is_known { MadeFrom::Text(text.english.to_string()) } else { MadeFrom::Unknown },
        unreviewed: !is_known || !text.is_sure,
        origin: adopted.found.page.path.clone(),
        replaces: None,
        anchor: text.former_anchor.clone(),
        place: Some(text.place.clone()),
    });
    texts.collect()
}
