//! Anchors: every heading of a localized page keeps the id that the English
//! one has, so that links to it still lead there.

use std::collections::HashSet;

use crate::config::{AnchorStyle, Conventions};
use crate::link::heading_id::HeadingIdCounter;
use crate::page::body::Heading;
use crate::syntax::Dialect;

/// How a heading is given its English id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Pin {
    /// ` {#id}` at the end of its text.
    Attribute(String),
    /// `#id` in the attribute list that it has.
    InList(String),
    /// `<a id="id"></a>` before its text.
    Tag(String),
    /// ` {/* #id */}` at the end of its text.
    Comment(String),
}

/// The pins of `headings`, one for each; `None` where it keeps its id without.
/// `localized` gives the text of a heading, by number, as the localized page
/// shows it.
pub(super) fn pins(
    headings: &[Heading],
    conventions: &Conventions,
    localized: impl Fn(usize) -> String,
) -> Vec<Option<Pin>> {
    let mut english = HeadingIdCounter::new(conventions.heading_ids);
    let mut computed = HeadingIdCounter::new(conventions.heading_ids);
    let mut taken: HashSet<String> =
        headings.iter().filter_map(|heading| heading.explicit_id.clone()).collect();
    let mut pins = Vec::with_capacity(headings.len());
    for (at, heading) in headings.iter().enumerate() {
        // What Liquid writes is known to nobody here; it writes it in every language.
        if heading.explicit_id.is_some() || heading.by_liquid {
            pins.push(None);
            continue;
        }
        let id = english.next(&heading.text);
        let wanted = !id.is_empty() && taken.insert(id.clone());
        let takes_attribute = !heading.is_kept
            && conventions.anchors == AnchorStyle::Attribute
            && is_header_id(&id, conventions.dialect);
        if wanted && !heading.is_kept && conventions.anchors == AnchorStyle::Comment {
            pins.push(Some(Pin::Comment(id)));
            continue;
        }
        if wanted && !heading.has_attributes && takes_attribute {
            pins.push(Some(Pin::Attribute(id)));
            continue;
        }
        if wanted && heading.has_attributes && takes_attribute && !conventions.dialect.kramdown {
            pins.push(Some(Pin::InList(id)));
            continue;
        }
        // The renderer gives this heading an id of its own, too.
        let own = computed.next(&localized(at));
        let takes_tag = conventions.takes_anchor_tags();
        pins.push((wanted && takes_tag && own != id).then_some(Pin::Tag(id)));
    }
    pins
}

/// Whether the renderer takes `id` in `{#id}`; kramdown wants ASCII, and a
/// letter first.
fn is_header_id(id: &str, dialect: Dialect) -> bool {
    let mark = |c: char| matches!(c, '_' | ':' | '-');
    if !dialect.kramdown {
        return id.chars().all(|c| c.is_alphanumeric() || mark(c));
    }
    id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || mark(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::Tree;

    fn heading(text: &str) -> Heading {
        let text = text.to_owned();
        Heading {
            node: Tree::default().root(),
            start: 0,
            end: 0,
            text,
            explicit_id: None,
            id_comment: None,
            has_attributes: false,
            by_liquid: false,
            is_kept: false,
        }
    }

    #[test]
    fn pins_are_unique_and_only_where_they_are_needed() {
        let mut headings = ["Use", "Use", "Taken", "1. Start", "2. End", "?", "Wide"].map(heading);
        headings[6].has_attributes = true;
        let explicit = Heading { explicit_id: Some("taken".to_owned()), ..heading("Use") };
        let headings: Vec<Heading> = headings.into_iter().chain([explicit]).collect();
        let localized = |at: usize| ["", "", "Weg", "1. Beginn", "2. End", "?", "Breit"][at].to_owned();
        let attribute = |id: &str| Some(Pin::Attribute(id.to_owned()));
        let tag = |id: &str| Some(Pin::Tag(id.to_owned()));
        assert_eq!(
            pins(&headings, &Conventions::default(), localized),
            [attribute("use"), attribute("use-1"), None, tag("1-start"), None, None, tag("wide"), None]
        );
    }
}
