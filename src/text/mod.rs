//! Text without meaning: byte spans, lines and columns, fingerprints, word diffs.

pub mod fingerprint;
pub mod line_index;
pub mod words;

/// A range of byte offsets into some text.
pub type Span = std::ops::Range<usize>;

pub use fingerprint::Fingerprint;
pub use line_index::{LineIndex, Position};
