//! Texts whose segments are gone.

use std::collections::HashMap;

use crate::text::{Digesting, Fingerprint};

/// The entries of segments that are gone, by their English.
#[derive(Debug, Default)]
pub(super) struct Gone(pub(super) HashMap<Fingerprint, String>);

impl Gone {
    /// Adds all of them to a digest.
    pub(super) fn add_to(&self, digesting: &mut Digesting) {
        let mut entries: Vec<(&Fingerprint, &String)> = self.0.iter().collect();
        entries.sort();
        digesting.add_all(entries.into_iter().map(|(english, entry)| format!("{english} {entry}")));
    }
}
