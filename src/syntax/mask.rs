//! Masks: other layers' syntax is hidden from the engine behind as many bytes, so
//! that every offset stays valid.

use crate::text::Span;

/// A text in the making, as bytes.
pub(super) struct Mask(pub(super) Vec<u8>);

impl Mask {
    pub(super) fn new(text: &str) -> Self {
        Self(text.as_bytes().to_vec())
    }

    pub(super) fn blank(&mut self, span: &Span) {
        for byte in &mut self.0[span.clone()] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
    }

    /// Ends a line before the text that goes on at `at`: so much blank before
    /// it would make it code.
    pub(super) fn end_line(&mut self, at: usize) {
        let blanks = self.0[at..].iter().take_while(|byte| **byte == b' ').count();
        if self.0.get(at + blanks).is_some_and(|byte| *byte != b'\n') {
            self.0[at + blanks - 1] = b'\n';
        }
    }

    /// Hides blocks, which are in order: text before and behind them stands on
    /// lines of its own.
    pub(super) fn hide(&mut self, blocks: &[Span]) {
        let mut before = 0;
        for block in blocks {
            let line = self.0[before..block.start].rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
            let is_begun = line.iter().any(|byte| !matches!(byte, b' ' | b'\t' | b'>'));
            self.blank(block);
            if is_begun {
                self.0[block.start] = b'\n';
            }
            self.end_line(block.end);
            before = block.end;
        }
    }

    /// Has the `title` in `line` be a heading, which ends with
    /// its line whatever comes next; returns where. `None` in a container, where a
    /// line of its own would end it.
    pub(super) fn begin_heading(&mut self, line: &Span, title: &Span) -> Option<usize> {
        let before = &self.0[line.start - self.indent(line.start)..line.start];
        let start = title.start.checked_sub(b"# ".len()).filter(|start| *start > line.start)?;
        if before.len() > 3 || before.iter().any(|byte| *byte != b' ') {
            return None;
        }
        self.blank(&(line.start..title.start));
        self.blank(&(title.end..line.end));
        self.0[start - 1..title.start].copy_from_slice(b"\n# ");
        Some(start)
    }

    /// Has `title`, on a `line` that stands behind blanks alone, be the first line of a
    /// list's item, as much indented, with an empty line below it.
    pub(super) fn begin_item(&mut self, line: &Span, title: &Span) {
        let indent = self.indent(line.start);
        self.blank(&(line.start..title.start));
        self.blank(&(title.end..line.end));
        let mark = title.start - b"* ".len();
        self.0[mark] = b'*';
        self.0[mark - indent - 1] = b'\n';
        self.0[line.end - 1] = b'\n';
    }

    /// Has `line` be an item without text, whose body follows.
    pub(super) fn begin_empty_item(&mut self, line: &Span) {
        self.blank(line);
        self.0[line.start..line.start + 3].copy_from_slice(b"* x");
        self.0[line.end - 1] = b'\n';
    }

    /// How many bytes stand before `at` on its line.
    fn indent(&self, at: usize) -> usize {
        self.0[..at].iter().rev().take_while(|byte| **byte != b'\n').count()
    }

    /// Takes away what indents the line that begins at `start`, by so many blanks that
    /// the text behind them would be code.
    pub(super) fn outdent(&mut self, start: usize) {
        let blanks = self.0[start..].iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let indent = &mut self.0[start..start + blanks];
        let columns: usize = indent.iter().map(|byte| if *byte == b'\t' { 4 } else { 1 }).sum();
        if columns >= 4 {
            indent.fill(b' ');
            indent[blanks - 1] = b'\n';
        }
    }

    pub(super) fn fill(&mut self, span: &Span) {
        self.0[span.clone()].fill(b'x');
    }

    /// The text. Whole characters were replaced by ASCII, so it is UTF-8.
    pub(super) fn text(&self, original: &str) -> String {
        String::from_utf8(self.0.clone()).unwrap_or_else(|_| original.to_owned())
    }
}
