//! A page's body: which runs of inline text it has, what in them is text and
//! what must not be translated, where its links and headings are.
//!
//! All spans are byte ranges of the text that was parsed, so that a localized
//! page can be spliced together and nothing else changes. Pitfalls of the
//! parser that are worked around here are named where they are.

use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::directives;
use super::inline::Inline;
use super::part::Part;
use crate::text::Span;

/// What kind of block a run of inline text stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading of level 1 to 6.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    ListItem,
    /// A paragraph in a block quote.
    Quotation,
    /// A cell in a table's first row.
    TableHeading,
    /// A cell of a table, with its column's heading.
    TableCell(String),
    /// A footnote's text.
    Footnote,
    /// What a definition list defines.
    Term,
    /// What it says of it.
    Definition,
}

/// A run of inline text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Where it stands.
    pub block: Block,
    /// Its bytes, without the blanks around it.
    pub span: Span,
    /// What it is made of, tiling the span.
    pub parts: Vec<Part>,
    /// Whether it has a letter that readers see as text: not in code, not in
    /// an address, not in a tag.
    pub has_letters: bool,
}

/// How a link is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkKind {
    /// `[text](destination)`
    Inline,
    /// `![text](destination)`
    Image,
    /// `[label]: destination`
    Definition,
    /// `<destination>`
    Autolink,
    /// The value of this attribute of a tag.
    Attribute(String),
}

/// A link's or an image's destination.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// How it is written.
    pub kind: LinkKind,
    /// The bytes of the destination.
    pub span: Span,
    /// The destination, decoded.
    pub destination: String,
    /// For a link that shows its address: the bytes that show it.
    pub shown: Option<Span>,
}

/// A heading, for anchors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// Where its text begins.
    pub start: usize,
    /// Where an attribute can be added: the end of its last line of text.
    pub end: usize,
    /// Its text as kramdown computes ids from it.
    pub text: String,
    /// The id that the page gives it.
    pub explicit_id: Option<String>,
    /// Whether its line ends with an attribute list of any kind.
    pub has_attributes: bool,
}

/// A body, taken apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Body {
    /// Runs of text in the order of the page.
    pub runs: Vec<Run>,
    /// Links, images and reference definitions.
    pub links: Vec<Link>,
    /// Headings in the order of the page.
    pub headings: Vec<Heading>,
    /// The labels that the page's reference definitions define.
    pub labels: Vec<String>,
    /// The labels of its footnotes.
    pub footnotes: Vec<String>,
    /// The anchors that its tags make: the values of `id` and of `<a name>`,
    /// in the order of the page.
    pub anchors: Vec<String>,
}

/// The Markdown that the sites we know are written in: kramdown's with GFM
/// input, as far as `CommonMark` parsers go along.
#[must_use]
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM
}

/// Takes `text` apart. `front_matter` is left out.
#[must_use]
pub fn parse(text: &str, front_matter: &Span) -> Body {
    let liquid = directives::liquid(text);
    let masked = directives::mask(text, front_matter, &liquid);
    let mut events = Parser::new_ext(&masked, options()).into_offset_iter();
    let mut walk = Walk::new(text, &liquid);
    for (event, span) in events.by_ref() {
        walk.event(event, span);
    }
    walk.flush();
    let mut links = walk.body.links;
    let mut labels = Vec::new();
    for (label, definition) in events.reference_definitions().iter() {
        labels.push(label.to_owned());
        links.extend(definition_link(text, &liquid, &definition.span, &definition.dest));
    }
    links.sort_by_key(|link| link.span.start);
    labels.sort();
    Body { links, labels, ..walk.body }
}

fn definition_link(text: &str, liquid: &[Span], span: &Span, destination: &str) -> Option<Link> {
    let behind_label = span.start + text[span.clone()].find("]:")? + 2;
    let bytes = destination_span(text, behind_label, span.end)?;
    let destination = if directives::has_liquid(liquid, &bytes) { &text[bytes.clone()] } else { destination };
    Some(Link { kind: LinkKind::Definition, span: bytes, destination: destination.to_owned(), shown: None })
}

/// The bytes of the destination that begins behind blanks at `from`.
pub(super) fn destination_span(text: &str, from: usize, end: usize) -> Option<Span> {
    let rest = &text[from..end];
    let start = from + (rest.len() - rest.trim_ascii_start().len());
    if let Some(bracketed) = text[start..end].strip_prefix('<') {
        return Some(start + 1..start + 1 + bracketed.find('>')?);
    }
    let mut depth = 0_usize;
    let mut escaped = false;
    for (at, byte) in text.as_bytes()[start..end].iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'(' => depth += 1,
            b')' if depth == 0 => return Some(start..start + at),
            b')' => depth -= 1,
            byte if byte.is_ascii_whitespace() => return Some(start..start + at),
            _ => {}
        }
    }
    Some(start..end)
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

struct Walk<'t> {
    text: &'t str,
    liquid: &'t [Span],
    containers: Vec<Container>,
    heading: Option<(u8, Span, Option<String>, bool)>,
    table: Table,
    /// Inside a code block or raw HTML block, where nothing is inline text.
    opaque_block: bool,
    inline: Option<Inline<'t>>,
    body: Body,
}

#[derive(Default)]
struct Table {
    columns: Vec<String>,
    in_head: bool,
    cell: Option<usize>,
    next_cell: usize,
}

