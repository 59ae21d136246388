//! One number as it is written: its digits in any script, and every value that
//! they can mean.

use std::collections::BTreeSet;

use super::words;

/// A number as written and what it can mean: `1.000` is one thousand or one.
#[derive(Debug)]
pub(super) struct Number {
    pub(super) text: String,
    /// Its digits as ASCII, with `.`, `,` and blanks between them.
    digits: String,
    pub(super) values: BTreeSet<String>,
}

impl Number {
    pub(super) fn new(text: String, digits: String) -> Self {
        let values = values(&digits);
        Self { text, digits, values }
    }

    pub(super) fn is(&self, other: &Self) -> bool {
        self.values.intersection(&other.values).next().is_some()
    }

    /// In English a comma groups digits, and begins no fraction.
    pub(super) fn read_as_english(&mut self) {
        let parts: Vec<&str> = self.digits.split(',').collect();
        if parts.len() > 1 && !self.digits.contains('.') && is_grouped(&parts) {
            let whole = canonical(&parts.concat(), "");
            let fraction = canonical(parts[0], parts[1]);
            self.values.retain(|value| parts.len() > 2 || *value == whole || *value != fraction);
        }
    }

    /// Its digits without what a power of ten changes.
    pub(super) fn significant(&self) -> String {
        let digits = self.digits.replace(['.', ',', ' '], "");
        digits.trim_matches('0').to_owned()
    }

    /// Its value, where it is a whole number for sure.
    pub(super) fn whole(&self) -> Option<u64> {
        self.digits.parse().ok().or_else(|| self.values.iter().rev().find_map(|value| value.parse().ok()))
    }

    /// What it is made of: `26.07.2018` is three numbers, too, and so is what
    /// blanks separate.
    pub(super) fn parts(&self) -> impl Iterator<Item = Self> {
        let separators = self.digits.bytes().filter(|byte| !byte.is_ascii_digit()).count();
        let is_list = separators > 1 || self.digits.contains(' ');
        let parts: Vec<Self> = if is_list {
            let parts = self.digits.split(['.', ',', ' ']);
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

pub(super) fn numbers(text: &str) -> Vec<Number> {
    let characters: Vec<char> = text.chars().collect();
    let is_digit = |at: usize| characters.get(at).is_some_and(|c| digit(*c).is_some());
    let mut found = Vec::new();
    let (mut written, mut digits) = (String::new(), String::new());
    for (at, character) in characters.iter().enumerate() {
        // A plain blank groups only three digits.
        let groups = || (at + 1..at + 4).all(is_digit) && !is_digit(at + 4) && group_length(&digits) <= 3;
        let separates = !digits.is_empty()
            && is_digit(at + 1)
            && (is_separator(*character) || *character == ' ' && groups());
        match digit(*character) {
            Some(digit) => {
                written.push(*character);
                digits.push(digit);
            }
            None if separates => {
                written.push(*character);
                digits.push(match character {
                    '.' | '\u{66B}' => '.',
                    ' ' => ' ',
                    _ => ',',
                });
            }
            None if !digits.is_empty() => {
                let mut number = Number::new(std::mem::take(&mut written), std::mem::take(&mut digits));
                number.scale(&characters[at..]);
                found.push(number);
            }
            None => {}
        }
    }
    if !digits.is_empty() {
        found.push(Number::new(written, digits));
    }
    found
}

/// How many digits stand behind the last separator.
fn group_length(digits: &str) -> usize {
    digits.rsplit(|c: char| !c.is_ascii_digit()).next().map_or(0, str::len)
}

impl Number {
    /// Adds what the number is with the word behind it: `1 billion`, `10億`.
    fn scale(&mut self, rest: &[char]) {
        let word: String = rest
            .iter()
            .skip_while(|c| matches!(c, ' ' | '-' | '\u{A0}' | '\u{202F}'))
            .take_while(|c| !c.is_whitespace() && !c.is_ascii_punctuation())
            .collect::<String>()
            .to_lowercase();
        let word = word.trim_end_matches(|c: char| !c.is_alphabetic());
        let mut factor = words::scale(word).unwrap_or(1);
        // `150多万`: more than that.
        let rest = rest.strip_prefix(&['多']).or(rest.strip_prefix(&['余'])).unwrap_or(rest);
        for character in rest.iter().map_while(|c| words::character_scale(*c)) {
            factor = factor.saturating_mul(character);
        }
        if factor > 1 {
            let scaled = self.values.iter().filter_map(|value| scaled(value, factor)).collect::<Vec<_>>();
            self.values.extend(scaled);
        }
    }
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

fn is_separator(character: char) -> bool {
    matches!(
        character,
        '.' | ','
            | '\''
            | '’'
            | '\u{A0}'
            | '\u{202F}'
            | '\u{2009}'
            | '\u{66B}'
            | '\u{66C}'
            | '\u{FF0C}'
            | '\u{FF0E}'
    )
}

/// Every reading of `digits`: a separator groups digits or begins the
/// fraction.
fn values(digits: &str) -> BTreeSet<String> {
    let mut values = BTreeSet::new();
    let parts: Vec<&str> = digits.split(['.', ',', ' ']).collect();
    if is_grouped(&parts) {
        values.insert(canonical(&parts.concat(), ""));
    }
    if let [whole @ .., fraction] = parts.as_slice()
        && !whole.is_empty()
        && is_grouped(whole)
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
    !first.is_empty() && last.len() == 3 && (by(3) && first.len() <= 3 || by(2) && first.len() <= 2)
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

/// The first characters of the scripts' digits, from zero.
const ZEROS: &[char] = &[
    '0', '\u{660}', '\u{6F0}', '\u{7C0}', '\u{966}', '\u{9E6}', '\u{A66}', '\u{AE6}', '\u{B66}', '\u{BE6}',
    '\u{C66}', '\u{CE6}', '\u{D66}', '\u{DE6}', '\u{E50}', '\u{ED0}', '\u{F20}', '\u{1040}', '\u{17E0}',
    '\u{1810}', '\u{1946}', '\u{1C50}', '\u{ABF0}', '\u{FF10}',
];

/// The digit that a character of any script is, as ASCII.
pub(super) fn digit(character: char) -> Option<char> {
    if character.is_ascii() || !character.is_numeric() {
        return character.is_ascii_digit().then_some(character);
    }
    let value = ZEROS
        .iter()
        .find_map(|zero| u32::from(character).checked_sub(u32::from(*zero)).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}
