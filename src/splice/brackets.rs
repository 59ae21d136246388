//! Brackets that only kramdown takes for a link's: it allows blanks before a
//! link's label, `[text] [label]`, and in its target, `[text](a b)`; and brackets
//! that it takes for a footnote's.

use std::collections::HashMap;

use crate::page::markdown::InlineMarks;
use crate::text::{Span, touches};

use super::angles::{NextMark, collapsed};
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
    let is_foreign = |link: &Span| !touches(raw, &(link.end - 1..link.end));
    let has_foreign = found.links.iter().any(is_foreign);
    let openings = openings(bare);
    let mut parts = LinkParts::new(text, bare);
    let mut escaped = Vec::new();
    for (at, end) in line.outside_code(&[']']).filter_map(|at| Some((at, parts.behind(at)?))) {
        if is_escaped(bare, at) || has_foreign && collapsed(end).next() == Some('(') {
            continue;
        }
        match known.iter().position(|known| shown(end).eq(known.chars())) {
            Some(same) => drop(known.swap_remove(same)),
            None => escaped.extend([Some(at), openings.get(&at).copied()].into_iter().flatten()),
        }
    }
    escaped
}

/// Where a link's text begins with `^`, unless the English has such brackets:
/// kramdown takes them for a footnote's. `text` and `raw` are as above, `bare` is the
/// text of the line.
pub(super) fn carets(text: &str, raw: &[Span], bare: &str, english: &str) -> Vec<usize> {
    if english.contains("[^") || !bare.contains("[^") {
        return Vec::new();
    }
    let openings = openings(bare);
    let targets = raw.iter().map(|raw| raw.start).filter(|at| !text[*at..].starts_with("[^"));
    let ends = targets.filter(|at| bare[..*at].ends_with(']')).map(|at| at - 1);
    ends.filter_map(|end| Some(openings.get(&end)? + 1)).filter(|at| bare[*at..].starts_with('^')).collect()
}

/// What stands behind the brackets in the English that could be read so.
fn ends(english: &MarkedLine<'_>) -> Vec<String> {
    let mut parts = LinkParts::new(english.text, english.text);
    english.outside_code(&[']']).filter_map(|at| Some(shown(parts.behind(at)?).collect())).collect()
}

/// `end`, a target or a label, as it is compared.
fn shown(end: &str) -> impl Iterator<Item = char> {
    // A label with a blank before it and a target are two things, whatever they show.
    let kind = if end.starts_with('(') { '(' } else { '[' };
    std::iter::once(kind).chain(collapsed(end))
}

/// Targets and labels in a text, looked for from its beginning on. `bare` has `\0` for the bytes of
/// placeables' values.
struct LinkParts<'t> {
    text: &'t str,
    bare: &'t str,
    target: NextMark<'t>,
    label: NextMark<'t>,
}

impl<'t> LinkParts<'t> {
    fn new(text: &'t str, bare: &'t str) -> Self {
        Self { text, bare, target: NextMark::new(bare, ')'), label: NextMark::new(bare, ']') }
    }

    /// What the `]` at `at` could end, up to the label's or target's end.
    fn behind(&mut self, at: usize) -> Option<&'t str> {
        let start = at + 1;
        if self.bare[start..].starts_with('(') {
            return Some(&self.bare[start..self.target.behind(start)]);
        }
        let blank = self.text[start..].len() - self.text[start..].trim_start().len();
        let is_label = blank > 0 && self.bare.get(start + blank..)?.starts_with('[');
        is_label.then(|| &self.bare[start + blank..self.label.behind(start + blank)])
    }
}

/// The bracket that each `]` of `text` closes.
fn openings(text: &str) -> HashMap<usize, usize> {
    let mut open = Vec::new();
    let mut openings = HashMap::new();
    for (at, mark) in text.match_indices(['[', ']']) {
        let is_open = mark == "[";
        if !is_open {
            openings.extend(open.last().map(|start| (at, *start)));
        }
        if is_escaped(text, at) {
            continue;
        }
        if is_open {
            open.push(at);
        } else {
            open.pop();
        }
    }
    openings
}
