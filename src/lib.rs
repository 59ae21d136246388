//! Glossator: translates and localizes a site's pages.
//!
//! It splits English Markdown pages into segments, keeps one Fluent catalog
//! per page and language, knows of every translation which English it was made
//! from, and writes localized pages. *Nothing stale, missing or unsafe is ever
//! published silently.*
//!
//! The modules stand in dependency order: each uses only those above it, and
//! `tests/it/tidy.rs` enforces that. Everything before [`project`] is pure: no
//! files, no clock, no terminal.

// Pure: values in, values out.
pub mod language;
pub mod text;
pub mod syntax;
pub mod path;
pub mod finding;
pub mod config;
pub mod page;
pub mod segment;
pub mod glossary;
pub mod catalog;
pub mod memory;
pub mod resolve;
pub mod splice;
pub mod safety;
pub mod status;
pub mod link;
pub mod localize;
pub mod site;
pub mod incoming;
pub mod exchange;
pub mod pseudo;
pub mod check;
pub mod adopt;

// Effects: disk, terminal, arguments.
pub mod project;
pub mod report;
pub mod lsp;
pub mod command;
