//! The text inside HTML: runs of text with their inline tags, cut at block
//! elements, comments and blank lines.

use super::attributes::Content;
use crate::page::body::{Block, Remarks, Run};
use crate::page::inline::{Finished, Inline};
use crate::syntax::Tree;
use crate::syntax::html::tokens::{Tag, Token, tokens};
use crate::syntax::html::{is_block, is_code, is_void, is_wordless};
use crate::syntax::trouble::{Kind, Trouble};
use crate::text::Span;

/// What stands in a stretch of HTML.
#[derive(Debug, Default)]
pub(in crate::page) struct Found {
    /// Where it begins and ends.
    pub(in crate::page) area: Span,
    /// Its block elements, and what stands between them.
    pub(in crate::page) blocks: Vec<Span>,
    /// Its runs of text, in order.
    pub(in crate::page) runs: Vec<Run>,
    /// What its tags hold.
    pub(in crate::page) content: Content,
}

/// Takes the HTML in `pieces` apart: stretches of `text` in order, with
/// nothing but the marks of `quotes` block quotes between them.
pub(in crate::page) fn find(text: &str, tree: &Tree, pieces: &[Span], quotes: usize) -> Found {
    let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else { return Found::default() };
    let area = first.start..last.end;
    let html = joined(&tree.layers.without_liquid, pieces, &area);
    let mut reader = Reader {
        text,
        html: &html,
        start: area.start,
        tree,
        quotes,
        is_opaque: tree.layers.is_broken(&area),
        pieces: Vec::new(),
        open: Vec::new(),
        wordless: 0,
        in_style: false,
        code: 0,
        found: Found { area: area.clone(), ..Found::default() },
    };
    for token in tokens(&html, area.start) {
        reader.token(token);
    }
    reader.flush();
    reader.end_elements(0, area.end);
    reader.found
}

/// The text of `area` with blanks for what is in none of the `pieces`.
fn joined(text: &str, pieces: &[Span], area: &Span) -> String {
    if let [only] = pieces {
        return text[only.clone()].to_owned();
    }
    let mut joined = String::with_capacity(area.len());
    for piece in pieces {
        let gap = (piece.start - area.start).saturating_sub(joined.len());
        joined.extend(std::iter::repeat_n(' ', gap));
        joined.push_str(&text[piece.clone()]);
    }
    joined
}

enum Piece {
    Text(Span),
    Tag(Tag),
}

struct Reader<'t> {
    text: &'t str,
    /// The HTML without what the containers around it have on its lines.
    html: &'t str,
    /// Where it begins in the text.
    start: usize,
    tree: &'t Tree,
    quotes: usize,
    /// Nobody knows what this stretch means: its text stays as it is.
    is_opaque: bool,
    /// The run in the making.
    pieces: Vec<Piece>,
    /// The open block elements, each with where it begins.
    open: Vec<(String, usize)>,
    /// How many open elements hold no words.
    wordless: usize,
    /// Whether a `<style>` is open.
    in_style: bool,
    /// How many open elements hold code.
    code: usize,
    found: Found,
}

