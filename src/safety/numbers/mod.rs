//! Numbers by value: digits of any script, separators of any language, and
//! numbers in words. What differs for sure is refused; what can't be decided
//! is told.

mod words;

use std::collections::BTreeSet;

use crate::finding::Code;
use crate::language::Language;
use crate::page::html;
use crate::segment::{Element, Pattern};

use super::{Subject, Violation};

/// Languages write numbers up to this one as words.
const WRITTEN_OUT: u64 = 20;
/// A number above this one that isn't round is hardly ever written in words.
const MAYBE_WRITTEN_OUT: u64 = 100;

/// Languages whose readers may know another calendar's years.
const OTHER_CALENDARS: &[&str] =
    &["th", "fa", "ar", "am", "ne", "ja", "ps", "ckb", "ur", "he", "my", "lo", "km"];

/// The same time in a larger unit: 24 hours, 1 day.
const CONVERSIONS: &[(u64, u64)] = &[
    (24, 1),
    (48, 2),
    (72, 3),
    (7, 1),
    (14, 2),
    (21, 3),
    (30, 1),
    (60, 1),
    (60, 2),
    (90, 3),
    (12, 1),
    (24, 2),
    (365, 1),
];

/// A number that stands in only one of the texts.
#[must_use]
pub fn check(text: &Pattern, subject: &Subject<'_>) -> Option<Violation> {
    if !has_digit(&subject.segment.pattern) && !has_digit(text) {
        return None;
    }
    let english = subject.segment.pattern.plain_text();
    let (english, plain) = (html::decoded(&english).into_owned(), text.plain_text());
    let plain = html::decoded(&plain);
    if let Some(code) = changed_code(&english, &plain) {
        return Some(Violation::new(
            Code::ChangedNumber,
            format!("{} has lost `{code}` of the English", subject.text()),
            "Copy it from the English, letter by letter.",
        ));
    }
    Comparison::new(&english, &plain).verdict(subject)
}

/// Both texts' numbers.
struct Comparison {
    wanted: Vec<Number>,
    found: Vec<Number>,
    /// What the English has in words.
    words: BTreeSet<String>,
    /// What the translation has in Han numerals.
    han: BTreeSet<String>,
    /// Whether the English has words that multiply a number.
    is_scaled: bool,
}

impl Comparison {
    fn new(english: &str, plain: &str) -> Self {
        let (mut wanted, found) = (numbers(english), numbers(plain));
        hours(english, &mut wanted);
        let strings = |values: Vec<u64>| values.into_iter().map(|value| value.to_string()).collect();
        let lower = english.to_ascii_lowercase();
        let is_scaled =
            lower.split(|c: char| !c.is_ascii_alphabetic()).any(|word| words::scale(word).is_some());
        Self {
            wanted,
            found,
            words: strings(words::english(english)),
            han: strings(words::han(plain)),
            is_scaled,
        }
    }

    fn verdict(&self, subject: &Subject<'_>) -> Option<Violation> {
        let lost = self.wanted.iter().find(|number| !self.is_kept(number));
        let added = self.found.iter().find(|number| !self.is_wanted(number));
        let message = match (lost, added) {
            (Some(lost), Some(added)) => {
                format!("{} says {} where the English says {}", subject.text(), added.text, lost.text)
            }
            (Some(lost), None) => format!("{} has lost the number {}", subject.text(), lost.text),
            (None, Some(added)) => {
                format!("{} has the number {}, which the English doesn't have", subject.text(), added.text)
            }
            (None, None) => return None,
        };
        if self.is_unsure(lost, added, subject.language) {
            return Some(Violation::new(
                Code::UnsureNumber,
                format!("{message}; it may be the same one, written otherwise"),
                "Compare it with the English; if it can be written in digits, do.",
            ));
        }
        Some(Violation::new(
            Code::ChangedNumber,
            message,
            "Write the English number; digits and separators may be your language's.",
        ))
    }

    /// Whether the translation has `number`, or may have it in words.
    fn is_kept(&self, number: &Number) -> bool {
        let has = |value: &String| {
            self.han.contains(value) || value.parse().is_ok_and(|value: u64| value <= WRITTEN_OUT)
        };
        self.found.iter().any(|other| number.is(other) || other.parts().any(|part| number.is(&part)))
            || number.values.iter().any(has)
            || number.parts().count() > 1
                && number.parts().all(|part| self.found.iter().any(|other| part.is(other)))
    }

