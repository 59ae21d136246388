//! What can be written at a place in a catalog: the segment's placeables, the
//! language's terms, the ids that have no text yet.

use std::collections::HashSet;

use crate::catalog::Catalog;
use crate::page::PageNumber;
use crate::page::part::Role as PlaceableRole;
use crate::segment::Segment;
use crate::text::Span;

use super::loaded::{Loaded, Role};
use super::spot::{Spot, line_at, open_brace, spot_at};

/// What something that can be written is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A placeable.
    Placeable,
    /// A date as the language writes it.
    Date,
    /// A term.
    Term,
    /// An entry.
    Entry,
}

/// Something that can be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choice {
    /// What it is called in the list.
    pub(super) label: String,
    /// What it is.
    pub(super) kind: Kind,
    /// What it stands for.
    pub(super) detail: String,
    /// The bytes that it replaces.
    pub(super) span: Span,
    /// What is written.
    pub(super) text: String,
    /// Whether the text has it already, or it is no more than another way to write.
    pub(super) is_last: bool,
}

/// What can be written at byte `offset` of the file `path`.
#[must_use]
pub(super) fn choices(loaded: &Loaded, path: &str, offset: usize) -> Vec<Choice> {
    let Some(Role::Catalog(language, page)) = loaded.role(path) else { return Vec::new() };
    let Some(text) = loaded.files.text(path) else { return Vec::new() };
    let offset = text.floor_char_boundary(offset);
    let Some(open) = open_brace(&text, offset) else { return ids(loaded, page, &text, offset) };
    let Some(spot) = spot_at(&text, offset, &loaded.site.source_name) else { return Vec::new() };
    let Some(value) = spot.value.clone() else { return Vec::new() };
    let Some(segment) = loaded.site.pages[page].segment(&spot.id) else { return Vec::new() };
    let start = open + (text[open..offset].len() - text[open..offset].trim_start_matches(' ').len());
    let hole = Hole { text: &text, open, start, offset };
    let typed = &text[start..offset];
    let mut choices = Vec::new();
    if !typed.starts_with('-') {
        choices.extend(placeables(segment, &spot, &text[value], &hole));
    }
    if typed.is_empty() || typed.starts_with('-') {
        let terms = loaded.site.catalog_path(language.language.tag(), "_terms");
        choices.extend(terms_of(loaded.files.text(&terms), &hole));
    }
    choices
}

/// Braces that are being written.
struct Hole<'t> {
    text: &'t str,
    /// Behind the `{`.
    open: usize,
    /// Where what was typed begins.
    start: usize,
    offset: usize,
}

impl Hole<'_> {
    /// `inner` in the place of what was typed, with what is missing of ` }`.
    fn filled(&self, inner: &str) -> (Span, String) {
        let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'$');
        let rest = &self.text[self.offset..];
        let rest = &rest[rest.bytes().take_while(|byte| is_name(byte)).count()..];
        let end = self.text.len() - rest.len();
        let before = if self.start == self.open { " " } else { "" };
        let is_closed = rest.trim_start_matches(' ').starts_with('}');
        let behind = match (is_closed, rest.starts_with(' ')) {
            (true, true) => "",
            (true, false) => " ",
            (false, _) => " }",
        };
        (self.start..end, format!("{before}{inner}{behind}"))
    }
}

fn placeables(segment: &Segment, spot: &Spot, value: &str, hole: &Hole<'_>) -> Vec<Choice> {
    let mut choices = Vec::new();
    let value_start = spot.value.as_ref().map_or(0, |value| value.start);
    let (before, behind) = value.split_at(hole.open.saturating_sub(value_start).min(value.len()));
    for placeable in &segment.placeables {
        let name = &placeable.name;
        let is_used = [before, behind.split_once('}').map_or("", |(_, behind)| behind)]
            .iter()
            .any(|text| uses(text, name));
        let mut add = |kind, inner: String, is_last| {
            let (span, text) = hole.filled(&inner);
            let detail = placeable.shown.clone();
            choices.push(Choice { label: inner, kind, detail, span, text, is_last });
        };
        add(Kind::Placeable, format!("${name}"), is_used);
        if placeable.role == PlaceableRole::Date {
            add(Kind::Date, format!("DATETIME(${name}, dateStyle: \"long\")"), true);
        }
    }
    choices
}

/// Whether a text has the placeable `name`.
fn uses(text: &str, name: &str) -> bool {
    text.match_indices('$').any(|(at, _)| {
        let rest = text[at + 1..].strip_prefix(name);
        rest.is_some_and(|rest| {
            !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        })
    })
}

fn terms_of(terms: Option<String>, hole: &Hole<'_>) -> Vec<Choice> {
    let terms = Catalog::parse(terms.unwrap_or_default());
    let entries = terms.entries.iter().filter(|entry| entry.id.starts_with('-'));
    let choice = |entry: &crate::catalog::Entry| {
        let (span, text) = hole.filled(&entry.id);
        let detail = terms.text[entry.value_start..entry.span.end].to_owned();
        Choice { label: entry.id.clone(), kind: Kind::Term, detail, span, text, is_last: false }
    };
    entries.map(choice).collect()
}

/// The ids that have no text yet, where a line begins.
fn ids(loaded: &Loaded, page: PageNumber, text: &str, offset: usize) -> Vec<Choice> {
    let line = line_at(text, offset);
    let typed = &text[line.start..offset.max(line.start)];
    let is_id = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if !is_id(typed) {
        return Vec::new();
    }
    let catalog = Catalog::parse_from(text.to_owned(), &loaded.site.source_name);
    let known: HashSet<&str> = catalog.entries.iter().map(|entry| entry.id.as_str()).collect();
    let segments = loaded.site.pages[page].segments.iter();
    // What follows an id that is being typed anew is its text.
    let rest = &text[offset.max(line.start)..line.end];
    let sign = if rest.trim_start_matches(' ').starts_with('=') { "" } else { " = " };
    let missing = segments.filter(|segment| !known.contains(segment.id.as_str()));
    let choice = |segment: &Segment| Choice {
        label: segment.id.clone(),
        kind: Kind::Entry,
        detail: segment.pattern.to_string(),
        span: line.start..offset.max(line.start),
        text: format!("{}{sign}", segment.id),
        is_last: false,
    };
    missing.map(choice).collect()
}
