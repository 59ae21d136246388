//! Incoming: texts that come from elsewhere, from translated pages, exchange files or
//! machines, put into catalogs with the record of the English that they were made from.
//!
//! Nothing that is newer is overwritten, and every text passes the rules that a
//! stranger's does, or isn't taken.

mod pattern;
mod take;
mod text;
mod verdict;

pub use take::{ImportOutcome, take_in};
pub use text::{IncomingText, MadeFrom};
