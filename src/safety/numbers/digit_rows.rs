//! Rows of digits that may be a telephone number, found once in a text.

use std::ops::Range;

use super::digits::is_blank;

/// How many digits a telephone number has at least.
const FEWEST: usize = 7;

/// Digits in a text with the signs and blanks between them, where they are telephone numbers: they begin
/// with `+` or have three groups at least.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DigitRow {
    /// All signs, blanks and digits in a row.
    pub(super) at: Range<usize>,
    /// Without the signs and blanks at its ends.
    pub(super) written: Range<usize>,
    pub(super) digits: String,
}

/// The rows in `text`, in order.
pub(super) fn rows(text: &str) -> Vec<DigitRow> {
    let is_part = |c: char| c.is_ascii_digit() || is_blank(c) || matches!(c, '-' | '.' | '/' | '(' | ')');
    let mut rows = Vec::new();
    if text.bytes().filter(u8::is_ascii_digit).count() < FEWEST {
        return rows;
    }
    let mut at = 0;
    while let Some(start) = text[at..].find(is_part).map(|found| at + found) {
        let end = text[start..].find(|c| !is_part(c)).map_or(text.len(), |length| start + length);
        at = end;
        let digits: String = text[start..end].chars().filter(char::is_ascii_digit).collect();
        if digits.len() < FEWEST {
            continue;
        }
        let plus = if text[..start].ends_with('+') { start - 1 } else { start };
        let is_sign = |c: char| !c.is_ascii_digit() && c != '+';
        let written = text[plus..end].trim_end_matches(is_sign);
        let first = plus + written.len() - written.trim_start_matches(is_sign).len();
        let written = first..plus + written.len();
        if text[written.clone()].starts_with('+') || groups(&text[written.clone()]).nth(2).is_some() {
            rows.push(DigitRow { at: start..end, written, digits });
        }
    }
    rows
}

/// The groups of digits in `row`.
pub(super) fn groups(row: &str) -> impl Iterator<Item = &str> {
    row.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty())
}
