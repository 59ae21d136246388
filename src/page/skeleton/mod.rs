//! The skeleton of a text: everything that isn't words. Two texts with one
//! skeleton differ only in what they say.

mod difference;

use pulldown_cmark::{Alignment, CodeBlockKind, Event, LinkType, Parser, Tag, TagEnd};

use crate::syntax::Dialect;
use crate::syntax::Layers;
use crate::syntax::html::tokens::{Token as Html, tokens};
use crate::syntax::html::{is_block, is_code, is_wordless, tag};
use crate::syntax::kramdown::begins_line;
use crate::syntax::options;
use crate::text::{Span, touching};

/// A text without its words. All but the blocks are sorted: a translation may
/// need another order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Skeleton {
    /// The beginnings and ends of blocks, in order.
    pub blocks: Vec<Token>,
    /// The headings' attribute lists, in order; an empty one where there is none.
    pub attributes: Vec<String>,
    /// Where links lead, autolinks too.
    pub links: Vec<String>,
    /// Where images come from.
    pub images: Vec<String>,
    /// Link and image titles.
    pub titles: Vec<String>,
    /// Reference definitions, used or not: `label: destination "title"`.
    pub definitions: Vec<String>,
    /// Code spans and code blocks, white space collapsed.
    pub code: Vec<String>,
    /// Tags, comments and HTML blocks, white space collapsed.
    pub html: Vec<String>,
    /// The labels of footnote references.
    pub footnotes: Vec<String>,
    /// Liquid outputs and tags.
    pub liquid: Vec<String>,
    /// kramdown's own lines, extensions and attribute lists.
    pub own: Vec<String>,
    /// How many hard line breaks there are.
    pub breaks: usize,
    /// How many times words are struck out.
    pub strikes: usize,
}

/// A mark in the sequence of blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    /// A block begins: `heading 2`, `list 1`, `code block rust`.
    Start(String),
    /// The block that began last ends.
    End,
    /// `rule` or `task`, or the beginning of what only kramdown takes for an HTML block.
    Lone(&'static str),
    /// The tag of a block element of HTML, white space collapsed.
    Tag(String),
}

/// The skeleton of `text`. `front_matter` is left out; `0..0` for none.
#[must_use]
pub fn skeleton(text: &str, front_matter: &Span, dialect: Dialect) -> Skeleton {
    let layers = Layers::new(text, front_matter, dialect);
    let mut skeleton = Walk::over(text, &layers, front_matter.end, dialect, None).finish();
    skeleton.liquid = layers.liquid.iter().map(|span| text[span.clone()].to_owned()).collect();
    skeleton.own.extend(layers.own.iter().map(|span| collapse(&text[span.clone()])));
    skeleton.sort();
    skeleton
}

/// Where in `text` everything stands that isn't words, each with what it is,
/// but for the attributes of headings.
#[must_use]
pub fn places(text: &str, front_matter: &Span, dialect: Dialect) -> Vec<(usize, String)> {
    let layers = Layers::new(text, front_matter, dialect);
    let walk = Walk::over(text, &layers, front_matter.end, dialect, Some(Places::default()));
    let mut places = walk.places.map(|places| places.found).unwrap_or_default();
    places.extend(walk.blocks.into_iter().map(|(at, token)| (at, format!("{token:?}"))));
    let spans = layers.liquid.iter().chain(&layers.own);
    places.extend(spans.map(|span| (span.start, collapse(&text[span.clone()]))));
    places
}

impl Skeleton {
    /// Puts what has no order into order, after additions.
    pub fn sort(&mut self) {
        for list in [
            &mut self.links,
            &mut self.images,
            &mut self.titles,
            &mut self.definitions,
            &mut self.code,
            &mut self.html,
            &mut self.footnotes,
            &mut self.liquid,
            &mut self.own,
        ] {
            list.sort_unstable();
        }
    }

    /// All that has no order.
    fn lists(&self) -> [&Vec<String>; 9] {
        [
            &self.links,
            &self.images,
            &self.titles,
            &self.definitions,
            &self.code,
            &self.html,
            &self.footnotes,
            &self.liquid,
            &self.own,
        ]
    }
}

