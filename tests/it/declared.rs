//! What a page declares about languages, and words and addresses in Liquid: a
//! site per kind in `tests/declared/`, with everything that is printed about it
//! and written for it. `UPDATE=1 cargo test` writes the expected outputs anew;
//! read them before you commit them.

use std::fmt::Write as _;
use std::fs;

use crate::project::{Project, Run, repository};

fn shown(command: &str, run: &Run) -> String {
    let (stdout, stderr) = (run.stdout_text(), run.stderr_text());
    format!("$ glossator {command}\n{stdout}{stderr}exit status {}\n\n", run.code())
}

/// All that is said of a site and written for it, with its catalogs brought up to
/// date first.
fn outcome(project: &Project) -> String {
    project.sync();
    let mut outcome = String::new();
    for command in ["check", "status", "build", "build --explain-links"] {
        outcome += &shown(command, &project.run(command.split(' ')));
    }
    let written = project.files();
    let written = written.iter().filter(|(path, _)| {
        let is_page = path.starts_with("localized/") && !path.contains("/.") && !path.ends_with(".json");
        is_page || path.starts_with("locales/en/")
    });
    for (path, content) in written {
        let _ = writeln!(outcome, "=== {path}\n{}", String::from_utf8_lossy(content));
    }
    outcome
}

#[test]
fn every_site_is_localized_as_expected() {
    let mut wrong = String::new();
    let sites = fs::read_dir(repository("tests/declared")).unwrap().map(Result::unwrap);
    let mut sites: Vec<String> = sites.map(|site| site.file_name().into_string().unwrap()).collect();
    sites.sort();
    for site in sites {
        let found = outcome(&Project::of(&format!("tests/declared/{site}")));
        let path = repository(&format!("tests/declared/{site}/expected.txt"));
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&path, &found).unwrap();
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if found != expected {
            let _ = write!(wrong, "=== {}\n--- expected\n{expected}--- found\n{found}", path.display());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
