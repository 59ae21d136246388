//! Every step that changes the disk, one after the other, so that tests can
//! stop a run before any of them.

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::Arc;

/// What a run is about to do to the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiskStep {
    /// Make a folder.
    MakeFolder,
    /// Make a temporary file.
    Create,
    /// Write into a temporary file.
    Write,
    /// Add to the manifest.
    Append,
    /// Flush a file or a folder.
    Flush,
    /// Replace a file by a temporary one.
    Replace,
    /// Remove a file.
    Remove,
}

/// Is told of each step before it is done; an error is the step's outcome.
pub type DiskWatch = dyn Fn(DiskStep, &Path) -> io::Result<()> + Send + Sync;

/// The disk as a project writes to it.
#[derive(Clone, Default)]
pub struct Disk {
    watch: Option<Arc<DiskWatch>>,
}

impl Disk {
    /// A disk whose steps are watched, and can be made to fail.
    #[must_use]
    pub fn watched(watch: Arc<DiskWatch>) -> Self {
        Self { watch: Some(watch) }
    }

    pub(super) fn step(&self, step: DiskStep, path: &Path) -> io::Result<()> {
        self.watch.as_ref().map_or(Ok(()), |watch| watch(step, path))
    }
}

impl fmt::Debug for Disk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Disk").field("watched", &self.watch.is_some()).finish()
    }
}
