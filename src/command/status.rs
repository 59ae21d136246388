//! `glossator status`: pages × languages, or one language's to-do list.

use std::fmt::Write as _;
use std::ops::Range;

use clap::{Args, ValueEnum};
use serde_json::{Map, json};
use unicode_width::UnicodeWidthStr as _;

use super::cache::cache_file;
use super::progress;
use super::session::{check_languages, check_pages, is_wanted, load};
use super::terminal::{Exit, filled, print, say_empty};
use crate::catalog::lock::Record;
use crate::check::{Known, Results};
use crate::finding::Severity;
use crate::memory::{MemoryMatch, TranslationMemory};
use crate::page::PageNumber;
use crate::page::body::StayingWords;
use crate::project::cache::CacheFile;
use crate::project::{Error, Project};
use crate::report::{harmless, harmless_lines, markdown_cell};
use crate::segment::Segment;
use crate::site::Site;
use crate::site::hints::{offered, remembered};
use crate::site::publish::{Counts, PublishState, state};
use crate::site::text_lines::TextLines;
use crate::site::view::{PageView, SegmentView, View};
use crate::status::{Status, change};

/// Show how far every page is in every language, or one language's to-do list
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// What there is to do in this language, with file and line (can be repeated)
    #[arg(long, value_name = "LANG")]
    language: Vec<String>,
    /// Only this page, by path or ref (can be repeated)
    #[arg(long, value_name = "PAGE")]
    page: Vec<String>,
    /// How it is printed
    #[arg(long, value_enum, default_value_t)]
    format: StatusFormat,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum StatusFormat {
    /// For a terminal
    #[default]
    Human,
    /// For programs; docs/status.schema.json describes it
    Json,
    /// For a comment or a summary
    Markdown,
}

