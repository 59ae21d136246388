//! A text in the block that its segment stands in, read once: what the rules
//! about structure compare.

use std::sync::OnceLock;

use crate::language::Language;
use crate::page::body::Block;
use crate::page::nesting::{self, Nesting};
use crate::page::part::Role;
use crate::page::skeleton::{self, BlockMark, Skeleton};
use crate::segment::{Pattern, Placeable, Segment, SegmentKind};
use crate::splice;
use crate::syntax::{self, Dialect, NodeKind};

use super::form::form;
use super::numbers::facts::Facts;
use super::owned_lists::{OwnedList, owned_lists};

/// A text in its block.
#[derive(Debug, Clone)]
pub(super) struct InBlock {
    pub(super) skeleton: Skeleton,
    pub(super) nesting: Nesting,
    /// How many parts are strong for `CommonMark`, and how many emphasized lightly.
    pub(super) emphasized: [usize; 2],
}

impl InBlock {
    /// `written` in the block of `segment`, with `definitions` of labels below it.
    pub(super) fn new(written: &str, segment: &Segment, definitions: &str) -> Self {
        let (text, dialect) = block(segment, written, definitions);
        let tree = syntax::parse(&text, &(0..0), dialect);
        let count = |wanted: NodeKind| tree.nodes().filter(|node| tree.kind(*node) == wanted).count();
        Self {
            skeleton: skeleton::of_tree(&tree, &text),
            nesting: nesting::of_tree(&tree, &text),
            emphasized: [NodeKind::Strong, NodeKind::Emphasis].map(count),
        }
    }
}

/// Whether two segments are the same for every rule: what is found out of one and a text in its place
/// holds for the other, where their pages have the same definitions and dialect.
#[must_use]
pub fn are_alike(one: &Segment, other: &Segment) -> bool {
    // Named all, so that whoever adds a field decides what it is to the rules.
    let Segment {
        id: _,
        node: _,
        span: _,
        fingerprint,
        remarks: _,
        kind,
        pattern,
        placeables,
        english,
        joined,
        dialect,
    } = one;
    let is_same = |(one, other): (&Placeable, &Placeable)| {
        let Placeable { name, role, shown, written, span } = one;
        *name == other.name
            && *role == other.role
            && *shown == other.shown
            && *written == other.written
            && span.is_empty() == other.span.is_empty()
    };
    *fingerprint == other.fingerprint
        && *english == other.english
        && *pattern == other.pattern
        && *kind == other.kind
        && *joined == other.joined
        && *dialect == other.dialect
        && placeables.len() == other.placeables.len()
        && std::iter::zip(placeables, &other.placeables).all(is_same)
}

/// What the rules need of a segment's English. Each part is computed when a
/// translation asks for it first, and then serves all languages.
#[derive(Debug, Clone, Default)]
pub struct English {
    written: OnceLock<Option<String>>,
    /// Without the page's definitions, and with them.
    in_block: [OnceLock<InBlock>; 2],
    underlined: OnceLock<Option<Vec<BlockMark>>>,
    owned_lists: OnceLock<Vec<OwnedList>>,
    facts: OnceLock<Facts>,
    form: OnceLock<Option<String>>,
    addresses: OnceLock<Vec<String>>,
}

impl English {
    /// The English as the page has it; `None` where its placeables can't stand.
    pub(super) fn written(&self, segment: &Segment, language: &Language) -> Option<&str> {
        self.written.get_or_init(|| written(&segment.pattern, segment, language)).as_deref()
    }

    /// It in its block; `english` is what [`English::written`] gives.
    pub(super) fn in_block(&self, english: &str, segment: &Segment, definitions: &str) -> &InBlock {
        let place = usize::from(!definitions.is_empty());
        self.in_block[place].get_or_init(|| InBlock::new(english, segment, definitions))
    }

    /// Its attribute lists with what they belong to.
    pub(super) fn owned_lists(&self, segment: &Segment, language: &Language) -> &[OwnedList] {
        self.owned_lists.get_or_init(|| {
            let english = self.written(segment, language).unwrap_or_default();
            owned_lists(english, segment.dialect)
        })
    }

    /// Whether `text` has the form of `segment`'s English.
    pub(super) fn has_form(&self, text: &Pattern, segment: &Segment) -> bool {
        let own = self.form.get_or_init(|| form(&segment.pattern, segment));
        own.is_some() && *own == form(text, segment)
    }

    /// The addresses that its text shows, which are `read` once.
    pub(super) fn addresses(&self, read: impl FnOnce() -> Vec<String>) -> &[String] {
        self.addresses.get_or_init(read)
    }

