//! Reading a Fluent file with the place of everything in it.
//!
//! A file is cut into chunks at the lines at which Fluent itself starts afresh
//! (a letter, `-` and a letter, or `#` in the first column), and each chunk is
//! read on its own. So one hostile or broken entry never hides the others,
//! and every entry has its bytes.

use fluent_syntax::ast;
use memchr::memchr2;

use crate::language::SourceName;
use crate::segment::{Element, Pattern};
use crate::text::Span;

use super::chunks::{Chunk, ChunkKind, chunks};
use super::expression;

/// Fluent's parser recurses into braces: deeper nesting could end the program.
const MAX_NESTING: usize = 32;
/// The most bytes of one entry.
const MAX_ENTRY: usize = 256 << 10;
/// The most placeables of one entry.
pub const MAX_PLACEABLES: usize = 200;

/// A Fluent file, taken apart. Nothing in it is ever lost: what isn't an entry
/// or a comment is a stray line.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    /// The whole text.
    pub text: String,
    /// Entries in the order of the file.
    pub entries: Vec<Entry>,
    /// Comments that belong to no entry.
    pub comments: Vec<Span>,
    /// Lines that Fluent can't read and that cut off no entry.
    pub strays: Vec<Span>,
    /// The first line that a merge left behind.
    pub conflict: Option<Span>,
    /// The language that its notes say it is translated from.
    pub source: SourceName,
    /// The numbers of the entries, in the order of their ids.
    by_id: Vec<usize>,
}

/// A message or a term.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its id; a term's starts with `-`.
    pub id: String,
    /// From its id to the end of its text, without the last line break.
    pub span: Span,
    /// Where its text begins.
    pub value_start: usize,
    /// The comment lines right above it, with their line breaks.
    pub comment: Span,
    /// Its text.
    pub pattern: Pattern,
    /// What is wrong with it as Fluent, if something is.
    pub problem: Option<EntryProblem>,
}

/// Why an entry can't be used as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntryProblem {
    /// Text that Fluent can't read follows at once, so the entry is cut off.
    CutOff(Span),
    /// It is too long, too deeply nested or has too many placeables.
    TooLarge,
    /// It has attributes, or no text at all.
    Shape,
}

impl Catalog {
    /// Reads `text`, whose notes are of English pages.
    ///
    /// ```
    /// use glossator::catalog::Catalog;
    ///
    /// let catalog = Catalog::parse("# A note.\nref-3-top-1 = Hallo, { $name }!\n".to_owned());
    /// let entry = catalog.entries_of("ref-3-top-1").next().expect("it is there");
    /// assert_eq!(entry.pattern.to_string(), "Hallo, { $name }!");
    /// assert_eq!(&catalog.text[entry.span.clone()], "ref-3-top-1 = Hallo, { $name }!");
    /// ```
    #[must_use]
    pub fn parse(text: String) -> Self {
        Self::parse_from(text, &SourceName::default())
    }

    /// Reads `text`, whose notes are of pages in the language `source`.
    #[must_use]
    pub fn parse_from(text: String, source: &SourceName) -> Self {
        let mut catalog = Self { text, source: source.clone(), ..Self::default() };
        for chunk in chunks(&catalog.text) {
            catalog.add(chunk);
        }
        let Self { entries, by_id, .. } = &mut catalog;
        by_id.extend(0..entries.len());
        by_id.sort_by(|one, other| entries[*one].id.cmp(&entries[*other].id));
        catalog
    }

    fn add(&mut self, chunk: Chunk) {
        match chunk.kind {
            ChunkKind::Comment => self.comments.push(chunk.span),
            ChunkKind::Conflict => {
                self.conflict.get_or_insert(chunk.span);
            }
            ChunkKind::Stray => self.stray(chunk.span),
            ChunkKind::Entry => match read_entry(&self.text, &chunk.span) {
                Some(mut entry) => {
                    entry.comment = self.comment_above(entry.span.start);
                    self.entries.push(entry);
                }
                None => self.stray(chunk.span),
            },
        }
    }

