//! What stands at a place in a catalog, whole or half-typed: found by lines, because
//! a text that somebody is writing is none that Fluent can read.

use crate::catalog::notes::{self, NoteLine, stub_start};
use crate::catalog::parse;
use crate::language::SourceName;
use crate::text::Span;

/// The entry or the stub at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spot {
    /// Its id.
    pub(super) id: String,
    /// Its lines, for a stub with the notes above it.
    pub(super) lines: Span,
    /// What stands behind `=`; `None` for a stub.
    pub(super) value: Option<Span>,
}

/// A `$placeable` or a `-term` in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    /// With its `$` or `-`.
    pub(super) name: String,
    /// Its bytes.
    pub(super) span: Span,
}

/// The entry or stub at byte `offset` of `text`, a catalog whose notes are of pages in
/// `source`.
#[must_use]
pub(super) fn spot_at(text: &str, offset: usize, source: &SourceName) -> Option<Spot> {
    let line = line_at(text, offset);
    match text[line.clone()].chars().next()? {
        '#' => in_comment(text, line, source),
        _ => entry_at(text, line),
    }
}

/// The line of `offset`, without its line break.
#[must_use]
pub(super) fn line_at(text: &str, offset: usize) -> Span {
    let offset = text.floor_char_boundary(offset);
    let start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
    let end = text[offset..].find('\n').map_or(text.len(), |at| offset + at);
    start..start + text[start..end.max(start)].trim_end_matches('\r').len()
}

/// The line before the one that starts at `start`.
fn line_before(text: &str, start: usize) -> Option<Span> {
    (start > 0).then(|| line_at(text, start - 1))
}

/// The line behind the one that ends at `end`.
fn line_behind(text: &str, end: usize) -> Option<Span> {
    let start = end + text[end..].find('\n')? + 1;
    (start < text.len()).then(|| line_at(text, start))
}

fn is_comment(text: &str, line: &Span) -> bool {
    text[line.clone()].starts_with('#')
}

/// The stub that a comment's line belongs to, or the entry below.
fn in_comment(text: &str, line: Span, source: &SourceName) -> Option<Spot> {
    let (mut first, mut last) = (line.clone(), line.clone());
    while let Some(above) = line_before(text, first.start).filter(|above| is_comment(text, above)) {
        first = above;
    }
    while let Some(below) = line_behind(text, last.end).filter(|below| is_comment(text, below)) {
        last = below;
    }
    let lines = notes::lines(text, &(first.start..last.end), source);
    let stub = lines.iter().enumerate().find_map(|(at, (span, kind))| match kind {
        NoteLine::Stub { id, .. } if span.end > line.start => {
            Some((lines[stub_start(&lines, at)].0.start, id, span))
        }
        _ => None,
    });
    match stub {
        Some((start, id, span)) if start <= line.start => {
            let end = span.start + text[span.clone()].trim_end().len();
            Some(Spot { id: id.clone(), lines: start..end, value: None })
        }
        Some(_) => None,
        None => entry_at(text, line_behind(text, last.end)?),
    }
}

/// The entry that `line` is one of.
fn entry_at(text: &str, line: Span) -> Option<Spot> {
    let mut first = line;
    while parse::head(&text[first.clone()]).is_none() {
        if !text[first.clone()].starts_with(' ') {
            return None;
        }
        first = line_before(text, first.start)?;
    }
    let (id, value_at) = parse::head(&text[first.clone()])?;
    let mut end = first.end;
    while let Some(more) = line_behind(text, end).filter(|more| text[more.clone()].starts_with(' ')) {
        end = more.end;
    }
    let start = first.start + value_at;
    let end = start.max(start + text[start..end].trim_end().len());
    Some(Spot { id: id.to_owned(), lines: first.start..end, value: Some(start..end) })
}

