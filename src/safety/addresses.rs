//! Addresses that readers see: none that the English doesn't have, and no link
//! whose text names another place, or none.

use crate::finding::Code;
use crate::page::part::Role;
use crate::segment::{Element, Notation, Pattern};
use crate::syntax::html;

use super::alphabets;
use super::hosts::{self, PossibleAddress};
use super::subject::{Subject, Violation};
use super::{example_domains, spoken, visible};

/// Addresses in the text and links without words; and what may be an address, or
/// is one that nobody can have.
#[must_use]
pub fn check(text: &Pattern, subject: &Subject<'_>) -> (Vec<Violation>, Option<Violation>) {
    let added = added(text, subject);
    let sure = added.iter().find(|(_, doubt)| *doubt == Doubt::None);
    let mut violations: Vec<Violation> =
        sure.into_iter().map(|(address, _)| violation(address, subject)).collect();
    violations.extend(mute_link(text, subject));
    (violations, doubt_of(&added, subject))
}

fn doubt_of(added: &[(String, Doubt)], subject: &Subject<'_>) -> Option<Violation> {
    let source = subject.source;
    let (address, doubt) = added.iter().find(|(_, doubt)| *doubt != Doubt::None)?;
    let (message, help) = match doubt {
        Doubt::Example(english) => (
            format!("{} has the address `{address}`, the {source} has `{english}`", subject.text()),
            format!("Write `{english}`: it is reserved for examples, and somebody may own `{address}`."),
        ),
        Doubt::Spoken => (
            format!("{} has `{address}`, which reads like an address", subject.text()),
            format!(
                "Take it out if it is one: a translation has the accounts and addresses of the {source} only."
            ),
        ),
        _ => (
            format!("{} has `{address}`, which reads like an address", subject.text()),
            "If it is the end of a sentence, put a space after the full stop.".to_owned(),
        ),
    };
    Some(Violation::new(Code::UnsureAddress, message, help))
}

fn violation(address: &str, subject: &Subject<'_>) -> Violation {
    let source = subject.source;
    let violation = Violation::new(
        Code::AddedMarkup,
        format!("{} has the address `{address}`, which the {source} doesn't have", subject.text()),
        format!(
            "Take it out: a translation has the addresses of the {source} only. If it is none, \
         put a blank behind the full stop or leave the sign out."
        ),
    );
    let is_old = subject
        .old_english
        .is_some_and(|old| shown_in(old, subject).iter().any(|known| is_of(address, known)));
    if is_old { violation } else { violation.absolute() }
}

/// Why an address isn't refused.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Doubt {
    None,
    /// Two sentences may have lost the blank between them.
    Sentences,
    /// No program links it.
    Spoken,
    /// It stands for this example of the English.
    Example(String),
}

/// The addresses of `text` that today's English hasn't.
fn added(text: &Pattern, subject: &Subject<'_>) -> Vec<(String, Doubt)> {
    if !visible::may_have_address(text, subject.segment) {
        return Vec::new();
    }
    let seen = visible::text(text, subject.segment);
    let mut added: Vec<(String, Doubt)> = joined_anew(text, subject).into_iter().collect();
    added.extend(linked_anew(&seen, subject));
    added.extend(spoken_anew(&seen, subject));
    added
}

/// The addresses in `seen` that the English doesn't have.
fn linked_anew(seen: &str, subject: &Subject<'_>) -> Vec<(String, Doubt)> {
    let found = hosts::find(seen);
    if found.is_empty() {
        return Vec::new();
    }
    let english = subject.english.addresses(|| shown_in(&subject.segment.pattern, subject));
    let mut known: Vec<String> =
        subject.segment.placeables.iter().map(|placeable| placeable.shown.to_lowercase()).collect();
    known.extend_from_slice(english);
    let added = found.into_iter().filter(|found| !known.iter().any(|known| is_of(found.text, known)));
    added.map(|found| (found.text.to_owned(), doubt(&found, english))).collect()
}

/// What only people take for an address in `seen`, and the English doesn't say.
fn spoken_anew(seen: &str, subject: &Subject<'_>) -> Vec<(String, Doubt)> {
    let found = spoken::find(seen);
    if found.is_empty() {
        return Vec::new();
    }
    let english = visible::text(&subject.segment.pattern, subject.segment).to_lowercase();
    let said = spoken::find(&english);
    // Behind a blank, `.com` may be all that both say.
    let ends_alike =
        |found: &str| found.split_once(" .").is_some_and(|(_, end)| english.contains(&format!(".{end}")));
    let is_new = |found: &str| !said.contains(&found) && !ends_alike(found);
    let new = found.into_iter().filter(|found| is_new(&found.to_lowercase()));
    new.map(|found| (found.to_owned(), Doubt::Spoken)).collect()
}

/// What a bracket joins to an address in `text`, but not in today's English.
fn joined_anew(text: &Pattern, subject: &Subject<'_>) -> Option<(String, Doubt)> {
    let joined = joined(text, subject).filter(|_| joined(&subject.segment.pattern, subject).is_none());
    joined.map(|address| (address, Doubt::None))
}

