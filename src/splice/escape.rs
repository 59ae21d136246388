//! Escape: what a translator wrote as text is read as text, by `CommonMark`
//! and by kramdown. Encoding, not repair: readers see exactly what was written.

use crate::page::body::Block;
use crate::page::markdown::inline_marks;
use crate::page::part::Role;
use crate::segment::{Element, Segment, SegmentKind};
use crate::syntax::kramdown::is_behind_span;
use crate::syntax::{Dialect, fence, item_marker};
use crate::text::{Span, touches};

use super::angles;
use super::brackets::{brackets, carets};
use super::scripts;
use super::tildes::{pairs, tildes};
use crate::syntax::marks::{Backslashes, MarkedLine, is_escaped};

/// What can be a mark within a line.
const MARKS: [char; 16] = ['|', '`', '*', '_', '~', '<', '>', '[', ']', '{', '}', '\\', '#', '&', '\n', '^'];

/// `text` for the place of `segment`. `raw` are the ranges of placeables'
/// values, which stay as they are, as does every character that the English
/// itself has unescaped.
#[must_use]
pub fn escape(text: &str, raw: &[Span], segment: &Segment) -> String {
    let is_plain = raw.is_empty()
        && !text.contains(MARKS)
        && marker(text.trim_start_matches([' ', '\t'])).is_none()
        && !(segment.dialect.admonitions && text.contains("=="))
        && scripts::marks(&MarkedLine { text, ..MarkedLine::default() }, segment.dialect, &[0]).is_empty();
    if is_plain {
        return text.to_owned();
    }
    let bare = without_values(text, raw);
    let bare = MarkedLine::new(&bare);
    let starts = line_starts(text, raw);
    let mut at = scripts::marks(&bare, segment.dialect, &starts);
    let english = english(segment);
    let english = MarkedLine::new(&english);
    if english.text.starts_with("[!") {
        at.retain(|at| !bare.text[*at..].starts_with("[!"));
    }
    // A heading begins a line where it is underlined, a cell where its row has
    // no outer pipe; elsewhere a backslash does no harm.
    let mut english_lines = english.text.split('\n');
    for start in starts {
        let line = text[start..].split('\n').next().unwrap_or_default();
        let content = line.trim_start_matches([' ', '\t']);
        let offset = start + line.len() - content.len();
        // English that starts like this is taken as it stands.
        let same = english_lines.next().unwrap_or_default().trim_start_matches([' ', '\t']);
        let found = marker(content).filter(|at| !same.starts_with(&content[..=*at]));
        at.extend(found.map(|found| offset + found));
    }
    at.extend(pipes(&bare, &english, segment));
    at.extend(backticks(&bare, &english, segment));
    at.extend(stars(&bare, &english));
    at.extend(tildes(bare.text, english.text));
    if segment.dialect.admonitions {
        at.extend(pairs(bare.text, english.text));
    }
    let marks = inline_marks(text);
    at.extend(angles::in_markdown(&bare, english.text, &marks));
    at.extend(brackets(text, raw, &bare, &english, &marks));
    at.extend(carets(text, raw, bare.text, english.text));
    at.extend(double_angles(bare.text, english.text));
    at.extend(closing_marks(bare.text, english.text, segment));
    at.extend(lists(text, &bare, english.text));
    at.extend(before_values(raw, bare.text, english.text));
    // Where kramdown cuts a row into cells, it knows no backslash before a
    // backtick; in some elements it knows none at all.
    let elements = MarkedLine::new(text).raw;
    let foreign = foreign_escapes(&bare, segment.dialect);
    at.extend(&foreign);
    at.sort_unstable();
    at.dedup();
    let shows_backslash = |at: usize| {
        is_cell(segment) && text.as_bytes()[at] == b'`'
            || touches(&elements, &(at..at + 1))
            || foreign.binary_search(&at).is_ok()
    };
    let backslashes = Backslashes::new(text);
    at.retain(|at| !touches(raw, &(*at..at + 1)) && (shows_backslash(*at) || !backslashes.escape(*at)));
    let mut escaped = neutralized(text, &at, is_cell(segment), &elements, segment.dialect);
    if segment.dialect.mdx && is_elements_alone(bare.text) && !is_elements_alone(english.text) {
        escaped.push_str(WORD_JOINER);
    }
    escaped
}

