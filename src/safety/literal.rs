//! Addresses that a translator wrote out instead of using the placeable. They
//! count as the placeable, with a warning: the next time the address moves,
//! the translation wouldn't.

use crate::page::part::Role;
use crate::segment::{Element, Pattern, Placeable, Segment};

/// `pattern` with each address that equals a missing placeable's value
/// replaced by it, and the names of those.
#[must_use]
pub fn replace(pattern: &Pattern, segment: &Segment) -> (Pattern, Vec<String>) {
    let mut pattern = pattern.clone();
    let mut replaced = Vec::new();
    for placeable in &segment.placeables {
        let is_address = matches!(placeable.role, Role::Link | Role::Image | Role::Url | Role::Email);
        let is_used = pattern.placeables().any(|name| name == placeable.name);
        if is_address
            && !is_used
            && !placeable.shown.is_empty()
            && let Some(new) = replace_one(&pattern, placeable)
        {
            pattern = new;
            replaced.push(placeable.name.clone());
        }
    }
    (pattern, replaced)
}

fn replace_one(pattern: &Pattern, placeable: &Placeable) -> Option<Pattern> {
    let address = &placeable.shown;
    let forms = match placeable.role {
        Role::Link | Role::Image => vec![format!("]({address})")],
        _ => vec![placeable.written.clone(), format!("<{address}>"), address.clone()],
    };
    forms.iter().find_map(|form| replace_form(pattern, placeable, form))
}

fn replace_form(pattern: &Pattern, placeable: &Placeable, form: &str) -> Option<Pattern> {
    let is_target = matches!(placeable.role, Role::Link | Role::Image);
    let mut new = Pattern::new();
    let mut found = false;
    for element in pattern.elements() {
        match element {
            Element::Text(text) if !found && text.contains(form) => {
                let (before, after) = text.split_once(form)?;
                new.push_text(before);
                new.push_text(if is_target { "](" } else { "" });
                new.push(Element::Placeable(placeable.name.clone()));
                new.push_text(if is_target { ")" } else { "" });
                new.push_text(after);
                found = true;
            }
            element => new.push(element.clone()),
        }
    }
    found.then_some(new)
}
