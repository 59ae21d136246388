//! The glossary, `_glossary.toml` in the locales folder: how terms of the pages are translated, which words
//! no translation may have, and which names stay as they are.
//!
//! It tells doubts, never faults: no stemmer knows every form of a word, and a good
//! translation may say a thing without its term.

mod read;
mod terms;
mod words;

pub use read::{Problem, read};
pub use terms::{FILE_NAME, Glossary, Lapse, TERMS, Term, line};
