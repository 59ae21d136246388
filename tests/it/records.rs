//! What a translation counts as made from: the table of the design, row by row,
//! and the states that merges, platforms and search-and-replace leave.

use snapbox::str;

use crate::project::{GERMAN, LOCK, Project, same};

const ID: &str = "ref-1-top-1";
const CATALOG: &str = "locales/de/t.ftl";
const RECORDS: &str = "locales/de/t.lock";
const PAGE: &str = "content/t.md";
const FIRST: &str = "We never sell your [data](/data/).";
const SECOND: &str = "We sometimes sell your [data](/data/).";
const THIRD: &str = "We always sell your [data](/data/).";
const TEXT: &str = "Wir verkaufen Ihre [Daten]({ $data }) niemals.";
const TYPO: &str = "Wir verkaufen eure [Daten]({ $data }) niemals.";

fn page(paragraphs: &[&str]) -> String {
    format!("---\nlang: en\nref: 1\npermalink: /t/\n---\n\n{}\n", paragraphs.join("\n\n"))
}

/// One paragraph, not translated yet.
fn untranslated() -> Project {
    let project =
        Project::new().config("[languages]\nde = {}\n[publish]\nminimum = 0\n").page("t.md", &page(&[FIRST]));
    project.sync();
    project
}

/// Translated from the first English.
fn translated() -> Project {
    let project = untranslated();
    project.translate(CATALOG, ID, TEXT);
    project.sync();
    assert_eq!(status(&project), "current");
    project
}

/// Translated from the first English; the second one is synced.
fn stale() -> Project {
    let project = translated();
    project.write(PAGE, page(&[SECOND]));
    project.sync();
    assert_eq!(status(&project), "stale");
    project
}

/// The whole catalog is this.
fn catalog(project: &Project, text: &str) {
    project.write(CATALOG, text);
}

fn note(english: &str) -> String {
    format!("# en: {}\n", english.replace("(/data/)", "({ $data })"))
}

fn entry(text: &str) -> String {
    format!("{ID} = {text}\n")
}

fn status(project: &Project) -> String {
    status_of(project, ID)
}

/// The status that `id` has now; a sync changes nothing about it.
#[track_caller]
fn status_of(project: &Project, id: &str) -> String {
    let status = |project: &Project| {
        let todo = project.run(["status", "--language", "de"]).stdout_text();
        let row = todo.lines().find(|line| line.split_whitespace().any(|word| word == id)).map(str::to_owned);
        row.map_or("current".to_owned(), |row| row.split_whitespace().next().unwrap().to_owned())
    };
    let before = status(project);
    let files = project.files();
    project.sync();
    assert_eq!(status(project), before, "after a sync:\n{}", project.read(RECORDS));
    project.run(["sync", "--check"]).clean();
    files.iter().for_each(|(path, bytes)| project.write(path, bytes));
    before
}

/// Two edits of the English, of which the translator has seen the first or none.
#[test]
fn a_changed_text_is_made_from_what_its_note_shows() {
    for (what, comment, wanted) in [
        ("no note", String::new(), "unreviewed"),
        ("today's", note(SECOND), "current"),
        ("the older one", note(FIRST), "stale"),
        ("one that the id never had", note("We rarely sell your [data](/data/)."), "unreviewed"),
        ("that of another paragraph", "# en: You may object.\n".to_owned(), "unreviewed"),
        ("two", note(FIRST) + &note(SECOND), "unreviewed"),
        ("today's twice", note(SECOND) + &note(SECOND), "unreviewed"),
        ("today's and an unknown one", note(SECOND) + "# en: You may object.\n", "unreviewed"),
    ] {
        let project = stale();
        catalog(&project, &(comment + &entry(TYPO)));
        assert_eq!(status(&project), wanted, "{what}");
    }
}

/// As long as nobody has changed it, a text is what its record says, whatever
/// stands above it.
#[test]
fn a_recorded_text_stays_what_it_is() {
    let comments = [String::new(), note(FIRST), note(SECOND), note("Hello."), note(FIRST) + &note(SECOND)];
    for comment in comments {
        let project = stale();
        catalog(&project, &(comment + &entry(TEXT)));
        assert_eq!(status(&project), "stale");
    }
}

