//! One folder per Markdown construct in `tests/pages`: a page, its reference
//! catalog, a German catalog, and the German page.

use std::path::Path;

use glossator::config;
use glossator::site::Site;
use glossator::site::build::Published;
use glossator::site::files::Memory;

use crate::corpus::{read, root};
use crate::project::difference;

/// Everything that a translation says is shown, and nothing is added.
const CONFIGURATION: &str = r#"
page-key = "path"
languages.de = {}
front-matter.translate = ["title", "description", "tags", "author.name", "links.label"]
publish = { minimum = 0, unreviewed = "translation", notice = "none" }
"#;

#[test]
fn pages_are_taken_apart_and_put_together() {
    let folder = root().join("tests/pages");
    let mut cases: Vec<_> = std::fs::read_dir(&folder)
        .expect("the folder can be read")
        .map(|entry| entry.expect("the folder can be read").path())
        .collect();
    cases.sort();
    assert!(cases.len() >= 20, "only {} cases were found", cases.len());
    let failures: Vec<String> = cases.iter().flat_map(|case| check(case)).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// What is wrong with a case.
fn check(case: &Path) -> Vec<String> {
    let files = [("content/page.md", "page.md"), ("locales/de/page.ftl", "de.ftl")]
        .map(|(path, name)| (path.to_owned(), read(&case.join(name)).into_bytes()));
    let files = Memory(files.into_iter().collect());
    let config = config::Config::parse(CONFIGURATION).expect("the configuration is right");
    let site = Site::load(config, &files).expect("memory can be read");
    let view = site.view(&site.languages[0], &files).expect("memory can be read");
    let mut published = Published::default();
    published.add(&view, false);
    let (outputs, findings) =
        site.localize_language(&view, &mut published, &files).expect("memory can be read");
    let mut failures = Vec::new();
    for finding in site.findings.iter().chain(&findings) {
        failures.push(format!("{}: {}", case.display(), finding.message));
    }
    let Some(page) = site.pages.first() else { return failures };
    for (segment, part) in std::iter::zip(&page.segments, &view.pages[0].parts) {
        for violation in part.checked.iter().flat_map(|checked| &checked.violations) {
            failures.push(format!("{}: {}: {}", case.display(), segment.id, violation.message));
        }
    }
    for entry in &view.pages[0].catalog.entries {
        if page.segment(&entry.id).is_none() {
            failures.push(format!("{}: there is no segment {}", case.display(), entry.id));
        }
    }
    failures.extend(difference(&case.join("reference.ftl"), &page.wanted_reference));
    let localized = outputs.first().map_or("", |output| output.content.as_str());
    failures.extend(difference(&case.join("page.de.md"), localized));
    failures
}
