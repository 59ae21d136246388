//! What a page says isn't translated: elements with `translate="no"` or the
//! class `notranslate`, and what kramdown's attribute lists say so of. Inside,
//! `translate="yes"` switches translation on again.

use std::cmp::Reverse;

use super::attribute_list::{AttributeListBlocks, behind_words};
use super::given::Given;
use super::html::is_block;
use super::kind::NodeKind;
use super::layers::Untranslated;
use super::markers::item_marker;
use super::tags::Tag;
use super::tree::{NodeId, Tree};
use crate::text::Span;

/// As many tags stand between a start tag and its end tag, and as many elements
/// are open that an end tag may end.
const MOST_BETWEEN: usize = 256;

/// What of `text`, which `tree` was made of, isn't translated.
pub(super) fn find(tree: &Tree, text: &str) -> Untranslated {
    // Most texts say nothing, and looking at all tags takes time.
    if !text.contains("ranslate") && !text.contains("RANSLATE") {
        return Untranslated::default();
    }
    let mut elements = tags(tree, text);
    elements.sort_by_key(|element| element.tag.start);
    say_behind(tree, text, &mut elements);
    elements.extend(listed_spans(tree, text).chain(listed_blocks(tree, text)).map(TaggedElement::whole));
    elements.sort_by_key(|element| {
        (element.tag.start, element.part != ElementPart::Whole, Reverse(element.limit))
    });
    let mut nesting = OpenElements::default();
    for element in elements {
        nesting.add(element);
    }
    nesting.leave_all(text.len());
    nesting.found
}

/// A tag, or what an attribute list belongs to.
struct TaggedElement {
    tag: Span,
    name: String,
    part: ElementPart,
    /// Whether what it holds is translated, if it says so.
    says: Option<bool>,
    is_block: bool,
    /// Where it ends at the latest.
    limit: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum ElementPart {
    Whole,
    Start,
    End,
    Void,
}

impl TaggedElement {
    /// What `span` holds, which isn't translated.
    fn whole((span, is_block): (Span, bool)) -> Self {
        let tag = span.start..span.start;
        Self {
            tag,
            name: String::new(),
            part: ElementPart::Whole,
            says: Some(false),
            is_block,
            limit: span.end,
        }
    }

    fn of_tag(tag: Tag, limit: usize) -> Self {
        let given = tag.attributes.iter().map(|attribute| {
            let value = attribute.value.as_ref().map_or("", |value| &value.text);
            (attribute.name.as_str(), value)
        });
        let part = match () {
            () if tag.is_end() => ElementPart::End,
            () if tag.is_void() => ElementPart::Void,
            () => ElementPart::Start,
        };
        let (says, is_block) = (says(&given), is_block(&tag.name));
        Self { tag: tag.span, name: tag.name, part, says, is_block, limit }
    }
}

/// Whether an element with these attributes is translated, if they say so.
fn says<'g>(given: &(impl Iterator<Item = (&'g str, &'g str)> + Clone)) -> Option<bool> {
    let value = |wanted: &str| given.clone().find(|(name, _)| *name == wanted).map(|(_, value)| value);
    let translate = value("translate").map(|value| value.trim_ascii().to_ascii_lowercase());
    match translate.as_deref() {
        Some("no") => return Some(false),
        Some("" | "yes") => return Some(true),
        _ => {}
    }
    // `className` is JSX's.
    let mut classes = given.clone().filter(|(name, _)| matches!(*name, "class" | "classname"));
    let is_kept =
        classes.any(|(_, value)| value.split_ascii_whitespace().any(|class| class == "notranslate"));
    is_kept.then_some(false)
}

fn is_kept(given: &[Given]) -> bool {
    says(&given.iter().map(|(name, value)| (name.as_str(), value.as_str()))) == Some(false)
}

/// The tags of a page. One in a line ends with the text that it stands in.
fn tags(tree: &Tree, text: &str) -> Vec<TaggedElement> {
    let element = |node: NodeId| {
        let tag = tree.tag(node)?;
        let parent = tree.parent(node);
        let is_inline = tree.kind(parent) == NodeKind::InlineHtml;
        let limit = if is_inline { tree.range(block_of(tree, parent)).end() } else { text.len() };
        Some(TaggedElement::of_tag(tag, limit))
    };
    tree.nodes().filter_map(element).collect()
}

/// The block that the inline `node` stands in.
fn block_of(tree: &Tree, node: NodeId) -> NodeId {
    let mut at = tree.parent(node);
    while tree.kind(at).is_inline() {
        at = tree.parent(at);
    }
    at
}

