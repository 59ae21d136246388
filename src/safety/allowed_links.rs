//! Links to where the configuration allows translations to link: each takes the
//! place of one English link.

use crate::config::AllowedLink;
use crate::page::part::Role;
use crate::segment::{Element, Notation, Pattern, Segment};

/// `pattern` with each allowed target in the place of a link's that it hasn't
/// got.
#[must_use]
pub fn replace(pattern: Pattern, segment: &Segment, allowed: &[AllowedLink]) -> Pattern {
    if allowed.is_empty() || segment.kind.notation() != Notation::Markdown {
        return pattern;
    }
    let is_used = |name: &str| pattern.placeables().any(|used| used == name);
    let links = segment.placeables.iter().filter(|placeable| placeable.role == Role::Link);
    let mut dropped = links.filter(|link| !is_used(&link.name));
    let mut replaced = Pattern::new();
    for element in pattern.elements() {
        let Element::Text(text) = element else {
            replaced.push(element.clone());
            continue;
        };
        let mut rest = text.as_str();
        while let Some((address, start)) = target(rest, allowed)
            && let Some(link) = dropped.next()
        {
            replaced.push_text(&rest[..start]);
            replaced.push(Element::Allowed { name: link.name.clone(), address: address.to_owned() });
            rest = &rest[start + address.len()..];
        }
        replaced.push_text(rest);
    }
    replaced
}

/// The first allowed target of a link in `text`, and where it begins.
fn target<'t>(text: &'t str, allowed: &[AllowedLink]) -> Option<(&'t str, usize)> {
    let starts = text.match_indices("](").map(|(at, mark)| at + mark.len());
    let mut targets = starts.filter_map(|start| Some((text[start..].split_once(')')?.0, start)));
    targets.find(|(address, _)| allowed.iter().any(|allowed| allowed.holds(address)))
}

/// The allowed targets in `pattern`.
pub fn targets(pattern: &Pattern) -> impl Iterator<Item = &str> {
    pattern.elements().iter().filter_map(|element| match element {
        Element::Allowed { address, .. } => Some(address.as_str()),
        _ => None,
    })
}
