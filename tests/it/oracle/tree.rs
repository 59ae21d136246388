//! What holds of the tree of any text: its leaves tile the text, its nodes lie
//! in each other, and it says what the `CommonMark` engine says.

use glossator::syntax::{Dialect, LinkForm, NodeId, NodeKind, Tree, TreeStep, collapsed, options, parse};
use pulldown_cmark::{CodeBlockKind, Event, LinkType, Parser, Tag, TagEnd};

/// What texts are read as.
pub(crate) const DIALECTS: [Dialect; 8] = [
    Dialect::KRAMDOWN,
    Dialect::COMMON_MARK,
    Dialect::HTML,
    Dialect::DIRECTIVES,
    Dialect::STARLIGHT,
    Dialect::MDX,
    Dialect::VITE_PRESS,
    Dialect::PYTHON_MARKDOWN,
];

/// All laws of the tree of `text`, in each dialect.
pub(crate) fn hold(text: &str) -> Result<(), String> {
    for dialect in DIALECTS {
        let tree = parse(text, &(0..0), dialect);
        let law = || {
            leaves_tile(&tree, text)?;
            nodes_lie_in_each_other(&tree, text)
        };
        law().map_err(|error| format!("{dialect:?}: {error}"))?;
    }
    Ok(())
}

/// Every byte of `text` belongs to exactly one leaf.
pub(crate) fn leaves_tile(tree: &Tree, text: &str) -> Result<(), String> {
    let mut at = 0;
    for leaf in tree.leaves() {
        let range = tree.range(leaf);
        // Only nodes around nothing have no bytes.
        if range.start() != at && !range.is_empty() {
            return Err(format!("{:?} begins at {} instead of {at}", tree.kind(leaf), range.start()));
        }
        if text.get(range.span()).is_none() {
            return Err(format!("{:?} at {} cuts a character", tree.kind(leaf), range.start()));
        }
        at = at.max(range.end());
    }
    if at == text.len() { Ok(()) } else { Err(format!("the leaves end at {at} of {}", text.len())) }
}

fn nodes_lie_in_each_other(tree: &Tree, text: &str) -> Result<(), String> {
    for node in tree.nodes() {
        let range = tree.range(node);
        if !tree.range(tree.parent(node)).contains(range) {
            return Err(format!("{:?} at {} leaves its parent", tree.kind(node), range.start()));
        }
        let mut at = range.start();
        for child in tree.children(node) {
            if tree.range(child).start() < at {
                return Err(format!("{:?} at {at} overlaps another node", tree.kind(child)));
            }
            at = tree.range(child).end();
        }
    }
    let entered = tree.steps(tree.root()).filter(|step| matches!(step, TreeStep::Enter(_))).count();
    let left = tree.steps(tree.root()).filter(|step| matches!(step, TreeStep::Leave(_))).count();
    if (entered, left) == (tree.nodes().count(), entered) {
        return Ok(());
    }
    Err(format!("{entered} nodes are entered and {left} left in `{text}`"))
}

/// The tree of `text`, which has nothing but `CommonMark` in it, has the blocks
/// and inlines of the engine, with its values, in its order.
pub(crate) fn says_what_the_engine_says(text: &str) -> Result<(), String> {
    let dialect = Dialect { liquid: false, ..Dialect::COMMON_MARK };
    let tree = parse(text, &(0..0), dialect);
    let found = of_tree(&tree, text);
    let expected = of_engine(text);
    let at = std::iter::zip(&found, &expected).take_while(|(found, expected)| found == expected).count();
    if at == found.len() && at == expected.len() {
        return Ok(());
    }
    Err(format!("{:?} instead of {:?} in {text:?}", found.get(at), expected.get(at)))
}

fn of_engine(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut is_code = false;
    // The lines of the HTML block that is being read.
    let mut html: Option<String> = None;
    let mut events = Parser::new_ext(text, options()).into_offset_iter();
    for (event, span) in events.by_ref() {
        let said = match event {
            Event::Start(tag) => {
                is_code |= matches!(tag, Tag::CodeBlock(_));
                html = (tag == Tag::HtmlBlock).then(String::new);
                engine_tag(tag)
            }
            Event::End(TagEnd::HtmlBlock) => format!("html {}", collapsed(&html.take().unwrap_or_default())),
            Event::End(tag) => {
                is_code &= tag != TagEnd::CodeBlock;
                continue;
            }
            Event::Html(said) => {
                html.iter_mut().for_each(|html| html.push_str(&said));
                continue;
            }
            // Blanks before HTML, and for a tab that is cut.
            Event::Text(said) if span.is_empty() || (said.trim().is_empty() && html.is_some()) => continue,
            Event::Text(said) if is_code => format!("text {}", collapsed(&said)),
            Event::Text(said) => format!("text {said}"),
            Event::Code(said) => format!("code {said}"),
            Event::InlineHtml(said) => format!("inline html {}", collapsed(&said)),
            Event::FootnoteReference(label) => format!("footnote reference {}", collapsed(&label)),
            Event::SoftBreak => "soft break".to_owned(),
            Event::HardBreak => "hard break".to_owned(),
            Event::Rule => "rule".to_owned(),
            Event::TaskListMarker(_) => "task".to_owned(),
            other => format!("{other:?}"),
        };
        lines.push(format!("{} {said}", span.start));
    }
    let mut definitions: Vec<String> = events
        .reference_definitions()
        .iter()
        .map(|(label, definition)| {
            let title = definition.title.as_deref().map(collapsed);
            format!("{} definition {} {} {title:?}", definition.span.start, collapsed(label), definition.dest)
        })
        .collect();
    definitions.sort();
    lines.extend(definitions);
    lines
}

