//! The tree of a text: what stands where, down to the last byte.

use crate::text::ByteRange;

use super::layers::Layers;

/// What a node of a [`Tree`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The whole text.
    Document,
    /// The block above a page's body.
    FrontMatter,

    // Blocks.
    /// A paragraph.
    Paragraph,
    /// A heading.
    Heading {
        /// 1 to 6.
        level: u8,
        /// Whether its line ends with attributes, `{#id .class}`.
        attributes: bool,
    },
    /// A block quote.
    Quotation(Option<Alert>),
    /// A list.
    List {
        /// Whether its items are numbered.
        numbered: bool,
    },
    /// An item of a list.
    Item,
    /// The text of a footnote.
    FootnoteDefinition,
    /// A list of definitions.
    DefinitionList,
    /// What such a list defines.
    Term,
    /// What it says of a term.
    Definition,
    /// A table.
    Table,
    /// The first row of a table.
    TableHead,
    /// Another row.
    TableRow,
    /// A cell of a row.
    TableCell,
    /// A block of code.
    CodeBlock {
        /// Whether it is fenced; else it is indented.
        fenced: bool,
    },
    /// HTML between blocks, as `CommonMark` ends it; all of a text that is HTML.
    HtmlBlock,
    /// A thematic break.
    Rule,
    /// `[label]: destination "title"`
    ReferenceDefinition,

    // Inlines.
    /// `*light*`
    Emphasis,
    /// `**strong**`
    Strong,
    /// `~~struck out~~`
    Strikethrough,
    /// A link.
    Link(LinkForm),
    /// An image.
    Image(LinkForm),
    /// `<https://example.org/>`, or an e-mail address.
    Autolink {
        /// Whether it is an e-mail address.
        email: bool,
    },
    /// Code in a line.
    CodeSpan,
    /// A tag, a comment or another construct of HTML in a line.
    InlineHtml,
    /// `[^label]`
    FootnoteReference,
    /// `[ ]` or `[x]` in front of an item's text.
    TaskMarker,
    /// The end of a line that reads as a blank.
    SoftBreak,
    /// The end of a line that breaks it.
    HardBreak,
    /// Text. Where another layer's syntax stands in it, it has children.
    Text,
    /// A character reference, `&amp;`.
    Entity,

    // HTML, in [`Kind::HtmlBlock`], [`Kind::InlineHtml`] and [`Kind::KramdownHtml`].
    /// A tag, with its name and its attributes.
    Tag(TagForm),
    /// The name of a tag.
    TagName,
    /// An attribute of a tag: its name, and its value if it has one.
    Attribute,
    /// The name of an attribute.
    AttributeName,
    /// The value of an attribute, without quotes.
    AttributeValue,
    /// Text, with character references as they are written.
    HtmlText,
    /// A comment.
    Comment,
    /// `<!doctype …>`.
    Declaration,
    /// A tag or comment that never ends.
    UnclosedHtml,

    // Parts of the above.
    /// Where a link, an image or a definition leads.
    Destination,
    /// What stands in the quotes behind that.
    Title,
    /// The bytes of a node that are neither marks nor another layer's.
    Words,
    /// A backslash that makes text of what stands behind it.
    Escape,
    /// Marks: bullets, numbers, `>`, `#`, fences, delimiters, brackets, pipes.
    /// The parent says of what.
    Marker,
    /// Blanks and line ends that mean nothing.
    Blank,

    // Other layers.
    /// A Liquid output, tag or comment.
    Liquid,
    /// kramdown's attributes of a span.
    AttributeList,
    /// An extension or formula of kramdown's in a line.
    Extension,
    /// A line that is kramdown's own: attributes of a block, an abbreviation.
    OwnLine,
    /// HTML between blocks, as kramdown ends it.
    KramdownHtml,
}

impl Kind {
    /// Whether nodes of this kind are blocks that hold text or other blocks.
    #[must_use]
    pub const fn is_block(self) -> bool {
        matches!(
            self,
            Self::Paragraph
                | Self::Heading { .. }
                | Self::Quotation(_)
                | Self::List { .. }
                | Self::Item
                | Self::FootnoteDefinition
                | Self::DefinitionList
                | Self::Term
                | Self::Definition
                | Self::Table
                | Self::TableHead
                | Self::TableRow
                | Self::TableCell
                | Self::CodeBlock { .. }
                | Self::HtmlBlock
        )
    }

