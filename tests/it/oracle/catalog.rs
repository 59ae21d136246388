//! What holds of any text as a catalog or a lock: nothing in it is lost,
//! whoever edits around it.

use std::collections::HashSet;

use glossator::catalog::chunks::is_conflict_line;
use glossator::catalog::edit::{CatalogEdit, orphan_text};
use glossator::catalog::merge::{CatalogTexts, Locks, merge};
use glossator::catalog::notes::{self, NoteLine};
use glossator::catalog::stubs;
use glossator::catalog::{Catalog, Entry, Lock, Reference, parse};
use glossator::language::SourceName;
use glossator::resolve::{Terms, resolve, words_of};
use glossator::segment::Element;
use glossator::text::{Fingerprint, Span};

use super::page::{german, same};
use super::parts;

/// All laws of catalogs and locks: the first part of `text` is a catalog, the
/// second another one of the page, the third a lock.
pub(crate) fn hold(text: &str) -> Result<(), String> {
    let [own, moved, lock] = parts(text);
    let catalog = Catalog::parse(own.to_owned());
    spans_are_the_text(&catalog)?;
    entries_stand_alone(&catalog)?;
    edits_keep_the_rest(&catalog)?;
    terms_are_answered(&catalog);
    let _ = (Reference::parse(own.to_owned()), stubs::commented_entries(&catalog));
    lock_is_read_back(lock)?;
    merging_keeps_both(own, moved, &Lock::default())?;
    let lock = Lock::parse(lock).unwrap_or_default();
    merging_keeps_both(own, moved, &lock)?;
    Ok(())
}

/// What stands outside of all spans is blank, or git's.
fn spans_are_the_text(catalog: &Catalog) -> Result<(), String> {
    let text = &catalog.text;
    let of_entries = catalog.entries.iter().flat_map(|entry| [&entry.comment, &entry.span]);
    let others = catalog.comments.iter().chain(&catalog.strays).chain(&catalog.conflict);
    let mut spans: Vec<&Span> = of_entries.chain(others).filter(|span| !span.is_empty()).collect();
    spans.sort_by_key(|span| span.start);
    let mut at = 0;
    for span in spans {
        let between = text.get(at..span.start).ok_or_else(|| format!("{span:?} follows {at}"))?;
        only_git_s(between)?;
        text.get(span.clone()).ok_or_else(|| format!("{span:?} cuts a character"))?;
        at = span.end;
    }
    only_git_s(&text[at..])?;
    for entry in &catalog.entries {
        let written = &text[entry.span.clone()];
        let is_inside = entry.span.start < entry.value_start && entry.value_start <= entry.span.end;
        if !written.starts_with(&entry.id) || !is_inside || !text.is_char_boundary(entry.value_start) {
            return Err(format!("{entry:?} isn't {written:?}"));
        }
    }
    Ok(())
}

fn only_git_s(between: &str) -> Result<(), String> {
    let is_nothing =
        |line: &str| line.trim_matches([' ', '\r', '\u{FEFF}']).is_empty() || is_conflict_line(line);
    match between.split('\n').find(|line| !is_nothing(line)) {
        Some(line) => Err(format!("{line:?} belongs to nothing")),
        None => Ok(()),
    }
}

/// An entry means the same in a file of its own.
fn entries_stand_alone(catalog: &Catalog) -> Result<(), String> {
    for entry in &catalog.entries {
        let alone = Catalog::parse(catalog.text[entry.span.clone()].to_owned());
        let found = alone.entries.first().map(|alone| (&alone.id, &alone.pattern, alone.problem.is_some()));
        if found != Some((&entry.id, &entry.pattern, entry.problem.is_some())) {
            return Err(format!("{entry:?} alone is {:?}", alone.entries));
        }
        // A placeable that no translation may have is only shown, never written.
        let is_foreign = |element: &Element| matches!(element, Element::Foreign(_));
        if entry.problem.is_none() && !entry.pattern.elements().iter().any(is_foreign) {
            let written = entry.pattern.to_string();
            if parse::pattern(&written).as_ref() != Some(&entry.pattern) {
                return Err(format!("{:?} is written as {written:?}", entry.pattern));
            }
        }
    }
    Ok(())
}

/// An entry that is replaced or taken out leaves every other byte as it is, also
/// the stub of another segment that stands above it; with one that is taken out
/// goes one line break above or below.
fn edits_keep_the_rest(catalog: &Catalog) -> Result<(), String> {
    let text = &catalog.text;
    for Entry { comment, span, .. } in [catalog.entries.first(), catalog.entries.last()].into_iter().flatten()
    {
        let entry = catalog.entries.iter().find(|entry| entry.span == *span).expect("it is one of them");
        let mut edit = CatalogEdit::new(catalog);
        edit.replace_entry(entry, "new = neu");
        let (above, below) = (&text[..comment.start], &text[span.end..]);
        same("replaced", &format!("{above}new = neu{below}"), &edit.finish())?;
        let lines = notes::lines(text, comment, &catalog.source);
        let is_others = |line: &NoteLine| matches!(line, NoteLine::Stub { id, .. } if *id != entry.id);
        let others = lines.iter().rfind(|(_, line)| is_others(line));
        let above = others.map_or(above, |(stub, _)| &text[..stub.end]);
        let mut edit = CatalogEdit::new(catalog);
        edit.remove(entry);
        let found = edit.finish();
        let rest_of_line = below.find('\n').map_or("", |end| &below[end + 1..]);
        let shorter = above.strip_suffix("\r\n").or(above.strip_suffix('\n')).unwrap_or(above);
        if ![above, shorter].iter().any(|above| found == format!("{above}{rest_of_line}")) {
            return Err(format!("without {:?}\n{text:?} is\n{found:?}", entry.id));
        }
    }
    Ok(())
}

