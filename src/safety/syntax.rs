//! Syntax that `CommonMark` doesn't know, Liquid's and kramdown's. It is looked
//! for in the very string that is written, whatever else is wrong with it.

use crate::finding::Code;
use crate::segment::{Element, Notation, Pattern};
use crate::text::Span;

use super::{Subject, Violation, values};

/// What Liquid and kramdown take for syntax and `CommonMark` for text.
const FOREIGN_SYNTAX: &[&str] = &["{{", "}}", "{%", "%}", "{:", "$$"];

/// Syntax of Liquid's and kramdown's that the English doesn't have, and marks
/// where only plain text can stand.
#[must_use]
pub fn check(text: &Pattern, subject: &Subject<'_>) -> Option<Violation> {
    let written = Written::new(text, subject);
    let english = Written::new(&subject.segment.pattern, subject);
    let old = subject.old_english.map(|old| Written::new(old, subject));
    let foreign = FOREIGN_SYNTAX.iter().find_map(|syntax| {
        let count = written.count(syntax);
        let is_more = |english: &Written| count > english.count(syntax);
        let message = format!("{} has `{syntax}`, which the site's generator would execute", subject.text());
        let violation = is_more(&english).then(|| added(message, subject.source))?;
        Some(if old.as_ref().is_none_or(is_more) { violation.absolute() } else { violation })
    });
    let is_plain = subject.segment.kind.notation() == Notation::Plain;
    foreign.or_else(|| is_plain.then(|| values::check(&written, &english, subject))?)
}

/// A pattern as it is written.
pub(super) struct Written {
    /// With placeables' values.
    pub(super) text: String,
    /// Only the text.
    pub(super) words: String,
    /// The values' ranges in it.
    values: Vec<Span>,
}

impl Written {
    fn new(pattern: &Pattern, subject: &Subject<'_>) -> Self {
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
    fn count(&self, syntax: &str) -> usize {
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
