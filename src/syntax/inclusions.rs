//! Lines by which a renderer puts something else in their place: another file, a
//! table of contents.

use super::kramdown::is_abbreviation;
use crate::text::{Span, touches};

/// Whose lines they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inclusions {
    /// Nobody's.
    None,
    /// `VitePress`': `[[toc]]`, `<<< file`, `<!--@include: file-->`.
    VitePress,
    /// Python-Markdown's: `[TOC]`, `--8<-- "file"`; and its abbreviations, which stand
    /// for a tag anywhere.
    PythonMarkdown,
}

/// A line that stands for something else.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Inclusion {
    /// The line, without blanks around it.
    pub(super) line: Span,
    /// The path in it, where that is relative to the page's file.
    pub(super) path: Option<Span>,
}

/// The lines of `text` from `start` on, outside `code`, that stand for something else.
pub(super) fn inclusions(text: &str, start: usize, code: &[Span], whose: Inclusions) -> Vec<Inclusion> {
    let mut found = Vec::new();
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        let content = line.trim_ascii();
        let first = at + line.len() - line.trim_ascii_start().len();
        if let Some(path) = path_in(content, whose).filter(|_| !touches(code, &(first..first + 1))) {
            found.push(Inclusion {
                line: first..first + content.len(),
                path: path.map(|path| first + path.start..first + path.end),
            });
        }
        at += line.len();
    }
    found
}

/// If `line` stands for something else, the path in it that is relative to the
/// page's file.
fn path_in(line: &str, whose: Inclusions) -> Option<Option<Span>> {
    let behind = |mark: &str| {
        let rest = line.strip_prefix(mark)?.trim_ascii_start();
        let length =
            rest.find(|c: char| c.is_whitespace() || matches!(c, '{' | '#' | '[')).unwrap_or(rest.len());
        let length = rest[..length].find("-->").unwrap_or(length);
        let start = line.len() - rest.len();
        Some(Some(start..start + length).filter(|path| line[path.clone()].starts_with(['.']) && length > 1))
    };
    match whose {
        Inclusions::None => None,
        Inclusions::VitePress if ["[[toc]]", "[[_toc_]]"].contains(&&*line.to_ascii_lowercase()) => {
            Some(None)
        }
        Inclusions::VitePress => behind("<<<").or_else(|| behind("<!--@include:")),
        Inclusions::PythonMarkdown => {
            (line == "[TOC]" || line.contains("--8<--") || is_abbreviation(line)).then_some(None)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_their_paths() {
        let path = |line: &'static str, whose| path_in(line, whose).map(|path| path.map(|path| &line[path]));
        for (line, expected) in [
            ("[[toc]]", Some(None)),
            ("<<< ./a.js{1,2}", Some(Some("./a.js"))),
            ("<<< @/a.js#part", Some(None)),
            ("<!--@include: ../b.md{3,}-->", Some(Some("../b.md"))),
            ("<!--@include: ./b.md-->", Some(Some("./b.md"))),
            ("<!-- a comment -->", None),
            ("See [[toc]]", None),
        ] {
            assert_eq!(path(line, Inclusions::VitePress), expected, "{line}");
        }
        assert_eq!(path("--8<-- \"a.md\"", Inclusions::PythonMarkdown), Some(None));
        assert_eq!(path("[TOC]", Inclusions::PythonMarkdown), Some(None));
        assert_eq!(path("[[toc]]", Inclusions::None), None);
    }
}
