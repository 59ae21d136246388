//! Numbers that are written as words: in English, in Han characters and in
//! Roman numerals.

/// English number words and their values. A word that counts nothing certain
/// (`half`) has every value that another language may write for it.
const WORDS: &[(&str, &[u64])] = &[
    ("zero", &[0]),
    ("noon", &[12]),
    ("midnight", &[0, 12, 24]),
    ("a", &[1]),
    ("an", &[1]),
    ("one", &[1]),
    ("once", &[1]),
    ("first", &[1]),
    ("single", &[1]),
    ("each", &[1]),
    ("every", &[1]),
    ("per", &[1]),
    ("another", &[1]),
    ("daily", &[1, 24]),
    ("hourly", &[1, 60]),
    ("weekly", &[1, 7]),
    ("monthly", &[1]),
    ("yearly", &[1, 12]),
    ("annual", &[1, 12]),
    ("annually", &[1, 12]),
    ("two", &[2]),
    ("twice", &[2]),
    ("second", &[2]),
    ("secondary", &[2]),
    ("both", &[2]),
    ("pair", &[2]),
    ("double", &[2]),
    ("three", &[3]),
    ("third", &[3]),
    ("thirds", &[3]),
    ("triple", &[3]),
    ("four", &[4]),
    ("fourth", &[4]),
    ("five", &[5]),
    ("fifth", &[5]),
    ("six", &[6]),
    ("seven", &[7]),
    ("eight", &[8]),
    ("eighth", &[8]),
    ("nine", &[9]),
    ("ninth", &[9]),
    ("ten", &[10]),
    ("decade", &[10]),
    ("decades", &[10]),
    ("eleven", &[11]),
    ("twelve", &[12]),
    ("twelfth", &[12]),
    ("dozen", &[12]),
    ("thirteen", &[13]),
    ("fourteen", &[14]),
    ("fortnight", &[14, 2]),
    ("fifteen", &[15]),
    ("sixteen", &[16]),
    ("seventeen", &[17]),
    ("eighteen", &[18]),
    ("nineteen", &[19]),
    ("twenty", &[20]),
    ("thirty", &[30]),
    ("forty", &[40]),
    ("fifty", &[50]),
    ("sixty", &[60]),
    ("seventy", &[70]),
    ("eighty", &[80]),
    ("ninety", &[90]),
    ("century", &[100]),
    ("half", &[1, 2, 30]),
    ("quarter", &[1, 3, 4, 15]),
    ("quarterly", &[1, 3, 4]),
];

/// The words that multiply what stands before them.
const SCALES: &[(&str, u64)] = &[
    ("hundred", 100),
    ("thousand", 1000),
    ("million", 1_000_000),
    ("billion", 1_000_000_000),
    ("trillion", 1_000_000_000_000),
    ("lakh", 100_000),
    ("crore", 10_000_000),
    ("हज़ार", 1000),
    ("हजार", 1000),
    ("लाख", 100_000),
    ("करोड़", 10_000_000),
    ("হাজার", 1000),
    ("লাখ", 100_000),
    ("লক্ষ", 100_000),
    ("কোটি", 10_000_000),
    ("لاکھ", 100_000),
    ("کروڑ", 10_000_000),
];

const MONTHS: &[&str] = &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The number that `word` multiplies by, in English or in Han characters.
pub(super) fn scale(word: &str) -> Option<u64> {
    let word = word.strip_suffix("th").unwrap_or(word);
    let word = word.strip_suffix('s').unwrap_or(word);
    SCALES.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
}

/// The number of a month's English name or its abbreviation. `may` is one only
/// beside a number.
pub(super) fn month(word: &str) -> Option<u64> {
    let at = MONTHS.iter().position(|month| word.starts_with(month))?;
    let names = [
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
    let is_name = word == names[at] || word.len() == 3 || word == "sept";
    is_name.then_some(at as u64 + 1)
}

/// Words for parts, and how they are written in digits.
const PARTS: &[(&str, &[&str])] =
    &[("half", &["0.5", "50%"]), ("halves", &["0.5", "50%"]), ("quarter", &["0.25", "25%"])];

/// The parts that `english`, in lower case, has in words.
pub(super) fn parts(english: &str) -> impl Iterator<Item = &'static str> {
    PARTS.iter().filter(|(word, _)| english.contains(word)).flat_map(|(_, values)| values.iter().copied())
}

/// Words for times, as they begin.
const TIMES: &[&str] = &["second", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "year"];

/// How many times of a kind `english` has in words: `two weeks`.
pub(super) fn times(english: &str) -> Vec<u64> {
    let words: Vec<String> =
        english.split(|c: char| !c.is_ascii_alphanumeric()).map(str::to_ascii_lowercase).collect();
    let is_time = |word: &str| TIMES.iter().any(|time| word.starts_with(time));
    let pairs = words.windows(2).filter(|pair| is_time(&pair[1]));
    pairs.flat_map(|pair| word_values(&pair[0])).copied().collect()
}

/// Whether `english`, in lower case, speaks of some, without saying how many.
pub(super) fn has_few(english: &str) -> bool {
    let mut words = english.split(|c: char| !c.is_ascii_alphabetic());
    words.any(|word| matches!(word, "few" | "several" | "some" | "couple"))
}

