//! A translated page beside its original.

use crate::adopt::find::FoundPage;
use crate::adopt::page::Adoption;

use super::original::OriginalPage;

/// A translated page, aligned.
pub(super) struct Adopted {
    pub(super) found: FoundPage,
    pub(super) original: OriginalPage,
    pub(super) adoption: Adoption,
}
