//! Notes and stubs of a translators' file, brought up to date by ranges.

use std::collections::{HashMap, HashSet};

use crate::text::Span;

use super::chunks;
use super::copies::is_version_of;
use super::edit::CatalogEdit;
use super::notes::{self, Note, NoteLine};
use super::parse::Entry;
use super::stubs::stubs;

/// What a catalog should say about one segment, in the order of the page.
#[derive(Debug, Clone)]
pub struct WantedEntry<'a> {
    /// The segment's id.
    pub id: &'a str,
    /// Today's English.
    pub english: &'a str,
    /// The note above its entry; for a segment without an entry it is a stub.
    pub note: Note,
    /// Whether an `# accept` above it has been recorded and goes.
    pub accepted: bool,
}

impl CatalogEdit<'_> {
    /// Brings notes and stubs up to date. `ours` tells whether a stub's text
    /// is glossator's, so that nobody has filled it in.
    pub fn notes(
        &mut self,
        wanted: &[WantedEntry<'_>],
        removed: &HashSet<&str>,
        ours: impl Fn(&str, &str) -> bool,
    ) {
        self.notes_of_nothing(wanted);
        let stubs = stubs(self.catalog, &ours);
        let mut behind: Option<usize> = None;
        let known: HashMap<&str, &WantedEntry<'_>> =
            wanted.iter().map(|wanted| (wanted.id, wanted)).collect();
        for wanted in wanted {
            let entry = self.catalog.entries_of(wanted.id).find(|_| !removed.contains(wanted.id));
            let stub = stubs.get(wanted.id);
            match (entry, stub) {
                (Some(entry), _) => {
                    for entry in self.catalog.entries_of(wanted.id) {
                        self.entry_notes(entry, wanted, &ours);
                    }
                    behind = Some(self.line_end(entry.span.end));
                }
                (None, Some(stub)) => {
                    if let Some(lines) = &stub.lines {
                        let block = self.block(&notes::stub(
                            wanted.id,
                            wanted.english,
                            &stub.hints,
                            &self.catalog.source,
                        ));
                        self.replace(lines.clone(), block);
                    }
                    behind = Some(stub.end);
                }
                (None, None) => self.insert_stub(wanted, behind),
            }
        }
        for (id, stub) in &stubs {
            let superseded = self.catalog.entries_of(id).next().is_some() || !known.contains_key(id.as_str());
            let lines = stub.lines.as_ref().filter(|_| superseded);
            for lines in lines.into_iter().chain(&stub.doubles) {
                self.remove_lines(lines.clone());
            }
        }
    }

    fn insert_stub(&mut self, wanted: &WantedEntry<'_>, behind: Option<usize>) {
        let text = &self.catalog.text;
        let at = behind.unwrap_or_else(|| self.first_place());
        let mut block = self.block(&notes::stub(wanted.id, wanted.english, &[], &self.catalog.source));
        if at == text.len() {
            let unended = !text.is_empty() && !text.ends_with('\n');
            let first = text.is_empty() && !std::mem::replace(&mut self.has_stub, true);
            block = format!(
                "{}{}{block}",
                if unended { self.ending } else { "" },
                if first { "" } else { self.ending }
            );
        } else if behind.is_some() {
            block = format!("{}{block}", self.ending);
        } else {
            block = format!("{block}{}", self.ending);
        }
        self.edits.push((at..at, block));
    }

    /// Replaces glossator's own lines above an entry; they stand together, at
    /// the place of the first of them. One blank line is before them. Stubs of
    /// other segments that have come to stand above it stay where they are.
    fn entry_notes(&mut self, entry: &Entry, wanted: &WantedEntry<'_>, ours: &impl Fn(&str, &str) -> bool) {
        // A search-and-replace may have been there, too.
        let is_english = |text: &str| ours(wanted.id, text) || is_version_of(text, wanted.english);
        let lines = notes::lines_above(&self.catalog.text, &entry.comment, &self.catalog.source, is_english);
        let own_start = notes::own_start(&lines, wanted.id);
        let start = own_start.checked_sub(1).map_or(entry.comment.start, |above| lines[above].0.end);
        let (misplaced, ours): (Vec<Span>, Vec<Span>) =
            own_lines(&lines, wanted, ours).into_iter().partition(|span| span.start < start);
        self.edits.extend(misplaced.into_iter().map(|span| (span, String::new())));
        let blank = if own_start > 0 || self.is_glued(start) { self.ending } else { "" };
        let is_its = |(span, _): &&(Span, NoteLine)| ours.contains(span);
        let own: Vec<(Span, NoteLine)> = lines.iter().filter(is_its).cloned().collect();
        let mut note = wanted.note.lines(wanted.english, &self.catalog.source);
        // What they say is brought up to date when all texts are known.
        note.extend(notes::hints(&self.catalog.text, &own));
        let block = self.block(&note);
        self.above_entries.push((start..start, blank.to_owned()));
        let first = ours.first().map_or(start, |first| first.start);
        let below_remarks = self.end_of_likes_of_hints(&lines, &ours, first);
        match (below_remarks, ours.split_first()) {
            (Some(end), _) => {
                self.edits.extend(ours.into_iter().map(|span| (span, String::new())));
                self.edits.push((end..end, block));
            }
            (None, None) => self.above_entries.push((start..start, block)),
            (None, Some((first, rest))) => {
                if std::iter::zip(&ours, rest).all(|(a, b)| a.end == b.start) {
                    self.replace(first.start..rest.last().unwrap_or(first).end, block);
                } else {
                    self.replace(first.clone(), block);
                    self.edits.extend(rest.iter().map(|span| (span.clone(), String::new())));
                }
            }
        }
    }

    /// Where remarks end that would be right below a note at `at` and read as hints of it, which the
    /// next sync would take away.
    fn end_of_likes_of_hints(&self, lines: &[(Span, NoteLine)], ours: &[Span], at: usize) -> Option<usize> {
        let others =
            lines.iter().map(|(span, _)| span).filter(|span| span.start >= at && !ours.contains(span));
        let likes = others.take_while(|span| notes::reads_as_hint(&self.catalog.text[(*span).clone()]));
        likes.last().map(|span| span.end)
    }

    /// Whether the line above `at` is an entry's or a comment's.
    fn is_glued(&self, at: usize) -> bool {
        let line = self.catalog.text[..at].lines().next_back().unwrap_or_default();
        !line.trim().is_empty() && !chunks::is_conflict_line(line)
    }

    /// Takes away the notes of entries that were deleted without them.
    fn notes_of_nothing(&mut self, wanted: &[WantedEntry<'_>]) {
        let is_missing = |wanted: &&WantedEntry<'_>| self.catalog.entries_of(wanted.id).next().is_none();
        let missing: HashSet<&str> = wanted.iter().filter(is_missing).map(|wanted| wanted.english).collect();
        let is_note = |line: &NoteLine| match line {
            NoteLine::English(english) => missing.contains(english.as_str()),
            line => line.is_note(),
        };
        let catalog = self.catalog;
        for comment in &catalog.comments {
            let lines = notes::lines(&catalog.text, comment, &catalog.source);
            let shows_english = lines.iter().any(|(_, line)| matches!(line, NoteLine::English(_)));
            if shows_english && lines.iter().all(|(_, line)| is_note(line)) {
                self.remove_lines(comment.clone());
            }
        }
    }

    /// Takes every note away, but for stubs that somebody has filled in.
    pub fn remove_notes(&mut self, ours: impl Fn(&str, &str) -> bool) {
        self.head(&[]);
        for stub in stubs(self.catalog, &ours).into_values() {
            if let Some(lines) = stub.lines {
                self.remove_lines(lines);
            }
        }
        for entry in &self.catalog.entries {
            let is_english = |text: &str| ours(&entry.id, text);
            let lines =
                notes::lines_above(&self.catalog.text, &entry.comment, &self.catalog.source, is_english);
            let of_others = notes::of_other_stubs(&lines, &entry.id);
            for ((span, line), of_other) in std::iter::zip(lines, of_others) {
                if line.is_note() && !of_other {
                    self.edits.push((span, String::new()));
                }
            }
        }
    }
}

/// Those of the `lines` above an entry that are glossator's and about it. A
/// stub of another segment that has come to stand there is not. An `# accept`
/// that was not taken goes with the English it stood beside: beside another it
/// would say more than its author did. Above a copy of the English it goes with
/// what kept it from being taken.
fn own_lines(
    lines: &[(Span, NoteLine)],
    wanted: &WantedEntry<'_>,
    ours: &impl Fn(&str, &str) -> bool,
) -> Vec<Span> {
    let of_others = notes::of_other_stubs(lines, wanted.id);
    let own = std::iter::zip(lines, of_others).filter(|(_, of_other)| !of_other).map(|(line, _)| line);
    let is_same_english =
        |(_, line): &&(Span, NoteLine)| *line == NoteLine::English(wanted.english.to_owned());
    let is_copy = wanted.note == Note::Copy;
    let accept_goes = wanted.accepted || is_copy || !own.clone().any(|line| is_same_english(&line));
    let is_own = |line: &NoteLine| match line {
        NoteLine::Own => false,
        NoteLine::Accept => accept_goes,
        NoteLine::Stub { id, text } => text.is_empty() || ours(id, text),
        _ => true,
    };
    own.filter(|(_, line)| is_own(line)).map(|(span, _)| span.clone()).collect()
}
