//! A project's history, as git has it. Read only, and without git itself.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap, HashMap};
use std::fs;
use std::path::{Component, Path};

use gix::ObjectId;

use super::{Error, Project};

/// How many characters of a commit's id people are shown.
const SHORT: usize = 10;

/// Of more files that are gone at once none is looked for.
const MOST_MOVED: usize = 200;

/// A project's history.
pub struct History {
    repository: gix::Repository,
    /// The project's folder in the repository, with `/` behind it; empty for the
    /// repository's own.
    folder: String,
}

impl std::fmt::Debug for History {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("History").field("folder", &self.folder).finish_non_exhaustive()
    }
}

/// A commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    id: ObjectId,
    /// What people are shown: the beginning of its id, and its day.
    pub name: String,
}

/// When a file was changed last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LastChange {
    /// By this commit.
    By(Commit),
    /// Since the last commit, or git doesn't have it.
    Uncommitted,
    /// Before the first commit of a shallow clone.
    Unknown,
}

/// Whether two contents of the file at a path say the same.
pub type SaysSame<'s> = dyn Fn(&str, &[u8], &[u8]) -> bool + 's;

impl History {
    /// The history of `project`.
    ///
    /// # Errors
    /// When there is no repository around it, or it can't be read.
    pub fn of(project: &Project) -> Result<Self, Error> {
        let root = project.path("");
        let real = |path: &Path| fs::canonicalize(path).map_err(|error| Error::io("read", path, &error));
        let root = real(&root)?;
        let repository = gix::discover(&root).map_err(|error| {
            Error::new(format!("`{}` isn't in a git repository: {}", root.display(), cause(&error)))
        })?;
        let tree = repository
            .workdir()
            .ok_or_else(|| Error::new(format!("the git repository of `{}` has no files", root.display())))?;
        let inside = root.strip_prefix(real(tree)?).map(Path::to_owned).unwrap_or_default();
        let parts = inside.components().filter_map(|part| match part {
            Component::Normal(name) => Some(format!("{}/", name.to_string_lossy())),
            _ => None,
        });
        let folder = parts.collect();
        Ok(Self { repository, folder })
    }

    /// The commit that `revision` names, as git takes it: `v1.2`, `main~3`, an id.
    ///
    /// # Errors
    /// When it names none, or not a single one.
    pub fn commit(&self, revision: &str) -> Result<Commit, Error> {
        let found = self.repository.rev_parse_single(revision).ok().and_then(|id| id.object().ok());
        if let Some(commit) = found.and_then(|object| object.peel_to_commit().ok()) {
            return Ok(self.named(commit.id));
        }
        let is_shallow = self.repository.is_shallow().unwrap_or_default();
        let shallow = if is_shallow { "; this clone is shallow: git fetch --unshallow" } else { "" };
        Err(Error::new(format!("git has no single commit that `{revision}` names{shallow}")))
    }

