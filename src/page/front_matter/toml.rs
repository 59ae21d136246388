//! TOML with byte spans.

use toml_edit::{ArrayOfTables, Document, InlineTable, Item, Key, Table};

use super::value::{FrontMatterError, KeyValue, List, Map, Quoting, Scalar, Value, check_depth};
use crate::text::Span;

/// The map in `content` of `text`.
pub(super) fn parse(text: &str, content: &Span) -> Result<Map, FrontMatterError> {
    let document = Document::parse(&text[content.clone()]).map_err(|failure| {
        let at = failure.span().unwrap_or(0..0);
        let message = format!("the front matter isn't TOML: {}", failure.message());
        FrontMatterError { message, span: content.start + at.start..content.start + at.end }
    })?;
    let reader = TomlReader { text, start: content.start };
    let mut root = reader.table(document.as_table(), content, 1)?;
    root.span = content.clone();
    Ok(root)
}

struct TomlReader<'t> {
    text: &'t str,
    /// Where the content starts in the page.
    start: usize,
}

impl TomlReader<'_> {
    /// A span of the parser's as one of the page's; `otherwise` for values
    /// that stand nowhere, as the `a` of `[a.b]`.
    fn span(&self, span: Option<Span>, otherwise: &Span) -> Span {
        span.map_or_else(|| otherwise.clone(), |span| self.start + span.start..self.start + span.end)
    }

    fn table(&self, table: &Table, place: &Span, depth: usize) -> Result<Map, FrontMatterError> {
        let span = self.span(table.span(), place);
        check_depth(depth, span.start, "front matter")?;
        let mut entries = Vec::new();
        for (name, item) in table {
            entries.extend(self.entry(name, table.key(name), item, &span, depth)?);
        }
        Ok(Map { span, flow: false, entries })
    }

    fn inline_table(&self, table: &InlineTable, place: &Span, depth: usize) -> Result<Map, FrontMatterError> {
        let span = self.span(table.span(), place);
        check_depth(depth, span.start, "front matter")?;
        let mut entries = Vec::new();
        for (name, value) in table {
            let key_span = self.span(table.key(name).and_then(Key::span), &span);
            let value = self.value(value, &key_span, depth + 1)?;
            entries.push(KeyValue { key: name.to_owned(), key_span, value });
        }
        // The inside of a dotted key has no braces of its own.
        Ok(Map { span, flow: true, entries })
    }

    fn entry(
        &self,
        name: &str,
        key: Option<&Key>,
        item: &Item,
        place: &Span,
        depth: usize,
    ) -> Result<Option<KeyValue>, FrontMatterError> {
        let key_span = self.span(key.and_then(Key::span), place);
        let value = match item {
            Item::None => return Ok(None),
            Item::Value(value) => self.value(value, &key_span, depth + 1)?,
            Item::Table(table) => Value::Map(self.table(table, &key_span, depth + 1)?),
            Item::ArrayOfTables(tables) => self.tables(tables, &key_span, depth + 1)?,
        };
        Ok(Some(KeyValue { key: name.to_owned(), key_span, value }))
    }

    fn tables(&self, tables: &ArrayOfTables, place: &Span, depth: usize) -> Result<Value, FrontMatterError> {
        let span = self.span(tables.span(), place);
        check_depth(depth, span.start, "front matter")?;
        let items: Result<_, _> =
            tables.iter().map(|table| self.table(table, &span, depth + 1).map(Value::Map)).collect();
        Ok(Value::List(List { span: span.clone(), flow: false, items: items? }))
    }

    fn value(&self, value: &toml_edit::Value, place: &Span, depth: usize) -> Result<Value, FrontMatterError> {
        let span = self.span(value.span(), place);
        match value {
            toml_edit::Value::Array(array) => {
                check_depth(depth, span.start, "front matter")?;
                let items: Result<_, _> =
                    array.iter().map(|item| self.value(item, &span, depth + 1)).collect();
                Ok(Value::List(List { span: span.clone(), flow: true, items: items? }))
            }
            toml_edit::Value::InlineTable(table) => Ok(Value::Map(self.inline_table(table, &span, depth)?)),
            toml_edit::Value::String(string) => {
                let written = &self.text[span.clone()];
                let style = match written.as_bytes() {
                    [b'"', b'"', b'"', ..] | [b'\'', b'\'', b'\'', ..] => Quoting::Block,
                    [b'\'', ..] => Quoting::Single,
                    _ => Quoting::Double,
                };
                Ok(Value::Scalar(Scalar { span, text: string.value().clone(), style, is_string: true }))
            }
            _ => {
                let text = self.text[span.clone()].to_owned();
                Ok(Value::Scalar(Scalar { span, text, style: Quoting::Plain, is_string: false }))
            }
        }
    }
}
