//! Where HTML blocks begin and end for kramdown: at the matching end tag,
//! whatever blank lines there are between. `CommonMark` ends most of them at
//! the next blank line.
//!
//! What an element holds is HTML, blocks of Markdown, or a line of it: as its
//! `markdown` attribute says, at any depth.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::items::ListItems;
use super::tokens::{HtmlToken, tokens};
use super::{Model, block_tag, decoded_value, model, tag};
use crate::syntax::commonmark::options;
use crate::syntax::markers::Fence;
use crate::syntax::trouble::{Trouble, TroubleKind};
use crate::text::{Span, touches};

/// After so many elements or fences that never end, nobody can tell what a page means.
const MOST_UNCLOSED: usize = 20;

/// kramdown's HTML blocks.
#[derive(Debug, Default)]
pub(crate) struct HtmlBlocks {
    /// In order: whole elements and comments, and what of the HTML stands around
    /// Markdown.
    pub(crate) spans: Vec<Span>,
    /// Whole elements that have Markdown in them.
    pub(crate) elements: Vec<Span>,
    /// Where HTML begins of which nobody knows what it holds, in order.
    pub(crate) broken: Vec<usize>,
    /// The marks before what would be headings without the blanks before them.
    pub(crate) indented: Vec<Span>,
    /// The fenced code in what is Markdown, in order.
    pub(crate) fences: Vec<Span>,
    /// What is wrong.
    pub(crate) troubles: Vec<Trouble>,
}

/// Finds the blocks in `text`, whose front matter and Liquid are masked,
/// outside `code`, whose spans are in order. `written` has the Liquid. `switches` say from where on every
/// element is read as its name says, and from where on none is.
pub(crate) fn blocks(text: &str, written: &str, code: &[Span], switches: &[(usize, bool)]) -> HtmlBlocks {
    let last_comment = text.rfind("-->").unwrap_or_default();
    let (blocks, items) = (HtmlBlocks::default(), ListItems::default());
    let (open, dropped, end) = (Vec::new(), Vec::new(), text.len());
    let mut reader =
        BlockReader { text, written, switches, last_comment, blocks, items, end, open, dropped, unclosed: 0 };
    let mut at = 0;
    while at < text.len() {
        let line = text[at..].trim_start_matches([' ', '\t', '>']);
        let start = text.len() - line.len();
        let quotes = text[at..start].matches('>').count();
        reader.enter_line(at, quotes);
        if let Some(end) = reader.fence(at) {
            at = end;
            continue;
        }
        let is_far = reader.items.is_far(&text[at..start]);
        let is_html = line.starts_with('<') && !is_far && !touches(code, &(start..start + 1));
        if reader.items.is_indented(&text[at..start]) && !is_far && !touches(code, &(start..start + 1)) {
            reader.no_heading(start);
        }
        let end = match is_html {
            true if quotes > 0 => reader.quoted(start, quotes),
            true => reader.block(start),
            false => None,
        };
        at = match end {
            Some(end) => behind_line_end(text, end),
            None => line.find('\n').map_or(text.len(), |newline| start + newline + 1),
        };
    }
    reader.finish()
}

/// The start of the next line, where nothing but blanks is left of this one.
fn behind_line_end(text: &str, at: usize) -> usize {
    let rest = text[at..].trim_start_matches([' ', '\t']);
    if rest.starts_with('\n') { text.len() - rest.len() + 1 } else { at }
}

/// An element whose end has not come yet.
struct OpenElement {
    name: String,
    start: usize,
    model: Model,
    /// In how many block quotes it stands.
    quotes: usize,
}

struct BlockReader<'t> {
    text: &'t str,
    written: &'t str,
    switches: &'t [(usize, bool)],
    /// Where the last comment ends.
    last_comment: usize,
    blocks: HtmlBlocks,
    items: ListItems,
    /// Where HTML ends at the latest.
    end: usize,
    open: Vec<OpenElement>,
    /// Where tags stand that turned out to be none of Markdown's.
    dropped: Vec<usize>,
    /// How many fences never end.
    unclosed: usize,
}

