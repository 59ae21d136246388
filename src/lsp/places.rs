//! Where a segment stands: in its page, in the reference catalog, in each language.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError};

use lsp_types::{Location, Uri};

use crate::catalog::Catalog;
use crate::catalog::stubs::commented_entries;
use crate::page::PageNumber;
use crate::text::Span;

use super::loaded::{Loaded, Role};
use super::position::{Encoding, Lines};
use super::spot::spot_at;
use super::uri::Root;

/// A segment, by the number of its page and its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Target {
    /// The page's number.
    pub(super) page: PageNumber,
    /// The segment's number on it.
    pub(super) at: usize,
}

/// Bytes of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FileSpan {
    /// Its path.
    pub(super) path: String,
    /// The bytes.
    pub(super) span: Span,
}

/// Names places as the client does.
#[derive(Debug, Clone)]
pub(super) struct Naming {
    /// The project's folder.
    pub(super) root: Root,
    /// How characters are counted.
    pub(super) encoding: Encoding,
}

impl Naming {
    /// The URI of a file: the client's own, where it has it open.
    #[must_use]
    pub(super) fn uri(&self, loaded: &Loaded, path: &str) -> Uri {
        let open = loaded.files.documents().get(path);
        open.map_or_else(|| self.root.uri(path), |document| document.uri.clone())
    }

    /// A place for the client; `None` for a file that is gone.
    #[must_use]
    pub(super) fn location(&self, loaded: &Loaded, place: &FileSpan) -> Option<Location> {
        let text = loaded.files.text(&place.path)?;
        let range = Lines::new(&text, self.encoding).range(&place.span);
        Some(Location { uri: self.uri(loaded, &place.path), range })
    }
}

impl Loaded {
    /// The segment at byte `offset` of the file `path`.
    #[must_use]
    pub(super) fn target(&self, path: &str, offset: usize) -> Option<Target> {
        let page = match self.role(path)? {
            Role::Page(page) => {
                let source = &self.site.pages[page].page.source;
                let mut segments = self.site.pages[page].segments.iter();
                let at = segments.position(|segment| {
                    let span = source.original_span(&segment.span);
                    span.start <= offset && offset <= span.end
                })?;
                return Some(Target { page, at });
            }
            Role::Reference(page) | Role::Catalog(_, page) => page,
        };
        let spot = spot_at(&self.files.text(path)?, offset, &self.site.source_name)?;
        let at = self.site.pages[page].segments.iter().position(|segment| segment.id == spot.id)?;
        Some(Target { page, at })
    }

    /// Where a segment stands in its page.
    #[must_use]
    pub(super) fn in_page(&self, target: Target) -> FileSpan {
        let page = &self.site.pages[target.page];
        let span = page.page.source.original_span(&page.segments[target.at].span);
        FileSpan { path: page.page.path.clone(), span }
    }

    /// Where its entry stands in the reference catalog.
    #[must_use]
    pub(super) fn in_reference(&self, target: Target) -> Option<FileSpan> {
        self.in_catalog(self.site.reference_path(&self.site.pages[target.page]), target)
    }

    /// Where its entries or stubs stand in the languages' catalogs.
    #[must_use]
    pub(super) fn in_languages(&self, target: Target) -> Vec<FileSpan> {
        let languages = self.site.languages.iter();
        let paths = languages.map(|language| self.catalog_path(language, target.page));
        paths.filter_map(|path| self.in_catalog(path, target)).collect()
    }

    /// The id of its entry, or else of its stub, in the catalog `path`.
    #[must_use]
    pub(super) fn in_catalog(&self, path: String, target: Target) -> Option<FileSpan> {
        let id = &self.site.pages[target.page].segments[target.at].id;
        let ids = self.ids_in(&path);
        let start = *ids.get(id)?;
        Some(FileSpan { path, span: start..start + id.len() })
    }

    /// Where the ids of a catalog's entries and stubs stand, looked up once.
    fn ids_in(&self, path: &str) -> Arc<HashMap<String, usize>> {
        let mut known = self.ids.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(ids) = known.get(path) {
            return Arc::clone(ids);
        }
        let text = self.files.text(path).unwrap_or_default();
        let catalog = Catalog::parse_from(text, &self.site.source_name);
        let mut ids = HashMap::new();
        for entry in &catalog.entries {
            ids.entry(entry.id.clone()).or_insert(entry.span.start);
        }
        for (id, span, _) in commented_entries(&catalog) {
            let at = catalog.text[span.clone()].find(&id).unwrap_or_default();
            ids.entry(id).or_insert(span.start + at);
        }
        let ids = Arc::new(ids);
        known.insert(path.to_owned(), Arc::clone(&ids));
        ids
    }
}