/// Text that nobody sees: MDX makes no paragraph of what has only elements and expressions
/// in it.
pub const WORD_JOINER: &str = "&#8288;";

/// Whether `bare`, with `\0` for placeables' values, may have no text around its elements.
fn is_elements_alone(bare: &str) -> bool {
    bare.starts_with(['<', '\0']) && bare.ends_with(['>', '\0'])
}

/// `text` for the place of `segment` in HTML, where a blank line may stand
/// before it and let `CommonMark` read it as Markdown: what would be a mark
/// there is written as a character reference.
#[must_use]
pub fn in_html(text: &str, raw: &[Span], segment: &Segment) -> String {
    const MARKS: &[char] = &['*', '_', '`', '[', ']', '\\', '|', '~'];
    let english = english(segment);
    // Marks that the English has as often are what it says; a link is more.
    let count = |text: &str, mark: &str| text.matches(mark).count();
    let makes_link = ["](", "][", "]:"].iter().any(|pair| count(text, pair) > count(&english, pair));
    let is_more = |mark: char| text.matches(mark).count() > english.matches(mark).count();
    let is_new = |mark: char| is_more(mark) || (makes_link && matches!(mark, '[' | ']'));
    let new: Vec<char> = MARKS.iter().copied().filter(|mark| is_new(*mark)).collect();
    let mut at: Vec<usize> = text.match_indices(new.as_slice()).map(|(at, _)| at).collect();
    let bare = without_values(text, raw);
    at.extend(angles::in_html(text, &bare, &english));
    at.extend(scripts::marks(&MarkedLine::new(&bare), segment.dialect, &[0]));
    let begins_alike = |at: usize| english.starts_with(&text[..=at]);
    at.extend(marker(text).filter(|at| !begins_alike(*at)));
    referenced(text, at, raw)
}

/// `text` for a value in `quote`s, a tag's or a Markdown title. With a pipe in
/// it, kramdown would take the paragraph around it for a table.
#[must_use]
pub fn in_quotes(text: &str, raw: &[Span], quote: char) -> String {
    referenced(text, text.match_indices([quote, '\\', '|']).map(|(at, _)| at).collect(), raw)
}

/// `text` with character references for the ASCII characters at `at`, outside
/// `raw`.
fn referenced(text: &str, mut at: Vec<usize>, raw: &[Span]) -> String {
    use std::fmt::Write as _;
    at.sort_unstable();
    at.dedup();
    at.retain(|at| !touches(raw, &(*at..at + 1)));
    let mut escaped = String::with_capacity(text.len());
    let mut from = 0;
    for at in at {
        escaped.push_str(&text[from..at]);
        let _ = write!(escaped, "&#{};", text.as_bytes()[at]);
        from = at + 1;
    }
    escaped.push_str(&text[from..]);
    escaped
}

/// The English text with its hard line breaks.
fn english(segment: &Segment) -> String {
    let mut english = String::new();
    for element in segment.pattern.elements() {
        english.push_str(match element {
            Element::Text(text) => text,
            Element::Placeable(name) => match segment.placeable(name).map(|placeable| placeable.role) {
                Some(Role::HardBreak) => "\n",
                _ => "\0",
            },
            _ => "\0",
        });
    }
    english
}

/// Where the lines of `text` begin, behind what a hard line break's value has
/// of the containers around them.
fn line_starts(text: &str, raw: &[Span]) -> Vec<usize> {
    let behind =
        |newline: usize| raw.iter().find(|raw| raw.contains(&newline)).map_or(newline + 1, |raw| raw.end);
    std::iter::once(0).chain(text.match_indices('\n').map(|(newline, _)| behind(newline))).collect()
}

