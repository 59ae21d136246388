//! Angle brackets: which `<` is a mark, and which is text. kramdown knows tags
//! that `CommonMark` doesn't, `<a:b>` and `<ö x="">`, and addresses with blanks in
//! them; what only one of them takes for a mark a translation can't have.

use crate::page::markdown::{InlineMarks, inline_marks};
use crate::syntax::html::TagEnds;
use crate::syntax::marks::MarkedLine;

/// Where in Markdown a `<` stands that a translator wrote and that is no mark
/// of both grammars. `found` are the marks of the text, `line` has `\0` for
/// each byte of placeables' values.
pub(super) fn in_markdown(line: &MarkedLine<'_>, english: &str, found: &InlineMarks) -> Vec<usize> {
    let bare = line.text;
    if !bare.contains('<') {
        return Vec::new();
    }
    let known = inline_marks(english);
    let mut found = lone(bare, |at| found.angles.contains(&at), english, |at| known.angles.contains(&at));
    found.retain(|at| !line.is_code(*at));
    found
}

/// The same in HTML.
pub(super) fn in_html(text: &str, bare: &str, english: &str) -> Vec<usize> {
    let is_mark =
        |text: &str, ends: &TagEnds, at: usize| ends.tag(text, at).is_some() || text[at..].starts_with("<!");
    let (ends, known) = (TagEnds::new(text), TagEnds::new(english));
    lone(bare, |at| is_mark(text, &ends, at), english, |at| is_mark(english, &known, at))
}

/// Each `<` that is text, but for those that the English has as they are.
fn lone(
    bare: &str,
    is_mark: impl Fn(usize) -> bool,
    english: &str,
    is_known_mark: impl Fn(usize) -> bool,
) -> Vec<usize> {
    let starts = |text: &str| -> Vec<usize> { text.match_indices('<').map(|(at, _)| at).collect() };
    let texts = starts(english).into_iter().filter(|at| !is_known_mark(*at));
    let mut next = NextMark::new(english, '>');
    let mut known: Vec<String> = texts.map(|at| collapsed(begun(english, at, &mut next)).collect()).collect();
    let mut next = NextMark::new(bare, '>');
    let mut is_known = |at: usize| {
        let begun = begun(bare, at, &mut next);
        let found = known.iter().position(|known| collapsed(begun).eq(known.chars()));
        found.map(|found| known.swap_remove(found)).is_some()
    };
    starts(bare).into_iter().filter(|at| !is_mark(*at) && !is_known(*at)).collect()
}

/// What the `<` at `at` could begin in any grammar, up to the next `>`; it alone
/// where it begins nothing.
fn begun<'t>(text: &'t str, at: usize, next: &mut NextMark<'_>) -> &'t str {
    let begins =
        |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | '/' | '!' | '?' | '\0' | '\n');
    let rest = &text[at..];
    let length = match rest[1..].chars().next() {
        Some('<') => 2,
        Some(character) if begins(character) => next.behind(at) - at,
        _ => 1,
    };
    &rest[..length]
}

/// Where the next `mark` of a text stands, asked from its beginning on: each is looked for once.
pub(super) struct NextMark<'t> {
    text: &'t str,
    mark: char,
    found: usize,
}

impl<'t> NextMark<'t> {
    pub(super) fn new(text: &'t str, mark: char) -> Self {
        Self { text, mark, found: 0 }
    }

    /// The byte behind the first mark from `at` on, or the text's end.
    pub(super) fn behind(&mut self, at: usize) -> usize {
        if self.found <= at {
            let found = self.text[at..].find(self.mark);
            self.found = found.map_or(self.text.len(), |found| at + found + self.mark.len_utf8());
        }
        self.found
    }
}

/// `text` with one `\0` for each run of placeables' values and line breaks, and
/// links' targets without their parentheses.
pub(super) fn collapsed(text: &str) -> impl Iterator<Item = char> {
    const VALUE: [char; 2] = ['\0', '\n'];
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let behind = rest[first.len_utf8()..].trim_start_matches(VALUE);
        let is_target = first == '(' && rest[1..].starts_with(VALUE) && behind.starts_with(')');
        if is_target || VALUE.contains(&first) {
            rest = if is_target { &behind[1..] } else { behind };
            return Some('\0');
        }
        rest = &rest[first.len_utf8()..];
        Some(first)
    })
}
