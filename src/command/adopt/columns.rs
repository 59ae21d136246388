//! Both pages side by side.

use std::fmt::Write as _;

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use crate::adopt::page::{AdoptedText, Lonely, TextOutcome};
use crate::language::Language;
use crate::site::Site;

use super::adopted::Adopted;
use crate::command::terminal::filled;

/// The width of a column.
const WIDTH: usize = 56;

/// A row: in each column a line number and a text.
struct ColumnsRow {
    source: Option<(usize, String)>,
    mark: char,
    own: Option<(usize, String)>,
}

pub(super) fn render(site: &Site, language: &Language, adopted: &[Adopted]) -> String {
    let mut text = String::new();
    for page in adopted {
        let (own, source) = (&page.found.page.path, &site.pages[page.found.source].page.path);
        let _ = writeln!(text, "{}   {}", filled(source, WIDTH + 5), own);
        for row in rows(page) {
            row.write(&mut text);
        }
        text.push('\n');
    }
    let source = site.source_name.name();
    let _ = writeln!(
        text,
        "= the {} is surely a translation of that {source}   ? it may be one, and would be unreviewed   \
         ! it isn't taken\n",
        language.english_name()
    );
    text
}

/// The rows in the order of the source; what has no counterpart there stands where
/// it stands on its own page.
fn rows(page: &Adopted) -> Vec<ColumnsRow> {
    let adoption = &page.adoption;
    let line = |one: &Lonely| (one.line, one.text.clone());
    let mut texts: Vec<&AdoptedText> = adoption.texts.iter().collect();
    texts.sort_by_key(|text| (text.source_line, text.place.line));
    let mut rows: Vec<ColumnsRow> =
        texts.into_iter().map(|text| pair(text, page.original.is_known())).collect();
    for one in &adoption.source_only {
        let is_behind = |row: &ColumnsRow| row.source.as_ref().is_some_and(|(line, _)| *line > one.line);
        let at = rows.iter().position(is_behind).unwrap_or(rows.len());
        rows.insert(at, ColumnsRow { source: Some(line(one)), mark: '!', own: None });
    }
    for one in &adoption.translated_only {
        let is_behind = |row: &ColumnsRow| row.own.as_ref().is_some_and(|(line, _)| *line > one.line);
        let at = rows.iter().position(is_behind).unwrap_or(rows.len());
        rows.insert(at, ColumnsRow { source: None, mark: '!', own: Some(line(one)) });
    }
    rows
}

fn pair(text: &AdoptedText, is_known: bool) -> ColumnsRow {
    let mark = match text.outcome {
        TextOutcome::Taken | TextOutcome::Same if text.is_sure && is_known => '=',
        TextOutcome::Taken | TextOutcome::Same => '?',
        TextOutcome::Unsafe(_) | TextOutcome::Gone => '!',
    };
    ColumnsRow {
        source: Some((text.source_line, text.english.to_string())),
        mark,
        own: Some((text.place.line, text.pattern.to_string())),
    }
}

impl ColumnsRow {
    fn write(&self, text: &mut String) {
        let cell = |cell: &Option<(usize, String)>| cell.as_ref().map(|(line, text)| (*line, wrapped(text)));
        let (source, own) = (cell(&self.source), cell(&self.own));
        let length = |cell: &Option<(usize, Vec<String>)>| cell.as_ref().map_or(0, |(_, lines)| lines.len());
        for at in 0..length(&source).max(length(&own)) {
            let number = |cell: &Option<(usize, Vec<String>)>| match cell {
                Some((line, _)) if at == 0 => format!("{line:>4}"),
                _ => "    ".to_owned(),
            };
            let words = |cell: &Option<(usize, Vec<String>)>| {
                cell.as_ref().and_then(|(_, lines)| lines.get(at)).cloned().unwrap_or_default()
            };
            let mark = if at == 0 { self.mark } else { ' ' };
            let (left, right) = (filled(&words(&source), WIDTH), words(&own));
            let line = format!("{} {left} {mark} {} {right}", number(&source), number(&own));
            let _ = writeln!(text, "{}", line.trim_end());
        }
    }
}

/// `text` in lines that fit a column, cut between words where there are some.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut width = 0;
    for word in text.split_inclusive(' ') {
        if width > 0 && width + word.trim_end().width() > WIDTH {
            lines.push(String::new());
            width = 0;
        }
        for character in word.chars() {
            let own = character.width().unwrap_or_default();
            if width + own > WIDTH && character != ' ' {
                lines.push(String::new());
                width = 0;
            }
            if let Some(line) = lines.last_mut() {
                line.push(character);
            }
            width += own;
        }
    }
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}