/// `text` with `\0` for each byte of placeables' values.
fn without_values(text: &str, raw: &[Span]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for raw in raw {
        bytes[raw.clone()].fill(0);
    }
    // Whole characters were replaced by ASCII, so it is UTF-8.
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// Pipes outside code would be a table's, unless the English has as many.
fn pipes(bare: &MarkedLine<'_>, english: &MarkedLine<'_>, segment: &Segment) -> Vec<usize> {
    if is_cell(segment) {
        let code = if has_pipe_in_code(english) { code_in_cell(bare) } else { Vec::new() };
        let pipes = bare.text.match_indices('|').map(|(at, _)| at);
        return pipes.filter(|at| !touches(&code, &(*at..at + 1))).collect();
    }
    let outside = |line: &MarkedLine<'_>| -> Vec<usize> {
        line.outside_code(&['|']).filter(|at| !is_escaped(line.text, *at)).collect()
    };
    let found = outside(bare);
    // With a pipe in one of its lines a paragraph is text to kramdown; joined to
    // one line it would be a table.
    if segment.joined {
        return found;
    }
    if found.len() <= outside(english).len() { Vec::new() } else { found }
}

fn is_cell(segment: &Segment) -> bool {
    matches!(&segment.kind, SegmentKind::Text(Block::TableHeading | Block::TableCell(_) | Block::LooseCell))
}

/// Whether code in the text of a cell has a pipe without a backslash: only
/// kramdown lets it be.
#[must_use]
pub fn has_code_with_pipe(text: &str) -> bool {
    has_pipe_in_code(&MarkedLine::new(text))
}

fn has_pipe_in_code(line: &MarkedLine<'_>) -> bool {
    let is_bare = |at: usize| line.text.as_bytes()[at] == b'|' && !is_escaped(line.text, at);
    code_in_cell(line).into_iter().any(|mut code| code.any(is_bare))
}

fn code_in_cell(MarkedLine { text, code, .. }: &MarkedLine<'_>) -> Vec<Span> {
    let elements =
        text.match_indices("<code>").filter_map(|(at, _)| Some(at..at + text[at..].find("</code>")?));
    let mut code: Vec<Span> = code.iter().cloned().chain(elements).collect();
    code.sort_by_key(|code| code.start);
    code
}

/// A backtick without a partner may find one in the next cell or line, or for
/// kramdown in a longer run; unless the English has the same ones.
fn backticks(bare: &MarkedLine<'_>, english: &MarkedLine<'_>, segment: &Segment) -> Vec<usize> {
    let strays = |line: &MarkedLine<'_>| {
        let mut strays = line.strays.clone();
        let escaped = line.text.match_indices('`').map(|(at, _)| at).filter(|at| is_escaped(line.text, *at));
        strays.extend(escaped.filter(|_| is_cell(segment)));
        strays
    };
    let found = strays(bare);
    if runs_of(bare.text, &found) == runs_of(english.text, &strays(english)) { Vec::new() } else { found }
}

/// The lengths of the runs that the characters at `at` form, the shortest first.
fn runs_of(text: &str, at: &[usize]) -> Vec<usize> {
    let mut lengths = Vec::new();
    let mut at = at.to_vec();
    at.sort_unstable();
    for run in at.chunk_by(|before, next| before + 1 == *next && !is_escaped(text, *before)) {
        lengths.push(run.len());
    }
    lengths.sort_unstable();
    lengths
}

/// Stars and underscores that emphasize nothing.
fn stars(bare: &MarkedLine<'_>, english: &MarkedLine<'_>) -> Vec<usize> {
    let mark = |line: &MarkedLine<'_>, at: usize| (line.text.as_bytes()[at], line.is_raw(at));
    let known: Vec<_> = english.emphasis().strays.into_iter().map(|at| mark(english, at)).collect();
    let mut found = bare.emphasis().strays;
    found.retain(|at| !known.contains(&mark(bare, *at)));
    found
}

