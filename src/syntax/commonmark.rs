//! The `CommonMark` engine: what it is asked for, and what it doesn't say: where
//! a destination stands.

use pulldown_cmark::Options;

use crate::text::Span;

/// The Markdown that the sites we know are written in: kramdown's with GFM
/// input, as far as `CommonMark` parsers go along.
#[must_use]
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM
}

/// The bytes of the destination that begins behind blanks at `from`.
pub(crate) fn destination_span(text: &str, from: usize, end: usize) -> Option<Span> {
    let rest = &text[from..end];
    let start = from + (rest.len() - rest.trim_ascii_start().len());
    if let Some(bracketed) = text[start..end].strip_prefix('<') {
        return Some(start + 1..start + 1 + bracketed.find('>')?);
    }
    let mut depth = 0_usize;
    let mut escaped = false;
    for (at, byte) in text.as_bytes()[start..end].iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'(' => depth += 1,
            b')' if depth == 0 => return Some(start..start + at),
            b')' => depth -= 1,
            byte if byte.is_ascii_whitespace() => return Some(start..start + at),
            _ => {}
        }
    }
    Some(start..end)
}
