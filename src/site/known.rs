//! What is known of a page: its reference catalog, and what its locks remember.

use crate::catalog::lock::{Line, Record};
use crate::catalog::reconcile::Remembered;
use crate::catalog::{Catalog, Lock, Reference};
use crate::config::Config;
use crate::finding::Finding;
use crate::page::Page;
use crate::text::Fingerprint;

use super::files::{Files, ReadError, Text, read_text};
use super::languages::SiteLanguage;
use super::limits;

/// The reference catalog as it is committed: where the page is, and where it
/// was.
pub(super) fn read_reference(
    config: &Config,
    page: &Page,
    moved_from: Option<&str>,
    files: &dyn Files,
) -> Result<Result<Reference, Box<Finding>>, ReadError> {
    let mut text = String::new();
    for path in [Some(page.catalog_path.as_str()), moved_from].into_iter().flatten() {
        let path = format!("{}/{}/{path}.ftl", config.locales, config.source_language);
        match read_text(files, &path)? {
            Text::Is(found) if text.is_empty() => text = found,
            Text::Is(found) => {
                text.push('\n');
                text.push_str(&found);
            }
            Text::TooLarge { bytes } => {
                return Ok(Err(Box::new(limits::too_large_reference(page, &path, bytes))));
            }
            Text::Absent | Text::NotUtf8 { .. } => {}
        }
    }
    Ok(Ok(Reference::parse(text)))
}

/// What the page's locks know of its ids, in every language.
pub(super) fn remember(
    config: &Config,
    page: &Page,
    reference: &Reference,
    moved_from: Option<&str>,
    languages: &[SiteLanguage],
    files: &dyn Files,
) -> Result<Result<Vec<Remembered>, Box<Finding>>, ReadError> {
    let mut remembered = Vec::new();
    for language in languages {
        for path in [Some(page.catalog_path.as_str()), moved_from].into_iter().flatten() {
            let path = format!("{}/{}/{path}", config.locales, language.language);
            let text = match read_text(files, &format!("{path}.lock"))? {
                Text::Is(text) => text,
                // Which ids were given is not known then, and none may be given twice.
                Text::TooLarge { bytes } => {
                    return Ok(Err(Box::new(limits::too_large_lock(page, &format!("{path}.lock"), bytes))));
                }
                Text::Absent | Text::NotUtf8 { .. } => continue,
            };
            let Ok(lock) = Lock::parse(&text) else { continue };
            let (unfinished, known): (Vec<_>, Vec<_>) =
                lock.all().partition(|(id, line)| is_unfinished(id, line, reference));
            remembered.extend(known.into_iter().map(|(id, line)| remembered_line(id, line)));
            if !unfinished.is_empty()
                && let Text::Is(text) = read_text(files, &format!("{path}.ftl"))?
            {
                let catalog = Catalog::parse(text);
                let has_text = |id: &str| catalog.entries_of(id).next().is_some();
                let given = unfinished.into_iter().filter(|(id, _)| has_text(id));
                remembered.extend(given.map(|(id, line)| remembered_line(id, line)));
            }
        }
    }
    Ok(Ok(remembered))
}

/// A line of a sync that was cut short before it wrote the reference catalog:
/// where nobody has translated it, the id is given anew, as that sync meant to.
fn is_unfinished(id: &str, line: &Line, reference: &Reference) -> bool {
    let is_lost = reference.entries.is_empty();
    !is_lost && matches!(line, Line::Segment(Record::Unseen)) && reference.known(id).next().is_none()
}

fn remembered_line(id: &str, line: &Line) -> Remembered {
    let (record, orphan_english) = match line {
        Line::Segment(record) => (record, None),
        Line::Orphan(orphan) => (&orphan.record, orphan.english.clone()),
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
