//! The language server: what `check` finds while somebody types, and what helps to write
//! translations, for any editor that speaks the Language Server Protocol.
//!
//! It is the site in memory again, with the open documents over the disk. Nothing here
//! knows rules of its own, and nothing writes: edits are the client's to make.

mod actions;
mod checker;
mod client;
mod completion;
mod diagnostics;
mod documents;
mod edit;
mod handshake;
mod hover;
mod loaded;
mod navigation;
mod overlay;
mod places;
mod position;
mod requests;
mod server;
mod spot;
mod state;
mod uri;

pub use server::{Ended, serve};
