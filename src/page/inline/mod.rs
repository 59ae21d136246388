//! One run of inline text while its events come in, and what it is made of in
//! the end.

mod cells;
mod finish;
mod tags;
mod taken;
mod untranslated;

use super::address::address_role;
use super::body::{Link, LinkKind, UNKNOWN};
use super::declared::stays;
use super::html;
use super::part::{Opaque, Part, Role};
use crate::syntax::{LinkForm, NodeId, NodeKind, Tree, collapsed, content_start};
use crate::text::{Span, touches, touching, trimmed};

/// A link or image whose end has not come yet.
struct OpenLink {
    node: NodeId,
    image: bool,
    destination: String,
    text_end: usize,
    visible_start: usize,
    /// How many opaque parts there were before its text.
    opaque_before: usize,
}

/// A tag whose end has not come yet.
struct OpenTag {
    name: String,
    span: Span,
    visible_start: usize,
    /// Its place among the opaque parts, if it has attributes.
    opaque: Option<usize>,
}

/// What a run turned out to be.
#[derive(Default)]
pub(super) struct Finished {
    /// Its stretches of text, each with its parts and whether it has letters:
    /// one, the cells of a row, or none.
    pub(super) runs: Vec<(Span, Vec<Part>, bool)>,
    /// Its links.
    pub(super) links: Vec<Link>,
    /// What its tags hold, and what can't be read.
    pub(super) content: html::TagContent,
    /// The bytes of a run that has a block element of HTML in it, and no text
    /// of its own; and the tags in it.
    pub(super) html: Option<(Span, Vec<NodeId>)>,
}

/// A run in the making.
pub(super) struct Inline<'t> {
    /// The tree of `text`.
    tree: &'t Tree,
    text: &'t str,
    quotes: usize,
    /// Whether it is HTML, where Markdown's marks are text.
    is_html: bool,
    /// Whether a block element of HTML stands in it.
    has_block: bool,
    content: html::TagContent,
    start: usize,
    end: usize,
    visible: String,
    raw_text: String,
    links: Vec<Link>,
    open_links: Vec<OpenLink>,
    /// The tags, comments and the like.
    html_tags: Vec<NodeId>,
    open_tags: Vec<OpenTag>,
    /// How many of them make code of what they hold.
    open_code: usize,
    opaque: Vec<(Span, Opaque)>,
    codes: Vec<Span>,
    texts: Vec<Span>,
    hard_breaks: Vec<usize>,
    /// The line breaks, and where the next line's text begins.
    continued: Vec<(usize, Option<usize>)>,
}

impl<'t> Inline<'t> {
    /// A run of the nodes of `tree`, in `quotes` block quotes.
    pub(super) fn new(tree: &'t Tree, text: &'t str, quotes: usize) -> Self {
        Self {
            tree,
            text,
            quotes,
            is_html: false,
            has_block: false,
            content: html::TagContent::default(),
            start: usize::MAX,
            end: 0,
            visible: String::new(),
            raw_text: String::new(),
            links: Vec::new(),
            open_links: Vec::new(),
            html_tags: Vec::new(),
            open_tags: Vec::new(),
            open_code: 0,
            opaque: Vec::new(),
            codes: Vec::new(),
            texts: Vec::new(),
            hard_breaks: Vec::new(),
            continued: Vec::new(),
        }
    }

