//! Everything in one text that says a number.

use std::ops::Range;

use super::conventions::Conventions;
use super::dates::{self, Date, Row};
use super::english::{self, Spoken};
use super::number::{Number, first_years, hours, is_blank, numbers};
use super::numerals::{bracketed, han, roman, single};
use super::words::{Word, Words};
use crate::language::Language;

/// The numbers of one text, which has ASCII digits.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub(super) text: String,
    pub(super) lower: String,
    /// What stands there in digits.
    pub(super) numbers: Vec<Number>,
    /// What the English has in words.
    pub(super) spoken: Vec<Spoken>,
    /// What the translation has in words of its language.
    pub(super) words: Vec<Word>,
    /// The word for a half.
    pub(super) half: Option<Range<usize>>,
    /// Roman numerals; those of one letter may be something else.
    pub(super) roman: Vec<Word>,
    pub(super) single: Vec<Word>,
    /// Han numerals, whole.
    pub(super) han: Vec<Word>,
    pub(super) dates: Vec<Date>,
    pub(super) rows: Vec<Row>,
    /// The language of a source text, unless that is English.
    pub(super) source: Option<Language>,
}

impl Facts {
    /// Those of the page's text, by the conventions of its language.
    pub(super) fn of_source(text: String, language: &Language) -> Self {
        if language.is_english() {
            return Self::of_english(text);
        }
        // Where case changes lengths, dates would stand elsewhere.
        let lower = text.to_lowercase();
        let text = if lower.len() == text.len() { text } else { lower };
        let mut facts = Self::of_translation(text, language, &Conventions::of(language));
        let spoken = std::mem::take(&mut facts.words).into_iter().map(|word| Spoken {
            at: word.at,
            values: vec![word.value.to_string()],
            cardinal: (word.value > 1).then_some(word.value),
        });
        let half = facts.half.take().map(|at| english::half(at, &facts.numbers));
        facts.spoken = spoken.chain(half).collect();
        let full = facts.rows.iter().filter(|row| row.is_full).flat_map(|row| row.readings.iter().cloned());
        facts.dates.extend(full);
        facts.source = Some(language.clone());
        facts
    }

    /// Those of an English translation of a text in another language.
    pub(super) fn of_english_translation(text: String, language: &Language) -> Self {
        let mut facts = Self::of_translation(text, language, &Conventions::of(language));
        let cardinals = english::numbers(&facts.lower).into_iter();
        let single = cardinals.filter(|spoken| spoken.values.len() == 1);
        facts.words = single
            .filter_map(|spoken| Some(Word { at: spoken.at, value: spoken.values.first()?.parse().ok()? }))
            .collect();
        facts.half = super::words::spans(&facts.lower)
            .into_iter()
            .find(|at| matches!(&facts.lower[at.clone()], "half" | "halves"));
        if facts.lower.len() == facts.text.len() {
            facts.dates = dates::english(&facts.text);
        }
        facts
    }

    pub(super) fn of_english(text: String) -> Self {
        let mut numbers = numbers(&text, None);
        hours(&text, &mut numbers);
        let lower = text.to_lowercase();
        let mut facts = Self {
            spoken: english::numbers(&lower),
            roman: roman(&text),
            single: single(&text).into_iter().chain(bracketed(&text)).collect(),
            dates: dates::english(&text),
            rows: dates::rows(&text, None),
            numbers,
            lower,
            text,
            ..Self::default()
        };
        let full = facts.rows.iter().filter(|row| row.is_full).flat_map(|row| row.readings.iter().cloned());
        facts.dates.extend(full);
        facts
    }

    pub(super) fn of_translation(text: String, language: &Language, conventions: &Conventions) -> Self {
        let lower = text.to_lowercase();
        let mut numbers = numbers(&text, Some(conventions));
        for number in &mut numbers {
            number.read_time(&text, &lower, &conventions.afternoon);
            number.read_year(language);
        }
        // Case changes the length of a few letters, and so where others stand.
        let in_lower = super::number::numbers(&lower, Some(conventions));
        let mut han = han(&text);
        han.extend(first_years(&text));
        Self {
            half: Words::of(language).and_then(|words| words.half(&lower)),
            words: Words::of(language).map(|words| words.numbers(&lower, conventions)).unwrap_or_default(),
            roman: roman(&text),
            single: single(&text),
            dates: dates::translated(&lower, &in_lower, conventions),
            rows: dates::rows(&text, conventions.is_day_first),
            numbers,
            han,
            lower,
            text,
            ..Self::default()
        }
    }

    /// `number` with the words beside it.
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
