//! `glossator accept`: a person says that translations are right for today's
//! English.

use std::collections::BTreeMap;

use clap::Args;

use super::session::{check_pages, clean_up, load, site_language};
use super::take_over;
use super::terminal::{Exit, print_words, say};
use crate::page::PageNumber;
use crate::project::{Error, Project};
use crate::report::harmless;
use crate::site::languages::SiteLanguage;
use crate::site::view::{PageView, SegmentView, View};
use crate::site::{Site, SitePage};
use crate::status::{Status, change};
use crate::text::did_you_mean;

/// Record that translations are right for today's English
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The language, then the ids of the segments; with --every-language only ids
    #[arg(value_name = "LANG ID", required = true)]
    names: Vec<String>,
    /// Only ids of this page, by path or ref
    #[arg(long, value_name = "PAGE")]
    page: Option<String>,
    /// Everything on the page that is stale or unreviewed
    #[arg(long, requires = "page", conflicts_with = "every_language")]
    all: bool,
    /// The text is right although it is the English
    #[arg(long, conflicts_with = "all")]
    same: bool,
    /// In every language whose text was made from the English just before this edit
    #[arg(long, conflicts_with = "same")]
    every_language: bool,
}

pub(super) fn run(project: &Project, arguments: &Arguments) -> Result<Exit, Error> {
    let _turn = project.take_turn()?;
    project.guard_edits();
    let site = load(project)?;
    clean_up(project, &site.config, &site.config.output)?;
    check_pages(&site, arguments.page.as_slice())?;
    if arguments.every_language {
        return every_language(&site, project, arguments);
    }
    let (tag, ids) = arguments.names.split_first().ok_or_else(|| Error::new("no language is named"))?;
    let language = site_language(&site, tag)?;
    if ids.is_empty() != arguments.all {
        let problem = if arguments.all {
            "`--all` takes no ids"
        } else {
            "name at least one id, or use `--page PAGE --all`"
        };
        return Err(Error::new(problem));
    }
    let mut view = site.whole_view(language, project)?;
    let wanted =
        if arguments.all { everything(&view, arguments) } else { named(&site, &view, ids, arguments)? };
    accept(&site, &mut view, &wanted, arguments.same, project)?;
    if wanted.is_empty() {
        say("there is nothing to accept on this page");
    }
    Ok(Exit::Clean)
}

/// By page number: the ids to accept.
type WantedIds = BTreeMap<PageNumber, Vec<String>>;

fn is_wanted(page: &SitePage, wanted: Option<&String>) -> bool {
    wanted.is_none_or(|wanted| page.page.is_called(wanted))
}

fn everything(view: &View<'_>, arguments: &Arguments) -> WantedIds {
    let mut wanted = WantedIds::new();
    for (number, page) in
        PageNumber::enumerate(&view.pages).filter(|(_, page)| is_wanted(page.page, arguments.page.as_ref()))
    {
        for (segment, part) in std::iter::zip(&page.page.segments, &page.parts) {
            if part.can_be_accepted(false) && part.status != Status::Current {
                wanted.entry(number).or_default().push(segment.id.clone());
            }
        }
    }
    wanted
}

/// The named ids, each with its page. One that can't be accepted is an error,
/// and nothing is written.
fn named(site: &Site, view: &View<'_>, ids: &[String], arguments: &Arguments) -> Result<WantedIds, Error> {
    let mut wanted = WantedIds::new();
    for id in ids {
        let (number, at) = find(site, id, arguments)?;
        let page = &view.pages[number];
        let part = &page.parts[at];
        if !page.is_usable() || !part.can_be_accepted(arguments.same) {
            return Err(Error::new(format!(
                "`{id}` can't be accepted: {}; nothing was written",
                reason(site, page, part, arguments.same)
            )));
        }
        add(&mut wanted, number, id);
    }
    Ok(wanted)
}

/// Adds an id, which may be named twice.
fn add(wanted: &mut WantedIds, page: PageNumber, id: &str) {
    let ids = wanted.entry(page).or_default();
    if !ids.iter().any(|known| known == id) {
        ids.push(id.to_owned());
    }
}

