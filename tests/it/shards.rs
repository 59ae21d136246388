//! `check --shard`: what several machines find together is what one finds.

use std::collections::BTreeSet;

use serde_json::Value;
use snapbox::str;

use crate::project::Project;

/// A site of seven pages with something to tell of each, and of the whole.
fn site() -> Project {
    let config = "\
[languages]
de = {}
fr = { stage = \"best-effort\" }

[[exceptions]]
rule = \"changed-number\"
language = \"de\"
id = \"ref-99-top-1\"
english = \"0123456789abcdef\"
reason = \"none\"

[[exceptions]]
rule = \"changed-number\"
language = \"de\"
id = \"ref-4-top-1\"
english = \"0123456789abcdef\"
reason = \"none\"
";
    let site = Project::new().config(config);
    for number in 1..=7 {
        let links = "See [that](/page-3/#nowhere) and [this](/page-5/), **now**.";
        let text = format!(
            "---\nref: {number}\npermalink: /page-{number}/\n---\n\nPage {number} of 7.\n\n{links}\n"
        );
        site.write(&format!("content/page-{number}.md"), text);
        site.write(
            &format!("locales/de/page-{number}.ftl"),
            format!("ref-{number}-top-1 = Seite {number} von 8.\n"),
        );
    }
    site.write("content/no-ref.md", "Text.\n");
    site.write("locales/de/_terms.ftl", b"\xff\xfe");
    site.write("locales/readme.txt", "Text.\n");
    site
}

/// The exit status and the findings of a check.
fn findings(site: &Project, arguments: &[&str]) -> (i32, Vec<String>) {
    let run = site.run([&["check", "--format", "json"], arguments].concat());
    let report: Value = serde_json::from_str(&run.stdout_text()).expect("it is JSON");
    let findings = report["findings"].as_array().expect("there are findings");
    (run.code(), findings.iter().map(ToString::to_string).collect())
}

#[test]
fn shards_find_together_what_one_run_finds() {
    let site = site();
    let (code, whole) = findings(&site, &[]);
    assert_eq!(code, 1);
    assert!(whole.len() > 20, "{whole:#?}");
    for count in [1, 2, 3, 7, 12] {
        let mut together = Vec::new();
        for number in 1..=count {
            let (code, found) = findings(&site, &["--shard", &format!("{number}/{count}")]);
            assert!(number > 7 || code == 1, "{number}/{count}");
            together.extend(found);
        }
        assert_eq!(together.len(), whole.len(), "{count}: nothing twice");
        let (together, whole): (BTreeSet<_>, BTreeSet<_>) =
            (together.iter().collect(), whole.iter().collect());
        assert_eq!(together, whole, "{count}");
    }
}

#[test]
fn a_shard_that_is_none_is_told() {
    let site = Project::translated();
    site.fails(
        ["check", "--shard", "3/2"],
        str![[r#"
error: invalid value '3/2' for '--shard <I/N>': there is no shard 3 of 2; they count from 1

For more information, try '--help'.

"#]],
    );
    for wrong in ["0/2", "1/0", "1", "a/b", "-1/2", "1/2/3"] {
        site.run(["check", &format!("--shard={wrong}")]).failure();
    }
    site.run(["check", "--shard", "1/2", "--page", "3"]).failure();
}
