//! What becomes of a link in a language.

use crate::language::Language;
use crate::page::PageNumber;
use crate::text::Span;

use super::address::{base, has_dots, plain, relative, resolve};
use super::lead::{Decision, Lead, Reason, Way};
use super::table::Table;

impl Table {
    /// What becomes of a link of page number `from` in `language`, where
    /// `published` says which pages are published.
    #[must_use]
    pub fn decide(
        &self,
        from: PageNumber,
        lead: &Lead,
        destination: &str,
        language: &Language,
        published: impl Fn(PageNumber) -> bool,
    ) -> Decision {
        let stays = |reason| Decision { reason, edit: None };
        if matches!(lead.way, Way::Elsewhere | Way::Liquid | Way::Reader | Way::Own | Way::Homeless) {
            return stays(Reason::Stays);
        }
        if lead.way == Way::Beside {
            if lead.page.is_some_and(&published) {
                return stays(Reason::Fits);
            }
            return Decision { reason: Reason::Stays, edit: self.beside(from, lead, destination, language) };
        }
        if !self.conventions.links {
            return stays(Reason::Stays);
        }
        let may = matches!(lead.way, Way::Permalink | Way::Redirect | Way::File);
        let target = lead.page.filter(|_| may);
        let reason = match target {
            Some(page) if published(page) => Reason::Localized,
            Some(_) => Reason::Unpublished,
            None => Reason::Stays,
        };
        if lead.relative {
            return self.decide_relative(from, lead, destination, language, reason);
        }
        if reason != Reason::Localized {
            return stays(reason);
        }
        // A page without an address of its own can only be named by its file.
        if lead.way == Way::File && lead.resolved.is_empty() {
            return stays(reason);
        }
        let (span, rest) = self.prefix(lead, &destination[lead.path.clone()]);
        Decision { reason, edit: Some((span, self.conventions.localized(language.tag(), &rest))) }
    }

    /// The edit that makes what stands beside the English file lead there from the
    /// localized one; `None` where it does already.
    fn beside(
        &self,
        from: PageNumber,
        lead: &Lead,
        destination: &str,
        language: &Language,
    ) -> Option<(Span, String)> {
        let home = &self.pages[from];
        let name = self.conventions.name_of(language.tag());
        let localized = format!("/{}/{}", self.output, home.template.path(&name, &home.output_path));
        let written = &destination[lead.path.clone()];
        let wanted = resolve(&format!("/{}", home.path), written);
        (resolve(&localized, written) != wanted).then(|| (lead.path.clone(), relative(&localized, &wanted)))
    }

    /// A relative link leads to the same place below the localized page; where
    /// that isn't the right one, it is written from the root.
    fn decide_relative(
        &self,
        from: PageNumber,
        lead: &Lead,
        destination: &str,
        language: &Language,
        reason: Reason,
    ) -> Decision {
        let written = &destination[lead.path.clone()];
        let home = &self.pages[from];
        if let (Way::File, Some(page), Reason::Localized) = (&lead.way, lead.page, reason)
            && self.pages[page].template.has_language_in_name()
        {
            return Decision { reason, edit: Some(self.named(page, lead, written, language)) };
        }
        let wanted = match reason {
            Reason::Localized => {
                let (_, rest) = self.prefix(lead, written);
                self.conventions.localized(language.tag(), &rest)
            }
            _ => lead.resolved.clone(),
        };
        let fits = match (&lead.way, lead.page) {
            // The localized files lie to each other as the English ones do.
            (Way::File, Some(page)) => {
                reason == Reason::Localized
                    && resolve(&format!("/{}", home.output_path), &plain(written))[1..]
                        == self.pages[page].output_path
            }
            _ if home.base.is_some() => lead.resolved == wanted,
            _ => home
                .permalink
                .as_deref()
                .map(|english| self.conventions.localized(language.tag(), english))
                .is_some_and(|localized| resolve(&localized, written) == wanted),
        };
        if fits {
            return Decision { reason: Reason::Fits, edit: None };
        }
        // A page without an address of its own can only be reached as it is.
        let base = self.site.as_deref().map_or("", base);
        let edit = (!lead.resolved.is_empty()).then(|| (lead.path.clone(), format!("{base}{wanted}")));
        Decision { reason, edit }
    }

    /// The edit that makes a link to a page's file one to its localized file,
    /// which stands beside it and has the language in its name.
    fn named(&self, page: PageNumber, lead: &Lead, written: &str, language: &Language) -> (Span, String) {
        let target = &self.pages[page];
        let name = self.conventions.name_of(language.tag());
        let path = target.template.path(&name, &target.output_path);
        let name = path.rsplit('/').next().unwrap_or_default().to_owned();
        let start = written.rfind('/').map_or(0, |slash| slash + 1);
        (lead.path.start + start..lead.path.end, name)
    }

    /// Which bytes the language's prefix replaces, and the path that has to
    /// follow it there.
    pub(super) fn prefix(&self, lead: &Lead, written: &str) -> (Span, String) {
        let old_english = lead.way == Way::Redirect && lead.resolved.starts_with(&self.source_prefix);
        let cut = if old_english { self.source_prefix.len() - 1 } else { 0 };
        let is_rooted = written.is_empty() || written.starts_with('/');
        if lead.relative || !is_rooted || has_dots(written) {
            return (lead.path.clone(), lead.resolved[cut..].to_owned());
        }
        (lead.path.start..lead.path.start + cut, String::new())
    }
}
