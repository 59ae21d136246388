//! Anchors: every heading of a localized page keeps the id that the English
//! one has, so that links to it still lead there.

use std::collections::{HashMap, HashSet};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::page::markdown::Heading;

/// How a heading is given its English id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Pin {
    /// ` {#id}` at the end of its text.
    Attribute(String),
    /// `<a id="id"></a>` before its text.
    Tag(String),
}

/// The pins of `headings`, one for each; `None` where it keeps its id without.
/// `localized` gives the text of a heading, by number, as the localized page
/// shows it.
pub(super) fn pins(headings: &[Heading], localized: impl Fn(usize) -> String) -> Vec<Option<Pin>> {
    let mut english = Ids::default();
    let mut computed = Ids::default();
    let mut taken: HashSet<String> =
        headings.iter().filter_map(|heading| heading.explicit_id.clone()).collect();
    let mut pins = Vec::with_capacity(headings.len());
    for (at, heading) in headings.iter().enumerate() {
        if heading.explicit_id.is_some() {
            pins.push(None);
            continue;
        }
        let id = english.next(&heading.text);
        let wanted = !id.is_empty() && taken.insert(id.clone());
        if wanted && !heading.has_attributes && is_header_id(&id) {
            pins.push(Some(Pin::Attribute(id)));
            continue;
        }
        // kramdown gives this heading an id of its own, too.
        let own = computed.next(&localized(at));
        pins.push((wanted && own != id).then_some(Pin::Tag(id)));
    }
    pins
}

/// Whether kramdown takes `id` in `{#id}`.
fn is_header_id(id: &str) -> bool {
    let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | ':' | '-');
    id.starts_with(|c: char| c.is_ascii_alphabetic()) && id.chars().all(word)
}

/// The ids of a page's headings as kramdown's GFM parser computes them: a
/// repeated one gets a number. An empty one counts like any other.
#[derive(Debug, Default)]
struct Ids {
    given: HashMap<String, usize>,
}

impl Ids {
    fn next(&mut self, text: &str) -> String {
        let kept = text
            .chars()
            .flat_map(char::to_lowercase)
            .filter(|c| is_word(*c) || matches!(c, '-' | ' ' | '\t'));
        let id: String = kept.map(|c| if matches!(c, ' ' | '\t') { '-' } else { c }).collect();
        let count = self.given.entry(id.clone()).or_default();
        *count += 1;
        if *count > 1 { format!("{id}-{}", *count - 1) } else { id }
    }
}

/// Ruby's `\p{Word}`: letters, marks, decimal digits, connector punctuation.
fn is_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || c == '_';
    }
    let circled = matches!(c, 'Ⓐ'..='ⓩ' | '\u{1F130}'..='\u{1F189}');
    let connector = matches!(c, '‿' | '⁀' | '⁔' | '︳' | '︴' | '﹍' | '﹎' | '﹏' | '_');
    (c.is_alphabetic() && !c.is_numeric() && !circled) || is_combining_mark(c) || is_digit(c) || connector
}

/// Whether a character that isn't ASCII is a decimal digit: other numbers are
/// letters too, or stand for something else (`²`).
fn is_digit(c: char) -> bool {
    let wide = matches!(c, '0'..='9' | '\u{1D7CE}'..='\u{1D7FF}');
    c.is_numeric() && !c.is_alphabetic() && (wide || std::iter::once(c).nfkc().eq([c]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(texts: &[&str]) -> Vec<String> {
        let mut ids = Ids::default();
        texts.iter().map(|text| ids.next(text)).collect()
    }

    fn heading(text: &str) -> Heading {
        Heading { start: 0, end: 0, text: text.to_owned(), explicit_id: None, has_attributes: false }
    }

    #[test]
    fn ids_are_kramdown_s() {
        assert_eq!(
            ids(&[
                "Children's Privacy",
                "What is Qubes?  Why_so?",
                "Über C++ & Co.",
                "1. First",
                "a\tb - c",
                "x² ٣ é"
            ]),
            ["childrens-privacy", "what-is-qubes--why_so", "über-c--co", "1-first", "a-b---c", "x-٣-é"]
        );
        assert_eq!(ids(&["A", "a", "?", "A!", "!", "…"]), ["a", "a-1", "", "a-2", "-1", "-2"]);
    }

    #[test]
    fn pins_are_unique_and_only_where_they_are_needed() {
        let mut headings = ["Use", "Use", "Taken", "1. Start", "2. End", "?", "Wide"].map(heading);
        headings[6].has_attributes = true;
        let explicit = Heading { explicit_id: Some("taken".to_owned()), ..heading("Use") };
        let headings: Vec<Heading> = headings.into_iter().chain([explicit]).collect();
        let localized = |at: usize| ["", "", "Weg", "1. Beginn", "2. End", "?", "Breit"][at].to_owned();
        let attribute = |id: &str| Some(Pin::Attribute(id.to_owned()));
        let tag = |id: &str| Some(Pin::Tag(id.to_owned()));
        assert_eq!(
            pins(&headings, localized),
            [attribute("use"), attribute("use-1"), None, tag("1-start"), None, None, tag("wide"), None]
        );
    }
}
