//! The examples of the `CommonMark` and GFM specifications, read from packages of crates.io.
//!
//! The specifications are CC-BY-SA 4.0, so their examples are not copied into this repository:
//! they are read where cargo has unpacked the packages that ship them. Nothing is downloaded
//! here. A package that is missing or ships other files than it did fails the tests.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::Value;

use crate::cargo;

/// `CommonMark` 0.31.2, whole.
pub(crate) const COMMONMARK: &str = "CommonMark 0.31.2";
/// The part of GFM that is `CommonMark`, but as of its version 0.29: where the two differ, the
/// expected HTML is the older one.
pub(crate) const GFM_CORE: &str = "GFM 0.29, core";
/// What GFM adds: tables, strikethrough, bare autolinks, disallowed HTML.
pub(crate) const GFM_EXTENSION: &str = "GFM 0.29, extensions";
/// GFM's task lists and a few more tables and strikethroughs, as pulldown-cmark ships them:
/// the expected HTML is not GitHub's to the letter.
pub(crate) const GFM_BY_PULLDOWN: &str = "GFM, by pulldown-cmark";

/// The least that has to be found, so that an emptied package does not pass for a tested one.
const LEAST_COMMONMARK: usize = 640;
const LEAST_GFM_CORE: usize = 640;
const LEAST_GFM_EXTENSIONS: usize = 20;
const LEAST_TASK_LISTS: usize = 2;

/// Markdown and the HTML that a specification wants of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Example {
    /// One of this module's constants.
    pub(crate) source: &'static str,
    /// Its number in the specification; by pulldown-cmark, just its place.
    pub(crate) number: usize,
    pub(crate) markdown: String,
    pub(crate) html: String,
}

/// Every example of both specifications, in their order.
pub(crate) fn examples() -> Vec<Example> {
    static EXAMPLES: OnceLock<Vec<Example>> = OnceLock::new();
    EXAMPLES.get_or_init(read_all).clone()
}

fn read_all() -> Vec<Example> {
    let metadata = cargo::metadata();
    let fixtures = package(&metadata, "dmc-parser").join("tests/fixtures");
    let suite = package(&metadata, "pulldown-cmark").join("tests/suite");

    let mut found = from_json(&fixtures.join("commonmark_spec.json"), |_| COMMONMARK);
    at_least(&found, COMMONMARK, LEAST_COMMONMARK);

    found.extend(from_json(&fixtures.join("gfm_spec.json"), |example| {
        match example["extensions"].as_array() {
            Some(extensions) if extensions.is_empty() => GFM_CORE,
            Some(_) => GFM_EXTENSION,
            None => panic!("gfm_spec.json no longer tells the extensions of {example}"),
        }
    }));
    at_least(&found, GFM_CORE, LEAST_GFM_CORE);
    at_least(&found, GFM_EXTENSION, LEAST_GFM_EXTENSIONS);

    // The GFM specification marks its task lists, 279 and 280, as disabled: exports lack them.
    let mut seen: HashSet<String> = found.iter().map(|e| e.markdown.clone()).collect();
    let mut more = from_rust_suite(&suite.join("gfm_tasklist.rs"));
    at_least(&more, GFM_BY_PULLDOWN, LEAST_TASK_LISTS);
    more.extend(from_rust_suite(&suite.join("gfm_strikethrough.rs")));
    more.extend(from_rust_suite(&suite.join("gfm_table.rs")));
    more.retain(|example| seen.insert(example.markdown.clone()));
    for (at, example) in more.iter_mut().enumerate() {
        example.number = at + 1;
    }
    found.extend(more);
    found
}

fn at_least(examples: &[Example], source: &str, least: usize) {
    let count = examples.iter().filter(|e| e.source == source).count();
    assert!(
        count >= least,
        "only {count} examples of {source} were found, where there should be {least} at least: \
         does the package still ship them?"
    );
}

/// A JSON list as the specifications' own `spec_tests.py --dump-tests` writes it; the arrows
/// that stand for tabs are tabs there already.
fn from_json(path: &Path, source: impl Fn(&Value) -> &'static str) -> Vec<Example> {
    let list: Vec<Value> = serde_json::from_str(&read(path))
        .unwrap_or_else(|error| panic!("{} is no list of examples: {error}", path.display()));
    let text = |example: &Value, key: &str| match example[key].as_str() {
        Some(text) => text.to_owned(),
        None => panic!("{} has an example without {key}: {example}", path.display()),
    };
    let mut before = 0;
    list.iter()
        .map(|example| {
            let number = example["example"].as_u64().and_then(|number| usize::try_from(number).ok());
            let Some(number) = number.filter(|number| *number > before) else {
                panic!("{} is not numbered upwards at {example}", path.display());
            };
            before = number;
            Example {
                source: source(example),
                number,
                markdown: text(example, "markdown"),
                html: text(example, "html"),
            }
        })
        .collect()
}

/// The raw strings of the tests that pulldown-cmark generates from `spec.txt` files.
fn from_rust_suite(path: &Path) -> Vec<Example> {
    fn literal<'a>(rest: &mut &'a str, name: &str) -> Option<&'a str> {
        let (_, after) = rest.split_once(&format!("let {name} = r##\""))?;
        let (inside, after) = after.split_once("\"##;\n")?;
        *rest = after;
        Some(inside)
    }

    let suite = read(path).replace("\r\n", "\n");
    let mut rest = suite.as_str();
    let mut found = Vec::new();
    while let Some(markdown) = literal(&mut rest, "original") {
        let Some(html) = literal(&mut rest, "expected") else {
            panic!("{} has a test without its HTML", path.display());
        };
        found.push(Example {
            source: GFM_BY_PULLDOWN,
            number: found.len() + 1,
            markdown: markdown.to_owned(),
            html: html.to_owned(),
        });
    }
    let tests = suite.matches("#[test]").count();
    assert!(
        !found.is_empty() && found.len() == tests,
        "{} of {tests} tests could be read in {}",
        found.len(),
        path.display()
    );
    found
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| {
        panic!(
            "the specification's examples cannot be read from {}: {error}. They are read from \
             published packages; does this version still ship the file?",
            path.display()
        )
    })
}

/// Where cargo has unpacked a dependency.
fn package(metadata: &Value, name: &str) -> PathBuf {
    let manifest = metadata["packages"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|package| package["name"] == name)
        .and_then(|package| package["manifest_path"].as_str());
    match manifest.map(Path::new).and_then(Path::parent) {
        Some(folder) => folder.to_owned(),
        None => panic!(
            "cargo knows no package {name}: it has to stand in [dev-dependencies] for the \
             specification's examples"
        ),
    }
}
