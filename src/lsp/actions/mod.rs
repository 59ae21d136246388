//! What a person can have done to a text of a catalog, or to a segment of a page.

mod accept;
mod page;
mod proposal;
mod restore;
mod suggest;

use crate::catalog::Catalog;
use crate::finding::Code;
use crate::page::PageNumber;
use crate::site::changes::FileChange;
use crate::text::{Span, similar};

use super::loaded::{Loaded, Role};
use super::spot::{Spot, spot_at};
use proposal::Asked;
pub(super) use proposal::Proposal;

/// What can be done to the text at `marked`, bytes of the file `path`.
#[must_use]
pub(super) fn proposals(loaded: &Loaded, path: &str, marked: Span) -> Vec<Proposal> {
    let (language, page) = match loaded.role(path) {
        Some(Role::Catalog(language, page)) => (language, page),
        Some(Role::Page(_)) => return page::proposals(loaded, path, &marked),
        Some(Role::Reference(_)) | None => return Vec::new(),
    };
    let Some(text) = loaded.files.text(path) else { return Vec::new() };
    let Some(spot) = spot_at(&text, marked.start, &loaded.site.source_name) else { return Vec::new() };
    let Some(view) = loaded.view(language, page) else { return Vec::new() };
    let view = &view.pages[page];
    let segments = &loaded.site.pages[page].segments;
    let Some(at) = segments.iter().position(|segment| segment.id == spot.id) else {
        return meant_ids(loaded, page, path, &text, &spot);
    };
    let asked = Asked {
        loaded,
        language,
        page,
        at,
        view,
        segment: &segments[at],
        part: &view.parts[at],
        path,
        text: &text,
        value: spot.value,
        marked,
    };
    let mut proposals: Vec<Proposal> = accept::proposals(&asked).into_iter().collect();
    proposals.extend(suggest::proposals(&asked));
    proposals.extend(restore::proposals(&asked));
    proposals
}

/// For an id that no segment has those without a text that are written alike.
fn meant_ids(loaded: &Loaded, page: PageNumber, path: &str, text: &str, spot: &Spot) -> Vec<Proposal> {
    if spot.value.is_none() {
        return Vec::new();
    }
    let catalog = Catalog::parse_from(text.to_owned(), &loaded.site.source_name);
    let segments = loaded.site.pages[page].segments.iter().map(|segment| segment.id.as_str());
    let missing = segments.filter(|id| catalog.entries_of(id).next().is_none());
    let renamed = |id: &str| {
        let mut content = text.to_owned();
        content.replace_range(spot.lines.start..spot.lines.start + spot.id.len(), id);
        Proposal {
            title: format!("Write {id} for {}", spot.id),
            fixes: vec![Code::OrphanEntry],
            changes: vec![FileChange::Write { path: path.to_owned(), content }],
        }
    };
    similar(&spot.id, missing).into_iter().map(renamed).collect()
}
