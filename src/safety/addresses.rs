//! Addresses that readers see: none that the English doesn't have, and no link
//! whose text names another place, or none.

use crate::finding::Code;
use crate::page::address::addresses;
use crate::page::html;
use crate::page::part::Role;
use crate::segment::{Element, Notation, Pattern};

use super::{Subject, Violation};

/// Ends of host names that no sentence ends with by mistake.
const TOP_DOMAINS: &[&str] = &[
    "app", "biz", "cc", "club", "cn", "co", "com", "dev", "example", "gov", "info", "io", "link", "live",
    "ly", "me", "net", "onion", "online", "org", "page", "pw", "ru", "shop", "site", "su", "tk", "top", "tv",
    "xyz",
];

/// Addresses in the text, and links without words.
#[must_use]
pub fn check(text: &Pattern, subject: &Subject<'_>) -> Vec<Violation> {
    let plain = text.plain_text();
    let plain = html::decoded(&plain);
    let known = known(subject);
    let is_of_any = |address: &str, known: &[String]| known.iter().any(|known| is_of(address, known));
    let is_new = |address: &&str| !is_of_any(address, &known);
    let full = addresses(&plain).map(|(span, _)| &plain[span]).find(is_new);
    let host = || hosts(&plain).find(is_new);
    let added = full.or_else(host).map(|address| {
        let violation = Violation::new(
            Code::AddedMarkup,
            format!("{} has the address `{address}`, which the English doesn't have", subject.text()),
            "Take it out: a translation has the addresses of the English only.",
        );
        let is_old = subject.old_english.is_some_and(|old| is_of_any(address, &shown(old)));
        if is_old { violation } else { violation.absolute() }
    });
    added.into_iter().chain(mute_link(text, subject)).collect()
}

/// What today's English shows, and where it leads.
fn known(subject: &Subject<'_>) -> Vec<String> {
    let mut known: Vec<String> =
        subject.segment.placeables.iter().map(|placeable| placeable.shown.to_lowercase()).collect();
    known.extend(shown(&subject.segment.pattern));
    known
}

/// The addresses in the text of an English.
fn shown(english: &Pattern) -> Vec<String> {
    let plain = english.plain_text();
    let plain = html::decoded(&plain).to_lowercase();
    let full = addresses(&plain).map(|(span, _)| plain[span].to_owned());
    full.chain(hosts(&plain).map(str::to_owned)).collect()
}

/// Whether `address` is `known` or a host in it; what follows in a script
/// without blanks belongs to neither.
fn is_of(address: &str, known: &str) -> bool {
    let address = address.to_lowercase();
    let address = address.trim_end_matches(|c: char| !c.is_ascii() || c == '/');
    let known = known.trim_start_matches("mailto:").trim_end_matches('/');
    let host = known.split_once("://").map_or(known, |(_, rest)| rest).split('/').next().unwrap_or_default();
    address == known || address == host || host.strip_prefix("www.") == Some(address)
}

/// Host names that stand in the text without anything before them.
fn hosts(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-')));
    words.map(|word| word.trim_matches(['.', '-'])).filter(|word| {
        let Some((name, end)) = word.rsplit_once('.') else { return false };
        let end = end.to_ascii_lowercase();
        !name.is_empty() && !name.ends_with('.') && TOP_DOMAINS.contains(&end.as_str())
    })
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
