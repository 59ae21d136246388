//! Paragraphs that are several texts to kramdown: tables, where every line has
//! a `|`, and terms, one on each line.

use super::super::part::{Part, PartKind, Role};
use crate::syntax::marks::is_escaped;
use crate::text::{Span, trimmed};

/// The cells of the run `span` with its `parts`, which tile it; `None` for
/// what is no table to kramdown either.
pub(super) fn cells(text: &str, span: &Span, parts: &[Part]) -> Option<Vec<(Span, Vec<Part>)>> {
    let is_break =
        |part: &Part| matches!(&part.kind, PartKind::Opaque(opaque) if opaque.role == Role::HardBreak);
    if parts.iter().any(is_break) {
        return None;
    }
    let ends: Vec<usize> =
        text[span.clone()].match_indices('\n').map(|(at, _)| span.start + at).chain([span.end]).collect();
    let pipes: Vec<usize> = parts
        .iter()
        .filter(|part| part.kind == PartKind::Text)
        .flat_map(|part| pipes(text, &part.span))
        .collect();
    let mut start = span.start;
    for end in &ends {
        let next = pipes.partition_point(|pipe| *pipe < start);
        if pipes.get(next).is_none_or(|pipe| pipe >= end) {
            return None;
        }
        start = end + 1;
    }
    let mut cuts: Vec<usize> = pipes.into_iter().chain(ends).collect();
    cuts.sort_unstable();
    let mut cells = Vec::new();
    let mut start = span.start;
    for cut in cuts {
        cells.extend(cell(text, &(start..cut), parts));
        start = cut + 1;
    }
    Some(cells)
}

/// The lines of the run `span` with its `parts`, each a term of its own.
pub(super) fn lines(text: &str, span: &Span, parts: &[Part]) -> Vec<(Span, Vec<Part>)> {
    let breaks = parts.iter().filter(|part| part.kind == PartKind::SoftBreak).map(|part| part.span.clone());
    let mut start = span.start;
    let mut lines = Vec::new();
    for line_break in breaks.chain(std::iter::once(span.end..span.end)) {
        lines.extend(cell(text, &(start..line_break.start), parts));
        start = line_break.end;
    }
    lines
}

/// The unescaped pipes in `span`.
fn pipes(text: &str, span: &Span) -> Vec<usize> {
    let pipes = text[span.clone()].match_indices('|').map(|(at, _)| span.start + at);
    pipes.filter(|at| !is_escaped(text, *at)).collect()
}

/// The cell in `span` without the blanks around it.
fn cell(text: &str, span: &Span, parts: &[Part]) -> Option<(Span, Vec<Part>)> {
    text.get(span.clone())?;
    let span = trimmed(text, span);
    if span.is_empty() {
        return None;
    }
    let is_before = |part: &&Part| matches!(part.kind, PartKind::Opaque(_)) && part.span.end <= span.start;
    let before = parts.iter().filter(is_before).count();
    let inside = parts.iter().filter_map(|part| {
        let clipped = part.span.start.max(span.start)..part.span.end.min(span.end);
        // A short reference's label is written nowhere.
        let is_inside = clipped.start < clipped.end || (part.span.is_empty() && clipped == part.span);
        let mut kind = part.kind.clone();
        if let PartKind::Opaque(opaque) = &mut kind {
            opaque.opens_at = opaque.opens_at.and_then(|at| at.checked_sub(before));
        }
        is_inside.then_some(Part { span: clipped, kind })
    });
    let parts = inside.collect();
    Some((span, parts))
}
