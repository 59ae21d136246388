//! A translated page beside its original.

use crate::adopt::find::Found;
use crate::adopt::page::Adoption;

use super::original::Original;

/// A translated page, aligned.
pub(super) struct Adopted {
    pub(super) found: Found,
    pub(super) original: Original,
    pub(super) adoption: Adoption,
}
