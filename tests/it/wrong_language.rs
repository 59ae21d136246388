//! `wrong-language`: texts that came into another language's catalog.

use snapbox::str;

use crate::project::{ENGLISH, GERMAN, LOCK, PAGE, Project};

const FRENCH: &str = "locales/fr/privacy.ftl";
const FRENCH_LOCK: &str = "locales/fr/privacy.lock";
const ID: &str = "ref-3-privacy-1";
const SENTENCE: &str = "We collect several types of information in order to improve our service.";
const IN_GERMAN: &str = "Wir erheben verschiedene Arten von Informationen, um unseren Dienst zu verbessern.";
const IN_FRENCH: &str = "Nous recueillons plusieurs types d’informations afin d’améliorer notre service.";
/// Too short for a detector without a hint.
const SHORT: &str = "Das ist nicht immer so, sagen wir.";

/// German and French, all of it translated and recorded, the sentence by `german` and `french`.
fn project(german: &str, french: &str) -> Project {
    let project = Project::new()
        .config("[languages]\nde = {}\nfr = {}\n\n[publish]\nminimum = 0\n")
        .page("privacy.md", &PAGE.replace("We collect data.", SENTENCE));
    project.sync();
    for (catalog, title, text, us) in [
        (GERMAN, "Datenschutz", german, "Schreibt [uns]({ $us }) seit { $date }."),
        (FRENCH, "Confidentialité", french, "Écrivez-[nous]({ $us }) depuis { $date }."),
    ] {
        for (id, text) in
            [("ref-3-title", title), ("ref-3-privacy", title), (ID, text), ("ref-3-privacy-2", us)]
        {
            project.translate(catalog, id, text);
        }
        if catalog == GERMAN {
            project.sync();
        }
    }
    project
}

/// `french` as a record of its own lock, as merges leave it.
fn merged(german: &str) -> Project {
    let project = project(german, IN_FRENCH);
    project.sync();
    project.edit(FRENCH, IN_FRENCH, german);
    let line = record(&project, LOCK);
    let own = record(&project, FRENCH_LOCK);
    project.edit(FRENCH_LOCK, &own, &line);
    project
}

fn record(project: &Project, lock: &str) -> String {
    let text = project.read(lock);
    text.lines().find(|line| line.starts_with(&format!("{ID} "))).unwrap().to_owned()
}

fn is_found(project: &Project) -> Vec<String> {
    let report = project.run(["check"]).stdout_text();
    let lines: Vec<&str> = report.lines().collect();
    let found = lines.windows(2).filter(|pair| pair[0].contains("[wrong-language]"));
    found.map(|pair| pair[1].trim_start_matches([' ', '-', '>']).to_owned()).collect()
}

fn build(project: &Project, language: &str) -> String {
    project.run(["build"]);
    project.read(&format!("localized/{language}/privacy.md"))
}

