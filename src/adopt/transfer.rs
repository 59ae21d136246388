//! A translated segment with the names of its source's placeables.

use std::collections::HashMap;

use super::address::Addresses;
use super::date;
use crate::language::Language;
use crate::page::part::Role;
use crate::segment::{Element, Pattern, Placeable, Segment};
use crate::syntax::html;

/// A translation as a catalog has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Transferred {
    /// The text, with the source's placeables.
    pub(super) pattern: Pattern,
    /// What the source has and the translation hasn't, as people are shown it.
    pub(super) lost: Vec<String>,
    /// What the translation has and the source hasn't.
    pub(super) added: Vec<String>,
    /// Links that lead elsewhere than the source's: there, and the source's.
    pub(super) other_targets: Vec<(String, String)>,
}

/// What placeables are recognized by.
#[derive(Debug, Clone, Copy)]
pub(super) struct TransferContext<'a> {
    /// The translation's language.
    pub(super) language: &'a Language,
    /// Which addresses are one.
    pub(super) addresses: &'a Addresses<'a>,
    /// By fragment of the translated page: the source's anchor.
    pub(super) anchors: &'a HashMap<String, String>,
}

/// `translated` with the names that `source` has for what isn't translated.
pub(super) fn transfer(source: &Segment, translated: &Segment, context: TransferContext<'_>) -> Transferred {
    let mut matching = PlaceableMatching {
        source: &source.placeables,
        translated: &translated.placeables,
        context,
        counterpart: vec![None; translated.placeables.len()],
    };
    matching.pair(|_, one, other| is_same_value(one, other));
    matching.pair(PlaceableMatching::is_same_address);
    matching.pair(PlaceableMatching::is_same_tag);
    matching.pair_ends();
    matching.pair_lonely();
    let mut result = Transferred::default();
    for (element, at) in elements(&translated.pattern, translated) {
        match at {
            None => result.pattern.push(element),
            Some(at) => result.push(&translated.placeables[at], matching.counterpart[at], source),
        }
    }
    for (at, placeable) in source.placeables.iter().enumerate() {
        if matching.counterpart.contains(&Some(at)) {
            continue;
        }
        match date::with_date(&result.pattern, placeable, context.language) {
            Some(pattern) => result.pattern = pattern,
            None => result.lost.push(placeable.shown.clone()),
        }
    }
    result.other_targets = matching.other_targets();
    result
}

/// The elements of a pattern, each with the number of the placeable that it is.
fn elements(pattern: &Pattern, segment: &Segment) -> Vec<(Element, Option<usize>)> {
    let number = |name: &str| segment.placeables.iter().position(|placeable| placeable.name == name);
    let elements = pattern.elements().iter().map(|element| match element {
        Element::Placeable(name) => (element.clone(), number(name)),
        element => (element.clone(), None),
    });
    elements.collect()
}

impl Transferred {
    fn push(&mut self, placeable: &Placeable, counterpart: Option<usize>, source: &Segment) {
        match (counterpart, placeable.role) {
            (Some(at), _) => self.pattern.push(Element::Placeable(source.placeables[at].name.clone())),
            // Lines are where their words are.
            (None, Role::HardBreak) => self.pattern.push_text(" "),
            (None, _) => {
                self.added.push(placeable.shown.clone());
                // Behind the words of a link stand the brackets already.
                let is_target = matches!(placeable.role, Role::Link | Role::Image);
                self.pattern.push_text(if is_target { &placeable.shown } else { &placeable.written });
            }
        }
    }
}

/// Which placeable of a translation is which of its source.
struct PlaceableMatching<'a> {
    source: &'a [Placeable],
    translated: &'a [Placeable],
    context: TransferContext<'a>,
    /// By number of the translation's: the source's number.
    counterpart: Vec<Option<usize>>,
}

