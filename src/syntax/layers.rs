//! The layers of a page's text: what Liquid, kramdown and HTML read before or
//! beside Markdown. They are masked at the same length, so that every offset
//! stays valid, and the Markdown parser sees only what is left.

use std::collections::HashMap;

use super::admonitions;
use super::code::{code, unindented_code};
use super::dialect::{Dialect, Icons};
use super::directives;
use super::extension_marks;
use super::given::{Given, all_named};
use super::html::blocks::{HtmlBlocks, blocks};
use super::html::templated::templated;
use super::inclusions::{self, Inclusions};
use super::kramdown;
use super::liquid;
use super::marks::Backslashes;
use super::mask::Mask;
use super::math;
use super::mdx;
use super::own_lines::{OwnLine, formulas, own_lines};
use super::slash_blocks;
use super::tables;
use super::trouble::Trouble;
use crate::text::{Span, touches};

/// What runs before Markdown is read: Liquid, or JavaScript in MDX.
#[derive(Default)]
struct Template {
    /// Outputs, tags and expressions, in order.
    liquid: Vec<Span>,
    /// Paragraphs that are JavaScript, in order.
    modules: Vec<Span>,
    /// What never ends.
    troubles: Vec<Trouble>,
}

/// What runs in `text` from `start` on, of which `mask` hides what stands before.
fn template(text: &str, start: usize, mask: &Mask, dialect: Dialect) -> Template {
    if dialect.mdx {
        let found = mdx::scripts(text, start, &unindented_code(&mask.text(text), start), dialect);
        let mdx::Scripts { expressions, modules, troubles } = found;
        return Template { liquid: expressions, modules, troubles };
    }
    if !dialect.liquid {
        return Template::default();
    }
    let (mut liquid, mut troubles) = liquid::read(text, dialect.template_comments);
    liquid.retain(|span| span.start >= start);
    troubles.retain(|trouble| trouble.span.start >= start);
    Template { liquid, troubles, ..Template::default() }
}