    /// A line right below an entry cuts it off: whoever wrote it meant it to
    /// be a part of it.
    fn stray(&mut self, span: Span) {
        let adjacent = |entry: &&mut Entry| line_break_only(&self.text[entry.span.end..span.start]);
        match self.entries.last_mut().filter(adjacent) {
            Some(entry) if entry.problem.is_none() => {
                entry.problem = Some(EntryProblem::CutOff(span.clone()));
                entry.span.end = span.end;
            }
            Some(entry) => entry.span.end = span.end,
            None => self.strays.push(span),
        }
    }

    /// Takes the comment that ends right above `start` for the entry's own: as
    /// many of its last lines as have a single `#`.
    fn comment_above(&mut self, start: usize) -> Span {
        let Some(comment) = self.comments.last().filter(|comment| comment.end == start).cloned() else {
            return start..start;
        };
        let mut from = comment.end;
        for line in self.text[comment.clone()].split_inclusive('\n').rev() {
            if line.starts_with("##") {
                break;
            }
            from -= line.len();
        }
        self.comments.pop();
        if from > comment.start {
            self.comments.push(comment.start..from);
        }
        from..start
    }

    /// The entries called `id`.
    pub fn entries_of<'a>(&'a self, id: &str) -> impl Iterator<Item = &'a Entry> + Clone {
        self.places_of(id).iter().map(|at| &self.entries[*at])
    }

    /// The numbers of the entries called `id`.
    #[must_use]
    pub fn places_of(&self, id: &str) -> &[usize] {
        let rest = &self.by_id[self.by_id.partition_point(|at| self.entries[*at].id.as_str() < id)..];
        let count = rest.iter().take_while(|at| self.entries[**at].id == id).count();
        &rest[..count]
    }

    /// The line ending of lines that are written into this file.
    #[must_use]
    pub fn line_ending(&self) -> &'static str {
        if self.text.find('\n').is_some_and(|at| self.text[..at].ends_with('\r')) { "\r\n" } else { "\n" }
    }
}

fn line_break_only(text: &str) -> bool {
    matches!(text, "\n" | "\r\n")
}

/// The id of the entry that `line` begins, and the offset of the text behind `=`.
#[must_use]
pub fn head(line: &str) -> Option<(&str, usize)> {
    let is_entry = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
    let rest = line.get(1..).filter(|_| is_entry)?;
    let id_length = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-')? + 1;
    let value = line[id_length..].trim_start_matches(' ').strip_prefix('=')?;
    Some((&line[..id_length], line.len() - value.trim_start_matches(' ').len()))
}

fn read_entry(text: &str, span: &Span) -> Option<Entry> {
    let chunk = &text[span.clone()];
    let (id, value_at) = head(chunk)?;
    let value_start = span.start + value_at;
    let mut entry = Entry {
        id: id.to_owned(),
        span: span.clone(),
        value_start,
        comment: span.start..span.start,
        pattern: Pattern::new(),
        problem: None,
    };
    if is_too_large(chunk) {
        entry.problem = Some(EntryProblem::TooLarge);
        return Some(entry);
    }
    if let Some(pattern) = plain_pattern(&text[value_start..span.end]) {
        entry.pattern = pattern;
        return Some(entry);
    }
    if has_broken_escape(chunk) {
        return None;
    }
    let resource = match fluent_syntax::parser::parse(chunk) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut body = resource.body.iter();
    let (value, attributes) = match body.next()? {
        ast::Entry::Message(message) => (message.value.as_ref(), message.attributes.as_slice()),
        ast::Entry::Term(term) => (Some(&term.value), term.attributes.as_slice()),
        _ => return None,
    };
    entry.pattern = value.map(expression::pattern).unwrap_or_default();
    if let Some(ast::Entry::Junk { content }) = body.next() {
        let start = span.start + (content.as_ptr() as usize - chunk.as_ptr() as usize);
        entry.problem = Some(EntryProblem::CutOff(start..span.end));
    } else if value.is_none() || !attributes.is_empty() {
        entry.problem = Some(EntryProblem::Shape);
    }
    Some(entry)
}

