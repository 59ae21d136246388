//! The disk: the only place that reads and writes files.

pub mod atomic;
pub mod cache;
pub mod disk;
mod error;
mod given;
mod hashes;
pub mod history;
mod inside;
pub mod last_run;
pub mod manifest;
pub mod output;
pub mod output_kind;
mod root;
pub mod run;
mod seen;
pub mod watch;

use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::sync::Arc;

use crate::config::{self, Config};
use crate::site::changes::FileChange;
use crate::site::files::{Content, ContentDigest, Files, Listing, ReadError};
use crate::text::Digest;

use atomic::Flush;
use disk::{Disk, DiskStep};
pub use error::Error;
use hashes::ReadHashes;
use inside::{Inside, is_absent};
use seen::Seen;

/// The most bytes of the configuration.
const MAX_CONFIGURATION: u64 = 1 << 20;

/// A project's folder. Nothing outside it is read or written, through links
/// neither.
#[derive(Debug, Clone)]
pub struct Project {
    root: PathBuf,
    inside: Arc<Inside>,
    disk: Disk,
    /// What was read, where it may be replaced.
    seen: Arc<Seen>,
    /// What it had in it, where the next run may ask.
    hashes: Arc<ReadHashes>,
}

impl Project {
    /// The project in folder `root`.
    #[must_use]
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            inside: Arc::default(),
            disk: Disk::default(),
            seen: Arc::default(),
            hashes: Arc::default(),
        }
    }

    /// The same project, whose writing is watched.
    #[must_use]
    pub fn on(self, disk: Disk) -> Self {
        Self { disk, ..self }
    }

    /// Where `path`, relative and with `/`, is on disk.
    #[must_use]
    pub fn path(&self, path: &str) -> PathBuf {
        path.split('/').fold(self.root.clone(), |folder, part| folder.join(part))
    }

    fn check_root(&self) -> Result<(), Error> {
        if self.root.is_dir() {
            Ok(())
        } else {
            Err(Error::new(format!("there is no folder `{}`", self.root.display())))
        }
    }

    /// The project's configuration; the defaults where it has none.
    ///
    /// # Errors
    /// When the file can't be read or isn't right; the message shows the line.
    pub fn config(&self) -> Result<Config, Error> {
        Config::parse(&self.config_text()?)
            .map_err(|message| Error::new(format!("invalid {}", config::FILE_NAME)).with_lines(&message))
    }

    /// The text of the project's configuration; none where it has no file.
    ///
    /// # Errors
    /// When the file can't be read as text.
    pub fn config_text(&self) -> Result<String, Error> {
        self.check_root()?;
        if self.length(config::FILE_NAME).is_some_and(|bytes| bytes > MAX_CONFIGURATION) {
            let file = self.path(config::FILE_NAME);
            return Err(Error::new(format!(
                "`{}` has more than {} MB, too much for a configuration; remove what was pasted into it",
                file.display(),
                MAX_CONFIGURATION >> 20
            )));
        }
        let bytes = self.read(config::FILE_NAME)?.unwrap_or_default();
        String::from_utf8(bytes)
            .map_err(|_| Error::new(format!("{} isn't UTF-8", self.path(config::FILE_NAME).display())))
    }

    /// Whether a file or folder is there.
    #[must_use]
    pub fn exists(&self, path: &str) -> bool {
        self.path(path).exists()
    }

    /// Whether a folder is there. One that nobody may look at is: reading it
    /// says why it can't be.
    #[must_use]
    pub fn is_folder(&self, path: &str) -> bool {
        match fs::metadata(self.path(path)) {
            Ok(metadata) => metadata.is_dir(),
            Err(error) => !is_absent(&error),
        }
    }

    /// Writes a file that people wrote or depend on, whole or not at all, and
    /// flushes it to disk.
    ///
    /// # Errors
    /// When it can't be written, or was edited since it was read; the old file
    /// is there then.
    pub fn write(&self, path: &str, content: &str) -> Result<(), Error> {
        self.replace(path, content.as_bytes(), Flush::Yes)
    }

    /// From now on the project hashes what it reads, for [`Project::is_steady`].
    pub fn hash_reads(&self) {
        self.hashes.start();
    }

    /// Whether every file that was read more than once was the same each time.
    #[must_use]
    pub fn is_steady(&self) -> bool {
        !self.hashes.have_changed()
    }

    fn replace(&self, path: &str, content: &[u8], flush: Flush) -> Result<(), Error> {
        let file = self.target(path)?;
        atomic::write(&self.disk, &file, content, flush, || self.check_unchanged(path))?;
        self.seen.wrote(path, Some(content));
        Ok(())
    }

    /// Adds to a file at its end, for what the next run fixes if it is cut short.
    fn append(&self, path: &str, text: &str) -> Result<(), Error> {
        let file = self.target(path)?;
        atomic::make_folder(&self.disk, file.parent().unwrap_or(&self.root), Flush::No)?;
        let appended = self.disk.step(DiskStep::Append, &file).and_then(|()| {
            let mut file = fs::File::options().create(true).append(true).open(&file)?;
            file.write_all(text.as_bytes())
        });
        appended.map_err(|error| Error::io("write", &file, &error))
    }

    /// Stops a run whose new file was made from what isn't there any more.
    fn check_unchanged(&self, path: &str) -> Result<(), Error> {
        if !self.seen.knows(path) || self.seen.is_same(path, self.content(path)?.as_deref()) {
            return Ok(());
        }
        let file = self.path(path);
        Err(Error::new(format!(
            "`{}` was changed while glossator ran; it stays as it is now, and nothing is lost. Run the command again",
            file.display()
        )))
    }

    /// Makes the changes of a `sync`.
    ///
    /// # Errors
    /// At the first change that can't be made.
    pub fn apply(&self, changes: &[FileChange]) -> Result<(), Error> {
        for change in changes {
            match change {
                FileChange::Write { path, content } => self.write(path, content)?,
                FileChange::Remove { path } => self.remove(path)?,
            }
        }
        Ok(())
    }

    /// Removes a file, and the folders that it leaves empty.
    ///
    /// # Errors
    /// When the file is there and can't be removed, or was edited since it was
    /// read.
    pub fn remove(&self, path: &str) -> Result<(), Error> {
        let file = self.target(path)?;
        self.check_unchanged(path)?;
        let removed = self.disk.step(DiskStep::Remove, &file).and_then(|()| fs::remove_file(&file));
        match removed {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(Error::io("remove", &file, &error));
            }
            _ => {}
        }
        self.seen.wrote(path, None);
        let mut folder = file.parent();
        while let Some(empty) = folder.filter(|folder| *folder != self.root) {
            if fs::remove_dir(empty).is_err() {
                break;
            }
            folder = empty.parent();
        }
        Ok(())
    }

    /// Makes a folder, with those above it.
    ///
    /// # Errors
    /// When it can't be made, or would be outside the project.
    pub fn make_folder(&self, path: &str) -> Result<(), Error> {
        let folder = self.target(path)?;
        atomic::make_folder(&self.disk, &folder, Flush::Yes)
    }
}

