//! Numbers that the English has in words, and its months.

use std::ops::Range;

use super::words::spans;

/// Words that count, and the value that another language may write in digits.
const WORDS: &[(&str, u64)] = &[
    ("zero", 0),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];

/// The same for ordinals that aren't made with `th`, and for words that say a
/// number by the way.
const OTHERS: &[(&str, u64)] = &[
    ("a", 1),
    ("an", 1),
    ("another", 1),
    ("each", 1),
    ("every", 1),
    ("per", 1),
    ("once", 1),
    ("first", 1),
    ("single", 1),
    ("daily", 1),
    ("hourly", 1),
    ("weekly", 1),
    ("monthly", 1),
    ("yearly", 1),
    ("annual", 1),
    ("annually", 1),
    ("both", 2),
    ("couple", 2),
    ("double", 2),
    ("pair", 2),
    ("second", 2),
    ("twice", 2),
    ("third", 3),
    ("thirds", 3),
    ("triple", 3),
    ("quarters", 4),
    ("fifth", 5),
    ("eighth", 8),
    ("ninth", 9),
    ("decade", 10),
    ("twelfth", 12),
    ("dozen", 12),
    ("noon", 12),
    ("midnight", 0),
    ("century", 100),
];

/// The words that multiply what stands before them.
const SCALES: &[(&str, u64)] = &[
    ("hundred", 100),
    ("thousand", 1000),
    ("lakh", 100_000),
    ("million", 1_000_000),
    ("crore", 10_000_000),
    ("billion", 1_000_000_000),
    ("trillion", 1_000_000_000_000),
];

/// Words for parts, and how they are written in digits.
const PARTS: &[(&str, &[&str])] = &[
    ("half", &["0.5", "50%", "1/2"]),
    ("halves", &["0.5", "50%", "1/2"]),
    ("quarter", &["0.25", "25%", "1/4"]),
    ("midnight", &["24", "12"]),
];

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Numbers in words.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Spoken {
    pub(super) at: Range<usize>,
    pub(super) values: Vec<String>,
    /// What it counts, where that is more than one for sure.
    pub(super) cardinal: Option<u64>,
}

/// The number that `word` multiplies by.
pub(super) fn scale(word: &str) -> Option<u64> {
    let word = word.strip_suffix("th").unwrap_or(word);
    let word = word.strip_suffix('s').unwrap_or(word);
    SCALES.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
}

/// The number of a month's name, or of its abbreviation.
pub(super) fn month(word: &str) -> Option<u64> {
    let is_name = |month: &&str| {
        *month == word
            || word.len() == 3 && month.starts_with(word)
            || word == "sept" && month.starts_with(word)
    };
    MONTHS.iter().position(is_name).map(|at| at as u64 + 1)
}

/// The numbers that `english`, in lower case, has in words.
pub(super) fn numbers(english: &str) -> Vec<Spoken> {
    let mut found: Vec<Spoken> = Vec::new();
    let mut total: Option<u64> = None;
    for at in spans(english) {
        let word = &english[at.clone()];
        let is_digits = |at: usize| {
            english[..at].trim_end_matches([' ', '\u{A0}', '-']).ends_with(|c: char| c.is_ascii_digit())
        };
        if let Some(scale) = scale(word) {
            // Behind digits it belongs to them.
            if is_digits(at.start) {
                total = None;
                continue;
            }
            let scaled = total.filter(|total| *total > 0).unwrap_or(1).saturating_mul(scale);
            let start =
                if total.is_some() { found.pop().map_or(at.start, |last| last.at.start) } else { at.start };
            found.push(spoken(start..at.end, scaled, true));
            total = Some(scaled);
        } else if let Some((value, is_cardinal)) = value(word) {
            // `twenty-first`, `two hundred and five`
            match total.filter(|total| *total >= 20 && total.is_multiple_of(10) && value < 100) {
                Some(whole) if value < 10 || whole >= 100 => {
                    let start = found.pop().map_or(at.start, |last| last.at.start);
                    found.push(spoken(start..at.end, whole + value, true));
                    total = Some(whole + value);
                }
                _ => {
                    found.push(spoken(at, value, is_cardinal));
                    total = Some(value);
                }
            }
        } else if word != "and" || total.is_none_or(|total| total < 100) {
            total = None;
        }
        found.extend(part(word, &found));
    }
    found
}

/// `half`, also behind a number: `two and a half`.
fn part(word: &str, found: &[Spoken]) -> Option<Spoken> {
    let (_, values) = PARTS.iter().find(|(name, _)| *name == word)?;
    let mut values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
    let mut before = found.iter().rev().filter_map(|spoken| spoken.values.first());
    values.extend(
        before.find(|value| *value != "1").map(|value| format!("{value}.5")).filter(|_| word == "half"),
    );
    Some(Spoken { values, ..Spoken::default() })
}

fn spoken(at: Range<usize>, value: u64, is_cardinal: bool) -> Spoken {
    Spoken { at, values: vec![value.to_string()], cardinal: (is_cardinal && value > 1).then_some(value) }
}

/// The value of `word`, and whether it is a number and nothing else.
fn value(word: &str) -> Option<(u64, bool)> {
    let known = |word: &str| WORDS.iter().find(|(name, _)| *name == word).map(|(_, value)| (*value, true));
    let other = || OTHERS.iter().find(|(name, _)| *name == word).map(|(_, value)| (*value, false));
    let ordinal = || word.strip_suffix("ieth").and_then(|stem| known(&format!("{stem}y")));
    let plain = || word.strip_suffix("th").and_then(known);
    let plural = || word.strip_suffix("ies").and_then(|stem| known(&format!("{stem}y")));
    known(word).or_else(other).or_else(ordinal).or_else(plain).or_else(plural)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_values() {
        for (text, value) in [
            ("the twenty-first day", "21"),
            ("two hundred people", "200"),
            ("two hundred and five people", "205"),
            ("thirtieth", "30"),
            ("an hour", "1"),
            ("a million users", "1000000"),
            ("two and a half years", "2.5"),
        ] {
            assert!(numbers(text).iter().any(|spoken| spoken.values.iter().any(|v| v == value)), "{text}");
        }
        assert_eq!(
            numbers("the second hundred").iter().filter(|spoken| spoken.cardinal.is_some()).count(),
            1
        );
        assert_eq!(
            [month("july"), month("sept"), month("ma"), month("mayor")],
            [Some(7), Some(9), None, None]
        );
    }
}
