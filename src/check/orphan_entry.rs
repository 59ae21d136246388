//! `orphan-entry`: an entry that belongs to no segment of the page.

use std::collections::HashSet;

use crate::catalog::lock::LockLine;
use crate::finding::{Code, Finding};

use super::look::PageLook;

pub(super) fn check(look: &PageLook<'_>) -> Vec<Finding> {
    let page = look.page();
    let current: HashSet<&str> = page.segments.iter().map(|segment| segment.id.as_str()).collect();
    let entries = look.view.catalog.entries.iter().filter(|entry| !current.contains(entry.id.as_str()));
    entries.filter(|entry| !sync_takes_it(look, &entry.id)).map(|entry| finding(look, entry)).collect()
}

/// Whether `sync` moves the entry into the lock: its segment is gone, and the
/// lock has no other text of it.
fn sync_takes_it(look: &PageLook<'_>, id: &str) -> bool {
    let was_known = look.page().reference.known(id).next().is_some() || !look.view.lock.lines(id).is_empty();
    let has_other = look
        .view
        .lock
        .lines(id)
        .iter()
        .any(|line| matches!(line, LockLine::Orphan(orphan) if !orphan.entry.is_empty()));
    look.site.config.catalogs.notes && was_known && !has_other
}

fn finding(look: &PageLook<'_>, entry: &crate::catalog::Entry) -> Finding {
    let source = &look.site.source_name;
    let is_term = entry.id.starts_with('-');
    let message = if is_term {
        "terms belong in a file of their own".to_owned()
    } else {
        format!("no part of {} has the id {}", look.page().page.path, entry.id)
    };
    let help = if is_term {
        format!("Move it to {}.", look.site.catalog_path(look.language.language.tag(), "_terms"))
    } else {
        format!(
            "Compare the id with {}; if its {source} was deleted, delete the entry.",
            look.site.reference_path(look.page())
        )
    };
    look.finding(Code::OrphanEntry, message, &entry.span)
        .id(&entry.id)
        .note("Nothing of this entry is published.")
        .help(help)
}
