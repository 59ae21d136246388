//! `words.tsv`: what languages write in words, and what signs are called.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::str::Split;
use std::sync::LazyLock;

use unicode_normalization::char::is_combining_mark;

use super::digits::is_blank;
use crate::safety::letters::is_divided;
use crate::text::is_letter;
use crate::text::words::is_cjk;

/// Something that says a number without digits.
#[derive(Debug, Clone)]
pub(super) struct Word {
    pub(super) at: Range<usize>,
    pub(super) values: Vec<String>,
    pub(super) kind: WordKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WordKind {
    /// A word that counts.
    Word,
    /// A word that says a number by the way: `both`, `monthly`.
    Hint,
    Roman,
    /// A Roman numeral that may be something else: one letter, in brackets, or a name.
    Letter,
    Han,
}

impl Word {
    pub(super) fn new(at: Range<usize>, value: u64, kind: WordKind) -> Self {
        Self { at, values: vec![value.to_string()], kind }
    }

    pub(super) fn value(&self) -> Option<u64> {
        self.values.first()?.parse().ok()
    }
}

/// What a language writes in words.
#[derive(Debug, Default)]
pub(super) struct NumberWords {
    /// Words with single blanks between them, their values, and their kind.
    numbers: HashMap<&'static str, (Vec<String>, WordKind)>,
    /// What the rows of several words begin with, and how many the longest has.
    first: HashSet<&'static str>,
    longest: usize,
    pub(super) minus: Vec<&'static str>,
    /// What ends with one of these and says no minus: `au moins`.
    no_minus: Vec<&'static str>,
    /// What says that an hour is before noon, or after it.
    pub(super) morning: Vec<&'static str>,
    pub(super) afternoon: Vec<&'static str>,
    /// The words that multiply a number.
    pub(super) scales: Vec<(&'static str, u64)>,
    /// What is counted with it: rows of the table that begin with `@`.
    pub(super) units: Vec<(&'static str, &'static str)>,
    /// Years that aren't counted as those of the pages, without a word for it.
    pub(super) calendars: Vec<CalendarYears>,
}

/// The years of a language's other calendars: which years they are, and what is added to
/// them. One addend gives the year for sure, several one of them.
#[derive(Debug)]
pub(super) struct CalendarYears {
    pub(super) years: Range<i64>,
    pub(super) added: Vec<i64>,
}

impl CalendarYears {
    /// The row of the table `years 2300-2700`, with what it adds.
    fn of(key: &str, added: Split<'static, char>) -> Option<Self> {
        let (first, last) = key.strip_prefix("years ")?.split_once('-')?;
        let added = added.map(str::parse).collect::<Result<_, _>>().ok()?;
        Some(Self { years: first.parse().ok()?..last.parse().ok()?, added })
    }
}

/// The rows of the table for one language: key, words. `*` is every language.
pub(super) fn rows(language: &str) -> impl Iterator<Item = (&'static str, Split<'static, char>)> {
    let lines = include_str!("words.tsv").lines().filter_map(|line| line.split_once('\t'));
    let own = lines.filter(move |(own, _)| *own == language);
    own.filter_map(|(_, row)| row.split_once('\t')).map(|(key, words)| (key, words.split('|')))
}

impl NumberWords {
    pub(super) fn of(language: &str) -> Self {
        let mut known = Self::default();
        for (key, words) in rows(language) {
            if let Some(unit) = key.strip_prefix('@') {
                known.units.extend(words.map(|word| (word, unit)));
                continue;
            }
            if let Some(calendar) = CalendarYears::of(key, words.clone()) {
                known.calendars.push(calendar);
                continue;
            }
            let (kind, key) =
                key.strip_prefix('~').map_or((WordKind::Word, key), |key| (WordKind::Hint, key));
            match key.strip_prefix('x').and_then(|scale| scale.parse().ok()) {
                Some(scale) => known.scales.extend(words.map(|word| (word, scale))),
                None if key == "-" => known.minus.extend(words),
                None if key == "!-" => known.no_minus.extend(words),
                None if key == "am" => known.morning.extend(words),
                None if key == "pm" => known.afternoon.extend(words),
                None if key.starts_with("persian ") => {}
                None => words.for_each(|word| known.add(word, &values(key), kind)),
            }
        }
        known
    }

    fn add(&mut self, text: &'static str, values: &[String], kind: WordKind) {
        let mut words = text.split(' ');
        self.first.extend(words.next().filter(|first| first.len() < text.len()));
        self.longest = self.longest.max(words.count());
        self.numbers.entry(text).or_insert_with(|| (values.to_vec(), kind));
    }