/// Terms and references to them are resolved, or it is said that they can't be.
fn terms_are_answered(catalog: &Catalog) {
    let terms = Terms::new(&german(), catalog);
    for entry in catalog.entries.iter().filter(|entry| entry.problem.is_none()) {
        let _ = resolve(&entry.pattern, Some(&terms));
    }
}

/// A lock is read back as it is written, and what can't be read is written
/// back.
fn lock_is_read_back(text: &str) -> Result<(), String> {
    let Ok(lock) = Lock::parse(text) else { return Ok(()) };
    let written = lock.render();
    if Lock::parse(&written).as_ref() != Ok(&lock) {
        return Err(format!("{lock:?}\nis written as\n{written}"));
    }
    match lock.unreadable.iter().find(|line| !text.contains(line.as_str())) {
        Some(line) => Err(format!("{line:?} wasn't in {text:?}")),
        None => Ok(()),
    }
}

/// Both are kept: in the merged catalog, or beside it where a record says which
/// of two texts stays.
fn merging_keeps_both(own: &str, moved: &str, lock: &Lock) -> Result<(), String> {
    let [own, moved] = [own, moved].map(|text| Catalog::parse(text.to_owned()));
    let (own_words, moved_words) = (words_of(&own, None), words_of(&moved, None));
    let texts = |catalog, words| CatalogTexts { catalog, words };
    let locks = Locks { own: lock, moved: &Lock::default() };
    let merged = merge(texts(&own, &own_words), texts(&moved, &moved_words), locks, |_, _| false);
    let entry = |catalog: &Catalog, at: usize| orphan_text(catalog, &catalog.entries[at], |_, _| false);
    let mut all = kept(&merged.text);
    all.extend(merged.seconds.0.iter().flat_map(|at| kept(&entry(&own, *at))));
    all.extend(merged.seconds.1.iter().flat_map(|at| kept(&entry(&moved, *at))));
    let wanted = [&own, &moved].into_iter().flat_map(people_s);
    // One that differs only in what fingerprints don't see needn't be kept twice.
    let alike: HashSet<String> = all.iter().map(|line| alike(line)).collect();
    match wanted.into_iter().find(|line| !all.contains(line) && !alike.contains(&self::alike(line))) {
        Some(line) => Err(format!("{line:?} isn't in {:?}", merged.text)),
        None => Ok(()),
    }
}

/// An entry's line by its id and the fingerprint of its text.
pub(super) fn alike(line: &str) -> String {
    let (id, text) = line.split_once(" = ").unwrap_or(("", line));
    format!("{id} {}", Fingerprint::of(text))
}

/// What a catalog's text keeps: its lines, and its entries however they are
/// laid out.
pub(crate) fn kept(text: &str) -> HashSet<String> {
    let behind_mark = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let lines = lines(behind_mark).into_iter().map(str::to_owned);
    lines.chain(Catalog::parse(text.to_owned()).entries.iter().map(shown)).collect()
}

pub(crate) fn shown(entry: &Entry) -> String {
    format!("{} = {}", entry.id, entry.pattern)
}

/// The lines of a text, blank ones aside.
fn lines(text: &str) -> HashSet<&str> {
    text.lines()
        .map(|line| line.trim_end_matches('\r'))
        .filter(|line| !line.trim_matches(' ').is_empty())
        .collect()
}

/// What of a catalog isn't glossator's: entries, remarks, the lines that can't
/// be read. Stubs aren't among them: [`stubs::commented_entries`].
pub(crate) fn people_s(catalog: &Catalog) -> Vec<String> {
    let text = &catalog.text;
    let comments = catalog.comments.iter().chain(catalog.entries.iter().map(|entry| &entry.comment));
    let remarks = comments
        .flat_map(|span| notes::lines(text, span, &SourceName::default()))
        .filter(|(_, line)| *line == NoteLine::Own);
    let remarks = remarks.map(|(span, _)| &text[span]).filter(|line| !notes::is_head_line(line));
    let (read, unread): (Vec<&Entry>, Vec<&Entry>) =
        catalog.entries.iter().partition(|entry| entry.problem.is_none());
    let unread = unread.into_iter().map(|entry| &entry.span).chain(&catalog.strays);
    let written: Vec<&str> = remarks.chain(unread.map(|span| &text[span.clone()])).collect();
    let written = written.into_iter().flat_map(lines).map(str::to_owned);
    written.chain(read.into_iter().map(shown)).collect()
}
