//! Numbers by value: digits of any script, separators of any language, and
//! numbers in words. What differs for sure is refused; what can't be decided
//! is told.

mod number;
mod words;

use std::collections::BTreeSet;

use crate::finding::Code;
use crate::language::Language;
use crate::page::html;
use crate::page::part::Role;
use crate::segment::{Element, Pattern};

use super::{Subject, Violation};
use number::{Number, digit, hours, numbers};

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
    if has_lost_date(text, subject) {
        return None;
    }
    if let Some(code) = changed_code(&english, &plain) {
        return Some(Violation::new(
            Code::ChangedNumber,
            format!("{} has lost `{code}` of the English", subject.text()),
            "Copy it from the English, letter by letter.",
        ));
    }
    Comparison::new(&english, &plain).verdict(subject)
}

/// Whether a date is missing that has been told already; its numbers may stand
/// there instead.
fn has_lost_date(text: &Pattern, subject: &Subject<'_>) -> bool {
    let mut dates = subject.segment.placeables.iter().filter(|placeable| placeable.role == Role::Date);
    dates.any(|date| !text.placeables().any(|name| name == date.name))
}

/// Both texts' numbers.
struct Comparison {
    wanted: Vec<Number>,
    found: Vec<Number>,
    /// What the English has in words.
    words: BTreeSet<String>,
    /// What the translation has in Han or Roman numerals.
    numerals: BTreeSet<String>,
    /// Whether the English has words that multiply a number.
    is_scaled: bool,
}

impl Comparison {
    fn new(english: &str, plain: &str) -> Self {
        let (mut wanted, found) = (numbers(english), numbers(plain));
        wanted.iter_mut().for_each(Number::read_as_english);
        hours(english, &mut wanted);
        let found = divided(found, english, &wanted);
        let strings = |values: Vec<u64>| values.into_iter().map(|value| value.to_string()).collect();
        let lower = english.to_ascii_lowercase();
        let is_scaled =
            lower.split(|c: char| !c.is_ascii_alphabetic()).any(|word| words::scale(word).is_some());
        Self {
            wanted,
            found,
            words: strings(words::english(english)),
            numerals: strings(words::han(plain).into_iter().chain(words::roman(plain)).collect()),
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
            self.numerals.contains(value) || value.parse().is_ok_and(|value: u64| value <= WRITTEN_OUT)
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

    /// Whether `other` may be `english` in another unit: a million, ten lakh.
    fn is_scaled(&self, english: &Number, other: &Number) -> bool {
        self.is_scaled && english.significant() == other.significant()
    }

    fn is_unsure(&self, lost: Option<&Number>, added: Option<&Number>, language: &Language) -> bool {
        let is_year = |number: &Number| number.whole().is_some_and(|value| (1300..2700).contains(&value));
        let other_calendar =
            OTHER_CALENDARS.contains(&language.id().language.as_str()) && self.wanted.iter().any(is_year);
        // In another calendar the day is another one, too.
        let is_day = |number: &Number| number.whole().is_some_and(|value| value <= 31);
        let other_date =
            other_calendar && self.wanted.iter().any(|number| is_year(number) && !self.is_kept(number));
        match (lost, added) {
            (Some(lost), None) => {
                lost.whole().is_some_and(|value| value <= MAYBE_WRITTEN_OUT || is_round(value))
            }
            (Some(lost), Some(added)) => {
                other_calendar && is_year(lost)
                    || other_date && is_day(lost)
                    || self.is_scaled(lost, added)
                    || is_converted(lost, added)
                    || is_afternoon(lost, added)
            }
            (None, Some(added)) => {
                let converted = self
                    .wanted
                    .iter()
                    .any(|wanted| is_converted(wanted, added) || is_afternoon(wanted, added));
                other_calendar || self.wanted.iter().any(|wanted| self.is_scaled(wanted, added)) || converted
            }
            (None, None) => false,
        }
    }
}

/// `17.30` and `5.2` as two numbers where the English says `5:30 p.m.` and
/// `Section 5(2)`.
fn divided(found: Vec<Number>, english: &str, wanted: &[Number]) -> Vec<Number> {
    let pairs = pairs(english);
    let is_pair = |first: &Number, second: &Number| {
        pairs.iter().any(|(hour, minute)| {
            let mut hours = wanted.iter().filter(|number| number.is(hour));
            minute.is(second) && hours.any(|number| number.is(first))
        })
    };
    let parts = |number: Number| match number.halves() {
        Some([first, second]) if is_pair(&first, &second) => vec![first, second],
        _ => vec![number],
    };
    found.into_iter().flat_map(parts).collect()
}

/// The numbers with `:` or `(` right between them.
fn pairs(english: &str) -> Vec<(Number, Number)> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let between = english.match_indices([':', '(']).filter_map(|(at, _)| {
        let (before, after) = (&english[..at], &english[at + 1..]);
        let first = before.len() - before.bytes().rev().take_while(u8::is_ascii_digit).count();
        let (first, second) = (&before[first..], &after[..digits(after)]);
        let number = |text: &str| Number::new(text.to_owned(), text.to_owned());
        (!first.is_empty() && !second.is_empty()).then(|| (number(first), number(second)))
    });
    between.collect()
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
            ("from 9 a.m. to 5:30 p.m.", "klo 9–17.30"),
            ("at 5:30", "um 5.30 Uhr"),
            ("Section 5(2)", "el artículo 5.2"),
            ("the 21st century", "au XXIe siècle"),
            ("the 21st century", "w XXI wieku"),
            ("1.5 million users", "150多万用户"),
            ("1.5 million users", "15 लाख"),
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
            ("1,000", "1 001"),
            ("1,000", "1"),
            ("at 5:30 p.m.", "klo 17.31"),
            ("Section 5(2)", "el artículo 5.3"),
            ("the 21st century", "au XXe siècle"),
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
