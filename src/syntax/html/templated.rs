//! Tags with Liquid in them, `<img {% if x %}class="y"{% endif %}>`. Masked like
//! the Liquid of a text they would be no tags any more.

use super::{is_block, is_span, is_void};
use crate::text::{Span, touching};

/// A tag with Liquid in it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Templated {
    /// Where it begins.
    pub(crate) start: usize,
    /// Its Liquid, each with whether it is a part of a name or a value, or
    /// stands for itself; else it separates attributes.
    pub(crate) liquid: Vec<(Span, bool)>,
}

/// The tags of `text` from `from` on that have some of `liquid` in them, in
/// order. In Markdown none goes on behind an empty line.
pub(crate) fn templated(text: &str, from: usize, liquid: &[Span], is_markdown: bool) -> Vec<Templated> {
    let mut found = Vec::new();
    let mut at = from;
    while let Some(start) = text[at..].find('<').map(|length| at + length) {
        let hidden = touching(liquid, &(start..start + 1));
        if let [hidden] = hidden {
            at = hidden.end;
            continue;
        }
        let liquid = &liquid[liquid.partition_point(|span| span.start < start)..];
        // Nothing is left to be found.
        if liquid.is_empty() {
            break;
        }
        let mut reader = TemplatedReader::new(text, start, liquid, is_markdown);
        let is_tag = reader.read();
        if is_tag && !reader.masks.is_empty() {
            found.push(Templated { start, liquid: reader.masks });
            at = reader.at;
        } else {
            at = start + 1;
        }
    }
    found
}

/// What of a tag is being read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum TagState {
    /// Its name; whether Liquid is a part of it.
    Name(bool),
    Attributes,
    /// A value that may come, or has come without quotes.
    Value,
    Quoted(u8),
}

struct TemplatedReader<'t> {
    text: &'t str,
    liquid: &'t [Span],
    is_markdown: bool,
    /// How many block quotes its first line stands in.
    quotes: usize,
    /// Where its name begins.
    name: usize,
    at: usize,
    state: TagState,
    masks: Vec<(Span, bool)>,
}

impl<'t> TemplatedReader<'t> {
    fn new(text: &'t str, start: usize, liquid: &'t [Span], is_markdown: bool) -> Self {
        let line = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let prefix = text[line..start].trim_start_matches([' ', '\t', '>']).len();
        let quotes = text[line..start - prefix].matches('>').count();
        let name = start + 1 + usize::from(text[start + 1..].starts_with('/'));
        let quotes = if is_markdown { quotes } else { 0 };
        Self {
            text,
            liquid,
            is_markdown,
            quotes,
            name,
            at: name,
            state: TagState::Name(false),
            masks: Vec::new(),
        }
    }

    /// Reads to the end of the tag; `false` for what is none.
    fn read(&mut self) -> bool {
        let is_begun = self.text[self.name..].starts_with(|c: char| c.is_ascii_alphabetic());
        if !is_begun && self.next_liquid().is_none_or(|span| span.start != self.name) {
            return false;
        }
        while let Some(byte) = self.text.as_bytes().get(self.at) {
            if let Some(span) = self.next_liquid().filter(|span| span.start == self.at).cloned() {
                let is_part = self.is_part(&span);
                self.at = span.end;
                self.masks.push((span, is_part));
                continue;
            }
            self.at += 1;
            match (self.state, byte) {
                (_, b'\n') if self.is_markdown && !self.next_line() => return false,
                (TagState::Quoted(quote), byte) if quote == *byte => self.state = TagState::Attributes,
                (TagState::Quoted(_), _) => {}
                (_, b'>') => return true,
                (_, b'<') => return false,
                (TagState::Name(_), b'/') => self.state = TagState::Attributes,
                (TagState::Name(_), byte) if byte.is_ascii_whitespace() => self.state = TagState::Attributes,
                (TagState::Name(_), byte) if byte.is_ascii_alphanumeric() || *byte == b'-' => {}
                // `<https://x.example/>` is no tag.
                (TagState::Name(false), _) => return false,
                (_, b'"' | b'\'') => self.state = TagState::Quoted(*byte),
                (TagState::Attributes, b'=') => self.state = TagState::Value,
                (TagState::Value, byte) if byte.is_ascii_whitespace() && !self.behind_equals(self.at) => {
                    self.state = TagState::Attributes;
                }
                _ => {}
            }
        }
        false
    }

