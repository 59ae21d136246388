//! The layers of a page's text: what Liquid, kramdown and HTML read before or
//! beside Markdown. They are masked at the same length, so that every offset
//! stays valid, and the Markdown parser sees only what is left.

use std::collections::HashMap;

use super::code::code;
use super::dialect::Dialect;
use super::given::{Given, all_named};
use super::html::blocks::{Blocks, blocks};
use super::html::templated::templated;
use super::kramdown;
use super::liquid;
use super::mask::Mask;
use super::tables;
use super::trouble::Trouble;
use crate::text::{Span, touches};

/// A page's text in layers.
#[derive(Debug, Default)]
pub(crate) struct Layers {
    /// The text for the Markdown parser. What stands alone on its lines is
    /// blank; what stands in a line is `x`.
    pub(crate) masked: String,
    /// The text for the HTML tokenizer: Liquid is masked, HTML isn't.
    pub(crate) without_liquid: String,
    /// Liquid in order.
    pub(crate) liquid: Vec<Span>,
    /// Liquid that has its lines for itself, in order.
    pub(crate) liquid_lines: Vec<Span>,
    /// Where tags begin that have Liquid in them, in order; in code, too.
    pub(crate) templated: Vec<usize>,
    /// kramdown's extensions within a line, in order.
    pub(crate) extensions: Vec<Span>,
    /// The attribute lists of spans, in order.
    pub(crate) attributes: Vec<Span>,
    /// Whether the Markdown is kramdown's.
    pub(crate) is_kramdown: bool,
    /// Whether the whole text is HTML.
    pub(crate) is_html: bool,
    /// kramdown's own lines and extensions: what it makes no text of.
    pub(crate) own: Vec<Span>,
    /// What attribute lists with a name say, for those that name them.
    pub(crate) named: HashMap<String, Vec<Given>>,
    /// HTML blocks that the Markdown parser doesn't see, in order.
    pub(crate) html: Vec<Span>,
    /// Whole elements of HTML that have Markdown in them.
    pub(crate) elements: Vec<Span>,
    /// Where HTML begins of which nobody knows what it holds.
    pub(crate) broken: Vec<usize>,
    /// Code blocks and code spans, in order; none where nothing depends on them.
    pub(crate) code: Vec<Span>,
    /// What isn't translated.
    pub(crate) untranslated: Untranslated,
    /// What can't be read.
    pub(crate) troubles: Vec<Trouble>,
}

/// What isn't translated, in order and without overlaps.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Untranslated {
    /// All of it.
    pub(crate) all: Vec<Span>,
    /// Those parts that blocks hold: every byte of them stays.
    pub(crate) blocks: Vec<Span>,
}

impl Layers {
    /// Takes `text` apart. `front_matter` is left out.
    pub(crate) fn new(text: &str, front_matter: &Span, dialect: Dialect) -> Self {
        let (liquid, mut troubles) = if dialect.liquid { liquid::read(text) } else { Default::default() };
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
        let tags = templated(text, front_matter.end, &liquid, !dialect.is_html());
        for (span, is_part) in tags.iter().flat_map(|tag| &tag.liquid) {
            // An empty line would end the paragraph, and with it the tag.
            let rest = text[span.end..].split('\n').next().unwrap_or_default();
            let is_line = touches(&liquid_lines, span)
                || (kramdown::begins_line(text, span.start) && rest.trim_ascii().is_empty());
            if *is_part || is_line { mask.fill(span) } else { mask.blank(span) }
        }
        let templated = tags.into_iter().map(|tag| tag.start).collect();
        let without_liquid = mask.text(text);
        let code = code(text, &without_liquid, dialect);
        let mut layers = Self {
            masked: String::new(),
            liquid,
            liquid_lines,
            templated,
            troubles,
            without_liquid,
            is_html: dialect.is_html(),
            ..Self::default()
        };
        if dialect.kramdown {
            layers.kramdown(text, &mut mask, &code);
        }
        if !dialect.is_html() {
            layers.attributes(text, &code);
        }
        if layers.is_kramdown {
            // At the end of a heading, the parser would take it for the heading's.
            layers.attributes.iter().for_each(|list| mask.0[list.end - 1] = b'.');
        }
        layers.masked = mask.text(text);
        layers.code = code;
        layers
    }

    fn kramdown(&mut self, text: &str, mask: &mut Mask, code: &[Span]) {
        self.is_kramdown = true;
        let own = kramdown::own(&self.without_liquid, code);
        for line in &own.lines {
            mask.blank(line);
            mask.end_line(line.end);
        }
        own.inline.iter().for_each(|extension| mask.fill(extension));
        self.own = own.lines;
        self.own.extend(own.inline.iter().cloned());
        self.named = all_named(text, &self.own);
        self.extensions = own.inline;
        let Blocks { spans, elements, broken, indented, troubles, .. } =
            blocks(&mask.text(&self.without_liquid), text, code, &own.switches);
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

    /// Attribute lists, but for those of blocks, and what HTML says.
    fn attributes(&mut self, text: &str, code: &[Span]) {
        let (mut lists, mut troubles) = kramdown::attributes(text, &self.without_liquid, code);
        self.own.sort_by_key(|span| span.start);
        let is_free = |span: &Span| !touches(&self.own, span) && !touches(&self.html, span);
        lists.retain(is_free);
        troubles.retain(|trouble| is_free(&trouble.span));
        self.attributes = lists;
        self.troubles.extend(troubles);
    }

    /// Whether nobody knows what the HTML in `span` holds.
    pub(crate) fn is_broken(&self, span: &Span) -> bool {
        let first = self.broken.partition_point(|start| *start < span.start);
        self.broken.get(first).is_some_and(|start| span.contains(start))
    }
}
