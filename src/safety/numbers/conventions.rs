//! How a language writes dates and large numbers, from Unicode's data.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::enums::CompositeDateTimeFieldSet as Fields;
use icu_datetime::fieldsets::enums::{CalendarPeriodFieldSet, DateFieldSet, TimeFieldSet};
use icu_datetime::fieldsets::{E, M, MD, T, YMD};
use icu_datetime::input::{DateTime, Time};
use icu_datetime::preferences::HourCycle;
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu_decimal::input::Decimal;
use icu_decimal::options::{CompactDecimalFormatterOptions, DecimalFormatterOptions};
use icu_decimal::{CompactDecimalFormatter, DecimalFormatter};
use icu_locale::Locale;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};
use unicode_script::Script;

use super::digits::normal;
use super::words::NumberWords;
use crate::language::Language;
use crate::text::script;

/// What is known of one language. Empty where nothing is.
#[derive(Debug, Default)]
pub(super) struct NumberConventions {
    /// Its primary tag: `pt` for `pt-BR`.
    pub(super) language: String,
    /// The names of months in lower case, as in dates and alone, long and
    /// short. `7月` is a name, too.
    pub(super) months: Vec<(String, u64)>,
    /// Whether the names of months begin with a capital, as `May` and no verb
    /// does.
    pub(super) has_capitals: bool,
    /// Whether a date in digits that ends with its year begins with the day.
    pub(super) is_day_first: Option<bool>,
    /// Whether a month's name stands before the day, and the year before both.
    pub(super) is_month_first: bool,
    pub(super) is_year_first: bool,
    /// The days of the week in lower case, counted from Monday, the second.
    pub(super) weekdays: Vec<(String, u64)>,
    /// What says that an hour is one after noon.
    pub(super) afternoon: String,
    /// What says that it is one before noon.
    pub(super) morning: String,
    /// What begins a fraction.
    pub(super) decimal: char,
    /// The words that multiply a number, in lower case.
    pub(super) scales: Vec<(String, u64)>,
    pub(super) words: NumberWords,
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
const VARIANTS: &[(&str, &[&str])] =
    &[("ar", &["ar-SY", "ar-DZ", "ar-MA"]), ("de", &["de-AT"]), ("en", &["en-GB"])];

static KNOWN: LazyLock<Mutex<HashMap<String, Arc<NumberConventions>>>> = LazyLock::new(Mutex::default);

impl NumberConventions {
    /// Those of `language`; they are looked up once.
    pub(super) fn of(language: &Language) -> Arc<Self> {
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known.get(language.tag()) {
            return Arc::clone(known);
        }
        let new = Arc::new(Self::new(&Locale::from(language.id().clone())));
        known.insert(language.tag().to_owned(), Arc::clone(&new));
        new
    }

