//! A page as it was and as it is, and anything as its catalogs and its lock, in
//! nine steps of editing, merging, moving and syncing: after each `sync` every
//! line that people wrote is in a catalog or in an orphan, and a second `sync`
//! changes nothing.

#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| glossator_fuzz::sync(text));
