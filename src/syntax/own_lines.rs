//! Lines of a renderer's own syntax.

use super::markers::{ItemKind, item_marker};
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

/// A line of a renderer's own syntax.
pub(super) struct OwnLine {
    /// It, without what the containers around it have there, and without blanks.
    pub(super) span: Span,
    /// What of it is marks.
    pub(super) marks: Marks,
    /// What begins before it.
    pub(super) containers: Containers,
}

impl OwnLine {
    /// What of it is a title, or a path.
    pub(super) const fn title(&self) -> Option<&Span> {
        match &self.marks {
            Marks::Whole => None,
            Marks::Around(title) => Some(title),
        }
    }

    /// Its marks.
    pub(super) fn marks(&self) -> impl Iterator<Item = Span> {
        let Span { start, end } = self.span;
        let inner = self.title().cloned().unwrap_or(end..end);
        [start..inner.start, inner.end..end].into_iter().filter(|marks| !marks.is_empty())
    }
}

/// The containers whose marks stand before the content of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Containers {
    /// Whether an item of a list, or a footnote, begins there.
    pub(super) begin: bool,
    /// The innermost.
    pub(super) innermost: Option<Container>,
}

/// A container.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Container {
    Quotation,
    Footnote,
    /// An item whose mark begins there.
    Item(usize),
}

/// The lines of `text` from `start` on, outside `code`, in which `read` finds marks,
/// behind those of lists, quotations and footnotes, too. It is given each without the blanks
/// around it.
pub(super) fn own_lines(
    text: &str,
    start: usize,
    code: &[Span],
    read: impl Fn(&str, Containers) -> Option<Marks>,
) -> Vec<OwnLine> {
    let mut found = Vec::new();
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        let (content, containers) = behind_marks(line, at);
        let first = at + line.len() - content.len();
        let content = content.trim_ascii_end();
        let is_text = !content.is_empty() && !touches(code, &(first..first + 1));
        if let Some(marks) = is_text.then(|| read(content, containers)).flatten() {
            let span = first..first + content.len();
            found.push(OwnLine { span, marks: marks.moved(first), containers });
        }
        at += line.len();
    }
    found
}

/// The lines of formulas in `text` from `start` on, outside `code`, without what containers have there: from a line
/// that is `$$` up to the next in the same stretch of lines. Every renderer's extension for them reads those, and
/// nobody writes words so.
pub(super) fn formulas(text: &str, start: usize, code: &[Span]) -> Vec<Span> {
    let is_mark = |line: &str, _| (line == "$$").then_some(Marks::Whole);
    let marks = own_lines(text, start, code, is_mark);
    let mut marks = marks.into_iter().map(|line| line.span).peekable();
    let mut found = Vec::new();
    while let Some(first) = marks.next() {
        let Some(last) = marks.next_if(|last| !has_empty_line(&text[first.end..last.start])) else {
            continue;
        };
        let mut at = first.start;
        for line in text[first.start..last.end].split_inclusive('\n') {
            let content = line.trim_start_matches([' ', '\t', '>']);
            let end = at + line.trim_ascii_end().len();
            found.push((at + line.len() - content.len()).min(end)..end);
            at += line.len();
        }
    }
    found
}

/// Whether `text`, from one line to the beginning of another, has an empty one between them.
fn has_empty_line(text: &str) -> bool {
    let lines = text.split('\n').skip(1);
    let count = lines.clone().count();
    lines.take(count.saturating_sub(1)).any(|line| line.trim_matches([' ', '\t', '>', '\r']).is_empty())
}

/// `line`, which begins at `start`, behind the marks of the containers that begin or go on
/// in it. Directives begin with colons as definitions do.
fn behind_marks(line: &str, start: usize) -> (&str, Containers) {
    let mut content = line.trim_ascii_start();
    let mut containers = Containers::default();
    loop {
        let at = start + line.len() - content.len();
        let length = match item_marker(content).filter(|marker| marker.kind != ItemKind::Definition) {
            Some(marker) => {
                containers = Containers { begin: true, innermost: Some(Container::Item(at)) };
                marker.length
            }
            None if content.starts_with('>') => {
                containers.innermost = Some(Container::Quotation);
                1
            }
            None => {
                let label = content.strip_prefix("[^").and_then(|label| label.find("]:"));
                let Some(end) = label else { return (content, containers) };
                containers = Containers { begin: true, innermost: Some(Container::Footnote) };
                "[^".len() + end + "]:".len()
            }
        };
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
        assert_eq!(found, ["$$", "b", "$$", "$$", "e", "$$"]);
        assert_eq!(formulas(text, 0, std::slice::from_ref(&(2..4))).len(), 5);
    }
}
