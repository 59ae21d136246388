//! Text in HTML, and what its tags hold.

mod attributes;
mod meta;
pub(super) mod text;

pub(super) use attributes::{TagContent, is_text};
