//! Terms belong to the record: it covers the words that readers get.

use snapbox::str;

use crate::project::{Project, same};

const CATALOG: &str = "locales/de/t.ftl";
const LOCK: &str = "locales/de/t.lock";
const TERMS: &str = "locales/de/_terms.ftl";
const PAGE: &str = "content/t.md";

/// A page of these paragraphs, and the German ones.
fn site(terms: &str, texts: &[(&str, &str)]) -> Project {
    let english: Vec<&str> = texts.iter().map(|(english, _)| *english).collect();
    let page = format!("---\nlang: en\nref: 1\npermalink: /t/\n---\n\n{}\n", english.join("\n\n"));
    let config = "[languages]\nde = {}\n\n[publish]\nminimum = 0\nnotice = \"none\"\n";
    let project = Project::new().config(config).page("t.md", &page).file(TERMS, terms);
    project.sync();
    let german = std::iter::zip(1.., texts).map(|(n, (_, german))| format!("ref-1-top-{n} = {german}\n"));
    project.write(CATALOG, german.collect::<String>());
    project.sync();
    project.run(["check"]).clean().stdout("glossator: no findings in 1 page and 1 language\n");
    project
}

fn object() -> Project {
    site(
        "-tun = widersprechen\n",
        &[
            ("You may object at any time.", "Sie können jederzeit { -tun }."),
            ("We delete your data soon.", "Wir löschen Ihre Daten bald."),
        ],
    )
}

/// The lines of a catalog or lock that are about an id.
fn line_of(project: &Project, path: &str, id: &str) -> String {
    let text = project.read(path);
    text.lines().find(|line| line.starts_with(&format!("{id} "))).unwrap_or_default().to_owned()
}

fn counts(project: &Project) -> String {
    project.run(["status", "--format", "json"]).clean().stdout_text()
}

