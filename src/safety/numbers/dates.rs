//! Dates by value: which day, month and year stand together.

use std::ops::Range;

use unicode_script::Script;

use crate::safety::letters::is_divided;
use crate::text::{is_letter, script};

use super::conventions::{Met, NumberConventions, has_no_blanks, letters, named};
use super::digits::is_blank;
use super::number::{Number, YEAR};
use super::words::spans;

/// A month with the days and the year beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Date {
    pub(super) at: Range<usize>,
    pub(super) month: u64,
    /// The nearest day; in the page's text those that are listed with it, too.
    pub(super) days: Vec<u64>,
    /// The year, in each count that it may be meant in.
    pub(super) years: Vec<u64>,
    /// Whether it is a month for sure.
    pub(super) is_sure: bool,
}

/// A date in digits: `26.07.2018`, `7/26`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NumericDate {
    pub(super) at: Range<usize>,
    /// What it means, by the language's order of day and month.
    pub(super) readings: Vec<Date>,
    /// Whether it has a year, and so hardly is anything else.
    pub(super) is_full: bool,
}

impl Date {
    /// Whether `other` may be the same.
    pub(super) fn fits(&self, other: &Self) -> bool {
        self.month == other.month && meet(&self.days, &other.days) && meet(&self.years, &other.years)
    }

    /// Whether `number` is its day or its year, or a part of it in digits, and
    /// `other` has that, too.
    pub(super) fn shares(&self, number: &Number, other: &Self) -> bool {
        let is_part = self.at.start <= number.at.start && number.at.end <= self.at.end;
        let has = |own: &[u64], others: &[u64]| {
            let value = number.whole().filter(|value| own.contains(value));
            let is_there =
                value.map_or(own.is_empty() || !others.is_empty(), |value| others.contains(&value));
            (is_part || value.is_some(), is_there)
        };
        let ((is_day, has_day), (is_year, has_year)) =
            (has(&self.days, &other.days), has(&self.years, &other.years));
        (is_day || is_year) && (has_day || !is_day) && (has_year || !is_year) && self.fits(other)
    }
}

/// Whether two lists have something in common, or one is empty.
fn meet(one: &[u64], other: &[u64]) -> bool {
    one.is_empty() || other.is_empty() || one.iter().any(|item| other.contains(item))
}

/// The dates that `text` has with a month's name, which may be its number and a
/// sign (`7月26日`).
pub(super) fn named_months(
    text: &str,
    lower: &str,
    numbers: &[Number],
    conventions: &NumberConventions,
    is_source: bool,
) -> Vec<Date> {
    let mut found = Vec::new();
    let is_english = conventions.language == "en";
    let (mut before, mut end) = (0, 0);
    for (at, character) in text.char_indices() {
        let is_number = character.is_ascii_digit() && !text[..at].ends_with(|c: char| c.is_ascii_digit());
        before = if is_letter(character) { before + 1 } else { 0 };
        let may_begin = (before > 0 || is_number)
            && at >= end
            && (before <= if has_prefixes(character) { 3 } else { 1 } || has_no_blanks(character))
            && (!conventions.has_capitals || character.is_uppercase());
        if !may_begin {
            continue;
        }
        let name = named(&conventions.months, &lower[at..]);
        let name = name.filter(|(_, met, _)| *met == Met::Exactly || !is_english);
        let Some((month, met, length)) = name else { continue };
        let is_whole = before <= 1 || has_no_blanks(character);
        let mut date =
            Date { at: at..at + length, month, days: Vec::new(), years: Vec::new(), is_sure: false };
        date.read_around(text, numbers, conventions, is_source);
        let is_beside = !date.days.is_empty() || !date.years.is_empty();
        date.is_sure = is_beside || !is_source && met == Met::Exactly && is_whole && !date.is_short(text);
        // `May` is a verb, too.
        if is_beside || !is_source || letters(&text[at..]) > 3 {
            end = date.at.end;
            found.push(date);
        }
    }
    found
}

/// Whether prepositions stand before a word of its script without a blank: up to
/// two letters of Hebrew and Arabic.
fn has_prefixes(character: char) -> bool {
    matches!(script(character), Script::Hebrew | Script::Arabic)
}

