//! What is known of a page: its reference catalog, and what its locks remember.

use std::collections::HashMap;

use crate::catalog::known::{self, KnownEnglish};
use crate::catalog::lock::{LockLine, Record};
use crate::catalog::remembered::Remembered;
use crate::catalog::signals::{OfStub, Signals, of_stubs};
use crate::catalog::{Catalog, Lock, Reference};
use crate::config::Config;
use crate::finding::Finding;
use crate::language::SourceName;
use crate::page::Page;
use crate::segment::CUTTING_RULES;
use crate::text::Fingerprint;

use super::files::{FileText, Files, ReadError, read_text};
use super::languages::SiteLanguage;
use super::limits;
use super::loaded::SitePage;
use super::places::Places;

/// What is known, or why it can't be.
type KnownResult<T> = Result<T, Box<Finding>>;

/// The reference catalog as it is committed, where the page is and where it
/// was, with what a merge has put into another page's; and the text of another
/// page's at its place.
pub(super) fn read_reference(
    config: &Config,
    page: &Page,
    places: &Places,
    files: &dyn Files,
) -> Result<KnownResult<(Reference, Option<String>)>, ReadError> {
    let (mut text, mut displaced) = (String::new(), None);
    let folder = format!("{}/{}", config.locales, config.source_language);
    let own = format!("{folder}/{}.ftl", page.catalog_path);
    for path in [own.as_str()].into_iter().chain(places.elsewhere_in(&folder, "ftl")) {
        match read_text(files, path)? {
            FileText::Is(found) if places.foreign.contains_key(path) => displaced = Some(found),
            FileText::Is(found) if text.is_empty() => text = found,
            FileText::Is(found) => {
                text.push('\n');
                text.push_str(&found);
            }
            FileText::TooLarge { bytes } => {
                return Ok(Err(Box::new(limits::too_large_reference(page, path, bytes))));
            }
            FileText::Absent | FileText::NotUtf8 { .. } => {}
        }
    }
    let mut reference = Reference::parse(text);
    for path in places.shared_in(&folder) {
        match read_text(files, path)? {
            FileText::Is(text) => reference.append(Reference::parse(text), |id| places.is_own(id)),
            FileText::TooLarge { bytes } => {
                return Ok(Err(Box::new(limits::too_large_reference(page, path, bytes))));
            }
            FileText::Absent | FileText::NotUtf8 { .. } => {}
        }
    }
    Ok(Ok((reference, displaced)))
}

/// What the page's locks know of its ids, in every language.
pub(super) fn remember(
    config: &Config,
    source: &SourceName,
    page: &Page,
    reference: &Reference,
    places: &Places,
    languages: &[SiteLanguage],
    files: &dyn Files,
) -> Result<KnownResult<Vec<Remembered>>, ReadError> {
    let mut remembered = Vec::new();
    for language in languages {
        let folder = format!("{}/{}", config.locales, language.language);
        let own = format!("{folder}/{}.lock", page.catalog_path);
        let is_own = !places.foreign.contains_key(&own);
        let own = is_own.then_some(own.as_str());
        let moved = places.elsewhere_in(&folder, "lock").chain(places.shared_in(&folder));
        for path in own.into_iter().chain(moved) {
            let text = match read_text(files, path)? {
                FileText::Is(text) => text,
                // Which ids were given is not known then, and none may be given twice.
                FileText::TooLarge { bytes } => {
                    return Ok(Err(Box::new(limits::too_large_lock(page, path, bytes))));
                }
                FileText::Absent | FileText::NotUtf8 { .. } => continue,
            };
            let Ok(lock) = Lock::parse(&text) else { continue };
            let lock = places.own(path, lock);
            let (unfinished, known): (Vec<_>, Vec<_>) =
                lock.all().partition(|(id, line)| is_unfinished(id, line, &lock, reference));
            remembered.extend(known.into_iter().map(|(id, line)| remembered_line(id, line)));
            if !unfinished.is_empty()
                && let FileText::Is(text) =
                    read_text(files, &format!("{}.ftl", path.trim_end_matches(".lock")))?
            {
                let catalog = Catalog::parse_from(text, source);
                let stubs = of_stubs(&catalog);
                for (id, line) in unfinished {
                    remembered.extend(remembered_stub(id, &stubs, &catalog));
                    remembered.extend(remembered_text(id, line, &catalog));
                }
            }
        }
    }
    Ok(Ok(remembered))
}

/// A line of a sync that was cut short before it wrote the reference catalog:
/// where no catalog has the id, it is given anew, as that sync meant to. So is that of a text that it has made of others,
/// by rules that the reference catalog doesn't know yet.
fn is_unfinished(id: &str, line: &LockLine, lock: &Lock, reference: &Reference) -> bool {
    let is_lost = reference.entries.is_empty();
    let is_recut = lock.rules == CUTTING_RULES && reference.rules != CUTTING_RULES;
    let is_open = match line {
        LockLine::Segment(Record::Unseen) => true,
        LockLine::Segment(_) => is_recut,
        _ => false,
    };
    !is_lost && is_open && reference.known(id).next().is_none()
}

/// An id that a catalog has, without a translation in the lock: a stub says
/// which English got it. So a merge that takes the lines of both sides, but the
/// reference catalog of one, gives it to no other.
fn remembered_stub(id: &str, stubs: &HashMap<String, Vec<OfStub>>, catalog: &Catalog) -> Vec<Remembered> {
    let shown = stubs.get(id).into_iter().flatten().filter(|stub| stub.is_note);
    let english = shown.map(|stub| Some(known::fingerprint(&stub.english)));
    let has_text = catalog.entries_of(id).next().is_some();
    let english = english.chain(has_text.then_some(None));
    english.map(|english| Remembered { id: id.to_owned(), english, text: None }).collect()
}

/// What is known of the English of a text that both have: a record may be stale, the note above it shows today's.
fn remembered_text(id: &str, line: &LockLine, catalog: &Catalog) -> Option<Remembered> {
    line.made()?;
    let entry = catalog.entries_of(id).next()?;
    let signals = Signals::of(catalog, &entry.comment, id);
    let remembered = remembered_line(id, line);
    let [english] = signals.english.as_slice() else { return Some(remembered) };
    Some(Remembered { english: Some(known::fingerprint(english)), ..remembered })
}

fn remembered_line(id: &str, line: &LockLine) -> Remembered {
    let (record, orphan_english) = match line {
        LockLine::Segment(record) => (record, None),
        LockLine::Orphan(orphan) => (&orphan.record, orphan.english.clone()),
        // Its own line says what the segment is.
        LockLine::Second(_) => (&Record::Unseen, None),
    };
    let made = match record {
        Record::Made(made) => Some(made),
        _ => None,
    };
    let stale_english = made.and_then(|made| made.stale.as_ref()).and_then(|stale| stale.0.clone());
    let english = match &orphan_english {
        Some(english) => Some(Fingerprint::of(english)),
        None => made.map(|made| made.pair.english),
    };
    Remembered { id: id.to_owned(), english, text: orphan_english.or(stale_english) }
}

/// Whether a stub's text is one that glossator wrote: an English of the id.
pub(crate) fn is_ours(page: &SitePage, lock: &Lock, id: &str, text: &str) -> bool {
    let known = KnownEnglish { reference: &page.reference, lock };
    known.is_known(id, page.segment(id), known::fingerprint(text))
}
