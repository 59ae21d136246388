//! `unreadable-text`, `duplicate-entry`, `merge-conflict`: what Fluent can't
//! read, or reads in two ways. `unreadable-lock`: a line that is no record.

use std::collections::BTreeMap;

use crate::catalog::diagnosis::{Diagnosis, diagnose};
use crate::catalog::parse::EntryProblem;
use crate::finding::{Code, Finding, Place};
use crate::segment::id::is_segment_id;
use crate::text::{LineIndex, Span};

use super::look::PageLook;

pub(super) fn check(look: &PageLook<'_>) -> Vec<Finding> {
    let source = &look.site.source_name;
    let catalog = &look.view.catalog;
    let mut findings = Vec::new();
    if let Some(conflict) = &catalog.conflict {
        findings.push(
            look.finding(Code::MergeConflict, "a merge left both versions in this catalog", conflict)
                .note(format!("Texts that differ between the two are shown in {source} until one is chosen."))
                .help(
                    "Keep one version of each text, and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`.",
                ),
        );
    }
    for entry in &catalog.entries {
        if let Some(EntryProblem::CutOff(span)) = &entry.problem {
            findings.push(cut_off(look, &entry.id, span));
        }
    }
    for stray in &catalog.strays {
        findings.push(unread(look, stray));
    }
    if catalog.conflict.is_none() {
        findings.extend(duplicates(look));
    }
    findings.extend(unreadable_records(look));
    findings
}

/// One finding for a lock, at the first of the lines.
fn unreadable_records(look: &PageLook<'_>) -> Option<Finding> {
    let lines = &look.view.lock.unreadable;
    let first = lines.first()?;
    let path = look.site.lock_path(look.language.language.tag(), &look.page().page.catalog_path);
    let text = look.view.lock_text.as_deref().unwrap_or_default();
    let at = text.find(&format!("\n{first}")).map(|at| at + 1);
    let place = at.map(|at| Place::of(&path, text, &LineIndex::new(text), &(at..at + first.len())));
    let message = match lines.len() {
        1 => "this line of the lock isn't a record".to_owned(),
        count => format!("this line of the lock isn't a record, nor {} more", count - 1),
    };
    let finding = Finding::new(Code::UnreadableLock, message)
        .at(place.unwrap_or_else(|| Place::file(&path)))
        .page(&look.page().page.path, look.page().reference_key())
        .language(&look.language.language)
        .note("It is kept as it is, but has no effect: a text without another record counts as unreviewed.")
        .help("Take back the change that damaged it, or delete it.");
    let id = first.split(' ').next().filter(|id| is_segment_id(id));
    Some(match id {
        Some(id) => finding.id(id),
        None => finding,
    })
}

/// A line that cuts off no text.
fn unread(look: &PageLook<'_>, stray: &Span) -> Finding {
    let source = &look.site.source_name;
    let Some((diagnosis, at)) = diagnosed(look, stray) else {
        return look
            .finding(Code::UnreadableText, "this line belongs to no entry", stray)
            .note("Fluent, the format of this file, can't read it. It is left as it is.")
            .help(
                "An entry is `id = text` on one line. Make a comment of anything else: put `# ` before it.",
            );
    };
    let text = &look.view.catalog.text[stray.clone()];
    let id = text.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
    let id = id.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().unwrap_or_default();
    let finding = look
        .finding(Code::UnreadableText, message(look, &diagnosis, &at), &at)
        .note(format!(
            "Fluent, the format of this file, can't read the entry. Readers get the {source} of its segment."
        ))
        .help(diagnosis.help);
    if is_segment_id(id) { finding.id(id) } else { finding }
}

fn cut_off(look: &PageLook<'_>, id: &str, span: &Span) -> Finding {
    let source = &look.site.source_name;
    let line = look.line(span.start);
    let join = format!("Join line {line} to the end of line {}.", line - 1);
    let Some((diagnosis, at)) = diagnosed(look, span) else {
        return look
            .finding(
                Code::UnreadableText,
                "this line belongs to no entry, so the text above it is cut off",
                span,
            )
            .id(id)
            .note("A text goes on in the next line only if that line is indented and doesn't begin with [ * or a full stop.")
            .help(join);
    };
    look.finding(Code::UnreadableText, message(look, &diagnosis, &at), &at)
        .id(id)
        .note(format!(
            "Fluent can't read this line, so the text above it is cut off. Readers get its {source}."
        ))
        .help(diagnosis.help)
}

/// What spoils the lines at `span`, and where in the file that is.
fn diagnosed(look: &PageLook<'_>, span: &Span) -> Option<(Diagnosis, Span)> {
    let mut diagnosis = diagnose(&look.view.catalog.text[span.clone()])?;
    diagnosis.help = look.site.source_name.put_into(&diagnosis.help);
    let at = span.start + diagnosis.at.start..span.start + diagnosis.at.end;
    Some((diagnosis, at))
}

/// The message with the column, which not every report shows.
fn message(look: &PageLook<'_>, diagnosis: &Diagnosis, at: &Span) -> String {
    let text = &look.view.catalog.text[..at.start];
    let line = text.rfind('\n').map_or(text, |end| &text[end + 1..]);
    let column = line.trim_start_matches('\u{FEFF}').chars().count() + 1;
    format!("{}, in column {column}", diagnosis.message)
}

fn duplicates(look: &PageLook<'_>) -> Vec<Finding> {
    let source = &look.site.source_name;
    let catalog = &look.view.catalog;
    let several = catalog.entries.iter().filter_map(|entry| match catalog.places_of(&entry.id) {
        [_] => None,
        places => Some((entry.id.as_str(), places)),
    });
    let several: BTreeMap<&str, &[usize]> = several.collect();
    several
        .into_iter()
        .map(|(id, places)| {
            let entries = &catalog.entries;
            let first = look.line(entries[places[0]].span.start);
            look.finding(
                Code::DuplicateEntry,
                format!("this entry stands in line {first} already"),
                &entries[places[1]].span,
            )
            .id(id)
            .note(format!("Where the two texts differ, readers get the {source} until one is chosen."))
            .help("Keep the right one and delete the other.")
        })
        .collect()
}
