//! A site of 60 pages in six languages, in memory, against a program that
//! only reads its files, parses each page once and (for `build`) copies it
//! into each language. What counts are the ratios within one run.
#![allow(missing_docs, reason = "criterion's macros make undocumented items")]
#![allow(clippy::expect_used, reason = "a benchmark that can't run should say so")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use glossator::check::{Scope, check, refusals};
use glossator::config::Config;
use glossator::site::Site;
use glossator::site::build::Published;
use glossator::site::changes::FileChange;
use glossator::site::data;
use glossator::site::files::{Files as _, Memory};
use glossator::syntax::options;
use pulldown_cmark::Parser;
use rayon::prelude::*;

const PAGES: usize = 60;
const LANGUAGES: [&str; 6] = ["de", "fr", "es", "pl", "ar", "ja"];
const PAGE: &str = include_str!("../content/privacy.md");
const CATALOGS: [&str; 6] = [
    include_str!("../locales/de/privacy.ftl"),
    include_str!("../locales/fr/privacy.ftl"),
    include_str!("../locales/es/privacy.ftl"),
    include_str!("../locales/pl/privacy.ftl"),
    include_str!("../locales/ar/privacy.ftl"),
    include_str!("../locales/ja/privacy.ftl"),
];

fn configuration() -> Config {
    let languages = LANGUAGES.map(|language| format!("{language} = {{}}\n")).concat();
    Config::parse(&format!("[languages]\n{languages}")).expect("the configuration is right")
}

/// The policy once for each page, with another key, address and company, and
/// with its six translations recorded by `sync`.
fn site() -> Memory {
    let mut files = Memory::default();
    let mut catalogs = Vec::new();
    for number in 1..=PAGES {
        let letter = |at: usize| char::from(b'a' + u8::try_from(at % 26).unwrap_or(0));
        let company = format!("Company {}{}", letter(number / 26), letter(number));
        let varied = |text: &str| text.replace("Qubes OS Project", &company);
        let page = varied(PAGE)
            .replace("ref: 3\n", &format!("ref: {number}\n"))
            .replace("permalink: /privacy/\n", &format!("permalink: /privacy/{number}/\n"))
            .replace("/doc/privacy/", &format!("/doc/privacy/{number}/"))
            .replace("/wiki/privacy/", &format!("/wiki/privacy/{number}/"));
        files.0.insert(format!("content/page-{number}.md"), page.into_bytes());
        for (language, catalog) in LANGUAGES.iter().zip(CATALOGS) {
            let catalog = varied(catalog).replace("ref-3-", &format!("ref-{number}-"));
            catalogs.push((format!("locales/{language}/page-{number}.ftl"), catalog.into_bytes()));
        }
    }
    // A translation counts as made from the English that was committed before it.
    synced(&mut files);
    files.0.extend(catalogs);
    synced(&mut files);
    files
}

fn synced(files: &mut Memory) {
    for change in sync(files) {
        match change {
            FileChange::Write { path, content } => files.0.insert(path, content.into_bytes()),
            FileChange::Remove { path } => files.0.remove(&path),
        };
    }
}

fn load(files: &Memory) -> Site {
    Site::load(configuration(), files).expect("memory can be read")
}

fn sync(files: &Memory) -> Vec<FileChange> {
    let site = load(files);
    let mut made = Vec::new();
    for language in &site.languages {
        let view = site.view(language, files).expect("memory can be read");
        let changes = site.sync_language(&view);
        made.extend(changes.locks.into_iter().chain(changes.catalogs).chain(changes.removals));
    }
    let changes = site.sync_reference();
    made.extend(changes.catalogs.into_iter().chain(changes.removals));
    made
}

/// What `build` does but for writing: every language's pages, and the data.
fn build(files: &Memory) -> usize {
    let site = load(files);
    let mut published = Published::default();
    for language in &site.languages {
        let view = site.whole_view(language, files).expect("memory can be read");
        published.add(&view, false);
        assert!(refusals(&site, &view).into_findings().is_empty());
    }
    let mut bytes = 0;
    for language in &site.languages {
        let view = site.published_view(language, files, &published).expect("memory can be read");
        let (outputs, findings) =
            site.localize_language(&view, &mut published, files).expect("memory can be read");
        assert!(findings.is_empty() && outputs.len() == PAGES);
        bytes += outputs.iter().map(|output| output.content.len()).sum::<usize>();
    }
    bytes + data::render(&site, &published).len()
}

/// Reads every file, parses each page once, and copies it `copies` times.
fn baseline(files: &Memory, copies: usize) -> usize {
    let read = |path: &String| files.read(path).expect("memory can be read").unwrap_or_default();
    let catalogs: usize =
        files.list("locales").unwrap_or_default().files.par_iter().map(|path| read(path).len()).sum();
    let pages = files.list("content").unwrap_or_default().files;
    let pages = pages.par_iter().map(|path| {
        let text = String::from_utf8(read(path)).unwrap_or_default();
        let events = Parser::new_ext(&text, options()).into_offset_iter().count();
        let copied: Vec<String> = (0..copies).map(|_| black_box(&text).clone()).collect();
        events + copied.iter().map(String::len).sum::<usize>()
    });
    catalogs + pages.sum::<usize>()
}

fn benchmarks(criterion: &mut Criterion) {
    let files = site();
    assert!(sync(&files).is_empty(), "the site is in step");
    assert_eq!(
        check(&load(&files), &files, &Scope::default()).expect("memory can be read"),
        [],
        "the site is clean"
    );
    let mut group = criterion.benchmark_group("60 pages, 6 languages");
    group.sample_size(20);
    group.bench_function("baseline: read, parse", |bencher| bencher.iter(|| baseline(&files, 0)));
    group.bench_function("baseline: read, parse, copy", |bencher| {
        bencher.iter(|| baseline(&files, LANGUAGES.len()));
    });
    group.bench_function("check", |bencher| {
        bencher.iter(|| check(&load(&files), &files, &Scope::default()).expect("memory can be read").len());
    });
    group.bench_function("build", |bencher| bencher.iter(|| build(&files)));
    group.bench_function("sync with nothing to do", |bencher| bencher.iter(|| sync(&files).len()));
    group.finish();
}

criterion_group!(site_benches, benchmarks);
criterion_main!(site_benches);
