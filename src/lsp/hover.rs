//! What is shown of a segment under the pointer: its English, what has changed in it,
//! and what its translations are worth.

use std::fmt::Write as _;

use crate::catalog::Catalog;
use crate::page::PageNumber;
use crate::segment::{Placeable, Segment};
use crate::site::languages::SiteLanguage;
use crate::site::view::{PageView, SegmentView};
use crate::status::{Status, change};
use crate::text::{Span, harmless_lines};

use super::loaded::{Loaded, Role};
use super::places::Target;
use super::spot::{name_at, spot_at};

/// Words about bytes of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shown {
    /// What they are about.
    pub(super) span: Span,
    /// They, as Markdown or plain text.
    pub(super) text: String,
}

/// Texts of a site between words of ours, which no text can leave its place in.
struct Writer {
    text: String,
    is_markdown: bool,
}

impl Writer {
    /// A line of ours.
    fn line(&mut self, line: &str) {
        let blank = if self.text.is_empty() { "" } else { "\n\n" };
        let _ = write!(self.text, "{blank}{line}");
    }

    /// A text of the site, as it stands.
    fn quote(&mut self, quoted: &str) {
        let quoted = harmless_lines(quoted);
        if !self.is_markdown {
            self.line(&quoted);
            return;
        }
        let longest = quoted.split(|c| c != '`').map(str::len).max().unwrap_or_default();
        let fence = "`".repeat(longest.max(2) + 1);
        self.line(&format!("{fence}text\n{quoted}\n{fence}"));
    }
}

/// What there is to show at byte `offset` of the file `path`.
#[must_use]
pub(super) fn hover(loaded: &Loaded, path: &str, offset: usize, is_markdown: bool) -> Option<Shown> {
    let mut writer = Writer { text: String::new(), is_markdown };
    let span = match loaded.role(path)? {
        Role::Page(_) => {
            let target = loaded.target(path, offset)?;
            of_page(&mut writer, loaded, target);
            loaded.in_page(target).span
        }
        Role::Reference(page) => {
            let text = loaded.files.text(path)?;
            let spot = spot_at(&text, offset, &loaded.site.source_name)?;
            let segment = loaded.site.pages[page].segment(&spot.id)?;
            if let Some(span) = placeable_at(&mut writer, segment, &text, offset) {
                span
            } else {
                of_page(&mut writer, loaded, loaded.target(path, offset)?);
                spot.lines
            }
        }
        Role::Catalog(language, page) => in_catalog(&mut writer, loaded, (language, page), path, offset)?,
    };
    Some(Shown { span, text: writer.text })
}

fn in_catalog(
    writer: &mut Writer,
    loaded: &Loaded,
    (language, number): (&SiteLanguage, PageNumber),
    path: &str,
    offset: usize,
) -> Option<Span> {
    let text = loaded.files.text(path)?;
    let spot = spot_at(&text, offset, &loaded.site.source_name)?;
    if let Some(span) = term_at(writer, loaded, language, &text, offset) {
        return Some(span);
    }
    let target = loaded.target(path, offset)?;
    let page = &loaded.site.pages[number];
    let segment = &page.segments[target.at];
    if let Some(span) = placeable_at(writer, segment, &text, offset) {
        return Some(span);
    }
    let view = loaded.view(language, number)?;
    let page = &view.pages[number];
    let part = &page.parts[target.at];
    let name = language.language.english_name();
    writer.line(&format!("`{}`: {}, {name}: {}", segment.id, segment.kind.noun(), status(page, part)));
    writer.line(&format!("{}:", loaded.site.source_name));
    writer.quote(&segment.pattern.to_string());
    changed(writer, segment, &part.status);
    notes(writer, segment);
    let readers = if part.shown { &name } else { loaded.site.source_name.name() };
    writer.line(&format!("Where the page is published, readers get the {readers} text."));
    Some(spot.lines)
}

/// A segment in all languages.
fn of_page(writer: &mut Writer, loaded: &Loaded, target: Target) {
    let segment = &loaded.site.pages[target.page].segments[target.at];
    writer.line(&format!("`{}`: {}", segment.id, segment.kind.noun()));
    writer.quote(&segment.pattern.to_string());
    notes(writer, segment);
    for language in &loaded.site.languages {
        let Some(view) = loaded.view(language, target.page) else { continue };
        let page = &view.pages[target.page];
        let part = &page.parts[target.at];
        writer.line(&format!("{}: {}", language.language.english_name(), status(page, part)));
        changed(writer, segment, &part.status);
    }
}

/// A status in words.
fn status(page: &PageView<'_>, part: &SegmentView) -> String {
    let name = part.status.name();
    match &part.status {
        _ if !page.is_usable() => "its files can't be used".to_owned(),
        Status::Stale { severity, old } => {
            let unknown = if old.is_none() { ", the text it was made from isn't known" } else { "" };
            format!("{name}, {} change{unknown}", severity.name())
        }
        Status::Missing { copy: true } => format!("{name}, a copy"),
        _ => name.to_owned(),
    }
}

fn changed(writer: &mut Writer, segment: &Segment, status: &Status) {
    if let Some(change) = change(segment, status) {
        writer.line("Changed since it was translated:");
        writer.quote(&change);
    }
}

fn notes(writer: &mut Writer, segment: &Segment) {
    for note in &segment.remarks.notes {
        writer.line("Note:");
        writer.quote(note);
    }
}

/// The placeable at `offset`, and what it stands for.
fn placeable_at(writer: &mut Writer, segment: &Segment, text: &str, offset: usize) -> Option<Span> {
    let found = name_at(text, offset)?;
    let Placeable { role, shown, .. } = segment.placeable(found.name.strip_prefix('$')?)?;
    writer.line(&format!("`{{ {} }}`: {}", found.name, role.name()));
    writer.quote(shown);
    Some(found.span)
}

/// The term at `offset`, and its text.
fn term_at(
    writer: &mut Writer,
    loaded: &Loaded,
    language: &SiteLanguage,
    text: &str,
    offset: usize,
) -> Option<Span> {
    let found = name_at(text, offset).filter(|found| found.name.starts_with('-'))?;
    let path = loaded.site.catalog_path(language.language.tag(), "_terms");
    let terms = Catalog::parse(loaded.files.text(&path)?);
    let entry = terms.entries_of(&found.name).next()?;
    writer.line(&format!("`{{ {} }}`: term", found.name));
    writer.quote(&terms.text[entry.value_start..entry.span.end]);
    Some(found.span)
}
