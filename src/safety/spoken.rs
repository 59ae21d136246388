//! What only people take for an address: accounts (`@name`), full stops that are
//! written as words, and marks that look like one. No renderer links it, so all of it
//! is a doubt.

use memchr::memchr_iter;

use crate::text::Span;
use crate::text::words::is_cjk;

use super::hosts;

/// Words for a full stop that somebody writes between the parts of a host.
pub(super) const STOPS: &[&str] = &["dot", "kropka", "point", "ponto", "punkt", "punto", "точка"];
/// Whether one of [`STOPS`], or a full stop, begins with a byte: most words don't.
const BEGINS_STOP: [bool; 256] = {
    let mut begins = [false; 256];
    begins[b'.' as usize] = true;
    let mut at = 0;
    while at < STOPS.len() {
        begins[STOPS[at].as_bytes()[0] as usize] = true;
        at += 1;
    }
    begins
};
/// Marks at the height of letters that are no full stop for any program. Catalan and
/// French have the first within words.
const MARKS: [char; 8] = ['·', '•', '‧', '∙', '⋅', '・', '･', '۔'];

/// What reads like an address in `text`, which has plain letters.
pub(super) fn find(text: &str) -> Vec<&str> {
    accounts(text).chain(hosts(text)).map(|span| &text[span]).collect()
}

/// Whether `text` may have a host with a word for its full stop, or a blank before it.
/// A mark for it is told by [`is_mark`].
pub(super) fn may_have_host(text: &str) -> bool {
    memchr_iter(b' ', text.as_bytes()).any(|blank| {
        let behind = &text[blank + 1..];
        if !behind.as_bytes().first().is_some_and(|first| BEGINS_STOP[usize::from(*first)]) {
            return false;
        }
        let mut rests = STOPS.iter().filter_map(|stop| behind.strip_prefix(stop));
        behind.starts_with('.') || rests.any(|rest| rest.starts_with(' '))
    })
}

/// Whether `character` is a mark that looks like a full stop.
pub(super) fn is_mark(character: char) -> bool {
    MARKS.contains(&character)
}

/// Names behind an at-sign that begins a word: `@name`.
fn accounts(text: &str) -> impl Iterator<Item = Span> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    text.match_indices('@').filter_map(move |(at, _)| {
        let behind = &text[at + 1..];
        let name = &behind[..behind.find(|c| !is_name(c)).unwrap_or(behind.len())];
        let name = name.trim_end_matches(['.', '-']);
        let begins = text[..at].chars().next_back().is_none_or(|c| {
            is_cjk(c) || !c.is_alphanumeric() && !matches!(c, '@' | '/' | '.' | '_' | '-' | '+')
        });
        let is_account = name.len() > 1 && name.contains(|c: char| c.is_ascii_alphabetic());
        let ends = !behind[name.len()..].starts_with(|c: char| c == '@' || c.is_alphanumeric() && !is_cjk(c));
        (begins && is_account && ends).then_some(at..at + 1 + name.len())
    })
}

/// `evil dot com`, `evil .com`, `evil·com`: only before ends that are hardly ever words;
/// `dot` stands before any.
fn hosts(text: &str) -> impl Iterator<Item = Span> {
    let spoken = STOPS.iter().flat_map(move |stop| {
        let spans = text.match_indices(*stop).map(|(at, _)| at..at + stop.len());
        let is_word = |span: &Span| text[..span.start].ends_with(' ') && text[span.end..].starts_with(' ');
        spans.filter(is_word).filter_map(move |span| host(text, span, *stop == "dot"))
    });
    let marks = text.match_indices(MARKS).filter_map(|(at, mark)| host(text, at..at + mark.len(), false));
    let blanks = text.match_indices(" .").filter_map(|(at, stop)| host(text, at..at + stop.len(), false));
    spoken.chain(marks).chain(blanks)
}

/// The host whose full stop stands at `stop`, between a name and a known end.
fn host(text: &str, stop: Span, has_any_end: bool) -> Option<Span> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let before = text[..stop.start].trim_end_matches(' ');
    let start = before.trim_end_matches(is_name).len();
    let behind = text[stop.end..].trim_start_matches(' ');
    let label = &behind[..behind.find(|c: char| !c.is_alphanumeric()).unwrap_or(behind.len())];
    let is_end = hosts::is_sure_end(label) || has_any_end && label.is_ascii() && hosts::is_end(label);
    let end = text.len() - behind.len() + label.len();
    (start < before.len() && is_end).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_stop_of_a_host_stands_between_blanks_or_behind_one() {
        for text in ["evil dot com", "evil точка рф", "evil .com"] {
            assert!(may_have_host(text), "{text}");
        }
        for text in ["evildot com dot", "evil. com", "evil dots com"] {
            assert!(!may_have_host(text), "{text}");
        }
    }

    #[test]
    fn what_people_take_for_an_address() {
        for (text, expected) in [
            ("folgt @evil_name, bitte", &["@evil_name"][..]),
            ("今すぐ@evilへ", &["@evil"]),
            ("evil dot com und evil dot de", &["evil dot com", "evil dot de"]),
            ("evil punkt org", &["evil punkt org"]),
            ("evil·com, evil .com", &["evil·com", "evil .com"]),
            ("tod@s l@s, a@b.example, @allen@evil.example, @ 5", &[]),
            ("amis·es, l·l, punkt do, au point de, und .com", &["und .com"]),
        ] {
            let mut found = find(text);
            found.sort_unstable();
            let mut expected = expected.to_vec();
            expected.sort_unstable();
            assert_eq!(found, expected, "{text}");
        }
    }
}
