//! A person says that translations are right.

use crate::catalog::lock::{Line, Made, Pair, Record};

use super::Site;
use super::view::{PageView, View, parsed_terms};

impl Site {
    /// Records that the translations of `ids` on page number `page` are right
    /// for today's English, whatever notes stand above them, and looks at the
    /// page again. Each id has to have a text; with `same`, a copy of the
    /// English is one.
    pub fn accept(&self, view: &mut View<'_>, page: usize, ids: &[String], same: bool) {
        let language = &view.language.language;
        let page = &mut view.pages[page];
        for id in ids {
            if let Some(mut made) = accepted(page, id, same) {
                made.language = page.said_language(id, language);
                // A text that another file had is dropped, one whose English was gone isn't.
                let is_kept = |line: &&Line| matches!(line, Line::Orphan(_));
                let kept: Vec<Line> = page.lock.lines(id).iter().filter(is_kept).cloned().collect();
                page.lock.set(id, Line::Segment(Record::Made(made)));
                for line in kept {
                    page.lock.push(id, line);
                }
                page.accepted.insert(id.clone());
            }
        }
        self.look(page, language, parsed_terms(language, view.terms.as_deref()).as_ref());
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
        if let Line::Segment(Record::Made(old)) = line {
            made.same |= old.same && words.is(old.pair.translation);
            made.replace(old, |_| true);
        }
    }
    Some(made)
}
