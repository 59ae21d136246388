//! `glossator accept`: a person says that translations are right for today's
//! English.

use std::collections::BTreeMap;

use clap::Args;

use super::{Exit, check_languages, check_pages, clean_up, load, print_words, say};
use crate::catalog::lock::Record;
use crate::project::{Error, Project};
use crate::report::harmless;
use crate::site::languages::SiteLanguage;
use crate::site::view::{PageView, Part, View};
use crate::site::{Site, SitePage};
use crate::status::{Status, change};
use crate::text::words::{common_length, comparable_words};
use crate::text::{Fingerprint, did_you_mean};

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
    check_languages(&site, std::slice::from_ref(tag))?;
    if ids.is_empty() != arguments.all {
        let problem = if arguments.all {
            "`--all` takes no ids"
        } else {
            "no id is named; or take `--all` with `--page`"
        };
        return Err(Error::new(problem));
    }
    let Some(language) = site.languages.iter().find(|known| known.language.tag() == tag) else {
        return Ok(Exit::Failure);
    };
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
type Wanted = BTreeMap<usize, Vec<String>>;

fn is_wanted(page: &SitePage, wanted: Option<&String>) -> bool {
    wanted.is_none_or(|wanted| *wanted == page.page.path || page.page.key.as_ref() == Some(wanted))
}

fn everything(view: &View<'_>, arguments: &Arguments) -> Wanted {
    let mut wanted = Wanted::new();
    for (number, page) in
        view.pages.iter().enumerate().filter(|(_, page)| is_wanted(page.page, arguments.page.as_ref()))
    {
        for (segment, part) in std::iter::zip(&page.page.segments, &page.parts) {
            if can_be_accepted(part, false) && part.status != Status::Current {
                wanted.entry(number).or_default().push(segment.id.clone());
            }
        }
    }
    wanted
}

/// Whether a text passes all rules for today's English.
fn can_be_accepted(part: &Part, same: bool) -> bool {
    let safe = part.checked.as_ref().is_some_and(|checked| checked.violations.is_empty());
    match part.status {
        Status::Missing { copy } => copy && same && safe,
        Status::Refused => false,
        _ => safe && !same,
    }
}

/// The named ids, each with its page. One that can't be accepted is an error,
/// and nothing is written.
fn named(site: &Site, view: &View<'_>, ids: &[String], arguments: &Arguments) -> Result<Wanted, Error> {
    let mut wanted = Wanted::new();
    for id in ids {
        let (number, at) = find(site, id, arguments)?;
        let page = &view.pages[number];
        let part = &page.parts[at];
        if !can_be_accepted(part, arguments.same) {
            return Err(Error::new(format!(
                "`{id}` can't be accepted: {}; nothing was written",
                reason(part, arguments.same)
            )));
        }
        wanted.entry(number).or_default().push(id.clone());
    }
    Ok(wanted)
}

fn find(site: &Site, id: &str, arguments: &Arguments) -> Result<(usize, usize), Error> {
    let pages = site.pages.iter().enumerate();
    let pages = pages.filter(|(_, page)| is_wanted(page, arguments.page.as_ref()));
    let found: Vec<(usize, usize)> = pages
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

fn reason(part: &Part, same: bool) -> &'static str {
    match &part.status {
        Status::Missing { copy: true } => "it is still the English; if that is right, add `--same`",
        Status::Missing { .. } => "it has no text",
        Status::Refused => "it breaks a rule; `glossator check` says which",
        _ if same => "it isn't the English, so `--same` says nothing",
        _ => "it doesn't fit today's English; bring it up to date first",
    }
}

/// Prints, records and writes.
fn accept(
    site: &Site,
    view: &mut View<'_>,
    wanted: &Wanted,
    same: bool,
    project: &Project,
) -> Result<(), Error> {
    for (number, ids) in wanted {
        for id in ids {
            print_words(&shown(&view.pages[*number], id, view.language))?;
        }
        site.accept(view, *number, ids, same);
    }
    site.put_together(view, project)?;
    for (number, ids) in wanted {
        let page = &view.pages[*number];
        let parts = std::iter::zip(&page.page.segments, &page.parts);
        let mut refused = parts.filter(|(_, part)| part.status == Status::Refused).map(|(one, _)| &one.id);
        if let Some(id) = refused.find(|id| ids.contains(id)) {
            return Err(Error::new(format!(
                "`{id}` can't be accepted: the page can't be written with it; nothing was written"
            )));
        }
    }
    let changes = site.sync_language(view);
    let of_page = |path: &str| {
        wanted.keys().any(|number| {
            let page = &view.pages[*number];
            let lock = site.lock_path(view.language.language.tag(), &page.page.page.catalog_path);
            path == page.path || path == lock
        })
    };
    let free = wanted.keys().flat_map(|number| view.pages[*number].page.places.foreign.values());
    let free: Vec<&String> = free.collect();
    for copy in changes.copies.iter().filter(|copy| free.iter().any(|path| *path == copy.path())) {
        project.apply(std::slice::from_ref(copy))?;
    }
    for change in changes.locks.iter().chain(&changes.catalogs).filter(|change| of_page(change.path())) {
        project.apply(std::slice::from_ref(change))?;
    }
    Ok(())
}

