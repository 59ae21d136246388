//! `glossator accept`: a person says that translations are right.

use snapbox::str;

use crate::project::{ENGLISH, GERMAN, LOCK, Project, same};

/// German and French follow an older English.
fn stale() -> Project {
    let project = Project::translated().config("[languages]\nde = {}\nfr = {}\npl = {}\n");
    project.write("locales/fr/privacy.ftl", project.read(GERMAN));
    project.write("locales/fr/privacy.lock", project.read(LOCK));
    project.sync();
    project.edit(ENGLISH, "We collect data.", "We collect some data.");
    project.sync();
    project
}

#[test]
fn a_text_becomes_current_and_its_notes_go() {
    let project = stale();
    project.run(["accept", "de", "ref-3-privacy-1"]).clean().stderr("").stdout(str![[r#"
de ref-3-privacy-1
  English: We collect {+some+} data.
  German: Wir erheben Daten.

"#]]);
    project.run(["check", "--language", "de"]).clean();
    same(
        project.read(GERMAN),
        str![[r####"
### German (de), made from content/privacy.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/privacy.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# en: Privacy
ref-3-title = Datenschutz

# en: Privacy
ref-3-privacy = Datenschutz

# en: We collect some data.
ref-3-privacy-1 = Wir erheben Daten.

# en: Write to [us]({ $us }) since { $date }.
ref-3-privacy-2 = Schreibt [uns]({ $us }) seit { $date }.

"####]],
    );
    assert!(!project.read(LOCK).contains("stale"), "{}", project.read(LOCK));
    project.run(["sync", "--check"]).clean();
}

#[test]
fn everything_on_a_page() {
    let project = stale();
    project.run(["accept", "de", "--all", "--page", "3"]).clean().stderr("").stdout(str![[r#"
de ref-3-privacy-1
  English: We collect {+some+} data.
  German: Wir erheben Daten.

"#]]);
    project.run(["check", "--language", "de"]).clean();
    project
        .run(["accept", "de", "--all", "--page", "3"])
        .clean()
        .stderr(str![[r#"
there is nothing to accept on this page

"#]])
        .stdout("");
}

#[test]
fn every_language_that_saw_the_english_just_before() {
    let project = stale();
    project
        .run(["accept", "--every-language", "ref-3-privacy-1"])
        .clean()
        .stderr(str![[r#"
pl ref-3-privacy-1: skipped, it has no translation

"#]])
        .stdout(str![[r#"
de ref-3-privacy-1
  English: We collect {+some+} data.
  German: Wir erheben Daten.
fr ref-3-privacy-1
  English: We collect {+some+} data.
  French: Wir erheben Daten.

"#]]);
    project.run(["check", "--language", "de", "--language", "fr"]).clean();
}

#[test]
fn every_language_before_sync_has_run() {
    let project = stale();
    project.run(["accept", "--every-language", "ref-3-privacy-1"]).clean();
    project.edit(ENGLISH, "some data", "much data");
    project.edit("locales/fr/privacy.ftl", "Wir erheben Daten.", "Nous recueillons des données.");
    project
        .run(["accept", "--every-language", "ref-3-privacy-1"])
        .clean()
        .stderr(str![[r#"
pl ref-3-privacy-1: skipped, it has no translation

"#]])
        .stdout(str![[r#"
de ref-3-privacy-1
  English: We collect [-some-]{+much+} data.
  German: Wir erheben Daten.
fr ref-3-privacy-1
  English: We collect [-some-]{+much+} data.
  French: Nous recueillons des données.

"#]]);
    project.run(["sync"]).clean();
    project.run(["check", "--language", "de"]).clean();
}

#[test]
fn a_language_that_is_further_behind_is_skipped() {
    let project = stale();
    project.run(["accept", "de", "ref-3-privacy-1"]).clean();
    project.edit(ENGLISH, "some data", "much data");
    project.sync();
    project
        .run(["accept", "--every-language", "ref-3-privacy-1"])
        .clean()
        .stderr(str![[r#"
fr ref-3-privacy-1: skipped, it was made from an older English
pl ref-3-privacy-1: skipped, it has no translation

"#]])
        .stdout(str![[r#"
de ref-3-privacy-1
  English: We collect [-some-]{+much+} data.
  German: Wir erheben Daten.

"#]]);
    project.run(["check", "--language", "fr"]).findings();
}

/// The languages that follow this edit by now tell what was just before it.
#[test]
fn a_second_run_takes_nothing_that_the_first_skipped() {
    for was_translated_before in [true, false] {
        let project = stale();
        if !was_translated_before {
            let lock = project.read(LOCK);
            let line = lock.lines().find(|line| line.starts_with("ref-3-privacy-1 ")).unwrap();
            project.write(LOCK, lock.replace(line, "ref-3-privacy-1 -"));
        }
        project.edit(GERMAN, "Wir erheben Daten.", "Wir erheben manche Daten.");
        let catalog = project.read(GERMAN);
        let stale = catalog.lines().find(|line| line.starts_with("# STALE")).unwrap();
        project.edit(GERMAN, &format!("{stale}\n"), "");
        project.sync();
        project.edit(ENGLISH, "some data", "some more data");
        project.sync();
        let accept = ["accept", "--every-language", "ref-3-privacy-1"];
        project.run(accept).clean().stdout(str![[r#"
de ref-3-privacy-1
  English: We collect some {+more+} data.
  German: Wir erheben manche Daten.

"#]]);
        project.run(accept).clean().stdout("");
    }
}

#[test]
fn a_copy_that_is_right() {
    let project = Project::translated();
    project.edit(GERMAN, "ref-3-title = Datenschutz", "ref-3-title = Privacy");
    project.sync();
    project.fails(["accept", "de", "ref-3-title"], str![[r#"
glossator: `ref-3-title` can't be accepted: it is still the English; if that is right, add `--same`; nothing was written

"#]]);
    project.run(["accept", "de", "ref-3-title", "--same"]).clean().stderr("").stdout(str![[r#"
de ref-3-title
  English: Privacy
  German: Privacy

"#]]);
    project.run(["check"]).clean();
    project.run(["sync", "--check"]).clean();
    project.fails(["accept", "de", "ref-3-privacy-1", "--same"], str![[r#"
glossator: `ref-3-privacy-1` can't be accepted: it isn't the English, so `--same` says nothing; nothing was written

"#]]);
}

#[test]
fn what_breaks_a_rule_is_not_accepted() {
    let project = Project::translated();
    project.edit(GERMAN, "[uns]({ $us })", "uns");
    project.fails(["accept", "de", "ref-3-privacy-2"], str![[r#"
glossator: `ref-3-privacy-2` can't be accepted: it breaks a rule; `glossator check` says which; nothing was written

"#]]);
    project.fails(["accept", "de", "ref-3-privacy-1", "ref-3-privacy-2"], str![[r#"
glossator: `ref-3-privacy-2` can't be accepted: it breaks a rule; `glossator check` says which; nothing was written

"#]]);
}

#[test]
fn what_has_no_text_is_not_accepted() {
    let project = Project::translated();
    project.edit(ENGLISH, "We collect data.", "We collect data.\n\nWe sell it.");
    project.fails(
        ["accept", "de", "ref-3-privacy-3"],
        str![[r#"
glossator: `ref-3-privacy-3` can't be accepted: it has no text; nothing was written

"#]],
    );
}

#[test]
fn what_does_not_fit_today_s_english_is_not_accepted() {
    let project = Project::translated();
    project.edit(ENGLISH, "We collect data.", "We collect data since 2020-01-01.");
    project.sync();
    project.fails(["accept", "de", "ref-3-privacy-1"], str![[r#"
glossator: `ref-3-privacy-1` can't be accepted: it doesn't fit today's English; bring it up to date first; nothing was written

"#]]);
}

#[test]
fn unknown_names_are_told() {
    let project = stale();
    project.fails(
        ["accept", "it", "ref-3-privacy-1"],
        str![[r#"
glossator: no language is called `it`; there are: de, fr, pl

"#]],
    );
    project.fails(
        ["accept", "de", "ref-3-privacy-9"],
        str![[r#"
glossator: no segment has the id `ref-3-privacy-9`; nothing was written

"#]],
    );
    project.fails(
        ["accept", "de", "ref-3-privacy-1", "--page", "nowhere.md"],
        str![[r#"
glossator: no page is called `nowhere.md`; name it by its path or its `ref`

"#]],
    );
    project.fails(
        ["accept", "--every-language", "ref-3-privacy-9"],
        str![[r#"
glossator: no segment has the id `ref-3-privacy-9`; nothing was written

"#]],
    );
}

#[test]
fn wrong_combinations_are_told() {
    let project = stale();
    project.fails(
        ["accept", "de"],
        str![[r#"
glossator: no id is named; or take `--all` with `--page`

"#]],
    );
    project.fails(
        ["accept", "de", "--all"],
        str![[r#"
error: the following required arguments were not provided:
  --page <PAGE>

Usage: glossator accept --page <PAGE> --all <LANG ID>...

For more information, try '--help'.

"#]],
    );
    project.fails(
        ["accept", "de", "ref-3-privacy-1", "--all", "--page", "3"],
        str![[r#"
glossator: `--all` takes no ids

"#]],
    );
    project.fails(
        ["accept"],
        str![[r#"
error: the following required arguments were not provided:
  <LANG ID>...

Usage: glossator accept <LANG ID>...

For more information, try '--help'.

"#]],
    );
}

#[test]
fn an_id_of_two_pages_asks_for_the_page() {
    let project = Project::new()
        .config("[languages]\nde = {}\n")
        .page("a.md", "---\nlang: en\nref: 3\n---\n\n# Privacy title\n")
        .page("b.md", "---\nlang: en\nref: 3-privacy\ntitle: Data\n---\n");
    project.sync();
    project.translate("locales/de/b.ftl", "ref-3-privacy-title", "Daten");
    project.fails(
        ["accept", "de", "ref-3-privacy-title"],
        str![[r#"
glossator: several pages have the id `ref-3-privacy-title`: name one with `--page`; nothing was written

"#]],
    );
    let page = ["--page", "content/b.md"];
    project.run(["accept", "de", "ref-3-privacy-title"].into_iter().chain(page)).clean().stdout(str![[r#"
de ref-3-privacy-title
  English: Data
  German: Daten

"#]]);
    project.run(["accept", "de", "ref-3-privacy-title", "--page", "3-privacy"]).clean();
}

#[test]
fn a_translator_accepts_by_hand() {
    let project = stale();
    let text = project.read(GERMAN);
    let start = text.find("# STALE").unwrap();
    let end = start + text[start..].find('\n').unwrap();
    project.write(GERMAN, format!("{}# accept{}", &text[..start], &text[end..]));
    project.run(["check", "--language", "de"]).clean().stdout(str![[r#"
warning[unrecorded-translation]: 1 text in this catalog is not recorded yet
  --> locales/de/privacy.ftl:16:19
   |
16 | ref-3-privacy-1 = Wir erheben Daten.
   |
   = It counts as made from the English of the committed reference catalog.
   = Run `glossator sync` and commit what it changes.

glossator: 1 warning in 1 page and 1 language

"#]]);
    project.sync();
    assert!(!project.read(GERMAN).contains("accept"), "{}", project.read(GERMAN));
    project.run(["check", "--language", "de"]).clean();
}
