//! Words between colons that a renderer would take for icons whatever escapes say, `:smile:`.

use std::borrow::Cow;

use crate::page::body::Block;
use crate::segment::{Element, Segment, SegmentKind};
use crate::syntax::marks::MarkedLine;
use crate::syntax::{Icons, first_of_icons};

use super::escape::WORD_JOINER;

/// `text` with something that nobody sees behind the first colon of each icon. What the English has as an icon is a
/// placeable.
pub(super) fn kept_apart<'t>(text: Cow<'t, str>, segment: &Segment) -> Cow<'t, str> {
    let is_value =
        matches!(segment.kind, SegmentKind::Text(Block::Attribute { .. } | Block::Parameter { .. }));
    if segment.dialect.icons != Icons::InTexts || is_value || !text.contains(':') {
        return text;
    }
    let mut apart = String::new();
    let mut from = 0;
    for at in first_of_icons(&text, &MarkedLine::new(&text).code) {
        let name = text[at + 1..].split(':').next().unwrap_or_default();
        if !is_in_english(&format!(":{name}:"), segment) {
            apart.push_str(&text[from..=at]);
            apart.push_str(WORD_JOINER);
            from = at + 1;
        }
    }
    if apart.is_empty() {
        return text;
    }
    apart.push_str(&text[from..]);
    Cow::Owned(apart)
}

/// Whether the English has it as text.
fn is_in_english(icon: &str, segment: &Segment) -> bool {
    let mut elements = segment.pattern.elements().iter();
    elements.any(|element| matches!(element, Element::Text(text) if text.contains(icon)))
}
