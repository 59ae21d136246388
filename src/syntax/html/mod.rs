//! HTML: tags in running text, blocks of it, and the text inside them.

pub(crate) mod addresses;
pub(crate) mod blocks;
mod elements;
mod items;
mod limited;
pub(crate) mod templated;
pub(super) mod tokens;

use std::borrow::Cow;

pub(crate) use elements::{
    Model, holds_raw_text, is_block, is_code, is_raw, is_span, is_void, is_wordless, model,
};

use crate::text::Span;

/// Longer tags aren't tags.
const MAX_TAG: usize = 64 * 1024;

/// One tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InlineTag {
    /// Its name in lower case.
    pub name: String,
    /// Whether it is an end tag.
    pub closing: bool,
    /// Whether it has no end tag: `<br>`, or `<x/>`.
    pub void: bool,
    /// Whether it has attributes.
    pub has_attributes: bool,
    /// Its length in bytes.
    pub length: usize,
}

/// The tag that `text` begins with. `None` for a comment, a declaration, or
/// what is no tag.
#[must_use]
pub fn tag(text: &str) -> Option<InlineTag> {
    tag_ending(text, |attributes| end_of_tag(&text[attributes..]))
}

/// [`tag`], where `end_of_tag` says how far behind the attributes' beginning a tag ends.
fn tag_ending(text: &str, end_of_tag: impl Fn(usize) -> Option<usize>) -> Option<InlineTag> {
    let closing = text.starts_with("</");
    let inner = text.strip_prefix("</").or_else(|| text.strip_prefix('<'))?;
    let name_length = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(inner.len());
    if !inner.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let name = inner[..name_length].to_ascii_lowercase();
    let attributes = &inner[name_length..];
    if !attributes.starts_with(['>', '/']) && !attributes.starts_with(|c: char| c.is_ascii_whitespace()) {
        return None;
    }
    let end = end_of_tag(text.len() - attributes.len())?;
    let attributes = attributes[..end].trim_ascii();
    let self_closing = attributes.ends_with('/');
    let has_attributes = !attributes.trim_end_matches('/').trim_ascii().is_empty();
    let void = !closing && (self_closing || is_void(&name));
    let length = text.len() - inner.len() + name_length + end + 1;
    Some(InlineTag { name, closing, void, has_attributes, length })
}

/// The tag that `line` begins with, if kramdown takes it for a block's.
#[must_use]
pub fn block_tag(line: &str) -> Option<InlineTag> {
    tag(line).filter(|tag| !is_span(&tag.name))
}

/// The offset of the `>` that ends a tag, outside quoted attribute values.
pub(super) fn end_of_tag(attributes: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in attributes.bytes().take(MAX_TAG).enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

/// Where tags end in a text, found once for all that may begin in it.
#[derive(Debug, Clone)]
pub(crate) struct TagEnds {
    /// For each byte the `>` that ends a tag whose attributes begin there, if one does.
    ends: Vec<Option<usize>>,
}

impl TagEnds {
    /// Those of `text`.
    pub(crate) fn new(text: &str) -> Self {
        if !text.contains('<') || !text.contains('>') {
            return Self { ends: Vec::new() };
        }
        let mut ends = vec![None; text.len() + 1];
        let (mut double, mut single) = (None, None);
        for (at, byte) in text.bytes().enumerate().rev() {
            ends[at] = match byte {
                b'>' => Some(at),
                b'"' => double.replace(at).and_then(|quote: usize| ends[quote + 1]),
                b'\'' => single.replace(at).and_then(|quote: usize| ends[quote + 1]),
                _ => ends[at + 1],
            };
        }
        Self { ends }
    }

    /// Where the tag ends whose attributes begin at `start`.
    pub(crate) fn end(&self, start: usize) -> Option<usize> {
        let end = self.ends.get(start).copied().flatten()?;
        (end - start < MAX_TAG).then_some(end)
    }

    /// [`tag`] at `at` of `text`.
    pub(crate) fn tag(&self, text: &str, at: usize) -> Option<InlineTag> {
        tag_ending(&text[at..], |attributes| {
            let start = at + attributes;
            self.end(start).map(|end| end - start)
        })
    }
}

/// `text` with its character references as the characters that they stand for.
#[must_use]
pub fn decoded(text: &str) -> Cow<'_, str> {
    const TAG: char = '\u{1}';
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(tokens::said(&text.replace('<', &TAG.to_string())).replace(TAG, "<"))
}

