//! What the nodes of a tree are.

/// What a node of a [`super::Tree`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NodeKind {
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

    // HTML, in [`NodeKind::HtmlBlock`], [`NodeKind::InlineHtml`] and [`NodeKind::KramdownHtml`].
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

impl NodeKind {
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
