//! The program as people run it, and the site that it reads.

#![allow(clippy::unwrap_used, reason = "what a test can't go on from, it fails at")]
#![allow(clippy::needless_raw_string_hashes, reason = "snapbox writes the expected texts")]

mod accept;
mod broken_output;
mod build;
mod check;
mod configuration;
mod example;
mod explain;
mod findings;
mod policy;
mod project;
mod status;
mod sync;
