//! Where code stands in a page. In HTML nothing is code, and in code nothing is
//! HTML: what begins first counts.

use pulldown_cmark::{Event, Parser, Tag};

use super::Dialect;
use super::commonmark::options;
use super::html::blocks::{Blocks, blocks};
use super::kramdown;
use super::layers::Mask;
use crate::text::{Span, touches};

/// Code blocks and code spans in order; none where nothing depends on them.
/// `masked` is the text without front matter and Liquid.
pub(super) fn code(text: &str, masked: &str, dialect: Dialect) -> Vec<Span> {
    if dialect.is_html() {
        return Vec::new();
    }
    let has_own = text.contains("{:")
        || (dialect.kramdown && ["*[", "<", "|", "\\\\\n"].iter().any(|own| text.contains(own)));
    if !has_own && !text.contains("glossator:") {
        return Vec::new();
    }
    if dialect.kramdown { of_kramdown(masked) } else { spans(masked) }
}

/// The parser's code blocks and code spans.
fn spans(text: &str) -> Vec<Span> {
    let events = Parser::new_ext(text, options()).into_offset_iter();
    let code = events.filter_map(|(event, span)| match event {
        Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => Some(span),
        _ => None,
    });
    code.collect()
}

/// The code in kramdown's Markdown. `CommonMark` misses a fence right below
/// HTML, and reads on with the wrong half of what follows; so HTML and fences
/// are found together, and hidden from it.
fn of_kramdown(text: &str) -> Vec<Span> {
    let Blocks { spans: html, broken, fences, .. } =
        blocks(text, text, &[], &kramdown::own(text, &[]).switches);
    let mut mask = Mask::new(text);
    for fence in &fences {
        mask.blank(fence);
        mask.fill(&(fence.start..fence.start + 3));
    }
    let whole: Vec<Span> =
        html.into_iter().filter(|html| broken.binary_search(&html.start).is_err()).collect();
    mask.hide(&whole);
    let mut code = spans(&mask.text(text));
    code.retain(|span| !touches(&fences, span));
    code.extend(fences);
    code.sort_by_key(|span| span.start);
    code
}

/// The beginning of fenced code.
pub(super) struct Fence {
    /// Where its mark begins.
    pub(super) start: usize,
    mark: char,
    length: usize,
    /// In how many block quotes it stands, and how far from its line's start.
    quotes: usize,
    indentation: usize,
    /// Where the code begins.
    content: usize,
}

impl Fence {
    /// The fence on the line of `text` that begins at `at`.
    pub(super) fn at(text: &str, at: usize) -> Option<Self> {
        let line = text[at..].lines().next()?;
        let inner = behind_markers(line);
        let mark = inner.chars().next().filter(|mark| matches!(mark, '`' | '~'))?;
        let length = inner.len() - inner.trim_start_matches(mark).len();
        let indentation = line.len() - inner.len();
        let quotes = line[..indentation].matches('>').count();
        let is_fence = length >= 3 && (mark == '~' || !inner[length..].contains('`'));
        let content = text.len().min(at + line.len() + 1);
        is_fence.then_some(Self { start: at + indentation, mark, length, quotes, indentation, content })
    }

    /// The end of its last line, unless it never ends.
    pub(super) fn end(&self, text: &str) -> Option<usize> {
        let mut start = self.content;
        for line in text[start..].split_inclusive('\n') {
            let inner = line.trim_start_matches([' ', '\t', '>']);
            let before = &line[..line.len() - inner.len()];
            if before.matches('>').count() < self.quotes {
                return None;
            }
            let rest = inner.trim_start_matches(self.mark);
            let is_long = inner.len() - rest.len() >= self.length && before.len() <= self.indentation + 3;
            if is_long && rest.trim_ascii().is_empty() {
                return Some(start + line.trim_end_matches('\n').len());
            }
            start += line.len();
        }
        None
    }
}

/// `line` without the marks of the quotes and items that it begins.
fn behind_markers(line: &str) -> &str {
    let mut content = line.trim_start_matches([' ', '\t', '>']);
    while let Some(behind) = behind_marker(content) {
        content = behind.trim_start_matches([' ', '\t', '>']);
    }
    content
}

/// What stands behind the mark of an item, a list's or a definition's, that
/// `text` begins with.
pub(super) fn behind_marker(text: &str) -> Option<&str> {
    let digits = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let behind = match text.strip_prefix(['-', '*', '+', ':']) {
        None if digits.len() < text.len() => digits.strip_prefix(['.', ')']),
        behind => behind,
    };
    behind.filter(|behind| behind.starts_with([' ', '\t']))
}