    /// What readers see.
    pub(super) fn visible_text(&self) -> String {
        self.visible.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// What a heading's id is computed from: text and code, without images'
    /// texts. Blanks at its ends count.
    pub(super) fn heading_text(&self) -> String {
        self.raw_text.clone()
    }

    /// The bytes so far, blanks trimmed.
    pub(super) fn span(&self) -> Option<Span> {
        (self.start < self.end).then(|| trimmed(self.text, &(self.start..self.end)))
    }

    /// Begins the emphasis, link or image `node`.
    pub(super) fn start(&mut self, node: NodeId) {
        let tree = self.tree;
        let span = tree.range(node).span();
        self.continue_line(span.start);
        self.cover(&span);
        let image = matches!(tree.kind(node), NodeKind::Image(_));
        if !image && !matches!(tree.kind(node), NodeKind::Link(_) | NodeKind::Autolink { .. }) {
            return;
        }
        self.open_links.push(OpenLink {
            node,
            image,
            destination: tree.destination(node, self.text).into_owned(),
            text_end: span.start + if image { 2 } else { 1 },
            visible_start: self.visible.len(),
            opaque_before: self.opaque.len(),
        });
    }

    /// Ends it.
    pub(super) fn end(&mut self, node: NodeId) {
        let tree = self.tree;
        let span = tree.range(node).span();
        if self.open_links.last().is_some_and(|link| link.node == node)
            && let Some(link) = self.open_links.pop()
        {
            self.end_link(link, &span);
        }
        self.cover(&span);
        self.extend_link_text(span.end);
    }

    /// Adds the text, code, tag or line break `node`.
    pub(super) fn leaf(&mut self, node: NodeId) {
        let tree = self.tree;
        let mut span = tree.range(node).span();
        match tree.kind(node) {
            NodeKind::Text | NodeKind::Entity => {
                // A text behind a backslash escape starts after the backslash.
                if tree.layers.backslashes.escape(span.start) {
                    span.start -= 1;
                }
                let (content, raw) = if self.is_hidden(&span) {
                    (self.without_hidden(&span, ""), self.without_hidden(&span, UNKNOWN))
                } else {
                    let said = tree.said(node, self.text).into_owned();
                    (said.clone(), said)
                };
                self.see(&content, &if self.tree.layers.is_kramdown { without_dashes(&raw) } else { raw });
                self.text_or_code(span.clone());
            }
            NodeKind::CodeSpan => {
                let is_written = tree.masked(node) == tree.written(node, self.text);
                let (content, raw) = if is_written {
                    let code = tree.code(node, self.text);
                    (code.clone(), code)
                } else {
                    (self.code(&span, ""), self.code(&span, UNKNOWN))
                };
                self.see(&content, &raw);
                self.codes.push(span.clone());
            }
            NodeKind::SoftBreak | NodeKind::HardBreak => {
                return self.line_break(span.start, tree.kind(node) == NodeKind::HardBreak);
            }
            NodeKind::FootnoteReference => {
                let shown = collapsed(&self.text[span.clone()]);
                let opaque = self.opaque_of(Role::FootnoteReference, String::new(), shown, &span);
                self.opaque.push((span.clone(), opaque));
            }
            NodeKind::InlineHtml => self.inline_html(node),
            _ => {}
        }
        self.continue_line(span.start);
        self.cover(&span);
        self.extend_link_text(span.end);
    }

    fn line_break(&mut self, start: usize, is_hard: bool) {
        self.see(" ", " ");
        // A lone `\r` breaks lines for the parser, and stays text here.
        let rest = &self.text[start..];
        let newline = rest.find(|c| !matches!(c, ' ' | '\t' | '\\'));
        let newline = newline.filter(|at| rest[*at..].starts_with('\n')).map(|at| start + at);
        self.continued.extend(newline.map(|newline| (newline, None)));
        if is_hard {
            self.hard_breaks.extend(newline);
        }
    }

    /// Whether the parser has seen something else in `span` than what stands
    /// in the page.
    fn is_hidden(&self, span: &Span) -> bool {
        let layers = &self.tree.layers;
        [&layers.liquid, &layers.extensions, &layers.attributes].iter().any(|hidden| touches(hidden, span))
    }

    /// The text of `span` without Liquid, for which `liquid` stands, and without
    /// kramdown's own syntax.
    fn without_hidden(&self, span: &Span, liquid: &str) -> String {
        let own = [&self.tree.layers.extensions, &self.tree.layers.attributes];
        let own = own.into_iter().flat_map(|spans| touching(spans, span)).map(|at| (at, ""));
        let mut hidden: Vec<(&Span, &str)> =
            touching(&self.tree.layers.liquid, span).iter().map(|at| (at, liquid)).chain(own).collect();
        hidden.sort_by_key(|(at, _)| at.start);
        let mut content = String::new();
        let mut at = span.start;
        for (hidden, shown) in hidden {
            content.push_str(&self.text[at..hidden.start.max(at)]);
            content.push_str(shown);
            at = hidden.end.max(at).min(span.end);
        }
        content + &self.text[at..span.end]
    }

    /// What the code span `span` says, with `liquid` for Liquid.
    fn code(&self, span: &Span, liquid: &str) -> String {
        self.without_hidden(span, liquid).trim_matches('`').trim().to_owned()
    }

    /// Notes where the text behind the last line break begins.
    fn continue_line(&mut self, at: usize) {
        if let Some((_, start @ None)) = self.continued.last_mut() {
            *start = Some(at);
        }
    }

    /// Where the text of the line behind `newline` begins. Inside a code span
    /// or a tag, the parser doesn't tell.
    fn content_start(&self, newline: usize) -> usize {
        let continued = self.continued.binary_search_by_key(&newline, |(at, _)| *at);
        continued
            .ok()
            .and_then(|at| self.continued[at].1)
            .unwrap_or_else(|| content_start(self.text, newline, self.quotes))
    }

    fn see(&mut self, content: &str, for_kramdown: &str) {
        self.visible.push_str(content);
        if !self.open_links.iter().any(|link| link.image) {
            self.raw_text.push_str(for_kramdown);
        }
    }

    fn cover(&mut self, span: &Span) {
        self.start = self.start.min(span.start);
        self.end = self.end.max(span.end);
    }

    fn extend_link_text(&mut self, end: usize) {
        if let Some(link) = self.open_links.last_mut() {
            link.text_end = link.text_end.max(end);
        }
    }

    fn opaque_of(&self, role: Role, label: String, shown: String, span: &Span) -> Opaque {
        Opaque { role, label, shown, written: self.text[span.clone()].to_owned(), opens_at: None }
    }

    fn end_link(&mut self, link: OpenLink, span: &Span) {
        let tree = self.tree;
        // What such tags hold is no Markdown for kramdown.
        if self.tree.layers.is_kramdown && self.is_in_code() {
            self.codes.retain(|code| code.end <= span.start || span.end <= code.start);
            self.codes.push(span.clone());
            return;
        }
        let visible = self.visible[link.visible_start..].trim().to_owned();
        if let NodeKind::Autolink { .. } = tree.kind(link.node) {
            let inner = span.start + 1..span.end - 1;
            self.address(&visible, span, inner.clone(), Some(inner), link.destination);
            return;
        }
        let Some(close) = self.text[link.text_end..span.end].find(']').map(|at| link.text_end + at) else {
            return;
        };
        self.continue_line(close);
        let tail = close + 1..span.end;
        let bytes = tree.child(link.node, NodeKind::Destination).map(|at| tree.range(at).span());
        let shown_at = span.start + 1..close;
        if !link.image && address_role(&visible).is_some() {
            self.opaque.truncate(link.opaque_before);
            match bytes {
                Some(bytes) => self.address(&visible, span, bytes, Some(shown_at), link.destination),
                None => self.push_address(&visible, span, link.destination),
            }
            return;
        }
        if let Some(bytes) = bytes {
            let kind = if link.image { LinkKind::Image } else { LinkKind::Inline };
            if let Some(title) = tree.child(link.node, NodeKind::Title) {
                self.content.add_title(self.text, tree.range(title).span(), &tree.layers.liquid);
            }
            let stays = stays(&tree.given_to_span(self.text, span.end));
            let destination = link.destination.clone();
            self.links.push(Link { kind, span: bytes, destination, shown: None, stays });
        }
        let role = if link.image { Role::Image } else { Role::Link };
        let mut opaque = self.opaque_of(role, visible, link.destination, &tail);
        let is_short = matches!(
            tree.kind(link.node),
            NodeKind::Link(LinkForm::Shortcut | LinkForm::Collapsed)
                | NodeKind::Image(LinkForm::Shortcut | LinkForm::Collapsed)
        );
        if is_short {
            let label_start = span.start + if link.image { 2 } else { 1 };
            opaque.written = format!("[{}]", self.joined(&(label_start..close)));
        }
        self.opaque.push((tail, opaque));
    }

    /// A link that shows nothing but an address: one placeable, and a link
    /// whose address can change in both places.
    fn address(&mut self, visible: &str, span: &Span, bytes: Span, shown: Option<Span>, destination: String) {
        let shown =
            shown.filter(|shown| *shown != bytes && self.text[shown.clone()] == self.text[bytes.clone()]);
        let kind = if shown.is_some() { LinkKind::Inline } else { LinkKind::Autolink };
        let stays = stays(&self.tree.given_to_span(self.text, span.end));
        self.links.push(Link { kind, span: bytes, destination: destination.clone(), shown, stays });
        self.push_address(visible, span, destination);
    }

    fn push_address(&mut self, visible: &str, span: &Span, destination: String) {
        let role = address_role(visible).unwrap_or(Role::Url);
        let is_outside = |text: &Span| text.start < span.start || text.end > span.end;
        self.texts.retain(is_outside);
        self.codes.retain(is_outside);
        let opaque = self.opaque_of(role, String::new(), destination, span);
        self.opaque.push((span.clone(), opaque));
    }

    /// `span` as one line: line breaks and the prefixes behind them are a blank.
    fn joined(&self, span: &Span) -> String {
        let mut joined = String::new();
        let mut at = span.start;
        while let Some(newline) = self.text[at..span.end].find('\n').map(|found| at + found) {
            joined.push_str(self.text[at..newline].trim_ascii_end());
            joined.push(' ');
            at = self.content_start(newline).min(span.end);
        }
        joined.push_str(&self.text[at..span.end]);
        joined
    }
}

/// `text` without what kramdown makes dashes of; they are in no id.
fn without_dashes(text: &str) -> String {
    text.replace("---", "").replace("--", "")
}
