//! HTML cut into tags, comments and text, as browsers do it. Every byte of the
//! input belongs to exactly one token.

use std::cell::Cell;
use std::convert::Infallible;

use html5gum::Tokenizer;
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};

use super::limited::Limited;
use crate::text::Span;

/// A piece of HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::syntax) enum HtmlToken {
    /// A start tag or end tag.
    Tag(TagSpans),
    /// Text, with character references as they are written.
    Text(Span),
    /// A comment.
    Comment(Span),
    /// `<!doctype …>`.
    Declaration(Span),
    /// A tag or comment that never ends.
    Unclosed(Span),
}

/// Where the parts of a tag are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::syntax) struct TagSpans {
    /// From `<` to `>`.
    pub span: Span,
    /// Its name.
    pub name: Span,
    /// Whether it is an end tag.
    pub closing: bool,
    /// Whether it is written with `/>`.
    pub self_closing: bool,
    /// Its attributes in order, repeated ones too.
    pub attributes: Vec<AttributeSpans>,
}

/// Where the parts of an attribute are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::syntax) struct AttributeSpans {
    /// Its name.
    pub name: Span,
    /// Its value; `None` for an attribute without one.
    pub value: Option<ValueSpan>,
}

/// Where an attribute's value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::syntax) struct ValueSpan {
    /// Its bytes, without quotes.
    pub span: Span,
    /// The quote around it; `None` where there is none.
    pub quote: Option<u8>,
}

/// The tokens of `html`, whose first byte is number `offset` of the page. A tag
/// with more attributes than anybody writes never ends.
#[must_use]
pub(in crate::syntax) fn tokens(html: &str, offset: usize) -> Vec<HtmlToken> {
    let mut reader = TokenReader { html, tokens: Vec::new(), open: None };
    let attributes = Cell::new(0);
    let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, span: html5gum::Span<usize>| {
        if reader.event(&event, span.start..span.end) {
            attributes.set(0);
        }
        None::<Infallible>
    });
    emitter.naively_switch_states(true);
    // What isn't read has no token, and that is said below.
    let _ = Tokenizer::new_with_emitter(Limited::new(html, &attributes), emitter).finish();
    covered(reader.tokens, html.len(), offset)
}

/// What the text and the values of `html` say, one behind the other.
pub(super) fn said(html: &str) -> String {
    let mut decoded = Vec::new();
    let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: html5gum::Span<usize>| {
        if let CallbackEvent::String { value } | CallbackEvent::AttributeValue { value } = event {
            decoded.extend_from_slice(value);
        }
        None::<Infallible>
    });
    emitter.naively_switch_states(true);
    // Reading from memory can't fail.
    let Ok(()) = Tokenizer::new_with_emitter(html, emitter).finish();
    String::from_utf8_lossy(&decoded).into_owned()
}

struct TokenReader<'h> {
    html: &'h str,
    tokens: Vec<HtmlToken>,
    /// The start tag that is being read.
    open: Option<TagSpans>,
}

impl TokenReader<'_> {
    /// Takes what the tokenizer tells; returns whether a token has ended.
    fn event(&mut self, event: &CallbackEvent<'_>, span: Span) -> bool {
        match event {
            CallbackEvent::OpenStartTag { .. } => self.open = Some(self.tag(span, false)),
            CallbackEvent::AttributeName { .. } => {
                let value = value_behind(self.html, span.end);
                if let Some(tag) = &mut self.open {
                    tag.attributes.push(AttributeSpans { name: span, value });
                }
            }
            CallbackEvent::CloseStartTag { self_closing } => {
                if let Some(tag) = self.open.take() {
                    let span = tag.span.start..span.end;
                    self.tokens.push(HtmlToken::Tag(TagSpans { span, self_closing: *self_closing, ..tag }));
                }
            }
            CallbackEvent::EndTag { .. } => self.tokens.push(HtmlToken::Tag(self.tag(span, true))),
            CallbackEvent::String { .. } => self.tokens.push(HtmlToken::Text(span)),
            CallbackEvent::Comment { .. } if self.html[span.clone()].ends_with('>') => {
                self.tokens.push(HtmlToken::Comment(span));
            }
            CallbackEvent::Comment { .. } => self.tokens.push(HtmlToken::Unclosed(span)),
            CallbackEvent::Doctype { .. } => self.tokens.push(HtmlToken::Declaration(span)),
            CallbackEvent::AttributeValue { .. } | CallbackEvent::Error(_) => {}
        }
        !matches!(
            event,
            CallbackEvent::OpenStartTag { .. }
                | CallbackEvent::AttributeName { .. }
                | CallbackEvent::AttributeValue { .. }
                | CallbackEvent::Error(_)
        )
    }

    /// The tag that begins where `span` does, as far as its name goes.
    fn tag(&self, span: Span, closing: bool) -> TagSpans {
        let start = span.start + if closing { "</".len() } else { "<".len() };
        let rest = self.html.get(start..).unwrap_or_default();
        let is_behind = |c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>');
        let name = start..start + rest.find(is_behind).unwrap_or(rest.len());
        TagSpans { span, name, closing, self_closing: false, attributes: Vec::new() }
    }
}

/// The value behind an attribute's name that ends at `at`. The tokenizer's own
/// spans of values leave quotes out or in, depending on how they are written.
fn value_behind(html: &str, at: usize) -> Option<ValueSpan> {
    let rest = html.get(at..)?.trim_ascii_start().strip_prefix('=')?.trim_ascii_start();
    let start = html.len() - rest.len();
    let (quote, span) = if let Some(quote @ (b'"' | b'\'')) = rest.as_bytes().first() {
        let length = rest[1..].find(char::from(*quote))?;
        (Some(*quote), start + 1..start + 1 + length)
    } else {
        let length = rest.find(|c: char| c.is_ascii_whitespace() || c == '>').unwrap_or(rest.len());
        (None, start..start + length)
    };
    Some(ValueSpan { span, quote })
}

