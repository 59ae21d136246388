//! Inputs that a fuzz target once failed on, as small as they were found, and
//! the seeds' own kinds: `fuzz/` and these tests ask the same oracles.

use crate::oracle::{catalog, hostile, page, sync};

#[track_caller]
fn holds(law: impl Fn(&str) -> Result<(), String>, text: &str) {
    if let Err(error) = law(text) {
        panic!("{text:?}: {error}");
    }
}

/// A selector's variants stand on lines of their own; what Fluent reads of them
/// is shown on one.
#[test]
fn what_no_translation_may_have_is_read_all_the_same() {
    holds(catalog::hold, "a = { $b ->\n    [one] c\n   *[other] d\n }\n");
}

#[test]
fn an_input_s_parts_reach_their_files() {
    holds(page::hold, "---\ntitle: T\n---\n\nWords {{ a }} and `code`.\n");
    holds(hostile::hold, "---\ntitle: T\n---\n\nWords.\n%%%\nref-page-top-1 = Wörter {\"{\"}{\"{\"} a }}.\n");
    holds(
        sync::hold,
        "---\nref: 1\n---\n\nWords.\n%%%\n---\nref: 1\n---\n\nMore.\n%%%\nx = Wörter.\n%%%\n%%%\n",
    );
}
