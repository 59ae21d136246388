//! Byte offsets to lines and columns. Offsets are used inside, lines and
//! columns only where a person or another program reads them.

/// A place in a text as people count it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// The starts of a text's lines.
#[derive(Debug, Clone)]
pub struct LineIndex {
    starts: Vec<usize>,
    /// Offsets and columns within long lines, so that a column is never counted
    /// from far away.
    columns: Vec<(usize, usize)>,
}

/// About how many bytes of a line a column is counted over.
const STRIDE: usize = 4096;

impl LineIndex {
    /// Indexes `text`; lines end with `\n`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let after_breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        let starts: Vec<usize> = std::iter::once(0).chain(after_breaks).collect();
        let ends = starts.iter().skip(1).copied().chain([text.len()]);
        let columns =
            std::iter::zip(&starts, ends).flat_map(|(start, end)| columns(text, *start, end)).collect();
        Self { starts, columns }
    }

    /// The position of byte `offset` in `text`, which must be the indexed text.
    /// An offset past the end or inside a character counts as the last
    /// boundary before it.
    #[must_use]
    pub fn position(&self, text: &str, offset: usize) -> Position {
        let offset = text.floor_char_boundary(offset);
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts[line - 1];
        let known = self.columns[..self.columns.partition_point(|(at, _)| *at <= offset)].last();
        let (from, column) = known.copied().filter(|(at, _)| *at >= start).unwrap_or((start, 1));
        Position { line, column: column + text[from..offset].chars().count() }
    }

    /// The text of `line` (from 1) without its line ending.
    #[must_use]
    pub fn line<'t>(&self, text: &'t str, line: usize) -> &'t str {
        let start = self.starts[line - 1];
        let end = self.starts.get(line).copied().unwrap_or(text.len());
        text[start..end].trim_end_matches(['\n', '\r'])
    }

    /// The byte offset at which `line` (from 1) starts.
    #[must_use]
    pub fn line_start(&self, line: usize) -> usize {
        self.starts[line - 1]
    }
}

/// Offsets and columns within the line from `start` to `end`.
fn columns(text: &str, start: usize, end: usize) -> Vec<(usize, usize)> {
    let mut columns = Vec::new();
    let (mut at, mut column) = (start, 1);
    while end - at > STRIDE {
        let next = text.floor_char_boundary(at + STRIDE);
        column += text[at..next].chars().count();
        at = next;
        columns.push((at, column));
    }
    columns
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_of_long_lines() {
        let text = format!("a\n{}\nb{}", "ü€".repeat(10_000), "xé".repeat(5_000));
        let lines = LineIndex::new(&text);
        for (offset, _) in text.char_indices().step_by(997) {
            let start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
            let expected = Position {
                line: text[..offset].matches('\n').count() + 1,
                column: text[start..offset].chars().count() + 1,
            };
            assert_eq!(lines.position(&text, offset), expected, "{offset}");
        }
    }
}
