//! What values of front matter and data files are called: by their keys.

use crate::page::data::{Path, PathStep};
use crate::segment::SegmentKind;
use crate::segment::draft::Draft;
use crate::segment::id::slug;

/// Whether a value with the key of `draft` can be called `id`, whatever page it
/// is on: `ref-3-title`. In lists of data files numbers are names, and others
/// than the places may be right.
pub(super) fn is_id_of_value(id: &str, draft: &Draft) -> bool {
    let words = |slug: &str| {
        let words = slug.split('-').filter(|word| word.bytes().any(|byte| !byte.is_ascii_digit()));
        format!("-{}", words.collect::<Vec<_>>().join("-"))
    };
    match &draft.kind {
        SegmentKind::FrontMatter(key) => id.ends_with(&format!("-{}", front_matter_slug(key))),
        SegmentKind::Data(path) => words(id).ends_with(&words(&data_slug(path))),
        SegmentKind::Text(_) => false,
    }
}

/// What an id says of a value, and whether its keys alone name it: whatever the
/// text, unless it is in a list.
pub(super) fn value_slug(kind: &SegmentKind) -> Option<(String, bool)> {
    match kind {
        SegmentKind::FrontMatter(key) => {
            Some((front_matter_slug(key), !key.split('.').any(|part| part.parse::<usize>().is_ok())))
        }
        SegmentKind::Data(path) => Some((data_slug(path), !path.is_in_list())),
        SegmentKind::Text(_) => None,
    }
}

/// `main[0].title` as `main-1-title`.
fn data_slug(path: &Path) -> String {
    let parts = path.0.iter().map(|step| match step {
        PathStep::Key(key) => slug(key).unwrap_or_else(|| "section".to_owned()),
        PathStep::Item(at) => (at + 1).to_string(),
    });
    parts.collect::<Vec<_>>().join("-")
}

/// `author.name` as `author-name`, `keywords.0` as `keywords-1`.
fn front_matter_slug(key: &str) -> String {
    let parts = key.split('.').map(|part| match part.parse::<usize>() {
        Ok(index) => (index + 1).to_string(),
        Err(_) => slug(part).unwrap_or_else(|| "section".to_owned()),
    });
    parts.collect::<Vec<_>>().join("-")
}
