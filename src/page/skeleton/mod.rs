//! The skeleton of a text: everything that isn't words. Two texts with one
//! skeleton differ only in what they say.

mod difference;

use crate::syntax::html::{is_block, is_code, is_wordless};
use crate::syntax::kramdown::begins_line;
use crate::syntax::{self, Dialect, NodeId, NodeKind, TagForm, Tree, TreeStep, collapsed};
use crate::text::{Span, touching};

/// A text without its words. All but the blocks are sorted: a translation may
/// need another order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Skeleton {
    /// The beginnings and ends of blocks, in order.
    pub blocks: Vec<BlockMark>,
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
    /// The renderer's own lines, extensions, attribute lists and pairs of marks.
    pub own: Vec<String>,
    /// How many hard line breaks there are.
    pub breaks: usize,
    /// How many times words are struck out.
    pub strikes: usize,
}

/// A mark in the sequence of blocks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum BlockMark {
    /// A block begins: `heading 2`, `list 1`, `code block rust`.
    Start(String),
    /// The block that began last ends.
    End,
    /// `rule` or `task`, or the beginning of what only kramdown takes for an HTML block.
    Lone(&'static str),
    /// The tag of a block element of HTML, white space collapsed.
    Tag(String),
}

/// A part of a skeleton.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SkeletonItem {
    /// A mark in the sequence of blocks.
    Block(BlockMark),
    /// The attribute list of a heading.
    Attributes(String),
    /// One of those that have no order.
    Listed(SkeletonList, String),
    /// A hard line break.
    Break,
    /// A stretch of words that are struck out.
    Strike,
}

/// What a list of a skeleton has in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "they are the lists of a skeleton")]
pub enum SkeletonList {
    Link,
    Image,
    Title,
    Definition,
    Code,
    Html,
    Footnote,
    Liquid,
    Own,
}

/// The skeleton of `text`. `front_matter` is left out; `0..0` for none.
#[must_use]
pub fn skeleton(text: &str, front_matter: &Span, dialect: Dialect) -> Skeleton {
    of_tree(&syntax::parse(text, front_matter, dialect), text)
}

/// The skeleton of the text that `tree` was made of.
#[must_use]
pub fn of_tree(tree: &Tree, text: &str) -> Skeleton {
    Skeleton::of(items(tree, text).into_iter().map(|(_, item)| item))
}

/// The parts of that skeleton, each with where in `text` it stands.
#[must_use]
pub fn items(tree: &Tree, text: &str) -> Vec<(usize, SkeletonItem)> {
    let mut walk = SkeletonWalk { tree, text, block: None, code: None, items: Vec::new() };
    for step in tree.steps(tree.root()) {
        match step {
            TreeStep::Enter(node) => walk.enter(node),
            TreeStep::Leave(node) => walk.leave(node),
        }
    }
    let layers = &tree.layers;
    let liquid = layers.liquid.iter().map(|span| (span, SkeletonList::Liquid, text[span.clone()].to_owned()));
    let own = layers.own.iter().map(|span| (span, SkeletonList::Own, collapsed(&text[span.clone()])));
    let pairs = layers.pairs.iter().map(|pair| &pair.open);
    let pairs = pairs.map(|open| (open, SkeletonList::Own, text[open.clone()].to_owned()));
    walk.items.extend(
        liquid
            .chain(own)
            .chain(pairs)
            .map(|(span, list, written)| (span.start, SkeletonItem::Listed(list, written))),
    );
    walk.items
}

impl Skeleton {
    /// The skeleton that consists of `items`.
    #[must_use]
    pub fn of(items: impl IntoIterator<Item = SkeletonItem>) -> Self {
        let mut skeleton = Self::default();
        for item in items {
            match item {
                SkeletonItem::Block(token) => skeleton.blocks.push(token),
                SkeletonItem::Attributes(attributes) => skeleton.attributes.push(attributes),
                SkeletonItem::Listed(list, written) => skeleton.list(list).push(written),
                SkeletonItem::Break => skeleton.breaks += 1,
                SkeletonItem::Strike => skeleton.strikes += 1,
            }
        }
        skeleton.sort();
        skeleton
    }

