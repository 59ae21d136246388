//! Memory: translations of the same or nearly the same English, wherever they are.
//!
//! An index over words, not a comparison of each with each: a text is compared with those that share
//! its rarest words, so that the cost grows with the texts.

mod index;
mod link;

pub use index::{MemoryMatch, TranslationMemory};
