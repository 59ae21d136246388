//! The rules of the codebase that no compiler checks.

use std::collections::BTreeSet;
use std::path::PathBuf;

use glossator::finding::Code;

use crate::corpus::{files, read, relative, root};

/// The most lines of a source file, without its tests.
const MOST_LINES: usize = 400;
/// The most lines of a function's body, without blank ones and comments; clippy.toml says the same.
const MOST_LINES_OF_A_FUNCTION: usize = 60;
/// Longer ones, until somebody splits them. None is added here.
const TOO_LONG: &[&str] = &[];

/// Who may use what, by the beginning of a path.
const ALLOWED: &[(&str, &[&str])] = &[
    ("std::fs", &["src/project/"]),
    ("walkdir", &["src/project/"]),
    ("tempfile", &["src/project/"]),
    ("gix", &["src/project/"]),
    ("pulldown_cmark", &["src/syntax/"]),
    // A reference to a term is parsed before the bundle can resolve it.
    ("fluent_syntax", &["src/catalog/", "src/resolve/"]),
    ("fluent_bundle", &["src/resolve/"]),
    // Waiting until a change on disk, or somebody who types, is done.
    ("std::time", &["src/command/", "src/report/", "src/project/watch.rs", "src/lsp/checker.rs"]),
    ("lsp_server", &["src/lsp/", "src/command/lsp.rs"]),
    ("lsp_types", &["src/lsp/"]),
    ("notify", &["src/project/watch.rs"]),
    ("std::env", &["src/command/", "src/report/", "src/main.rs"]),
    ("std::process", &["src/command/", "src/main.rs"]),
    // The names of formats are values on the command line.
    ("clap", &["src/command/", "src/report/"]),
];

struct File {
    /// Its path, with `/`.
    path: String,
    text: String,
}

impl File {
    /// Its lines of code, without comments and tests, numbered from 1.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().take_while(|line| *line != "#[cfg(test)]");
        (1..).zip(lines).filter(|(_, line)| !line.trim_start().starts_with("//"))
    }

    /// The module of lib.rs that it belongs to.
    fn module(&self) -> &str {
        let path = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        path.split('/').next().unwrap_or_default()
    }
}

fn sources() -> Vec<File> {
    let found: Vec<PathBuf> = files(&root().join("src"), "rs");
    assert!(found.len() > 50, "only {} source files were found", found.len());
    found.iter().map(|path| File { path: relative(path), text: read(path) }).collect()
}

#[track_caller]
fn assert_none(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}

#[test]
fn a_module_uses_only_modules_above_it() {
    let library = read(&root().join("src/lib.rs"));
    let modules: Vec<&str> = library
        .lines()
        .filter_map(|line| {
            line.strip_prefix("pub mod ").or_else(|| line.strip_prefix("mod "))?.strip_suffix(';')
        })
        .collect();
    let rank = |module: &str| modules.iter().position(|other| *other == module);
    let mut wrong = Vec::new();
    for file in sources() {
        let Some(own) = rank(file.module()) else { continue };
        let text: String = file.code().flat_map(|(_, line)| [line, "\n"]).collect();
        for (at, _) in text.match_indices("crate::") {
            if text[..at].ends_with('$') {
                continue;
            }
            let path = &text[at + "crate::".len()..];
            let names = match path.strip_prefix('{') {
                Some(group) => group.split('}').next().unwrap_or_default(),
                None => path.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default(),
            };
            let used = names.split(',').map(|name| name.trim().split("::").next().unwrap_or_default());
            let below = used.filter(|name| rank(name).is_some_and(|used| used > own));
            wrong.extend(below.map(|name| format!("{} uses {name}", file.path)));
        }
    }
    assert_none("these modules use modules below them in lib.rs", &wrong);
}

#[test]
fn every_module_is_listed_in_dependency_order() {
    let library = read(&root().join("src/lib.rs"));
    for file in sources().iter().filter(|file| !matches!(file.module(), "lib" | "main")) {
        let listed = library.contains(&format!("pub mod {};", file.module()));
        assert!(listed, "lib.rs doesn't list the module of {}", file.path);
    }
}