    fn list(&mut self, list: SkeletonList) -> &mut Vec<String> {
        match list {
            SkeletonList::Link => &mut self.links,
            SkeletonList::Image => &mut self.images,
            SkeletonList::Title => &mut self.titles,
            SkeletonList::Definition => &mut self.definitions,
            SkeletonList::Code => &mut self.code,
            SkeletonList::Html => &mut self.html,
            SkeletonList::Footnote => &mut self.footnotes,
            SkeletonList::Liquid => &mut self.liquid,
            SkeletonList::Own => &mut self.own,
        }
    }

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
}

struct SkeletonWalk<'t> {
    tree: &'t Tree,
    text: &'t str,
    /// The block of code that is being read.
    block: Option<String>,
    /// What the `<code>` in a line of text holds.
    code: Option<String>,
    items: Vec<(usize, SkeletonItem)>,
}

impl SkeletonWalk<'_> {
    fn push(&mut self, node: NodeId, item: SkeletonItem) {
        self.items.push((self.tree.range(node).start(), item));
    }

    fn listed(&mut self, node: NodeId, list: SkeletonList, written: impl Into<String>) {
        self.push(node, SkeletonItem::Listed(list, written.into()));
    }

    fn enter(&mut self, node: NodeId) {
        let (tree, text) = (self.tree, self.text);
        let name = match tree.kind(node) {
            NodeKind::Text | NodeKind::Entity => match self.block.as_mut().or(self.code.as_mut()) {
                Some(block) => return block.push_str(&tree.said(node, text)),
                None => return self.attributes(node),
            },
            NodeKind::CodeSpan => {
                let is_written = tree.masked(node) == tree.written(node, text);
                let code =
                    if is_written { tree.code(node, text) } else { tree.written(node, text).to_owned() };
                return self.listed(node, SkeletonList::Code, collapsed(&code));
            }
            NodeKind::InlineHtml => return self.inline_html(node),
            NodeKind::FootnoteReference => {
                return self.listed(node, SkeletonList::Footnote, tree.label(node, text));
            }
            NodeKind::HardBreak => return self.push(node, SkeletonItem::Break),
            NodeKind::Strikethrough => {
                // What is set lower needn't have blanks around it, which the engine asks for.
                let is_lower = tree.layers.is_python_markdown && !tree.written(node, text).starts_with("~~");
                return if is_lower {
                    self.listed(node, SkeletonList::Own, "~");
                } else {
                    self.push(node, SkeletonItem::Strike);
                };
            }
            NodeKind::Rule => return self.push(node, SkeletonItem::Block(BlockMark::Lone("rule"))),
            NodeKind::TaskMarker => return self.push(node, SkeletonItem::Block(BlockMark::Lone("task"))),
            NodeKind::Link(_) | NodeKind::Autolink { .. } => {
                let scheme =
                    if tree.kind(node) == (NodeKind::Autolink { email: true }) { "mailto:" } else { "" };
                self.listed(node, SkeletonList::Link, format!("{scheme}{}", tree.destination(node, text)));
                return self.title(node);
            }
            NodeKind::Image(_) => {
                self.listed(node, SkeletonList::Image, tree.destination(node, text));
                return self.title(node);
            }
            NodeKind::ReferenceDefinition => return self.definition(node),
            NodeKind::HtmlBlock | NodeKind::KramdownHtml => return self.html(node),
            NodeKind::CodeBlock { .. } => {
                self.block = Some(String::new());
                match tree.info(node, text) {
                    info if info.is_empty() => "code block".to_owned(),
                    info => format!("code block {info}"),
                }
            }
            NodeKind::Heading { level, .. } => {
                self.push(node, SkeletonItem::Attributes(heading_attributes(tree, node, text)));
                format!("heading {level}")
            }
            _ => match block_name(tree, node, text) {
                Some(name) => name,
                None => return,
            },
        };
        self.push(node, SkeletonItem::Block(BlockMark::Start(name)));
    }

    fn definition(&mut self, node: NodeId) {
        let (label, destination) = (self.tree.label(node, self.text), self.tree.destination(node, self.text));
        let title = self.tree.title(node, self.text).map(|title| format!(" \"{title}\"")).unwrap_or_default();
        self.listed(node, SkeletonList::Definition, format!("{label}: {destination}{title}"));
    }

    fn title(&mut self, node: NodeId) {
        if let Some(title) = self.tree.title(node, self.text).filter(|title| !title.is_empty()) {
            self.listed(node, SkeletonList::Title, title);
        }
    }

    fn leave(&mut self, node: NodeId) {
        match self.tree.kind(node) {
            NodeKind::CodeBlock { .. } => {
                if let Some(code) = self.block.take() {
                    self.listed(node, SkeletonList::Code, collapsed(&code));
                }
            }
            NodeKind::Heading { .. } => {}
            _ if block_name(self.tree, node, self.text).is_some() => {}
            _ => return,
        }
        self.items.push((self.tree.range(node).end(), SkeletonItem::Block(BlockMark::End)));
    }

    /// The attribute lists that begin in the text `node`. At the beginning of a
    /// line they are text to everyone.
    fn attributes(&mut self, node: NodeId) {
        let span = self.tree.range(node).span();
        let lists = touching(&self.tree.layers.attributes, &span).iter();
        for list in lists.filter(|list| span.contains(&list.start) && !begins_line(self.text, list.start)) {
            self.listed(node, SkeletonList::Own, collapsed(&self.text[list.clone()]));
        }
    }

    fn inline_html(&mut self, node: NodeId) {
        let tree = self.tree;
        self.listed(node, SkeletonList::Html, collapsed(&tree.html(node)));
        let Some(tag) = tree.inline_tag(node).filter(|tag| is_code(&tag.name)) else { return };
        if !tag.is_end() {
            self.code.get_or_insert_default();
        } else if let Some(code) = self.code.take() {
            self.listed(node, SkeletonList::Code, collapsed(&code));
        }
    }

    /// The tags and comments in the HTML block `block`, and what it has of code.
    fn html(&mut self, block: NodeId) {
        let tree = self.tree;
        let begins_inline =
            |node| matches!(tree.kind(node), NodeKind::Tag(_)) && !is_block(&tree.tag_name(node));
        // The tag of any other element tells itself that a block begins.
        if tree.kind(block) == NodeKind::KramdownHtml
            && tree.children(block).next().is_some_and(begins_inline)
        {
            self.push(block, SkeletonItem::Block(BlockMark::Lone("HTML block")));
        }
        let mut verbatim: Option<(String, String)> = None;
        for node in tree.children(block) {
            let form = if let NodeKind::Tag(form) = tree.kind(node) { Some(form) } else { None };
            let name = tree.tag_name(node);
            let code = verbatim.take_if(|(open, _)| form == Some(TagForm::End) && *open == name);
            if let Some((_, code)) = code {
                self.listed(node, SkeletonList::Code, collapsed(&code));
            }
            if let Some((_, code)) = &mut verbatim {
                code.push_str(&tree.html(node));
                continue;
            }
            let written = || collapsed(&tree.html(node));
            match tree.kind(node) {
                NodeKind::Tag(_) if is_block(&name) => {
                    self.push(node, SkeletonItem::Block(BlockMark::Tag(written())));
                }
                NodeKind::Tag(_) | NodeKind::Comment | NodeKind::Declaration | NodeKind::UnclosedHtml => {
                    self.listed(node, SkeletonList::Html, written());
                }
                _ => {}
            }
            if form == Some(TagForm::Start) && (is_wordless(&name) || is_code(&name)) {
                verbatim = Some((name, String::new()));
            }
        }
        if let Some((_, code)) = verbatim {
            self.listed(block, SkeletonList::Code, collapsed(&code));
        }
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
        NodeKind::Paragraph => "paragraph".to_owned(),
        NodeKind::Quotation(None) => "quotation".to_owned(),
        NodeKind::Quotation(Some(alert)) => format!("quotation {alert:?}"),
        NodeKind::List { .. } => match tree.first_number(node, text) {
            Some(first) => format!("list {first}"),
            None => "list".to_owned(),
        },
        NodeKind::Item => "list item".to_owned(),
        NodeKind::FootnoteDefinition => format!("footnote {}", tree.label(node, text)),
        NodeKind::DefinitionList => "definition list".to_owned(),
        NodeKind::Term => "term".to_owned(),
        NodeKind::Definition => "definition".to_owned(),
        NodeKind::Table => format!("table {}", tree.alignments(node, text)),
        NodeKind::TableHead => "table head".to_owned(),
        NodeKind::TableRow => "table row".to_owned(),
        NodeKind::TableCell => "table cell".to_owned(),
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
