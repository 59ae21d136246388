//! Dates: the names of months, and the order of day and month.

use std::collections::BTreeSet;

use super::Texts;
use super::conventions::{Conventions, Met, has_no_blanks, named};
use super::difference::Difference;
use super::words;

/// A month that the English names, with the day beside it.
#[derive(Debug, PartialEq, Eq)]
struct Month<'a> {
    word: &'a str,
    number: u64,
    /// Whether a number stands beside it, so that it is one for sure.
    is_date: bool,
    day: Option<u64>,
}

/// Another month, or day and month exchanged.
pub(super) fn check(texts: &Texts<'_>, numbers: &BTreeSet<u64>) -> Option<Difference> {
    let english = months(texts.english);
    if english.is_empty() {
        return None;
    }
    exchanged(&english, texts).or_else(|| changed_month(&english, numbers, texts))
}

/// Whether `english` names a month.
pub(super) fn has_month(english: &str) -> bool {
    !months(english).is_empty()
}

/// The months in `english`, which begin with a capital; `May` and abbreviations
/// only beside a number.
fn months(english: &str) -> Vec<Month<'_>> {
    let words: Vec<&str> =
        english.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let number = |word: &&&str| word.starts_with(|c: char| c.is_ascii_digit());
    let day = |word: &str| {
        let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        digits.parse::<u64>().ok().filter(|day| (1..=31).contains(day))
    };
    let is_filler = |word: &&&str| !matches!(**word, "of" | "the");
    let months = words.iter().enumerate().filter_map(|(at, word)| {
        let month = words::month(&word.to_ascii_lowercase())?;
        let before = words[..at].iter().rev().find(is_filler).filter(number);
        let after = words[at + 1..].iter().find(is_filler).filter(number);
        let is_date = before.or(after).is_some();
        let is_name = word.starts_with(|c: char| c.is_ascii_uppercase());
        let day = after.and_then(|word| day(word)).or_else(|| before.and_then(|word| day(word)));
        (is_name && (is_date || word.len() > 3)).then_some(Month { word, number: month, is_date, day })
    });
    months.collect()
}

/// A month named in a translation.
struct Named {
    text: String,
    month: u64,
    met: Met,
    is_date: bool,
}

fn changed_month(english: &[Month<'_>], numbers: &BTreeSet<u64>, texts: &Texts<'_>) -> Option<Difference> {
    if texts.conventions.months.is_empty() {
        return None;
    }
    let found = named_months(&texts.lower, texts.conventions);
    let is_kept = |month: &&Month<'_>| {
        texts.text.contains(month.word)
            || found.iter().any(|named| named.month == month.number)
            || numbers.contains(&month.number)
    };
    let lost: Vec<&Month<'_>> = english.iter().filter(|month| !is_kept(month)).collect();
    let is_new = |named: &&Named| !english.iter().any(|month| month.number == named.month);
    let other = found.iter().filter(is_new).find(|named| {
        let is_clear = named.met == Met::Exactly;
        !lost.is_empty() && (is_clear || named.is_date) || is_clear && named.is_date
    });
    let lost = lost.iter().find(|month| month.is_date || other.is_some()).copied();
    let month = lost.or_else(|| english.first().filter(|_| other.is_some()))?;
    Some(Difference {
        is_sure: other.is_some(),
        message: match other {
            Some(other) => format!("has the month “{}” where the English has {}", other.text, month.word),
            None => format!("doesn't name the month {}", month.word),
        },
    })
}

/// The months that `text`, in lower case, names. Up to two letters may stand
/// before a name, as prepositions do in Hebrew.
fn named_months(text: &str, conventions: &Conventions) -> Vec<Named> {
    let mut found: Vec<Named> = Vec::new();
    let (mut letters, mut end) = (0, 0);
    for (at, character) in text.char_indices() {
        letters = if character.is_alphabetic() { letters + 1 } else { 0 };
        let may_begin = letters > 0 && at >= end && (letters <= 3 || has_no_blanks(character));
        let Some((month, met, length)) = named(&conventions.months, &text[at..]).filter(|_| may_begin) else {
            continue;
        };
        let met = if letters > 1 && !has_no_blanks(character) { Met::Inflected } else { met };
        end = at + length;
        let is_date = ends_with_number(&text[..at]) || starts_with_number(&text[end..]);
        found.push(Named { text: text[at..end].to_owned(), month, met, is_date });
    }
    found
}

