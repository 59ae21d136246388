//! Findings as the client shows them: each at its bytes, with where else it is about.

use std::collections::BTreeMap;

use lsp_types::{Code, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Message, Range};

use crate::config::{FILE_NAME, Invalid};
use crate::finding::{Code as FindingCode, Finding, Level, Place};
use crate::report::told;
use crate::site::view::{PageView, SegmentView};
use crate::status::{Status, change};
use crate::text::{Span, harmless};

use super::loaded::{Loaded, Role};
use super::places::{FileSpan, Naming, Target};
use super::position::Lines;

/// The program, as the client names it beside a diagnostic.
const SOURCE: &str = "glossator";

/// By path what there is to show of it.
pub(super) type Shown = BTreeMap<String, Vec<Diagnostic>>;

/// The findings by file, and for each open catalog what its texts are worth.
#[must_use]
pub(super) fn of_findings(loaded: &Loaded, findings: &[Finding], naming: &Naming) -> Shown {
    let mut by_path: BTreeMap<String, Vec<(Place, &Finding)>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.level != Level::Allow) {
        let page = finding.page.as_deref().unwrap_or(FILE_NAME);
        let place = finding.place.clone().unwrap_or_else(|| Place::file(page));
        by_path.entry(place.path.clone()).or_default().push((place, finding));
    }
    let mut shown = Shown::new();
    for (path, findings) in by_path {
        let text = loaded.files.text(&path).unwrap_or_default();
        let lines = Lines::new(&text, naming.encoding);
        let findings = findings.iter();
        let found = findings
            .map(|(place, finding)| diagnostic(loaded, finding, naming, lines.range(&span_of(place, &text))));
        shown.insert(path, found.collect());
    }
    for path in loaded.files.documents().keys() {
        shown.entry(path.clone()).or_default().extend(statuses(loaded, path, naming));
    }
    shown
}

/// What is wrong with the configuration `text`.
#[must_use]
pub(super) fn of_configuration(invalid: &Invalid, text: &str, naming: &Naming) -> Diagnostic {
    let span = invalid.span.clone().unwrap_or_default();
    let span = span.start..span.end.min(text.len()).max(span.start);
    Diagnostic {
        range: Lines::new(text, naming.encoding).range(&span),
        severity: Some(DiagnosticSeverity::Error),
        source: Some(SOURCE.to_owned()),
        message: Message::String(format!("invalid {FILE_NAME}: {}", invalid.message)),
        ..Diagnostic::default()
    }
}

/// Why there is no site, at the configuration's start.
#[must_use]
pub(super) fn of_failure(message: &str) -> Diagnostic {
    Diagnostic {
        severity: Some(DiagnosticSeverity::Error),
        source: Some(SOURCE.to_owned()),
        message: Message::String(harmless(message).into_owned()),
        ..Diagnostic::default()
    }
}

/// The bytes that a place means in `text`. Places count from behind a byte order mark
/// where what they are about was read without one.
fn span_of(place: &Place, text: &str) -> Span {
    let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1));
    let start = starts.take(place.line).last().unwrap_or_default();
    let line = text[start..].split('\n').next().unwrap_or_default();
    let mark = '\u{FEFF}';
    let mark = if line.starts_with(mark) && !place.text.starts_with(mark) { mark.len_utf8() } else { 0 };
    let line = &line[mark..];
    let at = |characters: usize| line.char_indices().nth(characters).map_or(line.len(), |(at, _)| at);
    let column = place.column.saturating_sub(1);
    let content = line.trim_end_matches('\r').len();
    let (from, to) = (at(column).min(content), at(column + place.width).min(content));
    start + mark + from..start + mark + to
}

fn diagnostic(loaded: &Loaded, finding: &Finding, naming: &Naming, range: Range) -> Diagnostic {
    let change = finding.change.as_ref().map(|change| format!("{}: {change}", finding.source));
    let lines = told(finding).chain(change.as_deref()).map(harmless);
    let message = lines.collect::<Vec<_>>().join("\n");
    let related = related(loaded, finding, naming);
    Diagnostic {
        range,
        severity: Some(match finding.level {
            Level::Deny => DiagnosticSeverity::Error,
            Level::Warn | Level::Allow => DiagnosticSeverity::Warning,
        }),
        code: Some(Code::String(finding.code.name().to_owned())),
        source: Some(SOURCE.to_owned()),
        message: Message::String(message),
        related_information: (!related.is_empty()).then_some(related),
        ..Diagnostic::default()
    }
}