/// A platform rewrites a file in which a text was changed under its STALE note.
#[test]
fn notes_that_a_platform_drops_are_no_answer() {
    let stale_note = "# STALE. The English has changed: bring the text up to date and delete this line; if it fits as it is, make this line \"# accept\".\n";
    let change = "# change: We [-never-]{+sometimes+} sell your [data]({ $data }).\n";
    let note = |english| note(english);
    for (what, comment, wanted) in [
        ("all stand", [stale_note, change, &note(SECOND)].concat(), "stale"),
        ("STALE alone", stale_note.to_owned(), "stale"),
        ("none", String::new(), "unreviewed"),
        ("only a change", change.to_owned(), "unreviewed"),
        ("an English of before", note(FIRST), "stale"),
        ("the answer", [change, &note(SECOND)].concat(), "current"),
    ] {
        let project = stale();
        project.edit(CATALOG, TEXT, TYPO);
        project.sync();
        catalog(&project, &(comment + &entry(TYPO)));
        assert_eq!(status(&project), wanted, "{what}");
    }
}

#[test]
fn without_a_note_the_record_s_english_is_taken() {
    let project = translated();
    catalog(&project, &entry(TYPO));
    assert_eq!(status(&project), "current", "the record's English is the committed one");
    project.write(RECORDS, "glossator-lock 1\n");
    assert_eq!(status(&project), "unreviewed", "the lock has no line");
    let project = translated();
    catalog(&project, &entry(TYPO));
    project.remove("locales/en/t.ftl");
    assert_eq!(status(&project), "unreviewed", "no English is committed");
}

#[test]
fn a_first_translation_is_made_from_what_its_note_shows() {
    for (what, text, wanted) in [
        ("no note", entry(TEXT), "current"),
        ("today's", note(FIRST) + &entry(TEXT), "current"),
        ("another paragraph's", "# en: You may object.\n".to_owned() + &entry(TEXT), "unreviewed"),
        ("two", note(FIRST) + &note(SECOND) + &entry(TEXT), "unreviewed"),
        (
            "added below, its stub stands",
            format!("# MISSING.\n{}# {ID} =\n\n# Anna\n{}", note(FIRST), entry(TEXT)),
            "current",
        ),
        (
            "the stub shows another English",
            format!("# MISSING.\n{}# {ID} =\n\n{}", note(SECOND), entry(TEXT)),
            "unreviewed",
        ),
        ("a stub of before", format!("# {ID} = {TEXT}\n\n{}", entry(TEXT)), "current"),
    ] {
        let project = untranslated();
        catalog(&project, &text);
        assert_eq!(status(&project), wanted, "{what}");
    }
}

/// The English is put over a translation, and changes until no file has it any more.
#[test]
fn a_copy_over_a_translation_stays_a_copy() {
    let copy = FIRST.replace("(/data/)", "({ $data })");
    let project = translated();
    catalog(&project, &(note(FIRST) + &entry(&copy)));
    assert_eq!(status(&project), "missing");
    project.sync();
    for english in [SECOND, THIRD] {
        project.write(PAGE, page(&[english]));
        project.sync();
        catalog(&project, &entry(&copy));
        assert_eq!(status(&project), "missing", "{}", project.read(RECORDS));
    }
    let record = project.read(RECORDS);
    let [copied, first] = [&copy, TEXT].map(glossator::text::Fingerprint::of);
    let [wanted, kept] = [format!(" {copied} copy "), format!(" was {copied}:{first} ")];
    assert!(record.contains(&wanted) && record.contains(&kept), "{record}");
    for (text, wanted) in [(TEXT, "stale"), (TYPO, "current"), (&copy, "missing")] {
        catalog(&project, &(note(THIRD) + &entry(text)));
        assert_eq!(status(&project), wanted, "{text}\n{}", project.read(RECORDS));
        if wanted == "current" {
            project.sync();
        }
    }
    project.run(["accept", "de", ID, "--same"]).clean();
    assert_eq!(status(&project), "current", "{}", project.read(RECORDS));
}

