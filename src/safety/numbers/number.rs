//! One number in digits: every value that it is written for, and the signs
//! around it.

use std::ops::Range;
use std::sync::{LazyLock, OnceLock};

use unicode_normalization::char::is_combining_mark;

use super::conventions::{Met, NumberConventions, letters, named};
use super::digits::{SMALL, is_blank};
use super::numerals;
use super::signs::Signs;
use super::words::{Word, WordKind, rows};

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
    /// The years that it may be in another calendar.
    pub(super) calendar_years: Vec<String>,
    pub(super) signs: Signs,
    /// Whether only a word for the afternoon makes it what the English means.
    pub(super) is_afternoon: bool,
    /// Whether it stands right behind a letter: `CO2`.
    pub(super) is_glued: bool,
    /// Whether it is small there, `m²`, so that words may say it.
    pub(super) is_small: bool,
    /// The half of the day that is said beside it.
    pub(super) half: Option<DayHalf>,
    /// Whether it may be said without it: `5:00`, and `24/7` of the English.
    pub(super) is_idle: bool,
    /// What it counts, found when a rule asks first.
    pub(super) units: OnceLock<[Option<&'static str>; 2]>,
}

/// A half of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum DayHalf {
    BeforeNoon,
    AfterNoon,
}

/// Years that are counted otherwise: what stands before them, and what has to
/// be added.
static ERAS: LazyLock<Vec<(&str, i64)>> = LazyLock::new(|| {
    let eras = rows("*").filter_map(|(key, eras)| Some((eras, key.strip_prefix('+')?.parse().ok()?)));
    eras.flat_map(|(eras, years)| eras.map(move |era| (era, years))).collect()
});

/// The signs behind a year.
pub(super) const YEAR: [char; 2] = ['年', '년'];

/// What stands between the digits of one number.
const SEPARATORS: [char; 5] = ['.', ',', '\'', '\u{66B}', ' '];

/// How much of the text around a number is looked at.
const LOOKAROUND: usize = 40;

/// The numbers in `text`.
pub(super) fn numbers(text: &str, conventions: &NumberConventions) -> Vec<Number> {
    let mut found: Vec<Number> = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find(|c: char| c.is_ascii_digit()).map(|at| rest + at) {
        let (digits, end) = digits(text, start);
        let is_small = text[..start].ends_with(SMALL);
        let is_glued = is_small || text[..start].ends_with(char::is_alphabetic);
        let mut number = Number { at: start..end, is_small, is_glued, ..Number::default() };
        (number.values, number.misread) = values(&digits, conventions.decimal);
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
    fractions(text, &mut found, conventions);
    found
}

/// `1/2` is a half, too; where a comma isn't the decimal sign, `1/5` may be one
/// and a half.
fn fractions(text: &str, numbers: &mut [Number], conventions: &NumberConventions) {
    for at in 1..numbers.len() {
        let [one, other] = [&numbers[at - 1], &numbers[at]];
        let pair = one.plain().zip(other.plain()).filter(|_| &text[one.at.end..other.at.start] == "/");
        let Some((part, whole)) = pair else { continue };
        let mut values = vec![format!("{part}/{whole}")];
        if conventions.decimal == '\u{66B}' {
            values.push(canonical(&one.digits, &other.digits));
        }
        let exact = part.checked_mul(1000).filter(|parts| part < whole && parts.is_multiple_of(whole));
        values
            .extend(exact.map(|parts| canonical("0", format!("{:03}", parts / whole).trim_end_matches('0'))));
        for number in &mut numbers[at - 1..=at] {
            number.is_idle = (part, whole) == (24, 7);
            number.values.extend_from_slice(&values);
        }
        // `deux tiers`: the word says a part of the whole.
        numbers[at].values.extend((part != 1).then(|| format!("1/{whole}")));
    }
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
        '.' => '.',
        ',' => ',',
        '\u{66B}' => '\u{66B}',
        ' ' => ' ',
        '\'' | '’' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\u{66C}' => '\'',
        _ => return None,
    })
}

