//! One number as it is written: its digits in any script, every value that
//! they can mean, and the signs and words around them.

use std::collections::BTreeSet;

use unicode_normalization::char::is_combining_mark;

use super::conventions::{Conventions, Met, named};
use super::units;
use super::words;

/// A number as written and what it can mean: `1.000` is one thousand or one.
#[derive(Debug, Default)]
pub(super) struct Number {
    pub(super) text: String,
    /// Its digits as ASCII, with `.`, `,`, `'`, `٫` and blanks between them.
    digits: String,
    pub(super) values: BTreeSet<String>,
    /// The value that readers of the language hardly see in it.
    doubtful: Option<String>,
    /// Its values without the words that multiply them.
    pub(super) unscaled: BTreeSet<String>,
    /// What it is multiplied by for sure.
    pub(super) scale: Option<u64>,
    /// The beginning of the word behind it.
    pub(super) next: Option<char>,
    /// The sign or, in English, the word that says what is counted.
    pub(super) unit: Option<char>,
    pub(super) minus: Option<char>,
}

/// Years that are counted otherwise: what stands before them, and what has to
/// be added.
const ERAS: &[(&str, i64)] = &[
    ("令和", 2018),
    ("平成", 1988),
    ("昭和", 1925),
    ("大正", 1911),
    ("明治", 1867),
    ("民國", 1911),
    ("民国", 1911),
    ("พ.ศ.", -543),
    ("ພ.ສ.", -543),
    ("ព.ស.", -543),
];

/// English letters right behind digits that may multiply them.
const LETTERS: &[(&str, u64)] =
    &[("k", 1000), ("m", 1_000_000), ("mn", 1_000_000), ("b", 1_000_000_000), ("bn", 1_000_000_000)];

impl Number {
    pub(super) fn new(text: String, digits: String) -> Self {
        let values = values(&digits);
        Self { text, digits, values, ..Self::default() }
    }

    pub(super) fn is(&self, other: &Self) -> bool {
        self.values.intersection(&other.values).next().is_some()
    }

    /// Whether readers see `other` in it. A number with a full stop that is
    /// copied may be a version.
    pub(super) fn reads_as(&self, other: &Self) -> bool {
        let is_copied = self.digits == other.digits && self.digits.contains('.');
        self.values
            .iter()
            .any(|value| other.values.contains(value) && (is_copied || self.doubtful.as_ref() != Some(value)))
    }

    /// In English a comma groups digits, and begins no fraction.
    fn read_as_english(&mut self) {
        let parts: Vec<&str> = self.digits.split(',').collect();
        if parts.len() > 1 && !self.digits.contains('.') && is_grouped(&parts) {
            let whole = canonical(&parts.concat(), "");
            let fraction = canonical(parts[0], parts[1]);
            self.values.retain(|value| parts.len() > 2 || *value == whole || *value != fraction);
        }
    }

    /// Its digits without what a power of ten changes.
    pub(super) fn significant(&self) -> String {
        let digits = self.digits.replace(SEPARATORS, "");
        digits.trim_matches('0').to_owned()
    }

    /// Its value, where it is a whole number for sure.
    pub(super) fn whole(&self) -> Option<u64> {
        self.digits.parse().ok().or_else(|| self.values.iter().rev().find_map(|value| value.parse().ok()))
    }

    /// Whether one of its values is a whole number up to `most`.
    pub(super) fn is_at_most(&self, most: u64) -> bool {
        self.values.iter().any(|value| value.parse::<u64>().is_ok_and(|value| value <= most))
    }

    /// Takes it for what it is without the words behind it, too.
    pub(super) fn keep_unscaled(&mut self) {
        self.values.extend(self.unscaled.iter().cloned());
    }

    /// Takes it for a year of another count, too.
    pub(super) fn count_years_from(&mut self, years: u64) {
        let year = self.digits.parse::<u64>().ok().filter(|year| (2300..2700).contains(year));
        self.values.extend(year.map(|year| (year - years).to_string()));
    }

    /// Its values, also with the sign behind it: `50`, `50%`.
    pub(super) fn with_unit(&self) -> impl Iterator<Item = String> {
        let signs = self.values.iter().filter_map(|value| Some(format!("{value}{}", self.unit?)));
        self.values.iter().cloned().chain(signs)
    }