/// What an attribute's value says that stands in `quote`s as `written`. A
/// character reference without a semicolon means something else there than in
/// text.
pub(in crate::syntax) fn decoded_value(written: &str, quote: Option<u8>) -> Cow<'_, str> {
    if !written.contains(['&', '\r', '\0']) {
        return Cow::Borrowed(written);
    }
    let quote = quote.map(char::from).map(String::from).unwrap_or_default();
    Cow::Owned(tokens::said(&format!("<a b={quote}{written}{quote}>")))
}

/// Where in `html`, whose first byte is number `offset` of the page, words can
/// stand: outside of tags, of comments, and of elements that hold none. Browsers
/// take the tags in some elements for text, in `<noscript>` for one.
#[must_use]
pub(crate) fn outside_tags(html: &str, offset: usize) -> Vec<Span> {
    if !html.contains('<') {
        return std::iter::once(offset..offset + html.len()).collect();
    }
    let mut words = Vec::new();
    let mut wordless = 0_usize;
    for token in tokens::tokens(html, offset) {
        match token {
            tokens::HtmlToken::Text(span) if wordless == 0 => words.push(span),
            tokens::HtmlToken::Tag(tag) if !tag.self_closing => {
                let name = html[tag.name.start - offset..tag.name.end - offset].to_ascii_lowercase();
                let change = usize::from(is_wordless(&name));
                wordless = if tag.closing { wordless.saturating_sub(change) } else { wordless + change };
            }
            _ => {}
        }
    }
    words
}

/// `text` without character references such as `&nbsp;`, whose letters are no
/// text.
#[must_use]
pub fn without_references(text: &str) -> String {
    let mut rest = text;
    let mut plain = String::new();
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let length = after.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(after.len());
        rest = if length > 0 && after[length..].starts_with(';') { &after[length + 1..] } else { after };
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_tags() {
        let tag =
            |text| tag(text).map(|tag| (tag.name, tag.closing, tag.void, tag.has_attributes, tag.length));
        assert_eq!(tag("<a href=\"x>y\">z"), Some(("a".to_owned(), false, false, true, 14)));
        assert_eq!(tag("</B >"), Some(("b".to_owned(), true, false, false, 5)));
        assert_eq!(tag("<br/>"), Some(("br".to_owned(), false, true, false, 5)));
        assert_eq!(tag("<!-- x -->"), None);
        assert_eq!(tag("<https://example.org/>"), None);
    }

    #[test]
    fn ends_of_tags_are_found_at_once() {
        for text in [
            "<a href=\"x>y\">z</a> < b <i>'</i>\"<b c='>'\">\" d>",
            "<a <a <a b='<i \">\"' <b>",
            "<a <b \"",
            "a > b",
        ] {
            let ends = TagEnds::new(text);
            for (at, _) in text.char_indices() {
                assert_eq!(ends.tag(text, at), tag(&text[at..]), "{}", &text[at..]);
            }
        }
    }

    #[test]
    fn references_are_characters() {
        let text = "a<b> &amp;lt; &#x202E;&#106;&colon;&lt;x&gt; & b; 5 &euro;";
        assert_eq!(decoded(text), "a<b> &lt; \u{202e}j:<x> & b; 5 €");
    }

    #[test]
    fn tags_are_no_words() {
        let words =
            |html: &str| outside_tags(html, 0).into_iter().map(|span| &html[span]).collect::<String>();
        assert_eq!(words("a < b"), "a < b");
        assert_eq!(words("<object data=\"x\"></object>"), "");
        assert_eq!(words("<style>b{c:d}</style> <!-- e --><img alt=\"f\">"), " ");
        assert_eq!(words("<p>a <b>b</b></p>"), "a b");
    }

    #[test]
    fn references_are_no_letters() {
        assert_eq!(without_references("&nbsp;&#160; & b;"), "  b;");
    }
}
