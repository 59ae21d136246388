//! Laws 4 and 7 over generated histories.
//!
//! A history is a list of steps that people take on one page in two languages:
//! English edits, translators' edits, platforms' rewrites, merges, losses,
//! syncs. The model is simple: every translation has a word of its own, its
//! *token*, and the [`ledger`] keeps for each token the English that its author
//! was shown, or that a person vouched for later. After every step the tree is
//! looked at as `check` would, and the [`laws`] are held against it:
//!
//! - a text is current only for an English in its token's ledger;
//! - a link's text leads where it led for its author;
//! - an id that a file still knows is never another segment's;
//! - `sync` loses no token, and a second `sync` changes no byte.

#![allow(clippy::case_sensitive_file_extension_comparisons, reason = "the histories' own paths")]

mod catalog;
mod english;
mod git;
mod laws;
mod ledger;
mod merge;
mod regressions;
mod step;
mod tree;
mod world;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};

use merge::Resolution;
use step::{Step, step};
use tree::Tree;
use world::{Tools, World};

/// Everything in memory, but for `git merge-file`.
struct InMemory;

impl Tools for InMemory {
    fn sync(&self, tree: &mut Tree) {
        let site = tree.load();
        let mut removals = Vec::new();
        for language in &site.languages {
            let view = site.view(language, &tree.files).expect("memory can be read");
            let changes = site.sync_language(&view);
            tree.apply(&changes.locks);
            tree.apply(&changes.catalogs);
            removals.extend(changes.removals);
        }
        let reference = site.sync_reference();
        tree.apply(&reference.catalogs);
        removals.extend(reference.removals);
        tree.apply(&removals);
    }

    fn merge(&self, base: &Tree, ours: &Tree, theirs: &Tree, how: Resolution) -> Tree {
        merge::merge(base, ours, theirs, how)
    }
}

/// Plays a history. One thread is faster than many for so small a site.
fn play(steps: &[Step], tools: &(dyn Tools + Sync)) {
    let one_thread = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a thread");
    one_thread.install(|| {
        let mut world = World::new(tools);
        for step in steps {
            world.take(*step);
        }
    });
}

/// The same histories in every run; `PROPTEST_CASES` and `PROPTEST_RNG_SEED`
/// ask for more and for others.
fn config(cases: u32) -> Config {
    let mut config = Config { failure_persistence: None, ..Config::default() };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = cases;
    }
    if std::env::var_os("PROPTEST_RNG_SEED").is_none() {
        config.rng_seed = RngSeed::Fixed(4);
    }
    config
}

proptest! {
    #![proptest_config(config(200))]
    #[test]
    fn no_history_makes_a_text_current_unseen(steps in prop::collection::vec(step(), 1..40)) {
        play(&steps, &InMemory);
    }
}

proptest! {
    #![proptest_config(config(6))]
    #[test]
    fn nor_does_one_with_real_repositories(steps in prop::collection::vec(step(), 1..30)) {
        play(&steps, &git::Git);
    }
}