/// A page's text in layers.
#[derive(Debug, Default)]
pub(crate) struct Layers {
    /// The text for the Markdown parser. What stands alone on its lines is
    /// blank; what stands in a line is `x`.
    pub(crate) masked: String,
    /// The text for the HTML tokenizer: Liquid is masked, HTML isn't.
    pub(crate) without_liquid: String,
    /// Liquid in order, or what MDX runs in its place.
    pub(crate) liquid: Vec<Span>,
    /// Liquid that has its lines for itself, in order.
    pub(crate) liquid_lines: Vec<Span>,
    /// Where tags begin that have Liquid in them, in order; in code, too.
    pub(crate) templated: Vec<usize>,
    /// Extensions within a line, kramdown's or directives, in order.
    pub(crate) extensions: Vec<Span>,
    /// Pairs of marks around words that the engine doesn't know, in order.
    pub(crate) pairs: Vec<MarkPair>,
    /// The attribute lists of spans, in order.
    pub(crate) attributes: Vec<Span>,
    /// The backslashes of the text.
    pub(crate) backslashes: Backslashes,
    /// Whether the Markdown is kramdown's.
    pub(crate) is_kramdown: bool,
    /// Whether the Markdown is MDX.
    pub(crate) is_mdx: bool,
    /// Whether it is Python-Markdown's.
    pub(crate) is_python_markdown: bool,
    /// Whether the whole text is HTML.
    pub(crate) is_html: bool,
    /// The renderer's own lines and extensions: what it makes no text of.
    pub(crate) own: Vec<Span>,
    /// The paths of files that the page includes, relative to its own, in order.
    pub(crate) inclusions: Vec<Span>,
    /// Where titles of directives begin, which the Markdown parser takes for
    /// headings, in order.
    pub(crate) titles: Vec<usize>,
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

/// A pair of marks around words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MarkPair {
    /// The first one.
    pub(crate) open: Span,
    /// The second one.
    pub(crate) close: Span,
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
        let mut mask = Mask::new(text);
        mask.blank(front_matter);
        let Template { liquid, modules, troubles } = template(text, front_matter.end, &mask, dialect);
        for module in &modules {
            mask.blank(module);
        }
        let liquid_lines = liquid::alone_on_their_lines(text, &liquid);
        let around_rows = tables::around_rows(text, &liquid);
        for span in &liquid {
            let is_blank = touches(&liquid_lines, span) || touches(&around_rows, span);
            if is_blank { mask.blank(span) } else { mask.fill(span) }
        }
        for line in around_rows.iter().filter_map(|tag| tables::begun_table(text, front_matter.end, tag)) {
            mask.outdent(line);
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
            backslashes: Backslashes::new(text),
            is_mdx: dialect.mdx,
            is_python_markdown: dialect.admonitions,
            is_html: dialect.is_html(),
            own: modules,
            ..Self::default()
        };
        if dialect.kramdown {
            layers.kramdown(text, &mut mask, &code);
        }
        layers.own_syntax(text, front_matter.end, dialect, &mut mask, &code);
        if !dialect.is_html() {
            layers.attributes(text, &code);
            if dialect.bare_attributes {
                layers.bare_attributes(&code);
            }
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
        let HtmlBlocks { spans, elements, broken, indented, troubles, .. } =
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

    /// What renderers other than kramdown read beside Markdown, behind `start`.
    fn own_syntax(&mut self, text: &str, start: usize, dialect: Dialect, mask: &mut Mask, code: &[Span]) {
        if dialect.mdx {
            let found = mdx::components(&self.without_liquid, start, code);
            mask.hide(&found.lines);
            self.html = found.lines;
            for line in found.inside {
                mask.outdent(line);
            }
            for line in mdx::indented(&mask.text(&self.without_liquid), start, code) {
                mask.outdent_in(&line.indent, line.container_end);
            }
        }
        let code = &self.formulas(text, start, dialect, mask, code);
        if dialect.directives.is_any() {
            self.directives(start, dialect, mask, code);
        }
        if dialect.admonitions {
            self.admonitions(start, mask, code);
            self.slash_blocks(start, mask, code);
            self.extend_extensions(extension_marks::marks(&self.without_liquid, start, code), mask);
            // Python-Markdown cuts rows where kramdown does: not in code.
            for pipe in &tables::pipes_in_code(&mask.text(&self.without_liquid), code) {
                mask.fill(pipe);
            }
        }
        if dialect.inclusions != Inclusions::None {
            self.included(text, start, dialect.inclusions, mask, code);
        }
        self.titles.sort_unstable();
        self.extensions.sort_by_key(|marks| marks.start);
    }

    /// Formulas, on lines of their own and in texts. What they hold is nothing else, as what `code` holds.
    fn formulas(
        &mut self,
        text: &str,
        start: usize,
        dialect: Dialect,
        mask: &mut Mask,
        code: &[Span],
    ) -> Vec<Span> {
        let is_markdown = !dialect.kramdown && !dialect.is_html();
        let lines = if is_markdown { formulas(&self.without_liquid, start, code) } else { Vec::new() };
        let mut within = math::formulas(&self.without_liquid, start, code, dialect.math);
        within.retain(|formula| !touches(&lines, formula) && !touches(&self.own, formula));
        for line in lines {
            // An item of a list that begins with empty lines has no more than them.
            if kramdown::begins_line(text, line.start) {
                mask.blank(&line);
            } else {
                mask.begin_heading(&line, None, line.start);
                self.titles.push(line.start);
            }
            self.own.push(line);
        }
        let mut opaque = [code, &within].concat();
        opaque.sort_by_key(|span| span.start);
        self.extend_extensions(within, mask);
        opaque
    }

    /// Lines that stand for something else.
    fn included(&mut self, text: &str, start: usize, whose: Inclusions, mask: &mut Mask, code: &[Span]) {
        let lines = own_lines(text, start, code, |line, containers| {
            inclusions::marks_of(line, whose).filter(|_| containers.innermost.is_none())
        });
        for line in lines {
            self.inclusions.extend(line.title().cloned());
            mask.blank(&line.span);
            self.own.push(line.span);
        }
    }

    /// Directives, and alerts with a title.
    fn directives(&mut self, start: usize, dialect: Dialect, mask: &mut Mask, code: &[Span]) {
        let is_vitepress = dialect.inclusions == Inclusions::VitePress;
        let lines = own_lines(&self.without_liquid, start, code, |line, containers| {
            directives::marks_of(line, dialect.directives, containers)
                .or_else(|| directives::alert_marks(line, containers).filter(|_| is_vitepress))
        });
        let inline = directives::inline_marks(&self.without_liquid, start, code, &lines);
        for colons in directives::colons_of_texts(&self.without_liquid, start, &lines) {
            mask.fill(&colons);
        }
        for line in lines {
            self.container_line(&line, mask);
        }
        self.extend_extensions(inline, mask);
        if dialect.icons != Icons::None {
            self.extend_extensions(extension_marks::icons(&self.without_liquid, start, code), mask);
        }
    }

    /// Marks within a line.
    fn extend_extensions(&mut self, found: Vec<Span>, mask: &mut Mask) {
        for marks in found {
            mask.fill(&marks);
            self.own.push(marks.clone());
            self.extensions.push(marks);
        }
    }

    /// A line that begins or ends a container. Of it only its title is left, as a block of its own.
    fn container_line(&mut self, line: &OwnLine, mask: &mut Mask) {
        let title = line.title();
        // An item of a list that begins with empty lines has no more than them.
        if title.is_some() || line.containers.begin {
            mask.begin_heading(&line.span, title, line.span.start);
            self.titles.push(line.span.start);
        } else {
            mask.blank(&line.span);
        }
        self.own.extend(line.marks());
    }

    /// Blocks between lines of slashes, and their options.
    fn slash_blocks(&mut self, start: usize, mask: &mut Mask, code: &[Span]) {
        for line in own_lines(&self.without_liquid, start, code, |line, _| slash_blocks::marks_of(line)) {
            if let Some(options) = slash_blocks::options_below(&self.without_liquid, &line) {
                mask.blank(&options);
                self.own.push(options);
            }
            self.container_line(&line, mask);
        }
    }

    /// Blocks with an indented body. The Markdown parser sees items of a list that begin with
    /// their title, or with an empty one.
    fn admonitions(&mut self, start: usize, mask: &mut Mask, code: &[Span]) {
        for line in own_lines(&self.without_liquid, start, code, |line, _| admonitions::marks_of(line)) {
            let item = admonitions::item_start(&self.without_liquid, &line);
            let heading = item.map_or(line.span.start, |item| item + "* ".len());
            mask.begin_heading(&line.span, line.title(), heading);
            if let Some(item) = item {
                mask.0[item] = b'*';
            }
            for marks in admonitions::left_out_marks(&self.without_liquid, &line) {
                mask.0[marks].fill(b'>');
            }
            self.titles.push(heading);
            self.own.extend(line.marks());
        }
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

    /// The attribute lists of spans that have no colon.
    fn bare_attributes(&mut self, code: &[Span]) {
        let mut lists = kramdown::bare_attributes(&self.without_liquid, &self.extensions, code);
        lists.retain(|list| !touches(&self.liquid, list) && !touches(&self.attributes, list));
        self.attributes.extend(lists);
        self.attributes.sort_by_key(|list| list.start);
    }

    /// Whether nobody knows what the HTML in `span` holds.
    pub(crate) fn is_broken(&self, span: &Span) -> bool {
        let first = self.broken.partition_point(|start| *start < span.start);
        self.broken.get(first).is_some_and(|start| span.contains(start))
    }
}
