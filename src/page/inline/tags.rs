//! Tags in a run of inline text, and runs that are HTML altogether.

use super::super::part::Role;
use super::finish::unreadable_tag;
use super::{Inline, OpenTag};
use crate::syntax::html;
use crate::syntax::liquid::without_liquid;
use crate::syntax::trouble::{Trouble, TroubleKind};
use crate::syntax::{NodeId, Tag, Tree, collapsed};
use crate::text::{Span, touches};

/// An end tag ends none of those that so many others stand open behind.
const MAX_CROSSED: usize = 256;
/// As many bytes of a text between tags name it.
const MAX_LABEL: usize = 1024;

impl<'t> Inline<'t> {
    /// A run of text in HTML.
    pub(in crate::page) fn html(tree: &'t Tree, text: &'t str, quotes: usize) -> Self {
        Self { is_html: true, ..Self::new(tree, text, quotes) }
    }

    /// A stretch of text in HTML.
    pub(in crate::page) fn html_text(&mut self, span: &Span) {
        let content = self.without_hidden(span, "");
        self.see(&content, &content);
        self.text_or_code(span.clone());
        self.cover(span);
    }

    /// A tag in HTML. What it holds is known already.
    pub(in crate::page) fn html_tag(&mut self, tag: &Tag) {
        if tag.is_torn() && touches(&self.tree.layers.liquid, &tag.span) {
            self.content.troubles.push(unreadable_tag(tag.span.start));
        }
        self.tag(tag);
        self.cover(&tag.span);
    }

    pub(super) fn is_in_code(&self) -> bool {
        self.open_code > 0
    }

    /// Text, unless a tag around it makes it code.
    pub(super) fn text_or_code(&mut self, span: Span) {
        if self.is_in_code() { self.codes.push(span) } else { self.texts.push(span) }
    }

    pub(super) fn inline_html(&mut self, node: NodeId) {
        let (tree, span) = (self.tree, self.tree.range(node).span());
        self.html_tags.extend(tree.children(node));
        let Some(tag) = tree.inline_tag(node) else {
            let raw = &self.text[span.clone()];
            let opaque = self.opaque_of(Role::Tag, "html".to_owned(), collapsed(raw), &span);
            self.opaque.push((span, opaque));
            return;
        };
        if self.is_in_code() {
            self.content.add_anchors(&tag, self.text, &tree.layers.liquid);
        } else {
            self.content.add(&tag, self.text, &tree.layers.liquid);
        }
        self.has_block |= html::is_block(&tag.name);
        self.tag(&tag);
    }

    fn tag(&mut self, tag: &Tag) {
        let span = &tag.span;
        let name = span.start + 1 + usize::from(tag.is_end());
        let name = name..name + tag.name.len();
        // Where a name has a NUL, browsers read a longer one.
        let written = self.text.get(name.clone()).filter(|_| touches(&self.tree.layers.liquid, &name));
        let name = written.map_or_else(|| tag.name.clone(), str::to_ascii_lowercase);
        let has_attributes = !tag.attributes.is_empty() || touches(&self.tree.layers.liquid, span);
        if tag.is_end() {
            self.end_tag(&name, span);
        } else if tag.is_void() || has_attributes {
            let shown = collapsed(&self.joined(span));
            let opaque = self.opaque_of(Role::Tag, without_liquid(&name), shown, span);
            self.opaque.push((span.clone(), opaque));
            if !tag.is_void() {
                self.open_tag(name, span, Some(self.opaque.len() - 1));
            }
        } else {
            self.open_tag(name, span, None);
        }
    }

    fn open_tag(&mut self, name: String, span: &Span, opaque: Option<usize>) {
        self.open_code += usize::from(html::is_code(&name));
        self.open_tags.push(OpenTag { name, span: span.clone(), visible_start: self.visible.len(), opaque });
    }

    fn end_tag(&mut self, name: &str, span: &Span) {
        let near = self.open_tags.len().saturating_sub(MAX_CROSSED);
        let open = self.open_tags[near..].iter().rposition(|open| open.name == name);
        let open = open.map(|at| self.open_tags.remove(near + at));
        self.open_code -= usize::from(open.is_some() && html::is_code(name));
        match open {
            Some(OpenTag { opaque: None, .. }) => {}
            Some(OpenTag { opaque: Some(start), visible_start, .. }) => {
                let shown = &self.visible[visible_start..];
                let words = shown[..shown.floor_char_boundary(MAX_LABEL)].trim();
                let label = format!("{} {words}", without_liquid(name));
                let mut opaque = self.opaque_of(
                    Role::Tag,
                    format!("{label} end"),
                    collapsed(&self.text[span.clone()]),
                    span,
                );
                opaque.opens_at = Some(start);
                if let Some((_, opened)) = self.opaque.get_mut(start) {
                    opened.label = label;
                }
                self.opaque.push((span.clone(), opaque));
            }
            None => {
                let label = format!("{} end", without_liquid(name));
                let opaque = self.opaque_of(Role::Tag, label, collapsed(&self.text[span.clone()]), span);
                self.opaque.push((span.clone(), opaque));
                self.lonely(&format!("</{name}>"), span, "start");
            }
        }
    }

    /// Tells of a tag whose other half is missing in this text.
    pub(super) fn lonely(&mut self, tag: &str, span: &Span, lacking: &str) {
        let message = format!("this `{tag}` has no {lacking} tag in the same text");
        self.content.troubles.push(Trouble::new(span.clone(), TroubleKind::Kept, message));
    }
}
