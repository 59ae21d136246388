//! Two catalogs of one page, where a branch brings one back at the page's old
//! place: everything in either is in the merged one.

use std::collections::HashSet;

use crate::text::Span;

use super::lock::{LockLine, Made};
use super::notes::{self, NoteLine};
use super::words::Used;
use super::{Catalog, Entry, Lock, Words, edit};

/// Two catalogs in one.
#[derive(Debug, Default)]
pub struct MergedCatalog {
    /// The catalog's text.
    pub text: String,
    /// The texts that are not in it, because another one stands under their id:
    /// their numbers in the page's own catalog, and in the other one.
    pub seconds: (Vec<usize>, Vec<usize>),
}

/// A catalog with what readers get of each of its entries.
#[derive(Debug, Clone, Copy)]
pub struct CatalogTexts<'a> {
    /// The catalog.
    pub catalog: &'a Catalog,
    /// By number of the entry.
    pub words: &'a [Words],
}

/// The records at the page's place, and those that came with the other catalog.
#[derive(Debug, Clone, Copy)]
pub struct Locks<'a> {
    /// Of the page.
    pub own: &'a Lock,
    /// Of the other places.
    pub moved: &'a Lock,
}

/// The entries and comments of both catalogs. Of two texts for an id, the one
/// that is recorded stays; of two that no record knows, both stay, for a person
/// to choose. `ours` tells whether a stub's text is glossator's.
#[must_use]
pub fn merge(
    own: CatalogTexts<'_>,
    moved: CatalogTexts<'_>,
    locks: Locks<'_>,
    ours: impl Fn(&str, &str) -> bool,
) -> MergedCatalog {
    let (own_words, moved_words) = (own.words, moved.words);
    let (own, moved) = (own.catalog, moved.catalog);
    if own.text.is_empty() {
        return MergedCatalog { text: moved.text.clone(), ..MergedCatalog::default() };
    }
    let (own_lines, moved_lines) = (lines_of(own), lines_of(moved));
    let mut merged = MergedCatalog::default();
    let mut additions = Vec::new();
    let mut replaced = edit::CatalogEdit::new(own);
    for (at, entry) in moved.entries.iter().enumerate() {
        let text = &moved.text[entry.comment.start..entry.span.end];
        let Some(mine) = own.places_of(&entry.id).first() else {
            additions.push(format!("{text}\n"));
            continue;
        };
        let (place, mine) = (*mine, &own.entries[*mine]);
        let mut comment = entry.comment.clone();
        let words = &moved_words[at];
        let is_there = own.places_of(&entry.id).iter().any(|one| {
            let (one, its) = (&own.entries[*one], &own_words[*one]);
            is_same((own, one, its), (moved, entry, words))
        });
        let choice = || choose(&locks, (mine, &own_words[place]), (entry, words));
        match if is_there { TextChoice::Own } else { choice() } {
            TextChoice::Own if is_there => {}
            TextChoice::Own => {
                merged.seconds.1.push(at);
                comment.end = own_comment(moved, entry);
            }
            TextChoice::Moved if merged.seconds.0.contains(&place) => merged.seconds.1.push(at),
            TextChoice::Moved => {
                merged.seconds.0.push(place);
                replaced.replace_entry(mine, text);
                let of_others = mine.comment.start..own_comment(own, mine);
                additions.extend(remark(own, &of_others, None, &moved_lines, &ours));
                continue;
            }
            TextChoice::Both => additions.push(format!("{text}\n")),
        }
        additions.extend(remark(moved, &comment, Some(&entry.id), &own_lines, &ours));
    }
    let comments = moved.comments.iter().filter_map(|span| remark(moved, span, None, &own_lines, &ours));
    additions.extend(comments);
    let strays = moved.strays.iter().map(|span| &moved.text[span.clone()]);
    let strays = strays.filter(|stray| !stray.lines().all(|line| own_lines.contains(line)));
    // Behind a comment, so that they go on with no entry.
    additions.extend(strays.map(|stray| format!("#\n{stray}\n")));
    let additions: Vec<_> = additions.into_iter().map(|text| (text, None)).collect();
    merged.text = edit::put_back(&Catalog::parse_from(replaced.finish(), &own.source), &additions);
    merged
}

/// Which of two texts stays in the catalog.
enum TextChoice {
    Own,
    Moved,
    Both,
}

/// The present text of a record stays; else, where a record knows one of them,
/// the one at the page's place.
fn choose(locks: &Locks<'_>, mine: (&Entry, &Words), moved: (&Entry, &Words)) -> TextChoice {
    let (own, moved) = (rank(locks, mine), rank(locks, moved));
    if moved > own && moved >= Rank::RecordedElsewhere {
        TextChoice::Moved
    } else if own > Rank::Unknown || moved > Rank::Unknown {
        TextChoice::Own
    } else {
        TextChoice::Both
    }
}

/// What records say of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Unknown,
    Earlier,
    RecordedElsewhere,
    Recorded,
}

fn rank(locks: &Locks<'_>, (entry, words): (&Entry, &Words)) -> Rank {
    // More lines belong to it than its text is read from.
    if entry.problem.is_some() {
        return Rank::Unknown;
    }
    let made = |lock: &Lock| -> Vec<Made> {
        lock.lines(&entry.id).iter().filter_map(LockLine::made).cloned().collect()
    };
    let (own, moved) = (made(locks.own), made(locks.moved));
    let is_written = |used: &Used| words.used().is_some_and(|own| own.written == used.written);
    let is_present =
        |made: &Made| words.is(made.pair.translation) || made.terms.as_ref().is_some_and(is_written);
    let is_known = |made: &Made| made.pairs().any(|pair| words.is(pair.translation));
    match () {
        () if own.iter().any(is_present) => Rank::Recorded,
        () if moved.iter().any(is_present) => Rank::RecordedElsewhere,
        () if own.iter().chain(&moved).any(is_known) => Rank::Earlier,
        () => Rank::Unknown,
    }
}

/// Whether two entries say the same, and no more lines belong to the second.
fn is_same(
    (own, mine, own_words): (&Catalog, &Entry, &Words),
    (moved, entry, words): (&Catalog, &Entry, &Words),
) -> bool {
    if entry.problem.is_some() {
        return own.text[mine.span.clone()] == moved.text[entry.span.clone()];
    }
    mine.pattern == entry.pattern || own_words.print == words.print
}

/// Where the lines above an entry begin that are about it alone.
fn own_comment(catalog: &Catalog, entry: &Entry) -> usize {
    let lines = notes::lines(&catalog.text, &entry.comment, &catalog.source);
    lines.get(notes::own_start(&lines, &entry.id)).map_or(entry.comment.end, |(span, _)| span.start)
}

fn lines_of(catalog: &Catalog) -> HashSet<&str> {
    catalog.text.lines().collect()
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
    for (span, line) in notes::lines_above(&catalog.text, span, &catalog.source, is_english) {
        let text = &catalog.text[span];
        let is_theirs = match &line {
            NoteLine::Own => !notes::is_head_line(text),
            NoteLine::Stub { id, text } => !text.is_empty() && !ours(id, text),
            _ => false,
        };
        if is_theirs && !other.contains(text.trim_end_matches(['\n', '\r'])) {
            remark.push_str(text);
        }
    }
    (!remark.is_empty()).then(|| if remark.ends_with('\n') { remark } else { remark + "\n" })
}
