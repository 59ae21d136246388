//! What the first look at a language has found of a part, for the second.

use crate::status::Status;

use super::view::SegmentView;

/// What the first look has found of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SegmentVerdict {
    pub(super) status: Status,
    pub(super) shown: bool,
    pub(super) has_form: bool,
}

impl SegmentVerdict {
    pub(super) fn of(part: &SegmentView) -> Self {
        // The old English is for findings, which the first look makes.
        let status = match &part.status {
            Status::Stale { severity, .. } => Status::Stale { severity: *severity, old: None },
            status => status.clone(),
        };
        let has_form = part.checked.as_ref().is_some_and(|checked| checked.has_form);
        Self { status, shown: part.shown, has_form }
    }
}
