//! What is exported: one segment with its translation and all that helps a translator.

use crate::glossary;
use crate::language::{Language, SourceName};
use crate::memory::MemoryMatch;
use crate::text::{Fingerprint, one_line};

/// A segment of a page in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Path of the page.
    pub page: String,
    /// The segment's line in the page, from 1.
    pub line: usize,
    /// The segment's id.
    pub id: String,
    /// What it is: `list item`, `heading 2`.
    pub kind: String,
    /// Today's English as a Fluent pattern.
    pub english: String,
    /// What its placeables stand for, by name.
    pub placeables: Vec<(String, String)>,
    /// What the page's authors tell translators.
    pub notes: Vec<String>,
    /// The glossary's terms in its English, each with the form to write.
    pub terms: Vec<(String, String)>,
    /// The name of its status.
    pub status: &'static str,
    /// Its translation as a Fluent pattern; none for a copy of the English.
    pub text: Option<String>,
    /// The fingerprint of the translation's words.
    pub print: Option<Fingerprint>,
    /// The English that a translation was made from, where that is known and another.
    pub old_english: Option<String>,
    /// A translation of the same English or one like it, for a text that has to be written.
    pub memory: Option<MemoryMatch>,
}

impl Unit {
    /// What translators are told: what the segment is, what its placeables stand for, the authors' notes,
    /// the glossary's terms, what the memory has; a line each.
    pub fn remarks(&self) -> impl Iterator<Item = String> {
        let placeables = self.placeables.iter().map(|(name, shown)| format!("${name}: {}", one_line(shown)));
        let notes = self.notes.iter().map(|note| format!("Note: {}", one_line(note)));
        let terms = glossary::line(self.terms.iter().map(|(from, to)| (from.as_str(), to.as_str())));
        let memory = self.memory.iter().flat_map(MemoryMatch::lines);
        std::iter::once(self.kind.clone()).chain(placeables).chain(notes).chain(terms).chain(memory)
    }

    /// Whether the translation has to be looked at before it counts.
    #[must_use]
    pub fn is_fuzzy(&self) -> bool {
        self.text.is_some() && self.status != "current"
    }
}

/// A translation whose English is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Obsolete {
    /// The segment's id.
    pub id: String,
    /// Its last English.
    pub english: String,
    /// Its translation.
    pub text: String,
}

/// Everything that one file is to hold.
#[derive(Debug, Clone)]
pub struct Export {
    /// The language of the pages.
    pub source: Language,
    /// How people name it.
    pub source_name: SourceName,
    /// The language of the translations.
    pub language: Language,
    /// The segments in order of pages and places.
    pub units: Vec<Unit>,
    /// Translations whose English is gone.
    pub obsolete: Vec<Obsolete>,
}
