//! Python-Markdown's blocks with an indented body: admonitions, `!!! note "Title"`,
//! details, `??? note`, and tabs, `=== "Title"`.
//!
//! For `CommonMark` such a body is code, or goes on with the line above. A list's item
//! is indented alike, so that is what the engine gets to see in their place.

use crate::text::{Span, touches};

/// A line that begins such a block.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Admonition {
    /// The line, without blanks around it.
    pub(super) line: Span,
    /// What readers see as its title; empty for none.
    pub(super) title: Option<Span>,
}

/// The lines of `text` from `start` on, outside `code`, that begin a block with an
/// indented body.
pub(super) fn admonitions(text: &str, start: usize, code: &[Span]) -> Vec<Admonition> {
    let mut found = Vec::new();
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        let content = line.trim_ascii();
        let first = at + line.len() - line.trim_ascii_start().len();
        if let Some(title) = title_of(content).filter(|_| !touches(code, &(first..first + 1))) {
            found.push(Admonition {
                line: first..first + content.len(),
                title: title.map(|title| first + title.start..first + title.end),
            });
        }
        at += line.len();
    }
    found
}

/// Where in `line`, if it begins such a block, its title stands.
fn title_of(line: &str) -> Option<Option<Span>> {
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
    let Some(quote) = quote else { return (!is_tab).then_some(None) };
    let end = line.strip_suffix('"')?.len();
    let start = line.len() - rest.len() + quote + 1;
    (start <= end).then(|| Some(start..end).filter(|title| !line[title.clone()].trim_ascii().is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_their_titles() {
        let title = |line: &'static str| title_of(line).map(|title| title.map(|title| &line[title]));
        for (line, expected) in [
            ("!!! note", Some(None)),
            ("!!! note inline end \"Read this\"", Some(Some("Read this"))),
            ("??? tip \"A \"quoted\" one\"", Some(Some("A \"quoted\" one"))),
            ("???+ note", Some(None)),
            ("!!! danger \"\"", Some(None)),
            ("=== \"Linux\"", Some(Some("Linux"))),
            ("===", None),
            ("!!!", None),
            ("!!! Really, no", None),
            ("???", None),
        ] {
            assert_eq!(title(line), expected, "{line}");
        }
    }
}
