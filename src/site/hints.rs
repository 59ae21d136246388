//! What helps to write a language's texts: what the page's authors say, the terms in their English, and what the
//! site remembers.

use std::collections::HashMap;

use crate::catalog::hints::{Hinted, with_hints};
use crate::catalog::lock::{LockLine, Made, Orphan, Record};
use crate::catalog::notes::{FROM_PAGE, may_have_hint};
use crate::catalog::{Catalog, Lock};
use crate::glossary;
use crate::language::Language;
use crate::memory::{MemoryMatch, TranslationMemory};
use crate::segment::Segment;
use crate::status::Status;
use crate::text::{Fingerprint, one_line};

use super::loaded::{Site, SitePage};
use super::rested::Lesson;
use super::view::{SegmentView, View};

/// A page in a language as far as others can learn from it.
pub(super) struct Learned<'a> {
    pub(super) page: &'a SitePage,
    pub(super) parts: &'a [SegmentView],
    pub(super) catalog: &'a Catalog,
}

/// The translations of `view` that somebody has made for an English that is known: current ones, stale
/// ones with the English of then, and those whose English is gone from its page.
#[must_use]
pub fn remembered(view: &View<'_>) -> TranslationMemory {
    let mut memory = TranslationMemory::default();
    for page in &view.pages {
        Learned { page: page.page, parts: &page.parts, catalog: &page.catalog }
            .add_to(&mut memory, &page.lock);
    }
    memory
}

impl Learned<'_> {
    /// Adds what the page has, and the orphans in its `lock`.
    fn add_to(&self, memory: &mut TranslationMemory, lock: &Lock) {
        for lesson in self.lessons(lock) {
            lesson.add_to(self.page, memory);
        }
    }

    /// What the memory learns of it, and of the orphans in its `lock`.
    pub(super) fn lessons(&self, lock: &Lock) -> Vec<Lesson> {
        let mut lessons = Vec::new();
        for (segment, part) in std::iter::zip(&self.page.segments, self.parts) {
            let Some(entry) = part.entry else { continue };
            let english = match &part.status {
                Status::Current => None,
                Status::Stale { old: Some(old), .. } => Some(old.clone()),
                _ => continue,
            };
            let (id, text) = (segment.id.clone(), self.catalog.entries[entry].pattern.to_string());
            lessons.push(Lesson { id, english, text, is_gone: false });
        }
        for (id, line) in lock.all() {
            if let Some((english, text)) = gone(line) {
                let (id, english) = (id.to_owned(), Some(english.to_owned()));
                lessons.push(Lesson { id, english, text, is_gone: true });
            }
        }
        lessons
    }

    /// Whether the memory could help with one of its texts.
    pub(super) fn wants_help(&self) -> bool {
        self.parts.iter().any(|part| matches!(part.status, Status::Missing { .. } | Status::Stale { .. }))
    }
}

/// The last English of an orphan and the text that was made from just that.
fn gone(line: &LockLine) -> Option<(&str, String)> {
    let LockLine::Orphan(Orphan { record, english: Some(english), entry }) = line else { return None };
    let Record::Made(Made { pair, unreviewed: false, .. }) = record else { return None };
    let catalog = Catalog::parse(entry.clone());
    let text = catalog.entries.first().filter(|entry| entry.problem.is_none())?.pattern.to_string();
    (pair.english == Fingerprint::of(english)).then_some((english, text))
}

/// What `memory` offers for `segment`: a translation to begin with where there is none; where a text has become
/// stale, its own is nearer than all but one of the same English.
#[must_use]
pub fn offered(memory: &TranslationMemory, segment: &Segment, status: &Status) -> Option<MemoryMatch> {
    let least = match status {
        Status::Missing { .. } => 0,
        Status::Stale { .. } => 100,
        _ => return None,
    };
    let found = memory.find(&segment.pattern.to_string(), &segment.id);
    found.filter(|found| found.likeness >= least)
}

impl Site {
    /// The catalog `text` of a page, whose notes are up to date, with its hints.
    pub(super) fn with_hints(
        &self,
        text: String,
        learned: &Learned<'_>,
        language: &Language,
        memory: &TranslationMemory,
    ) -> String {
        let english: Vec<String> =
            learned.page.segments.iter().map(|segment| segment.pattern.to_string()).collect();
        let mut wanted = HashMap::new();
        for (number, (segment, part)) in std::iter::zip(&learned.page.segments, learned.parts).enumerate() {
            let found = learned.page.terms.get(number).map_or(&[][..], Vec::as_slice);
            let notes = segment.remarks.notes.iter();
            let mut lines: Vec<String> = notes.map(|note| one_line(&format!("{FROM_PAGE}{note}"))).collect();
            lines.extend(glossary::line(self.glossary.translated(found, language)));
            lines.extend(offered(memory, segment, &part.status).iter().flat_map(MemoryMatch::lines));
            wanted.insert(segment.id.as_str(), Hinted { english: &english[number], lines });
        }
        if wanted.values().all(|hinted| hinted.lines.is_empty()) && !may_have_hint(&text) {
            return text;
        }
        let catalog = Catalog::parse_from(text, &self.source_name);
        if catalog.conflict.is_some() { catalog.text } else { with_hints(&catalog, &wanted) }
    }
}
