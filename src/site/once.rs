//! How often texts are read: a page once for all languages; a segment with marks
//! once for its escapes and once in its block, English as well as translation;
//! one without marks never again.

use std::collections::BTreeMap;

use super::build::Published;
use super::files::Memory;
use super::loaded::Site;
use crate::config;
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
        config::Config::parse("[languages]\nde = {}\nfr = {}\n\n[publish]\nunreviewed = \"translation\"\n")
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
