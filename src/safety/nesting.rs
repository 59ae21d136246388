//! Marks that cross, marks around nothing, marks inside others: what a count of
//! marks doesn't tell.

use crate::finding::Code;
use crate::page::nesting::{NestedMark, Nesting};
use crate::segment::Pattern;

use super::addresses::is_of;
use super::subject::{Subject, Violation};
use super::surplus::surplus;
use super::{allowed_links, hosts};

/// What lies otherwise in a translation, `text`, than in its English: `known` is
/// how the marks of the English lie, `found` how those of the text do. Emphasis in emphasis is compared where
/// both have the same: another number is only told, and what else it stands in is the translator's.
#[must_use]
pub fn check(
    known: &Nesting,
    found: &Nesting,
    text: &Pattern,
    has_same_emphasis: bool,
    subject: &Subject<'_>,
) -> Option<Violation> {
    let source = subject.source;
    if let Some(bare) = surplus(&known.bare, &found.bare, |bare| bare).first() {
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
    if let Some(empty) = surplus(&known.empty, &found.empty, |empty| empty).first() {
        return Some(lost(
            format!(
                "{} shows nothing in {}, where the {source} has words",
                subject.text(),
                told(empty, subject)
            ),
            "Put it around the words that it is about.",
        ));
    }
    if let Some((address, outer)) = shown_elsewhere(known, found, text) {
        return Some(lost(
            format!(
                "{} shows the address `{address}` in {}, and the {source} doesn't",
                subject.text(),
                told(&outer, subject)
            ),
            "Put the address outside of the brackets: readers would take it for the place that the link leads to.",
        ));
    }
    // Other targets stand for the English ones.
    if allowed_links::targets(text).next().is_some() {
        return None;
    }
    let (known_marks, found_marks) = if has_same_emphasis {
        ([&known.inside, &known.emphasis], [&found.inside, &found.emphasis])
    } else {
        ([&known.inside, &NONE], [&found.inside, &NONE])
    };
    std::iter::zip(known_marks, found_marks).find_map(|(known, found)| moved(known, found, subject))
}

/// The nesting of marks that isn't compared.
const NONE: Vec<NestedMark> = Vec::new();

/// The first mark that stands in another one than in the English. Two of which each shows just what the other one
/// does may change places.
fn moved(known: &[NestedMark], found: &[NestedMark], subject: &Subject<'_>) -> Option<Violation> {
    let names = |mark: &NestedMark| (mark.inner.clone(), mark.outer.clone());
    let (new, gone) = (surplus(known, found, names), surplus(found, known, names));
    let has_changed_places = |mark: &&NestedMark, others: &[&NestedMark]| {
        let is_other = |other: &&NestedMark| other.inner == mark.outer && other.outer == mark.inner;
        others.iter().any(|other| is_other(other) && (other.is_whole || mark.is_whole))
    };
    let source = subject.source;
    let into = new.iter().find(|mark| !has_changed_places(mark, &gone));
    let out_of = gone.iter().find(|mark| !has_changed_places(mark, &new));
    let message = match (into, out_of) {
        (Some(NestedMark { inner, outer, .. }), _) => {
            let (inner, outer) = (told(inner, subject), told(outer, subject));
            format!("{} has {inner} inside of {outer}, and the {source} hasn't", subject.text())
        }
        (None, Some(NestedMark { inner, outer, .. })) => {
            let (inner, outer) = (told(inner, subject), told(outer, subject));
            format!("{} has {inner} outside of {outer}, which the {source} has it in", subject.text())
        }
        (None, None) => return None,
    };
    Some(lost(message, &format!("Put each around the same words as in the {source}.")))
}

/// An address that readers see in a link, image or tag, where the English has it in none of
/// that kind and it leads elsewhere.
fn shown_elsewhere(known: &Nesting, found: &Nesting, text: &Pattern) -> Option<(String, String)> {
    // Other targets stand for the English ones.
    let has_other_targets = allowed_links::targets(text).next().is_some();
    found.shown.iter().find_map(|(outer, words)| {
        let words = words.to_lowercase();
        let target = outer.to_lowercase();
        let same = known.shown.iter().filter(|(other, _)| has_other_targets || other == outer);
        let english: Vec<String> = same.map(|(_, words)| words.to_lowercase()).collect();
        let own: Vec<&str> =
            english.iter().map(String::as_str).chain([target.as_str()]).flat_map(hosts_in).collect();
        let new = hosts_in(&words).find(|address| !own.iter().any(|known| is_of(address, known)))?;
        Some((new.to_owned(), outer.clone()))
    })
}

/// The addresses in `text`.
fn hosts_in(text: &str) -> impl Iterator<Item = &str> {
    hosts::find(text).into_iter().map(|found| found.text)
}

/// What a mark of a [`Nesting`] is, in a sentence.
fn told(mark: &str, subject: &Subject<'_>) -> String {
    let target = |start: &str| {
        let target = mark.strip_prefix(start)?.strip_suffix(')')?;
        Some(subject.as_on_page(target))
    };
    match (target("[]("), target("![](")) {
        (Some(link), _) => format!("the link to `{link}`"),
        (_, Some(image)) => format!("the image `{image}`"),
        _ => format!("`{mark}`"),
    }
}

fn lost(message: String, help: &str) -> Violation {
    Violation::new(Code::LostMarkup, message, help)
}
