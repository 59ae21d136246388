//! Which bytes of a run are something already, and what is left between them.

use std::collections::BTreeMap;

use super::super::part::Opaque;
use crate::text::Span;

/// The bytes that are something already.
pub(super) struct Taken(BTreeMap<usize, usize>);

impl Taken {
    pub(super) fn of(opaque: &[(Span, Opaque)]) -> Self {
        let spans = opaque.iter().filter(|(span, _)| !span.is_empty());
        Self(spans.map(|(span, _)| (span.start, span.end)).collect())
    }

    pub(super) fn is_free(&self, span: &Span) -> bool {
        let before = self.0.range(..span.end).next_back();
        before.is_none_or(|(_, end)| *end <= span.start)
    }

    /// Takes `span`, if all of it is free.
    pub(super) fn take(&mut self, span: &Span) -> bool {
        let is_free = self.is_free(span);
        if is_free {
            self.0.insert(span.start, span.end);
        }
        is_free
    }
}

/// What of `whole` the sorted spans `taken` leave.
pub(super) fn gaps(whole: &Span, taken: Vec<Span>) -> impl Iterator<Item = Span> {
    let mut at = whole.start;
    let end = whole.end;
    let mut gaps = Vec::new();
    for span in taken {
        if span.start > at {
            gaps.push(at..span.start);
        }
        at = at.max(span.end);
    }
    if at < end {
        gaps.push(at..end);
    }
    gaps.into_iter()
}

pub(super) fn overlap(a: &Span, b: &Span) -> Option<Span> {
    let span = a.start.max(b.start)..a.end.min(b.end);
    (span.start < span.end).then_some(span)
}
