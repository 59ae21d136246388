//! Records: what each translation was made from. One `.lock` beside each
//! catalog, one line per segment.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::language::Language;
use crate::segment::id::{is_segment_id, natural_order};
use crate::segment::{CUTTING_RULES, FIRST_RULES};
use crate::text::Fingerprint;

use super::chunks::is_conflict_line;
use super::words::Used;

pub use super::record::{Made, Pair, Record, remember};

/// The first line of a lock whose segments the first rules have cut. Other rules are named behind it.
const HEADER: &str = "glossator-lock 1";
/// What stands before the number of other rules.
const CUT_BY: &str = " cut by rules ";
/// What stands behind an earlier pair whose translation is a copy.
const COPY: &str = ":copy";
/// Of an id with more lines than merges leave, doubles are kept as they are.
const MOST_COMPARED: usize = 64;

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

/// All records of one page in one language. An id can have several lines
/// where a merge left them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    /// The number of the rules that cut the page: of several, as a merge leaves them, the oldest.
    pub rules: u32,
    lines: BTreeMap<String, Vec<LockLine>>,
    /// Lines that could not be read; they are written back as they are.
    pub unreadable: Vec<String>,
}

/// A lock that a newer glossator wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewerVersion;

impl Default for Lock {
    fn default() -> Self {
        Self { rules: CUTTING_RULES, lines: BTreeMap::new(), unreadable: Vec::new() }
    }
}

impl Lock {
    /// Reads a lock. Conflict markers are passed over; both sides count.
    ///
    /// # Errors
    /// When the first line names another version.
    ///
    /// ```
    /// use glossator::catalog::Lock;
    /// use glossator::catalog::lock::NewerVersion;
    ///
    /// let text = "glossator-lock 1\nref-3-top-1 -\nref-3-top-2 copy 2f0c93a1be07d5c4\n";
    /// let lock = Lock::parse(text)?;
    /// assert!(lock.lines("ref-3-top-2")[0].record().is_some());
    /// assert_eq!(lock.render(), text);
    /// assert_eq!(Lock::parse("glossator-lock 2\n"), Err(NewerVersion));
    /// # Ok::<(), NewerVersion>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, NewerVersion> {
        let mut lock = Self::default();
        let mut rules = Vec::new();
        for line in text.lines() {
            let line = line.trim_end_matches('\r');
            if line.starts_with("glossator-lock ") {
                rules.push(header_rules(line).ok_or(NewerVersion)?);
            } else if !line.is_empty() && !is_conflict_line(line) {
                match parse_line(line) {
                    Some((id, parsed)) => lock.add(id, parsed),
                    None => lock.unreadable.push(line.to_owned()),
                }
            }
        }
        lock.rules = rules.into_iter().min().unwrap_or(FIRST_RULES);
        Ok(lock)
    }

    fn add(&mut self, id: &str, line: LockLine) {
        let lines = self.lines.entry(id.to_owned()).or_default();
        if lines.len() > MOST_COMPARED || !lines.contains(&line) {
            lines.push(line);
        }
    }

    /// Adds the lines of another lock of the page, behind its own.
    pub fn append(&mut self, other: Self) {
        if *self == Self::default() {
            *self = other;
            return;
        }
        for (id, lines) in other.lines {
            for line in lines {
                self.add(&id, line);
            }
        }
        self.unreadable.extend(other.unreadable);
    }

    /// Keeps only the lines of some ids.
    pub fn retain(&mut self, is_kept: impl Fn(&str) -> bool) {
        self.lines.retain(|id, _| is_kept(id));
        self.unreadable.clear();
    }

    /// The lines of `id`.
    #[must_use]
    pub fn lines(&self, id: &str) -> &[LockLine] {
        self.lines.get(id).map_or(&[], Vec::as_slice)
    }

    /// The same, to be changed.
    pub(super) fn lines_mut(&mut self, id: &str) -> &mut [LockLine] {
        self.lines.get_mut(id).map_or(&mut [], Vec::as_mut_slice)
    }

    /// Every line.
    pub fn all(&self) -> impl Iterator<Item = (&str, &LockLine)> {
        self.lines.iter().flat_map(|(id, lines)| lines.iter().map(move |line| (id.as_str(), line)))
    }

    /// Gives `id` its one line.
    pub fn set(&mut self, id: &str, line: LockLine) {
        self.lines.insert(id.to_owned(), vec![line]);
    }

    /// Adds a line to `id`'s, where two have to be kept.
    pub fn push(&mut self, id: &str, line: LockLine) {
        self.add(id, line);
    }

    /// The lock as text, in natural order of ids.
    #[must_use]
    pub fn render(&self) -> String {
        let mut text = header(self.rules);
        let mut lines: Vec<(&str, &LockLine)> = self.all().collect();
        lines.sort_by(|a, b| natural_order(a.0, b.0));
        for (id, line) in lines {
            let _ = writeln!(text, "{id} {}", render_line(line));
        }
        for line in &self.unreadable {
            text.push_str(line);
            text.push('\n');
        }
        text
    }
}

