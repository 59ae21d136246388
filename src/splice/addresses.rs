//! Bare addresses in a text, kept apart from what a renderer would take for a part of them, unless the
//! English has the same beside them.

use std::borrow::Cow;

use crate::page::part::Role;
use crate::segment::{Element, Notation, Placeable, Segment};

/// The blank that has to stand behind `before` for `address` to become a link.
pub(super) fn blank_before(address: &Placeable, before: &str, segment: &Segment) -> &'static str {
    let blank = is_bare(address, segment)
        .then(|| segment.dialect.autolinks.blank_before(&address.shown, before))
        .flatten();
    let is_in_english = || {
        let last = before.chars().next_back();
        beside(address, segment, 1).any(|text| text.chars().next_back() == last)
    };
    blank.filter(|_| !is_in_english()).unwrap_or_default()
}

/// `text` as it stands behind the placeable `address`, behind which `before` ends.
pub(super) fn behind<'t>(
    text: &'t str,
    address: &Placeable,
    before: &str,
    segment: &Segment,
) -> Cow<'t, str> {
    let found = is_bare(address, segment)
        .then(|| segment.dialect.autolinks.blank_behind(&address.shown, before, text))
        .flatten();
    let Some((at, blank)) = found else { return Cow::Borrowed(text) };
    let next = text[at..].chars().next().map_or(at, |next| at + next.len_utf8());
    if beside(address, segment, 0).any(|english| english.starts_with(&text[..next])) {
        return Cow::Borrowed(text);
    }
    Cow::Owned([&text[..at], blank, &text[at..]].concat())
}

/// Whether `address` is one that stands in the Markdown of `segment` by itself.
fn is_bare(address: &Placeable, segment: &Segment) -> bool {
    matches!(address.role, Role::Url | Role::Email)
        && !address.written.starts_with(['<', '['])
        && segment.kind.notation() == Notation::Markdown
}

/// The texts of the English beside `address`, which is at `place` of two elements.
fn beside<'s>(address: &Placeable, segment: &'s Segment, place: usize) -> impl Iterator<Item = &'s str> {
    segment.pattern.elements().windows(2).filter_map(move |pair| match (&pair[place], &pair[1 - place]) {
        (Element::Placeable(name), Element::Text(text)) if *name == address.name => Some(text.as_str()),
        _ => None,
    })
}
