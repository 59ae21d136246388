//! The tree of a text: law 1 down to the last byte, over all pages and both
//! specifications' examples, and over generated ones.

use proptest::prelude::*;

use crate::corpus;
use crate::generated::{for_all, markdown};
use crate::oracle::tree::{has_the_tags_of_browsers, hold, says_what_the_engine_says};

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
fn a_tree_says_what_the_engines_say() {
    let mut failures = Vec::new();
    for (name, text) in corpus::texts() {
        let text = text.replace("\r\n", "\n");
        for law in [says_what_the_engine_says, has_the_tags_of_browsers] {
            failures.extend(law(&text).err().map(|error| format!("{name}: {error}")));
        }
    }
    assert!(failures.is_empty(), "{} {}", failures.len(), failures.join("\n"));
}
