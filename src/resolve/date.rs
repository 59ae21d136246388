//! Dates as a language's readers write them, from Unicode's data.
//!
//! Always in the Gregorian calendar, because that is what the English page
//! says, and with the digits that are usual in the language (European
//! in `ar`, their own in `ar-EG`, `fa` and `bn`). The text can hold
//! U+202F (no-break space, before Russian `г.`) and U+200F (right-to-left mark,
//! in numeric Arabic dates).
//!
//! ICU4X builds dates from skeletons. In the languages that were compared, its
//! texts are those of CLDR's four styles but for small things: full in `da` and
//! `pt-PT` (numeric there), commas in `hi` and `vi`, `fa` without the hamza of
//! `ژوئیهٔ`, separators of medium and short in `ko`.

use std::str::FromStr;

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YMD, YMDE, enums::DateFieldSet};
use icu_locale::Locale;

use crate::language::Language;

/// How long a date is: Fluent's `dateStyle`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateStyle {
    /// `Thursday, July 26, 2018`
    Full,
    /// `July 26, 2018`
    Long,
    /// `Jul 26, 2018`
    Medium,
    /// `7/26/18`
    Short,
}

/// What was no [`DateStyle`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownStyle;

impl FromStr for DateStyle {
    type Err = UnknownStyle;

    fn from_str(name: &str) -> Result<Self, UnknownStyle> {
        match name {
            "full" => Ok(Self::Full),
            "long" => Ok(Self::Long),
            "medium" => Ok(Self::Medium),
            "short" => Ok(Self::Short),
            _ => Err(UnknownStyle),
        }
    }
}

/// The ISO date `iso` as `language` writes it: `26. Juli 2018`. The ISO date
/// itself for a language whose months have no names in Unicode's data. None
/// when there is no such day.
#[must_use]
pub fn format_date(iso: &str, style: DateStyle, language: &Language) -> Option<String> {
    let date = parse(iso)?;
    let fields = match style {
        DateStyle::Full => DateFieldSet::YMDE(YMDE::long()),
        DateStyle::Long => DateFieldSet::YMD(YMD::long()),
        DateStyle::Medium => DateFieldSet::YMD(YMD::medium()),
        DateStyle::Short => DateFieldSet::YMD(YMD::short()),
    };
    let locale = Locale::from(language.id().clone());
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new((&locale).into(), fields).ok()?;
    let text = formatter.format(&date).to_string();
    let nameless_month = format!("M{}", &iso[5..7]);
    Some(if text.contains(&nameless_month) { iso.to_owned() } else { text })
}

/// Whether `text` is a day of the years 1000 to 9999, as `2018-07-26`.
#[must_use]
pub fn is_iso_date(text: &str) -> bool {
    parse(text).is_some()
}

fn parse(iso: &str) -> Option<Date<Gregorian>> {
    let (year, month_and_day) = iso.split_once('-')?;
    let (month, day) = month_and_day.split_once('-')?;
    let year = number(year, 4).filter(|year| *year >= 1000)?;
    Date::try_new_gregorian(year, number(month, 2)?, number(day, 2)?).ok()
}

/// A number of exactly `length` ASCII digits; without a sign, which `parse` would take.
fn number<T: FromStr>(digits: &str, length: usize) -> Option<T> {
    let plain = digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit());
    if plain { digits.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn styles(tag: &str) -> [String; 4] {
        let language = Language::parse(tag).unwrap();
        [DateStyle::Full, DateStyle::Long, DateStyle::Medium, DateStyle::Short]
            .map(|style| format_date("2018-07-26", style, &language).unwrap())
    }

    #[test]
    fn dates_are_written_as_cldr_writes_them() {
        for (tag, expected) in [
            ("en", ["Thursday, July 26, 2018", "July 26, 2018", "Jul 26, 2018", "7/26/18"]),
            ("de", ["Donnerstag, 26. Juli 2018", "26. Juli 2018", "26.07.2018", "26.07.18"]),
            ("pl", ["czwartek, 26 lipca 2018", "26 lipca 2018", "26 lip 2018", "26.07.2018"]),
            ("ja", ["2018年7月26日木曜日", "2018年7月26日", "2018/07/26", "2018/07/26"]),
            (
                "ru",
                [
                    "четверг, 26 июля 2018\u{202f}г.",
                    "26 июля 2018\u{202f}г.",
                    "26 июл. 2018\u{202f}г.",
                    "26.07.2018",
                ],
            ),
            (
                "ar",
                [
                    "الخميس، 26 يوليو 2018",
                    "26 يوليو 2018",
                    "26\u{200f}/07\u{200f}/2018",
                    "26\u{200f}/7\u{200f}/2018",
                ],
            ),
        ] {
            assert_eq!(styles(tag), expected, "{tag}");
        }
    }

    #[test]
    fn the_calendar_is_always_gregorian() {
        let years = ["th", "fa", "ar-SA"].map(|tag| styles(tag)[1].clone());
        assert_eq!(years, ["26 กรกฎาคม ค.ศ. 2018", "۲۶ ژوئیه ۲۰۱۸", "٢٦ يوليو ٢٠١٨"]);
    }

    #[test]
    fn a_language_without_data_keeps_the_iso_date() {
        assert_eq!(styles("img"), ["2018-07-26"; 4]);
    }

    #[test]
    fn only_real_days_are_dates() {
        for day in ["2018-07-26", "1000-01-01", "9999-12-31", "2024-02-29", "2000-02-29"] {
            assert!(is_iso_date(day), "{day}");
        }
        for text in [
            "",
            "2018-07",
            "2018-02-29",
            "1900-02-29",
            "2018-04-31",
            "2018-13-01",
            "2018-00-10",
            "2018-01-00",
            "0999-01-01",
            "12018-01-01",
            "2018-7-26",
            "+018-07-26",
            "2018-+7-26",
            "2018-07-26 ",
            "2018-07-26T00",
            "２０１８-07-26",
            "2018-07--1",
        ] {
            assert!(!is_iso_date(text), "{text}");
        }
        assert_eq!(format_date("2018-02-30", DateStyle::Long, &Language::parse("de").unwrap()), None);
    }
}