impl BlockReader<'_> {
    fn finish(mut self) -> HtmlBlocks {
        self.leave_quotes(0);
        self.leave_item(0);
        self.dropped.sort_unstable();
        let dropped = self.dropped;
        self.blocks.spans.retain(|span| dropped.binary_search(&span.start).is_err());
        self.blocks
    }

    /// Goes on to the line at `at`, which stands in `quotes` block quotes.
    fn enter_line(&mut self, at: usize, quotes: usize) {
        self.leave_quotes(quotes);
        if at == 0 || self.text[..at].ends_with('\n') {
            let ended = self.items.enter(self.text, at);
            if let Some(item) = ended {
                self.leave_item(item);
            }
        }
    }

    /// Ends what began behind `start` in a list item.
    fn leave_item(&mut self, start: usize) {
        while let Some(OpenElement { name, start, .. }) = self.open.pop_if(|open| open.start >= start) {
            let message = format!("this `<{}>` never ends", self.written_name(start, &name));
            self.trouble(start, TroubleKind::Kept, message);
        }
    }

    /// Tells of the mark at `start`, if it would begin a heading at the start of
    /// its line.
    fn no_heading(&mut self, start: usize) {
        let line = &self.text[start..];
        let length = line.len() - line.trim_start_matches('#').len();
        if (1..=6).contains(&length) && line[length..].starts_with([' ', '\t']) {
            let message = "kramdown takes this for text, not for a heading, because of the blanks before it";
            self.trouble(start, TroubleKind::Kept, message);
            self.blocks.indented.push(start..start + length);
        }
    }

    /// The end of the fenced code that begins on the line at `at`.
    fn fence(&mut self, at: usize) -> Option<usize> {
        let fence = Fence::at(self.text, at).filter(|_| self.unclosed < MOST_UNCLOSED)?;
        let Some(end) = fence.end(self.text) else {
            self.unclosed += 1;
            return None;
        };
        self.blocks.fences.push(fence.start..end);
        Some(end)
    }

    /// The end of the block that begins at `start`; `None` where none does.
    fn block(&mut self, start: usize) -> Option<usize> {
        self.end = self.items.end(self.text);
        if self.text[start..].starts_with("<!--") {
            let Some(end) = self.comment_end(start) else {
                self.blocks.broken.push(start);
                self.trouble(start, TroubleKind::Opaque, "this comment never ends");
                return None;
            };
            return Some(self.found(start..end));
        }
        // A tag that its list item cuts off is none.
        let tag = block_tag(self.text.get(start..self.end)?)?;
        let end = start + tag.length;
        if tag.closing {
            if self.close(&tag.name, start, end) {
                return Some(self.html(start, end));
            }
            let name = &self.written[start + 2..start + 2 + tag.name.len()];
            let message = format!("this end tag `</{name}>` has no start tag");
            self.blocks.troubles.push(Trouble::new(start..end, TroubleKind::Kept, message));
            return None;
        }
        if tag.void {
            return Some(self.found(start..end));
        }
        let mut from = start;
        match self.element(&mut from, start..end, tag.name) {
            Some(at) => Some(self.html(from, at)),
            None => Some(self.never_ends(from)),
        }
    }

    /// The end of the tag that begins at `start` of a line in block quotes, if it
    /// is all that stands there and what it holds is Markdown.
    fn quoted(&mut self, start: usize, quotes: usize) -> Option<usize> {
        let line = self.text[start..].lines().next()?;
        let tag = block_tag(line).filter(|tag| !tag.void)?;
        let span = start..start + tag.length;
        if !line[tag.length..].trim_ascii().is_empty() {
            return None;
        }
        if tag.closing {
            let is_open = self.open.last().is_some_and(|open| open.quotes == quotes);
            (is_open && self.close(&tag.name, start, span.end)).then_some(())?;
        } else if self.model(&span, &tag.name) == Model::Blocks {
            self.open.push(OpenElement { name: tag.name, start, model: Model::Blocks, quotes });
        } else {
            return None;
        }
        Some(self.found(span))
    }

    /// Ends the element called `name` at `end`, in HTML that begins at `from`.
    /// An end tag ends only the element that was opened last: as kramdown does it.
    fn close(&mut self, name: &str, from: usize, end: usize) -> bool {
        let Some(open) = self.open.pop_if(|open| open.name == name) else { return false };
        if open.start < from {
            self.blocks.elements.push(open.start..end);
        }
        true
    }

    /// Ends what stands in more than `quotes` block quotes.
    fn leave_quotes(&mut self, quotes: usize) {
        while let Some(open) = self.open.pop_if(|open| open.quotes > quotes) {
            self.dropped.push(open.start);
        }
    }

    /// Opens the element `name` with the start tag `tag`, in HTML that begins at
    /// `from`; returns where to read on, unless it never ends.
    fn element(&mut self, from: &mut usize, tag: Span, name: String) -> Option<usize> {
        let model = self.model(&tag, &name);
        let ends_alone = is_verbatim(&name) || model == Model::Line;
        let close = ends_alone.then(|| end_tag(&self.text[..self.end], tag.end, &name)).flatten();
        let Some(close) = close else {
            let model = if ends_alone { Model::Html } else { model };
            self.open.push(OpenElement { name, start: tag.start, model, quotes: 0 });
            return (!ends_alone).then_some(tag.end);
        };
        let line = &self.text[tag.end..close.start];
        if is_verbatim(&name) {
            return Some(close.end);
        }
        if is_paragraph(line) {
            self.found(*from..tag.end);
            *from = close.start;
        } else if !line.trim_ascii().is_empty() {
            let message = format!("kramdown takes all that this `<{name}>` holds for one line of text");
            self.blocks.broken.push(*from);
            self.trouble(tag.start, TroubleKind::Opaque, message);
        }
        Some(close.end)
    }

    /// The end of the HTML that begins at `from` and has been read up to `at`: to
    /// where Markdown begins, or the outermost element ends.
    fn html(&mut self, mut from: usize, mut at: usize) -> usize {
        while self.open.last().is_some_and(|open| open.model == Model::Html) {
            let next = self.text.get(at..self.end).and_then(|rest| rest.find('<'));
            let Some(next) = next else { return self.never_ends(from) };
            at += next;
            if self.text[at..].starts_with("<!--") {
                let Some(end) = self.comment_end(at) else { return self.never_ends(from) };
                at = end;
                continue;
            }
            let Some(tag) = tag(&self.text[at..self.end]) else {
                at += 1;
                continue;
            };
            let start = at;
            at += tag.length;
            if tag.closing {
                self.close(&tag.name, from, at);
            } else if !tag.void {
                match self.element(&mut from, start..at, tag.name) {
                    Some(next) => at = next,
                    None => return self.never_ends(from),
                }
            }
        }
        self.found(from..at)
    }

    /// The end of the HTML that begins at `from` and never ends: kramdown takes
    /// everything below for it, in the list item that it stands in.
    fn never_ends(&mut self, from: usize) -> usize {
        let outermost = self.open.iter().rposition(|open| open.model != Model::Html).map_or(0, |at| at + 1);
        for OpenElement { name, start, .. } in self.open.split_off(outermost) {
            let message = format!("this `<{}>` never ends", self.written_name(start, &name));
            self.trouble(start, TroubleKind::Opaque, message);
        }
        self.blocks.broken.push(from);
        self.found(from..from + self.text[from..self.end.max(from)].trim_ascii_end().len())
    }

    fn found(&mut self, span: Span) -> usize {
        let end = span.end;
        self.blocks.spans.push(span);
        end
    }

    fn trouble(&mut self, start: usize, kind: TroubleKind, message: impl Into<String>) {
        self.blocks.troubles.push(Trouble::new(start..start + 1, kind, message));
    }

    /// The name of the element that begins at `start`, Liquid included.
    fn written_name(&self, start: usize, name: &str) -> &str {
        &self.written[start + 1..start + 1 + name.len()]
    }

    fn comment_end(&self, start: usize) -> Option<usize> {
        let length = (start < self.last_comment).then(|| self.text[start..].find("-->")).flatten()?;
        Some(start + length + 3).filter(|end| *end <= self.end)
    }

    /// What the element `name` with the start tag `tag` holds.
    fn model(&self, tag: &Span, name: &str) -> Model {
        let in_html = self.open.last().is_some_and(|open| open.model == Model::Html);
        let last = self.switches.partition_point(|(at, _)| *at < tag.start).checked_sub(1);
        match markdown_attribute(&self.text[tag.clone()]).as_deref() {
            Some("0") => Model::Html,
            Some("1") => model(name),
            Some("block") => Model::Blocks,
            Some("span") => Model::Line,
            _ if !in_html && last.is_some_and(|last| self.switches[last].1) => model(name),
            _ => Model::Html,
        }
    }
}

