//! Catalogs: one page in one language, as Fluent, and what is known of each
//! translation in it.

pub mod anchors;
pub mod edit;
pub mod edit_notes;
pub mod expression;
mod candidates;
pub mod chunks;
mod copies;
pub mod diagnosis;
mod division;
mod evidence;
mod flat;
mod given_ids;
pub mod hints;
mod kept_ids;
pub mod known;
mod likeness;
pub mod lock;
mod lock_line;
mod made_from;
pub mod merge;
pub mod moved_texts;
pub mod notes;
pub mod parse;
pub mod put;
pub mod reconcile;
pub mod record;
mod recorded;
pub mod recut;
pub mod reference;
pub mod remembered;
pub mod settle;
mod settling;
pub mod signals;
pub mod stubs;
pub mod three_way;
mod value_ids;
pub mod words;

pub use lock::Lock;
pub use parse::{Catalog, Entry};
pub use reference::Reference;
pub use words::Words;
