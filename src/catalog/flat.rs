//! Flat texts: what a segment says with the values of its placeables in it. Two cuts of the same words have the same
//! one, whatever is a placeable in them and whatever that is called.

use std::collections::HashMap;

use crate::page::part::{EMPTY_LINE, LINE_BREAK};
use crate::segment::{Element, Pattern};
use crate::text::Span;

/// A text with the values of its placeables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FlatText {
    /// Blanks are single, and none is at an end.
    pub(super) text: String,
    /// The placeables in order.
    pub(super) marks: Vec<FlatMark>,
}

/// A placeable in a flat text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FlatMark {
    /// Where its value stands.
    pub(super) span: Span,
    /// Its name.
    pub(super) name: String,
}

impl FlatText {
    /// `pattern` with the `values` of its placeables; `None` where one isn't known.
    pub(super) fn new(pattern: &Pattern, values: &HashMap<String, String>) -> Option<Self> {
        let mut flat = Self { text: String::new(), marks: Vec::new() };
        for element in pattern.elements() {
            match element {
                Element::Text(text) => flat.push_text(text),
                Element::Placeable(name) => flat.push_mark(name, values.get(name)?),
                _ => return None,
            }
        }
        if flat.text.ends_with(' ') {
            flat.text.pop();
        }
        Some(flat)
    }

    fn push_text(&mut self, text: &str) {
        for character in text.chars() {
            if !character.is_whitespace() {
                self.text.push(character);
            } else if !self.text.is_empty() && !self.text.ends_with(' ') {
                self.text.push(' ');
            }
        }
    }

    fn push_mark(&mut self, name: &str, value: &str) {
        let start = self.text.len();
        // Nothing else has a line break in it, so that these words in a text are never taken for one.
        self.text.push_str(match value {
            LINE_BREAK => "\n",
            EMPTY_LINE => "\n\n",
            value => value,
        });
        self.marks.push(FlatMark { span: start..self.text.len(), name: name.to_owned() });
    }

    /// Where `part` stands at `from` or behind it, with nothing but blanks and placeables between.
    pub(super) fn find(&self, part: &Self, from: usize) -> Option<usize> {
        let mut at = from;
        while !part.text.is_empty() {
            let is_there = self.text[at..].starts_with(&part.text) && self.is_edge(at + part.text.len());
            if is_there {
                return Some(at);
            }
            at = self.behind_gap(at)?;
        }
        None
    }

    /// Whether nothing but blanks and placeables stands behind `from`.
    pub(super) fn ends_at(&self, from: usize) -> bool {
        let mut at = Some(from);
        while let Some(reached) = at.filter(|at| *at < self.text.len()) {
            at = self.behind_gap(reached);
        }
        at.is_some()
    }

    /// The offset behind the blank or the placeable at `at`.
    fn behind_gap(&self, at: usize) -> Option<usize> {
        if self.text[at..].starts_with(' ') {
            return Some(at + 1);
        }
        let mark = self.marks.iter().find(|mark| mark.span.start == at && !mark.span.is_empty())?;
        Some(mark.span.end)
    }

    /// Whether no placeable goes over `at`.
    fn is_edge(&self, at: usize) -> bool {
        !self.marks.iter().any(|mark| mark.span.start < at && at < mark.span.end)
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;

    fn flat(pattern: &str, values: &[(&str, &str)]) -> FlatText {
        let values = values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        FlatText::new(&parse::pattern(pattern).unwrap(), &values).unwrap()
    }

    #[test]
    fn a_value_counts_as_the_text_that_it_is() {
        let values = [("url", "https://a.example"), ("br", "line break")];
        let with_mark = flat("See { $url }{ $br }now", &values);
        assert_eq!(with_mark.text, "See https://a.example\nnow");
        assert_ne!(with_mark.text, flat("See https://a.example line break now", &[]).text);
        assert_eq!(with_mark.marks[0], FlatMark { span: 4..21, name: "url".to_owned() });
        assert_eq!(FlatText::new(&parse::pattern("{ $x }").unwrap(), &HashMap::new()), None);
    }

    #[test]
    fn parts_stand_behind_blanks_and_placeables_alone() {
        let whole = flat("One. { $br } Two.", &[("br", "<br>")]);
        let (one, two) = (flat("One.", &[]), flat("Two.", &[]));
        assert_eq!((whole.find(&one, 0), whole.find(&two, 4)), (Some(0), Some(10)));
        assert_eq!(whole.find(&two, 0), None, "words would be left out");
        assert_eq!((whole.ends_at(4), whole.ends_at(15)), (false, true));
        assert!(flat("One. { $br }", &[("br", "<br>")]).ends_at(4));
        assert_eq!(whole.find(&flat("<b", &[]), 4), None, "it would end inside of a placeable");
    }
}
