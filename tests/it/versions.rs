//! Files that other versions have written: today's program takes them as they are, and where its rules cut a page in
//! another way, what was translated stays translated.

use std::collections::BTreeMap;

use glossator::catalog::notes::is_head_line;
use glossator::segment::CUTTING_RULES;
use glossator::text::Fingerprint;
use serde_json::Value;
use snapbox::Data;

use crate::corpus::{files, read, root};
use crate::project::{Project, repository, same};

/// The percentages of each page in each language, as `status --format json` has them.
fn percentages(status: &str) -> BTreeMap<String, u64> {
    let status: Value = serde_json::from_str(status).unwrap();
    let pages = status["pages"].as_array().unwrap().iter();
    let of_page = |page: &Value| {
        let languages = page["languages"].as_object().unwrap().clone();
        let path = page["path"].as_str().unwrap().to_owned();
        languages
            .into_iter()
            .map(move |(tag, counts)| (format!("{path} {tag}"), counts["percent"].as_u64().unwrap()))
    };
    pages.flat_map(of_page).collect()
}

/// The sites of `tests/versions/`, by the number of the rules that cut them.
fn versions() -> Vec<(u32, String)> {
    (1..=CUTTING_RULES).map(|rules| (rules, format!("tests/versions/{rules}"))).collect()
}

/// Files without what catalogs say at their top to whoever opens them, whose words may change.
fn without_heads(files: &BTreeMap<String, Vec<u8>>) -> BTreeMap<&String, String> {
    let without = |text: &Vec<u8>| {
        let text = String::from_utf8_lossy(text).into_owned();
        text.split_inclusive('\n').filter(|line| !is_head_line(line)).collect::<String>()
    };
    files.iter().map(|(path, text)| (path, without(text))).collect()
}

#[test]
fn a_site_of_every_version_is_synced_without_a_loss() {
    for (rules, folder) in versions() {
        let site = Project::of(&format!("{folder}/site"));
        let before = site.files();
        let frozen = read(&repository(&format!("{folder}/status.json")));
        let status = || site.run(["status", "--format", "json"]).clean().stdout_text();
        let unsynced = percentages(&status());
        site.sync();
        site.run(["sync", "--check"]).clean();
        if rules == CUTTING_RULES {
            assert!(
                without_heads(&before) == without_heads(&site.files()),
                "sync changes files of its own version"
            );
            same(status(), Data::text(frozen.clone()));
        }
        let synced = percentages(&status());
        assert_eq!(
            unsynced, synced,
            "{folder}: what sync has written says something else than what it reads"
        );
        for (page, percent) in percentages(&frozen) {
            assert!(
                synced[&page] >= percent,
                "{folder}: {page} falls from {percent} % to {} %",
                synced[&page]
            );
        }
    }
}

/// The site of a case: files behind `==> path`. In locks `«…»` is the fingerprint of a text.
fn site_of(case: &str) -> Project {
    case.split("\n==> ").skip(1).fold(Project::new(), |site, file| {
        let (path, text) = file.split_once('\n').unwrap();
        let text = format!("{}\n", text.trim_end_matches('\n'));
        let is_lock = path.ends_with(".lock");
        site.file(path, if is_lock { with_fingerprints(&text) } else { text })
    })
}

fn with_fingerprints(lock: &str) -> String {
    let mut text = String::new();
    for (at, part) in lock.split(['«', '»']).enumerate() {
        text += &if at % 2 == 1 { Fingerprint::of(part).to_string() } else { part.to_owned() };
    }
    text
}

/// What the program makes of a site: its locales and what it says of them.
fn shown(site: &Project) -> String {
    let status = site.run(["status"]).clean().stdout_text();
    let is_written = |path: &str| path.starts_with("locales/") && !path.ends_with("_terms.ftl");
    let files = site.files().into_iter().filter(|(path, _)| is_written(path));
    let files = files.map(|(path, text)| format!("==> {path}\n{}", String::from_utf8(text).unwrap()));
    status + &files.collect::<String>()
}

fn cases() -> Vec<(String, String)> {
    let cases = files(&root().join("tests/versions/cuts"), "txt");
    let cases = cases.iter().filter(|path| !path.to_string_lossy().ends_with(".expected.txt"));
    cases.map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), read(path))).collect()
}

#[test]
fn what_other_rules_have_cut_is_taken_over() {
    let cases = cases();
    assert!(cases.len() >= 4, "only {} cases were found", cases.len());
    for (name, case) in cases {
        let site = site_of(&case);
        let before = site.run(["status"]).clean().stdout_text();
        site.sync();
        site.run(["sync", "--check"]).clean();
        assert_eq!(
            before,
            site.run(["status"]).clean().stdout_text(),
            "{name}: check and build see what sync writes"
        );
        let expected = root().join(format!("tests/versions/cuts/{name}.expected.txt"));
        same(shown(&site), Data::read_from(&expected, None));
    }
}

/// A run can end after any of the files that it writes: locks come first, the reference catalog last.
#[test]
fn a_sync_that_is_cut_short_is_completed_by_the_next() {
    for (name, case) in cases() {
        let synced = site_of(&case);
        synced.sync();
        let written = synced.files();
        let changed: Vec<&String> = written.keys().filter(|path| path.starts_with("locales/")).collect();
        for last in [".lock", ".ftl"] {
            let site = site_of(&case);
            for path in changed.iter().filter(|path| !path.starts_with("locales/en/")) {
                if path.ends_with(".lock") || last == ".ftl" {
                    site.write(path, &written[*path]);
                }
            }
            site.sync();
            assert_eq!(shown(&site), shown(&synced), "{name}, cut short behind {last} files");
        }
    }
}

/// Where a platform writes the catalogs, texts still move with their words: nobody else could bring them.
#[test]
fn texts_move_in_catalogs_without_notes_too() {
    for (name, case) in cases() {
        let percent = |notes: bool| {
            let site = site_of(&case);
            let config = site.read("glossator.toml");
            site.write(
                "glossator.toml",
                format!("{config}[catalogs]\nnotes = {notes}\nnew-id = \"always\"\n"),
            );
            let before = percentages(&site.run(["status", "--format", "json"]).clean().stdout_text());
            site.sync();
            site.run(["sync", "--check"]).clean();
            let after = percentages(&site.run(["status", "--format", "json"]).clean().stdout_text());
            assert_eq!(before, after, "{name}");
            after
        };
        assert_eq!(percent(true), percent(false), "{name}");
    }
}