/// The value of the attribute `markdown` in `html`'s first tag.
fn markdown_attribute(html: &str) -> Option<String> {
    // Few tags have one, and cutting a tag takes time.
    if !html.to_ascii_lowercase().contains("markdown") {
        return None;
    }
    tokens(html, 0).into_iter().find_map(|token| {
        let HtmlToken::Tag(tag) = token else { return None };
        let mut attributes = tag.attributes.into_iter();
        let named = attributes.find(|one| html[one.name.clone()].eq_ignore_ascii_case("markdown"))?;
        let value = named.value?;
        Some(decoded_value(&html[value.span], value.quote).into_owned())
    })
}

/// Whether `text` is one paragraph of Markdown.
fn is_paragraph(text: &str) -> bool {
    let mut events = Parser::new_ext(text, options());
    let begins = matches!(events.next(), Some(Event::Start(Tag::Paragraph)));
    begins
        && events.find(|event| *event == Event::End(TagEnd::Paragraph)).is_some()
        && events.next().is_none()
}

/// The first end tag called `name` behind `from`.
fn end_tag(text: &str, from: usize, name: &str) -> Option<Span> {
    let mut at = from;
    loop {
        at += text[at..].find("</")?;
        match tag(&text[at..]) {
            Some(tag) if tag.name == name => return Some(at..at + tag.length),
            _ => at += 2,
        }
    }
}