/// An address of the English that a bracket right behind it makes another one of: where
/// renderers link what has no angle brackets around it, `(x)` belongs to it. So does `(英語)`,
/// but nobody takes that for the rest of an address.
fn joined(text: &Pattern, subject: &Subject<'_>) -> Option<String> {
    let address = |element: &Element| match element {
        Element::Placeable(name) => subject
            .segment
            .placeable(name)
            .filter(|address| address.role == Role::Url && !address.written.starts_with('<')),
        _ => None,
    };
    text.elements().windows(2).find_map(|pair| {
        let (address, Element::Text(after)) = (address(&pair[0])?, &pair[1]) else { return None };
        let inner =
            after.strip_prefix('(').filter(|inner| inner.starts_with(|c: char| c.is_ascii_alphanumeric()))?;
        let inner = &inner[..inner.find(|c: char| c == ')' || c.is_whitespace()).unwrap_or(inner.len())];
        Some(format!("{}({inner})", address.shown))
    })
}

fn doubt(found: &PossibleAddress<'_>, english: &[String]) -> Doubt {
    let address = found.text.to_lowercase();
    let examples = english.iter().map(|english| host(english));
    let mut examples = examples.filter(|english| example_domains::is_localized(host(&address), english));
    if let Some(example) = examples.next().filter(|_| !address.contains('/')) {
        return Doubt::Example(example.to_owned());
    }
    if found.is_unsure { Doubt::Sentences } else { Doubt::None }
}

/// The addresses in the text of an English, and all that could be one.
fn shown_in(english: &Pattern, subject: &Subject<'_>) -> Vec<String> {
    let seen = visible::text(english, subject.segment).to_lowercase();
    let found = hosts::find(&seen).into_iter().map(|found| found.text.to_owned());
    found.chain(hosts::dotted(&seen).map(str::to_owned)).collect()
}

/// Whether `address` is `known` or a host in it.
pub(super) fn is_of(address: &str, known: &str) -> bool {
    let address = address.to_lowercase();
    let address = address.trim_end_matches('/');
    let known = known.trim_end_matches('/');
    let bare = known.trim_start_matches("mailto:");
    let bare = bare.split_once("://").map_or(bare, |(_, rest)| rest);
    let host = host(known);
    [known, bare, host].into_iter().any(|known| begins_with(address, known))
        || host.strip_prefix("www.").is_some_and(|host| begins_with(address, host))
}

/// The most letters that an ending has behind a hyphen or a colon: `-val`, `:iin`.
const LONGEST_ENDING: usize = 3;

/// Whether `address` is `known`, with nothing behind it but what words end
/// with: an ending behind a hyphen, colon or apostrophe, or the next word in a
/// script without blanks. Another host in that is an address of its own.
fn begins_with(address: &str, known: &str) -> bool {
    let Some(rest) = address.strip_prefix(known).filter(|_| !known.is_empty()) else { return false };
    let rest = rest.trim_start_matches('/');
    // What could make another address of it isn't the end of a word.
    let is_ending = |rest: &str| {
        let is_word = |c: char| c.is_alphabetic() || matches!(c, '-' | '\'' | '’');
        rest.starts_with(char::is_alphabetic) && rest.chars().all(is_word)
    };
    let mut characters = rest.chars();
    match characters.next() {
        None => true,
        // With a scheme, renderers make it a part of the host.
        Some('-') if known.contains("://") => false,
        // Behind all of an address, more would be a part of it.
        Some(':' | '-') if known.contains(['/', '@']) => {
            is_ending(characters.as_str()) && characters.as_str().chars().count() <= LONGEST_ENDING
        }
        Some(':' | '\'' | '-') => is_ending(characters.as_str()),
        Some(next) => !next.is_ascii() && !next.is_alphanumeric() || alphabets::has_no_blanks(next),
    }
}

/// The host in an address.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let rest = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let rest = rest.rsplit('@').next().unwrap_or_default();
    rest.split(':').next().unwrap_or_default()
}

/// A link or image whose text in brackets shows nothing, where the English's
/// shows something.
fn mute_link(text: &Pattern, subject: &Subject<'_>) -> Option<Violation> {
    if subject.segment.kind.notation() != Notation::Markdown {
        return None;
    }
    let links = subject.segment.placeables.iter();
    let mut links = links.filter(|placeable| matches!(placeable.role, Role::Link | Role::Image));
    let is_mute = |pattern: &Pattern, name: &str| text_of(pattern, name).is_some_and(|text| !shows(&text));
    let mute =
        links.find(|link| is_mute(text, &link.name) && !is_mute(&subject.segment.pattern, &link.name))?;
    Some(Violation::new(
        Code::DroppedPlaceable,
        format!("{} has no words to click for {{ ${} }}", subject.text(), mute.name),
        format!("Put words in the brackets before it: [words]({{ ${} }})", mute.name),
    ))
}

fn shows(text: &str) -> bool {
    html::decoded(text).contains(|c: char| {
        c == '\0' || c.is_alphanumeric() && !matches!(c, '\u{3164}' | '\u{FFA0}' | '\u{115F}' | '\u{1160}')
    })
}

/// What stands in the brackets before the target `name`.
fn text_of(pattern: &Pattern, name: &str) -> Option<String> {
    let at = pattern
        .elements()
        .iter()
        .position(|element| matches!(element, Element::Placeable(found) | Element::Allowed { name: found, .. } if found == name))?;
    let mut before = Pattern::new();
    pattern.elements()[..at].iter().for_each(|element| before.push(element.clone()));
    let before = before.skeleton_with('\0');
    let before = before.strip_suffix("](")?;
    let mut depth = 1;
    let start = before.char_indices().rev().find_map(|(at, character)| {
        match character {
            ']' => depth += 1,
            '[' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(at + 1)
    })?;
    Some(before[start..].to_owned())
}
