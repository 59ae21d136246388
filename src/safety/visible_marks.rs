//! Marks of Markdown's that a text begins with and that are none where it
//! stands: readers see them.

use crate::finding::Code;
use crate::page::body::Block;
use crate::page::part::Role;
use crate::segment::{Element, Kind, Pattern};
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
    let is_heading = matches!(subject.segment.kind, Kind::Text(Block::Heading(_)));
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
