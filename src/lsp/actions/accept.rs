//! The action that says that a text is right: what `glossator accept` would write.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::Code;
use crate::site::changes::{Changes, FileChange};
use crate::site::languages::SiteLanguage;
use crate::site::view::{PageView, SegmentView, View};
use crate::status::Status;

use crate::lsp::loaded::Loaded;
use crate::lsp::places::Target;

use super::proposal::{Asked, Proposal};

/// For the text of a catalog.
pub(super) fn proposals(asked: &Asked<'_>) -> Option<Proposal> {
    let target = Target { page: asked.page, at: asked.at };
    proposal(asked.loaded, asked.language, (asked.view, asked.part), target, "the text")
}

/// For a segment of a page: its text in one language.
pub(super) fn in_language(loaded: &Loaded, view: &View<'_>, target: Target) -> Option<Proposal> {
    let page = &view.pages[target.page];
    let name = format!("the {} text", view.language.language.english_name());
    proposal(loaded, view.language, (page, &page.parts[target.at]), target, &name)
}

fn proposal(
    loaded: &Loaded,
    language: &SiteLanguage,
    (page, part): (&PageView<'_>, &SegmentView),
    target: Target,
    text: &str,
) -> Option<Proposal> {
    if !page.is_usable() || part.status == Status::Current {
        return None;
    }
    let source = loaded.site.source_name.name();
    let (same, title) = match part.status {
        Status::Missing { copy: true } => (true, format!("Accept {text} although it is the {source}")),
        _ => (false, format!("Accept {text} for today's {source}")),
    };
    if !part.can_be_accepted(same) {
        return None;
    }
    let fixes = vec![
        Code::StaleTranslation,
        Code::UnreviewedTranslation,
        Code::MissingTranslation,
        Code::StaleNoteLeft,
        Code::WrongLanguage,
    ];
    changes(loaded, language, target, same).map(|changes| Proposal { title, fixes, changes })
}

/// What `glossator accept` writes for the text.
pub(super) fn changes(
    loaded: &Loaded,
    language: &SiteLanguage,
    target: Target,
    same: bool,
) -> Option<Vec<FileChange>> {
    let site = &loaded.site;
    let mut view = loaded.view(language, target.page)?;
    let id = site.pages[target.page].segments[target.at].id.clone();
    let wanted = BTreeMap::from([(target.page, vec![id])]);
    let refused = site.accept_together(&mut view, &wanted, same, &loaded.files).ok()?;
    if refused.is_some() {
        return None;
    }
    let changes = site.accept_changes(&view, &BTreeSet::from([target.page]));
    let Changes { copies, locks, catalogs, removals } = changes;
    let all: Vec<_> = [copies, locks, catalogs, removals].concat();
    (!all.is_empty()).then_some(all)
}
