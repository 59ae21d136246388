//! One localized data file: the English bytes with only configured values
//! replaced. The result is read again and compared before anyone gets it.

use std::collections::BTreeMap;

use crate::link;
use crate::page::body::{Link, LinkKind};
use crate::page::data::{Data, DataText};
use crate::page::front_matter::{FrontMatterFormat, Quoting, Value, parse_file};
use crate::page::part::PartKind;
use crate::page::source::Source;
use crate::segment::{Placeable, Segment, SegmentKind};
use crate::text::Span;

use super::context::{LocalizeContext, Rendering};
use super::error::LocalizeError;
use super::front_matter::write;
use super::matter;
use super::splices::{Splices, edited};

/// The localized data file `data` of `context`.
pub(super) fn localize(context: &LocalizeContext<'_>, data: &Data) -> Result<String, LocalizeError> {
    let translated = translated(context, data)?;
    let meant = meant(context, data, &translated);
    // A text that a block can't hold as it is meant goes into quotes.
    compose(context, data, &translated, &meant, true)
        .or_else(|_| compose(context, data, &translated, &meant, false))
}

/// The values that are translated, with what they become.
fn translated<'d>(
    context: &LocalizeContext<'_>,
    data: &'d Data,
) -> Result<Vec<(&'d DataText, String)>, LocalizeError> {
    let mut texts = Vec::new();
    let mut shown = std::iter::zip(context.segments, context.renderings).peekable();
    for text in &data.texts {
        // A text that is too long to be translated is no segment.
        let is_its =
            |segment: &Segment| matches!(&segment.kind, SegmentKind::Data(path) if *path == text.path);
        let Some((segment, rendering)) = shown.next_if(|(segment, _)| is_its(segment)) else { continue };
        let Rendering::Translated(pattern) = rendering else { continue };
        let edits = edits_of(context, text);
        let written = |placeable: &Placeable| written(placeable, segment, text, &edits);
        let value = text.with(&context.rendered_with(segment, pattern, written)?);
        let is_new = |c: &char| write::is_forbidden(*c) && !text.value.contains(*c);
        if let Some(character) = value.chars().find(is_new) {
            let code = u32::from(character);
            return Err(LocalizeError {
                message: format!("the character U+{code:04X} has no place in a data file"),
                segment: Some(segment.id.clone()),
            });
        }
        if value != linked(text, &edits) {
            texts.push((text, value));
        }
    }
    Ok(texts)
}

/// What is written for a placeable of `segment`, with the `edits` of its text.
fn written(placeable: &Placeable, segment: &Segment, text: &DataText, edits: &[(Span, String)]) -> String {
    let number = segment.placeables.iter().position(|known| known.name == placeable.name);
    let mut opaque = text.parts.iter().filter(|part| matches!(part.kind, PartKind::Opaque(_)));
    let Some(part) = number.and_then(|number| opaque.nth(number)) else { return placeable.written.clone() };
    edited(&text.value, &part.span, edits)
}

/// The edits of links in `text`, as edits of its value.
fn edits_of(context: &LocalizeContext<'_>, text: &DataText) -> Vec<(Span, String)> {
    let links = &context.page.body.links;
    let first = links.partition_point(|link| link.span.start < text.span.start);
    let links = links[first..].iter().take_while(|link| link.span.end <= text.span.end);
    let edit = |link: &Link| match link.kind {
        LinkKind::InData { at, .. } => {
            let (replaced, path) = edit_of(context, link)?;
            Some((at + replaced.start..at + replaced.end, path))
        }
        _ => None,
    };
    links.filter_map(edit).collect()
}

/// The edit of `link`, as an edit of what is written for its destination.
fn edit_of(context: &LocalizeContext<'_>, link: &Link) -> Option<(Span, String)> {
    let edits = context.link_edits;
    let (span, path) = edits.get(edits.partition_point(|(span, _)| span.start < link.span.start))?;
    let replaced = span.start - link.span.start..span.end.checked_sub(link.span.start)?;
    (span.end <= link.span.end).then(|| (replaced, path.clone()))
}

/// The value of `text` with `edits`.
fn linked(text: &DataText, edits: &[(Span, String)]) -> String {
    edited(&text.value, &(0..text.value.len()), edits)
}

