//! What a document says of its own language: `<html lang dir>`, and `<meta>`.

use crate::syntax::{AttributeValue, Tag};
use crate::text::{Span, touches};

/// Where a document says which language it is in. Inside it, other elements say
/// of themselves what they are: they stay.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnLanguage {
    /// Values that are a language: `en`.
    pub languages: Vec<Span>,
    /// Values that are one with a region: `en_US`.
    pub locales: Vec<Span>,
    /// The value of the root element's `dir`.
    pub direction: Option<Span>,
    /// Where the root element can be given a `dir`, if it has none.
    pub without_direction: Option<usize>,
    is_root_known: bool,
}

impl OwnLanguage {
    /// Adds what `tag` says, if it begins the document's root element.
    pub(super) fn add_root(&mut self, tag: &Tag, liquid: &[Span]) {
        if tag.name != "html" || tag.is_end() || std::mem::replace(&mut self.is_root_known, true) {
            return;
        }
        for name in ["lang", "xml:lang"] {
            if let Some(value) = tag.value(name) {
                self.add_language(value, liquid);
            }
        }
        let is_written = |value: &&AttributeValue| !touches(liquid, &value.span);
        let has_direction = tag.attributes.iter().any(|attribute| attribute.name == "dir");
        // `auto` means what browsers find out for themselves.
        let is_one =
            |value: &&AttributeValue| ["ltr", "rtl"].iter().any(|one| value.text.eq_ignore_ascii_case(one));
        self.direction = tag.value("dir").filter(is_written).filter(is_one).map(|value| value.span.clone());
        let behind_name = tag.span.start + 1 + tag.name.len();
        let quotes = |value: &AttributeValue| value.span.end + usize::from(value.quote.is_some());
        let behind = tag.value("lang").map_or(behind_name, quotes);
        // What Liquid writes among the attributes may be one.
        let in_values = |span: &&Span| {
            let mut values = tag.attributes.iter().filter_map(|attribute| attribute.value.as_ref());
            values.any(|value| value.span.start <= span.start && span.end <= value.span.end)
        };
        let mut inside = liquid.iter().filter(|span| tag.span.start < span.end && span.start < tag.span.end);
        let is_plain = inside.all(|span| in_values(&span)) && !tag.is_torn();
        self.without_direction = (!has_direction && is_plain).then_some(behind);
    }

    /// Adds `value`, unless it is several languages, or Liquid's.
    pub(super) fn add_language(&mut self, value: &AttributeValue, liquid: &[Span]) {
        self.languages.extend(one(value, liquid));
    }

    /// Adds `value`, a language with a region, unless it is Liquid's.
    pub(super) fn add_locale(&mut self, value: &AttributeValue, liquid: &[Span]) {
        self.locales.extend(one(value, liquid));
    }

    /// Leaves out what stands in `spans`, which aren't translated.
    pub(super) fn leave_out(&mut self, spans: &[Span]) {
        let is_inside = |at: usize| spans.iter().any(|span| span.start < at && at < span.end);
        self.languages.retain(|span| !is_inside(span.start));
        self.locales.retain(|span| !is_inside(span.start));
        self.direction.take_if(|span| is_inside(span.start));
        self.without_direction.take_if(|at| is_inside(*at));
    }

    /// Adds what another stretch of the document says.
    pub(super) fn append(&mut self, other: Self) {
        self.languages.extend(other.languages);
        self.locales.extend(other.locales);
        if other.is_root_known && !self.is_root_known {
            self.direction = other.direction;
            self.without_direction = other.without_direction;
            self.is_root_known = true;
        }
    }
}

/// The bytes of `value`, if it is one language.
fn one(value: &AttributeValue, liquid: &[Span]) -> Option<Span> {
    let is_tag = value.text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    (is_tag && !touches(liquid, &value.span)).then(|| value.span.clone())
}
