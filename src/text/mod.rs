//! Text without meaning: byte spans, lines and columns, fingerprints, digests, word
//! diffs, what a terminal may be shown.

mod blanks;
mod byte_range;
mod common_words;
pub mod digest;
pub mod detect;
mod detector;
pub mod fingerprint;
pub mod harmless;
pub mod line_index;
mod quoted;
mod script;
mod span;
mod suggest;
pub mod words;

pub use blanks::split_words;
pub use byte_range::ByteRange;
pub use digest::{Digest, Digesting};
pub use fingerprint::Fingerprint;
pub use harmless::{harmless, harmless_lines, one_line};
pub use line_index::{LineIndex, Position};
pub use quoted::split_outside_quotes;
pub use script::{is_alphanumeric, is_letter, is_numeric, not_ascii, script};
pub use span::{Span, touches, touching, trimmed};
pub use suggest::{did_you_mean, similar};
