//! Why each package that Cargo.toml names is there. Licences, sources and versions are for `cargo deny`.

use snapbox::str;

use crate::corpus::{files, read, root};
use crate::project::same;

/// The source files below `folders`, without what is commented out.
fn code(folders: &[&str]) -> String {
    let files = folders.iter().flat_map(|folder| files(&root().join(folder), "rs"));
    let text: String = files.map(|path| read(&path)).collect();
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// Whether a package is named: as a path, or, where only its files are read, as a string.
fn is_named(package: &str, code: &str) -> bool {
    let path = format!("{}::", package.replace('-', "_"));
    let begins = |at: usize| !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
    code.match_indices(&path).any(|(at, _)| begins(at)) || code.contains(&format!("\"{package}\""))
}

/// Direct dependencies that stand there without a reason, or without being used.
fn direct_problems(manifest: &str, program: &str, tests: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let mut section = "";
    let mut count = 0;
    for line in manifest.lines().map(str::trim) {
        if let Some(header) = line.strip_prefix('[') {
            section = header.trim_end_matches(']');
            if section.contains("dependencies.") {
                problems
                    .push(format!("Cargo.toml: write [{section}] as one line, with its reason behind it"));
            }
        }
        let Some((name, rest)) = line.split_once('=').filter(|_| section.ends_with("dependencies")) else {
            continue;
        };
        if name.starts_with('#') {
            continue;
        }
        let name = name.trim();
        count += 1;
        let reason = rest.split_once(" # ").map_or("", |(_, reason)| reason);
        if reason.split_whitespace().count() < 2 && reason.trim().len() < 4 {
            problems
                .push(format!("Cargo.toml: say behind {name} (`# …`) what it is for and why it is this one"));
        }
        let (place, code) =
            if section.contains("dev-") { ("tests/ or benches/", tests) } else { ("src/", program) };
        if !is_named(name, code) {
            problems.push(format!("Cargo.toml: nothing in {place} names {name}: take it out"));
        }
    }
    if count == 0 {
        problems.push("Cargo.toml has no line in [dependencies]: is it written in another way?".to_owned());
    }
    problems
}

#[test]
fn every_direct_dependency_has_a_reason_and_is_used() {
    let program = code(&["src"]);
    let tests = code(&["src", "tests/it", "tests/histories", "benches"]);
    let problems = direct_problems(&read(&root().join("Cargo.toml")), &program, &tests);
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn what_is_wrong_with_a_dependency_is_said() {
    let manifest = "\
[package]
name = \"x\"
[dependencies]
fine-one = \"1\"   # reads things
mute = \"1\"
unused = \"1\"     # was needed once
[dependencies.long]
version = \"1\"
[dev-dependencies]
tested = { version = \"1\" }  # checks things
data-only = \"1\"             # ships examples
";
    let program = "use fine_one::read;\nfn x() { mute::x(); not_unused::x(); }";
    let tests = "tested::check(\"data-only\")";
    same(
        direct_problems(manifest, program, tests).join("\n"),
        str![[r#"
Cargo.toml: say behind mute (`# …`) what it is for and why it is this one
Cargo.toml: nothing in src/ names unused: take it out
Cargo.toml: write [dependencies.long] as one line, with its reason behind it
"#]],
    );
}
