//! The hashes of what a run has read, so that no file is hashed twice, and a file
//! that changes while it runs is noticed.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{PoisonError, RwLock};

use crate::text::Digest;

/// By path the hash of a file's content as it was first read, `None` where there
/// was no file.
#[derive(Debug, Default)]
pub(super) struct ReadHashes {
    is_on: AtomicBool,
    files: RwLock<HashMap<String, Option<Digest>>>,
    has_changed: AtomicBool,
}

impl ReadHashes {
    /// Begins to hash what is read.
    pub(super) fn start(&self) {
        self.is_on.store(true, Ordering::Relaxed);
    }

    /// Takes note of what was read of a file.
    pub(super) fn read(&self, path: &str, content: Option<&[u8]>) {
        if self.is_on.load(Ordering::Relaxed) {
            self.add(path, content.map(Digest::of));
        }
    }

    /// Takes note of a file's hash.
    pub(super) fn add(&self, path: &str, hash: Option<Digest>) {
        let mut files = self.files.write().unwrap_or_else(PoisonError::into_inner);
        if *files.entry(path.to_owned()).or_insert(hash) != hash {
            self.has_changed.store(true, Ordering::Relaxed);
        }
    }

    /// The hash of a file that was read; the inner `None` where there was none.
    #[expect(clippy::option_option, reason = "not read yet, and read and not there, are two things")]
    pub(super) fn get(&self, path: &str) -> Option<Option<Digest>> {
        self.files.read().unwrap_or_else(PoisonError::into_inner).get(path).copied()
    }

    /// Whether a file was read that had been another one before.
    pub(super) fn have_changed(&self) -> bool {
        self.has_changed.load(Ordering::Relaxed)
    }
}
