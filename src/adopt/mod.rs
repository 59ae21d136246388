//! Adopt: what a page says that was translated by hand, as texts of a catalog.
//!
//! The translated page and its source are read by the same reader. Their
//! segments are aligned (`align.rs`), each translated one gets the placeables of
//! its source's, and what keeps the safety rules is a text of the catalog.
//! What doesn't, and what has no counterpart, is listed; nothing is dropped.

pub mod address;
mod align;
mod alignment_table;
mod beads;
mod costs;
mod date;
pub mod find;
pub mod foreign;
mod joined;
mod lexicon;
mod marks;
mod moved;
pub mod page;
mod sure;
mod transfer;
mod unit;

pub use costs::PairEvidence;