#[test]
fn a_detector_is_sure() {
    let project = project(IN_GERMAN, IN_GERMAN);
    let project = project.config("[languages]\nfr = {}\n\n[publish]\nminimum = 0\n");
    project.remove(GERMAN);
    project.remove(LOCK);
    project.run(["check"]).findings().stdout(str![[r#"
warning[unrecorded-translation]: 4 texts in this catalog are not recorded yet
 --> locales/fr/privacy.ftl:8:15
  |
8 | ref-3-title = Confidentialité
  |
  = They count as made from the English of the committed reference catalog.
  = Run `glossator sync` and commit what it changes.

error[wrong-language]: this French text seems to be German
  --> locales/fr/privacy.ftl:14:19
   |
14 | ref-3-privacy-1 = Wir erheben verschiedene Arten von Informationen, um unseren Dienst zu verbessern.
   |
   = Its words are German: Wir erheben verschiedene Arten von Informationen, um unseren Dienst zu verbessern.
   = Readers of /fr/privacy/ get this paragraph in English until that is settled.
   = Write it in French; if it is right as it is: glossator accept fr ref-3-privacy-1

glossator: 1 error, 1 warning in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
    let page = build(&project, "fr");
    assert!(page.contains(SENTENCE) && !page.contains(IN_GERMAN), "{page}");
    project.sync();
    assert!(record(&project, FRENCH_LOCK).ends_with(" in de"), "{}", record(&project, FRENCH_LOCK));
    let files = project.files();
    project.sync();
    assert_eq!(project.files(), files);
    project.run(["status", "--language", "fr"]).clean().stdout(str![[r#"
content/privacy.md in French (fr), published: 3 of 4 parts shown, partial
  unreviewed  locales/fr/privacy.ftl:15  ref-3-privacy-1  paragraph
             We collect several types of information in order to improve our service.

"#]]);
}

#[test]
fn a_person_may_say_that_it_is_right() {
    for by_note in [false, true] {
        let project = project(IN_GERMAN, IN_GERMAN);
        project.sync();
        if by_note {
            let text = project.read(FRENCH);
            let note = text.lines().find(|line| line.starts_with("# UNREVIEWED")).unwrap();
            project.edit(FRENCH, note, "# accept");
        } else {
            project.run(["accept", "fr", ID]).clean();
        }
        assert!(is_found(&project).is_empty(), "{by_note}");
        project.sync();
        project.sync();
        assert!(record(&project, FRENCH_LOCK).ends_with(" in fr"), "{}", record(&project, FRENCH_LOCK));
        project.run(["check"]).clean();
        assert!(build(&project, "fr").contains(IN_GERMAN));
        assert!(build(&project, "de").contains(IN_GERMAN));
    }
}

#[test]
fn the_right_text_needs_nobody_s_word() {
    let project = project(IN_GERMAN, IN_GERMAN);
    project.sync();
    project.edit(FRENCH, IN_GERMAN, IN_FRENCH);
    project.run(["check"]);
    project.sync();
    project.run(["check"]).clean();
    assert!(!record(&project, FRENCH_LOCK).contains(" in "), "{}", record(&project, FRENCH_LOCK));
    assert!(!project.read(FRENCH).contains("# UNREVIEWED"));
}

/// The English was left in the German catalog and has changed since. Only the
/// German lock still knows that it is one.
#[test]
fn a_copy_of_the_english_gets_into_another_catalog() {
    // Too short for a detector without a hint.
    let (old, new) = ("We never share any of it.", "We never share any of your data.");
    let project = Project::new()
        .config("[languages]\nde = {}\nfr = {}\n\n[publish]\nminimum = 0\n")
        .page("privacy.md", &PAGE.replace("We collect data.", old));
    project.sync();
    project.translate(GERMAN, ID, old);
    project.sync();
    let project = project.page("privacy.md", &PAGE.replace("We collect data.", new));
    project.sync();
    project.translate(FRENCH, ID, old);
    let found = is_found(&project);
    assert!(found.len() == 1 && found[0].starts_with(FRENCH), "{found:?}");
    let report = project.run(["check"]).stdout_text();
    let cause = "= locales/de/privacy.lock has the same text for this id, as a copy of the English.";
    assert!(report.contains(cause), "{report}");
    project.sync();
    assert!(record(&project, FRENCH_LOCK).ends_with(" in en"), "{}", record(&project, FRENCH_LOCK));
    assert_eq!(is_found(&project).len(), 1);
}

/// Both catalogs have the text, and no lock says whose it is; it could be either's.
#[test]
fn one_text_in_two_catalogs_is_doubtful_where_it_is_not_likely() {
    let project = project(SHORT, SHORT);
    project.remove(LOCK);
    let found = is_found(&project);
    assert!(found.len() == 1 && found[0].starts_with(FRENCH), "{found:?}");
    let report = project.run(["check"]).stdout_text();
    let cause =
        "= locales/de/privacy.ftl has the same text for this id, and no lock says which of the two wrote it.";
    assert!(report.contains(cause), "{report}");
    project.sync();
    let found = is_found(&project);
    assert!(found.len() == 1 && found[0].starts_with(FRENCH), "{found:?}");
    let files = project.files();
    project.sync();
    assert_eq!(project.files(), files);
}

/// Both locks have the text, and each would call it current.
#[test]
fn a_merge_brings_text_and_record() {
    for text in [IN_GERMAN, SHORT] {
        let project = merged(text);
        let before = is_found(&project);
        assert!(before.len() == 1 && before[0].starts_with(FRENCH), "{text}: {before:?}");
        assert!(!build(&project, "fr").contains(text));
        assert!(build(&project, "de").contains(text));
        project.sync();
        let after = is_found(&project);
        assert!(after.len() == 1 && after[0].starts_with(FRENCH), "{text}: {after:?}");
        project.sync();
        project.edit(FRENCH, text, IN_FRENCH);
        project.sync();
        project.run(["check"]).clean();
    }
}

/// What was said of the German text says nothing of the French.
#[test]
fn an_accepted_record_is_accepted_in_its_language_only() {
    let project = merged(SHORT);
    let line = record(&project, LOCK);
    project.edit(LOCK, &line, &format!("{line} in de"));
    let own = record(&project, FRENCH_LOCK);
    project.edit(FRENCH_LOCK, &own, &format!("{line} in de"));
    assert_eq!(is_found(&project).len(), 1);
    project.sync();
    assert_eq!(is_found(&project).len(), 1);
}

#[test]
fn another_lock_has_a_new_text() {
    let project = project(SHORT, SHORT);
    project.run(["check"]).findings().stdout(str![[r#"
warning[unrecorded-translation]: 4 texts in this catalog are not recorded yet
 --> locales/fr/privacy.ftl:8:15
  |
8 | ref-3-title = Confidentialité
  |
  = They count as made from the English of the committed reference catalog.
  = Run `glossator sync` and commit what it changes.

error[wrong-language]: this French text seems to be German
  --> locales/fr/privacy.ftl:14:19
   |
14 | ref-3-privacy-1 = Das ist nicht immer so, sagen wir.
   |
   = locales/de/privacy.lock has the same text for this id.
   = Readers of /fr/privacy/ get this paragraph in English until that is settled.
   = Write it in French; if it is right as it is: glossator accept fr ref-3-privacy-1

glossator: 1 error, 1 warning in 1 page and 2 languages
`glossator explain CODE` says more about a finding

"#]]);
}

#[test]
fn english_that_is_no_copy() {
    let other = "They will delete the backups when nobody has asked for them in three years.";
    let project = project(IN_GERMAN, other);
    assert_eq!(is_found(&project).len(), 1);
    assert!(!build(&project, "fr").contains(other));
}

#[test]
fn an_older_foreign_text_is_not_shown_either() {
    let config = "[languages]\nde = {}\nfr = {}\n\n[publish]\nminimum = 0\nstale = \"translation\"\n";
    let project = project(IN_GERMAN, IN_FRENCH).config(config);
    project.sync();
    project.edit(ENGLISH, "improve our service", "improve our services");
    assert!(build(&project, "fr").contains(IN_FRENCH));
    project.edit(FRENCH, IN_FRENCH, IN_GERMAN);
    assert!(!build(&project, "fr").contains(IN_GERMAN));
}

/// What two languages have in common.
#[test]
fn languages_may_share_a_text() {
    for (one, other, text) in [
        ("pt", "pt-BR", "Recolhemos estes dados para melhorar o serviço que prestamos a todos."),
        ("nb", "da", "Vi samler ikke data om deg, når du besøker siden."),
        ("hr", "sr-Latn", "Ne prikupljamo nikakve podatke o vama na ovoj stranici."),
        ("de", "fr", "Team"),
        ("de", "pl", "Kontakt"),
        ("de", "nl", "Qubes Support Forum"),
        ("de", "fr", "Qubes OS Security Team, Fedora, Debian, Whonix"),
    ] {
        let project = Project::new()
            .config(&format!("[languages]\n{one} = {{}}\n{other} = {{}}\n\n[publish]\nminimum = 0\n"))
            .page("privacy.md", PAGE);
        project.sync();
        for language in [one, other] {
            project.translate(&format!("locales/{language}/privacy.ftl"), ID, text);
        }
        assert!(is_found(&project).is_empty(), "{one} {other}: {text}");
        project.sync();
        assert!(is_found(&project).is_empty(), "{one} {other}: {text}");
    }
}

/// The sync that sees the text first has no English for it; that comes back later,
/// when the other language has forgotten the text.
#[test]
fn a_text_whose_english_is_gone_is_found_too() {
    let project = project(SHORT, SHORT);
    let page = project.read(ENGLISH);
    project.edit(ENGLISH, SENTENCE, "");
    project.sync();
    let gone = record(&project, FRENCH_LOCK);
    assert!(gone.contains(" in de orphan "), "{gone}");
    project.remove(GERMAN);
    project.remove(LOCK);
    project.write(ENGLISH, page);
    assert_eq!(is_found(&project).len(), 1);
    assert!(!build(&project, "fr").contains(SHORT));
}