/// `tokens` in order with what lies between them, shifted by `offset`. A tag
/// or comment that the input ends in has no token of its own.
fn covered(mut tokens: Vec<HtmlToken>, length: usize, offset: usize) -> Vec<HtmlToken> {
    tokens.sort_by_key(|token| token.span().start);
    let mut all: Vec<HtmlToken> = Vec::with_capacity(tokens.len() + 1);
    let mut at = 0;
    for mut token in tokens {
        let start = token.span().start;
        if start > at {
            all.push(HtmlToken::Text(at..start));
        }
        // Overlaps are no tokens: what was read first stands.
        if start >= at {
            at = token.span().end.min(length);
            token.end_at(at);
            all.push(token);
        }
    }
    if at < length {
        all.push(HtmlToken::Unclosed(at..length));
    }
    for token in &mut all {
        token.shift(offset);
    }
    all
}

impl HtmlToken {
    /// Its bytes.
    #[must_use]
    pub(in crate::syntax) fn span(&self) -> &Span {
        match self {
            Self::Tag(tag) => &tag.span,
            Self::Text(span) | Self::Comment(span) | Self::Declaration(span) | Self::Unclosed(span) => span,
        }
    }

    fn span_mut(&mut self) -> &mut Span {
        match self {
            Self::Tag(tag) => &mut tag.span,
            Self::Text(span) | Self::Comment(span) | Self::Declaration(span) | Self::Unclosed(span) => span,
        }
    }

    fn end_at(&mut self, end: usize) {
        self.span_mut().end = end;
    }

    fn shift(&mut self, offset: usize) {
        let shift = |span: &mut Span| *span = span.start + offset..span.end + offset;
        shift(self.span_mut());
        if let Self::Tag(tag) = self {
            shift(&mut tag.name);
            for attribute in &mut tag.attributes {
                shift(&mut attribute.name);
                attribute.value.iter_mut().for_each(|value| shift(&mut value.span));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::limited::MAX_ATTRIBUTES;
    use super::*;

    /// The tokens as text: their kind and bytes, attributes with their values' bytes.
    fn shown(html: &str) -> Vec<String> {
        let show = |token: &HtmlToken| match token {
            HtmlToken::Tag(tag) => {
                let attributes = tag.attributes.iter().map(|attribute| {
                    let value = attribute.value.as_ref();
                    let bytes = value.map_or("-", |value| &html[value.span.clone()]);
                    format!(" {}={bytes}", &html[attribute.name.clone()])
                });
                let attributes: String = attributes.collect();
                let slash = if tag.closing { "/" } else { "" };
                format!("{slash}{}{attributes} {}", &html[tag.name.clone()], &html[tag.span.clone()])
            }
            HtmlToken::Text(span) => format!("text {}", &html[span.clone()]),
            HtmlToken::Comment(span) => format!("comment {}", &html[span.clone()]),
            HtmlToken::Declaration(span) => format!("declaration {}", &html[span.clone()]),
            HtmlToken::Unclosed(span) => format!("unclosed {}", &html[span.clone()]),
        };
        tokens(html, 0).iter().map(show).collect()
    }

    #[test]
    fn every_token_has_its_bytes() {
        assert_eq!(
            shown(
                "a &amp; b<A HREF = \"/x?a&amp;b\" title='é' x=1 y z=\"\">c</A ><br/>ü<!-- d > --><!doctype html>"
            ),
            [
                "text a &amp; b",
                "A HREF=/x?a&amp;b title=é x=1 y=- z= <A HREF = \"/x?a&amp;b\" title='é' x=1 y z=\"\">",
                "text c",
                "/A </A >",
                "br <br/>",
                "text ü",
                "comment <!-- d > -->",
                "declaration <!doctype html>",
            ]
        );
    }

    #[test]
    fn what_never_ends_is_told() {
        assert_eq!(shown("a <b c=\"d"), ["text a ", "unclosed <b c=\"d"]);
        assert_eq!(shown("a < b <3 </ c"), ["text a < b <3 ", "unclosed </ c"]);
    }

    #[test]
    fn a_tag_with_too_many_attributes_never_ends() {
        let tag = |slash, count| format!("<{slash}p {}>x", "a=\"b\" ".repeat(count));
        assert_eq!(tokens(&tag("", MAX_ATTRIBUTES), 0).len(), 2);
        for text in [tag("", MAX_ATTRIBUTES + 1), tag("/", 100_000)] {
            assert_eq!(tokens(&format!("<b>{text}"), 0)[1..], [HtmlToken::Unclosed(3..text.len() + 3)]);
        }
        assert_eq!(tokens(&tag("", 3).repeat(100), 0).len(), 200);
    }

    #[test]
    fn scripts_have_no_tags() {
        assert_eq!(
            shown("<script>a<b></script>c"),
            ["script <script>", "text a<b>", "/script </script>", "text c"]
        );
    }

    #[test]
    fn tokens_tile_the_input() {
        for html in ["", "<", "<a b='c' b=d>x<", "<!--x", "<x y=\"é<>\">é</x></y ", "<p <b>>", "<!x><?y?>z"]
        {
            let mut at = 0;
            for token in tokens(html, 0) {
                assert_eq!(token.span().start, at, "{html}");
                at = token.span().end;
            }
            assert_eq!(at, html.len(), "{html}");
        }
    }
}