#[test]
fn effects_and_engines_have_one_place() {
    let mut wrong = Vec::new();
    for file in sources() {
        for (number, line) in file.code() {
            for (path, places) in ALLOWED {
                let is_used = line.match_indices(path).any(|(at, _)| {
                    let before = line[..at].chars().next_back();
                    let after = line[at + path.len()..].chars().next();
                    !before.is_some_and(is_word) && matches!(after, Some(':' | ';'))
                });
                if is_used && !places.iter().any(|place| file.path.starts_with(place)) {
                    wrong.push(format!(
                        "{}:{number} uses {path}, which only {} may",
                        file.path,
                        places.join(", ")
                    ));
                }
            }
            if line.trim_start().starts_with("use super::*") {
                wrong.push(format!("{}:{number} hides what it uses: `use super::*`", file.path));
            }
        }
    }
    assert_none("these files use what isn't theirs", &wrong);
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_' || character == ':'
}

#[test]
fn every_file_says_what_it_is() {
    let mute = sources().into_iter().filter(|file| !file.text.starts_with("//! ")).map(|file| file.path);
    assert_none("these files don't begin with `//!`", &mute.collect::<Vec<_>>());
}

#[test]
fn files_are_short() {
    let is_long =
        |file: &File| file.text.lines().take_while(|line| *line != "#[cfg(test)]").count() > MOST_LINES;
    let long: BTreeSet<String> = sources().into_iter().filter(is_long).map(|file| file.path).collect();
    let known: BTreeSet<String> = TOO_LONG.iter().map(|&path| path.to_owned()).collect();
    let new: Vec<String> = long.difference(&known).cloned().collect();
    assert_none("these files have more than 400 lines, tests aside", &new);
    let short: Vec<String> = known.difference(&long).cloned().collect();
    assert_none("these files are short now: take them off the list in tests/it/tidy.rs", &short);
}

#[test]
fn functions_are_short() {
    let mut count = 0;
    let mut long = Vec::new();
    for file in sources() {
        let lines: Vec<(usize, &str)> = file.code().filter(|(_, line)| !line.trim().is_empty()).collect();
        for (at, &(number, line)) in lines.iter().enumerate().filter(|(_, (_, line))| begins_function(line)) {
            let indentation = line.len() - line.trim_start().len();
            let is_outer = |line: &str| line.len() - line.trim_start().len() == indentation;
            // What a trait asks for has no body.
            let mut rest = lines[at..].iter().map(|(_, line)| *line);
            let head = rest.find(|line| is_outer(line) && line.ends_with(['{', ';', '}']));
            if head.is_some_and(|head| head.ends_with('{')) {
                count += 1;
                let length = rest.take_while(|line| !is_outer(line)).count();
                if length > MOST_LINES_OF_A_FUNCTION {
                    long.push(format!("{}:{number} has {length} lines", file.path));
                }
            }
        }
    }
    assert!(count > 1000, "only {count} functions were found");
    assert_none("these functions have more than 60 lines", &long);
    let clippy = read(&root().join("clippy.toml"));
    let same = format!("too-many-lines-threshold = {MOST_LINES_OF_A_FUNCTION}\n");
    assert!(clippy.contains(&same), "clippy.toml says another number of lines");
}

/// Whether a line begins a function, public or not.
fn begins_function(line: &str) -> bool {
    let line = line.trim_start();
    let (visibility, rest) = line.split_once("fn ").unwrap_or((line, ""));
    let is_named = rest.starts_with(|c: char| c.is_ascii_lowercase() || c == '_');
    is_named && (visibility.is_empty() || visibility == "const " || visibility.starts_with("pub"))
}

