//! The text inside HTML: runs of text with their inline tags, cut at block
//! elements, comments and blank lines.

use std::borrow::Cow;

use super::attributes::TagContent;
use crate::page::body::{Block, Remarks, Run};
use crate::page::inline::{Finished, Inline};
use crate::syntax::html::{holds_raw_text, is_block, is_code, is_void, is_wordless};
use crate::syntax::trouble::{Trouble, TroubleKind};
use crate::syntax::{self, NodeId, Tag, TagForm, Tree};
use crate::text::Span;

/// What stands in a stretch of HTML.
#[derive(Debug, Default)]
pub(in crate::page) struct HtmlContent {
    /// Where it begins and ends.
    pub(in crate::page) area: Span,
    /// Its block elements, and what stands between them.
    pub(in crate::page) blocks: Vec<Span>,
    /// Its runs of text, in order.
    pub(in crate::page) runs: Vec<Run>,
    /// What its tags hold.
    pub(in crate::page) content: TagContent,
}

/// Takes the HTML in the node `container` of `tree` apart, which stands in
/// `quotes` block quotes.
pub(in crate::page) fn find(text: &str, tree: &Tree, container: NodeId, quotes: usize) -> HtmlContent {
    let is_html = |node: &NodeId| is_token(tree.kind(*node));
    let tokens: Vec<NodeId> = tree.children(container).filter(is_html).collect();
    let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { return HtmlContent::default() };
    let area = tree.range(*first).start()..tree.range(*last).end();
    HtmlTextReader::new(text, tree, tree.html(container), (container, tree.range(container).start()), quotes)
        .read(&tokens, area)
}

/// Takes a line of Markdown apart that is HTML altogether: `tags` are the nodes of
/// all in `area`, a part of `block`, that isn't text.
pub(in crate::page) fn find_in_line(
    text: &str,
    tree: &Tree,
    tags: &[NodeId],
    (block, area): (NodeId, Span),
    quotes: usize,
) -> HtmlContent {
    let html = &tree.layers.without_liquid[area.clone()];
    // What is text to Markdown may begin a tag for browsers, which ends somewhere else.
    let is_tag = |at: usize| tags.iter().any(|tag| tree.range(*tag).span().contains(&at));
    let begins_tag = |at: &usize| {
        let next = html.as_bytes().get(at - area.start + 1);
        next.is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, b'/' | b'!' | b'?'))
    };
    let mut signs = html.match_indices('<').map(|(at, _)| area.start + at);
    if let Some(at) = signs.find(|at| begins_tag(at) && !is_tag(*at)) {
        let mut found = HtmlContent { area: area.clone(), ..HtmlContent::default() };
        found.content.troubles.push(Trouble::new(at..area.end, TroubleKind::Opaque, "this tag never ends"));
        return found;
    }
    let tags = outside_raw_text(tree, tags);
    HtmlTextReader::new(text, tree, Cow::Borrowed(html), (block, area.start), quotes).read(&tags, area)
}

/// `tags` without those that browsers take for text, because of the element that
/// they stand in.
fn outside_raw_text(tree: &Tree, tags: &[NodeId]) -> Vec<NodeId> {
    let mut raw: Option<String> = None;
    let mut outside = Vec::with_capacity(tags.len());
    for tag in tags {
        let name = tree.tag_name(*tag);
        let is_end = tree.kind(*tag) == syntax::NodeKind::Tag(TagForm::End);
        raw.take_if(|raw| is_end && *raw == name);
        if raw.is_none() {
            outside.push(*tag);
            raw = (!is_end && holds_raw_text(&name)).then_some(name);
        }
    }
    outside
}

fn is_token(kind: syntax::NodeKind) -> bool {
    matches!(
        kind,
        syntax::NodeKind::Tag(_)
            | syntax::NodeKind::HtmlText
            | syntax::NodeKind::Comment
            | syntax::NodeKind::Declaration
            | syntax::NodeKind::UnclosedHtml
    )
}

enum HtmlPiece {
    Text(Span),
    Tag(Tag),
}

struct HtmlTextReader<'t> {
    text: &'t str,
    /// The HTML without what the containers around it have on its lines.
    html: Cow<'t, str>,
    /// The node that it is in, and where it begins in the text.
    node: NodeId,
    start: usize,
    tree: &'t Tree,
    quotes: usize,
    /// Nobody knows what this stretch means: its text stays as it is.
    is_opaque: bool,
    /// The run in the making.
    pieces: Vec<HtmlPiece>,
    /// The open block elements, each with where it begins.
    open: Vec<(String, usize)>,
    /// How many open elements hold no words.
    wordless: usize,
    /// Whether a `<style>` is open.
    in_style: bool,
    /// How many open elements hold code.
    code: usize,
    found: HtmlContent,
}

