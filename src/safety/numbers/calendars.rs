//! Other calendars than that of the pages: `۴ مرداد ۱۳۹۷` is July 26, 2018. A full date is that day and no other;
//! a year alone may be one of two.

use std::ops::Range;
use std::sync::LazyLock;

use icu_calendar::{Date as CalendarDate, Gregorian};

use super::conventions::NumberConventions;
use super::dates::{Date, NumericDate};
use super::digits::is_blank;
use super::number::Number;
use super::words::rows;

/// The names of the Persian calendar's months, by rows of the table.
static PERSIAN: LazyLock<Vec<(&str, u8)>> = LazyLock::new(|| {
    let months =
        rows("fa").filter_map(|(key, names)| Some((names, key.strip_prefix("persian ")?.parse().ok()?)));
    months.flat_map(|(names, month)| names.map(move |name| (name, month))).collect()
});

/// The years of the Persian calendar that a date in digits can be of.
const PERSIAN_YEARS: Range<u64> = 1300..1500;

/// The dates of `text` in the Persian calendar, as those of the Gregorian one.
pub(super) fn named(text: &str, numbers: &[Number], conventions: &NumberConventions) -> Vec<Date> {
    if conventions.language != "fa" {
        return Vec::new();
    }
    let names = PERSIAN.iter().flat_map(|(name, month)| {
        text.match_indices(*name).map(move |(at, name)| (at..at + name.len(), *month))
    });
    names.filter_map(|(name, month)| named_date(text, &name, month, numbers)).collect()
}

/// The date whose month is named at `name`, with its day before and its year behind it.
fn named_date(text: &str, name: &Range<usize>, month: u8, numbers: &[Number]) -> Option<Date> {
    let day = numbers.iter().rfind(|number| number.at.end <= name.start)?;
    let year = numbers.iter().find(|number| number.at.start >= name.end)?;
    let is_between = matches!(text[name.end..year.at.start].trim(), "" | "ماه" | "سال" | "ماه سال" | "،");
    let is_beside = text[day.at.end..name.start].chars().all(is_blank);
    (is_beside && is_between)
        .then(|| gregorian(day.at.start..year.at.end, year.plain()?, month, day.plain()?))?
}

/// The date that a row of digits is in the Persian calendar.
pub(super) fn numeric(row: &NumericDate, conventions: &NumberConventions) -> Option<Date> {
    let written = row.readings.first().filter(|_| row.is_full && conventions.language == "fa")?;
    let year = written.years.first().copied().filter(|year| PERSIAN_YEARS.contains(year))?;
    gregorian(row.at.clone(), year, u8::try_from(written.month).ok()?, *written.days.first()?)
}

/// The day of the Gregorian calendar.
fn gregorian(at: Range<usize>, year: u64, month: u8, day: u64) -> Option<Date> {
    let persian = CalendarDate::try_new_persian(i32::try_from(year).ok()?, month, u8::try_from(day).ok()?);
    let date = persian.ok()?.to_calendar(Gregorian);
    Some(Date {
        at,
        month: date.month().ordinal.into(),
        days: vec![date.day_of_month().0.into()],
        years: vec![u64::try_from(date.year().extended_year()).ok()?],
        is_sure: true,
    })
}
