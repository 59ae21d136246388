//! `withheld-page`: too little of a page is translated to publish it.

use crate::config::Withheld;
use crate::finding::{Code, Finding, Place};
use crate::site::publish::{PublishState, state};

use super::look::PageLook;

pub(super) fn check(look: &PageLook<'_>) -> Option<Finding> {
    let source = &look.site.source_name;
    let counts = look.view.counts();
    let is_withheld = state(look.view, &counts, look.language.stage, false) == PublishState::Withheld;
    // One that can't be written has a finding of its own.
    if !is_withheld || look.view.broken.is_some() {
        return None;
    }
    let minimum = look.page().rules.minimum;
    let (what, note) = match &look.page().page.data {
        None if look.url().is_some() && look.page().rules.withheld != Withheld::Nothing => {
            let readers = match look.page().rules.withheld {
                Withheld::Redirect => "Readers of",
                _ => "Readers who have found a page before at",
            };
            let output = look.output();
            ("page", format!("{readers} {output} are sent to the {source} page, and links lead there."))
        }
        None => {
            let no_page = look.url().map_or_else(
                || format!("no {} page", look.name()),
                |address| format!("no page at {address}"),
            );
            ("page", format!("Readers find {no_page}, and links lead to the {source} one."))
        }
        Some(_) => {
            ("data file", format!("The file isn't written; the site's layouts have the {source} one."))
        }
    };
    let message = format!(
        "the {} {what} is withheld: {} % of it can be shown in translation, {minimum} % is needed",
        look.name(),
        counts.percent()
    );
    Some(
        Finding::new(Code::WithheldPage, message)
            .language(&look.language.language)
            .page(&look.page().page.path, look.page().reference_key())
            .at(Place::file(&look.view.path))
            .note(note)
            .help(format!("To do: glossator status --language {}", look.language.language)),
    )
}
