//! The languages that links declare for what they lead to: `hreflang`, and
//! `lang` where a link leads to another version of its page.

use std::collections::HashMap;

use super::body::Stays;
use crate::syntax::{AttributeValue, Tag};
use crate::syntax::{NodeId, Tree};
use crate::text::{Span, touches};

/// Why the link of `tag` stays, if it declares a language.
pub(super) fn of_tag(tag: &Tag, text: &str, liquid: &[Span]) -> Option<Stays> {
    let said = |value: &AttributeValue| {
        let has_liquid = touches(liquid, &value.span);
        if has_liquid { text[value.span.clone()].to_owned() } else { value.text.clone() }
    };
    let given = tag.attributes.iter();
    let given = given.filter_map(|given| Some((given.name.clone(), said(given.value.as_ref()?))));
    stays(&given.collect::<Vec<_>>())
}

/// Why a link with these attributes stays, if it declares a language.
pub(super) fn stays(given: &[(String, String)]) -> Option<Stays> {
    let value = |wanted: &str| {
        let found = given.iter().find(|(name, _)| name == wanted)?;
        Some(found.1.trim()).filter(|value| !value.is_empty())
    };
    let is_version = || {
        let words = value("rel").unwrap_or_default();
        words.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case("alternate"))
    };
    // Elsewhere `lang` is the language of the link's own words.
    let language = value("hreflang").or_else(|| value("lang").filter(|_| is_version()))?;
    // On a localized page, what Liquid knows of the page is that of its language.
    let is_own = language.starts_with("{{") && language.contains("page.");
    (!is_own).then(|| Stays::Declared(language.to_owned()))
}

/// What links declare by reference for definitions that say nothing themselves:
/// there is one address for all links that name it.
pub(super) fn by_references(tree: &Tree, text: &str) -> HashMap<NodeId, Stays> {
    if tree.layers.attributes.is_empty() {
        return HashMap::new();
    }
    let declared = tree.nodes().filter_map(|link| {
        let definition = tree.definition_of(link)?;
        Some((definition, stays(&tree.given_to_span(text, tree.range(link).end()))?))
    });
    declared.collect()
}

/// Why the link of `definition` stays: it or a link by it declares a language.
pub(super) fn of_definition(
    tree: &Tree,
    text: &str,
    definition: NodeId,
    by_references: &HashMap<NodeId, Stays>,
) -> Option<Stays> {
    let own = if tree.layers.is_kramdown {
        stays(&tree.given_below(text, tree.range(definition).end()))
    } else {
        None
    };
    own.or_else(|| by_references.get(&definition).cloned())
}
