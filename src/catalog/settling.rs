//! What settling looks at: a catalog, its records and the committed English.

use std::collections::{HashMap, HashSet};

use super::signals::{self, OfStub};
use super::{Catalog, Entry, Lock, Reference, Words};

/// How catalogs are kept, as far as records depend on it.
#[derive(Debug, Clone, Copy)]
pub struct Rules {
    /// Whether catalogs carry notes.
    pub notes: bool,
    /// Whether a text that changed after its English changed counts as redone.
    pub trust: bool,
    /// Whether the language is the source's own: then a copy is a translation.
    pub copies_are_translations: bool,
}

/// What settling looks at.
#[derive(Debug, Clone)]
pub struct Settling<'a> {
    /// The reference catalog as it is committed.
    pub reference: &'a Reference,
    /// The records as they are committed.
    pub lock: &'a Lock,
    /// The translations.
    pub catalog: &'a Catalog,
    /// What readers get of each entry of the catalog, in its order.
    pub words: &'a [Words],
    /// How catalogs are kept.
    pub rules: Rules,
    /// The English that the catalog's stubs show.
    pub(super) stubs: HashMap<String, Vec<OfStub>>,
    /// Ids whose texts somebody accepts right now: the lock says so, and the
    /// notes above them have nothing to say.
    accepted: Option<&'a HashSet<String>>,
}

impl<'a> Settling<'a> {
    /// Looks at a catalog.
    #[must_use]
    pub fn new(
        reference: &'a Reference,
        lock: &'a Lock,
        catalog: &'a Catalog,
        words: &'a [Words],
        rules: Rules,
    ) -> Self {
        Self { reference, lock, catalog, words, rules, stubs: signals::of_stubs(catalog), accepted: None }
    }

    /// Takes what somebody accepts right now from the records alone.
    #[must_use]
    pub fn accepting(self, ids: &'a HashSet<String>) -> Self {
        Self { accepted: Some(ids), ..self }
    }

    /// Whether somebody accepts the text of `id` right now.
    pub(super) fn accepts(&self, id: &str) -> bool {
        self.accepted.is_some_and(|ids| ids.contains(id))
    }

    /// What readers get of an entry of the catalog.
    pub(super) fn words_of(&self, entry: &Entry) -> &'a Words {
        let at = self.catalog.entries.partition_point(|other| other.span.start < entry.span.start);
        &self.words[at]
    }
}
