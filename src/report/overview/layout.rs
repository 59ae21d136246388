//! What every page of the report has: head, style, the way back, and small parts.

use maud::{DOCTYPE, Markup, html};

use super::model::OverviewContext;
use crate::finding::{Finding, Level};
use crate::report::uri::of_path;
use crate::site::counts::Counts;
use crate::text::harmless;
use crate::text::words::WordChange;

/// Where the style stands in the report.
pub const STYLE_PATH: &str = "style.css";

/// A page at `path` of the report.
pub(super) fn layout(path: &str, title: &str, body: &Markup) -> String {
    let root = root(path);
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                link rel="stylesheet" href={ (root) (STYLE_PATH) };
            }
            body {
                a .skip href="#main" { "Skip to the content" }
                @if path != "index.html" {
                    nav aria-label="Report" { a href={ (root) "index.html" } { "All pages and languages" } }
                }
                main #main { h1 { (title) } (body) }
            }
        }
    };
    page.into_string()
}

/// The way from a file of the report to its folder.
pub(super) fn root(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

/// A link from one file of the report to another.
pub(super) fn link(from: &str, to: &str) -> String {
    root(from) + &of_path(to)
}

/// Text that shows what can't be seen, and moves nothing.
pub(super) fn shown(text: &str) -> String {
    harmless(text).into_owned()
}

/// How much has which status, as a bar; the numbers stand beside it for those who can't see it.
pub(super) fn bar(counts: &Counts) -> Markup {
    let parts = [
        ("current", counts.current),
        ("stale", counts.stale),
        ("unreviewed", counts.unreviewed),
        ("refused", counts.refused),
        ("missing", counts.missing),
    ];
    let words: Vec<String> =
        parts.iter().filter(|(_, count)| *count > 0).map(|(name, count)| format!("{count} {name}")).collect();
    let words = if words.is_empty() { "no segments".to_owned() } else { words.join(", ") };
    html! {
        span .bar role="img" aria-label=(words) title=(words) {
            @for (name, count) in parts.iter().filter(|(_, count)| *count > 0) {
                span class=(name) style={ "flex-grow:" (count) } {}
            }
        }
    }
}

/// What changed in the source text, for eyes and for ears.
pub(super) fn diff(changes: &[WordChange]) -> Markup {
    html! {
        @for change in changes {
            @match change {
                WordChange::Same(words) => (shown(words)),
                WordChange::Removed(words) => del { (shown(words)) },
                WordChange::Added(words) => ins { (shown(words)) },
            }
            " "
        }
    }
}

/// A finding: what is wrong, what readers get meanwhile, and what to do.
pub(super) fn finding(finding: &Finding) -> Markup {
    let level = if finding.level == Level::Deny { "error" } else { "warning" };
    html! {
        li class={ "finding " (level) } {
            strong { (level) ": " code { (finding.code) } }
            " " (shown(&finding.message))
            @for note in &finding.notes { p { (shown(note)) } }
            @if let Some(help) = &finding.help { p { (shown(help)) } }
        }
    }
}

/// Path and line, as a link where the configuration says to where.
pub(super) fn place(context: &OverviewContext<'_>, (path, line): &(String, usize)) -> Markup {
    let words = format!("{}:{line}", shown(path));
    html! {
        @match context.edit.address(&of_path(path), *line) {
            Some(address) => a href=(address) { "Edit " (words) },
            None => code { (words) },
        }
    }
}
