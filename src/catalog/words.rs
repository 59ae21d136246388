//! What readers get of a text, as records know it: its words with terms put in.
//! What terms say isn't known here; `resolve` fills this in.

use std::collections::BTreeMap;

use crate::text::Fingerprint;

/// The words of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Fingerprint of the words with terms put in; of the text as it is written
    /// where that can't be done.
    pub print: Fingerprint,
    /// The same for a text that uses terms.
    pub with_terms: Option<WithTerms>,
}

/// A text that uses terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithTerms {
    /// The words with terms put in, as Fluent text; `None` where that can't be
    /// done.
    pub resolved: Option<String>,
    /// What a record keeps of it.
    pub used: Used,
}

/// What a record keeps of a text that uses terms, to tell an edit of a term
/// from one of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Used {
    /// Fingerprint of the text as it is written, with its references.
    pub written: Fingerprint,
    /// The terms that it uses, and those that they use, each with the
    /// fingerprint of its own definition. One without a definition isn't there.
    pub definitions: BTreeMap<String, Fingerprint>,
}

impl Words {
    /// The words of a text without terms.
    #[must_use]
    pub const fn plain(print: Fingerprint) -> Self {
        Self { print, with_terms: None }
    }

    /// Fingerprint of the text as it is written.
    #[must_use]
    pub fn written(&self) -> Fingerprint {
        self.used().map_or(self.print, |used| used.written)
    }

    /// What a record keeps of the terms.
    #[must_use]
    pub fn used(&self) -> Option<&Used> {
        self.with_terms.as_ref().map(|text| &text.used)
    }

    /// Whether a term has no text.
    #[must_use]
    pub fn is_unresolved(&self) -> bool {
        self.with_terms.as_ref().is_some_and(|text| text.resolved.is_none())
    }

    /// Whether a fingerprint is that of these words, or of the text as it is
    /// written: locks from before terms counted have that one.
    #[must_use]
    pub fn is(&self, translation: Fingerprint) -> bool {
        translation == self.print || self.used().is_some_and(|used| used.written == translation)
    }
}

impl Used {
    /// The terms that `self` and `other` define in different ways.
    #[must_use]
    pub fn differing(&self, other: &Self) -> Vec<String> {
        let names = self.definitions.keys().chain(other.definitions.keys());
        let differs = |name: &&String| self.definitions.get(*name) != other.definitions.get(*name);
        let mut names: Vec<String> = names.filter(differs).cloned().collect();
        names.sort();
        names.dedup();
        names
    }
}