/// What is to be read where a value changes, by its first byte.
fn meant(
    context: &LocalizeContext<'_>,
    data: &Data,
    translated: &[(&DataText, String)],
) -> BTreeMap<usize, String> {
    let mut meant = BTreeMap::new();
    for link in context.page.body.links.iter().filter(|link| matches!(link.kind, LinkKind::Data(_))) {
        // Up to the edit an address is written as it reads.
        let edit = edit_of(context, link);
        meant.extend(edit.map(|edit| (link.span.start, link::applied(&link.destination, &edit))));
    }
    for text in &data.texts {
        let edits = edits_of(context, text);
        if !edits.is_empty() {
            meant.insert(text.span.start, linked(text, &edits));
        }
    }
    meant.extend(translated.iter().map(|(text, value)| (text.span.start, value.clone())));
    meant
}

/// The file, if it says what is meant.
fn compose(
    context: &LocalizeContext<'_>,
    data: &Data,
    translated: &[(&DataText, String)],
    meant: &BTreeMap<usize, String>,
    with_blocks: bool,
) -> Result<String, LocalizeError> {
    let source = &context.page.source;
    let mut splices = Splices::of_edits(context.link_edits);
    for (text, value) in translated {
        let block = with_blocks.then(|| block(text, &source.text()[text.span.clone()], value)).flatten();
        let style = if text.style == Quoting::Block { Quoting::Double } else { text.style };
        let written =
            block.unwrap_or_else(|| write::scalar(value, style, FrontMatterFormat::Yaml, text.flow));
        splices.replace(text.span.clone(), written);
    }
    if !context.is_source_language() {
        let comment = matter::comment(context.page, Some(context.catalog_path));
        splices.insert_before(0, format!("{comment}\n"));
    }
    let content = Source::new(splices.apply(source)?);
    let reread = parse_file(content.text()).map_err(|error| failed(format!("it can't be read: {error}")))?;
    if !says(&reread, &data.root, meant) {
        return Err(failed("it would say something else than what is meant".to_owned()));
    }
    Ok(content.into_original())
}

fn failed(message: String) -> LocalizeError {
    LocalizeError { message, segment: None }
}

/// Whether `found` says what `english` does, but for what is `meant` where
/// something else stands now.
fn says(found: &Value, english: &Value, meant: &BTreeMap<usize, String>) -> bool {
    match (found, english) {
        (Value::Scalar(found), Value::Scalar(english)) => {
            match meant.range(english.span.clone()).next() {
                Some((at, meant)) if *at == english.span.start => found.is_string && found.text == *meant,
                // An address behind a quote or a block's header: what stands around it stays.
                Some((_, meant)) => {
                    let around = english.text.split_once(english.text.trim());
                    found.is_string
                        && around.is_some_and(|(lead, tail)| found.text == format!("{lead}{meant}{tail}"))
                }
                None => found.text == english.text && found.is_string == english.is_string,
            }
        }
        (Value::List(found), Value::List(english)) => {
            found.items.len() == english.items.len()
                && std::iter::zip(&found.items, &english.items).all(|(f, e)| says(f, e, meant))
        }
        (Value::Map(found), Value::Map(english)) => {
            found.entries.len() == english.entries.len()
                && std::iter::zip(&found.entries, &english.entries).all(|(found, english)| {
                    found.key == english.key && says(&found.value, &english.value, meant)
                })
        }
        (Value::Opaque(found), Value::Opaque(english)) => found.raw == english.raw,
        _ => false,
    }
}

/// `value` in a block like the one that is `written` in the English: with its
/// header and indentation. `None` where a block can't hold it.
fn block(text: &DataText, written: &str, value: &str) -> Option<String> {
    if text.style != Quoting::Block {
        return None;
    }
    let (header, content) = written.split_once('\n')?;
    let is_folded = header.starts_with('>');
    // Indentation that is told is another one than that of the first line.
    if header.bytes().take(3).any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let first = content.lines().find(|line| !line.trim().is_empty())?;
    let indentation = &first[..first.len() - first.trim_start_matches(' ').len()];
    let value = value.trim_end_matches('\n');
    if write::needs_quotes(value) || value.lines().any(|line| line.starts_with([' ', '\t'])) {
        return None;
    }
    let mut block = header.to_owned();
    let mut lines = value.split('\n').peekable();
    while let Some(line) = lines.next() {
        block.push('\n');
        if !line.is_empty() {
            block += indentation;
            block += line;
            // A folded line break is a blank: it takes two to make one.
            if is_folded && lines.peek().is_some() {
                block.push('\n');
            }
        }
    }
    Some(block)
}
