//! Catalogs: one page in one language, as Fluent, and what is known of each
//! translation in it.

pub mod edit;
pub mod expression;
mod candidates;
mod copies;
pub mod diagnosis;
mod likeness;
pub mod lock;
pub mod merge;
pub mod notes;
pub mod parse;
pub mod reconcile;
pub mod reference;
pub mod settle;
mod value_ids;

pub use lock::Lock;
pub use parse::{Catalog, Entry};
pub use reference::Reference;
