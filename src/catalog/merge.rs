//! Two catalogs of one page, where a branch brings one back at the page's old
//! place: everything in either is in the merged one.

use std::collections::HashSet;

use crate::segment::Pattern;
use crate::text::Span;

use super::lock::{Line as LockLine, Record};
use super::notes::{self, Line};
use super::words::Used;
use super::{Catalog, Entry, Lock, Words, edit};

/// The entries and comments of both catalogs. Of two texts for an id, the one
/// that the lock doesn't know is the newer; of two that it doesn't know, both
/// stay, for a person to choose. `words` says what readers get of a text, `ours` tells whether a stub's text is
/// glossator's.
#[must_use]
pub fn merge(
    own: &str,
    moved: &str,
    lock: &Lock,
    words: impl Fn(&Pattern) -> Words,
    ours: impl Fn(&str, &str) -> bool,
) -> String {
    if own.is_empty() {
        return moved.to_owned();
    }
    let (own, moved) = (Catalog::parse(own.to_owned()), Catalog::parse(moved.to_owned()));
    let (own_lines, moved_lines) = (lines_of(&own), lines_of(&moved));
    let mut additions = Vec::new();
    let mut replaced = edit::Edit::new(&own);
    for entry in &moved.entries {
        let text = &moved.text[entry.comment.start..entry.span.end];
        let mine = own.entries_of(&entry.id).next();
        let written = |one: &Entry| own.text[one.span.clone()] == moved.text[entry.span.clone()];
        let is_more = is_cut_off(entry) && !own.entries_of(&entry.id).any(written);
        match mine.filter(|mine| mine.pattern != entry.pattern || is_more) {
            None if mine.is_none() => additions.push(format!("{text}\n")),
            Some(_) if knows(lock, entry, &words) => {}
            Some(mine) if knows(lock, mine, &words) => {
                replaced.replace_entry(mine, text);
                additions.extend(remark(&own, &mine.comment, Some(&mine.id), &moved_lines, &ours));
            }
            Some(_) => additions.push(format!("{text}\n")),
            None => {}
        }
        if mine.is_some() {
            additions.extend(remark(&moved, &entry.comment, Some(&entry.id), &own_lines, &ours));
        }
    }
    let comments = moved.comments.iter().filter_map(|span| remark(&moved, span, None, &own_lines, &ours));
    additions.extend(comments);
    let strays = moved.strays.iter().map(|span| &moved.text[span.clone()]);
    let strays = strays.filter(|stray| !stray.lines().all(|line| own_lines.contains(line)));
    // Behind a comment, so that they go on with no entry.
    additions.extend(strays.map(|stray| format!("#\n{stray}\n")));
    let additions: Vec<_> = additions.into_iter().map(|text| (text, None)).collect();
    edit::put_back(&Catalog::parse(replaced.finish()), &additions)
}

fn lines_of(catalog: &Catalog) -> HashSet<&str> {
    catalog.text.lines().collect()
}

/// Whether more lines belong to the entry than its text is read from.
fn is_cut_off(entry: &Entry) -> bool {
    entry.problem.is_some()
}

/// Whether the lock knows the text, now or before, and that is all of it.
fn knows(lock: &Lock, entry: &Entry, words: impl Fn(&Pattern) -> Words) -> bool {
    if is_cut_off(entry) {
        return false;
    }
    let words = words(&entry.pattern);
    lock.lines(&entry.id).iter().any(|line| match line {
        LockLine::Segment(Record::Made(made)) => {
            let is_same = |used: &Used| words.used().is_some_and(|own| own.written == used.written);
            made.terms.as_ref().is_some_and(is_same)
                || made.earlier.iter().chain([&made.pair]).any(|pair| words.is(pair.translation))
        }
        _ => false,
    })
}

/// What of a comment, of the entry `id` or of none, people wrote, and `other` hasn't: remarks, and stubs that
/// are filled in.
fn remark(
    catalog: &Catalog,
    span: &Span,
    id: Option<&str>,
    other: &HashSet<&str>,
    ours: &impl Fn(&str, &str) -> bool,
) -> Option<String> {
    let mut remark = String::new();
    let is_english = |text: &str| id.is_some_and(|id| ours(id, text));
    for (span, line) in notes::lines_above(&catalog.text, span, is_english) {
        let text = &catalog.text[span];
        let is_theirs = match &line {
            Line::Own => !notes::is_head_line(text),
            Line::Stub { id, text } => !ours(id, text),
            _ => false,
        };
        if is_theirs && !other.contains(text.trim_end_matches(['\n', '\r'])) {
            remark.push_str(text);
        }
    }
    (!remark.is_empty()).then(|| if remark.ends_with('\n') { remark } else { remark + "\n" })
}
