//! Languages: canonical BCP 47 tags, and what Unicode's data says about them.

mod source;
mod tag;

pub use source::{SOURCE, SourceName};
pub use tag::{Direction, Language, LanguageError, spelling};
