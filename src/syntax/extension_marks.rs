//! Marks within a line that Python-Markdown's extensions read, those of Material for
//! `MkDocs` among them: keys, `++ctrl+c++`, icons, `:smile:`, `[[wiki]]` links, and what an
//! editor has changed, `{++in++}`, `{--out--}`, `{~~a~>b~~}`, `{==this==}{>>why<<}`.
//!
//! Which of them a site has on nobody knows: where one is off, readers see its marks, in
//! every language alike.

use super::marks::is_escaped;
use crate::text::{Span, touches};

/// What an editor's change begins and ends with, and what stands in its middle.
const CHANGES: [(&str, &str); 5] =
    [("{++", "++}"), ("{--", "--}"), ("{==", "==}"), ("{~~", "~~}"), (COMMENT, "<<}")];
/// A comment is no text of the page.
const COMMENT: &str = "{>>";
const MIDDLE: &str = "~>";
/// The icons whose names are no words.
const SIGNS: [&str; 4] = ["+1", "-1", "100", "1234"];

/// The marks in `text` from `start` on, outside `code`, in order. Words that readers see stand between
/// them, never in them, but for what keys and links are called.
pub(super) fn marks(text: &str, start: usize, code: &[Span]) -> Vec<Span> {
    let mut found = changes(text, start, code);
    let mut at = start;
    while let Some(next) = text[at..].find(['+', ':', '[']).map(|next| at + next) {
        let end = lone_mark_end(text, next).filter(|_| !touches(code, &(next..next + 1)));
        found.extend(end.map(|end| next..end));
        at = end.unwrap_or(next + 1);
    }
    found.sort_by_key(|mark| (mark.start, mark.end));
    let mut end = 0;
    found.retain(|mark| {
        let is_free = mark.start >= end;
        end = if is_free { mark.end } else { end };
        is_free
    });
    found
}

/// The icons alone, which `VitePress` and Docusaurus know, too.
pub(super) fn icons(text: &str, start: usize, code: &[Span]) -> Vec<Span> {
    let mut found = Vec::new();
    let mut at = start;
    while let Some(next) = text[at..].find(':').map(|next| at + next) {
        let end = lone_mark_end(text, next).filter(|_| !touches(code, &(next..next + 1)));
        found.extend(end.map(|end| next..end));
        at = end.unwrap_or(next + 1);
    }
    found
}

/// Where in a text outside `code` icons begin.
pub(crate) fn first_of_icons(text: &str, code: &[Span]) -> Vec<usize> {
    let colons = text.match_indices(':').map(|(at, _)| at);
    colons.filter(|at| icon_end(text, *at).is_some() && !touches(code, &(*at..*at + 1))).collect()
}

/// The end of the mark that stands for itself and begins at `at`.
fn lone_mark_end(text: &str, at: usize) -> Option<usize> {
    match &text.as_bytes()[at..] {
        [b'+', b'+', ..] => keys_end(text, at),
        [b':', ..] => icon_end(text, at).filter(|_| begins_word(text, at)),
        [b'[', b'[', ..] => wiki_link_end(text, at).filter(|end| !text[*end..].starts_with(['(', '['])),
        _ => None,
    }
}

/// Where in a text outside `code` a character stands without which its marks, which a translator wrote, would be none.
pub(crate) fn first_characters(text: &str, code: &[Span]) -> Vec<usize> {
    let pairs = CHANGES.iter().flat_map(|(open, _)| text.match_indices(open)).map(|(at, _)| at);
    let lone =
        text.match_indices(['+', ':', '[']).map(|(at, _)| at).filter(|at| match text.as_bytes()[*at] {
            b'+' => keys_end(text, *at).is_some(),
            b':' => icon_end(text, *at).is_some(),
            _ => wiki_link_end(text, *at).is_some(),
        });
    pairs.chain(lone).filter(|at| !touches(code, &(*at..*at + 1))).collect()
}

/// The end of the keys that begin at `at`: `++ctrl+"any sign"++`.
fn keys_end(text: &str, at: usize) -> Option<usize> {
    let mut rest = text[at..].strip_prefix("++").filter(|_| !is_escaped(text, at))?;
    loop {
        let quote = rest.chars().next().filter(|first| matches!(first, '"' | '\''));
        let length = match quote {
            Some(quote) => {
                let inside = &rest[1..];
                let end = inside.find([quote, '\n']).filter(|end| inside[*end..].starts_with(quote))?;
                end + 2
            }
            None => rest.find(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '_'))?,
        };
        rest = rest[length..].strip_prefix('+').filter(|_| length > 0)?;
        if let Some(behind) = rest.strip_prefix('+') {
            return Some(text.len() - behind.len());
        }
    }
}

