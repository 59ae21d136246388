//! A language's to-do list.

use maud::html;

use super::layout::{bar, layout, link, shown};
use super::model::{LanguageRow, OverviewCell, PageReport, page_path, to_do_path};
use crate::finding::Severity;

/// What is left to do on a page: id, kind, status and source text of each segment.
#[derive(Debug, Clone)]
struct OpenSegment {
    id: String,
    kind: String,
    status: &'static str,
    source: String,
}

/// A page's part of a to-do list.
#[derive(Debug, Clone)]
pub struct OpenPage {
    path: String,
    cell: OverviewCell,
    open: Vec<OpenSegment>,
}

impl OpenPage {
    /// What of a page isn't current: where only the wording has changed, last.
    #[must_use]
    pub fn of(page: &PageReport) -> Self {
        let mut open: Vec<_> = page.segments.iter().filter(|segment| segment.status != "current").collect();
        open.sort_by_key(|segment| segment.severity == Some(Severity::Wording));
        let open = open.into_iter().map(|segment| OpenSegment {
            id: segment.id.clone(),
            kind: segment.kind.clone(),
            status: segment.status,
            source: segment.source.clone(),
        });
        Self { path: page.path.clone(), cell: page.cell.clone(), open: open.collect() }
    }
}

/// The to-do list of `language`, page by page.
#[must_use]
pub fn to_do(language: &LanguageRow, pages: &[OpenPage]) -> String {
    let path = to_do_path(&language.tag);
    let body = html! {
        p { (language.tag) ", " (language.stage) }
        @for page in pages {
            @let file = link(&path, &page_path(&page.path, &language.tag));
            h2 { a href=(file) { (shown(&page.path)) } }
            p { (page.cell.counts.percent()) " % shown, " (page.cell.state.name()) " " (bar(&page.cell.counts)) }
            @if page.open.is_empty() {
                p { "Nothing to do." }
            } @else {
                ol .open {
                    @for open in &page.open {
                        li {
                            span class={ "status " (open.status) } { (open.status) }
                            " " a href={ (file) "#" (open.id) } { (open.id) }
                            small { (open.kind) }
                            p { (shown(&open.source)) }
                        }
                    }
                }
            }
        }
    };
    layout(&path, &format!("To do in {}", language.name), &body)
}
