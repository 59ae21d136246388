//! A site in a temporary folder, and the program run in it.
//!
//! ```ignore
//! Project::new()
//!     .page("privacy.md", "---\nref: 3\n---\n\nWe collect data.\n")
//!     .catalog("de", "privacy", "ref-3-top-1 = Wir erheben Daten.\n")
//!     .run(["sync"])
//!     .clean()
//!     .stderr(str!["wrote locales/de/privacy.lock"]);
//! ```

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use snapbox::{Assert, Data, assert_data_eq};
use tempfile::TempDir;
use walkdir::WalkDir;

/// The page of [`Project::translated`].
pub(crate) const PAGE: &str = "\
---
lang: en
permalink: /privacy/
ref: 3
title: Privacy
---

# Privacy

We collect data.

Write to [us](https://example.org/us/) since 2020-01-02.
";

/// Where that page is.
pub(crate) const ENGLISH: &str = "content/privacy.md";
/// Its German catalog.
pub(crate) const GERMAN: &str = "locales/de/privacy.ftl";
/// The records of that.
pub(crate) const LOCK: &str = "locales/de/privacy.lock";

/// A site in a temporary folder.
pub(crate) struct Project {
    folder: TempDir,
    /// What its checks remember.
    cache: TempDir,
}

impl Project {
    /// A site of no files.
    pub(crate) fn new() -> Self {
        let mut builder = tempfile::Builder::new();
        builder.prefix("glossator-");
        // In memory, where there is such a place: flushing costs nothing there, and some tests
        // sync hundreds of sites.
        let folder = || builder.tempdir_in("/dev/shm").or_else(|_| builder.tempdir()).unwrap();
        Self { folder: folder(), cache: folder() }
    }

    /// A page of four segments, translated into German and synced.
    pub(crate) fn translated() -> Self {
        let project = Self::new().config("[languages]\nde = {}\n").page("privacy.md", PAGE);
        project.sync();
        for (id, translation) in [
            ("ref-3-title", "Datenschutz"),
            ("ref-3-privacy", "Datenschutz"),
            ("ref-3-privacy-1", "Wir erheben Daten."),
            ("ref-3-privacy-2", "Schreibt [uns]({ $us }) seit { $date }."),
        ] {
            project.translate(GERMAN, id, translation);
        }
        project.sync();
        project
    }

    /// A copy of `folder`, a path in this repository.
    pub(crate) fn of(folder: &str) -> Self {
        Self::new().with(folder, "")
    }

    /// Copies `folder` of this repository, or a file of it, to `path`.
    pub(crate) fn with(self, folder: &str, path: &str) -> Self {
        let from = repository(folder);
        assert!(from.exists(), "there is no {folder}");
        for file in WalkDir::new(&from).into_iter().map(Result::unwrap) {
            if file.file_type().is_file() {
                let inner = file.path().strip_prefix(&from).unwrap();
                let to = self.path(path);
                self.write_to(
                    &if inner.as_os_str().is_empty() { to } else { to.join(inner) },
                    &fs::read(file.path()).unwrap(),
                );
            }
        }
        self
    }

    /// Adds a page below `content/`.
    pub(crate) fn page(self, path: &str, text: &str) -> Self {
        self.file(&format!("content/{path}"), text)
    }

    /// Adds the catalog of `page`, a path without extension.
    pub(crate) fn catalog(self, language: &str, page: &str, text: &str) -> Self {
        self.file(&format!("locales/{language}/{page}.ftl"), text)
    }

    /// Adds the configuration.
    pub(crate) fn config(self, text: &str) -> Self {
        self.file("glossator.toml", text)
    }

    /// Adds a file, or replaces it.
    pub(crate) fn file(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        self.write(path, content);
        self
    }

    /// Adds a file, or replaces it.
    pub(crate) fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        self.write_to(&self.path(path), content.as_ref());
    }

    #[allow(clippy::unused_self, reason = "only a project's files are written")]
    fn write_to(&self, path: &Path, content: &[u8]) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    /// Replaces `old`, which stands exactly once in the file, by `new`.
    #[track_caller]
    pub(crate) fn edit(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert_eq!(text.matches(old).count(), 1, "{path} has {old:?} not once:\n{text}");
        self.write(path, text.replace(old, new));
    }

    /// Fills a stub in as a translator does: the comment sign and the MISSING
    /// line go, the translation comes.
    #[track_caller]
    pub(crate) fn translate(&self, catalog: &str, id: &str, translation: &str) {
        let text = self.read(catalog);
        let stub = format!("\n# {id} =\n");
        let at = text.find(&stub).unwrap_or_else(|| panic!("no stub of {id} in:\n{text}"));
        let missing = text[..at].rfind("# MISSING").unwrap();
        let english = missing + text[missing..].find('\n').unwrap() + 1;
        let rest = &text[at + stub.len()..];
        self.write(
            catalog,
            format!("{}{}\n{id} = {translation}\n{rest}", &text[..missing], &text[english..at]),
        );
    }

    /// Removes a file.
    pub(crate) fn remove(&self, path: &str) {
        fs::remove_file(self.path(path)).unwrap();
    }

    /// Moves a file.
    pub(crate) fn rename(&self, from: &str, to: &str) {
        let to = self.path(to);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::rename(self.path(from), to).unwrap();
    }

    /// Where a file is on disk.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        path.split('/').filter(|part| !part.is_empty()).fold(self.folder.path().to_owned(), |f, p| f.join(p))
    }

    /// A file's text.
    #[track_caller]
    pub(crate) fn read(&self, path: &str) -> String {
        let bytes = fs::read(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        String::from_utf8(bytes).unwrap()
    }

    /// Whether there is such a file or folder.
    pub(crate) fn exists(&self, path: &str) -> bool {
        self.path(path).exists()
    }

    /// Every file with its content.
    pub(crate) fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let files = WalkDir::new(self.folder.path()).into_iter().map(Result::unwrap);
        files
            .filter(|file| file.file_type().is_file())
            .map(|file| {
                let inner = file.path().strip_prefix(self.folder.path()).unwrap();
                let path = inner.to_string_lossy().replace('\\', "/");
                (path, fs::read(file.path()).unwrap())
            })
            .collect()
    }

    /// Runs the program in the site's folder.
    pub(crate) fn run<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Run {
        self.run_in(self.folder.path(), arguments)
    }

    /// Runs the program in another folder.
    pub(crate) fn run_in<A: AsRef<OsStr>>(
        &self,
        folder: &Path,
        arguments: impl IntoIterator<Item = A>,
    ) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_glossator"));
        command.args(arguments).current_dir(folder).env("GLOSSATOR_CACHE_DIR", self.cache.path());
        for variable in ["COLUMNS", "NO_COLOR", "CLICOLOR_FORCE", "FORCE_COLOR", "CI", "GITHUB_ACTIONS"] {
            command.env_remove(variable);
        }
        Run { output: command.output().unwrap() }
    }

    /// Runs `sync`, which has to succeed.
    #[track_caller]
    pub(crate) fn sync(&self) {
        self.run(["sync"]).clean();
    }

    /// Runs the program, which has to fail with exit status 2 and write
    /// nothing, neither to disk nor to standard output.
    #[track_caller]
    pub(crate) fn fails<A: AsRef<OsStr>>(
        &self,
        arguments: impl IntoIterator<Item = A>,
        stderr: impl Into<Data>,
    ) {
        let before = self.files();
        self.run(arguments).failure().stdout("").stderr(stderr);
        assert!(before == self.files(), "files have changed");
    }
}