/// With the English of before in its place, a stale text counted as brought up to
/// date as soon as no file had that English. Only the lock tells that it isn't, and
/// who takes it out there is seen.
#[test]
fn a_copy_of_the_english_of_before_is_no_answer() {
    let project = stale();
    let copy = entry(&FIRST.replace("(/data/)", "({ $data })"));
    catalog(&project, &(note(SECOND) + &copy));
    assert_eq!(status(&project), "missing");
    project.sync();
    catalog(&project, &copy);
    assert_eq!(status(&project), "missing");
    project.sync();
    for (path, bytes) in project.files() {
        project.write(&format!(".base/{path}"), bytes);
    }
    // The translation that it stands in the place of is kept with that English, which tells as well.
    project.edit(RECORDS, " copy", "");
    assert_eq!(status(&project), "missing");
    let records = project.read(RECORDS);
    let lines = records.split_inclusive('\n').filter(|line| !line.contains(" orphan "));
    project.write(RECORDS, lines.collect::<String>());
    let report = project.run(["check", "--pull-request", "--base", ".base"]).stdout_text();
    assert!(report.contains("[changed-record]: this record changed, but its text didn't"), "{report}");
}

/// A merge leaves the record of a text behind. What its notes show is the English
/// that it was to be brought up to date with, or compared with.
#[test]
fn notes_without_a_record_are_no_answer() {
    let stale_note = "# STALE. The English has changed: bring the text up to date and delete this line; if it fits as it is, make this line \"# accept\".\n";
    let change = "# change: We [-never-]{+sometimes+} sell your [data]({ $data }).\n";
    let unreviewed = "# UNREVIEWED. Nobody has compared this text with the English: fix what is wrong; then make this line \"# accept\".\n";
    for (notes, wanted) in [
        ([stale_note, change, &note(SECOND)].concat(), "stale"),
        ([unreviewed, &note(SECOND)].concat(), "unreviewed"),
        (note(SECOND), "current"),
    ] {
        for lock in [format!("glossator-lock 1\n{ID} -\n"), "glossator-lock 1\n".to_owned()] {
            let project = untranslated();
            project.write(PAGE, page(&[SECOND]));
            project.write(RECORDS, &lock);
            catalog(&project, &(notes.clone() + &entry(TEXT)));
            assert_eq!(status(&project), wanted, "{notes}{lock}");
        }
    }
}

/// The English was edited while somebody filled in a stub on a branch, whose
/// English no file of ours tells any more.
#[test]
fn a_stub_keeps_its_english_when_it_is_filled_in() {
    let untouched = untranslated().read(CATALOG);
    let filled_in = untouched.replace(&format!("# {ID} ="), &format!("{ID} = {TEXT}"));
    let beside = format!("{untouched}\n# Anna\n{}", entry(TEXT));
    for (text, wanted) in [(filled_in, "unreviewed"), (beside, "unreviewed"), (entry(TEXT), "current")] {
        let project = untranslated();
        project.write(PAGE, page(&[THIRD]));
        project.sync();
        catalog(&project, &text);
        assert_eq!(status(&project), wanted, "{text}");
    }
}

