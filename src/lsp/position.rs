//! Positions as the protocol counts them, and back to bytes.

use lsp_types::{Position, PositionEncodingKind, Range};

use crate::text::Span;

/// What the characters of a line are counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Encoding {
    /// Bytes.
    Utf8,
    /// UTF-16 code units, which every client knows.
    #[default]
    Utf16,
}

impl Encoding {
    /// The name in the protocol.
    #[must_use]
    pub(super) const fn kind(self) -> PositionEncodingKind {
        match self {
            Self::Utf8 => PositionEncodingKind::UTF8,
            Self::Utf16 => PositionEncodingKind::UTF16,
        }
    }

    const fn units(self, character: char) -> usize {
        match self {
            Self::Utf8 => character.len_utf8(),
            Self::Utf16 => character.len_utf16(),
        }
    }
}

/// The lines of a document. Unlike those of findings they end at a lone
/// carriage return, too: so the protocol has it.
#[derive(Debug, Clone)]
pub(super) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
    encoding: Encoding,
}

impl<'t> Lines<'t> {
    /// The lines of `text`, whose characters are counted in `encoding`.
    #[must_use]
    pub(super) fn new(text: &'t str, encoding: Encoding) -> Self {
        let bytes = text.as_bytes();
        let is_end = |at: &usize| match bytes[*at] {
            b'\n' => true,
            b'\r' => bytes.get(at + 1) != Some(&b'\n'),
            _ => false,
        };
        let starts = (0..bytes.len()).filter(is_end).map(|at| at + 1);
        Self { text, starts: std::iter::once(0).chain(starts).collect(), encoding }
    }

    /// The position of byte `offset`. One past the end, or inside a character,
    /// counts as the last boundary before it.
    #[must_use]
    pub(super) fn position(&self, offset: usize) -> Position {
        let offset = self.text.floor_char_boundary(offset);
        let line = self.starts.partition_point(|start| *start <= offset) - 1;
        let before = &self.text[self.starts[line]..offset];
        let units = before.chars().map(|character| self.encoding.units(character)).sum();
        Position { line: number(line), character: number(units) }
    }

    /// The byte offset of `position`. Behind a line's end it is that end, behind
    /// the last line the end of the text, inside a character its start.
    #[must_use]
    pub(super) fn offset(&self, position: Position) -> usize {
        let line = position.line as usize;
        let Some(start) = self.starts.get(line).copied() else { return self.text.len() };
        let end = self.starts.get(line + 1).copied().unwrap_or(self.text.len());
        let content = self.text[start..end].trim_end_matches(['\n', '\r']);
        let mut left = position.character as usize;
        for (at, character) in content.char_indices() {
            let units = self.encoding.units(character);
            if left < units {
                return start + at;
            }
            left -= units;
        }
        start + content.len()
    }

    /// The range of `span`.
    #[must_use]
    pub(super) fn range(&self, span: &Span) -> Range {
        Range { start: self.position(span.start), end: self.position(span.end.max(span.start)) }
    }

    /// The bytes of `range`; of one that ends before it starts, none.
    #[must_use]
    pub(super) fn span(&self, range: Range) -> Span {
        let start = self.offset(range.start);
        start..self.offset(range.end).max(start)
    }
}

/// The protocol's numbers are small; nothing is longer.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(line: u32, character: u32) -> Position {
        Position { line, character }
    }

    #[test]
    fn characters_are_counted_in_code_units() {
        let text = "aü€😀b\n";
        let (wide, bytes) = (Lines::new(text, Encoding::Utf16), Lines::new(text, Encoding::Utf8));
        let end = text.find('b').unwrap();
        assert_eq!((wide.position(end), bytes.position(end)), (at(0, 5), at(0, 10)));
        assert_eq!((wide.offset(at(0, 5)), bytes.offset(at(0, 10))), (end, end));
        assert_eq!(wide.offset(at(0, 4)), text.find('😀').unwrap(), "inside of a surrogate pair");
    }

    #[test]
    fn all_three_line_ends_end_a_line() {
        let lines = Lines::new("a\r\nb\rc\nd", Encoding::Utf16);
        let starts: Vec<usize> = (0..5).map(|line| lines.offset(at(line, 0))).collect();
        assert_eq!(starts, [0, 3, 5, 7, 8]);
        assert_eq!(lines.offset(at(0, 9)), 1, "a position behind the line is its end");
        assert_eq!(lines.position(2), at(0, 2));
    }

    proptest! {
        #[test]
        fn offsets_come_back(text in "[a\u{fc}\u{20ac}\u{1f600}\u{feff}\r\n]{0,40}", wide: bool) {
            let lines = Lines::new(&text, if wide { Encoding::Utf16 } else { Encoding::Utf8 });
            for (offset, _) in text.char_indices().chain([(text.len(), 'x')]) {
                let back = lines.offset(lines.position(offset));
                let between = &text[back.min(offset)..offset];
                prop_assert!(back <= offset && between.chars().all(|c| matches!(c, '\r' | '\n')), "{offset} {back}");
            }
        }

        #[test]
        fn no_position_is_outside(text in "\\PC{0,20}[\r\n]{0,3}\\PC{0,20}", line: u32, character in 0u32..60, wide: bool) {
            let lines = Lines::new(&text, if wide { Encoding::Utf16 } else { Encoding::Utf8 });
            for line in [line, line % 4] {
                prop_assert!(text.is_char_boundary(lines.offset(at(line, character))));
            }
        }

        #[test]
        fn utf_16_is_what_utf_16_strings_have(text in "\\PC{0,30}") {
            let units = text.encode_utf16().count();
            prop_assert_eq!(Lines::new(&text, Encoding::Utf16).position(text.len()), at(0, number(units)));
        }
    }
}
