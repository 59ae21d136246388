//! YAML with byte spans, from the parser's events. The parser counts in
//! characters, ends a quoted scalar after the comment that follows it, and
//! starts a block scalar after its header: all of that is fixed here.

use std::collections::HashSet;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, StrInput};

use super::value::{
    FrontMatterError, KeyValue, List, Map, OpaqueKind, OpaqueValue, Quoting, Scalar, Value, check_depth,
};
use crate::text::Span;

/// The map in `content` of `text`, or an empty one where there is none.
pub(super) fn parse(text: &str, content: &Span) -> Result<Map, FrontMatterError> {
    // The opening fence is parsed too: it is YAML's own document start.
    match read(&text[..content.end], content.start, "front matter")? {
        Value::Map(map) => Ok(map),
        Value::Opaque(opaque) if opaque.kind == OpaqueKind::Null && opaque.raw.is_empty() => {
            Ok(Map { span: content.end..content.end, flow: false, entries: Vec::new() })
        }
        other => Err(error("the front matter isn't a list of keys", other.span().clone())),
    }
}

/// What a whole file of YAML says, be it a map, a list or nothing.
///
/// # Errors
/// What is wrong with it, and where.
pub fn parse_file(text: &str) -> Result<Value, FrontMatterError> {
    read(text, 0, "data file")
}

/// The only document of `text`, which people know as a `noun`.
fn read(text: &str, start: usize, noun: &'static str) -> Result<Value, FrontMatterError> {
    let result = YamlReader::new(text, text, start, noun).document();
    if result.is_err()
        && let Some(joined) = with_brackets_joined(text)
        && let Ok(value) = YamlReader::new(text, &joined, start, noun).document()
    {
        return Ok(value);
    }
    result
}

/// `text` with blanks for the line breaks before brackets that close a list or
/// map at the start of a line, which YAML allows and the parser, behind an item
/// in quotes, doesn't. The length stays, and with it every span.
fn with_brackets_joined(text: &str) -> Option<String> {
    let mut joined = String::with_capacity(text.len());
    // Whether the last line of `joined` has what may be a comment.
    let mut has_comment = false;
    for line in text.split_inclusive('\n') {
        if line.starts_with([']', '}']) && !joined.is_empty() && !has_comment {
            joined.pop();
            joined.push(' ');
        } else {
            has_comment = false;
        }
        has_comment |= line.contains('#');
        joined.push_str(line);
    }
    (joined != text).then_some(joined)
}

struct YamlReader<'t> {
    noun: &'static str,
    text: &'t str,
    /// Byte offsets of characters.
    offsets: Vec<usize>,
    parser: Parser<'t, StrInput<'t>>,
    /// Where the last key, scalar or bracket ended.
    end: usize,
}

impl<'t> YamlReader<'t> {
    /// A reader of `text`, which the parser is given as `masked`: equally long.
    fn new(text: &'t str, masked: &'t str, start: usize, noun: &'static str) -> Self {
        let offsets = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        Self { noun, text, offsets, parser: Parser::new_from_str(masked), end: start }
    }

    fn document(&mut self) -> Result<Value, FrontMatterError> {
        let (mut event, mut span) = self.next()?;
        while matches!(event, Event::StreamStart | Event::DocumentStart(_)) {
            (event, span) = self.next()?;
        }
        if event == Event::StreamEnd {
            return Ok(self.opaque(span.start..span.start, OpaqueKind::Null));
        }
        let root = self.value(event, span, 1)?;
        loop {
            match self.next()? {
                (Event::StreamEnd, _) => return Ok(root),
                (Event::DocumentStart(_), span) => {
                    return Err(error(&format!("the {} has a second document in it", self.noun), span));
                }
                _ => {}
            }
        }
    }

