//! Why a page can't be localized.

use std::fmt;

use super::front_matter;

/// Why a page can't be localized.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalizeError {
    /// What is wrong, in lower case and without a full stop.
    pub message: String,
    /// The id of the segment that is to blame, where that is known.
    pub segment: Option<String>,
}

impl fmt::Display for LocalizeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.segment {
            Some(id) => write!(f, "{id}: {}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

impl std::error::Error for LocalizeError {}

impl From<front_matter::EditError> for LocalizeError {
    fn from(error: front_matter::EditError) -> Self {
        Self { message: error.message, segment: None }
    }
}
