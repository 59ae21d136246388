//! The dates of both texts against each other.

use super::dates::{Date, Row};
use crate::language::SOURCE;

use super::difference::Difference;
use super::facts::Facts;

/// Another date, day and month exchanged, or a month that isn't named.
pub(super) fn check(english: &Facts, text: &Facts) -> Option<Difference> {
    if english.dates.is_empty() {
        return None;
    }
    let other = text.dates.iter().find_map(|date| other_date(date, english, text));
    let row = || text.rows.iter().find_map(|row| other_row(row, english, text));
    other.or_else(row).or_else(|| lost_month(english, text))
}

/// A date of the translation that the English doesn't have.
fn other_date(date: &Date, english: &Facts, text: &Facts) -> Option<Difference> {
    if english.dates.iter().any(|other| other.fits(date)) {
        return None;
    }
    let same =
        english.dates.iter().find(|other| other.month == date.month && (other.is_sure || date.is_sure));
    let lost = english.dates.iter().find(|other| is_lost(other, english, text));
    let is_full = date.day.is_some() || !date.years.is_empty();
    let wanted = same.or(lost).or_else(|| english.dates.first().filter(|_| is_full))?;
    if !is_full && (lost.is_none() || !date.is_sure) {
        return None;
    }
    let is_whole = text.lower.len() == text.text.len();
    let found = if is_whole { text.around(&date.at) } else { text.lower[date.at.clone()].to_owned() };
    Some(Difference::sure(format!(
        "has the date “{found}” where the {SOURCE} has “{}”",
        english.around(&wanted.at)
    )))
}

/// A date in digits that the English doesn't have.
fn other_row(row: &Row, english: &Facts, text: &Facts) -> Option<Difference> {
    let written = &text.text[row.at.clone()];
    let fits = |date: &Date| english.dates.iter().any(|other| other.fits(date));
    let mut turned = row.readings.iter().filter_map(|date| {
        let turned = Date { month: date.day?, day: Some(date.month), ..date.clone() };
        english.dates.iter().find(|other| other.day.is_some() && other.fits(&turned))
    });
    if row.readings.iter().any(fits) || english.text.contains(written) {
        return None;
    }
    let wanted = match turned.next() {
        Some(wanted) => wanted,
        None => english.dates.first().filter(|_| row.is_full)?,
    };
    Some(Difference::sure(format!(
        "has the date {written} where the {SOURCE} has “{}”",
        english.around(&wanted.at)
    )))
}

/// A month of the English that the translation doesn't name at all.
fn lost_month(english: &Facts, text: &Facts) -> Option<Difference> {
    let lost = english.dates.iter().find(|date| date.is_sure && is_lost(date, english, text))?;
    let name = english.around(&lost.at);
    Some(Difference::doubt(format!("doesn't name the month of “{name}” as far as is known")))
}

fn is_lost(date: &Date, english: &Facts, text: &Facts) -> bool {
    let number = date.month.to_string();
    let in_row = text.rows.iter().flat_map(|row| &row.readings).any(|reading| reading.month == date.month);
    !in_row
        && !text.dates.iter().any(|other| other.month == date.month)
        && !text.text.contains(&english.text[date.at.clone()])
        && !text.numbers.iter().any(|other| other.values.contains(&number))
        && !text.han.iter().any(|word| word.value == date.month)
}