    /// The content of the project's file `path` at `commit`; `None` where there
    /// was none.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn read(&self, commit: &Commit, path: &str) -> Result<Option<Vec<u8>>, Error> {
        let failed = |cause: String| Error::new(format!("can't read `{path}` at {}: {cause}", commit.name));
        let Some(entry) = self.entry(commit.id, path).map_err(failed)? else { return Ok(None) };
        let object = self.repository.find_object(entry).map_err(|error| failed(cause(&error)))?;
        Ok((object.kind == gix::objs::Kind::Blob).then(|| object.data.clone()))
    }

    /// The paths of the project's files at `commit` that end with `extension`.
    ///
    /// # Errors
    /// When a tree can't be read.
    pub fn files(&self, commit: &Commit, is_wanted: impl Fn(&str) -> bool) -> Result<Vec<String>, Error> {
        let failed = |cause: String| Error::new(format!("can't list the files at {}: {cause}", commit.name));
        let mut folders = vec![self.folder.clone()];
        let mut files = Vec::new();
        while let Some(folder) = folders.pop() {
            let id = if folder.is_empty() {
                Some(self.tree(commit.id).map_err(failed)?)
            } else {
                self.entry_of_root(commit.id, folder.trim_end_matches('/')).map_err(failed)?
            };
            let Some(id) = id else { continue };
            let tree = self.repository.find_tree(id).map_err(|error| failed(cause(&error)))?;
            for entry in tree.iter() {
                let entry = entry.map_err(|error| failed(cause(&error)))?;
                let path = format!("{folder}{}", String::from_utf8_lossy(entry.filename()));
                if entry.mode().is_tree() {
                    folders.push(format!("{path}/"));
                } else if let Some(path) = path.strip_prefix(&self.folder).filter(|path| is_wanted(path)) {
                    files.push(path.to_owned());
                }
            }
        }
        files.sort();
        Ok(files)
    }

    /// When what each of the project's files `paths` says was changed last, in the history of what is checked
    /// out. Two contents of a file say the same if `says_same`; a file that was moved is followed.
    ///
    /// # Errors
    /// When the history can't be read.
    pub fn last_changes(
        &self,
        project: &Project,
        paths: &[String],
        says_same: &SaysSame<'_>,
    ) -> Result<Vec<LastChange>, Error> {
        let failed = |cause: String| Error::new(format!("can't read the git history: {cause}"));
        let head = self.repository.head_id().map_err(|error| failed(cause(&error)))?.detach();
        let head = self.named(head);
        let mut changes = vec![LastChange::Uncommitted; paths.len()];
        let mut committed = Vec::new();
        for (at, path) in paths.iter().enumerate() {
            let is_head = match (self.read(&head, path)?, project.content(path)?) {
                (Some(old), Some(new)) => without_returns(&old) == without_returns(&new),
                _ => false,
            };
            committed.extend(is_head.then_some(at));
        }
        let mut walk = Walk { history: self, paths: paths.to_vec(), says_same, entries: HashMap::new() };
        walk.run(head.id, committed, &mut changes).map_err(failed)?;
        Ok(changes)
    }

    fn named(&self, id: ObjectId) -> Commit {
        let id_text = id.to_string();
        let short = &id_text[..SHORT.min(id_text.len())];
        let time = self.repository.find_commit(id).ok().and_then(|commit| commit.time().ok());
        let day = time.and_then(|time| time.format(gix::date::time::format::SHORT).ok());
        Commit { id, name: day.map_or_else(|| short.to_owned(), |day| format!("{short} of {day}")) }
    }

    fn tree(&self, commit: ObjectId) -> Result<ObjectId, String> {
        let commit = self.repository.find_commit(commit).map_err(|error| cause(&error))?;
        commit.tree_id().map(gix::Id::detach).map_err(|error| cause(&error))
    }

    /// The object of the project's file or folder `path`.
    fn entry(&self, commit: ObjectId, path: &str) -> Result<Option<ObjectId>, String> {
        self.entry_of_root(commit, &format!("{}{path}", self.folder))
    }

    fn entry_of_root(&self, commit: ObjectId, path: &str) -> Result<Option<ObjectId>, String> {
        let tree = self.tree(commit)?;
        if path.is_empty() {
            return Ok(Some(tree));
        }
        let tree = self.repository.find_tree(tree).map_err(|error| cause(&error))?;
        let entry = tree.lookup_entry_by_path(path).map_err(|error| cause(&error))?;
        Ok(entry.map(|entry| entry.object_id()))
    }
}

/// A walk from commit to commit, for several files at once: each goes on to a
/// parent that has it unchanged, as `git log` simplifies histories.
struct Walk<'h> {
    history: &'h History,
    /// Where each file is at the commit that it has come to.
    paths: Vec<String>,
    says_same: &'h SaysSame<'h>,
    /// The objects of files and folders, by commit.
    entries: HashMap<ObjectId, HashMap<String, Option<ObjectId>>>,
}

