//! Texts that come in, by the library: what each of them meets in the catalog decides.

use glossator::config::Config;
use glossator::incoming::{IncomingText, MadeFrom, take_in};
use glossator::site::Site;
use glossator::site::files::Memory;

const PAGE: &str = "---\nlang: en\nref: 1\n---\n\nWe keep it for three months.\n\nWe sell nothing.\n";
const TODAY: &str = "We keep it for three months.";
const BEFORE: &str = "We keep it for two months.";
const ID: &str = "ref-1-top-1";

/// A site whose German has `catalog` and `lock` for the first paragraph.
fn files(catalog: &str, lock: &str) -> Memory {
    let reference = format!("# paragraph\n{ID} = {TODAY}\n# paragraph\nref-1-top-2 = We sell nothing.\n");
    let mut files = Memory::default();
    let mut add = |path: &str, text: &str| drop(files.0.insert(path.to_owned(), text.into()));
    add("content/a.md", PAGE);
    add("locales/en/a.ftl", &reference);
    add("locales/de/a.ftl", catalog);
    add("locales/de/a.lock", &format!("glossator-lock 1\n{lock}"));
    files
}

fn text(text: &str, made_from: MadeFrom) -> IncomingText {
    IncomingText {
        page: None,
        id: ID.to_owned(),
        text: text.to_owned(),
        made_from,
        unreviewed: false,
        origin: "de.po".to_owned(),
        replaces: None,
        anchor: None,
        place: None,
    }
}

/// The status of the paragraph, its text and what was found, after `text` came in.
fn after(files: &Memory, text: IncomingText, overwrite: bool) -> (&'static str, String, Vec<String>) {
    let config = Config::parse("[languages]\nde = {}\n").unwrap();
    let site = Site::load(config, files).unwrap();
    let mut view = site.whole_view(&site.languages[0], files).unwrap();
    let outcome = take_in(&site, &mut view, &[text], overwrite, files).unwrap();
    let page = &view.pages[0];
    let present = page.catalog.entries_of(ID).next().map(|entry| entry.pattern.to_string());
    let found = outcome.findings.iter().map(|finding| format!("{}: {}", finding.code, finding.message));
    (page.parts[0].status.name(), present.unwrap_or_default(), found.collect())
}

fn print(english: &str) -> glossator::text::Fingerprint {
    MadeFrom::Text(english.to_owned()).fingerprint().unwrap()
}

fn made_from(english: &str) -> MadeFrom {
    MadeFrom::Text(english.to_owned())
}

#[test]
fn an_empty_place_takes_what_comes_with_the_record_of_its_english() {
    let files = files("", &format!("{ID} -\n"));
    let german = "Wir behalten sie drei Monate.";
    for (made_from, status) in [
        (made_from(TODAY), "current"),
        (made_from(BEFORE), "stale"),
        (MadeFrom::Fingerprint(print(TODAY)), "current"),
        (MadeFrom::Fingerprint(print(BEFORE)), "stale"),
        (MadeFrom::Unknown, "unreviewed"),
    ] {
        let wanted = (status, german.to_owned(), Vec::new());
        assert_eq!(after(&files, text(german, made_from.clone()), false), wanted, "{made_from:?}");
    }
}

#[test]
fn what_stands_in_a_catalog_gives_way_only_to_what_is_newer() {
    let (old, new) = ("Wir behalten sie zwei Monate.", "Wir behalten sie drei Monate.");
    let t = print(old);
    let current = format!("{ID} {} {t}\n", print(TODAY));
    let stale = format!("{ID} {} {t}\n", print(BEFORE));
    let unreviewed = format!("{ID} {} {t} unreviewed\n", print(TODAY));
    let reviewed = |made_from| text(new, made_from);
    let draft = |made_from| IncomingText { unreviewed: true, ..text(new, made_from) };
    let edited = |made_from| IncomingText { replaces: Some(t), ..text(new, made_from) };
    let outdated = |made_from| IncomingText { replaces: Some(print("Anders.")), ..text(new, made_from) };
    for (lock, incoming, wanted) in [
        (&current, reviewed(made_from(TODAY)), "kept"),
        (&current, edited(made_from(TODAY)), "current"),
        (&current, outdated(made_from(TODAY)), "kept"),
        (&current, draft(made_from(TODAY)), "kept"),
        (&stale, reviewed(made_from(TODAY)), "current"),
        (&stale, reviewed(made_from(BEFORE)), "kept"),
        (&stale, edited(made_from(BEFORE)), "stale"),
        (&stale, draft(made_from(TODAY)), "unreviewed"),
        (&stale, draft(MadeFrom::Unknown), "kept"),
        (&unreviewed, reviewed(made_from(TODAY)), "current"),
        (&unreviewed, draft(made_from(TODAY)), "kept"),
        (&unreviewed, reviewed(MadeFrom::Unknown), "kept"),
    ] {
        let files = files(&format!("{ID} = {old}\n"), lock);
        let (status, present, findings) = after(&files, incoming.clone(), false);
        if wanted == "kept" {
            assert_eq!(present, old, "{lock}{incoming:?}");
            assert!(findings[0].starts_with("kept-translation: "), "{findings:?}");
            let (_, present, _) = after(&files, incoming, true);
            assert_eq!(present, new);
        } else {
            assert_eq!((status, present.as_str(), findings), (wanted, new, Vec::new()), "{lock}{incoming:?}");
        }
    }
}

#[test]
fn the_same_text_for_todays_english_is_an_acceptance() {
    let german = "Wir behalten sie drei Monate.";
    let t = print(german);
    for (english, flags, made, wanted) in [
        (BEFORE, "", made_from(TODAY), "current"),
        (TODAY, " unreviewed", made_from(TODAY), "current"),
        (BEFORE, "", made_from(BEFORE), "stale"),
        (TODAY, "", made_from(BEFORE), "current"),
        (TODAY, " unreviewed", MadeFrom::Unknown, "unreviewed"),
    ] {
        let files = files(&format!("{ID} = {german}\n"), &format!("{ID} {} {t}{flags}\n", print(english)));
        let (status, ..) = after(&files, text(german, made.clone()), false);
        assert_eq!(status, wanted, "{english} {flags} {made:?}");
    }
}

#[test]
fn a_translators_hand_signal_is_not_about_another_text() {
    let (old, new) = ("Wir behalten sie zwei Monate.", "Wir behalten sie drei Monate.");
    let catalog = format!("# accept\n# en: {TODAY}\n{ID} = {old}\n");
    let files = files(&catalog, &format!("{ID} {} {}\n", print(BEFORE), print(old)));
    let draft = IncomingText { unreviewed: true, ..text(new, made_from(TODAY)) };
    // By the hand signal the text is current, so that the draft stays out ...
    assert_eq!(after(&files, draft.clone(), false).0, "current");
    // ... and the draft isn't accepted by it.
    assert_eq!(after(&files, draft, true).0, "unreviewed");
}
