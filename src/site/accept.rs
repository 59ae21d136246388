//! A person says that translations are right.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::catalog::lock::{LockLine, Made, Pair, Record};
use crate::language::Language;
use crate::page::PageNumber;
use crate::status::Status;

use super::changes::Changes;
use super::files::{Files, ReadError};
use super::loaded::Site;
use super::look::parsed_terms;
use super::view::{PageView, SegmentView, View};

impl SegmentView {
    /// Whether its text passes all rules for today's English, so that a person may
    /// say that it is right; with `same` that a copy of the English is.
    #[must_use]
    pub fn can_be_accepted(&self, same: bool) -> bool {
        let safe = self.checked.as_ref().is_some_and(|checked| checked.violations.is_empty());
        match self.status {
            Status::Missing { copy } => copy && same && safe,
            Status::Refused => false,
            _ => safe && (!same || self.is_recorded_as_same()),
        }
    }

    fn is_recorded_as_same(&self) -> bool {
        let record = self.settled.as_ref().map(|settled| &settled.record);
        matches!(record, Some(Record::Made(made)) if made.same)
    }
}

impl Site {
    /// [`Site::accept`] for ids by page number, and their pages put together. Returns
    /// the first of the ids that its page can't be written with; nothing may be
    /// written then.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn accept_together(
        &self,
        view: &mut View<'_>,
        wanted: &BTreeMap<PageNumber, Vec<String>>,
        same: bool,
        files: &dyn Files,
    ) -> Result<Option<String>, ReadError> {
        for (number, ids) in wanted {
            self.accept(view, *number, ids, same);
        }
        self.put_together(view, files)?;
        let refused = wanted.iter().find_map(|(number, ids)| {
            let page = &view.pages[*number];
            let parts = std::iter::zip(&page.page.segments, &page.parts);
            let mut refused = parts.filter(|(_, part)| part.status == Status::Refused);
            refused.find(|(segment, _)| ids.contains(&segment.id)).map(|(segment, _)| segment.id.clone())
        });
        Ok(refused)
    }

    /// Records that the translations of `ids` on page number `page` are right
    /// for today's English, whatever notes stand above them, and looks at the
    /// page again. Each id has to have a text; with `same`, a copy of the
    /// English is one.
    pub fn accept(&self, view: &mut View<'_>, page: PageNumber, ids: &[String], same: bool) {
        let language = &view.language.language;
        let page = &mut view.pages[page];
        for id in ids {
            if let Some(mut made) = accepted(page, id, same) {
                made.language = page.said_language(id, language);
                // A text that another file had is dropped, one whose English was gone isn't.
                let is_kept = |line: &&LockLine| matches!(line, LockLine::Orphan(_));
                let kept: Vec<LockLine> = page.lock.lines(id).iter().filter(is_kept).cloned().collect();
                page.lock.set(id, LockLine::Segment(Record::Made(made)));
                for line in kept {
                    page.lock.push(id, line);
                }
                page.accepted.insert(id.clone());
            }
        }
        self.look(page, language, parsed_terms(language, view.terms.as_deref()).as_ref());
    }

    /// What is to be written when texts of the pages `numbers` of `view` have been
    /// accepted: their lock and catalog, and where a page has moved, its reference
    /// catalog as it is. All files of a page in a language are at one place then.
    #[must_use]
    pub fn accept_changes(&self, view: &View<'_>, numbers: &BTreeSet<PageNumber>) -> Changes {
        let mut changes = self.sync_language(view);
        let tag = view.language.language.tag();
        let pages = || numbers.iter().map(|number| &view.pages[*number]);
        let own: HashSet<String> = pages()
            .flat_map(|page| [page.path.clone(), self.lock_path(tag, &page.page.page.catalog_path)])
            .collect();
        let free: HashSet<&str> =
            pages().flat_map(|page| page.page.places.foreign.values()).map(String::as_str).collect();
        let moved: HashSet<&str> = pages().flat_map(|page| &page.moved).map(String::as_str).collect();
        changes.copies.retain(|copy| free.contains(copy.path()));
        changes.locks.retain(|change| own.contains(change.path()));
        changes.catalogs.retain(|change| own.contains(change.path()));
        // What stands at old places is here now, but for the texts that were decided on.
        changes.removals.retain(|removal| moved.contains(removal.path()));
        for page in pages() {
            self.move_reference(page.page, &mut changes);
        }
        changes
    }
}

/// The record that replaces all others of `id`.
fn accepted(page: &PageView<'_>, id: &str, same: bool) -> Option<Made> {
    let segment = page.page.segment(id)?;
    let words = &page.words[*page.catalog.places_of(id).first()?];
    let mut made = Made::new(Pair::new(segment.fingerprint, words.print));
    made.terms = words.used().cloned();
    made.same = same;
    for line in page.lock.lines(id) {
        if let LockLine::Segment(Record::Made(old)) = line {
            made.same |= old.same && words.is(old.pair.translation);
            made.replace(old, |_| true);
        }
    }
    Some(made)
}

impl PageView<'_> {
    /// What the record of an accepted text says of its language: its own, where
    /// that was in question, so that it isn't any more.
    fn said_language(&self, id: &str, language: &Language) -> Option<String> {
        let at = self.page.segments.iter().position(|segment| segment.id == id)?;
        let part = &self.parts[at];
        let Record::Made(made) = &part.settled.as_ref()?.record else { return None };
        (part.foreign.is_some() || made.language.is_some()).then(|| language.tag().to_owned())
    }
}
