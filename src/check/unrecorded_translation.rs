//! `unrecorded-translation`: texts that `sync` hasn't seen yet.

use crate::finding::{Code, Finding, counted};

use super::Look;

pub(super) fn check(look: &Look<'_>) -> Option<Finding> {
    let is_new = |settled: &crate::catalog::settle::Settled| settled.changed || settled.accepted;
    let parts = look.view.parts.iter();
    let unrecorded: Vec<_> = parts.filter(|part| part.settled.as_ref().is_some_and(is_new)).collect();
    let first = look.value(unrecorded.first()?)?;
    let message = format!(
        "{} in this catalog {} not recorded yet",
        counted(unrecorded.len(), "text"),
        if unrecorded.len() == 1 { "is" } else { "are" }
    );
    Some(
        look.finding(Code::UnrecordedTranslation, message, &first)
            .note("They count as made from the English of the committed reference catalog.")
            .help("Run `glossator sync` and commit what it changes."),
    )
}
