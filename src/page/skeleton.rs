//! The skeleton of a text: everything that isn't words. Two texts with one
//! skeleton differ only in what they say.

use pulldown_cmark::{Alignment, CodeBlockKind, Event, LinkType, Parser, Tag, TagEnd};

use super::Syntax;
use super::html::tokens::{Token as Html, tokens};
use super::html::{is_block, is_code, is_wordless, tag};
use super::kramdown::begins_line;
use super::layers::Layers;
use super::markdown::options;
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
pub fn skeleton(text: &str, front_matter: &Span, syntax: Syntax) -> Skeleton {
    let layers = Layers::new(text, front_matter, syntax);
    let mut walk = Walk::new(text, &layers);
    if syntax == Syntax::Html {
        walk.html(&layers.without_liquid[front_matter.end..], front_matter.end);
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
    let mut skeleton = walk.finish();
    skeleton.liquid = layers.liquid.iter().map(|span| text[span.clone()].to_owned()).collect();
    skeleton.own.extend(layers.own.iter().map(|span| collapse(&text[span.clone()])));
    skeleton.sort();
    skeleton
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

    /// The first difference of `found` from what is expected, as a sentence
    /// without full stop.
    #[must_use]
    pub fn difference(&self, found: &Self) -> Option<String> {
        if let Some(at) = first_difference(&self.blocks, &found.blocks) {
            let before = heading_count(&self.blocks[..at]);
            let place = if before == 0 { String::new() } else { format!(" after heading {before}") };
            let (expected, found) = (described(self.blocks.get(at)), described(found.blocks.get(at)));
            return Some(format!("{found} stands{place} where {expected} belongs"));
        }
        if let Some(at) = first_difference(&self.attributes, &found.attributes) {
            let (expected, found) = (self.attributes.get(at), found.attributes.get(at));
            let said = |list: Option<&String>| list.map_or("", String::as_str).to_owned();
            return Some(format!(
                "heading {} has the attributes `{}` instead of `{}`",
                at + 1,
                said(found),
                said(expected)
            ));
        }
        let lists = [
            ("link", &self.links, &found.links),
            ("image", &self.images, &found.images),
            ("link title", &self.titles, &found.titles),
            ("link definition", &self.definitions, &found.definitions),
            ("code", &self.code, &found.code),
            ("HTML", &self.html, &found.html),
            ("footnote reference", &self.footnotes, &found.footnotes),
            ("Liquid", &self.liquid, &found.liquid),
            ("kramdown's", &self.own, &found.own),
        ];
        for (noun, expected, found) in lists {
            if let Some(difference) = list_difference(noun, expected, found) {
                return Some(difference);
            }
        }
        if self.breaks != found.breaks {
            return Some(format!("the number of line breaks is {} instead of {}", found.breaks, self.breaks));
        }
        (self.strikes != found.strikes)
            .then(|| format!("words are struck out {} times instead of {}", found.strikes, self.strikes))
    }
}

fn first_difference<T: PartialEq>(expected: &[T], found: &[T]) -> Option<usize> {
    let common = std::iter::zip(expected, found).take_while(|(expected, found)| expected == found).count();
    (common < expected.len() || common < found.len()).then_some(common)
}

fn heading_count(blocks: &[Token]) -> usize {
    blocks.iter().filter(|token| matches!(token, Token::Start(name) if name.starts_with("heading"))).count()
}

fn described(token: Option<&Token>) -> String {
    match token {
        Some(Token::Start(name)) => format!("the start of `{name}`"),
        Some(Token::End) => "the end of a block".to_owned(),
        Some(Token::Lone(name)) => format!("`{name}`"),
        Some(Token::Tag(tag)) => format!("the tag `{tag}`"),
        None => "the end of the text".to_owned(),
    }
}

/// The first thing that one of two sorted lists has more often.
fn list_difference(noun: &str, expected: &[String], found: &[String]) -> Option<String> {
    let at = first_difference(expected, found)?;
    let missing = |wanted: &str| format!("{noun} `{wanted}` is missing");
    let extra = |unwanted: &str| format!("{noun} `{unwanted}` is one too many");
    Some(match (expected.get(at), found.get(at)) {
        (Some(wanted), Some(unwanted)) if wanted < unwanted => missing(wanted),
        (_, Some(unwanted)) => extra(unwanted),
        (Some(wanted), None) => missing(wanted),
        (None, None) => return None,
    })
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
}

impl<'t> Walk<'t> {
    fn new(text: &'t str, layers: &'t Layers) -> Self {
        let skeleton = Skeleton::default();
        Self { text, layers, block: None, code: None, at: 0, blocks: Vec::new(), skeleton }
    }

    fn markdown(&mut self) {
        let layers = self.layers;
        let mut events = Parser::new_ext(&layers.masked, options()).into_offset_iter();
        for (event, span) in events.by_ref() {
            let at = if matches!(event, Event::End(_)) { span.end } else { span.start };
            self.at = self.at.max(at);
            self.event(event, span);
        }
        for (label, definition) in events.reference_definitions().iter() {
            let title = definition.title.as_deref().map(|title| format!(" \"{title}\"")).unwrap_or_default();
            self.skeleton.definitions.push(format!("{}: {}{title}", collapse(label), definition.dest));
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
    use crate::config::Grammar;

    const KRAMDOWN: Syntax = Syntax::Markdown(Grammar::Kramdown);

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
