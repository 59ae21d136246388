//! A file's text as everything else reads it: without byte order mark, with
//! `\n` line endings, and with the way back to the bytes on disk.

use crate::text::Span;

const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// A text and the bytes it was read from.
#[derive(Debug, Clone)]
pub struct Source {
    original: String,
    text: Option<String>,
    /// Offsets in the text of the line breaks that are `\r\n` on disk.
    returns: Vec<usize>,
    mark: usize,
}

impl Source {
    /// Reads `original`, the whole content of a file.
    #[must_use]
    pub fn new(original: String) -> Self {
        let mark = if original.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
        let mut returns = Vec::new();
        for (at, _) in original[mark..].match_indices("\r\n") {
            returns.push(at - returns.len());
        }
        let plain = mark == 0 && returns.is_empty();
        let text = (!plain).then(|| original[mark..].replace("\r\n", "\n"));
        Self { original, text, returns, mark }
    }

    /// The text; every span is one of this.
    #[must_use]
    pub fn text(&self) -> &str {
        self.text.as_deref().unwrap_or(&self.original)
    }

    /// The file's content as it was read.
    #[must_use]
    pub fn original(&self) -> &str {
        &self.original
    }

    /// The file's content, given back.
    #[must_use]
    pub fn into_original(self) -> String {
        self.original
    }

    /// The line ending of text that is written into this file.
    #[must_use]
    pub fn line_ending(&self) -> &'static str {
        let breaks = self.text().bytes().filter(|byte| *byte == b'\n').count();
        if self.returns.len() * 2 > breaks { "\r\n" } else { "\n" }
    }

    /// What stands on disk before the text: a byte order mark or nothing.
    #[must_use]
    pub fn prefix(&self) -> &str {
        &self.original[..self.mark]
    }

    /// The original bytes of `span`.
    #[must_use]
    pub fn bytes(&self, span: &Span) -> &str {
        &self.original[self.original_span(span)]
    }

    /// Where `span` stands in the file's content.
    #[must_use]
    pub fn original_span(&self, span: &Span) -> Span {
        self.original_offset(span.start)..self.original_offset(span.end)
    }

    fn original_offset(&self, offset: usize) -> usize {
        self.mark + offset + self.returns.partition_point(|at| *at < offset)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_way_back() {
        let source = Source::new("\u{FEFF}a\r\nb\nc\r\n".to_owned());
        assert_eq!(source.text(), "a\nb\nc\n");
        assert_eq!(source.bytes(&(0..2)), "a\r\n");
        assert_eq!(source.bytes(&(2..4)), "b\n");
        assert_eq!(source.bytes(&(1..6)), "\r\nb\nc\r\n");
        assert_eq!(source.line_ending(), "\r\n");
        assert_eq!(source.prefix(), "\u{FEFF}");
    }
}
