//! Hints: the lines below the English in a note that help to write a text, the glossary's terms and what the
//! memory has. What they say depends on other texts, so that they are written when all are settled.

use std::collections::HashMap;

use crate::text::Span;

use super::Catalog;
use super::notes::{self, NoteLine};

/// What is to stand below the English of a segment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hinted<'a> {
    /// Today's English, as its note shows it.
    pub english: &'a str,
    /// What there is to say, a line each.
    pub lines: Vec<String>,
}

/// The text of `catalog`, whose notes are up to date, with the hints that are `wanted`, by id.
#[must_use]
pub fn with_hints(catalog: &Catalog, wanted: &HashMap<&str, Hinted<'_>>) -> String {
    let of_entries = catalog.entries.iter().map(|entry| (&entry.comment, Some(entry.id.as_str())));
    let comments = catalog.comments.iter().map(|comment| (comment, None)).chain(of_entries);
    let mut edits: Vec<(Span, String)> =
        comments.flat_map(|(comment, id)| edits(catalog, comment, id, wanted)).collect();
    edits.sort_by_key(|(span, _)| span.start);
    let mut text = String::with_capacity(catalog.text.len());
    let mut at = 0;
    for (span, block) in edits {
        text.push_str(&catalog.text[at..span.start]);
        text.push_str(&block);
        at = span.end;
    }
    text + &catalog.text[at..]
}

/// What changes in a comment; `id` is that of the entry below it.
fn edits(
    catalog: &Catalog,
    comment: &Span,
    id: Option<&str>,
    wanted: &HashMap<&str, Hinted<'_>>,
) -> Vec<(Span, String)> {
    let lines = notes::lines(&catalog.text, comment, &catalog.source);
    let mut edits = Vec::new();
    for (at, (span, line)) in lines.iter().enumerate() {
        let NoteLine::English(english) = line else { continue };
        let below = &lines[at + 1..];
        let hints = below.iter().take_while(|(_, line)| *line == NoteLine::Hint).count();
        let about = match below.get(hints) {
            Some((_, NoteLine::Stub { id, .. })) => Some(id.as_str()),
            _ => id,
        };
        let Some(hinted) = about.and_then(|id| wanted.get(id)).filter(|hinted| hinted.english == english)
        else {
            continue;
        };
        let old = span.end..below[..hints].last().map_or(span.end, |(span, _)| span.end);
        let ending = catalog.line_ending();
        let new: String = hinted.lines.iter().flat_map(|line| ["# ", line.as_str(), ending]).collect();
        if catalog.text[old.clone()] != new {
            edits.push((old, new));
        }
    }
    edits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hinted(text: &str, lines: &[&str]) -> String {
        let lines = lines.iter().map(|line| (*line).to_owned()).collect();
        let wanted = HashMap::from([("ref-1-a", Hinted { english: "A policy.", lines })]);
        with_hints(&Catalog::parse(text.to_owned()), &wanted)
    }

    #[test]
    fn hints_stand_below_the_english_and_go_again() {
        for (plain, place) in [
            ("# en: A policy.\nref-1-a = Eine\n", "# en: A policy.\n"),
            ("# STALE.\r\n# en: A policy.\r\nref-1-a = Eine\r\n", "# en: A policy.\r\n"),
            ("# MISSING.\n# en: A policy.\n# ref-1-a =\n\nref-1-b = B\n", "# en: A policy.\n"),
            ("# en: A policy.\n# ref-1-a =\n# en: B\nref-1-b = B\n", "# en: A policy.\n"),
        ] {
            let ending = if plain.contains('\r') { "\r\n" } else { "\n" };
            let lines = ["Terms: policy → Richtlinie", "Memory (85 %, ref-1-b): Eine"];
            let block = format!("{place}# {}{ending}# {}{ending}", lines[0], lines[1]);
            let with = hinted(plain, &lines);
            assert_eq!(with, plain.replacen(place, &block, 1));
            assert_eq!(hinted(&with, &lines), with);
            assert_eq!(hinted(&with, &lines[..1]), with.replace(&format!("# {}{ending}", lines[1]), ""));
            assert_eq!(hinted(&with, &[]), plain);
        }
    }

    #[test]
    fn what_is_about_another_text_stays() {
        for text in [
            "# en: Another.\n# Terms: a → b\nref-1-a = Eine\n",
            "# Terms: a → b\n# en: A policy.\n# my remark\nref-1-a = Eine\n",
            "# en: A policy.\nref-1-b = Eine\n",
        ] {
            assert_eq!(hinted(text, &[]), text);
        }
    }
}
