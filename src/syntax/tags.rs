//! What the nodes of a tag say.

use std::borrow::Cow;

use super::html::{decoded_value, is_void};
use super::kind::{NodeKind, TagForm};
use super::tree::{NodeId, Tree};
use crate::text::Span;

/// A tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// From `<` to `>`.
    pub span: Span,
    /// Its name in lower case.
    pub name: String,
    /// How it is written.
    pub form: TagForm,
    /// Its attributes in order, repeated ones too.
    pub attributes: Vec<Attribute>,
}

/// An attribute of a tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// Its name in lower case.
    pub name: String,
    /// Its value; `None` for an attribute without one.
    pub value: Option<AttributeValue>,
}

/// An attribute's value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttributeValue {
    /// Its bytes, without quotes.
    pub span: Span,
    /// What it says, character references decoded.
    pub text: String,
    /// The quote around it; `None` where there is none.
    pub quote: Option<u8>,
}

impl Tag {
    /// The value of the attribute called `name`.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&AttributeValue> {
        self.attributes.iter().find(|attribute| attribute.name == name)?.value.as_ref()
    }

    /// Whether it is an end tag.
    #[must_use]
    pub fn is_end(&self) -> bool {
        self.form == TagForm::End
    }

    /// Whether it has no end tag: `<br>`, or `<x/>`.
    #[must_use]
    pub fn is_void(&self) -> bool {
        self.form == TagForm::SelfClosing || (self.form == TagForm::Start && is_void(&self.name))
    }

    /// Whether a quote is missing or at a wrong place: readers disagree about
    /// where the tag ends then, and a text in it may decide it.
    #[must_use]
    pub fn is_torn(&self) -> bool {
        self.attributes.iter().any(|attribute| attribute.name.contains(['"', '\'', '<']))
    }
}

impl Tree {
    /// The HTML of `node` as browsers get it, but for Liquid: as many `x` or blanks
    /// stand for that, and blanks for the marks of block quotes at the beginnings
    /// of lines.
    #[must_use]
    pub(crate) fn html(&self, node: NodeId) -> Cow<'_, str> {
        let is_prefix =
            |leaf: &NodeId| self.kind(*leaf) == NodeKind::Blank && self.hidden(*leaf).contains('>');
        if !self.below(node).any(|leaf| is_prefix(&leaf)) {
            return Cow::Borrowed(self.hidden(node));
        }
        let mut html = String::with_capacity(self.range(node).len());
        for leaf in self.below(node).filter(|leaf| self.is_leaf(*leaf)) {
            if is_prefix(&leaf) {
                html.push_str(&self.hidden(leaf).replace('>', " "));
            } else {
                html.push_str(self.hidden(leaf));
            }
        }
        Cow::Owned(html)
    }

    /// The bytes of `node` with as many `x` or blanks for Liquid.
    fn hidden(&self, node: NodeId) -> &str {
        &self.layers.without_liquid[self.range(node).span()]
    }

    /// The name of the tag `node` in lower case; empty for what is none.
    #[must_use]
    pub fn tag_name(&self, node: NodeId) -> String {
        let name = self.child(node, NodeKind::TagName).map(|name| self.hidden(name)).unwrap_or_default();
        lower(name)
    }

    /// What the tag `node` says; `None` for what is none.
    ///
    /// ```
    /// use glossator::syntax::{Dialect, parse};
    ///
    /// let text = "See <a href=\"/us?a&amp;b\" hidden>us</a>.\n";
    /// let tree = parse(text, &(0..0), Dialect::COMMON_MARK);
    /// let tag = tree.nodes().find_map(|node| tree.tag(node)).expect("it has two");
    /// assert_eq!(tag.name, "a");
    /// assert_eq!(tag.value("href").map(|value| value.text.as_str()), Some("/us?a&b"));
    /// assert_eq!(tag.attributes[1].value, None);
    /// ```
    #[must_use]
    pub fn tag(&self, node: NodeId) -> Option<Tag> {
        let NodeKind::Tag(form) = self.kind(node) else { return None };
        let attributes = self.children(node).filter(|child| self.kind(*child) == NodeKind::Attribute);
        let attribute = |attribute: NodeId| Attribute {
            name: lower(
                self.child(attribute, NodeKind::AttributeName)
                    .map(|name| self.hidden(name))
                    .unwrap_or_default(),
            ),
            value: self.child(attribute, NodeKind::AttributeValue).map(|value| self.value(attribute, value)),
        };
        let attributes = attributes.map(attribute).collect();
        Some(Tag { span: self.range(node).span(), name: self.tag_name(node), form, attributes })
    }

    fn value(&self, attribute: NodeId, value: NodeId) -> AttributeValue {
        let last = self.range(attribute).end();
        let span = self.range(value).span();
        let quote = self.layers.without_liquid.as_bytes().get(span.end).copied();
        let quote = quote.filter(|_| span.end < last);
        AttributeValue { text: decoded_value(&self.html(value), quote).into_owned(), span, quote }
    }

    /// The tag that the [`NodeKind::InlineHtml`] `node` is; `None` for a comment and
    /// the like.
    #[must_use]
    pub fn inline_tag(&self, node: NodeId) -> Option<Tag> {
        let mut children = self.children(node);
        let first = children.next()?;
        if children.next().is_none() { self.tag(first) } else { None }
    }
}

