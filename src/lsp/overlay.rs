//! A project's files with the open documents over them.

use crate::config::{self, Config};
use crate::path::{self, inside};
use crate::project::{Error, Project};
use crate::site::files::{Files, Listing, ReadError};
use crate::text::Digest;

use super::documents::Documents;

/// What the client sees: the text of its open documents, and the disk for
/// everything else.
#[derive(Debug, Clone)]
pub(super) struct Overlay {
    disk: Project,
    documents: Documents,
}

impl Overlay {
    /// `documents` over `disk`, of which nothing has been read.
    #[must_use]
    pub(super) const fn new(disk: Project, documents: Documents) -> Self {
        Self { disk, documents }
    }

    /// The open documents.
    #[must_use]
    pub(super) const fn documents(&self) -> &Documents {
        &self.documents
    }

    /// The text of a file; `None` where there is none, or none that can be read.
    #[must_use]
    pub(super) fn text(&self, path: &str) -> Option<String> {
        String::from_utf8(self.read(path).ok()??).ok()
    }

    /// The configuration.
    ///
    /// # Errors
    /// When there is one on disk that can't be read; what is wrong in its text is the inner error.
    pub(super) fn config(&self) -> Result<Result<Config, config::Invalid>, Error> {
        match self.documents.get(config::FILE_NAME) {
            Some(document) => Ok(Config::read(&document.text)),
            None => self.disk.config_text().map(|text| Config::read(&text)),
        }
    }

    /// Whether a folder is there, or a document is open in it.
    #[must_use]
    pub(super) fn is_folder(&self, folder: &str) -> bool {
        self.disk.is_folder(folder) || self.documents.keys().any(|path| inside(folder, path).is_some())
    }
}

impl Files for Overlay {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, ReadError> {
        match self.documents.get(path) {
            Some(document) => Ok(Some(document.text.as_bytes().to_vec())),
            None => self.disk.read(path),
        }
    }

    fn list(&self, folder: &str) -> Result<Listing, ReadError> {
        let mut listing = self.disk.list(folder)?;
        let is_listed = |path: &&String| {
            let inner = inside(folder, path);
            inner.is_some_and(|inner| path::is_listed(folder, inner))
        };
        let new: Vec<String> = self.documents.keys().filter(is_listed).cloned().collect();
        listing.files.extend(new);
        listing.files.sort();
        listing.files.dedup();
        Ok(listing)
    }

    fn digest(&self, path: &str) -> Result<Option<Digest>, ReadError> {
        match self.documents.get(path) {
            Some(document) => Ok(Some(Digest::of(document.text.as_bytes()))),
            None => self.disk.digest(path),
        }
    }

    fn size(&self, path: &str) -> Option<u64> {
        match self.documents.get(path) {
            Some(document) => Some(document.text.len() as u64),
            None => self.disk.size(path),
        }
    }
}
