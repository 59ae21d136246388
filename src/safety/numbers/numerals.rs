//! Numerals that are no digits: Roman and Han ones.

use super::digits::is_blank;
use super::words::{Word, WordKind, spans};

/// What the English calls the parts of a law or a book, before their numbers.
const PARTS: [&str; 12] = [
    "§",
    "annex",
    "art.",
    "article",
    "articles",
    "chapter",
    "clause",
    "paragraph",
    "rule",
    "section",
    "sections",
    "title",
];

/// Whether the word before a number, at the end of `before` in lower case, calls it that of a part.
pub(super) fn is_behind_part(before: &str) -> bool {
    before.trim_end_matches(is_blank).rsplit(is_blank).next().is_some_and(|word| PARTS.contains(&word))
}

/// The Roman numerals in `text`: `XXI`, `XXIe`. Those of two are made of I, V and
/// X, since `CD`, `MD` and `XL` mean something else. Those of three that aren't, `MDX`, `CLI` and
/// `MIX`, mostly do, too: only `Chapter XLV` is one for sure. One letter, and small ones
/// in brackets, may be a letter: `(i)`.
pub(super) fn roman(text: &str) -> impl Iterator<Item = Word> {
    let numerals = spans(text).filter_map(|at| {
        let word = &text[at.clone()];
        let end = word.find(|c| !"IVXLCDM".contains(c)).unwrap_or(word.len());
        let is_small = word[..end].chars().all(|c| "IVX".contains(c));
        let is_clear = end > 2 || is_small;
        let is_alone = end > 1 || word.len() == 1 && at.start > 0;
        let has_ending = !word[end..].contains(|c: char| c.is_uppercase() || c.is_numeric());
        let value = roman_value(&word[..end]).filter(|_| is_clear && is_alone && has_ending)?;
        let is_sure = || is_small || end > 3 || is_behind_part(&text[..at.start].to_lowercase());
        let kind = if end > 1 && is_sure() { WordKind::Roman } else { WordKind::Letter };
        Some(Word::new(at, value, kind))
    });
    let bracketed = text.match_indices('(').filter_map(|(at, _)| {
        let (inner, _) = text[at + 1..].split_once(')')?;
        let is_small = inner.len() < 9 && inner.bytes().all(|byte| byte.is_ascii_lowercase());
        let value = is_small.then(|| roman_value(&inner.to_ascii_uppercase()))??;
        Some(Word::new(at..at + inner.len() + 2, value, WordKind::Letter))
    });
    numerals.chain(bracketed)
}

/// The value of a numeral as it is written by rule.
pub(super) fn roman_value(numeral: &str) -> Option<u64> {
    #[rustfmt::skip]
    const SIGNS: [(&str, u64); 13] = [
        ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40),
        ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
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

/// What a Han or Hangul character behind digits multiplies by.
pub(super) fn scale(character: char) -> Option<u64> {
    Some(match character {
        '百' | '백' => 100,
        '千' | '천' => 1000,
        '万' | '萬' | '만' => 10_000,
        '億' | '亿' | '억' => 100_000_000,
        '兆' | '조' => 1_000_000_000_000,
        _ => return None,
    })
}

/// The runs of Han numerals in `text`, whole: `三十`, `十八`, `二〇一八`.
pub(super) fn han(text: &str) -> impl Iterator<Item = Word> {
    let is_numeral = |c: char| small(c).is_some() || unit(c).is_some();
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(is_numeral)?;
        rest = text[start..].find(|c| !is_numeral(c)).map_or(text.len(), |length| start + length);
        Some(Word::new(start..rest, han_value(&text[start..rest]), WordKind::Han))
    })
}

fn small(character: char) -> Option<u64> {
    if character < '〇' {
        return None;
    }
    let at = "〇一二三四五六七八九".chars().position(|known| known == character);
    let pair = || matches!(character, '两' | '兩').then_some(2);
    at.or_else(pair).map(|at| at as u64)
}

fn unit(character: char) -> Option<u64> {
    if character == '十' {
        Some(10)
    } else {
        scale(character).filter(|_| !('가'..='힣').contains(&character))
    }
}

fn han_value(run: &str) -> u64 {
    if let Some(digits) = run.chars().map(small).collect::<Option<Vec<u64>>>() {
        return digits.into_iter().fold(0_u64, |value, digit| value.saturating_mul(10).saturating_add(digit));
    }
    let (mut total, mut section, mut digit) = (0_u64, 0_u64, 0_u64);
    for character in run.chars() {
        match (small(character), unit(character)) {
            (Some(value), _) => digit = value,
            (None, Some(unit)) if unit < 10_000 => {
                section = section.saturating_add(digit.max(1).saturating_mul(unit));
                digit = 0;
            }
            (None, unit) => {
                total = total.saturating_add((section + digit).max(1).saturating_mul(unit.unwrap_or(1)));
                (section, digit) = (0, 0);
            }
        }
    }
    total.saturating_add(section).saturating_add(digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numerals_have_values() {
        let found = |words: Vec<Word>, kind| {
            words.iter().filter(|word| word.kind == kind).filter_map(Word::value).collect::<Vec<_>>()
        };
        let roman = roman(
            "XXIe siècle, XIX w. i MCMXCIX; CIVIL IIII XX, CD-DVD, XL, IV2, use V and I: (i) a, (iv) b, (iix), (I)",
        );
        let roman: Vec<_> = roman.collect();
        assert_eq!(found(roman.clone(), WordKind::Roman), [21, 19, 1999, 20]);
        assert_eq!(found(roman, WordKind::Letter), [5, 1, 1, 1, 4]);
        let names: Vec<_> = super::roman("Use MDX, CLI, MIX and DIV; see Chapter XLV and LXIV").collect();
        assert_eq!(found(names.clone(), WordKind::Roman), [45, 64]);
        assert_eq!(found(names, WordKind::Letter), [1510, 151, 1009, 504]);
        let han = han("三十日、十八歳、二千一、二〇一八年、三万").collect();
        assert_eq!(found(han, WordKind::Han), [30, 18, 2001, 2018, 30_000]);
    }
}
