//! What authors say in comments, over time.

use crate::project::{ENGLISH, GERMAN, LOCK, Project};

/// The line that `check` offers for an edit that looks small.
fn offered(project: &Project) -> String {
    let report = project.run(["check"]).stdout_text();
    let start = report.find("<!-- glossator:same").unwrap_or_else(|| panic!("no line is offered:\n{report}"));
    report[start..].split('\n').next().unwrap().trim_end().to_owned()
}

#[test]
fn an_edit_that_does_not_matter_leaves_nothing_behind() {
    let project = Project::translated();
    project.edit(ENGLISH, "We collect data.", "We Collect data");
    let line = offered(&project);
    project.edit(ENGLISH, "We Collect data", &format!("{line}\nWe Collect data"));
    let report = project.run(["check"]).stdout_text();
    assert!(!report.contains("stale-translation"), "{report}");
    // Once it is recorded, the line can go.
    project.sync();
    project.edit(ENGLISH, &format!("{line}\n"), "");
    project.run(["check"]).clean();
}

#[test]
fn the_next_edit_matters_again() {
    let project = Project::translated();
    project.edit(ENGLISH, "We collect data.", "We Collect data");
    let line = offered(&project);
    project.edit(ENGLISH, "We Collect data", &format!("{line}\nWe collect and sell the data."));
    let report = project.run(["check"]).stdout_text();
    assert!(report.contains("stale-translation"), "{report}");
    assert!(report.contains("unused-directive"), "{report}");
}

#[test]
fn a_named_segment_keeps_its_id_however_it_is_rewritten() {
    let project = Project::new().config("[languages]\nde = {}\n").page(
        "privacy.md",
        "---\nref: 3\npermalink: /privacy/\n---\n\n<!-- glossator:id consent -->\nYou consent.\n",
    );
    project.sync();
    project.translate(GERMAN, "ref-3-consent", "Sie stimmen zu.");
    project.sync();
    project.edit(
        ENGLISH,
        "You consent.",
        "By reading on, everybody who has come here agrees to all of this.",
    );
    project.sync();
    assert!(project.read(LOCK).contains("\nref-3-consent "), "{}", project.read(LOCK));
    assert!(project.read(GERMAN).contains("# STALE"), "{}", project.read(GERMAN));
    assert!(project.read(GERMAN).contains("ref-3-consent = Sie stimmen zu."));
}

#[test]
fn translators_see_the_note() {
    let project = Project::new()
        .config("[languages]\nde = {}\n")
        .page("privacy.md", "---\nref: 3\n---\n\n<!-- glossator:note Keep \"shall\". -->\nWe shall not.\n");
    project.sync();
    assert!(
        project
            .read("locales/en/privacy.ftl")
            .contains("# Note: Keep \"shall\".\nref-3-top-1 = We shall not.\n")
    );
}