/// The placeable or term whose name is at byte `offset` of `text`.
#[must_use]
pub(super) fn name_at(text: &str, offset: usize) -> Option<Name> {
    let offset = text.floor_char_boundary(offset);
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let bytes = text.as_bytes();
    let at = if bytes.get(offset) == Some(&b'$') { offset + 1 } else { offset };
    let before = bytes[..at].iter().rev().take_while(|byte| is_name(byte)).count();
    let behind = bytes[at..].iter().take_while(|byte| is_name(byte)).count();
    let (start, end) = (at - before, at + behind);
    if start == end {
        return None;
    }
    if text[..start].ends_with('$') {
        return Some(Name { name: text[start - 1..end].to_owned(), span: start - 1..end });
    }
    let is_term = text[start..end].starts_with('-') && text[..start].trim_end_matches(' ').ends_with('{');
    is_term.then(|| Name { name: text[start..end].to_owned(), span: start..end })
}

/// Where the braces before byte `offset` begin, if they are open there: behind the `{`.
#[must_use]
pub(super) fn open_brace(text: &str, offset: usize) -> Option<usize> {
    let offset = text.floor_char_boundary(offset);
    let line = line_at(text, offset);
    let before = &text[line.start..offset.clamp(line.start, line.end)];
    let open = before.rfind('{')?;
    (!before[open..].contains('}')).then_some(line.start + open + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "### Head\n\n# en: One\nref-1-a = Eins { $x }\n    und { -name }\n\n# MISSING. Write the translation \
                        behind \"=\" and remove the \"# \" before the id.\n# en: Two\n# ref-1-b =\n\nref-1-c = Drei { $";

    fn id_at(wanted: &str) -> Option<String> {
        let at = TEXT.find(wanted).unwrap();
        spot_at(TEXT, at, &SourceName::default()).map(|spot| spot.id)
    }

    #[test]
    fn every_line_of_an_entry_is_the_entry() {
        for wanted in ["en: One", "ref-1-a", "Eins", "und"] {
            assert_eq!(id_at(wanted).as_deref(), Some("ref-1-a"), "{wanted}");
        }
        for wanted in ["MISSING", "en: Two", "ref-1-b"] {
            assert_eq!(id_at(wanted).as_deref(), Some("ref-1-b"), "{wanted}");
        }
        assert_eq!(id_at("Drei").as_deref(), Some("ref-1-c"), "braces that are open");
        for wanted in ["### Head", "\n# MISSING"] {
            assert_eq!(id_at(wanted), None, "{wanted}");
        }
    }

    #[test]
    fn a_value_is_what_stands_behind_the_sign() {
        let spot = spot_at(TEXT, TEXT.find("und").unwrap(), &SourceName::default()).unwrap();
        assert_eq!(&TEXT[spot.value.unwrap()], "Eins { $x }\n    und { -name }");
        assert_eq!(&TEXT[spot.lines], "ref-1-a = Eins { $x }\n    und { -name }");
    }

    #[test]
    fn names_are_found_from_any_of_their_letters() {
        for at in TEXT.find("$x").unwrap()..=TEXT.find("$x").unwrap() + 2 {
            assert_eq!(name_at(TEXT, at).unwrap().name, "$x");
        }
        assert_eq!(name_at(TEXT, TEXT.find("name }").unwrap()).unwrap().name, "-name");
        assert_eq!(name_at(TEXT, TEXT.find("Eins").unwrap()), None);
        assert_eq!(open_brace(TEXT, TEXT.len()), Some(TEXT.len() - 2));
        assert_eq!(open_brace(TEXT, TEXT.find("und").unwrap()), None);
    }

    #[test]
    fn no_offset_of_no_text_is_too_much() {
        for text in [TEXT, "", "\n", "# ", "-", " ", "ü = {", "#\r\n", "a =\r\n ü\r\n"] {
            for at in 0..text.len() + 3 {
                let spot = spot_at(text, at, &SourceName::default());
                assert!(spot.is_none_or(|spot| text.get(spot.lines).is_some()), "{text:?} {at}");
                assert!(name_at(text, at).is_none_or(|name| text[name.span] == name.name), "{text:?} {at}");
                assert!(open_brace(text, at).is_none_or(|open| text[..open].ends_with('{')), "{text:?} {at}");
            }
        }
    }
}
