//! What two texts differ in.

use crate::language::SOURCE;

/// A fact that the translation has otherwise.
#[derive(Debug)]
pub(super) struct Difference {
    /// Whether it is another fact for sure; otherwise it may be the same one,
    /// written otherwise.
    pub(super) is_sure: bool,
    /// What the text does: `says “16 Jahre” where the English says “18 years”`.
    pub(super) message: String,
    /// What to write, where that can be said.
    pub(super) help: Option<String>,
}

impl Difference {
    pub(super) fn sure(message: String) -> Self {
        Self { is_sure: true, message, help: None }
    }

    pub(super) fn doubt(message: String) -> Self {
        Self { is_sure: false, message, help: None }
    }

    /// What the text says, and what the English does.
    pub(super) fn other(found: &str, wanted: &str) -> Self {
        if found == wanted {
            return Self::sure(format!("says “{found}” as the {SOURCE} does, and means something else"));
        }
        Self::sure(format!("says “{found}” where the {SOURCE} says “{wanted}”"))
    }

    /// The first one that is sure, or else the first one.
    pub(super) fn worst(differences: impl IntoIterator<Item = Self>) -> Option<Self> {
        let (sure, unsure): (Vec<_>, Vec<_>) =
            differences.into_iter().partition(|difference| difference.is_sure);
        sure.into_iter().chain(unsure).next()
    }
}