    /// Whether nodes of this kind hold text of a line.
    #[must_use]
    pub const fn is_inline(self) -> bool {
        matches!(
            self,
            Self::Emphasis
                | Self::Strong
                | Self::Strikethrough
                | Self::Link(_)
                | Self::Image(_)
                | Self::Autolink { .. }
        )
    }

    /// Whether nodes of this kind are the text of a line.
    #[must_use]
    pub const fn is_text(self) -> bool {
        matches!(
            self,
            Self::Text
                | Self::Entity
                | Self::CodeSpan
                | Self::InlineHtml
                | Self::FootnoteReference
                | Self::SoftBreak
                | Self::HardBreak
        )
    }
}

/// How a tag is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TagForm {
    /// `<a>`
    Start,
    /// `<a/>`
    SelfClosing,
    /// `</a>`
    End,
}

/// How a link or an image names its destination.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LinkForm {
    /// `[text](destination)`
    Inline,
    /// `[text][label]`
    Reference,
    /// `[label][]`
    Collapsed,
    /// `[label]`
    Shortcut,
}

/// The kinds of GitHub's alerts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "they are named as they are written")]
pub enum Alert {
    Note,
    Tip,
    Important,
    Warning,
    Caution,
}

/// The number of a node in its [`Tree`], in document order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(u32);

impl NodeId {
    const fn index(self) -> usize {
        self.0 as usize
    }
}

#[derive(Debug, Clone, Copy)]
struct Node {
    kind: Kind,
    range: ByteRange,
    parent: NodeId,
    /// The first node behind it that isn't below it.
    end: NodeId,
}

/// A step of a walk over a tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A node begins.
    Enter(NodeId),
    /// It ends, with all that is below it.
    Leave(NodeId),
}

/// What stands where in a text, made by [`super::parse`]. It has nodes and no
/// text; every byte of the text belongs to exactly one leaf.
#[derive(Debug, Default)]
pub struct Tree {
    nodes: Vec<Node>,
    /// The reference definitions that links and images lead by, in the order
    /// of the links.
    references: Vec<(NodeId, NodeId)>,
    /// What other layers than Markdown have in the text.
    pub(crate) layers: Layers,
}

impl Tree {
    /// The node of the whole text.
    #[must_use]
    pub const fn root(&self) -> NodeId {
        NodeId(0)
    }

    /// What `node` is.
    #[must_use]
    pub fn kind(&self, node: NodeId) -> Kind {
        self.nodes[node.index()].kind
    }

    /// Its bytes.
    #[must_use]
    pub fn range(&self, node: NodeId) -> ByteRange {
        self.nodes[node.index()].range
    }

    /// The node that it stands in; the root stands in itself.
    #[must_use]
    pub fn parent(&self, node: NodeId) -> NodeId {
        self.nodes[node.index()].parent
    }

    /// Whether nothing is below it.
    #[must_use]
    pub fn is_leaf(&self, node: NodeId) -> bool {
        self.nodes[node.index()].end.0 == node.0 + 1
    }

    /// The nodes right below `node`, in document order.
    pub fn children(&self, node: NodeId) -> impl Iterator<Item = NodeId> {
        let end = self.nodes[node.index()].end;
        let mut next = NodeId(node.0 + 1);
        std::iter::from_fn(move || {
            let child = (next < end).then_some(next)?;
            next = self.nodes[child.index()].end;
            Some(child)
        })
    }

    /// All nodes below `node`, in document order; `node` itself where nothing is.
    pub(crate) fn below(&self, node: NodeId) -> impl Iterator<Item = NodeId> + use<> {
        let end = self.nodes[node.index()].end;
        ((node.0 + 1).min(end.0 - 1)..end.0).map(NodeId)
    }

    /// All nodes, in document order: parents before their children.
    pub fn nodes(&self) -> impl Iterator<Item = NodeId> + use<> {
        (0..self.next().0).map(NodeId)
    }

