//! The disk: the only place that reads and writes files.

pub mod atomic;
pub mod output;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::config::{self, Config};
use crate::site::files::{Files, ReadError};
use crate::site::sync::Change;

/// What stops the tool: an operation, its path, the cause.
#[derive(Debug)]
pub struct Error {
    message: String,
}

impl Error {
    /// An error that says `message`: lower case, user's words in backticks,
    /// without a full stop.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }

    fn io(operation: &str, path: &Path, error: &io::Error) -> Self {
        Self::new(format!("can't {operation} `{}`: {error}", path.display()))
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

impl From<ReadError> for Error {
    fn from(error: ReadError) -> Self {
        Self::new(error.message)
    }
}

/// A project's folder.
#[derive(Debug, Clone)]
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// The project in folder `root`.
    #[must_use]
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Where `path`, relative and with `/`, is on disk.
    #[must_use]
    pub fn path(&self, path: &str) -> PathBuf {
        path.split('/').fold(self.root.clone(), |folder, part| folder.join(part))
    }

    /// The project's configuration; the defaults where it has none.
    ///
    /// # Errors
    /// When the file can't be read or isn't right; the message shows the line.
    pub fn config(&self) -> Result<Config, Error> {
        if !self.root.is_dir() {
            return Err(Error::new(format!("there is no folder `{}`", self.root.display())));
        }
        let text = match self.read(config::FILE_NAME)? {
            Some(bytes) => String::from_utf8(bytes)
                .map_err(|_| Error::new(format!("{} isn't UTF-8", self.path(config::FILE_NAME).display())))?,
            None => String::new(),
        };
        config::parse(&text)
            .map_err(|message| Error::new(format!("{} is not right\n{message}", config::FILE_NAME)))
    }

    /// Whether a file or folder is there.
    #[must_use]
    pub fn exists(&self, path: &str) -> bool {
        self.path(path).exists()
    }

    /// Writes a file that people wrote or depend on, whole or not at all, and
    /// flushes it to disk.
    ///
    /// # Errors
    /// When it can't be written; the old file is there then.
    pub fn write(&self, path: &str, content: &str) -> Result<(), Error> {
        atomic::write(&self.path(path), content.as_bytes(), atomic::Flush::Yes)
    }

    /// Makes the changes of a `sync`.
    ///
    /// # Errors
    /// At the first change that can't be made.
    pub fn apply(&self, changes: &[Change]) -> Result<(), Error> {
        for change in changes {
            match change {
                Change::Write { path, content } => self.write(path, content)?,
                Change::Remove { path } => self.remove(path)?,
            }
        }
        Ok(())
    }

    /// Removes a file, and the folders that it leaves empty.
    ///
    /// # Errors
    /// When the file is there and can't be removed.
    pub fn remove(&self, path: &str) -> Result<(), Error> {
        let file = self.path(path);
        match fs::remove_file(&file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(Error::io("remove", &file, &error));
            }
            _ => {}
        }
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
    /// When it can't be made.
    pub fn make_folder(&self, path: &str) -> Result<(), Error> {
        let folder = self.path(path);
        fs::create_dir_all(&folder).map_err(|error| Error::io("make the folder", &folder, &error))
    }

    /// The names of the folders and of the files right in `folder`, sorted;
    /// none where it isn't there.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn entries(&self, folder: &str) -> Result<(Vec<String>, Vec<String>), Error> {
        let folder = self.path(folder);
        let (mut folders, mut files) = (Vec::new(), Vec::new());
        if !folder.is_dir() {
            return Ok((folders, files));
        }
        for entry in WalkDir::new(&folder).min_depth(1).max_depth(1).sort_by_file_name() {
            let entry = entry.map_err(|error| {
                Error::new(format!("can't read the folder `{}`: {error}", folder.display()))
            })?;
            let name = entry.file_name().to_string_lossy().into_owned();
            match entry.file_type() {
                kind if kind.is_dir() => folders.push(name),
                kind if kind.is_file() => files.push(name),
                _ => {}
            }
        }
        Ok((folders, files))
    }

    fn walk(&self, folder: &Path) -> Result<Vec<String>, Error> {
        let mut paths = Vec::new();
        let visible = |entry: &walkdir::DirEntry| {
            entry.depth() == 0
                || !(entry.file_type().is_dir() && entry.file_name().to_string_lossy().starts_with('.'))
        };
        for entry in WalkDir::new(folder).into_iter().filter_entry(visible) {
            let entry = entry.map_err(|error| {
                Error::new(format!("can't read the folder `{}`: {error}", folder.display()))
            })?;
            if !entry.file_type().is_file() {
                continue;
            }
            let relative = entry.path().strip_prefix(&self.root).unwrap_or(entry.path());
            let parts: Vec<_> =
                relative.components().map(|part| part.as_os_str().to_string_lossy()).collect();
            paths.push(parts.join("/"));
        }
        paths.sort();
        Ok(paths)
    }
}

impl Files for Project {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, ReadError> {
        let file = self.path(path);
        match fs::read(&file) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                Ok(None)
            }
            Err(error) => Err(ReadError { message: Error::io("read", &file, &error).message }),
        }
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, ReadError> {
        let folder = self.path(folder);
        if !folder.is_dir() {
            return Ok(Vec::new());
        }
        self.walk(&folder).map_err(|error| ReadError { message: error.message })
    }
}
