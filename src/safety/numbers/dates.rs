//! Dates by value: which day, month and year stand together.

use std::ops::Range;

use super::conventions::{Conventions, Met, has_no_blanks, named};
use super::english;
use super::number::Number;
use super::words::spans;

/// A month with the day and the year beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Date {
    pub(super) at: Range<usize>,
    pub(super) month: u64,
    pub(super) day: Option<u64>,
    /// The year, in each count that it may be meant in.
    pub(super) years: Vec<u64>,
    /// Whether it is a month for sure.
    pub(super) is_sure: bool,
}

/// A date in digits: `26.07.2018`, `7/26`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) at: Range<usize>,
    /// What it means, by the language's order of day and month.
    pub(super) readings: Vec<Date>,
    /// Whether it has a year, and so hardly is anything else.
    pub(super) is_full: bool,
}

impl Date {
    /// Whether `other` may be the same.
    pub(super) fn fits(&self, other: &Self) -> bool {
        let is_day = self.day.zip(other.day).is_none_or(|(one, other)| one == other);
        let no_year = self.years.is_empty() || other.years.is_empty();
        self.month == other.month
            && is_day
            && (no_year || self.years.iter().any(|year| other.years.contains(year)))
    }
}

/// The dates of the English that name a month; `May` and abbreviations only
/// beside a number.
pub(super) fn english(text: &str) -> Vec<Date> {
    let words: Vec<Range<usize>> =
        spans(text).into_iter().filter(|at| !matches!(&text[at.clone()], "of" | "the")).collect();
    let number = |at: usize| {
        let word = &text[words.get(at)?.clone()];
        word.trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse::<u64>().ok()
    };
    let is_day = |at: usize| number(at).filter(|day| (1..=31).contains(day));
    let is_list = |at: usize| {
        words
            .get(at)
            .is_some_and(|word| matches!(&text[word.clone()], "and" | "or" | "to" | "through" | "until"))
    };
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let name = &text[word.clone()];
        let Some(month) = english::month(&name.to_ascii_lowercase()) else { continue };
        let before = at.checked_sub(1);
        let is_beside = number(at + 1).or_else(|| number(before?)).is_some();
        if !name.starts_with(|c: char| c.is_ascii_uppercase()) || !is_beside && name.len() <= 3 {
            continue;
        }
        // `May 4–6`, `May 4 and 6`; `4 to 6 May`
        let (mut days, mut next) = (Vec::new(), at + 1);
        while let Some(day) = is_day(next) {
            days.push(day);
            next += 1;
            next += usize::from(is_list(next) && is_day(next + 1).is_some());
        }
        let mut last = before.filter(|_| days.is_empty());
        while let Some(day) = last.and_then(is_day) {
            days.push(day);
            last = last.and_then(|last| last.checked_sub(1));
            last = if last.is_some_and(is_list) { last.and_then(|last| last.checked_sub(1)) } else { last };
        }
        let years: Vec<u64> = number(next).filter(|year| (1000..=9999).contains(year)).into_iter().collect();
        let days = if days.is_empty() { vec![None] } else { days.into_iter().map(Some).collect() };
        found.extend(days.into_iter().map(|day| Date {
            at: word.clone(),
            month,
            day,
            years: years.clone(),
            is_sure: is_beside,
        }));
    }
    found
}

/// The dates that `text`, in lower case, has with a month's name, or with a
/// number and a sign for it (`7月26日`). Up to two letters may stand before a
/// name, as prepositions do in Hebrew.
pub(super) fn translated(text: &str, numbers: &[Number], conventions: &Conventions) -> Vec<Date> {
    let mut found = numbered(text, numbers);
    let (mut letters, mut end) = (0, 0);
    for (at, character) in text.char_indices() {
        letters = if character.is_alphabetic() { letters + 1 } else { 0 };
        let may_begin = letters > 0 && at >= end && (letters <= 3 || has_no_blanks(character));
        let Some((month, met, length)) = named(&conventions.months, &text[at..]).filter(|_| may_begin) else {
            continue;
        };
        let is_whole = letters <= 1 || has_no_blanks(character);
        end = at + length;
        let mut date = Date { at: at..end, month, day: None, years: Vec::new(), is_sure: false };
        date.read_around(text, numbers, conventions);
        date.is_sure = date.day.is_some() || !date.years.is_empty() || met == Met::Exactly && is_whole;
        found.push(date);
    }
    found
}

impl Date {
    /// Takes the day and the year from the numbers beside the name.
    fn read_around(&mut self, text: &str, numbers: &[Number], conventions: &Conventions) {
        let near = |between: &str, most: usize| {
            let letters = between.chars().filter(|c| c.is_alphabetic()).count();
            letters <= most
                && between.chars().count() - letters <= 6
                && !between.contains([';', '!', '?', '('])
        };
        let is_near = |between: &str| near(between, 8);
        let before = numbers.iter().rposition(|number| number.at.end <= self.at.start);
        let after = numbers.iter().position(|number| number.at.start >= self.at.end);
        let before = before.filter(|at| is_near(&text[numbers[*at].at.end..self.at.start]));
        let after = after.filter(|at| is_near(&text[self.at.end..numbers[*at].at.start]));
        let day = |at: Option<usize>| {
            let number = &numbers[at?];
            let between = if number.at.end <= self.at.start {
                number.at.end..self.at.start
            } else {
                self.at.end..number.at.start
            };
            let day = number.digits.parse::<u64>().ok()?;
            ((1..=31).contains(&day) && near(&text[between], 4)).then_some((at?, day))
        };
        let day = if conventions.is_month_first {
            day(after).or_else(|| day(before))
        } else {
            day(before).or_else(|| day(after))
        };
        self.day = day.map(|(_, day)| day);
        let year = |at: Option<usize>| {
            let number = numbers.get(at?)?;
            let years: Vec<u64> = number.values.iter().filter_map(|value| value.parse().ok()).collect();
            (number.digits.len() == 4 && number.digits.parse::<u64>().is_ok()).then_some(years)
        };
        let day_after = day.filter(|(at, _)| Some(*at) == after).map(|(at, _)| at + 1);
        let next = day_after.or(after);
        let start = day_after.map_or(self.at.end, |at| numbers[at - 1].at.end);
        let next =
            next.filter(|at| numbers.get(*at).is_some_and(|number| is_near(&text[start..number.at.start])));
        let years = if conventions.is_year_first { year(before).or_else(|| year(next)) } else { year(next) };
        self.years = years.unwrap_or_default();
    }
}