/// The values that `english` has in words, months by their number.
pub(super) fn english(english: &str) -> Vec<u64> {
    let words: Vec<String> = english
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    let mut values = roman(english);
    values.extend(single_numerals(english));
    let mut sum: Option<u64> = None;
    for (at, word) in words.iter().enumerate() {
        if let Some(scale) = scale(word) {
            let scaled = sum.filter(|sum| *sum > 0).unwrap_or(1).saturating_mul(scale);
            values.extend([scale, scaled]);
            sum = Some(scaled);
            continue;
        }
        let is_number = |word: &String| word.starts_with(|c: char| c.is_ascii_digit());
        let beside = words.get(at + 1).is_some_and(is_number) || at > 0 && is_number(&words[at - 1]);
        values.extend(month(word).filter(|_| beside || word.len() > 4));
        match word_values(word) {
            [] => sum = None,
            found => {
                values.extend(found);
                // `twenty-first`, `two hundred and five`
                let whole = sum.filter(|sum| *sum >= 20 && found[0] < 100).map(|sum| sum + found[0]);
                values.extend(whole);
                sum = whole.or(Some(found[0]));
            }
        }
    }
    values
}

fn word_values(word: &str) -> &'static [u64] {
    let known = |word: &str| WORDS.iter().find(|(name, _)| *name == word).map(|(_, values)| *values);
    let ordinal = || word.strip_suffix("ieth").and_then(|stem| known(&format!("{stem}y")));
    let plain = || word.strip_suffix("th").and_then(known);
    let plural = || word.strip_suffix("ies").and_then(|stem| known(&format!("{stem}y")));
    known(word).or_else(ordinal).or_else(plain).or_else(plural).unwrap_or_default()
}

/// What a Han or Hangul character behind digits multiplies by.
pub(super) fn character_scale(character: char) -> Option<u64> {
    Some(match character {
        '百' | '백' => 100,
        '千' | '천' => 1000,
        '万' | '萬' | '만' => 10_000,
        '億' | '亿' | '억' => 100_000_000,
        '兆' | '조' => 1_000_000_000_000,
        _ => return None,
    })
}

/// The values of the runs of Han numerals in `text`: `三十`, `十八`.
pub(super) fn han(text: &str) -> Vec<u64> {
    let mut values = Vec::new();
    let (mut total, mut section, mut digit, mut any) = (0_u64, 0_u64, 0_u64, false);
    for character in text.chars().chain(['\0']) {
        let small = "〇一二三四五六七八九".chars().position(|known| known == character);
        let unit = match character {
            '十' => Some(10),
            other => character_scale(other),
        };
        match (small, unit) {
            (Some(value), _) => digit = value as u64,
            (None, Some(unit)) if unit < 10_000 => {
                section = section.saturating_add(digit.max(1).saturating_mul(unit));
                digit = 0;
            }
            (None, Some(unit)) => {
                total = total.saturating_add((section + digit).max(1).saturating_mul(unit));
                (section, digit) = (0, 0);
            }
            (None, None) => {
                if any {
                    values.push(total.saturating_add(section).saturating_add(digit));
                }
                (total, section, digit, any) = (0, 0, 0, false);
                continue;
            }
        }
        any = true;
    }
    values
}

/// The values of the Roman numerals in `text`: `XXI`, `XXIe`. One letter alone
/// is none: it may be anything.
pub(super) fn roman(text: &str) -> Vec<u64> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let values = words.filter_map(|word| {
        let end = word.find(|c| !"IVXLCDM".contains(c)).unwrap_or(word.len());
        let is_numeral = end > 1 && !word[end..].contains(char::is_uppercase);
        is_numeral.then(|| roman_value(&word[..end])).flatten()
    });
    values.collect()
}

/// The values of Roman numerals of one letter, which may be something else.
fn single_numerals(text: &str) -> impl Iterator<Item = u64> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter_map(|word| matches!(word, "I" | "V" | "X").then(|| roman_value(word)).flatten())
}

/// The value of a numeral as it is written by rule.
fn roman_value(numeral: &str) -> Option<u64> {
    const SIGNS: &[(&str, u64)] = &[
        ("M", 1000),
        ("CM", 900),
        ("D", 500),
        ("CD", 400),
        ("C", 100),
        ("XC", 90),
        ("L", 50),
        ("XL", 40),
        ("X", 10),
        ("IX", 9),
        ("V", 5),
        ("IV", 4),
        ("I", 1),
    ];
    let (mut value, mut rest) = (0, numeral);
    for (sign, worth) in SIGNS {
        let mut repeated = 0;
        while let Some(after) = rest.strip_prefix(sign).filter(|_| repeated < 3) {
            (value, rest, repeated) = (value + worth, after, repeated + 1);
        }
    }
    (rest.is_empty() && value > 0).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_values() {
        for (text, value) in [
            ("the twenty-first day", 21),
            ("two hundred people", 200),
            ("July 26", 7),
            ("thirtieth", 30),
            ("an hour", 1),
            ("1 billion", 1_000_000_000),
        ] {
            assert!(english(text).contains(&value), "{text}: {:?}", english(text));
        }
        assert!(!english("you may leave").contains(&5));
        assert_eq!(roman("XXIe siècle, XIX w. i MCMXCIX; CIVIL IIII XX"), [21, 19, 1999, 20]);
        assert_eq!(han("三十日、十八歳、二千一"), [30, 18, 2001]);
    }
}