impl<'t> HtmlTextReader<'t> {
    fn new(
        text: &'t str,
        tree: &'t Tree,
        html: Cow<'t, str>,
        (node, start): (NodeId, usize),
        quotes: usize,
    ) -> Self {
        Self {
            text,
            html,
            node,
            start,
            tree,
            quotes,
            is_opaque: false,
            pieces: Vec::new(),
            open: Vec::new(),
            wordless: 0,
            in_style: false,
            code: 0,
            found: HtmlContent::default(),
        }
    }

    /// Reads `area`, in which everything between `tokens` is text.
    fn read(mut self, tokens: &[NodeId], area: Span) -> HtmlContent {
        self.is_opaque = self.tree.layers.is_broken(&area);
        let mut at = area.start;
        for token in tokens.iter().filter(|token| self.tree.kind(**token) != syntax::NodeKind::HtmlText) {
            let range = self.tree.range(*token);
            if at < range.start() {
                self.text(&(at..range.start()));
            }
            self.token(*token);
            at = range.end();
        }
        if at < area.end {
            self.text(&(at..area.end));
        }
        self.flush();
        self.end_elements(0, area.end);
        HtmlContent { area, ..self.found }
    }

    fn token(&mut self, token: NodeId) {
        if let Some(tag) = self.tree.tag(token) {
            return self.tag(tag);
        }
        self.flush();
        if self.tree.kind(token) == syntax::NodeKind::UnclosedHtml {
            let span = self.tree.range(token).span();
            self.found.content.troubles.push(Trouble::new(span, TroubleKind::Opaque, "this tag never ends"));
        }
    }

    fn text(&mut self, span: &Span) {
        if self.in_style && !self.is_opaque {
            self.found.content.add_style(span, self.text, &self.tree.layers.liquid);
        }
        if self.wordless > 0 || self.is_opaque {
            return;
        }
        let mut rest = span.clone();
        while let Some(cut) = self.cut(&rest) {
            self.pieces.push(HtmlPiece::Text(rest.start..cut.start));
            self.flush();
            rest.start = cut.end;
        }
        self.pieces.push(HtmlPiece::Text(rest));
    }

    /// The HTML in `span` of the text.
    fn html(&self, span: &Span) -> &str {
        &self.html[span.start - self.start..span.end - self.start]
    }

    /// The first blank line, or lines of Liquid, in `span`.
    fn cut(&self, span: &Span) -> Option<Span> {
        let text = self.html(span);
        let blank = text.match_indices('\n').find_map(|(at, _)| {
            let rest = text[at + 1..].trim_start_matches([' ', '\t']);
            rest.starts_with('\n').then(|| span.start + at..span.end - rest.len())
        });
        let liquid = &self.tree.layers.liquid_lines;
        let liquid = liquid.get(liquid.partition_point(|line| line.start < span.start));
        let liquid = liquid.filter(|line| line.end <= span.end).cloned();
        [blank, liquid].into_iter().flatten().min_by_key(|cut| cut.start)
    }

    fn tag(&mut self, tag: Tag) {
        if self.wordless > 0 || self.code > 0 {
            self.found.content.add_anchors(&tag, self.text, &self.tree.layers.liquid);
        } else if !self.is_opaque {
            self.found.content.add(&tag, self.text, &self.tree.layers.liquid);
        }
        if tag.name == "style" {
            self.in_style = !tag.is_end() && self.wordless == 0;
        }
        if is_code(&tag.name) {
            self.code = if tag.is_end() { self.code.saturating_sub(1) } else { self.code + 1 };
        }
        let is_verbatim = self.wordless > 0;
        let change = usize::from(is_wordless(&tag.name) && tag.form != TagForm::SelfClosing);
        self.wordless =
            if tag.is_end() { self.wordless.saturating_sub(change) } else { self.wordless + change };
        if is_block(&tag.name) {
            self.flush();
            self.nest(tag);
        } else if !is_verbatim && !self.is_opaque {
            self.pieces.push(HtmlPiece::Tag(tag));
        }
    }

    fn nest(&mut self, tag: Tag) {
        if tag.is_end() {
            if let Some(at) = self.open.iter().rposition(|(open, _)| *open == tag.name) {
                self.end_elements(at + 1, tag.span.start);
                self.end_elements(at, tag.span.end);
            }
        } else if !tag.is_void() {
            self.open.push((tag.name, tag.span.start));
        }
    }

    /// Ends the open elements from number `first` on.
    fn end_elements(&mut self, first: usize, end: usize) {
        let ended = self.open.drain(first..);
        self.found.blocks.extend(ended.map(|(_, start)| start..end));
    }