    fn new(locale: &Locale) -> Self {
        let language = match locale.id.language.as_str() {
            "no" | "nn" => "nb",
            own => own,
        };
        let variants =
            VARIANTS.iter().filter(|(own, _)| *own == language).flat_map(|(_, variants)| *variants);
        let locales = variants.filter_map(|variant| variant.parse().ok()).chain([locale.clone()]);
        let months: BTreeSet<(String, u64)> = locales.flat_map(|locale| months(&locale)).collect();
        let july = |fields| written(locale, Fields::Date(fields), 7, 26).unwrap_or_default();
        let (long, short) = (july(DateFieldSet::YMD(YMD::long())), july(DateFieldSet::YMD(YMD::short())));
        let name = long.split_whitespace().find(|word| has_month(&months, &word.to_lowercase(), 7));
        let at = |part: &str| long.find(part);
        let words = NumberWords::of(language);
        Self {
            language: language.to_owned(),
            has_capitals: name.is_some_and(|name| name.starts_with(char::is_uppercase)),
            // English is written in both orders.
            is_day_first: short.find("26").filter(|_| language != "en").map(|day| day == 0),
            is_month_first: name.is_some_and(|name| at(name) < at("26")),
            is_year_first: at("2018").is_some_and(|year| Some(year) < at("26")),
            weekdays: weekdays(locale),
            afternoon: half_of_day(locale, 17).unwrap_or_default(),
            morning: half_of_day(locale, 5).unwrap_or_default(),
            decimal: decimal(locale).unwrap_or('.'),
            scales: scales(locale)
                .into_iter()
                .chain(words.scales.iter().map(|(word, scale)| ((*word).to_owned(), *scale)))
                .collect(),
            months: months.into_iter().chain(counted_months(&long)).collect(),
            words,
        }
    }
}

fn has_month(months: &BTreeSet<(String, u64)>, word: &str, month: u64) -> bool {
    months.iter().any(|(name, known)| *known == month && word.starts_with(name.as_str()))
}

/// The best of `names` at the beginning of `text`, with its value and the
/// length of what was met.
pub(super) fn named<S: AsRef<str>, V: Copy + Ord>(names: &[(S, V)], text: &str) -> Option<(V, Met, usize)> {
    let first = text.chars().next()?;
    let names = names.iter().map(|(name, value)| (name.as_ref(), value));
    let bare = plain(first);
    let is_first =
        |letter: char| letter == first || !(letter.is_ascii() && first.is_ascii()) && plain(letter) == bare;
    let names = names.filter(|(name, _)| name.chars().next().is_some_and(is_first));
    let best = names.filter_map(|(name, value)| {
        let (count, shared) = shared(name, text);
        let (length, rest) = (name.chars().count(), letters(&text[shared..]));
        let is_digit = |c: char| c.is_ascii_digit();
        let is_whole = rest == 0 || name.starts_with(is_digit) || name.chars().all(has_no_blanks);
        let is_whole = is_whole && !(name.ends_with(is_digit) && text[shared..].starts_with(is_digit));
        let met = if count == length && text.starts_with(name) && is_whole {
            Met::Exactly
        } else {
            let needed = if length <= 4 { length } else { length - 2 };
            let is_name = length > 3 && count >= needed && rest <= 5 && !name.contains(is_digit);
            is_name.then_some(Met::Inflected)?
        };
        Some((shared, met, *value))
    });
    best.max().map(|(shared, met, value)| (value, met, shared))
}

/// The common beginning, whatever the accents: how many characters of both, and
/// how many bytes of `other`.
fn shared(name: &str, other: &str) -> (usize, usize) {
    let alike = name.chars().zip(other.chars()).take_while(|(one, other)| is_alike(*one, *other));
    alike.fold((0, 0), |(count, length), (_, other)| (count + 1, length + other.len_utf8()))
}

/// Whether two characters are the same, whatever their accents.
fn is_alike(one: char, other: char) -> bool {
    one == other || !(one.is_ascii() && other.is_ascii()) && plain(one) == plain(other)
}

/// `character` without its accent.
fn plain(character: char) -> char {
    // Nothing of these has one.
    if character.is_ascii() || matches!(character, '\u{627}'..='\u{64A}' | '\u{4E00}'..='\u{9FFF}') {
        return character;
    }
    let (mut letter, mut mark) = (None, None);
    decompose_canonical(character, |part| match letter {
        None => letter = Some(part),
        Some(_) => mark = mark.or(Some(part)),
    });
    match (letter, mark) {
        (Some(letter), Some(mark)) if is_combining_mark(mark) => letter,
        (Some('ı'), None) => 'i',
        _ => character,
    }
}

/// Whether words of its script stand without blanks between them.
pub(super) fn has_no_blanks(character: char) -> bool {
    matches!(
        script(character),
        Script::Thai | Script::Lao | Script::Khmer | Script::Myanmar | Script::Inherited
    )
}

pub(super) fn letters(text: &str) -> usize {
    text.chars().take_while(|c| c.is_alphabetic()).count()
}

/// 17 o'clock on a day of 2018.
fn written(locale: &Locale, fields: Fields, month: u8, day: u8) -> Option<String> {
    written_at(locale, fields, (month, day), 17)
}

/// An hour of a day of 2018.
fn written_at(locale: &Locale, fields: Fields, (month, day): (u8, u8), hour: u8) -> Option<String> {
    let mut preferences = DateTimeFormatterPreferences::from(locale);
    preferences.hour_cycle = Some(HourCycle::H12);
    let date = Date::try_new_gregorian(2018, month, day).ok()?;
    let time = DateTime { date, time: Time::try_new(hour, 0, 0, 0).ok()? };
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(preferences, fields).ok()?;
    Some(normal(&formatter.format(&time).to_string()).into_owned())
}

/// The names of months: what differs in the dates of a year, less the numbers.
fn months(locale: &Locale) -> Vec<(String, u64)> {
    let mut names = Vec::new();
    for fields in [
        Fields::Date(DateFieldSet::YMD(YMD::long())),
        Fields::Date(DateFieldSet::MD(MD::medium())),
        Fields::CalendarPeriod(CalendarPeriodFieldSet::M(M::long())),
    ] {
        let texts: Vec<String> = (1..=12).filter_map(|month| written(locale, fields, month, 26)).collect();
        for (month, text) in (1..).zip(&texts) {
            let count = |word: &&str| {
                texts.iter().filter(|text| text.split_whitespace().any(|other| other == *word)).count()
            };
            let words = text.split_whitespace().filter(|word| {
                word.contains(char::is_alphabetic)
                    && !word.contains(|c: char| c.is_ascii_digit())
                    && count(word) < 4
            });
            // `d’abril`
            let words = words.filter_map(|word| word.rsplit(['’', '\'']).find(|name| !name.is_empty()));
            let words: Vec<&str> = words.map(|word| word.trim_end_matches([',', '.'])).collect();
            let name = words.join(" ").to_lowercase();
            // `كانون ثاني` is `كانون الثاني`, too.
            let both = [name.replace(" ال", " "), name];
            names.extend(both.into_iter().filter(|name| !name.is_empty()).map(|name| (name, month)));
        }
    }
    names
}

/// Months that are numbers with a word: `7月`, `tháng 7`.
fn counted_months(july: &str) -> Vec<(String, u64)> {
    let Some((before, after)) = july.split_once('7') else { return Vec::new() };
    let sign = &after[..after.find(|c: char| !c.is_alphabetic()).unwrap_or(after.len())];
    let word = before.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    let name = |month| if sign.is_empty() { format!("{word} {month}") } else { format!("{month}{sign}") };
    (1..=12).map(|month| (name(month), month)).collect()
}

/// The names of the days; July 2, 2018 was a Monday.
fn weekdays(locale: &Locale) -> Vec<(String, u64)> {
    let fields = Fields::Date(DateFieldSet::E(E::long()));
    let days = (2..=7).filter_map(|day| Some((written(locale, fields, 7, day)?.to_lowercase(), day.into())));
    days.collect()
}

/// The sign of the half of the day that `hour` is in.
fn half_of_day(locale: &Locale, hour: u8) -> Option<String> {
    let text = written_at(locale, Fields::Time(TimeFieldSet::T(T::short())), (7, 26), hour)?;
    let is_sign = |c: char| c.is_ascii_digit() || c == ':' || c.is_whitespace();
    Some(text.trim_matches(is_sign).to_lowercase())
}

fn decimal(locale: &Locale) -> Option<char> {
    let formatter = DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok()?;
    let text = formatter.format(&"1.5".parse().ok()?).to_string();
    normal(&text).chars().find(|c| !c.is_ascii_digit())
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
