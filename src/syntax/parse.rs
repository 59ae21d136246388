//! From a text to its tree. The `CommonMark` engine reads what the layers leave,
//! and says where blocks and inlines are; what it doesn't say, marks and the
//! parts of links, stands in the gaps.

use std::cmp::Reverse;
use std::collections::HashMap;

use pulldown_cmark::{Event, OffsetIter, Parser, Tag, TagEnd};

use super::commonmark::options;
use super::dialect::Dialect;
use super::engine_kinds::{kind_of, label_of};
use super::kind::{LinkForm, NodeKind};
use super::layers::Layers;
use super::pairs;
use super::tree::{NodeId, Tree, TreeBuilder};
use super::untranslated;
use crate::text::{ByteRange, Span};

/// The tree of `text`, as `dialect` reads it. `front_matter` is a node of its
/// own, and read by nothing; `0..0` for none.
///
/// ```
/// use glossator::syntax::{Dialect, NodeKind, parse};
///
/// let text = "- See [us](/us/).\n";
/// let tree = parse(text, &(0..0), Dialect::COMMON_MARK);
/// let destination = tree.nodes().find(|node| tree.kind(*node) == NodeKind::Destination);
/// assert_eq!(destination.map(|node| &text[tree.range(node).span()]), Some("/us/"));
/// let leaves: String = tree.leaves().map(|node| &text[tree.range(node).span()]).collect();
/// assert_eq!(leaves, text);
/// ```
#[must_use]
pub fn parse(text: &str, front_matter: &Span, dialect: Dialect) -> Tree {
    #[cfg(test)]
    counted::add(text);
    let layers = Layers::new(text, front_matter, dialect);
    let islands = islands(&layers);
    let mut reader = TreeReader {
        text,
        masked: &layers.masked,
        without_liquid: &layers.without_liquid,
        islands: &islands,
        titles: &layers.titles,
        next_island: 0,
        builder: TreeBuilder::new(text.len()),
        references: Vec::new(),
        definitions: Vec::new(),
        next_definition: 0,
        defined: HashMap::new(),
        html_lines: Vec::new(),
    };
    reader.builder.leaf(NodeKind::FrontMatter, front_matter.end);
    if dialect.is_html() {
        reader.html_page();
    } else {
        reader.markdown(Parser::new_ext(&layers.masked, options()).into_offset_iter());
    }
    let (builder, references) = reader.finish();
    let mut tree = builder.finish(references, layers);
    if tree.layers.is_python_markdown {
        tree.layers.pairs = pairs::find(&tree, text);
    }
    tree.layers.untranslated = untranslated::find(&tree, text);
    tree
}

/// What other layers than Markdown have in the text, in order. They don't
/// overlap, but for Liquid in kramdown's HTML.
fn islands(layers: &Layers) -> Vec<(Span, NodeKind)> {
    let of =
        |spans: &[Span], kind: NodeKind| spans.iter().map(|span| (span.clone(), kind)).collect::<Vec<_>>();
    let mut all = of(&layers.liquid, NodeKind::Liquid);
    all.extend(of(&layers.extensions, NodeKind::Extension));
    all.extend(of(&layers.attributes, NodeKind::AttributeList));
    all.extend(of(&layers.own, NodeKind::OwnLine));
    all.extend(of(&layers.html, NodeKind::KramdownHtml));
    all.sort_by_key(|(span, kind)| (span.start, Reverse(span.end), *kind == NodeKind::OwnLine));
    let mut islands: Vec<(Span, NodeKind)> = Vec::with_capacity(all.len());
    let (mut end, mut html_end) = (0, 0);
    for (mut span, kind) in all {
        if kind == NodeKind::Liquid && span.end <= html_end {
            islands.push((span, kind));
            continue;
        }
        span.start = span.start.max(end);
        if span.start < span.end {
            end = span.end;
            html_end = if kind == NodeKind::KramdownHtml { end } else { html_end };
            islands.push((span, kind));
        }
    }
    islands
}

pub(super) struct TreeReader<'t> {
    pub(super) text: &'t str,
    pub(super) masked: &'t str,
    pub(super) without_liquid: &'t str,
    islands: &'t [(Span, NodeKind)],
    titles: &'t [usize],
    /// The first island that doesn't end before what is being read.
    next_island: usize,
    pub(super) builder: TreeBuilder,
    /// Links and images with the start of the definition that they lead by.
    references: Vec<(NodeId, usize)>,
    /// The reference definitions, in order.
    definitions: Vec<Span>,
    next_definition: usize,
    /// The node of each definition that has been read, by where it starts.
    pub(super) defined: HashMap<usize, NodeId>,
    /// The lines of the HTML block that is being read.
    html_lines: Vec<Span>,
}

