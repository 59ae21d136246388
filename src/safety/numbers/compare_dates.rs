//! The dates of a translation beside those of the English.

use crate::language::SOURCE;

use super::dates::{Date, MONTH, NumericDate};
use super::difference::Difference;
use super::facts::Facts;
use super::number::Number;
use super::words::WordKind;

/// Another date, day and month exchanged, or a month that isn't named.
pub(super) fn check(english: &Facts, text: &Facts) -> Option<Difference> {
    let other = text.dates.iter().find_map(|date| other_date(date, english, text));
    let other = other.or_else(|| impossible(english, text));
    let row = || text.rows.iter().find_map(|row| other_row(row, english, text));
    let lost = || english.dates.iter().find(|date| date.is_sure && is_lost(date, english, text));
    other.or_else(row).or_else(|| {
        let name = english.around(&lost()?.at);
        Some(Difference::doubt(format!("doesn't name the month of “{name}” as far as is known")))
    })
}

/// A month that no year has: `26月`.
fn impossible(english: &Facts, text: &Facts) -> Option<Difference> {
    let wanted = english.dates.first()?;
    let is_month = |number: &&Number| text.text[number.at.end..].starts_with(MONTH);
    let month = text.numbers.iter().filter(is_month).find(|number| number.plain() > Some(12))?;
    Some(differs(&format!("“{}”", text.around(&month.at)), wanted, english))
}

fn differs(found: &str, wanted: &Date, english: &Facts) -> Difference {
    let wanted = english.around(&wanted.at);
    Difference::sure(format!("has the date {found} where the {SOURCE} has “{wanted}”"))
}

/// A date of the translation that the English doesn't have.
fn other_date(date: &Date, english: &Facts, text: &Facts) -> Option<Difference> {
    let fits = english.dates.iter().any(|other| other.fits(date));
    let same =
        english.dates.iter().find(|other| other.month == date.month && (other.is_sure || date.is_sure));
    let lost = english.dates.iter().find(|other| is_lost(other, english, text));
    let is_full = !date.days.is_empty() || !date.years.is_empty();
    let wanted = same.or(lost).or_else(|| english.dates.first().filter(|_| is_full))?;
    let is_meant = !fits && (is_full || lost.is_some() && date.is_sure);
    is_meant.then(|| differs(&format!("“{}”", text.around(&date.at)), wanted, english))
}

/// A date in digits that the English doesn't have.
fn other_row(row: &NumericDate, english: &Facts, text: &Facts) -> Option<Difference> {
    let written = &text.text[row.at.clone()];
    let fits = |date: &Date| english.dates.iter().any(|other| other.fits(date));
    if row.readings.iter().any(fits) || english.text.contains(written) {
        return None;
    }
    let mut turned = row.readings.iter().filter_map(|date| {
        let turned = Date { month: *date.days.first()?, days: vec![date.month], ..date.clone() };
        english.dates.iter().find(|other| !other.days.is_empty() && other.fits(&turned))
    });
    let wanted = turned.next().or_else(|| english.dates.first().filter(|_| row.is_full))?;
    Some(differs(written, wanted, english))
}

/// Whether the translation doesn't name a month of the English at all.
fn is_lost(date: &Date, english: &Facts, text: &Facts) -> bool {
    let number = [date.month.to_string()];
    !text.all_dates().any(|other| other.month == date.month)
        && !text.text.contains(&english.text[date.at.clone()])
        && !text.numbers.iter().any(|other| other.says(&number))
        && !text.words().iter().any(|word| word.kind == WordKind::Han && word.value() == Some(date.month))
}
