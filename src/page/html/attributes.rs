//! What a tag's attributes hold: links, anchors, texts that readers see or
//! hear.

use crate::page::body::{Block, Link, LinkKind, Remarks, Run};
use crate::page::part::{Opaque, Part, PartKind, Role};
use crate::syntax::html::without_references;
use crate::syntax::trouble::{Kind, Trouble};
use crate::syntax::{Attribute, Tag, Value};
use crate::text::{Span, touches, trimmed};

/// Attributes that readers see or hear.
const TEXTS: &[&str] = &["alt", "title", "placeholder", "aria-label"];

/// Attributes that lead somewhere.
const LINKS: &[&str] = &["href", "src", "action", "formaction", "cite"];

/// What tags hold besides text.
#[derive(Debug, Default)]
pub(in crate::page) struct Content {
    /// Where they lead.
    pub(in crate::page) links: Vec<Link>,
    /// The anchors that they make.
    pub(in crate::page) anchors: Vec<String>,
    /// The texts in their attributes.
    pub(in crate::page) runs: Vec<Run>,
    /// What can't be read.
    pub(in crate::page) troubles: Vec<Trouble>,
}

impl Content {
    /// Adds the anchors of `tag`, whatever stands around it.
    pub(in crate::page) fn add_anchors(&mut self, tag: &Tag, text: &str, liquid: &[Span]) {
        for Attribute { name, value } in &tag.attributes {
            let is_anchor = name == "id" || (name == "name" && tag.name == "a");
            let Some(value) = value.as_ref().filter(|value| is_anchor && !value.text.is_empty()) else {
                continue;
            };
            let written = touches(liquid, &value.span).then(|| text[value.span.clone()].to_owned());
            self.anchors.push(written.unwrap_or_else(|| value.text.clone()));
        }
    }

    /// Adds what `tag` of `text`, which isn't inside code, holds.
    pub(in crate::page) fn add(&mut self, tag: &Tag, text: &str, liquid: &[Span]) {
        self.add_anchors(tag, text, liquid);
        for Attribute { name, value } in &tag.attributes {
            let Some(value) = value else { continue };
            if LINKS.contains(&name.as_str()) {
                self.add_link(name, value, text, liquid);
            } else if !tag.is_torn()
                && (TEXTS.contains(&name.as_str()) || (name == "value" && is_button(tag)))
            {
                self.add_text(name, value, text, liquid);
            }
        }
    }

    fn add_link(&mut self, name: &str, value: &Value, text: &str, liquid: &[Span]) {
        if value.quote.is_none() {
            if value.text.starts_with('/') {
                self.unquoted(name, value);
            }
            return;
        }
        let destination = if touches(liquid, &value.span) { &text[value.span.clone()] } else { &value.text };
        self.links.push(Link {
            kind: LinkKind::Attribute(name.to_owned()),
            // Browsers pass over blanks around an address.
            span: trimmed(text, &value.span),
            destination: destination.trim_ascii().to_owned(),
            shown: None,
        });
    }

    fn add_text(&mut self, name: &str, value: &Value, text: &str, liquid: &[Span]) {
        let Some(run) = run(name, value, text, liquid) else { return };
        if value.quote.is_none() || text[run.span.clone()].contains('\n') {
            self.unquoted(name, value);
        } else {
            self.runs.push(run);
        }
    }

    /// Adds the title of a Markdown link: what stands in quotes at `span` of
    /// `text`, in parentheses none.
    pub(in crate::page) fn add_title(&mut self, text: &str, span: Span, liquid: &[Span]) {
        let Some(quote @ (b'"' | b'\'')) = text[..span.start].bytes().next_back() else { return };
        let value = Value { span, text: String::new(), quote: Some(quote) };
        let run = run("title", &value, text, liquid);
        // A backslash means something else here than in a tag.
        self.runs.extend(run.filter(|run| !text[run.span.clone()].contains(['\n', '\\'])));
    }

    fn unquoted(&mut self, name: &str, value: &Value) {
        let message = format!("this `{name}` isn't in quotes on one line");
        self.troubles.push(Trouble::new(value.span.clone(), Kind::Opaque, message));
    }
}

/// The text of an attribute's value, if it has letters.
fn run(name: &str, value: &Value, text: &str, liquid: &[Span]) -> Option<Run> {
    let span = trimmed(text, &value.span);
    let parts = parts(text, &span, liquid);
    let is_text = |part: &&Part| part.kind == PartKind::Text;
    let has_letters = |part: &Part| {
        let words = without_references(&text[part.span.clone()]);
        words.chars().any(char::is_alphabetic)
    };
    let has_letters = parts.iter().filter(is_text).any(has_letters);
    let block = Block::Attribute { name: name.to_owned(), quote: value.quote.map_or('"', char::from) };
    has_letters.then(|| Run { block, span, parts, has_letters, remarks: Remarks::default() })
}

/// Whether readers see the tag's `value` as its label.
fn is_button(tag: &Tag) -> bool {
    let kind = tag.value("type").map(|kind| kind.text.to_ascii_lowercase());
    tag.name == "input" && matches!(kind.as_deref(), Some("submit" | "button" | "reset"))
}

/// `span` as text and Liquid.
fn parts(text: &str, span: &Span, liquid: &[Span]) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = span.start;
    for found in liquid.iter().filter(|found| found.start >= span.start && found.end <= span.end) {
        if found.start > at {
            parts.push(Part { span: at..found.start, kind: PartKind::Text });
        }
        let written = text[found.clone()].to_owned();
        let opaque = Opaque {
            role: Role::Liquid,
            label: String::new(),
            shown: written.clone(),
            written,
            opens_at: None,
        };
        parts.push(Part { span: found.clone(), kind: PartKind::Opaque(opaque) });
        at = found.end;
    }
    if at < span.end {
        parts.push(Part { span: at..span.end, kind: PartKind::Text });
    }
    parts
}