impl Files for Project {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, ReadError> {
        Ok(self.read_at_most(path, u64::MAX)?.bytes())
    }

    fn read_at_most(&self, path: &str, most: u64) -> Result<Content, ReadError> {
        let read = self.content_at_most(path, most);
        let read = read.map_err(|error| ReadError { message: error.to_string() })?;
        let content = match &read {
            Content::Is(bytes) => Some(bytes.as_slice()),
            Content::Absent => None,
            Content::TooLarge { .. } => return Ok(read),
        };
        self.seen.read(path, content);
        self.hashes.read(path, content);
        Ok(read)
    }

    fn digest(&self, path: &str) -> Result<Option<Digest>, ReadError> {
        Ok(self.digest_at_most(path, u64::MAX)?.digest())
    }

    fn digest_at_most(&self, path: &str, most: u64) -> Result<ContentDigest, ReadError> {
        let of_known = |known: Option<Digest>| known.map_or(ContentDigest::Absent, ContentDigest::Is);
        if let Some(known) = self.hashes.get(path) {
            return Ok(of_known(known));
        }
        let read = self.content_at_most(path, most);
        let hash = match read.map_err(|error| ReadError { message: error.to_string() })? {
            Content::TooLarge { bytes } => return Ok(ContentDigest::TooLarge { bytes }),
            Content::Absent => None,
            Content::Is(bytes) => Some(Digest::of(&bytes)),
        };
        self.hashes.add(path, hash);
        Ok(of_known(hash))
    }

    fn size(&self, path: &str) -> Option<u64> {
        self.length(path)
    }

    fn list(&self, folder: &str) -> Result<Listing, ReadError> {
        self.walk(folder).map_err(|error| ReadError { message: error.to_string() })
    }
}
