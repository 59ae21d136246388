//! What translation platforms write back: files without our comments, in another order, with copies of the
//! English. Each status is right, nothing is lost, and one sync is enough.
//!
//! The platforms' own libraries read and write our catalogs in `tests/e2e/platforms.py` and `tests/e2e/written_back.py`.

use serde_json::Value;

use crate::project::{ENGLISH, GERMAN, LOCK, Project};

const REFERENCE: &str = "locales/en/privacy.ftl";

/// A page whose second paragraph has changed and whose third is new since it was translated.
fn site(catalogs: &str) -> Project {
    let site = Project::translated();
    site.write("glossator.toml", format!("[languages]\nde = {{}}\n[catalogs]\n{catalogs}\n"));
    site.sync();
    site.edit(ENGLISH, "We collect data.\n", "We collect some data.\n\nNew text.\n");
    site.sync();
    site
}

/// The entries of a catalog, each with the comment above it.
fn entries(text: &str) -> Vec<(String, String, String)> {
    let mut comment = String::new();
    let mut entries = Vec::new();
    for line in text.lines() {
        match line.split_once(" = ") {
            Some((id, text)) if id.starts_with("ref-") => {
                entries.push((id.to_owned(), text.to_owned(), std::mem::take(&mut comment)));
            }
            _ if line.starts_with("# ") => comment.push_str(&format!("{line}\n")),
            _ => comment.clear(),
        }
    }
    entries
}

