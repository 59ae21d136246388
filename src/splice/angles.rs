//! Angle brackets: which `<` is a mark, and which is text. kramdown knows tags
//! that `CommonMark` doesn't, `<a:b>` and `<ö x="">`, and addresses with blanks in
//! them; what only one of them takes for a mark a translation can't have.

use crate::page::markdown::{InlineMarks, inline_marks};
use crate::syntax::html;
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
    let is_mark = |text: &str, at: usize| html::tag(&text[at..]).is_some() || text[at..].starts_with("<!");
    lone(bare, |at| is_mark(text, at), english, |at| is_mark(english, at))
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
    let mut known: Vec<String> = texts.map(|at| begun(english, at)).collect();
    let mut is_known = |at: usize| {
        let begun = begun(bare, at);
        known.iter().position(|known| *known == begun).map(|found| known.swap_remove(found)).is_some()
    };
    starts(bare).into_iter().filter(|at| !is_mark(*at) && !is_known(*at)).collect()
}

/// What the `<` at `at` could begin in any grammar, up to the next `>`; it alone
/// where it begins nothing.
fn begun(text: &str, at: usize) -> String {
    let begins =
        |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | '/' | '!' | '?' | '\0' | '\n');
    let rest = &text[at..];
    let length = match rest[1..].chars().next() {
        Some('<') => 2,
        Some(next) if begins(next) => rest.find('>').map_or(rest.len(), |end| end + 1),
        _ => 1,
    };
    collapsed(&rest[..length])
}

/// `text` with one `\0` for each run of placeables' values and line breaks, and
/// links' targets without their parentheses.
pub(super) fn collapsed(text: &str) -> String {
    let mut characters: Vec<char> = text.chars().map(|c| if c == '\n' { '\0' } else { c }).collect();
    characters.dedup_by(|next, before| *next == '\0' && *before == '\0');
    String::from_iter(characters).replace("(\0)", "\0")
}
