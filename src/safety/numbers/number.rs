//! One number in digits: every value that it is written for, and the signs
//! around it.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::conventions::{Conventions, Met, named};
use super::signs::Signs;
use super::words::Word;
use super::{english, numerals};
use crate::language::Language;

/// A number as it is written.
#[derive(Debug, Clone, Default)]
pub(super) struct Number {
    /// Where it stands, with the word that multiplies it.
    pub(super) at: Range<usize>,
    /// Its digits as ASCII, with `.`, `,`, `'`, `٫` and blanks between them.
    pub(super) digits: String,
    /// What it is: 17 in `17`, and 5 or 17 in `5 p.m.`.
    pub(super) values: Vec<String>,
    /// What it is to those who write separators as another language does.
    pub(super) misread: Vec<String>,
    pub(super) signs: Signs,
    /// Whether only a word for the afternoon makes it what the English means.
    pub(super) is_afternoon: bool,
    /// Whether the English may be said without it: `24/7`, `5:00`.
    pub(super) is_idle: bool,
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

/// Letters right behind digits that multiply them, and whether they surely do:
/// `5m` may be metres.
const LETTERS: &[(&str, u64, bool)] = &[
    ("k", 1000, true),
    ("K", 1000, true),
    ("M", 1_000_000, true),
    ("m", 1_000_000, false),
    ("mn", 1_000_000, false),
    ("b", 1_000_000_000, false),
    ("bn", 1_000_000_000, false),
];

/// What stands between the digits of one number.
const SEPARATORS: [char; 5] = ['.', ',', '\'', '\u{66B}', ' '];

/// How much of the text around a number is looked at.
const LOOKAROUND: usize = 40;

/// The numbers in `text`, which is English where no conventions are given.
pub(super) fn numbers(text: &str, conventions: Option<&Conventions>) -> Vec<Number> {
    let mut found: Vec<Number> = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find(|c: char| c.is_ascii_digit()).map(|at| rest + at) {
        let (digits, end) = digits(text, start);
        let mut number = Number { at: start..end, ..Number::default() };
        (number.values, number.misread) = values(&digits, conventions.map_or('.', |known| known.decimal));
        number.digits = digits;
        number.read_around(text, conventions);
        rest = end;
        // `2億5000万`, `1万5000`
        match found.last_mut() {
            Some(last) if last.at.end == start && last.at.len() > last.digits.len() => {
                last.add(&number);
                rest = last.at.end;
            }
            _ => {
                rest = rest.max(number.at.end);
                found.push(number);
            }
        }
    }
    found
}

/// The digits from `start` on, with what stands between them, and their end.
fn digits(text: &str, start: usize) -> (String, usize) {
    let (mut digits, mut end) = (String::new(), start);
    let leading = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    loop {
        let count = leading(&text[end..]);
        digits.push_str(&text[end..end + count]);
        end += count;
        let Some(character) = text[end..].chars().next() else { break };
        let next = leading(&text[end + character.len_utf8()..]);
        // A blank groups only three digits.
        let last = digits.rsplit(SEPARATORS).next().map_or(0, str::len);
        match separator(character).filter(|_| next > 0) {
            Some('\'' | ' ') if next != 3 || last > 3 => break,
            Some(separator) => digits.push(separator),
            None => break,
        }
        end += character.len_utf8();
    }
    (digits, end)
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

impl Number {
    pub(super) fn is(&self, other: &Self) -> bool {
        self.values.iter().any(|value| other.values.contains(value))
    }

    /// Its value, where that is a whole number.
    pub(super) fn whole(&self) -> Option<u64> {
        self.values.iter().rev().find_map(|value| value.parse().ok())
    }

    /// Whether a word stands right behind it, which may say what is counted.
    pub(super) fn is_counted(&self, text: &str) -> bool {
        text[self.at.end..].trim_start_matches(is_blank).starts_with(char::is_alphabetic)
    }

    /// The numbers that it may be instead of one: `5.2` as in `5(2)`.
    pub(super) fn parts(&self) -> Vec<String> {
        let parts: Vec<&str> = self.digits.split(SEPARATORS).collect();
        if parts.len() < 2 { Vec::new() } else { parts.into_iter().map(|part| canonical(part, "")).collect() }
    }

    /// Takes an hour for one after noon where the word for it stands beside it;
    /// its minutes may be left out.
    pub(super) fn read_time(&mut self, text: &str, lower: &str, afternoon: &str) {
        let before = text[..self.at.start].trim_end_matches(is_blank);
        self.is_idle = self.digits == "00" && before.ends_with([':', 'h', 'H', '時', '时', '시']);
        let hour = self.digits.parse::<u64>().ok().filter(|hour| *hour < 12);
        let minutes = |text: &str| text.strip_prefix(':').map_or(0, |_| 3);
        let (Some(hour), Some(start), Some(end)) =
            (hour, lower.get(..self.at.start), lower.get(self.at.end..))
        else {
            return;
        };
        let end = end.get(minutes(end)..).unwrap_or_default().trim_start_matches(is_blank);
        let is_marked = !afternoon.is_empty()
            && (end.starts_with(afternoon) || start.trim_end_matches(is_blank).ends_with(afternoon));
        if is_marked || half(end) == Some('p') {
            self.values.push((hour + 12).to_string());
        }
    }

    /// In Thailand years are counted from another one.
    pub(super) fn read_year(&mut self, language: &Language) {
        let year = self.digits.parse::<u64>().ok().filter(|year| (2300..2700).contains(year));
        let is_thai = language.id().language.as_str() == "th";
        self.values.extend(year.filter(|_| is_thai).map(|year| (year - 543).to_string()));
    }

    /// What the text before and behind it says of it.
    fn read_around(&mut self, text: &str, conventions: Option<&Conventions>) {
        let before = &text[floor(text, self.at.start.saturating_sub(LOOKAROUND))..self.at.start];
        let after = &text[self.at.end..floor(text, self.at.end + LOOKAROUND)];
        self.era(before);
        self.decade(after, conventions.is_none());
        self.fraction(before, after, conventions);
        let rest = self.scale(before, after, conventions);
        self.at.end += after.len() - rest.len();
        self.signs = Signs::around(before, rest);
        if let Some(rest) = rest.strip_prefix('割') {
            self.values.extend(self.values.clone().iter().filter_map(|value| scaled(value, 10)));
            self.signs = Signs { has_percent: true, ..Signs::around(before, rest) };
        }
    }

    /// `1990s` are the years 90, too, and `90s` the years 1990.
    fn decade(&mut self, after: &str, is_english: bool) {
        let is_decade =
            after.trim_start_matches(['\'', '’']).strip_prefix('s').is_some_and(|rest| letters(rest) == 0);
        let year = self.digits.parse::<u64>().ok().filter(|year| is_english && is_decade && year % 10 == 0);
        self.values.extend(year.map(|year| if year < 100 { 1900 + year } else { year % 100 }.to_string()));
    }

    fn era(&mut self, before: &str) {
        let before = before.trim_end();
        let Some((_, years)) = ERAS.iter().find(|(era, _)| before.ends_with(era)) else { return };
        let year = self.digits.parse::<i64>().ok().map(|year| year.saturating_add(*years));
        self.values.extend(year.map(|year| year.to_string()));
    }

    /// `1/2` is a half, too; where a comma isn't the decimal sign, `1/5` may be
    /// one and a half.
    fn fraction(&mut self, before: &str, after: &str, conventions: Option<&Conventions>) {
        let is_digit = |c: char| c.is_ascii_digit();
        let next = after
            .strip_prefix('/')
            .map(|after| &after[..after.find(|c| !is_digit(c)).unwrap_or(after.len())]);
        let last = before.strip_suffix('/').map(|before| &before[before.trim_end_matches(is_digit).len()..]);
        let digits = self.digits.clone();
        let (one, other) = match (last, next) {
            (None, Some(next)) if !next.is_empty() => (digits.as_str(), next),
            (Some(last), None) if !last.is_empty() => (last, digits.as_str()),
            _ => return,
        };
        self.is_idle = conventions.is_none() && (one, other) == ("24", "7");
        self.values.push(format!("{one}/{other}"));
        if conventions.is_some_and(|conventions| conventions.decimal == '\u{66B}') {
            self.values.push(canonical(one, other));
        }
        let (Ok(one), Ok(other)) = (one.parse::<u64>(), other.parse::<u64>()) else { return };
        let exact = one.checked_mul(1000).filter(|thousands| one < other && thousands % other == 0);
        self.values.extend(exact.map(|thousands| canonical("0", &format!("{:03}", thousands / other))));
    }

    /// Multiplies it by the words beside it (`1 billion`, `10億`); gives what
    /// stands behind them.
    fn scale<'a>(&mut self, before: &str, after: &'a str, conventions: Option<&Conventions>) -> &'a str {
        // `150多万`: more than that.
        let mut rest = after.trim_start_matches(['多', '余']);
        let (mut factor, mut is_sure) = (1_u64, true);
        while let Some(scale) = rest.chars().next().and_then(numerals::scale) {
            factor = factor.saturating_mul(scale);
            // `조` is an article, too.
            is_sure &= !rest.starts_with('조');
            rest = rest.trim_start_matches(|c| numerals::scale(c) == Some(scale));
        }
        let is_name = before.ends_with(|c: char| c.is_ascii_alphabetic());
        while let Some((scale, sure, length)) = scale_word(rest, conventions).filter(|_| !is_name) {
            factor = factor.saturating_mul(scale);
            is_sure &= sure;
            rest = &rest[length..];
        }
        if factor == 1 {
            let names = conventions.map_or(&[][..], |conventions| &conventions.scales);
            let word = before.trim_end_matches(is_blank).rsplit(is_blank).next().unwrap_or_default();
            let word = named(names, &word.to_lowercase()).filter(|(_, met, _)| *met == Met::Exactly);
            (factor, is_sure) = (word.map_or(1, |(scale, ..)| scale), false);
            rest = after;
        }
        let product =
            |values: &[String]| values.iter().filter_map(|value| scaled(value, factor)).collect::<Vec<_>>();
        let (product, misread) = (product(&self.values), product(&self.misread));
        if factor > 1 && is_sure {
            (self.values, self.misread) = (product, misread);
        } else if factor > 1 {
            self.values.extend(product);
        }
        rest
    }

