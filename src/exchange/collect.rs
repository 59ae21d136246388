//! What of a site is exported.

use crate::catalog::Catalog;
use crate::catalog::lock::{LockLine, Made, Orphan, Record};
use crate::memory::TranslationMemory;
use crate::segment::Segment;
use crate::site::view::{PageView, SegmentView, View};
use crate::site::{Site, SitePage};
use crate::status::Status;

use super::unit::{Export, Obsolete, Unit};

/// The segments of the pages of `view` that are `wanted` and whose status's name is among
/// `statuses`; all of them and what is obsolete where that is empty. What isn't current gets what `memory` has for it.
#[must_use]
pub fn collect(
    site: &Site,
    view: &View<'_>,
    wanted: impl Fn(&SitePage) -> bool,
    statuses: &[&str],
    memory: &TranslationMemory,
) -> Export {
    let mut export = Export {
        source: site.source.clone(),
        source_name: site.source_name.clone(),
        language: view.language.language.clone(),
        units: Vec::new(),
        obsolete: Vec::new(),
    };
    for page in view.pages.iter().filter(|page| page.is_usable() && wanted(page.page)) {
        let parts = std::iter::zip(&page.page.segments, &page.parts).enumerate();
        let chosen =
            parts.filter(|(_, (_, part))| statuses.is_empty() || statuses.contains(&part.status.name()));
        export.units.extend(chosen.map(|(number, (segment, part))| {
            let found = page.page.terms.get(number).map_or(&[][..], Vec::as_slice);
            let terms = site.glossary.translated(found, &view.language.language);
            let terms = terms.map(|(from, to)| (from.to_owned(), to.to_owned())).collect();
            Unit { terms, ..unit(page, segment, part, memory) }
        }));
        if statuses.is_empty() {
            export.obsolete.extend(page.lock.all().filter_map(|(id, line)| obsolete(id, line)));
        }
    }
    export
}

fn unit(page: &PageView<'_>, segment: &Segment, part: &SegmentView, memory: &TranslationMemory) -> Unit {
    let is_copy = part.status == Status::Missing { copy: true };
    let entry = part.entry.filter(|at| !is_copy && page.catalog.entries[*at].problem.is_none());
    let placeables = segment.placeables.iter();
    let english = segment.pattern.to_string();
    Unit {
        page: page.page.page.path.clone(),
        line: page.page.page.place(&segment.span).line,
        id: segment.id.clone(),
        kind: segment.kind.entry_kind().to_string(),
        placeables: placeables.map(|one| (one.name.clone(), one.shown.clone())).collect(),
        notes: segment.remarks.notes.clone(),
        terms: Vec::new(),
        status: part.status.name(),
        text: entry.map(|at| page.catalog.entries[at].pattern.to_string()),
        print: entry.map(|at| page.words[at].print),
        old_english: entry.and_then(|_| old_english(segment, part)),
        memory: (part.status != Status::Current).then(|| memory.find(&english, &segment.id)).flatten(),
        english,
    }
}

/// The English that a text was made from, where that isn't today's.
fn old_english(segment: &Segment, part: &SegmentView) -> Option<String> {
    match &part.settled.as_ref()?.record {
        Record::Made(Made { pair, stale: Some((english, _)), .. }) if pair.english != segment.fingerprint => {
            english.clone()
        }
        _ => None,
    }
}

fn obsolete(id: &str, line: &LockLine) -> Option<Obsolete> {
    let LockLine::Orphan(Orphan { english: Some(english), entry, .. }) = line else { return None };
    let catalog = Catalog::parse(entry.clone());
    let text = catalog.entries.first().filter(|entry| entry.problem.is_none())?.pattern.to_string();
    Some(Obsolete { id: id.to_owned(), english: english.clone(), text })
}
