//! Catalogs: one page in one language, as Fluent, and what is known of each
//! translation in it.

pub mod edit;
pub mod expression;
mod candidates;
mod copies;
mod likeness;
pub mod lock;
pub mod merge;
pub mod notes;
pub mod parse;
pub mod reconcile;
mod recorded;
pub mod reference;
pub mod settle;
pub mod shown;
mod value_ids;

pub use lock::Lock;
pub use parse::{Catalog, Entry};
pub use reference::Reference;
pub use shown::Shown;