/// The signs behind a day.
const DAY: [char; 4] = ['日', '일', '号', '號'];
/// The signs behind a month.
pub(super) const MONTH: [char; 2] = ['月', '월'];

impl Date {
    /// Whether its name may be another word: `des` is December in Catalan, and `of`.
    fn is_short(&self, text: &str) -> bool {
        let name = &text[self.at.clone()];
        name.chars().count() <= 3 && name.chars().all(is_divided)
    }

    /// Takes the day and the year that signs name, `2018年7月26日`, whether they
    /// can be that or not.
    fn read_signs(&mut self, text: &str, before: Option<&Number>, after: Option<&Number>) {
        let gap = |at: &Range<usize>| {
            let gap = if at.end <= self.at.start { at.end..self.at.start } else { self.at.end..at.start };
            text[gap].trim()
        };
        let is_day = |day: &&Number| gap(&day.at).is_empty() && text[day.at.end..].starts_with(DAY);
        let is_called_day = |day: &&Number| text[..day.at.start].trim_end().ends_with("ngày");
        let day = after.filter(is_day).or_else(|| before.filter(is_called_day));
        let is_year = |year: &&Number| gap(&year.at).parse().is_ok_and(|sign| YEAR.contains(&sign));
        let is_called_year = |year: &&Number| gap(&year.at) == "năm";
        let year = before.filter(is_year).or_else(|| after.filter(is_called_year));
        self.days.extend(day.and_then(Number::plain));
        let years = year
            .into_iter()
            .flat_map(|year| year.values.iter().filter_map(|value| value.parse::<u64>().ok()));
        self.years.extend(years);
    }

    /// Takes the days and the year from the numbers beside the name.
    fn read_around(
        &mut self,
        text: &str,
        numbers: &[Number],
        conventions: &NumberConventions,
        is_source: bool,
    ) {
        let is_english = conventions.language == "en";
        let gap = |one: &Range<usize>, other: &Range<usize>| {
            if one.end <= other.start { &text[one.end..other.start] } else { &text[other.end..one.start] }
        };
        let is_near = |gap: &str, most: usize| {
            let letters = gap.chars().filter(|c| c.is_alphabetic()).count();
            let mut words = spans(gap).map(|at| &gap[at]);
            letters <= most
                && gap.chars().count() - letters <= 6
                && !gap.contains([';', '!', '?', '('])
                && (!is_english || words.all(|word| ENGLISH.contains(&word)))
        };
        let before = numbers.iter().rposition(|number| number.at.end <= self.at.start);
        let after = numbers.iter().position(|number| number.at.start >= self.at.end);
        let day = |at: usize| numbers.get(at)?.plain().filter(|day| (1..=31).contains(day));
        let is_counted = text[self.at.clone()].contains(|c: char| c.is_ascii_digit());
        if is_counted {
            self.read_signs(text, before.map(|at| &numbers[at]), after.map(|at| &numbers[at]));
            if !self.days.is_empty() {
                return;
            }
        }
        let most = match (is_counted, self.is_short(text) && !is_english) {
            (true, _) => 0,
            (false, true) => 2,
            (false, false) => 4,
        };
        let is_day = |at: &usize| day(*at).is_some() && is_near(gap(&numbers[*at].at, &self.at), most);
        let (first, second) = if conventions.is_month_first { (after, before) } else { (before, after) };
        let nearest = first.filter(is_day).or_else(|| second.filter(is_day));
        // `4 and 6 May`, `May 4–6`
        let is_list = |gap: &str| {
            let mut words =
                spans(gap).map(|at| gap[at].to_lowercase()).filter(|word| !ENGLISH.contains(&word.as_str()));
            let first = words.next();
            first.is_none_or(|word| named(&conventions.months, &word).is_none()) && words.next().is_none()
        };
        let mut last = nearest;
        while let Some(at) = last {
            self.days.extend(day(at));
            let next = if Some(at) <= before { at.checked_sub(1) } else { Some(at + 1) };
            last = next.filter(|next| {
                is_source && day(*next).is_some() && is_list(gap(&numbers[at].at, &numbers[*next].at))
            });
        }
        let day_after = nearest.filter(|at| Some(*at) == after);
        let start = day_after.map_or(self.at.end, |at| numbers[at + self.days.len() - 1].at.end);
        let next = day_after.map(|at| at + self.days.len()).or(after);
        let year = |at: Option<usize>, from: usize| {
            let number = numbers.get(at?).filter(|number| is_near(gap(&(from..from), &number.at), 8))?;
            let years: Vec<u64> = number.values.iter().filter_map(|value| value.parse().ok()).collect();
            (number.digits.len() == 4 && number.plain().is_some()).then_some(years)
        };
        let first = before.filter(|_| conventions.is_year_first);
        if self.years.is_empty() {
            self.years = year(first, self.at.start).or_else(|| year(next, start)).unwrap_or_default();
        }
    }
}

