//! Syntax: what a text's renderer takes for anything else than words.
//!
//! A [`Dialect`] says what that is. Nothing here knows of pages, segments or
//! languages: it uses only [`crate::text`].

mod code;
mod commonmark;
mod dialect;
pub mod html;
pub mod kramdown;
mod layers;
pub mod liquid;
pub mod marks;
mod tables;
pub mod trouble;

pub use commonmark::options;
pub(crate) use commonmark::{definition, destination_span};
pub use dialect::{Dialect, Language};
pub(crate) use layers::{Layers, label};
