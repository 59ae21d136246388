//! `--watch`: what is edited is built and checked again, however it is edited.

use std::fs::{self, File};
use std::path::PathBuf;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::project::{ENGLISH, GERMAN, Project, repository};

/// A run that watches a site, until it is dropped.
struct Watching {
    child: Child,
    told: PathBuf,
    _folder: TempDir,
}

impl Watching {
    fn new(site: &Project, arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let told = folder.path().join("told");
        let file = File::create(&told).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_glossator"));
        command
            .args(arguments)
            .arg("--watch")
            .current_dir(site.path(""))
            .env("GLOSSATOR_CACHE_DIR", folder.path());
        let child = command.stdout(file.try_clone().unwrap()).stderr(file).spawn().unwrap();
        let watching = Self { child, told, _folder: folder };
        watching.until("the first run", || watching.runs() == 1);
        watching
    }

    fn told(&self) -> String {
        fs::read_to_string(&self.told).unwrap()
    }

    /// How many runs have ended.
    fn runs(&self) -> usize {
        self.told().matches("watching for changes").count()
    }

    /// What the last run said.
    fn last(&self) -> String {
        let told = self.told();
        told.rsplit("watching for changes; Ctrl-C ends\n").nth(1).unwrap_or_default().to_owned()
    }

    #[track_caller]
    fn until(&self, what: &str, is_so: impl Fn() -> bool) {
        let start = Instant::now();
        while !is_so() {
            assert!(start.elapsed() < Duration::from_secs(120), "{what} never came:\n{}", self.told());
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn german(site: &Project) -> String {
    fs::read_to_string(site.path("localized/de/privacy.md")).unwrap_or_default()
}

#[test]
fn a_build_follows_edits_bursts_and_files_that_are_replaced() {
    let site = Project::translated();
    let watching = Watching::new(&site, &["build"]);
    assert!(german(&site).contains("Wir erheben Daten."));

    site.edit(GERMAN, "Wir erheben Daten.", "Wir erheben einige Daten.");
    watching.until("an edit", || german(&site).contains("Wir erheben einige Daten."));

    // As editors do it: a file beside, then a rename.
    let text = site.read(GERMAN).replace("einige Daten", "keine Daten");
    site.write("locales/de/privacy.ftl.new", text);
    site.rename("locales/de/privacy.ftl.new", GERMAN);
    watching.until("a file that was replaced", || german(&site).contains("Wir erheben keine Daten."));

    for number in 0..200 {
        site.write(&format!("content/more/{number}.md"), format!("---\nref: m{number}\n---\n\nText.\n"));
    }
    let pages = || site.read("localized/translations.json").matches("\"ref\"").count();
    watching.until("a burst", || pages() == 201);
    assert!(watching.runs() < 50, "few runs for many files, not {}", watching.runs());

    fs::remove_dir_all(site.path("content/more")).unwrap();
    watching.until("files that are gone", || pages() == 1);

    // It doesn't follow what it writes itself.
    watching.until("rest", || {
        let runs = watching.runs();
        std::thread::sleep(Duration::from_millis(500));
        watching.runs() == runs
    });
}

#[test]
fn a_build_outlives_what_is_broken_in_between() {
    let site = Project::translated();
    let watching = Watching::new(&site, &["build"]);
    let config = site.read("glossator.toml");

    site.write("glossator.toml", "[languages\n");
    watching.until("a broken configuration", || watching.last().contains("invalid glossator.toml"));
    assert!(german(&site).contains("Wir erheben Daten."), "what was there stays");
    site.write("glossator.toml", &config);
    watching.until("a right one", || watching.last().contains("1 page in 1 language"));

    let page = site.read(ENGLISH);
    site.write(ENGLISH, b"---\nref: 3\n---\n\n\xff\xfe\n");
    watching.until("a page that can't be read", || watching.last().contains("not-utf8"));
    site.write(ENGLISH, page);
    watching.until("one that can", || {
        german(&site).contains("Wir erheben Daten.") && watching.last().contains("1 page in 1 language")
    });

    site.rename("content", "elsewhere");
    watching.until("no pages", || watching.last().contains("there is no folder `content`"));
    site.rename("elsewhere", "content");
    watching.until("pages again", || watching.last().contains("1 page in 1 language"));
    site.edit(GERMAN, "Wir erheben Daten.", "Wir erheben einige Daten.");
    watching.until("an edit", || german(&site).contains("Wir erheben einige Daten."));
    site.edit(ENGLISH, "We collect data.", "We collect all data.");
    watching.until("an edit of a page", || watching.last().contains("changed: content/privacy.md"));
}

#[test]
fn a_check_follows_edits() {
    let site = Project::translated();
    let watching = Watching::new(&site, &["check"]);
    let before = site.files();
    assert!(!watching.told().contains("changed-number"));
    site.edit(GERMAN, "seit { $date }", "seit { $date } mit 7");
    watching.until("a finding", || watching.last().contains("changed-number"));
    site.edit(GERMAN, "seit { $date } mit 7", "seit { $date }");
    watching.until("no finding", || !watching.last().contains("changed-number"));
    assert!(before == site.files(), "check writes nothing");
}

#[test]
fn what_cannot_be_watched_is_an_error() {
    let site = Project::translated();
    let nowhere = site.path("nowhere");
    site.run(["-C", nowhere.to_str().unwrap(), "build", "--watch"]).failure();
    site.run(["build", "--watch", "--explain-links"]).failure();
    site.run(["check", "--watch", "--pull-request", "--base", repository("content").to_str().unwrap()])
        .failure();
}
