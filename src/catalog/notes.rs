//! Notes: the comment lines that glossator writes into translators' files, and
//! the signals that translators give back in them.

use crate::glossary::TERMS;
use crate::language::{Language, SourceName};
use crate::segment::id::is_segment_id;
use crate::text::Span;

/// What a comment line is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoteLine {
    /// `# en: …`, the English the entry is to be a translation of; `# de: …`
    /// where the pages are German.
    English(String),
    /// `# change: …`, the word diff of the English.
    Change,
    /// `# STALE. …`
    Stale,
    /// `# UNREVIEWED. …`
    Unreviewed,
    /// `# MISSING. …` in a stub.
    Missing,
    /// `# MISSING. …` above a text that is the English.
    Copy,
    /// `# accept`, a translator's signal.
    Accept,
    /// `# id =`, an entry to be filled in.
    Stub {
        /// The entry's id.
        id: String,
        /// What stands behind `=`: a translation, or the English, as stubs of
        /// before have it.
        text: String,
    },
    /// `# Note from the page: …`, `# Terms: …` and `# Memory …` below the English, what helps to write a
    /// text. It says nothing of one that is there.
    Hint,
    /// Anything else.
    Own,
}

impl NoteLine {
    /// Whether `sync` writes it above a text, and takes it away again.
    #[must_use]
    pub const fn is_note(&self) -> bool {
        match self {
            Self::English(_)
            | Self::Change
            | Self::Stale
            | Self::Unreviewed
            | Self::Missing
            | Self::Copy
            | Self::Hint => true,
            Self::Accept | Self::Stub { .. } | Self::Own => false,
        }
    }
}

/// How the line of a hint begins that has what the page's authors tell translators. In a catalog that
/// others write into, too, it has to be a beginning that nobody else's comment has.
pub const FROM_PAGE: &str = "Note from the page: ";
/// How the line of a hint begins that offers a translation of the same English or one like it.
pub const MEMORY: &str = "Memory (";
/// The same for what differs between the two Englishes.
pub const MEMORY_CHANGE: &str = "Memory, what differs: ";

// With `SOURCE` for the name of the source language.
const STALE: &str = "# STALE. The SOURCE has changed: bring the text up to date and delete this line; \
                     if it fits as it is, make this line \"# accept\".";
const UNREVIEWED: &str = "# UNREVIEWED. Nobody has compared this text with the SOURCE: fix what is wrong; \
                          then make this line \"# accept\".";
/// As it was worded in version 0.1.
const OLD_UNREVIEWED: &str = "# UNREVIEWED. Nobody has compared this text with the SOURCE: mend what is wrong; \
                              then make this line \"# accept\".";
const MISSING: &str = "# MISSING. Write the translation behind \"=\" and remove the \"# \" before the id.";
/// As it was before stubs had an `# en:` line.
const OLD_MISSING: &str =
    "# MISSING. Take the \"# \" off the next line and put the translation in place of the SOURCE.";
const COPY: &str = "# MISSING. This is still the SOURCE: put the translation in its place; \
                    if it is right as it is, make this line \"# accept\".";

/// The notes that fill a line, and what it is then.
static NOTES: [(NoteLine, &str); 6] = [
    (NoteLine::Stale, STALE),
    (NoteLine::Unreviewed, UNREVIEWED),
    (NoteLine::Unreviewed, OLD_UNREVIEWED),
    (NoteLine::Missing, MISSING),
    (NoteLine::Missing, OLD_MISSING),
    (NoteLine::Copy, COPY),
];

/// What a segment's note says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// Only the English.
    Plain,
    /// The English changed; with the word diff, if the old English is known.
    Stale(Option<String>),
    /// Nobody has compared the text with the English.
    Unreviewed,
    /// The text is the English.
    Copy,
}

impl Note {
    /// The note's lines, above an entry whose English is `english`.
    #[must_use]
    pub fn lines(&self, english: &str, source: &SourceName) -> Vec<String> {
        let mut lines = Vec::new();
        match self {
            Self::Plain => {}
            Self::Stale(change) => {
                lines.push(named(STALE, source));
                lines.extend(change.as_ref().map(|change| format!("# change: {change}")));
            }
            Self::Unreviewed => lines.push(named(UNREVIEWED, source)),
            Self::Copy => lines.push(named(COPY, source)),
        }
        lines.push(english_line(english, source));
        lines
    }
}

/// The lines that stand for a segment without a translation, with its hints. The English stays
/// beside the text when the stub is filled in.
#[must_use]
pub fn stub(id: &str, english: &str, hints: &[String], source: &SourceName) -> Vec<String> {
    let english = english_line(english, source);
    [&[MISSING.to_owned(), english], hints, &[format!("# {id} =")]].concat()
}