    /// Whether `lower`, in lower case, ends with a minus as a word.
    pub(super) fn ends_with_minus(&self, lower: &str) -> bool {
        let is_word = |name: &&str| {
            lower
                .strip_suffix(*name)
                .is_some_and(|before| !name.starts_with(is_letter) || !before.ends_with(is_letter))
        };
        self.minus.iter().any(is_word) && !self.no_minus.iter().any(is_word)
    }

    /// Whether `lower`, in lower case, says a minus.
    pub(super) fn says_minus(&self, lower: &str) -> bool {
        let mut ends =
            self.minus.iter().flat_map(|name| lower.match_indices(name).map(|(at, name)| at + name.len()));
        ends.any(|end| !lower[end..].starts_with(is_letter) && self.ends_with_minus(&lower[..end]))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.numbers.is_empty()
    }

    /// The numbers that `text`, in lower case, has in words. One multiplies the
    /// word before it, or is added: `twenty-five`, `two hundred and five`.
    pub(super) fn numbers(&self, text: &str, scales: &[(String, u64)]) -> Vec<Word> {
        let spans: Vec<Range<usize>> = if self.is_empty() { Vec::new() } else { spans(text).collect() };
        let (mut found, mut next): (Vec<Word>, _) = (Vec::new(), 0);
        while let Some(at) = spans.get(next) {
            let is_scale = |name: &str| name == &text[at.clone()] && name.chars().count() > 2;
            let scale = scales.iter().find(|(name, _)| is_scale(name));
            if let Some(part) = scale.and_then(|(_, scale)| part_of(*scale, text, at, &found)) {
                found.retain(|word| word.at.end <= part.at.start);
                found.push(part);
                next += 1;
                continue;
            }
            let (word, length) = match (self.longest_at(text, &spans[next..]), scale) {
                (Some(longest), _) => longest,
                (None, Some((_, scale))) => (Word::new(at.clone(), *scale, WordKind::Word), 1),
                (None, None) => {
                    next += 1;
                    continue;
                }
            };
            next += length;
            let before = text[..at.start].trim_end_matches(|c| is_blank(c) || c == '-');
            let gap = |last: &Word| text[last.at.end..at.start].trim();
            let last =
                found.last().filter(|last| last.kind == WordKind::Word).filter(|last| match gap(last) {
                    "and" => last.value() >= Some(100),
                    gap => matches!(gap, "" | "-"),
                });
            let whole = last.and_then(|last| joined(last.value()?, word.value()?, scale.is_some()));
            match (whole, found.last_mut()) {
                (Some(whole), Some(last)) => *last = Word::new(last.at.start..word.at.end, whole, last.kind),
                // Behind digits it belongs to them.
                _ if scale.is_some() && before.ends_with(|c: char| c.is_ascii_digit()) => {}
                _ => {
                    let mut word = word;
                    let half =
                        found.iter().rev().find(|word| word.kind == WordKind::Word).and_then(Word::value);
                    let half = half.filter(|_| word.values.first().is_some_and(|value| value == "1/2"));
                    // `two and a half`
                    word.values.extend(half.map(|half| format!("{half}.5")));
                    found.push(word);
                }
            }
        }
        found
    }

