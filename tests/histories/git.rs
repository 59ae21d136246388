//! The same histories with real repositories: `git merge`, `cherry-pick` and
//! `rebase`, and the program itself for every `sync`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use glossator::project::Project;
use glossator::site::files::{Files, Memory};
use tempfile::TempDir;

use super::english::Page;
use super::merge::{MARKER, Resolution, hunks};
use super::tree::Tree;
use super::world::{Tools, Way};

pub(super) struct Git;

impl Tools for Git {
    fn sync(&self, tree: &mut Tree, synced: &Memory) {
        let folder = folder();
        write(folder.path(), &tree.files);
        let sync = glossator(folder.path(), &["sync"]);
        assert!(sync.status.success(), "{}", String::from_utf8_lossy(&sync.stderr));
        tree.files = read(folder.path());
        for (path, bytes) in &synced.0 {
            assert_eq!(String::from_utf8_lossy(bytes), tree.get(path), "the program writes another {path}");
        }
        assert_eq!(synced.0.len(), tree.files.0.len(), "the program writes other files");
        let check = glossator(folder.path(), &["sync", "--check"]);
        assert!(check.status.success(), "`sync --check` after `sync` has work");
    }

    fn merge(&self, base: &Tree, ours: &Tree, theirs: &Tree, how: Resolution, way: Way) -> Tree {
        let repository = Repository { folder: folder() };
        repository.git(&["init", "-q", "-b", "main"]);
        if how.is_union() {
            let attributes = repository.folder.path().join(".git/info/attributes");
            fs::write(attributes, "locales/** merge=union\n").expect("written");
        }
        repository.commit(&base.files);
        repository.git(&["checkout", "-q", "-b", "branch"]);
        repository.commit(&theirs.files);
        repository.git(&["checkout", "-q", "main"]);
        repository.commit(&ours.files);
        let merge = match way {
            Way::Merge => repository.try_git(&["merge", "-q", "--no-edit", "branch"]),
            Way::CherryPick => repository.try_git(&["cherry-pick", "branch"]),
            Way::Rebase => repository.try_git(&["rebase", "-q", "main", "branch"]),
        };
        if !merge.status.success() {
            repository.resolve(how);
        }
        let mut merged = Tree { files: read(repository.folder.path()), ..ours.clone() };
        keep_the_pages(&mut merged, ours);
        merged
    }
}

/// `glossator accept --every-language`.
pub(super) fn accept_every_language(tree: &mut Tree, id: &str) {
    let folder = folder();
    write(folder.path(), &tree.files);
    let accept = glossator(folder.path(), &["accept", "--every-language", id]);
    let code = accept.status.code();
    assert!(matches!(code, Some(0 | 2)), "{}", String::from_utf8_lossy(&accept.stderr));
    tree.files = read(folder.path());
}

/// Two pages are left; where a merge has made something else of them, ours.
fn keep_the_pages(merged: &mut Tree, ours: &Tree) {
    let contents = |tree: &Tree| tree.files.0.keys().filter(|path| path.starts_with("content/")).count();
    let both = [merged.on(0), merged.on(1)].map(|tree| tree.page_path());
    let sound = contents(merged) == 2 && both.iter().all(|path| !path.is_empty()) && both[0] != both[1];
    let from = if sound { merged.clone() } else { ours.clone() };
    merged.files.0.retain(|path, _| !path.starts_with("content/"));
    for which in [0, 1] {
        let page = from.on(which);
        merged.set(&page.page_path(), Page::parse(&page.get(&page.page_path())).render());
    }
}

fn glossator(folder: &Path, arguments: &[&str]) -> Output {
    let program = Command::new(env!("CARGO_BIN_EXE_glossator")).args(arguments).current_dir(folder).output();
    program.expect("the program runs")
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
            let [base, ours, theirs] =
                versions.map(|blob| blob.map(|blob| self.git(&["cat-file", "blob", &blob])));
            let text = match (ours, theirs) {
                (Some(ours), Some(theirs)) => {
                    let merged = merge_file(&base.unwrap_or_default(), &ours, &theirs);
                    Some(how.text(&path, &ours, &theirs, &hunks(&merged)))
                }
                (ours, theirs) => how.one_sided(&path, ours, theirs),
            };
            match text {
                Some(text) => fs::write(file, text).expect("written"),
                None => drop(fs::remove_file(file)),
            }
        }
    }
}

fn merge_file(base: &str, ours: &str, theirs: &str) -> String {
    let folder = folder();
    let names = [("ours", ours), ("base", base), ("theirs", theirs)];
    for (name, text) in names {
        fs::write(folder.path().join(name), text).expect("written");
    }
    let merge = Command::new("git")
        .args(["merge-file", "-p", "-q", &format!("--marker-size={MARKER}")])
        .args(names.map(|(name, _)| name))
        .current_dir(folder.path())
        .output()
        .expect("git is installed");
    assert!(merge.status.code().is_some_and(|code| code < 128), "{}", String::from_utf8_lossy(&merge.stderr));
    String::from_utf8_lossy(&merge.stdout).into_owned()
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
