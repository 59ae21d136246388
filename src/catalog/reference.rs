//! The reference catalog: the page's segments in the source language, written
//! for translators and platforms, and read back as what was known of the page.

use std::collections::HashMap;
use std::fmt::Write as _;

use crate::language::SourceName;
use crate::page::Page;
use crate::page::part::Role;
use crate::segment::id::is_segment_id;
use crate::segment::{CUTTING_RULES, EntryKind, FIRST_RULES, Pattern, Placeable, Segment};
use crate::text::Fingerprint;
use crate::text::one_line;

use super::parse::Catalog;

const DATE_HINT: &str = "; the way your language writes it: ";

const WRITTEN: &str = ", written by glossator from ";
const FORMERLY: &str = "Formerly at ";
const EDIT_THAT: [&str; 2] = [". To change the ", ", edit that page, not this file."];
const NOBODY: &str = ": no page redirects from there.";
const CUT_BY: &str = "### Cut into segments by rules ";

/// A reference catalog as it was read.
#[derive(Debug, Clone, Default)]
pub struct Reference {
    /// Its text.
    pub text: String,
    /// The addresses that the page had when it was synced, and before: its
    /// permalink, and those that nothing redirected from.
    pub addresses: Vec<String>,
    /// The path of its page when it was synced.
    pub page: Option<String>,
    /// The number of the rules that cut its page: of several, as a merge leaves them, the oldest.
    pub rules: u32,
    /// Its entries in order; both sides of a merge conflict.
    pub entries: Vec<KnownSegment>,
    by_id: HashMap<String, Vec<usize>>,
}

/// An entry of a reference catalog: a segment as it was.
#[derive(Debug, Clone)]
pub struct KnownSegment {
    /// Its id.
    pub id: String,
    /// What it is, as the comment says.
    pub kind: EntryKind,
    /// Its English.
    pub pattern: Pattern,
    /// Its English as Fluent writes it.
    pub english: String,
    /// The English's fingerprint.
    pub fingerprint: Fingerprint,
    /// What its placeables stood for, by name.
    pub shown: HashMap<String, String>,
}

impl KnownSegment {
    /// What will be known of `segment`.
    pub(super) fn of(segment: &Segment) -> Self {
        let shown = segment.placeables.iter().map(|one| (one.name.clone(), one.shown.clone()));
        Self {
            id: segment.id.clone(),
            kind: segment.kind.entry_kind(),
            pattern: segment.pattern.clone(),
            english: segment.english.clone(),
            fingerprint: segment.fingerprint,
            shown: shown.collect(),
        }
    }
}

impl Reference {
    /// Reads a reference catalog; conflict markers are passed over.
    #[must_use]
    pub fn parse(text: String) -> Self {
        let catalog = Catalog::parse(text);
        let mut reference = Self::default();
        for entry in catalog.entries.into_iter().filter(|entry| is_segment_id(&entry.id)) {
            let comment = &catalog.text[entry.comment.clone()];
            let (kind, shown) = read_comment(comment);
            let english = entry.pattern.to_string();
            let fingerprint = Fingerprint::of(&english);
            let places = reference.by_id.entry(entry.id.clone()).or_default();
            places.push(reference.entries.len());
            reference.entries.push(KnownSegment {
                id: entry.id,
                kind,
                pattern: entry.pattern,
                english,
                fingerprint,
                shown,
            });
        }
        reference.rules = catalog.text.lines().filter_map(head_rules).min().unwrap_or(FIRST_RULES);
        reference.page = catalog.text.lines().find_map(head_page).map(str::to_owned);
        reference.addresses = catalog.text.lines().filter_map(head_address).map(str::to_owned).collect();
        reference.text = catalog.text;
        reference
    }

    /// Adds the entries of another reference catalog whose ids are the page's own.
    /// The text stays as it is.
    pub fn append(&mut self, other: Self, is_own: impl Fn(&str) -> bool) {
        for known in other.entries.into_iter().filter(|known| is_own(&known.id)) {
            self.by_id.entry(known.id.clone()).or_default().push(self.entries.len());
            self.entries.push(known);
        }
    }

    /// Has `known` as the only English of its id. The text stays as it is.
    pub(super) fn set(&mut self, known: &KnownSegment) {
        let places = self.by_id.entry(known.id.clone()).or_default();
        if places.is_empty() {
            places.push(self.entries.len());
            self.entries.push(known.clone());
        }
        for at in &*places {
            self.entries[*at].clone_from(known);
        }
    }

    /// Everything that stands under `id`.
    pub fn known<'a>(&'a self, id: &str) -> impl Iterator<Item = &'a KnownSegment> {
        self.by_id.get(id).into_iter().flatten().map(|at| &self.entries[*at])
    }

    /// The English of `id`, if there is exactly one.
    #[must_use]
    pub fn single(&self, id: &str) -> Option<&KnownSegment> {
        let mut known = self.known(id);
        let first = known.next()?;
        known.all(|other| other.fingerprint == first.fingerprint).then_some(first)
    }
}