    /// What it is made of: `26.07.2018` is three numbers, too, and so is what
    /// blanks separate.
    pub(super) fn parts(&self) -> impl Iterator<Item = Self> {
        let separators = self.digits.chars().filter(|c| !c.is_ascii_digit()).count();
        let is_list = separators > 1 || self.digits.contains(' ');
        let parts: Vec<Self> = if is_list {
            let parts = self.digits.split(SEPARATORS);
            parts.map(|part| Self::new(part.to_owned(), part.to_owned())).collect()
        } else {
            Vec::new()
        };
        parts.into_iter()
    }
}

impl Number {
    /// The two numbers that one separator divides.
    pub(super) fn halves(&self) -> Option<[Self; 2]> {
        let (first, second) = self.digits.split_once(['.', ','])?;
        let is_whole = second.bytes().all(|byte| byte.is_ascii_digit());
        is_whole.then(|| [first, second].map(|part| Self::new(part.to_owned(), part.to_owned())))
    }
}

/// What stands between the digits of one number.
const SEPARATORS: [char; 5] = ['.', ',', '\'', '\u{66B}', ' '];

/// The numbers in `text`, which is English where no conventions are given.
pub(super) fn numbers(text: &str, conventions: Option<&Conventions>) -> Vec<Number> {
    let characters: Vec<char> = text.chars().collect();
    let is_digit = |at: usize| characters.get(at).is_some_and(char::is_ascii_digit);
    let mut found = Vec::new();
    let (mut start, mut digits) = (0, String::new());
    for at in 0..=characters.len() {
        // A plain blank groups only three digits.
        let groups = || (at + 1..at + 4).all(is_digit) && !is_digit(at + 4) && group_length(&digits) <= 3;
        let separator = || {
            let separator = separator(*characters.get(at)?)?;
            (!digits.is_empty() && is_digit(at + 1) && (separator != ' ' || groups())).then_some(separator)
        };
        if is_digit(at) {
            start = if digits.is_empty() { at } else { start };
            digits.push(characters[at]);
        } else if let Some(separator) = separator() {
            digits.push(separator);
        } else if !digits.is_empty() {
            let text = characters[start..at].iter().collect();
            let mut number = Number::new(text, std::mem::take(&mut digits));
            number.read_around(&characters[..start], &characters[at..], conventions);
            found.push(number);
        }
    }
    found
}

/// A separator in its plain form; `'` only groups digits, and `٫` only begins a
/// fraction.
fn separator(character: char) -> Option<char> {
    Some(match character {
        '.' | '\u{FF0E}' => '.',
        ',' | '\u{FF0C}' => ',',
        '\u{66B}' => '\u{66B}',
        ' ' => ' ',
        '\'' | '’' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\u{66C}' => '\'',
        _ => return None,
    })
}

/// How many digits stand behind the last separator.
fn group_length(digits: &str) -> usize {
    digits.rsplit(|c: char| !c.is_ascii_digit()).next().map_or(0, str::len)
}

impl Number {
    /// What the text before and behind it says of it.
    fn read_around(&mut self, before: &[char], after: &[char], conventions: Option<&Conventions>) {
        let before: String = before[before.len().saturating_sub(LOOKAROUND)..].iter().collect();
        let after: String = after.iter().take(LOOKAROUND).collect();
        self.doubtful = conventions.and_then(|conventions| self.doubtful(conventions.decimal));
        if conventions.is_none() {
            self.read_as_english();
            self.decade(&after);
        }
        self.era(&before);
        self.unscaled = self.values.clone();
        let rest = self.scale(&before, &after, conventions);
        self.next = rest.trim_start_matches(is_blank).chars().next().filter(|c| c.is_alphabetic());
        self.unit =
            units::unit(&before, rest).or_else(|| units::english(rest).filter(|_| conventions.is_none()));
        self.minus = minus(&before);
        if self.unit == Some(units::TENTHS) {
            self.values = self.values.iter().filter_map(|value| scaled(value, 10)).collect();
            self.unit = Some('%');
        }
    }

