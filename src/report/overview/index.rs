//! The first page: pages × languages.

use maud::html;

use super::layout::{bar, layout, link, shown};
use super::model::{LanguageRow, OverviewContext, PageRow, badge_path, page_path, to_do_path};
use crate::site::counts::Counts;

const PATH: &str = "index.html";

/// `index.html`, with a row a page and a column a language.
#[must_use]
pub fn index(context: &OverviewContext<'_>, languages: &[LanguageRow], pages: &[PageRow]) -> String {
    let totals: Vec<Counts> = (0..languages.len()).map(|at| total(pages, at)).collect();
    let body = html! {
        p { "Pages in " (context.source.name) ", and how much of each is translated." }
        ul .legend aria-label="What the colours mean" {
            @for name in ["current", "stale", "unreviewed", "refused", "missing"] {
                li { span class={ "swatch " (name) } {} (name) }
            }
        }
        div .scroll role="region" aria-label="Pages and languages" tabindex="0" {
            table {
                thead {
                    tr {
                        th scope="col" { "Page" }
                        @for language in languages {
                            th scope="col" {
                                a href=(link(PATH, &to_do_path(&language.tag))) { (language.name) }
                                small { (language.tag) ", " (language.stage) }
                            }
                        }
                    }
                    tr .total {
                        th scope="row" { "All pages" }
                        @for (language, counts) in std::iter::zip(languages, &totals) {
                            td {
                                (counts.percent()) " % " (bar(counts))
                                small { a href=(link(PATH, &badge_path(&language.tag))) { "badge" } }
                            }
                        }
                    }
                }
                tbody {
                    @for page in pages {
                        tr {
                            th scope="row" { (shown(&page.path)) }
                            @for (language, cell) in std::iter::zip(languages, &page.cells) {
                                td {
                                    a href=(link(PATH, &page_path(&page.path, &language.tag)))
                                        aria-label={ (cell.counts.percent()) " %: " (shown(&page.path)) " in " (language.name) } {
                                        (cell.counts.percent()) " %"
                                    }
                                    " " (bar(&cell.counts))
                                    small { (cell.state.name()) }
                                }
                            }
                        }
                    }
                }
            }
        }
    };
    layout(PATH, "Translations", &body)
}

/// What all pages have in the language number `at`.
fn total(pages: &[PageRow], at: usize) -> Counts {
    pages.iter().map(|page| &page.cells[at].counts).fold(Counts::default(), Counts::plus)
}
