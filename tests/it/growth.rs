//! Much of one thing, in every kind of file: what becomes of it. How the time
//! grows is measured by `benches/growth.rs`; here it only has to end.

#[path = "../../benches/growing/mod.rs"]
mod growing;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::File;

use glossator::check::{Scope, check};
use glossator::config;
use glossator::site::Site;
use glossator::site::changes::FileChange;
use glossator::site::files::{Files as _, Memory};
use snapbox::{file, str};

use crate::project::{ENGLISH, GERMAN, LOCK, Project, same};
use growing::{DIMENSIONS, Dimension, changes, synced};

/// What `check` finds, by code, or why it can't.
fn found(files: &Memory) -> String {
    let text = files.read("glossator.toml").unwrap().unwrap();
    let config = match config::Config::parse(std::str::from_utf8(&text).unwrap()) {
        Ok(config) => config,
        Err(_) => return "the configuration is not right".to_owned(),
    };
    let site = match Site::load(config, files) {
        Ok(site) => site,
        Err(_) => return "the site can't be read".to_owned(),
    };
    let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in check(&site, files, &Scope::default()).unwrap() {
        *codes.entry(finding.code.name()).or_default() += 1;
    }
    let codes: Vec<String> = codes.into_iter().map(|(code, count)| format!("{count} {code}")).collect();
    codes.join(", ")
}

fn dimension(name: &str) -> &'static Dimension {
    DIMENSIONS.iter().find(|dimension| dimension.name == name).unwrap()
}

#[test]
fn much_of_one_thing() {
    let mut table = String::new();
    for dimension in DIMENSIONS {
        let count = if dimension.name.contains("nested") { 100_000 } else { 300 };
        writeln!(table, "{}, {count}: {}", dimension.name, found(&(dimension.site)(count))).unwrap();
    }
    same(table, file!["growth.txt"]);
}

/// Every text of the German catalog and of the orphans in its lock.
fn translations(files: &Memory) -> usize {
    let read = |path: &str| String::from_utf8(files.read(path).unwrap().unwrap()).unwrap();
    read(GERMAN).matches(" = Die Firma").count() + read(LOCK).matches(" = Die Firma").count()
}

/// The site of `name`, whose page has its old translations at other names.
fn of_privacy(name: &str, count: usize) -> Memory {
    let files = (dimension(name).site)(count);
    let renamed = |(path, content): (String, Vec<u8>)| (path.replace("page.", "privacy."), content);
    let mut files = Memory(files.0.into_iter().map(renamed).collect());
    // The reference catalog says where its page is.
    let reference = "locales/en/privacy.ftl";
    let text = String::from_utf8(files.0.remove(reference).unwrap()).unwrap();
    files.0.insert(reference.to_owned(), text.replace("content/page.md", ENGLISH).into_bytes());
    files
}

#[test]
fn ids_follow_the_segments_of_long_pages() {
    const COUNT: usize = 1500;
    for (name, stays) in [
        ("page: segments, all edited", true),
        ("page: segments, all moved", true),
        ("page: segments, all others", false),
    ] {
        let before = of_privacy(name, COUNT);
        let after = synced(before.clone());
        assert_eq!(translations(&before), COUNT, "{name}");
        assert_eq!(translations(&after), COUNT, "{name}: a text was lost");
        let lock = String::from_utf8(after.0[LOCK].clone()).unwrap();
        let orphans = lock.matches(" orphan ").count();
        assert_eq!(orphans, if stays { 0 } else { COUNT }, "{name}");
        assert_eq!(changes(&after), Vec::<FileChange>::new(), "{name}: a second sync has something to do");
    }
}

impl Project {
    /// Makes a file of that many megabytes, which take no room on disk.
    fn megabytes(&self, path: &str, count: u64) {
        self.write(path, "");
        File::options().write(true).open(self.path(path)).unwrap().set_len(count << 20).unwrap();
    }

