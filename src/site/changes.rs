//! What a run changes in files, and in which order.

use std::collections::HashSet;

use super::loaded::SitePage;

/// A change of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileChange {
    /// The file gets this content.
    Write {
        /// Its path.
        path: String,
        /// Its whole content.
        content: String,
    },
    /// The file has moved elsewhere.
    Remove {
        /// Its path.
        path: String,
    },
}

impl FileChange {
    /// The file's path.
    ///
    /// ```
    /// use glossator::site::changes::FileChange;
    ///
    /// let change = FileChange::Remove { path: "locales/de/old.lock".to_owned() };
    /// assert_eq!(change.path(), "locales/de/old.lock");
    /// ```
    #[must_use]
    pub fn path(&self) -> &str {
        match self {
            Self::Write { path, .. } | Self::Remove { path } => path,
        }
    }
}

/// The changes of one language, locks first, in the order in which they are to
/// be made; removals come last of all.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    /// Copies of files that others will be written over before they are
    /// elsewhere. They are made first of all and go last of all.
    pub copies: Vec<FileChange>,
    /// Locks.
    pub locks: Vec<FileChange>,
    /// Catalogs.
    pub catalogs: Vec<FileChange>,
    /// Files that are elsewhere now.
    pub removals: Vec<FileChange>,
}

impl Changes {
    fn written(&self) -> impl Iterator<Item = &str> {
        self.locks.iter().chain(&self.catalogs).map(FileChange::path)
    }

    /// Copies a file of another page, at this one's place, that will be written
    /// over.
    pub(super) fn set_aside(&mut self, page: &SitePage, path: &str, content: &str) {
        let free = page.places.foreign.get(path).filter(|_| self.written().any(|written| written == path));
        let copy = free.map(|free| FileChange::Write { path: free.clone(), content: content.to_owned() });
        self.copies.extend(copy);
    }

    /// Where a page has moved to another's place, that one's file is there now.
    pub(super) fn keep_what_is_written(&mut self) {
        let mut removals = std::mem::take(&mut self.removals);
        let written: HashSet<&str> = self.written().collect();
        removals.retain(|removal| !written.contains(removal.path()));
        self.removals = removals;
    }
}
