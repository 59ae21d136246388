//! How often texts are read: a page once for all languages; a segment with marks
//! once for its escapes and once in its block, English as well as translation;
//! one without marks never again.

use std::collections::BTreeMap;

use super::build::Published;
use super::earlier::Earlier;
use super::files::Memory;
use super::loaded::Site;
use super::outcome::Outcomes;
use crate::config::Config;
use crate::syntax::counted;

const PAGE: &str = "---\nref: 1\n---\n\nReadonce [the terms](/terms/) with *care*.\n\nReadonce plainly.\n";
const CATALOGS: [(&str, &str); 2] = [
    (
        "de",
        "ref-1-top-1 = Mit *Sorgfalt* Einmal-gelesen: [die Regeln]({ $the-terms }).\nref-1-top-2 = Schlicht-gelesen.\n",
    ),
    (
        "fr",
        "ref-1-top-1 = Une-fois-lu [les règles]({ $the-terms }) avec *soin*.\nref-1-top-2 = Simplement-lu.\n",
    ),
];

#[test]
fn texts_are_read_once() {
    let mut files = BTreeMap::from([("content/page.md".to_owned(), PAGE.as_bytes().to_vec())]);
    for (language, catalog) in CATALOGS {
        files.insert(format!("locales/{language}/page.ftl"), catalog.as_bytes().to_vec());
    }
    let files = Memory(files);
    let configuration =
        Config::parse("[languages]\nde = {}\nfr = {}\n\n[publish]\nunreviewed = \"translation\"\n")
            .expect("it is right");
    let site = Site::load(configuration, &files).expect("memory can be read");
    assert_eq!(counted::with("Readonce").len(), 1, "the page");
    let mut published = Published::default();
    for language in &site.languages {
        published.add(&site.view(language, &files).expect("memory can be read"), false);
    }
    let english: Vec<String> = counted::with("Readonce").split_off(1);
    let words = "Readonce [the terms](/terms/) with *care*.\n";
    assert_eq!(english, [format!("# {words}"), format!("{words}\n")], "the English, for both languages");
    let count = |word| counted::with(word).len();
    for (word, plain, reads, why) in [
        ("Einmal-gelesen", "Schlicht-gelesen", 2, "its marks stand in another order"),
        ("Une-fois-lu", "Simplement-lu", 0, "it has the form of its English"),
    ] {
        assert_eq!((count(word), count(plain)), (reads, 0), "{word}: {why}");
    }
    for language in &site.languages {
        let view = site.published_view(language, &files, &published).expect("memory can be read");
        assert!(view.pages[0].parts.iter().all(|part| part.shown), "{}", language.language);
    }
    assert_eq!(counted::with("Einmal-gelesen").len(), 2, "nor when it is known what is published");
}

/// What a build has found out, the next one takes over; a translation that was
/// edited is read again, and no other page.
#[test]
fn what_is_known_is_not_read_again() {
    let page = |number: usize| {
        format!("---\nref: {number}\n---\n\nReadagain [the terms](/terms/) with *care*, page {number}.\n")
    };
    let text = |number: usize, word: &str| {
        format!(
            "ref-{number}-top-1 = Mit *Sorgfalt* {word}: [die Regeln]({{ $the-terms }}), Seite {number}.\n"
        )
    };
    let mut files = BTreeMap::new();
    for number in [1, 2] {
        files.insert(format!("content/{number}.md"), page(number).into_bytes());
        files.insert(format!("locales/de/{number}.ftl"), text(number, "Bekannt-gelesen").into_bytes());
    }
    let mut files = Memory(files);
    let configuration = "[languages]\nde = {}\n\n[publish]\nunreviewed = \"translation\"\n";
    let look = |files: &Memory, known: Outcomes| {
        let site = Site::load(Config::parse(configuration).expect("it is right"), files).expect("memory");
        let mut earlier = Earlier::new(&site, known, Vec::new(), None, files).expect("memory can be read");
        let view = site.whole_view_since(&site.languages[0], files, &mut earlier).expect("memory");
        let known: Vec<bool> = view.pages.iter().map(|page| page.known.is_some()).collect();
        earlier.note(&view, &[], &[]);
        (known, earlier.into_now(&site))
    };
    let (passed_over, known) = look(&files, Outcomes::default());
    assert_eq!(passed_over, [false, false]);
    let before = counted::with("Bekannt-gelesen").len();
    assert!(before > 0, "its marks stand in another order");
    assert_eq!(look(&files, known.clone()), (vec![true, true], known.clone()));
    assert_eq!(counted::with("Bekannt-gelesen").len(), before, "nothing is read again");
    files.0.insert("locales/de/2.ftl".to_owned(), text(2, "Neu-gelesen").into_bytes());
    let (passed_over, _) = look(&files, known);
    assert_eq!(passed_over, [true, false]);
    assert_eq!(counted::with("Bekannt-gelesen").len(), before, "nor is the other page");
    assert!(!counted::with("Neu-gelesen").is_empty(), "the one that was edited is");
}
