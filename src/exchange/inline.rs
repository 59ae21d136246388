//! Texts with placeables as pieces: text, and codes that stand for something.

use crate::catalog::parse;
use crate::segment::{Element, Pattern};

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum InlinePiece {
    /// Words, without Fluent's escapes.
    Text(String),
    /// A placeable.
    Code {
        /// A name that no other code of the text has.
        id: String,
        /// The placeable as Fluent writes it: `{ $us }`.
        fluent: String,
    },
}

/// The pieces of `text`, a Fluent pattern. What Fluent can't read is one piece of text.
pub(super) fn pieces(text: &str) -> Vec<InlinePiece> {
    let Some(pattern) = parse::pattern(text) else { return vec![InlinePiece::Text(text.to_owned())] };
    let mut ids: Vec<String> = Vec::new();
    let mut pieces = Vec::new();
    for element in pattern.elements() {
        let name = match element {
            Element::Text(text) => {
                pieces.push(InlinePiece::Text(text.clone()));
                continue;
            }
            Element::Placeable(name) | Element::Date { name, .. } | Element::Allowed { name, .. } => name,
            Element::Term(_) => "term",
            Element::Foreign(_) => "code",
        };
        let taken = ids.iter().filter(|id| id.split("--").next() == Some(name)).count();
        let id = if taken == 0 { name.to_owned() } else { format!("{name}--{}", taken + 1) };
        ids.push(id.clone());
        let mut one = Pattern::new();
        one.push(element.clone());
        pieces.push(InlinePiece::Code { id, fluent: one.to_string() });
    }
    pieces
}

/// A text that is put together from pieces.
#[derive(Debug, Default)]
pub(super) struct InlineBuilder(Pattern);

impl InlineBuilder {
    /// Appends words.
    pub(super) fn text(&mut self, text: &str) {
        self.0.push_text(text);
    }

    /// Appends the placeable that `fluent` is. Anything else is words.
    pub(super) fn code(&mut self, fluent: &str) {
        match placeable(fluent) {
            Some(element) => self.0.push(element),
            None => self.0.push_text(fluent),
        }
    }

    /// The text as a Fluent pattern on one line; empty where nothing was appended but blanks.
    pub(super) fn finish(self) -> String {
        let is_empty =
            self.0.elements().iter().all(|one| matches!(one, Element::Text(text) if text.trim().is_empty()));
        if is_empty { String::new() } else { joined(&self.0).to_string() }
    }
}

/// The only element of `fluent`, where that is no text.
pub(super) fn placeable(fluent: &str) -> Option<Element> {
    let pattern = parse::pattern(fluent.trim())?;
    match pattern.elements() {
        [one] if !matches!(one, Element::Text(_)) => Some(one.clone()),
        _ => None,
    }
}

/// Tools wrap long texts: a line break and the blanks around it are one blank.
fn joined(pattern: &Pattern) -> Pattern {
    let mut joined = Pattern::new();
    for element in pattern.elements() {
        match element {
            Element::Text(text) if text.contains('\n') => {
                let lines: Vec<&str> = text.split('\n').collect();
                let last = lines.len() - 1;
                let line = |(at, line): (usize, &&str)| {
                    let line = if at > 0 { line.trim_start() } else { line };
                    if at < last { line.trim_end().to_owned() } else { line.to_owned() }
                };
                joined.push_text(&lines.iter().enumerate().map(line).collect::<Vec<_>>().join(" "));
            }
            element => joined.push(element.clone()),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_put_together_again() {
        for text in [
            "Write to [us]({ $us }) since { DATETIME($date, dateStyle: \"long\") }.",
            "{ $br }{ $br } { \"{\" }x{ \"}\" } { -qubes-os }",
            "{ \" \" }blank{ \" \" }",
        ] {
            let mut builder = InlineBuilder::default();
            for piece in pieces(text) {
                match piece {
                    InlinePiece::Text(text) => builder.text(&text),
                    InlinePiece::Code { fluent, .. } => builder.code(&fluent),
                }
            }
            assert_eq!(builder.finish(), text);
        }
    }

    #[test]
    fn codes_have_names_of_their_own() {
        let ids = |text| {
            let id = |piece| match piece {
                InlinePiece::Code { id, .. } => Some(id),
                InlinePiece::Text(_) => None,
            };
            pieces(text).into_iter().filter_map(id).collect::<Vec<_>>()
        };
        assert_eq!(ids("{ $br } { $br } { $br-2 } { -a }"), ["br", "br--2", "br-2", "term"]);
    }
}