    fn next(&mut self) -> Result<(Event<'t>, Span), FrontMatterError> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => {
                Ok((event, self.byte(span.start.index())..self.byte(span.end.index())))
            }
            Some(Err(failure)) => Err(self.scan_error(&failure)),
            None => Ok((Event::StreamEnd, self.text.len()..self.text.len())),
        }
    }

    fn byte(&self, character: usize) -> usize {
        self.offsets.get(character).copied().unwrap_or(self.text.len())
    }

    fn scan_error(&self, failure: &ScanError) -> FrontMatterError {
        let at = self.byte(failure.marker().index());
        let next = self.byte(failure.marker().index() + 1);
        error(&format!("it isn't YAML: {}", failure.info()), at..next)
    }

    fn value(&mut self, event: Event<'t>, span: Span, depth: usize) -> Result<Value, FrontMatterError> {
        let before = self.end;
        let (value, marked) = match event {
            Event::Scalar(text, style, anchor, tag) => {
                let marked = anchor > 0 || tag.is_some();
                if marked {
                    self.end = span.end;
                    return Ok(self.opaque(span.start..self.trimmed(&span), OpaqueKind::Marked));
                }
                return Ok(self.scalar(&text, style, &span, before));
            }
            Event::Alias(_) => {
                self.end = span.end;
                return Ok(self.opaque(span.start..self.trimmed(&span), OpaqueKind::Alias));
            }
            Event::SequenceStart(anchor, tag) => (self.list(&span, depth)?, anchor > 0 || tag.is_some()),
            Event::MappingStart(anchor, tag) => (self.map(&span, depth)?, anchor > 0 || tag.is_some()),
            _ => return Err(error("it isn't YAML", span)),
        };
        if marked {
            return Ok(self.opaque(span.start..value.span().end, OpaqueKind::Marked));
        }
        Ok(value)
    }

    fn opaque(&self, span: Span, kind: OpaqueKind) -> Value {
        let raw = self.text[span.clone()].to_owned();
        Value::Opaque(OpaqueValue { span, kind, raw })
    }

    /// The end of `span` without blanks and line ends.
    fn trimmed(&self, span: &Span) -> usize {
        span.start + self.text[span.clone()].trim_end_matches([' ', '\t', '\r', '\n']).len()
    }

    /// A scalar whose event has `span`, where the token before ended at `before`.
    fn scalar(&mut self, text: &str, style: ScalarStyle, span: &Span, before: usize) -> Value {
        let null = style == ScalarStyle::Plain && matches!(text, "" | "~" | "null" | "Null" | "NULL");
        if null {
            let end = if text.is_empty() { span.start } else { self.trimmed(span) };
            self.end = end;
            return self.opaque(span.start..end, OpaqueKind::Null);
        }
        let (span, style) = match style {
            ScalarStyle::Plain => (span.start..self.trimmed(span), Quoting::Plain),
            ScalarStyle::SingleQuoted => (span.start..self.quote_end(span.start), Quoting::Single),
            ScalarStyle::DoubleQuoted => (span.start..self.quote_end(span.start), Quoting::Double),
            ScalarStyle::Literal | ScalarStyle::Folded => (self.block(span, before), Quoting::Block),
        };
        self.end = span.end;
        let is_string = style != Quoting::Plain || reads_as_string(text);
        Value::Scalar(Scalar { span, text: text.to_owned(), style, is_string })
    }

    /// The end of the quoted scalar that starts at `start`.
    fn quote_end(&self, start: usize) -> usize {
        let bytes = self.text.as_bytes();
        let quote = bytes[start];
        let mut at = start + 1;
        while at < bytes.len() {
            match bytes[at] {
                b'\\' if quote == b'"' => at += 1,
                byte if byte == quote && quote == b'\'' && bytes.get(at + 1) == Some(&quote) => at += 1,
                byte if byte == quote => return at + 1,
                _ => {}
            }
            at += 1;
        }
        bytes.len()
    }

    /// A block scalar from its header, which stands after `before`, to the
    /// last line that has text.
    fn block(&self, span: &Span, before: usize) -> Span {
        let mut in_comment = false;
        let mut previous = b' ';
        let mut start = span.start;
        for (at, byte) in (before..span.start).zip(self.text[before..span.start].bytes()) {
            match byte {
                b'\n' => in_comment = false,
                b'#' if previous.is_ascii_whitespace() => in_comment = true,
                b'|' | b'>' if !in_comment => {
                    start = at;
                    break;
                }
                _ => {}
            }
            previous = byte;
        }
        start..self.trimmed(&(start..span.end.max(start)))
    }

    fn list(&mut self, span: &Span, depth: usize) -> Result<Value, FrontMatterError> {
        check_depth(depth, span.start, self.noun)?;
        // The event spans the blanks and the comment behind the bracket, too.
        let flow = self.text[span.clone()].starts_with('[');
        self.end = span.end.max(self.end);
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, end) => {
                    let last = if flow { end.start + 1 } else { self.end };
                    self.end = last;
                    let start = if flow { span.start } else { self.first_dash(&items, span.start) };
                    return Ok(Value::List(List { span: start..last.max(start), flow, items }));
                }
                (event, span) => items.push(self.value(event, span, depth + 1)?),
            }
        }
    }

    /// The first dash of a block list; the parser says now that place, now the
    /// one after it.
    fn first_dash(&self, items: &[Value], otherwise: usize) -> usize {
        let first = items.first().map_or(otherwise, |item| item.span().start);
        let lead = self.text[..first].trim_end_matches([' ', '\t', '\r', '\n']);
        if lead.ends_with('-') { lead.len() - 1 } else { otherwise }
    }

    fn map(&mut self, span: &Span, depth: usize) -> Result<Value, FrontMatterError> {
        check_depth(depth, span.start, self.noun)?;
        let flow = self.text[span.clone()].starts_with('{');
        self.end = span.end.max(self.end);
        let mut entries: Vec<KeyValue> = Vec::new();
        let mut keys = HashSet::new();
        loop {
            let (event, key_event) = self.next()?;
            if event == Event::MappingEnd {
                let start = entries.first().map_or(span.start, |entry| entry.key_span.start);
                let last = if flow { key_event.start + 1 } else { self.end };
                self.end = last;
                let span = if flow { span.start..last } else { start..last.max(start) };
                return Ok(Value::Map(Map { span, flow, entries }));
            }
            let Value::Scalar(key) = self.value(event, key_event.clone(), depth)? else {
                return Err(error(&format!("a key of the {} isn't plain text", self.noun), key_event));
            };
            if !keys.insert(key.text.clone()) {
                return Err(error(&format!("the key `{}` stands twice", key.text), key.span));
            }
            let value = self.entry_value(depth)?;
            entries.push(KeyValue { key: key.text, key_span: key.span, value });
        }
    }

    /// The value of the key that was just read. Where there is none, its place
    /// is after the colon, wherever the parser thinks it is.
    fn entry_value(&mut self, depth: usize) -> Result<Value, FrontMatterError> {
        let after_key = self.end;
        let (event, span) = self.next()?;
        let value = self.value(event, span, depth + 1)?;
        match value {
            Value::Opaque(opaque) if opaque.kind == OpaqueKind::Null && opaque.raw.is_empty() => {
                let rest = &self.text[after_key..];
                let blanks = rest.len() - rest.trim_start_matches([' ', '\t']).len();
                let colon = rest[blanks..].starts_with(':');
                self.end = if colon { after_key + blanks + 1 } else { after_key };
                Ok(self.opaque(self.end..self.end, OpaqueKind::Null))
            }
            value => Ok(value),
        }
    }
}

