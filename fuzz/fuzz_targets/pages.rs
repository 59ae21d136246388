//! Any text as a page, in Markdown for both grammars and in HTML: it is read
//! without a panic; its segments and their parts tile it, in order and at whole
//! characters; in its own language it is given back byte for byte; its
//! reference catalog is read back as the same segments.

#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| glossator_fuzz::page(text));
