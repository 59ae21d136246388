//! How inline marks of a text lie in each other: what crosses, what shows
//! nothing, what stands inside what. A [`super::skeleton`] only counts marks, as
//! a translation may need another order.

use crate::syntax::html::{decoded, is_raw};
use crate::syntax::{self, LinkForm, NodeId, Tag, Tree, TreeStep};
use crate::text::harmless::is_invisible;
use crate::text::words::is_punctuation;

/// How the marks of a text lie.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Nesting {
    /// The tags that end outside of what they begin in, as they are written.
    pub crossed: Vec<String>,
    /// The marks around nothing that readers see, each as it begins.
    pub empty: Vec<String>,
    /// Each link, image and tag with attributes that stands in another one, with
    /// that one.
    pub inside: Vec<(String, String)>,
    /// What readers see in each link, image and tag with attributes, after what that is.
    pub shown: Vec<(String, String)>,
    /// The links whose words are their own label or address, each as it is
    /// written: `[us]`, `<https://example.org/>`.
    pub bare: Vec<String>,
    /// What readers see of the words, with a `\0` for everything else.
    pub seen: String,
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
    name: String,
    kind: OpenKind,
    is_shown: bool,
    /// Where in the walk's words it begins.
    start: usize,
}

impl OpenKind {
    /// Whether it leads or belongs somewhere, so that it counts what stands in it.
    const fn is_thing(&self) -> bool {
        matches!(self, Self::Link | Self::Tag { has_attributes: true, .. })
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum OpenKind {
    Block,
    Emphasis,
    /// A link or image.
    Link,
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
                self.show();
                format!("![]({})", tree.destination(node, text))
            }
            syntax::NodeKind::Emphasis => "*".to_owned(),
            syntax::NodeKind::Strong => "**".to_owned(),
            syntax::NodeKind::Strikethrough => "~~".to_owned(),
            syntax::NodeKind::Text | syntax::NodeKind::Entity => return self.see(&tree.said(node, text)),
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

    fn begin(&mut self, name: String, kind: OpenKind) {
        if kind.is_thing()
            && let Some(outer) = self.open.iter().rev().find(|open| open.kind.is_thing())
        {
            self.nesting.inside.push((name.clone(), outer.name.clone()));
        }
        self.open.push(OpenMark { name, kind, is_shown: false, start: self.words.len() });
    }

    fn see(&mut self, text: &str) {
        self.nesting.seen.push_str(text);
        self.words.push_str(text);
        // A key may be one of any sign.
        let is_code = |open: &OpenMark| matches!(&open.kind, OpenKind::Tag { name, .. } if is_raw(name));
        let is_code = self.open.iter().any(is_code);
        let says = |c: char| is_code || !is_punctuation(c);
        if text.contains(|c: char| !c.is_whitespace() && !is_invisible(c) && c != '\u{2800}' && says(c)) {
            self.show();
        }
    }

    fn show(&mut self) {
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
            self.nesting.crossed.extend(inside.into_iter().map(|open| open.name));
        }
        self.close();
    }

    /// Takes what was begun last off.
    fn close(&mut self) {
        let Some(OpenMark { name, kind, is_shown, start }) = self.open.pop() else { return };
        if kind.is_thing() {
            self.nesting.shown.push((name.clone(), self.words[start..].to_owned()));
        }
        if is_shown {
            self.show();
        } else if kind != OpenKind::Block {
            self.nesting.empty.push(name);
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
        match self.open.iter().rposition(is_it) {
            Some(at) if at + 1 == self.open.len() => self.close(),
            Some(at) => {
                let crossed = self.open.remove(at);
                self.nesting.shown.push((crossed.name.clone(), self.words[crossed.start..].to_owned()));
                self.nesting.crossed.push(crossed.name);
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

    #[test]
    fn marks_lie_in_each_other() {
        let found = nesting("[a <b>*b*</b>](/c) *d `e`*", Dialect::COMMON_MARK);
        assert_eq!(found.shown, [("[](/c)".to_owned(), "a b".to_owned())]);
        assert_eq!(Nesting { seen: String::new(), shown: Vec::new(), ..found }, Nesting::default());
        let found = nesting("<i class=\"x\">[![a](/b)](/c)</i>", Dialect::COMMON_MARK);
        let inside = [("[](/c)", "<i class=\"x\">"), ("![](/b)", "[](/c)")];
        assert_eq!(found.inside, inside.map(|(inner, outer)| (inner.to_owned(), outer.to_owned())));
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
