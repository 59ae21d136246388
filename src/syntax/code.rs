//! Where code stands in a page. In HTML nothing is code, and in code nothing is
//! HTML: what begins first counts.

use pulldown_cmark::{Event, Parser, Tag};

use super::commonmark::options;
use super::dialect::Dialect;
use super::html::blocks::{HtmlBlocks, blocks};
use super::inclusions::Inclusions;
use super::kramdown;
use super::mask::Mask;
use super::mdx;
use crate::text::{Span, touches};

/// Code blocks and code spans in order; none where nothing depends on them.
/// `masked` is the text without front matter and Liquid.
pub(super) fn code(text: &str, masked: &str, dialect: Dialect) -> Vec<Span> {
    if dialect.is_html() {
        return Vec::new();
    }
    let has_own = text.contains("{:")
        || (!dialect.kramdown && text.contains("$$"))
        || dialect.mdx
        || (dialect.math.is_any() && text.contains(['$', '\\']))
        || dialect.admonitions
        || (dialect.bare_attributes && text.contains('{'))
        || dialect.inclusions != Inclusions::None
        || (dialect.directives.is_any() && text.contains(':'))
        || (dialect.kramdown && ["*[", "<", "|", "\\\\\n"].iter().any(|own| text.contains(own)));
    if !has_own && !text.contains("glossator:") {
        return Vec::new();
    }
    match dialect {
        Dialect { kramdown: true, .. } => of_kramdown(masked),
        Dialect { mdx: true, .. } | Dialect { admonitions: true, .. } => unindented_code(masked, 0),
        _ => spans(masked),
    }
}

/// Fenced code blocks and code spans of `text` from `start` on: MDX has no other code,
/// and in Python-Markdown much that is indented is none.
pub(super) fn unindented_code(text: &str, start: usize) -> Vec<Span> {
    let mut code = mdx::fences(text, start);
    let mut mask = Mask::new(text);
    for fence in &code {
        mask.blank(fence);
    }
    let left = mask.text(text);
    let events = Parser::new_ext(&left, options()).into_offset_iter();
    code.extend(events.filter_map(|(event, span)| matches!(event, Event::Code(_)).then_some(span)));
    code.sort_by_key(|code| code.start);
    code
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
    let HtmlBlocks { spans: html, broken, fences, .. } =
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
