//! How inline marks of a text lie in each other: what crosses, what shows
//! nothing, what stands inside what. A [`super::skeleton`] only counts marks, as
//! a translation may need another order.

use std::rc::Rc;

use crate::syntax::html::{decoded, is_raw};
use crate::syntax::{self, LinkForm, MarkPair, NodeId, Tag, Tree, TreeStep};
use crate::text::Span;
use crate::text::harmless::is_invisible;
use crate::text::words::is_punctuation;

/// An end tag ends none of those that so many other marks stand open behind.
const MOST_CROSSED: usize = 256;

/// How the marks of a text lie.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Nesting {
    /// The tags and pairs of marks that end outside of what they begin in, as they are written.
    pub crossed: Vec<String>,
    /// The marks around nothing that readers see, each as it begins.
    pub empty: Vec<String>,
    /// Each link, image, tag and pair of marks that stands in another one.
    pub inside: Vec<NestedMark>,
    /// Each emphasis and pair of marks that stands in another one: what else they stand in is the translator's.
    pub emphasis: Vec<NestedMark>,
    /// What readers see in each link, image and tag with attributes, after what that is.
    pub shown: Vec<(String, String)>,
    /// The links whose words are their own label or address, each as it is
    /// written: `[us]`, `<https://example.org/>`.
    pub bare: Vec<String>,
    /// What readers see of the words, with a `\0` for everything else.
    pub seen: String,
}

/// A mark that stands in another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NestedMark {
    /// It, as it is told.
    pub inner: String,
    /// What it stands in.
    pub outer: String,
    /// Whether it is all that the outer one shows: then readers see the same whichever of them is the outer one.
    pub is_whole: bool,
}

/// The nesting of the text that `tree` was made of.
#[must_use]
pub fn of_tree(tree: &Tree, text: &str) -> Nesting {
    let mut walk = NestingWalk::default();
    if !tree.layers.is_html {
        tree.steps(tree.root()).for_each(|step| walk.step(tree, text, step));
        return walk.nesting;
    }
    for node in tree.nodes() {
        match tree.kind(node) {
            syntax::NodeKind::HtmlText => walk.see(&decoded(tree.written(node, text))),
            syntax::NodeKind::Tag(_)
            | syntax::NodeKind::Comment
            | syntax::NodeKind::Declaration
            | syntax::NodeKind::UnclosedHtml => {
                walk.nesting.seen.push('\0');
                if let Some(tag) = tree.tag(node) {
                    walk.tag(tree.written(node, text), tag);
                }
            }
            _ => {}
        }
    }
    walk.nesting
}

/// A mark whose end has not come yet.
struct OpenMark {
    /// As it is told.
    name: Rc<str>,
    kind: OpenKind,
    is_shown: bool,
    /// Where in the walk's words it begins.
    start: usize,
    /// The innermost link, image or tag here: it, or one around it.
    thing: Option<Rc<str>>,
    /// The same of emphasis.
    emphasis: Option<Rc<str>>,
    /// Whether it or a tag around it makes signs of what else would be punctuation.
    is_code: bool,
    /// Whether it shows something outside of the marks in it.
    has_words: bool,
    /// The marks right inside of it, by their places in [`Nesting::inside`] and [`Nesting::emphasis`].
    children: Vec<(Option<usize>, Option<usize>)>,
}

impl OpenKind {
    /// Whether it counts what stands in it, and what it stands in.
    const fn is_thing(&self) -> bool {
        matches!(self, Self::Link | Self::Pair(..) | Self::Tag { .. })
    }

    /// Whether it only sets words off.
    const fn is_emphasis(&self) -> bool {
        matches!(self, Self::Emphasis | Self::Pair(..))
    }

