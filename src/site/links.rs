//! `build --explain-links`: every internal link of every page, where it leads,
//! and what becomes of it in each language.
//!
//! [`link::Table`] decides here as it does for the pages that are written.

use indexmap::IndexMap;

use crate::finding::Place;
use crate::language::Language;
use crate::link::{self, Decision, Lead, Reason, Table, Way};
use crate::page::PageNumber;
use crate::page::body::LinkKind;

use super::build::Published;
use super::link_table::link_table;
use super::loaded::{Site, SitePage};

/// A link as it is explained.
struct Explained<'s> {
    place: Place,
    written: &'s str,
    how: String,
    lead: Lead,
    /// For each language what becomes of it.
    outcomes: Vec<(&'s str, String)>,
}

/// The explanation, line by line, for `languages`. Links to other sites are
/// left out.
#[must_use]
pub fn explain(site: &Site, published: &Published, languages: &[&Language]) -> Vec<String> {
    let table = link_table(site);
    let explainer = Explainer { site, table: &table, published, languages };
    let mut lines = Vec::new();
    for (number, page) in PageNumber::enumerate(&site.pages) {
        for link in explainer.of_page(number, page) {
            explainer.tell(&link, &mut lines);
        }
    }
    lines
}

struct Explainer<'s> {
    site: &'s Site,
    table: &'s Table,
    published: &'s Published,
    languages: &'s [&'s Language],
}

impl<'s> Explainer<'s> {
    /// The page's internal links, in order.
    fn of_page(&self, number: PageNumber, page: &'s SitePage) -> Vec<Explained<'s>> {
        let redirect = link::redirect_value(&page.page).map(|redirect| {
            let lead = self.table.lead(None, &redirect.text);
            (&redirect.span, redirect.text.as_str(), "redirect_to".to_owned(), lead, None)
        });
        let links = page.page.body.links.iter().map(|link| {
            let lead = self.table.lead_of(number, link);
            (&link.span, link.destination.as_str(), named(&link.kind), lead, Some(link))
        });
        let internal = redirect.into_iter().chain(links).filter(|(.., lead, _)| lead.way != Way::Elsewhere);
        let explained = internal.map(|(span, written, how, lead, link)| {
            let outcome = |language: &&'s Language| {
                let is_published = |page: PageNumber| self.published.is_published(language.tag(), page);
                let decision = self.table.decide(number, &lead, written, language, is_published);
                let blocked = std::iter::zip(link, decision.edit.as_ref())
                    .any(|(link, edit)| link::in_page(&page.page, link, edit).is_none());
                (language.tag(), self.outcome(&lead, &decision, written, language, blocked))
            };
            let outcomes = self.languages.iter().map(outcome).collect();
            Explained { place: page.page.place(span), written, how, lead, outcomes }
        });
        explained.collect()
    }

    /// What becomes of a link in a language, in words.
    fn outcome(
        &self,
        lead: &Lead,
        decision: &Decision,
        written: &str,
        language: &Language,
        blocked: bool,
    ) -> String {
        let becomes = decision.edit.as_ref().map(|edit| link::applied(written, edit));
        if !self.site.config.conventions.links {
            return match lead.way {
                Way::Permalink | Way::Redirect | Way::File => {
                    "stays: by this profile, links are left to the site generator".to_owned()
                }
                _ => becomes.unwrap_or_else(|| "stays".to_owned()),
            };
        }
        match (decision.reason, becomes) {
            (_, Some(becomes)) if blocked => {
                format!("stays, because its address is written with escapes; it should be {becomes}")
            }
            (Reason::Localized, Some(becomes)) => becomes,
            (Reason::Localized, None) => "stays, because its page has no permalink".to_owned(),
            (Reason::Fits, _) => "stays: being relative, it leads to the right place as it is".to_owned(),
            (Reason::Unpublished, becomes) => {
                let state = lead.page.and_then(|page| self.published.state(language.tag(), page));
                let state = state.map_or("not built", super::publish::PublishState::name);
                let written = becomes
                    .map_or("stays".to_owned(), |becomes| format!("{becomes}, in {}", self.site.source_name));
                format!("{written}: the page isn't published in this language ({state})")
            }
            (Reason::Stays, Some(becomes)) if lead.way == Way::Beside => becomes,
            (Reason::Stays, Some(becomes)) if matches!(lead.way, Way::Declared(_) | Way::Untranslated) => {
                format!("{becomes}: being relative, it would lead to another page from a localized page")
            }
            (Reason::Stays, Some(becomes)) => {
                format!("{becomes}: being relative, it would lead to nothing from a localized page")
            }
            (Reason::Stays, None) => "stays".to_owned(),
        }
    }

