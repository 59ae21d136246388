//! What a tag's attributes hold: links, anchors, texts that readers see or
//! hear.

use std::borrow::Cow;

use super::meta;
use crate::page::body::{Block, Link, LinkKind, Remarks, Run, Stays};
use crate::page::declared;
use crate::page::own_language::OwnLanguage;
use crate::page::part::{Opaque, Part, PartKind, Role};
use crate::syntax::html::addresses::{self, AddressLayout};
use crate::syntax::html::{decoded, without_references};
use crate::syntax::trouble::{Trouble, TroubleKind};
use crate::syntax::{Attribute, AttributeValue, Tag};
use crate::text::{Span, touches, touching, trimmed};

/// Attributes that readers see or hear.
const TEXTS: &[&str] = &["alt", "title", "placeholder", "aria-label", "label"];

/// Whether readers see or hear the attribute `name`.
pub(in crate::page) fn is_text(name: &str) -> bool {
    TEXTS.iter().any(|text| text.eq_ignore_ascii_case(name))
}

/// What tags hold besides text.
#[derive(Debug, Default)]
pub(in crate::page) struct TagContent {
    /// Where they lead.
    pub(in crate::page) links: Vec<Link>,
    /// The anchors that they make.
    pub(in crate::page) anchors: Vec<String>,
    /// The texts in their attributes.
    pub(in crate::page) runs: Vec<Run>,
    /// What `<base href>` says.
    pub(in crate::page) base: Option<String>,
    /// What they say of the document's own language.
    pub(in crate::page) own_language: OwnLanguage,
    /// What can't be read.
    pub(in crate::page) troubles: Vec<Trouble>,
}

impl TagContent {
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
        self.own_language.add_root(tag, liquid);
        if let Some(base) = tag.value("href").filter(|_| tag.name == "base") {
            self.base.get_or_insert_with(|| base.text.trim_ascii().to_owned());
        }
        match meta::read(tag, liquid, &mut self.own_language) {
            Some(meta::MetaContent::Words(name, value)) => self.add_text(&name, value, text, liquid),
            Some(meta::MetaContent::Addresses(form, value)) => {
                let kind =
                    if form == AddressLayout::Refresh { LinkKind::Attribute } else { LinkKind::Loaded };
                self.add_links(&kind("content".to_owned()), (form, value), None, text, liquid);
            }
            None => {}
        }
        for Attribute { name, value } in &tag.attributes {
            let Some(value) = value else { continue };
            if let Some(form) = addresses::form(&tag.name, name) {
                let declared = (name == "href").then(|| declared::of_tag(tag, text, liquid)).flatten();
                let is_followed =
                    tag.name != "link" && matches!(name.as_str(), "href" | "action" | "formaction");
                let kind = if is_followed { LinkKind::Attribute } else { LinkKind::Loaded };
                self.add_links(&kind(name.clone()), (form, value), declared.as_ref(), text, liquid);
            } else if !tag.is_torn()
                && (TEXTS.contains(&name.as_str()) || (name == "value" && is_button(tag)))
            {
                self.add_text(name, value, text, liquid);
            }
        }
    }

    /// Adds the addresses in the style rules at `span`.
    pub(in crate::page) fn add_style(&mut self, span: &Span, text: &str, liquid: &[Span]) {
        let value = AttributeValue { span: span.clone(), text: String::new(), quote: Some(b'"') };
        self.add_links(
            &LinkKind::Loaded("style".to_owned()),
            (AddressLayout::Style, &value),
            None,
            text,
            liquid,
        );
    }

    fn add_links(
        &mut self,
        kind: &LinkKind,
        (form, value): (AddressLayout, &AttributeValue),
        stays: Option<&Stays>,
        text: &str,
        liquid: &[Span],
    ) {
        if value.quote.is_none() {
            if let (LinkKind::Attribute(name) | LinkKind::Loaded(name), true) =
                (kind, value.text.starts_with('/'))
            {
                self.unquoted(name, value);
            }
            return;
        }
        let masked = masked(text, &value.span, liquid);
        for found in addresses::find(form, &masked) {
            let span = value.span.start + found.start..value.span.start + found.end;
            let written = &text[span.clone()];
            let destination = if touches(liquid, &span) { Cow::Borrowed(written) } else { decoded(written) };
            self.links.push(Link {
                kind: kind.clone(),
                destination: destination.trim_ascii().to_owned(),
                span,
                shown: None,
                stays: stays.cloned(),
            });
        }
    }

    fn add_text(&mut self, name: &str, value: &AttributeValue, text: &str, liquid: &[Span]) {
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
        let value = AttributeValue { span, text: String::new(), quote: Some(quote) };
        let run = run("title", &value, text, liquid);
        // A backslash means something else here than in a tag.
        self.runs.extend(run.filter(|run| !text[run.span.clone()].contains(['\n', '\\'])));
    }

    fn unquoted(&mut self, name: &str, value: &AttributeValue) {
        let message = format!("this `{name}` isn't in quotes on one line");
        self.troubles.push(Trouble::new(value.span.clone(), TroubleKind::Opaque, message));
    }
}

/// The text of an attribute's value, if it has letters.
fn run(name: &str, value: &AttributeValue, text: &str, liquid: &[Span]) -> Option<Run> {
    let span = trimmed(text, &value.span);
    let parts = parts(text, &span, liquid);
    let is_text = |part: &&Part| part.kind == PartKind::Text;
    let has_letters = |part: &Part| {
        let words = without_references(&text[part.span.clone()]);
        words.chars().any(char::is_alphabetic)
    };
    let has_letters = parts.iter().filter(is_text).any(has_letters);
    let block = Block::Attribute { name: name.to_owned(), quote: value.quote.map_or('"', char::from) };
    has_letters.then(|| Run { block, node: None, span, parts, has_letters, remarks: Remarks::default() })
}

/// What is in `span` of `text`, with `x` for the Liquid in it.
fn masked(text: &str, span: &Span, liquid: &[Span]) -> String {
    let mut masked = text[span.clone()].to_owned();
    for found in touching(liquid, span) {
        let inner = found.start.max(span.start) - span.start..found.end.min(span.end) - span.start;
        masked.replace_range(inner.clone(), &"x".repeat(inner.len()));
    }
    masked
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
