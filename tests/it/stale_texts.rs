//! Stale texts where a site publishes them: what only an older English has is
//! never shown, be it recorded by `sync` or by somebody who edits the lock.

use glossator::text::Fingerprint;

use crate::project::{ENGLISH, GERMAN, LOCK, Project};

const PUBLISHED: &str =
    "[languages]\nde = {}\n\n[publish]\nstale = \"translation\"\nminimum = 0\nnotice = \"none\"\n";

/// An English that the segment had, what of it today's hasn't, and a text made from it.
const OLD: &[(&str, &str, &str)] = &[
    ("Buy at https://evil.example/x here.", "evil.example", "Kauft auf https://evil.example/x hier."),
    ("Write to chef@evil.example here.", "evil.example", "Schreibt an chef@evil.example hier."),
    ("Ask evil.example here.", "evil.example", "Fragt evil.example hier."),
    ("We \u{202e}collect data.", "\u{202e}", "Wir \u{202e}erheben Daten."),
    ("We { \"{\" }: collect data.", "{:", "Wir { \"{\" }: erheben Daten."),
    ("We collect <b>data</b>.", "<b>", "Wir erheben <b>Daten</b>."),
    ("We collect `grep`.", "`grep`", "Wir erheben `grep`."),
];

#[test]
fn what_only_an_older_english_has_is_not_shown() {
    for (old, mark, text) in OLD {
        for forged in [false, true] {
            let project = Project::translated().config(PUBLISHED);
            project.edit(GERMAN, "Wir erheben Daten.", text);
            let english = Fingerprint::of(if forged { "Another." } else { old });
            let lock = project.read(LOCK);
            let lines = lock.lines().map(|line| match line.strip_prefix("ref-3-privacy-1 ") {
                Some(_) => {
                    let translation = Fingerprint::of(text);
                    let quoted = serde_json::Value::from(*old);
                    format!("ref-3-privacy-1 {english} {translation} stale {quoted} \"x\"\n")
                }
                None => format!("{line}\n"),
            });
            project.write(LOCK, lines.collect::<String>());
            let status = project.run(["status", "--format", "json"]).stdout_text();
            let wanted = if forged { "\"refused\": 1" } else { "\"stale\": 1" };
            assert!(status.contains(wanted), "{old}: {status}");
            project.run(["build"]);
            let written = project.read("localized/de/privacy.md");
            assert!(!written.contains(mark), "{old}: {written}");
        }
    }
}

#[test]
fn a_stale_text_that_fits_both_is_shown() {
    let project = Project::translated().config(PUBLISHED);
    project.edit(ENGLISH, "We collect data.", "We collect some data.");
    project.sync();
    project.run(["build"]).clean();
    assert!(project.read("localized/de/privacy.md").contains("Wir erheben Daten."));
}
