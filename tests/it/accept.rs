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
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

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
glossator: `ref-3-privacy-1` can't be accepted: it isn't the English, so `--same` has no effect; nothing was written

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
glossator: no segment has the id `ref-3-privacy-9`; nothing was written; did you mean `ref-3-privacy-1`, `ref-3-privacy-2` or `ref-3-privacy`?

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
glossator: no segment has the id `ref-3-privacy-9`; nothing was written; did you mean `ref-3-privacy-1`, `ref-3-privacy-2` or `ref-3-privacy`?

"#]],
    );
}

#[test]
fn wrong_combinations_are_told() {
    let project = stale();
    project.fails(
        ["accept", "de"],
        str![[r#"
glossator: name at least one id, or use `--page PAGE --all`

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
    assert!(!project.read(GERMAN).contains("\n# accept"), "{}", project.read(GERMAN));
    project.run(["check", "--language", "de"]).clean();
}

/// A page of names and one German text.
fn names() -> Project {
    let page = "---\nlang: en\nref: 3\ntitle: FAQ\n---\n\n# Team\n\nBob\n\nWe collect data.\n";
    let config = "[languages]\nde = {}\n\n[publish]\nminimum = 0\n";
    let project = Project::new().config(config).page("privacy.md", page);
    project.sync();
    let german =
        "ref-3-title = FAQ\nref-3-team = Team\nref-3-team-1 = Bob\nref-3-team-2 = Wir erheben Daten.\n";
    project.write(GERMAN, german);
    project.sync();
    project
}

const COPY: &str = "# MISSING. This is still the English: put the translation in its place; if it is right as it \
                    is, make this line \"# accept\".\n";

/// The catalog's lines from `# MISSING` on are turned by hand.
fn turn_copies(project: &Project, to: &str) {
    let catalog = project.read(GERMAN);
    assert_eq!(catalog.matches(COPY).count(), 3, "{catalog}");
    project.write(GERMAN, catalog.replace(COPY, to));
}

#[test]
fn a_translator_says_by_hand_that_a_copy_is_right() {
    let kept = format!("{COPY}# accept\n");
    for accept in ["# accept\n", "# Accept\n", "# mein Name\n# accept\n", kept.as_str()] {
        let project = names();
        turn_copies(&project, accept);
        project.run(["check"]).clean();
        project.sync();
        let catalog = project.read(GERMAN);
        assert!(
            !catalog.to_lowercase().contains("\n# accept") && !catalog.contains("# MISSING"),
            "{catalog}"
        );
        assert_eq!(catalog.matches("# mein Name").count(), accept.matches("mein").count() * 3, "{catalog}");
        assert_eq!(project.read(LOCK).matches(" same\n").count(), 3, "{}", project.read(LOCK));
        project.run(["check"]).clean().stdout("glossator: no findings in 1 page and 1 language\n");
        project.run(["sync", "--check"]).clean();
    }
}

/// No note tells its English; it is the English itself that stands there.
#[test]
fn above_an_exact_copy_no_note_has_to_tell_the_english() {
    let project = names();
    project.write(GERMAN, "# accept\nref-3-title = FAQ\n# accept\nref-3-team-2 = Wir erheben Daten.\n");
    let stdout = project.run(["check"]).findings().stdout_text();
    assert_eq!(stdout.matches("warning[ignored-accept]").count(), 1, "{stdout}");
    assert!(stdout.contains("privacy.ftl:3:1"), "{stdout}");
    project.sync();
    assert_eq!(project.read(LOCK).matches(" same\n").count(), 1, "{}", project.read(LOCK));
}

#[test]
fn above_a_copy_no_other_note_may_stand() {
    for beside in [
        "# accept\n# en: Another\n",
        "# accept\n# STALE. The English has changed\n",
        "# UNREVIEWED.\n# accept\n",
    ] {
        let project = names();
        turn_copies(&project, beside);
        let stdout = project.run(["check"]).findings().stdout_text();
        assert_eq!(stdout.matches("warning[ignored-accept]").count(), 3, "{beside}: {stdout}");
        assert!(!project.read(LOCK).contains("same"), "{beside}");
    }
}

/// A name that the English has changed since is behind, not right.
#[test]
fn a_copy_is_accepted_for_the_english_of_its_note() {
    let project = names();
    turn_copies(&project, "# accept\n");
    project.edit(ENGLISH, "title: FAQ", "title: Questions");
    project.sync();
    let stdout = project.run(["check"]).findings().stdout_text();
    assert!(stdout.contains("error[stale-translation]"), "{stdout}");
    assert_eq!(project.read(LOCK).matches(" same").count(), 3, "{}", project.read(LOCK));
    // It stays one that is right where the new English is accepted, too.
    project.run(["accept", "de", "ref-3-title"]).clean();
    project.edit(ENGLISH, "title: Questions", "title: FAQ");
    project.run(["accept", "de", "ref-3-title"]).clean();
    project.run(["check", "--language", "de"]).clean();
}

#[test]
fn the_to_do_list_tells_how_a_copy_is_right() {
    let project = names();
    project.run(["accept", "de", "ref-3-team", "ref-3-team-1", "--same"]).clean();
    project.run(["status", "--language", "de"]).clean().stdout(str![[r#"
content/privacy.md in German (de), published: 3 of 4 parts shown, partial
  missing  locales/de/privacy.ftl:9  ref-3-title  page title (front matter)
             FAQ
             still the English; if it is right as it is: make the line MISSING above it `# accept`, or run: glossator accept de ref-3-title --same

"#]]);
}

#[test]
fn a_copy_is_recorded_at_once_whatever_stands_above_it() {
    for above in ["# accept\n", "# accept\n# en: Another\n", "# STALE.\n# accept\n", "# Unser Name\n"] {
        let project = names();
        turn_copies(&project, above);
        let accept = ["accept", "de", "ref-3-title", "--same"];
        let accepted = "de ref-3-title\n  English: FAQ\n  German: FAQ\n";
        project.run(accept).clean().stderr("").stdout(accepted);
        let lock = project.read(LOCK);
        let line = lock.lines().find(|line| line.starts_with("ref-3-title "));
        assert!(line.is_some_and(|line| line.ends_with(" same")), "{lock}");
        let catalog = project.read(GERMAN);
        assert!(catalog.contains("# Unser Name") || !above.contains("Unser"), "{catalog}");
        project.run(accept).clean().stderr("").stdout(accepted);
        assert_eq!(project.read(LOCK), lock);
    }
}

/// The same for a text: what is recorded is what the command says.
#[test]
fn a_command_is_heard_before_a_note() {
    let project = stale();
    let catalog = project.read(GERMAN);
    let stale = catalog.lines().find(|line| line.starts_with("# STALE")).unwrap();
    project.write(
        GERMAN,
        catalog.replace(stale, "# accept").replace("# en: We collect some data.", "# en: We collect data."),
    );
    project.run(["accept", "de", "ref-3-privacy-1"]).clean();
    project
        .run(["check", "--language", "de"])
        .clean()
        .stdout("glossator: no findings in 1 page and 1 language\n");
    assert!(!project.read(GERMAN).contains("\n# accept"), "{}", project.read(GERMAN));
}

const EVERY: [&str; 3] = ["accept", "--every-language", "ref-3-privacy-1"];

/// Of the English in between no file tells any more, but `sync` has seen it.
#[test]
fn after_two_synced_edits_nothing_of_the_edit_before_last_is_taken() {
    let project = stale();
    project.edit(ENGLISH, "some data", "much data");
    project.sync();
    project.run(EVERY).clean().stdout("").stderr(str![[r#"
de ref-3-privacy-1: skipped, nothing says that it was made from the English just before this edit
fr ref-3-privacy-1: skipped, nothing says that it was made from the English just before this edit
pl ref-3-privacy-1: skipped, it has no translation

"#]]);
    project.run(["check", "--language", "de"]).findings();
    // Nor after a third, unsynced one.
    project.edit(ENGLISH, "much data", "all data");
    project.run(EVERY).clean().stdout("");
    // One by one a person can say so, with the whole change before them.
    project.run(["accept", "de", "ref-3-privacy-1"]).clean().stdout(str![[r#"
de ref-3-privacy-1
  English: We collect {+all+} data.
  German: Wir erheben Daten.

"#]]);
}

/// Both edits are in what is printed: nothing has been skipped.
#[test]
fn two_edits_without_a_sync_between_are_one() {
    let project = Project::translated();
    project.edit(ENGLISH, "We collect data.", "We collect some data.");
    project.edit(ENGLISH, "some data", "much data");
    project.run(EVERY).clean().stdout(str![[r#"
de ref-3-privacy-1
  English: We collect {+much+} data.
  German: Wir erheben Daten.

"#]]);
}

#[test]
fn after_a_reverted_edit_what_followed_it_is_skipped() {
    let project = stale();
    // French follows the edit, which is then taken back.
    project.run(["accept", "fr", "ref-3-privacy-1"]).clean();
    project.edit(ENGLISH, "We collect some data.", "We collect data.");
    project.sync();
    project.edit(ENGLISH, "We collect data.", "We collect no data.");
    let stdout = project.run(EVERY).clean().stdout_text();
    assert!(stdout.contains("de ref-3-privacy-1") && !stdout.contains("fr ref-3-privacy-1"), "{stdout}");
}

/// The edit back to an English of before is an edit like others.
#[test]
fn an_english_that_comes_back_is_no_reason_to_take_older_texts() {
    let project = stale();
    project.edit(ENGLISH, "some data", "much data");
    project.sync();
    project.edit(ENGLISH, "much data", "some data");
    project.sync();
    project.run(EVERY).clean().stdout("");
}

/// The committed reference catalog is in conflict between two other branches.
#[test]
fn where_the_committed_english_is_unknown_nothing_is_taken() {
    let project = Project::translated();
    let reference = "locales/en/privacy.ftl";
    project.edit(ENGLISH, "We collect data.", "We collect some data.");
    let known = "ref-3-privacy-1 = We collect data.\n";
    let sides =
        format!("<<<<<<< ours\n{known}=======\nref-3-privacy-1 = We collect all data.\n>>>>>>> theirs\n");
    project.edit(reference, known, &sides);
    let skipped =
        "de ref-3-privacy-1: skipped, nothing says that it was made from the English just before this edit\n";
    project.run(EVERY).clean().stdout("").stderr(skipped);
    project.sync();
    project.run(EVERY).clean().stdout("").stderr(skipped);
}

#[test]
fn what_is_no_record_of_the_english_before_is_skipped() {
    let project = stale();
    let stale =
        |path: &str| project.read(path).lines().find(|line| line.starts_with("# STALE")).unwrap().to_owned();
    // German has been changed below its note, French is of unknown origin.
    project.edit(GERMAN, "= Wir erheben Daten.", "= Wir erheben keine Daten.");
    let lock = project.read("locales/fr/privacy.lock");
    project.write("locales/fr/privacy.lock", lock.replace(" noted stale", " unreviewed noted stale"));
    assert!(!stale(GERMAN).is_empty());
    project.run(EVERY).clean().stdout("").stderr(str![[r#"
de ref-3-privacy-1: skipped, it has changed, and its STALE note is still above it
fr ref-3-privacy-1: skipped, nobody had compared it with the English before
pl ref-3-privacy-1: skipped, it has no translation

"#]]);
}

#[test]
fn copies_and_refused_texts_of_some_languages_are_skipped() {
    let project = stale();
    project.edit(GERMAN, "= Wir erheben Daten.", "= We collect data.");
    project.edit("locales/fr/privacy.ftl", "= Wir erheben Daten.", "= Nous { -recueillons }.");
    project.run(EVERY).clean().stdout("").stderr(str![[r#"
de ref-3-privacy-1: skipped, it is still the English
fr ref-3-privacy-1: skipped, it breaks a rule
pl ref-3-privacy-1: skipped, it has no translation

"#]]);
}

/// Two lines that a merge has brought together both say that theirs was the last.
#[test]
fn records_that_contradict_each_other_are_skipped() {
    let project = stale();
    let lock = project.read("locales/fr/privacy.lock");
    let line = lock.lines().find(|line| line.starts_with("ref-3-privacy-1 ")).unwrap();
    let english = line.split(' ').nth(1).unwrap();
    let other = line.replace(english, "54f4a81b1f7e0a95").replace("We collect data.", "We buy data.");
    project.write("locales/fr/privacy.lock", lock.replace(line, &other));
    project.run(EVERY).clean().stdout("");
}

#[test]
fn an_id_that_is_named_twice_is_accepted_once() {
    let project = stale();
    let stdout = project.run(["accept", "de", "ref-3-privacy-1", "ref-3-privacy-1"]).clean().stdout_text();
    assert_eq!(stdout.matches("de ref-3-privacy-1").count(), 1, "{stdout}");
    let stdout = project.run(["accept", "--every-language", "ref-3-privacy-1", "ref-3-privacy-1"]).clean();
    assert_eq!(stdout.stdout_text().matches("fr ref-3-privacy-1").count(), 1);
}

#[test]
fn nothing_is_accepted_where_nothing_can_be_written() {
    let project = stale();
    let lock = project.read(LOCK);
    project.write(LOCK, lock.replace("glossator-lock 1", "glossator-lock 2"));
    project.fails(["accept", "de", "ref-3-privacy-1"], str![[r#"
glossator: `ref-3-privacy-1` can't be accepted: its files can't be used; `glossator check` says why; nothing was written

"#]]);
    let run = project.run(EVERY).clean();
    assert!(run.stderr_text().contains("de ref-3-privacy-1: skipped, its files can't be used"));
}

/// A text that is kept in the lock for its id stays there.
#[test]
fn accepting_a_text_keeps_the_other_in_the_lock() {
    let project = Project::translated();
    let page = project.read(ENGLISH);
    project.edit(ENGLISH, "We collect data.\n\n", "");
    project.sync();
    assert!(project.read(LOCK).contains("orphan"), "{}", project.read(LOCK));
    let catalog = project.read(GERMAN);
    project.write(ENGLISH, page);
    project.write(GERMAN, format!("{catalog}\nref-3-privacy-1 = Wir sammeln Daten.\n"));
    project.run(["accept", "de", "ref-3-privacy-1"]).clean();
    assert!(project.read(LOCK).contains("Wir erheben Daten."), "{}", project.read(LOCK));
}

#[test]
fn the_head_tells_how_a_name_stays_as_it_is() {
    let page = "---\nref: 3\n---\n\n# Qubes OS\n\nWe collect data.\n";
    let project = Project::new().config("[languages]\nde = {}\n").page("privacy.md", page);
    project.sync();
    let stub = "# MISSING. Write the translation behind \"=\" and remove the \"# \" before the id.\n\
                # en: Qubes OS\n# ref-3-qubes-os =\n";
    project.edit(GERMAN, stub, "# accept\n# en: Qubes OS\nref-3-qubes-os = Qubes OS\n");
    project.sync();
    let german = project.read(GERMAN);
    assert!(german.contains("\n\n# en: Qubes OS\nref-3-qubes-os = Qubes OS\n"), "{german}");
    let lock = project.read("locales/de/privacy.lock");
    assert!(
        lock.lines().any(|line| line.starts_with("ref-3-qubes-os ") && line.ends_with(" same")),
        "{lock}"
    );
}
