//! What the tags of the `CommonMark` engine are in a tree.

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, LinkType, Tag};

use super::kind::{Alert, LinkForm, NodeKind};

/// The label that a link or image names its definition by.
pub(super) fn label_of<'t>(tag: &'t Tag<'_>) -> Option<&'t str> {
    match tag {
        Tag::Link { link_type, id, .. } | Tag::Image { link_type, id, .. } => {
            form_of(*link_type).filter(|form| *form != LinkForm::Inline).map(|_| &**id)
        }
        _ => None,
    }
}

/// How a link names its destination; `None` for one that shows it.
fn form_of(link: LinkType) -> Option<LinkForm> {
    match link {
        LinkType::Inline => Some(LinkForm::Inline),
        LinkType::Reference | LinkType::ReferenceUnknown => Some(LinkForm::Reference),
        LinkType::Collapsed | LinkType::CollapsedUnknown => Some(LinkForm::Collapsed),
        LinkType::Shortcut | LinkType::ShortcutUnknown => Some(LinkForm::Shortcut),
        LinkType::Autolink | LinkType::Email | LinkType::WikiLink { .. } => None,
    }
}

/// The kind of the node that a tag begins.
pub(super) fn kind_of(tag: &Tag<'_>) -> NodeKind {
    match tag {
        Tag::Heading { level, id, classes, attrs } => NodeKind::Heading {
            level: *level as u8,
            attributes: id.is_some() || !classes.is_empty() || !attrs.is_empty(),
        },
        Tag::BlockQuote(kind) => NodeKind::Quotation(kind.map(alert)),
        Tag::CodeBlock(kind) => NodeKind::CodeBlock { fenced: matches!(kind, CodeBlockKind::Fenced(_)) },
        Tag::HtmlBlock => NodeKind::HtmlBlock,
        Tag::List(first) => NodeKind::List { numbered: first.is_some() },
        Tag::Item => NodeKind::Item,
        Tag::FootnoteDefinition(_) => NodeKind::FootnoteDefinition,
        Tag::DefinitionList => NodeKind::DefinitionList,
        Tag::DefinitionListTitle => NodeKind::Term,
        Tag::DefinitionListDefinition => NodeKind::Definition,
        Tag::Table(_) => NodeKind::Table,
        Tag::TableHead => NodeKind::TableHead,
        Tag::TableRow => NodeKind::TableRow,
        Tag::TableCell => NodeKind::TableCell,
        Tag::Strong => NodeKind::Strong,
        Tag::Strikethrough => NodeKind::Strikethrough,
        Tag::Link { link_type, .. } => match form_of(*link_type) {
            Some(form) => NodeKind::Link(form),
            None => NodeKind::Autolink { email: *link_type == LinkType::Email },
        },
        Tag::Image { link_type, .. } => NodeKind::Image(form_of(*link_type).unwrap_or(LinkForm::Inline)),
        // The engine's other extensions are off.
        Tag::Emphasis | Tag::Superscript | Tag::Subscript => NodeKind::Emphasis,
        Tag::Paragraph | Tag::MetadataBlock(_) => NodeKind::Paragraph,
    }
}

fn alert(kind: BlockQuoteKind) -> Alert {
    match kind {
        BlockQuoteKind::Note => Alert::Note,
        BlockQuoteKind::Tip => Alert::Tip,
        BlockQuoteKind::Important => Alert::Important,
        BlockQuoteKind::Warning => Alert::Warning,
        BlockQuoteKind::Caution => Alert::Caution,
    }
}
