//! The `CommonMark` engine: what it is asked for, what its events are in a tree,
//! and what it doesn't say: where a destination stands.

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, LinkType, Options, Tag};

use super::tree::{Alert, Kind, LinkForm};
use crate::text::Span;

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

/// The bytes of the destination that begins behind blanks at `from`.
pub(crate) fn destination_span(text: &str, from: usize, end: usize) -> Option<Span> {
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
pub(super) fn form_of(link: LinkType) -> Option<LinkForm> {
    match link {
        LinkType::Inline => Some(LinkForm::Inline),
        LinkType::Reference | LinkType::ReferenceUnknown => Some(LinkForm::Reference),
        LinkType::Collapsed | LinkType::CollapsedUnknown => Some(LinkForm::Collapsed),
        LinkType::Shortcut | LinkType::ShortcutUnknown => Some(LinkForm::Shortcut),
        LinkType::Autolink | LinkType::Email | LinkType::WikiLink { .. } => None,
    }
}

/// The kind of the node that a tag begins.
pub(super) fn kind_of(tag: &Tag<'_>) -> Kind {
    match tag {
        Tag::Heading { level, id, classes, attrs } => Kind::Heading {
            level: *level as u8,
            attributes: id.is_some() || !classes.is_empty() || !attrs.is_empty(),
        },
        Tag::BlockQuote(kind) => Kind::Quotation(kind.map(alert)),
        Tag::CodeBlock(kind) => Kind::CodeBlock { fenced: matches!(kind, CodeBlockKind::Fenced(_)) },
        Tag::HtmlBlock => Kind::HtmlBlock,
        Tag::List(first) => Kind::List { numbered: first.is_some() },
        Tag::Item => Kind::Item,
        Tag::FootnoteDefinition(_) => Kind::FootnoteDefinition,
        Tag::DefinitionList => Kind::DefinitionList,
        Tag::DefinitionListTitle => Kind::Term,
        Tag::DefinitionListDefinition => Kind::Definition,
        Tag::Table(_) => Kind::Table,
        Tag::TableHead => Kind::TableHead,
        Tag::TableRow => Kind::TableRow,
        Tag::TableCell => Kind::TableCell,
        Tag::Strong => Kind::Strong,
        Tag::Strikethrough => Kind::Strikethrough,
        Tag::Link { link_type, .. } => match form_of(*link_type) {
            Some(form) => Kind::Link(form),
            None => Kind::Autolink { email: *link_type == LinkType::Email },
        },
        Tag::Image { link_type, .. } => Kind::Image(form_of(*link_type).unwrap_or(LinkForm::Inline)),
        // The engine's other extensions are off.
        Tag::Emphasis | Tag::Superscript | Tag::Subscript => Kind::Emphasis,
        Tag::Paragraph | Tag::MetadataBlock(_) => Kind::Paragraph,
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
