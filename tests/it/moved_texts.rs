//! Texts that move to another page word for word: their translations are offered
//! there, and count as unreviewed.

use snapbox::str;

use crate::project::{Project, same};

const STORED: &str = "We store [your name](/c/).\n";

fn page(key: &str, text: &str) -> String {
    format!("---\nlang: en\nref: {key}\ntitle: Page {key}\npermalink: /{key}/\n---\n\n{text}")
}

fn section(old: &str) -> String {
    format!("## Cookies\n\nOne cookie remembers your [basket](/b/).\n\n{old}\n\nIt says: Firefox.\n")
}

/// A page with a section on cookies, in German: one text is behind, one lacks.
fn site(settings: &str) -> Project {
    let project = Project::new()
        .config(&format!("{settings}[languages]\nde = {{}}\nfr = {{}}\n"))
        .page("p.md", &page("p", &format!("{STORED}\n{}", section("An old text."))));
    project.sync();
    let texts = [
        ("ref-p-title", "Seite p"),
        ("ref-p-top-1", "Wir speichern [Ihren Namen]({ $your-name })."),
        ("ref-p-cookies", "Kekse"),
        ("ref-p-cookies-1", "Ein Keks merkt sich den [Korb]({ $basket })."),
        ("ref-p-cookies-2", "Ein alter Text."),
    ];
    let texts: String = texts.iter().map(|(id, text)| format!("# by Ada\n{id} = {text}\n\n")).collect();
    project.write("locales/de/p.ftl", texts);
    project.sync();
    project.run("accept de --page p --all".split(' ')).clean();
    project.edit("content/p.md", "An old text.", "Another text.");
    project.sync();
    project
}

/// The section becomes a page of its own, with a sentence more.
fn split(project: &Project) {
    project.write("content/p.md", page("p", STORED));
    let moved = section("Another text.");
    project.write("content/c.md", page("c", &format!("{moved}\nA new sentence.\n\n{STORED}")));
}

#[test]
fn they_are_offered_and_count_as_unreviewed() {
    let project = site("");
    split(&project);
    project.run(["status", "--language", "de"]).clean();
    let unsynced = project.run(["status"]).clean().stdout_text();
    project.sync();
    let files = project.files();
    project.sync();
    assert!(project.files() == files, "sync twice isn't sync once");
    same(project.run(["status"]).clean().stdout_text(), unsynced);
    same(
        project.read("locales/de/c.ftl"),
        str![[r####"
### German (de), made from content/c.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/c.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Page c
# ref-c-title =

# UNREVIEWED. Nobody has compared this text with the English: fix what is wrong; then make this line "# accept".
# en: Cookies
# by Ada
ref-c-cookies = Kekse

# UNREVIEWED. Nobody has compared this text with the English: fix what is wrong; then make this line "# accept".
# en: One cookie remembers your [basket]({ $basket }).
# by Ada
ref-c-cookies-1 = Ein Keks merkt sich den [Korb]({ $basket }).

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Another text.
# ref-c-cookies-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: It says: Firefox.
# ref-c-cookies-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A new sentence.
# ref-c-cookies-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: We store [your name]({ $your-name }).
# Memory (100 %, ref-p-top-1): Wir speichern [Ihren Namen]({ $your-name }).
# ref-c-cookies-5 =

"####]],
    );
    same(
        project.read("locales/de/c.lock"),
        str![[r#"
glossator-lock 1
ref-c-cookies 8739c5a2260310fd a75128b63566a1b3 unreviewed
ref-c-cookies-1 a00ac62ae05fcaab be1ff35ffd8ba90a unreviewed
ref-c-cookies-2 -
ref-c-cookies-3 -
ref-c-cookies-4 -
ref-c-cookies-5 -
ref-c-title -

"#]],
    );
    same(
        project.read("locales/de/p.lock"),
        str![[r##"
glossator-lock 1
ref-p-cookies 8739c5a2260310fd a75128b63566a1b3 orphan "Cookies" "# by Ada\nref-p-cookies = Kekse\n"
ref-p-cookies-1 a00ac62ae05fcaab be1ff35ffd8ba90a orphan "One cookie remembers your [basket]({ $basket })." "# by Ada\nref-p-cookies-1 = Ein Keks merkt sich den [Korb]({ $basket }).\n"
ref-p-cookies-2 68c7aaee3261fa7c f8f1e1a1c68a1975 orphan "An old text." "# by Ada\nref-p-cookies-2 = Ein alter Text.\n"
ref-p-cookies-3 - orphan "It says: Firefox." ""
ref-p-cookies-4 - orphan "Another text." ""
ref-p-title 2e9a0ad87c77c1f4 d02ca87286b0ca42
ref-p-top-1 e4b8ae35dbb8c426 2a888868901987ea

"##]],
    );
    assert!(!project.read("locales/fr/c.ftl").contains("\nref-c"));
}

/// What somebody has deleted isn't offered again.
#[test]
fn they_are_offered_once() {
    let project = site("");
    split(&project);
    project.sync();
    project.write("locales/de/c.ftl", "");
    project.sync();
    assert!(!project.read("locales/de/c.ftl").contains("\nref-c"), "{}", project.read("locales/de/c.ftl"));
}

/// A section that is gone first, and comes back on another page.
#[test]
fn orphans_of_before_are_offered_too() {
    let project = site("");
    project.write("content/p.md", page("p", STORED));
    project.sync();
    split(&project);
    project.sync();
    let german = project.read("locales/de/c.ftl");
    assert!(german.contains("\nref-c-cookies = Kekse\n"), "{german}");
}

/// Files of a platform are its own.
#[test]
fn without_notes_nothing_is_offered() {
    let project = site("[catalogs]\nnotes = false\n");
    split(&project);
    project.sync();
    assert!(!project.exists("locales/de/c.ftl"));
}