    /// Whether the English has `number`, in digits or in words.
    fn is_wanted(&self, number: &Number) -> bool {
        let has = |number: &Number| {
            self.wanted.iter().any(|other| number.is(other) || other.parts().any(|part| number.is(&part)))
                || number.values.intersection(&self.words).next().is_some()
        };
        has(number) || number.parts().count() > 1 && number.parts().all(|part| has(&part))
    }

    fn is_unsure(&self, lost: Option<&Number>, added: Option<&Number>, language: &Language) -> bool {
        let is_year = |number: &Number| number.whole().is_some_and(|value| (1300..2700).contains(&value));
        let other_calendar =
            OTHER_CALENDARS.contains(&language.id().language.as_str()) && self.wanted.iter().any(is_year);
        match (lost, added) {
            (Some(lost), None) => {
                lost.whole().is_some_and(|value| value <= MAYBE_WRITTEN_OUT || is_round(value))
            }
            (Some(lost), Some(added)) => {
                other_calendar && is_year(lost)
                    || self.is_scaled
                    || is_converted(lost, added)
                    || is_afternoon(lost, added)
            }
            (None, Some(added)) => {
                let converted = self
                    .wanted
                    .iter()
                    .any(|wanted| is_converted(wanted, added) || is_afternoon(wanted, added));
                other_calendar || self.is_scaled || converted
            }
            (None, None) => false,
        }
    }
}

fn is_round(value: u64) -> bool {
    let digits = value.to_string();
    digits.trim_end_matches('0').len() == 1
}

fn is_converted(english: &Number, other: &Number) -> bool {
    let (Some(english), Some(other)) = (english.whole(), other.whole()) else { return false };
    CONVERSIONS.contains(&(english, other)) || CONVERSIONS.contains(&(other, english))
}

/// `17:00` as `5 PM`.
fn is_afternoon(english: &Number, other: &Number) -> bool {
    let (Some(english), Some(other)) = (english.whole(), other.whole()) else { return false };
    (13..24).contains(&english) && other + 12 == english
}

fn has_digit(pattern: &Pattern) -> bool {
    pattern.elements().iter().any(|element| match element {
        Element::Text(text) => text.contains('&') || text.chars().any(|character| digit(character).is_some()),
        _ => false,
    })
}

/// What has to be copied: a fingerprint or another code in hexadecimal digits.
fn changed_code(english: &str, text: &str) -> Option<String> {
    let code = |text: &str| -> Vec<String> {
        let mut codes: Vec<String> = Vec::new();
        let mut groups = String::new();
        for word in text.split(|c: char| !c.is_alphanumeric()).chain(["."]) {
            let is_group =
                word.len() >= 4 && word.len() % 4 == 0 && word.bytes().all(|b| b.is_ascii_hexdigit());
            if is_group {
                groups.push_str(&word.to_ascii_lowercase());
            } else if !word.is_empty() {
                let code = std::mem::take(&mut groups);
                let is_code = code.len() >= 8
                    && code.bytes().any(|b| b.is_ascii_digit())
                    && code.bytes().any(|b| b.is_ascii_alphabetic());
                codes.extend(is_code.then_some(code));
            }
        }
        codes
    };
    let found = code(text);
    code(english).into_iter().find(|code| !found.contains(code))
}

/// A number as written and what it can mean: `1.000` is one thousand or one.
#[derive(Debug)]
struct Number {
    text: String,
    /// Its digits as ASCII, with `.`, `,` and blanks between them.
    digits: String,
    values: BTreeSet<String>,
}

impl Number {
    fn new(text: String, digits: String) -> Self {
        let values = values(&digits);
        Self { text, digits, values }
    }

    fn is(&self, other: &Self) -> bool {
        self.values.intersection(&other.values).next().is_some()
    }

    /// Its value, where it is a whole number for sure.
    fn whole(&self) -> Option<u64> {
        self.digits.parse().ok().or_else(|| self.values.iter().rev().find_map(|value| value.parse().ok()))
    }

