//! `glossator report`: static pages that show the state of every translation.

use std::collections::HashMap;

use clap::Args;

use super::progress;
use super::session::{check_languages, load};
use super::terminal::{Exit, report, say, say_empty};
use crate::catalog::Entry;
use crate::check::of_language;
use crate::finding::{Finding, counted};
use crate::path;
use crate::project::output::OutputFolder;
use crate::project::output_kind::OutputKind;
use crate::project::{Error, Project};
use crate::report::ReportFormat;
use crate::report::overview::{
    self, LanguageRow, OpenPage, OverviewCell, OverviewContext, PageReport, PageRow, STYLE, STYLE_PATH,
    SegmentRow,
};
use crate::segment::Segment;
use crate::site::Site;
use crate::site::build::OutputFile;
use crate::site::counts::Counts;
use crate::site::publish::state;
use crate::site::text_lines::TextLines;
use crate::site::view::{PageView, SegmentView, View};
use crate::status::{Status, changes};

/// Write static pages that show every translation beside its source, with its status and findings
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The folder for the report; files there that glossator didn't write are left alone
    #[arg(long, value_name = "DIR")]
    output: String,
    /// Only this language (can be repeated)
    #[arg(long, value_name = "LANG")]
    language: Vec<String>,
}

pub(super) fn run(project: &Project, arguments: &Arguments) -> Result<Exit, Error> {
    let _turn = project.take_turn()?;
    let site = load(project)?;
    check_languages(&site, &arguments.language)?;
    say_empty(&site);
    let output = path::plain(&arguments.output);
    site.config.check_report(output).map_err(Error::new)?;
    let mut folder = OutputFolder::open(project, output, OutputKind::Report, &site.config)?;
    let source = LanguageRow::new(&site.source, "source");
    let context = OverviewContext { source: &source, edit: &site.config.report };
    let mut languages = Vec::new();
    let mut rows: Vec<PageRow> =
        site.pages.iter().map(|page| PageRow { path: page.page.path.clone(), cells: Vec::new() }).collect();
    let bar = progress::bar("reading languages", site.languages.len());
    for language in &site.languages {
        let tag = language.language.tag();
        if !arguments.language.is_empty() && !arguments.language.iter().any(|wanted| wanted == tag) {
            continue;
        }
        let row = LanguageRow::new(&language.language, language.stage.name());
        let view = site.whole_view(language, project)?;
        let pages = page_reports(&site, &view);
        folder.write(language_files(&context, &row, &pages))?;
        for (row, page) in std::iter::zip(&mut rows, pages) {
            row.cells.push(page.cell);
        }
        languages.push(row);
        bar.inc(1);
    }
    bar.finish_and_clear();
    folder.write(vec![
        file("index.html", overview::index(&context, &languages, &rows)),
        file(STYLE_PATH, STYLE.to_owned()),
    ])?;
    let changed = folder.changed;
    let (removed, mut findings) = folder.finish(None, |_| arguments.language.is_empty())?;
    let pages = counted(rows.len(), "page");
    let removed = if removed == 0 { String::new() } else { format!(", removed {removed}") };
    say(&format!(
        "{pages} in {}: wrote {} to {output}/{removed}; open {output}/index.html",
        counted(languages.len(), "language"),
        counted(changed, "file")
    ));
    if findings.is_empty() {
        return Ok(Exit::Clean);
    }
    for finding in &mut findings {
        finding.name_source(&site.source_name);
    }
    report(&findings, (rows.len(), languages.len()), ReportFormat::Human)
}

fn file(path: &str, content: String) -> OutputFile {
    OutputFile { path: path.to_owned(), content }
}

/// The pages of a language, its to-do list and its badge.
fn language_files(
    context: &OverviewContext<'_>,
    language: &LanguageRow,
    pages: &[PageReport],
) -> Vec<OutputFile> {
    let tag = &language.tag;
    let page = |page: &PageReport| {
        file(&overview::page_path(&page.path, tag), overview::page(context, language, page))
    };
    let mut files: Vec<OutputFile> = pages.iter().map(page).collect();
    let open: Vec<OpenPage> = pages.iter().map(OpenPage::of).collect();
    files.push(file(&overview::to_do_path(tag), overview::to_do(language, &open)));
    let total = pages.iter().map(|page| &page.cell.counts).fold(Counts::default(), Counts::plus);
    files.push(file(&overview::badge_path(tag), overview::badge(language, total.percent())));
    files
}

/// What there is to show of each page, with the findings where they belong.
fn page_reports(site: &Site, view: &View<'_>) -> Vec<PageReport> {
    let mut by_page: HashMap<Option<String>, Vec<Finding>> = HashMap::new();
    for finding in of_language(site, view) {
        by_page.entry(finding.page.clone()).or_default().push(finding);
    }
    let with_findings = |page: &PageView<'_>| {
        let findings = by_page.remove(&Some(page.page.page.path.clone())).unwrap_or_default();
        page_report(view, page, findings)
    };
    view.pages.iter().map(with_findings).collect()
}

fn page_report(view: &View<'_>, page: &PageView<'_>, findings: Vec<Finding>) -> PageReport {
    let mut by_id: HashMap<String, Vec<Finding>> = HashMap::new();
    let mut others = Vec::new();
    for finding in findings {
        match &finding.id {
            Some(id) if page.page.segments.iter().any(|segment| segment.id == *id) => {
                by_id.entry(id.clone()).or_default().push(finding);
            }
            _ => others.push(finding),
        }
    }
    let counts = page.counts();
    let state = state(page, &counts, view.language.stage, false);
    let segments = segment_rows(page, &mut by_id);
    PageReport {
        path: page.page.page.path.clone(),
        cell: OverviewCell { counts, state },
        segments,
        findings: others,
    }
}

fn segment_rows(page: &PageView<'_>, findings: &mut HashMap<String, Vec<Finding>>) -> Vec<SegmentRow> {
    let lines = TextLines::of(page);
    let row = |(segment, part): (&Segment, &SegmentView)| {
        let entry = part.entry.map(|entry| &page.catalog.entries[entry]);
        let source_place = page.page.page.place(&segment.span);
        let is_text = part.status != Status::Missing { copy: false };
        let text = |entry: &Entry| page.catalog.text[entry.value_start..entry.span.end].trim().to_owned();
        SegmentRow {
            id: segment.id.clone(),
            kind: segment.kind.entry_kind().to_string(),
            status: part.status.name(),
            severity: part.status.severity(),
            source: segment.pattern.to_string(),
            translation: entry.filter(|_| is_text).map(text),
            changes: changes(segment, &part.status),
            is_shown: part.shown,
            notes: segment.remarks.notes.clone(),
            findings: findings.remove(&segment.id).unwrap_or_default(),
            source_place: (source_place.path, source_place.line),
            place: (page.path.clone(), lines.line(segment, part)),
        }
    };
    std::iter::zip(&page.page.segments, &page.parts).map(row).collect()
}
