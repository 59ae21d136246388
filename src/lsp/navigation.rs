//! From a segment to where else it stands: its page, the reference catalog, the
//! languages' catalogs.

use crate::catalog::Catalog;

use super::loaded::{Loaded, Role};
use super::places::{FileSpan, Target};
use super::spot::name_at;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Where it comes from: in a catalog the page's text, in a page the reference
    /// catalog's entry; of a placeable what it stands for, of a term its text.
    Definition,
    /// The reference catalog's entry.
    Declaration,
    /// The translations.
    Implementation,
    /// All of these.
    References,
}

/// Where to go from byte `offset` of the file `path`.
#[must_use]
pub(super) fn places(loaded: &Loaded, path: &str, offset: usize, wanted: Wanted) -> Vec<FileSpan> {
    if wanted == Wanted::Definition
        && let Some(place) = of_name(loaded, path, offset)
    {
        return vec![place];
    }
    let Some(target) = loaded.target(path, offset) else { return Vec::new() };
    let is_page = matches!(loaded.role(path), Some(Role::Page(_)));
    let reference = || loaded.in_reference(target).into_iter();
    match wanted {
        Wanted::Definition if is_page => reference().collect(),
        Wanted::Definition => vec![loaded.in_page(target)],
        Wanted::Declaration => reference().collect(),
        Wanted::Implementation => loaded.in_languages(target),
        Wanted::References => {
            let page = std::iter::once(loaded.in_page(target));
            page.chain(reference()).chain(loaded.in_languages(target)).collect()
        }
    }
}

/// What a placeable or a term at `offset` of a catalog stands for.
fn of_name(loaded: &Loaded, path: &str, offset: usize) -> Option<FileSpan> {
    let role = loaded.role(path)?;
    let (Role::Reference(page) | Role::Catalog(_, page)) = role else { return None };
    let name = name_at(&loaded.files.text(path)?, offset)?.name;
    match (name.strip_prefix('$'), role) {
        (Some(placeable), _) => {
            let Target { at, .. } = loaded.target(path, offset)?;
            let page = &loaded.site.pages[page];
            let placeable = page.segments[at].placeable(placeable)?;
            let span = page.page.source.original_span(&placeable.span);
            Some(FileSpan { path: page.page.path.clone(), span })
        }
        (None, Role::Catalog(language, _)) => {
            let path = loaded.site.catalog_path(language.language.tag(), "_terms");
            let terms = Catalog::parse(loaded.files.text(&path)?);
            let start = terms.entries_of(&name).next()?.span.start;
            Some(FileSpan { path, span: start..start + name.len() })
        }
        (None, _) => None,
    }
}
