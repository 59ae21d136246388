//! `glossator sync`: what it writes, what it leaves alone, and that no
//! translation is ever lost.

use std::time::{Duration, SystemTime};

use snapbox::str;

use crate::project::{ENGLISH, GERMAN, LOCK, PAGE, Project, same};

const REFERENCE: &str = "locales/en/privacy.ftl";

#[test]
fn a_first_sync_writes_what_there_is_to_translate() {
    let project = Project::new().config("[languages]\nde = {}\n").page("privacy.md", PAGE);
    project.run(["sync", "--check"]).findings().stdout("").stderr(str![[r#"
would write locales/de/privacy.lock
would write locales/de/privacy.ftl
would write locales/en/privacy.ftl

"#]]);
    assert!(!project.exists("locales"));
    project.run(["sync"]).clean().stdout("").stderr(str![[r#"
wrote locales/de/privacy.lock
wrote locales/de/privacy.ftl
wrote locales/en/privacy.ftl

"#]]);
    same(
        project.read(REFERENCE),
        str![[r####"
### /privacy/, written by glossator from content/privacy.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-3-title = Privacy
# heading 1
ref-3-privacy = Privacy
# paragraph
ref-3-privacy-1 = We collect data.
# paragraph
# $us: https://example.org/us/
# $date: 2020-01-02; the way your language writes it: { DATETIME($date, dateStyle: "long") }
ref-3-privacy-2 = Write to [us]({ $us }) since { $date }.

"####]],
    );
    same(
        project.read(GERMAN),
        str![[r####"
### German (de), made from content/privacy.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/privacy.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Privacy
# ref-3-title =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Privacy
# ref-3-privacy =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: We collect data.
# ref-3-privacy-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Write to [us]({ $us }) since { $date }.
# ref-3-privacy-2 =

"####]],
    );
    same(
        project.read(LOCK),
        str![[r#"
glossator-lock 1
ref-3-privacy -
ref-3-privacy-1 -
ref-3-privacy-2 -
ref-3-title -

"#]],
    );
    project.run(["sync", "--check"]).clean().stdout("").stderr(str![[r#"
everything is up to date: 1 page, 1 language

"#]]);
    assert_eq!(project.read(ENGLISH), PAGE);
}

#[test]
fn a_translation_is_recorded() {
    let project = Project::translated();
    same(
        project.read(GERMAN),
        str![[r####"
### German (de), made from content/privacy.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/privacy.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Privacy
ref-3-title = Datenschutz

# en: Privacy
ref-3-privacy = Datenschutz

# en: We collect data.
ref-3-privacy-1 = Wir erheben Daten.

# en: Write to [us]({ $us }) since { $date }.
ref-3-privacy-2 = Schreibt [uns]({ $us }) seit { $date }.

"####]],
    );
    same(
        project.read(LOCK),
        str![[r#"
glossator-lock 1
ref-3-privacy cd5cc887d149bf8c b311f5e4c86b93d3
ref-3-privacy-1 00d62f4508c2ec3d 1697f0d6c6e88ec4
ref-3-privacy-2 fa2e6ac13a6fab18 95292144d3359b92
ref-3-title cd5cc887d149bf8c b311f5e4c86b93d3

"#]],
    );
}

#[test]
fn an_edit_of_the_english_is_shown_to_translators() {
    let project = Project::translated();
    project.edit(ENGLISH, "We collect data.", "We collect some data.");
    project.run(["sync"]).clean().stderr(str![[r#"
wrote locales/de/privacy.lock
wrote locales/de/privacy.ftl
wrote locales/en/privacy.ftl

"#]]);
    same(
        project.read(GERMAN),
        str![[r####"
### German (de), made from content/privacy.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/privacy.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Privacy
ref-3-title = Datenschutz

# en: Privacy
ref-3-privacy = Datenschutz

# STALE. The English has changed: bring the text up to date and delete this line; if it fits as it is, make this line "# accept".
# change: We collect {+some+} data.
# en: We collect some data.
ref-3-privacy-1 = Wir erheben Daten.

# en: Write to [us]({ $us }) since { $date }.
ref-3-privacy-2 = Schreibt [uns]({ $us }) seit { $date }.

"####]],
    );
    same(
        project.read(LOCK),
        str![[r#"
glossator-lock 1
ref-3-privacy cd5cc887d149bf8c b311f5e4c86b93d3
ref-3-privacy-1 00d62f4508c2ec3d 1697f0d6c6e88ec4 noted stale "We collect data." "Wir erheben Daten."
ref-3-privacy-2 fa2e6ac13a6fab18 95292144d3359b92
ref-3-title cd5cc887d149bf8c b311f5e4c86b93d3

"#]],
    );
}

#[test]
fn what_is_right_is_not_written_again() {
    let project = Project::translated();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for path in [REFERENCE, GERMAN, LOCK] {
        let file = std::fs::File::options().write(true).open(project.path(path)).unwrap();
        file.set_modified(long_ago).unwrap();
    }
    project.edit(ENGLISH, "https://example.org/us/", "https://example.org/them/");
    project.run(["sync"]).clean().stderr(str![[r#"
wrote locales/en/privacy.ftl

"#]]);
    for path in [GERMAN, LOCK] {
        assert_eq!(project.path(path).metadata().unwrap().modified().unwrap(), long_ago, "{path}");
    }
}

#[test]
fn a_removed_paragraph_comes_back_with_its_translation() {
    let project = Project::translated();
    let before = project.files();
    project.edit(ENGLISH, "We collect data.\n\n", "");
    project.sync();
    same(
        project.read(LOCK),
        str![[r#"
glossator-lock 1
ref-3-privacy cd5cc887d149bf8c b311f5e4c86b93d3
ref-3-privacy-1 00d62f4508c2ec3d 1697f0d6c6e88ec4 orphan "We collect data." "ref-3-privacy-1 = Wir erheben Daten.\n"
ref-3-privacy-2 fa2e6ac13a6fab18 95292144d3359b92
ref-3-title cd5cc887d149bf8c b311f5e4c86b93d3

"#]],
    );
    assert!(!project.read(GERMAN).contains("Wir erheben"));
    project.run(["check"]).clean();
    project.write(ENGLISH, PAGE);
    project.sync();
    assert!(project.files() == before, "{}", project.read(GERMAN));
}

#[test]
fn a_moved_page_takes_its_catalogs_along() {
    let project = Project::translated();
    project.rename(ENGLISH, "content/legal/data.md");
    project.run(["check"]).clean().stdout(str![[r#"
warning[outdated-reference]: content/legal/data.md has moved, and its catalogs have not followed
 --> locales/en/legal/data.ftl:1:1
  = Until they do, translations are read from where they were.
  = Run `glossator sync` and commit what it changes.

glossator: 1 warning in 1 page and 1 language

"#]]);
    project.run(["sync"]).clean().stderr(str![[r#"
wrote locales/de/legal/data.lock
wrote locales/de/legal/data.ftl
wrote locales/en/legal/data.ftl
removed locales/de/privacy.ftl
removed locales/de/privacy.lock
removed locales/en/privacy.ftl

"#]]);
    assert!(!project.exists(GERMAN) && !project.exists(LOCK) && !project.exists(REFERENCE));
    same(
        project.read("locales/de/legal/data.ftl"),
        str![[r####"
### German (de), made from content/legal/data.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/legal/data.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Privacy
ref-3-title = Datenschutz

# en: Privacy
ref-3-privacy = Datenschutz

# en: We collect data.
ref-3-privacy-1 = Wir erheben Daten.

# en: Write to [us]({ $us }) since { $date }.
ref-3-privacy-2 = Schreibt [uns]({ $us }) seit { $date }.

"####]],
    );
    project.run(["check"]).clean().stdout(str![[r#"
glossator: no findings in 1 page and 1 language

"#]]);
}

#[test]
fn a_branch_that_brings_the_old_catalog_back_is_merged() {
    let project = Project::translated();
    let old = project.read(GERMAN);
    project.rename(ENGLISH, "content/data.md");
    project.sync();
    project.write(GERMAN, old.replace("Wir erheben Daten.", "Wir sammeln Daten."));
    project.write(REFERENCE, project.read("locales/en/data.ftl"));
    project.run(["sync"]).clean().stderr(str![[r#"
wrote locales/de/data.lock
wrote locales/en/data.ftl
removed locales/de/privacy.ftl
removed locales/en/privacy.ftl

"#]]);
    assert!(project.read("locales/de/data.ftl").contains("= Wir erheben Daten."));
    assert!(project.read("locales/de/data.lock").contains("= Wir sammeln Daten."));
    project.run(["check"]).clean();
}

#[test]
fn with_paths_for_keys_a_moved_page_keeps_its_ids() {
    let project = Project::translated().config("page-key = \"path\"\n[languages]\nde = {}\n");
    project.remove(GERMAN);
    project.remove(LOCK);
    project.remove(REFERENCE);
    project.sync();
    project.translate(GERMAN, "ref-privacy-privacy-1", "Wir erheben Daten.");
    project.sync();
    project.rename(ENGLISH, "content/legal/data.md");
    project.edit("content/legal/data.md", "# Privacy", "# Your data");
    project.run(["sync"]).clean().stderr(str![[r#"
wrote locales/de/legal/data.lock
wrote locales/de/legal/data.ftl
wrote locales/en/legal/data.ftl
removed locales/de/privacy.ftl
removed locales/de/privacy.lock
removed locales/en/privacy.ftl

"#]]);
    assert!(!project.exists(GERMAN));
    same(
        project.read("locales/de/legal/data.lock"),
        str![[r#"
glossator-lock 1
ref-legal-data-your-data -
ref-privacy-privacy - orphan "Privacy" ""
ref-privacy-privacy-1 00d62f4508c2ec3d 1697f0d6c6e88ec4
ref-privacy-privacy-2 -
ref-privacy-title -

"#]],
    );
}

#[test]
fn without_notes_catalogs_belong_to_the_platform() {
    let catalog = "ref-3-title=Datenschutz\n\n\n# von Hand\nref-3-privacy-1  =  Wir erheben Daten.\n";
    let project = Project::new()
        .config("[languages]\nde = {}\n\n[catalogs]\nnotes = false\n")
        .page("privacy.md", PAGE)
        .catalog("de", "privacy", catalog);
    project.run(["sync"]).clean().stderr(str![[r#"
wrote locales/de/privacy.lock
wrote locales/en/privacy.ftl

"#]]);
    assert_eq!(project.read(GERMAN), catalog);
    project.run(["accept", "de", "--all", "--page", "3"]).clean();
    project.edit(ENGLISH, "We collect data.", "We sell cake.");
    project.sync();
    assert_eq!(project.read(GERMAN), catalog);
    project.edit(ENGLISH, "We sell cake.\n\n", "");
    project.sync();
    assert_eq!(project.read(GERMAN), catalog, "what is gone is copied, not moved");
    same(
        project.read(LOCK),
        str![[r##"
glossator-lock 1
ref-3-privacy -
ref-3-privacy-1 00d62f4508c2ec3d 1697f0d6c6e88ec4 orphan "We collect data." "# von Hand\nref-3-privacy-1  =  Wir erheben Daten.\n"
ref-3-privacy-2 -
ref-3-privacy-3 - orphan "We sell cake." ""
ref-3-title cd5cc887d149bf8c b311f5e4c86b93d3

"##]],
    );
}

#[test]
fn notes_are_taken_away_when_they_are_switched_off() {
    let project = Project::translated();
    project.edit(ENGLISH, "We collect data.", "We collect some data.\n\nNew.");
    project.sync();
    project.edit(GERMAN, "Wir erheben Daten.", "Wir erheben einige Daten.");
    project.edit(GERMAN, "# en: Write to", "# Kommentar\n# en: Write to");
    let project = project.config("[languages]\nde = {}\n\n[catalogs]\nnotes = false\n");
    project.run(["sync"]).clean().stderr(str![[r#"
wrote locales/de/privacy.lock
wrote locales/de/privacy.ftl

"#]]);
    same(
        project.read(GERMAN),
        str![[r#"
ref-3-title = Datenschutz

ref-3-privacy = Datenschutz

ref-3-privacy-1 = Wir erheben einige Daten.

# Kommentar
ref-3-privacy-2 = Schreibt [uns]({ $us }) seit { $date }.

"#]],
    );
    same(
        project.read(LOCK),
        str![[r#"
glossator-lock 1
ref-3-privacy cd5cc887d149bf8c b311f5e4c86b93d3
ref-3-privacy-1 59bdda66fb3f3f9d d96863f2351d8d48 unreviewed was 00d62f4508c2ec3d:1697f0d6c6e88ec4
ref-3-privacy-2 fa2e6ac13a6fab18 95292144d3359b92
ref-3-privacy-3 -
ref-3-title cd5cc887d149bf8c b311f5e4c86b93d3

"#]],
    );
    project.run(["sync"]).clean().stderr(str![[r#"
everything is up to date: 1 page, 1 language

"#]]);
}

#[test]
fn a_catalog_that_is_not_utf8_is_left_alone() {
    let project = Project::translated().config("[languages]\nde = {}\nfr = {}\n");
    let broken = b"ref-3-title = Datensch\xfctz\n";
    project.write(GERMAN, broken);
    project.edit(ENGLISH, "We collect data.", "We collect some data.");
    let lock = project.read(LOCK);
    project.run(["sync"]).clean().stderr(str![[r#"
wrote locales/fr/privacy.lock
wrote locales/fr/privacy.ftl
wrote locales/en/privacy.ftl
left out: locales/de/privacy.ftl:1: this file isn't UTF-8 from here on
`glossator check` says how to fix what was left out

"#]]);
    assert_eq!(project.files()[GERMAN], broken);
    assert_eq!(project.read(LOCK), lock);
    project.run(["check", "--language", "de"]).findings().stdout(str![[r#"
error[withheld-page]: the German page is withheld: 0 % of it can be shown in translation, 80 % is needed
 --> locales/de/privacy.ftl:1:1
  = Readers who have found a page before at /de/privacy/ are sent to the English page, and links lead there.
  = To do: glossator status --language de

error[not-utf8]: this file isn't UTF-8 from here on
 --> locales/de/privacy.ftl:1:23
  |
1 | ref-3-title = Datensch
  |                       ^
  |
  = It is left out until it is fixed; nothing in it is changed.
  = Save it as UTF-8 in your editor.

glossator: 2 errors in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
}

#[test]
fn a_page_that_is_not_utf8_keeps_its_catalogs() {
    let project = Project::translated();
    let before = project.files();
    project.write(ENGLISH, [PAGE.as_bytes(), b"The caf\xe9.\n"].concat());
    project.run(["sync"]).clean().stderr(str![[r#"
the site has no page to translate
  content/ has 1 page left out for a reason that is a finding of its own.
  Fix what those findings say.
everything else is up to date: 0 pages, 1 language
left out: content/privacy.md:13: this file isn't UTF-8 from here on
`glossator check` says how to fix what was left out

"#]]);
    for path in [GERMAN, LOCK, REFERENCE] {
        assert_eq!(project.files()[path], before[path], "{path}");
    }
    project.run(["check"]).findings().stdout(str![[r#"
error[not-utf8]: this file isn't UTF-8 from here on
  --> content/privacy.md:13:8
   |
13 | The caf
   |        ^
   |
   = It is left out until it is fixed; nothing in it is changed.
   = Save it as UTF-8 in your editor.

error[empty-content]: the site has no page to translate
 --> glossator.toml:1:1
  = content/ has 1 page left out for a reason that is a finding of its own.
  = Fix what those findings say.

glossator: 2 errors in 0 pages and 1 language
`glossator explain CODE` says more about a finding

"#]]);
}

#[test]
fn a_page_in_conflict_is_neither_gone_nor_elsewhere() {
    let project = Project::translated().config("page-key = \"path\"\n[languages]\nde = {}\n");
    project.sync();
    let before = project.files();
    project.write(ENGLISH, format!("{PAGE}\n<<<<<<< HEAD\nA.\n=======\nB.\n>>>>>>> branch\n"));
    let project = project.page("copy.md", PAGE);
    project.run(["sync"]).clean().stderr(str![[r#"
wrote locales/de/copy.lock
wrote locales/de/copy.ftl
wrote locales/en/copy.ftl
left out: content/privacy.md:14: a merge left both versions in this page
`glossator check` says how to fix what was left out

"#]]);
    for path in [GERMAN, LOCK, REFERENCE] {
        assert_eq!(project.files()[path], before[path], "{path}");
    }
}

#[test]
fn a_conflict_in_a_catalog_stays_until_it_is_solved() {
    let project = Project::translated();
    let both = "<<<<<<< HEAD\nref-3-privacy-1 = Wir sammeln Daten.\n=======\nref-3-privacy-1 = Wir speichern Daten.\n>>>>>>> branch\n";
    project.edit(GERMAN, "ref-3-privacy-1 = Wir erheben Daten.\n", both);
    project.sync();
    assert!(project.read(GERMAN).contains(both), "{}", project.read(GERMAN));
    project.run(["check"]).findings();
    project.edit(GERMAN, both, "ref-3-privacy-1 = Wir speichern Daten.\n");
    project.sync();
    assert!(
        project.read(GERMAN).contains("# en: We collect data.\nref-3-privacy-1 = Wir speichern Daten.\n")
    );
    project.run(["check"]).clean();
}

#[test]
fn conflicts_in_locks_and_reference_catalogs_are_solved() {
    let project = Project::translated();
    let (lock, reference) = (project.read(LOCK), project.read(REFERENCE));
    let doubled = |text: &str| format!("<<<<<<< HEAD\n{text}=======\n{text}>>>>>>> branch\n");
    project.write(LOCK, doubled(&lock));
    project.write(REFERENCE, doubled(&reference));
    project.run(["sync"]).clean().stderr(str![[r#"
wrote locales/de/privacy.lock
wrote locales/en/privacy.ftl

"#]]);
    assert_eq!(project.read(LOCK), lock);
    assert_eq!(project.read(REFERENCE), reference);
    project.run(["check"]).clean();
}

#[test]
fn toml_front_matter_is_read() {
    let project = Project::new()
        .config("[languages]\nde = {}\n")
        .page("terms.md", "+++\nref = 9\nlang = \"en\"\ntitle = \"Terms\"\n+++\n\nBe kind.\n");
    project.run(["sync"]).clean().stderr(str![[r#"
wrote locales/de/terms.lock
wrote locales/de/terms.ftl
wrote locales/en/terms.ftl

"#]]);
    same(
        project.read("locales/en/terms.ftl"),
        str![[r#"
### Written by glossator from content/terms.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-9-title = Terms
# paragraph
ref-9-top-1 = Be kind.

"#]],
    );
}

/// Lines end as they did, whatever ends those that are added.
#[test]
fn line_endings_of_a_catalog_stay() {
    let project = Project::translated();
    project.write(GERMAN, project.read(GERMAN).replace('\n', "\r\n"));
    project.run(["sync"]).clean().stderr(str![[r#"
everything is up to date: 1 page, 1 language

"#]]);
    project.run(["check"]).clean().stdout(str![[r#"
glossator: no findings in 1 page and 1 language

"#]]);
    project.edit(ENGLISH, "We collect data.", "We collect some data.");
    project.sync();
    let text = project.read(GERMAN);
    assert!(text.contains("ref-3-privacy-1 = Wir erheben Daten.\r\n"), "{text:?}");
    assert!(!text.replace("\r\n", "").contains('\n'), "{text:?}");
}

#[test]
fn line_endings_of_a_page_do_not_matter() {
    let project = Project::translated();
    project.write(ENGLISH, PAGE.replace('\n', "\r\n"));
    project.run(["sync"]).clean().stderr(str![[r#"
everything is up to date: 1 page, 1 language

"#]]);
    project.run(["check"]).clean();
}

#[test]
fn a_filled_in_stub_that_is_still_a_comment_is_the_translator_s() {
    let project = Project::new().config("[languages]\nde = {}\n").page("privacy.md", PAGE);
    project.sync();
    project.edit(GERMAN, "# ref-3-privacy-1 =\n", "# ref-3-privacy-1 = Wir erheben Daten.\n");
    let text = project.read(GERMAN);
    project.edit(ENGLISH, "We collect data.", "We collect some data.");
    project.sync();
    assert_eq!(project.read(GERMAN), text);
}

#[test]
fn a_typo_mended_in_a_stale_text_keeps_it_stale() {
    let project = Project::translated();
    project.edit(ENGLISH, "We collect data.", "We collect some data.");
    project.sync();
    project.edit(GERMAN, "Wir erheben Daten.", "Wir erheben Daten!");
    project.sync();
    project.run(["check"]).findings().stdout(str![[r##"
error[stale-translation]: this edit leaves 1 translation behind: de
  --> content/privacy.md:10:1
   |
10 | We collect some data.
   |
   = English: We collect {+some+} data.
   = The change is material: a word, a number, a sign or their order.
   = Readers get this paragraph in English until it is translated again.
   = If every translation still says the same: glossator accept --every-language ref-3-privacy-1

error[withheld-page]: the German page is withheld: 75 % of it can be shown in translation, 80 % is needed
 --> locales/de/privacy.ftl:1:1
  = Readers who have found a page before at /de/privacy/ are sent to the English page, and links lead there.
  = To do: glossator status --language de

warning[stale-note-left]: this text has changed, but its STALE note is still above it
  --> locales/de/privacy.ftl:13:1
   |
13 | # STALE. The English has changed: bring the text up to date and delete this line; if it fits as it is, make this line "# accept".
   |
   = While it is there, readers of /de/privacy/ get the English.
   = If the text says what the English says now, delete this line.

glossator: 2 errors, 1 warning in 1 page and 1 language
`glossator explain CODE` says more about a finding

"##]]);
}

#[test]
fn unknown_options_are_told() {
    Project::translated().fails(
        ["sync", "--language", "de"],
        str![[r#"
error: unexpected argument '--language' found

Usage: glossator sync [OPTIONS]

For more information, try '--help'.

"#]],
    );
}

/// Both sides of a merge have a text of their own, for an English of its own.
/// Whichever is chosen, before or after a sync, its record is there.
#[test]
fn records_of_both_texts_stay_until_one_is_chosen() {
    let merged =
        |ours: &str, theirs: &str| format!("<<<<<<< HEAD\n{ours}\n=======\n{theirs}\n>>>>>>> branch\n");
    let line =
        |text: &str| text.lines().find(|line| line.starts_with("ref-3-privacy-1 ")).unwrap().to_owned();
    let statuses = |notes: bool, syncs: usize, chosen: usize| {
        let project =
            Project::translated().config(&format!("[languages]\nde = {{}}\n\n[catalogs]\nnotes = {notes}\n"));
        project.edit(GERMAN, "Wir erheben Daten.", "Wir sammeln Daten.");
        project.sync();
        let theirs = [line(&project.read(GERMAN)), line(&project.read(LOCK))];
        project.edit(ENGLISH, "We collect data.", "We sell data.");
        project.sync();
        project.run(["accept", "de", "ref-3-privacy-1"]).clean();
        project.edit(GERMAN, "Wir sammeln Daten.", "Wir verkaufen Daten.");
        project.sync();
        let ours = [line(&project.read(GERMAN)), line(&project.read(LOCK))];
        let both = [merged(&ours[0], &theirs[0]), merged(&ours[1], &theirs[1])];
        project.edit(GERMAN, &format!("{}\n", ours[0]), &both[0]);
        project.edit(LOCK, &format!("{}\n", ours[1]), &both[1]);
        for _ in 0..syncs {
            project.sync();
        }
        project.edit(GERMAN, &both[0], &format!("{}\n", [&ours[0], &theirs[0]][chosen]));
        let before = project.run(["status", "--format", "json"]).stdout_text();
        project.sync();
        assert_eq!(project.run(["status", "--format", "json"]).stdout_text(), before);
        let count = |name: &str| before.split_once(&format!("\"{name}\": ")).unwrap().1[..1].to_owned();
        ["current", "stale", "unreviewed"].map(count).join(" ")
    };
    for notes in [true, false] {
        for syncs in 0..3 {
            assert_eq!(statuses(notes, syncs, 0), "4 0 0", "ours, notes: {notes}, {syncs} syncs");
            assert_eq!(statuses(notes, syncs, 1), "3 1 0", "theirs, notes: {notes}, {syncs} syncs");
        }
    }
}

/// What translators write isn't taken for a note because it begins like one.
#[test]
fn remarks_that_begin_like_notes_stay() {
    let remarks = "\
# MISSING a comma here?
# STALE since 2024, ask Anna
# UNREVIEWED by lawyers
# change: I wrote du, not Sie
# en: English is ambiguous here
# change: even {+this+}
";
    let stay = remarks.replace("# change: even {+this+}\n", "");
    let entry = "# en: We collect data.\nref-3-privacy-1 = Wir erheben Daten.\n";
    let project = Project::translated();
    project.edit(GERMAN, entry, &format!("{remarks}{entry}"));
    for english in ["We collect data.", "We collect some data."] {
        project.write(ENGLISH, PAGE.replace("We collect data.", english));
        project.sync();
        project.run(["sync", "--check"]).clean();
        assert!(project.read(GERMAN).contains(&stay), "{}", project.read(GERMAN));
    }
    project.edit(ENGLISH, "We collect some data.\n\n", "");
    project.sync();
    assert!(project.read(LOCK).contains(&stay.replace('\n', "\\n")), "{}", project.read(LOCK));
    project.write(ENGLISH, PAGE.replace("We collect data.", "We collect some data."));
    project.sync();
    assert!(project.read(GERMAN).contains(&stay), "{}", project.read(GERMAN));
    let project = project.config("[languages]\nde = {}\n\n[catalogs]\nnotes = false\n");
    project.sync();
    let text = format!("{stay}ref-3-privacy-1 = Wir erheben Daten.\n");
    assert!(project.read(GERMAN).contains(&text), "{}", project.read(GERMAN));
    project.run(["sync", "--check"]).clean();
}

/// Editors wrap long lines and change case; people shorten or add to a note.
/// As long as a line of it stands, the text isn't up to date.
#[test]
fn a_stale_note_that_was_changed_still_stands() {
    let note = "# STALE. The English has changed: bring the text up to date and delete this line; if it fits as it is, make this line \"# accept\".\n";
    for (changed, goes) in [
        (
            "# STALE. The English has changed: bring the text up to\n# date and delete this line; if it fits as it is,\n# make this line \"# accept\".\n",
            true,
        ),
        ("#STALE. The english has changed\n", true),
        ("# stale\n", true),
        ("# STALE. The English has changed (Anna is on it)\n", false),
    ] {
        let project = Project::translated();
        project.edit(ENGLISH, "We collect data.", "We collect some data.");
        project.sync();
        project.edit(GERMAN, note, changed);
        project.edit(GERMAN, "Wir erheben Daten.", "Wir sammeln Daten.");
        project.sync();
        let checked = project.run(["check"]).findings().stdout_text();
        assert!(checked.contains("stale-note-left"), "{changed}\n{checked}");
        assert_eq!(!project.read(GERMAN).contains(changed), goes, "{}", project.read(GERMAN));
        project.run(["sync", "--check"]).clean();
    }
}

#[test]
fn a_line_of_a_lock_that_is_no_record_is_told() {
    let project = Project::translated();
    project.edit(LOCK, "ref-3-privacy-1 00d62f4508c2ec3d", "ref-3-privacy-1 00d62f4508c2ecxx");
    project.sync();
    project.run(["check", "--language", "de"]).findings().stdout(str![[r#"
error[unreviewed-translation]: nobody has compared 1 translation of this paragraph with the English: de
  --> content/privacy.md:10:1
   |
10 | We collect data.
   |
   = Readers get this paragraph in English until somebody has.
   = When it says what the English says: glossator accept de ref-3-privacy-1

error[withheld-page]: the German page is withheld: 75 % of it can be shown in translation, 80 % is needed
 --> locales/de/privacy.ftl:1:1
  = Readers who have found a page before at /de/privacy/ are sent to the English page, and links lead there.
  = To do: glossator status --language de

error[unreadable-lock]: this line of the lock isn't a record
 --> locales/de/privacy.lock:6:1
  |
6 | ref-3-privacy-1 00d62f4508c2ecxx 1697f0d6c6e88ec4
  |
  = It is kept as it is, but has no effect: a text without another record counts as unreviewed.
  = Take back the change that damaged it, or delete it.

glossator: 3 errors in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
}

#[test]
fn the_note_of_a_deleted_entry_goes() {
    let project = Project::translated();
    let whole = project.read(GERMAN);
    project.edit(GERMAN, "ref-3-privacy-1 = Wir erheben Daten.\n", "");
    project.sync();
    let stub = "# MISSING. Write the translation behind \"=\" and remove the \"# \" before the id.\n# en: We collect data.\n# ref-3-privacy-1 =\n";
    assert_eq!(
        project.read(GERMAN),
        whole.replace("# en: We collect data.\nref-3-privacy-1 = Wir erheben Daten.\n", stub)
    );
    project.run(["sync", "--check"]).clean();
}
