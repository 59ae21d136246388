//! Marks that cross, marks around nothing, marks inside others: what a count of
//! marks doesn't tell.

use crate::finding::Code;
use crate::page::nesting::Nesting;
use crate::segment::Pattern;

use super::allowed_links;
use super::subject::{Subject, Violation};

/// What lies otherwise in a translation, `text`, than in its English: `known` is
/// how the marks of the English lie, `found` how those of the text do.
#[must_use]
pub fn check(known: &Nesting, found: &Nesting, text: &Pattern, subject: &Subject<'_>) -> Option<Violation> {
    let source = subject.source;
    if let Some(bare) = first_new(&known.bare, &found.bare) {
        return Some(lost(
            format!("{} has the link `{bare}` behind no words in brackets", subject.text()),
            "Put the words to click in [ ] right before its target, without a backslash, and no link in another.",
        ));
    }
    if let Some(crossed) = found.crossed.first().filter(|_| known.crossed.is_empty()) {
        return Some(lost(
            format!("{} has a `{crossed}` that crosses other marks", subject.text()),
            "End it inside the marks that it begins in: words in a link, or in emphasis, have their tags there.",
        ));
    }
    if let Some(empty) = first_new(&known.empty, &found.empty) {
        return Some(lost(
            format!("{} shows nothing in `{empty}`, where the {source} has words", subject.text()),
            "Put it around the words that it is about.",
        ));
    }
    // Other targets stand for the English ones.
    if allowed_links::targets(text).next().is_some() {
        return None;
    }
    let new = first_new(&known.inside, &found.inside);
    let gone = first_new(&found.inside, &known.inside);
    let (inner, outer) = new.or(gone)?;
    let message = match new {
        Some(_) => format!("{} has `{inner}` inside of `{outer}`, and the {source} hasn't", subject.text()),
        None => {
            format!("{} has `{inner}` outside of `{outer}`, which the {source} has it in", subject.text())
        }
    };
    Some(lost(message, &format!("Put each around the same words as in the {source}.")))
}

fn lost(message: String, help: &str) -> Violation {
    Violation::new(Code::LostMarkup, message, help)
}

/// The first of `found` that is there more often than in `known`.
fn first_new<'f, T: PartialEq>(known: &[T], found: &'f [T]) -> Option<&'f T> {
    let count = |list: &[T], wanted: &T| list.iter().filter(|one| *one == wanted).count();
    found.iter().find(|one| count(found, one) > count(known, one))
}
