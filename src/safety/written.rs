//! A pattern as it will be written, with the values of its placeables.

use super::subject::{Subject, Violation};
use crate::finding::Code;
use crate::segment::{Element, Pattern};
use crate::text::Span;

/// A pattern as it is written.
pub(super) struct WrittenPattern {
    /// With placeables' values.
    pub(super) text: String,
    /// Only the text.
    pub(super) words: String,
    /// The values' ranges in it.
    values: Vec<Span>,
}

impl WrittenPattern {
    pub(super) fn new(pattern: &Pattern, subject: &Subject<'_>) -> Self {
        let mut written = Self { text: String::new(), words: String::new(), values: Vec::new() };
        for element in pattern.elements() {
            let start = written.text.len();
            match element {
                Element::Text(text) => {
                    written.text.push_str(text);
                    written.words.push_str(text);
                }
                Element::Placeable(name) => {
                    let placeable = subject.segment.placeable(name);
                    written.text.push_str(placeable.map_or("", |placeable| &placeable.written));
                    written.values.push(start..written.text.len());
                }
                _ => {}
            }
        }
        written
    }

    /// How often `syntax` stands in it, overlapping, and not in one value.
    pub(super) fn count(&self, syntax: &str) -> usize {
        let windows = self.text.as_bytes().windows(syntax.len()).enumerate();
        let found = windows.filter(|(_, window)| *window == syntax.as_bytes()).map(|(at, _)| at);
        let is_value =
            |at: usize| self.values.iter().any(|value| value.start <= at && at + syntax.len() <= value.end);
        found.filter(|at| !is_value(*at)).count()
    }
}

pub(super) fn added(message: String, source: &str) -> Violation {
    Violation::new(
        Code::AddedMarkup,
        message,
        format!("Take it out: a translation has only the words and the markup of the {source}."),
    )
}
