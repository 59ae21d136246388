//! What a page's body is taken apart into: runs of text, links, headings.

use super::ambiguous::Ambiguity;
use super::own_language::OwnLanguage;
use super::part::Part;
use crate::syntax::NodeId;
use crate::syntax::trouble::Trouble;
use crate::text::{Fingerprint, Span};

/// What kind of block a run of inline text stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading of level 1 to 6.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    ListItem,
    /// A paragraph in a block quote.
    Quotation,
    /// A cell in a table's first row.
    TableHeading,
    /// A cell of a table, with its column's heading.
    TableCell(String),
    /// A cell of a table that only kramdown sees: its line is one of text, too.
    LooseCell,
    /// A footnote's text.
    Footnote,
    /// What a definition list defines.
    Term,
    /// What it says of it.
    Definition,
    /// Text in HTML, with the block element it stands in; empty for none.
    Html(String),
    /// A text that is the value of a parameter of a Liquid tag or a shortcode.
    Parameter {
        /// The parameter's name.
        name: String,
        /// The quotes around its value.
        quote: char,
    },
    /// A text in an attribute of a tag.
    Attribute {
        /// The attribute's name.
        name: String,
        /// The quotes around its value.
        quote: char,
    },
}

/// A run of inline text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Where it stands.
    pub block: Block,
    /// The block of the page's tree that it stands in; `None` for values of
    /// attributes and parameters, which are no blocks.
    pub node: Option<NodeId>,
    /// Its bytes, without the blanks around it.
    pub span: Span,
    /// What it is made of, tiling the span.
    pub parts: Vec<Part>,
    /// Whether it has a letter that readers see as text: not in code, not in
    /// an address, not in a tag.
    pub has_letters: bool,
    /// What the page's authors say of it.
    pub remarks: Remarks,
}

/// What the authors of a page say of a run in directives.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Remarks {
    /// Notes to translators.
    pub notes: Vec<String>,
    /// The end of its id.
    pub id: Option<String>,
    /// Fingerprints of an English before and after an edit that changes
    /// nothing for translations.
    pub same: Vec<(Fingerprint, Fingerprint)>,
}

/// How a link is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkKind {
    /// `[text](destination)`
    Inline,
    /// `![text](destination)`
    Image,
    /// `[label]: destination`
    Definition,
    /// `<destination>`
    Autolink,
    /// The value of this attribute of a tag, which readers follow.
    Attribute(String),
    /// The path of a file that the page includes.
    Inclusion,
    /// The value of this attribute, which browsers and search engines follow by
    /// themselves.
    Loaded(String),
    /// The value at this path of the front matter.
    FrontMatter {
        /// The path.
        key: String,
        /// Whether the generator looks for the file beside the page's own.
        names_file: bool,
    },
    /// The value of this key in a data file.
    Data(String),
    /// In Markdown or HTML that is the value of a data file.
    InData {
        /// The value's key.
        key: String,
        /// Where in the value the destination begins.
        at: usize,
    },
}

/// A link's or an image's destination.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// How it is written.
    pub kind: LinkKind,
    /// The bytes of the destination.
    pub span: Span,
    /// The destination, decoded.
    pub destination: String,
    /// For a link that shows its address: the bytes that show it.
    pub shown: Option<Span>,
    /// Why it stays as it is whatever is published.
    pub stays: Option<Stays>,
}

/// Why a link stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stays {
    /// It says which language its target is in, or that readers of any may get
    /// it, `x-default`.
    Declared(String),
    /// It stands in a block that isn't translated.
    Untranslated,
}

/// A heading, for anchors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// Its node in the page's tree.
    pub node: NodeId,
    /// Where its text begins.
    pub start: usize,
    /// Where an attribute can be added: the end of its last line of text.
    pub end: usize,
    /// Its text as the renderer computes ids from it, with [`UNKNOWN`] for what
    /// Liquid writes.
    pub text: String,
    /// The id that the page gives it.
    pub explicit_id: Option<String>,
    /// Where a comment of MDX begins that gives it. It has to end the heading.
    pub id_comment: Option<usize>,
    /// Whether its line ends with an attribute list of any kind.
    pub has_attributes: bool,
    /// Whether Liquid decides its id: it writes a part of it, or comes by here
    /// any number of times.
    pub by_liquid: bool,
    /// Whether every byte of it stays, as the page says.
    pub is_kept: bool,
}

/// Stands in a heading's text for words that nobody knows before Liquid does.
pub const UNKNOWN: &str = "\u{FFFC}";

/// What words are the value of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordsPlace {
    /// A parameter of a Liquid tag or a shortcode.
    Parameter,
    /// An attribute of a component.
    Attribute,
    /// An attribute in the marks of a block or a span: a directive's, kramdown's, behind a fence.
    Mark,
}

impl WordsPlace {
    /// What it is.
    #[must_use]
    pub const fn noun(self) -> &'static str {
        match self {
            Self::Parameter => "parameter",
            Self::Attribute | Self::Mark => "attribute",
        }
    }
}

/// Words that stay as they are in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StayingWords {
    /// The name of what they are the value of.
    pub name: String,
    /// What that is.
    pub place: WordsPlace,
    /// Their bytes.
    pub span: Span,
    /// Whether the configuration names the parameter, but this value can't be
    /// written anew safely.
    pub is_named: bool,
}

/// A body, taken apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Body {
    /// Runs of text in the order of the page.
    pub runs: Vec<Run>,
    /// Links, images and reference definitions, and the addresses in the front matter.
    pub links: Vec<Link>,
    /// Headings in the order of the page.
    pub headings: Vec<Heading>,
    /// The labels that the page's reference definitions define.
    pub labels: Vec<String>,
    /// The labels of its footnotes.
    pub footnotes: Vec<String>,
    /// The anchors that its tags make: the values of `id` and of `<a name>`,
    /// in the order of the page.
    pub anchors: Vec<String>,
    /// What `<base href>` says relative addresses are relative to.
    pub base: Option<String>,
    /// Words that can't be translated, in the order of the page.
    pub staying_words: Vec<StayingWords>,
    /// What its document says of its own language.
    pub own_language: OwnLanguage,
    /// Where `<body>` ends, on a page that is HTML altogether and has one.
    pub body_tag_end: Option<usize>,
    /// What can't be read and stays as it is, in the order of the page.
    pub troubles: Vec<Trouble>,
    /// What the site's renderer reads in another way, in the order of the page.
    pub ambiguities: Vec<Ambiguity>,
}
