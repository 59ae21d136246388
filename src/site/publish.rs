//! What gets published: counts, percent, and the state of each page in each
//! language.

use crate::config::Stage;
use crate::finding::Severity;
use crate::status::Status;

pub use super::counts::Counts;
use super::view::{PageView, SegmentView};

impl Counts {
    /// Counts `parts`.
    #[must_use]
    pub fn of(parts: &[SegmentView]) -> Self {
        let mut counts = Self { segments: parts.len(), ..Self::default() };
        for part in parts {
            if matches!(part.status, Status::Stale { severity: Severity::Wording, .. }) {
                counts.wording += 1;
            }
            let (count, shown) = match part.status {
                Status::Current => (&mut counts.current, None),
                Status::Stale { .. } => (&mut counts.stale, Some(&mut counts.shown_stale)),
                Status::Missing { .. } => (&mut counts.missing, None),
                Status::Unreviewed => (&mut counts.unreviewed, Some(&mut counts.shown_unreviewed)),
                Status::Refused => (&mut counts.refused, None),
            };
            *count += 1;
            if part.shown {
                counts.shown += 1;
                if let Some(shown) = shown {
                    *shown += 1;
                }
            }
        }
        counts
    }
}

impl PageView<'_> {
    /// How many parts have which status. Words that can't be translated are
    /// missing in every language.
    #[must_use]
    pub fn counts(&self) -> Counts {
        if let Some(counts) = self.known {
            return counts;
        }
        let mut counts = Counts::of(&self.parts);
        let staying = self.page.page.body.staying_words.len();
        counts.segments += staying;
        counts.missing += staying;
        counts
    }
}

/// What becomes of a page in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PublishState {
    /// Published, and nothing is left to do.
    Complete,
    /// Published, with parts in English, of an older English, or unreviewed.
    Partial,
    /// Not published: too little of it is translated, or it can't be written.
    Withheld,
    /// Not published: the language is a draft.
    Draft,
}

impl PublishState {
    /// The name in reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Complete => "complete",
            Self::Partial => "partial",
            Self::Withheld => "withheld",
            Self::Draft => "draft",
        }
    }

    /// Whether readers find the page.
    #[must_use]
    pub const fn is_published(self) -> bool {
        matches!(self, Self::Complete | Self::Partial)
    }
}

/// The state of a page; with `drafts` a draft language is shown, however
/// little of it is translated.
#[must_use]
pub fn state(view: &PageView<'_>, counts: &Counts, stage: Stage, drafts: bool) -> PublishState {
    if stage == Stage::Draft && !drafts {
        PublishState::Draft
    } else if view.broken.is_some()
        || (stage != Stage::Draft && counts.percent() < usize::from(view.page.rules.minimum))
    {
        PublishState::Withheld
    } else if counts.current == counts.segments {
        PublishState::Complete
    } else {
        PublishState::Partial
    }
}