fn english_line(english: &str, source: &SourceName) -> String {
    format!("# {}: {english}", source.tag())
}

/// A note that names the source language.
fn named(note: &str, source: &SourceName) -> String {
    note.replacen("SOURCE", source.name(), 1)
}

/// The lines at the top of a translators' file. `long_date` is 2026-12-31 as
/// the language writes it.
#[must_use]
pub fn head(language: &Language, page: &str, reference: &str, long_date: &str) -> Vec<String> {
    vec![
        format!(
            "### {} ({language}), made from {page}. glossator writes the lines that begin with #.",
            language.english_name()
        ),
        "### Change only what stands after \"=\". One text is one line, however long: \
         switch on soft wrap in your editor."
            .to_owned(),
        format!(
            "### Copy {{ $… }} exactly; it may stand elsewhere in the sentence. What each one is: {reference}."
        ),
        format!(
            "### {{ $date }} prints a date as 2026-12-31, \
             {{ DATETIME($date, dateStyle: \"long\") }} as {}.",
            long_date.trim_end_matches('.')
        ),
        "### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, \
         write \"# accept\" in place of the MISSING line."
            .to_owned(),
    ]
}

/// Whether `line` is one of a head's.
#[must_use]
pub fn is_head_line(line: &str) -> bool {
    let starts = [
        "### Change only what ",
        "### Copy { $",
        "### { $date } prints ",
        "### To do: search for ",
        // Until stubs had an `# en:` line.
        "### What is there to do? ",
    ];
    starts.iter().any(|start| line.starts_with(start))
        || (line.starts_with("### ")
            && line.contains(", made from ")
            && line.contains("glossator writes the lines"))
}

/// The comment lines of `span` in `text`, each with its bytes, line break
/// included.
#[must_use]
pub fn lines(text: &str, span: &Span, source: &SourceName) -> Vec<(Span, NoteLine)> {
    let mut at = span.start;
    let mut rest: Option<(NoteLine, String)> = None;
    let split = text[span.clone()].split_inclusive('\n');
    let mut below_english = false;
    split
        .map(|line| {
            let bytes = at..at + line.len();
            at = bytes.end;
            let mut line = read(line.trim_end_matches(['\n', '\r']), source, &mut rest);
            // Elsewhere it is a translator's.
            if line == NoteLine::Hint && !below_english {
                line = NoteLine::Own;
            }
            below_english = matches!(line, NoteLine::English(_) | NoteLine::Hint);
            (bytes, line)
        })
        .collect()
}

/// The hints among `lines`, without their line breaks.
#[must_use]
pub fn hints(text: &str, lines: &[(Span, NoteLine)]) -> Vec<String> {
    let hints = lines.iter().filter(|(_, line)| *line == NoteLine::Hint);
    hints.map(|(span, _)| text[span.clone()].trim_end_matches(['\n', '\r']).to_owned()).collect()
}

/// The same, with remarks told apart that only begin like the English of a
/// note: that is one that `is_english` knows, or stands below another line of
/// the note.
pub fn lines_above(
    text: &str,
    span: &Span,
    source: &SourceName,
    is_english: impl Fn(&str) -> bool,
) -> Vec<(Span, NoteLine)> {
    let mut lines = lines(text, span, source);
    for at in 0..lines.len() {
        let NoteLine::English(english) = &lines[at].1 else { continue };
        let above = at.checked_sub(1).map(|above| &lines[above].1);
        let is_below = above.is_some_and(|above| {
            !matches!(above, NoteLine::Own | NoteLine::English(_) | NoteLine::Stub { .. })
        });
        if !is_below && !is_english(english) {
            lines[at].1 = NoteLine::Own;
        }
    }
    lines
}

