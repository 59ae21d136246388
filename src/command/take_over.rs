//! Writing texts that were accepted or came in from elsewhere.

use std::collections::BTreeSet;

use crate::incoming::ImportOutcome;
use crate::page::PageNumber;
use crate::project::{Error, Project};
use crate::site::Site;
use crate::site::view::View;

/// Writes the catalogs and locks of the pages `numbers`, some of whose texts were accepted or have come in.
///
/// # Errors
/// When a file can't be written.
pub(super) fn record(
    site: &Site,
    view: &View<'_>,
    numbers: &BTreeSet<PageNumber>,
    project: &Project,
) -> Result<(), Error> {
    let changes = site.accept_changes(view, numbers);
    // Locks and catalogs before anything goes: a run that is cut short loses nothing.
    [&changes.copies, &changes.locks, &changes.catalogs, &changes.removals]
        .into_iter()
        .try_for_each(|changes| project.apply(changes))
}

/// Writes the catalogs and locks of the pages that got texts.
///
/// # Errors
/// When a file can't be written.
pub(super) fn write(
    site: &Site,
    view: &View<'_>,
    outcome: &ImportOutcome,
    project: &Project,
) -> Result<(), Error> {
    record(site, view, &outcome.pages(), project)?;
    // A page that nobody has synced: without its reference catalog the next sync wouldn't know
    // which of its segments the ids are.
    let unsynced = outcome.pages().into_iter().map(|number| &site.pages[number]);
    let unsynced = unsynced.filter(|page| page.reference.text.is_empty());
    let paths: BTreeSet<String> = unsynced.map(|page| site.reference_path(page)).collect();
    let mut reference = site.sync_reference().catalogs;
    reference.retain(|change| paths.contains(change.path()));
    project.apply(&reference)
}