/// A platform: what it makes of the reference catalog and the language's own, with the texts that somebody has
/// written there.
type Platform = fn(&str, &str, &dyn Fn(&str) -> Option<&'static str>) -> String;

/// Rebuilds the file from the reference catalog: its order, its comments, without what isn't translated.
fn pontoon(reference: &str, own: &str, written: &dyn Fn(&str) -> Option<&'static str>) -> String {
    let own = entries(own);
    let mut text = String::new();
    for (id, _, comment) in entries(reference) {
        let known = own.iter().find(|(known, ..)| *known == id).map(|(_, text, _)| text.as_str());
        if let Some(translation) = written(&id).or(known) {
            text.push_str(&format!("{comment}{id} = {translation}\n"));
        }
    }
    text
}

/// Keeps what is there with its comments, and adds what is new at the end.
fn weblate(reference: &str, own: &str, written: &dyn Fn(&str) -> Option<&'static str>) -> String {
    let mut text = String::new();
    let known = entries(own);
    for (id, translation, comment) in &known {
        text.push_str(&format!("{comment}{id} = {}\n", written(id).unwrap_or(translation)));
    }
    for (id, ..) in entries(reference).iter().filter(|(id, ..)| !known.iter().any(|(known, ..)| known == id))
    {
        text.extend(written(id).map(|translation| format!("{id} = {translation}\n")));
    }
    text
}

/// Writes the English where it has no translation, or one of another English; no comments.
fn crowdin(reference: &str, own: &str, written: &dyn Fn(&str) -> Option<&'static str>) -> String {
    let own = entries(own);
    let mut text = String::new();
    for (id, english, _) in entries(reference) {
        let is_old = english == "We collect some data.";
        let known = own.iter().find(|(known, ..)| *known == id && !is_old).map(|(_, text, _)| text.as_str());
        text.push_str(&format!("{id} = {}\n", written(&id).or(known).unwrap_or(&english)));
    }
    text
}

/// Current, stale, missing and unreviewed texts.
fn counts(site: &Project) -> [u64; 4] {
    let status: Value =
        serde_json::from_str(&site.run(["status", "--format", "json"]).clean().stdout_text()).unwrap();
    let german = &status["pages"][0]["languages"]["de"];
    ["current", "stale", "missing", "unreviewed"].map(|name| german[name].as_u64().unwrap())
}

#[track_caller]
fn writes(
    platform: Platform,
    catalogs: &str,
    written: &dyn Fn(&str) -> Option<&'static str>,
    wanted: [u64; 4],
) {
    let site = site(catalogs);
    let text = platform(&site.read(REFERENCE), &site.read(GERMAN), written);
    site.write(GERMAN, text);
    assert_eq!(counts(&site), wanted, "{catalogs}\n{}", site.read(GERMAN));
    site.sync();
    site.run(["sync", "--check"]).clean();
    assert_eq!(counts(&site), wanted, "{catalogs}, after a sync\n{}", site.read(GERMAN));
    let kept = site.read(GERMAN) + &site.read(LOCK);
    for text in ["Datenschutz", "Wir erheben Daten.", "Schreibt [uns]({ $us }) seit { $date }."] {
        assert!(kept.contains(text), "{catalogs}: {text} is lost\n{kept}");
    }
}

const NOTES: [&str; 2] = ["notes = true", "notes = false"];

#[test]
fn a_translation_of_a_new_text_is_current_and_a_stale_one_stays_stale() {
    for notes in NOTES {
        let written = |id: &str| (id == "ref-3-privacy-3").then_some("Neuer Text.");
        writes(pontoon, notes, &written, [4, 1, 0, 0]);
        writes(weblate, notes, &written, [4, 1, 0, 0]);
        writes(crowdin, notes, &written, [4, 0, 1, 0]);
    }
}

#[test]
fn copies_of_the_english_are_missing_also_in_place_of_a_stale_text() {
    for notes in NOTES {
        writes(crowdin, notes, &|_| None, [3, 0, 2, 0]);
        writes(pontoon, notes, &|_| None, [3, 1, 1, 0]);
    }
}

/// Who deletes the copy finds the translation again, and what its English was.
#[test]
fn a_translation_comes_back_when_the_copy_in_its_place_goes() {
    let site = site("notes = true");
    site.write(GERMAN, crowdin(&site.read(REFERENCE), &site.read(GERMAN), &|_| None));
    site.sync();
    site.edit(GERMAN, "\nref-3-privacy-1 = We collect some data.\n", "\n");
    site.sync();
    site.run(["sync", "--check"]).clean();
    assert!(site.read(GERMAN).contains("\nref-3-privacy-1 = Wir erheben Daten.\n"), "{}", site.read(GERMAN));
    assert_eq!(counts(&site), [3, 1, 1, 0]);
}

/// Nobody knows which English it was made from, unless the site trusts its platform.
#[test]
fn a_stale_text_that_was_changed_there_is_unreviewed() {
    for notes in NOTES {
        let written = |id: &str| (id == "ref-3-privacy-1").then_some("Wir erheben einige Daten.");
        for platform in [pontoon as Platform, crowdin] {
            let site = site(notes);
            site.write(GERMAN, platform(&site.read(REFERENCE), &site.read(GERMAN), &written));
            let missing = counts(&site)[2];
            assert_eq!(counts(&site), [3, 0, missing, 1], "{notes}");
            site.sync();
            site.run(["sync", "--check"]).clean();
            assert_eq!(counts(&site), [3, 0, missing, 1], "{notes}");
        }
        let trusting = format!("{notes}\ntrust = true");
        let site = site(&trusting);
        site.write(GERMAN, pontoon(&site.read(REFERENCE), &site.read(GERMAN), &written));
        assert_eq!(counts(&site), [4, 0, 1, 0], "{trusting}");
        site.sync();
        site.run(["sync", "--check"]).clean();
    }
}

/// Pontoon never shows a changed English under an id that it knows: under a new one it does.
#[test]
fn a_new_id_is_what_pontoon_shows() {
    for notes in NOTES {
        let site = site(&format!("{notes}\nnew-id = \"material\""));
        let reference = site.read(REFERENCE);
        assert!(reference.contains("\nref-3-privacy-1--2 = We collect some data.\n"), "{reference}");
        let written = |id: &str| (id == "ref-3-privacy-1--2").then_some("Wir erheben einige Daten.");
        site.write(GERMAN, pontoon(&reference, &site.read(GERMAN), &written));
        assert_eq!(counts(&site), [4, 0, 1, 0], "{notes}");
        site.sync();
        site.run(["sync", "--check"]).clean();
        assert_eq!(counts(&site), [4, 0, 1, 0], "{notes}");
        assert!((site.read(LOCK) + &site.read(GERMAN)).contains("Wir erheben Daten."), "{notes}");
    }
}
