//! Segments: the smallest parts of a page that are translated as a whole.

pub mod draft;
pub mod id;
pub mod name;
pub mod pattern;

use crate::page::markdown::Block;
use crate::page::part::Role;
use crate::text::{Fingerprint, Span};

pub use draft::Draft;
pub use pattern::{Element, Pattern};

/// Where a segment stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A value of the front matter, by its dotted key.
    FrontMatter(String),
    /// A run of inline text.
    Text(Block),
}

impl Kind {
    /// The heading level, of a heading.
    #[must_use]
    pub fn heading_level(&self) -> Option<u8> {
        match self {
            Self::Text(Block::Heading(level)) => Some(*level),
            _ => None,
        }
    }

    /// Whether text in this place can hold Markdown.
    #[must_use]
    pub fn is_markdown(&self) -> bool {
        matches!(self, Self::Text(_))
    }

    /// What it is, as the reference catalog says it above each entry.
    #[must_use]
    pub fn description(&self) -> String {
        match self {
            Self::FrontMatter(key) if key == "title" => "page title (front matter)".to_owned(),
            Self::FrontMatter(key) => format!("{key} (front matter)"),
            Self::Text(block) => match block {
                Block::Heading(level) => format!("heading {level}"),
                Block::TableCell(column) if !column.is_empty() => format!("table cell, column \"{column}\""),
                Block::TableCell(_) => "table cell".to_owned(),
                block => noun(block).to_owned(),
            },
        }
    }

    /// What it is, in a sentence.
    #[must_use]
    pub fn noun(&self) -> &'static str {
        match self {
            Self::FrontMatter(key) if key == "title" => "page title",
            Self::FrontMatter(_) => "front-matter value",
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
        Block::TableCell(_) => "table cell",
        Block::Footnote => "footnote",
        Block::Term => "term",
        Block::Definition => "definition",
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
    pub kind: Kind,
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
}

impl Segment {
    /// The placeable called `name`.
    #[must_use]
    pub fn placeable(&self, name: &str) -> Option<&Placeable> {
        self.placeables.iter().find(|placeable| placeable.name == name)
    }
}
