//! Lines by which a renderer puts something else in their place: another file, a
//! table of contents.

use super::kramdown::is_abbreviation;
use super::own_lines::Marks;

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

/// What of `line` is marks, if it stands for something else: all but a path that is
/// relative to the page's file.
pub(super) fn marks_of(line: &str, whose: Inclusions) -> Option<Marks> {
    let behind = |mark: &str| {
        let rest = line.strip_prefix(mark)?.trim_ascii_start();
        let length =
            rest.find(|c: char| c.is_whitespace() || matches!(c, '{' | '#' | '[')).unwrap_or(rest.len());
        let length = rest[..length].find("-->").unwrap_or(length);
        let start = line.len() - rest.len();
        let is_relative = rest.starts_with('.') && length > 1;
        Some(if is_relative { Marks::Around(start..start + length) } else { Marks::Whole })
    };
    match whose {
        Inclusions::None => None,
        Inclusions::VitePress if ["[[toc]]", "[[_toc_]]"].contains(&&*line.to_ascii_lowercase()) => {
            Some(Marks::Whole)
        }
        Inclusions::VitePress => behind("<<<").or_else(|| behind("<!--@include:")),
        Inclusions::PythonMarkdown => {
            (line == "[TOC]" || is_snippet(line) || is_abbreviation(line)).then_some(Marks::Whole)
        }
    }
}

/// Whether `line` puts a file in its place, `--8<-- "file"`, begins or ends a list of them, or a part of one: an
/// 8 between any number of hyphens, with scissors.
fn is_snippet(line: &str) -> bool {
    line.match_indices("-8<-").next().is_some_and(|(at, _)| {
        let hyphens = line[..at].trim_end_matches('-');
        let is_first = hyphens.trim_matches([';', ' ', '\t']).is_empty();
        is_first || line.contains("--8<--")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::own_lines::shown;

    #[test]
    fn lines_and_their_paths() {
        let vitepress = |line: &str| marks_of(line, Inclusions::VitePress);
        for (line, expected) in [
            ("[[toc]]", Some("")),
            ("<<< ./a.js{1,2}", Some("./a.js")),
            ("<<< @/a.js#part", Some("")),
            ("<!--@include: ../b.md{3,}-->", Some("../b.md")),
            ("<!--@include: ./b.md-->", Some("./b.md")),
            ("<!-- a comment -->", None),
            ("See [[toc]]", None),
        ] {
            assert_eq!(shown(line, vitepress), expected, "{line}");
        }
        for line in ["--8<-- \"a.md\"", "-8<- \"a.md\"", ";---8<-", "[TOC]", "*[HTML]: Hyper Text"] {
            assert_eq!(marks_of(line, Inclusions::PythonMarkdown), Some(Marks::Whole));
        }
        assert_eq!(marks_of("[[toc]]", Inclusions::None), None);
    }
}
