//! A site as large as asked for, of natural texts: pages of the privacy
//! policy's paragraphs and of sentences with marks, translated into six
//! languages under as many tags of them.

use std::fmt::Write as _;

use glossator::catalog::Catalog;
use glossator::config;
use glossator::segment::Segment;
use glossator::site::Site;
use glossator::site::files::Memory;

use super::growing::synced;

/// The languages that there are texts in, with their regions' tags.
const TAGS: [&str; 24] = [
    "de", "fr", "es", "pl", "ar", "ja", "de-AT", "fr-CA", "es-MX", "pl-DE", "ar-EG", "ja-BR", "de-CH",
    "fr-BE", "es-AR", "pl-LT", "ar-MA", "ja-US", "de-LU", "fr-CH", "es-CO", "pl-CZ", "ar-TN", "ja-GB",
];
const POLICY: &str = include_str!("../../locales/en/privacy.ftl");
const POLICIES: [&str; 6] = [
    include_str!("../../locales/de/privacy.ftl"),
    include_str!("../../locales/fr/privacy.ftl"),
    include_str!("../../locales/es/privacy.ftl"),
    include_str!("../../locales/pl/privacy.ftl"),
    include_str!("../../locales/ar/privacy.ftl"),
    include_str!("../../locales/ja/privacy.ftl"),
];
/// One line each: the English and its six translations, `#` for a number.
const SENTENCES: &str = include_str!("sentences.tsv");
/// The heading of a page.
const HEADING: &str = "Chapter #\tKapitel #\tChapitre #\tCapítulo #\tRozdział #\tالفصل #\t第 # 章";
/// How many texts of each kind a page has.
const TEXTS: usize = 5;

/// An English text, and its translations in the order of [`TAGS`].
type Text = (String, Vec<String>);

/// A site of so many pages in so many languages, of whose texts one in ten is
/// missing, as `sync` leaves it.
pub(crate) fn site(pages: usize, languages: usize) -> Memory {
    let tags = &TAGS[..languages.min(TAGS.len())];
    let (policy, sentences, heading) = (policy(), texts_of(SENTENCES), texts_of(HEADING));
    let mut files = Memory::default();
    let mut configuration = "[languages]\n".to_owned();
    for tag in tags {
        let _ = writeln!(configuration, "{tag} = {{}}");
    }
    configuration.push_str("\n[publish]\nminimum = 50\n");
    files.0.insert("glossator.toml".to_owned(), configuration.into_bytes());
    let texts = |page: usize| {
        let paragraphs = policy.iter().cycle().skip(page * TEXTS % policy.len()).take(TEXTS);
        let sentences = sentences.iter().cycle().skip(page % sentences.len()).take(TEXTS);
        heading.iter().chain(paragraphs).chain(sentences).collect::<Vec<_>>()
    };
    for page in 0..pages {
        let body: Vec<String> = texts(page).iter().map(|(english, _)| numbered(english, page)).collect();
        let body = body.join("\n\n");
        let content = format!("---\nref: p{page}\nlang: en\npermalink: /p{page}/\n---\n\n## {body}\n");
        files.0.insert(format!("content/p{page}.md"), content.into_bytes());
    }
    files = synced(files);
    let site = load(&files);
    let mut catalogs = Vec::new();
    for page in &site.pages {
        let number: usize = page.key.trim_start_matches('p').parse().unwrap_or_default();
        for (at, tag) in tags.iter().enumerate() {
            let catalog = catalog(&page.segments, &texts(number), number, at);
            catalogs.push((format!("locales/{tag}/{}.ftl", page.page.catalog_path), catalog.into_bytes()));
        }
    }
    files.0.extend(catalogs);
    synced(files)
}

/// The texts of a page in the language number `at`; one in ten is missing.
fn catalog(segments: &[Segment], texts: &[&Text], page: usize, at: usize) -> String {
    let mut catalog = String::new();
    for (place, (segment, (_, translations))) in std::iter::zip(segments, texts).enumerate() {
        if !(place + page + at).is_multiple_of(10) {
            let text = numbered(&translations[at % translations.len()], page);
            let _ = writeln!(catalog, "{} = {text}", segment.id);
        }
    }
    catalog
}

fn numbered(text: &str, number: usize) -> String {
    text.replace('#', &number.to_string())
}

/// The policy's texts without placeables.
fn policy() -> Vec<Text> {
    let entries = |catalog: &str| Catalog::parse(catalog.to_owned());
    let catalogs = POLICIES.map(entries);
    let english = entries(POLICY).entries;
    let plain = english.iter().filter(|entry| entry.pattern.placeables().next().is_none());
    let texts = plain.filter_map(|entry| {
        let translation = |catalog: &Catalog| Some(catalog.entries_of(&entry.id).next()?.pattern.to_string());
        let translations = catalogs.iter().map(translation).collect::<Option<Vec<_>>>()?;
        Some((entry.pattern.to_string(), translations))
    });
    texts.filter(|(english, _)| english.len() > 40).collect()
}

fn texts_of(lines: &str) -> Vec<Text> {
    let lines = lines.lines().map(|line| line.split('\t').map(str::to_owned));
    lines.filter_map(|mut texts| Some((texts.next()?, texts.collect()))).collect()
}

fn load(files: &Memory) -> Site {
    let text = files.0.get("glossator.toml").map(|text| String::from_utf8_lossy(text).into_owned());
    let configuration = config::Config::parse(&text.unwrap_or_default()).expect("the configuration is right");
    Site::load(configuration, files).expect("memory can be read")
}
