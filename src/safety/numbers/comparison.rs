//! The numbers of both texts, compared.

use std::collections::BTreeSet;

use super::Texts;
use super::difference::Difference;
use super::digits::is_unknown;
use super::number::{Number, first_years, hours, numbers};
use super::{dates, ratios, spelled, words};

/// Languages write numbers up to this one as words.
const WRITTEN_OUT: u64 = 20;
/// A number above this one that isn't round is hardly ever written in words.
const MAYBE_WRITTEN_OUT: u64 = 100;
/// What `a few` may be.
const FEW: u64 = 10;

/// Languages whose readers may know another calendar's years.
const OTHER_CALENDARS: &[&str] =
    &["th", "fa", "ar", "am", "ne", "ja", "ps", "ckb", "ur", "he", "my", "lo", "km"];

/// Languages that count years from another one, without saying so.
const OTHER_YEARS: &[(&str, u64)] = &[("th", 543), ("lo", 543), ("km", 543)];

/// The same time in a larger unit: 24 hours, 1 day.
const CONVERSIONS: &[(u64, u64)] = &[
    (24, 1),
    (48, 2),
    (72, 3),
    (7, 1),
    (8, 1),
    (14, 2),
    (15, 2),
    (21, 3),
    (30, 1),
    (60, 1),
    (60, 2),
    (90, 3),
    (12, 1),
    (24, 2),
    (365, 1),
];

/// Both texts' numbers.
pub(super) struct Comparison<'a> {
    texts: &'a Texts<'a>,
    pub(super) wanted: Vec<Number>,
    pub(super) found: Vec<Number>,
    /// What the English has in words.
    words: BTreeSet<String>,
    /// How many days, months or other times the English has in words.
    times: Vec<u64>,
    /// What the translation has in Han or Roman numerals, or as a month's name.
    numerals: BTreeSet<String>,
    /// Whether the English has words that multiply a number.
    is_scaled: bool,
    /// The numbers of the English that a slash divides: `24/7` may be said
    /// without them.
    divided: BTreeSet<String>,
}

impl<'a> Comparison<'a> {
    pub(super) fn new(texts: &'a Texts<'a>) -> Self {
        let Texts { english, text, conventions, .. } = texts;
        let mut wanted = numbers(english, None);
        let text = &ratios::with_decimals(text, &wanted, conventions.decimal);
        let mut found = numbers(text, Some(conventions));
        if conventions.scales.is_empty() {
            // Words that aren't known may multiply or not.
            wanted.iter_mut().for_each(Number::keep_unscaled);
        }
        hours(english, &mut wanted);
        let own = texts.language.id().language.as_str();
        if let Some((_, years)) = OTHER_YEARS.iter().find(|(language, _)| *language == own) {
            for number in &mut found {
                number.count_years_from(*years);
            }
        }
        let found = divided(found, english, &wanted);
        let strings = |values: Vec<u64>| values.into_iter().map(|value| value.to_string()).collect();
        let mut words: BTreeSet<String> = strings(words::english(english));
        words.extend(ratios::fractions(english));
        words.extend(words::parts(&texts.english_lower).map(str::to_owned));
        let is_scaled = texts
            .english_lower
            .split(|c: char| !c.is_ascii_alphabetic())
            .any(|word| words::scale(word).is_some());
        let mut numerals = words::han(text);
        numerals.extend(words::roman(text).into_iter().chain(first_years(text)));
        numerals.extend(dates::numbered_months(texts));
        Self {
            texts,
            wanted,
            found,
            words,
            times: words::times(english),
            numerals: strings(numerals),
            is_scaled,
            divided: ratios::divided(english),
        }
    }

    /// The whole numbers of the translation.
    pub(super) fn found_values(&self) -> BTreeSet<u64> {
        let parts = self.found.iter().flat_map(Number::parts);
        let whole = self.found.iter().filter_map(Number::whole).chain(parts.filter_map(|part| part.whole()));
        whole.chain(self.numerals.iter().filter_map(|value| value.parse().ok())).collect()
    }

    pub(super) fn verdict(&self) -> Option<Difference> {
        let is_large = |number: &&Number| !number.is_at_most(WRITTEN_OUT);
        let mut lost: Vec<&Number> = self.wanted.iter().filter(|number| !self.is_kept(number)).collect();
        lost.sort_by_key(|number| !is_large(number));
        let lost = lost.first().copied();
        let added = self.found.iter().find(|number| !self.is_wanted(number));
        let message = match (lost, added) {
            (Some(lost), Some(added)) => format!("says {} where the English says {}", added.text, lost.text),
            (Some(lost), None) => format!("has lost the number {}", lost.text),
            (None, Some(added)) => format!("has the number {}, which the English doesn't have", added.text),
            (None, None) => return self.misread().or_else(|| self.unknown()),
        };
        // A small one may stand there in words that aren't known.
        let certain = lost.filter(is_large);
        let is_unsure = self.is_unsure(lost, added)
            || certain.is_none() && added.is_some() && self.is_unsure(None, added);
        Some(Difference { is_sure: !is_unsure, message })
    }