/// What stands between the parts of an English date.
const ENGLISH: [&str; 6] = ["st", "nd", "rd", "th", "of", "the"];

/// The dates in digits of `text`: two or three numbers with one sign between
/// them.
pub(super) fn rows(text: &str, conventions: &NumberConventions) -> Vec<NumericDate> {
    // English has no `5.7.`; a version ends its sentence so.
    let has_days = conventions.language != "en";
    let mut rows: Vec<NumericDate> = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find(|c: char| c.is_ascii_digit()).map(|at| rest + at) {
        let (mut end, mut numbers, mut sign) = (start, Vec::new(), None);
        loop {
            let digits =
                text[end..].find(|c: char| !c.is_ascii_digit()).map_or(text.len(), |length| end + length);
            numbers.extend(text[end..digits].parse::<u64>());
            end = digits;
            let after = &text[end..];
            let Some(next) = after.chars().next().filter(|c| matches!(c, '.' | '/' | '-')) else { break };
            let number = after[1..].trim_start_matches(is_blank);
            if !number.starts_with(|c: char| c.is_ascii_digit()) || sign.is_some_and(|sign| sign != next) {
                break;
            }
            sign = Some(next);
            end = text.len() - number.len();
        }
        // `5.7` is a number, `5.7.` is a day.
        let is_day = sign == Some('/') || has_days && text[end..].starts_with('.');
        let is_year =
            text[..end].len() - text[..end].trim_end_matches(|c: char| c.is_ascii_digit()).len() > 1;
        let is_row = match numbers.as_slice() {
            [first, _, _] => is_year || *first > 31,
            numbers => numbers.len() == 2 && is_day,
        };
        let readings =
            if is_row { readings(&numbers, start..end, conventions.is_day_first) } else { Vec::new() };
        if !readings.is_empty() {
            rows.push(NumericDate { at: start..end, readings, is_full: numbers.len() == 3 });
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
        is_date.then(|| Date {
            at: at.clone(),
            month,
            days: vec![day],
            years: years.collect(),
            is_sure: true,
        })
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
    use crate::language::Language;
    use crate::safety::numbers::facts::Facts;

    fn english(text: &str) -> Vec<(u64, Vec<u64>, Option<u64>)> {
        let conventions = NumberConventions::of(&Language::parse("en").unwrap());
        let dates = Facts::of_source(text.to_owned(), conventions).dates;
        dates.into_iter().map(|date| (date.month, date.days, date.years.first().copied())).collect()
    }

    #[test]
    fn months_of_english() {
        assert_eq!(
            english("July 26, 2018 or 5th of May, in March, from May 4 to June 5"),
            [
                (7, vec![26], Some(2018)),
                (5, vec![5], None),
                (3, vec![], None),
                (5, vec![4], None),
                (6, vec![5], None)
            ]
        );
        assert_eq!(
            english("4 and 6 May 2018; May 4–6; in March, at 5 p.m."),
            [(5, vec![6, 4], Some(2018)), (5, vec![4, 6], None), (3, vec![], None)]
        );
        assert_eq!(english("under 18 may not march, or May we?"), []);
    }

    #[test]
    fn rows_of_digits() {
        let german = NumberConventions::of(&Language::parse("de").unwrap());
        let rows = rows("am 07.05.2018, 5. 7. 2018, 5/7, 2018-05-07, 5.7 und 1.2.300", &german);
        let rows: Vec<_> = rows.iter().map(|row| (row.readings[0].days[0], row.readings[0].month)).collect();
        assert_eq!(rows, [(7, 5), (5, 7), (5, 7), (7, 5)]);
    }
}
