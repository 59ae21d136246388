//! The numbers of both texts against each other.

use std::ops::Range;

use crate::language::SOURCE;

use super::difference::Difference;
use super::facts::Facts;
use super::number::Number;
use super::words::Word;

/// Both texts.
pub(super) struct Comparison<'a> {
    pub(super) english: &'a Facts,
    pub(super) text: &'a Facts,
}

impl Comparison<'_> {
    /// Numbers in digits that the other text doesn't have.
    pub(super) fn amounts(&self) -> Option<Difference> {
        let (english, text) = (self.english, self.text);
        let lost = english.numbers.iter().find(|number| !self.is_kept(number) && !self.may_be_kept(number));
        let added = text.numbers.iter().find(|number| !self.is_known(number));
        let message = match (lost, added) {
            (Some(lost), Some(added)) => {
                format!(
                    "says “{}” where the {SOURCE} says “{}”",
                    text.around(&added.at),
                    english.around(&lost.at)
                )
            }
            (Some(lost), None) => {
                format!("has lost the number {} of “{}”", lost.digits, english.around(&lost.at))
            }
            (None, Some(added)) => format!(
                "has the number {} in “{}”, which the {SOURCE} doesn't have",
                added.digits,
                text.around(&added.at)
            ),
            (None, None) => return self.unknown(),
        };
        let help = match (lost, added) {
            (Some(lost), Some(added)) => format!("Write {} in place of {}", lost.digits, added.digits),
            (Some(lost), None) => format!("Write {}, in digits", lost.digits),
            _ => format!(
                "Take {} out, or write what the {SOURCE} says",
                added.map_or("it", |added| &added.digits)
            ),
        };
        Some(Difference::sure(message).help(help))
    }

    /// A number character without digits, such as `❶`.
    fn unknown(&self) -> Option<Difference> {
        let mut unknown = self.text.text.chars().filter(|c| super::digits::is_unknown(*c));
        let unknown = unknown.find(|c| !self.english.text.contains(*c))?;
        Some(Difference::sure(format!("has the number {unknown}, which the {SOURCE} doesn't have")))
    }

    /// Whether the translation has a number of the English.
    pub(super) fn is_kept(&self, number: &Number) -> bool {
        let text = self.text;
        let says = |word: &Word| number.values.contains(&word.value.to_string());
        text.numbers.iter().any(|other| other.is(number))
            || text.roman.iter().chain(&text.single).any(says)
            || text.han.iter().any(|word| says(word) && is_long(word))
            || splits(number, text).is_some()
            || is_part(number, text, self.english)
            || is_same_row(self.english, number, text)
            || self.is_in_row(number)
            || number.is_idle && number.digits == "00"
    }

    /// Whether it may have it without its digits, or with other separators.
    pub(super) fn may_be_kept(&self, number: &Number) -> bool {
        self.word(number).is_some() || self.misread(number).is_some() || number.is_idle
    }

    /// The word for a number of the English.
    pub(super) fn word(&self, number: &Number) -> Option<Range<usize>> {
        let mut words = self.text.words.iter().chain(&self.text.han);
        let word = words.find(|word| number.values.contains(&word.value.to_string()));
        let is_half = number.values.iter().any(|value| value == "1/2");
        word.map(|word| word.at.clone()).or_else(|| self.text.half.clone().filter(|_| is_half))
    }

    /// A copied number that readers of the language see another value in.
    pub(super) fn misread(&self, number: &Number) -> Option<&Number> {
        let is_copied = |other: &&Number| other.digits == number.digits;
        let reads = |other: &&Number| other.misread.iter().any(|value| number.values.contains(value));
        self.text.numbers.iter().filter(is_copied).find(reads)
    }

    /// Whether the English has a number of the translation.
    fn is_known(&self, number: &Number) -> bool {
        let english = self.english;
        let with_percent = |value: &String| {
            number.signs.has_percent && number.values.iter().any(|own| format!("{own}%") == *value)
        };
        let spoken = |value: &String| number.values.contains(value) || with_percent(value);
        let says = |word: &Word| number.values.contains(&word.value.to_string());
        english.numbers.iter().any(|other| other.is(number))
            || english.spoken.iter().any(|word| word.values.iter().any(spoken))
            || english.roman.iter().chain(&english.single).any(says)
            || english.dates.iter().any(|date| number.values.contains(&date.month.to_string()))
            || english
                .numbers
                .iter()
                .any(|other| self.misread(other).is_some_and(|same| same.at == number.at))
            || splits(number, english).is_some()
            || is_part(number, self.english, self.text)
            || is_same_row(self.text, number, english)
            || number.is_idle
            || self.is_weekday(number)
    }

    /// Days of the week are counted in Vietnamese: `thứ 2` is Monday.
    fn is_weekday(&self, number: &Number) -> bool {
        const DAYS: [&str; 6] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
        let before = self.text.text[..number.at.start].to_lowercase();
        let day =
            number.whole().and_then(|value| value.checked_sub(2)).and_then(|at| usize::try_from(at).ok());
        let day = day.and_then(|at| DAYS.get(at)).filter(|_| before.trim_end().ends_with("thứ"));
        day.is_some_and(|day| self.english.lower.contains(day))
    }

    /// Whether a number of the English belongs to a date that the translation has
    /// in digits.
    fn is_in_row(&self, number: &Number) -> bool {
        let value = number.whole();
        let mut dates = self.english.dates.iter().filter(|date| {
            date.day.is_some() && date.day == value || value.is_some_and(|value| date.years.contains(&value))
        });
        dates
            .any(|date| self.text.rows.iter().flat_map(|row| &row.readings).any(|reading| date.fits(reading)))
    }

    /// Numbers that stand in words, or are written so that readers may see
    /// another value.
    pub(super) fn doubts(&self) -> Option<Difference> {
        let (english, text) = (self.english, self.text);
        english.numbers.iter().filter(|number| !self.is_kept(number)).find_map(|number| {
            let message = match (self.word(number), self.misread(number)) {
                (Some(word), _) => format!(
                    "has “{}” in words where the {SOURCE} says “{}”",
                    text.lower[word].trim(),
                    english.around(&number.at)
                ),
                (None, Some(other)) => format!(
                    "writes {} as the {SOURCE} does; its readers may see {} in it",
                    other.digits,
                    other.values.first()?
                ),
                (None, None) => format!("says “{}” without the number", english.around(&number.at)),
            };
            Some(
                Difference::doubt(message)
                    .help(format!("Compare it; {} in digits ends the warning", number.digits)),
            )
        })
    }

    /// An hour after noon that is counted by twelve and has no word for it.
    pub(super) fn afternoon(&self) -> Option<Difference> {
        let (english, text) = (self.english, self.text);
        let mut hours = english.numbers.iter().filter(|number| number.is_afternoon);
        let hour = hours.find(|number| {
            let mut same = text.numbers.iter().filter(|other| other.is(number)).peekable();
            same.peek().is_some()
                && same.all(|other| other.values.len() == 1 && other.digits == number.digits)
        })?;
        Some(Difference::doubt(format!(
            "says {} where the {SOURCE} says “{}”, and doesn't say that it is after noon",
            hour.digits,
            english.around(&hour.at)
        )))
    }

    /// A number in words that is another one in both texts.
    pub(super) fn spoken(&self) -> Option<Difference> {
        let (english, text) = (self.english, self.text);
        let says = |value: u64| {
            let digits = value.to_string();
            let words = text.words.iter().chain(&text.han).chain(&text.roman);
            text.numbers.iter().any(|number| number.values.contains(&digits))
                || words.into_iter().any(|word| word.value == value)
        };
        let (lost, value) = english
            .spoken
            .iter()
            .find_map(|spoken| Some((spoken, spoken.cardinal.filter(|value| !says(*value))?)))?;
        let other = text.words.iter().find(|word| {
            let digits = word.value.to_string();
            let is_known = english.spoken.iter().any(|spoken| spoken.values.contains(&digits))
                || english.numbers.iter().any(|number| number.values.contains(&digits));
            word.value > 1 && word.value != value && !is_known
        })?;
        Some(Difference::doubt(format!(
            "says “{}” where the {SOURCE} says “{}”",
            &text.lower[other.at.clone()],
            &english.lower[lost.at.clone()]
        )))
    }

    /// Roman numerals of the English that are lost.
    pub(super) fn numerals(&self) -> Option<Difference> {
        let (english, text) = (self.english, self.text);
        let lost = |numeral: &&Word| {
            let value = numeral.value.to_string();
            let words = text.roman.iter().chain(&text.single).chain(&text.han);
            !words.into_iter().any(|word| word.value == numeral.value)
                && !text.numbers.iter().any(|number| number.values.contains(&value))
        };
        let is_new = |numeral: &&Word| {
            let value = numeral.value.to_string();
            !english.roman.iter().chain(&english.single).any(|word| word.value == numeral.value)
                && !english.numbers.iter().any(|number| number.values.contains(&value))
                && !english.spoken.iter().any(|spoken| spoken.values.contains(&value))
        };
        let added = text.roman.iter().find(is_new);
        let roman = english.roman.iter().find(lost);
        let numeral = roman.or_else(|| english.single.iter().find(lost).filter(|_| added.is_some()))?;
        let added = added.or_else(|| text.single.iter().find(is_new));
        let wanted = english.around(&numeral.at);
        Some(match added {
            Some(added) => Difference::sure(format!(
                "says “{}” where the {SOURCE} says “{wanted}”",
                text.around(&added.at)
            )),
            None => Difference::doubt(format!("has no numeral where the {SOURCE} says “{wanted}”")),
        })
    }

    /// Two numbers with a colon between them, the other way round.
    pub(super) fn ratio(&self) -> Option<Difference> {
        let pairs = |facts: &Facts| {
            let pairs = facts
                .numbers
                .windows(2)
                .filter(|pair| facts.text.get(pair[0].at.end..pair[1].at.start) == Some(":"));
            pairs.map(|pair| (pair[0].digits.clone(), pair[1].digits.clone())).collect::<Vec<_>>()
        };
        let (english, found) = (pairs(self.english), pairs(self.text));
        let turned = |(one, other): &&(String, String)| {
            let turned = (other.clone(), one.clone());
            one != other
                && !english.contains(&turned)
                && found.contains(&turned)
                && !found.contains(&(one.clone(), other.clone()))
        };
        let (one, other) = english.iter().find(turned)?;
        Some(Difference::sure(format!("has {other}:{one} where the {SOURCE} has {one}:{other}")))
    }

    /// Numbers in another order.
    pub(super) fn order(&self) -> Option<Difference> {
        let (english, text) = (self.english, self.text);
        let is_dated = |number: &Number| {
            let value = number.whole();
            let mut dates = english.dates.iter();
            dates.any(|date| {
                value.is_some()
                    && (date.day == value || value.is_some_and(|value| date.years.contains(&value)))
            })
        };
        let first = |number: &Number| {
            let mut same = english.numbers.iter();
            let same = same.position(|other| other.values.first() == number.values.first());
            same.or_else(|| english.numbers.iter().position(|other| other.is(number)))
        };
        // `IPv6`, `i18n`
        let is_glued = |facts: &Facts, number: &Number| {
            let before = &facts.text[..number.at.start];
            let name = before.trim_end_matches(|c: char| c.is_ascii_alphabetic());
            before.len() > name.len() && !name.ends_with(|c: char| c.is_ascii_digit())
        };
        let wanted: Vec<usize> = english
            .numbers
            .iter()
            .filter(|number| !is_dated(number) && !is_glued(english, number))
            .filter(|number| text.numbers.iter().any(|other| other.is(number)))
            .filter_map(first)
            .collect();
        let found: Vec<(usize, &Number)> = text
            .numbers
            .iter()
            .filter(|number| !is_glued(text, number))
            .filter_map(|number| Some((first(number).filter(|at| wanted.contains(at))?, number)))
            .collect();
        let order: Vec<usize> = found.iter().map(|(at, _)| *at).collect();
        let count = |row: &[usize], at: usize| row.iter().filter(|other| **other == at).count();
        let less = wanted.iter().any(|at| count(&order, *at) < count(&wanted, *at));
        let more = wanted.iter().any(|at| count(&order, *at) > count(&wanted, *at));
        let is_other = if less == more { order != wanted } else { unique(&order) != unique(&wanted) };
        if is_other {
            let wanted: Vec<&str> =
                wanted.iter().map(|at| &english.text[english.numbers[*at].at.clone()]).collect();
            let found: Vec<&str> = found.iter().map(|(_, number)| &text.text[number.at.clone()]).collect();
            return Some(Difference::doubt(format!(
                "has {} in this order; the {SOURCE} has {}",
                found.join(", "),
                wanted.join(", ")
            )));
        }
        let months = |facts: &Facts, others: &Facts| {
            let kept = facts
                .dates
                .iter()
                .map(|date| date.month)
                .filter(|month| others.dates.iter().any(|other| other.month == *month));
            unique(&kept.collect::<Vec<_>>())
        };
        let is_other = months(english, text) != months(text, english);
        is_other.then(|| Difference::doubt(format!("has the dates in another order than the {SOURCE}")))
    }
}

