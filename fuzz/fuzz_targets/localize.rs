//! A page and a hostile catalog for it, through all of `build`: whatever safety
//! lets through, the localized page has the English structure, no Liquid or
//! kramdown syntax that the English has not, and front matter that two YAML
//! readers read alike; and no translation withholds the page.

#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| glossator_fuzz::hostile(text));