fn error(message: &str, span: Span) -> FrontMatterError {
    FrontMatterError { message: message.to_owned(), span }
}

/// Whether a plain scalar with this text is a string for every YAML reader,
/// 1.1 or 1.2. Says no in doubt.
#[must_use]
pub fn reads_as_string(text: &str) -> bool {
    const WORDS: [&str; 14] =
        ["", "~", "=", "<<", "y", "n", "yes", "no", "on", "off", "true", "false", "null", ".nan"];
    let lower = text.to_ascii_lowercase();
    if WORDS.contains(&lower.as_str()) || lower.trim_start_matches(['+', '-']) == ".inf" {
        return false;
    }
    !(like_number(&lower) || like_date(&lower))
}

/// Numbers of all kinds: `1_000`, `1,000`, `-.5e3`, `0x1F`, `0o7`, `12:30:45`.
fn like_number(lower: &str) -> bool {
    let digits = lower.trim_start_matches(['+', '-']);
    if let Some(rest) = digits.strip_prefix("0x") {
        return rest.bytes().all(|b| b.is_ascii_hexdigit() || matches!(b, b'_' | b','));
    }
    digits.bytes().any(|b| b.is_ascii_digit())
        && digits.bytes().all(|b| b.is_ascii_digit() || b"_,.:+-eob".contains(&b))
}

/// Dates and times: `2018-07-26`, `2018-07-26T12:00:00Z`, `2018-7-6 12:00:00 +2`.
fn like_date(lower: &str) -> bool {
    let bytes = lower.as_bytes();
    bytes.len() > 4
        && bytes[..4].iter().all(u8::is_ascii_digit)
        && bytes[4] == b'-'
        && bytes.iter().all(|b| b.is_ascii_digit() || b"-tz:.+ \t".contains(b))
}