/// Whether a number belongs to a date in digits that the other text has.
fn is_same_row(own: &Facts, number: &Number, other: &Facts) -> bool {
    let mut rows =
        own.rows.iter().filter(|row| row.at.start <= number.at.start && number.at.end <= row.at.end);
    rows.any(|row| {
        row.readings.iter().any(|reading| {
            other
                .dates
                .iter()
                .chain(other.rows.iter().flat_map(|row| &row.readings))
                .any(|date| date.day.is_some() && reading.fits(date))
        })
    })
}

/// Whether a Han numeral has more than one character; one alone may belong to
/// a word.
fn is_long(word: &Word) -> bool {
    word.at.len() > 3
}

/// Each of `row` once.
fn unique<T: PartialEq + Copy>(row: &[T]) -> Vec<T> {
    let mut once = Vec::new();
    for item in row {
        if !once.contains(item) {
            once.push(*item);
        }
    }
    once
}

/// Whether a number of `whole` is divided in `own`, and `number` is one of the
/// parts there.
fn is_part(number: &Number, whole: &Facts, own: &Facts) -> bool {
    let mut rows = whole.numbers.iter().filter_map(|other| splits(other, own));
    rows.any(|row| row.iter().any(|part| part.at == number.at))
}

/// The numbers of `facts` that `number` is divided into: 5 and 2 for `5.2`, with
/// nothing but signs between them.
fn splits<'a>(number: &Number, facts: &'a Facts) -> Option<&'a [Number]> {
    let parts = number.parts();
    if parts.is_empty() || number.signs.money.is_some() {
        return None;
    }
    facts.numbers.windows(parts.len()).find(|row| {
        let same = row.iter().zip(&parts).all(|(other, part)| other.values.contains(part));
        let mut gaps = row.windows(2).map(|pair| &facts.text[pair[0].at.end..pair[1].at.start]);
        same && gaps.all(|gap| {
            gap.chars().count() <= 3
                && gap.contains([':', '(', ' ', '.'])
                && !gap.contains(char::is_alphabetic)
        })
    })
}