    fn is_published(&self, language: &str, lead: &Lead) -> bool {
        lead.page.is_some_and(|page| self.published.is_published(language, page))
    }

    fn tell(&self, link: &Explained<'_>, lines: &mut Vec<String>) {
        let Explained { place, written, how, lead, outcomes } = link;
        lines.push(format!("{}:{}:{}: {written} ({how})", place.path, place.line, place.column));
        lines.push(format!("  {}", self.where_to(lead)));
        let mut together: IndexMap<&str, Vec<&str>> = IndexMap::new();
        for (tag, outcome) in outcomes.iter().filter(|(_, outcome)| outcome != "stays") {
            together.entry(outcome).or_default().push(tag);
        }
        lines.extend(together.iter().map(|(outcome, tags)| format!("  {}: {outcome}", tags.join(", "))));
    }

    /// Where a link leads, and, where that is no page to be localized, why it
    /// stays as it is.
    fn where_to(&self, lead: &Lead) -> String {
        let page = lead.page.map(|page| self.site.pages[page].page.path.as_str()).unwrap_or_default();
        match &lead.way {
            Way::Elsewhere => "another site".to_owned(),
            Way::Liquid => "stays: Liquid writes this address".to_owned(),
            Way::Reader => "stays: it leads to the language of the page that it stands on".to_owned(),
            Way::Own => "stays: it leads to the page that it stands on".to_owned(),
            Way::Homeless => "stays: it is relative to an address that isn't known here".to_owned(),
            Way::Declared(language) => {
                format!("stays: it says that {page} is the page in `{language}`")
            }
            Way::Untranslated => {
                format!("stays: it leads to {page}, and stands in a block that isn't translated")
            }
            Way::Kept(entry) => format!("kept {} by \"{entry}\" in `[links] keep`", self.site.source_name),
            Way::Prefixed(language) if !self.is_published(language, lead) => {
                format!("stays, and leads to nothing: {page} isn't published in {language}")
            }
            Way::Prefixed(language) => format!("stays: it leads to {page} in {language} already"),
            Way::Permalink => format!("{page}, by its permalink"),
            Way::Redirect => format!("{page}, by a redirect from {}", lead.address()),
            Way::File => format!("{page}, by the name of its file"),
            Way::Beside => "a file beside the page's own".to_owned(),
            Way::NoPage => {
                let similar =
                    self.table.in_other_case(lead.address()).map(|page| &self.site.pages[page].page);
                match similar.and_then(|page| Some((&page.path, page.address()?))) {
                    Some((path, address)) => format!("no page has this address; {path} has {address}"),
                    None => "no page has this address".to_owned(),
                }
            }
        }
    }
}

fn named(kind: &LinkKind) -> String {
    match kind {
        LinkKind::Inline => "link".to_owned(),
        LinkKind::Image => "image".to_owned(),
        LinkKind::Definition => "definition".to_owned(),
        LinkKind::Autolink => "bare address".to_owned(),
        LinkKind::Inclusion => "included file".to_owned(),
        LinkKind::Attribute(name) | LinkKind::Loaded(name) => format!("`{name}` of a tag"),
        LinkKind::FrontMatter { key, .. } => format!("`{key}` of the front matter"),
        LinkKind::Data(keys) => format!("`{keys}` of a data file"),
        LinkKind::InData { key, .. } => format!("in `{key}` of a data file"),
    }
}
