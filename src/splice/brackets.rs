//! Brackets that only kramdown takes for a link's: it allows blanks before a
//! link's label, `[text] [label]`, and in its target, `[text](a b)`; and brackets
//! that it takes for a footnote's.

use crate::page::markdown::InlineMarks;
use crate::text::Span;

use super::angles::collapsed;
use crate::syntax::marks::{MarkedLine, is_escaped};

/// Where brackets stand that would make a link for kramdown alone. `found` are
/// the marks of `text`, which is what will be written; `raw` are the ranges of
/// placeables' values, and `line` has `\0` for each of their bytes.
pub(super) fn brackets(
    text: &str,
    raw: &[Span],
    line: &MarkedLine<'_>,
    english: &MarkedLine<'_>,
    found: &InlineMarks,
) -> Vec<usize> {
    let bare = line.text;
    if !bare.contains(']') {
        return Vec::new();
    }
    let mut known = ends(english);
    // A link that both grammars see isn't escaped but refused.
    let is_foreign = |link: &Span| !raw.iter().any(|raw| raw.contains(&(link.end - 1)));
    let has_foreign = found.links.iter().any(is_foreign);
    let mut escaped = Vec::new();
    for (at, end) in line.outside_code(&[']']).filter_map(|at| Some((at, end(text, bare, at)?))) {
        if is_escaped(bare, at) || has_foreign && end.starts_with("](") {
            continue;
        }
        match known.iter().position(|known| *known == end) {
            Some(same) => drop(known.swap_remove(same)),
            None => escaped.extend([Some(at), opening(bare, at)].into_iter().flatten()),
        }
    }
    escaped
}

/// Where a link's text begins with `^`, unless the English has such brackets:
/// kramdown takes them for a footnote's. `text` and `raw` are as above, `bare` is the
/// text of the line.
pub(super) fn carets(text: &str, raw: &[Span], bare: &str, english: &str) -> Vec<usize> {
    if english.contains("[^") {
        return Vec::new();
    }
    let targets = raw.iter().map(|raw| raw.start).filter(|at| !text[*at..].starts_with("[^"));
    let ends = targets.filter(|at| bare[..*at].ends_with(']')).map(|at| at - 1);
    ends.filter_map(|end| Some(opening(bare, end)? + 1)).filter(|at| bare[*at..].starts_with('^')).collect()
}

/// What stands behind the brackets in the English that could be read so.
fn ends(english: &MarkedLine<'_>) -> Vec<String> {
    english.outside_code(&[']']).filter_map(|at| end(english.text, english.text, at)).collect()
}

/// What the `]` at `at` could end, up to the label's or target's end.
fn end(text: &str, bare: &str, at: usize) -> Option<String> {
    let rest = &bare[at + 1..];
    let blank = text[at + 1..].len() - text[at + 1..].trim_start().len();
    if rest.starts_with('(') {
        let length = rest.find(')').map_or(rest.len(), |end| end + 1);
        return Some(format!("]{}", collapsed(&rest[..length])));
    }
    let label = rest.get(blank..).filter(|label| blank > 0 && label.starts_with('['))?;
    let length = label.find(']').map_or(label.len(), |end| end + 1);
    Some(format!("] {}", collapsed(&label[..length])))
}

/// Where the bracket stands that the `]` at `at` closes.
fn opening(text: &str, at: usize) -> Option<usize> {
    let mut depth = 0;
    text[..at].char_indices().rev().filter(|(at, _)| !is_escaped(text, *at)).find_map(|(at, character)| {
        match character {
            ']' => depth += 1,
            '[' if depth == 0 => return Some(at),
            '[' => depth -= 1,
            _ => {}
        }
        None
    })
}
