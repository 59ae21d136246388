//! The worked example of the documentation: the first twelve segments of a real
//! policy, one edit of the English, and the repair. `tests/sites/example/before`
//! is the site before the edit, `after` what every file is after it.

use crate::project::{ENGLISH, GERMAN, LOCK, Project, repository, same};

const EDITED: &str = "ref-3-information-collection-and-use-1";
const REPAIRED: &str = "Wir erheben zu verschiedenen Zwecken unterschiedliche Arten von Informationen, \
                        um Ihnen unseren Dienst bereitzustellen und ihn zu verbessern.";

fn after(path: &str) -> String {
    std::fs::read_to_string(repository(&format!("tests/sites/example/after/{path}"))).unwrap()
}

/// The site, translated from the older English, then with the newer one.
fn edited() -> Project {
    let project = Project::of("tests/sites/example/before");
    project.sync();
    let texts = std::fs::read_to_string(repository("tests/sites/example/translations.ftl")).unwrap();
    for line in texts.lines() {
        let (id, translation) = line.split_once(" = ").unwrap();
        project.translate(GERMAN, id, translation);
    }
    project.sync();
    project.run(["check"]).clean();
    project.write(ENGLISH, after(ENGLISH));
    project.sync();
    project
}

/// A lock without what only a computer can tell.
fn without_fingerprints(lock: &str) -> String {
    let words = lock.split_inclusive([' ', '\n']).map(|word| {
        let bare = word.trim_end();
        let is_fingerprint = bare.len() == 16 && bare.bytes().all(|byte| byte.is_ascii_hexdigit());
        if is_fingerprint { word.replace(bare, "0000000000000000") } else { word.to_owned() }
    });
    words.collect()
}

#[test]
fn every_file_comes_out_as_documented() {
    let project = edited();
    project.run(["build"]).clean();
    for path in ["locales/en/privacy.ftl", GERMAN, "localized/de/privacy.md", "localized/translations.json"] {
        same(project.read(path), after(path));
    }
    same(without_fingerprints(&project.read(LOCK)), without_fingerprints(&after(LOCK)));
    same(project.read(ENGLISH), after(ENGLISH));
}

#[test]
fn a_repair_in_a_text_editor_is_all_it_takes() {
    let project = edited();
    let text = project.read(GERMAN);
    let stale = text.lines().find(|line| line.starts_with("# STALE")).unwrap();
    project.edit(GERMAN, &format!("{stale}\n"), "");
    project.edit(
        GERMAN,
        &format!("{EDITED} = Wir erheben verschiedene Arten von Informationen, um Ihnen unseren Dienst bereitzustellen."),
        &format!("{EDITED} = {REPAIRED}"),
    );
    let report = project.run(["check"]).clean().stdout_text();
    assert!(!report.contains("stale-translation"), "{report}");
    project.run(["build"]).clean();
    assert!(project.read("localized/de/privacy.md").contains(REPAIRED));

    let repaired = project.read(GERMAN);
    project.sync();
    let change = repaired.lines().find(|line| line.starts_with("# change: ")).unwrap();
    same(project.read(GERMAN), repaired.replace(&format!("{change}\n"), ""));
    assert!(!project.read(LOCK).contains("stale"), "{}", project.read(LOCK));
    project.run(["sync", "--check"]).clean();
}