impl Number {
    /// Whether it has a value of `other`. A small digit is only another one behind a letter.
    pub(super) fn is(&self, other: &Self) -> bool {
        (self.is_glued || !other.is_small) && (other.is_glued || !self.is_small) && self.says(&other.values)
    }

    /// Whether one of `values` is its own, or the same with a percent sign.
    pub(super) fn says(&self, values: &[String]) -> bool {
        let plain = |value: &String| {
            value.strip_suffix('%').filter(|_| self.signs.has_percent).unwrap_or(value).to_owned()
        };
        values.iter().any(|value| self.values.contains(value) || self.values.contains(&plain(value)))
    }

    /// Its value, where that is a whole number.
    pub(super) fn whole(&self) -> Option<u64> {
        self.values.iter().rev().find_map(|value| value.parse().ok())
    }

    /// Its digits, where nothing stands between them.
    pub(super) fn plain(&self) -> Option<u64> {
        self.digits.parse().ok()
    }

    /// The numbers that it may be instead of one: `5.2` as in `5(2)`.
    pub(super) fn parts(&self) -> Vec<String> {
        let parts: Vec<&str> = self.digits.split('.').collect();
        let is_other =
            self.signs.has_percent || self.signs.money.is_some() || self.digits.contains(&SEPARATORS[1..]);
        if parts.len() < 2 || is_other {
            Vec::new()
        } else {
            parts.into_iter().map(|part| canonical(part, "")).collect()
        }
    }

    /// What the text before and behind it says of it.
    fn read_around(&mut self, text: &str, conventions: &NumberConventions) {
        let before = &text[text.floor_char_boundary(self.at.start.saturating_sub(LOOKAROUND))..self.at.start];
        let after = &text[self.at.end..text.floor_char_boundary(self.at.end + LOOKAROUND)];
        self.read_year(before, after, conventions);
        let rest = self.scale(before, after, conventions);
        self.at.end += after.len() - rest.len();
        self.signs = Signs::around(before, rest);
        if self.signs.money.is_some() || self.signs.has_percent {
            // `1,50 €` is `1,5 €`.
            let shorter = self.values.iter().filter(|value| value.contains('.') && value.ends_with('0'));
            let shorter: Vec<String> = shorter.map(|value| value.trim_end_matches('0').to_owned()).collect();
            self.values.extend(shorter);
        }
        if let Some(rest) = rest.strip_prefix('割') {
            self.values.extend(self.values.clone().iter().filter_map(|value| scaled(value, 10)));
            self.signs = Signs { has_percent: true, ..Signs::around(before, rest) };
        }
    }

    /// A year of an era, or of another calendar of the language; the English `1990s` are the
    /// years 90, too, and `90s` the years 1990.
    fn read_year(&mut self, before: &str, after: &str, conventions: &NumberConventions) {
        let Some(year) = self.plain().and_then(|year| i64::try_from(year).ok()) else { return };
        let era = ERAS.iter().find(|(era, _)| before.trim_end().ends_with(era)).map(|(_, years)| *years);
        self.values.extend(era.map(|years| year.saturating_add(years).to_string()));
        let is_year = |from: i64| from >= 1000 || after.starts_with(YEAR);
        let calendars = conventions.words.calendars.iter().filter(|_| era.is_none());
        for calendar in
            calendars.filter(|calendar| calendar.years.contains(&year) && is_year(calendar.years.start))
        {
            let years = calendar.added.iter().map(|added| year.saturating_add(*added).to_string());
            let is_sure = calendar.years.start >= 1000 && calendar.added.len() == 1;
            let known = if is_sure { &mut self.values } else { &mut self.calendar_years };
            known.extend(years);
        }
        let rest = after.trim_start_matches(['\'', '’']).strip_prefix('s');
        if conventions.language == "en" && year % 10 == 0 && rest.is_some_and(|rest| letters(rest) == 0) {
            self.values.push(if year < 100 { 1900 + year } else { year % 100 }.to_string());
        }
    }