/// `>>` is a quotation mark of kramdown's.
fn double_angles(bare: &str, english: &str) -> Vec<usize> {
    let known = english.matches(">>").count();
    let doubles = bare.match_indices(">>").map(|(at, _)| at);
    let found: Vec<usize> = doubles.flat_map(|at| [at, at + 1]).collect();
    if found.len() <= 2 * known { Vec::new() } else { found }
}

/// Where kramdown would read an attribute list or an extension. What the
/// English has there is a placeable; where it is text, an extension is, too.
fn lists(text: &str, bare: &MarkedLine<'_>, english: &str) -> Vec<usize> {
    let is_extension = |at: usize| ["{::", "{:/"].contains(&text.get(at..at + 3).unwrap_or_default());
    let is_list = |at: usize| {
        if is_extension(at) { !english.contains(&text[at..at + 3]) } else { is_behind_span(text, at) }
    };
    let found = text.match_indices("{:").map(|(at, _)| at);
    found.filter(|at| is_list(*at) && !bare.is_code(*at)).collect()
}

/// What stands behind a backslash that `dialect` would show, and would take for the mark
/// that it is.
fn foreign_escapes(bare: &MarkedLine<'_>, dialect: Dialect) -> Vec<usize> {
    let is_foreign = |byte: u8| byte.is_ascii_punctuation() && !scripts::takes_backslash(byte, dialect);
    let at = bare.text.match_indices('\\').map(|(backslash, _)| backslash + 1);
    let at = at.filter(|at| bare.text.as_bytes().get(*at).is_some_and(|byte| is_foreign(*byte)));
    let backslashes = Backslashes::new(bare.text);
    at.filter(|at| backslashes.escape(*at) && !bare.is_code(*at)).collect()
}

/// A backslash before a placeable, which would take its first mark away.
fn before_values(raw: &[Span], bare: &str, english: &str) -> Vec<usize> {
    let starts = raw.iter().map(|raw| raw.start);
    let found: Vec<usize> = starts.filter(|at| is_escaped(bare, *at)).map(|at| at - 1).collect();
    let known = english.match_indices('\0').filter(|(at, _)| is_escaped(english, *at)).count();
    if found.len() <= known { Vec::new() } else { found }
}

/// What the end of a text would be lost in: a heading's closing `#`, the
/// backslash that takes the next cell's border away.
fn closing_marks(bare: &str, english: &str, segment: &Segment) -> Vec<usize> {
    let run = |text: &str, mark: char| text.len() - text.trim_end_matches(mark).len();
    let mut found = Vec::new();
    if matches!(segment.kind, SegmentKind::Text(Block::Heading(_))) && run(english, '#') != run(bare, '#') {
        found.extend(bare.len() - run(bare, '#')..bare.len());
    }
    if run(bare, '\\') % 2 == 1 && run(english, '\\').is_multiple_of(2) {
        found.push(bare.len() - 1);
    }
    found
}

