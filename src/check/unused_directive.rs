//! `unused-directive`: a comment for glossator in an English page that does
//! nothing.

use crate::finding::{Code, Finding};
use crate::segment::Segment;
use crate::site::{Site, SitePage};
use crate::syntax::trouble::TroubleKind;
use crate::text::Span;

pub(super) fn check(site: &Site) -> impl Iterator<Item = Finding> {
    site.pages.iter().flat_map(move |page| {
        let unread = page.page.body.troubles.iter().filter(|trouble| trouble.kind == TroubleKind::Directive);
        let unread = unread.map(move |trouble| {
            finding(page, &trouble.span, trouble.message.clone())
                .help("Correct the comment, or delete it; the README lists what directives there are.")
        });
        unread
            .chain(page.segments.iter().filter_map(move |segment| other_id(page, segment)))
            .chain(page.segments.iter().filter_map(move |segment| lapsed(site, page, segment)))
    })
}

fn finding(page: &SitePage, span: &Span, message: String) -> Finding {
    Finding::new(Code::UnusedDirective, message)
        .at(page.page.place(span))
        .page(&page.page.path, page.reference_key())
}

/// An id that the segment can't have: it has had another since before.
fn other_id(page: &SitePage, segment: &Segment) -> Option<Finding> {
    let name = segment.remarks.id.as_ref()?;
    let wanted = format!("ref-{}-{name}", page.key);
    (segment.id != wanted).then(|| {
        let message = format!(
            "`glossator:id {name}` doesn't name this {}: it is {} already",
            segment.kind.noun(),
            segment.id
        );
        finding(page, &segment.span, message)
            .id(&segment.id)
            .note("An id, once given, stays, so that no translation is lost.")
            .help("Delete the directive, or write the name that it has.")
    })
}

/// An edit that was called immaterial, with another edit since.
fn lapsed(site: &Site, page: &SitePage, segment: &Segment) -> Option<Finding> {
    let same = &segment.remarks.same;
    let is_lapsed = !same.is_empty() && !same.iter().any(|(_, new)| *new == segment.fingerprint);
    is_lapsed.then(|| {
        finding(
            page,
            &segment.span,
            format!(
                "`glossator:same` is about another {} than this {} has today",
                site.source_name,
                segment.kind.noun()
            ),
        )
        .id(&segment.id)
        .note("It was written for an earlier edit, and has no effect on today's.")
        .help("Delete it. If today's edit changes nothing either, `glossator check` shows the line to write.")
    })
}
