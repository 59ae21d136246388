//! The skeleton of a text: everything that isn't words. Two texts with one
//! skeleton differ only in what they say.

mod difference;

use crate::syntax::html::tokens::{Token as Html, tokens};
use crate::syntax::html::{is_block, is_code, is_wordless, tag};
use crate::syntax::kramdown::begins_line;
use crate::syntax::{self, Dialect, Kind, NodeId, Step, Tree, collapsed};
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
    of_tree(&syntax::parse(text, front_matter, dialect), text)
}

/// The skeleton of the text that `tree` was made of.
#[must_use]
pub fn of_tree(tree: &Tree, text: &str) -> Skeleton {
    let layers = &tree.layers;
    let mut skeleton = Walk::over(tree, text, None).finish();
    skeleton.liquid = layers.liquid.iter().map(|span| text[span.clone()].to_owned()).collect();
    skeleton.own.extend(layers.own.iter().map(|span| collapsed(&text[span.clone()])));
    skeleton.sort();
    skeleton
}

/// Where in `text` everything stands that isn't words, each with what it is,
/// but for the attributes of headings.
#[must_use]
pub fn places(text: &str, front_matter: &Span, dialect: Dialect) -> Vec<(usize, String)> {
    let tree = syntax::parse(text, front_matter, dialect);
    let walk = Walk::over(&tree, text, Some(Places::default()));
    let mut places = walk.places.map(|places| places.found).unwrap_or_default();
    places.extend(walk.blocks.into_iter().map(|(at, token)| (at, format!("{token:?}"))));
    let spans = tree.layers.liquid.iter().chain(&tree.layers.own);
    places.extend(spans.map(|span| (span.start, collapsed(&text[span.clone()]))));
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
    tree: &'t Tree,
    text: &'t str,
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
    fn new(tree: &'t Tree, text: &'t str) -> Self {
        let skeleton = Skeleton::default();
        Self { tree, text, block: None, code: None, at: 0, blocks: Vec::new(), skeleton, places: None }
    }

    /// The walk over the whole of `tree`, which `text` has.
    fn over(tree: &'t Tree, text: &'t str, places: Option<Places>) -> Self {
        let mut walk = Walk { places, ..Walk::new(tree, text) };
        let layers = &tree.layers;
        for step in tree.steps(tree.root()) {
            walk.step(step);
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

    fn step(&mut self, step: Step) {
        let at = match step {
            Step::Enter(node) => self.tree.range(node).start(),
            Step::Leave(node) => self.tree.range(node).end(),
        };
        self.at = self.at.max(at);
        match step {
            Step::Enter(node) => self.enter(node),
            Step::Leave(node) => self.leave(node),
        }
        self.note(at);
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

    fn finish(mut self) -> Skeleton {
        self.blocks.sort_by_key(|(at, _)| *at);
        self.skeleton.blocks = self.blocks.into_iter().map(|(_, token)| token).collect();
        self.skeleton
    }

    /// Takes HTML apart, whose first byte is number `offset` of the text.
    fn html(&mut self, html: &str, offset: usize) {
        let raw = |span: &Span| collapsed(&html[span.start - offset..span.end - offset]);
        let mut verbatim: Option<(String, String)> = None;
        for token in tokens(html, offset) {
            let is_end = |name: &str| matches!(&token, Html::Tag(tag) if tag.closing && tag.name == name);
            if let Some((_, content)) = verbatim.take_if(|(name, _)| is_end(name)) {
                self.skeleton.code.push(collapsed(&content));
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
        self.skeleton.code.extend(verbatim.map(|(_, content)| collapsed(&content)));
    }

    fn push(&mut self, token: Token) {
        self.blocks.push((self.at, token));
    }

    fn enter(&mut self, node: NodeId) {
        let (tree, text) = (self.tree, self.text);
        let name = match tree.kind(node) {
            Kind::Text | Kind::Entity => match self.block.as_mut().or(self.code.as_mut()) {
                Some(block) => return block.push_str(&tree.said(node, text)),
                None => return self.attributes(&tree.range(node).span()),
            },
            Kind::CodeSpan => {
                let is_written = tree.masked(node) == tree.written(node, text);
                let code =
                    if is_written { tree.code(node, text) } else { tree.written(node, text).to_owned() };
                return self.skeleton.code.push(collapsed(&code));
            }
            Kind::HtmlLine => {
                return self.block.iter_mut().for_each(|block| block.push_str(tree.masked(node)));
            }
            Kind::InlineHtml => return self.inline_html(tree.masked(node)),
            Kind::FootnoteReference => return self.skeleton.footnotes.push(tree.label(node, text)),
            Kind::HardBreak => return self.skeleton.breaks += 1,
            Kind::Strikethrough => return self.skeleton.strikes += 1,
            Kind::Rule => return self.push(Token::Lone("rule")),
            Kind::TaskMarker => return self.push(Token::Lone("task")),
            Kind::Link(_) | Kind::Autolink { .. } => {
                let scheme = if tree.kind(node) == (Kind::Autolink { email: true }) { "mailto:" } else { "" };
                self.skeleton.links.push(format!("{scheme}{}", tree.destination(node, text)));
                return self.title(node);
            }
            Kind::Image(_) => {
                self.skeleton.images.push(tree.destination(node, text).into_owned());
                return self.title(node);
            }
            Kind::ReferenceDefinition => return self.definition(node),
            Kind::HtmlBlock if tree.layers.is_html => {
                let range = tree.range(node);
                return self.html(&tree.layers.without_liquid[range.span()], range.start());
            }
            Kind::HtmlBlock => return self.block = Some(String::new()),
            Kind::CodeBlock { .. } => {
                self.block = Some(String::new());
                match tree.info(node, text) {
                    info if info.is_empty() => "code block".to_owned(),
                    info => format!("code block {info}"),
                }
            }
            Kind::Heading { level, .. } => {
                self.skeleton.attributes.push(heading_attributes(tree, node, text));
                format!("heading {level}")
            }
            _ => match block_name(tree, node, text) {
                Some(name) => name,
                None => return,
            },
        };
        self.push(Token::Start(name));
    }

    fn definition(&mut self, node: NodeId) {
        let (label, destination) = (self.tree.label(node, self.text), self.tree.destination(node, self.text));
        let title = self.tree.title(node, self.text).map(|title| format!(" \"{title}\"")).unwrap_or_default();
        self.skeleton.definitions.push(format!("{label}: {destination}{title}"));
    }

    fn title(&mut self, node: NodeId) {
        let title = self.tree.title(node, self.text).filter(|title| !title.is_empty());
        self.skeleton.titles.extend(title);
    }

    fn leave(&mut self, node: NodeId) {
        match self.tree.kind(node) {
            Kind::CodeBlock { .. } => {
                self.skeleton.code.extend(self.block.take().map(|code| collapsed(&code)));
            }
            Kind::HtmlBlock => {
                if let Some(html) = self.block.take() {
                    self.html_block(&html);
                }
                return;
            }
            Kind::Heading { .. } => {}
            _ if block_name(self.tree, node, self.text).is_some() => {}
            _ => return,
        }
        self.push(Token::End);
    }

    /// The attribute lists that begin in `span` of the text. At the beginning of
    /// a line they are text to everyone.
    fn attributes(&mut self, span: &Span) {
        let lists = touching(&self.tree.layers.attributes, span).iter();
        let lists = lists.filter(|list| span.contains(&list.start) && !begins_line(self.text, list.start));
        self.skeleton.own.extend(lists.map(|list| collapsed(&self.text[list.clone()])));
    }

    fn inline_html(&mut self, html: &str) {
        self.skeleton.html.push(collapsed(html));
        if let Some(tag) = tag(html).filter(|tag| is_code(&tag.name)) {
            if tag.closing {
                self.skeleton.code.extend(self.code.take().map(|code| collapsed(&code)));
            } else {
                self.code.get_or_insert_default();
            }
        }
    }
}

impl Walk<'_> {
    /// An HTML block of Markdown's: its tokens stand where the block does.
    fn html_block(&mut self, html: &str) {
        let mut walk = Walk::new(self.tree, "");
        walk.html(html, 0);
        self.blocks.extend(walk.blocks.into_iter().map(|(_, token)| (self.at, token)));
        self.skeleton.html.append(&mut walk.skeleton.html);
        self.skeleton.code.append(&mut walk.skeleton.code);
    }
}

/// The attributes of the heading `node`: its id, its classes, and then others.
fn heading_attributes(tree: &Tree, node: NodeId, text: &str) -> String {
    let all = tree.heading_attributes(node, text);
    let id = all.iter().rfind(|one| one.starts_with('#')).map(|id| (*id).to_owned());
    let classes = all.iter().filter(|one| one.starts_with('.')).map(|class| (*class).to_owned());
    let others = all.iter().filter(|one| !one.starts_with(['#', '.']));
    let others = others.map(|one| if one.contains('=') { (*one).to_owned() } else { format!("{one}=") });
    id.into_iter().chain(classes).chain(others).collect::<Vec<_>>().join(" ")
}

/// What a block is called, but for headings, code and HTML; `None` for what is none.
fn block_name(tree: &Tree, node: NodeId, text: &str) -> Option<String> {
    Some(match tree.kind(node) {
        Kind::Paragraph => "paragraph".to_owned(),
        Kind::Quotation(None) => "quotation".to_owned(),
        Kind::Quotation(Some(alert)) => format!("quotation {alert:?}"),
        Kind::List { .. } => match tree.first_number(node, text) {
            Some(first) => format!("list {first}"),
            None => "list".to_owned(),
        },
        Kind::Item => "list item".to_owned(),
        Kind::FootnoteDefinition => format!("footnote {}", tree.label(node, text)),
        Kind::DefinitionList => "definition list".to_owned(),
        Kind::Term => "term".to_owned(),
        Kind::Definition => "definition".to_owned(),
        Kind::Table => format!("table {}", tree.alignments(node, text)),
        Kind::TableHead => "table head".to_owned(),
        Kind::TableRow => "table row".to_owned(),
        Kind::TableCell => "table cell".to_owned(),
        _ => return None,
    })
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
        let link = Some("link `/{{ b }}/c` is missing");
        check("[a](/{{ b }}/c)\n", "[a](/{{ d }}/c)\n", link);
        check("a\nb\n", "a  \nb\n", Some("the number of line breaks is 1 instead of 0"));
    }

    #[test]
    fn front_matter_is_left_out() {
        let text = "---\nt: '{{ x }} [a](/b)'\n---\nA\n";
        assert_eq!(skeleton(text, &(0..text.len() - 2), KRAMDOWN), skeleton("A\n", &(0..0), KRAMDOWN));
    }
}
