//! `unreadable-markup`: HTML, Liquid or kramdown in an English page that is
//! broken.

use crate::finding::{Code, Finding};
use crate::site::{Site, SitePage};
use crate::syntax::trouble::{Trouble, TroubleKind};

pub(super) fn check(site: &Site) -> impl Iterator<Item = Finding> {
    site.pages.iter().flat_map(move |page| {
        let broken = page.page.body.troubles.iter().filter(|trouble| trouble.kind != TroubleKind::Directive);
        broken.map(move |trouble| finding(site, page, trouble))
    })
}

fn finding(site: &Site, page: &SitePage, trouble: &Trouble) -> Finding {
    let note = match trouble.kind {
        TroubleKind::Kept => "It stays as it is, and every translation has to keep it in its place.",
        _ => "It stays as it is in every language, and the text in it isn't translated.",
    };
    Finding::new(Code::UnreadableMarkup, trouble.message.clone())
        .at(page.page.place(&trouble.span))
        .page(&page.page.path, page.reference_key())
        .note(note)
        .help(format!("Fix the {} page.", site.source_name))
}
