//! A page in a language: source and translation side by side.

use maud::{Markup, html};

use super::layout::{bar, diff, finding, layout, link, place, shown};
use super::model::{LanguageRow, OverviewContext, PageReport, SegmentRow, page_path, to_do_path};

/// The file of a page in `language`.
#[must_use]
pub fn page(context: &OverviewContext<'_>, language: &LanguageRow, page: &PageReport) -> String {
    let path = page_path(&page.path, &language.tag);
    let body = html! {
        p {
            (page.cell.counts.percent()) " % shown, " (page.cell.state.name()) " " (bar(&page.cell.counts)) " "
            a href=(link(&path, &to_do_path(&language.tag))) { "To do in " (language.name) }
        }
        @if !page.findings.is_empty() { ul .findings { @for one in &page.findings { (finding(one)) } } }
        @for one in &page.segments { (segment(context, language, one, page.cell.state.is_published())) }
    };
    layout(&path, &format!("{} in {}", shown(&page.path), language.name), &body)
}

fn segment(
    context: &OverviewContext<'_>,
    language: &LanguageRow,
    segment: &SegmentRow,
    is_published: bool,
) -> Markup {
    let source = context.source;
    html! {
        article #(segment.id) class={ "segment " (segment.status) } aria-labelledby={ "h-" (segment.id) } {
            header {
                h2 id={ "h-" (segment.id) } { a href={ "#" (segment.id) } { (segment.id) } }
                span class={ "status " (segment.status) } { (status(segment)) }
                small { (segment.kind) }
            }
            div .columns {
                div role="group" aria-label=(source.name) {
                    p lang=(source.tag) dir=(source.direction) { (shown(&segment.source)) }
                    small { (place(context, &segment.source_place)) }
                }
                div role="group" aria-label=(language.name) {
                    @match &segment.translation {
                        Some(text) => p lang=(language.tag) dir=(language.direction) { (shown(text)) },
                        None => p .none { "No translation yet." },
                    }
                    small { (place(context, &segment.place)) " " (readers(context, language, segment, is_published)) }
                }
            }
            @if !segment.changes.is_empty() {
                p .change lang=(source.tag) dir=(source.direction) { (diff(&segment.changes)) }
            }
            @for note in &segment.notes { p .note { "Note: " (shown(note)) } }
            @if !segment.findings.is_empty() { ul .findings { @for one in &segment.findings { (finding(one)) } } }
        }
    }
}

fn status(segment: &SegmentRow) -> String {
    match segment.severity {
        Some(severity) => format!("{}, {} change", segment.status, severity.name()),
        None => segment.status.to_owned(),
    }
}

/// What readers get of it, or would if the page were published.
fn readers(
    context: &OverviewContext<'_>,
    language: &LanguageRow,
    segment: &SegmentRow,
    is_published: bool,
) -> String {
    let name = if segment.is_shown { &language.name } else { &context.source.name };
    if is_published {
        format!("Readers get the {name} text.")
    } else {
        format!("It would be shown in {name}.")
    }
}
