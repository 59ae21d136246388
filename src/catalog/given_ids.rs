//! Ids for the segments of a page that none is found for.

use std::collections::{HashMap, HashSet};

use crate::segment::Pattern;
use crate::segment::draft::Draft;
use crate::segment::id::{SegmentIds, slug};

use super::value_ids::value_slug;

/// The text of `draft`, whose placeables have no names yet.
pub(super) fn unnamed(draft: &Draft) -> Pattern {
    draft.pattern(&vec![String::new(); draft.opaque.len()])
}

/// The text of `draft`, whose placeables are called by their numbers.
pub(super) fn numbered(draft: &Draft) -> Pattern {
    let names: Vec<String> = (0..draft.opaque.len()).map(|number| number.to_string()).collect();
    draft.pattern(&names)
}

/// The id that the page's authors give a draft.
#[must_use]
pub(super) fn named_id(key: &str, draft: &Draft) -> Option<String> {
    draft.remarks.id.as_ref().map(|name| format!("ref-{key}-{name}"))
}

/// Ids for all drafts: the ones `found`, others in the place of those that are `renewed`, and new ones for the
/// rest, which none of the `known` ones is given to. Front matter
/// comes first, then headings, then what stands below them.
pub(super) fn give_ids<'k>(
    key: &str,
    drafts: &[Draft],
    (found, renewed): (&[Option<String>], &HashMap<usize, String>),
    known: impl Iterator<Item = &'k str>,
) -> Vec<String> {
    let mut ids = SegmentIds::default();
    known.for_each(|id| ids.take(id));
    let mut given: Vec<Option<String>> = found.to_vec();
    for (at, id) in given.iter_mut().enumerate() {
        *id = id.take().or_else(|| renewed.get(&at).map(|old| ids.renewed(old)));
    }
    let found: HashSet<&String> = found.iter().flatten().collect();
    for (draft, id) in std::iter::zip(drafts, &mut given) {
        if let (Some((slug, named_by_key)), None) = (value_slug(&draft.kind), &id) {
            let wanted = format!("ref-{key}-{slug}");
            let free = named_by_key && !found.contains(&wanted);
            *id = Some(if free { wanted } else { ids.named(&wanted) });
        }
    }
    for id in given.iter().flatten() {
        ids.take(id);
    }
    for (draft, id) in std::iter::zip(drafts, &mut given).filter(|(_, id)| id.is_none()) {
        *id = named_id(key, draft).map(|wanted| ids.named(&wanted));
    }
    for (draft, id) in std::iter::zip(drafts, &mut given) {
        if draft.kind.heading_level().is_some() && id.is_none() {
            let text = visible(&unnamed(draft));
            let slug = slug(&text).unwrap_or_else(|| "section".to_owned());
            *id = Some(ids.named(&format!("ref-{key}-{slug}")));
        }
    }
    let mut section = format!("ref-{key}-top");
    let mut number = 0;
    for (draft, id) in std::iter::zip(drafts, &mut given) {
        if draft.kind.heading_level().is_some() {
            section = id.clone().unwrap_or_default();
            number = 0;
        } else if draft.kind.is_in_body() {
            number += 1;
            if id.is_none() {
                *id = Some(ids.numbered(&section, number));
            }
        }
    }
    given.into_iter().flatten().collect()
}

/// A heading's words, without links' targets and tags.
fn visible(pattern: &Pattern) -> String {
    let plain = pattern.plain_text();
    plain.split(['<', '>']).enumerate().filter(|(at, _)| at % 2 == 0).map(|(_, text)| text).collect()
}
