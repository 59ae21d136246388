//! Where a site's files come from: the disk, or for tests a map in memory.

use std::collections::BTreeMap;
use std::fmt;

use crate::path;
use crate::text::Digest;

use super::limits::most_bytes;

/// Reading failed: the tool can't go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    /// Operation, path and cause.
    pub message: String,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ReadError {}

/// What is below a folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// The paths of all files, sorted.
    pub files: Vec<String>,
    /// The paths of symbolic links to folders, sorted. Nothing in these folders
    /// is listed.
    pub linked_folders: Vec<String>,
}

/// A file's content, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// No such file.
    Absent,
    /// What is in it.
    Is(Vec<u8>),
    /// It is larger than asked for, and hasn't been read.
    TooLarge {
        /// How many bytes it has.
        bytes: u64,
    },
}

impl Content {
    /// What is in the file, where it has been read.
    #[must_use]
    pub fn bytes(self) -> Option<Vec<u8>> {
        match self {
            Self::Is(bytes) => Some(bytes),
            Self::Absent | Self::TooLarge { .. } => None,
        }
    }
}

/// The hash of a file's content, or why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContentDigest {
    /// No such file.
    Absent,
    /// The hash of what is in it.
    Is(Digest),
    /// It is larger than asked for, and hasn't been read.
    TooLarge {
        /// How many bytes it has.
        bytes: u64,
    },
}

impl ContentDigest {
    /// The hash, where there is one.
    #[must_use]
    pub const fn digest(self) -> Option<Digest> {
        match self {
            Self::Is(digest) => Some(digest),
            Self::Absent | Self::TooLarge { .. } => None,
        }
    }
}

/// A project's files. Paths are relative, with `/`.
pub trait Files: Sync {
    /// The content of a file; `None` where there is none.
    ///
    /// # Errors
    /// When it is there and can't be read.
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, ReadError>;

    /// The content of a file of at most so many bytes.
    ///
    /// # Errors
    /// When it is there and can't be read.
    fn read_at_most(&self, path: &str, most: u64) -> Result<Content, ReadError> {
        if let Some(bytes) = self.size(path).filter(|bytes| *bytes > most) {
            return Ok(Content::TooLarge { bytes });
        }
        Ok(self.read(path)?.map_or(Content::Absent, Content::Is))
    }

    /// What is below `folder`; nothing for a folder that isn't there. Dot
    /// folders are left out, and of the project's own folder what never holds
    /// pages.
    ///
    /// # Errors
    /// When a folder can't be read.
    fn list(&self, folder: &str) -> Result<Listing, ReadError>;

    /// The hash of a file's content; `None` where there is none.
    ///
    /// # Errors
    /// When it is there and can't be read.
    fn digest(&self, path: &str) -> Result<Option<Digest>, ReadError> {
        Ok(self.read(path)?.map(|content| Digest::of(&content)))
    }

    /// The hash of a file of at most so many bytes, or of a larger one how large it is.
    ///
    /// # Errors
    /// When it is there and can't be read.
    fn digest_at_most(&self, path: &str, most: u64) -> Result<ContentDigest, ReadError> {
        if let Some(bytes) = self.size(path).filter(|bytes| *bytes > most) {
            return Ok(ContentDigest::TooLarge { bytes });
        }
        Ok(self.digest(path)?.map_or(ContentDigest::Absent, ContentDigest::Is))
    }

    /// How many bytes a file has, known without reading it; `None` where there
    /// is none.
    fn size(&self, path: &str) -> Option<u64>;
}

/// Files in memory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Memory(pub BTreeMap<String, Vec<u8>>);

impl Files for Memory {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, ReadError> {
        Ok(self.0.get(path).cloned())
    }

    fn list(&self, folder: &str) -> Result<Listing, ReadError> {
        let below = |path: &&String| path::inside(folder, path).is_some();
        let files = self.0.keys().filter(below).cloned().collect();
        Ok(Listing { files, linked_folders: Vec::new() })
    }

    fn size(&self, path: &str) -> Option<u64> {
        self.0.get(path).map(|content| content.len() as u64)
    }
}

/// A file's text, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileText {
    /// No such file.
    Absent,
    /// Its text.
    Is(String),
    /// The offset of the first byte that is no UTF-8, and the text before it.
    NotUtf8 {
        /// Everything up to the bad byte.
        before: String,
    },
    /// It is larger than files of its kind may be, and hasn't been read.
    TooLarge {
        /// How many bytes it has.
        bytes: u64,
    },
}

/// Reads `path` as text.
///
/// # Errors
/// When the file is there and can't be read.
pub fn read_text(files: &dyn Files, path: &str) -> Result<FileText, ReadError> {
    let bytes = match files.read_at_most(path, most_bytes(path) as u64)? {
        Content::Absent => return Ok(FileText::Absent),
        Content::TooLarge { bytes } => return Ok(FileText::TooLarge { bytes }),
        Content::Is(bytes) => bytes,
    };
    Ok(match String::from_utf8(bytes) {
        Ok(text) => FileText::Is(text),
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let before = String::from_utf8_lossy(&error.as_bytes()[..valid]).into_owned();
            FileText::NotUtf8 { before }
        }
    })
}
