//! A line of a lock: a record, with what must not be lost.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::language::Language;
use crate::segment::id::is_segment_id;
use crate::text::Fingerprint;

use super::record::{Made, Pair, Record};
use super::words::Used;

/// What stands behind an earlier pair whose translation is a copy.
const COPY: &str = ":copy";

/// A line whose English is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Orphan {
    /// Its record as it was.
    pub record: Record,
    /// The last English.
    pub english: Option<String>,
    /// The catalog's entry with its comments; empty where there was none.
    pub entry: String,
}

/// A text that another file had for an id, as long as no person has chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Second {
    /// What it was made from.
    pub record: Record,
    /// The file that it came from.
    pub file: String,
    /// The entry with its comments.
    pub entry: String,
}

/// A line of a lock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LockLine {
    /// Of a segment that the page has.
    Segment(Record),
    /// Of a segment that the page had.
    Orphan(Orphan),
    /// Of a further text of a segment.
    Second(Second),
}

impl LockLine {
    /// What it says of the segment's translation in the catalog.
    #[must_use]
    pub fn record(&self) -> Option<&Record> {
        match self {
            Self::Segment(record) => Some(record),
            Self::Orphan(orphan) => Some(&orphan.record),
            Self::Second(_) => None,
        }
    }

    /// What it says of a translation, wherever that is.
    #[must_use]
    pub fn made(&self) -> Option<&Made> {
        let record = match self {
            Self::Second(second) => Some(&second.record),
            line => line.record(),
        };
        record.and_then(Record::made)
    }
}

pub(super) fn render_line(line: &LockLine) -> String {
    match line {
        LockLine::Segment(record) => render_record(record),
        LockLine::Orphan(orphan) => {
            let english = orphan.english.as_deref().unwrap_or_default();
            format!("{} orphan {} {}", render_record(&orphan.record), json(english), json(&orphan.entry))
        }
        LockLine::Second(Second { record, file, entry }) => {
            format!("{} second {} {}", render_record(record), json(file), json(entry))
        }
    }
}

fn render_record(record: &Record) -> String {
    let made = match record {
        Record::Unseen => return "-".to_owned(),
        Record::Copy(translation) => return format!("copy {translation}"),
        Record::Made(made) => made,
    };
    let mut text = format!("{} {}", made.pair.english, made.pair.translation);
    let flags = [
        ("copy", made.pair.copy),
        ("same", made.same),
        ("unreviewed", made.unreviewed),
        ("noted", made.noted),
        ("older", made.older),
    ];
    for (flag, set) in flags {
        if set {
            text.push(' ');
            text.push_str(flag);
        }
    }
    if let Some(language) = &made.language {
        text.push_str(" in ");
        text.push_str(language);
    }
    if let Some(origin) = &made.origin {
        let _ = write!(text, " from {}", json(origin));
    }
    if !made.earlier.is_empty() {
        text.push_str(" was");
        for pair in &made.earlier {
            let _ = write!(text, " {}:{}", pair.english, pair.translation);
            text.push_str(if pair.copy { COPY } else { "" });
        }
    }
    if let Some(used) = &made.terms {
        let _ = write!(text, " terms {}", used.written);
        for (term, definition) in &used.definitions {
            let _ = write!(text, " {term}:{definition}");
        }
    }
    if let Some((english, translation)) = &made.stale {
        let _ = write!(text, " stale {} {}", json(english.as_deref().unwrap_or_default()), json(translation));
    }
    text
}

fn json(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

pub(super) fn parse_line(line: &str) -> Option<(&str, LockLine)> {
    let (id, mut rest) = line.split_once(' ').filter(|(id, _)| is_segment_id(id))?;
    let mut record = parse_record_head(&mut rest)?;
    let (mut orphan, mut second) = (None, None);
    loop {
        match word(&mut rest) {
            None => break,
            Some("orphan") => orphan = Some((text(json_string(&mut rest)?), json_string(&mut rest)?)),
            Some("second") => second = Some((json_string(&mut rest)?, json_string(&mut rest)?)),
            Some(flag) => parse_flag(flag, &mut record, &mut rest)?,
        }
    }
    let line = match (orphan, second) {
        (Some(_), Some(_)) => return None,
        (Some((english, entry)), None) => LockLine::Orphan(Orphan { record, english, entry }),
        (None, Some((file, entry))) => LockLine::Second(Second { record, file, entry }),
        (None, None) => LockLine::Segment(record),
    };
    Some((id, line))
}

fn parse_record_head(rest: &mut &str) -> Option<Record> {
    match word(rest)? {
        "-" => Some(Record::Unseen),
        "copy" => Some(Record::Copy(word(rest)?.parse().ok()?)),
        english => {
            let pair = Pair::new(english.parse().ok()?, word(rest)?.parse().ok()?);
            Some(Record::Made(Made::new(pair)))
        }
    }
}

fn parse_flag(flag: &str, record: &mut Record, rest: &mut &str) -> Option<()> {
    let Record::Made(made) = record else { return None };
    match flag {
        "copy" => made.pair.copy = true,
        "same" => made.same = true,
        "unreviewed" => made.unreviewed = true,
        "noted" => made.noted = true,
        "in" => made.language = Some(word(rest).filter(|tag| Language::parse(tag).is_ok())?.to_owned()),
        "older" => made.older = true,
        "from" => made.origin = Some(json_string(rest)?),
        "was" => {
            while let Some(pair) = peek(rest).and_then(parse_pair) {
                word(rest);
                made.earlier.push(pair);
            }
        }
        "terms" => {
            let mut used = Used { written: word(rest)?.parse().ok()?, definitions: BTreeMap::new() };
            while let Some((term, definition)) = peek(rest).and_then(parse_definition) {
                word(rest);
                used.definitions.insert(term.to_owned(), definition);
            }
            made.terms = Some(used);
        }
        "stale" => made.stale = Some((text(json_string(rest)?), json_string(rest)?)),
        _ => return None,
    }
    Some(())
}

fn parse_pair(word: &str) -> Option<Pair> {
    let (word, copy) = word.strip_suffix(COPY).map_or((word, false), |word| (word, true));
    let (english, translation) = word.split_once(':')?;
    Some(Pair { copy, ..Pair::new(english.parse().ok()?, translation.parse().ok()?) })
}

fn parse_definition(word: &str) -> Option<(&str, Fingerprint)> {
    let (term, definition) = word.split_once(':').filter(|(term, _)| term.starts_with('-'))?;
    Some((term, definition.parse().ok()?))
}

/// An empty string stands for an unknown text.
fn text(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

fn peek<'t>(rest: &&'t str) -> Option<&'t str> {
    let end = rest.bytes().position(|byte| byte == b' ').unwrap_or(rest.len());
    (end > 0).then(|| &rest[..end])
}

fn word<'t>(rest: &mut &'t str) -> Option<&'t str> {
    let found = peek(rest)?;
    *rest = rest[found.len()..].trim_start_matches(' ');
    Some(found)
}

/// Takes a JSON string off the front.
fn json_string(rest: &mut &str) -> Option<String> {
    let mut stream = serde_json::Deserializer::from_str(rest).into_iter::<String>();
    let text = stream.next()?.ok()?;
    *rest = rest[stream.byte_offset()..].trim_start_matches(' ');
    Some(text)
}