/// The page's path in a line of the head.
fn head_page(line: &str) -> Option<&str> {
    let from = line.strip_prefix("### ")?.split_once("ritten by glossator from ")?.1;
    Some(from.strip_suffix(EDIT_THAT[1])?.rsplit_once(EDIT_THAT[0])?.0)
}

/// The rules that a line of the head names.
fn head_rules(line: &str) -> Option<u32> {
    line.trim_end().strip_prefix(CUT_BY)?.strip_suffix('.')?.parse().ok()
}

/// The line of the head that names `rules`. The first ones are named by none, so that files of before stay as they
/// are. A line of its own is passed over by readers that don't know it.
fn rules_line(rules: u32) -> String {
    if rules == FIRST_RULES { String::new() } else { format!("{CUT_BY}{rules}.\n") }
}

/// The address in a line of the head.
fn head_address(line: &str) -> Option<&str> {
    let head = line.strip_prefix("### ")?;
    let permalink = head.split_once(WRITTEN).map(|(permalink, _)| permalink);
    let former =
        head.strip_prefix(FORMERLY).and_then(|head| head.split_once(NOBODY)).map(|(former, _)| former);
    permalink.or(former)
}

/// What an entry is and its values, by the comment above it.
fn read_comment(comment: &str) -> (EntryKind, HashMap<String, String>) {
    let mut description = String::new();
    let mut shown = HashMap::new();
    for line in comment.lines() {
        let line = line.trim_end_matches('\r').trim_start_matches('#').trim_start();
        let value = line.strip_prefix('$').and_then(|line| line.split_once(": "));
        if let Some((name, value)) = value {
            let value = value.split_once(DATE_HINT).map_or(value, |(date, _)| date);
            shown.insert(name.to_owned(), value.to_owned());
        } else if description.is_empty() {
            line.clone_into(&mut description);
        }
    }
    (EntryKind::parse(&description), shown)
}

/// The reference catalog of `page`, in the layout that every Fluent writer
/// leaves as it is. `formerly` are addresses where readers find nothing now.
#[must_use]
pub fn render(page: &Page, segments: &[Segment], formerly: &[String], source: &SourceName) -> String {
    let from = format!("{}{}{source}{}", page.path, EDIT_THAT[0], EDIT_THAT[1]);
    let own = page
        .permalink()
        .and_then(|permalink| address_line(&permalink, &format!("{permalink}{WRITTEN}{from}")));
    let mut text = own.unwrap_or_else(|| format!("### Written by glossator from {from}\n"));
    for former in formerly {
        text.extend(address_line(former, &format!("{FORMERLY}{former}{NOBODY}")));
    }
    text.push_str(&rules_line(CUTTING_RULES));
    text.push('\n');
    for segment in segments {
        let _ = writeln!(text, "# {}", segment.kind.entry_kind());
        for placeable in &segment.placeables {
            let _ = writeln!(text, "# ${}: {}{}", placeable.name, placeable.shown, hint(placeable));
        }
        for note in &segment.remarks.notes {
            let _ = writeln!(text, "# Note: {}", one_line(note));
        }
        let _ = writeln!(text, "{} = {}", segment.id, segment.pattern);
    }
    text
}

/// A line of the head that tells `address`; none for one that isn't read back,
/// with a line break in it: it would count as gone with the next sync.
fn address_line(address: &str, line: &str) -> Option<String> {
    let line = format!("### {line}");
    (one_line(&line) == line && head_address(&line) == Some(address)).then(|| line + "\n")
}

fn hint(placeable: &Placeable) -> String {
    match placeable.role {
        Role::Date => format!("{DATE_HINT}{{ DATETIME(${}, dateStyle: \"long\") }}", placeable.name),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_names_all_rules_but_the_first() {
        assert_eq!(rules_line(FIRST_RULES), "");
        assert_eq!(rules_line(2), "### Cut into segments by rules 2.\n");
        let first = "### /a/, written by glossator from content/a.md. To change the English, edit that page, not this file.\n";
        let read = |lines: &str| {
            let reference = Reference::parse(format!("{first}{lines}\n# paragraph\nref-1-top-1 = One\n"));
            assert_eq!(reference.page.as_deref(), Some("content/a.md"));
            assert_eq!(reference.addresses, ["/a/"]);
            assert_eq!(reference.entries.len(), 1);
            reference.rules
        };
        assert_eq!(read(""), FIRST_RULES);
        assert_eq!(read(&rules_line(2)), 2);
        assert_eq!(read(&format!("<<<<<<< a\n{}=======\n{}>>>>>>> b\n", rules_line(3), rules_line(2))), 2);
    }
}
