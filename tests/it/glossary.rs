//! The glossary and the memory: what translators are shown of both, and what is said of their texts.

use snapbox::str;

use crate::project::{GERMAN, Project, same};

const PAGE: &str = "\
---
lang: en
permalink: /privacy/
ref: 3
---

Our privacy policy covers Qubes OS.

We keep the data of all our visitors for two months.

We keep the data of all our visitors for three months.

We sell nothing to anybody.
";

const GLOSSARY: &str = "\
never-translate = [\"Qubes OS\"]

[terms]
\"privacy policy\" = { de = [\"Datenschutzerklärung\", \"Datenschutzhinweis\"], fr = \"politique\" }
";

fn site() -> Project {
    let other =
        "---\nlang: en\npermalink: /terms/\nref: 4\n---\n\nWe sell nothing to anybody.\n\nNothing is new.\n";
    Project::new()
        .config("[languages]\nde = {}\n")
        .file("locales/_glossary.toml", GLOSSARY)
        .page("privacy.md", PAGE)
        .page("terms.md", other)
}

/// `sync`, and that a second one finds nothing to do.
#[track_caller]
fn sync(site: &Project) {
    site.sync();
    site.run(["sync", "--check"]).clean();
    let before = site.files();
    site.sync();
    assert!(before == site.files(), "the second sync changes files");
}

#[test]
fn translators_are_shown_terms_and_what_the_site_remembers() {
    let site = site();
    sync(&site);
    let stub = "# en: Our privacy policy covers Qubes OS.\n\
                # Terms: privacy policy → Datenschutzerklärung; Qubes OS → Qubes OS\n# ref-3-top-1 =\n";
    assert!(site.read(GERMAN).contains(stub), "{}", site.read(GERMAN));
    site.translate(GERMAN, "ref-3-top-1", "Unsere Datenschutzerklärung gilt für Qubes OS.");
    site.translate(GERMAN, "ref-3-top-2", "Wir behalten die Daten aller Besucher zwei Monate.");
    site.translate("locales/de/terms.ftl", "ref-4-top-1", "Wir verkaufen niemandem etwas.");
    sync(&site);
    same(
        site.read(GERMAN).split_once("MISSING line.\n\n").unwrap().1.to_owned(),
        str![[r##"
# en: Our privacy policy covers Qubes OS.
# Terms: privacy policy → Datenschutzerklärung; Qubes OS → Qubes OS
ref-3-top-1 = Unsere Datenschutzerklärung gilt für Qubes OS.

# en: We keep the data of all our visitors for two months.
ref-3-top-2 = Wir behalten die Daten aller Besucher zwei Monate.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: We keep the data of all our visitors for three months.
# Memory (90 %, ref-3-top-2): Wir behalten die Daten aller Besucher zwei Monate.
# Memory, what differs: We keep the data of all our visitors for [-two-]{+three+} months.
# ref-3-top-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: We sell nothing to anybody.
# Memory (100 %, ref-4-top-1): Wir verkaufen niemandem etwas.
# ref-3-top-4 =

"##]],
    );
    site.run(["status", "--language", "de", "--page", "3"]).clean().stdout(str![[r#"
content/privacy.md in German (de), published: 2 of 4 parts shown, withheld
  missing  locales/de/privacy.ftl:18  ref-3-top-3  paragraph
             We keep the data of all our visitors for three months.
             Memory (90 %, ref-3-top-2): Wir behalten die Daten aller Besucher zwei Monate.
             Memory, what differs: We keep the data of all our visitors for [-two-]{+three+} months.
  missing  locales/de/privacy.ftl:23  ref-3-top-4  paragraph
             We sell nothing to anybody.
             Memory (100 %, ref-4-top-1): Wir verkaufen niemandem etwas.

"#]]);
    // Who takes the offer over has translated it.
    site.translate(GERMAN, "ref-3-top-4", "Wir verkaufen niemandem etwas.");
    sync(&site);
    let status = site.run(["status"]).clean().stdout_text();
    assert!(status.contains("content/privacy.md  de        published        3      0        1"), "{status}");
}

#[test]
fn hints_go_with_the_glossary_and_with_notes() {
    for (path, text) in [
        ("locales/_glossary.toml", ""),
        ("glossator.toml", "[languages]\nde = {}\n[catalogs]\nnotes = false\n"),
    ] {
        let site = site();
        sync(&site);
        site.translate(GERMAN, "ref-3-top-1", "Unsere Datenschutzerklärung gilt für Qubes OS.");
        sync(&site);
        assert!(site.read(GERMAN).contains("# Terms: "));
        site.write(path, text);
        sync(&site);
        assert!(!site.read(GERMAN).contains("# Terms: "), "{path}");
        assert!(site.read(GERMAN).contains("\nref-3-top-1 = Unsere") || path == "glossator.toml", "{path}");
    }
}

#[test]
fn a_translators_own_remarks_stay() {
    let site = site();
    sync(&site);
    site.translate(GERMAN, "ref-3-top-4", "Wir verkaufen nichts.");
    sync(&site);
    site.edit(
        GERMAN,
        "# en: We sell nothing to anybody.\n",
        "# Terms: ask → Anna\n# en: We sell nothing to anybody.\n",
    );
    sync(&site);
    assert!(site.read(GERMAN).contains("# Terms: ask → Anna\n"));
}

#[test]
fn terms_that_a_text_lacks_are_told_until_an_exception_says_why() {
    let site = site();
    sync(&site);
    site.translate(GERMAN, "ref-3-top-1", "Unsere Regeln gelten für Qubes OS.");
    sync(&site);
    let told = site.run(["check"]).findings().stdout_text();
    assert!(
        told.contains("warning[missing-term]: the German text has no translation of “privacy policy”"),
        "{told}"
    );
    let exception = told.split("can say why:\n").nth(1).unwrap();
    let lines: Vec<&str> = exception
        .lines()
        .map(|line| line.trim_start_matches([' ', '=']))
        .take_while(|line| !line.starts_with("Write"))
        .collect();
    site.write("glossator.toml", format!("{}\n[languages]\nde = {{}}\n", lines.join("\n")));
    let told = site.run(["check"]).findings().stdout_text();
    assert!(!told.contains("missing-term") && !told.contains("unused-exception"), "{told}");
}

#[test]
fn a_language_that_the_site_has_not_is_told() {
    let site = site();
    site.write("locales/_glossary.toml", "[terms]\npolicy = { dee = \"Richtlinie\" }\n");
    let told = site.run(["check"]).findings().stdout_text();
    assert!(told.contains("doesn't list; did you mean `de`?"), "{told}");
}

#[test]
fn exports_show_the_terms() {
    let site = site();
    sync(&site);
    for (format, shown) in [
        ("po", "#. Terms: privacy policy → Datenschutzerklärung; Qubes OS → Qubes OS\n"),
        ("xliff", "<note>Terms: privacy policy → Datenschutzerklärung; Qubes OS → Qubes OS</note>"),
        ("xliff2", "<note>Terms: privacy policy → Datenschutzerklärung; Qubes OS → Qubes OS</note>"),
        ("csv", "Terms: privacy policy → Datenschutzerklärung; Qubes OS → Qubes OS"),
        ("jsonl", "\"terms\":{\"privacy policy\":\"Datenschutzerklärung\",\"Qubes OS\":\"Qubes OS\"}"),
    ] {
        let file = site.run(["export", "de", "--format", format]).clean().stdout_text();
        assert_eq!(file.matches(shown).count(), 1, "{format}:\n{file}");
    }
}