/// A name as browsers compare it.
fn lower(name: &str) -> String {
    name.replace('\0', "\u{FFFD}").to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::{Dialect, parse};

    /// The tags of `text` as they are read: name, form, attributes with their values.
    fn tags(text: &str, dialect: Dialect) -> Vec<String> {
        let tree = parse(text, &(0..0), dialect);
        let tags = tree.nodes().filter_map(|node| tree.tag(node));
        let attribute = |attribute: &Attribute| {
            let value = attribute.value.as_ref().map(|value| {
                format!("={} {}", value.text.escape_debug(), &text[value.span.clone()].escape_debug())
            });
            format!(" {}{}", attribute.name, value.unwrap_or_default())
        };
        let show = |tag: Tag| {
            let attributes: String = tag.attributes.iter().map(attribute).collect();
            format!("{:?} {}{attributes}", tag.form, tag.name)
        };
        tags.map(show).collect()
    }

    #[test]
    fn tags_are_the_same_in_lines_blocks_and_pages() {
        let tag = "<A HREF=\"/x?a&amp;b\" b>c</a>";
        let expected = ["Start a href=/x?a&b /x?a&amp;b b", "End a"];
        assert_eq!(tags(&format!("d {tag}\n"), Dialect::COMMON_MARK), expected);
        assert_eq!(tags(&format!("{tag}\n"), Dialect::HTML), expected);
        for dialect in [Dialect::COMMON_MARK, Dialect::KRAMDOWN] {
            let block = tags(&format!("<div>{tag}</div>\n"), dialect);
            assert_eq!(block[1..3], expected);
        }
    }

    #[test]
    fn a_mark_of_a_block_quote_ends_no_tag() {
        let text = "> a <b\n> c=\"d\n> e\">f</b>\n";
        assert_eq!(tags(text, Dialect::COMMON_MARK), ["Start b c=d\\n  e d\\n> e", "End b"]);
        let text = "> <div\n> c=\"d\">f</div>\n";
        assert_eq!(tags(text, Dialect::COMMON_MARK), ["Start div c=d d", "End div"]);
    }

    #[test]
    fn a_slash_in_a_value_closes_no_tag() {
        assert_eq!(tags("<a b=c/>d</a> <e/>", Dialect::COMMON_MARK)[0], "Start a b=c/ c/");
        assert_eq!(tags("a <e/>", Dialect::COMMON_MARK), ["SelfClosing e"]);
    }

    #[test]
    fn kramdown_s_html_is_one_node_wherever_the_engine_ends_an_item() {
        for (before, after) in [("- a\n\n  ", "\n\nb\n"), ("- a\n  ", "\n- b\n")] {
            let html = "<div>\n\n  <p>c</p>\n  </div>";
            let text = format!("{before}{html}{after}");
            let tree = parse(&text, &(0..0), Dialect::KRAMDOWN);
            let blocks = tree.nodes().filter(|node| tree.kind(*node) == NodeKind::KramdownHtml);
            assert_eq!(blocks.map(|block| tree.written(block, &text)).collect::<Vec<_>>(), [html], "{text}");
        }
    }
}