    /// Whether it leads or belongs somewhere.
    const fn is_somewhere(&self) -> bool {
        matches!(self, Self::Link | Self::Tag { has_attributes: true, .. })
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum OpenKind {
    Block,
    Emphasis,
    /// A link or image.
    Link,
    /// Marks of this length and sign.
    Pair(usize, u8),
    /// A tag of this name.
    Tag {
        name: String,
        has_attributes: bool,
    },
}

#[derive(Default)]
struct NestingWalk {
    open: Vec<OpenMark>,
    /// What readers see, code too.
    words: String,
    /// The first pair of marks that hasn't begun, and those that have and haven't ended.
    next_pair: usize,
    open_pairs: Vec<usize>,
    nesting: Nesting,
}

impl NestingWalk {
    fn step(&mut self, tree: &Tree, text: &str, step: TreeStep) {
        let (TreeStep::Enter(node) | TreeStep::Leave(node)) = step;
        if !matches!(
            tree.kind(node),
            syntax::NodeKind::Text | syntax::NodeKind::Entity | syntax::NodeKind::Escape
        ) {
            self.nesting.seen.push('\0');
        }
        match step {
            TreeStep::Enter(node) => self.enter(tree, text, node),
            TreeStep::Leave(node) => {
                if let Some(mark) = mark_of(tree.kind(node)) {
                    self.end(&mark);
                }
            }
        }
    }

    fn enter(&mut self, tree: &Tree, text: &str, node: NodeId) {
        let name = match tree.kind(node) {
            kind @ (syntax::NodeKind::Link(_) | syntax::NodeKind::Autolink { .. }) => {
                if !matches!(kind, syntax::NodeKind::Link(LinkForm::Inline | LinkForm::Reference)) {
                    self.nesting.bare.push(tree.written(node, text).to_owned());
                }
                format!("[]({})", tree.destination(node, text))
            }
            syntax::NodeKind::Image(_) => {
                self.show_mark();
                format!("![]({})", tree.destination(node, text))
            }
            syntax::NodeKind::Emphasis => "*".to_owned(),
            syntax::NodeKind::Strong => "**".to_owned(),
            syntax::NodeKind::Strikethrough => "~~".to_owned(),
            syntax::NodeKind::Text => return self.text(tree, text, tree.range(node).span()),
            syntax::NodeKind::Entity => return self.see(&tree.said(node, text)),
            syntax::NodeKind::CodeSpan => {
                self.words.push_str(&tree.code(node, text));
                return self.show();
            }
            syntax::NodeKind::FootnoteReference => return self.show(),
            syntax::NodeKind::InlineHtml => {
                if let Some(tag) = tree.inline_tag(node) {
                    self.tag(tree.written(node, text), tag);
                }
                return;
            }
            _ => String::new(),
        };
        if let Some(mark) = mark_of(tree.kind(node)) {
            self.begin(name, mark);
        }
    }

    /// Text, in which pairs of marks may begin and end.
    fn text(&mut self, tree: &Tree, text: &str, part: Span) {
        let pairs = &tree.layers.pairs;
        let mut at = part.start;
        while let Some((mark, is_open)) = self.next_of_pair(pairs, part.end) {
            self.see(&text[at..mark.start]);
            self.nesting.seen.push('\0');
            let name = &text[mark.clone()];
            if is_open {
                self.begin(name.to_owned(), OpenKind::Pair(mark.len(), name.as_bytes()[0]));
            } else {
                self.end(&OpenKind::Pair(mark.len(), name.as_bytes()[0]));
            }
            at = mark.end;
        }
        self.see(&text[at..part.end]);
    }

    /// The next mark of a pair that begins before `end`, and whether it is the first of them.
    fn next_of_pair(&mut self, pairs: &[MarkPair], end: usize) -> Option<(Span, bool)> {
        let next = pairs.get(self.next_pair).map(|pair| (pair.open.clone(), true));
        let close =
            self.open_pairs.iter().map(|pair| pairs[*pair].close.clone()).min_by_key(|close| close.start);
        let close = close.map(|close| (close, false));
        let (mark, is_open) = [next, close]
            .into_iter()
            .flatten()
            .min_by_key(|(mark, _)| mark.start)
            .filter(|(mark, _)| mark.start < end)?;
        if is_open {
            self.open_pairs.push(self.next_pair);
            self.next_pair += 1;
        } else {
            self.open_pairs.retain(|pair| pairs[*pair].close != mark);
        }
        Some((mark, is_open))
    }

    fn begin(&mut self, name: String, kind: OpenKind) {
        let name: Rc<str> = name.into();
        let outer = self.open.last();
        let nested = |outer: &Rc<str>| NestedMark {
            inner: name.to_string(),
            outer: outer.to_string(),
            is_whole: false,
        };
        let thing = outer.and_then(|outer| outer.thing.clone());
        let inside = thing.as_ref().filter(|_| kind.is_thing()).map(&nested);
        let emphasis = outer.and_then(|outer| outer.emphasis.clone());
        let emphasized = emphasis.as_ref().filter(|_| kind.is_emphasis()).map(&nested);
        let is_code = outer.is_some_and(|outer| outer.is_code)
            || matches!(&kind, OpenKind::Tag { name, .. } if is_raw(name));
        let place = |list: &mut Vec<NestedMark>, nested: Option<NestedMark>| {
            nested.map(|nested| {
                list.push(nested);
                list.len() - 1
            })
        };
        let places = (place(&mut self.nesting.inside, inside), place(&mut self.nesting.emphasis, emphasized));
        if let Some(outer) = self.open.last_mut() {
            outer.children.push(places);
        }
        let thing = if kind.is_thing() { Some(Rc::clone(&name)) } else { thing };
        let emphasis = if kind.is_emphasis() { Some(Rc::clone(&name)) } else { emphasis };
        let start = self.words.len();
        let (is_shown, has_words, children) = (false, false, Vec::new());
        self.open.push(OpenMark {
            name,
            kind,
            is_shown,
            start,
            thing,
            emphasis,
            is_code,
            has_words,
            children,
        });
    }

    fn see(&mut self, text: &str) {
        self.nesting.seen.push_str(text);
        self.words.push_str(text);
        // A key may be one of any sign.
        let is_code = self.open.last().is_some_and(|open| open.is_code);
        let says = |c: char| is_code || !is_punctuation(c);
        if text.contains(|c: char| !c.is_whitespace() && !is_invisible(c) && c != '\u{2800}' && says(c)) {
            self.show();
        }
    }

    /// Shows words, or something like them.
    fn show(&mut self) {
        if let Some(open) = self.open.last_mut() {
            open.is_shown = true;
            open.has_words = true;
        }
    }

    /// Shows a mark that has no words.
    fn show_mark(&mut self) {
        if let Some(open) = self.open.last_mut() {
            open.is_shown = true;
        }
    }

    /// Ends the mark of Markdown's that was begun last; tags in it that are still
    /// open cross it.
    fn end(&mut self, kind: &OpenKind) {
        let Some(at) = self.open.iter().rposition(|open| open.kind == *kind) else { return };
        let inside = self.open.split_off(at + 1);
        if *kind != OpenKind::Block {
            self.nesting.crossed.extend(inside.into_iter().map(|open| open.name.to_string()));
        }
        self.close();
    }

    /// Takes what was begun last off.
    fn close(&mut self) {
        let Some(OpenMark { name, kind, is_shown, start, has_words, children, .. }) = self.open.pop() else {
            return;
        };
        if let [(inside, emphasis)] = children.as_slice()
            && !has_words
        {
            let NestingWalk { nesting: Nesting { inside: things, emphasis: emphasized, .. }, .. } = self;
            if let Some(at) = inside {
                things[*at].is_whole = true;
            }
            if let Some(at) = emphasis {
                emphasized[*at].is_whole = true;
            }
        }
        if kind.is_somewhere() {
            self.nesting.shown.push((name.to_string(), self.words[start..].to_owned()));
        }
        if is_shown {
            self.show_mark();
        } else if kind != OpenKind::Block {
            self.nesting.empty.push(name.to_string());
        }
    }

    fn tag(&mut self, written: &str, tag: Tag) {
        if tag.is_void() {
            if matches!(tag.name.as_str(), "img" | "input" | "embed") {
                self.show();
            }
            return;
        }
        if !tag.is_end() {
            let has_attributes = !tag.attributes.is_empty();
            return self.begin(written.to_owned(), OpenKind::Tag { name: tag.name, has_attributes });
        }
        let is_it = |open: &OpenMark| matches!(&open.kind, OpenKind::Tag { name, .. } if *name == tag.name);
        let near = self.open.len().saturating_sub(MOST_CROSSED);
        match self.open[near..].iter().rposition(is_it).map(|at| near + at) {
            Some(at) if at + 1 == self.open.len() => self.close(),
            Some(at) => {
                let OpenMark { name, start, .. } = self.open.remove(at);
                self.nesting.shown.push((name.to_string(), self.words[start..].to_owned()));
                self.nesting.crossed.push(name.to_string());
            }
            None => {}
        }
    }
}

/// What a node is that holds others; `None` for what holds none.
fn mark_of(kind: syntax::NodeKind) -> Option<OpenKind> {
    use syntax::NodeKind as Node;
    match kind {
        Node::Link(_) | Node::Autolink { .. } | Node::Image(_) => Some(OpenKind::Link),
        _ if kind.is_inline() => Some(OpenKind::Emphasis),
        _ => kind.is_block().then_some(OpenKind::Block),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::Dialect;

    fn nesting(text: &str, dialect: Dialect) -> Nesting {
        of_tree(&syntax::parse(text, &(0..0), dialect), text)
    }

    fn of(text: &str) -> (Vec<String>, Vec<String>) {
        let found = nesting(text, Dialect::COMMON_MARK);
        assert_eq!(found.crossed.is_empty() && found.empty.is_empty(), found.inside.is_empty(), "{found:?}");
        (found.crossed, found.empty)
    }

    /// Each mark that stands in another one, with `=` for one that is all that the other shows.
    fn told(nested: &[NestedMark]) -> Vec<String> {
        let told = |mark: &NestedMark| {
            format!("{} {} {}", mark.inner, if mark.is_whole { "=" } else { "in" }, mark.outer)
        };
        nested.iter().map(told).collect()
    }

    #[test]
    fn marks_lie_in_each_other() {
        let found = nesting("[a <b>*b*</b>](/c) *d `e`*", Dialect::COMMON_MARK);
        assert_eq!(found.shown, [("[](/c)".to_owned(), "a b".to_owned())]);
        assert_eq!(
            (told(&found.inside), told(&found.emphasis)),
            (vec!["<b> in [](/c)".to_owned()], Vec::<String>::new())
        );
        let found = nesting("<i class=\"x\">[![a](/b)](/c)</i>", Dialect::COMMON_MARK);
        assert_eq!(told(&found.inside), ["[](/c) = <i class=\"x\">", "![](/b) = [](/c)"]);
        let found = nesting("**a *b*** *<u>c</u>*", Dialect::COMMON_MARK);
        assert_eq!((told(&found.inside), told(&found.emphasis)), (vec![], vec!["* in **".to_owned()]));
    }

    #[test]
    fn pairs_lie_in_other_marks() {
        let found = nesting("==a [b](/c)== **d ==e** f== x^2^", Dialect::PYTHON_MARKDOWN);
        assert_eq!(told(&found.inside), ["[](/c) in =="]);
        assert_eq!(found.crossed, ["=="]);
        assert_eq!(told(&nesting("==a *b*==", Dialect::PYTHON_MARKDOWN).emphasis), ["* in =="]);
    }

    #[test]
    fn marks_cross() {
        let one = |name: &str| vec![name.to_owned()];
        assert_eq!(of("[a <i class=\"x\">b](/c) d</i>"), (one("<i class=\"x\">"), vec![]));
        assert_eq!(nesting("*a <b>b* c</b>", Dialect::HTML).crossed, Vec::<String>::new());
        let crossed = nesting("*a <b>b* c</b>", Dialect::COMMON_MARK).crossed;
        assert_eq!(crossed, one("<b>"));
        assert_eq!(nesting("<b>a <i>b</b> c</i>", Dialect::HTML).crossed, one("<b>"));
    }

    #[test]
    fn links_have_no_words_of_their_own() {
        let bare = |text| nesting(&format!("{text}\n\n[b]: /b"), Dialect::COMMON_MARK).bare;
        assert_eq!(bare("[a](/b) [a][b] ![b]"), Vec::<String>::new());
        assert_eq!(
            bare("[b] \\[a][b] [b][] <http://c.example>"),
            ["[b]", "[b]", "[b][]", "<http://c.example>"]
        );
        assert_eq!(bare("[a [c][b] d][b]"), ["[b]"]);
    }

    #[test]
    fn marks_show_nothing() {
        let empty = |text| nesting(text, Dialect::COMMON_MARK).empty;
        assert_eq!(empty("a <b> </b> [&nbsp;](/c) *\u{200b}*"), ["<b>", "[](/c)", "*"]);
        assert_eq!(empty("a <b>![](/b)</b> [`c`](/d)"), ["![](/b)"]);
        assert_eq!(empty("a <b>.</b> [… »](/c) <kbd>.</kbd> <b>→</b> *1*"), ["<b>", "[](/c)"]);
    }

    #[test]
    fn what_readers_see_has_no_marks() {
        let seen = nesting("a\\[b](c) &lt;*d*> `e`\n", Dialect::COMMON_MARK).seen;
        assert_eq!(
            seen.trim_matches('\0').split('\0').filter(|part| !part.trim().is_empty()).collect::<Vec<_>>(),
            ["a[b](c) <", "d", "> "]
        );
        assert_eq!(nesting("&#91;a&#93;(b)<b>c</b>", Dialect::HTML).seen, "[a](b)\0c\0");
    }
}
