//! The end of a run: what belongs to its block is cut off, what is no text is
//! found, and the pieces are put in order.

use std::borrow::Cow;

use super::super::address::find_opaque;
use super::super::body::Block;
use super::super::part::{LINE_BREAK, Opaque, Part, PartKind, Role};
use super::cells::{cells, lines};
use super::taken::{Taken, gaps, overlap};
use super::{Finished, Inline};
use crate::syntax::html::{self, TagEnds};
use crate::syntax::kramdown;
use crate::syntax::liquid::without_liquid;
use crate::syntax::marks::is_escaped;
use crate::syntax::trouble::{Trouble, TroubleKind};
use crate::syntax::{ItemKind, collapsed, item_marker};
use crate::text::{Span, touches, trimmed};

impl Inline<'_> {
    /// Ends the run, which stands in `block`. It has no text where nothing in it
    /// can be translated safely.
    pub(in crate::page) fn finish(mut self, block: &Block) -> Finished {
        if self.has_block && !self.is_html {
            return self.finish_html();
        }
        for open in std::mem::take(&mut self.open_tags) {
            self.lonely(&format!("<{}>", open.name), &open.span, "end");
            if open.opaque.is_none() {
                let opaque = self.opaque_of(
                    Role::Tag,
                    without_liquid(&open.name),
                    collapsed(&self.text[open.span.clone()]),
                    &open.span,
                );
                self.opaque.push((open.span, opaque));
            }
        }
        self.find_unclosed_tags();
        let span = self.span().and_then(|span| self.cut(span)).filter(|span| !self.tell_definition(span));
        let runs = span.map(|span| self.runs(&span, block));
        // Where nothing is translated, nothing has to be kept.
        let is_opaque = |trouble: &Trouble| trouble.kind == TroubleKind::Opaque;
        if self.content.troubles.iter().any(is_opaque) {
            self.content.troubles.retain(is_opaque);
        }
        Finished { runs: runs.unwrap_or_default(), links: self.links, content: self.content, html: None }
    }

    /// A line of text with a block element in it is HTML for every reader, and
    /// is looked at as such.
    fn finish_html(mut self) -> Finished {
        let Some(span) = self.span() else { return Finished { links: self.links, ..Finished::default() } };
        let is_mark =
            |span: &Span| self.text[span.clone()].contains(['*', '_', '`', '[', ']', '\\', '|', '~']);
        let has_markdown = !self.links.is_empty()
            || self.texts.iter().any(is_mark)
            || !self.codes.is_empty()
            || self.opaque.iter().any(|(_, opaque)| opaque.role != Role::Tag)
            || touches(&self.tree.layers.extensions, &span)
            || touches(&self.tree.layers.attributes, &span);
        if !has_markdown {
            return Finished { html: Some((span, self.html_tags)), links: self.links, ..Finished::default() };
        }
        let message = "a block element of HTML stands in this line of Markdown";
        self.content.troubles.push(Trouble::new(span, TroubleKind::Opaque, message));
        Finished { links: self.links, content: self.content, ..Finished::default() }
    }

    /// The stretches of text in `span`.
    fn runs(&mut self, span: &Span, block: &Block) -> Vec<(Span, Vec<Part>, bool)> {
        if !self.is_html {
            self.find_attributes(span);
        }
        self.keep_untranslated(span);
        self.find_in_text();
        let over_lines = self.codes.iter().find(|code| self.text[(*code).clone()].contains('\n')).cloned();
        let opaque_inside = |at: &Span| at.start >= span.start && at.end <= span.end;
        renumber(&mut self.opaque, opaque_inside);
        let parts = self.parts(span);
        let cells = match block {
            _ if self.is_html || !self.tree.layers.is_kramdown => None,
            Block::Term => return self.with_letters(lines(self.text, span, &parts)),
            _ => cells(self.text, span, &parts),
        };
        if let (Some(_), Some(code)) = (&cells, over_lines) {
            let message = "this code ends in another row of what is a table to kramdown";
            self.content.troubles.push(Trouble::new(code, TroubleKind::Opaque, message));
            return Vec::new();
        }
        self.with_letters(cells.unwrap_or_else(|| vec![(span.clone(), parts)]))
    }

    fn with_letters(&self, stretches: Vec<(Span, Vec<Part>)>) -> Vec<(Span, Vec<Part>, bool)> {
        let with_letters = stretches.into_iter().map(|(span, parts)| {
            let has_letters = self.has_letters(&parts);
            (span, parts, has_letters)
        });
        with_letters.collect()
    }

    /// Tells of a definition below a text that isn't its term to `CommonMark`;
    /// returns whether there is one.
    fn tell_definition(&mut self, span: &Span) -> bool {
        let newlines = self.text[span.clone()].match_indices('\n').map(|(at, _)| span.start + at);
        let starts = newlines.map(|newline| self.content_start(newline));
        let begins = |at: &usize| self.text[*at..].starts_with(": ") || self.text[*at..].starts_with(":\t");
        let is_kramdown_s = self.tree.layers.is_kramdown && !self.is_html;
        let found = starts.filter(|_| is_kramdown_s).find(begins);
        if let Some(at) = found {
            let message = "kramdown takes this line for a definition of the text above it";
            self.content.troubles.push(Trouble::new(at..at + 1, TroubleKind::Opaque, message));
        }
        found.is_some()
    }

    /// Takes from both ends what belongs to the block rather than to its text:
    /// attribute lists, comments, a tag on its own line.
    fn cut(&self, mut span: Span) -> Option<Span> {
        if self.is_html {
            return Some(span);
        }
        loop {
            let text = &self.text[span.clone()];
            let first_end = span.start + text.find('\n').unwrap_or(text.len());
            let newline = text.rfind('\n').map(|at| span.start + at);
            let last_start = newline.map_or(span.start, |newline| self.content_start(newline).min(span.end));
            let masked = &self.tree.layers.without_liquid;
            let last = &masked[last_start..span.end];
            if last.trim_ascii_start().starts_with("{:toc") {
                return None;
            }
            if kramdown::is_attribute_line(last) {
                span.end = newline.unwrap_or(span.start);
            } else if kramdown::is_attribute_line(&masked[span.start..first_end])
                || self.is_tag_line(&(span.start..first_end), span.end)
            {
                span.start = first_end;
            } else if text.starts_with("<!--")
                && let Some(end) = text.find("-->")
                && self.is_comment(&(span.start..span.start + end + 3))
            {
                span.start += end + 3;
            } else if text.ends_with("-->")
                && let Some(start) = text.rfind("<!--")
                && self.is_comment(&(span.start + start..span.end))
            {
                span.end = span.start + start;
            } else if text.starts_with("{:")
                && !text.starts_with("{::")
                && let Some(end) = masked[span.start..first_end].find('}')
            {
                span.start += end + 1;
            } else {
                break;
            }
            span = trimmed(self.text, &span);
            if span.start < span.end && span.start > 0 && self.text[..span.start].ends_with('\n') {
                span.start = self.content_start(span.start - 1).min(span.end);
            }
            if span.is_empty() {
                return None;
            }
        }
        let lines = self.tree.layers.without_liquid[span.clone()].lines();
        let is_attribute_line =
            |line: &str| kramdown::is_attribute_line(line.trim_start_matches([' ', '\t', '>']));
        let has_attribute_line = lines.clone().any(is_attribute_line);
        // Joined with the next line, a bare marker behind a hard break begins a list.
        let is_marker = |line: &str| {
            let line = line.trim_ascii();
            item_marker(line)
                .is_some_and(|marker| marker.kind == ItemKind::Bullet && marker.length == line.len())
        };
        let has_marker_line = !self.hard_breaks.is_empty() && lines.clone().any(is_marker);
        (!(has_attribute_line || has_marker_line) || lines.count() == 1).then_some(span)
    }

    /// Whether `span` is a comment for the parser, too: in code it is none.
    fn is_comment(&self, span: &Span) -> bool {
        self.opaque.iter().any(|(opaque, _)| opaque == span) || touches(&self.tree.layers.html, span)
    }

    /// Tells of tags that are text to Markdown: they never end, or the Liquid in
    /// them makes them none.
    fn find_unclosed_tags(&mut self) {
        if self.is_html {
            return;
        }
        let Some(first) = self.texts.iter().map(|area| area.start).min() else { return };
        let end = self.texts.iter().map(|area| area.end).fold(self.end, usize::max);
        let text = &self.tree.layers.masked[first..end];
        let ends = TagEnds::new(text);
        // Behind the last of them no attribute begins.
        let last_value = ["=\"", "='"].into_iter().filter_map(|mark| text.rfind(mark)).max();
        for area in &self.texts {
            for (at, _) in self.tree.layers.masked[area.clone()].match_indices('<') {
                let start = area.start + at;
                let at = start - first;
                let is_templated = self.tree.layers.templated.binary_search(&start).is_ok();
                if is_templated && !is_escaped(self.text, start) {
                    self.content.troubles.push(unreadable_tag(start));
                    continue;
                }
                let rest = &text[at + 1..];
                let is_begun = rest.starts_with(|c: char| c.is_ascii_alphabetic())
                    && last_value.is_some_and(|last| last > at);
                let message = match rest.starts_with("!--") {
                    true => "this comment never ends",
                    false if is_begun && ends.tag(text, at).is_none() => "this tag never ends",
                    false => continue,
                };
                self.content.troubles.push(Trouble::new(start..start + 1, TroubleKind::Opaque, message));
            }
        }
    }

    /// Whether `line` holds one tag only and another line follows. Such a tag
    /// starts an HTML block: joined with the next line it would start a
    /// paragraph instead.
    fn is_tag_line(&self, line: &Span, end: usize) -> bool {
        let text = self.tree.layers.without_liquid[line.clone()].trim_ascii_end();
        line.end < end && text.starts_with('<') && html::tag(text).is_some_and(|tag| tag.length == text.len())
    }

    /// Finds the attribute lists in `span`. What stands in one is a part of it,
    /// whatever Markdown makes of that.
    fn find_attributes(&mut self, span: &Span) {
        let layers = &self.tree.layers;
        let taken = Taken::of(&self.opaque);
        let first = layers.attributes.partition_point(|list| list.start < span.start);
        let lists = layers.attributes[first..].iter().take_while(|list| list.start < span.end);
        for list in lists.filter(|list| taken.is_free(&(list.start..list.start + 1))) {
            let crosses = |part: &Span| part.start < list.end && part.end > list.end;
            let mut parts = self.opaque.iter().map(|(part, _)| part).chain(&self.codes);
            if list.end > span.end || parts.any(crosses) {
                let message = "this attribute list ends in the middle of something else";
                self.content.troubles.push(Trouble::new(
                    list.start..list.start + 2,
                    TroubleKind::Opaque,
                    message,
                ));
                continue;
            }
            let is_outside = |part: &Span| part.start < list.start || part.end > list.end;
            renumber(&mut self.opaque, is_outside);
            self.codes.retain(is_outside);
            self.links.retain(|link| is_outside(&link.span));
            let shown = collapsed(&self.text[list.clone()]);
            let opaque = self.opaque_of(Role::Attributes, String::new(), shown, list);
            self.opaque.push((list.clone(), opaque));
        }
    }

    /// Finds addresses, dates and Liquid in what is text.
    fn find_in_text(&mut self) {
        self.texts.sort_by_key(|span| span.start);
        let mut areas: Vec<Span> = Vec::new();
        for text in &self.texts {
            match areas.last_mut() {
                Some(area) if area.end == text.start => area.end = text.end,
                _ => areas.push(text.clone()),
            }
        }
        let layers = &self.tree.layers;
        let mut taken = Taken::of(&self.opaque);
        let template = if layers.is_mdx { Role::Expression } else { Role::Liquid };
        // An extension may hold Liquid.
        for (hidden, role) in [(&layers.extensions, Role::Extension), (&layers.liquid, template)] {
            let first = hidden.partition_point(|span| span.start < self.start);
            for span in hidden[first..].iter().take_while(|span| span.end <= self.end) {
                if taken.take(span) {
                    let shown = collapsed(&self.text[span.clone()]);
                    // Keys and icons have names.
                    let is_icon = shown.starts_with(':') && shown.ends_with(':');
                    let is_named = role == Role::Extension && (layers.is_python_markdown || is_icon);
                    let is_formula = shown.starts_with(['$', '\\']) && !layers.is_kramdown;
                    let label = match role {
                        Role::Extension if is_formula => "formula".to_owned(),
                        _ if is_named => shown.clone(),
                        _ => String::new(),
                    };
                    let opaque = self.opaque_of(role, label, shown, span);
                    self.opaque.push((span.clone(), opaque));
                }
            }
        }
        for area in areas {
            let found = find_opaque(self.text, &area);
            for (span, role) in found {
                if taken.take(&span) {
                    let opaque =
                        self.opaque_of(role, String::new(), self.text[span.clone()].to_owned(), &span);
                    self.opaque.push((span, opaque));
                }
            }
        }
    }

    fn parts(&mut self, span: &Span) -> Vec<Part> {
        let mut pieces: Vec<Part> = std::mem::take(&mut self.opaque)
            .into_iter()
            .map(|(span, opaque)| Part { span, kind: PartKind::Opaque(opaque) })
            .collect();
        let breaks = self.breaks(span, &pieces);
        pieces.extend(breaks);
        pieces.sort_by_key(|piece| piece.span.start);
        let mut code_pieces = Vec::new();
        let codes = std::mem::take(&mut self.codes);
        for code in codes.iter().filter_map(|code| overlap(code, span)) {
            let first = pieces.partition_point(|piece| piece.span.start < code.start);
            let inside = pieces[first..].iter().map(|piece| piece.span.clone());
            let inside =
                inside.take_while(|piece| piece.start < code.end).filter(|piece| piece.end <= code.end);
            let gaps = gaps(&code, inside.collect());
            code_pieces.extend(gaps.map(|span| Part { span, kind: PartKind::Code }));
        }
        pieces.append(&mut code_pieces);
        pieces.sort_by_key(|part| (part.span.start, part.span.end));
        let taken = pieces.iter().map(|part| part.span.clone()).collect();
        pieces.extend(gaps(span, taken).map(|span| Part { span, kind: PartKind::Text }));
        pieces.sort_by_key(|part| (part.span.start, part.span.end));
        pieces
    }

    fn breaks(&self, span: &Span, opaque: &[Part]) -> Vec<Part> {
        let mut breaks = Vec::new();
        let mut line_start = span.start;
        let mut taken: Vec<Span> = opaque.iter().map(|part| part.span.clone()).collect();
        taken.retain(|part| !part.is_empty());
        taken.sort_by_key(|part| part.start);
        let newlines = self.text[span.clone()].match_indices('\n').map(|(at, _)| span.start + at);
        for newline in newlines {
            // The parser may take lines with other blanks than ours for one break.
            if newline < line_start || touches(&taken, &(newline..newline + 1)) {
                continue;
            }
            // What Liquid writes there may be a blank for the parser.
            let next = taken.get(taken.partition_point(|part| part.start <= newline));
            let end = self.content_start(newline).min(next.map_or(span.end, |next| next.start));
            let hard = self.hard_breaks.binary_search(&newline).is_ok();
            let line = &self.text[line_start..newline];
            let backslashes = line.len() - line.trim_end_matches('\\').len();
            let ending = if backslashes > 0 && backslashes.is_multiple_of(2) { "\\\\" } else { "\\" };
            let line = if hard { line.strip_suffix(ending).unwrap_or(line) } else { line };
            let start = line_start + line.trim_ascii_end().len();
            line_start = end;
            let kind = if hard {
                let written = self.text[start..end].to_owned();
                let shown = LINE_BREAK.to_owned();
                PartKind::Opaque(Opaque {
                    role: Role::HardBreak,
                    label: String::new(),
                    shown,
                    written,
                    opens_at: None,
                })
            } else {
                PartKind::SoftBreak
            };
            breaks.push(Part { span: start..end, kind });
        }
        breaks
    }

    fn has_letters(&self, parts: &[Part]) -> bool {
        let outside_tags = |text: &Span| html::outside_tags(&self.text[text.clone()], text.start);
        let words = if self.is_html {
            Cow::Owned(self.texts.iter().flat_map(outside_tags).collect())
        } else {
            Cow::Borrowed(&self.texts)
        };
        let text = parts.iter().filter(|part| part.kind == PartKind::Text);
        let mut text = text.flat_map(|part| {
            let first = words.partition_point(|text| text.end <= part.span.start);
            let texts = words[first..].iter().take_while(|text| text.start < part.span.end);
            texts.filter_map(|text| overlap(text, &part.span))
        });
        text.any(|span| html::without_references(&self.text[span]).chars().any(char::is_alphabetic))
    }
}

/// What is told of a tag that begins at `start`.
pub(super) fn unreadable_tag(start: usize) -> Trouble {
    let message = "with the Liquid in it, this tag can't be read as one";
    Trouble::new(start..start + 1, TroubleKind::Opaque, message)
}

/// Keeps the opaque parts that `inside` holds, in order, and fixes the end
/// tags' references to their start tags.
pub(super) fn renumber(opaque: &mut Vec<(Span, Opaque)>, inside: impl Fn(&Span) -> bool) {
    let mut order: Vec<usize> = (0..opaque.len()).filter(|at| inside(&opaque[*at].0)).collect();
    order.sort_by_key(|at| (opaque[*at].0.start, opaque[*at].0.end));
    let mut kept: Vec<(Span, Opaque)> = order.iter().map(|at| opaque[*at].clone()).collect();
    for (_, part) in &mut kept {
        part.opens_at = part.opens_at.and_then(|start| order.iter().position(|at| *at == start));
    }
    *opaque = kept;
}
