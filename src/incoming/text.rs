//! One text that comes in.

use crate::catalog::known;
use crate::finding::Place;
use crate::text::Fingerprint;

/// A translation of one segment, from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncomingText {
    /// The page, by its path or its `ref`; `None` where the id alone says it.
    pub page: Option<String>,
    /// The segment.
    pub id: String,
    /// The translation as a catalog has it behind `=`: a Fluent pattern, with the
    /// placeables of the segment. Line breaks are blanks.
    pub text: String,
    /// The English that it was made from.
    pub made_from: MadeFrom,
    /// Whether nobody has compared it with its English: a machine's draft, an
    /// uncertain pair. It isn't shown before somebody accepts it.
    pub unreviewed: bool,
    /// Where it comes from, as the lock says it of an unreviewed text: a path or the name of
    /// a file.
    pub origin: String,
    /// Fingerprint of the text that stood in the catalog when it was exported; `None` where
    /// nobody knows. It tells an edit of that text from an older one.
    pub replaces: Option<Fingerprint>,
    /// For a heading the anchor that it had on the page that it comes from, if that is kept.
    pub anchor: Option<String>,
    /// Where it stands in the file that it comes from.
    pub place: Option<Place>,
}

/// What is known of the English that a text was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MadeFrom {
    /// The English itself, as a Fluent pattern.
    Text(String),
    /// Its fingerprint.
    Fingerprint(Fingerprint),
    /// Nothing: the text is unreviewed.
    Unknown,
}

impl MadeFrom {
    /// The English's fingerprint.
    #[must_use]
    pub fn fingerprint(&self) -> Option<Fingerprint> {
        match self {
            Self::Text(english) => Some(known::fingerprint(english)),
            Self::Fingerprint(english) => Some(*english),
            Self::Unknown => None,
        }
    }

    /// The English in words, where it came along.
    #[must_use]
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Text(english) => Some(english),
            Self::Fingerprint(_) | Self::Unknown => None,
        }
    }
}