struct Walk<'t> {
    text: &'t str,
    layers: &'t Layers,
    /// The code or HTML block that is being read.
    block: Option<String>,
    /// What the `<code>` in a line of text holds.
    code: Option<String>,
    /// Where the walk is.
    at: usize,
    /// The sequence of blocks, each where it stands.
    blocks: Vec<(usize, Token)>,
    skeleton: Skeleton,
    /// Where everything else stands, if somebody asks for it.
    places: Option<Places>,
}

/// Where the parts of a skeleton stand that have no order.
#[derive(Default)]
struct Places {
    found: Vec<(usize, String)>,
    /// How many of each list, of line breaks and of strikes are among them.
    counted: [usize; 11],
}

impl<'t> Walk<'t> {
    fn new(text: &'t str, layers: &'t Layers) -> Self {
        let skeleton = Skeleton::default();
        Self { text, layers, block: None, code: None, at: 0, blocks: Vec::new(), skeleton, places: None }
    }

    /// The walk over all of `text` behind its front matter, which ends at `start`.
    fn over(
        text: &'t str,
        layers: &'t Layers,
        start: usize,
        dialect: Dialect,
        places: Option<Places>,
    ) -> Self {
        let mut walk = Walk { places, ..Walk::new(text, layers) };
        if dialect.is_html() {
            walk.html(&layers.without_liquid[start..], start);
        } else {
            walk.markdown();
        }
        for block in &layers.html {
            // The tag of any other element tells itself that a block begins.
            if tag(&text[block.clone()]).is_some_and(|tag| !is_block(&tag.name)) {
                walk.blocks.push((block.start, Token::Lone("HTML block")));
            }
            walk.html(&layers.without_liquid[block.clone()], block.start);
        }
        walk
    }

    /// Notes that what has come to the skeleton stands at `at`.
    fn note(&mut self, at: usize) {
        let Some(places) = &mut self.places else { return };
        let (lists, counted) = (self.skeleton.lists(), &mut places.counted);
        for (list, counted) in std::iter::zip(lists, counted.iter_mut()) {
            places.found.extend(list[*counted..].iter().map(|item| (at, item.clone())));
            *counted = list.len();
        }
        for (count, counted) in [self.skeleton.breaks, self.skeleton.strikes].iter().zip(&mut counted[9..]) {
            places.found.extend((*counted..*count).map(|_| (at, String::new())));
            *counted = *count;
        }
    }

    fn markdown(&mut self) {
        let layers = self.layers;
        let mut events = Parser::new_ext(&layers.masked, options()).into_offset_iter();
        for (event, span) in events.by_ref() {
            let at = if matches!(event, Event::End(_)) { span.end } else { span.start };
            self.at = self.at.max(at);
            self.event(event, span);
            self.note(at);
        }
        for (label, definition) in events.reference_definitions().iter() {
            let title = definition.title.as_deref().map(|title| format!(" \"{title}\"")).unwrap_or_default();
            self.skeleton.definitions.push(format!("{}: {}{title}", collapse(label), definition.dest));
            self.note(definition.span.start);
        }
    }

    fn finish(mut self) -> Skeleton {
        self.blocks.sort_by_key(|(at, _)| *at);
        self.skeleton.blocks = self.blocks.into_iter().map(|(_, token)| token).collect();
        self.skeleton
    }

    /// Takes HTML apart, whose first byte is number `offset` of the text.
    fn html(&mut self, html: &str, offset: usize) {
        let raw = |span: &Span| collapse(&html[span.start - offset..span.end - offset]);
        let mut verbatim: Option<(String, String)> = None;
        for token in tokens(html, offset) {
            let is_end = |name: &str| matches!(&token, Html::Tag(tag) if tag.closing && tag.name == name);
            if let Some((_, content)) = verbatim.take_if(|(name, _)| is_end(name)) {
                self.skeleton.code.push(collapse(&content));
            }
            if let Some((_, content)) = &mut verbatim {
                content.push_str(&html[token.span().start - offset..token.span().end - offset]);
                continue;
            }
            match &token {
                Html::Text(_) => {}
                Html::Tag(tag) => {
                    if is_block(&tag.name) {
                        self.blocks.push((tag.span.start, Token::Tag(raw(&tag.span))));
                    } else {
                        self.skeleton.html.push(raw(&tag.span));
                    }
                    let is_verbatim = is_wordless(&tag.name) || is_code(&tag.name);
                    if is_verbatim && !tag.closing && !tag.self_closing {
                        verbatim = Some((tag.name.clone(), String::new()));
                    }
                }
                other => self.skeleton.html.push(raw(other.span())),
            }
            self.note(token.span().start);
        }
        self.skeleton.code.extend(verbatim.map(|(_, content)| collapse(&content)));
    }

