//! Ranges of bytes, and which of many have some in common.

/// A range of byte offsets into some text.
pub type Span = std::ops::Range<usize>;

/// Those of `spans`, which are in order and don't overlap, that have bytes in
/// common with `span`.
#[must_use]
pub fn touching<'s>(spans: &'s [Span], span: &Span) -> &'s [Span] {
    let first = spans.partition_point(|other| other.end <= span.start);
    let behind = spans.partition_point(|other| other.start < span.end);
    &spans[first..behind.max(first)]
}

/// Whether one of `spans`, which are in order and don't overlap, has bytes in
/// common with `span`.
#[must_use]
pub fn touches(spans: &[Span], span: &Span) -> bool {
    let behind = spans.partition_point(|other| other.end <= span.start);
    spans.get(behind).is_some_and(|other| other.start < span.end)
}

/// `span` of `text` without the white space at its ends.
#[must_use]
pub fn trimmed(text: &str, span: &Span) -> Span {
    let inner = &text[span.clone()];
    let start = span.start + (inner.len() - inner.trim_ascii_start().len());
    start..start.max(span.start + inner.trim_ascii_end().len())
}
