//! What in a text isn't translated: an element with its words is one placeable.

use super::super::part::Role;
use super::Inline;
use super::finish::renumber;
use super::taken::{gaps, overlap};
use crate::syntax::collapsed;
use crate::syntax::html;
use crate::text::{Span, touches, touching};

impl Inline<'_> {
    /// Makes one opaque part of each stretch of `span` that isn't translated.
    pub(super) fn keep_untranslated(&mut self, span: &Span) {
        let tree = self.tree;
        let found = touching(&tree.layers.untranslated.all, span).iter();
        let kept: Vec<Span> =
            found.map(|found| found.start.max(span.start)..found.end.min(span.end)).collect();
        if kept.is_empty() {
            return;
        }
        let own = &tree.layers.attributes;
        let words = self.texts.iter().flat_map(|part| gaps(part, touching(own, part).to_vec()));
        let mut words: Vec<Span> = words.chain(self.codes.iter().cloned()).collect();
        words.sort_by_key(|part| part.start);
        renumber(&mut self.opaque, |part| !touches(&kept, part));
        self.codes.retain(|part| !touches(&kept, part));
        let texts = std::mem::take(&mut self.texts);
        self.texts = texts.iter().flat_map(|part| gaps(part, touching(&kept, part).to_vec())).collect();
        for kept in kept {
            let written = &self.text[kept.clone()];
            let name = html::tag(written).map(|tag| tag.name).unwrap_or_default();
            let said = touching(&words, &kept).iter().filter_map(|part| overlap(part, &kept));
            let label =
                format!("{name} {}", said.map(|part| &self.text[part]).collect::<Vec<_>>().join(" ").trim());
            let opaque = self.opaque_of(Role::Tag, label, collapsed(written), &kept);
            self.opaque.push((kept, opaque));
        }
    }
}