/// The first line of a lock whose segments `rules` have cut.
pub(super) fn header(rules: u32) -> String {
    if rules == FIRST_RULES { format!("{HEADER}\n") } else { format!("{HEADER}{CUT_BY}{rules}\n") }
}

/// The rules that a first line names; `None` where it is another version's.
fn header_rules(line: &str) -> Option<u32> {
    let rest = line.strip_prefix(HEADER)?;
    if rest.is_empty() { Some(FIRST_RULES) } else { rest.strip_prefix(CUT_BY)?.parse().ok() }
}

fn render_line(line: &LockLine) -> String {
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

fn parse_line(line: &str) -> Option<(&str, LockLine)> {
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

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLE: &str = "\
glossator-lock 1
ref-3-contact-us 8a1b22c9f0014de7 8a1b22c9f0014de7 same
ref-3-information-collection-and-use-1 54f4a81b1f7e0a95 7ccb0561c4b2d8ee noted stale \"We collect several types of information …\" \"Wir erheben …\"
ref-3-old-clause 9d0e1177ab2f3c40 33fe0a5b6c7d8e9f orphan \"English\" \"# comment\\nref-3-old-clause = Deutsch\\n\"
ref-3-personal-data-1 0a205e71aa01cc38 03cafb7d5d21e9f6 was 77aa01cc380a205e:5d21e9f603cafb7d
ref-3-personal-data-2 0a205e71aa01cc38 03cafb7d5d21e9f6 unreviewed
ref-3-personal-data-2-a 0a205e71aa01cc38 03cafb7d5d21e9f6 unreviewed from \"drafts.jsonl\" was 77aa01cc380a205e:5d21e9f603cafb7d
ref-3-personal-data-3 0a205e71aa01cc38 03cafb7d5d21e9f7 in de was 77aa01cc380a205e:5d21e9f603cafb7d
ref-3-privacy-policy-3 -
ref-3-privacy-policy-4 649ab1ae02c7f1d3 7426fd9a8be45510
ref-3-privacy-policy-4 649ab1ae02c7f1d3 5d21e9f603cafb7d unreviewed second \"locales/de/old.ftl\" \"ref-3-privacy-policy-4 = Deutsch\\n\"
ref-3-use-of-data-2 copy 2f0c93a1be07d5c4
";

    #[test]
    fn terms_and_older_englishes_round_trip() {
        let text = "glossator-lock 1\n\
            ref-1-a 8a1b22c9f0014de7 8a1b22c9f0014de7 noted older was 0a205e71aa01cc38:03cafb7d5d21e9f6 \
            terms 2f0c93a1be07d5c4 -b:7ccb0561c4b2d8ee -b-c:54f4a81b1f7e0a95 stale \"One\" \"{ -b }\"\n\
            ref-1-b 8a1b22c9f0014de7 8a1b22c9f0014de7 terms 2f0c93a1be07d5c4\n";
        let lock = Lock::parse(text).unwrap();
        assert_eq!(lock.render(), text);
        assert!(lock.unreadable.is_empty());
    }

    #[test]
    fn copies_over_translations_round_trip() {
        let text = "glossator-lock 1\n\
            ref-1-a 8a1b22c9f0014de7 0a205e71aa01cc38 copy noted was 8a1b22c9f0014de7:03cafb7d5d21e9f6\n\
            ref-1-b 8a1b22c9f0014de7 54f4a81b1f7e0a95 was 8a1b22c9f0014de7:0a205e71aa01cc38:copy\n";
        let lock = Lock::parse(text).unwrap();
        assert_eq!(lock.render(), text);
        let copy = "0a205e71aa01cc38".parse().unwrap();
        assert!(lock.all().all(|(_, line)| line.record().is_some_and(|record| record.is_copy(copy))));
    }

    #[test]
    fn a_lock_round_trips() {
        let lock = Lock::parse(EXAMPLE).unwrap();
        assert_eq!(lock.render(), EXAMPLE);
        assert!(lock.unreadable.is_empty());
    }

    #[test]
    fn the_first_line_names_all_rules_but_the_first() {
        for (text, rules) in [("glossator-lock 1\n", 1), ("glossator-lock 1 cut by rules 2\n", 2)] {
            let lock = Lock::parse(text).unwrap();
            assert_eq!((lock.rules, lock.render().as_str()), (rules, text));
        }
        let merged = "glossator-lock 1 cut by rules 3\nref-1-a -\nglossator-lock 1 cut by rules 2\n";
        assert_eq!(Lock::parse(merged).unwrap().rules, 2);
        assert_eq!(Lock::parse("glossator-lock 1 and more\n"), Err(NewerVersion));
    }

    #[test]
    fn survives_a_merge() {
        let text = "glossator-lock 1\n<<<<<<< ours\nref-1-a -\n=======\nref-1-a copy 2f0c93a1be07d5c4\n>>>>>>> theirs\nodd line\n";
        let lock = Lock::parse(text).unwrap();
        assert_eq!(lock.lines("ref-1-a").len(), 2);
        assert_eq!(lock.unreadable, ["odd line"]);
        assert_eq!(Lock::parse("glossator-lock 2\n"), Err(NewerVersion));
    }
}
