//! kramdown's attributes belong to what stands right before them: the same link, image,
//! code, tag or emphasis as in the English.

use crate::finding::Code;
use crate::page::part::Role;
use crate::segment::Pattern;
use crate::syntax::{self, NodeId, NodeKind, Tree};

use super::block::written;
use super::subject::{Subject, Violation};

/// A list that stands behind something else than in the English.
pub(super) fn check(text: &Pattern, subject: &Subject<'_>) -> Option<Violation> {
    let segment = subject.segment;
    let has_list = segment.placeables.iter().any(|placeable| placeable.role == Role::Attributes);
    let english = subject.english.written(segment, subject.language).filter(|_| has_list)?;
    let known = owners(english, subject);
    let mut found = owners(&written(text, segment, subject.language)?, subject);
    let lost = known.into_iter().find(|owned| match found.iter().position(|other| other == owned) {
        Some(at) => {
            found.remove(at);
            false
        }
        None => true,
    })?;
    let mut lists = segment.placeables.iter().filter(|placeable| placeable.role == Role::Attributes);
    let list = lists.find(|placeable| placeable.written == lost.list)?;
    // What is dropped is reported as that.
    text.placeables().find(|name| *name == list.name)?;
    let (name, source) = (&list.name, subject.source);
    Some(Violation::new(
        Code::LostMarkup,
        format!("{} has {{ ${name} }} behind something else than the {source}", subject.text()),
        format!(
            "Put {{ ${name} }} right behind the words in the same marks as in the {source}, without a blank."
        ),
    ))
}

/// A list, and what it belongs to.
#[derive(Debug, PartialEq, Eq)]
struct OwnedList {
    list: String,
    owner: String,
}

/// The lists in `text` with what they belong to.
fn owners(text: &str, subject: &Subject<'_>) -> Vec<OwnedList> {
    let tree = syntax::parse(text, &(0..0), subject.dialect);
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
