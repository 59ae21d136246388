//! One file that is to become a page.

use crate::config::Config;
use crate::finding::{Code, Finding, Place};
use crate::page::{self, Page};
use crate::path;
use crate::text::LineIndex;

use super::files::{FileText, Files, ReadError, read_text};

/// The page in a file of `folder`, or why there is none.
pub(super) fn read_page(
    folder: &str,
    path: &str,
    config: &Config,
    files: &dyn Files,
) -> Result<Result<Page, Box<Finding>>, ReadError> {
    parse_file(path, files, |text| Page::parse(path, folder, text, config))
}

/// What `parse` makes of the text of a file.
pub(super) fn parse_file<T>(
    path: &str,
    files: &dyn Files,
    parse: impl FnOnce(String) -> Result<T, Box<Finding>>,
) -> Result<Result<T, Box<Finding>>, ReadError> {
    if let Err(problem) = path::check(path) {
        return Ok(Err(Box::new(unsafe_path(path, &problem))));
    }
    Ok(match read_text(files, path)? {
        FileText::Is(text) => parse(text),
        FileText::NotUtf8 { before } => Err(Box::new(not_utf8(path, &before).page(path, None))),
        FileText::TooLarge { bytes } => {
            Err(Box::new(page::too_large(path, usize::try_from(bytes).unwrap_or(usize::MAX))))
        }
        FileText::Absent => Err(Box::new(
            Finding::new(Code::NotUtf8, "this file vanished while it was read").at(Place::file(path)),
        )),
    })
}

/// Its name becomes that of catalogs and localized pages, on other systems too.
fn unsafe_path(path: &str, problem: &path::PathProblem) -> Finding {
    Finding::new(Code::UnsafePath, format!("this file's name can't be that of a page: {problem}"))
        .at(Place::file(path))
        .page(path, None)
        .note("The page is left out until it has another name; the file isn't read.")
        .help("Rename it: letters, digits, `-` and `_` are safe everywhere.")
}

/// The finding for a file that isn't UTF-8 behind `before`.
#[must_use]
pub fn not_utf8(path: &str, before: &str) -> Finding {
    let lines = LineIndex::new(before);
    let place = Place { width: 1, ..Place::of(path, before, &lines, &(before.len()..before.len())) };
    Finding::new(Code::NotUtf8, "this file isn't UTF-8 from here on")
        .at(place)
        .note("It is left out until it is fixed; nothing in it is changed.")
        .help("Save it as UTF-8 in your editor.")
}