/// A path in this repository.
pub(crate) fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// How a run of the program ended.
pub(crate) struct Run {
    output: Output,
}

impl Run {
    /// Exit status 0.
    #[track_caller]
    pub(crate) fn clean(self) -> Self {
        self.status(0)
    }

    /// Exit status 1: findings that count.
    #[track_caller]
    pub(crate) fn findings(self) -> Self {
        self.status(1)
    }

    /// Exit status 2: it could not run.
    #[track_caller]
    pub(crate) fn failure(self) -> Self {
        self.status(2)
    }

    #[track_caller]
    fn status(self, wanted: i32) -> Self {
        assert_eq!(self.code(), wanted, "exit status\n{}\n{}", self.stdout_text(), self.stderr_text());
        self
    }

    /// The exit status.
    pub(crate) fn code(&self) -> i32 {
        self.output.status.code().unwrap()
    }

    /// The whole standard output is `expected`.
    #[track_caller]
    pub(crate) fn stdout(self, expected: impl Into<Data>) -> Self {
        same(self.stdout_text(), expected);
        self
    }

    /// The whole standard error is `expected`.
    #[track_caller]
    pub(crate) fn stderr(self, expected: impl Into<Data>) -> Self {
        same(self.stderr_text(), expected);
        self
    }

    /// Standard output.
    pub(crate) fn stdout_text(&self) -> String {
        String::from_utf8(self.output.stdout.clone()).unwrap()
    }

    /// Standard error.
    pub(crate) fn stderr_text(&self) -> String {
        String::from_utf8(self.output.stderr.clone()).unwrap()
    }
}

/// `actual` is `expected`, byte for byte.
#[track_caller]
pub(crate) fn same(actual: impl Into<Data>, expected: impl Into<Data>) {
    assert_data_eq!(actual.into(), expected.into().raw());
}

/// How `actual` differs from the file of what is expected, for tests that compare many. As
/// everywhere, `SNAPSHOTS=overwrite cargo test` writes it there; read it before you commit it.
pub(crate) fn difference(expected: &Path, actual: &str) -> Option<String> {
    let expected = Data::read_from(expected, None).raw();
    let assert = Assert::new().action_env(snapbox::assert::DEFAULT_ACTION_ENV);
    let compared = assert.try_eq(None, Data::text(actual), expected);
    compared.err().map(|error| error.to_string())
}
