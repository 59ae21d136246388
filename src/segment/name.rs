//! Names of placeables. Like ids they are given once: inserting, moving or
//! rewording a link never gives a translated link another target.

use std::collections::{HashMap, HashSet};
use std::iter::zip;

use crate::page::part::{Opaque, Role};
use crate::syntax::marks::Backslashes;
use crate::text::{Span, one_line};

use super::draft::Draft;
use super::id::slug;
use super::{Element, Pattern};

/// What a segment's placeables were called and stood for.
#[derive(Debug, Clone, Default)]
pub struct KnownNames<'p> {
    pattern: Option<&'p Pattern>,
    placeables: Vec<KnownPlaceable>,
}

#[derive(Debug, Clone)]
struct KnownPlaceable {
    name: String,
    shown: Option<String>,
    /// Whether it stands behind a text in brackets, as a link's target does.
    behind_text: bool,
    /// That text.
    link_text: Option<String>,
}

impl<'p> KnownNames<'p> {
    /// The names in `pattern`; `shown` says what each stood for, as far as the
    /// reference catalog tells.
    #[must_use]
    pub fn new(pattern: &'p Pattern, shown: &HashMap<String, String>) -> Self {
        let mut placeables: Vec<KnownPlaceable> = Vec::new();
        for (at, element) in pattern.elements().iter().enumerate() {
            let Element::Placeable(name) = element else { continue };
            let before = &pattern.elements()[..at];
            placeables.push(KnownPlaceable {
                name: name.clone(),
                shown: shown.get(name).cloned(),
                behind_text: matches!(before.last(), Some(Element::Text(text)) if text.ends_with("](")),
                link_text: link_text(before),
            });
        }
        Self { pattern: Some(pattern), placeables }
    }
}

/// The text in brackets that `before`, the elements before a placeable, ends
/// with, up to `](`.
fn link_text(before: &[Element]) -> Option<String> {
    let Some(Element::Text(last)) = before.last() else { return None };
    last.strip_suffix("](")?;
    let mut depth = 0_usize;
    let mut reversed = String::new();
    for element in before.iter().rev() {
        let Element::Text(text) = element else { continue };
        let backslashes = Backslashes::new(text);
        for (at, character) in text.char_indices().rev() {
            match character {
                character if backslashes.escape(at) => reversed.push(character),
                ']' => depth += 1,
                '[' if depth <= 1 => return Some(reversed.chars().rev().collect()),
                '[' => depth -= 1,
                character => reversed.push(character),
            }
        }
    }
    None
}

/// Names for the opaque parts of `draft`. `known` is what the segment's
/// placeables were called; `taken` are further names that stood for something
/// once and are not given again.
#[must_use]
pub fn assign(draft: &Draft, known: &KnownNames<'_>, taken: &HashSet<String>) -> Vec<String> {
    if let Some(names) = unchanged_names(draft, known) {
        return names;
    }
    let mut names: Vec<Option<String>> = vec![None; draft.opaque.len()];
    let mut left: Vec<&KnownPlaceable> = known.placeables.iter().collect();
    for alike in [same_text_and_value, same_value, same_text] {
        keep_names(draft, &mut names, &mut left, alike);
    }
    keep_lonely_roles(draft, known, &mut names, &mut left);
    name_the_rest(draft, known, taken, names)
}

/// The names as they are, where neither the text nor what it shows has changed.
fn unchanged_names(draft: &Draft, known: &KnownNames<'_>) -> Option<Vec<String>> {
    let pattern = known.pattern?;
    let alike = |(known, (_, opaque)): (&KnownPlaceable, &(Span, Opaque))| is_shown_alike(known, opaque);
    if known.placeables.len() != draft.opaque.len() || !zip(&known.placeables, &draft.opaque).all(alike) {
        return None;
    }
    let names: Vec<String> = known.placeables.iter().map(|known| known.name.clone()).collect();
    let unique: HashSet<&String> = names.iter().collect();
    (unique.len() == names.len() && draft.pattern(&names) == *pattern).then_some(names)
}

/// How a known placeable is recognized in a new opaque part.
type Alike = fn(&KnownPlaceable, &Opaque) -> bool;

fn same_text_and_value(known: &KnownPlaceable, opaque: &Opaque) -> bool {
    same_text(known, opaque) && same_value(known, opaque)
}

fn same_value(known: &KnownPlaceable, opaque: &Opaque) -> bool {
    // What is no target can stand behind brackets, too; it isn't named by the text in them.
    let fits = known.behind_text == is_target(opaque) || (known.behind_text && is_named(known, opaque));
    fits && is_shown_alike(known, opaque)
}

fn is_shown_alike(known: &KnownPlaceable, opaque: &Opaque) -> bool {
    known.shown.as_deref() == Some(one_line(&opaque.shown).as_str())
}