    /// The number that the next node would have.
    fn next(&self) -> NodeId {
        NodeId(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX))
    }

    /// The leaves, in document order: they tile the text.
    pub fn leaves(&self) -> impl Iterator<Item = NodeId> {
        self.nodes().filter(|node| self.is_leaf(*node))
    }

    /// The walk over `node` and all that is below it.
    pub fn steps(&self, node: NodeId) -> impl Iterator<Item = Step> {
        let end = self.nodes[node.index()].end;
        let mut next = node;
        let mut open: Vec<NodeId> = Vec::new();
        std::iter::from_fn(move || {
            if let Some(node) = open.pop_if(|open| self.nodes[open.index()].end <= next) {
                return Some(Step::Leave(node));
            }
            (next < end).then(|| {
                let node = next;
                open.push(node);
                next = NodeId(node.0 + 1);
                Step::Enter(node)
            })
        })
    }

    /// The first child of `node` that is of `kind`.
    #[must_use]
    pub fn child(&self, node: NodeId, kind: Kind) -> Option<NodeId> {
        self.children(node).find(|child| self.kind(*child) == kind)
    }

    /// The definition that the link or image `node` leads by; `None` where it
    /// names its destination itself.
    #[must_use]
    pub fn definition_of(&self, node: NodeId) -> Option<NodeId> {
        let at = self.references.binary_search_by_key(&node, |(link, _)| *link).ok()?;
        Some(self.references[at].1)
    }

    /// The reference definitions, in document order.
    pub fn definitions(&self) -> impl Iterator<Item = NodeId> {
        self.nodes().filter(|node| self.kind(*node) == Kind::ReferenceDefinition)
    }
}

/// A tree in the making. Nodes are added in document order.
#[derive(Debug)]
pub(super) struct Builder {
    tree: Tree,
    open: Vec<NodeId>,
    /// Where the last leaf ends.
    at: usize,
}

impl Builder {
    /// A tree of `length` bytes.
    pub(super) fn new(length: usize) -> Self {
        let mut builder = Self { tree: Tree::default(), open: Vec::new(), at: 0 };
        builder.push(Kind::Document, ByteRange::new(0, length));
        builder
    }

    /// Where the last leaf ends: the first byte that belongs to none yet.
    pub(super) const fn at(&self) -> usize {
        self.at
    }

    /// The node that was begun last and hasn't ended.
    pub(super) fn top(&self) -> NodeId {
        self.open.last().copied().unwrap_or(NodeId(0))
    }

    /// The kinds of the open nodes, the innermost first.
    pub(super) fn open_kinds(&self) -> impl Iterator<Item = Kind> {
        self.open.iter().rev().map(|node| self.tree.kind(*node))
    }

    /// Where the innermost open node ends.
    pub(super) fn end(&self) -> usize {
        self.tree.range(self.top()).end()
    }

    /// Has the innermost open node end where its last leaf does.
    pub(super) fn end_here(&mut self) {
        let (node, at) = (self.top().index(), self.at);
        let start = self.tree.nodes[node].range.start();
        self.tree.nodes[node].range = ByteRange::new(start, at.max(start));
    }

    /// Has all open nodes go on at least to `end`.
    pub(super) fn extend_to(&mut self, end: usize) {
        for node in &self.open {
            let range = &mut self.tree.nodes[node.index()].range;
            *range = ByteRange::new(range.start(), range.end().max(end));
        }
    }

    /// Begins a node; it ends with [`Builder::close`].
    pub(super) fn push(&mut self, kind: Kind, range: ByteRange) -> NodeId {
        let (node, parent) = (self.tree.next(), self.top());
        self.tree.nodes.push(Node { kind, range, parent, end: node });
        self.open.push(node);
        node
    }

    /// Adds a leaf that begins where the last ended, unless it would be empty.
    pub(super) fn leaf(&mut self, kind: Kind, end: usize) {
        if end <= self.at {
            return;
        }
        self.push(kind, ByteRange::new(self.at, end));
        self.at = end;
        self.close();
    }

    /// Ends the node that was begun last.
    pub(super) fn close(&mut self) {
        let end = self.tree.next();
        if let Some(node) = self.open.pop() {
            self.tree.nodes[node.index()].end = end;
        }
    }

    /// The tree, with the definitions that its links lead by.
    pub(super) fn finish(mut self, references: Vec<(NodeId, NodeId)>, layers: Layers) -> Tree {
        while !self.open.is_empty() {
            self.close();
        }
        Tree { references, layers, ..self.tree }
    }
}
