//! What each of kramdown's attribute lists in a text belongs to.

use crate::syntax::{self, Dialect, NodeId, NodeKind, Tree};

/// A list, and what it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OwnedList {
    pub(super) list: String,
    owner: String,
}

/// The lists in `text` with what they belong to.
pub(super) fn owned_lists(text: &str, dialect: Dialect) -> Vec<OwnedList> {
    let tree = syntax::parse(text, &(0..0), dialect);
    let lists = tree.nodes().filter(|node| tree.kind(*node) == NodeKind::AttributeList);
    let owned = lists
        .map(|list| OwnedList { list: tree.written(list, text).to_owned(), owner: owner(&tree, list, text) });
    owned.collect()
}

/// What ends right before `list`, in words that are the same in every language: the target of
/// a link, code, a tag, the number of an emphasis, or the character before it.
fn owner(tree: &Tree, list: NodeId, text: &str) -> String {
    let start = tree.range(list).span().start;
    let ends_here = |node: &NodeId| tree.range(*node).span().end == start;
    let number = |node: NodeId, kind: NodeKind| {
        tree.nodes().take_while(|other| *other != node).filter(|other| tree.kind(*other) == kind).count()
    };
    let named = |node: NodeId| match tree.kind(node) {
        NodeKind::Link(_) | NodeKind::Autolink { .. } => {
            Some(format!("[]({})", tree.destination(node, text)))
        }
        NodeKind::Image(_) => Some(format!("![]({})", tree.destination(node, text))),
        NodeKind::CodeSpan => Some(format!("`{}`", tree.code(node, text))),
        NodeKind::InlineHtml => Some(tree.written(node, text).to_owned()),
        NodeKind::FootnoteReference => Some(tree.label(node, text)),
        kind @ (NodeKind::Emphasis | NodeKind::Strong | NodeKind::Strikethrough) => {
            Some(format!("{kind:?} {}", number(node, kind)))
        }
        _ => None,
    };
    let last = || text[..start].chars().next_back().map(String::from).unwrap_or_default();
    tree.nodes().filter(ends_here).find_map(named).unwrap_or_else(last)
}
