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
    let texts = |project: &Project| {
        let text = project.read(GERMAN);
        text.split_once("MISSING line.\n\n").expect("a head").1.to_owned()
    };
    let missing = "# MISSING. Write the translation behind \"=\" and remove the \"# \" before the id.\n\
                   # en: We shall not.\n# Note from the page: Keep \"shall\".\n# ref-3-top-1 =\n";
    assert_eq!(texts(&project), missing);
    // A translator's own comments stay, also where they look alike.
    project.translate(GERMAN, "ref-3-top-1", "Wir werden nicht.");
    project.edit(GERMAN, "ref-3-top-1 =", "# Note: ask Eva\nref-3-top-1 =");
    project.edit(GERMAN, "# en: We", "# Note from the page: which one?\n# en: We");
    project.edit(ENGLISH, "Keep \"shall\".", "Keep \"shall\":\n  for lawyers.");
    project.edit(ENGLISH, "We shall not.", "We shall never.");
    project.sync();
    let stale = "# Note from the page: which one?\n\
                 # STALE. The English has changed: bring the text up to date and delete this line; if it fits as \
                 it is, make this line \"# accept\".\n\
                 # change: We shall [-not.-]{+never.+}\n\
                 # en: We shall never.\n\
                 # Note from the page: Keep \"shall\": for lawyers.\n\
                 # Note: ask Eva\n\
                 ref-3-top-1 = Wir werden nicht.\n";
    assert_eq!(texts(&project), stale);
    project.edit(ENGLISH, "<!-- glossator:note Keep \"shall\":\n  for lawyers. -->\n", "");
    project.run(["accept", "de", "ref-3-top-1"]).clean();
    project.sync();
    let current = "# Note from the page: which one?\n# en: We shall never.\n# Note: ask Eva\n\
                   ref-3-top-1 = Wir werden nicht.\n";
    assert_eq!(texts(&project), current);
}
