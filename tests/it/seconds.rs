//! Where two files have a text for one id: the recorded one stays, the other is
//! kept until a person has chosen.

use snapbox::str;

use crate::project::{ENGLISH, GERMAN, LOCK, Project, same};

const NEW: &str = "locales/de/data.ftl";
const NEW_LOCK: &str = "locales/de/data.lock";

/// The page has moved, and with it its catalog.
fn moved() -> Project {
    let project = Project::translated();
    project.rename(ENGLISH, "content/data.md");
    project.sync();
    project
}

/// A branch brings back the catalog at the old place, with another text.
fn brought_back(project: &Project, text: &str) {
    let old = project.read(NEW).replace("content/data.md", ENGLISH).replace("en/data.ftl", "en/privacy.ftl");
    let line = old.lines().find(|line| line.starts_with("ref-3-privacy-1 =")).unwrap().to_owned();
    project.write(GERMAN, old.replace(&line, &format!("ref-3-privacy-1 = {text}")));
}

fn line(project: &Project, start: &str) -> String {
    let lock = project.read(NEW_LOCK);
    lock.lines().filter(|line| line.starts_with(start)).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_recorded_text_stays_and_the_other_is_kept() {
    let project = moved();
    brought_back(&project, "Wir sammeln Daten.");
    let before = project.run(["check"]).clean().stdout_text();
    assert!(before.contains("[second-translation]"), "{before}");
    project.run(["sync"]).clean().stderr(str![[r#"
wrote locales/de/data.lock
removed locales/de/privacy.ftl

"#]]);
    project.run(["sync", "--check"]).clean();
    assert!(project.read(NEW).contains("ref-3-privacy-1 = Wir erheben Daten.\n"));
    same(
        line(&project, "ref-3-privacy-1 "),
        str![[r#"
ref-3-privacy-1 00d62f4508c2ec3d 1697f0d6c6e88ec4
ref-3-privacy-1 00d62f4508c2ec3d c907729581f6654c was 00d62f4508c2ec3d:1697f0d6c6e88ec4 second "locales/de/privacy.ftl" "ref-3-privacy-1 = Wir sammeln Daten.\n"
"#]],
    );
    let report = str![[r#"
warning[second-translation]: locales/de/privacy.ftl had another German text for this paragraph
  --> locales/de/data.ftl:14:19
   |
14 | ref-3-privacy-1 = Wir erheben Daten.
   |
   = It was: Wir sammeln Daten.
   = It is kept in locales/de/data.lock, and no reader gets it.
   = If the text here is the right one: glossator accept de ref-3-privacy-1; if the other one is, put it in its place in locales/de/data.ftl.

glossator: 1 warning in 1 page and 1 language

"#]];
    same(project.run(["check"]).clean().stdout_text(), report);
}

#[test]
fn a_person_keeps_the_text_of_the_catalog() {
    let project = moved();
    brought_back(&project, "Wir sammeln Daten.");
    project.run(["accept", "de", "ref-3-privacy-1"]).clean();
    project.sync();
    assert!(project.read(NEW).contains("ref-3-privacy-1 = Wir erheben Daten.\n"));
    project.run(["check"]).clean().stdout(str![[r#"
glossator: no findings in 1 page and 1 language

"#]]);
    assert!(!project.read(NEW_LOCK).contains("sammeln"));
}

#[test]
fn a_person_takes_the_other_text() {
    for synced in [false, true] {
        let project = moved();
        brought_back(&project, "Wir sammeln Daten.");
        project.sync();
        project.edit(NEW, "Wir erheben Daten.", "Wir sammeln Daten.");
        if synced {
            project.sync();
            project.run(["sync", "--check"]).clean();
        }
        let report = project.run(["check"]).clean().stdout_text();
        assert!(!report.contains("[second-translation]"), "{report}");
    }
}

/// The catalog that comes back is unchanged, older than the record, or newer; the
/// records are those of the new place, or of both.
#[test]
fn whatever_comes_back_is_kept() {
    let texts = ["Eins.", "Zwei.", "Drei.", "Vier.", "Fünf.", "Sechs.", "Sieben."];
    for edits in [0, 1, 2, 6] {
        for back in [Some("Wir erheben Daten."), Some("Wir sammeln Daten."), None] {
            for with_lock in [false, true] {
                let project = Project::translated();
                let (old, lock) = (project.read(GERMAN), project.read(LOCK));
                project.rename(ENGLISH, "content/data.md");
                project.sync();
                for at in 0..edits {
                    let now = if at == 0 { "Wir erheben Daten." } else { texts[at - 1] };
                    project.edit(NEW, now, texts[at]);
                    project.sync();
                }
                let now = if edits == 0 { "Wir erheben Daten." } else { texts[edits - 1] };
                project.write(GERMAN, old.replace("Wir erheben Daten.", back.unwrap_or(now)));
                if with_lock {
                    project.write(LOCK, &lock);
                }
                let what = format!("{edits} edits, {back:?} comes back, lock: {with_lock}");
                project.sync();
                project.run(["sync", "--check"]).clean();
                assert!(project.read(NEW).contains(&format!("ref-3-privacy-1 = {now}\n")), "{what}");
                let kept = project.read(NEW_LOCK).contains(&format!("= {}\\n", back.unwrap_or(now)));
                let differs = back.is_some_and(|back| back != now);
                assert_eq!(kept, differs, "{what}\n{}", project.read(NEW_LOCK));
                let report = project.run(["check"]).clean().stdout_text();
                assert_eq!(report.contains("[second-translation]"), differs, "{what}\n{report}");
            }
        }
    }
}

/// A text that differs only in quotes and blanks is the same.
#[test]
fn what_looks_alike_is_kept_once() {
    let project = moved();
    brought_back(&project, "Wir  erheben Daten.");
    project.sync();
    assert!(!project.read(NEW_LOCK).contains("second"), "{}", project.read(NEW_LOCK));
}

/// Neither text is recorded: both stand in the catalog, for a person to choose.
#[test]
fn of_two_texts_that_no_record_knows_both_stand() {
    let project = moved();
    brought_back(&project, "Wir sammeln Daten.");
    project.edit(NEW, "Wir erheben Daten.", "Wir speichern Daten.");
    project.edit(NEW_LOCK, "\nref-3-privacy-1 00d62f4508c2ec3d 1697f0d6c6e88ec4", "\nref-3-privacy-1 -");
    project.sync();
    let text = project.read(NEW);
    assert!(text.contains("= Wir speichern Daten.\n") && text.contains("= Wir sammeln Daten.\n"), "{text}");
    project.run(["check"]).findings();
    project.run(["sync", "--check"]).clean();
}

/// What can't be read is kept byte for byte, with its comments.
#[test]
fn a_text_that_is_cut_off_is_kept_whole() {
    let project = moved();
    brought_back(&project, "Wir sammeln\nDaten. { \"");
    project.edit(GERMAN, "# en: We collect data.\n", "# Anmerkung\n# en: We collect data.\n");
    project.sync();
    project.run(["sync", "--check"]).clean();
    let lock = line(&project, "ref-3-privacy-1 ");
    let kept =
        r##"second "locales/de/privacy.ftl" "# Anmerkung\nref-3-privacy-1 = Wir sammeln\nDaten. { \"\n""##;
    assert!(lock.ends_with(kept), "{lock}");
    assert!(project.run(["check"]).clean().stdout_text().contains("[second-translation]"));
}

/// Its segment goes and comes back.
#[test]
fn a_gone_segment_keeps_both_texts() {
    let project = moved();
    brought_back(&project, "Wir sammeln Daten.");
    project.sync();
    let page = project.read("content/data.md");
    project.edit("content/data.md", "We collect data.\n\n", "");
    project.sync();
    project.run(["sync", "--check"]).clean();
    assert!(project.read(NEW_LOCK).contains("sammeln") && project.read(NEW_LOCK).contains("erheben"));
    project.run(["check"]).clean();
    project.write("content/data.md", page);
    project.sync();
    project.run(["sync", "--check"]).clean();
    assert!(project.read(NEW).contains("= Wir erheben Daten.\n"));
    assert!(project.run(["check"]).clean().stdout_text().contains("[second-translation]"));
}

/// Two branches have kept an orphan, each with a text of its own.
#[test]
fn of_two_orphans_both_are_kept_when_their_english_comes_back() {
    let project = Project::translated();
    let page = project.read(ENGLISH);
    project.edit(ENGLISH, "We collect data.\n\n", "");
    project.sync();
    let lock = project.read(LOCK);
    let orphan = lock.lines().find(|line| line.contains(" orphan ")).unwrap();
    let other = orphan.replace("Wir erheben", "Wir sammeln").replace("1697f0d6c6e88ec4", "1697f0d6c6e88ec5");
    let broken = orphan.replace("= Wir erheben Daten.", "{ Wir speichern").replace("c6e88ec4", "c6e88ec6");
    project.write(LOCK, lock.replace(orphan, &format!("{broken}\n{orphan}\n{other}")));
    project.write(ENGLISH, page);
    project.sync();
    project.run(["sync", "--check"]).clean();
    assert!(project.read(GERMAN).contains("= Wir erheben Daten.\n"), "{}", project.read(GERMAN));
    let lock = project.read(LOCK);
    assert!(lock.contains("Wir sammeln Daten."), "{lock}");
    let entry = &broken[broken.find(" orphan ").unwrap()..];
    assert!(lock.contains(entry), "{lock}");
    assert!(!project.read(GERMAN).contains("speichern"), "{}", project.read(GERMAN));
}
