//! Each way to spoil a line of a catalog, `tests/unreadable/cases.txt`, and
//! all that `check` says of it: `tests/unreadable/expected.txt`.

use std::fmt::Write as _;
use std::fs;

use snapbox::Data;

use crate::project::{GERMAN, Project, repository, same};

#[test]
fn each_way_to_spoil_a_line_has_its_own_message() {
    let cases = fs::read_to_string(repository("tests/unreadable/cases.txt")).unwrap();
    let mut output = String::new();
    for case in cases.split("\n---\n") {
        let (title, text) = case.split_once('\n').unwrap();
        let project = Project::of("tests/findings/unreadable-text");
        let catalog = project.read(GERMAN);
        let (head, _) = catalog.split_once("ref-3-top-1 =").unwrap();
        project.write(GERMAN, format!("{head}{}\n", text.trim_end_matches('\n')));
        let run = project.run(["check"]);
        assert_eq!(run.code(), 1, "{title}");
        let _ = write!(output, "=== {title}\n{}", run.stdout_text());
    }
    same(output, Data::read_from(&repository("tests/unreadable/expected.txt"), None));
}
