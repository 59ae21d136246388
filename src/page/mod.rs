//! A page: one source document, taken apart into front matter, runs of inline
//! text, links and headings. Parsing gives a page and findings; it never fails.

pub mod address;
pub mod ambiguous;
pub mod body;
pub mod data;
mod declared;
pub mod directives;
mod document;
pub mod front_matter;
mod html;
mod inline;
pub mod markdown;
mod matter_links;
pub mod own_language;
mod parameters;
pub mod part;
mod permalink;
pub mod skeleton;
pub mod nesting;
mod number;
pub mod source;
mod value_words;
mod walk;

pub use crate::config::without_extension;
pub use document::{MAX_BYTES, Page, conflict_marker, key_slug, too_large};
pub use number::PageNumber;
pub use permalink::rooted;
