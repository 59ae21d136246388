//! What is known of the project's folder while a run goes on.

use std::collections::HashSet;
use std::io;
use std::path::PathBuf;
use std::sync::{OnceLock, RwLock};

/// What is known to be inside.
#[derive(Debug, Default)]
pub(super) struct Inside {
    /// The project's folder without links.
    pub(super) root: OnceLock<PathBuf>,
    /// Folders that were looked at.
    pub(super) folders: RwLock<HashSet<PathBuf>>,
}

/// Whether an error says that a file or folder isn't there.
pub(super) fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}
