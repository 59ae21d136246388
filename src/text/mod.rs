//! Text without meaning: byte spans, lines and columns, fingerprints, word diffs, what
//! a terminal may be shown.

mod byte_range;
pub mod detect;
pub mod fingerprint;
pub mod harmless;
pub mod line_index;
mod suggest;
pub mod words;

/// A range of byte offsets into some text.
pub type Span = std::ops::Range<usize>;

pub use byte_range::ByteRange;
pub use fingerprint::Fingerprint;
pub use harmless::{harmless, harmless_lines};
pub use line_index::{LineIndex, Position};
pub use suggest::{did_you_mean, similar};

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
