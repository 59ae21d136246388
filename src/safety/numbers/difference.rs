//! What two texts differ in.

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
        let help = "Write the same values as the English, in digits".to_owned();
        Self { is_sure: true, message, help }
    }

    pub(super) fn doubt(message: String) -> Self {
        let help = "Compare it with the English; the same digits in its order end the warning".to_owned();
        Self { is_sure: false, message, help }
    }

    /// Says what exactly to write.
    pub(super) fn help(mut self, help: String) -> Self {
        self.help = help;
        self
    }
}