    /// Multiplies it by the words beside it (`1 billion`, `10億`); gives what
    /// stands behind them.
    fn scale<'a>(&mut self, before: &str, after: &'a str, conventions: &NumberConventions) -> &'a str {
        // `150多万`: more than that.
        let mut rest = after.trim_start_matches(['多', '余']);
        let word = rest.trim_start_matches(is_blank);
        if word.starts_with(|c| numerals::scale(c).is_some()) {
            rest = word;
        }
        // `5千米` are 5 kilometres, and 5000 metres.
        let is_unit = |text: &str| conventions.words.units.iter().any(|(name, _)| text.starts_with(name));
        let (start, mut factor, mut is_sure) = (rest, 1_u64, true);
        while let Some(scale) = rest.chars().next().and_then(numerals::scale) {
            factor = factor.saturating_mul(scale);
            // `조` is an article, too.
            is_sure &= !rest.starts_with('조');
            rest = rest.trim_start_matches(|c| numerals::scale(c) == Some(scale));
        }
        // `B1`, but not `Rp1 juta`.
        let is_letter = |c: char| c.is_ascii_alphabetic();
        let glued = &before[before.trim_end_matches(is_letter).len()..];
        let is_name = !matches!(glued, "" | "Rp" | "Rs");
        while let Some((scale, sure, length)) = scale_word(before, rest, conventions).filter(|_| !is_name) {
            factor = factor.saturating_mul(scale);
            is_sure &= sure;
            rest = &rest[length..];
        }
        if factor == 1 {
            let word = before.trim_end_matches(is_blank).rsplit(is_blank).next().unwrap_or_default();
            let word = named(&conventions.scales, &word.to_lowercase());
            let word = word.filter(|(_, met, _)| *met == Met::Exactly);
            (factor, is_sure) = (word.map_or(1, |(scale, ..)| scale), false);
            rest = after;
        }
        let product =
            |values: &[String]| values.iter().filter_map(|value| scaled(value, factor)).collect::<Vec<_>>();
        let (product, misread) = (product(&self.values), product(&self.misread));
        if factor > 1 && is_sure && !is_unit(start) {
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
        let start = text.find(era).filter(|at| text[at + era.len()..].starts_with('元'))?;
        Some(Word::new(
            start..start + era.len() + '元'.len_utf8(),
            u64::try_from(years + 1).ok()?,
            WordKind::Han,
        ))
    })
}

/// The word at the beginning of `rest` that multiplies a number, whether it
/// surely does, and its end. A short one may be a unit.
fn scale_word(before: &str, rest: &str, conventions: &NumberConventions) -> Option<(u64, bool, usize)> {
    let word = rest.trim_start_matches(|c| is_blank(c) || c == '-');
    let skipped = rest.len() - word.len();
    let end = word.find(|c: char| !c.is_alphabetic() && !is_combining_mark(c)).unwrap_or(word.len());
    // `20 m²` are square metres.
    if word[end..].starts_with(SMALL) {
        return None;
    }
    let ascii = word.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(word.len());
    match &word[..ascii] {
        "k" | "K" if skipped == 0 => return Some((1000, true, ascii)),
        "M" if skipped == 0 => return Some((1_000_000, true, ascii)),
        _ => {}
    }
    // Names may have blanks, and where words stand without them more follows.
    let lower = word.to_lowercase();
    let is_money = || Signs::around(before, &word[end..]).money.is_some();
    if let Some(scale) = money_scale(&lower[..ascii], conventions).filter(|_| ascii == end && is_money()) {
        return Some((scale, true, skipped + end));
    }
    // `18 Hunde` are no 18 hundred.
    let is_clear = |(scale, met, _): &(u64, Met, usize)| *scale >= 1000 || *met == Met::Exactly;
    let (scale, met, length) = named(&conventions.scales, &lower).filter(is_clear)?;
    // In Irish a month, `mhí`, is no thousand, `mhíle`; nor are Spanish miles, `millas`, of `mil`.
    let unit = named(&conventions.words.units, &lower).map(|(_, met, length)| (length, met));
    if unit > Some((length, met)) {
        return None;
    }
    // Those for a hundred are of the table, which has no abbreviation of it.
    let is_sure = scale == 100 || lower[..length].chars().count() > 2;
    // Czech `mil` are miles, and millions.
    let is_sure = is_sure && unit != Some((length, met));
    let end = if met == Met::Exactly { length } else { end };
    word.is_char_boundary(end).then_some((scale, is_sure, skipped + end))
}

