//! What a localized page says of its own language in HTML.

use crate::text::Span;

use super::context::LocalizeContext;

impl LocalizeContext<'_> {
    /// The edits that make the language and the direction of the page's document
    /// those of its readers. A direction that the English page has no need to
    /// state is stated where theirs is another.
    pub(super) fn own_language(&self) -> Vec<(Span, String)> {
        let own = &self.page.body.own_language;
        let (tag, direction) = (self.language.tag(), self.language.direction());
        if self.is_source_language() {
            return Vec::new();
        }
        let languages = own.languages.iter().map(|span| (span.clone(), tag.to_owned()));
        let locales = own.locales.iter().map(|span| (span.clone(), self.language.with_region("_")));
        let stated = own.direction.iter().map(|span| (span.clone(), direction.to_string()));
        let differs = direction != self.source_language.direction();
        let added = own.without_direction.filter(|_| differs);
        let added = added.map(|at| (at..at, format!(" dir=\"{direction}\"")));
        languages.chain(locales).chain(stated).chain(added).collect()
    }
}
