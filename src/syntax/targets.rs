//! Where links, images and reference definitions lead: their destinations and
//! titles.

use super::commonmark::destination_span;
use super::kind::NodeKind;
use super::parse::TreeReader;
use crate::text::Span;

impl TreeReader<'_> {
    /// Where an inline link or image leads: all that stands behind its text.
    pub(super) fn target(&mut self) {
        let end = self.builder.end();
        let Some(close) = self.text[self.builder.at()..end].find("](").map(|at| self.builder.at() + at)
        else {
            return;
        };
        self.gap(close);
        self.marker(close + 2);
        let Some(destination) = destination_span(self.masked, close + 2, end) else { return };
        self.destination(&destination, end.saturating_sub(1));
    }

    /// A destination and the title behind it, which ends before `end`.
    fn destination(&mut self, destination: &Span, end: usize) {
        self.gap(destination.start);
        self.builder.push(NodeKind::Destination, self.clamped(destination));
        self.pieces(NodeKind::Words, self.builder.end());
        self.builder.close();
        let Some(title) = title(self.text, self.builder.at(), end) else { return };
        self.gap(title.start - 1);
        self.marker(title.start);
        self.builder.push(NodeKind::Title, self.clamped(&title));
        self.lines(NodeKind::Words, self.builder.end());
        self.builder.close();
    }

    pub(super) fn definition(&mut self, span: &Span) {
        let node = self.builder.push(NodeKind::ReferenceDefinition, self.clamped(span));
        self.defined.insert(span.start, node);
        let end = self.builder.end();
        let label = self.text[span.start..end].find("]:").map(|at| span.start + at + 2);
        let destination = label.and_then(|label| destination_span(self.masked, label, end));
        if let Some(destination) = destination {
            self.destination(&destination, end);
        }
        self.marks(end);
        self.builder.close();
    }
}

/// What stands in the quotes of a title between `start`, where the destination
/// ends, and `end`.
fn title(text: &str, start: usize, end: usize) -> Option<Span> {
    let rest = text.get(start..end)?;
    let rest = rest.strip_prefix('>').unwrap_or(rest).trim_ascii_start();
    let close = match rest.chars().next()? {
        '(' => ')',
        quote @ ('"' | '\'') => quote,
        _ => return None,
    };
    let start = end - rest.len() + 1;
    let length = text[start..end].rfind(close)?;
    Some(start..start + length)
}
