//! Files that the command line names: they may stand outside the project.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::atomic::{self, Flush};
use super::{Error, Project};

/// The most bytes of such a file: larger memories are split.
const MOST_BYTES: u64 = 512 << 20;

impl Project {
    /// The content of a file, named from the project's folder.
    ///
    /// # Errors
    /// When it can't be read, or is larger than any that is read.
    pub fn read_given(&self, path: &Path) -> Result<Vec<u8>, Error> {
        let file = self.root.join(path);
        let mut content = Vec::new();
        let read = File::open(&file).and_then(|open| open.take(MOST_BYTES + 1).read_to_end(&mut content));
        read.map_err(|error| Error::io("read", &file, &error))?;
        if content.len() as u64 > MOST_BYTES {
            return Err(Error::new(format!(
                "`{}` has more than {} MB; split it and import the parts one by one",
                file.display(),
                MOST_BYTES >> 20
            )));
        }
        Ok(content)
    }

    /// Writes a file, named from the project's folder, whole or not at all.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn write_given(&self, path: &Path, content: &str) -> Result<(), Error> {
        atomic::write(&self.disk, &self.root.join(path), content.as_bytes(), Flush::No, || Ok(()))
    }

    /// The paths in the project, with `/`, that a file named from the project's folder has: its own, and where it is
    /// a link, that of the file it leads to. None where it stands outside.
    #[must_use]
    pub fn given_inside(&self, path: &Path) -> Vec<String> {
        let Ok(root) = self.root.canonicalize() else { return Vec::new() };
        let file = self.root.join(path);
        let named = file.file_name().zip(file.parent().and_then(|folder| folder.canonicalize().ok()));
        let named = named.map(|(name, folder)| folder.join(name));
        let inside = |file: PathBuf| {
            let inner = file.strip_prefix(&root).ok()?;
            let parts = inner.components().map(|part| part.as_os_str().to_string_lossy());
            Some(parts.collect::<Vec<_>>().join("/"))
        };
        named.into_iter().chain(file.canonicalize().ok()).filter_map(inside).collect()
    }
}
