//! The layers of a page's text: what Liquid, kramdown and HTML read before or
//! beside Markdown. They are masked at the same length, so that every offset
//! stays valid, and the Markdown parser sees only what is left.

use super::Syntax;
use super::code::code;
use super::directives::{self, Directive};
use super::html::blocks::{Blocks, blocks};
use super::kramdown;
use super::liquid;
use super::tables;
use super::trouble::Trouble;
use crate::config::Grammar;
use crate::text::{Span, touches};

/// A page's text in layers.
#[derive(Debug, Default)]
pub(super) struct Layers {
    /// The text for the Markdown parser. What stands alone on its lines is
    /// blank; what stands in a line is `x`.
    pub(super) masked: String,
    /// The text for the HTML tokenizer: Liquid is masked, HTML isn't.
    pub(super) without_liquid: String,
    /// Liquid in order.
    pub(super) liquid: Vec<Span>,
    /// Liquid that has its lines for itself, in order.
    pub(super) liquid_lines: Vec<Span>,
    /// kramdown's extensions within a line, in order.
    pub(super) extensions: Vec<Span>,
    /// Whether the Markdown is kramdown's.
    pub(super) is_kramdown: bool,
    /// kramdown's own lines and extensions: what it makes no text of.
    pub(super) own: Vec<Span>,
    /// HTML blocks that the Markdown parser doesn't see, in order.
    pub(super) html: Vec<Span>,
    /// Whole elements of HTML that have Markdown in them.
    pub(super) elements: Vec<Span>,
    /// Where HTML begins of which nobody knows what it holds.
    pub(super) broken: Vec<usize>,
    /// What the authors say to glossator.
    pub(super) directives: Vec<Directive>,
    /// What can't be read.
    pub(super) troubles: Vec<Trouble>,
}

impl Layers {
    /// Takes `text` apart. `front_matter` is left out.
    pub(super) fn new(text: &str, front_matter: &Span, syntax: Syntax) -> Self {
        let (liquid, mut troubles) = liquid::read(text);
        let liquid: Vec<Span> = liquid.into_iter().filter(|span| span.start >= front_matter.end).collect();
        troubles.retain(|trouble| trouble.span.start >= front_matter.end);
        let mut mask = Mask::new(text);
        mask.blank(front_matter);
        let liquid_lines = liquid::alone_on_their_lines(text, &liquid);
        let around_rows = tables::around_rows(text, &liquid);
        for span in &liquid {
            let is_blank = touches(&liquid_lines, span) || touches(&around_rows, span);
            if is_blank { mask.blank(span) } else { mask.fill(span) }
        }
        let without_liquid = mask.text(text);
        let code = code(text, &without_liquid, syntax);
        let (directives, unread) = directives::find(text, &code);
        troubles.extend(unread);
        let mut layers = Self {
            masked: String::new(),
            liquid,
            liquid_lines,
            directives,
            troubles,
            without_liquid,
            ..Self::default()
        };
        if syntax == Syntax::Markdown(Grammar::Kramdown) {
            layers.kramdown(&mut mask, &code);
        }
        layers.masked = mask.text(text);
        layers
    }

    fn kramdown(&mut self, mask: &mut Mask, code: &[Span]) {
        self.is_kramdown = true;
        let own = kramdown::own(&self.without_liquid, code);
        for line in &own.lines {
            mask.blank(line);
            mask.end_line(line.end);
        }
        own.inline.iter().for_each(|extension| mask.fill(extension));
        self.own = own.lines;
        self.own.extend(own.inline.iter().cloned());
        self.extensions = own.inline;
        let Blocks { spans, elements, broken, indented, troubles, .. } =
            blocks(&mask.text(&self.without_liquid), code, &own.switches);
        mask.hide(&spans);
        for mark in &indented {
            mask.fill(mark);
        }
        let seen = mask.text(&self.without_liquid);
        for end in &kramdown::line_breaks(&seen, code) {
            mask.blank(end);
        }
        for pipe in &tables::pipes_in_code(&seen, code) {
            mask.fill(pipe);
        }
        self.html = spans;
        self.elements = elements;
        self.broken = broken;
        self.troubles.extend(own.troubles);
        self.troubles.extend(troubles);
    }

    /// Whether nobody knows what the HTML in `span` holds.
    pub(super) fn is_broken(&self, span: &Span) -> bool {
        let first = self.broken.partition_point(|start| *start < span.start);
        self.broken.get(first).is_some_and(|start| span.contains(start))
    }
}

/// A text in the making, as bytes.
pub(super) struct Mask(Vec<u8>);

impl Mask {
    pub(super) fn new(text: &str) -> Self {
        Self(text.as_bytes().to_vec())
    }

    pub(super) fn blank(&mut self, span: &Span) {
        for byte in &mut self.0[span.clone()] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
    }

    /// Ends a line before the text that goes on at `at`: so much blank before
    /// it would make it code.
    fn end_line(&mut self, at: usize) {
        let blanks = self.0[at..].iter().take_while(|byte| **byte == b' ').count();
        if self.0.get(at + blanks).is_some_and(|byte| *byte != b'\n') {
            self.0[at + blanks - 1] = b'\n';
        }
    }

    /// Hides blocks, which are in order: text before and behind them stands on
    /// lines of its own.
    pub(super) fn hide(&mut self, blocks: &[Span]) {
        let mut before = 0;
        for block in blocks {
            let line = self.0[before..block.start].rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
            let is_begun = line.iter().any(|byte| !matches!(byte, b' ' | b'\t' | b'>'));
            self.blank(block);
            if is_begun {
                self.0[block.start] = b'\n';
            }
            self.end_line(block.end);
            before = block.end;
        }
    }

    pub(super) fn fill(&mut self, span: &Span) {
        self.0[span.clone()].fill(b'x');
    }

    /// The text. Whole characters were replaced by ASCII, so it is UTF-8.
    pub(super) fn text(&self, original: &str) -> String {
        String::from_utf8(self.0.clone()).unwrap_or_else(|_| original.to_owned())
    }
}
