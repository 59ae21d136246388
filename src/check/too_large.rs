//! `too-large`: a part of a page that no catalog can hold. Catalogs and files
//! are measured where they are read.

use crate::finding::{Code, Finding};
use crate::site::Site;

pub(super) fn check(site: &Site) -> Vec<Finding> {
    let source = &site.source_name;
    let texts = site.pages.iter().flat_map(|page| page.too_large.iter().map(move |text| (page, text)));
    texts
        .map(|(page, text)| {
            Finding::new(Code::TooLarge, format!("this {} is too long to be translated", text.noun))
                .at(page.page.place(&text.span))
                .page(&page.page.path, page.reference_key())
                .note(format!("A text has {}.", text.what))
                .note(format!("Readers of every language get this {} in {source}.", text.noun))
                .help("Split it: a list with an item for each link, or a paragraph for each thought.")
        })
        .collect()
}
