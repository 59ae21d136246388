//! The action that puts a dropped placeable back.

use crate::finding::Code;
use crate::page::part::Role;
use crate::segment::Placeable;
use crate::text::Span;

use super::proposal::{Asked, Proposal};

pub(super) fn proposals(asked: &Asked<'_>) -> Vec<Proposal> {
    let (Some(value), Some(entry)) = (asked.value.clone(), asked.part.entry) else { return Vec::new() };
    let entry = &asked.view.catalog.entries[entry];
    if entry.problem.is_some() {
        return Vec::new();
    }
    let used: Vec<&str> = entry.pattern.placeables().collect();
    let literal = asked.part.checked.iter().flat_map(|checked| &checked.literal);
    let used: Vec<&str> = used.into_iter().chain(literal.map(String::as_str)).collect();
    let dropped: Vec<&Placeable> =
        asked.segment.placeables.iter().filter(|one| !used.contains(&one.name.as_str())).collect();
    let is_dropped = |name: &str| dropped.iter().any(|one| one.name == name);
    let mut proposals = Vec::new();
    for placeable in &dropped {
        // An end tag comes back with its start tag.
        if placeable.name.strip_suffix("-end").is_some_and(is_dropped) {
            continue;
        }
        let end = format!("{}-end", placeable.name);
        let end = is_dropped(&end).then_some(end);
        proposals.push(restored(asked, &value, placeable, end.as_deref()));
    }
    proposals
}

/// The placeable where the person is, around what is marked, or at the text's end.
fn restored(asked: &Asked<'_>, value: &Span, placeable: &Placeable, end: Option<&str>) -> Proposal {
    let written = format!("{{ ${} }}", placeable.name);
    let title = format!("Restore {written}");
    let is_inside = value.start <= asked.marked.start && asked.marked.end <= value.end;
    let marked = if is_inside { asked.marked.clone() } else { value.end..value.end };
    let words = &asked.text[marked.clone()];
    let is_target = matches!(placeable.role, Role::Link | Role::Image);
    let (span, new) = match (is_target, words.is_empty(), bare_bracket(asked.text, value)) {
        // The words to click are there, and what stood behind them is gone.
        (true, true, Some(at)) => (at..at, format!("({written})")),
        (true, ..) => {
            let sign = if placeable.role == Role::Image { "!" } else { "" };
            (marked, format!("{sign}[{words}]({written})"))
        }
        (false, ..) => match end {
            Some(end) => (marked, format!("{written}{words}{{ ${end} }}")),
            None => (marked.end..marked.end, written),
        },
    };
    let is_bracket = new.starts_with('(');
    let is_word = |character: Option<char>| character.is_some_and(|character| !character.is_whitespace());
    let before = is_word(asked.text[value.start..span.start].chars().next_back());
    let behind = asked.text[span.end..value.end].chars().next();
    let blank = |is_needed: bool| if is_needed && words.is_empty() && !is_bracket { " " } else { "" };
    let behind = blank(behind.is_some_and(char::is_alphanumeric));
    let new = format!("{}{new}{behind}", blank(before));
    Proposal { title, fixes: vec![Code::DroppedPlaceable], changes: asked.replaced(&span, &new) }
}

/// Behind the first `]` of a text that no `(` follows.
fn bare_bracket(text: &str, value: &Span) -> Option<usize> {
    let inner = &text[value.clone()];
    let opened = inner.find('[')?;
    let bare =
        inner.match_indices(']').find(|(at, _)| *at > opened && !inner[at + 1..].starts_with(['(', '[']))?;
    Some(value.start + bare.0 + 1)
}
