//! What runs remember for the next one, in a folder of the user's own: it may be deleted at any
//! time, which costs time and nothing else. It isn't in the project, where a pull request could bring
//! some along.

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::text::Digest;

use super::Project;

/// A file in the user's cache.
#[derive(Debug, Clone)]
pub struct CacheFile(PathBuf);

impl CacheFile {
    /// The file called `name` for a project in the cache in `folder`; `None` where the project has no folder.
    #[must_use]
    pub fn of(project: &Project, folder: &Path, name: &str) -> Option<Self> {
        let root = fs::canonicalize(&project.root).ok()?;
        let project = Digest::of(root.as_os_str().as_encoded_bytes()).to_string();
        Some(Self(folder.join(&project[..32]).join(name)))
    }

    /// What it has in it; nothing where it can't be read.
    #[must_use]
    pub fn read(&self) -> String {
        fs::read_to_string(&self.0).unwrap_or_default()
    }

    /// Replaces it, whole or not at all. Where that fails, the next run takes longer.
    pub fn replace(&self, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) {
        let _ = self.try_replace(write);
    }

    fn try_replace(&self, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
        let folder = self.0.parent().ok_or(io::ErrorKind::NotFound)?;
        fs::create_dir_all(folder)?;
        let mut file = BufWriter::new(NamedTempFile::new_in(folder)?);
        write(&mut file)?;
        file.into_inner().map_err(io::IntoInnerError::into_error)?.persist(&self.0)?;
        Ok(())
    }
}
