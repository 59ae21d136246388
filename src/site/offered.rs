//! Texts of segments that have moved to another page word for word: the new page
//! is offered them, and nobody takes them for reviewed there.

use std::collections::HashSet;

use crate::catalog::Catalog;
use crate::catalog::edit::{self, orphan_text};
use crate::catalog::lock::{LockLine, Made, Record};
use crate::catalog::reference::KnownSegment;
use crate::language::Language;
use crate::resolve::Terms;
use crate::segment::Segment;
use crate::text::Fingerprint;

use super::files::{FileText, Files, ReadError, read_text};
use super::gone::Gone;
use super::known::is_ours;
use super::loaded::{Site, SitePage};
use super::look::unseen;
use super::read::ReadFiles;
use super::view::PageView;

impl Site {
    /// The texts in `language` whose English is gone from its page and new on
    /// another. Where no page has a new segment, no file is read.
    ///
    /// # Errors
    /// When a file can't be read.
    pub(super) fn gone_texts(
        &self,
        language: &Language,
        terms: impl Fn() -> Option<Terms>,
        files: &dyn Files,
    ) -> Result<Gone, ReadError> {
        let mut gone = Gone::default();
        let segments = self.pages.iter().flat_map(|page| page.segments.iter().map(move |one| (page, one)));
        let is_new =
            |(page, segment): &(&SitePage, &Segment)| page.reference.known(&segment.id).next().is_none();
        let new = segments.filter(is_new).map(|(_, segment)| segment.fingerprint);
        let new: HashSet<Fingerprint> = new.filter(|_| self.config.catalogs.notes).collect();
        let terms = if new.is_empty() { None } else { terms() };
        for page in self.pages.iter().filter(|_| !new.is_empty()) {
            if !self.may_have_gone(page, language, files)? {
                continue;
            }
            let read = ReadFiles::new(self, page, language, terms.as_ref(), files)?;
            let view = unseen(read, page, language, &self.source_name);
            for id in view.gone_ids() {
                if let Some((english, entry)) =
                    text_of(&view, &id).filter(|(english, _)| new.contains(english))
                {
                    gone.0.entry(english).or_insert(entry);
                }
            }
        }
        Ok(gone)
    }

    /// Whether a segment of `page` may be gone: most pages' files needn't be read.
    fn may_have_gone(
        &self,
        page: &SitePage,
        language: &Language,
        files: &dyn Files,
    ) -> Result<bool, ReadError> {
        let is_gone = |known: &KnownSegment| page.segment(&known.id).is_none();
        if !page.places.elsewhere.is_empty() || page.reference.entries.iter().any(is_gone) {
            return Ok(true);
        }
        let lock = read_text(files, &self.lock_path(language.tag(), &page.page.catalog_path))?;
        Ok(matches!(lock, FileText::Is(lock) if lock.contains(" orphan ")))
    }

    /// Puts the texts among `gone` that fit into the catalog of a page that has
    /// never had any for these segments.
    pub(super) fn offer(&self, view: &mut PageView<'_>, gone: &Gone) {
        let mut offered = Vec::new();
        let mut before: Option<String> = None;
        for segment in view.page.segments.iter().filter(|_| !gone.0.is_empty()) {
            let is_unknown = view.lock.lines(&segment.id).is_empty()
                && view.catalog.entries_of(&segment.id).next().is_none()
                && view.page.reference.known(&segment.id).next().is_none();
            if let Some(entry) = gone.0.get(&segment.fingerprint).filter(|_| is_unknown) {
                offered.extend(renamed(entry, &segment.id).map(|entry| (entry, before.clone())));
            }
            before = Some(segment.id.clone());
        }
        if !offered.is_empty() {
            view.catalog = Catalog::parse_from(edit::put_back(&view.catalog, &offered), &self.source_name);
        }
    }
}

/// The English that the gone segment `id` had last, and the entry that was made
/// from just that; none where another English is recorded, or none at all.
fn text_of(view: &PageView<'_>, id: &str) -> Option<(Fingerprint, String)> {
    let made_from = |record: &Record| match record {
        Record::Made(Made { pair, same: false, .. }) => Some(pair.english),
        _ => None,
    };
    let orphan = view.lock.lines(id).iter().find_map(|line| match line {
        LockLine::Orphan(orphan) if !orphan.entry.is_empty() => {
            let english = Fingerprint::of(orphan.english.as_deref()?);
            (made_from(&orphan.record)? == english).then(|| (english, orphan.entry.clone()))
        }
        _ => None,
    });
    orphan.or_else(|| {
        let english = view.page.reference.single(id)?.fingerprint;
        let is_recorded = view.lock.lines(id).iter().any(|line| match line {
            LockLine::Segment(record) => made_from(record) == Some(english),
            _ => false,
        });
        let mut entries = view.catalog.entries_of(id);
        let entry = entries.next().filter(|entry| is_recorded && entry.problem.is_none())?;
        let ours = |id: &str, text: &str| is_ours(view.page, &view.lock, id, text);
        entries.next().is_none().then(|| (english, orphan_text(&view.catalog, entry, ours)))
    })
}

/// `entry`, an entry with its comments, under the id `id`.
fn renamed(entry: &str, id: &str) -> Option<String> {
    let catalog = Catalog::parse(entry.to_owned());
    let [only] = catalog.entries.as_slice() else { return None };
    let rest = entry[only.span.start..].strip_prefix(&only.id)?;
    Some(format!("{}{id}{rest}", &entry[..only.span.start]))
}
