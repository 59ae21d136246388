//! Steps of a history, and how they are made up.

use std::fmt;

use proptest::prelude::*;
use proptest::sample::select;

/// What somebody does; the numbers choose where and how.
#[derive(Clone, Copy)]
pub(super) struct Step {
    pub(super) act: Act,
    pub(super) place: usize,
    pub(super) at: usize,
    pub(super) by: usize,
}

/// On one line, so that a failing history can be read.
impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { act, place, at, by } = self;
        match act {
            Act::English(edit) => write!(f, "{edit:?} in {place}, {at}, {by}"),
            act => write!(f, "{act:?} in {place}, {at}, {by}"),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    English(English),
    /// Fill a stub in, or bring a text up to date and delete its STALE line.
    Translate,
    /// The same, but the STALE line stays.
    TranslateUnderStale,
    /// Mend a typo in a text, without a look at the English.
    Respell,
    DeleteStale,
    /// Write `# accept`.
    Sign,
    DeleteText,
    PasteOld,
    FillInCommented,
    LeaveEnglish,
    /// Write a comment of one's own.
    Remark,
    /// A platform writes the file in its own layout.
    Reserialize,
    Sync,
    SwitchNotes,
    Rename,
    LoseReference,
    LoseLock,
    /// Lines of an old lock stand beside today's.
    DoubleLines,
    RevertCatalog,
    /// Choose one side of the conflicts in a catalog.
    Resolve,
    /// The command `accept`.
    Accept,
    Branch,
    Merge,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum English {
    Reword,
    Rewrite,
    Retouch,
    Insert,
    Delete,
    Move,
    Revert,
    AddLink,
    DropLink,
    MoveLink,
    RewordLink,
    MoveTarget,
    ChangeDate,
}

use Act as A;
use English as E;

const ENGLISH: &[English] = &[
    E::Reword,
    E::Reword,
    E::Reword,
    E::Rewrite,
    E::Retouch,
    E::Insert,
    E::Delete,
    E::Move,
    E::Revert,
    E::Revert,
    E::AddLink,
    E::DropLink,
    E::MoveLink,
    E::RewordLink,
    E::MoveTarget,
    E::ChangeDate,
];

const TRANSLATORS: &[Act] = &[
    A::Translate,
    A::Translate,
    A::Translate,
    A::TranslateUnderStale,
    A::Respell,
    A::Respell,
    A::DeleteStale,
    A::Sign,
    A::DeleteText,
    A::PasteOld,
    A::FillInCommented,
    A::LeaveEnglish,
    A::Remark,
    A::Reserialize,
];

const HOUSEKEEPING: &[Act] = &[
    A::Branch,
    A::Branch,
    A::Merge,
    A::Merge,
    A::Accept,
    A::SwitchNotes,
    A::Rename,
    A::LoseReference,
    A::LoseLock,
    A::DoubleLines,
    A::RevertCatalog,
    A::Resolve,
    A::Resolve,
];

impl Act {
    pub(super) fn english(self) -> Option<English> {
        match self {
            Self::English(edit) => Some(edit),
            _ => None,
        }
    }

    pub(super) fn is_translators(self) -> bool {
        TRANSLATORS.contains(&self)
    }
}

/// A step; a sync is as frequent as an English edit.
pub(super) fn step() -> impl Strategy<Value = Step> {
    let act = prop_oneof![
        4 => select(ENGLISH).prop_map(Act::English),
        5 => select(TRANSLATORS),
        3 => select(HOUSEKEEPING),
        4 => Just(Act::Sync),
    ];
    (act, 0..9_usize, 0..30_usize, 0..24_usize).prop_map(|(act, place, at, by)| Step { act, place, at, by })
}
