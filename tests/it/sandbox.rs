//! A project in a temporary folder, and the program run in it.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// A project that goes when it is dropped.
#[derive(Debug)]
pub(crate) struct Sandbox(TempDir);

/// What a run printed, and its exit code.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Sandbox {
    /// A project with these files.
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let sandbox = Self(tempfile::tempdir().expect("a temporary folder"));
        for (path, content) in files {
            sandbox.write(path, content);
        }
        sandbox
    }

    /// Its folder.
    pub(crate) fn folder(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file, with its folders.
    pub(crate) fn write(&self, path: &str, content: &str) {
        let path = self.folder().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders can be made");
        fs::write(path, content).expect("files can be written");
    }

    /// Copies what is below `folder` of this repository.
    pub(crate) fn copy(&self, folder: &str) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for file in walkdir::WalkDir::new(&folder).into_iter().map(|file| file.expect("it can be read")) {
            if file.file_type().is_file() {
                let path =
                    file.path().strip_prefix(&folder).expect("it is below").to_string_lossy().into_owned();
                self.write(&path, &fs::read_to_string(file.path()).expect("it is text"));
            }
        }
    }

    /// Runs git, whatever the configuration of whoever runs the tests says.
    pub(crate) fn git(&self, arguments: &[&str]) -> Ran {
        self.git_at(arguments, "2025-01-01")
    }

    /// Commits everything, on `day`.
    pub(crate) fn commit(&self, message: &str, day: &str) {
        self.git_at(&["add", "-A"], day);
        let ran = self.git_at(&["commit", "-q", "-m", message], day);
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    }

    fn git_at(&self, arguments: &[&str], day: &str) -> Ran {
        let settings =
            ["commit.gpgsign=false", "core.autocrlf=false", "user.name=t", "user.email=t@example.org"];
        let output = Command::new("git")
            .args(settings.iter().flat_map(|setting| ["-c", setting]))
            .args(arguments)
            .current_dir(self.folder())
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_AUTHOR_DATE", format!("{day}T12:00:00Z"))
            .env("GIT_COMMITTER_DATE", format!("{day}T12:00:00Z"))
            .output()
            .expect("git is installed");
        let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
        Ran { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// The text of a file.
    #[track_caller]
    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Runs the program.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        let output = Command::new(env!("CARGO_BIN_EXE_glossator"))
            .current_dir(self.folder())
            .env_remove("CLICOLOR_FORCE")
            .args(arguments)
            .output()
            .expect("the program runs");
        let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
        Ran { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }
}
