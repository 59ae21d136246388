//! HTML as nodes: blocks of it as `CommonMark` and kramdown end them, tags in a
//! line, and texts that are HTML altogether.

use std::borrow::Cow;

use super::html::tokens::{AttributeSpans, HtmlToken, TagSpans, tokens};
use super::kind::{NodeKind, TagForm};
use super::parse::{TreeReader, content_start};
use crate::text::{ByteRange, Span};

impl TreeReader<'_> {
    /// The rest of the text, which is HTML.
    pub(super) fn html_page(&mut self) {
        let range = ByteRange::new(self.builder.at(), self.text.len());
        self.builder.push(NodeKind::HtmlBlock, range);
        self.html(self.masked, &[range.span()]);
        self.builder.close();
    }

    /// HTML that the engine doesn't see, up to `end`. For the engine its lines are
    /// blank, and a container that it stands in may end among them.
    pub(super) fn kramdown_html(&mut self, end: usize) {
        self.builder.extend_to(end);
        let range = ByteRange::new(self.builder.at(), end);
        self.builder.push(NodeKind::KramdownHtml, range);
        self.html(self.without_liquid, &[range.span()]);
        self.builder.close();
    }

    /// A tag, a comment or the like in a line.
    pub(super) fn inline_html(&mut self, range: ByteRange) {
        let quotes = self.quotes();
        let mut lines = Vec::new();
        let mut at = range.start();
        while let Some(length) = self.text[at..range.end()].find('\n') {
            lines.push(at..at + length + 1);
            at = content_start(self.text, at + length, quotes).min(range.end());
        }
        lines.push(at..range.end());
        self.builder.push(NodeKind::InlineHtml, range);
        self.html(self.masked, &lines);
        self.builder.close();
    }

    /// The HTML in `lines` of `seen`, in which other layers' syntax is hidden.
    /// Between them stands what containers have at the beginnings of lines.
    pub(super) fn html(&mut self, seen: &str, lines: &[Span]) {
        let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return };
        self.gap(first.start);
        let area = first.start..last.end;
        for token in tokens(&joined(seen, lines, &area), area.start) {
            let range = self.clamped(token.span());
            let kind = match token {
                HtmlToken::Tag(tag) => {
                    self.tag(&tag, range, lines);
                    continue;
                }
                HtmlToken::Text(_) => NodeKind::HtmlText,
                HtmlToken::Comment(_) => NodeKind::Comment,
                HtmlToken::Declaration(_) => NodeKind::Declaration,
                HtmlToken::Unclosed(_) => NodeKind::UnclosedHtml,
            };
            self.stretch(kind, range.end(), lines);
        }
    }

    fn tag(&mut self, tag: &TagSpans, range: ByteRange, lines: &[Span]) {
        let form = match tag {
            TagSpans { closing: true, .. } => TagForm::End,
            TagSpans { self_closing: true, .. } => TagForm::SelfClosing,
            _ => TagForm::Start,
        };
        self.builder.push(NodeKind::Tag(form), range);
        self.marker(tag.name.start);
        self.stretch(NodeKind::TagName, tag.name.end, lines);
        for attribute in &tag.attributes {
            self.attribute(attribute, lines);
        }
        self.between(range.end(), lines);
        self.builder.close();
    }

    fn attribute(&mut self, AttributeSpans { name, value }: &AttributeSpans, lines: &[Span]) {
        let end =
            value.as_ref().map_or(name.end, |value| value.span.end + usize::from(value.quote.is_some()));
        self.between(name.start, lines);
        self.builder.push(NodeKind::Attribute, self.clamped(&(name.start..end)));
        self.stretch(NodeKind::AttributeName, name.end, lines);
        if let Some(value) = value {
            self.between(value.span.start, lines);
            self.builder.push(NodeKind::AttributeValue, self.clamped(&value.span));
            self.fill(NodeKind::Words, value.span.end, lines);
            self.builder.close();
        }
        self.marker(end);
        self.builder.close();
    }

    /// A leaf up to `end`, or where something else lies in it, a node of what that
    /// leaves.
    fn stretch(&mut self, kind: NodeKind, end: usize, lines: &[Span]) {
        let (at, end) = (self.builder.at(), end.min(self.builder.end()));
        let line = lines.partition_point(|line| line.end <= at);
        if lines.get(line).is_some_and(|line| line.start <= at && end <= line.end) && self.is_free(end) {
            return self.builder.leaf(kind, end);
        }
        if at < end {
            self.builder.push(kind, ByteRange::new(at, end));
            self.fill(NodeKind::Words, end, lines);
            self.builder.close();
        }
    }

    /// Leaves of `kind` up to `end`, and what else lies there.
    fn fill(&mut self, kind: NodeKind, end: usize, lines: &[Span]) {
        self.each_line(end, lines, |reader, end| reader.pieces(kind, end));
    }

    /// Marks and blanks up to `end`.
    fn between(&mut self, end: usize, lines: &[Span]) {
        self.each_line(end, lines, Self::marks);
    }

    /// Has `read` go on to the end of each of `lines` before `end`; what stands
    /// before a line is blank.
    fn each_line(&mut self, end: usize, lines: &[Span], read: impl Fn(&mut Self, usize)) {
        let end = end.min(self.builder.end());
        let first = lines.partition_point(|line| line.end <= self.builder.at());
        for line in lines[first..].iter().take_while(|line| line.start < end) {
            self.pieces(NodeKind::Blank, line.start);
            read(self, line.end.min(end));
        }
        self.pieces(NodeKind::Blank, end);
    }
}

/// The text of `area` with blanks for what is in none of the `lines`.
fn joined<'s>(text: &'s str, lines: &[Span], area: &Span) -> Cow<'s, str> {
    if let [only] = lines {
        return Cow::Borrowed(&text[only.clone()]);
    }
    let mut joined = String::with_capacity(area.len());
    for line in lines {
        let gap = (line.start - area.start).saturating_sub(joined.len());
        joined.extend(std::iter::repeat_n(' ', gap));
        joined.push_str(&text[line.clone()]);
    }
    Cow::Owned(joined)
}
