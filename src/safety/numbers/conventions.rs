//! How a language writes dates and large numbers, from Unicode's data.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::{M, MD, T, YMD, enums::CalendarPeriodFieldSet, enums::DateFieldSet};
use icu_datetime::input::Time;
use icu_datetime::preferences::HourCycle;
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_decimal::input::Decimal;
use icu_decimal::options::{CompactDecimalFormatterOptions, DecimalFormatterOptions};
use icu_decimal::{CompactDecimalFormatter, DecimalFormatter};
use icu_locale::Locale;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};

use super::data;
use super::digits::normal;
use crate::language::Language;

/// What is known of one language. Empty where nothing is.
#[derive(Debug, Default)]
pub(super) struct Conventions {
    /// The names of months in lower case, as in dates and alone, long and
    /// short. None for a language that counts its months.
    pub(super) months: Vec<(String, u64)>,
    /// Whether a date in digits that ends with its year begins with the day.
    pub(super) is_day_first: Option<bool>,
    /// Whether a month's name stands before the day, and the year before both.
    pub(super) is_month_first: bool,
    pub(super) is_year_first: bool,
    /// What says that an hour is one after noon.
    pub(super) afternoon: String,
    /// What begins a fraction.
    pub(super) decimal: char,
    /// The words that multiply a number, in lower case.
    pub(super) scales: Vec<(String, u64)>,
}

/// How a name was met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Met {
    /// With another ending.
    Inflected,
    /// As it is.
    Exactly,
}

/// What the regions of a language write besides.
const VARIANTS: &[(&str, &[&str])] = &[("ar", &["ar-SY", "ar-DZ", "ar-MA"]), ("de", &["de-AT"])];

static KNOWN: LazyLock<Mutex<HashMap<String, Arc<Conventions>>>> = LazyLock::new(Mutex::default);

impl Conventions {
    /// Those of `language`; they are looked up once.
    pub(super) fn of(language: &Language) -> Arc<Self> {
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        let new = || Arc::new(Self::new(&Locale::from(language.id().clone())));
        Arc::clone(known.entry(language.tag().to_owned()).or_insert_with(new))
    }

    fn new(locale: &Locale) -> Self {
        let mut months = months(locale);
        let own = locale.id.language.as_str();
        let variants = VARIANTS.iter().filter(|(language, _)| *language == own);
        for variant in variants.flat_map(|(_, variants)| *variants) {
            months.extend(variant.parse::<Locale>().map(|locale| self::months(&locale)).unwrap_or_default());
        }
        let months: Vec<_> = months.into_iter().collect();
        let (is_month_first, is_year_first) = order(locale, &months);
        Self {
            months,
            is_month_first,
            is_year_first,
            afternoon: afternoon(locale).unwrap_or_default(),
            is_day_first: is_day_first(locale),
            decimal: decimal(locale).unwrap_or('.'),
            scales: scales(locale).into_iter().chain(other_scales(own)).collect(),
        }
    }
}

/// The best of `names` at the beginning of `text`, with its value and the
/// length of what was met.
pub(super) fn named(names: &[(String, u64)], text: &str) -> Option<(u64, Met, usize)> {
    let best = names.iter().filter_map(|(name, value)| {
        let (count, shared) = shared(name, text);
        let (length, rest) = (name.chars().count(), letters(&text[shared..]));
        let is_whole = rest == 0 || name.chars().all(has_no_blanks);
        let met = if count == length && text.starts_with(name.as_str()) && is_whole {
            Met::Exactly
        } else {
            let needed = if length <= 4 { length } else { length - 2 };
            let is_name = length > 3 && count >= needed && rest <= 5;
            is_name.then_some(Met::Inflected)?
        };
        Some((shared, met, *value))
    });
    best.max().map(|(shared, met, value)| (value, met, shared))
}

/// The common beginning, whatever the accents: how many characters of both, and
/// how many bytes of `other`.
fn shared(name: &str, other: &str) -> (usize, usize) {
    let alike = name.chars().zip(other.chars()).take_while(|(one, other)| plain(*one) == plain(*other));
    alike.fold((0, 0), |(count, length), (_, other)| (count + 1, length + other.len_utf8()))
}

/// `character` without its accent.
fn plain(character: char) -> char {
    let mut parts = std::iter::once(character).nfd();
    match (parts.next(), parts.next()) {
        (Some(letter), Some(mark)) if is_combining_mark(mark) => letter,
        _ => character,
    }
}

/// Whether words of its script stand without blanks between them.
pub(super) fn has_no_blanks(character: char) -> bool {
    matches!(
        character.script(),
        Script::Thai | Script::Lao | Script::Khmer | Script::Myanmar | Script::Inherited
    )
}

fn letters(text: &str) -> usize {
    text.chars().take_while(|c| c.is_alphabetic()).count()
}