impl Walk<'_> {
    fn run(&mut self, head: ObjectId, paths: Vec<usize>, changes: &mut [LastChange]) -> Result<(), String> {
        let mut waiting: BTreeMap<ObjectId, Vec<usize>> = BTreeMap::from([(head, paths)]);
        let mut next = BinaryHeap::from([(0, Reverse(head))]);
        while let Some((_, Reverse(id))) = next.pop() {
            let Some(paths) = waiting.remove(&id).filter(|paths| !paths.is_empty()) else { continue };
            let commit = self.history.repository.find_commit(id).map_err(|error| cause(&error))?;
            let parents: Vec<ObjectId> = commit.parent_ids().map(gix::Id::detach).collect();
            let is_cut = parents.iter().any(|parent| !self.history.repository.has_object(*parent));
            if is_cut && self.history.repository.is_shallow().unwrap_or_default() {
                for at in paths {
                    changes[at] = LastChange::Unknown;
                }
                continue;
            }
            for at in paths {
                match self.unchanged_since(id, &parents, at)? {
                    Some(parent) => {
                        let time = self.history.repository.find_commit(parent).ok();
                        let time = time.and_then(|commit| Some(commit.time().ok()?.seconds));
                        next.push((time.unwrap_or_default(), Reverse(parent)));
                        waiting.entry(parent).or_default().push(at);
                    }
                    None => changes[at] = LastChange::By(self.history.named(id)),
                }
            }
            self.entries.remove(&id);
        }
        Ok(())
    }

    /// The first parent in which the file says what it says in `commit`, there or elsewhere.
    fn unchanged_since(
        &mut self,
        commit: ObjectId,
        parents: &[ObjectId],
        at: usize,
    ) -> Result<Option<ObjectId>, String> {
        let path = self.paths[at].clone();
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        for parent in parents {
            for name in [folder, &path] {
                let own = self.entry(commit, name)?;
                if own.is_some() && own == self.entry(*parent, name)? {
                    return Ok(Some(*parent));
                }
            }
        }
        let Some(own) = self.entry(commit, &path)? else { return Ok(None) };
        for parent in parents {
            let before = match self.entry(*parent, &path)? {
                Some(before) => self.is_said_again(&path, own, before)?.then(|| path.clone()),
                None => self.moved_from(&path, own, commit, *parent)?,
            };
            if let Some(before) = before {
                self.paths[at] = before;
                return Ok(Some(*parent));
            }
        }
        Ok(None)
    }

    /// Whether two contents of the file at `path` say the same.
    fn is_said_again(&self, path: &str, one: ObjectId, other: ObjectId) -> Result<bool, String> {
        if one == other {
            return Ok(true);
        }
        let content = |id| self.history.repository.find_object(id).map_err(|error| cause(&error));
        let (one, other) = (content(one)?, content(other)?);
        let are_files = [&one, &other].iter().all(|object| object.kind == gix::objs::Kind::Blob);
        Ok(are_files && (self.says_same)(path, &one.data, &other.data))
    }

    /// Where the file that has come to `path` by `commit` was in `parent`: among those that aren't there any more,
    /// the one that says the same.
    fn moved_from(
        &self,
        path: &str,
        own: ObjectId,
        commit: ObjectId,
        parent: ObjectId,
    ) -> Result<Option<String>, String> {
        let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
        let files = |id| {
            let files = self.history.files(&self.history.named(id), |file| file.ends_with(extension));
            files.map_err(|error| error.to_string())
        };
        let (now, before) = (files(commit)?, files(parent)?);
        let gone = before.into_iter().filter(|file| now.binary_search(file).is_err()).take(MOST_MOVED);
        for file in gone {
            let Some(before) = self.history.entry(parent, &file)? else { continue };
            if self.is_said_again(path, own, before)? {
                return Ok(Some(file));
            }
        }
        Ok(None)
    }

    fn entry(&mut self, commit: ObjectId, path: &str) -> Result<Option<ObjectId>, String> {
        let known = self.entries.entry(commit).or_default();
        if let Some(entry) = known.get(path) {
            return Ok(*entry);
        }
        let path_in_root = if path.is_empty() {
            self.history.folder.trim_end_matches('/').to_owned()
        } else {
            format!("{}{path}", self.history.folder)
        };
        let entry = self.history.entry_of_root(commit, &path_in_root)?;
        known.insert(path.to_owned(), entry);
        Ok(entry)
    }
}

/// Git may check files out with other line ends than it has them with.
fn without_returns(content: &[u8]) -> Vec<u8> {
    content.iter().copied().filter(|byte| *byte != b'\r').collect()
}

/// What an error and those below it say, on one line.
fn cause(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut below = error.source();
    while let Some(error) = below {
        let more = error.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
        below = error.source();
    }
    text
}
