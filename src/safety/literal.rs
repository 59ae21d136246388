//! Addresses that a translator wrote out instead of using the placeable. They
//! count as the placeable, with a warning: the next time the address moves,
//! the translation wouldn't.

use crate::page::part::Role;
use crate::segment::{Element, Pattern, Placeable, Segment};
use crate::text::words::is_cjk;

/// `pattern` with each address that equals a missing placeable's value
/// replaced by it, and the names of those.
#[must_use]
pub fn replace(mut pattern: Pattern, segment: &Segment) -> (Pattern, Vec<String>) {
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
            Element::Text(text) if !found && let Some(at) = whole(text, form) => {
                let (before, after) = (&text[..at], &text[at + form.len()..]);
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

/// Where `form` stands in `text` and isn't a part of a longer address.
fn whole(text: &str, form: &str) -> Option<usize> {
    let goes_on = |character: char| {
        (character.is_alphanumeric() && !is_cjk(character))
            || matches!(character, '/' | '-' | '_' | '?' | '=' | '&' | '%' | '#' | '@' | ':' | '+' | '~')
    };
    let is_bare = |form: &str| form.starts_with(char::is_alphanumeric);
    let is_whole = |at: &usize| {
        let (before, after) = (&text[..*at], &text[at + form.len()..]);
        let mut next = after.chars();
        let continued = match next.next() {
            Some('.') => next.next().is_some_and(goes_on),
            next => next.is_some_and(goes_on),
        };
        let begun = before.chars().next_back().is_some_and(|last| goes_on(last) || last == '.');
        !is_bare(form) || !(begun || continued)
    };
    text.match_indices(form).map(|(at, _)| at).find(is_whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_longer_address_is_another_one() {
        let form = "https://example.org";
        for text in [
            "https://example.org.evil.com",
            "https://evil.com/?x=https://example.org",
            "https://example.org/x",
        ] {
            assert_eq!(whole(text, form), None, "{text}");
        }
        for text in [
            "https://example.org",
            "Siehe https://example.org.",
            "（https://example.org）を",
            "https://example.orgを",
        ] {
            assert!(whole(text, form).is_some(), "{text}");
        }
        assert_eq!(whole("badadmin@example.org", "admin@example.org"), None);
    }
}