    /// The most words at the beginning of `spans` that are a number.
    fn longest_at(&self, text: &str, spans: &[Range<usize>]) -> Option<(Word, usize)> {
        let first = &text[spans.first()?.clone()];
        let most = if self.first.contains(first) { self.longest + 1 } else { 1 };
        let word = |length: usize| {
            let row = spans.get(..length)?;
            let at = row.first()?.start..row.last()?.end;
            let known = if length == 1 {
                // The article of Arabic.
                let plain = first.strip_prefix("ال").filter(|_| first.len() > 6);
                self.numbers.get(first).or_else(|| self.numbers.get(plain?))?
            } else {
                let words: Vec<&str> = row.iter().map(|at| &text[at.clone()]).collect();
                self.numbers.get(words.join(" ").as_str())?
            };
            Some((Word { at, values: known.0.clone(), kind: known.1 }, length))
        };
        (1..=most).rev().find_map(word)
    }
}

/// A part of a `scale` that stands `at` a place: `half a million`, `a quarter of a
/// million`.
fn part_of(scale: u64, text: &str, at: &Range<usize>, found: &[Word]) -> Option<Word> {
    let (part, whole) =
        found.iter().rev().find_map(|word| Some((word, word.values.first()?.strip_prefix("1/")?)))?;
    let is_near = matches!(text[part.at.end..at.start].trim(), "" | "a" | "of a");
    let value = scale.checked_div(whole.parse().ok()?)?;
    is_near.then(|| Word::new(part.at.start..at.end, value, WordKind::Word))
}

/// What two words in a row are together.
fn joined(last: u64, value: u64, is_scale: bool) -> Option<u64> {
    let is_unit = (20..100).contains(&last) && last.is_multiple_of(10) && (1..10).contains(&value);
    let is_rest = last >= 100 && last.is_multiple_of(100) && (1..100).contains(&value);
    if is_scale && last > 0 {
        Some(last.saturating_mul(value))
    } else {
        (is_unit || is_rest).then_some(last.saturating_add(value))
    }
}

/// The values that a key of the table lists; a part is written in more ways.
fn values(key: &str) -> Vec<String> {
    let mut values: Vec<String> = key.split(' ').map(str::to_owned).collect();
    if let Some(hundredths) =
        key.strip_prefix("1/").and_then(|whole| 100_u32.checked_div(whole.parse().ok()?))
    {
        values.push(format!("0.{hundredths}").trim_end_matches('0').to_owned());
        values.push(format!("{hundredths}%"));
    }
    values
}

static PERCENT: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| rows("*").filter(|(key, _)| *key == "%").flat_map(|(_, words)| words).collect());

/// Whether a word of `text`, in lower case, begins as one for percent.
pub(super) fn has_percent(text: &str) -> bool {
    PERCENT.iter().any(|word| {
        text.match_indices(word).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            !word.starts_with(is_divided) || !before.is_some_and(char::is_alphabetic)
        })
    })
}

/// Whether names that begin with `character` are found within words, too: in scripts that write
/// words without blanks, and in Korean, which writes what follows right behind them.
pub(super) fn is_dense(character: char) -> bool {
    is_cjk(character) || matches!(character, '\u{AC00}'..='\u{D7A3}')
}

/// The words of `text`. An apostrophe and a hyphen divide them.
pub(super) fn spans(text: &str) -> impl Iterator<Item = Range<usize>> {
    // U+02BC is an apostrophe, too.
    let is_word = |c: char| match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        '\u{2BC}' => false,
        _ => is_letter(c) || c.is_numeric() || is_combining_mark(c),
    };
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(is_word)?;
        rest = text[start..].find(|c| !is_word(c)).map_or(text.len(), |length| start + length);
        Some(start..rest)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(language: &str, text: &str) -> Vec<String> {
        let scales = [("million".to_owned(), 1_000_000), ("hundred".to_owned(), 100)];
        let words = NumberWords::of(language).numbers(text, &scales);
        words.into_iter().flat_map(|word| word.values).collect()
    }

    #[test]
    fn whole_words_are_numbers() {
        for (language, text, expected) in [
            ("de", "innerhalb von vierzehn tagen", &["14"][..]),
            ("de", "beachten, achtung, stadtviertel, zweifel", &[]),
            ("de", "zwei drittel", &["2", "1/3", "0.33", "33%"]),
            ("fr", "soixante-dix jours, dix", &["70", "10"]),
            ("es", "cuarenta y cinco días", &["45"]),
            ("uk", "п’ять днів", &["5"]),
            ("ru", "до шестнадцати лет", &["16"]),
            ("ar", "انتظر يومين", &["2"]),
            ("ar", "الأيام السبعة", &["7"]),
            ("nb", "tretten år", &["13"]),
            ("th", "ห้ามสามสิบวัน", &[]),
            ("th", "สามสิบ วัน", &["30"]),
            ("en", "the twenty-first day", &["21"]),
            ("en", "two hundred and five people", &["205"]),
            ("en", "twenty, five", &["20", "5"]),
            ("en", "twenty million, 3 million", &["20000000"]),
            ("en", "two and a half years", &["2", "1", "1/2", "0.5", "50%", "2.5"]),
        ] {
            assert_eq!(found(language, text), expected, "{text}");
        }
    }

    #[test]
    fn every_language_knows_its_small_numbers() {
        let lines = include_str!("words.tsv").lines().filter_map(|line| line.split_once('\t'));
        let languages: HashSet<&str> =
            lines.map(|(language, _)| language).filter(|own| *own != "*").collect();
        // Of some, only the units are known.
        let words = languages.iter().map(|language| (language, NumberWords::of(language)));
        for (language, words) in words.filter(|(_, words)| !words.is_empty()) {
            let is_known =
                |value: &u64| words.numbers.values().any(|(known, _)| known.contains(&value.to_string()));
            let missing: Vec<u64> = (1..=20).filter(|value| !is_known(value)).collect();
            assert_eq!(missing, [0_u64; 0], "{language}");
        }
    }
}