fn engine_tag(tag: Tag<'_>) -> String {
    let title_of = |title: &str| if title.is_empty() { None } else { Some(collapsed(title)) };
    match tag {
        Tag::Link { link_type: kind @ (LinkType::Autolink | LinkType::Email), dest_url, .. } => {
            format!("autolink {} {dest_url}", kind == LinkType::Email)
        }
        Tag::Link { link_type, dest_url, title, .. } => {
            format!("link {link_type:?} {dest_url} {:?}", title_of(&title))
        }
        Tag::Image { link_type, dest_url, title, .. } => {
            format!("image {link_type:?} {dest_url} {:?}", title_of(&title))
        }
        Tag::Heading { level, id, classes, attrs } => {
            let id = id.iter().map(|id| format!("#{id}"));
            let classes = classes.iter().map(|class| format!(".{class}"));
            let attributes = attrs.iter().map(|(key, value)| match value {
                Some(value) => format!("{key}={value}"),
                None => key.to_string(),
            });
            let mut all: Vec<String> = id.chain(classes).chain(attributes).collect();
            all.sort();
            format!("heading {} {all:?}", level as u8)
        }
        Tag::CodeBlock(CodeBlockKind::Fenced(info)) => format!("code block {info}"),
        Tag::CodeBlock(CodeBlockKind::Indented) => "code block ".to_owned(),
        Tag::List(first) => format!("list {first:?}"),
        Tag::FootnoteDefinition(label) => format!("footnote {}", collapsed(&label)),
        Tag::BlockQuote(kind) => format!("quotation {kind:?}"),
        Tag::DefinitionListTitle => "Term".to_owned(),
        Tag::DefinitionListDefinition => "Definition".to_owned(),
        Tag::Table(_) => "Table".to_owned(),
        other => format!("{other:?}"),
    }
}

fn of_tree(tree: &Tree, text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for node in tree.nodes() {
        lines.extend(said(tree, node, text).map(|said| format!("{} {said}", tree.range(node).start())));
        if tree.kind(node) == NodeKind::HtmlBlock {
            let html = collapsed(&html(tree, node, text));
            lines.push(format!("{} html {html}", tree.range(node).start()));
        }
    }
    let mut definitions: Vec<String> = tree
        .definitions()
        .map(|node| {
            let (label, title) = (tree.label(node, text), tree.title(node, text));
            let destination = tree.destination(node, text);
            format!("{} definition {label} {destination} {title:?}", tree.range(node).start())
        })
        .collect();
    definitions.sort();
    lines.extend(definitions);
    lines
}

/// The HTML in `node` without the marks of block quotes at the beginnings of its
/// lines.
fn html(tree: &Tree, node: NodeId, text: &str) -> String {
    let below = tree.leaves().filter(|leaf| tree.range(node).contains(tree.range(*leaf)));
    let leaf = |leaf: NodeId| match tree.kind(leaf) {
        NodeKind::Blank => tree.written(leaf, text).replace('>', " "),
        _ => tree.written(leaf, text).to_owned(),
    };
    below.map(leaf).collect()
}

fn said(tree: &Tree, node: NodeId, text: &str) -> Option<String> {
    let written = || tree.written(node, text);
    let link = |form: LinkForm| {
        let title = tree.title(node, text).filter(|title| !title.is_empty());
        format!("{form:?} {} {title:?}", tree.destination(node, text))
    };
    Some(match tree.kind(node) {
        NodeKind::Text if matches!(tree.kind(tree.parent(node)), NodeKind::CodeBlock { .. }) => {
            format!("text {}", collapsed(written()))
        }
        NodeKind::Text | NodeKind::Entity => format!("text {}", tree.said(node, text)),
        NodeKind::CodeSpan => format!("code {}", tree.code(node, text)),
        NodeKind::InlineHtml => format!("inline html {}", collapsed(&html(tree, node, text))),
        NodeKind::FootnoteReference => format!("footnote reference {}", tree.label(node, text)),
        NodeKind::SoftBreak => "soft break".to_owned(),
        NodeKind::HardBreak => "hard break".to_owned(),
        NodeKind::Rule => "rule".to_owned(),
        NodeKind::TaskMarker => "task".to_owned(),
        NodeKind::Autolink { email } => format!("autolink {email} {}", tree.destination(node, text)),
        NodeKind::Link(form) => format!("link {}", link(form)),
        NodeKind::Image(form) => format!("image {}", link(form)),
        NodeKind::Heading { level, .. } => {
            let mut all = tree.heading_attributes(node, text);
            all.sort_unstable();
            format!("heading {level} {all:?}")
        }
        NodeKind::CodeBlock { .. } => format!("code block {}", tree.info(node, text)),
        NodeKind::List { .. } => format!("list {:?}", tree.first_number(node, text)),
        NodeKind::FootnoteDefinition => format!("footnote {}", tree.label(node, text)),
        NodeKind::Quotation(alert) => format!("quotation {alert:?}"),
        kind @ (NodeKind::Paragraph
        | NodeKind::Item
        | NodeKind::DefinitionList
        | NodeKind::Term
        | NodeKind::Definition
        | NodeKind::Table
        | NodeKind::TableHead
        | NodeKind::TableRow
        | NodeKind::TableCell
        | NodeKind::HtmlBlock
        | NodeKind::Emphasis
        | NodeKind::Strong
        | NodeKind::Strikethrough) => format!("{kind:?}"),
        _ => return None,
    })
}