    /// A number that readers of the language see another value in.
    fn misread(&self) -> Option<Difference> {
        let mut pairs = self.wanted.iter().filter_map(|number| {
            let mut same = self.found.iter().filter(|other| number.is(other)).peekable();
            let first = *same.peek()?;
            same.all(|other| !other.reads_as(number)).then_some((number, first))
        });
        pairs.next().map(|(number, other)| Difference {
            is_sure: false,
            message: format!("says {} where the English says {}", other.text, number.text),
        })
    }

    /// A number character without digits, which only people can compare.
    fn unknown(&self) -> Option<Difference> {
        let mut unknown = self.texts.text.chars().filter(|c| is_unknown(*c));
        let unknown = unknown.find(|c| !self.texts.english.contains(*c))?;
        Some(Difference {
            is_sure: false,
            message: format!("has the number {unknown}, which the English doesn't have"),
        })
    }

    /// Whether the translation has `number`, or has it in words.
    fn is_kept(&self, number: &Number) -> bool {
        let is_written = |value: &String| {
            let small = value.parse().ok().filter(|value: &u64| *value <= WRITTEN_OUT);
            self.numerals.contains(value)
                || small.is_some_and(|small| {
                    self.divided.contains(value)
                        || spelled::may_say(self.texts.language, small, &self.texts.lower)
                })
        };
        let is_scaled = || {
            number.scale.is_some_and(|scale| self.texts.conventions.mentions(scale, &self.texts.lower))
                && number.unscaled.iter().any(is_written)
        };
        self.found.iter().any(|other| number.is(other) || other.parts().any(|part| number.is(&part)))
            || number.values.iter().any(is_written)
            || is_scaled()
            || number.parts().count() > 1
                && number.parts().all(|part| self.found.iter().any(|other| part.is(other)))
    }

    /// Whether the English has `number`, in digits or in words.
    fn is_wanted(&self, number: &Number) -> bool {
        let has = |number: &Number| {
            self.wanted.iter().any(|other| number.is(other) || other.parts().any(|part| number.is(&part)))
                || number.with_unit().any(|value| self.words.contains(&value))
        };
        has(number) || number.parts().count() > 1 && number.parts().all(|part| has(&part))
    }

    /// Whether `other` may be `english` in another unit: a million, ten lakh.
    fn is_scaled(&self, english: &Number, other: &Number) -> bool {
        let names = &self.texts.conventions.scales;
        let begins = |next: char| {
            names.iter().any(|(name, scale)| Some(*scale) == english.scale && name.starts_with(next))
        };
        let may_be_scaled = other.scale.is_none() && (names.is_empty() || other.next.is_some_and(begins));
        self.is_scaled && may_be_scaled && english.significant() == other.significant()
    }

    fn is_unsure(&self, lost: Option<&Number>, added: Option<&Number>) -> bool {
        let is_year = |number: &Number| number.whole().is_some_and(|value| (1300..2700).contains(&value));
        let other_calendar = OTHER_CALENDARS.contains(&self.texts.language.id().language.as_str())
            && self.wanted.iter().any(is_year);
        // In another calendar the day is another one, too.
        let is_day = |number: &Number| number.is_at_most(31);
        let other_date =
            other_calendar && self.wanted.iter().any(|number| is_year(number) && !self.is_kept(number));
        match (lost, added) {
            (Some(lost), None) => {
                lost.is_at_most(MAYBE_WRITTEN_OUT)
                    || lost.whole().is_some_and(is_round)
                    || lost.scale.is_some()
            }
            (Some(lost), Some(added)) => {
                other_calendar && is_year(lost)
                    || other_date && is_day(lost)
                    || self.is_scaled(lost, added)
                    || is_converted(lost.whole(), added)
                    || is_afternoon(lost, added)
            }
            (None, Some(added)) => {
                let converted = self
                    .wanted
                    .iter()
                    .any(|wanted| is_converted(wanted.whole(), added) || is_afternoon(wanted, added));
                other_calendar
                    || self.wanted.iter().any(|wanted| self.is_scaled(wanted, added))
                    || converted
                    || self.times.iter().any(|time| is_converted(Some(*time), added))
                    || added.is_at_most(FEW) && words::has_few(&self.texts.english_lower)
            }
            (None, None) => false,
        }
    }
}

