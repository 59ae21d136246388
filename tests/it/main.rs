//! The integration tests, as one binary.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod corpus;
mod front_matter;
mod generated;
mod laws;
mod pages;
mod spec_examples;
mod tidy;
