//! The tree of a text: what stands where, down to the last byte.

use crate::text::ByteRange;

use super::kind::NodeKind;
use super::layers::Layers;

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
    kind: NodeKind,
    range: ByteRange,
    parent: NodeId,
    /// The first node behind it that isn't below it.
    end: NodeId,
}

/// A step of a walk over a tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TreeStep {
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
    pub fn kind(&self, node: NodeId) -> NodeKind {
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
    pub fn steps(&self, node: NodeId) -> impl Iterator<Item = TreeStep> {
        let end = self.nodes[node.index()].end;
        let mut next = node;
        let mut open: Vec<NodeId> = Vec::new();
        std::iter::from_fn(move || {
            if let Some(node) = open.pop_if(|open| self.nodes[open.index()].end <= next) {
                return Some(TreeStep::Leave(node));
            }
            (next < end).then(|| {
                let node = next;
                open.push(node);
                next = NodeId(node.0 + 1);
                TreeStep::Enter(node)
            })
        })
    }

    /// The first child of `node` that is of `kind`.
    ///
    /// ```
    /// use glossator::syntax::{Dialect, NodeKind, parse};
    ///
    /// let tree = parse("Some words.\n", &(0..0), Dialect::COMMON_MARK);
    /// let paragraph = tree.child(tree.root(), NodeKind::Paragraph);
    /// assert!(paragraph.is_some_and(|node| tree.parent(node) == tree.root()));
    /// ```
    #[must_use]
    pub fn child(&self, node: NodeId, kind: NodeKind) -> Option<NodeId> {
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
        self.nodes().filter(|node| self.kind(*node) == NodeKind::ReferenceDefinition)
    }
}

/// A tree in the making. Nodes are added in document order.
#[derive(Debug)]
pub(super) struct TreeBuilder {
    tree: Tree,
    open: Vec<NodeId>,
    /// Where the last leaf ends.
    at: usize,
}

impl TreeBuilder {
    /// A tree of `length` bytes.
    pub(super) fn new(length: usize) -> Self {
        let mut builder = Self { tree: Tree::default(), open: Vec::new(), at: 0 };
        builder.push(NodeKind::Document, ByteRange::new(0, length));
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
    pub(super) fn open_kinds(&self) -> impl Iterator<Item = NodeKind> {
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

    /// Begins a node; it ends with [`TreeBuilder::close`].
    pub(super) fn push(&mut self, kind: NodeKind, range: ByteRange) -> NodeId {
        let (node, parent) = (self.tree.next(), self.top());
        self.tree.nodes.push(Node { kind, range, parent, end: node });
        self.open.push(node);
        node
    }

    /// Adds a leaf that begins where the last ended, unless it would be empty.
    pub(super) fn leaf(&mut self, kind: NodeKind, end: usize) {
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