/// Of a translation's finding where its English stands; of an open page's where the
/// translations do.
fn related(loaded: &Loaded, finding: &Finding, naming: &Naming) -> Vec<DiagnosticRelatedInformation> {
    let site = &loaded.site;
    let (Some(page), Some(id)) = (&finding.page, &finding.id) else { return Vec::new() };
    let Some(number) = site.number_of(page) else { return Vec::new() };
    let segments = &site.pages[number].segments;
    let Some(at) = segments.iter().position(|segment| segment.id == *id) else { return Vec::new() };
    let target = Target { page: number, at };
    let information = |place: &FileSpan, message: String| {
        let location = naming.location(loaded, place)?;
        Some(DiagnosticRelatedInformation { location, message })
    };
    if finding.place.as_ref().is_some_and(|place| place.path != *page) {
        let english = harmless(&segments[at].pattern.to_string()).into_owned();
        return information(&loaded.in_page(target), format!("{}: {english}", site.source_name))
            .into_iter()
            .collect();
    }
    if !loaded.files.documents().contains_key(page) {
        return Vec::new();
    }
    let languages = site.languages.iter();
    let languages = languages.filter(|known| finding.languages.iter().any(|tag| tag == known.language.tag()));
    let place = |language| loaded.in_catalog(loaded.catalog_path(language, number), target);
    languages
        .filter_map(|language| information(&place(language)?, language.language.english_name()))
        .collect()
}

/// What the texts of an open catalog are worth that aren't current. One edit of the
/// English is one finding, in the page; here translators see which texts it is about.
fn statuses(loaded: &Loaded, path: &str, naming: &Naming) -> Vec<Diagnostic> {
    let Some(Role::Catalog(language, number)) = loaded.role(path) else { return Vec::new() };
    let (Some(view), Some(text)) = (loaded.view(language, number), loaded.files.text(path)) else {
        return Vec::new();
    };
    let page = &view.pages[number];
    if !page.is_usable() {
        return Vec::new();
    }
    let lines = Lines::new(&text, naming.encoding);
    let of_part = |(at, part): (usize, &SegmentView)| {
        let (code, severity, message) = status(loaded, page, at, part)?;
        let place = loaded.in_catalog(path.to_owned(), Target { page: number, at })?;
        let english = loaded.in_page(Target { page: number, at });
        let related = naming.location(loaded, &english).map(|location| DiagnosticRelatedInformation {
            location,
            message: format!(
                "{}: {}",
                loaded.site.source_name,
                harmless(&page.page.segments[at].pattern.to_string())
            ),
        });
        Some(Diagnostic {
            range: lines.range(&place.span),
            severity: Some(severity),
            code: Some(Code::String(code.name().to_owned())),
            source: Some(SOURCE.to_owned()),
            message: Message::String(message),
            related_information: related.map(|one| vec![one]),
            ..Diagnostic::default()
        })
    };
    page.parts.iter().enumerate().filter_map(of_part).collect()
}

/// What is to be said of a text that isn't current, and that no finding of its own says.
fn status(
    loaded: &Loaded,
    page: &PageView<'_>,
    at: usize,
    part: &SegmentView,
) -> Option<(FindingCode, DiagnosticSeverity, String)> {
    let source = &loaded.site.source_name;
    let segment = &page.page.segments[at];
    Some(match &part.status {
        Status::Current | Status::Refused => return None,
        Status::Unreviewed if part.foreign.is_some() => return None,
        Status::Stale { .. } => {
            let change = change(segment, &part.status);
            let change = change.map(|change| format!(": {}", harmless(&change))).unwrap_or_default();
            let message = format!("the {source} has changed since this was translated{change}");
            (FindingCode::StaleTranslation, DiagnosticSeverity::Information, message)
        }
        Status::Missing { copy: true } => {
            let message = format!("this is still the {source}");
            (FindingCode::MissingTranslation, DiagnosticSeverity::Information, message)
        }
        Status::Missing { copy: false } => {
            let message = format!("this {} has no translation yet", segment.kind.noun());
            (FindingCode::MissingTranslation, DiagnosticSeverity::Hint, message)
        }
        Status::Unreviewed => {
            let message = format!("nobody has compared this text with the {source}");
            (FindingCode::UnreviewedTranslation, DiagnosticSeverity::Information, message)
        }
    })
}
