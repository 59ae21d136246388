//! Python-Markdown's blocks with an indented body: admonitions, `!!! note "Title"`,
//! details, `??? note`, and tabs, `=== "Title"`.
//!
//! For `CommonMark` such a body is code, or goes on with the line above. A list's item
//! is indented alike, so that is what the engine gets to see in their place.

use super::own_lines::{Container, Marks, OwnLine};
use crate::text::Span;

/// What a body begins its lines with.
const INDENT: &str = "    ";
/// As many marks of quotations have room in it.
const MOST_QUOTES: usize = 2;

/// What of `line` is marks, if it begins such a block: all but its title.
pub(super) fn marks_of(line: &str) -> Option<Marks> {
    let is_tab = line.starts_with("===");
    let behind =
        ["!!!", "???+", "???", "===!", "===+", "==="].iter().find_map(|mark| line.strip_prefix(mark))?;
    let rest = behind.trim_ascii_start();
    let quote = rest.find('"');
    let kinds = quote.map_or(rest, |quote| &rest[..quote]).trim_ascii();
    let is_kind = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ' ');
    if !kinds.chars().all(is_kind) || kinds.is_empty() != is_tab {
        return None;
    }
    let Some(quote) = quote else { return (!is_tab).then_some(Marks::Whole) };
    let end = line.strip_suffix('"')?.len();
    let start = line.len() - rest.len() + quote + 1;
    let has_title = !line.get(start..end)?.trim_ascii().is_empty();
    Some(if has_title { Marks::Around(start..end) } else { Marks::Whole })
}

/// Where in `text` the item of a list begins that the engine gets to see in place of `line`; `None` where
/// that of the list around it has the body.
///
/// Right behind an item's mark, the body is what stands four to eight blanks from that mark; below an
/// empty line, eight to twelve.
pub(super) fn item_start(text: &str, line: &OwnLine) -> Option<usize> {
    let first = line.span.start;
    let Some(Container::Item(mark)) = line.containers.innermost else { return Some(first) };
    let next = text[line.span.end..].split('\n').nth(1).unwrap_or_default();
    let is_apart = next.trim_start_matches([' ', '\t', '>', '\r']).is_empty();
    let least = mark + "* ".len();
    if is_apart { Some(first.max(least + 1)) } else { (first == least).then_some(first) }
}

/// Where in `text` the marks of a quotation are to be seen that the body of `line`, which begins in it, leaves out.
pub(super) fn left_out_marks(text: &str, line: &OwnLine) -> Vec<Span> {
    let first = text[..line.span.start].rfind('\n').map_or(0, |newline| newline + 1);
    let quotes = text[first..line.span.start].matches('>').count();
    let mut found = Vec::new();
    if line.containers.innermost != Some(Container::Quotation) || quotes > MOST_QUOTES {
        return found;
    }
    let mut at = line.span.end + text[line.span.end..].find('\n').map_or(0, |newline| newline + 1);
    let is_left_out = |body: &&str| !matches!(body.trim_ascii_start().bytes().next(), None | Some(b'>'));
    for body in text[at..].split_inclusive('\n').take_while(is_left_out) {
        found.extend(body.starts_with(INDENT).then(|| at..at + quotes));
        at += body.len();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::own_lines::shown;

    #[test]
    fn lines_and_their_titles() {
        for (line, expected) in [
            ("!!! note", Some("")),
            ("!!! note inline end \"Read this\"", Some("Read this")),
            ("??? tip \"A \"quoted\" one\"", Some("A \"quoted\" one")),
            ("???+ note", Some("")),
            ("!!! danger \"\"", Some("")),
            ("=== \"Linux\"", Some("Linux")),
            ("===", None),
            ("!!!", None),
            ("!!! Really, no", None),
            ("???", None),
        ] {
            assert_eq!(shown(line, marks_of), expected, "{line}");
        }
    }
}
