//! Stubs: the commented entries that translators fill in.

use std::collections::HashMap;
use std::collections::hash_map::Entry as Place;

use crate::segment::id;
use crate::text::Span;

use super::Catalog;
use super::notes::{self, NoteLine};

/// A commented entry.
pub(super) struct Stub {
    /// Its lines, with the notes above it, where nobody has filled it in.
    pub(super) lines: Option<Span>,
    /// Where it ends.
    pub(super) end: usize,
    /// The hints in it.
    pub(super) hints: Vec<String>,
    /// The lines of others of the same id that nobody has filled in.
    pub(super) doubles: Vec<Span>,
}

impl Stub {
    /// Takes up another stub of the same id. One that somebody has filled in
    /// counts more than one that nobody has.
    fn add(&mut self, mut other: Self) {
        if self.lines.is_some() && other.lines.is_none() {
            std::mem::swap(self, &mut other);
            self.doubles = std::mem::take(&mut other.doubles);
        }
        self.doubles.extend(other.lines);
    }
}

/// The stubs of `catalog`, by id.
pub(super) fn stubs(catalog: &Catalog, ours: &impl Fn(&str, &str) -> bool) -> HashMap<String, Stub> {
    let mut stubs: HashMap<String, Stub> = HashMap::new();
    for lines in comments_with_stubs(catalog) {
        for (at, (span, line)) in lines.iter().enumerate() {
            let NoteLine::Stub { id, text } = line else { continue };
            let is_ours = text.is_empty() || ours(id, text);
            let hints = notes::hints(&catalog.text, &lines[notes::below_hints(&lines, at)..at]);
            let lines = is_ours.then(|| lines[notes::stub_start(&lines, at)].0.start..span.end);
            let stub = Stub { lines, end: span.end, hints, doubles: Vec::new() };
            match stubs.entry(id.clone()) {
                Place::Vacant(place) => drop(place.insert(stub)),
                Place::Occupied(mut place) => place.get_mut().add(stub),
            }
        }
    }
    stubs
}

/// Every stub: `(id, span of its last line, text)`; the text is empty where nobody
/// has filled it in.
#[must_use]
pub fn commented_entries(catalog: &Catalog) -> Vec<(String, Span, String)> {
    let stub = |(span, line)| match line {
        NoteLine::Stub { id, text } => Some((id, span, text)),
        _ => None,
    };
    comments_with_stubs(catalog).flatten().filter_map(stub).collect()
}

/// The lines of each comment in which a stub may stand, above an entry or alone: most comments needn't be
/// read to know that none does.
pub(super) fn comments_with_stubs(catalog: &Catalog) -> impl Iterator<Item = Vec<(Span, NoteLine)>> {
    let of_entries = catalog.entries.iter().map(|entry| &entry.comment);
    let comments = catalog.comments.iter().chain(of_entries);
    let may_have_stub = |comment: &&Span| catalog.text[(*comment).clone()].contains(id::PREFIX);
    comments.filter(may_have_stub).map(|comment| notes::lines(&catalog.text, comment, &catalog.source))
}
