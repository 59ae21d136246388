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

/// The formulas in `text` from `start` on, outside `code`: from a line that is `$$` up to the next in the same
/// stretch of lines. Every renderer's extension for them reads those, and nobody writes words so.
pub(super) fn formulas(text: &str, start: usize, code: &[Span]) -> Vec<Span> {
    let is_mark = |line: &str| (line == "$$").then_some(Marks::Whole);
    let marks = own_lines(text, start, code, is_mark);
    let mut marks = marks.into_iter().map(|(line, _)| line).peekable();
    let mut found = Vec::new();
    while let Some(first) = marks.next() {
        if let Some(last) =
            marks.next_if(|last| !has_empty_line(text[first.end..last.start].trim_end_matches([' ', '\t'])))
        {
            found.push(first.start..last.end);
        }
    }
    found
}

fn has_empty_line(text: &str) -> bool {
    text.lines().skip(1).any(|line| line.trim_ascii().is_empty())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_have_lines_of_their_own() {
        let text = "a\n$$\nb\n$$\n$$\n\nc\n$$ d $$\n  $$\n  e\n  $$\n";
        let found: Vec<&str> = formulas(text, 0, &[]).into_iter().map(|span| &text[span]).collect();
        assert_eq!(found, ["$$\nb\n$$", "$$\n  e\n  $$"]);
        assert_eq!(formulas(text, 0, std::slice::from_ref(&(2..4))).len(), 2);
    }
}