fn find(site: &Site, id: &str, arguments: &Arguments) -> Result<(PageNumber, usize), Error> {
    let pages = PageNumber::enumerate(&site.pages);
    let pages = pages.filter(|(_, page)| is_wanted(page, arguments.page.as_ref()));
    let found: Vec<(PageNumber, usize)> = pages
        .filter_map(|(number, page)| {
            Some((number, page.segments.iter().position(|segment| segment.id == id)?))
        })
        .collect();
    match found.as_slice() {
        [one] => Ok(*one),
        [] => {
            let pages = site.pages.iter().filter(|page| is_wanted(page, arguments.page.as_ref()));
            let known = pages.flat_map(|page| &page.segments).map(|segment| segment.id.as_str());
            let meant = did_you_mean(id, known);
            Err(Error::new(format!("no segment has the id `{id}`; nothing was written{meant}")))
        }
        _ => Err(Error::new(format!(
            "several pages have the id `{id}`: name one with `--page`; nothing was written"
        ))),
    }
}

fn reason(site: &Site, page: &PageView<'_>, part: &SegmentView, same: bool) -> String {
    let source = &site.source_name;
    match &part.status {
        _ if !page.is_usable() => "its files can't be used; `glossator check` says why".to_owned(),
        Status::Missing { copy: true } => format!("it is still the {source}; if that is right, add `--same`"),
        Status::Missing { .. } => "it has no text".to_owned(),
        Status::Refused => "it breaks a rule; `glossator check` says which".to_owned(),
        _ if same => format!("it isn't the {source}, so `--same` has no effect"),
        _ => format!("it doesn't fit today's {source}; bring it up to date first"),
    }
}

/// Prints, records and writes.
fn accept(
    site: &Site,
    view: &mut View<'_>,
    wanted: &WantedIds,
    same: bool,
    project: &Project,
) -> Result<(), Error> {
    for (number, ids) in wanted {
        for id in ids {
            print_words(&shown(site, &view.pages[*number], id, view.language))?;
        }
    }
    if let Some(id) = site.accept_together(view, wanted, same, project)? {
        return Err(Error::new(format!(
            "`{id}` can't be accepted: the page can't be written with it; nothing was written"
        )));
    }
    take_over::record(site, view, &wanted.keys().copied().collect(), project)
}

/// What is accepted: the change of the English, and the text.
fn shown(site: &Site, page: &PageView<'_>, id: &str, language: &SiteLanguage) -> String {
    let found = std::iter::zip(&page.page.segments, &page.parts).find(|(segment, _)| segment.id == *id);
    let Some((segment, part)) = found else { return String::new() };
    let english = change(segment, &part.status).unwrap_or_else(|| segment.pattern.to_string());
    let text = part.entry.map(|entry| text(page, entry)).unwrap_or_default();
    format!(
        "{} {id}\n  {}: {}\n  {}: {}\n",
        language.language,
        site.source_name,
        harmless(&english),
        language.language.english_name(),
        harmless(&text)
    )
}

/// A text as readers get it, with its terms put in.
fn text(page: &PageView<'_>, entry: usize) -> String {
    let with_terms = page.words[entry].with_terms.as_ref();
    let resolved = with_terms.and_then(|text| text.resolved.clone());
    resolved.unwrap_or_else(|| page.catalog.entries[entry].pattern.to_string())
}

fn every_language(site: &Site, project: &Project, arguments: &Arguments) -> Result<Exit, Error> {
    let mut places = Vec::new();
    for id in &arguments.names {
        let place = find(site, id, arguments)?;
        if !places.contains(&(id, place)) {
            places.push((id, place));
        }
    }
    let mut views = Vec::new();
    for language in &site.languages {
        views.push(site.whole_view(language, project)?);
    }
    let mut wanted: Vec<WantedIds> = vec![WantedIds::new(); views.len()];
    for (id, (number, at)) in places {
        let objections = site.objections(&views, number, at);
        for ((view, objection), wanted) in std::iter::zip(&views, objections).zip(&mut wanted) {
            match objection {
                None => add(wanted, number, id),
                Some(reason) => say(&format!("{} {id}: skipped, {reason}", view.language.language)),
            }
        }
    }
    for (view, wanted) in std::iter::zip(&mut views, &wanted).filter(|(_, wanted)| !wanted.is_empty()) {
        accept(site, view, wanted, false, project)?;
    }
    Ok(Exit::Clean)
}
