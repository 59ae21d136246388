//! The same histories with real repositories: `git merge` of branches, and the
//! program itself for every `sync`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use glossator::project::Project;
use glossator::site::files::{Files, Memory};
use tempfile::TempDir;

use super::merge::{Resolution, keep_one_page};
use super::tree::Tree;
use super::world::Tools;

pub(super) struct Git;

impl Tools for Git {
    fn sync(&self, tree: &mut Tree) {
        let folder = folder();
        write(folder.path(), &tree.files);
        let sync =
            Command::new(env!("CARGO_BIN_EXE_glossator")).arg("sync").current_dir(folder.path()).output();
        let sync = sync.expect("the program runs");
        assert!(sync.status.success(), "{}", String::from_utf8_lossy(&sync.stderr));
        tree.files = read(folder.path());
        let check = Command::new(env!("CARGO_BIN_EXE_glossator"))
            .args(["sync", "--check"])
            .current_dir(folder.path())
            .output();
        assert!(check.expect("the program runs").status.success(), "`sync --check` after `sync` has work");
    }

    fn merge(&self, base: &Tree, ours: &Tree, theirs: &Tree, how: Resolution) -> Tree {
        let repository = Repository { folder: folder() };
        repository.git(&["init", "-q", "-b", "main"]);
        repository.commit(&base.files);
        repository.git(&["checkout", "-q", "-b", "branch"]);
        repository.commit(&theirs.files);
        repository.git(&["checkout", "-q", "main"]);
        repository.commit(&ours.files);
        let merge = repository.try_git(&["merge", "-q", "--no-edit", "branch"]);
        if !merge.status.success() {
            repository.resolve(how);
        }
        let mut merged = Tree { files: read(repository.folder.path()), ids: ours.ids.clone() };
        keep_one_page(&mut merged, ours);
        merged
    }
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

struct Repository {
    folder: TempDir,
}

impl Repository {
    fn try_git(&self, arguments: &[&str]) -> Output {
        let settings = ["user.name=t", "user.email=t@example", "commit.gpgsign=false", "core.autocrlf=false"];
        Command::new("git")
            .args(settings.iter().flat_map(|setting| ["-c", setting]))
            .args(arguments)
            .current_dir(self.folder.path())
            .output()
            .expect("git is installed")
    }

    fn git(&self, arguments: &[&str]) -> String {
        let output = self.try_git(arguments);
        assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    fn commit(&self, files: &Memory) {
        for path in read(self.folder.path()).0.keys() {
            fs::remove_file(self.folder.path().join(path)).expect("removed");
        }
        write(self.folder.path(), files);
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "--allow-empty", "-m", "x"]);
    }

    /// Resolves every conflicted file: its three versions are in the index.
    fn resolve(&self, how: Resolution) {
        let mut versions: BTreeMap<String, [Option<String>; 3]> = BTreeMap::new();
        for line in self.git(&["ls-files", "--unmerged"]).lines() {
            let (head, path) = line.split_once('\t').expect("a path");
            let mut head = head.split(' ').skip(1);
            let (Some(blob), Some(stage)) = (head.next(), head.next()) else { continue };
            let stage: usize = stage.parse().expect("a number");
            versions.entry(path.to_owned()).or_default()[stage - 1] = Some(blob.to_owned());
        }
        for (path, versions) in versions {
            let file = self.folder.path().join(&path);
            match self.resolved(&path, &versions, how) {
                Some(text) => fs::write(file, text).expect("written"),
                None => drop(fs::remove_file(file)),
            }
        }
    }

    fn resolved(
        &self,
        path: &str,
        [base, ours, theirs]: &[Option<String>; 3],
        how: Resolution,
    ) -> Option<Vec<u8>> {
        let content = |blob: &Option<String>| {
            blob.as_ref().map(|blob| self.try_git(&["cat-file", "blob", blob]).stdout)
        };
        match (content(ours), content(theirs)) {
            (Some(ours), Some(theirs)) => {
                let base = content(base).unwrap_or_default();
                Some(super::merge::merge_file(&base, &ours, &theirs, how.option(path)))
            }
            (ours, theirs) => match how.option(path) {
                Some("--theirs") => theirs,
                Some("--union") => ours.or(theirs),
                _ => ours,
            },
        }
    }
}

fn write(folder: &Path, files: &Memory) {
    for (path, bytes) in &files.0 {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        fs::write(file, bytes).expect("written");
    }
}

fn read(folder: &Path) -> Memory {
    let project = Project::new(folder);
    let paths = ["content", "locales"].iter().flat_map(|part| project.list(part).expect("a folder").files);
    let paths = paths.chain(["glossator.toml".to_owned()]);
    let files = paths.filter_map(|path| Some((path.clone(), project.read(&path).expect("readable")?)));
    Memory(files.collect())
}
