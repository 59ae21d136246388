//! English that kramdown and `CommonMark` read differently. Glossator reads it
//! as `CommonMark` does; what a site's readers see is another text then.
//!
//! The rules are those of kramdown 2.4 with GFM input, each tried with it.

use crate::syntax::{ItemKind, LinkForm, NodeId, NodeKind, Tree, TreeStep, item_marker};
use crate::text::Span;

/// A place that has two readings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ambiguity {
    /// Where it is.
    pub span: Span,
    /// What kramdown makes of it, in lower case and without a full stop.
    pub message: &'static str,
    /// How to write it so that there is one reading.
    pub help: &'static str,
}

/// A search under way, over the steps of a page's tree.
pub(super) struct AmbiguitySearch<'t> {
    tree: &'t Tree,
    /// The text as the engine saw it.
    text: &'t str,
    found: Vec<Ambiguity>,
    /// The heading that is being read, until something was found in it.
    heading: Option<Span>,
    /// The paragraph or item that is being read.
    block: Span,
    behind_break: bool,
    /// Where the last link ended whose label stands behind its text.
    link_end: usize,
    /// Where the last paragraph ended.
    paragraph_end: usize,
    /// Where the last cell of a table ended.
    cell_end: usize,
}

impl<'t> AmbiguitySearch<'t> {
    /// A search in `tree`.
    pub(super) fn new(tree: &'t Tree) -> Self {
        Self {
            tree,
            text: &tree.layers.masked,
            found: Vec::new(),
            heading: None,
            block: 0..0,
            behind_break: false,
            link_end: usize::MAX,
            paragraph_end: usize::MAX,
            cell_end: 0,
        }
    }

    /// What was found, in order.
    pub(super) fn finish(mut self) -> Vec<Ambiguity> {
        self.found.sort_by_key(|ambiguity| ambiguity.span.start);
        self.found
    }

    /// The next step.
    pub(super) fn step(&mut self, step: TreeStep) {
        match step {
            TreeStep::Enter(node) => self.enter(node),
            TreeStep::Leave(node) => self.leave(node),
        }
    }

    fn enter(&mut self, node: NodeId) {
        let span = &self.tree.range(node).span();
        let kind = self.tree.kind(node);
        let is_node = kind.is_block() || kind.is_inline() || kind.is_text() || kind == NodeKind::Rule;
        if is_node && std::mem::take(&mut self.behind_break) && begins_numbered(&self.text[span.start..]) {
            self.add(span, "kramdown begins a list with this number", "Write a `\\` before the full stop.");
        }
        match kind {
            NodeKind::SoftBreak | NodeKind::HardBreak => match self.heading.take() {
                Some(heading) => self.add(
                    &heading,
                    "kramdown takes an underlined heading of several lines for a paragraph",
                    "Write the heading on one line.",
                ),
                None => self.behind_break = true,
            },
            NodeKind::Rule if self.follows_paragraph(span) => self.add(
                span,
                "kramdown takes this line for text of the paragraph above it",
                "Put an empty line before it.",
            ),
            NodeKind::FootnoteReference if !is_name(&self.tree.label(node, self.text)) => self.add(
                span,
                "kramdown knows no footnote of such a name",
                "Name it in letters, digits, `-`, `_` and `:`.",
            ),
            NodeKind::Text | NodeKind::Entity if self.shows_backslash(span.start) => self.add(
                &(span.start - 1..span.start),
                "kramdown shows this backslash",
                "Take the backslash out, or write the character as a reference such as `&amp;`.",
            ),
            NodeKind::Paragraph | NodeKind::Item => self.block = span.clone(),
            NodeKind::List { numbered: true } if is_in_parentheses(&self.text[span.clone()]) => self.add(
                span,
                "kramdown takes numbers with `)` for text, not for a list",
                "Write the numbers with full stops, or with `\\)` if they are text.",
            ),
            NodeKind::Heading { .. } => self.enter_heading(span),
            NodeKind::Table if self.follows_paragraph(span) && !self.follows_table_line(span) => self.add(
                span,
                "kramdown takes this table for text of the paragraph above it",
                "Put an empty line before it.",
            ),
            NodeKind::CodeBlock { fenced: true } if never_ends(&self.text[span.clone()]) => self.add(
                span,
                "kramdown takes this for text, because no line ends the code",
                "Write the marks that begin the code on a line of their own below it.",
            ),
            NodeKind::Strikethrough if !self.text[span.start..].starts_with("~~") => self.add(
                span,
                "kramdown strikes nothing out between single tildes",
                "Write two tildes, or `\\~` if they are text.",
            ),
            NodeKind::Link(_) | NodeKind::Image(_) | NodeKind::Autolink { .. } => self.enter_link(kind, span),
            NodeKind::ReferenceDefinition => self.definition(span),
            _ => {}
        }
    }

    fn enter_heading(&mut self, span: &Span) {
        self.heading = Some(span.clone());
        if has_foreign_attributes(&self.text[span.clone()]) {
            self.add(
                span,
                "kramdown shows these attributes as text of the heading",
                "Write `{#id}` on this line, or `{: .class}` on a line below the heading.",
            );
        }
    }

    fn enter_link(&mut self, kind: NodeKind, span: &Span) {
        let is_short = matches!(kind, NodeKind::Link(LinkForm::Shortcut | LinkForm::Collapsed));
        if self.makes_table(span) {
            self.add(
                span,
                "kramdown takes the `|` in this address or title for a table's",
                "Write `%7C` in an address, `&#124;` in a title.",
            );
        } else if is_short && self.follows_bracket(span.start) {
            self.add(
                span,
                "kramdown takes the brackets before this link for its text",
                "Write the text and the label without a blank between them, or words between the two.",
            );
        }
    }

