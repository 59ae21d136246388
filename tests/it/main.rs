//! The integration tests, as one binary: it links once. Only `tests/histories/` has its own.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]
#![allow(clippy::pedantic, reason = "a test is read for what it says of the program")]

mod accept;
mod addresses;
mod allowed_links;
mod battery;
mod broken_output;
mod build;
mod cargo;
mod check;
mod configuration;
mod corpus;
mod data;
mod dependencies;
mod did_you_mean;
mod directives;
mod empty_content;
mod example;
mod exceptions;
mod explain;
mod faults;
mod findings;
mod front_matter;
mod fuzzed;
mod generated;
mod growth;
mod html_page;
mod init;
mod laws;
mod links;
mod oracle;
mod moves;
mod outputs;
mod pages;
mod pathological;
mod policy;
mod previous_scripts;
mod profiles;
mod project;
mod readme;
mod root_pages;
mod records;
mod sandbox;
mod seconds;
mod site;
mod spec_examples;
mod status;
mod stale_texts;
mod sync;
mod terms;
mod tidy;
mod unreadable;
mod withheld;
mod unreadable_lines;
mod wrong_language;
