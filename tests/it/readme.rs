//! The console blocks of README.md and of each chapter of the book are run, one after another, in
//! one folder, and everything that they print is compared. The folder is empty; that of
//! docs/src/adopting.md is a repository.
#![cfg(unix)]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use snapbox::Data;

use crate::book;
use crate::project::same;
use crate::sandbox::Sandbox;

/// A line of a document outside what commands print, or a command.
enum Part {
    Text(String),
    Command {
        line: usize,
        /// As the shell takes it.
        script: String,
        /// With `$ ` and `> `.
        shown: String,
        expected: String,
    },
}

/// A document in parts. In a ```` ```console ```` block stands a command behind
/// `$ `, its further lines behind `> `, then what it prints on both outputs.
fn parts(text: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut inside = false;
    for (number, line) in text.lines().enumerate() {
        let is_fence = line.starts_with("```");
        inside = if is_fence { line == "```console" } else { inside };
        if is_fence || !inside {
            parts.push(Part::Text(format!("{line}\n")));
            continue;
        }
        if let Some(command) = line.strip_prefix("$ ") {
            let (script, shown) = (command.to_owned(), format!("{line}\n"));
            parts.push(Part::Command { line: number + 1, script, shown, expected: String::new() });
            continue;
        }
        let Some(Part::Command { script, shown, expected, .. }) = parts.last_mut() else {
            panic!("line {}: a block starts with a command", number + 1);
        };
        match line.strip_prefix("> ").or((line == ">").then_some("")) {
            Some(more) if expected.is_empty() => {
                let _ = write!(script, "\n{more}");
                let _ = writeln!(shown, "{line}");
            }
            _ => _ = writeln!(expected, "{line}"),
        }
    }
    parts
}

/// Runs a command as a person does who has the program installed.
fn run(sandbox: &Sandbox, script: &str, line: usize) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_glossator")).parent().expect("a folder");
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap_or_default());
    let output = Command::new("sh")
        .args(["-euc", &format!("exec 2>&1\n{script}")])
        .current_dir(sandbox.folder())
        .env("PATH", path)
        .env_remove("CLICOLOR_FORCE")
        .output()
        .expect("sh runs");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "line {line}: {}\n{printed}", output.status);
    printed
}

#[test]
fn console_blocks_print_what_they_show() {
    assert!(run_blocks("README.md", &Sandbox::new(&[])) > 10, "the tour is there");
}

/// README leads people to the book; what it doesn't lead to isn't in it.
#[test]
fn it_is_short() {
    let text = include_str!("../../README.md");
    assert!(text.lines().count() <= 250, "what more there is to say belongs into docs/src/");
}

#[test]
fn the_chapters_print_what_they_show() {
    let mut commands = 0;
    for chapter in book::chapters().iter().filter(|chapter| **chapter != "adopting.md") {
        commands += run_blocks(&format!("docs/src/{chapter}"), &Sandbox::new(&[]));
    }
    assert!(commands > 15, "the tour of a new site is there");
}

/// A site with translated pages, whose English was edited a year later.
#[test]
fn the_tour_of_adopting_prints_what_it_shows() {
    let sandbox = Sandbox::new(&[]);
    sandbox.git(&["init", "-q", "-b", "main"]);
    for (folder, day, message) in [
        ("tests/sites/adopting/before", "2024-03-01", "A site with translations"),
        ("tests/sites/adopting/after", "2025-03-01", "The English of today"),
    ] {
        sandbox.copy(folder);
        sandbox.commit(message, day);
    }
    assert!(run_blocks("docs/src/adopting.md", &sandbox) > 6, "the tour is there");
}

/// Runs the blocks of a document, and says how many commands there were.
/// `SNAPSHOTS=overwrite cargo test` writes what the commands print into it.
fn run_blocks(document: &str, sandbox: &Sandbox) -> usize {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(document);
    let text = fs::read_to_string(&file).expect("the document can be read");
    let mut actual = String::new();
    let mut commands = 0;
    for part in parts(&text) {
        match part {
            Part::Text(text) => actual.push_str(&text),
            Part::Command { line, script, shown, .. } => {
                commands += 1;
                let _ = write!(actual, "{shown}{}", run(sandbox, &script, line));
            }
        }
    }
    same(actual, Data::read_from(&file, None));
    commands
}
