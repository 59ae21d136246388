//! Lines of a renderer's own syntax.

use super::markers::item_marker;
use crate::text::{Span, touches};

/// What of a line is a renderer's marks.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Marks {
    /// All of it.
    Whole,
    /// What stands around a title, or a path.
    Around(Span),
}

impl Marks {
    /// The same of a text that begins `offset` bytes before.
    fn moved(self, offset: usize) -> Self {
        match self {
            Self::Whole => Self::Whole,
            Self::Around(inner) => Self::Around(offset + inner.start..offset + inner.end),
        }
    }
}

/// The lines of `text` from `start` on, outside `code`, in which `read` finds marks;
/// it is given each without the blanks around it.
pub(super) fn own_lines(
    text: &str,
    start: usize,
    code: &[Span],
    read: impl Fn(&str) -> Option<Marks>,
) -> Vec<(Span, Marks)> {
    let mut found = Vec::new();
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        let content = line.trim_ascii();
        let first = at + line.len() - line.trim_ascii_start().len();
        let is_text = !content.is_empty() && !touches(code, &(first..first + 1));
        if let Some(marks) = is_text.then(|| read(content)).flatten() {
            found.push((first..first + content.len(), marks.moved(first)));
        }
        at += line.len();
    }
    found
}

/// Where in `text` from `start` on, outside `code`, lines begin in which `read` finds
/// marks behind those of a list's item, a quotation or a footnote.
pub(super) fn in_containers(
    text: &str,
    start: usize,
    code: &[Span],
    read: impl Fn(&str) -> Option<Marks>,
) -> Vec<usize> {
    let mut found = Vec::new();
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        let content = behind_marks(line);
        let first = at + line.len() - content.len();
        let is_inside = content.len() < line.trim_ascii_start().len();
        if is_inside && read(content.trim_ascii_end()).is_some() && !touches(code, &(first..first + 1)) {
            found.push(first);
        }
        at += line.len();
    }
    found
}

/// `line` behind the marks of the containers that begin or go on in it.
fn behind_marks(line: &str) -> &str {
    let mut content = line.trim_ascii_start();
    loop {
        let length = match item_marker(content) {
            Some(marker) => marker.length,
            None if content.starts_with('>') => 1,
            None if content.starts_with("[^") => content.find("]:").map_or(0, |end| end + 2),
            None => 0,
        };
        if length == 0 {
            return content;
        }
        content = content[length..].trim_ascii_start();
    }
}

/// What `read` finds in a line, for tests: the title or path, empty for none.
#[cfg(test)]
pub(super) fn shown(line: &str, read: impl Fn(&str) -> Option<Marks>) -> Option<&str> {
    read(line).map(|marks| match marks {
        Marks::Whole => "",
        Marks::Around(inner) => &line[inner],
    })
}
