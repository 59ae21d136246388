//! What can be compared of a segment and its translation whatever their
//! languages: where it stands, how long it is, and what stays in translation.

use std::collections::{BTreeMap, BTreeSet};

use super::address::Addresses;
use crate::link::heading_id::HeadingIdCounter;
use crate::page::Page;
use crate::page::body::{Block, Heading, LinkKind, Run};
use crate::page::part::{PartKind, Role};
use crate::safety::numbers::with_ascii_digits;
use crate::segment::{Segment, SegmentKind};
use crate::text::words::is_cjk;

/// A character of these scripts says about as much as two letters.
const WIDE: usize = 2;

/// Where a segment stands, as far as languages have it in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum UnitPlace {
    /// A heading of this level.
    Heading(u8),
    /// Running text, in a block of this kind.
    Text(&'static str),
    /// The value of an attribute or a parameter, by its name.
    Named(String),
}

impl UnitPlace {
    /// Whether the page has one structure with `self` and with `other` here:
    /// authors and translators differ in how tight their lists are.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(_), Self::Text(_)) => true,
            (one, other) => one == other,
        }
    }
}

/// What is compared of a segment.
#[derive(Debug, Clone)]
pub(super) struct AlignmentUnit {
    /// Where it stands.
    pub(super) place: UnitPlace,
    /// How much it says, in letters.
    pub(super) length: usize,
    /// What a translation keeps: addresses, code, Liquid, footnotes.
    pub(super) kept: BTreeMap<String, usize>,
    /// The numbers in its text.
    pub(super) numbers: BTreeMap<String, usize>,
    /// The anchor of a heading: on a translated page only one that it gives itself.
    pub(super) anchor: Option<String>,
    /// Words that look like names.
    pub(super) names: BTreeSet<String>,
    /// Its text.
    pub(super) text: String,
}

/// Which of the two pages units are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PageSide {
    /// The one that was translated.
    Source,
    /// The translation.
    Translated,
}

/// A page's segments as units, those of the body only: values of front matter
/// and data are found by their keys. Each with its place among the segments.
pub(super) fn units(
    page: &Page,
    segments: &[Segment],
    addresses: &Addresses<'_>,
    side: PageSide,
) -> Vec<(usize, AlignmentUnit)> {
    let mut ids = HeadingIdCounter::new(page.conventions.heading_ids);
    let mut anchor = |heading: &Heading| match (&heading.explicit_id, side) {
        (None, PageSide::Source) if !heading.by_liquid => Some(ids.next(&heading.text)),
        (explicit, _) => explicit.clone(),
    };
    let anchors: Vec<(usize, Option<String>)> =
        page.body.headings.iter().map(|heading| (heading.start, anchor(heading))).collect();
    let body = segments.iter().enumerate().filter(|(_, segment)| segment.kind.is_in_body());
    body.map(|(at, segment)| {
        let anchor = anchors.iter().find(|(start, _)| segment.span.contains(start));
        (
            at,
            AlignmentUnit { anchor: anchor.and_then(|(_, id)| id.clone()), ..unit(page, segment, addresses) },
        )
    })
    .collect()
}

fn unit(page: &Page, segment: &Segment, addresses: &Addresses<'_>) -> AlignmentUnit {
    let text = segment.pattern.plain_text();
    let mut kept = BTreeMap::new();
    let mut dates = String::new();
    let mut keep = |what: String| *kept.entry(what).or_insert(0) += 1;
    for placeable in &segment.placeables {
        match placeable.role {
            Role::Link | Role::Image | Role::Url | Role::Email => {
                keep(addresses.comparable(&placeable.shown));
            }
            Role::Liquid | Role::Expression | Role::Extension | Role::FootnoteReference => {
                keep(placeable.written.clone());
            }
            // A translation may say a date in words.
            Role::Date => dates.extend([" ", &placeable.shown]),
            Role::Tag | Role::HardBreak | Role::Attributes => {}
        }
    }
    let body = &page.body;
    let inside = |at: usize| segment.span.contains(&at);
    for link in body.links.iter().filter(|link| matches!(link.kind, LinkKind::Attribute(_))) {
        if inside(link.span.start) {
            keep(addresses.comparable(&link.destination));
        }
    }
    for code in run_of(page, segment).into_iter().flat_map(|run| &run.parts) {
        if code.kind == PartKind::Code {
            keep(page.source.text()[code.span.clone()].trim_matches('`').trim().to_owned());
        }
    }
    AlignmentUnit {
        place: place(&segment.kind),
        length: text.chars().filter(|c| !c.is_whitespace()).map(|c| if is_cjk(c) { WIDE } else { 1 }).sum(),
        kept,
        numbers: numbers(&(text.clone() + &dates)),
        anchor: None,
        names: names(&text),
        text,
    }
}

fn place(kind: &SegmentKind) -> UnitPlace {
    match kind {
        _ if kind.heading_level().is_some() => UnitPlace::Heading(kind.heading_level().unwrap_or_default()),
        SegmentKind::Text(Block::Attribute { name, .. } | Block::Parameter { name, .. }) => {
            UnitPlace::Named(name.clone())
        }
        kind => UnitPlace::Text(kind.noun()),
    }
}

fn run_of<'p>(page: &'p Page, segment: &Segment) -> Option<&'p Run> {
    let runs = &page.body.runs;
    let from = runs.partition_point(|run| run.span.start < segment.span.start);
    runs[from..].iter().find(|run| run.span == segment.span)
}

/// The runs of digits in `text`, whatever script they are in.
fn numbers(text: &str) -> BTreeMap<String, usize> {
    let text = with_ascii_digits(text);
    let mut numbers = BTreeMap::new();
    for number in text.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty()) {
        *numbers.entry(number.trim_start_matches('0').to_owned()).or_insert(0) += 1;
    }
    numbers
}

/// The words of `text` in Latin letters that begin with a capital.
fn names(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let is_name =
        |word: &&str| word.len() > 1 && word.is_ascii() && word.starts_with(|c: char| c.is_ascii_uppercase());
    words.filter(is_name).map(str::to_owned).collect()
}
