//! What a run of inline text is made of.

use crate::text::Span;

/// What people are shown for a hard line break.
pub const LINE_BREAK: &str = "line break";
/// What they are shown for several, in a value of a data file.
pub const EMPTY_LINE: &str = "empty line";

/// A piece of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its bytes.
    pub span: Span,
    /// What it is.
    pub kind: PartKind,
}

/// What a piece of a run is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartKind {
    /// Text with its Markdown: letters, emphasis marks, brackets.
    Text,
    /// A code span.
    Code,
    /// A line break that reads as a blank, with the next line's prefix.
    SoftBreak,
    /// Something that must not be translated.
    Opaque(Opaque),
}

/// What must not be translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opaque {
    /// What it is.
    pub role: Role,
    /// The English next to it, which names it: a link's text, a tag and what
    /// it holds.
    pub label: String,
    /// What it stands for, as people are shown it.
    pub shown: String,
    /// What is written for it: its own bytes, but for a short reference link,
    /// which needs its label once its text is another.
    pub written: String,
    /// For an end tag: where among the run's opaque parts its start tag is.
    pub opens_at: Option<usize>,
}

/// The roles of placeables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Where a link leads: what stands behind its text.
    Link,
    /// Where an image comes from.
    Image,
    /// An address that readers see.
    Url,
    /// An e-mail address that readers see.
    Email,
    /// A tag with attributes, a lonely tag, a comment.
    Tag,
    /// An ISO date.
    Date,
    /// A hard line break.
    HardBreak,
    /// A Liquid output or tag.
    Liquid,
    /// An expression of MDX.
    Expression,
    /// A kramdown attribute list.
    Attributes,
    /// A formula or an extension of kramdown's.
    Extension,
    /// A footnote reference.
    FootnoteReference,
}

impl Role {
    /// The name of a placeable that has no text to be named by.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Image => "image",
            Self::Url => "url",
            Self::Email => "email",
            Self::Tag => "tag",
            Self::Date => "date",
            Self::HardBreak => "br",
            Self::Liquid => "liquid",
            Self::Expression => "expression",
            Self::Attributes => "attributes",
            Self::Extension => "extension",
            Self::FootnoteReference => "footnote",
        }
    }
}
