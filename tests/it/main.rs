//! The integration tests, as one binary: it links once.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]
#![allow(
    clippy::case_sensitive_file_extension_comparisons,
    clippy::format_collect,
    clippy::format_push_string,
    reason = "the files are our own, and reports of failures may be slow"
)]
#![allow(clippy::needless_raw_string_hashes, reason = "snapbox writes the expected texts")]

mod accept;
mod broken_output;
mod build;
mod check;
mod configuration;
mod corpus;
mod example;
mod explain;
mod findings;
mod front_matter;
mod generated;
mod histories;
mod init;
mod laws;
mod pages;
mod policy;
mod project;
mod readme;
mod sandbox;
mod spec_examples;
mod status;
mod sync;
mod tidy;