impl<'t> Walk<'t> {
    fn new(text: &'t str, liquid: &'t [Span]) -> Self {
        Self {
            text,
            liquid,
            containers: Vec::new(),
            heading: None,
            table: Table::default(),
            opaque_block: false,
            inline: None,
            body: Body::default(),
        }
    }

    fn event(&mut self, event: Event<'_>, span: Span) {
        match event {
            Event::Start(tag) if is_inline(&tag) => self.inline().start(&tag, span),
            Event::End(tag) if is_inline_end(tag) => self.inline().end(tag, span),
            Event::Start(tag) => self.start_block(tag, span),
            Event::End(tag) => self.end_block(tag),
            Event::Html(_) | Event::Rule => self.flush(),
            Event::TaskListMarker(_) => {}
            _ if self.opaque_block => {}
            inline => self.inline().leaf(inline, span),
        }
    }

    fn inline(&mut self) -> &mut Inline<'t> {
        let quotes = self.containers.iter().filter(|container| **container == Container::Quote).count();
        let (text, liquid) = (self.text, self.liquid);
        self.inline.get_or_insert_with(|| Inline::new(text, liquid, quotes))
    }

    fn start_block(&mut self, tag: Tag<'_>, span: Span) {
        self.flush();
        match tag {
            Tag::BlockQuote(_) => self.containers.push(Container::Quote),
            Tag::Item => self.containers.push(Container::Item),
            Tag::FootnoteDefinition(label) => {
                self.body.footnotes.push(label.to_string());
                self.containers.push(Container::Footnote);
            }
            Tag::DefinitionListTitle => self.containers.push(Container::Term),
            Tag::DefinitionListDefinition => self.containers.push(Container::Definition),
            Tag::Heading { level, id, classes, attrs } => {
                let attributes = id.is_some() || !classes.is_empty() || !attrs.is_empty();
                self.heading = Some((level_number(level), span, id.map(String::from), attributes));
            }
            Tag::CodeBlock(_) | Tag::HtmlBlock => self.opaque_block = true,
            Tag::Table(_) => self.table = Table::default(),
            Tag::TableHead => self.table.in_head = true,
            Tag::TableRow => self.table.next_cell = 0,
            Tag::TableCell => {
                self.table.cell = Some(self.table.next_cell);
                self.table.next_cell += 1;
            }
            _ => {}
        }
    }

    fn end_block(&mut self, tag: TagEnd) {
        if tag == TagEnd::TableCell && self.table.in_head {
            let name = self.inline.as_ref().map(Inline::visible_text).unwrap_or_default();
            self.table.columns.push(name);
        }
        if matches!(tag, TagEnd::Heading(_)) {
            self.end_heading();
            return;
        }
        self.flush();
        match tag {
            TagEnd::BlockQuote(_)
            | TagEnd::Item
            | TagEnd::FootnoteDefinition
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition => {
                self.containers.pop();
            }
            TagEnd::CodeBlock | TagEnd::HtmlBlock => self.opaque_block = false,
            TagEnd::TableHead => self.table.in_head = false,
            TagEnd::TableCell => self.table.cell = None,
            _ => {}
        }
    }

    fn end_heading(&mut self) {
        let text = self.inline.as_ref().map(Inline::kramdown_text).unwrap_or_default();
        let content = self.inline.as_ref().and_then(Inline::span);
        self.flush();
        let Some((_, span, id, has_attributes)) = self.heading.take() else { return };
        let content = content.unwrap_or(span.end..span.end);
        let atx = self.text[span.start..].starts_with('#');
        let last_line = if atx { span.start } else { content.end };
        let end = line_end(self.text, last_line);
        let explicit_id = id.or_else(|| self.attribute_id(&span));
        let start = if atx && content.start >= end { end } else { content.start };
        self.body.headings.push(Heading { start, end, text, explicit_id, has_attributes });
    }

    /// The id in a kramdown attribute line above or below a heading.
    fn attribute_id(&self, span: &Span) -> Option<String> {
        let below = self.text[span.end..].trim_start_matches('\n').lines().next().unwrap_or_default();
        let adjacent = self.text[..span.end].ends_with('\n') && !self.text[span.end..].starts_with('\n');
        let above = self.text[..span.start].lines().next_back().unwrap_or_default();
        let found = adjacent.then(|| directives::attribute_line_id(below)).flatten();
        found.or_else(|| directives::attribute_line_id(above)).map(str::to_owned)
    }

    /// Ends the current run of inline text, if there is one.
    fn flush(&mut self) {
        let Some(inline) = self.inline.take() else { return };
        let block = self.block();
        let (run, links) = inline.finish();
        self.body.links.extend(links);
        if let Some((span, parts, has_letters)) = run {
            self.body.runs.push(Run { block, span, parts, has_letters });
        }
    }

    fn block(&self) -> Block {
        if let Some((level, ..)) = self.heading {
            return Block::Heading(level);
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

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}

fn is_inline_end(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image
    )
}

const fn level_number(level: HeadingLevel) -> u8 {
    level as u8
}

/// Whether a link of this type is written as its own address.
pub(super) const fn is_autolink(kind: LinkType) -> bool {
    matches!(kind, LinkType::Autolink | LinkType::Email)
}
