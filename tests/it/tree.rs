//! The tree of a text: law 1 down to the last byte, over all pages and both
//! specifications' examples, and over generated ones.

use proptest::prelude::*;

use crate::corpus;
use crate::generated::{for_all, markdown};
use crate::oracle::tree::{hold, says_what_the_engine_says};

#[test]
fn leaves_tile_every_text() {
    for (name, text) in corpus::texts() {
        for (variant, text) in corpus::variants(&text) {
            hold(&text).unwrap_or_else(|error| panic!("{name}, {variant}: {error}"));
        }
    }
}

#[test]
fn leaves_tile_generated_texts() {
    for_all(&markdown(), |text| hold(&text).map_err(TestCaseError::fail));
}

#[test]
fn a_tree_says_what_the_engine_says() {
    let mut failures = Vec::new();
    for (name, text) in corpus::texts() {
        let text = text.replace("\r\n", "\n");
        if let Err(error) = says_what_the_engine_says(&text) {
            failures.push(format!("{name}: {error}"));
        }
    }
    assert!(failures.is_empty(), "{} {}", failures.len(), failures.join("\n"));
}