fn is_verbatim(name: &str) -> bool {
    matches!(name, "script" | "style")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found = blocks(text, text, &[], &[]);
        let found: Vec<&str> = found.spans.iter().map(|span| &text[span.clone()]).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn blocks_end_where_kramdown_ends_them() {
        check("a\n<div>\n\n*b*\n\n</div>\nc\n", &["<div>\n\n*b*\n\n</div>"]);
        check("<p>a</p> b\n<P>c</P>", &["<p>a</p>", "<P>c</P>"]);
        check("<div>a <!-- </div> --> b</div>\nc", &["<div>a <!-- </div> --> b</div>"]);
        check("<div><pre>a</div></pre></div>b", &["<div><pre>a</div></pre></div>"]);
        check("<script>a < '</div>'</script>\n<hr>\n", &["<script>a < '</div>'</script>", "<hr>"]);
        check("- a\n  <my-tag>b</my-tag>\n", &["<my-tag>b</my-tag>"]);
        check("a <div>b</div>\n<span>c</span>\n<a href=x>\n", &[]);
        check("<!-- a\n\nb -->c\n", &["<!-- a\n\nb -->"]);
    }

    #[test]
    fn markdown_inside_stays_markdown() {
        check(
            "<div markdown=\"1\">\n*a*\n<section markdown=block>\nb\n</section>\n</div>\nc",
            &["<div markdown=\"1\">", "<section markdown=block>", "</section>", "</div>"],
        );
        check("<a1>\n<td Markdown='1'>- a\n</td>b</a1>\nc", &["<a1>\n<td Markdown='1'>", "</td>b</a1>"]);
        check("<p markdown=1>*a*</p><p>b</p>", &["<p markdown=1>", "</p>", "<p>b</p>"]);
        check(
            "<tr><th markdown=1> </th><th markdown=1>a</th></tr>",
            &["<tr><th markdown=1> </th><th markdown=1>", "</th></tr>"],
        );
        check(
            "<ul markdown=1>\n<li markdown=0>a</li></ul>",
            &["<ul markdown=1>\n<li markdown=0>a</li></ul>"],
        );
        check("<div data-markdown=1>a</div>", &["<div data-markdown=1>a</div>"]);
        check("> <div markdown=1>\n> a\n> </div>", &["<div markdown=1>", "</div>"]);
        check("> <div markdown=1>\n> a\n\n> </div>\n> <div markdown=1>\n</div>", &[]);
        check("> <div markdown=1>a\n> <div>\n> b</div>\n> </div>", &[]);
    }

    #[test]
    fn elements_end_with_their_list_item() {
        check("- a\n  <div>\nb\n  </div>\nc", &["<div>\nb\n  </div>"]);
        check("- a\n  <div>\n\nb </div>\n- c", &["<div>"]);
        check("- a\n  <div>\n- b\n\n  <p>c</p>", &["<div>", "<p>c</p>"]);
        check("1. a\n   <div markdown=1>\n\nb\n</div>", &["<div markdown=1>"]);
        check("a\n    <div>\n    b</div>\n\n- c\n\n        <div>", &[]);
    }

    #[test]
    fn code_is_no_html() {
        let text =
            "```\n<div>\n```\n<p>a\n```\n</p>\n- ~~~\n  <div>\n  ~~~\n> ```\n> <div>\n\n<hr>\n```\n<hr>";
        let found = blocks(text, text, &[], &[]);
        let shown =
            |spans: &[Span]| spans.iter().map(|span| text[span.clone()].to_owned()).collect::<Vec<_>>();
        assert_eq!(shown(&found.spans), ["<p>a\n```\n</p>", "<hr>", "<hr>"]);
        assert_eq!(shown(&found.fences), ["```\n<div>\n```", "~~~\n  <div>\n  ~~~"]);
    }

    #[test]
    fn what_never_ends_is_told() {
        for (text, found, message) in [
            ("<div>\n<p>a\n</div>\n\nb", ("<div>\n<p>a\n</div>\n\nb", 1), "this `<div>` never ends"),
            ("<script>\n</p>\n", ("<script>\n</p>", 1), "this `<script>` never ends"),
            ("<p markdown=1>\na\n", ("<p markdown=1>\na", 1), "this `<p>` never ends"),
            ("<div markdown=1>\na</div>\n", ("<div markdown=1>", 0), "this `<div>` never ends"),
            ("<!-- a", ("", 1), "this comment never ends"),
            ("</div>\na", ("", 0), "this end tag `</div>` has no start tag"),
            (
                "<p markdown=1>\n- a\n</p>",
                ("<p markdown=1>\n- a\n</p>", 1),
                "kramdown takes all that this `<p>` holds for one line of text",
            ),
        ] {
            let HtmlBlocks { spans, broken, troubles, .. } = blocks(text, text, &[], &[]);
            let whole = spans.first().map_or("", |span| &text[span.clone()]);
            assert_eq!(((whole, broken.len()), troubles[0].message.as_str()), (found, message), "{text}");
        }
    }
}
