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

    /// Has the title of `line`, or nothing, be a heading that begins `at`: it ends with its
    /// line whatever comes next.
    pub(super) fn begin_heading(&mut self, line: &Span, title: Option<&Span>, at: usize) {
        let inner = title.cloned().unwrap_or(line.end..line.end);
        self.blank(&(line.start..inner.start));
        self.blank(&(inner.end..line.end));
        self.0[at] = b'#';
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

    /// Takes away what indents the text of a line in a container more than that: the line begins anew, with
    /// what the container has there up to `container_end`.
    pub(super) fn outdent_in(&mut self, indent: &Span, container_end: usize) {
        let container = self.0[indent.start..container_end].to_vec();
        let Some(new_line) = indent.end.checked_sub(container.len() + 1).filter(|at| *at > indent.start)
        else {
            return;
        };
        if self.0[indent.clone()].contains(&b'\t') {
            return self.outdent(indent.start);
        }
        let quotes = container.split(|byte| *byte == b'>').skip(1).count();
        let before = &mut self.0[indent.start..new_line];
        before.fill(b' ');
        before.iter_mut().take(quotes).for_each(|byte| *byte = b'>');
        self.0[new_line] = b'\n';
        self.0[new_line + 1..indent.end].copy_from_slice(&container);
    }

    pub(super) fn fill(&mut self, span: &Span) {
        self.0[span.clone()].fill(b'x');
    }

    /// The text. Whole characters were replaced by ASCII, so it is UTF-8.
    pub(super) fn text(&self, original: &str) -> String {
        String::from_utf8(self.0.clone()).unwrap_or_else(|_| original.to_owned())
    }
}