    fn push(&mut self, token: Token) {
        self.blocks.push((self.at, token));
    }

    fn event(&mut self, event: Event<'_>, span: Span) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => match self.block.as_mut().or(self.code.as_mut()) {
                Some(block) => block.push_str(&text),
                None => self.attributes(&span),
            },
            Event::Code(code) => {
                let written = &self.text[span.clone()];
                let code = if *written == self.layers.masked[span] { &*code } else { written };
                self.skeleton.code.push(collapse(code));
            }
            Event::Html(html) => {
                if let Some(block) = &mut self.block {
                    block.push_str(&html);
                }
            }
            Event::InlineHtml(html) => self.inline_html(&html),
            Event::FootnoteReference(label) => self.skeleton.footnotes.push(label.into_string()),
            Event::HardBreak => self.skeleton.breaks += 1,
            Event::Rule => self.push(Token::Lone("rule")),
            Event::TaskListMarker(_) => self.push(Token::Lone("task")),
            Event::SoftBreak | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    /// The attribute lists that begin in `span` of the text. At the beginning of
    /// a line they are text to everyone.
    fn attributes(&mut self, span: &Span) {
        let lists = touching(&self.layers.attributes, span).iter();
        let lists = lists.filter(|list| span.contains(&list.start) && !begins_line(self.text, list.start));
        self.skeleton.own.extend(lists.map(|list| collapse(&self.text[list.clone()])));
    }

    fn inline_html(&mut self, html: &str) {
        self.skeleton.html.push(collapse(html));
        if let Some(tag) = tag(html).filter(|tag| is_code(&tag.name)) {
            if tag.closing {
                self.skeleton.code.extend(self.code.take().map(|code| collapse(&code)));
            } else {
                self.code.get_or_insert_default();
            }
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        let name = match tag {
            Tag::Link { link_type, dest_url, title, .. } => {
                let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                self.skeleton.links.push(format!("{scheme}{dest_url}"));
                return self.title(&title);
            }
            Tag::Image { dest_url, title, .. } => {
                self.skeleton.images.push(dest_url.into_string());
                return self.title(&title);
            }
            Tag::Strikethrough => {
                self.skeleton.strikes += 1;
                return;
            }
            Tag::Emphasis | Tag::Strong | Tag::Superscript | Tag::Subscript => return,
            Tag::Heading { level, id, classes, attrs } => {
                let mut list: Vec<String> = id.iter().map(|id| format!("#{id}")).collect();
                list.extend(classes.iter().map(|class| format!(".{class}")));
                list.extend(
                    attrs
                        .iter()
                        .map(|(key, value)| format!("{key}={}", value.as_deref().unwrap_or_default())),
                );
                self.skeleton.attributes.push(list.join(" "));
                format!("heading {}", level as u8)
            }
            Tag::CodeBlock(kind) => {
                self.block = Some(String::new());
                match kind {
                    CodeBlockKind::Fenced(info) if !info.is_empty() => format!("code block {info}"),
                    _ => "code block".to_owned(),
                }
            }
            Tag::HtmlBlock => {
                self.block = Some(String::new());
                return;
            }
            block => block_name(&block),
        };
        self.push(Token::Start(name));
    }

    fn title(&mut self, title: &str) {
        if !title.is_empty() {
            self.skeleton.titles.push(collapse(title));
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Link
            | TagEnd::Image
            | TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript => return,
            TagEnd::CodeBlock => self.skeleton.code.extend(self.block.take().map(|code| collapse(&code))),
            TagEnd::HtmlBlock => {
                let html = self.block.take().unwrap_or_default();
                return self.html_block(&html);
            }
            _ => {}
        }
        self.push(Token::End);
    }
}

impl Walk<'_> {
    /// An HTML block of Markdown's: its tokens stand where the block does.
    fn html_block(&mut self, html: &str) {
        let mut walk = Walk::new("", self.layers);
        walk.html(html, 0);
        self.blocks.extend(walk.blocks.into_iter().map(|(_, token)| (self.at, token)));
        self.skeleton.html.append(&mut walk.skeleton.html);
        self.skeleton.code.append(&mut walk.skeleton.code);
    }
}

