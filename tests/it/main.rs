//! The integration tests, as one binary: it links once.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod corpus;
mod findings;
mod generated;
mod init;
mod laws;
mod project;
mod readme;
mod sandbox;
mod spec_examples;
