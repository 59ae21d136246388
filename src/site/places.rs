//! Where the catalogs and locks of a page are.

use std::collections::BTreeMap;

use crate::catalog::Lock;

/// Where a page's files are, if not where they should be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    /// Its reference catalogs, catalogs and locks at other places, sorted.
    pub elsewhere: Vec<String>,
    /// Files at its place that are another page's. Each has a free path, where
    /// it is out of the way until that page has taken it over.
    pub foreign: BTreeMap<String, String>,
    /// Locks and reference catalogs that are another page's and have lines of this
    /// one, too, sorted.
    pub shared: Vec<String>,
    /// The key that tells these lines, as a slug.
    pub(super) key: String,
}

impl Places {
    /// Whether every file is where it should be.
    #[must_use]
    pub fn are_right(&self) -> bool {
        self.elsewhere.is_empty() && self.foreign.is_empty()
    }

    /// The page's files at other places below `folder`, of those that are
    /// called `.extension`.
    pub fn elsewhere_in<'a>(&'a self, folder: &str, extension: &str) -> impl Iterator<Item = &'a str> {
        let (start, end) = (format!("{folder}/"), format!(".{extension}"));
        let paths = self.elsewhere.iter().map(String::as_str);
        paths.filter(move |path| path.starts_with(&start) && path.ends_with(&end))
    }

    /// The files below `folder` that the page shares with the one whose they are.
    pub fn shared_in<'a>(&'a self, folder: &str) -> impl Iterator<Item = &'a str> {
        let start = format!("{folder}/");
        self.shared.iter().map(String::as_str).filter(move |path| path.starts_with(&start))
    }

    /// What of the lock at `path` is the page's.
    pub(super) fn own(&self, path: &str, mut lock: Lock) -> Lock {
        if self.shared.iter().any(|shared| shared == path) {
            lock.retain(|id| self.is_own(id));
        }
        lock
    }

    /// Whether `id`, in a shared file, is the page's.
    pub(super) fn is_own(&self, id: &str) -> bool {
        is_of(id, &self.key)
    }

    /// The same with more shared `locks`, of the page whose key, as a slug, is `key`.
    pub(super) fn sharing(&self, locks: Vec<String>, key: &str) -> Self {
        let mut places = self.clone();
        key.clone_into(&mut places.key);
        places.shared.extend(locks);
        places.shared.sort();
        places.shared.dedup();
        places
    }
}

/// Whether `id` may be one of the page whose key, as a slug, is `key`.
pub(super) fn is_of(id: &str, key: &str) -> bool {
    let rest = id.strip_prefix("ref-").and_then(|id| id.strip_prefix(key));
    rest.is_some_and(|rest| rest.starts_with('-'))
}