#[test]
fn nothing_is_left_for_later() {
    let tests = ["it", "histories"].map(|folder| files(&root().join("tests").join(folder), "rs"));
    let own = tests.iter().flatten().filter(|path| !path.ends_with("tidy.rs"));
    let own = own.map(|path| File { path: relative(path), text: read(path) });
    let mut found = Vec::new();
    for file in sources().into_iter().chain(own) {
        for (number, line) in (1..).zip(file.text.lines()) {
            for word in ["todo!", "unimplemented!", "dbg!", "FIXME", "XXX"] {
                if line.contains(word) {
                    found.push(format!("{}:{number} has {word}", file.path));
                }
            }
        }
    }
    assert_none("these lines wait for somebody", &found);
}

/// What stands at the repository's root.
const AT_THE_ROOT: &[&str] = &[
    ".ci",
    ".cargo",
    ".gitattributes",
    ".github",
    ".gitignore",
    ".pre-commit-hooks.yaml",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "PERFORMANCE.md",
    "README.md",
    "action.yml",
    "benches",
    "build.rs",
    "clippy.toml",
    "content",
    "deny.toml",
    "docs",
    "examples",
    "fuzz",
    "glossator.toml",
    "locales",
    "rust-toolchain.toml",
    "rustfmt.toml",
    "src",
    "tests",
];

/// A file that an experiment left there was committed once.
#[test]
fn nothing_strange_stands_at_the_root() {
    let ignored = read(&root().join(".gitignore"));
    let ignored: Vec<&str> = ignored.lines().map(|line| line.trim_matches('/')).chain([".git"]).collect();
    let entries = std::fs::read_dir(root()).expect("the folder can be read");
    let names =
        entries.map(|entry| entry.expect("it can be read").file_name().to_string_lossy().into_owned());
    let found: BTreeSet<String> = names.filter(|name| !ignored.contains(&name.as_str())).collect();
    assert_same("the root", &AT_THE_ROOT.iter().map(|&name| name.to_owned()).collect(), &found);
}

/// The names of what stands in `folder`, without extensions; `None` where
/// there is no such folder.
fn names(folder: &str) -> Option<BTreeSet<String>> {
    let entries = std::fs::read_dir(root().join(folder)).ok()?;
    let name = |entry: std::io::Result<std::fs::DirEntry>| {
        let path = entry.expect("the folder can be read").path();
        path.file_stem().expect("it has a name").to_string_lossy().into_owned()
    };
    Some(entries.map(name).collect())
}

#[track_caller]
fn assert_same(what: &str, wanted: &BTreeSet<String>, found: &BTreeSet<String>) {
    let list = |names: Vec<&String>| names.into_iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    let missing = list(wanted.difference(found).collect());
    let extra = list(found.difference(wanted).collect());
    assert!(wanted == found, "{what}: missing: [{missing}], not wanted: [{extra}]");
}

#[test]
fn every_finding_is_explained_and_has_a_fixture() {
    let codes: BTreeSet<String> = Code::ALL.iter().map(|code| code.name().to_owned()).collect();
    let explained = names("src/finding/explain").expect("findings are explained");
    assert_same("src/finding/explain", &codes, &explained);
    // No site can trigger it: the safety rules refuse what would. `broken_output.rs` tests it by itself.
    let mut with_a_site = codes;
    with_a_site.remove(Code::BrokenOutput.name());
    assert_same("tests/findings", &with_a_site, &names("tests/findings").expect("the fixtures are there"));
}

#[test]
fn every_test_file_is_listed() {
    let main = read(&root().join("tests/it/main.rs"));
    let listed = main.lines().filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';'));
    let listed: BTreeSet<String> = listed.map(str::to_owned).chain(["main".to_owned()]).collect();
    let found = names("tests/it").expect("the tests are there");
    assert_same("the modules of tests/it/main.rs", &found, &listed);
}

#[test]
fn the_change_log_has_this_version() {
    let log = read(&root().join("CHANGELOG.md"));
    let version = env!("CARGO_PKG_VERSION");
    let has = log.lines().any(|line| line.starts_with("## ") && line.contains(version));
    assert!(has, "CHANGELOG.md has no section for version {version}");
}
