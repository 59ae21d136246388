//! Ids that stay where other rules make another pattern of the same words: notes, records and translations are written
//! as today's rules would have written them.

use crate::segment::Pattern;
use crate::text::{Fingerprint, Span};

use super::division::Spelling;
use super::known::fingerprint;
use super::lock::{LockLine, Made, Orphan, Record};
use super::notes::{self, NoteLine};
use super::recut::{KeptId, Recut, division};
use super::{Catalog, Entry, Lock, parse};

/// What one id comes to in a language.
struct KeptTexts {
    /// What its texts are now: where each stands, and its fingerprints before and after.
    texts: Vec<(Span, String)>,
    prints: Vec<(Fingerprint, Fingerprint)>,
}

impl Recut {
    /// `catalog` and `lock` as they would be, had today's rules always cut the page: the catalog's text where it changes.
    /// A text that doesn't fit the new pattern stays with its record, as one of another English. In a catalog with a
    /// conflict texts stay as they are.
    pub fn keep(&self, catalog: &Catalog, lock: &mut Lock) -> Option<String> {
        let mut edits: Vec<(Span, String)> = Vec::new();
        let mut renamed: Vec<&KeptId> = Vec::new();
        for kept in &self.kept {
            match texts_of(kept, catalog) {
                Some(found) => {
                    edits.extend(found.texts);
                    map_lines(kept, &found.prints, lock);
                    renamed.push(kept);
                }
                None => keep_english(kept, catalog, lock),
            }
        }
        edits.extend(english_notes(&renamed, catalog));
        edits.sort_by_key(|(span, _)| span.start);
        let mut text = catalog.text.clone();
        for (span, replacement) in edits.into_iter().rev() {
            text.replace_range(span, &replacement);
        }
        (text != catalog.text).then_some(text)
    }
}

/// The texts of an id as the new pattern has them; `None` where one doesn't fit it.
fn texts_of(kept: &KeptId, catalog: &Catalog) -> Option<KeptTexts> {
    let mut found = KeptTexts { texts: Vec::new(), prints: Vec::new() };
    for entry in catalog.entries_of(&kept.new.id) {
        let (text, source) = text_of(kept, entry, &catalog.text[entry.value_start..entry.span.end])?;
        if text != entry.pattern {
            if catalog.conflict.is_some() {
                return None;
            }
            let print = |text: &Pattern| Fingerprint::of(&text.to_string());
            found.prints.push((print(&entry.pattern), print(&text)));
            found.texts.push((entry.value_start..entry.span.end, source));
        }
    }
    Some(found)
}

/// A text with the new pattern's placeables, and how it is written.
fn text_of(kept: &KeptId, entry: &Entry, source: &str) -> Option<(Pattern, String)> {
    if entry.problem.is_some() {
        return None;
    }
    kept.old.iter().find_map(|old| {
        let (parts, to_whole) = match division(old, std::slice::from_ref(&kept.new)) {
            Some(parts) => (parts, false),
            None => (division(&kept.new, std::slice::from_ref(old))?, true),
        };
        let text = if to_whole {
            parts.join(std::slice::from_ref(&entry.pattern))?
        } else {
            parts.split(&entry.pattern)?.pop()?
        };
        let source = respelled(source, &entry.pattern, &text, &parts.spelling(to_whole))?;
        Some((text, source))
    })
}

/// `source`, which says `before`, so that it says `text`: every other byte stays.
fn respelled(source: &str, before: &Pattern, text: &Pattern, spelling: &Spelling) -> Option<String> {
    if text == before {
        return Some(source.to_owned());
    }
    if source == before.to_string() {
        return Some(text.to_string());
    }
    let respelled = spelling.respell(source);
    (parse::pattern(&respelled).as_ref() == Some(text)).then_some(respelled)
}

/// Has all lines of an id name its new English, and its texts as they are written now.
fn map_lines(kept: &KeptId, texts: &[(Fingerprint, Fingerprint)], lock: &mut Lock) {
    let is_old = |english: Fingerprint| kept.old.iter().any(|old| old.fingerprint == english);
    let new_text =
        |old: Fingerprint| texts.iter().find(|(before, _)| *before == old).map(|(_, after)| *after);
    let map_made = |made: &mut Made| {
        for pair in std::iter::once(&mut made.pair).chain(&mut made.earlier) {
            if is_old(pair.english) {
                pair.english = kept.new.fingerprint;
            }
            pair.translation = new_text(pair.translation).unwrap_or(pair.translation);
        }
        if let Some(used) = &mut made.terms {
            used.written = new_text(used.written).unwrap_or(used.written);
        }
        if let Some((Some(english), _)) = &mut made.stale
            && is_old(fingerprint(english))
        {
            english.clone_from(&kept.new.english);
        }
    };
    let map_record = |record: &mut Record| match record {
        Record::Made(made) => map_made(made),
        Record::Copy(text) => *text = new_text(*text).unwrap_or(*text),
        Record::Unseen => {}
    };
    for line in lock.lines_mut(&kept.new.id) {
        match line {
            LockLine::Segment(record) => map_record(record),
            LockLine::Second(second) => map_record(&mut second.record),
            LockLine::Orphan(Orphan { record, english, .. }) => {
                map_record(record);
                if let Some(english) = english.as_mut().filter(|english| is_old(fingerprint(english))) {
                    english.clone_from(&kept.new.english);
                }
            }
        }
    }
}

/// Has the records of texts that don't fit the new pattern keep the words of the English that they were made from: no
/// other file has them any more.
fn keep_english(kept: &KeptId, catalog: &Catalog, lock: &mut Lock) {
    let text = catalog.entries_of(&kept.new.id).next().map(|entry| entry.pattern.to_string());
    for line in lock.lines_mut(&kept.new.id) {
        let (LockLine::Segment(Record::Made(made)), Some(text)) = (line, &text) else { continue };
        let english = kept.old.iter().find(|old| old.fingerprint == made.pair.english);
        if let (Some(english), None) = (english, &made.stale) {
            made.stale = Some((Some(english.english.clone()), text.clone()));
        }
    }
}

/// The lines of notes that show the English of an id as it was, each with what it shows now.
fn english_notes(kept: &[&KeptId], catalog: &Catalog) -> Vec<(Span, String)> {
    let mut edits = Vec::new();
    let of_entries = catalog.entries.iter().map(|entry| (&entry.comment, Some(entry.id.as_str())));
    let free = catalog.comments.iter().map(|comment| (comment, None));
    for (comment, id) in of_entries.chain(free).filter(|_| !kept.is_empty()) {
        let lines = notes::lines(&catalog.text, comment, &catalog.source);
        let mut below = id;
        for (span, line) in lines.iter().rev() {
            match line {
                NoteLine::Stub { id, .. } => below = Some(id),
                NoteLine::English(shown) => {
                    let shows = |kept: &&&KeptId| {
                        Some(kept.new.id.as_str()) == below
                            && kept.old.iter().any(|old| old.fingerprint == fingerprint(shown))
                    };
                    if let Some(kept) = kept.iter().find(shows) {
                        let at = span.start + catalog.text[span.clone()].find(shown.as_str()).unwrap_or(0);
                        edits.push((at..at + shown.len(), kept.new.english.clone()));
                    }
                }
                _ => {}
            }
        }
    }
    edits
}
