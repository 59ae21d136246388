//! One localized data file: the English bytes with only configured values
//! replaced. The result is read again and compared before anyone gets it.

use std::collections::HashMap;

use crate::link;
use crate::page::data::{Data, Text};
use crate::page::front_matter::{Format, Style, Value, parse_file};
use crate::page::source::Source;

use super::front_matter::write;
use super::splices::Splices;
use super::{Context, LocalizeError, Rendering, matter};

/// The localized data file `data` of `context`.
pub(super) fn localize(context: &Context<'_>, data: &Data) -> Result<String, LocalizeError> {
    let texts = translated(context, data)?;
    // A text that a block can't hold as it is meant goes into quotes.
    compose(context, data, &texts, true).or_else(|_| compose(context, data, &texts, false))
}

/// The values that change, with what they become.
fn translated<'d>(context: &Context<'_>, data: &'d Data) -> Result<Vec<(&'d Text, String)>, LocalizeError> {
    let mut texts = Vec::new();
    for (segment, rendering) in std::iter::zip(context.segments, context.renderings) {
        let Rendering::Translated(pattern) = rendering else { continue };
        let Some(text) = data.texts.iter().find(|text| text.span == segment.span) else { continue };
        let value = text.with(&context.rendered(segment, pattern)?);
        if value == text.value {
            continue;
        }
        if let Some(character) = write::forbidden(&value.replace('\n', "")) {
            let code = u32::from(character);
            return Err(LocalizeError {
                message: format!("the character U+{code:04X} has no place in a data file"),
                segment: Some(segment.id.clone()),
            });
        }
        texts.push((text, value));
    }
    Ok(texts)
}

/// The file, if it says what is meant.
fn compose(
    context: &Context<'_>,
    data: &Data,
    texts: &[(&Text, String)],
    with_blocks: bool,
) -> Result<String, LocalizeError> {
    let source = &context.page.source;
    let mut splices = Splices::of_edits(context.link_edits);
    let mut meant: HashMap<usize, String> = HashMap::new();
    for link in &context.page.body.links {
        let mut edits = context.link_edits.iter();
        if let Some((span, path)) =
            edits.find(|(span, _)| link.span.start <= span.start && span.end <= link.span.end)
        {
            // Up to the edit an address is written as it reads.
            let replaced = span.start - link.span.start..span.end - link.span.start;
            meant.insert(link.span.start, link::applied(&link.destination, &(replaced, path.clone())));
        }
    }
    for (text, value) in texts {
        let block = with_blocks.then(|| block(text, &source.text()[text.span.clone()], value)).flatten();
        let style = if text.style == Style::Block { Style::Double } else { text.style };
        let written = block.unwrap_or_else(|| write::scalar(value, style, Format::Yaml, text.flow));
        splices.replace(text.span.clone(), written);
        meant.insert(text.span.start, value.clone());
    }
    if !context.is_source_language() {
        let comment = matter::comment(context.page, Some(context.catalog_path));
        splices.insert_before(0, format!("{comment}\n"));
    }
    let content = Source::new(splices.apply(source)?);
    let reread = parse_file(content.text()).map_err(|error| failed(format!("it can't be read: {error}")))?;
    if !says(&reread, &data.root, &meant) {
        return Err(failed("it would say something else than what is meant".to_owned()));
    }
    Ok(content.into_original())
}

fn failed(message: String) -> LocalizeError {
    LocalizeError { message, segment: None }
}

/// Whether `found` says what `english` does, but for what is `meant` where
/// something else stands now.
fn says(found: &Value, english: &Value, meant: &HashMap<usize, String>) -> bool {
    match (found, english) {
        (Value::Scalar(found), Value::Scalar(english)) => {
            let quote = usize::from(matches!(english.style, Style::Single | Style::Double));
            let places = [english.span.start, english.span.start + quote];
            match places.iter().find_map(|place| meant.get(place)) {
                Some(meant) => found.is_string && found.text == *meant,
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
fn block(text: &Text, written: &str, value: &str) -> Option<String> {
    if text.style != Style::Block {
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
