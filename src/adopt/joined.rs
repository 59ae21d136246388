//! Two texts of a translated page as one: what the source says in one paragraph, a translator may have said in two.

use std::collections::HashMap;

use crate::segment::{Element, Pattern, Placeable, Segment};
use crate::text::words::is_cjk;

/// `first` with what `second` says behind it. Where both have a placeable of one name, the second's gets another.
pub(super) fn joined(first: &Segment, second: &Segment) -> Segment {
    let names = new_names(first, second);
    let name = |name: &String| names.get(name).unwrap_or(name).clone();
    let mut pattern = Pattern::new();
    first.pattern.elements().iter().for_each(|element| pattern.push(element.clone()));
    pattern.push_text(if ends_wide(&first.pattern) { "" } else { " " });
    for element in second.pattern.elements() {
        pattern.push(match element {
            Element::Placeable(own) => Element::Placeable(name(own)),
            element => element.clone(),
        });
    }
    let renamed = second.placeables.iter().map(|one| Placeable { name: name(&one.name), ..one.clone() });
    let placeables = first.placeables.iter().cloned().chain(renamed).collect();
    Segment { pattern, placeables, span: first.span.start..second.span.end, ..first.clone() }
}

/// New names for the placeables of `second` that are called as one of `first` is; an end follows its start.
fn new_names(first: &Segment, second: &Segment) -> HashMap<String, String> {
    let is_taken = |name: &str| first.placeable(name).is_some() || second.placeable(name).is_some();
    let mut names = HashMap::new();
    for placeable in &second.placeables {
        let name = &placeable.name;
        let stem = name.strip_suffix("-end").unwrap_or(name);
        if first.placeable(name).is_none() && first.placeable(stem).is_none() {
            continue;
        }
        let free = (2..=first.placeables.len() + second.placeables.len() + 2)
            .map(|number| format!("{stem}-part-{number}"))
            .find(|name| !is_taken(name));
        let free = free.unwrap_or_default();
        let end = if stem == name { "" } else { "-end" };
        names.insert(name.clone(), free + end);
    }
    names
}

/// Whether a text is in a script without blanks.
fn ends_wide(pattern: &Pattern) -> bool {
    matches!(pattern.elements().last(), Some(Element::Text(text)) if text.chars().next_back().is_some_and(is_cjk))
}