fn block_name(tag: &Tag<'_>) -> String {
    match tag {
        Tag::Paragraph => "paragraph".to_owned(),
        Tag::BlockQuote(None) => "quotation".to_owned(),
        Tag::BlockQuote(Some(kind)) => format!("quotation {kind:?}"),
        Tag::List(None) => "list".to_owned(),
        Tag::List(Some(first)) => format!("list {first}"),
        Tag::Item => "list item".to_owned(),
        Tag::FootnoteDefinition(label) => format!("footnote {label}"),
        Tag::DefinitionList => "definition list".to_owned(),
        Tag::DefinitionListTitle => "term".to_owned(),
        Tag::DefinitionListDefinition => "definition".to_owned(),
        Tag::Table(columns) => {
            let letters = columns.iter().map(|column| match column {
                Alignment::None => '-',
                Alignment::Left => 'l',
                Alignment::Center => 'c',
                Alignment::Right => 'r',
            });
            format!("table {}", letters.collect::<String>())
        }
        Tag::TableHead => "table head".to_owned(),
        Tag::TableRow => "table row".to_owned(),
        Tag::TableCell => "table cell".to_owned(),
        other => format!("{other:?}"),
    }
}

fn collapse(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const KRAMDOWN: Dialect = Dialect::KRAMDOWN;

    #[track_caller]
    fn check(english: &str, other: &str, difference: Option<&str>) {
        let found = skeleton(english, &(0..0), KRAMDOWN).difference(&skeleton(other, &(0..0), KRAMDOWN));
        assert_eq!(found.as_deref(), difference);
    }

    #[test]
    fn words_do_not_count() {
        check(
            "# A `x`\n\n[b](/b) and *c*  \n[d](/d \"t\")\n\n- e [^1]\n\n[^1]: f\n",
            "# Z `x`\n\n[y](/d \"t\") und  \n[w](/b) **v**\n\n- [^1] u\n\n[^1]: t\n",
            None,
        );
    }

    #[test]
    fn everything_else_does() {
        check(
            "# A\n\nb\n",
            "# A\n\n- b\n",
            Some("the start of `list` stands after heading 1 where the start of `paragraph` belongs"),
        );
        check("a\n", "a\n\nb\n", Some("the start of `paragraph` stands where the end of the text belongs"));
        check("# a\n", "# a {#b}\n", Some("heading 1 has the attributes `#b` instead of ``"));
        check("[a](/b)\n", "[a](/c)\n", Some("link `/b` is missing"));
        check("<a@b.example>\n", "[c](a@b.example)\n", Some("link `a@b.example` is one too many"));
        check("[a](/b)\n", "[a](/b) [a](/a)\n", Some("link `/a` is one too many"));
        check("a\n", "a\n\n[b]: /c\n", Some("link definition `b: /c` is one too many"));
        check("`a  b`\n", "`a b` `a b`\n", Some("code `a b` is one too many"));
        check("a <b>b</b>\n", "a <b>b\n", Some("HTML `</b>` is missing"));
        check("a {{ b }}\n", "a {{ c }}\n", Some("Liquid `{{ b }}` is missing"));
        check("a\nb\n", "a  \nb\n", Some("the number of line breaks is 1 instead of 0"));
    }

    #[test]
    fn front_matter_is_left_out() {
        let text = "---\nt: '{{ x }} [a](/b)'\n---\nA\n";
        assert_eq!(skeleton(text, &(0..text.len() - 2), KRAMDOWN), skeleton("A\n", &(0..0), KRAMDOWN));
    }
}