/// What is accepted: the change of the English, and the text.
fn shown(page: &PageView<'_>, id: &str, language: &SiteLanguage) -> String {
    let found = std::iter::zip(&page.page.segments, &page.parts).find(|(segment, _)| segment.id == *id);
    let Some((segment, part)) = found else { return String::new() };
    let english = change(segment, &part.status).unwrap_or_else(|| segment.pattern.to_string());
    let text = part.entry.map(|entry| page.catalog.entries[entry].pattern.to_string()).unwrap_or_default();
    format!(
        "{} {id}\n  English: {}\n  {}: {}\n",
        language.language,
        harmless(&english),
        language.language.english_name(),
        harmless(&text)
    )
}

fn every_language(site: &Site, project: &Project, arguments: &Arguments) -> Result<Exit, Error> {
    let mut places = Vec::new();
    for id in &arguments.names {
        places.push(find(site, id, arguments)?);
    }
    let mut views = Vec::new();
    for language in &site.languages {
        views.push(site.whole_view(language, project)?);
    }
    let mut wanted: Vec<Wanted> = vec![Wanted::new(); views.len()];
    for (id, (number, at)) in std::iter::zip(&arguments.names, places) {
        let parts: Vec<&Part> = views.iter().map(|view| &view.pages[number].parts[at]).collect();
        let order = Order::of(&site.pages[number], at, &parts);
        for ((view, part), wanted) in std::iter::zip(&views, parts).zip(&mut wanted) {
            match skip_reason(part, &order) {
                None => wanted.entry(number).or_default().push(id.clone()),
                Some(reason) => say(&format!("{} {id}: skipped, {reason}", view.language.language)),
            }
        }
    }
    for (view, wanted) in std::iter::zip(&mut views, &wanted).filter(|(_, wanted)| !wanted.is_empty()) {
        accept(site, view, wanted, false, project)?;
    }
    Ok(Exit::Clean)
}

/// In which order the English of a segment became what it is, as far as
/// records tell.
struct Order {
    /// By language what its texts were made from, the latest first.
    known: Vec<Vec<Fingerprint>>,
    /// The English just before this edit, if that is known.
    before: Option<Fingerprint>,
}

impl Order {
    /// Just before this edit was what the committed reference catalog says, or,
    /// where that is up to date, what most translations were made from; of
    /// several the one that is most like today's. It isn't known where texts that
    /// have followed this edit were made from others before.
    fn of(page: &SitePage, at: usize, parts: &[&Part]) -> Self {
        let segment = &page.segments[at];
        let known: Vec<Vec<Fingerprint>> = parts.iter().filter_map(|part| englishes(part)).collect();
        let mut order = Self { known, before: None };
        let committed = page.reference.single(&segment.id);
        if let Some(committed) = committed.filter(|known| known.fingerprint != segment.fingerprint) {
            order.before = Some(committed.fingerprint);
            return order;
        }
        let mut candidates: BTreeMap<Fingerprint, (usize, usize)> = BTreeMap::new();
        let today = comparable_words(&segment.pattern.to_string());
        for part in parts {
            if let (Status::Stale { old, .. }, Some(made)) = (&part.status, made_from(part)) {
                let alike = old.as_deref().map_or(0, |old| common_length(&comparable_words(old), &today));
                let entry = candidates.entry(made).or_default();
                *entry = (entry.0 + 1, alike);
            }
        }
        let followed = order.known.iter().filter(|known| known[0] == segment.fingerprint);
        let followed: Vec<Fingerprint> = followed.filter_map(|known| known.get(1).copied()).collect();
        let is_latest =
            |one: &Fingerprint| !candidates.keys().chain(&followed).any(|other| order.is_older(*one, *other));
        let latest = candidates.iter().filter(|(one, _)| is_latest(one)).max_by_key(|(_, rank)| **rank);
        let latest = latest.map(|(one, _)| *one);
        order.before = latest.filter(|latest| followed.is_empty() || followed.contains(latest));
        order
    }

    /// Whether a language has had `one` before `other`.
    fn is_older(&self, one: Fingerprint, other: Fingerprint) -> bool {
        self.known.iter().any(|known| {
            let place = |wanted| known.iter().position(|english| *english == wanted);
            matches!((place(one), place(other)), (Some(one), Some(other)) if one > other)
        })
    }
}

/// What a part's texts were made from, the latest first.
fn englishes(part: &Part) -> Option<Vec<Fingerprint>> {
    let Record::Made(made) = &part.settled.as_ref()?.record else { return None };
    let mut englishes: Vec<Fingerprint> =
        std::iter::once(&made.pair).chain(&made.earlier).map(|pair| pair.english).collect();
    englishes.dedup();
    Some(englishes)
}

fn made_from(part: &Part) -> Option<Fingerprint> {
    match &part.settled.as_ref()?.record {
        Record::Made(made) => Some(made.pair.english),
        _ => None,
    }
}

fn skip_reason(part: &Part, order: &Order) -> Option<&'static str> {
    let made = made_from(part);
    let is_older = || made.zip(order.before).is_some_and(|(made, before)| order.is_older(made, before));
    match &part.status {
        Status::Current => Some("it is current"),
        Status::Missing { .. } => Some("it has no translation"),
        Status::Refused => Some("it breaks a rule"),
        Status::Unreviewed => Some("nobody knows its English"),
        Status::Stale { .. } if part.foreign.is_some() => Some("it seems to be in another language"),
        Status::Stale { .. } if made == order.before && can_be_accepted(part, false) => None,
        Status::Stale { .. } if made == order.before => Some("it doesn't fit today's English"),
        Status::Stale { .. } if is_older() => Some("it was made from an older English"),
        Status::Stale { .. } => Some("it wasn't made from the English just before this edit"),
    }
}
