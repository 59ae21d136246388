//! The action that says that a text is right: what `glossator accept` would write.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::Code;
use crate::site::changes::Changes;
use crate::status::Status;

use super::proposal::{Asked, Proposal};

pub(super) fn proposals(asked: &Asked<'_>) -> Vec<Proposal> {
    let Asked { part, view, .. } = asked;
    if !view.is_usable() || part.status == Status::Current {
        return Vec::new();
    }
    let source = asked.loaded.site.source_name.name();
    let (same, title) = match part.status {
        Status::Missing { copy: true } => (true, format!("Accept the text although it is the {source}")),
        _ => (false, format!("Accept the text for today's {source}")),
    };
    if !part.can_be_accepted(same) {
        return Vec::new();
    }
    let fixes = vec![
        Code::StaleTranslation,
        Code::UnreviewedTranslation,
        Code::MissingTranslation,
        Code::StaleNoteLeft,
        Code::WrongLanguage,
    ];
    changes(asked, same).map(|changes| Proposal { title, fixes, changes }).into_iter().collect()
}

/// What `glossator accept` writes for the text.
fn changes(asked: &Asked<'_>, same: bool) -> Option<Vec<crate::site::changes::FileChange>> {
    let site = &asked.loaded.site;
    let mut view = asked.loaded.view(asked.language, asked.page)?;
    let wanted = BTreeMap::from([(asked.page, vec![asked.segment.id.clone()])]);
    let refused = site.accept_together(&mut view, &wanted, same, &asked.loaded.files).ok()?;
    if refused.is_some() {
        return None;
    }
    let changes = site.accept_changes(&view, &BTreeSet::from([asked.page]));
    let Changes { copies, locks, catalogs, removals } = changes;
    let all: Vec<_> = [copies, locks, catalogs, removals].concat();
    (!all.is_empty()).then_some(all)
}
