//! Pages that move, to places that were other pages': each keeps its ids, its
//! texts and its records.

use std::collections::BTreeMap;

use snapbox::str;

use crate::project::{ENGLISH, GERMAN, LOCK, Project};

/// By name, then by the new one. A page that moves onto a place that nobody
/// leaves is none of these.
const MOVES: &[(&str, &[(&str, &str)])] = &[
    ("away, and a new page takes the place", &[("a", "legal/a"), ("new", "a")]),
    ("away, and a page without `ref` takes the place", &[("a", "legal/a"), ("nameless", "a")]),
    ("two swap", &[("a", "b"), ("b", "a")]),
    ("three in a circle", &[("a", "b"), ("b", "c"), ("c", "a")]),
    ("one takes another's place", &[("a", "b"), ("b", "x")]),
    ("two do", &[("a", "b"), ("b", "c"), ("c", "folder/x")]),
];

fn text(key: &str) -> String {
    format!("---\nlang: en\nref: {key}\ntitle: Page {key}\n---\n\n# About {key}\n\nOne of {key}.\n\nTwo.\n")
}

/// Three pages, in German all but the last text of each.
fn site() -> Project {
    let mut project = Project::new().config("[languages]\nde = {}\nfr = {}\n");
    for (name, key) in [("a", "1"), ("b", "2"), ("c", "c-1")] {
        project = project.page(&format!("{name}.md"), &text(key));
    }
    project.sync();
    for (name, key) in [("a", "1"), ("b", "2"), ("c", "c-1")] {
        let catalog = format!("locales/de/{name}.ftl");
        project.translate(&catalog, &format!("ref-{key}-title"), &format!("Seite {key}"));
        project.translate(&catalog, &format!("ref-{key}-about-{key}-1"), &format!("Eins von {key}"));
    }
    project.sync();
    project.edit("content/b.md", "One of", "The one of");
    project.sync();
    project
}

/// The lines of entries, stubs and records, by the name of the file.
fn known(project: &Project) -> BTreeMap<String, Vec<String>> {
    let files = project.files().into_iter().filter(|(path, _)| path.starts_with("locales/"));
    let lines = |bytes: Vec<u8>| -> Vec<String> {
        let text = String::from_utf8(bytes).unwrap();
        text.lines().filter(|line| !line.starts_with("###")).map(str::to_owned).collect()
    };
    files.map(|(path, bytes)| (path, lines(bytes))).collect()
}

#[test]
fn a_page_is_followed_by_its_ref() {
    for (what, moves) in MOVES {
        let project = site();
        let mut wanted = known(&project);
        let mut contents = BTreeMap::new();
        let mut moved = BTreeMap::new();
        for (from, to) in *moves {
            let content = match *from {
                "new" => text("9"),
                "nameless" => text("9").replace("ref: 9\n", ""),
                from => project.read(&format!("content/{from}.md")),
            };
            contents.insert(format!("content/{to}.md"), content);
            for (folder, extension) in
                [("de", "ftl"), ("de", "lock"), ("fr", "ftl"), ("fr", "lock"), ("en", "ftl")]
            {
                if let Some(lines) = wanted.remove(&format!("locales/{folder}/{from}.{extension}")) {
                    moved.insert(format!("locales/{folder}/{to}.{extension}"), lines);
                }
            }
        }
        wanted.extend(moved);
        for (from, _) in moves.iter().filter(|(from, _)| project.exists(&format!("content/{from}.md"))) {
            project.remove(&format!("content/{from}.md"));
        }
        contents.iter().for_each(|(path, content)| project.write(path, content));
        let before = project.run(["status", "--format", "json"]).stdout_text();
        project.sync();
        assert_eq!(project.run(["status", "--format", "json"]).stdout_text(), before, "{what}: as if synced");
        let mut now = known(&project);
        now.retain(|path, _| {
            wanted.contains_key(path) || !path.ends_with("/a.ftl") && !path.ends_with("/a.lock")
        });
        assert_eq!(now, wanted, "{what}");
        project.run(["sync", "--check"]).clean();
    }
}

/// As git leaves it where one side moved a catalog and the other edited it.
#[test]
fn a_catalog_without_a_reference_catalog_at_the_old_place_is_merged() {
    for with_lock in [false, true] {
        let project = Project::translated();
        let (catalog, lock) = (project.read(GERMAN), project.read(LOCK));
        project.rename(ENGLISH, "content/data.md");
        project.sync();
        project.write(GERMAN, catalog.replace("Wir erheben Daten.", "Wir sammeln Daten."));
        if with_lock {
            project.write(LOCK, lock);
        }
        project.run(["check"]).clean().stdout(str![[r#"
warning[outdated-reference]: this file is content/data.md's, which isn't at this place any more
 --> locales/de/privacy.ftl:1:1
  = It is read together with the one at the page's place.
  = Run `glossator sync` and commit what it changes.

warning[second-translation]: locales/de/privacy.ftl had another German text for this paragraph
  --> locales/de/data.ftl:14:19
   |
14 | ref-3-privacy-1 = Wir erheben Daten.
   |
   = It was: Wir sammeln Daten.
   = It is kept in locales/de/data.lock, and no reader gets it.
   = If the text here is the right one: glossator accept de ref-3-privacy-1; if the other one is, put it in its place in locales/de/data.ftl.

glossator: 2 warnings in 1 page and 1 language

"#]]);
        project.sync();
        assert!(project.read("locales/de/data.ftl").contains("= Wir erheben Daten."));
        assert!(project.read("locales/de/data.lock").contains("= Wir sammeln Daten."));
        assert!(!project.exists(GERMAN) && !project.exists(LOCK));
        project.run(["sync", "--check"]).clean();
    }
}

/// What an older glossator can't read isn't removed unread.
#[test]
fn a_lock_of_a_newer_glossator_stays_at_the_old_place() {
    let project = Project::translated();
    let lock = project.read(LOCK).replace("glossator-lock 1", "glossator-lock 2");
    project.write(LOCK, &lock);
    project.rename(ENGLISH, "content/data.md");
    project.sync();
    assert_eq!(project.read(LOCK), lock);
}

/// The ids of one begin like those of the other.
#[test]
fn a_gone_page_leaves_its_catalogs_to_no_other() {
    let project = Project::new().config("[languages]\nde = {}\n");
    let project = project.page("privacy.md", &text("privacy")).page("policy.md", &text("privacy-policy"));
    project.sync();
    project.remove("content/policy.md");
    let before = project.files();
    project.sync();
    assert!(project.files() == before);
    assert!(project.run(["check"]).findings().stdout_text().contains("[orphan-catalog]"));
}

/// A merge of pages that have changed places can leave one's lines in the other's
/// lock, or in its reference catalog.
#[test]
fn an_id_in_another_page_s_files_is_given() {
    for (path, line) in [
        ("locales/de/b.lock", "ref-1-about-1-3 649ab1ae02c7f1d3 7426fd9a8be45510\n"),
        ("locales/en/b.ftl", "# paragraph\nref-1-about-1-3 = Three of 1.\n"),
    ] {
        let project = site();
        project.write(path, project.read(path) + line);
        project.edit("content/a.md", "Two.", "Two.\n\nNothing like what stood there.");
        project.sync();
        let reference = project.read("locales/en/a.ftl");
        assert!(
            reference.contains("\nref-1-about-1-4 = Nothing like what stood there.\n"),
            "{path}: {reference}"
        );
        project.run(["sync", "--check"]).clean();
    }
}