/// `17.30` and `5.2` as two numbers where the English says `5:30 p.m.` and
/// `Section 5(2)`.
fn divided(found: Vec<Number>, english: &str, wanted: &[Number]) -> Vec<Number> {
    let pairs = pairs(english);
    let is_pair = |first: &Number, second: &Number| {
        pairs.iter().any(|(hour, minute)| {
            let mut hours = wanted.iter().filter(|number| number.is(hour));
            minute.is(second) && hours.any(|number| number.is(first))
        })
    };
    let parts = |number: Number| match number.halves() {
        Some([first, second]) if is_pair(&first, &second) => vec![first, second],
        _ => vec![number],
    };
    found.into_iter().flat_map(parts).collect()
}

/// The numbers with `:` or `(` right between them.
fn pairs(english: &str) -> Vec<(Number, Number)> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let between = english.match_indices([':', '(']).filter_map(|(at, _)| {
        let (before, after) = (&english[..at], &english[at + 1..]);
        let first = before.len() - before.bytes().rev().take_while(u8::is_ascii_digit).count();
        let (first, second) = (&before[first..], &after[..digits(after)]);
        let number = |text: &str| Number::new(text.to_owned(), text.to_owned());
        (!first.is_empty() && !second.is_empty()).then(|| (number(first), number(second)))
    });
    between.collect()
}

fn is_round(value: u64) -> bool {
    let digits = value.to_string();
    digits.trim_end_matches('0').len() == 1
}

/// The same time in another unit.
fn is_converted(english: Option<u64>, other: &Number) -> bool {
    let (Some(english), Some(other)) = (english, other.whole()) else { return false };
    CONVERSIONS.contains(&(english, other)) || CONVERSIONS.contains(&(other, english))
}

/// `17:00` as `5 PM`.
fn is_afternoon(english: &Number, other: &Number) -> bool {
    let (Some(english), Some(other)) = (english.whole(), other.whole()) else { return false };
    (13..24).contains(&english) && other + 12 == english
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::safety::numbers::conventions::Conventions;
    use crate::safety::numbers::digits::normal;

    fn wrong(english: &str, text: &str) -> bool {
        let language = Language::parse("de").unwrap();
        let text = normal(text);
        let texts = Texts {
            english,
            english_lower: english.to_lowercase(),
            text: &text,
            lower: text.to_lowercase(),
            language: &language,
            conventions: &Conventions::of(&language),
            knows_words: true,
        };
        let comparison = Comparison::new(&texts);
        comparison.wanted.iter().any(|number| !comparison.is_kept(number))
            || comparison.found.iter().any(|number| !comparison.is_wanted(number))
    }

    #[test]
    fn the_same_values() {
        for (english, text) in [
            ("1,000.00 of 18", "1\u{A0}000,00 z 18"),
            ("18", "١٨"),
            ("100%", "100 %"),
            ("version 4.2.1", "Version 4.2.1"),
            ("10,000 people", "10 000 osób"),
            ("100,000 people", "1,00,000 लोग"),
            ("July 26, 2018", "26.07.2018"),
            ("July 26, 2018", "2018年7月26日"),
            ("at 5pm", "um 17 Uhr"),
            ("at 5 p.m.", "17:00"),
            ("1 billion", "1 Milliarde"),
            ("1 billion", "10億"),
            ("1.5 million", "150万"),
            ("the twenty-first day", "21. Tag"),
            ("an hour", "1時間"),
            ("30 days", "三十日"),
            ("2,500 users", "2500 Nutzer"),
            ("from 9 a.m. to 5:30 p.m.", "klo 9–17.30"),
            ("at 5:30", "um 5.30 Uhr"),
            ("Section 5(2)", "el artículo 5.2"),
            ("the 21st century", "au XXIe siècle"),
            ("the 21st century", "w XXI wieku"),
            ("1.5 million users", "150多万用户"),
            ("1.5 million users", "15 लाख"),
        ] {
            assert!(!wrong(english, text), "{english} | {text}");
        }
    }

    #[test]
    fn other_values() {
        for (english, text) in [
            ("18", "81"),
            ("1.5", "15"),
            ("July 26, 2018", "26.08.2018"),
            ("at 5pm", "um 18 Uhr"),
            ("10,000", "10 001"),
            ("an hour", "2時間"),
            ("1,000", "1 001"),
            ("1,000", "1"),
            ("at 5:30 p.m.", "klo 17.31"),
            ("Section 5(2)", "el artículo 5.3"),
            ("the 21st century", "au XXe siècle"),
        ] {
            assert!(wrong(english, text), "{english} | {text}");
        }
    }
}
