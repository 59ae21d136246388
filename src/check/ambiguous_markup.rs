//! `ambiguous-markup`: an English page that the site's renderer reads in another
//! way than glossator.

use crate::finding::{Code, Finding};
use crate::page::ambiguous::Ambiguity;
use crate::site::{Site, SitePage};

pub(super) fn check(site: &Site) -> impl Iterator<Item = Finding> {
    site.pages
        .iter()
        .flat_map(|page| page.page.body.ambiguities.iter().map(move |found| finding(page, found)))
}

fn finding(page: &SitePage, Ambiguity { span, message, help }: &Ambiguity) -> Finding {
    Finding::new(Code::AmbiguousMarkup, *message)
        .at(page.page.place(span))
        .page(&page.page.path, page.reference_key())
        .note("Glossator reads it as CommonMark does, so translators and readers see different things.")
        .help(*help)
}
