//! Any text as a tree, in each dialect: it is read without a panic, its leaves
//! tile it at whole characters, and its nodes lie in each other.

#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| glossator_fuzz::tree(text));