impl TreeReader<'_> {
    fn markdown(&mut self, mut events: OffsetIter<'_>) {
        let definitions =
            events.reference_definitions().iter().map(|(_, definition)| definition.span.clone());
        self.definitions = definitions.collect();
        self.definitions.sort_by_key(|span| span.start);
        while let Some((event, span)) = events.next() {
            match event {
                Event::Start(tag) => {
                    let definition =
                        label_of(&tag).and_then(|label| events.reference_definitions().get(label));
                    let definition = definition.map(|definition| definition.span.start);
                    self.start(&tag, &span, definition);
                }
                Event::End(tag) => self.end(tag),
                event => self.inline(&event, &span),
            }
        }
        self.gap(self.text.len());
    }

    fn finish(self) -> (TreeBuilder, Vec<(NodeId, NodeId)>) {
        let defined = self.defined;
        let references =
            self.references.into_iter().filter_map(|(link, start)| Some((link, *defined.get(&start)?)));
        (self.builder, references.collect())
    }

    /// `span` without what another node has already, and what isn't in the
    /// innermost open one.
    pub(super) fn clamped(&self, span: &Span) -> ByteRange {
        let end = span.end.min(self.builder.end()).max(self.builder.at());
        ByteRange::new(span.start.max(self.builder.at()).min(end), end)
    }

    fn start(&mut self, tag: &Tag<'_>, span: &Span, definition: Option<usize>) {
        let (mut kind, mut span) = (kind_of(tag), span.clone());
        if matches!(kind, NodeKind::Heading { .. }) && self.titles.binary_search(&span.start).is_ok() {
            kind = NodeKind::Paragraph;
        }
        // pulldown-cmark up to 0.13 ends a collapsed reference before its `[]`.
        let is_collapsed =
            matches!(kind, NodeKind::Link(LinkForm::Collapsed) | NodeKind::Image(LinkForm::Collapsed));
        if is_collapsed && self.text[span.end..].starts_with("[]") {
            span.end += 2;
        }
        span.start = self.whole_liquid(span.start);
        self.gap(span.start);
        let node = self.builder.push(kind, self.clamped(&span));
        self.references.extend(definition.map(|start| (node, start)));
        match kind {
            NodeKind::Link(_) | NodeKind::Autolink { .. } => self.marker(span.start + "[".len()),
            NodeKind::Image(_) => self.marker(span.start + "![".len()),
            _ => {}
        }
    }

    /// Where a node begins that begins `at` for the engine: with the Liquid there, whose blanks the engine
    /// takes for the indentation of code.
    fn whole_liquid(&self, at: usize) -> usize {
        let mut before = self.islands[self.next_island..].iter().take_while(|(island, _)| island.start < at);
        let cut = before.find(|(island, kind)| *kind == NodeKind::Liquid && island.end > at);
        cut.map_or(at, |(island, _)| island.start)
    }

    pub(super) fn marker(&mut self, end: usize) {
        self.builder.leaf(NodeKind::Marker, end.min(self.builder.end()));
    }

    fn end(&mut self, tag: TagEnd) {
        let kind = self.builder.open_kinds().next();
        if let Some(NodeKind::Link(LinkForm::Inline) | NodeKind::Image(LinkForm::Inline)) = kind {
            self.target();
        }
        if tag == TagEnd::HtmlBlock {
            let lines = std::mem::take(&mut self.html_lines);
            self.html(self.masked, &lines);
        }
        // pulldown-cmark up to 0.13 ends a list of definitions behind the block below it.
        if tag == TagEnd::DefinitionList {
            self.builder.end_here();
        }
        self.gap(self.builder.end());
        self.builder.close();
    }

    fn inline(&mut self, event: &Event<'_>, span: &Span) {
        if self.builder.open_kinds().next() == Some(NodeKind::HtmlBlock) {
            let is_line = matches!(event, Event::Html(_)) && !span.is_empty();
            self.html_lines.extend(is_line.then(|| self.clamped(span).span()));
            return;
        }
        self.gap(span.start);
        let range = self.clamped(span);
        match event {
            Event::Code(_) => self.code(range),
            Event::Text(content) => {
                let is_decoded = **content != self.masked[range.span()];
                let is_entity = is_decoded && self.masked[range.span()].starts_with(['&', '\0']);
                if is_entity {
                    self.builder.leaf(NodeKind::Entity, range.end());
                } else {
                    self.whole(NodeKind::Text, range);
                }
            }
            Event::InlineHtml(_) => self.inline_html(range),
            Event::FootnoteReference(_) => self.builder.leaf(NodeKind::FootnoteReference, range.end()),
            Event::SoftBreak => self.builder.leaf(NodeKind::SoftBreak, range.end()),
            Event::HardBreak => self.builder.leaf(NodeKind::HardBreak, range.end()),
            Event::Rule => self.builder.leaf(NodeKind::Rule, range.end()),
            Event::TaskListMarker(_) => self.builder.leaf(NodeKind::TaskMarker, range.end()),
            Event::Start(_)
            | Event::End(_)
            | Event::Html(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => {}
        }
    }

    /// A leaf, or where islands lie in it, a node of what they leave.
    fn whole(&mut self, kind: NodeKind, range: ByteRange) {
        if self.is_free(range.end()) {
            return self.builder.leaf(kind, range.end());
        }
        self.builder.push(kind, range);
        self.pieces(NodeKind::Words, range.end());
        self.builder.close();
    }

    /// Whether no island lies between here and `end`.
    pub(super) fn is_free(&mut self, end: usize) -> bool {
        self.pass_islands();
        self.islands.get(self.next_island).is_none_or(|(island, _)| island.start >= end)
    }

    fn code(&mut self, range: ByteRange) {
        let written = &self.text[range.span()];
        let mark = written.len() - written.trim_start_matches('`').len();
        self.builder.push(NodeKind::CodeSpan, range);
        self.marker(range.start() + mark);
        self.lines(NodeKind::Words, (range.end() - mark.min(range.len())).max(self.builder.at()));
        self.marker(range.end());
        self.builder.close();
    }

    /// Leaves of `kind` up to `end`, and what begins the lines between them.
    pub(super) fn lines(&mut self, kind: NodeKind, end: usize) {
        let quotes = self.quotes();
        while let Some(newline) = self.text[self.builder.at()..end].find('\n') {
            let newline = self.builder.at() + newline;
            self.pieces(kind, newline);
            self.builder.leaf(NodeKind::Blank, content_start(self.text, newline, quotes).min(end));
        }
        self.pieces(kind, end);
    }

    /// How many block quotes are open.
    pub(super) fn quotes(&self) -> usize {
        self.builder.open_kinds().filter(|kind| matches!(kind, NodeKind::Quotation(_))).count()
    }

    /// Goes on to the first island that doesn't end before the next leaf.
    fn pass_islands(&mut self) {
        let at = self.builder.at();
        while self.islands.get(self.next_island).is_some_and(|(island, _)| island.end <= at) {
            self.next_island += 1;
        }
    }

    /// Leaves of `kind` up to `end`, and islands among them.
    pub(super) fn pieces(&mut self, kind: NodeKind, end: usize) {
        self.between_islands(end, |builder, end| builder.leaf(kind, end));
    }

    fn between_islands(&mut self, end: usize, mut leaf: impl FnMut(&mut TreeBuilder, usize)) {
        self.pass_islands();
        let islands = self.islands;
        while let Some((island, kind)) = islands.get(self.next_island).filter(|(at, _)| at.start < end) {
            leaf(&mut self.builder, island.start);
            if *kind == NodeKind::KramdownHtml {
                self.next_island += 1;
                self.kramdown_html(island.end);
                self.pass_islands();
                continue;
            }
            self.builder.leaf(*kind, island.end.min(end));
            if island.end > end {
                return;
            }
            self.next_island += 1;
        }
        leaf(&mut self.builder, end);
    }

    /// What stands before `end` and is none of the engine's nodes: definitions,
    /// marks, blanks, islands.
    pub(super) fn gap(&mut self, end: usize) {
        let end = end.min(self.builder.end());
        while let Some(definition) = self.definitions.get(self.next_definition).cloned() {
            if definition.start >= end {
                break;
            }
            self.next_definition += 1;
            if definition.start >= self.builder.at() {
                self.marks(definition.start);
                self.definition(&definition);
            }
        }
        self.marks(end);
    }

    /// Marks and blanks up to `end`.
    pub(super) fn marks(&mut self, end: usize) {
        let text = self.text;
        let is_blank = |byte: u8| byte.is_ascii_whitespace();
        self.between_islands(end, |builder, end| {
            while builder.at() < end {
                let bytes = &text.as_bytes()[builder.at()..end];
                let blank = is_blank(bytes[0]);
                let length = bytes.iter().take_while(|byte| is_blank(**byte) == blank).count();
                let kind = match blank {
                    true => NodeKind::Blank,
                    false if &bytes[..length] == b"\\" => NodeKind::Escape,
                    false => NodeKind::Marker,
                };
                builder.leaf(kind, builder.at() + length);
            }
        });
    }
}

/// Where the content of the line behind `newline` begins, inside `quotes` block
/// quotes. A lazy continuation line lacks their marks.
pub(crate) fn content_start(text: &str, newline: usize, quotes: usize) -> usize {
    let bytes = text.as_bytes();
    let skip_blanks = |mut at: usize| {
        while matches!(bytes.get(at), Some(b' ' | b'\t')) {
            at += 1;
        }
        at
    };
    let mut at = skip_blanks(newline + 1);
    for _ in 0..quotes {
        if bytes.get(at) != Some(&b'>') {
            break;
        }
        at = skip_blanks(at + 1);
    }
    at
}

/// The texts that were read, which tests count.
#[cfg(test)]
pub(crate) mod counted {
    use std::sync::{Mutex, MutexGuard, PoisonError};

    static TEXTS: Mutex<Vec<String>> = Mutex::new(Vec::new());

    fn texts() -> MutexGuard<'static, Vec<String>> {
        TEXTS.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn add(text: &str) {
        texts().push(text.to_owned());
    }

    /// Those that have `word` in them, as long as no other test uses that word.
    pub(crate) fn with(word: &str) -> Vec<String> {
        texts().iter().filter(|text| text.contains(word)).cloned().collect()
    }
}
