//! What other rules have cut, in a language: its files as they would be, had today's rules always cut the page.

use crate::catalog::Catalog;
use crate::catalog::edit;
use crate::catalog::lock::{LockLine, Record};
use crate::language::Language;
use crate::resolve::{Terms, words_of};

use super::loaded::Site;
use super::view::PageView;

impl Site {
    /// Brings the catalog and the lock of a page to today's cut, in memory. The texts of ids that are gone stay, and
    /// become orphans as those of any gone segment.
    pub(super) fn recut(&self, view: &mut PageView<'_>, language: &Language, terms: Option<&Terms>) {
        let recut = &view.page.recut;
        if recut.is_empty() {
            return;
        }
        if let Some(text) = recut.keep(&view.catalog, &mut view.lock) {
            view.catalog = Catalog::parse_from(text, &self.source_name);
        }
        view.words = words_of(&view.catalog, terms);
        let moved = recut.moved_texts(&self.settling(view, language));
        let mut entries = Vec::new();
        for text in moved {
            view.lock.push(&text.id, LockLine::Segment(Record::Made(text.record)));
            entries.push((format!("{} = {}\n", text.id, text.text), Some(text.behind)));
        }
        if !entries.is_empty() {
            view.catalog = Catalog::parse_from(edit::put_back(&view.catalog, &entries), &self.source_name);
        }
    }
}
