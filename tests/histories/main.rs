//! Laws 4 and 7 over generated histories.
//!
//! A history is a list of steps that people take on two pages in two languages:
//! English edits, translators' edits, platforms' rewrites, merges, losses,
//! syncs. The model is simple: every translation has a word of its own, its
//! *token*, and the [`ledger`] keeps for each token the English that its author
//! was shown, or that a person vouched for later. After every step the tree is
//! looked at as `check` would, and the [`laws`] are held against it:
//!
//! - a text is current only for an English in its token's ledger, and only in
//!   its own language;
//! - a link's text leads where it led for its author;
//! - an id that a file still knows is never another segment's;
//! - other words than the recorded ones, be it by an edited term, are seen;
//! - `sync` loses no token, a second `sync` changes no byte, and `check` says
//!   the same before it and after it.
//!
//! `GLOSSATOR_HISTORIES=2000 cargo test --test histories` plays more of them; with
//! `PROPTEST_RNG_SEED` they are others.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]
#![allow(clippy::pedantic, reason = "a test is read for what it says of the program")]
#![allow(clippy::case_sensitive_file_extension_comparisons, reason = "the histories' own paths")]

mod catalog;
mod english;
mod git;
mod laws;
mod ledger;
mod merge;
mod regressions;
mod step;
mod translators;
mod tree;
mod upkeep;
mod world;

use std::num::NonZero;
use std::thread;

use glossator::site::files::Memory;
use proptest::collection::vec;
use proptest::test_runner::{Config, RngSeed, TestRunner};

use merge::Resolution;
use step::{Step, step};
use tree::Tree;
use world::{Tools, Way, World};

/// Everything in memory.
struct InMemory;

impl Tools for InMemory {
    fn sync(&self, tree: &mut Tree, synced: &Memory) {
        tree.files = synced.clone();
    }

    fn merge(&self, base: &Tree, ours: &Tree, theirs: &Tree, how: Resolution, _: Way) -> Tree {
        merge::merge(base, ours, theirs, how)
    }
}

/// Plays a history.
fn play(steps: &[Step], tools: &(dyn Tools + Sync)) {
    let mut world = World::new(tools);
    for step in steps {
        world.take(*step);
    }
}

/// Plays as many generated histories, on all processors. One thread is faster
/// than many for each of so small a site.
fn play_many(cases: u32, longest: usize, tools: &(dyn Tools + Sync)) {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let run = |nth: usize| {
        let share = (cases as usize + nth) / threads;
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a thread");
        let config = config(share, nth);
        let seed = config.rng_seed;
        let mut runner = TestRunner::new(config);
        let result = runner.run(&vec(step(), 1..longest), |steps| {
            pool.install(|| play(&steps, tools));
            Ok(())
        });
        if let Err(error) = result {
            panic!("{error}\n{seed:?}");
        }
    };
    thread::scope(|scope| {
        let runs: Vec<_> = (0..threads).map(|nth| scope.spawn(move || run(nth))).collect();
        let results: Vec<_> = runs.into_iter().map(|run| run.join()).collect();
        assert!(results.iter().all(Result::is_ok), "a history breaks a law");
    });
}

/// The same histories in every run, unless `PROPTEST_RNG_SEED` asks for others.
fn config(cases: usize, nth: usize) -> Config {
    let cases = u32::try_from(cases).unwrap_or(u32::MAX);
    let mut config = Config { failure_persistence: None, cases, max_shrink_iters: 4000, ..Config::default() };
    let seed = match config.rng_seed {
        RngSeed::Fixed(seed) => seed,
        RngSeed::Random => 4,
    };
    config.rng_seed = RngSeed::Fixed(seed * 1000 + nth as u64);
    config
}

/// How many histories in memory: `GLOSSATOR_HISTORIES`.
fn cases() -> u32 {
    std::env::var("GLOSSATOR_HISTORIES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(200)
}

#[test]
fn no_history_makes_a_text_current_unseen() {
    play_many(cases(), 40, &InMemory);
}

#[test]
fn nor_does_one_with_real_repositories() {
    play_many(6.max(cases() / 40), 30, &git::Git);
}
