//! `duplicate-permalink`, between a page that is there and one that `build`
//! writes: most often a translation of somebody's own.

use std::collections::BTreeMap;

use crate::config::{Permalink, Withheld};
use crate::finding::{Code, Finding};
use crate::language::Language;
use crate::link::file;
use crate::site::publish::{Counts, PublishState, state};
use crate::site::view::{PageView, View};
use crate::site::{Resident, Site};

pub(super) fn check_language(site: &Site, view: &View<'_>) -> Vec<Finding> {
    let language = &view.language.language;
    let is_kept = site.config.conventions.permalink == Permalink::Kept;
    // Where the generator puts the language before it, an address is taken in one language only.
    let may_clash = |resident: &&Resident| !is_kept || resident.language.as_deref() == Some(language.tag());
    let residents = site.residents.iter().filter(may_clash);
    let residents: BTreeMap<String, &Resident> =
        residents.map(|resident| (file(&resident.address), resident)).collect();
    let clash = |page: &PageView<'_>| {
        let written = state(page, &page.counts(), view.language.stage, false);
        let is_stub = written == PublishState::Withheld && page.page.rules.withheld == Withheld::Redirect;
        let english = page.page.page.address().filter(|_| written.is_published() || is_stub)?;
        let address = if is_kept {
            english.into_owned()
        } else {
            site.config.conventions.localized(language.tag(), &english)
        };
        residents.get(&file(&address)).map(|resident| finding(site, page, language, resident))
    };
    // Of a page that is another share's nothing is known.
    view.pages.iter().filter(|page| page.known != Some(Counts::default())).filter_map(clash).collect()
}

fn finding(site: &Site, page: &PageView<'_>, language: &Language, resident: &Resident) -> Finding {
    let output = format!("{}/{}", site.config.output, site.output_path(page.page, language));
    let message = format!(
        "`build` writes {output}, from {}, with the permalink {} of this page",
        page.page.page.path, resident.address
    );
    Finding::new(Code::DuplicatePermalink, message)
        .language(language)
        .at(resident.place.clone())
        .page(&resident.place.path, None)
        .note("Only one of the two pages can be read at that address.")
        .help(format!("Give this page another permalink; or delete it, once its text is in {}.", page.path))
}