/// What Fluent reads in a `value` on one line that has nothing but text and
/// variables: nearly every translation. `None` for any other, which is for
/// Fluent's own parser.
fn plain_pattern(value: &str) -> Option<Pattern> {
    let mut rest = value.trim_end_matches(' ');
    if rest.is_empty() || memchr2(b'\n', b'\r', rest.as_bytes()).is_some() {
        return None;
    }
    let mut pattern = Pattern::new();
    while let Some(at) = memchr2(b'{', b'}', rest.as_bytes()) {
        let (before, placeable) = rest.split_at(at);
        let inner = placeable.strip_prefix('{')?.trim_start_matches(' ').strip_prefix('$')?;
        let length = inner.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(byte));
        let (name, behind) = inner.split_at(length.count());
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        pattern.push_text(before);
        pattern.push(Element::Placeable(name.to_owned()));
        rest = behind.trim_start_matches(' ').strip_prefix('}')?;
    }
    pattern.push_text(rest);
    Some(pattern)
}

/// Whether an escape in a string literal ends at a character that isn't ASCII:
/// `"\u00ü"`. It is an error that fluent-syntax 0.12 tells by cutting through
/// the character, which ends the program. So the text is tried with other
/// characters there: outside of literals they change nothing.
#[must_use]
pub fn has_broken_escape(source: &str) -> bool {
    if !source.contains('\\') {
        return false;
    }
    let mut tried = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(at) = rest.find('\\') {
        let behind = &rest[at + 1..];
        let most = match behind.as_bytes().first() {
            Some(b'u') => 5,
            Some(b'U') => 7,
            _ => 1,
        };
        let digits = behind.bytes().skip(1).take_while(u8::is_ascii_hexdigit).count();
        let end = at + 1 + (1 + digits).min(most).min(behind.len());
        let end = (end..=rest.len()).find(|end| rest.is_char_boundary(*end)).unwrap_or(rest.len());
        tried.push_str(&rest[..end]);
        rest = &rest[end..];
        let next = rest.chars().next().filter(|next| digits + 1 < most && !next.is_ascii());
        if let Some(next) = next {
            tried.push('?');
            rest = &rest[next.len_utf8()..];
        }
    }
    tried.push_str(rest);
    tried != source && fluent_syntax::parser::parse(tried).is_err()
}

/// Whether an entry is longer, deeper or has more placeables than is read.
#[must_use]
pub fn is_too_large(chunk: &str) -> bool {
    if !chunk.contains('{') {
        return chunk.len() > MAX_ENTRY;
    }
    let mut nesting = 0_usize;
    let mut deepest = 0;
    let mut placeables = 0;
    for byte in chunk.bytes() {
        match byte {
            b'{' => {
                nesting += 1;
                placeables += 1;
                deepest = deepest.max(nesting);
            }
            b'}' => nesting = nesting.saturating_sub(1),
            _ => {}
        }
    }
    chunk.len() > MAX_ENTRY || deepest > MAX_NESTING || placeables > MAX_PLACEABLES
}