impl Reader<'_> {
    fn token(&mut self, token: Token) {
        match token {
            Token::Text(span) => self.text(&span),
            Token::Tag(tag) => self.tag(tag),
            Token::Comment(_) | Token::Declaration(_) => self.flush(),
            Token::Unclosed(span) => {
                self.flush();
                self.found.content.troubles.push(Trouble::new(span, Kind::Opaque, "this tag never ends"));
            }
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
            self.pieces.push(Piece::Text(rest.start..cut.start));
            self.flush();
            rest.start = cut.end;
        }
        self.pieces.push(Piece::Text(rest));
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
            self.in_style = !tag.closing && self.wordless == 0;
        }
        if is_code(&tag.name) {
            self.code = if tag.closing { self.code.saturating_sub(1) } else { self.code + 1 };
        }
        let is_verbatim = self.wordless > 0;
        let change = usize::from(is_wordless(&tag.name) && !tag.self_closing);
        self.wordless =
            if tag.closing { self.wordless.saturating_sub(change) } else { self.wordless + change };
        if is_block(&tag.name) {
            self.flush();
            self.nest(tag);
        } else if !is_verbatim && !self.is_opaque {
            self.pieces.push(Piece::Tag(tag));
        }
    }

    fn nest(&mut self, tag: Tag) {
        if tag.closing {
            if let Some(at) = self.open.iter().rposition(|(open, _)| *open == tag.name) {
                self.end_elements(at + 1, tag.span.start);
                self.end_elements(at, tag.span.end);
            }
        } else if !is_void(&tag.name) && !tag.self_closing {
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
        if !pieces.iter().any(|piece| matches!(piece, Piece::Text(_))) {
            return;
        }
        let mut inline = Inline::html(self.tree, self.text, self.quotes);
        for (at, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Text(span) => {
                    inline.html_text(&self.without_blanks(span, at == 0, at + 1 == pieces.len()));
                }
                Piece::Tag(tag) => inline.html_tag(tag),
            }
        }
        let block = Block::Html(self.open.last().map(|(name, _)| name.clone()).unwrap_or_default());
        let Finished { runs, content, .. } = inline.finish(&block);
        self.found.content.troubles.extend(content.troubles);
        for (span, parts, has_letters) in runs {
            self.found.runs.push(Run {
                block: block.clone(),
                span,
                parts,
                has_letters,
                remarks: Remarks::default(),
            });
        }
    }

    /// From the first to the last of `pieces` that isn't blank.
    fn filled(&self, pieces: &[Piece]) -> Option<Span> {
        let spans = pieces.iter().filter_map(|piece| match piece {
            Piece::Text(span) => Some(self.without_blanks(span, true, true)).filter(|span| !span.is_empty()),
            Piece::Tag(tag) => Some(tag.span.clone()),
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
    fn trimmed<'p>(&self, pieces: &'p [Piece]) -> &'p [Piece] {
        let mut pieces = pieces;
        loop {
            let before = pieces.len();
            pieces = match pieces {
                [Piece::Tag(open), inner @ .., Piece::Tag(close)]
                    if is_pair(open, close) && is_balanced(inner) =>
                {
                    inner
                }
                [Piece::Text(span), rest @ ..] | [rest @ .., Piece::Text(span)] if self.is_blank(span) => {
                    rest
                }
                [Piece::Tag(open), Piece::Tag(close), rest @ ..]
                | [rest @ .., Piece::Tag(open), Piece::Tag(close)]
                    if is_pair(open, close) =>
                {
                    rest
                }
                [Piece::Tag(tag), rest @ ..] | [rest @ .., Piece::Tag(tag)] if is_void(&tag.name) => rest,
                [Piece::Tag(tag), rest @ ..] if is_lonely(tag, rest) || self.begins_line(rest) => rest,
                [rest @ .., Piece::Tag(tag)] if is_lonely(tag, rest) => rest,
                pieces => pieces,
            };
            if pieces.len() == before {
                return pieces;
            }
        }
    }

    /// Whether `pieces` begin on the next line. A tag alone on the line before them
    /// starts an HTML block for `CommonMark`, and nothing of it stays outside.
    fn begins_line(&self, pieces: &[Piece]) -> bool {
        let [Piece::Text(span), ..] = pieces else { return false };
        self.html(span).trim_start_matches([' ', '\t']).starts_with('\n')
    }

    fn is_blank(&self, span: &Span) -> bool {
        self.html(span).trim_ascii().is_empty()
    }
}

fn is_pair(open: &Tag, close: &Tag) -> bool {
    !open.closing && !open.self_closing && close.closing && open.name == close.name && !is_code(&open.name)
}

/// Whether the other half of `tag`, which stands at an end of a run, isn't in
/// the `rest` of it.
fn is_lonely(tag: &Tag, rest: &[Piece]) -> bool {
    !rest.iter().any(
        |piece| matches!(piece, Piece::Tag(other) if other.name == tag.name && other.closing != tag.closing),
    )
}

/// Whether every tag among `pieces` is closed there and no other is.
fn is_balanced(pieces: &[Piece]) -> bool {
    let mut open: Vec<&str> = Vec::new();
    for piece in pieces {
        let Piece::Tag(tag) = piece else { continue };
        if tag.closing {
            if open.pop() != Some(tag.name.as_str()) {
                return false;
            }
        } else if !is_void(&tag.name) && !tag.self_closing {
            open.push(&tag.name);
        }
    }
    open.is_empty()
}