/// Takes what attribute lists behind end tags say for their elements.
fn say_behind(tree: &Tree, text: &str, elements: &mut [TaggedElement]) {
    if tree.layers.attributes.is_empty() {
        return;
    }
    for end in 0..elements.len() {
        let TaggedElement { part: ElementPart::End, tag, .. } = &elements[end] else { continue };
        if !is_kept(&tree.given_to_span(text, tag.end)) {
            continue;
        }
        let mut depth = 0_usize;
        let start = (end.saturating_sub(MOST_BETWEEN)..end).rev().find(|at| {
            let is_same = elements[*at].name == elements[end].name;
            match elements[*at].part {
                ElementPart::End if is_same => depth += 1,
                ElementPart::Start if is_same && depth == 0 => return true,
                ElementPart::Start if is_same => depth -= 1,
                _ => {}
            }
            false
        });
        if let Some(start) = start {
            elements[start].says = Some(false);
        }
    }
}

/// The spans that lists right behind them say it of, with these lists.
fn listed_spans(tree: &Tree, text: &str) -> impl Iterator<Item = (Span, bool)> {
    let has_lists = !tree.layers.attributes.is_empty();
    let is_span = |kind: NodeKind| kind.is_inline() || kind == NodeKind::CodeSpan;
    let spans = tree.nodes().filter(move |node| has_lists && is_span(tree.kind(*node)));
    spans.filter_map(|node| {
        let range = tree.range(node);
        let is_kept = is_kept(&tree.given_to_span(text, range.end()));
        is_kept.then(|| (range.start()..tree.behind_lists(range.end()), false))
    })
}

/// The blocks that lines of attributes beside them, or attributes in them, say it
/// of.
fn listed_blocks(tree: &Tree, text: &str) -> impl Iterator<Item = (Span, bool)> {
    let is_said = |line: &&Span| is_kept(&tree.given_by(text, line));
    let lines: Vec<&Span> = tree.layers.own.iter().filter(is_said).collect();
    let blocks = (!lines.is_empty()).then(|| AttributeListBlocks::new(tree, text));
    let beside = blocks.iter().flat_map(|blocks| lines.iter().filter_map(|line| blocks.of(line)));
    let mut found: Vec<(Span, bool)> = beside.map(|block| (block, true)).collect();
    for node in tree.nodes() {
        let range = tree.range(node).span();
        let is_kept = match tree.kind(node) {
            NodeKind::Heading { .. } if !tree.layers.is_kramdown => {
                let given = tree.heading_attributes(node, text);
                given.iter().any(|one| matches!(*one, ".notranslate" | "translate=no" | "translate=\"no\""))
            }
            NodeKind::Item if tree.layers.is_kramdown => says_at_start(tree, text, &range),
            _ => false,
        };
        found.extend(is_kept.then(|| (range.start..behind_words(text, range.end), true)));
    }
    found.into_iter()
}

/// Whether a list at the start of the list item at `item` says it.
fn says_at_start(tree: &Tree, text: &str, item: &Span) -> bool {
    let line = text[item.clone()].lines().next().unwrap_or_default();
    let marker = item_marker(line).map_or(0, |marker| marker.length);
    let start = item.start + marker;
    let list = line[marker..].trim_ascii_start();
    let length = list.find('}').filter(|_| list.starts_with("{:"));
    let start = start + line.len() - marker - list.len();
    length.is_some_and(|length| is_kept(&tree.given_by(text, &(start..start + length + 1))))
}

/// The elements that are open, and what isn't translated so far.
#[derive(Default)]
struct OpenElements {
    open: Vec<NestedElement>,
    /// Where what isn't translated began, and whether a block did.
    since: Option<(usize, bool)>,
    found: Untranslated,
}

struct NestedElement {
    name: String,
    is_translated: bool,
    is_block: bool,
    limit: usize,
}

impl OpenElements {
    fn add(&mut self, element: TaggedElement) {
        while let Some(limit) = self.open.last().map(|open| open.limit).filter(|at| *at <= element.tag.start)
        {
            self.leave(limit);
        }
        let TaggedElement { tag, name, part, says, is_block, limit } = element;
        if part == ElementPart::End {
            let near = self.open.len().saturating_sub(MOST_BETWEEN);
            let Some(at) = self.open[near..].iter().rposition(|open| open.name == name) else { return };
            let at = near + at;
            while self.open.len() > at + 1 {
                self.leave(tag.start);
            }
            return self.leave(tag.end);
        }
        while self.open.last().is_some_and(|open| is_ended_by(&open.name, &name)) {
            self.leave(tag.start);
        }
        let is_translated = says.unwrap_or_else(|| self.is_translated());
        self.enter(tag.start, is_translated, is_block);
        let limit = self.open.last().map_or(limit, |outer| outer.limit.min(limit));
        self.open.push(NestedElement { name, is_translated, is_block, limit });
        if part == ElementPart::Void {
            self.leave(tag.end);
        }
    }

