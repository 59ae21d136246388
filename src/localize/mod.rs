//! The localized page: the English bytes with only the segments' ranges
//! replaced, its links and front matter changed, its headings pinned to their
//! English anchors, and a notice on top.

mod anchor;
mod comparison;
mod compose;
mod context;
mod culprits;
mod data;
mod error;
mod former;
pub mod front_matter;
mod matter;
pub mod notice;
mod notice_block;
mod own_language;
mod parameter;
pub mod proven;
pub mod redirect;
mod splices;
mod structure;

pub use compose::localize;
pub use context::{LocalizeContext, Rendering};
pub use culprits::{Unwritable, Whole, whole};
pub use error::LocalizeError;