/// Two branches have given one id to two paragraphs.
#[test]
fn a_first_translation_of_another_paragraph_is_never_current() {
    let both = page(&["We keep it.", "We sell all of it abroad.", "You may object at any time."]);
    let german = "# en: You may object at any time.\nref-1-top-2 = Sie können jederzeit widersprechen.\n";
    let reference = |english: &str| {
        format!(
            "### /t/, written by glossator from content/t.md. To change the English, edit that page, not this file.\n\n# paragraph\nref-1-top-1 = We keep it.\n{english}"
        )
    };
    let (ours, theirs) = (
        "# paragraph\nref-1-top-2 = We sell all of it abroad.\n",
        "# paragraph\nref-1-top-2 = You may object at any time.\n",
    );
    let conflict = format!("<<<<<<< HEAD\n{ours}=======\n{theirs}>>>>>>> b\n");
    for english in [ours, theirs, &conflict] {
        let project = Project::new().config("[languages]\nde = {}\n[publish]\nminimum = 0\n");
        project.write(PAGE, &both);
        project.write("locales/en/t.ftl", reference(english));
        project.write(CATALOG, german);
        project.write(RECORDS, "glossator-lock 1\nref-1-top-1 -\nref-1-top-2 -\n");
        project.sync();
        let synced = project.read("locales/en/t.ftl");
        let is_theirs = synced.contains("ref-1-top-2 = You may object");
        let wanted = if english == theirs { "current" } else { "not current" };
        assert_eq!(is_theirs, english == theirs, "{synced}");
        let status = status_of(&project, "ref-1-top-2");
        assert_eq!(status == "current", wanted == "current", "{english}: {status}");
    }
}

/// A plain file without notes beside a synced one; a conflict resolved with
/// "theirs".
#[test]
fn a_missing_note_raises_no_trust() {
    let project = stale();
    assert!(project.read(RECORDS).contains(" noted "));
    catalog(&project, &entry(TYPO));
    assert_eq!(status(&project), "unreviewed");
    project.run(["check"]).findings();
}

/// `# accept` in the place of STALE, and what a merge makes of it.
#[test]
fn an_accept_is_for_the_one_english_beside_it() {
    let stale_note = "# STALE. The English has changed: bring the text up to date and delete this line; if it fits as it is, make this line \"# accept\".\n";
    let change = |to: &str| format!("# change: We [-never-]{{+{to}+}} sell your [data]({{ $data }}).\n");
    let (second, third) = (note(SECOND), note(THIRD));
    let unreviewed = "# UNREVIEWED. Nobody has compared this text with the English: fix what is wrong; then make this line \"# accept\".\n";
    for (comment, wanted, ignored) in [
        (["# accept\n", &change("always"), &third].concat(), "current", false),
        (["# accept\n", &third].concat(), "current", false),
        ([&third, "# accept\n"].concat(), "current", false),
        (["# accept\n# Anna has read it\n", &third].concat(), "current", false),
        (["# accept\n", &change("sometimes"), &second].concat(), "stale", false),
        (["# accept\n", &second, &third].concat(), "stale", true),
        (["# accept\n", &third, &third].concat(), "stale", true),
        (
            ["# accept\n", &change("sometimes"), &second, stale_note, &change("always"), &third].concat(),
            "stale",
            true,
        ),
        (["# accept\n", stale_note, &change("always"), &third].concat(), "stale", true),
        (["# accept\n", unreviewed, &third].concat(), "stale", true),
        (["# accept\n", &change("sometimes"), &third].concat(), "stale", true),
        (["# accept\n", &change("sometimes"), &change("always"), &third].concat(), "stale", true),
        ("# accept\n".to_owned(), "stale", true),
        ("# accept\n# en: You may object.\n".to_owned(), "stale", true),
    ] {
        let project = stale();
        project.write(PAGE, page(&[THIRD]));
        project.sync();
        // The second English is known by the record of an earlier text.
        let lock = project.read(RECORDS);
        let pair = lock.lines().last().unwrap().split(' ').nth(2).unwrap();
        let of_second = glossator::text::Fingerprint::of(&SECOND.replace("(/data/)", "({ $data })"));
        let remembered =
            lock.replace(" noted ", &format!(" noted was {of_second}:{}{} ", &pair[1..], &pair[..1]));
        project.write(RECORDS, remembered);
        catalog(&project, &(comment.clone() + &entry(TEXT)));
        let report = project.run(["check"]).stdout_text();
        assert_eq!(report.contains("[ignored-accept]"), ignored, "{comment}\n{report}");
        assert_eq!(status(&project), wanted, "{comment}");
    }
}