    /// The value that only another language's readers see.
    fn doubtful(&self, decimal: char) -> Option<String> {
        let mut separators = self.digits.chars().filter(|c| !c.is_ascii_digit());
        let separator = separators.next().filter(|_| self.values.len() == 2)?;
        let [whole, fraction] = self.digits.splitn(2, separator).collect::<Vec<_>>().try_into().ok()?;
        match (decimal, separator) {
            (',' | '.', ',' | '.') if decimal == separator => {
                Some(canonical(&format!("{whole}{fraction}"), ""))
            }
            (',' | '.', ',' | '.') => Some(canonical(whole, fraction)),
            _ => None,
        }
    }

    /// `1990s` are the years 90, too, and `90s` the years 1990.
    fn decade(&mut self, after: &str) {
        let is_decade =
            after.trim_start_matches(['\'', '’']).strip_prefix('s').is_some_and(|rest| letters(rest) == 0);
        let year = self.digits.parse::<u64>().ok().filter(|year| is_decade && year % 10 == 0);
        self.values.extend(year.map(|year| if year < 100 { 1900 + year } else { year % 100 }.to_string()));
    }

    fn era(&mut self, before: &str) {
        let before = before.trim_end();
        let Some((_, years)) = ERAS.iter().find(|(era, _)| before.ends_with(era)) else { return };
        let year = self.digits.parse::<i64>().ok().map(|year| year.saturating_add(*years));
        self.values.extend(year.map(|year| year.to_string()));
    }

    /// Multiplies it by the words beside it (`1 billion`, `10億`); gives what
    /// stands behind them.
    fn scale<'a>(&mut self, before: &str, after: &'a str, conventions: Option<&Conventions>) -> &'a str {
        // `150多万`: more than that.
        let mut rest = after.trim_start_matches(['多', '余']);
        let (mut factor, mut is_sure) = (1_u64, true);
        while let Some(scale) = rest.chars().next().and_then(words::character_scale) {
            factor = factor.saturating_mul(scale);
            // `조` is an article, too.
            is_sure &= !rest.starts_with('조');
            rest = rest.trim_start_matches(|c| words::character_scale(c) == Some(scale));
        }
        while let Some((scale, met, length)) = scale_word(rest, conventions) {
            factor = factor.saturating_mul(scale);
            is_sure &= met == Met::Exactly;
            rest = &rest[length..];
        }
        let names = conventions.map_or(&[][..], |conventions| &conventions.scales);
        if factor == 1 {
            let word = before.trim_end_matches(is_blank).rsplit(is_blank).next().unwrap_or_default();
            let word = named(names, &word.to_lowercase()).filter(|(_, met, _)| *met == Met::Exactly);
            (factor, is_sure) = (word.map_or(1, |(scale, ..)| scale), false);
        }
        if factor > 1 {
            let scaled =
                self.values.iter().filter_map(|value| scaled(value, factor)).collect::<BTreeSet<_>>();
            if is_sure && !scaled.is_empty() {
                self.values = scaled;
                self.scale = Some(factor);
                self.text.push_str(&after[..after.len() - rest.len()]);
            } else {
                self.values.extend(scaled);
            }
        }
        rest
    }
}

/// The first years of the eras in `text`, which are written without a number.
pub(super) fn first_years(text: &str) -> impl Iterator<Item = u64> {
    let named = ERAS.iter().filter(|(era, _)| text.contains(&format!("{era}元")));
    named.filter_map(|(_, years)| u64::try_from(years + 1).ok())
}

/// How much of the text around a number is looked at.
const LOOKAROUND: usize = 32;

/// The word at the beginning of `rest` that multiplies a number, and the
/// length up to its end. A short one may be a unit.
fn scale_word(rest: &str, conventions: Option<&Conventions>) -> Option<(u64, Met, usize)> {
    let word = rest.trim_start_matches(|c| is_blank(c) || c == '-');
    let skipped = rest.len() - word.len();
    let end = word.find(|c: char| !c.is_alphabetic() && !is_combining_mark(c)).unwrap_or(word.len());
    let lower = word[..end].to_lowercase();
    if let Some(scale) = words::scale(&lower) {
        return Some((scale, Met::Exactly, skipped + end));
    }
    let Some(conventions) = conventions else {
        let letter = LETTERS.iter().find(|(letter, _)| skipped == 0 && *letter == lower)?;
        return Some((letter.1, Met::Inflected, end));
    };
    // Names may have blanks, and where words stand without them more follows.
    let lower = word.to_lowercase();
    let (scale, met, length) = named(&conventions.scales, &lower)?;
    let met = if lower[..length].chars().count() < 3 { Met::Inflected } else { met };
    let end = if met == Met::Exactly { length } else { end };
    word.is_char_boundary(end).then_some((scale, met, skipped + end))
}

