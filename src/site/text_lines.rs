//! In which lines of a catalog the texts stand, for people who look for them.

use std::collections::HashMap;

use crate::catalog::stubs::commented_entries;
use crate::segment::Segment;
use crate::text::LineIndex;

use super::view::{PageView, SegmentView};

/// The lines of a page's catalog.
#[derive(Debug)]
pub struct TextLines<'p> {
    page: &'p PageView<'p>,
    lines: LineIndex,
    /// Where the first stub of an id begins.
    stubs: HashMap<String, usize>,
}

impl<'p> TextLines<'p> {
    /// Those of `page`.
    #[must_use]
    pub fn of(page: &'p PageView<'p>) -> Self {
        let mut stubs = HashMap::new();
        for (id, span, _) in commented_entries(&page.catalog) {
            stubs.entry(id).or_insert(span.start);
        }
        Self { page, lines: LineIndex::new(&page.catalog.text), stubs }
    }

    /// The line, from 1, of the translation of `segment`, else of its stub; the first one where there is neither.
    #[must_use]
    pub fn line(&self, segment: &Segment, part: &SegmentView) -> usize {
        let catalog = &self.page.catalog;
        let entry = part.entry.map(|entry| catalog.entries[entry].span.start);
        let at = entry.or_else(|| self.stubs.get(&segment.id).copied());
        at.map_or(1, |at| self.lines.position(&catalog.text, at).line)
    }
}
