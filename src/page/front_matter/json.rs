//! JSON with byte spans: every raw value is a slice of the text, so that it is
//! known where it stands.

use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::value::{
    FrontMatterError, KeyValue, List, Map, OpaqueKind, OpaqueValue, Quoting, Scalar, Value, check_depth,
};
use crate::text::Span;

/// Whether `text` begins as an object does. A page may begin with a shortcode,
/// `{{< … >}}`, too.
pub(super) fn is_opened(text: &str) -> bool {
    text.starts_with('{') && !text.starts_with("{{")
}

/// The object that `text` begins with, and the end of the line of its last
/// brace.
pub(super) fn object(text: &str) -> Result<(Span, usize), FrontMatterError> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<&RawValue>();
    let object = match values.next() {
        Some(Ok(object)) => object.get().len(),
        Some(Err(failure)) if !failure.is_eof() => return Err(error_in(text, 0, &failure)),
        _ => return Err(error("the object has no `}` at its end", 0..1)),
    };
    let line = text[object..].split_inclusive('\n').next().unwrap_or_default();
    let rest = line.trim_ascii();
    if !rest.is_empty() {
        let start = object + line.len() - line.trim_ascii_start().len();
        return Err(error("text follows the object on its last line", start..start + rest.len()));
    }
    Ok((0..object, object + line.len()))
}

/// The map in `content` of `text`, an object.
pub(super) fn parse(text: &str, content: &Span) -> Result<Map, FrontMatterError> {
    JsonReader { text }.map(&text[content.clone()], 1)
}

struct JsonReader<'t> {
    text: &'t str,
}

impl<'t> JsonReader<'t> {
    /// Where `written`, a slice of the text, stands in it.
    fn span(&self, written: &str) -> Span {
        let start = written.as_ptr().addr() - self.text.as_ptr().addr();
        start..start + written.len()
    }

    /// What `written` says, which is a whole value.
    fn read<T: Deserialize<'t>>(&self, written: &'t str) -> Result<T, FrontMatterError> {
        serde_json::from_str(written)
            .map_err(|failure| error_in(self.text, self.span(written).start, &failure))
    }

    fn map(&self, written: &'t str, depth: usize) -> Result<Map, FrontMatterError> {
        let span = self.span(written);
        check_depth(depth, span.start, "front matter")?;
        let mut entries = Vec::new();
        let mut keys = HashSet::new();
        for (key, value) in self.read::<Members>(written)?.0 {
            let key_span = self.span(key.get());
            let key: String = self.read(key.get())?;
            if !keys.insert(key.clone()) {
                return Err(error(&format!("the key `{key}` stands twice"), key_span));
            }
            entries.push(KeyValue { key, key_span, value: self.value(value.get(), depth + 1)? });
        }
        Ok(Map { span, flow: true, entries })
    }

    fn list(&self, written: &'t str, depth: usize) -> Result<List, FrontMatterError> {
        let span = self.span(written);
        check_depth(depth, span.start, "front matter")?;
        let items: Vec<&RawValue> = self.read(written)?;
        let items: Result<_, _> = items.into_iter().map(|item| self.value(item.get(), depth + 1)).collect();
        Ok(List { span, flow: true, items: items? })
    }

    fn value(&self, written: &'t str, depth: usize) -> Result<Value, FrontMatterError> {
        let span = self.span(written);
        Ok(match written.as_bytes() {
            [b'{', ..] => Value::Map(self.map(written, depth)?),
            [b'[', ..] => Value::List(self.list(written, depth)?),
            [b'"', ..] => {
                let text = self.read(written)?;
                Value::Scalar(Scalar { span, text, style: Quoting::Double, is_string: true })
            }
            b"null" => Value::Opaque(OpaqueValue { span, kind: OpaqueKind::Null, raw: written.to_owned() }),
            _ => {
                let text = written.to_owned();
                Value::Scalar(Scalar { span, text, style: Quoting::Plain, is_string: false })
            }
        })
    }
}

/// The keys and values of an object, in their order, also those that stand twice.
struct Members<'t>(Vec<(&'t RawValue, &'t RawValue)>);

impl<'t> Deserialize<'t> for Members<'t> {
    fn deserialize<D: Deserializer<'t>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MembersVisitor)
    }
}

struct MembersVisitor;

impl<'t> Visitor<'t> for MembersVisitor {
    type Value = Members<'t>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Members(members))
    }
}

/// A failure of the parser's in what begins at `start` of `text`, as one with a
/// place in the page.
fn error_in(text: &str, start: usize, failure: &serde_json::Error) -> FrontMatterError {
    let part = &text[start..];
    let lines = part.split_inclusive('\n').take(failure.line().saturating_sub(1));
    let at = start + lines.map(str::len).sum::<usize>() + failure.column().saturating_sub(1);
    let at = text.floor_char_boundary(at);
    let end = text[at..].chars().next().map_or(at, |character| at + character.len_utf8());
    let message = failure.to_string();
    let place = message.rfind(" at line ").unwrap_or(message.len());
    error(&format!("it isn't JSON: {}", &message[..place]), at..end)
}

fn error(message: &str, span: Span) -> FrontMatterError {
    FrontMatterError { message: message.to_owned(), span }
}