    /// What it is made of: `26.07.2018` is three numbers, too, and so is what
    /// blanks separate.
    fn parts(&self) -> impl Iterator<Item = Self> {
        let separators = self.digits.bytes().filter(|byte| !byte.is_ascii_digit()).count();
        let is_list = separators > 1 || self.digits.contains(' ');
        let parts: Vec<Self> = if is_list {
            let parts = self.digits.split(['.', ',', ' ']);
            parts.map(|part| Self::new(part.to_owned(), part.to_owned())).collect()
        } else {
            Vec::new()
        };
        parts.into_iter()
    }
}

fn numbers(text: &str) -> Vec<Number> {
    let characters: Vec<char> = text.chars().collect();
    let is_digit = |at: usize| characters.get(at).is_some_and(|c| digit(*c).is_some());
    let mut found = Vec::new();
    let (mut written, mut digits) = (String::new(), String::new());
    for (at, character) in characters.iter().enumerate() {
        // A plain blank groups only three digits.
        let groups = || (at + 1..at + 4).all(is_digit) && !is_digit(at + 4) && group_length(&digits) <= 3;
        let separates = !digits.is_empty()
            && is_digit(at + 1)
            && (is_separator(*character) || *character == ' ' && groups());
        match digit(*character) {
            Some(digit) => {
                written.push(*character);
                digits.push(digit);
            }
            None if separates => {
                written.push(*character);
                digits.push(match character {
                    '.' | '\u{66B}' => '.',
                    ' ' => ' ',
                    _ => ',',
                });
            }
            None if !digits.is_empty() => {
                let mut number = Number::new(std::mem::take(&mut written), std::mem::take(&mut digits));
                number.scale(&characters[at..]);
                found.push(number);
            }
            None => {}
        }
    }
    if !digits.is_empty() {
        found.push(Number::new(written, digits));
    }
    found
}

/// How many digits stand behind the last separator.
fn group_length(digits: &str) -> usize {
    digits.rsplit(|c: char| !c.is_ascii_digit()).next().map_or(0, str::len)
}

impl Number {
    /// Adds what the number is with the word behind it: `1 billion`, `10億`.
    fn scale(&mut self, rest: &[char]) {
        let word: String = rest
            .iter()
            .skip_while(|c| matches!(c, ' ' | '-' | '\u{A0}' | '\u{202F}'))
            .take_while(|c| c.is_alphabetic())
            .collect::<String>()
            .to_lowercase();
        let mut factor = words::scale(&word).unwrap_or(1);
        for character in rest.iter().map_while(|c| words::character_scale(*c)) {
            factor = factor.saturating_mul(character);
        }
        if factor > 1 {
            let scaled = self.values.iter().filter_map(|value| scaled(value, factor)).collect::<Vec<_>>();
            self.values.extend(scaled);
        }
    }
}

/// `value` times a power of ten.
fn scaled(value: &str, factor: u64) -> Option<String> {
    let zeros = factor.ilog10() as usize;
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    if fraction.len() > zeros || fraction.contains('.') {
        return None;
    }
    Some(canonical(&format!("{whole}{fraction:0<zeros$}"), ""))
}

fn is_separator(character: char) -> bool {
    matches!(
        character,
        '.' | ','
            | '\''
            | '’'
            | '\u{A0}'
            | '\u{202F}'
            | '\u{2009}'
            | '\u{66B}'
            | '\u{66C}'
            | '\u{FF0C}'
            | '\u{FF0E}'
    )
}

/// Every reading of `digits`: a separator groups digits or begins the
/// fraction.
fn values(digits: &str) -> BTreeSet<String> {
    let mut values = BTreeSet::new();
    let parts: Vec<&str> = digits.split(['.', ',', ' ']).collect();
    if is_grouped(&parts) {
        values.insert(canonical(&parts.concat(), ""));
    }
    if let [whole @ .., fraction] = parts.as_slice()
        && !whole.is_empty()
        && is_grouped(whole)
    {
        values.insert(canonical(&whole.concat(), fraction));
    }
    if values.is_empty() {
        // A version or a date: its parts in order, whatever separates them.
        values.insert(parts.join("."));
    }
    values
}

/// Whether separators between `parts` group digits: by three, or as in India.
fn is_grouped(parts: &[&str]) -> bool {
    let [first, middle @ .., last] = parts else { return true };
    let by = |length: usize| middle.iter().all(|part| part.len() == length);
    !first.is_empty() && last.len() == 3 && (by(3) && first.len() <= 3 || by(2) && first.len() <= 2)
}

fn canonical(whole: &str, fraction: &str) -> String {
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
}

