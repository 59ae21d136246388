//! Addresses that readers see: none that the English doesn't have, and no link
//! whose text names another place, or none.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

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

/// What an address begins with that a browser or a mail program opens.
const SCHEMES: &[&str] = &["http", "https", "ftp", "mailto", "javascript"];

/// Addresses in the text, and links without words.
#[must_use]
pub fn check(text: &Pattern, subject: &Subject<'_>) -> Vec<Violation> {
    let plain = text.plain_text();
    let plain = html::decoded(&plain);
    let plain = readable(&plain);
    let is_of_any = |address: &str, known: &[String]| known.iter().any(|known| is_of(address, known));
    let mut found = shown(&plain).peekable();
    let known = if found.peek().is_some() { known(subject) } else { Vec::new() };
    let added = found.find(|address| !is_of_any(address, &known)).map(|address| {
        let violation = Violation::new(
            Code::AddedMarkup,
            format!("{} has the address `{address}`, which the English doesn't have", subject.text()),
            "Take it out: a translation has the addresses of the English only.",
        );
        let is_old = subject.old_english.is_some_and(|old| is_of_any(address, &shown_in(old)));
        if is_old { violation } else { violation.absolute() }
    });
    added.into_iter().chain(mute_link(text, subject)).collect()
}

/// `text` as browsers read addresses in it: full-width letters are plain ones,
/// and an ideographic full stop between letters divides a host's name.
fn readable(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut readable = String::with_capacity(text.len());
    let mut characters = text.nfkc().peekable();
    while let Some(character) = characters.next() {
        let after = readable.chars().next_back();
        let is_inside = [after, characters.peek().copied()].iter().flatten().all(char::is_ascii_lowercase);
        readable.push(if character == '。' && is_inside { '.' } else { character });
    }
    Cow::Owned(readable)
}

/// The addresses that readers see in `text`.
fn shown(text: &str) -> impl Iterator<Item = &str> {
    let full = addresses(text).map(|(span, _)| &text[span]);
    let hosts = dotted(text).filter(|(word, after)| is_host(word, after)).map(|(word, _)| word);
    full.chain(hosts).chain(around(text, ':').filter(|word| has_scheme(word))).chain(around(text, '@'))
}

/// What today's English shows, and where it leads.
fn known(subject: &Subject<'_>) -> Vec<String> {
    let mut known: Vec<String> =
        subject.segment.placeables.iter().map(|placeable| placeable.shown.to_lowercase()).collect();
    known.extend(shown_in(&subject.segment.pattern));
    known
}

/// The addresses in the text of an English, and all that could be one.
fn shown_in(english: &Pattern) -> Vec<String> {
    let plain = english.plain_text();
    let plain = html::decoded(&plain).to_lowercase();
    let plain = readable(&plain);
    shown(&plain).chain(dotted(&plain).map(|(word, _)| word)).map(str::to_owned).collect()
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

/// The words with a full stop inside, each with what follows.
fn dotted(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let mut rest = text;
    let words = std::iter::from_fn(move || {
        rest = &rest[rest.find(is_part)?..];
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let word = rest[..end].trim_start_matches(['.', '-']);
        rest = &rest[end..];
        let trimmed = word.trim_end_matches(['.', '-']);
        Some((trimmed, if trimmed == word { rest } else { "" }))
    });
    words.filter(|(word, _)| word.contains('.'))
}

/// Whether `word` is the name of a host: by its end, by the path behind it, or
/// because no words that have lost the blanks between them look like it.
fn is_host(word: &str, after: &str) -> bool {
    let labels: Vec<&str> = word.split('.').collect();
    let Some(end) = labels.last().map(|end| end.to_ascii_lowercase()) else { return false };
    if labels.iter().any(|label| label.is_empty()) {
        return false;
    }
    let is_lower = !word.contains(|c: char| c.is_ascii_uppercase());
    let is_domain = is_lower && end.len() > 1 && end.bytes().all(|byte| byte.is_ascii_alphabetic());
    let has_path =
        after.strip_prefix('/').is_some_and(|path| path.starts_with(|c: char| c.is_ascii_alphanumeric()));
    let is_long = labels.len() > 2 && labels.iter().all(|label| label.len() > 1);
    TOP_DOMAINS.contains(&end.as_str()) || is_domain && (has_path || is_long)
}

/// What stands right around `sign`, where letters or digits do on both sides.
fn around(text: &str, sign: char) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+' | '%');
    text.match_indices(sign).filter_map(move |(at, sign)| {
        let (before, after) = (&text[..at], &text[at + sign.len()..]);
        let length = after.find(|c| !is_part(c)).unwrap_or(after.len());
        let start = before.trim_end_matches(is_part).len();
        let is_between = before.ends_with(|c: char| c.is_ascii_alphanumeric())
            && after.starts_with(|c: char| c.is_ascii_alphabetic());
        is_between.then(|| text[start..at + sign.len() + length].trim_end_matches(['.', '-']))
    })
}

fn has_scheme(word: &str) -> bool {
    word.split_once(':')
        .is_some_and(|(scheme, _)| SCHEMES.iter().any(|known| scheme.eq_ignore_ascii_case(known)))
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