    fn length(&self, path: &str) -> u64 {
        self.path(path).metadata().unwrap().len()
    }
}

#[test]
fn large_files_are_measured_before_they_are_read() {
    let project = Project::translated();
    project.edit(
        "glossator.toml",
        "[languages]",
        "[data]\ncontent = [\"_data\"]\ntranslate = [\"title\"]\n[languages]",
    );
    project.megabytes("content/large.md", 100);
    project.megabytes("_data/large.yml", 100);
    project.megabytes(GERMAN, 100);
    project.megabytes(LOCK, 100);
    project.megabytes("locales/de/_terms.ftl", 100);
    project.run(["check"]).findings().stdout(str![[r#"
error[too-large]: this file has 100 MB, more than glossator reads
 --> _data/large.yml:1:1
  = Pages have at most 8 MB. This one is left out.
  = Split the page, or exclude it: `[pages] exclude` in glossator.toml

error[too-large]: this page has 100 MB, more than glossator reads
 --> content/large.md:1:1
  = Pages have at most 8 MB. This one is left out.
  = Split the page, or exclude it: `[pages] exclude` in glossator.toml

error[too-large]: this file of terms has 100 MB, more than glossator reads
 --> locales/de/_terms.ftl:1:1
  = It may have at most 1 MB. Until it is fixed, texts that use a term are shown in English.
  = Remove what was pasted into it, or restore the file from an earlier commit.

error[withheld-page]: the German page is withheld: 0 % of it can be shown in translation, 80 % is needed
 --> locales/de/privacy.ftl:1:1
  = Readers who have found a page before at /de/privacy/ are sent to the English page, and links lead there.
  = To do: glossator status --language de

error[too-large]: this catalog has 100 MB, more than glossator reads
 --> locales/de/privacy.ftl:1:1
  = It may have at most 64 MB. Until it is fixed, readers get English in its place, and `sync` leaves it alone.
  = Remove what was pasted into it, or restore the file from an earlier commit.

error[too-large]: this lock has 100 MB, more than glossator reads
 --> locales/de/privacy.lock:1:1
  = It may have at most 64 MB. Until it is fixed, every translation in it counts as unreviewed, and `sync` leaves it alone.
  = Remove what was pasted into it, or restore the file from an earlier commit.

glossator: 6 errors in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
    project.run(["sync"]).clean().stderr(str![[r#"
everything else is up to date: 1 page, 1 language
left out: content/large.md:1: this page has 100 MB, more than glossator reads
left out: _data/large.yml:1: this file has 100 MB, more than glossator reads
left out: locales/de/privacy.ftl:1: this catalog has 100 MB, more than glossator reads
left out: locales/de/privacy.lock:1: this lock has 100 MB, more than glossator reads
`glossator check` says how to fix what was left out

"#]]);
    for path in [GERMAN, LOCK] {
        assert_eq!(project.length(path), 100 << 20, "{path} is as it was");
    }
}

#[test]
fn a_large_reference_catalog_is_never_written_anew() {
    let project = Project::translated();
    project.megabytes("locales/en/privacy.ftl", 100);
    project.edit(ENGLISH, "We collect data.", "We collect no data.");
    project.run(["check"]).findings().stdout(str![[r#"
error[empty-content]: the site has no page to translate
 --> glossator.toml:1:1
  = content/ has 1 page left out for a reason that is a finding of its own.
  = Fix what those findings say.

error[too-large]: this reference catalog has 100 MB, more than glossator reads
 --> locales/en/privacy.ftl:1:1
  = It may have at most 64 MB. Its page is left out until it is fixed, and `sync` leaves it alone.
  = Restore the file from an earlier commit; `glossator sync` brings it up to date.

glossator: 2 errors in 0 pages and 1 language
`glossator explain CODE` says more about a finding

"#]]);
    let before = project.read(GERMAN);
    project.run(["sync"]).clean().stderr(str![[r#"
the site has no page to translate
  content/ has 1 page left out for a reason that is a finding of its own.
  Fix what those findings say.
everything else is up to date: 0 pages, 1 language
left out: locales/en/privacy.ftl:1: this reference catalog has 100 MB, more than glossator reads
`glossator check` says how to fix what was left out

"#]]);
    assert_eq!(project.length("locales/en/privacy.ftl"), 100 << 20);
    assert_eq!(project.read(GERMAN), before);
}

#[test]
fn a_large_configuration_stops_the_run() {
    let project = Project::translated();
    project.megabytes("glossator.toml", 100);
    project.fails(
        ["check"],
        str![[r#"
glossator: `./glossator.toml` has more than 1 MB, too much for a configuration; remove what was pasted into it

"#]],
    );
}

#[test]
fn a_large_manifest_stops_the_build() {
    let project = Project::translated();
    project.run(["build"]).clean();
    project.megabytes("localized/.manifest", 300);
    project.run(["build"]).failure().stdout("").stderr(str![[r#"
glossator: `./localized/.manifest` has more than 256 MB, too much for a manifest; remove the folder and build again

"#]]);
}

#[test]
fn large_files_in_the_output_folder_stay() {
    let project = Project::translated();
    project.run(["build"]).clean();
    project.megabytes("localized/de/privacy.md", 100);
    project.run(["build"]).findings().stdout(str![[r#"
error[edited-output]: somebody has edited this file, which glossator wrote
 --> localized/de/privacy.md:1:1
  = It stays as it is, so it doesn't follow the English and the catalogs.
  = Make the change in the catalog, delete this file, and build again.

glossator: 1 error in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
    assert_eq!(project.length("localized/de/privacy.md"), 100 << 20);
}

#[test]
fn texts_that_no_catalog_can_hold_stay_english() {
    let links: String = (1..=201).map(|number| format!("[a {number}](/{number}/) ")).collect();
    let project = Project::translated();
    project.edit(ENGLISH, "We collect data.", &format!("Pages: {links}\n\nWe collect data."));
    project.run(["sync"]).clean();
    project.run(["sync", "--check"]).clean();
    project.run(["check"]).findings().stdout(str![[r#"
error[too-large]: this paragraph is too long to be translated
  --> content/privacy.md:10:1
   |
10 | Pages: [a 1](/1/) [a 2](/2/) [a 3](/3/) [a 4](/4/) [a 5](/5/) [a 6](/6/) [a 7](/7/) [a 8](/8/) [a 9](/9/) [a 10](/10/) [a 11](/11/) ...
   |
   = A text has 200 placeables at most: this one has 201.
   = Readers of every language get this paragraph in English.
   = Split it: a list with an item for each link, or a paragraph for each thought.

glossator: 1 error in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
}

#[test]
fn pages_of_too_many_parts_are_left_out() {
    let project = Project::translated();
    project.write("content/long.md", format!("---\nlang: en\nref: 4\n---\n\n{}", "word\n\n".repeat(50_001)));
    project.run(["check"]).findings().stdout(str![[r#"
error[too-large]: this page has 50001 parts to translate, more than glossator reads
 --> content/long.md:1:1
  = Pages have at most 50000. This one is left out.
  = Split the page, or exclude it: `[pages] exclude` in glossator.toml

glossator: 1 error in 1 page and 1 language
`glossator explain CODE` says more about a finding

"#]]);
}

#[test]
fn init_reads_no_large_files() {
    let project = Project::new().page("small.md", "---\n---\n\n# Words\n");
    project.megabytes("content/large.md", 100);
    project.megabytes("_config.yml", 100);
    project.run(["init", "--assign-refs"]).clean().stderr(str![[r#"
wrote glossator.toml
wrote l10n.toml
added /localized/ to .gitignore
made locales/
content/small.md: added lang: en, ref: 1

"#]]);
    assert_eq!(project.length("content/large.md"), 100 << 20);
}