fn same_text(known: &KnownPlaceable, opaque: &Opaque) -> bool {
    match (&known.link_text, opaque.role) {
        (Some(text), Role::Link | Role::Image) => letters(text) == letters(&opaque.label),
        (None, Role::Tag) => is_named(known, opaque),
        // A tag can stand behind `](`, too, and is none of a link's.
        (Some(_), Role::Tag) => is_named(known, opaque) && is_shown_alike(known, opaque),
        _ => false,
    }
}

fn is_target(opaque: &Opaque) -> bool {
    matches!(opaque.role, Role::Link | Role::Image)
}

fn letters(text: &str) -> String {
    text.chars().filter(|character| character.is_alphanumeric()).collect()
}

/// Gives unnamed parts the names of known ones that are `alike`. Parts with
/// the same value are taken in order; where texts alone are alike, one of
/// several can't be told from another, so none gets the name.
fn keep_names(draft: &Draft, names: &mut [Option<String>], left: &mut Vec<&KnownPlaceable>, alike: Alike) {
    let by_text_only = std::ptr::fn_addr_eq(alike, same_text as Alike);
    for at in 0..names.len() {
        let opaque = &draft.opaque[at].1;
        if names[at].is_some() {
            continue;
        }
        let mut candidates = (0..left.len()).filter(|known| alike(left[*known], opaque));
        let Some(first) = candidates.next() else { continue };
        let twins = (0..names.len())
            .filter(|other| names[*other].is_none() && alike(left[first], &draft.opaque[*other].1));
        if by_text_only && (candidates.next().is_some() || twins.count() > 1) {
            continue;
        }
        names[at] = Some(left.remove(first).name.clone());
    }
}

/// A date or an address that is the only one of its role left on both sides is
/// the same one with another value. In a text that is otherwise unchanged,
/// several are the same ones in order.
fn keep_lonely_roles(
    draft: &Draft,
    known: &KnownNames<'_>,
    names: &mut [Option<String>],
    left: &mut Vec<&KnownPlaceable>,
) {
    let roles = [
        Role::Date,
        Role::Url,
        Role::Email,
        Role::Liquid,
        Role::Expression,
        Role::FootnoteReference,
        Role::Attributes,
        Role::Extension,
    ];
    for role in roles.into_iter().chain([Role::HardBreak]) {
        let new: Vec<usize> =
            (0..names.len()).filter(|at| names[*at].is_none() && draft.opaque[*at].1.role == role).collect();
        let old: Vec<usize> = (0..left.len())
            .filter(|at| left[*at].link_text.is_none() && stem(&left[*at].name) == role.name())
            .collect();
        let all_old = known.placeables.iter().filter(|known| stem(&known.name) == role.name()).count();
        let untouched =
            old.len() == all_old && all_old == draft.opaque.iter().filter(|o| o.1.role == role).count();
        if new.len() == old.len() && (new.len() == 1 || untouched) {
            for (at, known) in zip(&new, &old) {
                names[*at] = Some(left[*known].name.clone());
            }
            for known in old.iter().rev() {
                left.remove(*known);
            }
        }
    }
}

fn name_the_rest(
    draft: &Draft,
    known: &KnownNames<'_>,
    taken: &HashSet<String>,
    names: Vec<Option<String>>,
) -> Vec<String> {
    let mut used: HashSet<String> = known.placeables.iter().map(|known| known.name.clone()).collect();
    used.extend(taken.iter().cloned());
    used.extend(names.iter().flatten().cloned());
    let mut given: Vec<String> = Vec::with_capacity(names.len());
    for (name, (_, opaque)) in zip(names, &draft.opaque) {
        let wanted = match opaque.opens_at.and_then(|start| given.get(start)) {
            Some(start) => format!("{start}-end"),
            None => natural(opaque),
        };
        given.push(name.unwrap_or_else(|| free(&wanted, &mut used)));
    }
    given
}

fn free(wanted: &str, used: &mut HashSet<String>) -> String {
    let mut name = wanted.to_owned();
    let mut number = 1;
    while !used.insert(name.clone()) {
        number += 1;
        name = format!("{wanted}-{number}");
    }
    name
}

/// The name that a part has by itself.
fn natural(opaque: &Opaque) -> String {
    let named = matches!(opaque.role, Role::Link | Role::Image | Role::Tag | Role::Extension);
    let slug = if named { slug(&opaque.label) } else { None };
    slug.filter(|slug| slug.starts_with(|c: char| c.is_ascii_alphabetic()))
        .unwrap_or_else(|| opaque.role.name().to_owned())
}

/// Whether the name is the part's own, with a number or without: `step-1` may
/// be the first of its name, or a second `step`.
fn is_named(known: &KnownPlaceable, opaque: &Opaque) -> bool {
    let natural = natural(opaque);
    known.name == natural || stem(&known.name) == natural
}

/// A name without its number.
fn stem(name: &str) -> &str {
    match name.rsplit_once('-') {
        Some((stem, number)) if number.bytes().all(|b| b.is_ascii_digit()) && !number.is_empty() => stem,
        _ => name,
    }
}
