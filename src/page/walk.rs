//! The walk over the tree of a page's Markdown: from its nodes to runs, links
//! and headings.

use super::body::{Block, Body, Heading, Remarks, Run};
use super::html;
use super::inline::{Finished, Inline};
use crate::syntax::kramdown;
use crate::syntax::trouble::{self, Trouble};
use crate::syntax::{NodeId, NodeKind, Tree, TreeStep, content_start, heading_id};
use crate::text::{Span, touching};

/// What a walk has found.
#[derive(Debug, Default)]
pub(super) struct Walked {
    /// What the page has.
    pub(super) body: Body,
    /// The bytes of its blocks.
    pub(super) blocks: Vec<Span>,
    /// Those of its stretches of HTML.
    pub(super) html: Vec<Span>,
    /// Those of its texts in Markdown.
    pub(super) texts: Vec<Span>,
}

impl Walked {
    /// Adds what stands in a stretch of HTML.
    pub(super) fn add_html(&mut self, found: html::text::HtmlContent) {
        self.html.push(found.area);
        self.blocks.extend(found.blocks);
        self.body.runs.extend(found.runs);
        self.add_content(found.content);
    }

    /// Adds the title of a reference definition.
    pub(super) fn add_title(&mut self, text: &str, title: Span, liquid: &[Span]) {
        let mut content = html::TagContent::default();
        content.add_title(text, title, liquid);
        self.add_content(content);
    }

    fn add_content(&mut self, content: html::TagContent) {
        self.body.links.extend(content.links);
        self.body.anchors.extend(content.anchors);
        self.body.runs.extend(content.runs);
        self.body.base = self.body.base.take().or(content.base);
        self.body.own_language.append(content.own_language);
        self.body.troubles.extend(content.troubles);
    }
}

/// The containers around the current block, as far as they matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Container {
    Quote,
    Item,
    Footnote,
    Term,
    Definition,
}

/// A heading whose end has not come yet.
struct OpenHeading {
    node: NodeId,
    level: u8,
    /// The id in its own attributes.
    id: Option<String>,
    has_attributes: bool,
}

/// A walk under way.
pub(super) struct PageWalk<'t> {
    tree: &'t Tree,
    text: &'t str,
    containers: Vec<Container>,
    heading: Option<OpenHeading>,
    table: OpenTable,
    in_code: bool,
    /// The block of the current run.
    block_node: NodeId,
    inline: Option<Inline<'t>>,
    walked: Walked,
}

#[derive(Default)]
struct OpenTable {
    columns: Vec<String>,
    in_head: bool,
    cell: Option<usize>,
    next_cell: usize,
}

impl<'t> PageWalk<'t> {
    /// A walk over `tree`, which `text` has.
    pub(super) fn new(tree: &'t Tree, text: &'t str) -> Self {
        Self {
            tree,
            text,
            containers: Vec::new(),
            heading: None,
            table: OpenTable::default(),
            in_code: false,
            block_node: tree.root(),
            inline: None,
            walked: Walked::default(),
        }
    }

    /// What it has found.
    pub(super) fn finish(mut self) -> Walked {
        self.flush();
        self.walked
    }

    /// The next step.
    pub(super) fn step(&mut self, step: TreeStep) {
        match step {
            TreeStep::Enter(node) => self.enter(node),
            TreeStep::Leave(node) => self.leave(node),
        }
    }

    fn enter(&mut self, node: NodeId) {
        match self.tree.kind(node) {
            kind if kind.is_inline() => self.begin_inline(node).start(node),
            kind if kind.is_block() => self.start_block(node),
            NodeKind::Rule => self.flush(),
            kind if kind.is_text() && !self.in_code => self.begin_inline(node).leaf(node),
            _ => {}
        }
    }

    fn leave(&mut self, node: NodeId) {
        match self.tree.kind(node) {
            kind if kind.is_inline() => self.inline().end(node),
            kind if kind.is_block() => self.end_block(node),
            _ => {}
        }
    }

