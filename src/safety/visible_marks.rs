//! Marks of Markdown's and of HTML's that are none where they stand: readers see
//! them.

use crate::finding::Code;
use crate::page::body::Block;
use crate::page::part::Role;
use crate::segment::{Element, Pattern, SegmentKind};
use crate::splice::escape::marker;
use crate::syntax::html;

use super::subject::{Subject, Violation};

/// The first mark of a list, heading, quotation and the like that readers see
/// and don't see in the English.
#[must_use]
pub fn check(text: &Pattern, subject: &Subject<'_>) -> Option<Violation> {
    let source = subject.source;
    let (lines, english) = (lines(text, subject), lines(&subject.segment.pattern, subject));
    let is_known = |at: usize, mark: &str| {
        english.get(at).and_then(|line| beginning(line)).is_some_and(|known| known == mark)
    };
    let begun = lines.iter().enumerate().find_map(|(at, line)| {
        let mark = beginning(line)?;
        (!is_known(at, mark)).then_some(("begins", mark))
    });
    let is_heading = matches!(subject.segment.kind, SegmentKind::Text(Block::Heading(_)));
    let ending = |lines: &[String]| lines.last().and_then(|line| ending(line)).map(str::to_owned);
    let end = if is_heading { ending(&lines) } else { None };
    let ended = end.as_deref().filter(|_| ending(&english).is_none()).map(|mark| ("ends", mark));
    let (verb, mark) = begun.or(ended)?;
    Some(Violation::new(
        Code::VisibleMark,
        format!("{} {verb} with `{mark}`, which readers see, and the {source} doesn't", subject.text()),
        "Take it out: the page itself has the marks of headings, lists and quotations.",
    ))
}

/// Marks that mean something nowhere where readers see them: of links, images and
/// strikes, and a backslash where the text or a part of it ends.
const INSIDE: &[(&str, &str)] = &[("](", "]("), ("![", "!["), ("~~", "~~"), ("\\\0", "\\")];

/// The first mark in what readers of a translation see, `found`, that they see less
/// often in the English, `known`. Both have `\0` for what isn't words.
#[must_use]
pub(super) fn inside(known: &str, found: &str, subject: &Subject<'_>) -> Option<Violation> {
    let count = |text: &str, mark: &str| text.matches(mark).count();
    let mark =
        INSIDE.iter().find(|(mark, _)| count(found, mark) > count(known, mark)).map(|(_, shown)| *shown);
    let mark = mark.or_else(|| first_more(&tags(known), &tags(found)));
    let mark = mark.or_else(|| first_more(&references(known), &references(found)));
    let mark = mark.or_else(|| first_more(&between_marks(known), &between_marks(found)))?;
    Some(Violation::new(
        Code::VisibleMark,
        format!("{} has `{mark}`, which readers see, and the {} doesn't", subject.text(), subject.source),
        format!("Take it out: links, tags and characters are written as in the {}.", subject.source),
    ))
}

/// One that is new, where `found` has more than `known`.
fn first_more<'f>(known: &[&str], found: &[&'f str]) -> Option<&'f str> {
    let new = found.iter().find(|one| !known.contains(one)).or(found.last());
    new.filter(|_| found.len() > known.len()).copied()
}

/// The tags that readers see.
fn tags(seen: &str) -> Vec<&str> {
    let ends = html::TagEnds::new(seen);
    let starts = seen.match_indices('<').map(|(at, _)| at);
    starts.filter_map(|at| Some(&seen[at..at + ends.tag(seen, at)?.length])).collect()
}

/// The parts that stand between marks of emphasis or code.
fn between_marks(seen: &str) -> Vec<&str> {
    let is_between = |part: &&str| {
        ['*', '_', '`'].into_iter().any(|mark| {
            part.strip_prefix(mark)
                .and_then(|rest| rest.strip_suffix(mark))
                .is_some_and(|words| !words.is_empty())
        })
    };
    seen.split('\0').map(str::trim).filter(is_between).collect()
}

/// What looks like a character reference: `&bogus;`, but not `R&D;`.
fn references(seen: &str) -> Vec<&str> {
    let references = seen.match_indices('&').filter_map(|(at, _)| {
        let rest = &seen[at..];
        let length = rest[1..].find(|c: char| !c.is_ascii_alphanumeric())? + 1;
        (length > 3 && rest[length..].starts_with(';')).then(|| &rest[..=length])
    });
    references.filter(|reference| reference[1..].starts_with(|c: char| c.is_ascii_lowercase())).collect()
}

/// The lines of a text, with `\0` for placeables.
fn lines(text: &Pattern, subject: &Subject<'_>) -> Vec<String> {
    let mut written = String::new();
    for element in text.elements() {
        match element {
            Element::Text(text) => written.push_str(text),
            Element::Placeable(name) => {
                let role = subject.segment.placeable(name).map(|placeable| placeable.role);
                written.push(if role == Some(Role::HardBreak) { '\n' } else { '\0' });
            }
            _ => written.push('\0'),
        }
    }
    html::decoded(&written).split('\n').map(str::to_owned).collect()
}

/// The mark that a line begins with, in emphasis or not. Numbers have rules of
/// their own, and what only looks like a mark, `:-)` or `#1`, is a word.
fn beginning(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let line = line.strip_prefix('\\').unwrap_or(line);
    mark(line).or_else(|| mark(line.trim_start_matches(['*', '_'])))
}

fn mark(line: &str) -> Option<&str> {
    let at = marker(line)?;
    let first = line.chars().next()?;
    let word = line.split([' ', '\t', '\0']).next().unwrap_or_default();
    let run = &line[..line.len() - line.trim_start_matches(first).len()];
    match first {
        '#' => (run == word).then_some(run),
        ':' => (run == word || run.len() > 2).then_some(run),
        // What stands in brackets may have blanks.
        '[' => {
            let end = line.find(']')? + 1;
            Some(&line[..end + usize::from(line[end..].starts_with(':'))])
        }
        '*' if line.starts_with("*[") => Some(word),
        _ => (at == 0).then_some(run),
    }
}

/// The marks that would close a heading.
fn ending(line: &str) -> Option<&str> {
    let line = line.trim_end();
    let rest = line.trim_end_matches('#').trim_end_matches('\\');
    (rest.ends_with(' ') && line.ends_with('#')).then(|| line[rest.len()..].trim_start_matches('\\'))
}
