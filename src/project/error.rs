//! What stops the tool, in words.

use std::io;
use std::path::Path;

use crate::site::files::ReadError;
use crate::text::harmless;

/// What stops the tool: an operation, its path, the cause, and what to do where
/// that isn't plain.
#[derive(Debug)]
pub struct Error {
    message: String,
}

impl Error {
    /// An error that says `message`: lower case, user's words in backticks,
    /// without a full stop. Whatever names it quotes, it is one harmless line.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: harmless(&message.into()).into_owned() }
    }

    /// Adds an excerpt of several lines.
    #[must_use]
    pub(super) fn with_lines(mut self, text: &str) -> Self {
        for line in text.lines() {
            self.message.push('\n');
            self.message.push_str(&harmless(line));
        }
        self
    }

    pub(super) fn io(operation: &str, path: &Path, error: &io::Error) -> Self {
        let cause = error.to_string();
        // A temporary file's own name says nothing to anybody.
        let cause = cause.split(" at path \"").next().unwrap_or(&cause);
        Self::new(format!("can't {operation} `{}`: {cause}{}", path.display(), remedy(error.kind())))
    }
}

/// What to do about it. Nothing has to be cleaned up: each file is whole.
const fn remedy(kind: io::ErrorKind) -> &'static str {
    match kind {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            "; every file is whole. Make room and run the command again"
        }
        io::ErrorKind::ReadOnlyFilesystem => "; run glossator where it may write",
        _ => "",
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
