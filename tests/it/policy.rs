//! This repository's own page: a real privacy policy in seven languages.

use serde_json::Value;

use crate::project::{ENGLISH, Project};

const PUBLISHED: [&str; 6] = ["de", "fr", "es", "pl", "ar", "ja"];
/// A clause of the policy, and another wording.
const CLAUSE: &str = "will take all steps reasonably necessary";
const REWORDED: &str = "will take every step reasonably necessary";

fn project() -> Project {
    Project::new()
        .with("content", "content")
        .with("locales", "locales")
        .with("glossator.toml", "glossator.toml")
}

fn json(project: &Project, command: &str) -> Value {
    let arguments = command.split(' ').chain(["--format", "json"]);
    serde_json::from_str(&project.run(arguments).stdout_text()).unwrap()
}

/// For each language the number of segments with `status`.
fn counts(project: &Project, status: &str) -> Vec<u64> {
    let report = json(project, "status");
    let languages = report["pages"][0]["languages"].as_object().unwrap();
    languages.values().map(|counts| counts[status].as_u64().unwrap()).collect()
}

#[test]
fn the_repository_is_in_step() {
    let project = project();
    project.run(["sync", "--check"]).clean();
    project.run(["check"]).clean();
    for finding in json(&project, "check")["findings"].as_array().unwrap() {
        assert_eq!(finding["languages"].to_string(), "[\"uk\"]", "{finding:#}");
        assert_eq!(finding["kind"], "debt", "{finding:#}");
    }
    project.run(["build"]).clean();
}

#[test]
fn a_new_date_and_a_new_link_make_nothing_stale() {
    let project = project();
    project.edit(ENGLISH, "Effective date: 2018-07-26", "Effective date: 2031-12-24");
    project.edit(ENGLISH, "https://www.qubes-os.org/terms/", "https://www.qubes-os.org/conditions/");
    project.run(["check"]).clean();
    project.sync();
    project.run(["check"]).clean();
    assert_eq!(counts(&project, "stale"), [0; 7]);
    project.run(["build", "--drafts"]).clean();
    for language in PUBLISHED {
        let page = project.read(&format!("localized/{language}/privacy.md"));
        assert!(page.contains("2031") || page.contains("٢٠٣١"), "{language}: {page}");
        assert!(!page.contains("2018") && page.contains("/conditions/"), "{language}");
    }
}

#[test]
fn a_reworded_sentence_leaves_one_translation_behind_in_each_language() {
    let project = project();
    project.edit(ENGLISH, CLAUSE, REWORDED);
    for synced in [false, true] {
        if synced {
            project.sync();
        }
        assert_eq!(counts(&project, "stale")[..6], [1; 6]);
        assert_eq!(counts(&project, "current")[..6], [49; 6]);
        let report = project.run(["check"]).findings().stdout_text();
        assert!(
            report.contains("this edit leaves 6 translations behind: de, fr, es, pl, ar, ja"),
            "{report}"
        );
        assert!(report.contains("will take [-all steps-]{+every step+} reasonably"), "{report}");
        let stale = json(&project, "check");
        let stale = stale["findings"].as_array().unwrap().iter();
        assert_eq!(stale.filter(|finding| finding["code"] == "stale-translation").count(), 1);
        project.run(["check", "--pull-request"]).clean();
        project.run(["build"]).clean();
        for language in PUBLISHED {
            let page = project.read(&format!("localized/{language}/privacy.md"));
            let marked = page.matches("<span lang=\"en\" dir=\"ltr\">").count();
            assert_eq!(marked, 1, "{language}");
            let at = page.find("<span lang=\"en\"").unwrap();
            let end = at + page[at..].find("</span>").unwrap();
            assert!(page[at..end].contains(REWORDED), "{language}");
        }
    }
}

#[test]
fn a_repair_makes_it_current_again() {
    let project = project();
    project.edit(ENGLISH, CLAUSE, REWORDED);
    project.sync();
    for language in PUBLISHED {
        let path = format!("locales/{language}/privacy.ftl");
        let text = project.read(&path);
        let mut repaired = String::new();
        let mut is_stale = false;
        for line in text.lines() {
            if line.starts_with("# STALE") {
                is_stale = true;
                continue;
            }
            let entry = is_stale && !line.starts_with('#');
            // Any change of the words will do; the numbers and links stay.
            repaired += &if entry { line.replacen(" = ", " = Nun: ", 1) } else { line.to_owned() };
            repaired.push('\n');
            is_stale &= !entry;
        }
        project.write(&path, repaired);
    }
    project.run(["check"]).clean();
    project.sync();
    project.run(["check"]).clean();
    project.run(["sync", "--check"]).clean();
    assert_eq!(counts(&project, "current")[..6], [50; 6]);
    for language in PUBLISHED {
        assert!(!project.read(&format!("locales/{language}/privacy.ftl")).contains("# change: "));
    }
}