    fn leave(&mut self, node: NodeId) {
        let span = &self.tree.range(node).span();
        match self.tree.kind(node) {
            NodeKind::Heading { .. } => self.heading = None,
            NodeKind::Link(_) if self.text[span.clone()].contains("][") => self.link_end = span.end,
            NodeKind::Paragraph => self.paragraph_end = span.end,
            NodeKind::TableCell => self.cell_end = span.end,
            NodeKind::TableRow => self.row_end(span),
            _ => {}
        }
    }

    /// Cells that the table has no columns for.
    fn row_end(&mut self, row: &Span) {
        let rest = self.text.get(self.cell_end..row.end).unwrap_or_default().trim_ascii();
        let rest = rest.strip_prefix('|').unwrap_or(rest).trim_ascii();
        if !rest.is_empty() && rest != "|" {
            let start = self.cell_end + self.text[self.cell_end..].find(rest).unwrap_or_default();
            self.add(
                &(start..start + rest.len()),
                "kramdown shows this cell, although the first row has none for it",
                "Give the first rows of the table a cell for it.",
            );
        }
    }

    fn definition(&mut self, span: &Span) {
        if has_pipe(&self.text[span.clone()]) {
            self.add(
                span,
                "kramdown takes this definition for a table, because of its `|`",
                "Write `%7C` in an address, `&#124;` in a title.",
            );
        }
    }

    /// Whether a link or image has a `|` behind its text, where kramdown reads
    /// tables before links.
    fn makes_table(&self, span: &Span) -> bool {
        let link = &self.text[span.clone()];
        let behind_text =
            link.rfind("](").map_or(if link.starts_with('<') { 0 } else { link.len() }, |at| at);
        let mut lines = self.text[self.block.clone()].lines().take_while(|line| !line.trim().is_empty());
        self.heading.is_none() && has_pipe(&link[behind_text..]) && lines.all(has_pipe)
    }

    fn add(&mut self, span: &Span, message: &'static str, help: &'static str) {
        self.found.push(Ambiguity { span: span.clone(), message, help });
    }

    /// Whether a paragraph ends on the line above `span`.
    fn follows_paragraph(&self, span: &Span) -> bool {
        let between = self.text.get(self.paragraph_end..span.start);
        between.is_some_and(|between| between.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'>')))
    }

    /// Whether the line above `span` begins a table already: kramdown knows
    /// lines above a table's head.
    fn follows_table_line(&self, span: &Span) -> bool {
        let above = self.text[..span.start].trim_end_matches([' ', '\t', '>']).trim_end_matches('\n');
        above
            .rsplit('\n')
            .next()
            .is_some_and(|line| line.trim_start_matches([' ', '\t', '>']).starts_with('|'))
    }

    /// Whether `[…]` and blanks stand before `at`.
    fn follows_bracket(&self, at: usize) -> bool {
        let before = self.text[..at].trim_end_matches([' ', '\t']);
        let line_above = before.strip_suffix('\n').map(str::trim_end);
        before.len() < at
            && self.link_end != before.len()
            && line_above.unwrap_or(before).ends_with(']')
            && !before.ends_with("\\]")
    }

    /// Whether the character at `at` is one that kramdown needs no backslash
    /// before, and has one.
    fn shows_backslash(&self, at: usize) -> bool {
        const ESCAPED: &str = "\\.*_+`<>()[]{}#!:|\"'$=-~";
        let is_escape = at.checked_sub(1).is_some_and(|before| self.text.as_bytes()[before] == b'\\');
        let next = self.text[at..].chars().next();
        is_escape && next.is_some_and(|next| next.is_ascii_punctuation() && !ESCAPED.contains(next))
    }
}

/// Whether `code` is fenced and its last line doesn't end it.
fn never_ends(code: &str) -> bool {
    let Some(mark) = code.chars().next() else { return false };
    let length = code.len() - code.trim_start_matches(mark).len();
    let last = code.trim_ascii_end().rsplit_once('\n').map_or("", |(_, last)| last);
    let last = last.trim_start_matches([' ', '\t', '>']).trim_ascii_end();
    last.len() < length || last.chars().any(|c| c != mark)
}

/// `2018. `, in the middle of a paragraph. `CommonMark` begins a list with a
/// `1.` there.
fn begins_numbered(text: &str) -> bool {
    item_marker(text)
        .is_some_and(|marker| marker.kind == ItemKind::Number && text[marker.length..].starts_with(' '))
}

fn is_in_parentheses(list: &str) -> bool {
    item_marker(list).is_some_and(|marker| marker.kind == ItemKind::Parenthesis)
}

/// Whether a heading's line ends with braces that are no `{#id}`.
fn has_foreign_attributes(heading: &str) -> bool {
    let line = heading.lines().next().unwrap_or_default().trim_end().trim_end_matches('#').trim_end();
    let Some(start) = line.rfind('{').filter(|_| line.ends_with('}')) else { return false };
    let inner = &line[start + 1..line.len() - 1];
    let is_id = inner.strip_prefix('#').is_some_and(is_name);
    !is_id && (inner.starts_with([':', '.', '#']) || inner.contains('='))
}

/// Whether `text` has a `|` without a backslash before it.
fn has_pipe(text: &str) -> bool {
    text.match_indices('|').any(|(at, _)| !text[..at].ends_with('\\'))
}

/// kramdown's names of footnotes and ids.
fn is_name(name: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | ':' | '-');
    name.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_') && name.chars().all(is_part)
}