const LONG_AND_SHORT: [DateFieldSet; 2] = [DateFieldSet::YMD(YMD::long()), DateFieldSet::MD(MD::medium())];

fn months(locale: &Locale) -> BTreeSet<(String, u64)> {
    let mut names = BTreeSet::new();
    let days = dates();
    let styles = LONG_AND_SHORT.map(|fields| {
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), fields)
            .map(|formatter| days.iter().map(|day| formatter.format(day).to_string()).collect::<Vec<_>>())
    });
    let alone = CalendarPeriodFieldSet::M(M::long());
    let alone = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), alone)
        .map(|formatter| days.iter().map(|day| formatter.format(day).to_string()).collect());
    for texts in styles.into_iter().chain([alone]).flatten() {
        for (month, text) in (1..).zip(&texts) {
            let is_shared = |word: &str| {
                let months = texts.iter().filter(|text| text.split_whitespace().any(|other| other == word));
                months.count() > 1
            };
            let is_name = |word: &&str| {
                word.contains(char::is_alphabetic)
                    && !normal(word).contains(|c: char| c.is_ascii_digit())
                    && !is_shared(word)
            };
            let words = text.split_whitespace().filter(is_name);
            // `d’abril`
            let words = words.filter_map(|word| word.rsplit(['’', '\'']).find(|name| !name.is_empty()));
            names.extend(words.map(|word| (word.trim_end_matches([',', '.']).to_lowercase(), month)));
        }
    }
    names
}

/// A day of each month.
fn dates() -> Vec<Date<Gregorian>> {
    (1..=12).filter_map(|month| Date::try_new_gregorian(2018, month, 26).ok()).collect()
}

fn is_day_first(locale: &Locale) -> Option<bool> {
    let fields = DateFieldSet::YMD(YMD::short());
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), fields).ok()?;
    let text = formatter.format(dates().get(6)?).to_string();
    let text = normal(&text);
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
    match numbers.next()? {
        "26" => Some(true),
        "7" | "07" => Some(false),
        _ => None,
    }
}

/// Whether a month's name stands before the day, and the year before both.
fn order(locale: &Locale, months: &[(String, u64)]) -> (bool, bool) {
    let fields = DateFieldSet::YMD(YMD::long());
    let text = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), fields)
        .ok()
        .and_then(|formatter| Some(formatter.format(dates().get(6)?).to_string()))
        .unwrap_or_default();
    let text = normal(&text).to_lowercase();
    let names =
        months.iter().filter(|(_, month)| *month == 7).filter_map(|(name, _)| text.find(name.as_str()));
    let (month, day, year) = (names.min(), text.find("26"), text.find("2018"));
    (month.is_some() && month < day, year.is_some() && year < day)
}

fn afternoon(locale: &Locale) -> Option<String> {
    let mut preferences = DateTimeFormatterPreferences::from(locale);
    preferences.hour_cycle = Some(HourCycle::H12);
    let formatter = NoCalendarFormatter::try_new(preferences, T::short()).ok()?;
    let text = formatter.format(&Time::try_new(17, 0, 0, 0).ok()?).to_string();
    let is_sign = |c: char| c.is_ascii_digit() || c == ':' || c.is_whitespace();
    Some(normal(&text).trim_matches(is_sign).to_lowercase())
}

fn decimal(locale: &Locale) -> Option<char> {
    let formatter = DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok()?;
    let text = formatter.format(&"1.5".parse().ok()?).to_string();
    normal(&text).chars().find(|c| !c.is_ascii_digit())
}

/// What Unicode's data doesn't have.
fn other_scales(language: &str) -> impl Iterator<Item = (String, u64)> {
    let rows = data::rows().filter(move |(own, ..)| *own == language);
    rows.filter_map(|(_, key, words)| Some((key.strip_prefix('x')?.parse().ok()?, words)))
        .flat_map(|(scale, words)| words.map(move |word| (word.to_owned(), scale)))
}

/// The words that stand for zeros: what a number is written with, less its
/// digits.
fn scales(locale: &Locale) -> BTreeSet<(String, u64)> {
    let options = CompactDecimalFormatterOptions::default();
    let long = CompactDecimalFormatter::try_new_long(locale.into(), options.clone());
    let short = CompactDecimalFormatter::try_new_short(locale.into(), options);
    let mut scales = BTreeSet::new();
    for formatter in [long, short].into_iter().flatten() {
        for value in (3..13).flat_map(|zeros| [1, 2, 5].map(|first| first * 10_u64.pow(zeros))) {
            let text = formatter.format(&Decimal::from(value)).to_string();
            let text = normal(&text).to_lowercase();
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            let word = text.trim_matches(|c: char| !c.is_alphabetic() && !is_combining_mark(c));
            let Ok(count) = digits.parse::<u64>() else { continue };
            if count > 0 && count < value && !word.is_empty() {
                scales.insert((word.to_owned(), value / count));
            }
        }
    }
    scales
}
