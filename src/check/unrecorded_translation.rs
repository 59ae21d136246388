//! `unrecorded-translation`: texts that `sync` hasn't seen yet.

use crate::catalog::settle::Settled;
use crate::finding::{Code, Finding, counted};

use super::Look;

pub(super) fn check(look: &Look<'_>) -> Option<Finding> {
    if !look.view.is_usable() {
        return None;
    }
    // A text below its STALE note is recorded when that is gone.
    let is_new = |settled: &Settled| (settled.changed && !settled.stale_note_left) || settled.accepted;
    let parts = look.view.parts.iter();
    let unrecorded: Vec<_> = parts.filter(|part| part.settled.as_ref().is_some_and(is_new)).collect();
    let first = look.value(unrecorded.first()?)?;
    let (are, they_count) = if unrecorded.len() == 1 { ("is", "It counts") } else { ("are", "They count") };
    let message = format!("{} in this catalog {are} not recorded yet", counted(unrecorded.len(), "text"));
    Some(
        look.finding(Code::UnrecordedTranslation, message, &first)
            .note(format!("{they_count} as made from the English of the committed reference catalog."))
            .help("Run `glossator sync` and commit what it changes."),
    )
}
