//! The smallest site for every finding, in `tests/findings/<code>/`, with
//! everything that the program prints about it.
//!
//! A folder's `command.txt` holds the arguments where they aren't `check`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use glossator::finding::Code;
use serde_json::Value;

use crate::project::{Project, Run, difference, repository};

/// The one code that no content triggers: `tests/it/broken_output.rs`.
const WITHOUT_A_SITE: Code = Code::BrokenOutput;

fn folders() -> BTreeSet<String> {
    let folders = fs::read_dir(repository("tests/findings")).unwrap().map(Result::unwrap);
    folders.map(|folder| folder.file_name().into_string().unwrap()).collect()
}

/// The site of `code`, and the arguments to run it with.
fn site(code: &str) -> (Project, String) {
    let project = Project::of(&format!("tests/findings/{code}"));
    let command =
        if project.exists("command.txt") { project.read("command.txt") } else { "check".to_owned() };
    (project, command.trim().to_owned())
}

fn shown(command: &str, run: &Run) -> String {
    let (stdout, stderr) = (run.stdout_text(), run.stderr_text());
    format!("$ glossator {command}\n{stdout}{stderr}exit status {}\n", run.code())
}

#[test]
fn every_code_has_a_site() {
    let codes = Code::ALL.iter().filter(|code| **code != WITHOUT_A_SITE);
    assert_eq!(folders(), codes.map(|code| code.name().to_owned()).collect());
}

#[test]
fn every_site_is_reported_as_expected() {
    let mut wrong = String::new();
    for code in folders() {
        let (project, command) = site(&code);
        let output = shown(&command, &project.run(command.split(' ')));
        let expected = repository(&format!("tests/findings/{code}/expected.txt"));
        wrong.extend(difference(&expected, &output));
        if !output.contains(&format!("[{code}]: ")) {
            let _ = writeln!(wrong, "=== {code} is not reported");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn looking_writes_nothing() {
    for code in folders() {
        let (project, _) = site(&code);
        let before = project.files();
        for command in ["check", "status", "sync --check"] {
            assert_ne!(project.run(command.split(' ')).code(), 2, "{code}");
        }
        assert!(project.files() == before, "{code}");
    }
}

/// Nobody is sent to `sync` for something that it doesn't fix.
#[test]
fn what_sync_mends_is_gone_after_it() {
    for code in folders() {
        let (project, _) = site(&code);
        project.sync();
        let once = project.files();
        let report = project.run(["check"]).stdout_text();
        assert!(!report.contains("Run `glossator sync`"), "{code}\n{report}");
        project.sync();
        assert!(once == project.files(), "{code}: sync twice isn't sync once");
    }
}

fn schema(name: &str) -> jsonschema::Validator {
    let text = fs::read_to_string(repository(&format!("docs/{name}.schema.json"))).unwrap();
    jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap()
}

fn json(project: &Project, command: &str) -> Value {
    let arguments = command.split(' ').chain(["--format", "json"]);
    serde_json::from_str(&project.run(arguments).stdout_text()).unwrap()
}

#[test]
fn json_keeps_to_its_schemas() {
    let (check, status) = (schema("check"), schema("status"));
    for code in folders() {
        let (project, command) = site(&code);
        let command = if command.starts_with("check") { command } else { "check".to_owned() };
        for (schema, report) in [(&check, json(&project, &command)), (&status, json(&project, "status"))] {
            let errors: Vec<String> = schema
                .iter_errors(&report)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert!(errors.is_empty(), "{code}: {errors:#?}\n{report:#}");
        }
    }
}

#[test]
fn places_are_real() {
    for code in folders() {
        let (project, command) = site(&code);
        if !command.starts_with("check") {
            continue;
        }
        for finding in json(&project, &command)["findings"].as_array().unwrap() {
            let Some(file) = finding["file"].as_str().filter(|file| project.exists(file)) else {
                assert_eq!(finding["code"], "missing-notice", "{finding:#}");
                continue;
            };
            let bytes = project.files().remove(file).unwrap();
            let text = String::from_utf8_lossy(&bytes);
            let (line, column) = (finding["line"].as_u64().unwrap(), finding["column"].as_u64().unwrap());
            let line = text.lines().nth(usize::try_from(line).unwrap() - 1).unwrap();
            assert!(usize::try_from(column).unwrap() <= line.chars().count() + 1, "{finding:#}");
        }
    }
}
