//! Number words of many languages, `words.tsv`. They only ever make a missing
//! number a doubt, and only as whole words.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};

use super::conventions::{Conventions, Met, named};
use super::data;
use crate::language::Language;

/// What a language writes in words.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// Words with single blanks between them, and their value.
    numbers: HashMap<String, u64>,
    /// How many words the longest of them has.
    longest: usize,
    minus: Vec<&'static str>,
    half: Vec<&'static str>,
}

/// A number that isn't written in digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) at: Range<usize>,
    pub(super) value: u64,
}

static LANGUAGES: LazyLock<HashMap<&'static str, Words>> = LazyLock::new(|| {
    let mut languages: HashMap<&str, Words> = HashMap::new();
    for (language, key, words) in data::rows() {
        let known = languages.entry(language).or_default();
        match key.parse() {
            Ok(value) => words.for_each(|word| known.add(word, value)),
            Err(_) if key == "-" => known.minus.extend(words),
            Err(_) if key == "1/2" => known.half.extend(words),
            Err(_) => {}
        }
    }
    languages.retain(|_, words| words.longest > 0);
    languages
});

static PERCENT: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| data::rows().filter(|(_, key, _)| *key == "%").flat_map(|(.., words)| words).collect());

impl Words {
    pub(super) fn of(language: &Language) -> Option<&'static Self> {
        let own = match language.id().language.as_str() {
            "no" | "nn" => "nb",
            other => other,
        };
        LANGUAGES.get(own)
    }

    fn add(&mut self, text: &str, value: u64) {
        let words: Vec<&str> = spans(text).into_iter().map(|at| &text[at]).collect();
        self.longest = self.longest.max(words.len());
        self.numbers.entry(words.join(" ")).or_insert(value);
    }

    /// The numbers that `text`, in lower case, has in words; a word for
    /// thousand or million behind one multiplies it.
    pub(super) fn numbers(&self, text: &str, conventions: &Conventions) -> Vec<Word> {
        let spans = spans(text);
        let (mut found, mut next) = (Vec::new(), 0);
        while next < spans.len() {
            let longest = (1..=self.longest.min(spans.len() - next)).rev().find_map(|length| {
                let row = &spans[next..next + length];
                let words: Vec<&str> = row.iter().map(|at| &text[at.clone()]).collect();
                let words = words.join(" ");
                // The article of Arabic.
                let plain = words.strip_prefix("ال").filter(|_| row[0].len() > 6);
                let value = self.numbers.get(&words).or_else(|| self.numbers.get(plain?))?;
                Some((length, *value, row[0].start..row[length - 1].end))
            });
            let Some((length, value, at)) = longest else {
                next += 1;
                continue;
            };
            let rest = text[at.end..].trim_start();
            let scale = named(&conventions.scales, rest).filter(|(_, met, _)| *met == Met::Exactly);
            found.push(Word { at, value: value.saturating_mul(scale.map_or(1, |(scale, ..)| scale)) });
            next += length;
        }
        found
    }

    /// The word for a half in `text`, in lower case.
    pub(super) fn half(&self, text: &str) -> Option<Range<usize>> {
        spans(text).into_iter().find(|at| self.half.contains(&&text[at.clone()]))
    }

    /// Whether `text`, in lower case, has a word for minus.
    pub(super) fn has_minus(&self, text: &str) -> bool {
        spans(text).into_iter().any(|at| self.minus.contains(&&text[at]))
            || self.minus.iter().any(|word| word.contains(' ') && text.contains(word))
    }
}

/// Whether a word of `text`, in lower case, begins as one for percent.
pub(super) fn has_percent(text: &str) -> bool {
    PERCENT.iter().any(|word| {
        text.match_indices(word).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            !word.starts_with(is_divided) || !before.is_some_and(char::is_alphabetic)
        })
    })
}

/// Whether nothing stands before a word of its script without a blank: no
/// article, no preposition.
fn is_divided(character: char) -> bool {
    matches!(character.script(), Script::Latin | Script::Cyrillic | Script::Greek)
}

/// The words of `text`. An apostrophe and a hyphen divide them.
pub(super) fn spans(text: &str) -> Vec<Range<usize>> {
    let mut spans: Vec<Range<usize>> = Vec::new();
    let mut is_inside = false;
    for (at, character) in text.char_indices() {
        // U+02BC is an apostrophe, too.
        let is_word = character != '\u{2BC}' && (character.is_alphanumeric() || is_combining_mark(character));
        match spans.last_mut() {
            Some(last) if is_word && is_inside => last.end = at + character.len_utf8(),
            _ if is_word => spans.push(at..at + character.len_utf8()),
            _ => {}
        }
        is_inside = is_word;
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(language: &str, text: &str) -> Vec<u64> {
        let language = Language::parse(language).unwrap();
        let words = Words::of(&language).unwrap();
        words.numbers(text, &Conventions::of(&language)).into_iter().map(|word| word.value).collect()
    }

    #[test]
    fn whole_words_are_numbers() {
        for (language, text, expected) in [
            ("de", "innerhalb von vierzehn tagen", &[14][..]),
            ("de", "beachten, achtung, viertel, zweifel", &[]),
            ("de", "zwanzig millionen euro", &[20_000_000]),
            ("fr", "soixante-dix jours, dix", &[70, 10]),
            ("es", "cuarenta y cinco días", &[45]),
            ("uk", "п’ять днів", &[5]),
            ("ru", "до шестнадцати лет", &[16]),
            ("ar", "انتظر يومين", &[2]),
            ("ar", "الأيام السبعة", &[7]),
            ("nn", "tretten år", &[13]),
            ("th", "ห้ามสามสิบวัน", &[]),
            ("th", "สามสิบ วัน", &[30]),
        ] {
            assert_eq!(found(language, text), expected, "{text}");
        }
    }

    #[test]
    fn every_language_knows_its_small_numbers() {
        for (language, words) in LANGUAGES.iter() {
            let missing: Vec<u64> =
                (1..=20).filter(|value| !words.numbers.values().any(|known| known == value)).collect();
            assert_eq!(missing, [0_u64; 0], "{language}");
        }
    }
}
