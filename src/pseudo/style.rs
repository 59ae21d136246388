//! How pseudo-translations are written.

use crate::language::{Direction, Language};

/// How letters are written in a pseudo-translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PseudoStyle {
    /// With accents, longer, in brackets.
    Accents,
    /// In letters that are written from right to left.
    RightToLeft,
}

impl PseudoStyle {
    /// How texts in `language` are written, where its region says that it is a pseudo-language: `XA`, or
    /// `XB` for one that is written from right to left.
    #[must_use]
    pub fn of(language: &Language) -> Option<Self> {
        match language.tag().rsplit('-').next() {
            Some("XA") if language.direction() == Direction::Ltr => Some(Self::Accents),
            Some("XB") if language.direction() == Direction::Rtl => Some(Self::RightToLeft),
            _ => None,
        }
    }
}
