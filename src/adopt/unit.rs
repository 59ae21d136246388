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

/// The level of what heads `<details>`: below all others.
pub(super) const SUMMARY: u8 = 9;

/// What stands beside others in a row.
pub(super) const CELLS: [&str; 2] = ["table heading", "table cell"];

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
    /// The number of a clause or a section that it begins with, which stays where clauses move.
    pub(super) clause: Option<String>,
    /// The anchor of a heading: on a translated page only one that it gives itself.
    pub(super) anchor: Option<String>,
    /// Words that look like names.
    pub(super) names: BTreeSet<String>,
    /// Its text.
    pub(super) text: String,
    /// The line that it begins in: cells of one line are a row.
    pub(super) line: usize,
}

impl AlignmentUnit {
    /// Two texts that are one on the other page; none for what can't be one there.
    pub(super) fn joined(&self, other: &Self) -> Option<Self> {
        let is_text = matches!(self.place, UnitPlace::Text(noun) if !CELLS.contains(&noun));
        if !is_text || self.place != other.place {
            return None;
        }
        let mut joined = self.clone();
        joined.length += other.length;
        joined.text = format!("{} {}", self.text, other.text);
        joined.names.extend(other.names.iter().cloned());
        for (bag, more) in [(&mut joined.kept, &other.kept), (&mut joined.numbers, &other.numbers)] {
            for (what, count) in more {
                *bag.entry(what.clone()).or_insert(0) += count;
            }
        }
        Some(joined)
    }
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
    let mut units: Vec<(usize, AlignmentUnit)> = body
        .map(|(at, segment)| {
            let anchor = anchors.iter().find(|(start, _)| segment.span.contains(start));
            (
                at,
                AlignmentUnit {
                    anchor: anchor.and_then(|(_, id)| id.clone()),
                    ..unit(page, segment, addresses)
                },
            )
        })
        .collect();
    give_code_of_its_own(page, segments, &mut units);
    units
}

/// Code that is a cell or a term of its own says which row or definition this is.
fn give_code_of_its_own(page: &Page, segments: &[Segment], units: &mut [(usize, AlignmentUnit)]) {
    for run in page.body.runs.iter().filter(|run| !run.has_letters) {
        let line = page.place(&run.span).line;
        let beside = units.iter().position(|(_, unit)| unit.line == line);
        let behind = || units.iter().position(|(at, _)| segments[*at].span.start > run.span.end);
        let Some(at) = beside.or_else(behind) else { continue };
        for code in code_of(page, run) {
            *units[at].1.kept.entry(code).or_insert(0) += 1;
        }
    }
}

/// The code in a run.
fn code_of<'p>(page: &'p Page, run: &'p Run) -> impl Iterator<Item = String> + 'p {
    let code = run.parts.iter().filter(|part| part.kind == PartKind::Code);
    code.map(|code| page.source.text()[code.span.clone()].trim_matches('`').trim().to_owned())
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
    run_of(page, segment).into_iter().flat_map(|run| code_of(page, run)).for_each(keep);
    let (clause, behind_clause) = clause(&text);
    AlignmentUnit {
        place: place(&segment.kind),
        length: text.chars().filter(|c| !c.is_whitespace()).map(|c| if is_cjk(c) { WIDE } else { 1 }).sum(),
        kept,
        numbers: numbers(&(behind_clause.to_owned() + &dates)),
        clause: (!clause.is_empty()).then(|| clause.to_owned()),
        anchor: None,
        names: names(&text),
        text,
        line: page.place(&segment.span).line,
    }
}

fn place(kind: &SegmentKind) -> UnitPlace {
    match kind {
        SegmentKind::Text(Block::Html(element)) if element == "summary" => UnitPlace::Heading(SUMMARY),
        _ if kind.heading_level().is_some() => UnitPlace::Heading(kind.heading_level().unwrap_or_default()),
        SegmentKind::Text(Block::Attribute { name, .. } | Block::Parameter { name, .. }) => {
            UnitPlace::Named(name.clone())
        }
        SegmentKind::Text(Block::Html(element)) => UnitPlace::Text(html_noun(element)),
        kind => UnitPlace::Text(kind.noun()),
    }
}

/// What Markdown calls the element: many pages have one part of their lists in HTML, and the other in Markdown.
fn html_noun(element: &str) -> &'static str {
    match element {
        "li" => "list item",
        "td" => "table cell",
        "th" => "table heading",
        "dt" => "term",
        "dd" => "definition",
        "blockquote" => "quotation",
        _ => "paragraph",
    }
}

fn run_of<'p>(page: &'p Page, segment: &Segment) -> Option<&'p Run> {
    let runs = &page.body.runs;
    let from = runs.partition_point(|run| run.span.start < segment.span.start);
    runs[from..].iter().find(|run| run.span == segment.span)
}

/// The number of a clause that `text` begins with, `3.1` or `3.1.`, and what stands behind it.
pub(super) fn clause(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, rest) = text.split_at(end);
    let is_clause = number.contains('.') && !number.starts_with('.') && rest.starts_with(' ');
    if is_clause { (number.trim_end_matches('.'), rest) } else { ("", text) }
}

/// The runs of digits in `text`, whatever script they are in.
fn numbers(text: &str) -> BTreeMap<String, usize> {
    let text = with_ascii_digits(text);
    let mut numbers = BTreeMap::new();
    for number in text.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty()) {
        let plain = number.trim_start_matches('0');
        *numbers.entry(if plain.is_empty() { "0" } else { plain }.to_owned()).or_insert(0) += 1;
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

#[expect(clippy::cast_precision_loss, reason = "lengths of texts and numbers of segments are small")]
pub(super) fn float(number: usize) -> f64 {
    number as f64
}