    /// Ends the run in the making.
    fn flush(&mut self) {
        let pieces = std::mem::take(&mut self.pieces);
        self.found.blocks.extend(self.filled(&pieces));
        let pieces = self.trimmed(&pieces);
        if !pieces.iter().any(|piece| matches!(piece, HtmlPiece::Text(_))) {
            return;
        }
        let mut inline = Inline::html(self.tree, self.text, self.quotes);
        for (at, piece) in pieces.iter().enumerate() {
            match piece {
                HtmlPiece::Text(span) => {
                    inline.html_text(&self.without_blanks(span, at == 0, at + 1 == pieces.len()));
                }
                HtmlPiece::Tag(tag) => inline.html_tag(tag),
            }
        }
        let block = Block::Html(self.open.last().map(|(name, _)| name.clone()).unwrap_or_default());
        let Finished { runs, content, .. } = inline.finish(&block);
        self.found.content.troubles.extend(content.troubles);
        for (span, parts, has_letters) in runs {
            self.found.runs.push(Run {
                block: block.clone(),
                node: Some(self.node),
                span,
                parts,
                has_letters,
                remarks: Remarks::default(),
            });
        }
    }

    /// From the first to the last of `pieces` that isn't blank.
    fn filled(&self, pieces: &[HtmlPiece]) -> Option<Span> {
        let spans = pieces.iter().filter_map(|piece| match piece {
            HtmlPiece::Text(span) => {
                Some(self.without_blanks(span, true, true)).filter(|span| !span.is_empty())
            }
            HtmlPiece::Tag(tag) => Some(tag.span.clone()),
        });
        spans.reduce(|first, last| first.start..last.end)
    }

    /// `span` without the blanks at its start or end.
    fn without_blanks(&self, span: &Span, at_start: bool, at_end: bool) -> Span {
        let html = self.html(span);
        let start = if at_start { html.len() - html.trim_ascii_start().len() } else { 0 };
        let end = if at_end { html.trim_ascii_end().len() } else { html.len() };
        span.start + start..span.start + end.max(start)
    }

    /// `pieces` without what isn't part of their text: blanks, tags at the ends
    /// that hold none of it, a pair of tags around all of it.
    fn trimmed<'p>(&self, pieces: &'p [HtmlPiece]) -> &'p [HtmlPiece] {
        let mut pieces = pieces;
        loop {
            let before = pieces.len();
            pieces = match pieces {
                [HtmlPiece::Tag(open), inner @ .., HtmlPiece::Tag(close)]
                    if is_pair(open, close) && is_balanced(inner) =>
                {
                    inner
                }
                [HtmlPiece::Text(span), rest @ ..] | [rest @ .., HtmlPiece::Text(span)]
                    if self.is_blank(span) =>
                {
                    rest
                }
                [HtmlPiece::Tag(open), HtmlPiece::Tag(close), rest @ ..]
                | [rest @ .., HtmlPiece::Tag(open), HtmlPiece::Tag(close)]
                    if is_pair(open, close) =>
                {
                    rest
                }
                [HtmlPiece::Tag(tag), rest @ ..] | [rest @ .., HtmlPiece::Tag(tag)] if is_void(&tag.name) => {
                    rest
                }
                [HtmlPiece::Tag(tag), rest @ ..] if is_lonely(tag, rest) || self.begins_line(rest) => rest,
                [rest @ .., HtmlPiece::Tag(tag)] if is_lonely(tag, rest) => rest,
                pieces => pieces,
            };
            if pieces.len() == before {
                return pieces;
            }
        }
    }

    /// Whether `pieces` begin on the next line. A tag alone on the line before them
    /// starts an HTML block for `CommonMark`, and nothing of it stays outside.
    fn begins_line(&self, pieces: &[HtmlPiece]) -> bool {
        let [HtmlPiece::Text(span), ..] = pieces else { return false };
        self.html(span).trim_start_matches([' ', '\t']).starts_with('\n')
    }

    fn is_blank(&self, span: &Span) -> bool {
        self.html(span).trim_ascii().is_empty()
    }
}

fn is_pair(open: &Tag, close: &Tag) -> bool {
    open.form == TagForm::Start && close.is_end() && open.name == close.name && !is_code(&open.name)
}

/// Whether the other half of `tag`, which stands at an end of a run, isn't in
/// the `rest` of it.
fn is_lonely(tag: &Tag, rest: &[HtmlPiece]) -> bool {
    !rest.iter().any(
        |piece| matches!(piece, HtmlPiece::Tag(other) if other.name == tag.name && other.is_end() != tag.is_end()),
    )
}

/// Whether every tag among `pieces` is closed there and no other is.
fn is_balanced(pieces: &[HtmlPiece]) -> bool {
    let mut open: Vec<&str> = Vec::new();
    for piece in pieces {
        let HtmlPiece::Tag(tag) = piece else { continue };
        if tag.is_end() {
            if open.pop() != Some(tag.name.as_str()) {
                return false;
            }
        } else if !tag.is_void() {
            open.push(&tag.name);
        }
    }
    open.is_empty()
}
