//! A text as readers see it: without marks of Markdown, tags and the targets
//! of links, with the addresses that its placeables show.

use std::borrow::Cow;

use memchr::memchr3_iter;

use crate::page::part::Role;
use crate::segment::{Element, Pattern, Placeable, Segment};
use crate::syntax::html;
use crate::text::words::is_cjk;
use crate::text::{Span, is_letter};

use super::{letters, spoken};

/// A placeable that shows nothing where it stands.
const UNSEEN: char = '\u{1}';
/// [`UNSEEN`] as the target of a link.
const UNSEEN_TARGET: &str = "](\u{1})";
/// One that shows something which is no letter.
const SHOWN: char = '\u{2}';
/// One that divides words, unless a sign of addresses begins behind it.
const BREAK: char = '\u{3}';
/// What they write for an at-sign.
const AT_SIGNS: &str = "@ arobase arroba at chiocciola małpa ät собака";

/// What readers see of `pattern`, in plain letters. It says too much rather
/// than too little: marks that a grammar shows as they are, are gone, too.
#[must_use]
pub(super) fn text(pattern: &Pattern, segment: &Segment) -> String {
    let text = seen(&spelled(written(pattern, segment)));
    signs(&letters::plain(&text))
}

/// What readers see of `pattern`, in the letters that it has.
#[must_use]
pub(super) fn words(pattern: &Pattern, segment: &Segment) -> String {
    seen(&written(pattern, segment))
}

fn written(pattern: &Pattern, segment: &Segment) -> String {
    let mut text = String::new();
    let mut address: Option<&str> = None;
    for element in pattern.elements() {
        let before = address.take();
        match element {
            Element::Text(words) => {
                text.extend(before.filter(|address| is_behind_wide_mark(address, words)).map(|_| ' '));
                text.extend(words.chars().filter(|c| !matches!(*c, UNSEEN..=BREAK)));
            }
            Element::Placeable(name) => match segment.placeable(name) {
                Some(placeable) => {
                    push(&mut text, placeable);
                    address =
                        matches!(placeable.role, Role::Url | Role::Email).then_some(placeable.shown.as_str());
                }
                None => text.push(SHOWN),
            },
            Element::Allowed { .. } => text.push(UNSEEN),
            Element::Date { .. } | Element::Term(_) | Element::Foreign(_) => text.push(SHOWN),
        }
    }
    text
}

/// Whether `words` go on behind `address` with a mark of East Asian sentences and a letter of theirs: nobody takes
/// these for a part of it. A full stop divides hosts.
fn is_behind_wide_mark(address: &str, words: &str) -> bool {
    let has_path = address.split_once("://").is_some_and(|(_, rest)| rest.contains('/'));
    let mut characters = words.chars();
    let is_mark = match characters.next() {
        Some('，' | '；' | '！' | '？' | '：') => true,
        Some('。') => has_path,
        _ => false,
    };
    is_mark && characters.next().is_some_and(|next| is_cjk(next) && is_letter(next) && next < '\u{FF00}')
}

fn seen(text: &str) -> String {
    let text = without_escapes(without_marks(&without_tags(text)));
    match html::decoded(&text) {
        Cow::Borrowed(_) => without_escapes(text),
        Cow::Owned(decoded) => without_escapes(decoded),
    }
}