/// Reads a comment line. `rest` is what is still to come of a note that an
/// editor has wrapped.
fn read(line: &str, source: &SourceName, rest: &mut Option<(NoteLine, String)>) -> NoteLine {
    let begun = rest.take();
    // Most lines are as `sync` writes them.
    if let Some((as_it_is, _)) = NOTES.iter().find(|(_, note)| is_written(line, note, source)) {
        return as_it_is.clone();
    }
    let Some(content) = content(line) else { return NoteLine::Own };
    // Notes of before said `en` and "English" whatever the pages' language.
    let before = (!source.is_english()).then(SourceName::default);
    let sources = [Some(source), before.as_ref()].into_iter().flatten();
    let of_tag = |source: &SourceName| content.strip_prefix(source.tag())?.strip_prefix(": ");
    if let Some(english) = sources.clone().find_map(of_tag) {
        return NoteLine::English(english.to_owned());
    }
    if content.trim().trim_matches('"').eq_ignore_ascii_case("accept") {
        return NoteLine::Accept;
    }
    if content.strip_prefix("change: ").is_some_and(|change| change.contains("[-") || change.contains("{+")) {
        return NoteLine::Change;
    }
    if is_hint(content) {
        return NoteLine::Hint;
    }
    if let Some(stub) = stub_line(content) {
        return stub;
    }
    let words = words(content);
    let begins_alike =
        |note: &str| note[2..].bytes().next().map(|first| first.to_ascii_lowercase()) == words.bytes().next();
    let notes = NOTES.iter().filter(|(_, note)| begins_alike(note));
    let whole = notes.flat_map(|(line, note)| {
        sources.clone().map(move |source| (line.clone(), self::words(&named(note, source))))
    });
    for (line, note) in begun.into_iter().chain(whole) {
        if let Some(behind) = note.strip_prefix(words.as_str()).filter(|_| !words.is_empty()) {
            *rest = Some((line.clone(), behind.to_owned())).filter(|_| !behind.is_empty());
            return line;
        }
    }
    NoteLine::Own
}

/// What a comment line says.
fn content(line: &str) -> Option<&str> {
    let content = line.strip_prefix('#').filter(|rest| !rest.starts_with('#'))?;
    Some(content.strip_prefix(' ').unwrap_or(content))
}

/// Whether a comment line would be a hint if it stood below an English.
#[must_use]
pub fn reads_as_hint(line: &str) -> bool {
    content(line.trim_end_matches(['\n', '\r'])).is_some_and(is_hint)
}

/// Whether a catalog could have a hint.
#[must_use]
pub fn may_have_hint(text: &str) -> bool {
    [FROM_PAGE, TERMS, "Memory"].iter().any(|start| text.contains(start))
}

fn is_hint(content: &str) -> bool {
    let is_change = |change: &str| change.contains("[-") || change.contains("{+");
    content.starts_with(FROM_PAGE)
        || content.starts_with(TERMS) && content.contains(" → ")
        || content.strip_prefix(MEMORY).is_some_and(|found| found.contains(" %, ") && found.contains("): "))
        || content.strip_prefix(MEMORY_CHANGE).is_some_and(is_change)
}

/// Whether `line` is `note` as it is written for `source`.
fn is_written(line: &str, note: &str, source: &SourceName) -> bool {
    // No other line is looked through for the name.
    const BEGINNING: usize = "# STALE.".len();
    if line.get(..BEGINNING) != note.get(..BEGINNING) {
        return false;
    }
    let Some((before, after)) = note.split_once("SOURCE") else { return line == note };
    let name = line.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
    name.is_some_and(|name| name == source.name())
}

/// A note without what an editor may have changed: line breaks, blanks, case.
fn words(note: &str) -> String {
    note.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn stub_line(content: &str) -> Option<NoteLine> {
    let (id, text) = content.split_once('=')?;
    let id = id.trim();
    is_segment_id(id).then(|| NoteLine::Stub { id: id.to_owned(), text: text.trim().to_owned() })
}

/// The number of the line below the English of the note that ends above line number `at`: that of the
/// first of its hints, else `at`.
#[must_use]
pub fn below_hints(lines: &[(Span, NoteLine)], at: usize) -> usize {
    at - lines[..at].iter().rev().take_while(|(_, line)| *line == NoteLine::Hint).count()
}

/// The first line of the stub whose last line is number `at` of `lines`.
#[must_use]
pub fn stub_start(lines: &[(Span, NoteLine)], at: usize) -> usize {
    let is = |at: usize, wanted: fn(&NoteLine) -> bool| lines.get(at).is_some_and(|(_, line)| wanted(line));
    let at = below_hints(lines, at);
    let start = if at > 0 && is(at - 1, |line| matches!(line, NoteLine::English(_))) { at - 1 } else { at };
    if start > 0 && is(start - 1, |line| *line == NoteLine::Missing) { start - 1 } else { start }
}

/// For each of the `lines` above the entry `id`, whether it belongs to the stub
/// of another segment that has come to stand there.
#[must_use]
pub fn of_other_stubs(lines: &[(Span, NoteLine)], id: &str) -> Vec<bool> {
    let mut marks = vec![false; lines.len()];
    for (at, (_, line)) in lines.iter().enumerate() {
        if matches!(line, NoteLine::Stub { id: stub, .. } if stub != id) {
            marks[stub_start(lines, at)..=at].fill(true);
        }
    }
    marks
}

/// Where the lines begin that are about the entry `id` alone: behind the last
/// stub of another segment.
#[must_use]
pub fn own_start(lines: &[(Span, NoteLine)], id: &str) -> usize {
    of_other_stubs(lines, id).iter().rposition(|mark| *mark).map_or(0, |at| at + 1)
}