/// The minus right before a number: a dash between two numbers or words is
/// none.
fn minus(before: &str) -> Option<char> {
    let before = before.trim_end_matches(units::is_sign);
    let minus =
        before.chars().next_back().filter(|c| matches!(c, '-' | '\u{2212}' | '\u{2013}' | '\u{FF0D}'))?;
    let before = &before[..before.len() - minus.len_utf8()];
    let is_alone = before.is_empty() || before.ends_with(|c: char| c.is_whitespace() || c == '(');
    let is_range = before.trim_end().ends_with(|c: char| c.is_ascii_digit());
    (is_alone && !is_range).then_some(minus)
}

pub(super) fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}')
}

fn letters(text: &str) -> usize {
    text.chars().take_while(|c| c.is_alphabetic()).count()
}

/// `value` times a power of ten.
fn scaled(value: &str, factor: u64) -> Option<String> {
    let zeros = factor.ilog10() as usize;
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    if fraction.len() > zeros || fraction.contains('.') {
        return None;
    }
    Some(canonical(&format!("{whole}{fraction:0<zeros$}"), ""))
}

/// Every reading of `digits`: a separator groups digits or begins the
/// fraction.
fn values(digits: &str) -> BTreeSet<String> {
    let mut values = BTreeSet::new();
    let parts: Vec<&str> = digits.split(SEPARATORS).collect();
    let last = digits.chars().rfind(|c| !c.is_ascii_digit());
    if is_grouped(&parts) && last != Some('\u{66B}') {
        values.insert(canonical(&parts.concat(), ""));
    }
    if let [whole @ .., fraction] = parts.as_slice()
        && !whole.is_empty()
        && is_grouped(whole)
        && last != Some('\'')
    {
        values.insert(canonical(&whole.concat(), fraction));
    }
    if values.is_empty() {
        // A version or a date: its parts in order, whatever separates them.
        values.insert(parts.join("."));
    }
    values
}

/// Whether separators between `parts` group digits: by three, or as in India.
fn is_grouped(parts: &[&str]) -> bool {
    let [first, middle @ .., last] = parts else { return true };
    let by = |length: usize| middle.iter().all(|part| part.len() == length);
    !first.is_empty()
        && !first.starts_with('0')
        && last.len() == 3
        && (by(3) && first.len() <= 3 || by(2) && first.len() <= 2)
}

fn canonical(whole: &str, fraction: &str) -> String {
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
}

/// Adds the hours of the day that English counts by twelve: `5pm` is 17, too,
/// and a translation may write `:00` behind it.
pub(super) fn hours(english: &str, wanted: &mut Vec<Number>) {
    let lower = english.to_ascii_lowercase();
    let bytes = lower.as_bytes();
    let mut minutes = false;
    for (at, _) in lower.match_indices('m') {
        let before = lower[..at].trim_end_matches('.');
        let Some(before) = before.strip_suffix(['a', 'p']) else { continue };
        let is_afternoon = bytes[before.len()] == b'p';
        let is_word = bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric);
        let time = before.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
        let start = time.rfind(|c: char| !c.is_ascii_digit() && c != ':').map_or(0, |last| last + 1);
        let hour = time.get(start..).and_then(|time| time.split(':').next()?.parse::<u64>().ok());
        if let Some(hour) = hour.filter(|hour| (1..=12).contains(hour) && !is_word) {
            let hours = [hour % 12 + if is_afternoon { 12 } else { 0 }, if is_afternoon { 12 } else { 24 }];
            let hours = &hours[..if hour == 12 { 2 } else { 1 }];
            let text = hour.to_string();
            for number in wanted.iter_mut().filter(|number| number.digits == text) {
                number.values.extend(hours.iter().map(u64::to_string));
            }
            minutes = true;
        }
    }
    if minutes {
        wanted.push(Number::new("0".to_owned(), "0".to_owned()));
    }
}