/// `text` with a backslash before each character at `at`, or a reference in
/// its place where kramdown knows no backslash before it: in a row a backtick, in
/// `raw` elements everything.
fn neutralized(text: &str, at: &[usize], in_row: bool, raw: &[Span], dialect: Dialect) -> String {
    use std::fmt::Write as _;
    let mut escaped = String::with_capacity(text.len() + at.len());
    let mut from = 0;
    for at in at {
        escaped.push_str(&text[from..*at]);
        from = *at;
        let byte = text.as_bytes()[*at];
        // kramdown reads `\<<` and `\>>` as quotation marks of their own.
        let is_double = |at: Option<usize>| at.and_then(|at| text.as_bytes().get(at)) == Some(&b'>');
        let is_quote = byte == b'>' && (is_double(at.checked_sub(1)) || is_double(Some(at + 1)));
        let is_known = scripts::takes_backslash(byte, dialect);
        let shows_backslash = byte == b'`' && in_row || touches(raw, &(*at..at + 1)) || !is_known;
        if shows_backslash && is_escaped(text, *at) {
            escaped.pop();
        }
        // No backslash makes text of a word.
        let needs_reference = matches!(byte, b'^' | b'~' | b'<' | b'\\') || byte.is_ascii_alphabetic();
        if is_quote || shows_backslash || needs_reference {
            let _ = write!(escaped, "&#{byte};");
            from += 1;
        } else {
            escaped.push('\\');
        }
    }
    escaped.push_str(&text[from..]);
    escaped
}

/// Where in `line` the character stands that makes its beginning a marker of a
/// block, in either grammar.
#[must_use]
pub fn marker(line: &str) -> Option<usize> {
    let bytes = line.as_bytes();
    let blank_at = |at: usize| matches!(bytes.get(at), None | Some(b' ' | b'\t'));
    match bytes.first()? {
        // A colon begins a definition, where a paragraph stands before it, or a directive.
        b'#' | b'>' | b'|' | b':' => Some(0),
        b'^' if line.trim_end() == "^" => Some(0),
        b'`' | b'~' if fence(line).is_some() => Some(0),
        b'-' | b'+' | b'*' if item_marker(line).is_some() || is_rule(line) => Some(0),
        b'_' if is_rule(line) => Some(0),
        b'=' if line.trim_end().bytes().all(|byte| byte == b'=') => Some(0),
        b'$' if line.starts_with("$$") => Some(0),
        b'*' if line.starts_with("*[") && line.contains("]:") => Some(0),
        b'[' if matches!(bytes.get(1), Some(b' ' | b'x' | b'X'))
            && bytes.get(2) == Some(&b']')
            && blank_at(3) =>
        {
            Some(0)
        }
        b'[' if begins_definition(line) => Some(0),
        // No list has a longer number.
        b'0'..=b'9' => item_marker(line).map(|marker| marker.length - 1).filter(|digits| *digits <= 9),
        _ => None,
    }
}

/// Whether `line`, which begins with a bracket, defines something: for kramdown
/// up to the first closing bracket, for `CommonMark` up to the first without a
/// backslash.
fn begins_definition(line: &str) -> bool {
    let mut ends = line.match_indices(']').map(|(at, _)| at);
    let first = ends.clone().next();
    let unescaped = ends.find(|at| !is_escaped(line, *at));
    first.into_iter().chain(unescaped).any(|at| line[at..].starts_with("]:"))
}

fn is_rule(line: &str) -> bool {
    let marks: Vec<u8> = line.bytes().filter(|byte| !matches!(byte, b' ' | b'\t')).collect();
    marks.len() >= 3 && marks.iter().all(|mark| *mark == marks[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(line: &str) -> String {
        let at: Vec<usize> = marker(line).into_iter().collect();
        neutralized(line, &at, false, &MarkedLine::new(line).raw, Dialect::COMMON_MARK)
    }

    #[test]
    fn block_markers_become_text() {
        for (line, expected) in [
            ("2018. július 26.", "2018\\. július 26."),
            ("- und", "\\- und"),
            ("# 1", "\\# 1"),
            ("> x", "\\> x"),
            ("[x] x", "\\[x] x"),
            ("```", "\\```"),
            ("``` a ``` b", "``` a ``` b"),
            ("* * *", "\\* * *"),
            ("[x]: y", "\\[x]: y"),
            ("*betont* und", "*betont* und"),
            ("[Text](x) und: y", "[Text](x) und: y"),
            ("2018 war", "2018 war"),
            ("-5 Grad", "-5 Grad"),
        ] {
            assert_eq!(escaped(line), expected);
        }
    }
}
