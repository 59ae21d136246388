//! What a site itself remembers in a language.

use crate::catalog::Catalog;
use crate::catalog::lock::{LockLine, Made, Orphan, Record};
use crate::site::view::View;
use crate::status::Status;
use crate::text::Fingerprint;

use super::index::TranslationMemory;

/// The translations of `view` that somebody has made for an English that is known: current ones, stale
/// ones with the English of then, and those whose English is gone from its page.
#[must_use]
pub fn of_site(view: &View<'_>) -> TranslationMemory {
    let mut memory = TranslationMemory::default();
    for page in &view.pages {
        for (segment, part) in std::iter::zip(&page.page.segments, &page.parts) {
            let Some(entry) = part.entry else { continue };
            let today = segment.pattern.to_string();
            let english = match &part.status {
                Status::Current => Some(today.as_str()),
                Status::Stale { old, .. } => old.as_deref(),
                _ => None,
            };
            if let Some(english) = english {
                memory.add(english, &page.catalog.entries[entry].pattern.to_string(), &segment.id);
            }
        }
        for (id, line) in page.lock.all() {
            if let Some((english, text)) = gone(line) {
                memory.add(english, &text, id);
            }
        }
    }
    memory
}

/// The last English of an orphan and the text that was made from just that.
fn gone(line: &LockLine) -> Option<(&str, String)> {
    let LockLine::Orphan(Orphan { record, english: Some(english), entry }) = line else { return None };
    let Record::Made(Made { pair, unreviewed: false, .. }) = record else { return None };
    let catalog = Catalog::parse(entry.clone());
    let text = catalog.entries.first().filter(|entry| entry.problem.is_none())?.pattern.to_string();
    (pair.english == Fingerprint::of(english)).then_some((english, text))
}