    /// The current run, which begins with `node` if there is none.
    fn begin_inline(&mut self, node: NodeId) -> &mut Inline<'t> {
        if self.inline.is_none() {
            self.block_node = self.tree.parent(node);
        }
        self.inline()
    }

    fn inline(&mut self) -> &mut Inline<'t> {
        let quotes = self.quotes();
        let (tree, text) = (self.tree, self.text);
        self.inline.get_or_insert_with(|| Inline::new(tree, text, quotes))
    }

    fn quotes(&self) -> usize {
        self.containers.iter().filter(|container| **container == Container::Quote).count()
    }

    fn start_block(&mut self, node: NodeId) {
        self.flush();
        let span = self.tree.range(node).span();
        self.walked.blocks.push(span.clone());
        match self.tree.kind(node) {
            NodeKind::Quotation(_) => self.containers.push(Container::Quote),
            NodeKind::Item => self.containers.push(Container::Item),
            NodeKind::FootnoteDefinition => {
                self.walked.body.footnotes.push(self.tree.label(node, self.text));
                self.containers.push(Container::Footnote);
            }
            NodeKind::Term => self.containers.push(Container::Term),
            NodeKind::Definition => self.containers.push(Container::Definition),
            NodeKind::Heading { level, attributes } => {
                let list = self.tree.heading_attributes(node, self.text);
                let id = list.iter().rev().find_map(|attribute| attribute.strip_prefix('#'));
                let id = id.map(str::to_owned);
                self.heading = Some(OpenHeading { node, level, id, has_attributes: attributes });
            }
            NodeKind::CodeBlock { .. } => self.in_code = true,
            NodeKind::Table => self.table = OpenTable::default(),
            NodeKind::TableHead => self.table.in_head = true,
            NodeKind::TableRow => self.table.next_cell = 0,
            NodeKind::TableCell => {
                self.table.cell = Some(self.table.next_cell);
                self.table.next_cell += 1;
            }
            _ => {}
        }
    }

    fn end_block(&mut self, node: NodeId) {
        let kind = self.tree.kind(node);
        if kind == NodeKind::TableCell && self.table.in_head {
            let name = self.inline.as_ref().map(Inline::visible_text).unwrap_or_default();
            self.table.columns.push(name);
        }
        if matches!(kind, NodeKind::Heading { .. }) {
            self.end_heading();
            return;
        }
        self.flush();
        match kind {
            NodeKind::Quotation(_)
            | NodeKind::Item
            | NodeKind::FootnoteDefinition
            | NodeKind::Term
            | NodeKind::Definition => {
                self.containers.pop();
            }
            NodeKind::CodeBlock { .. } => self.in_code = false,
            NodeKind::HtmlBlock => self.html_block(node),
            NodeKind::TableHead => self.table.in_head = false,
            NodeKind::TableCell => self.table.cell = None,
            _ => {}
        }
    }

    fn end_heading(&mut self) {
        let text = self.inline.as_ref().map(Inline::heading_text).unwrap_or_default();
        let content = self.inline.as_ref().and_then(Inline::span);
        self.flush();
        let Some(OpenHeading { node, id, has_attributes, .. }) = self.heading.take() else { return };
        let span = self.tree.range(node).span();
        let content = content.unwrap_or(span.end..span.end);
        let atx = self.text[span.start..].starts_with('#');
        let last_line = if atx { span.start } else { content.end };
        let end = line_end(self.text, last_line);
        let tail = self.text.get(content.end..end).unwrap_or_default();
        let without_liquid = self.tree.layers.masked.get(content.end..end).unwrap_or_default();
        let is_shown =
            self.tree.layers.is_kramdown && has_attributes && !kramdown::is_heading_id(without_liquid);
        let shown = tail.trim_ascii_end().trim_end_matches('#').trim_ascii_end();
        let (text, id) = if is_shown { (text + shown, None) } else { (text, id) };
        let id = id.or_else(|| self.attribute_id(&span));
        let (id_comment, explicit_id) = match id {
            Some(id) => (None, Some(id)),
            None => self.comment_id(&span).unzip(),
        };
        let start = if atx && content.start >= end { end } else { content.start };
        self.walked.body.headings.push(Heading {
            node,
            start,
            end,
            text,
            explicit_id,
            id_comment,
            has_attributes,
            by_liquid: false,
            is_kept: false,
        });
    }

    /// The id in a kramdown attribute line above or below a heading.
    fn attribute_id(&self, span: &Span) -> Option<String> {
        let masked = &self.tree.layers.without_liquid;
        let adjacent = masked[..span.end].ends_with('\n') && !masked[span.end..].starts_with('\n');
        let above = masked[..span.start].trim_end_matches([' ', '\t', '>']);
        let above = above.strip_suffix('\n').map(|above| above.rfind('\n').map_or(0, |newline| newline + 1));
        let id = |start: usize| {
            let line = masked[start..].split('\n').next().unwrap_or_default();
            kramdown::attribute_line_id(line).map(|id| start + id.start..start + id.end)
        };
        let found = adjacent.then(|| id(span.end)).flatten().or_else(|| id(above?));
        found.map(|id| self.text[id].to_owned())
    }

    /// Where a comment of MDX at the end of a heading begins, and the id in it.
    fn comment_id(&self, span: &Span) -> Option<(usize, String)> {
        let layers = &self.tree.layers;
        let last = touching(&layers.liquid, span).last().filter(|_| layers.is_mdx)?;
        let is_end = self.text[last.end..span.end].trim_ascii().is_empty();
        heading_id(&self.text[last.clone()]).filter(|_| is_end).map(|id| (last.start, id.to_owned()))
    }

    /// Ends the current run of inline text, if there is one.
    fn flush(&mut self) {
        let Some(inline) = self.inline.take() else { return };
        let block = self.block();
        self.walked.texts.extend(inline.span());
        let Finished { runs, links, content, html } = inline.finish(&block);
        self.walked.body.links.extend(links);
        if let Some((span, tags)) = html {
            let found =
                html::text::find_in_line(self.text, self.tree, &tags, (self.block_node, span), self.quotes());
            self.walked.add_html(found);
        }
        let is_table = runs.len() > 1 && block != Block::Term;
        for (span, parts, has_letters) in runs {
            let block = if is_table { Block::LooseCell } else { block.clone() };
            let node = Some(self.block_node);
            let remarks = Remarks::default();
            self.walked.body.runs.push(Run { block, node, span, parts, has_letters, remarks });
        }
        self.walked.add_content(content);
    }

    fn html_block(&mut self, node: NodeId) {
        let range = self.tree.range(node).span();
        // Blocks of kramdown's are looked at by themselves. Here one stands in what only
        // CommonMark takes for HTML, `<!a`: it would be found twice.
        let twice = self.tree.below(node).find(|inner| self.tree.kind(*inner) == NodeKind::KramdownHtml);
        let markdown = self.text[range.clone()].find("markdown=").filter(|_| self.tree.layers.is_kramdown);
        let (at, message) = match (twice, markdown) {
            (Some(twice), _) => (
                self.tree.range(twice).start(),
                "this HTML begins elsewhere for kramdown than for CommonMark",
            ),
            (None, Some(at)) => (range.start + at, "nobody can tell where the Markdown in this HTML begins"),
            (None, None) => {
                let found = html::text::find(self.text, self.tree, node, self.quotes());
                return self.walked.add_html(found);
            }
        };
        let newline = self.text[range.start..at].rfind('\n').map(|newline| range.start + newline);
        let line = newline.map_or(range.start, |newline| content_start(self.text, newline, self.quotes()));
        let end = line_end(self.text, at);
        self.walked.body.troubles.push(Trouble::new(
            line.min(end)..end,
            trouble::TroubleKind::Opaque,
            message,
        ));
    }

    fn block(&self) -> Block {
        if let Some(heading) = &self.heading {
            return Block::Heading(heading.level);
        }
        if let Some(cell) = self.table.cell {
            if self.table.in_head {
                return Block::TableHeading;
            }
            return Block::TableCell(self.table.columns.get(cell).cloned().unwrap_or_default());
        }
        match self.containers.last() {
            None => Block::Paragraph,
            Some(Container::Quote) => Block::Quotation,
            Some(Container::Item) => Block::ListItem,
            Some(Container::Footnote) => Block::Footnote,
            Some(Container::Term) => Block::Term,
            Some(Container::Definition) => Block::Definition,
        }
    }
}

/// The end of the line that `at` is in, without blanks before it.
fn line_end(text: &str, at: usize) -> usize {
    let length = text[at..].find('\n').unwrap_or(text.len() - at);
    at + text[at..at + length].trim_ascii_end().len()
}