    fn is_translated(&self) -> bool {
        self.open.last().is_none_or(|open| open.is_translated)
    }

    fn enter(&mut self, at: usize, is_translated: bool, is_block: bool) {
        match (self.since, is_translated) {
            (None, false) => self.since = Some((at, is_block)),
            (Some((start, block)), true) => {
                self.since = None;
                if start < at {
                    self.found.all.push(start..at);
                    self.found.blocks.extend(block.then_some(start..at));
                }
            }
            _ => {}
        }
    }

    /// Ends the element that was opened last, at `at`.
    fn leave(&mut self, at: usize) {
        self.open.pop();
        let is_translated = self.is_translated();
        let in_block = !is_translated
            && self.since.is_none()
            && self.open.iter().any(|open| open.is_block && !open.is_translated);
        self.enter(at, is_translated, in_block);
    }

    fn leave_all(&mut self, end: usize) {
        while let Some(open) = self.open.last() {
            let end = open.limit.min(end);
            self.leave(end);
        }
    }
}

/// Whether the start tag of an element called `next` ends the open one called
/// `open`, whose end tag may be left out.
fn is_ended_by(open: &str, next: &str) -> bool {
    match open {
        "p" => is_block(next),
        "li" => next == "li",
        "dt" | "dd" => matches!(next, "dt" | "dd"),
        "tr" => next == "tr",
        "td" | "th" => matches!(next, "td" | "th" | "tr"),
        "option" => matches!(next, "option" | "optgroup"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::syntax::{Dialect, parse};

    #[track_caller]
    fn check(dialect: Dialect, text: &str, all: &[&str]) {
        let tree = parse(text, &(0..0), dialect);
        let found: Vec<&str> = tree.layers.untranslated.all.iter().map(|span| &text[span.clone()]).collect();
        assert_eq!(found, all, "{text}");
    }

    #[test]
    fn elements_are_found() {
        let html = |text, all: &[&str]| check(Dialect::HTML, text, all);
        html("<p translate=no>a <b>b</b></p>c", &["<p translate=no>a <b>b</b></p>"]);
        html("<p TRANSLATE='NO'>a<p>b", &["<p TRANSLATE='NO'>a"]);
        html(
            "<p class='x notranslate'>a</p><p class=notranslated>b</p>",
            &["<p class='x notranslate'>a</p>"],
        );
        html("<p class=notranslate translate=yes>a</p>", &[]);
        html("<p translate=maybe>a</p>", &[]);
        html("a <img translate=no alt=b> c", &["<img translate=no alt=b>"]);
        html(
            "<div translate=no>a <p translate>b <i translate=no>c</i></p> d</div>e",
            &["<div translate=no>a ", "<i translate=no>c</i>", " d</div>"],
        );
        html("<ul><li translate=no>a<li>b</ul>c", &["<li translate=no>a"]);
        html("<div translate=no>a", &["<div translate=no>a"]);
    }

    #[test]
    fn markdown_between_tags_is_found() {
        check(
            Dialect::COMMON_MARK,
            "<div translate=\"no\">\n\n# a\n\n</div>\n\nb <i translate=\"no\">c\n\nd",
            &["<div translate=\"no\">\n\n# a\n\n</div>", "<i translate=\"no\">c\n"],
        );
        check(
            Dialect::KRAMDOWN,
            "<div translate=\"no\" markdown=\"1\">\n# a\n</div>\n\nb `<i translate=\"no\">`",
            &["<div translate=\"no\" markdown=\"1\">\n# a\n</div>"],
        );
    }

    #[test]
    fn lists_of_attributes_are_heard() {
        let kramdown = |text, all: &[&str]| check(Dialect::KRAMDOWN, text, all);
        kramdown("a *b*{: translate=\"no\"} c", &["*b*{: translate=\"no\"}"]);
        kramdown("a [b](/c){:.notranslate}{:.d} e", &["[b](/c){:.notranslate}{:.d}"]);
        kramdown("a <b>b</b>{:.notranslate} e", &["<b>b</b>"]);
        kramdown("a\n{:.notranslate}\n\nb", &["a"]);
        kramdown("a\n\n{:.notranslate}\nb\n\nc", &["b"]);
        kramdown("* a\n* b\n{:.notranslate}\n\nc", &["* a\n* b"]);
        kramdown("* {:.notranslate} a\n* b\n", &["* {:.notranslate} a"]);
        kramdown("## a\n{:k}\n\nb\n\n{:k: translate=\"no\"}\n", &["## a"]);
        kramdown("> a\n>\n> b\n> {:.notranslate}\n\nc", &["b"]);
        check(Dialect::COMMON_MARK, "## a {.notranslate}\n\nb", &["## a {.notranslate}"]);
    }
}
