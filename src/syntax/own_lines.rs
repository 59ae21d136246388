//! Lines of a renderer's own syntax.

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

/// What `read` finds in a line, for tests: the title or path, empty for none.
#[cfg(test)]
pub(super) fn shown(line: &str, read: impl Fn(&str) -> Option<Marks>) -> Option<&str> {
    read(line).map(|marks| match marks {
        Marks::Whole => "",
        Marks::Around(inner) => &line[inner],
    })
}
