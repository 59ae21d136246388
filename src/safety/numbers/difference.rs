//! What two texts differ in.

/// A fact that the translation has otherwise.
#[derive(Debug)]
pub(super) struct Difference {
    /// Whether it is another fact for sure; otherwise it may be the same one,
    /// written otherwise.
    pub(super) is_sure: bool,
    /// What the text does: `says 16 where the English says 18`.
    pub(super) message: String,
}
