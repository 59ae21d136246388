//! Writing what came in from elsewhere, for every command that takes texts in.

use std::collections::BTreeSet;

use crate::incoming::Outcome;
use crate::project::{Error, Project};
use crate::site::Site;
use crate::site::view::View;

/// Writes the catalogs and locks of the pages that got texts.
///
/// # Errors
/// When a file can't be written.
pub(super) fn write(site: &Site, view: &View<'_>, outcome: &Outcome, project: &Project) -> Result<(), Error> {
    let changes = site.accept_changes(view, &outcome.pages());
    for changes in [&changes.copies, &changes.locks, &changes.catalogs, &changes.removals] {
        project.apply(changes)?;
    }
    // A page that nobody has synced: without its reference catalog the next sync wouldn't know
    // which of its segments the ids are.
    let unsynced = outcome.pages().into_iter().map(|number| &site.pages[number]);
    let unsynced = unsynced.filter(|page| page.reference.text.is_empty());
    let paths: BTreeSet<String> = unsynced.map(|page| site.reference_path(page)).collect();
    let mut reference = site.sync_reference().catalogs;
    reference.retain(|change| paths.contains(change.path()));
    project.apply(&reference)
}