/// Dates whose month is a number with a word for it, in languages that have no
/// names for months.
fn numbered(text: &str, numbers: &[Number]) -> Vec<Date> {
    let follows = |number: &Number, signs: &[char]| text[number.at.end..].trim_start().starts_with(signs);
    let precedes = |number: &Number, word: &str| text[..number.at.start].trim_end().ends_with(word);
    let whole = |number: &Number| number.digits.parse::<u64>().ok();
    let months = numbers.iter().enumerate().filter_map(|(at, number)| {
        let is_vietnamese = precedes(number, "tháng");
        let month = whole(number).filter(|month| (1..=12).contains(month))?;
        (is_vietnamese || follows(number, &['月', '월'])).then_some(())?;
        let last = at.checked_sub(1).map(|at| &numbers[at]);
        let next = numbers.get(at + 1);
        let (day, year) = if is_vietnamese {
            (
                last.filter(|last| text[last.at.end..number.at.start].trim() == "tháng"),
                next.filter(|next| precedes(next, "năm")),
            )
        } else {
            (
                next.filter(|next| follows(next, &['日', '일', '号', '號'])),
                last.filter(|last| follows(last, &['年', '년'])),
            )
        };
        let years = year.map(|year| year.values.iter().filter_map(|value| value.parse().ok()).collect());
        Some(Date {
            at: number.at.clone(),
            month,
            day: day.and_then(whole),
            years: years.unwrap_or_default(),
            is_sure: true,
        })
    });
    months.collect()
}

/// The dates in digits of `text`: two or three numbers with one sign between
/// them.
pub(super) fn rows(text: &str, is_day_first: Option<bool>) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
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
        let is_row = numbers.len() == 3 || numbers.len() == 2 && is_day;
        let readings = if is_row { readings(&numbers, start..end, is_day_first) } else { Vec::new() };
        if !readings.is_empty() {
            rows.push(Row { at: start..end, readings, is_full: numbers.len() == 3 });
        }
        rest = end;
    }
    rows
}

/// The dates that a row of numbers may be; the other order counts only where
/// the language's own can't be meant.
fn readings(numbers: &[u64], at: Range<usize>, is_day_first: Option<bool>) -> Vec<Date> {
    let date = |day: u64, month: u64, year: Option<u64>| {
        let years = year
            .into_iter()
            .flat_map(|year| if year < 100 { vec![2000 + year, 1900 + year] } else { vec![year] });
        let is_date = (1..=12).contains(&month)
            && (1..=31).contains(&day)
            && year.is_none_or(|year| year < 100 || (1000..3000).contains(&year));
        is_date.then(|| Date { at: at.clone(), month, day: Some(day), years: years.collect(), is_sure: true })
    };
    let (day_first, month_first) = match numbers {
        [year, month, day] if *year > 31 => (date(*day, *month, Some(*year)), None),
        [first, second, year] => (date(*first, *second, Some(*year)), date(*second, *first, Some(*year))),
        [first, second] => (date(*first, *second, None), date(*second, *first, None)),
        _ => (None, None),
    };
    match is_day_first {
        Some(true) => day_first.or(month_first).into_iter().collect(),
        Some(false) => month_first.or(day_first).into_iter().collect(),
        None => day_first.into_iter().chain(month_first).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_of_english() {
        let found = |text| {
            english(text)
                .iter()
                .map(|date| (date.month, date.day, date.years.first().copied()))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            found("July 26, 2018 or 5th of May, in March, from May 4 to June 5"),
            [
                (7, Some(26), Some(2018)),
                (5, Some(5), None),
                (3, None, None),
                (5, Some(4), None),
                (6, Some(5), None)
            ]
        );
        assert_eq!(
            found("4 and 6 May 2018; May 4–6"),
            [(5, Some(6), Some(2018)), (5, Some(4), Some(2018)), (5, Some(4), None), (5, Some(6), None)]
        );
        assert_eq!(found("under 18 may not march, or May we?"), []);
    }

    #[test]
    fn rows_of_digits() {
        let rows = rows("am 07.05.2018, 5. 7. 2018, 5/7, 2018-05-07, 5.7 und 1.2.300", Some(true));
        let rows: Vec<_> = rows.iter().map(|row| (row.readings[0].day, row.readings[0].month)).collect();
        assert_eq!(rows, [(Some(7), 5), (Some(5), 7), (Some(5), 7), (Some(7), 5)]);
    }
}