/// Adds the hours of the day that English counts by twelve: `5pm` is 17, too,
/// and a translation may write `:00` behind it.
fn hours(english: &str, wanted: &mut Vec<Number>) {
    let lower = english.to_ascii_lowercase();
    let bytes = lower.as_bytes();
    let mut minutes = false;
    for (at, _) in lower.match_indices('m') {
        let before = lower[..at].trim_end_matches('.');
        let Some(before) = before.strip_suffix(['a', 'p']) else { continue };
        let is_afternoon = bytes[before.len()] == b'p';
        let is_word = bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric);
        let time = before.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
        let start = time.rfind(|c: char| !c.is_ascii_digit() && c != ':').map_or(0, |last| last + 1);
        let hour = time.get(start..).and_then(|time| time.split(':').next()?.parse::<u64>().ok());
        if let Some(hour) = hour.filter(|hour| (1..=12).contains(hour) && !is_word) {
            let hours = [hour % 12 + if is_afternoon { 12 } else { 0 }, if is_afternoon { 12 } else { 24 }];
            let hours = &hours[..if hour == 12 { 2 } else { 1 }];
            let text = hour.to_string();
            for number in wanted.iter_mut().filter(|number| number.digits == text) {
                number.values.extend(hours.iter().map(u64::to_string));
            }
            minutes = true;
        }
    }
    if minutes {
        wanted.push(Number::new("0".to_owned(), "0".to_owned()));
    }
}

/// The first characters of the scripts' digits, from zero.
const ZEROS: &[char] = &[
    '0', '\u{660}', '\u{6F0}', '\u{7C0}', '\u{966}', '\u{9E6}', '\u{A66}', '\u{AE6}', '\u{B66}', '\u{BE6}',
    '\u{C66}', '\u{CE6}', '\u{D66}', '\u{DE6}', '\u{E50}', '\u{ED0}', '\u{F20}', '\u{1040}', '\u{17E0}',
    '\u{1810}', '\u{1946}', '\u{1C50}', '\u{ABF0}', '\u{FF10}',
];

/// The digit that a character of any script is, as ASCII.
fn digit(character: char) -> Option<char> {
    if character.is_ascii() || !character.is_numeric() {
        return character.is_ascii_digit().then_some(character);
    }
    let value = ZEROS
        .iter()
        .find_map(|zero| u32::from(character).checked_sub(u32::from(*zero)).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(english: &str, text: &str) -> bool {
        let comparison = Comparison::new(english, text);
        comparison.wanted.iter().any(|number| !comparison.is_kept(number))
            || comparison.found.iter().any(|number| !comparison.is_wanted(number))
    }

    #[test]
    fn the_same_values() {
        for (english, text) in [
            ("1,000.00 of 18", "1\u{A0}000,00 z 18"),
            ("18", "١٨"),
            ("100%", "100 %"),
            ("version 4.2.1", "Version 4.2.1"),
            ("10,000 people", "10 000 osób"),
            ("100,000 people", "1,00,000 लोग"),
            ("July 26, 2018", "26.07.2018"),
            ("July 26, 2018", "2018年7月26日"),
            ("at 5pm", "um 17 Uhr"),
            ("at 5 p.m.", "17:00"),
            ("1 billion", "1 Milliarde"),
            ("1 billion", "10億"),
            ("1.5 million", "150万"),
            ("the twenty-first day", "21. Tag"),
            ("an hour", "1時間"),
            ("30 days", "三十日"),
            ("2,500 users", "2500 Nutzer"),
        ] {
            assert!(!wrong(english, text), "{english} | {text}");
        }
    }

    #[test]
    fn other_values() {
        for (english, text) in [
            ("18", "81"),
            ("1.5", "15"),
            ("July 26, 2018", "26.08.2018"),
            ("at 5pm", "um 18 Uhr"),
            ("10,000", "10 001"),
            ("an hour", "2時間"),
        ] {
            assert!(wrong(english, text), "{english} | {text}");
        }
    }

    #[test]
    fn codes_are_copied() {
        assert_eq!(changed_code("key 9FA6 4B92 F1D0", "Schlüssel 9FA6 4B92 F1D0"), None);
        assert_eq!(changed_code("key 9FA6 4B92", "9FA6 4B93").as_deref(), Some("9fa64b92"));
    }
}