/// `text` with spelled signs as those, and without the blanks around them.
fn spelled(text: String) -> String {
    if spelled_sign(&text).is_none() {
        return text;
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((span, sign)) = spelled_sign(rest) {
        plain.push_str(rest[..span.start].trim_end());
        plain.push(sign);
        rest = rest[span.end..].trim_start();
    }
    plain + rest
}

/// The first spelled sign: what people write in brackets for a full stop or an at-sign, so
/// that no program finds the address.
fn spelled_sign(text: &str) -> Option<(Span, char)> {
    const LONGEST: usize = "chiocciola".len() + 8;
    memchr3_iter(b'(', b'[', b'{', text.as_bytes()).find_map(|at| {
        let length = text[at..].bytes().take(LONGEST).position(|byte| matches!(byte, b')' | b']' | b'}'))?;
        let word = text[at + 1..at + length].trim().trim_start_matches('\\').to_lowercase();
        let is_at = || AT_SIGNS.split(' ').any(|listed| listed == word);
        let is_stop = word == "." || spoken::STOPS.contains(&word.as_str());
        let sign = if is_stop { '.' } else { is_at().then_some('@')? };
        Some((at..at + length + 1, sign))
    })
}

/// Whether `pattern` has a sign of addresses between others, in which few texts
/// do, or shows an address, which what touches it can make another one of. Most
/// full stops end a sentence.
#[must_use]
pub(super) fn may_have_address(pattern: &Pattern, segment: &Segment) -> bool {
    let shows_address = |name: &str| {
        let role = segment.placeable(name).map(|placeable| placeable.role);
        matches!(role, Some(Role::Url | Role::Email))
    };
    let is_told = |element: &Element| match element {
        Element::Text(text) => spelled_sign(text).is_some() || spoken::may_have_host(text),
        Element::Placeable(name) => shows_address(name),
        _ => false,
    };
    if pattern.elements().iter().any(is_told) {
        return true;
    }
    let mut state = SignSearch { before: ' ', sign: None };
    pattern.elements().iter().any(|element| match element {
        Element::Text(text) => state.finds_in(text),
        _ => state.finds_in("\u{2}"),
    })
}

/// A search for signs of addresses between other characters.
struct SignSearch {
    before: char,
    sign: Option<char>,
}

impl SignSearch {
    /// Whether one stands in `text`, which goes on behind what was searched before.
    fn finds_in(&mut self, text: &str) -> bool {
        let mut rest = text;
        while let Some(character) = rest.chars().next() {
            let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b' ';
            let plain = rest.bytes().take_while(|byte| is_plain(byte)).count();
            if plain > 0 && self.sign.is_none() {
                self.before = char::from(rest.as_bytes()[plain - 1]);
                rest = &rest[plain..];
                continue;
            }
            rest = &rest[character.len_utf8()..];
            if self.is_found_at(character) {
                return true;
            }
        }
        false
    }

    fn is_found_at(&mut self, character: char) -> bool {
        let is_no_sign = character.is_ascii_alphanumeric()
            || character == ' '
            || !character.is_ascii() && is_letter(character) && character != letters::STOP_LETTER;
        if is_no_sign && self.sign.is_none() {
            self.before = character;
            return false;
        }
        let is_joined = !character.is_whitespace();
        if spoken::is_mark(character) {
            return true;
        }
        // An ideographic full stop between ideographs ends a sentence.
        let is_divided = |c: char| c.is_ascii() || letters::is_divided(c);
        let is_full_stop =
            matches!(self.sign, Some('。' | '｡')) && !is_divided(self.before) && !is_divided(character);
        if self.sign.is_some() && is_joined && !is_full_stop {
            return true;
        }
        let is_sign = matches!(character, '.' | '@' | ':' | '/' | '&' | '。' | '｡' | letters::STOP_LETTER)
            || !character.is_ascii() && !is_letter(character) && is_sign(character);
        if !is_sign {
            self.before = character;
        }
        self.sign = is_sign.then_some(character);
        false
    }
}

fn is_sign(character: char) -> bool {
    !is_quotation(character) && is_like_a_sign(character)
}

/// Whether it is one of the quotation marks and dashes of most texts, which nobody
/// takes for a sign.
const fn is_quotation(character: char) -> bool {
    matches!(character, '\u{A0}' | '«' | '»' | '¿' | '¡' | '‘'..='‟' | '‐'..='—' | '、' | '「' | '」')
}

fn is_like_a_sign(character: char) -> bool {
    let mut shown = letters::plain(character.encode_utf8(&mut [0; 4]));
    shown
        .pop()
        .and_then(|last| letters::sign(last).or(Some(last)))
        .is_some_and(|last| matches!(last, '.' | '@' | '/' | ':'))
}

fn push(text: &mut String, placeable: &Placeable) {
    match placeable.role {
        Role::Tag if html::tag(&placeable.shown).is_none_or(|tag| tag.void) => text.push(BREAK),
        Role::HardBreak => text.push(BREAK),
        Role::Link | Role::Image | Role::Tag | Role::Attributes => text.push(UNSEEN),
        Role::Url | Role::Email | Role::Date => text.push_str(&placeable.shown),
        Role::Liquid | Role::Expression | Role::Extension | Role::FootnoteReference => text.push(SHOWN),
    }
}

/// Tags without attributes out of `text`. Others are in no text that is shown,
/// or a backslash makes words of them.
fn without_tags(text: &str) -> Cow<'_, str> {
    if !text.contains('<') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let ends = html::TagEnds::new(text);
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(tag) = ends.tag(text, text.len() - rest.len()).filter(|tag| !tag.has_attributes) {
            plain.extend(tag.void.then_some(BREAK));
            rest = &rest[tag.length..];
        } else {
            plain.push('<');
            rest = &rest[1..];
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// Marks of emphasis, code and links out of `text`, and targets of links.
fn without_marks(text: &str) -> String {
    let text = text.replace(UNSEEN_TARGET, "");
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    let mut before = ' ';
    while let Some(character) = characters.next() {
        let next = characters.peek().copied();
        let is_mark = match character {
            '*' | '`' | '~' | '[' | ']' | UNSEEN => true,
            BREAK => matches!(next, Some('.' | '@' | '\\')),
            '_' => !(before.is_alphanumeric() && next.is_some_and(char::is_alphanumeric)),
            _ => false,
        };
        if !is_mark {
            plain.push(character);
        }
        before = character;
    }
    plain
}

/// A backslash before a sign isn't seen, or makes no other address of it.
fn without_escapes(text: String) -> String {
    if !text.contains('\\') {
        return text;
    }
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        if character != '\\' || !characters.peek().is_some_and(char::is_ascii_punctuation) {
            plain.push(character);
        }
    }
    plain
}

/// Full stops and at-signs of other scripts as the signs of
/// addresses. An ideographic full stop ends sentences, so it is one only
/// beside a letter that stands in no such sentence.
fn signs(text: &str) -> String {
    let has_sign =
        |c: char| !c.is_ascii() && !is_quotation(c) && (!is_letter(c) || c == letters::STOP_LETTER);
    if !text.contains(has_sign) {
        return text.to_owned();
    }
    let characters: Vec<char> = text.chars().collect();
    let at = |at: Option<usize>| at.and_then(|at| characters.get(at)).copied().unwrap_or(' ');
    (0..characters.len())
        .map(|place| {
            let (before, after) = (at(place.checked_sub(1)), at(Some(place + 1)));
            match characters[place] {
                // A sentence may begin behind it.
                '。' if before.is_alphanumeric() && after.is_alphanumeric() => {
                    let is_title = after.is_uppercase() && !at(Some(place + 2)).is_uppercase();
                    let is_name = letters::is_divided(before) || letters::is_divided(after);
                    if is_name && !is_title { '.' } else { '。' }
                }
                // Native digits and their separators stand among their like.
                character
                    if !before.is_ascii_alphabetic()
                        && !after.is_ascii_alphabetic()
                        && character.is_numeric() =>
                {
                    character
                }
                character => letters::sign(character).unwrap_or(character),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotation_marks_are_no_signs() {
        let quotations = ('\0'..=char::MAX).filter(|character| is_quotation(*character));
        let sign = |character: &char| is_like_a_sign(*character) || letters::sign(*character).is_some();
        assert_eq!(quotations.filter(sign).collect::<Vec<_>>(), ['\0'; 0]);
        let letters = ('\0'..=char::MAX).filter(|character| is_letter(*character));
        assert_eq!(
            letters.filter(|letter| letters::sign(*letter).is_some()).collect::<Vec<_>>(),
            [letters::STOP_LETTER]
        );
    }
}
