//! Everything in one text that says a number.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::calendars;
use super::codes::{self, Code};
use super::conventions::NumberConventions;
use super::dates::{self, Date, NumericDate};
use super::digit_rows::{self, DigitRow};
use super::digits::{SMALL, is_blank};
use super::hours::hours;
use super::number::{Number, first_years, numbers};
use super::numerals::{han, roman};
use super::words::{Word, WordKind};
use crate::text::not_ascii;

/// The numbers of one text, which has ASCII digits.
#[derive(Debug, Clone)]
pub(in crate::safety) struct Facts {
    pub(super) conventions: Arc<NumberConventions>,
    pub(super) text: String,
    lower: OnceLock<String>,
    /// What stands there in digits.
    pub(super) numbers: Vec<Number>,
    words: OnceLock<Vec<Word>>,
    codes: OnceLock<Vec<Code>>,
    telephones: OnceLock<Vec<DigitRow>>,
    /// Whether nothing in it could be lacking in a text without digits: every translation asks it of its English.
    pub(super) says_nothing: OnceLock<bool>,
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
        let mut rows = dates::rows(&text, &conventions);
        for row in &mut rows {
            let date = calendars::numeric(row, &conventions);
            row.readings.extend(date);
        }
        let mut facts = Self {
            numbers: numbers(&text, &conventions),
            rows,
            dates: Vec::new(),
            lower: OnceLock::new(),
            words: OnceLock::new(),
            codes: OnceLock::new(),
            telephones: OnceLock::new(),
            says_nothing: OnceLock::new(),
            conventions,
            text,
        };
        let mut numbers = std::mem::take(&mut facts.numbers);
        for number in &mut numbers {
            number.is_idle &= is_source;
        }
        if !numbers.is_empty() {
            hours(facts.lower(), &mut numbers, &facts.conventions);
        }
        if source.is_none_or(|source| source.all_dates().next().is_some()) {
            let (text, lower) = (&facts.text, facts.lower());
            facts.dates = dates::named_months(text, lower, &numbers, &facts.conventions, is_source);
            facts.dates.extend(calendars::named(text, &numbers, &facts.conventions));
            facts.dates.sort_by_key(|date| date.at.start);
        }
        facts.numbers = numbers;
        let full = facts.rows.iter().filter(|row| row.is_full && is_source);
        facts.dates.extend(full.flat_map(|row| row.readings.iter().cloned()));
        facts
    }

    /// The text in lower case; everything stands where it does in the text.
    pub(super) fn lower(&self) -> &str {
        self.lower.get_or_init(|| lower(&self.text))
    }

    /// What says a number otherwise than in digits. It is looked for when a rule
    /// asks first: most texts are compared by their digits alone.
    pub(super) fn words(&self) -> &[Word] {
        self.words.get_or_init(|| {
            let conventions = &self.conventions;
            let mut words = conventions.words.numbers(self.lower(), &conventions.scales);
            words.extend(roman(&self.text));
            words.extend(han(&self.text));
            words.extend(first_years(&self.text));
            words
        })
    }

    /// Whether it has a word of one of `kinds`.
    pub(super) fn has_kind(&self, kinds: &[WordKind]) -> bool {
        self.words().iter().any(|word| kinds.contains(&word.kind))
    }

    /// The codes in it.
    pub(super) fn codes(&self) -> &[Code] {
        self.codes.get_or_init(|| codes::find(&self.text))
    }

    /// The telephone numbers in it.
    pub(super) fn telephones(&self) -> &[DigitRow] {
        self.telephones.get_or_init(|| digit_rows::rows(&self.text))
    }

    /// Whether it says no number that a text without digits could have otherwise.
    pub(super) fn has_no_number(&self) -> bool {
        let is_by_the_way = |word: &Word| match word.kind {
            WordKind::Hint => true,
            WordKind::Word => word.value().is_none_or(|value| value <= 1),
            WordKind::Roman | WordKind::Letter | WordKind::Han => false,
        };
        self.numbers.is_empty() && self.dates.is_empty() && self.words().iter().all(is_by_the_way)
    }

    /// All dates, in digits or not, in each order that they may be meant in.
    pub(super) fn all_dates(&self) -> impl Iterator<Item = &Date> {
        self.dates.iter().chain(self.rows.iter().flat_map(|row| &row.readings))
    }

    /// What stands at `at`, with the words beside it.
    pub(super) fn around(&self, at: &Range<usize>) -> String {
        const MOST: usize = 16;
        let is_mark = |c| matches!(c, '*' | '_');
        let (before, after) = (self.text[..at.start].trim_end_matches(is_mark), &self.text[at.end..]);
        let word = |text: &str| {
            text.trim_end().rsplit(is_blank).next().map(|word| text.trim_end().len() - word.len())
        };
        let start = word(before).filter(|start| before[*start..].chars().count() <= MOST);
        let next = after.trim_start_matches(is_mark).trim_start();
        let end = next.find(is_blank).unwrap_or(next.len()) + after.len() - next.len();
        let end = if after[..end].chars().count() <= MOST { end } else { 0 };
        self.text[start.unwrap_or(at.start)..at.end + end]
            .trim()
            .trim_end_matches(['.', ',', ';', ':'])
            .trim_matches(is_mark)
            .replace("**", "")
            .replace(SMALL, "")
    }
}

/// `text` in lower case, but for the letters whose other case has another
/// length. `İ` is an `ı`, which has the same.
pub(super) fn lower(text: &str) -> String {
    if not_ascii(text).all(is_as_lower) {
        return text.to_ascii_lowercase();
    }
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

/// Whether `character` stands in a block whose characters are in lower case, or
/// have none.
const fn is_as_lower(character: char) -> bool {
    matches!(
        character,
        '\u{A0}'..='\u{BF}'
            | '\u{DF}'..='\u{FF}'
            | '\u{430}'..='\u{45F}'
            | '\u{600}'..='\u{6FF}'
            | '\u{2000}'..='\u{206F}'
            | '\u{3000}'..='\u{9FFF}'
            | '\u{AC00}'..='\u{D7A3}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_lower_case_stays() {
        for character in ('\0'..=char::MAX).filter(|character| is_as_lower(*character)) {
            assert!(character.to_lowercase().eq([character]), "U+{:04X}", u32::from(character));
        }
        assert_eq!(lower("ÄRA É Łódź 日 İ"), "ära é łódź 日 ı");
    }
}
