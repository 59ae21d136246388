//! What a run has read of the files that it may replace: a file that somebody
//! has edited meanwhile isn't what the new one was made from.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

/// By path the hash of a file's content, `None` where there was no file.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// Only runs that replace what people wrote have to remember.
    is_on: AtomicBool,
    files: Mutex<HashMap<String, Option<blake3::Hash>>>,
}

fn hash(content: Option<&[u8]>) -> Option<blake3::Hash> {
    content.map(blake3::hash)
}

impl Seen {
    /// Begins to remember.
    pub(super) fn start(&self) {
        self.is_on.store(true, Ordering::Relaxed);
    }

    /// Remembers what is first seen of a file.
    pub(super) fn read(&self, path: &str, content: Option<&[u8]>) {
        if !self.is_on.load(Ordering::Relaxed) {
            return;
        }
        let hash = hash(content);
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.entry(path.to_owned()).or_insert(hash);
    }

    /// Remembers what the run itself has made of a file.
    pub(super) fn wrote(&self, path: &str, content: Option<&[u8]>) {
        if !self.is_on.load(Ordering::Relaxed) {
            return;
        }
        let hash = hash(content);
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.insert(path.to_owned(), hash);
    }

    /// Whether a file was seen.
    pub(super) fn knows(&self, path: &str) -> bool {
        self.files.lock().unwrap_or_else(PoisonError::into_inner).contains_key(path)
    }

    /// Whether a file with this content is as it was seen.
    pub(super) fn is_same(&self, path: &str, content: Option<&[u8]>) -> bool {
        let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.get(path) == Some(&hash(content))
    }
}