/// The numbers of the months that a translation names, where the English has
/// dates in digits.
pub(super) fn numbered_months(texts: &Texts<'_>) -> Vec<u64> {
    if dates_in_digits(texts.english).is_empty() {
        return Vec::new();
    }
    named_months(&texts.lower, texts.conventions).into_iter().map(|named| named.month).collect()
}

/// Whether a number stands right before, or a short word away: `26 de `.
fn ends_with_number(text: &str) -> bool {
    let text = text.trim_end_matches(|c: char| !c.is_alphanumeric());
    let number = text.trim_end_matches(char::is_alphabetic);
    let is_short = text.len() - number.len() <= 8;
    let number = number.trim_end_matches(|c: char| !c.is_alphanumeric());
    text.ends_with(|c: char| c.is_ascii_digit()) || is_short && number.ends_with(|c: char| c.is_ascii_digit())
}

fn starts_with_number(text: &str) -> bool {
    let text = text.trim_start_matches(char::is_alphabetic);
    text.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(|c: char| c.is_ascii_digit())
}

/// A date in digits with day and month the other way round.
fn exchanged(english: &[Month<'_>], texts: &Texts<'_>) -> Option<Difference> {
    let is_day_first = texts.conventions.is_day_first;
    let has = |day: u64, month: u64| english.iter().any(|date| (date.day, date.number) == (Some(day), month));
    let dates = dates_in_digits(texts.text).into_iter().filter_map(|(text, numbers)| {
        let (day, month) = match (numbers.as_slice(), is_day_first) {
            ([year, month, day], _) if *year > 31 => (*day, *month),
            ([first, second, ..], Some(true)) => (*first, *second),
            ([first, second, ..], Some(false)) => (*second, *first),
            _ => return None,
        };
        (!has(day, month) && has(month, day)).then_some(text)
    });
    let text = dates.into_iter().find(|text| !texts.english.contains(text))?;
    Some(Difference { is_sure: true, message: format!("exchanges day and month of the English in {text}") })
}

/// Rows of two or three numbers with one sign between them: `5.7.2018`, `5/7`.
fn dates_in_digits(text: &str) -> Vec<(&str, Vec<u64>)> {
    let mut rows: Vec<(&str, Vec<u64>)> = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find(|c: char| c.is_ascii_digit()).map(|at| rest + at) {
        let (mut end, mut numbers, mut sign) = (start, Vec::new(), None);
        loop {
            let digits =
                text[end..].find(|c: char| !c.is_ascii_digit()).map_or(text.len(), |length| end + length);
            numbers.extend(text[end..digits].parse::<u64>());
            end = digits;
            let after = text[end..].trim_start_matches(['\u{200E}', '\u{200F}']);
            let Some(next) = after.chars().next().filter(|c| matches!(c, '.' | '/' | '-')) else { break };
            let number = after[1..].trim_start_matches([' ', '\u{A0}', '\u{202F}']);
            if !number.starts_with(|c: char| c.is_ascii_digit()) || sign.is_some_and(|sign| sign != next) {
                break;
            }
            sign = Some(next);
            end = text.len() - number.len();
        }
        // `5.7` is a number, `5.7.` is a day.
        let is_day = sign == Some('/') || text[end..].starts_with('.');
        if numbers.len() == 3 || numbers.len() == 2 && is_day {
            rows.push((&text[start..end], numbers));
        }
        rest = end;
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_of_english() {
        let found = |text| months(text).iter().map(|month| (month.number, month.day)).collect::<Vec<_>>();
        assert_eq!(found("July 26, 2018 or 5th of May, in March"), [(7, Some(26)), (5, Some(5)), (3, None)]);
        assert_eq!(found("under 18 may not march, or May we?"), []);
    }

    #[test]
    fn rows_of_digits() {
        let rows = dates_in_digits("am 07.05.2018, 5. 7. 2018, 5/7, 2018-05-07 und 5.7");
        let rows: Vec<_> = rows.into_iter().map(|(_, numbers)| numbers).collect();
        assert_eq!(rows, [vec![7, 5, 2018], vec![5, 7, 2018], vec![5, 7], vec![2018, 5, 7]]);
    }
}