/// Reads a pattern as it stands behind `=`, on one line. `None` where Fluent
/// can't.
///
/// ```
/// use glossator::catalog::parse::pattern;
///
/// let read = pattern("[Fragen]({ $ask-us })?").map(|pattern| pattern.to_string());
/// assert_eq!(read.as_deref(), Some("[Fragen]({ $ask-us })?"));
/// assert_eq!(pattern("[Fragen]({ $ask-us )?"), None);
/// ```
#[must_use]
pub fn pattern(value: &str) -> Option<Pattern> {
    let chunk = format!("x = {value}");
    let entry = read_entry(&chunk, &(0..chunk.len()))?;
    entry.problem.is_none().then_some(entry.pattern)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(text: &str) -> Vec<(String, String, Option<EntryProblem>)> {
        let catalog = Catalog::parse(text.to_owned());
        catalog
            .entries
            .into_iter()
            .map(|entry| (entry.id, entry.pattern.to_string(), entry.problem))
            .collect()
    }

    #[test]
    fn reads_entries_with_their_comments() {
        let catalog = Catalog::parse(
            "### head\n\n# en: One\na = Eins\n\n# own\n\n# of b\nb = zwei\n    drei\n".to_owned(),
        );
        let texts: Vec<_> =
            catalog.entries.iter().map(|entry| &catalog.text[entry.comment.start..entry.span.end]).collect();
        assert_eq!(texts, ["# en: One\na = Eins", "# of b\nb = zwei\n    drei"]);
        assert_eq!(catalog.entries[1].pattern.to_string(), "zwei drei");
        assert_eq!(catalog.comments.len(), 2);
    }

    #[test]
    fn a_stray_line_cuts_the_text_above_off() {
        let text = "a = eins\nzwei drei\n\nb = x\n";
        assert_eq!(
            shape(text),
            [
                ("a".to_owned(), "eins".to_owned(), Some(EntryProblem::CutOff(9..18))),
                ("b".to_owned(), "x".to_owned(), None)
            ]
        );
        assert_eq!(shape("a = eins\n*zwei\n")[0].2, Some(EntryProblem::CutOff(9..14)));
    }

    #[test]
    fn japanese_lines_join_without_a_blank() {
        assert_eq!(shape("a = 個人\n    データ\n    x\n")[0].1, "個人データ x");
    }

    /// The short way reads what Fluent's parser reads.
    #[test]
    fn plain_values_are_read_as_fluent_reads_them() {
        let pieces = [
            "a",
            " ",
            "  ",
            "{ $b }",
            "{$b}",
            "{  $b-c_1  }",
            "[x](",
            ")",
            ".",
            "*",
            "#",
            "\\u",
            "é",
            "\t",
            "\u{a0}",
        ];
        let odd = [
            "{",
            "}",
            "{ $1 }",
            "{ $ b }",
            "{ b }",
            "{ \"x\" }",
            "{ $b c }",
            "{ $b ->",
            "{ $b.c }",
            "{ $b\t}",
        ];
        let all: Vec<&str> = pieces.into_iter().chain(odd).collect();
        let read = |value: &str| {
            let source = format!("x = {value}");
            let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(source.as_str());
            match resource.body.as_slice() {
                [ast::Entry::Message(message)] => message.value.as_ref().map(expression::pattern),
                _ => None,
            }
        };
        let mut plain = 0;
        for first in &all {
            for (second, third) in all.iter().flat_map(|second| all.iter().map(move |third| (second, third)))
            {
                let value = format!("{first}{second}{third}");
                let Some(found) = plain_pattern(value.trim_start_matches(' ')) else { continue };
                assert_eq!(Some(found), read(&value), "{value:?}");
                plain += 1;
            }
        }
        assert!(plain > 2000, "{plain}");
    }

    #[test]
    fn deep_nesting_never_reaches_the_parser() {
        let text = format!("a = {}\nb = x\n", "{".repeat(100_000));
        let shape = shape(&text);
        assert_eq!(shape[0].2, Some(EntryProblem::TooLarge));
        assert_eq!(shape[1].1, "x");
    }

    #[test]
    fn an_escape_that_ends_in_a_character_is_unreadable() {
        for escape in ["\\u0خ", "\\uü", "\\U0001ü"] {
            assert_eq!(pattern(&format!("a {{ \"{escape}\" }}")), None);
            assert_eq!(
                shape(&format!("a = {{ \"{escape}\" }}\nb = x\n")),
                [("b".to_owned(), "x".to_owned(), None)]
            );
        }
        assert!(pattern("\\uü { \"\\u00FC\" }ü").is_some());
    }

    #[test]
    fn patterns_round_trip() {
        for text in [
            "a { $b } c",
            "{ \"{\" }x{ \"}}\" }",
            "{ DATETIME($date, dateStyle: \"long\") }",
            "{ -qubes-os }",
            "*a* [b]({ $b })",
        ] {
            assert_eq!(pattern(text).map(|pattern| pattern.to_string()).as_deref(), Some(text));
        }
    }
}
