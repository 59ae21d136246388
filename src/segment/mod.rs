//! Segments: the smallest parts of a page that are translated as a whole.

pub mod draft;
mod entry_kind;
pub mod id;
pub mod name;
pub mod pattern;

use crate::page::body::{Block, Remarks};
use crate::page::data::Path;
use crate::page::part::Role;
use crate::syntax::{Dialect, NodeId};
use crate::text::{Fingerprint, Span};

pub use entry_kind::{EntryKind, html_heading_level};
pub use pattern::{Element, Pattern};

/// The number of the rules that cut a page into segments and give each its pattern.
///
/// Raise it with every change that makes other segments of a page that stays as it is, or gives a segment of it
/// another pattern: a run of text that becomes two, a table cell that becomes one, a part of a text that becomes a
/// placeable. The next `sync` then maps what the old rules have written to what the new ones make of the same words
/// (`catalog/recut.rs`). A segment's kind, the values of its placeables and what `sync` writes above entries don't
/// count.
pub const CUTTING_RULES: u32 = 1;

/// The rules of the first version. Files don't name them, so that those that it has written stay as they are.
pub const FIRST_RULES: u32 = 1;

/// How a text is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notation {
    /// As Markdown.
    Markdown,
    /// As HTML: Markdown's marks are text.
    Html,
    /// As it stands.
    Plain,
}

/// Where a segment stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SegmentKind {
    /// A value of the front matter, by its dotted key.
    FrontMatter(String),
    /// A value of a data file.
    Data(Path),
    /// A run of inline text.
    Text(Block),
}

impl SegmentKind {
    /// The heading level, of a heading.
    ///
    /// ```
    /// use glossator::page::body::Block;
    /// use glossator::segment::SegmentKind;
    ///
    /// assert_eq!(SegmentKind::Text(Block::Heading(2)).heading_level(), Some(2));
    /// assert_eq!(SegmentKind::Text(Block::Paragraph).heading_level(), None);
    /// ```
    #[must_use]
    pub fn heading_level(&self) -> Option<u8> {
        match self {
            Self::Text(Block::Heading(level)) => Some(*level),
            Self::Text(Block::Html(element)) => html_heading_level(element),
            _ => None,
        }
    }

    /// How text in this place is read.
    #[must_use]
    pub fn notation(&self) -> Notation {
        match self {
            Self::FrontMatter(_)
            | Self::Data(_)
            | Self::Text(Block::Attribute { .. } | Block::Parameter { .. }) => Notation::Plain,
            Self::Text(Block::Html(_)) => Notation::Html,
            Self::Text(_) => Notation::Markdown,
        }
    }

    /// Whether it is a part of the page's body.
    #[must_use]
    pub fn is_in_body(&self) -> bool {
        matches!(self, Self::Text(_))
    }

    /// Whether the site's layouts and includes print it, who knows where.
    #[must_use]
    pub fn is_printed_by_layout(&self) -> bool {
        !matches!(self, Self::Text(block) if !matches!(block, Block::Parameter { .. }))
    }

    /// Whether a tag can stand in this place.
    #[must_use]
    pub fn can_hold_tags(&self) -> bool {
        match self {
            // Browsers take tags in them for text, or drop them.
            Self::Text(Block::Html(element)) => !matches!(
                element.as_str(),
                "iframe"
                    | "noembed"
                    | "noframes"
                    | "noscript"
                    | "optgroup"
                    | "option"
                    | "plaintext"
                    | "title"
                    | "xmp"
            ),
            _ => self.notation() == Notation::Markdown,
        }
    }

    /// What it is, as the reference catalog says it above each entry.
    #[must_use]
    pub fn entry_kind(&self) -> EntryKind {
        let block = match self {
            // The title's words, which no other key may have.
            Self::FrontMatter(key) if key == "page title" => {
                return EntryKind::FrontMatter("title".to_owned());
            }
            Self::FrontMatter(key) => return EntryKind::FrontMatter(key.clone()),
            Self::Data(path) => return EntryKind::Data(path.keys()),
            Self::Text(block) => block,
        };
        match block {
            Block::Heading(level) => EntryKind::Heading(*level),
            Block::Html(element) if !element.is_empty() => EntryKind::HtmlText(element.clone()),
            Block::TableCell(column) if !column.is_empty() => {
                EntryKind::Other(format!("table cell, column \"{column}\""))
            }
            Block::Parameter { name, .. } => EntryKind::Other(format!("{name} parameter")),
            Block::Attribute { name, .. } if name.starts_with("meta ") => EntryKind::Other(name.clone()),
            Block::Attribute { name, .. } => EntryKind::Other(format!("{name} attribute")),
            block => EntryKind::Other(noun(block).to_owned()),
        }
    }

    /// What it is, in a sentence.
    #[must_use]
    pub fn noun(&self) -> &'static str {
        match self {
            Self::FrontMatter(key) if key == "title" => "page title",
            Self::FrontMatter(_) => "front-matter value",
            Self::Data(_) => "data value",
            Self::Text(block) => noun(block),
        }
    }
}

fn noun(block: &Block) -> &'static str {
    match block {
        Block::Heading(_) => "heading",
        Block::Paragraph => "paragraph",
        Block::ListItem => "list item",
        Block::Quotation => "quotation",
        Block::TableHeading => "table heading",
        Block::TableCell(_) | Block::LooseCell => "table cell",
        Block::Footnote => "footnote",
        Block::Term => "term",
        Block::Definition => "definition",
        Block::Html(_) => "text in HTML",
        Block::Parameter { .. } => "parameter",
        Block::Attribute { .. } => "attribute",
    }
}

/// What a placeable stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placeable {
    /// Its name, without `$`.
    pub name: String,
    /// What it is.
    pub role: Role,
    /// What it stands for, as people are shown it, on one line.
    pub shown: String,
    /// Its bytes in the page; empty for a short reference link.
    pub span: Span,
    /// What is written for it, before links are localized.
    pub written: String,
}

/// A segment of a page, with its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// Its id, once given, follows it.
    pub id: String,
    /// Where it stands.
    pub kind: SegmentKind,
    /// The block of the page's tree that it stands in; `None` for values of front
    /// matter, data, attributes and parameters.
    pub node: Option<NodeId>,
    /// Its bytes in the page.
    pub span: Span,
    /// Its text.
    pub pattern: Pattern,
    /// Its placeables in the order of the text.
    pub placeables: Vec<Placeable>,
    /// The pattern as Fluent writes it.
    pub english: String,
    /// The pattern's fingerprint.
    pub fingerprint: Fingerprint,
    /// What the page's authors say of it.
    pub remarks: Remarks,
    /// Whether it stands on several lines of the page, which a translation
    /// joins to one.
    pub joined: bool,
    /// What its page is written in.
    pub dialect: Dialect,
}

impl Segment {
    /// The placeable called `name`.
    #[must_use]
    pub fn placeable(&self, name: &str) -> Option<&Placeable> {
        self.placeables.iter().find(|placeable| placeable.name == name)
    }
}