    /// The numbers that it has, which are `read` once.
    pub(super) fn facts(&self, read: impl FnOnce() -> Facts) -> &Facts {
        self.facts.get_or_init(read)
    }

    /// Its blocks on a line with a line below, where that makes a heading of it.
    pub(super) fn underlined(&self, english: &str, segment: &Segment) -> Option<&Vec<BlockMark>> {
        let find = || {
            let blocks = underlined(english, segment)?;
            let is_heading =
                matches!(blocks.first(), Some(BlockMark::Start(name)) if name.starts_with("heading"));
            is_heading.then_some(blocks)
        };
        self.underlined.get_or_init(find).as_ref()
    }
}

/// `pattern` as it stands in the block of [`InBlock`], whose lines don't begin
/// with what the page's containers have there.
pub(super) fn written(pattern: &Pattern, segment: &Segment, language: &Language) -> Option<String> {
    let value = |placeable: &Placeable| value(placeable, &segment.kind);
    splice::render(pattern, segment, language, value).ok()
}

/// The blocks of `text` on a line with a line below, for segments that can be
/// written so.
pub(super) fn underlined(text: &str, segment: &Segment) -> Option<Vec<BlockMark>> {
    let underline = match segment.kind {
        SegmentKind::Text(Block::Heading(1)) => "===",
        SegmentKind::Text(Block::Heading(2)) => "---",
        _ => return None,
    };
    let text = format!("{text}\n{underline}\n");
    Some(skeleton::skeleton(&text, &(0..0), Dialect::COMMON_MARK).blocks)
}

/// What is written for a placeable in the block of [`InBlock`].
fn value(placeable: &Placeable, kind: &SegmentKind) -> String {
    let line_break = match placeable.role {
        Role::HardBreak => placeable.written.find('\n'),
        _ => None,
    };
    let Some(newline) = line_break else { return placeable.written.clone() };
    let prefix = match kind {
        SegmentKind::Text(Block::Quotation) => "> ",
        SegmentKind::Text(Block::ListItem | Block::Definition) => "  ",
        _ => "",
    };
    format!("{}{prefix}", &placeable.written[..=newline])
}

/// `text` in the block that `segment` stands in, and how that is read.
fn block(segment: &Segment, text: &str, definitions: &str) -> (String, Dialect) {
    // Where blanks stand before it, this mark begins no heading.
    let begins_heading = segment.english.trim_start_matches('#').starts_with(' ');
    let is_indented =
        begins_heading && segment.english.starts_with('#') && segment.kind.heading_level().is_none();
    let behind_word = format!("x{text}");
    let text = if is_indented { &behind_word } else { text };
    let block = match &segment.kind {
        // Where braces at the end are text, marks close the heading behind them.
        SegmentKind::Text(Block::Heading(level)) if segment.english.ends_with("{ \"}\" }") => {
            format!("{} {text} #", "#".repeat(usize::from(*level)))
        }
        SegmentKind::Text(Block::Heading(level)) => format!("{} {text}", "#".repeat(usize::from(*level))),
        SegmentKind::Text(Block::ListItem) => format!("* {text}"),
        SegmentKind::Text(Block::Quotation) => format!("> {text}"),
        SegmentKind::Text(Block::TableHeading | Block::TableCell(_)) => {
            format!("| a | b |\n| --- | --- |\n| {text} | c |")
        }
        // A lone mark would find its partner in the next cell.
        SegmentKind::Text(Block::LooseCell) if segment.english.contains('`') => format!("{text} |"),
        SegmentKind::Text(Block::LooseCell) => format!("{text} | `"),
        SegmentKind::Text(Block::Term) => format!("{text}\n: c"),
        SegmentKind::Text(Block::Definition) => format!("c\n: {text}"),
        SegmentKind::Text(Block::Html(_)) => {
            return (format!("<div>{text}</div>"), Dialect::HTML);
        }
        _ => text.to_owned(),
    };
    let in_row = matches!(&segment.kind, SegmentKind::Text(Block::TableHeading | Block::TableCell(_)));
    let is_kramdown_s = in_row && splice::escape::has_code_with_pipe(&segment.english);
    let syntax = match segment.dialect {
        _ if is_kramdown_s => Dialect::KRAMDOWN,
        dialect if dialect.mdx || dialect.directives.is_any() || dialect.admonitions => dialect,
        _ => Dialect::COMMON_MARK,
    };
    (format!("{block}\n\n{definitions}"), syntax)
}
