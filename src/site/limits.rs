//! How large things may be. Files are measured before they are read, texts
//! before anything compares them: the limits are far beyond what people write,
//! and keep one file from stopping the run for all.

use crate::catalog::parse;
use crate::finding::{Code, Finding, Place, counted};
use crate::glossary;
use crate::language::SOURCE;
use crate::page::{self, Page};
use crate::segment::draft::Draft;
use crate::text::Span;

/// A catalog or a lock: what the largest page needs, in any script, with notes.
pub const MAX_CATALOG: usize = 64 << 20;
/// The terms of a language, which are read with each page; the glossary.
pub const MAX_TERMS: usize = 1 << 20;
/// The parts of a page that are translated.
pub const MAX_SEGMENTS: usize = 50_000;
/// The bytes of one of them. A translation may have four times as many.
pub const MAX_TEXT: usize = 64 << 10;

/// The most bytes of the file `path`, by what it is.
#[must_use]
pub fn most_bytes(path: &str) -> usize {
    let name = path.rsplit('/').next().unwrap_or(path);
    match name.rsplit_once('.') {
        _ if matches!(name, "_terms.ftl" | glossary::FILE_NAME) => MAX_TERMS,
        Some((_, "ftl" | "lock")) => MAX_CATALOG,
        _ => page::MAX_BYTES,
    }
}

/// The finding for a catalog or lock that is larger than that.
#[must_use]
pub fn too_large(path: &str, bytes: u64) -> Finding {
    let (noun, meanwhile) = match path.rsplit(['/', '.']).next() {
        _ if path.ends_with("/_terms.ftl") => {
            ("file of terms", format!("Until it is fixed, texts that use a term are shown in {SOURCE}."))
        }
        _ if path.ends_with(glossary::FILE_NAME) => {
            ("glossary", "Until it is fixed, no translation is compared with it.".to_owned())
        }
        Some("lock") => (
            "lock",
            "Until it is fixed, every translation in it counts as unreviewed, and `sync` leaves it alone."
                .to_owned(),
        ),
        _ => (
            "catalog",
            format!("Until it is fixed, readers get {SOURCE} in its place, and `sync` leaves it alone."),
        ),
    };
    Finding::new(Code::TooLarge, format!("this {noun} has {} MB, more than glossator reads", bytes >> 20))
        .at(Place::file(path))
        .note(format!("It may have at most {} MB. {meanwhile}", most_bytes(path) >> 20))
        .help("Remove what was pasted into it, or restore the file from an earlier commit.")
}

/// The finding for a page whose reference catalog can't be read: what its texts
/// were is not known, and no id may be given twice.
pub(super) fn too_large_reference(page: &Page, path: &str, bytes: u64) -> Finding {
    Finding::new(
        Code::TooLarge,
        format!("this reference catalog has {} MB, more than glossator reads", bytes >> 20),
    )
    .at(Place::file(path))
    .page(&page.path, page.key.as_deref())
    .note(format!(
        "It may have at most {} MB. Its page is left out until it is fixed, and `sync` leaves it alone.",
        MAX_CATALOG >> 20
    ))
    .help("Restore the file from an earlier commit; `glossator sync` brings it up to date.")
}

/// The finding for a page that was edited while a lock of it can't be read.
pub(super) fn too_large_lock(page: &Page, path: &str, bytes: u64) -> Finding {
    let mut finding = too_large(path, bytes).page(&page.path, page.key.as_deref());
    finding.notes = vec![format!(
        "It may have at most {} MB. The page was edited, and only its locks know which ids there were: it is left out \
         until this is fixed.",
        MAX_CATALOG >> 20
    )];
    finding
}

/// The finding for a page of too many parts.
pub(super) fn too_many_segments(page: &Page, count: usize) -> Finding {
    Finding::new(
        Code::TooLarge,
        format!("this page has {count} parts to translate, more than glossator reads"),
    )
    .at(Place::file(&page.path))
    .page(&page.path, page.key.as_deref())
    .note(format!("Pages have at most {MAX_SEGMENTS}. This one is left out."))
    .help("Split the page, or exclude it: `[pages] exclude` in glossator.toml")
}

/// A part of a page that is too long to be translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LongText {
    /// Its bytes in the page.
    pub span: Span,
    /// What it is.
    pub noun: &'static str,
    /// What it has too much of.
    pub what: String,
}

/// What is too much about a text; `None` for one that a catalog can hold.
pub(super) fn long_text(draft: &Draft) -> Option<LongText> {
    let placeables = draft.opaque.len();
    let what = if placeables > parse::MAX_PLACEABLES {
        format!("{} at most: this one has {placeables}", counted(parse::MAX_PLACEABLES, "placeable"))
    } else {
        let english = draft.pattern(&vec![String::new(); placeables]).to_string();
        if english.len() > MAX_TEXT {
            format!("{} KB at most: this one has {}", MAX_TEXT >> 10, english.len() >> 10)
        } else if parse::is_too_large(&english) {
            format!("{} at most", counted(parse::MAX_PLACEABLES, "brace"))
        } else {
            return None;
        }
    };
    Some(LongText { span: draft.span.clone(), noun: draft.kind.noun(), what })
}