/// A union merge of an acceptance and of a newer STALE note.
#[test]
fn an_accept_beside_a_stale_note_is_ignored_after_a_sync_too() {
    let project = stale();
    let second = project.read(CATALOG);
    let start = second.find("# STALE").unwrap();
    let accepted = format!("# accept{}", &second[start + second[start..].find('\n').unwrap()..]);
    let accepted = accepted.replace(&entry(TEXT), "");
    project.write(PAGE, page(&[THIRD]));
    project.sync();
    let third = project.read(CATALOG);
    let at = third.find("# STALE").unwrap();
    catalog(&project, &[&third[..at], &accepted, &third[at..]].concat());
    for _ in 0..2 {
        let report = project.run(["check"]).findings().stdout_text();
        assert!(report.contains("[ignored-accept]") && report.contains("[stale-translation]"), "{report}");
        project.sync();
    }
}

/// A search-and-replace over the whole file: `]({ $data })` becomes `]`.
#[test]
fn a_broken_text_is_a_fault_whatever_its_notes_say() {
    for (what, project) in [("current", translated()), ("stale", stale())] {
        let base = project.files();
        for keeps_notes in [true, false] {
            let project = if what == "current" { translated() } else { stale() };
            let text = project.read(CATALOG);
            let replaced = text.replace("]({ $data })", "]");
            let replaced = if keeps_notes { replaced } else { entry(&TEXT.replace("]({ $data })", "]")) };
            let replaced = replaced.replace("[Daten]", "Daten");
            catalog(&project, &replaced);
            for (path, bytes) in &base {
                project.write(&format!(".base/{path}"), bytes);
            }
            for _ in 0..2 {
                let checked =
                    project.run(["check", "--pull-request", "--base", ".base"]).findings().stdout_text();
                assert!(checked.contains("[dropped-placeable]"), "{what}, notes: {keeps_notes}\n{checked}");
                assert!(!checked.contains("this edit leaves"), "{what}, notes: {keeps_notes}\n{checked}");
                assert!(project.run(["check"]).findings().stdout_text().contains("[dropped-placeable]"));
                project.sync();
            }
        }
    }
}