impl PlaceableMatching<'_> {
    fn is_free(&self, source: usize) -> bool {
        !self.counterpart.contains(&Some(source))
    }

    /// Pairs what is `alike`, the source's first, and has no counterpart yet, in order.
    fn pair(&mut self, alike: fn(&Self, &Placeable, &Placeable) -> bool) {
        for at in 0..self.translated.len() {
            if self.counterpart[at].is_none() && !is_end(&self.translated[at]) {
                let is_it = |other: &usize| {
                    self.is_free(*other)
                        && !is_end(&self.source[*other])
                        && alike(self, &self.source[*other], &self.translated[at])
                };
                self.counterpart[at] = (0..self.source.len()).find(is_it);
            }
        }
    }

    fn is_same_address(&self, one: &Placeable, other: &Placeable) -> bool {
        if one.role != other.role || !is_address(one.role) {
            return false;
        }
        match (Addresses::own_fragment(&one.shown), Addresses::own_fragment(&other.shown)) {
            (Some(own), Some(other)) => self.context.anchors.get(other).is_some_and(|anchor| anchor == own),
            (None, None) => self.context.addresses.are_one(&one.shown, &other.shown),
            _ => false,
        }
    }

    fn is_same_tag(&self, one: &Placeable, other: &Placeable) -> bool {
        let form = |tag: &Placeable| (tag.role == Role::Tag).then(|| self.tag_form(&tag.written));
        form(one).is_some_and(|own| form(other) == Some(own))
    }

    /// A tag's name and values, without what differs between languages.
    fn tag_form(&self, tag: &str) -> String {
        let quoted = tag.split('"').enumerate().map(|(at, part)| match at % 2 {
            0 => part.to_owned(),
            _ => self.context.addresses.comparable(part),
        });
        quoted.collect::<Vec<_>>().join("\"")
    }

    /// An end tag belongs to its start tag.
    fn pair_ends(&mut self) {
        for at in 0..self.translated.len() {
            let Some(counterpart) = self.counterpart[at] else { continue };
            let end = |name: &str| format!("{name}-end");
            let (own, source) = (end(&self.translated[at].name), end(&self.source[counterpart].name));
            let own = self.translated.iter().position(|placeable| placeable.name == own);
            let source = self.source.iter().position(|placeable| placeable.name == source);
            if let (Some(own), Some(source)) = (own, source)
                && self.is_free(source)
            {
                self.counterpart[own] = Some(source);
            }
        }
    }

    /// What is the only one of its kind without a counterpart on both sides is one
    /// thing, whose value differs. Of tags and breaks there may be several.
    fn pair_lonely(&mut self) {
        for at in 0..self.translated.len() {
            let kind = kind(&self.translated[at]);
            let own: Vec<usize> = (0..self.translated.len())
                .filter(|at| self.counterpart[*at].is_none() && self::kind(&self.translated[*at]) == kind)
                .collect();
            let source: Vec<usize> = (0..self.source.len())
                .filter(|at| self.is_free(*at) && self::kind(&self.source[*at]) == kind)
                .collect();
            let is_clear = own.len() == 1 || matches!(kind.0, Role::HardBreak | Role::Tag | Role::Attributes);
            // Another date isn't this one, and another program isn't either.
            let may_differ = !matches!(kind.0, Role::Date | Role::Liquid | Role::Expression);
            if is_clear && may_differ && own.len() == source.len() {
                for (own, source) in std::iter::zip(own, source) {
                    self.counterpart[own] = Some(source);
                }
            }
        }
    }

    fn other_targets(&self) -> Vec<(String, String)> {
        let pairs = std::iter::zip(self.translated, &self.counterpart);
        let pairs = pairs.filter_map(|(own, source)| Some((own, &self.source[(*source)?])));
        let others = pairs.filter(|(own, source)| {
            is_address(own.role) && !is_same_value(source, own) && !self.is_same_address(source, own)
        });
        others.map(|(own, source)| (own.shown.clone(), source.shown.clone())).collect()
    }
}

fn is_same_value(one: &Placeable, other: &Placeable) -> bool {
    one.role == other.role && (one.written == other.written || one.shown == other.shown)
}

fn is_address(role: Role) -> bool {
    matches!(role, Role::Link | Role::Image | Role::Url | Role::Email)
}

fn is_end(placeable: &Placeable) -> bool {
    placeable.role == Role::Tag && placeable.written.starts_with("</")
}

/// Its role, and of a tag which one it is.
fn kind(placeable: &Placeable) -> (Role, Option<(String, bool)>) {
    let tag = (placeable.role == Role::Tag).then(|| html::tag(&placeable.written)).flatten();
    (placeable.role, tag.map(|tag| (tag.name, tag.closing)))
}
