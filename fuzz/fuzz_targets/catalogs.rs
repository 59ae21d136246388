//! Any text as a catalog, as another one to be merged with it, and as a lock:
//! they are read without a panic, however deep their braces; every span lies in
//! the text, and nothing lies outside of all spans; an entry means the same
//! alone; one that is replaced or removed changes no other byte; a merge keeps
//! both sides; a lock is read back as it was written.

#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| glossator_fuzz::catalog(text));