/// Locks and catalogs as they were before stubs had an `# en:` line.
#[test]
fn what_was_written_before_is_read_as_it_is() {
    let project = Project::of("tests/sites/old-form");
    let before = project.read("status.json");
    let status = |project: &Project| project.run(["status", "--format", "json"]).stdout_text();
    assert_eq!(status(&project), before);
    let old = [project.read("locales/de/terms.ftl"), project.read("locales/de/terms.lock")];
    project.run(["sync"]).clean().stderr(str![[r#"
wrote locales/de/terms.ftl
wrote locales/fr/terms.ftl

"#]]);
    assert_eq!(status(&project), before);
    project.run(["sync", "--check"]).clean();
    let stub = "# MISSING. Take the \"# \" off the next line and put the translation in place of the English.\n# ref-4-terms-8 = We ask for your name.\n";
    let new_stub = "# MISSING. Write the translation behind \"=\" and remove the \"# \" before the id.\n# en: We ask for your name.\n# ref-4-terms-8 =\n";
    let old_head = "### What is there to do? Search for MISSING and for STALE.\n";
    let renewed = old[0]
        .replace(stub, new_stub)
        .replace(old_head, "### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write \"# accept\" in place of the MISSING line.\n")
        .replace(": mend what is wrong;", ": fix what is wrong;")
        .replace("in its place.\n", "in its place; if it is right as it is, make this line \"# accept\".\n");
    same(project.read("locales/de/terms.ftl"), renewed);
    same(project.read("locales/de/terms.lock"), old[1].clone());
    // The paragraph that was gone comes back with its translation.
    project.edit("content/terms.md", "\nWrite to", "\nThis paragraph goes away later.\n\nWrite to");
    project.sync();
    assert!(project.read("locales/de/terms.ftl").contains("= Dieser Absatz verschwindet später.\n"));
}

/// A stub that stands right above an entry whose English is gone stays.
#[test]
fn a_stub_above_an_orphan_stays() {
    let texts =
        ["First words here now.", "Second other text stands there.", "Third rather different sentence too."];
    for (old_stubs, note) in [(false, false), (true, false), (false, true), (true, true)] {
        let project = Project::new().config("[languages]\nde = {}\n").page("t.md", &page(&texts));
        project.sync();
        let text = project.read(CATALOG);
        let stub = |number: usize| {
            let [id, english] = [format!("ref-1-top-{number}"), texts[number - 1].to_owned()];
            if old_stubs { format!("# {id} = {english}\n") } else { format!("# en: {english}\n# {id} =\n") }
        };
        let head = &text[..text.find("# MISSING").unwrap()];
        let missing = if old_stubs {
            "# MISSING. Take the \"# \" off the next line and put the translation in place of the English.\n"
        } else {
            "# MISSING. Write the translation behind \"=\" and remove the \"# \" before the id.\n"
        };
        let own_note = if note { format!("# Anmerkung\n# en: {}\n", texts[1]) } else { String::new() };
        let glued = format!(
            "{head}{missing}{}\n{missing}{}{own_note}ref-1-top-2 = Zweiter Text.\n",
            stub(1),
            stub(3)
        );
        catalog(&project, &glued);
        project.write(PAGE, page(&[texts[0], texts[2]]));
        project.sync();
        project.run(["sync", "--check"]).clean();
        let lock = project.read(RECORDS);
        assert!(
            lock.contains(" orphan \"Second other text stands there.\" \"") && lock.contains("Zweiter Text."),
            "{lock}"
        );
        assert_eq!(lock.contains("# Anmerkung"), note, "{lock}");
        let text = project.read(CATALOG);
        assert!(text.ends_with("# en: Third rather different sentence too.\n# ref-1-top-3 =\n"), "{text}");
    }
}

/// What somebody wrote into the stub of another segment isn't the orphan's.
#[test]
fn a_filled_in_stub_above_an_orphan_stays() {
    let project =
        Project::new().config("[languages]\nde = {}\n").page("t.md", &page(&["One here.", "Two there."]));
    project.sync();
    let filled_in = "# MISSING\n# en: One here.\n# ref-1-top-1 = Eins hier.\n";
    catalog(&project, &format!("{filled_in}ref-1-top-2 = Zwei da.\n"));
    project.write(PAGE, page(&["One here."]));
    project.sync();
    assert!(project.read(CATALOG).ends_with(filled_in), "{}", project.read(CATALOG));
    assert!(project.read(RECORDS).contains("\"ref-1-top-2 = Zwei da.\\n\""), "{}", project.read(RECORDS));
    project.run(["sync", "--check"]).clean();
}

/// The text of a stub is no note of the entry that it stands above.
#[test]
fn the_english_of_a_stub_is_not_that_of_the_entry_below() {
    let texts = ["One here now.", "Two there now."];
    let project =
        Project::new().config("[languages]\nde = {}\n[publish]\nminimum = 0\n").page("t.md", &page(&texts));
    project.sync();
    catalog(&project, "# en: Two there now.\n# ref-1-top-2 =\nref-1-top-1 = Eins hier.\n");
    assert_eq!(status(&project), "current");
    catalog(&project, "# MISSING\n# en: One here now.\n# ref-1-top-1 =\nref-1-top-1 = Eins hier.\n");
    assert_eq!(status(&project), "current", "its own stub's is");
}

/// A tampered `# en:` note is replaced, a remark that begins like one stays.
#[test]
fn a_note_with_other_words_is_still_a_note() {
    let project = Project::translated();
    project.edit(GERMAN, "# en: We collect data.", "# en: We collect dada.");
    project.edit(GERMAN, "Wir erheben Daten.", "Wir erheben Dada.");
    project.edit(GERMAN, "# en: Write to", "# en: ambiguous\n# en: Write to");
    project.sync();
    let text = project.read(GERMAN);
    assert!(!text.contains("dada"), "{text}");
    assert!(text.contains("# en: ambiguous\n"), "{text}");
    assert!(project.read(LOCK).contains(" unreviewed "), "{}", project.read(LOCK));
    project.run(["sync", "--check"]).clean();
}
