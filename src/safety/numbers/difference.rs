//! What two texts differ in.

/// A fact that the translation has otherwise.
#[derive(Debug)]
pub(super) struct Difference {
    /// Whether it is another fact for sure; otherwise it may be the same one,
    /// written otherwise.
    pub(super) is_sure: bool,
    /// What the text does: `says “16 Jahre” where the English says “18 years”`.
    pub(super) message: String,
}

impl Difference {
    pub(super) fn sure(message: String) -> Self {
        Self { is_sure: true, message }
    }

    pub(super) fn doubt(message: String) -> Self {
        Self { is_sure: false, message }
    }
}
