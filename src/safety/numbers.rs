//! Numbers by value: digits of any script, separators of any language, and
//! small numbers in words.

use std::collections::BTreeSet;

use crate::finding::Code;
use crate::segment::Pattern;

use super::{Subject, Violation};

/// Languages write numbers up to this one as words.
const WRITTEN_OUT: u64 = 20;

/// English number words and their values.
const WORDS: &[(&str, u64)] = &[
    ("one", 1),
    ("once", 1),
    ("first", 1),
    ("two", 2),
    ("twice", 2),
    ("second", 2),
    ("three", 3),
    ("third", 3),
    ("four", 4),
    ("fourth", 4),
    ("five", 5),
    ("fifth", 5),
    ("six", 6),
    ("sixth", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("dozen", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
    ("hundred", 100),
    ("thousand", 1000),
    ("million", 1_000_000),
    ("half", 50),
    ("quarter", 25),
];

/// A number that stands in only one of the texts.
#[must_use]
pub fn check(text: &Pattern, subject: &Subject<'_>) -> Option<Violation> {
    let english = subject.segment.pattern.plain_text();
    let (wanted, found) = (numbers(&english), numbers(&text.plain_text()));
    if wanted.is_empty() && found.is_empty() {
        return None;
    }
    let words = written_out(&english);
    let same = |a: &Number, b: &Number| a.values.intersection(&b.values).next().is_some();
    let spelled = |number: &Number| {
        number.values.iter().any(|value| value.parse().is_ok_and(|value: u64| words.contains(&value)))
    };
    let added =
        found.iter().find(|number| !wanted.iter().any(|other| same(number, other)) && !spelled(number));
    let small = |number: &Number| {
        number.values.iter().any(|value| value.parse().is_ok_and(|value: u64| value <= WRITTEN_OUT))
    };
    let lost = wanted.iter().find(|number| !found.iter().any(|other| same(number, other)) && !small(number));
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
    Some(Violation::new(
        Code::ChangedNumber,
        message,
        "Write the English number; digits and separators may be your language's.",
    ))
}

/// A number as written and what it can mean: `1.000` is one thousand or one.
struct Number {
    text: String,
    values: BTreeSet<String>,
}

fn numbers(text: &str) -> Vec<Number> {
    let mut found = Vec::new();
    let mut written = String::new();
    let mut digits = String::new();
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let digit = digit(character);
        let next_is_digit = characters.peek().is_some_and(|next| self::digit(*next).is_some());
        let separator = !digits.is_empty() && is_separator(character) && next_is_digit;
        match digit {
            Some(digit) => {
                written.push(character);
                digits.push(digit);
            }
            None if separator => {
                written.push(character);
                digits.push(if character == '.' || character == '\u{66B}' { '.' } else { ',' });
            }
            None if !digits.is_empty() => {
                found.push(Number {
                    text: std::mem::take(&mut written),
                    values: values(&std::mem::take(&mut digits)),
                });
            }
            None => {}
        }
    }
    if !digits.is_empty() {
        found.push(Number { text: written, values: values(&digits) });
    }
    found
}

fn is_separator(character: char) -> bool {
    matches!(character, '.' | ',' | '\'' | '’' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\u{66B}' | '\u{66C}')
}

/// Every reading of `digits`: a separator groups three digits or begins the
/// fraction.
fn values(digits: &str) -> BTreeSet<String> {
    let mut values = BTreeSet::new();
    let parts: Vec<&str> = digits.split(['.', ',']).collect();
    let grouped = parts[1..].iter().all(|part| part.len() == 3);
    if grouped {
        values.insert(canonical(&parts.concat(), ""));
    }
    if let [whole @ .., fraction] = parts.as_slice()
        && !whole.is_empty()
        && whole[1..].iter().all(|part| part.len() == 3)
    {
        values.insert(canonical(&whole.concat(), fraction));
    }
    if values.is_empty() {
        // A version or a date: its parts in order, whatever separates them.
        values.insert(parts.join("."));
    }
    values
}

fn canonical(whole: &str, fraction: &str) -> String {
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
}

/// The values that the English has in words.
fn written_out(english: &str) -> BTreeSet<u64> {
    let words = english.split(|c: char| !c.is_ascii_alphabetic()).map(str::to_ascii_lowercase);
    words.filter_map(|word| WORDS.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)).collect()
}

/// The first characters of the scripts' digits, from zero.
const ZEROS: &[char] = &[
    '0', '\u{660}', '\u{6F0}', '\u{7C0}', '\u{966}', '\u{9E6}', '\u{A66}', '\u{AE6}', '\u{B66}', '\u{BE6}',
    '\u{C66}', '\u{CE6}', '\u{D66}', '\u{DE6}', '\u{E50}', '\u{ED0}', '\u{F20}', '\u{1040}', '\u{17E0}',
    '\u{1810}', '\u{FF10}',
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

    fn same(a: &str, b: &str) -> bool {
        let (a, b) = (numbers(a), numbers(b));
        a.len() == b.len()
            && std::iter::zip(a, b).all(|(a, b)| a.values.intersection(&b.values).next().is_some())
    }

    #[test]
    fn numbers_are_compared_by_value() {
        assert!(same(
            "1,000.00 of 18",
            "1 000,00 z 18".replace(' ', "\u{A0}").replacen("\u{A0}z\u{A0}", " z ", 1).as_str()
        ));
        assert!(same("18", "١٨"));
        assert!(same("100%", "100 %"));
        assert!(!same("18", "81"));
        assert!(!same("1.5", "15"));
        assert!(same("version 4.2.1", "Version 4.2.1"));
    }
}
