//! kramdown's attributes belong to what stands right before them: the same link, image,
//! code, tag or emphasis as in the English.

use crate::finding::Code;
use crate::page::part::Role;
use crate::segment::Pattern;

use super::block::written;
use super::owned_lists::owned_lists;
use super::subject::{Subject, Violation};

/// A list that stands behind something else than in the English.
pub(super) fn check(text: &Pattern, subject: &Subject<'_>) -> Option<Violation> {
    let segment = subject.segment;
    let has_list = segment.placeables.iter().any(|placeable| placeable.role == Role::Attributes);
    let known = has_list.then(|| subject.english.owned_lists(segment, subject.language))?;
    let mut found = owned_lists(&written(text, segment, subject.language)?, segment.dialect);
    let lost = known.iter().find(|owned| match found.iter().position(|other| *other == **owned) {
        Some(at) => {
            found.remove(at);
            false
        }
        None => true,
    })?;
    let mut lists = segment.placeables.iter().filter(|placeable| placeable.role == Role::Attributes);
    let list = lists.find(|placeable| placeable.written == lost.list)?;
    // What is dropped is reported as that.
    text.placeables().find(|name| *name == list.name)?;
    let (name, source) = (&list.name, subject.source);
    Some(Violation::new(
        Code::LostMarkup,
        format!("{} has {{ ${name} }} behind something else than the {source}", subject.text()),
        format!(
            "Put {{ ${name} }} right behind the words in the same marks as in the {source}, without a blank."
        ),
    ))
}
