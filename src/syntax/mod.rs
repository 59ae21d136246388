//! Syntax: what a text's renderer takes for anything else than words.
//!
//! A [`Dialect`] says what that is. Nothing here knows of pages, segments or
//! languages: it uses only [`crate::text`].

mod admonitions;
mod attribute_list;
mod autolinks;
mod code;
mod commonmark;
mod dialect;
mod directives;
mod engine_kinds;
mod extension_marks;
mod given;
pub mod html;
mod html_nodes;
mod kind;
pub mod kramdown;
mod inclusions;
mod layers;
pub mod liquid;
mod markers;
pub mod marks;
mod mask;
mod math;
mod mdx;
mod own_lines;
mod pairs;
pub(crate) mod parameters;
mod parse;
pub mod references;
mod slash_blocks;
mod tables;
mod tags;
mod targets;
mod tree;
pub mod trouble;
mod untranslated;
mod values;

pub use autolinks::Autolinks;
pub use commonmark::options;
pub use dialect::{Dialect, Icons, MarkupLanguage};
pub use directives::Directives;
pub(crate) use directives::inline_directives;
pub(crate) use extension_marks::{first_characters, first_of_icons};
pub use inclusions::Inclusions;
pub use kind::{Alert, LinkForm, NodeKind, TagForm};
pub(crate) use layers::MarkPair;
pub use markers::{ItemKind, ItemMarker, fence, item_marker};
pub use math::Math;
pub(crate) use math::first_of_formulas;
pub(crate) use mdx::{begins_module, heading_id};
pub(crate) use parse::content_start;
#[cfg(test)]
pub(crate) use parse::counted;
pub use parse::parse;
pub use tags::{Attribute, AttributeValue, Tag};
pub use tree::{NodeId, Tree, TreeStep};
pub(crate) use values::reference;
pub use values::{collapsed, unescaped};