    fn next_liquid(&self) -> Option<&'t Span> {
        self.liquid.get(self.masks.len())
    }

    /// Goes on behind what block quotes have at the beginning of a line;
    /// `false` where it is empty.
    fn next_line(&mut self) -> bool {
        let skip_blanks = |at: usize| self.text.len() - self.text[at..].trim_start_matches([' ', '\t']).len();
        let mut at = skip_blanks(self.at);
        for _ in 0..self.quotes {
            if self.text[at..].starts_with('>') {
                at = skip_blanks(at + 1);
            }
        }
        self.at = at;
        !self.text[at..].starts_with('\n')
    }

    fn behind_equals(&self, at: usize) -> bool {
        self.text[..at].trim_ascii_end().ends_with('=')
    }

    /// Whether Liquid here is a part of something or stands for itself. `{% if
    /// x %}` between attributes does neither, nor does what a quote is beside.
    fn is_part(&mut self, span: &Span) -> bool {
        let is_tag = self.text[span.start..].starts_with("{%");
        let mut end = span.end;
        for next in &self.liquid[self.masks.len()..] {
            end = if next.start == end { next.end } else { end };
        }
        let behind = self.text.as_bytes().get(end);
        let is_quote = |byte: Option<&u8>| matches!(byte, Some(b'"' | b'\''));
        let is_beside_quote = is_quote(behind) || is_quote(self.text.as_bytes().get(span.start - 1));
        match self.state {
            TagState::Quoted(_) => true,
            TagState::Name(has_liquid) => {
                let name = self.text[self.name..span.start].to_ascii_lowercase();
                let is_whole = is_block(&name) || is_span(&name) || is_void(&name);
                let is_before_attributes = is_tag && behind.is_some_and(u8::is_ascii_whitespace);
                let is_ended = !name.is_empty() && !has_liquid && (is_whole || is_before_attributes);
                self.state = if is_ended { TagState::Attributes } else { TagState::Name(true) };
                !is_ended
            }
            TagState::Value => !is_beside_quote,
            TagState::Attributes => !is_tag && !is_beside_quote,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::liquid::liquid;
    use super::*;

    /// The tags as they are masked.
    fn masked(text: &str) -> Vec<String> {
        let found = templated(text, 0, &liquid(text), true);
        let show = |tag: &Templated| {
            let mut masked = text.as_bytes().to_vec();
            for (span, is_part) in &tag.liquid {
                masked[span.clone()].fill(if *is_part { b'x' } else { b' ' });
            }
            let masked = String::from_utf8(masked).expect("whole characters were replaced");
            let end = tag.start + masked[tag.start..].rfind('>').expect("a tag ends") + 1;
            masked[tag.start..end].split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
        };
        found.iter().map(show).collect()
    }

    #[test]
    fn liquid_in_tags_leaves_tags() {
        for (text, expected) in [
            ("a <img src=\"/x\" {% if t %}class=\"b\"{% endif %}> c", "<img src=\"/x\" class=\"b\" >"),
            ("<a href=\"/{{ x }}\">", "<a href=\"/xxxxxxx\">"),
            ("<a href=/{{ x }}>", "<a href=/xxxxxxx>"),
            ("<a href={{ x }}>", "<a href=xxxxxxx>"),
            ("<a id={% if a %}b{% endif %} c>", "<a id=xxxxxxxxxxbxxxxxxxxxxx c>"),
            ("<a id={% if a %}\"b\"{% endif %}>", "<a id= \"b\" >"),
            ("<a b=\"c\"{{ x }}>", "<a b=\"c\" >"),
            ("<a {{ x }}>", "<a xxxxxxx>"),
            ("<a {{ x }}=\"y\">", "<a xxxxxxx=\"y\">"),
            ("<div{{ x }} b>", "<div b>"),
            ("<time{% if a %} b=\"c\"{% endif %}>", "<time b=\"c\" >"),
            ("<h{{ n }} a>", "<hxxxxxxx a>"),
            ("</h{{ n }}>", "</hxxxxxxx>"),
            ("<{{ n }}>", "<xxxxxxx>"),
            ("> <a\n> {% if a %}b=\"c\"{% endif %}\n> >", "<a\n> b=\"c\" \n> >"),
        ] {
            assert_eq!(masked(text), [expected], "{text}");
        }
        for text in [
            "a < {{ b }} >",
            "<a b>{{ c }}</a>",
            "<https://x.example/{{ b }}>",
            "<a\n\n{{ b }}>",
            "<b {{ c }}",
        ] {
            assert!(masked(text).is_empty(), "{text}");
        }
    }
}
