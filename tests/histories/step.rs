//! Steps of a history, and how they are made up.

use std::fmt;

use proptest::prelude::*;
use proptest::sample::select;

/// What somebody does; the numbers choose where and how.
#[derive(Clone, Copy)]
pub(super) struct Step {
    pub(super) act: Act,
    /// A branch.
    pub(super) place: usize,
    /// A page.
    pub(super) page: usize,
    pub(super) at: usize,
    pub(super) by: usize,
}

/// On one line, so that a failing history can be read.
impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { act, place, page, at, by } = self;
        match act {
            Act::English(edit) => write!(f, "{edit:?} in {place}/{page}, {at}, {by}"),
            act => write!(f, "{act:?} in {place}/{page}, {at}, {by}"),
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
    /// Fix a typo in a text, without a look at the English.
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
    /// More edits of a text than its record remembers, each of them synced.
    Burst,
    /// Give the language's term another meaning, or take it away.
    EditTerm,

    /// A platform writes the file in its own layout, without comments.
    Reserialize,
    /// A platform drops `STALE` and `change`, or `en`, or whatever.
    DropSomeComments,
    /// A stub gets right above an entry, whose English may go.
    MoveStub,
    /// An old catalog, with its lock or without, comes back at its place.
    BringBack,
    RevertCatalog,
    /// A text gets into the other language's catalog, as git's rename detection
    /// can do it.
    MixUp,

    Sync,
    SwitchNotes,
    Rename,
    LoseReference,
    LoseLock,
    /// Lines of an old lock stand beside today's.
    DoubleLines,
    /// Choose one side of the conflicts in a catalog.
    Resolve,
    /// The command `accept`.
    Accept,
    AcceptEveryLanguage,

    Branch,
    Merge,
    CherryPick,
    Rebase,
    /// Main and a branch each add a paragraph and sync.
    AddTwins,
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
    A::Burst,
    A::EditTerm,
];

const FILES: &[Act] = &[
    A::Reserialize,
    A::Reserialize,
    A::DropSomeComments,
    A::DropSomeComments,
    A::MoveStub,
    A::BringBack,
    A::RevertCatalog,
    A::MixUp,
    A::LoseReference,
    A::LoseLock,
    A::DoubleLines,
    A::Resolve,
    A::Resolve,
];

const HOUSEKEEPING: &[Act] = &[
    A::Accept,
    A::Accept,
    A::Accept,
    A::AcceptEveryLanguage,
    A::SwitchNotes,
    A::SwitchNotes,
    A::Rename,
    A::Rename,
];

const BRANCHES: &[Act] =
    &[A::Branch, A::Branch, A::Branch, A::Merge, A::Merge, A::Merge, A::CherryPick, A::Rebase, A::AddTwins];

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

    pub(super) fn is_of_files(self) -> bool {
        FILES.contains(&self)
    }

    pub(super) fn is_of_branches(self) -> bool {
        BRANCHES.contains(&self)
    }
}

/// A step; a sync is as frequent as an English edit.
pub(super) fn step() -> impl Strategy<Value = Step> {
    let act = prop_oneof![
        8 => select(ENGLISH).prop_map(Act::English),
        9 => select(TRANSLATORS),
        3 => select(FILES),
        2 => select(HOUSEKEEPING),
        4 => select(BRANCHES),
        8 => Just(Act::Sync),
    ];
    let numbers = (0..9_usize, 0..8_usize, 0..30_usize, 0..40_usize);
    (act, numbers).prop_map(|(act, (place, page, at, by))| Step { act, place, page: page / 7, at, by })
}
