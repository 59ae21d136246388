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
    /// What to write.
    pub(super) help: String,
}

impl Difference {
    pub(super) fn sure(message: String) -> Self {
        let help = format!("Write the same values as the {SOURCE}, in digits");
        Self { is_sure: true, message, help }
    }

    pub(super) fn doubt(message: String) -> Self {
        let help = format!("Compare it with the {SOURCE}; the same digits in its order end the warning");
        Self { is_sure: false, message, help }
    }

    /// Says what exactly to write.
    pub(super) fn help(mut self, help: String) -> Self {
        self.help = help;
        self
    }
}