#[test]
fn an_edited_term_is_one_finding_at_its_line() {
    let project = object();
    project.write(TERMS, "# Verb.\n-tun = ohnehin nichts tun\n");
    project.run(["check"]).clean().stdout(str![[r#"
warning[unrecorded-translation]: the term `-tun` has changed, so that 1 text on 1 page says something else
 --> locales/de/_terms.ftl:2:1
  |
2 | -tun = ohnehin nichts tun
  |
  = It is ref-1-top-1 in locales/de/t.ftl.
  = Readers get the new words. What English each text was made from stays as it is recorded.
  = Compare the texts that use it; then run `glossator sync` and commit what it changes.

glossator: 1 warning in 1 page and 1 language

"#]]);
    project.sync();
    project.run(["check"]).clean().stdout("glossator: no findings in 1 page and 1 language\n");
    project.run(["sync", "--check"]).clean();
    project.run(["build"]).clean();
    assert!(project.read("localized/de/t.md").contains("Sie können jederzeit ohnehin nichts tun."));
}

#[test]
fn texts_of_several_pages_are_counted_once_for_their_term() {
    let project = site(
        "-a = Aal\n-b = Boot\n",
        &[("One fish.", "Ein { -a }."), ("Two boats.", "Zwei { -b }e."), ("Three fish.", "Drei { -a }e.")],
    );
    project.write("content/u.md", "---\nlang: en\nref: 2\npermalink: /u/\n---\n\nFour fish.\n");
    project.write("locales/de/u.ftl", "ref-2-top-1 = Vier { -a }e.\n");
    project.sync();
    project.run(["accept", "de", "ref-2-top-1"]).clean();
    project.write(TERMS, "-a = Lachs\n-b = Boot\n");
    let stdout = project.run(["check"]).clean().stdout_text();
    assert!(
        stdout.contains("the term `-a` has changed, so that 3 texts on 2 pages say something else"),
        "{stdout}"
    );
    assert!(stdout.contains("The first is ref-1-top-1 in locales/de/t.ftl."), "{stdout}");
    assert_eq!(stdout.matches("warning[").count(), 1, "{stdout}");
}

#[test]
fn a_text_with_a_term_that_is_edited_itself_is_no_edit_of_the_term() {
    let project = object();
    project.edit(CATALOG, "Sie können jederzeit { -tun }.", "Sie dürfen jederzeit { -tun }.");
    let stdout = project.run(["check"]).clean().stdout_text();
    assert!(stdout.contains("1 text in this catalog is not recorded yet"), "{stdout}");
    assert!(!stdout.contains("the term"), "{stdout}");
}

#[test]
fn a_term_in_a_term_is_named_itself() {
    let project = site("-a = mit { -b }\n-b = Brot\n", &[("With bread.", "Alles { -a }.")]);
    project.edit(TERMS, "Brot", "Kuchen");
    let stdout = project.run(["check"]).clean().stdout_text();
    assert!(stdout.contains("the term `-b` has changed"), "{stdout}");
    assert!(stdout.contains("_terms.ftl:2:1"), "{stdout}");
    assert_eq!(stdout.matches("warning[").count(), 1, "{stdout}");
}

#[test]
fn of_a_term_with_forms_only_texts_with_the_edited_form_have_changed() {
    let terms = "-rat = { $case ->\n    [genitive] Rates\n   *[nominative] Rat\n}\n    .gender = masculine\n";
    let project = site(
        terms,
        &[
            ("The council decides.", "Der { -rat } entscheidet."),
            ("The will of the council.", "Der Wille des { -rat(case: \"genitive\") }."),
        ],
    );
    project.edit(TERMS, "[genitive] Rates", "[genitive] Rats");
    let stdout = project.run(["check"]).clean().stdout_text();
    assert!(stdout.contains("the term `-rat` has changed, so that 1 text on 1 page says"), "{stdout}");
    assert!(stdout.contains("It is ref-1-top-2 in"), "{stdout}");
    project.sync();
    project.edit(TERMS, "masculine", "feminine");
    project.run(["check"]).clean().stdout("glossator: no findings in 1 page and 1 language\n");
}

#[test]
fn what_readers_do_not_see_is_no_edit() {
    let project = site("-tun = \"nein\" - sagen\n", &[("Say no.", "Sie können { -tun }.")]);
    let lock = project.read(LOCK);
    project.write(TERMS, "# Anmerkung\n-neu = unbenutzt\n-tun  =   “nein”  –\n    sagen\n");
    project.run(["check"]).clean().stdout("glossator: no findings in 1 page and 1 language\n");
    project.sync();
    let without_terms = |lock: String| lock.split(" terms ").next().unwrap().to_owned();
    assert_eq!(without_terms(project.read(LOCK)), without_terms(lock));
}

#[test]
fn the_english_twin_says_nothing_of_translations() {
    let project = object();
    project.write("locales/en/_terms.ftl", "-tun = object\n");
    project.sync();
    let lock = project.read(LOCK);
    project.write("locales/en/_terms.ftl", "-tun = appeal\n");
    project.run(["check"]).clean().stdout("glossator: no findings in 1 page and 1 language\n");
    project.sync();
    assert_eq!(project.read(LOCK), lock);
}

/// A term that is gone for a while leaves no trace; one that comes back with
/// other words does.
#[test]
fn a_term_that_is_gone_is_missed_and_no_record_changes() {
    let project = object();
    let lock = project.read(LOCK);
    project.remove(TERMS);
    let stdout = project.run(["check"]).findings().stdout_text();
    assert!(stdout.contains("error[unresolved-text]: the German text uses the term { -tun }"), "{stdout}");
    assert_eq!(stdout.matches("warning[").count(), 0, "{stdout}");
    project.sync();
    assert_eq!(project.read(LOCK), lock);
    project.write(TERMS, "-tun = widersprechen\n");
    project.run(["check"]).clean().stdout("glossator: no findings in 1 page and 1 language\n");
    project.write(TERMS, "-tun = zustimmen\n");
    let stdout = project.run(["check"]).clean().stdout_text();
    assert!(stdout.contains("the term `-tun` has changed"), "{stdout}");
}

#[test]
fn a_term_that_comes_anew_is_told() {
    let project = object();
    project.edit(CATALOG, "bald.", "{ -frist }.");
    project.run(["check"]).findings();
    project.sync();
    // No term of it is defined: as readers would get it is as it is written.
    let line = line_of(&project, LOCK, "ref-1-top-2");
    let (pairs, written) = line.split_once(" terms ").unwrap();
    assert_eq!(pairs.split(' ').nth(2), Some(written), "{line}");
    project.write(TERMS, "-tun = widersprechen\n-frist = nie\n");
    let stdout = project.run(["check"]).clean().stdout_text();
    assert!(stdout.contains("the term `-frist` has changed, so that 1 text on 1 page says"), "{stdout}");
    project.sync();
    project.run(["check"]).clean().stdout("glossator: no findings in 1 page and 1 language\n");
}

/// Nobody has brought the text up to date, whatever its words are now.
#[test]
fn an_edited_term_makes_no_stale_text_current() {
    for catalogs in ["", "[catalogs]\ntrust = true\n", "[catalogs]\nnotes = false\ntrust = true\n"] {
        let project = object();
        let config = project.read("glossator.toml");
        project.write("glossator.toml", format!("{config}{catalogs}"));
        project.edit(PAGE, "at any time", "within a week");
        project.sync();
        let before = counts(&project);
        assert!(before.contains("\"stale\": 1"), "{before}");
        project.write(TERMS, "-tun = Einspruch erheben\n");
        assert_eq!(counts(&project), before, "{catalogs}");
        let stdout = project.run(["check"]).findings().stdout_text();
        assert!(stdout.contains("the term `-tun` has changed"), "{stdout}");
        assert!(!stdout.contains("stale-note-left"), "{stdout}");
        project.sync();
        assert_eq!(counts(&project), before, "{catalogs}");
        assert!(!project.run(["check"]).findings().stdout_text().contains("the term"));
        project.run(["sync", "--check"]).clean();
    }
}

#[test]
fn an_edited_term_makes_no_unreviewed_text_current() {
    let project = object();
    project.remove(LOCK);
    project.sync();
    let before = counts(&project);
    assert!(before.contains("\"unreviewed\": 2"), "{before}");
    project.write(TERMS, "-tun = Einspruch erheben\n");
    project.sync();
    assert_eq!(counts(&project), before);
}

#[test]
fn a_term_cannot_pass_the_english_off_as_a_translation() {
    let project = object();
    project.write(TERMS, "-tun = widersprechen\n-alles = We delete your data soon.\n");
    project.edit(CATALOG, "Wir löschen Ihre Daten bald.", "{ -alles }");
    let stdout = project.run(["check"]).findings().stdout_text();
    assert!(stdout.contains("error[missing-translation]"), "{stdout}");
    project.sync();
    project.run(["accept", "de", "ref-1-top-2", "--same"]).clean().stdout(str![[r#"
de ref-1-top-2
  English: We delete your data soon.
  German: We delete your data soon.

"#]]);
    project.run(["check"]).clean().stdout("glossator: no findings in 1 page and 1 language\n");
}

/// In a lock from before terms counted stands the text as it is written.
#[test]
fn a_lock_from_before_is_read_and_renewed() {
    let project = object();
    let new = line_of(&project, LOCK, "ref-1-top-1");
    let words: Vec<&str> = new.split(' ').collect();
    let [id, english, shown, "terms", written, _] = words.as_slice() else { panic!("{new}") };
    for old in [
        format!("{id} {english} {written}"),
        format!("{id} {english} {written} unreviewed"),
        format!(
            "{id} 54f4a81b1f7e0a95 {written} noted stale \"You may object.\" \"Sie können jederzeit {{ -tun }}.\""
        ),
        format!("{id} 54f4a81b1f7e0a95 54f4a81b1f7e0a95 was {english}:{written}"),
    ] {
        let project = object();
        project.edit(LOCK, &new, &old);
        let before = counts(&project);
        let findings = project.run(["check"]).stdout_text();
        assert!(!findings.contains("the term"), "{findings}");
        project.run(["sync", "--check"]).findings();
        project.sync();
        assert_eq!(counts(&project), before, "{old}");
        let line = line_of(&project, LOCK, id);
        assert!(
            line.contains(&format!(" {shown} ")) && line.contains(&format!(" terms {written} -tun:")),
            "{line}"
        );
        project.run(["sync", "--check"]).clean();
    }
}

#[test]
fn a_pull_request_lists_an_edited_term() {
    let project = object();
    let base = Project::new();
    for (path, content) in project.files() {
        base.write(&path, content);
    }
    project.write(TERMS, "-tun = ohnehin nichts tun\n");
    let folder = base.path("").display().to_string();
    let check = ["check", "--pull-request", "--base", &folder];
    project.run(check).clean().stdout(str![[r#"
warning[unrecorded-translation]: the term `-tun` has changed, so that 1 text on 1 page says something else
 --> locales/de/_terms.ftl:1:1
  |
1 | -tun = ohnehin nichts tun
  |
  = It is ref-1-top-1 in locales/de/t.ftl.
  = Before: -tun = widersprechen
  = Now: -tun = ohnehin nichts tun
  = Look at the texts that use it before you merge: readers get the new words.

glossator: 1 warning in 1 page and 1 language

"#]]);
    project.sync();
    project.run(check).clean().stdout(str![[r#"
warning[changed-record]: the term `-tun` has changed, so that 1 text on 1 page says something else
 --> locales/de/_terms.ftl:1:1
  |
1 | -tun = ohnehin nichts tun
  |
  = It is ref-1-top-1 in locales/de/t.ftl.
  = Before: -tun = widersprechen
  = Now: -tun = ohnehin nichts tun
  = Look at the texts that use it before you merge: readers get the new words.

glossator: 1 warning in 1 page and 1 language

"#]]);
    // Another edit that the target hasn't recorded either.
    base.write(TERMS, "-tun = zustimmen\n");
    let stdout = project.run(check).clean().stdout_text();
    assert!(stdout.contains("= Before: -tun = zustimmen"), "{stdout}");
}

/// The lock of the base is from before terms counted, and nobody has synced.
#[test]
fn a_pull_request_lists_a_term_that_no_lock_knows() {
    let project = object();
    let new = line_of(&project, LOCK, "ref-1-top-1");
    let words: Vec<&str> = new.split(' ').collect();
    project.edit(LOCK, &new, &format!("{} {} {}", words[0], words[1], words[4]));
    let base = Project::new();
    for (path, content) in project.files() {
        base.write(&path, content);
    }
    project.write(TERMS, "-tun = ohnehin nichts tun\n");
    let folder = base.path("").display().to_string();
    let stdout = project.run(["check", "--pull-request", "--base", &folder]).clean().stdout_text();
    assert!(stdout.contains("warning[changed-record]: the term `-tun` has changed"), "{stdout}");
}

/// An orphan's text comes back with what its term says by now.
#[test]
fn a_term_edited_while_its_text_was_gone_is_told() {
    let project = object();
    let page = project.read(PAGE);
    project.edit(PAGE, "You may object at any time.\n\n", "");
    project.sync();
    assert!(!project.read(CATALOG).contains("{ -tun }"));
    project.write(TERMS, "-tun = zustimmen\n");
    project.write(PAGE, page);
    let stdout = project.run(["check"]).clean().stdout_text();
    assert!(stdout.contains("the term `-tun` has changed"), "{stdout}");
}

#[test]
fn every_record_of_the_new_form_is_read_back() {
    let project = object();
    same(
        line_of(&project, LOCK, "ref-1-top-1"),
        "ref-1-top-1 8e7e42a81057b992 6802b75b690548cb terms f07a1fbbcf74ea29 -tun:48805943ae8f48c4",
    );
}