/// What `word`, in lower case, multiplies money by: as the language has it, or as English does.
fn money_scale(word: &str, conventions: &NumberConventions) -> Option<u64> {
    const ENGLISH: [(&str, u64); 8] = [
        ("k", 1000),
        ("m", 1_000_000),
        ("mm", 1_000_000),
        ("mn", 1_000_000),
        ("b", 1_000_000_000),
        ("bn", 1_000_000_000),
        ("t", 1_000_000_000_000),
        ("tn", 1_000_000_000_000),
    ];
    let own = conventions.scales.iter().filter(|(name, _)| name == word).map(|(_, scale)| *scale).max();
    own.or_else(|| ENGLISH.iter().find(|(name, _)| *name == word).map(|(_, scale)| *scale))
}

/// `value` times `factor`.
fn scaled(value: &str, factor: u64) -> Option<String> {
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let product = format!("{whole}{fraction}").parse::<u128>().ok()?.checked_mul(factor.into())?;
    let width = fraction.len() + 1;
    let digits = format!("{product:0>width$}");
    let (whole, fraction) = digits.split_at(digits.len() - fraction.len());
    Some(canonical(whole, fraction.trim_end_matches('0')))
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
    // `5.00` is 5; the zero of version 4.10 counts.
    let is_whole = fraction.bytes().all(|digit| digit == b'0');
    if is_whole { whole.to_owned() } else { format!("{whole}.{fraction}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn found(language: &str, text: &str) -> Vec<Vec<String>> {
        let conventions = NumberConventions::of(&Language::parse(language).unwrap());
        numbers(text, &conventions).into_iter().map(|number| number.values).collect()
    }

    #[test]
    fn numbers_have_the_values_of_their_language() {
        for (language, text, expected) in [
            ("en", "1,500 or 1.5 million", &[&["1500"][..], &["1500000"]][..]),
            ("de", "1.500 oder 1,5 Mio.", &[&["1500"], &["1500000"]]),
            ("de", "18 Tsd., 18k, 18 000", &[&["18000"], &["18000"], &["18000"]]),
            ("ja", "1万5000円、2億5000万、10千", &[&["15000"], &["250000000"], &["10000"]]),
            ("hi", "1,00,000 और 2 करोड़", &[&["100000"], &["20000000"]]),
            ("fr", "10\u{202f}000,50", &[&["10000.50"]]),
            ("sw", "milioni 20", &[&["20", "20000000"]]),
            ("de", "4.2.1", &[&["4.2.1"]]),
            (
                "en",
                "€20bn, $1.5B, €5m, 5 m",
                &[&["20000000000"], &["1500000000"], &["5000000"], &["5", "5000000"]],
            ),
            ("de", "20m €, 20 €, 5 m", &[&["20000000"], &["20"], &["5"]]),
            ("en", "1/2", &[&["1", "1/2", "0.5"], &["2", "1/2", "0.5"]]),
            ("en", "2/3", &[&["2", "2/3"], &["3", "2/3", "1/3"]]),
            ("en", "the 1990s", &[&["1990", "90"]]),
            ("th", "พ.ศ. 2564, 2564", &[&["2564", "2021"], &["2564", "2021"]]),
        ] {
            assert_eq!(found(language, text), expected, "{text}");
        }
    }
}
