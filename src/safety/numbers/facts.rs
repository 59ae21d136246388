//! Everything in one text that says a number.

use std::ops::Range;
use std::sync::Arc;

use super::conventions::NumberConventions;
use super::dates::{self, Date, NumericDate};
use super::digits::is_blank;
use super::number::{Number, first_years, hours, numbers};
use super::numerals::{han, roman};
use super::words::{Word, WordKind};

/// The numbers of one text, which has ASCII digits.
#[derive(Debug, Clone)]
pub(in crate::safety) struct Facts {
    pub(super) conventions: Arc<NumberConventions>,
    pub(super) text: String,
    /// The text in lower case; everything stands where it does in the text.
    pub(super) lower: String,
    /// What stands there in digits.
    pub(super) numbers: Vec<Number>,
    /// What stands there otherwise.
    pub(super) words: Vec<Word>,
    /// Months with what stands beside them, and full dates in digits of the
    /// English.
    pub(super) dates: Vec<Date>,
    pub(super) rows: Vec<NumericDate>,
}

impl Facts {
    /// Those of a page's `text`, by the conventions of its language.
    pub(super) fn of_source(text: String, conventions: Arc<NumberConventions>) -> Self {
        Self::of(text, conventions, None)
    }

    /// Those of a translation of `source`. Months are looked for only where that
    /// has a date.
    pub(super) fn of_translation(text: String, conventions: Arc<NumberConventions>, source: &Self) -> Self {
        Self::of(text, conventions, Some(source))
    }

    /// Only of the page's text `24/7` may be left out, and a list of days belongs
    /// to one month.
    fn of(text: String, conventions: Arc<NumberConventions>, source: Option<&Self>) -> Self {
        let is_source = source.is_none();
        let lower = lower(&text);
        let mut numbers = numbers(&text, &conventions);
        for number in &mut numbers {
            number.is_idle &= is_source;
        }
        hours(&lower, &mut numbers, &conventions.afternoon);
        let rows = dates::rows(&text, &conventions);
        let mut dates = Vec::new();
        if source.is_none_or(|source| source.all_dates().next().is_some()) {
            dates.extend(dates::named_months(&text, &lower, &numbers, &conventions, is_source));
        }
        let full = rows.iter().filter(|row| row.is_full && is_source);
        dates.extend(full.flat_map(|row| row.readings.iter().cloned()));
        let mut words = conventions.words.numbers(&lower, &conventions.scales);
        words.extend(roman(&text));
        words.extend(han(&text));
        words.extend(first_years(&text));
        Self { conventions, text, lower, numbers, words, dates, rows }
    }

    /// Whether it says no number that a text without digits could have otherwise.
    pub(super) fn says_nothing(&self) -> bool {
        let is_by_the_way = |word: &Word| match word.kind {
            WordKind::Hint => true,
            WordKind::Word => word.value().is_none_or(|value| value <= 1),
            WordKind::Roman | WordKind::Letter | WordKind::Han => false,
        };
        self.numbers.is_empty() && self.dates.is_empty() && self.words.iter().all(is_by_the_way)
    }

    /// All dates, in digits or not, in each order that they may be meant in.
    pub(super) fn all_dates(&self) -> impl Iterator<Item = &Date> {
        self.dates.iter().chain(self.rows.iter().flat_map(|row| &row.readings))
    }

    /// What stands at `at`, with the words beside it.
    pub(super) fn around(&self, at: &Range<usize>) -> String {
        const MOST: usize = 16;
        let (before, after) = (&self.text[..at.start], &self.text[at.end..]);
        let word = |text: &str| {
            text.trim_end().rsplit(is_blank).next().map(|word| text.trim_end().len() - word.len())
        };
        let start = word(before).filter(|start| before[*start..].chars().count() <= MOST);
        let next = after.trim_start();
        let end = next.find(is_blank).unwrap_or(next.len()) + after.len() - next.len();
        let end = if after[..end].chars().count() <= MOST { end } else { 0 };
        self.text[start.unwrap_or(at.start)..at.end + end]
            .trim()
            .trim_end_matches(['.', ',', ';', ':'])
            .to_owned()
    }
}

/// `text` in lower case, but for the letters whose other case has another
/// length. `İ` is an `ı`, which has the same.
fn lower(text: &str) -> String {
    let lower = |character: char| {
        if character.is_ascii() {
            return character.to_ascii_lowercase();
        }
        let mut letters = character.to_lowercase();
        let only = letters
            .next()
            .filter(|lower| letters.next().is_none() && lower.len_utf8() == character.len_utf8());
        if character == 'İ' { 'ı' } else { only.unwrap_or(character) }
    };
    text.chars().map(lower).collect()
}