    /// Takes the number that goes on without a blank, as in `1万5000`.
    fn add(&mut self, other: &Self) {
        let sum = self.whole().zip(other.whole()).map(|(one, other)| one.saturating_add(other));
        self.values = sum.map(|sum| sum.to_string()).into_iter().collect();
        self.at.end = other.at.end;
        self.signs.merge(&other.signs);
    }
}

/// The first years of the eras in `text`, which are written without a number.
pub(super) fn first_years(text: &str) -> impl Iterator<Item = Word> {
    ERAS.iter().filter_map(|(era, years)| {
        let start = text.find(&format!("{era}元"))?;
        Some(Word { at: start..start + era.len() + '元'.len_utf8(), value: u64::try_from(years + 1).ok()? })
    })
}

/// The word at the beginning of `rest` that multiplies a number, whether it
/// surely does, and its end. A short one may be a unit.
fn scale_word(rest: &str, conventions: Option<&Conventions>) -> Option<(u64, bool, usize)> {
    let word = rest.trim_start_matches(|c| is_blank(c) || c == '-');
    let skipped = rest.len() - word.len();
    let end = word.find(|c: char| !c.is_alphabetic() && !is_combining_mark(c)).unwrap_or(word.len());
    let ascii = word.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(word.len());
    if let Some((_, scale, is_sure)) =
        LETTERS.iter().find(|(letter, ..)| *letter == &word[..ascii] && skipped == 0)
        && (*is_sure || conventions.is_none())
    {
        return Some((*scale, *is_sure, ascii));
    }
    if let Some(scale) = english::scale(&word[..end].to_lowercase()) {
        return Some((scale, true, skipped + end));
    }
    // Names may have blanks, and where words stand without them more follows.
    let lower = word.to_lowercase();
    let (scale, met, length) = named(&conventions?.scales, &lower)?;
    let is_sure = lower[..length].chars().count() > 2;
    let end = if met == Met::Exactly { length } else { end };
    word.is_char_boundary(end).then_some((scale, is_sure, skipped + end))
}

