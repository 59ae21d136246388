//! Pages in another language than English: whatever people read names it.

use snapbox::str;

use crate::project::{Project, same};

const PAGE: &str = "\
---
lang: de
permalink: /datenschutz/
ref: 3
title: Datenschutz
---

# Datenschutz

Wir erheben Daten.

Fragen beantworten wir in 30 Tagen.

Schreiben Sie [uns](https://example.org/wir/) jederzeit.
";

const GERMAN: &str = "content/datenschutz.md";
const ENGLISH: &str = "locales/en/datenschutz.ftl";
const FRENCH: &str = "locales/fr/datenschutz.ftl";

/// German pages in English and French, all of them translated.
fn translated() -> Project {
    let project = fresh();
    project.sync();
    for (catalog, texts) in [
        (
            ENGLISH,
            [
                "Privacy",
                "Privacy",
                "We collect data.",
                "We answer within 30 days.",
                "Write to [us]({ $uns }).",
            ],
        ),
        (
            FRENCH,
            [
                "Confidentialité",
                "Confidentialité",
                "Nous collectons des données.",
                "Nous répondons sous 30 jours.",
                "Écrivez-[nous]({ $uns }).",
            ],
        ),
    ] {
        for (id, text) in std::iter::zip(IDS, texts) {
            project.translate(catalog, id, text);
        }
    }
    project.sync();
    project
}

const IDS: [&str; 5] =
    ["ref-3-title", "ref-3-datenschutz", "ref-3-datenschutz-1", "ref-3-datenschutz-2", "ref-3-datenschutz-3"];

fn fresh() -> Project {
    Project::new()
        .config("source-language = \"de\"\n\n[languages]\nen = {}\nfr = {}\n\n[publish]\nminimum = 0\n")
        .page("datenschutz.md", PAGE)
}

/// An edit of the page, and faults of every kind in the French.
fn troubled() -> Project {
    let project = translated();
    project.edit(GERMAN, "Wir erheben Daten.", "Wir erheben viele Daten.");
    project.edit(FRENCH, "sous 30 jours", "sous 20 jours");
    project.edit(FRENCH, "Écrivez-[nous]({ $uns }).", "Écrivez-[nous]({ $uns }) <b>vite</b>.");
    project.edit(ENGLISH, "\nref-3-datenschutz = Privacy\n", "\n");
    project
}

#[test]
fn translators_files_name_the_language() {
    let project = fresh();
    project.sync();
    same(project.read("locales/de/datenschutz.ftl"), str![]);
    same(project.read(ENGLISH), str![]);
    same(project.read(FRENCH), str![]);
    let before = project.files();
    project.sync();
    assert_eq!(project.files(), before);
}

#[test]
fn notes_name_the_language() {
    let project = troubled();
    project.sync();
    same(project.read(ENGLISH), str![]);
    same(project.read(FRENCH), str![]);
    let before = project.files();
    project.sync();
    assert_eq!(project.files(), before);
}

#[test]
fn findings_name_the_language() {
    troubled().run(["check"]).findings().stderr("").stdout(str![]);
}

#[test]
fn reports_on_a_platform_name_the_language() {
    troubled().run(["check", "--format", "github"]).findings().stderr("").stdout(str![]);
}

#[test]
fn status_and_accept_name_the_language() {
    let project = troubled();
    project.edit(FRENCH, "ref-3-title = Confidentialité", "ref-3-title = Datenschutz");
    project.sync();
    project.run(["status"]).clean().stderr("").stdout(str![]);
    project.run(["status", "--language", "fr"]).clean().stderr("").stdout(str![]);
    project.run(["accept", "--every-language", "ref-3-datenschutz-1"]).clean().stderr(str![]).stdout(str![]);
    project.run(["accept", "--every-language", "ref-3-title"]).clean().stderr(str![]).stdout(str![]);
    project.fails(["accept", "fr", "ref-3-title"], str![]);
    project.fails(["accept", "fr", "ref-3-datenschutz-2", "--same"], str![]);
}

#[test]
fn notices_name_the_language() {
    let project = troubled();
    project.run(["build"]).findings().stdout(str![]).stderr(str![]);
    same(project.read("localized/en/datenschutz.md"), str![]);
    same(project.read("localized/fr/datenschutz.md"), str![]);
}

#[test]
fn explanations_name_the_language() {
    let project = fresh();
    project.run(["explain", "missing-translation"]).clean().stderr("").stdout(str![]);
    project.run(["explain", "unreadable-markup"]).clean().stderr("").stdout(str![]);
    project.run(["explain", "missing-notice"]).clean().stderr("").stdout(str![]);
    let codes = project.run(["explain"]).clean().stdout_text();
    for code in
        codes.lines().filter_map(|line| line.split(' ').next()).filter(|code| *code != "missing-notice")
    {
        let text = project.run(["explain", code]).clean().stdout_text();
        assert!(!text.contains("English") && !text.contains("an German"), "{text}");
    }
}

#[test]
fn notes_of_unreviewed_texts_and_copies_name_the_language() {
    let project = fresh().catalog(
        "fr",
        "datenschutz",
        "ref-3-title = Datenschutz\n\nref-3-datenschutz-1 = Nous collectons des données.\n\n\
         # accept\nref-3-datenschutz-2 = Nous répondons sous 30 jours.\n",
    );
    project.run(["check", "--language", "fr"]).findings().stderr("").stdout(str![]);
    project.sync();
    same(project.read(FRENCH), str![]);
    let before = project.files();
    project.sync();
    assert_eq!(project.files(), before);
}

/// Notes of before said `# en:` and "the English" of every language.
#[test]
fn notes_of_before_are_renewed() {
    let project = troubled();
    project.sync();
    let (english, french) = (project.read(ENGLISH), project.read(FRENCH));
    for (path, text) in [(ENGLISH, &english), (FRENCH, &french)] {
        let old = text.replace("# de: ", "# en: ").replace("the German", "the English");
        let old = old.replace("The German", "The English");
        assert_ne!(old, *text);
        project.write(path, old);
    }
    project.sync();
    same(project.read(ENGLISH), english);
    same(project.read(FRENCH), french);
}

#[test]
fn a_remark_in_an_english_site_that_begins_with_a_tag_stays() {
    let project = Project::translated();
    let catalog = "locales/de/privacy.ftl";
    project.edit(catalog, "# en: We collect data.\n", "# de: knapp halten\n# en: We collect data.\n");
    let before = project.read(catalog);
    project.sync();
    same(project.read(catalog), before);
}

#[test]
fn english_is_nothing_but_the_name_of_a_language_to_translate_into() {
    let project = troubled();
    let mut texts = Vec::new();
    for arguments in [
        &["check"][..],
        &["check", "--format", "github"],
        &["check", "--format", "json"],
        &["sync"],
        &["check"],
        &["status"],
        &["status", "--language", "en"],
        &["status", "--language", "fr"],
        &["accept", "--every-language", "ref-3-datenschutz-1", "ref-3-datenschutz-2"],
        &["build"],
        &["build", "--explain-links"],
    ] {
        let run = project.run(arguments);
        texts.push((format!("{arguments:?}"), run.stdout_text() + &run.stderr_text()));
    }
    for (path, bytes) in project.files() {
        texts.push((path, String::from_utf8(bytes).unwrap()));
    }
    for (name, text) in texts {
        // The language of its own catalog, texts and pages.
        let own =
            ["### English (en), ", " in English (en)", "the English text", "  English: We collect data."];
        let rest = own.iter().fold(text, |text, own| text.replace(own, ""));
        assert!(!rest.contains("English"), "{name}: {rest}");
    }
}
