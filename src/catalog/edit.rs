//! Editing a translators' file by ranges: heads, entries, orphans. Every byte
//! that isn't glossator's own stays as it is.

use std::collections::HashMap;

use crate::text::Span;

use super::Catalog;
use super::notes::{self, NoteLine};
use super::parse::Entry;

/// A catalog's edits.
#[derive(Debug)]
pub struct CatalogEdit<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) ending: &'static str,
    pub(super) edits: Vec<(Span, String)>,
    /// What goes right above entries, behind everything else at its place.
    pub(super) above_entries: Vec<(Span, String)>,
    /// Whether a stub has been put into an empty file.
    pub(super) has_stub: bool,
}

impl<'a> CatalogEdit<'a> {
    /// Starts editing.
    #[must_use]
    pub fn new(catalog: &'a Catalog) -> Self {
        Self {
            catalog,
            ending: catalog.line_ending(),
            edits: Vec::new(),
            above_entries: Vec::new(),
            has_stub: false,
        }
    }

    /// The edited text.
    #[must_use]
    pub fn finish(mut self) -> String {
        let text = &self.catalog.text;
        self.edits.append(&mut self.above_entries);
        self.edits.sort_by_key(|(span, _)| (span.start, span.end));
        let mut edited = String::with_capacity(text.len());
        let mut at = 0;
        for (span, replacement) in &self.edits {
            edited.push_str(&text[at..span.start.max(at)]);
            edited.push_str(replacement);
            at = at.max(span.end);
        }
        edited.push_str(&text[at..]);
        edited
    }

    pub(super) fn replace(&mut self, span: Span, replacement: String) {
        if self.catalog.text.get(span.clone()) != Some(replacement.as_str()) {
            self.edits.push((span, replacement));
        }
    }

    pub(super) fn block(&self, lines: &[String]) -> String {
        lines.iter().flat_map(|line| [line.as_str(), self.ending]).collect()
    }

    /// Writes the head at the top; an old one is replaced, `[]` removes it.
    pub fn head(&mut self, head: &[String]) {
        let text = &self.catalog.text;
        let start = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
        let mut end = start;
        for line in text[start..].split_inclusive('\n') {
            if !notes::is_head_line(line) {
                break;
            }
            end += line.len();
        }
        let mut block = self.block(head);
        if end == start && !head.is_empty() {
            block.push_str(self.ending);
        } else if head.is_empty() && end > start && text[end..].starts_with(self.ending) {
            end += self.ending.len();
        }
        self.replace(start..end, block);
    }

    /// Puts `text`, an entry with its comment, in the place of `entry`.
    pub fn replace_entry(&mut self, entry: &Entry, text: &str) {
        self.replace(entry.comment.start..entry.span.end, text.to_owned());
    }

    /// Takes an entry out, with its comment and the blank line above it. Stubs of
    /// other segments that have come to stand above it stay.
    pub fn remove(&mut self, entry: &Entry) {
        let lines = notes::lines(&self.catalog.text, &entry.comment, &self.catalog.source);
        let own =
            lines.get(notes::own_start(&lines, &entry.id)).map_or(entry.span.start, |(own, _)| own.start);
        self.remove_lines(own..self.line_end(entry.span.end));
    }

    /// Takes lines out; of the blank lines above and below, the one below stays.
    pub(super) fn remove_lines(&mut self, span: Span) {
        let (before, behind) = (&self.catalog.text[..span.start], &self.catalog.text[span.end..]);
        let blank_above = before.strip_suffix('\n').map(|above| above.strip_suffix('\r').unwrap_or(above));
        let blank_above = blank_above.filter(|above| above.ends_with('\n'));
        let blank_below = behind.is_empty() || behind.starts_with(self.ending);
        let start = blank_above.filter(|_| blank_below).map_or(span.start, str::len);
        self.edits.push((start..span.end, String::new()));
    }

    /// The offset behind the line break of the line that `at` is in.
    pub(super) fn line_end(&self, at: usize) -> usize {
        self.catalog.text[at..].find('\n').map_or(self.catalog.text.len(), |found| at + found + 1)
    }

    /// Where the first segment's stub goes: before everything but the head.
    pub(super) fn first_place(&self) -> usize {
        let text = &self.catalog.text;
        let mut at = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
        let mut lines = text[at..].split_inclusive('\n').peekable();
        let mut has_head = false;
        while let Some(line) = lines.next_if(|line| line.starts_with("###")) {
            at += line.len();
            has_head = true;
        }
        if has_head && let Some(blank) = lines.next_if(|line| line.trim_end().is_empty()) {
            at += blank.len();
        }
        at
    }
}

/// An orphan's entry with its comments, without glossator's own lines. Stubs of
/// other segments that have come to stand above it aren't its.
#[must_use]
pub fn orphan_text(catalog: &Catalog, entry: &Entry, ours: impl Fn(&str, &str) -> bool) -> String {
    let mut text = String::new();
    let is_english = |text: &str| ours(&entry.id, text);
    let mut lines = notes::lines_above(&catalog.text, &entry.comment, &catalog.source, is_english);
    let own = notes::own_start(&lines, &entry.id);
    for (span, line) in lines.drain(own..) {
        let is_filled_in =
            matches!(&line, NoteLine::Stub { id, text } if !text.is_empty() && !ours(id, text));
        if line == NoteLine::Own || is_filled_in {
            text.push_str(&catalog.text[span]);
        }
    }
    text.push_str(&catalog.text[entry.span.clone()]);
    text.push('\n');
    with_endings(&text, "\n")
}

/// `text` with `ending` behind each line. One that ends with several carriage
/// returns stays: without the last, the one before would be taken for it.
fn with_endings(text: &str, ending: &str) -> String {
    let ended = |line: &str| match line.strip_suffix('\n') {
        Some(content) if !content.ends_with("\r\r") => {
            content.strip_suffix('\r').unwrap_or(content).to_owned() + ending
        }
        _ => line.to_owned(),
    };
    text.split_inclusive('\n').map(ended).collect()
}

/// `catalog` with entries put back: each `(text, id of the segment before it)`,
/// in the order of the page.
#[must_use]
pub fn put_back(catalog: &Catalog, entries: &[(String, Option<String>)]) -> String {
    let mut edit = CatalogEdit::new(catalog);
    let mut ends: HashMap<String, usize> = HashMap::new();
    for (text, before) in entries {
        let behind = before.as_ref().and_then(|id| {
            let entry = catalog.entries_of(id).next().map(|entry| edit.line_end(entry.span.end));
            entry.or_else(|| ends.get(id).copied())
        });
        let at = behind.unwrap_or(catalog.text.len());
        let text = with_endings(text, edit.ending);
        let unended = at == catalog.text.len() && !catalog.text.is_empty() && !catalog.text.ends_with('\n');
        let block = format!(
            "{}{}{text}",
            if unended { edit.ending } else { "" },
            if at == 0 { "" } else { edit.ending }
        );
        if let Some(entry) = Catalog::parse(text).entries.first() {
            ends.insert(entry.id.clone(), at);
        }
        edit.edits.push((at..at, block));
    }
    edit.finish()
}