/// The last boundary of characters up to `at`.
fn floor(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at)
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
    if fraction.len() > zeros || fraction.contains(['.', '/']) {
        return None;
    }
    Some(canonical(&format!("{whole}{fraction:0<zeros$}"), ""))
}

/// What `digits` are where `decimal` begins a fraction, and what they are
/// elsewhere.
fn values(digits: &str, decimal: char) -> (Vec<String>, Vec<String>) {
    let parts: Vec<&str> = digits.split(SEPARATORS).collect();
    let [whole @ .., fraction] = parts.as_slice() else { return (Vec::new(), Vec::new()) };
    let last = digits.chars().rfind(|c| !c.is_ascii_digit());
    let grouped = (is_grouped(&parts) && last != Some('\u{66B}')).then(|| canonical(&parts.concat(), ""));
    let is_fraction = !whole.is_empty() && is_grouped(whole) && !matches!(last, Some('\'' | ' '));
    let fraction = is_fraction.then(|| canonical(&whole.concat(), fraction));
    match (grouped, fraction) {
        // A version or a date: its parts in order, whatever separates them.
        (None, None) => (vec![parts.join(".")], Vec::new()),
        (Some(grouped), Some(fraction)) if parts.len() == 2 => match (last, decimal) {
            (Some('.'), '.') | (Some(','), ',') => (vec![fraction], vec![grouped]),
            (_, '.' | ',') => (vec![grouped], vec![fraction]),
            _ => (vec![grouped, fraction], Vec::new()),
        },
        (grouped, fraction) => (grouped.or(fraction).into_iter().collect(), Vec::new()),
    }
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
/// and its minutes may be left out.
pub(super) fn hours(english: &str, numbers: &mut [Number]) {
    let mut next_half = None;
    let mut next_start = english.len();
    for number in numbers.iter_mut().rev() {
        let after = &english[number.at.end..];
        let is_minute = number.at.start > 0 && english[..number.at.start].ends_with(':');
        let between = english.get(number.at.end..next_start).unwrap_or_default();
        let is_range = matches!(between.trim(), "-" | "–" | "to" | "and" | "or" | "until" | ":");
        next_start = number.at.start;
        number.is_idle |= is_minute && number.digits == "00";
        let half = half(after).or(next_half.filter(|_| is_range || after.starts_with(':')));
        next_half = half;
        let hour = number.digits.parse::<u64>().ok().filter(|hour| (1..=12).contains(hour) && !is_minute);
        let Some((hour, half)) = hour.zip(half) else { continue };
        let other = match (hour, half) {
            (12, 'a') => [0, 24],
            (hour, 'p') if hour < 12 => [hour + 12, hour + 12],
            (hour, _) => [hour, hour],
        };
        number.is_afternoon = half == 'p' && hour < 12;
        number.values.extend(other.map(|hour| hour.to_string()));
    }
}

/// `a` or `p`, where the text begins with `a.m.` or `PM`.
fn half(after: &str) -> Option<char> {
    let mut letters = after.trim_start_matches(is_blank).chars().filter(|c| *c != '.');
    let half = letters.next()?.to_ascii_lowercase();
    let is_half = matches!(half, 'a' | 'p') && letters.next()?.eq_ignore_ascii_case(&'m');
    (is_half && !letters.next().is_some_and(char::is_alphanumeric)).then_some(half)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn found(language: Option<&str>, text: &str) -> Vec<Vec<String>> {
        let conventions = language.map(|tag| Conventions::of(&Language::parse(tag).unwrap()));
        numbers(text, conventions.as_deref()).into_iter().map(|number| number.values).collect()
    }

    #[test]
    fn numbers_have_the_values_of_their_language() {
        for (language, text, expected) in [
            (None, "1,500 or 1.5 million", &[&["1500"][..], &["1500000"]][..]),
            (Some("de"), "1.500 oder 1,5 Mio.", &[&["1500"], &["1500000"]]),
            (Some("de"), "18 Tsd., 18k, 18 000", &[&["18000"], &["18000"], &["18000"]]),
            (Some("ja"), "1万5000円、2億5000万、10千", &[&["15000"], &["250000000"], &["10000"]]),
            (Some("hi"), "1,00,000 और 2 करोड़", &[&["100000"], &["20000000"]]),
            (Some("fr"), "10\u{202f}000,50", &[&["10000.5"]]),
            (Some("sw"), "milioni 20", &[&["20", "20000000"]]),
            (Some("de"), "4.2.1", &[&["4.2.1"]]),
            (None, "1/2", &[&["1", "1/2", "0.5"], &["2", "1/2", "0.5"]]),
            (None, "the 1990s", &[&["1990", "90"]]),
        ] {
            assert_eq!(found(language, text), expected, "{text}");
        }
    }

    #[test]
    fn hours_are_counted_by_twelve() {
        let english = "9 a.m. to 5:30 p.m., 5–6 PM, 12 a.m., 5 pmx";
        let mut numbers = numbers(english, None);
        hours(english, &mut numbers);
        let values: Vec<_> = numbers.iter().filter_map(|number| number.values.get(1).cloned()).collect();
        assert_eq!(values, ["9", "17", "17", "18", "0"]);
    }
}