pub(super) fn run(project: &Project, arguments: &Arguments) -> Result<Exit, Error> {
    // Only the list of what there is to do shows it.
    let is_list = arguments.format == StatusFormat::Human && !arguments.language.is_empty();
    let file = cache_file(project, "check").filter(|_| !is_list);
    project.hash_reads();
    let site = load(project)?;
    check_languages(&site, &arguments.language)?;
    check_pages(&site, &arguments.page)?;
    say_empty(&site);
    let mut results = Results::parse(&file.as_ref().map(CacheFile::read).unwrap_or_default());
    let known = file.map(|_| Known::new(&site, |_| true, project, &mut results));
    let mut known = known.transpose()?;
    let mut rows = Vec::new();
    let mut todo = String::new();
    let bar = progress::bar("reading languages", site.languages.len());
    for language in &site.languages {
        let tag = language.language.tag();
        if !arguments.language.is_empty() && !arguments.language.iter().any(|wanted| wanted == tag) {
            continue;
        }
        let view = match &mut known {
            Some(known) => known.whole_view_of(&site, language, project, |_| true)?,
            None => site.whole_view(language, project)?,
        };
        let memory = is_list.then(|| remembered(&view));
        for (number, page) in
            PageNumber::enumerate(&view.pages).filter(|(_, page)| is_wanted(page.page, &arguments.page))
        {
            let counts = page.counts();
            let state = state(page, &counts, language.stage, false);
            rows.push(StatusRow {
                page: number,
                language: tag.to_owned(),
                stage: language.stage.name(),
                counts,
                state,
            });
            if let Some(memory) = &memory {
                todo.push_str(&todo_list(&site, &view, (page, memory), &counts, state));
            }
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    // The order is that of pages; languages keep theirs.
    rows.sort_by_key(|row| row.page);
    let text = match arguments.format {
        StatusFormat::Json => json_text(&site, &rows, &arguments.page),
        StatusFormat::Markdown => markdown(&site, &rows),
        StatusFormat::Human if arguments.language.is_empty() => harmless_lines(&table(&site, &rows)),
        StatusFormat::Human => harmless_lines(&todo),
    };
    print(&text)?;
    Ok(Exit::Clean)
}

struct StatusRow {
    page: PageNumber,
    language: String,
    stage: &'static str,
    counts: Counts,
    state: PublishState,
}

impl StatusRow {
    fn cells(&self, site: &Site) -> [String; 10] {
        let counts = &self.counts;
        let number = |count: usize| count.to_string();
        let stale = match counts.wording {
            0 => number(counts.stale),
            wording => format!("{} ({wording} wording)", counts.stale),
        };
        [
            harmless(&site.pages[self.page].page.path).into_owned(),
            self.language.clone(),
            self.stage.to_owned(),
            number(counts.current),
            stale,
            number(counts.missing),
            number(counts.unreviewed),
            number(counts.refused),
            format!("{} %", counts.percent()),
            self.state.name().to_owned(),
        ]
    }
}

const HEADINGS: [&str; 10] =
    ["page", "language", "stage", "current", "stale", "missing", "unreviewed", "refused", "shown", "state"];

fn table(site: &Site, rows: &[StatusRow]) -> String {
    let lines: Vec<[String; 10]> =
        std::iter::once(HEADINGS.map(str::to_owned)).chain(rows.iter().map(|row| row.cells(site))).collect();
    columns(&lines, 3..9)
}

fn markdown(site: &Site, rows: &[StatusRow]) -> String {
    let mut text = format!("| {} |\n", HEADINGS.join(" | "));
    text.push_str("| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |\n");
    for row in rows {
        let cells = row.cells(site).map(|cell| markdown_cell(&cell));
        let _ = writeln!(text, "| {} |", cells.join(" | "));
    }
    text
}

fn json_text(site: &Site, rows: &[StatusRow], pages: &[String]) -> String {
    let mut list = Vec::new();
    for (number, page) in PageNumber::enumerate(&site.pages).filter(|(_, page)| is_wanted(page, pages)) {
        let mut languages = Map::new();
        for row in rows.iter().filter(|row| row.page == number) {
            let counts = &row.counts;
            let value = json!({
                "stage": row.stage, "current": counts.current, "stale": counts.stale,
                "wording": counts.wording, "missing": counts.missing,
                "unreviewed": counts.unreviewed, "refused": counts.refused, "percent": counts.percent(),
                "state": row.state.name(),
            });
            languages.insert(row.language.clone(), value);
        }
        list.push(json!({
            "ref": page.page.key, "path": page.page.path, "segments": page.segments.len(), "languages": languages,
        }));
    }
    let report = json!({ "version": 1, "source": site.source.tag(), "pages": list });
    crate::report::json_text(&report)
}

/// What there is to do on a page: a line for each segment that isn't current;
/// where only the wording has changed, last.
fn todo_list(
    site: &Site,
    view: &View<'_>,
    (page, memory): (&PageView<'_>, &TranslationMemory),
    counts: &Counts,
    state: PublishState,
) -> String {
    let language = &view.language.language;
    let mut text = format!(
        "{} in {} ({language}), {}: {} of {} parts shown, {}\n",
        harmless(&page.page.page.path),
        language.english_name(),
        view.language.stage.name(),
        counts.shown,
        counts.segments,
        state.name(),
    );
    let mut todos = segments_to_do(site, view, (page, memory));
    todos.extend(page.page.page.body.staying_words.iter().map(|words| staying(page, words)));
    let rows: Vec<_> = todos.iter().map(|todo| todo.cells.clone()).collect();
    for (row, todo) in std::iter::zip(columns(&rows, 0..0).lines(), &todos) {
        let _ = writeln!(text, "  {row}");
        for line in &todo.lines {
            let _ = writeln!(text, "             {line}");
        }
    }
    text
}

/// Something to do on a page: a row of columns, and lines below it.
struct Todo {
    /// Status, place, id, what it is, how much has changed, where a text came from.
    cells: [String; 6],
    lines: Vec<String>,
}

/// The segments that aren't current.
fn segments_to_do(
    site: &Site,
    view: &View<'_>,
    (page, memory): (&PageView<'_>, &TranslationMemory),
) -> Vec<Todo> {
    let lines = TextLines::of(page);
    let parts = std::iter::zip(&page.page.segments, &page.parts);
    let mut parts: Vec<_> = parts.filter(|(_, part)| part.status != Status::Current).collect();
    parts.sort_by_key(|(_, part)| part.status.severity() == Some(Severity::Wording));
    let todo = |(segment, part): (&Segment, &SegmentView)| {
        let english = change(segment, &part.status).unwrap_or_else(|| segment.pattern.to_string());
        let is_copy = part.status == (Status::Missing { copy: true });
        let hint = is_copy.then(|| copy_hint(site, view, &segment.id));
        let cells = [
            part.status.name().to_owned(),
            format!("{}:{}", page.path, lines.line(segment, part)),
            segment.id.clone(),
            harmless(&segment.kind.entry_kind().to_string()).into_owned(),
            part.status.severity().map(|severity| severity.name().to_owned()).unwrap_or_default(),
            origin(part).unwrap_or_default(),
        ];
        let english = std::iter::once(harmless(&english).into_owned());
        let offered = offered(memory, segment, &part.status);
        let offered = offered.iter().flat_map(MemoryMatch::lines).map(|line| harmless(&line).into_owned());
        Todo { cells, lines: english.chain(offered).chain(hint).collect() }
    };
    parts.into_iter().map(todo).collect()
}

/// Words of a parameter that stays in the source language: the page has to be edited.
fn staying(page: &PageView<'_>, words: &StayingWords) -> Todo {
    let source = &page.page.page;
    let place = source.place(&words.span);
    let english = harmless(&source.source.text()[words.span.clone()]).into_owned();
    let place = format!("{}:{}", harmless(&place.path), place.line);
    let kind = format!("{} {}", words.name, words.place.noun());
    let status = Status::Missing { copy: false }.name().to_owned();
    let cells = [status, place, String::new(), kind, String::new(), String::new()];
    Todo { cells, lines: vec![english] }
}

/// The rows as lines of columns, as wide as a terminal shows their characters;
/// those of `numbers` end at the same place, all others begin there. A column
/// without any text takes no place.
fn columns<const N: usize>(rows: &[[String; N]], numbers: Range<usize>) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or(0);
    let widths: Vec<(usize, usize)> =
        (0..N).map(|column| (column, width(column))).filter(|(_, width)| *width > 0).collect();
    let mut text = String::new();
    for row in rows {
        let cells = widths.iter().map(|&(column, width)| match &row[column] {
            cell if numbers.contains(&column) => format!("{}{cell}", " ".repeat(width - cell.width())),
            cell => filled(cell, width),
        });
        text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}

/// Where a text came from that nobody has accepted yet.
fn origin(part: &SegmentView) -> Option<String> {
    let record = part.settled.as_ref().map(|settled| &settled.record);
    let origin = record.and_then(Record::made).and_then(|made| made.origin.as_deref());
    origin.map(|origin| format!("from {}", harmless(origin)))
}

/// What to do with a text that is still the source's.
fn copy_hint(site: &Site, view: &View<'_>, id: &str) -> String {
    let source = &site.source_name;
    let command = format!("glossator accept {} {id} --same", view.language.language);
    let by_hand =
        if site.config.catalogs.notes { "make the line MISSING above it `# accept`, or run: " } else { "" };
    format!("still the {source}; if it is right as it is: {by_hand}{command}")
}
