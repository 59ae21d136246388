//! Marks of Markdown's that a text begins with and that are none where it
//! stands: readers see them.

use crate::finding::Code;
use crate::page::part::Role;
use crate::segment::{Element, Kind, Pattern};
use crate::page::markdown::Block;
use crate::splice::escape::marker;

use super::{Subject, Violation};

/// The first mark of a list, heading, quotation and the like that readers see
/// and don't see in the English.
#[must_use]
pub fn check(text: &Pattern, subject: &Subject<'_>) -> Option<Violation> {
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
        format!("{} {verb} with `{mark}`, which readers see, and the English doesn't", subject.text()),
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
    written.split('\n').map(str::to_owned).collect()
}

/// The mark that a line begins with. Numbers have rules of their own, and what
/// only looks like a mark, `:-)` or `#1`, is a word.
fn beginning(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let plain = line.strip_prefix('\\').unwrap_or(line);
    let at = marker(plain)?;
    let mark = plain.split([' ', '\t', '\0']).next().unwrap_or_default();
    let is_run = |of: char| mark.trim_matches(of).is_empty();
    match plain.chars().next()? {
        '#' => is_run('#').then_some(mark),
        ':' => (is_run(':') || mark.starts_with(":::")).then_some(mark),
        // A reference in brackets may have blanks.
        '[' => plain.find(']').map(|end| if plain[end..].starts_with("]:") { &plain[..end + 2] } else { &plain[..=end] }),
        _ if at > 0 => None,
        '>' | '|' | '$' | '`' | '~' | '*' => {
            let first = plain.chars().next()?;
            let length = plain.len() - plain.trim_start_matches(first).len();
            Some(if plain.starts_with("*[") { mark } else { &plain[..length] })
        }
        _ => Some(mark),
    }
}

/// The marks that would close a heading.
fn ending(line: &str) -> Option<&str> {
    let line = line.trim_end();
    let rest = line.trim_end_matches('#').trim_end_matches('\\');
    (rest.ends_with(' ') && line.ends_with('#')).then(|| line[rest.len()..].trim_start_matches('\\'))
}