/// The end of the icon that begins at `at`: `:material-check:`.
fn icon_end(text: &str, at: usize) -> Option<usize> {
    let name = &text[at + 1..];
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '_');
    let length = name.find(|c| !is_name(c)).filter(|length| name[*length..].starts_with(':'))?;
    let name = &name[..length];
    let is_icon = name.contains(|c: char| c.is_ascii_alphabetic()) || SIGNS.contains(&name);
    is_icon.then_some(at + length + 2)
}

/// Whether what begins at `at` doesn't go on with a word, an address or an attribute's value.
fn begins_word(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let is_icon = || text[..at - 1].rfind(':').is_some_and(|other| icon_end(text, other) == Some(at));
    match before {
        Some(':') => is_icon(),
        Some(before) => !before.is_alphanumeric() && !matches!(before, '/' | '=' | '\'' | '"' | '\\'),
        None => true,
    }
}

/// The end of the link by a page's name that begins at `at`: `[[Page name]]`.
fn wiki_link_end(text: &str, at: usize) -> Option<usize> {
    let name = text[at..].strip_prefix("[[").filter(|_| !is_escaped(text, at))?;
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | ' ' | '-');
    let length = name.find(|c| !is_name(c)).filter(|length| name[*length..].starts_with("]]"))?;
    (length > 0).then_some(at + length + 4)
}

/// The marks of an editor's changes, each with its end in the same stretch of lines.
fn changes(text: &str, start: usize, code: &[Span]) -> Vec<Span> {
    let mut found = Vec::new();
    if !text.contains('{') {
        return found;
    }
    let places = |mark: &str| text.match_indices(mark).map(|(at, _)| at).collect::<Vec<_>>();
    let next = |places: &[usize], at: usize| places.get(places.partition_point(|place| *place < at)).copied();
    let empty_lines = places("\n\n");
    let middles = places(MIDDLE);
    for (open, close) in CHANGES {
        let ends = places(close);
        let mut behind = start;
        for at in places(open) {
            let inside = at + open.len();
            if at < behind || touches(code, &(at..inside)) {
                continue;
            }
            let limit = next(&empty_lines, at).unwrap_or(text.len());
            let Some(end) = next(&ends, inside).filter(|end| *end < limit) else { continue };
            behind = end + close.len();
            if open == COMMENT {
                found.push(at..behind);
                continue;
            }
            let middle = next(&middles, inside).filter(|middle| *middle < end);
            if close.starts_with('~') {
                let Some(middle) = middle else { continue };
                found.push(middle..middle + MIDDLE.len());
            }
            found.extend([at..inside, end..behind]);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        marks(text, 0, &[]).into_iter().map(|mark| &text[mark]).collect()
    }

    #[test]
    fn marks_stand_for_themselves() {
        for (text, expected) in [
            ("Press ++ctrl+alt+\"My key\"++ now", &["++ctrl+alt+\"My key\"++"][..]),
            ("C++ and C++, \\++a++, a + b", &[]),
            ("A :material-check: and :+1::smile:", &[":material-check:", ":+1:", ":smile:"]),
            ("At 10:30:45, http://a:b:c, x:y:z, a::b::c", &[]),
            ("See [[Our page]], [[a]](b) and [[a|b]]", &["[[Our page]]"]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn changes_have_words_between_their_marks() {
        assert_eq!(found("{++in++} {--out--}"), ["{++", "++}", "{--", "--}"]);
        assert_eq!(found("{~~a~>b~~} {~~c~~}"), ["{~~", "~>", "~~}"]);
        assert_eq!(found("{==this==}{>>is why<<}"), ["{==", "==}", "{>>is why<<}"]);
        assert_eq!(found("{++a\n\nb++}"), Vec::<&str>::new());
    }

    #[test]
    fn a_text_says_where_its_marks_begin() {
        let text = "++a++ C++ :b: 10:30:45 [[c]] {++d";
        let found: Vec<&str> = first_characters(text, &[]).into_iter().map(|at| &text[at..at + 3]).collect();
        assert_eq!(found, ["{++", "++a", ":b:", "[[c"]);
    }
}
