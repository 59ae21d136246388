//! The numbers of both texts against each other.

use memchr::memchr_iter;

use crate::language::SOURCE;
use crate::text::{is_letter, not_ascii};

use super::conventions::named;
use super::dates::Date;
use super::difference::Difference;
use super::digits::{BREAK, is_blank, is_unknown};
use super::facts::Facts;
use super::number::Number;
use super::words::{Word, WordKind, spans};
use super::{order, telephones};

const NUMERALS: [WordKind; 3] = [WordKind::Roman, WordKind::Letter, WordKind::Han];
const ALL: [WordKind; 5] = [WordKind::Word, WordKind::Hint, WordKind::Roman, WordKind::Letter, WordKind::Han];

/// Both texts.
pub(super) struct NumberComparison<'a> {
    pub(super) english: &'a Facts,
    pub(super) text: &'a Facts,
}

impl NumberComparison<'_> {
    /// What is different in the numbers.
    pub(super) fn differences(&self) -> impl Iterator<Item = Difference> {
        let rules = [
            self.amounts(),
            self.unknown(),
            self.small(),
            order::ratio(self.english, self.text),
            self.numerals(),
            self.doubts(),
            self.afternoon(),
            self.spoken(),
            order::check(self.english, self.text),
        ];
        rules.into_iter().flatten()
    }

    /// Numbers in digits that the other text doesn't have.
    fn amounts(&self) -> Option<Difference> {
        let (english, text) = (self.english, self.text);
        let lost = english.numbers.iter().find(|number| !self.is_kept(number) && !self.may_be_kept(number));
        let added = text.numbers.iter().find(|number| !self.is_known(number) && !self.may_be_known(number));
        let wanted = lost.map(|lost| (lost, english.around(&lost.at)));
        let found = added.map(|added| (added, text.around(&added.at)));
        let (difference, help) = match (wanted, found) {
            (Some((lost, wanted)), Some((added, found))) => {
                (Difference::other(&found, &wanted), self.replacement(lost, added))
            }
            (Some((lost, wanted)), None) => (
                Difference::sure(format!("has lost the number {} of “{wanted}”", lost.digits)),
                format!("Write {}, in digits", lost.digits),
            ),
            (None, Some((added, found))) => (
                Difference::sure(format!(
                    "has the number {} in “{found}”, which the {SOURCE} doesn't have",
                    added.digits
                )),
                format!("Take {} out, or write what the {SOURCE} says", added.digits),
            ),
            (None, None) => return None,
        };
        Some(Difference { help: Some(help), ..difference })
    }

    /// What to write in place of what: the digits, unless words multiply them.
    fn replacement(&self, lost: &Number, added: &Number) -> String {
        let (wanted, found) = (&self.english.text[lost.at.clone()], &self.text.text[added.at.clone()]);
        if lost.digits != added.digits && !wanted.contains(is_letter) && !found.contains(is_letter) {
            return format!("Write {} in place of {}", lost.digits, added.digits);
        }
        format!("Write what “{wanted}” of the {SOURCE} says in place of “{found}”")
    }

    /// A number character without digits, such as `❶`; or a raised digit right behind
    /// another (`5⁵`), which is a power.
    fn unknown(&self) -> Option<Difference> {
        let raised = |facts: &Facts| raised(&facts.text).map(str::to_owned);
        if let Some(power) = raised(self.text).filter(|_| raised(self.english).is_none()) {
            let message =
                format!("has a raised or enclosed digit behind {power}, which the {SOURCE} doesn't have");
            return Some(Difference::sure(message));
        }
        let mut unknown = not_ascii(&self.text.text).filter(|c| is_unknown(*c));
        let unknown = unknown.find(|c| !self.english.text.contains(*c))?;
        Some(Difference::sure(format!("has the number {unknown}, which the {SOURCE} doesn't have")))
    }

    /// A small digit that is another one: `m³` for `m²`, `CO₃` for `CO₂`.
    fn small(&self) -> Option<Difference> {
        let (english, text) = (self.english, self.text);
        let has = |facts: &Facts, number: &Number| facts.numbers.iter().any(|other| other.is(number));
        let lost = english.numbers.iter().find(|number| number.is_small && !has(text, number))?;
        let added = text.numbers.iter().find(|number| number.is_small && !has(english, number))?;
        Some(Difference::other(&text.around(&added.at), &english.around(&lost.at)))
    }

    /// Whether the translation has a number of the English.
    fn is_kept(&self, number: &Number) -> bool {
        let is_numeral = |word: &Word| match word.kind {
            WordKind::Word | WordKind::Hint => false,
            WordKind::Han => is_long(word),
            WordKind::Roman | WordKind::Letter => true,
        };
        number.is_small
            || is_in(number, self.english, self.text)
            || number.is_idle && number.digits == "00"
            || self.text.words().iter().any(|word| is_numeral(word) && number.says(&word.values))
    }

    /// Whether it may have it without its digits, or with other separators.
    fn may_be_kept(&self, number: &Number) -> bool {
        let is_year = |year: &Number| number.says(&year.calendar_years);
        self.word(number).is_some()
            || self.misread(number).is_some()
            || number.is_idle
            || self.text.numbers.iter().any(is_year)
    }

    /// The word for a number of the English.
    fn word(&self, number: &Number) -> Option<&Word> {
        let mut words = self.text.words().iter();
        words.find(|word| {
            let is_numeral = matches!(word.kind, WordKind::Roman | WordKind::Letter);
            !is_numeral && number.says(&word.values) && !is_part(word, self.text)
        })
    }

    /// A copied number that readers of the language see another value in.
    fn misread(&self, number: &Number) -> Option<&Number> {
        let mut copied = self.text.numbers.iter().filter(|other| other.digits == number.digits);
        copied.find(|other| number.says(&other.misread))
    }

    /// Whether the English has a number of the translation.
    fn is_known(&self, number: &Number) -> bool {
        let english = self.english;
        // `一` is a part of many words, and `third` of third parties.
        let is_word = |word: &Word| match word.kind {
            WordKind::Han => is_long(word) || word.value() != Some(1),
            WordKind::Hint => {
                let is_exact = &english.lower()[word.at.clone()] == "twice";
                is_exact || self.has_divider(number) || !word.values.iter().all(|value| is_vague(value))
            }
            _ => true,
        };
        let is_misread = |other| self.misread(other).is_some_and(|same| same.at == number.at);
        number.is_small
            || is_in(number, self.text, english)
            || english.words().iter().any(|word| is_word(word) && number.says(&word.values))
            || self.is_month(number) && self.has_divider(number)
            || english.numbers.iter().any(is_misread)
            || number.is_idle
            || self.is_weekday(number)
    }

    /// Whether the English may say it by the way: `second`, `half`, `in May`.
    fn may_be_known(&self, number: &Number) -> bool {
        let mut hints = self.english.words().iter().filter(|word| word.kind == WordKind::Hint);
        hints.any(|word| number.says(&word.values)) || self.is_month(number) || self.year(number).is_some()
    }

    /// The year of the English that a number of the translation may be in another calendar.
    fn year(&self, number: &Number) -> Option<&Number> {
        self.english.numbers.iter().find(|year| year.says(&number.calendar_years))
    }

    fn is_month(&self, number: &Number) -> bool {
        self.english.dates.iter().any(|date| number.says(&[date.month.to_string()]))
    }

    /// Whether something stands right beside it that divides parts of dates, or a
    /// part from the whole.
    fn has_divider(&self, number: &Number) -> bool {
        const DIVIDERS: [char; 7] = ['/', '-', '月', '월', '年', '分', '분'];
        let (before, after) = (&self.text.text[..number.at.start], &self.text.text[number.at.end..]);
        before.trim_end_matches(is_blank).ends_with(DIVIDERS)
            || after.trim_start_matches(is_blank).starts_with(DIVIDERS)
    }

    /// Days of the week are counted in Vietnamese and Portuguese: `thứ 2` and
    /// `2.ª` are Monday.
    fn is_weekday(&self, number: &Number) -> bool {
        let (lower, source) = (self.text.lower(), self.english);
        let is_day = lower[..number.at.start].trim_end().ends_with("thứ")
            || lower[number.at.end..].trim_start_matches('.').starts_with('ª');
        let is_it = |(_, day): &&(String, u64)| number.plain() == Some(*day);
        let name = source.conventions.weekdays.iter().find(is_it).filter(|_| is_day);
        name.is_some_and(|day| {
            source.lower().contains(&day.0)
                || spans(source.lower())
                    .any(|at| named(std::slice::from_ref(day), &source.lower()[at.start..]).is_some())
        })
    }

    /// Numbers that stand in words, or are written so that readers may see
    /// another value.
    fn doubts(&self) -> Option<Difference> {
        let (english, text) = (self.english, self.text);
        if let Some(number) = text.numbers.iter().find(|number| !self.is_known(number)) {
            let found = text.around(&number.at);
            return Some(Difference::doubt(match self.year(number) {
                Some(year) => format!(
                    "says “{found}” where the {SOURCE} says {}; it may be that year in another calendar",
                    year.digits
                ),
                None => format!("says “{found}”, and the {SOURCE} hardly says that number"),
            }));
        }
        let number = english.numbers.iter().find(|number| !self.is_kept(number))?;
        let wanted = english.around(&number.at);
        let in_digits = format!("Compare it; {} in digits ends the warning", number.digits);
        let (message, help) = match (self.word(number), self.misread(number)) {
            (Some(word), _) => {
                let found = &text.lower()[word.at.clone()];
                (format!("has “{found}” in words where the {SOURCE} says “{wanted}”"), in_digits)
            }
            (None, Some(other)) => {
                let sign = other.digits.chars().rfind(|c| !c.is_ascii_digit())?;
                let meaning =
                    if sign == text.conventions.decimal { "begins a fraction" } else { "divides thousands" };
                let written = &other.digits;
                let message =
                    format!("writes {written} as the {SOURCE} does, and to its readers `{sign}` {meaning}");
                (message, "Write it with the separators of your language.".to_owned())
            }
            (None, None) => (format!("says “{wanted}” without the number"), in_digits),
        };
        Some(Difference { help: Some(help), ..Difference::doubt(message) })
    }

    /// An hour after noon that is counted by twelve and has no word for it.
    fn afternoon(&self) -> Option<Difference> {
        let (english, text) = (self.english, self.text);
        let mut hours = english.numbers.iter().filter(|number| number.is_afternoon);
        let hour = hours.find(|number| {
            let mut same = text.numbers.iter().filter(|other| other.is(number)).peekable();
            same.peek().is_some()
                && same.all(|other| other.values.len() == 1 && other.digits == number.digits)
        })?;
        let half = if hour.digits == "12" { "at midnight" } else { "after noon" };
        Some(Difference::doubt(format!(
            "says {} where the {SOURCE} says “{}”, and doesn't say that it is {half}, as far as is known",
            hour.digits,
            english.around(&hour.at)
        )))
    }

    /// A number in words that is another one in both texts.
    fn spoken(&self) -> Option<Difference> {
        let (english, text) = (self.english, self.text);
        let is_more = |word: &&Word| word.kind == WordKind::Word && word.value() > Some(1);
        let lost = english.words().iter().filter(is_more).find(|word| !has(text, word, &ALL))?;
        let is_han = |word: &Word| word.kind == WordKind::Han && word.value() > Some(1);
        let mut others = text.words().iter().filter(|word| is_more(word) || is_han(word));
        let other = others.find(|word| !has(english, word, &ALL))?;
        let (found, wanted) = (&text.lower()[other.at.clone()], &english.lower()[lost.at.clone()]);
        Some(Difference { is_sure: false, ..Difference::other(found, wanted) })
    }

    /// Roman numerals of the English that are lost.
    fn numerals(&self) -> Option<Difference> {
        let (english, text) = (self.english, self.text);
        let of = |facts: &'_ Facts, kind: WordKind| {
            facts.words().iter().filter(move |word| word.kind == kind).cloned().collect::<Vec<_>>()
        };
        let new = |kind| of(text, kind).into_iter().find(|word| !has(english, word, &ALL));
        let is_kept = |word: &Word| has(text, word, &NUMERALS);
        let lost = |kind| of(english, kind).into_iter().find(|word| !is_kept(word));
        if !english.has_kind(&[WordKind::Roman, WordKind::Letter]) {
            return None;
        }
        if let Some(difference) = self.titles() {
            return Some(difference);
        }
        // `(i)` may be a letter, `(ii)` is none; `XLV` may be a name.
        let is_long = |word: &Word| {
            word.at.len() > "(i)".len() || (word.at.len() > 1 && !text.text[word.at.clone()].starts_with('('))
        };
        let added = new(WordKind::Roman).or_else(|| new(WordKind::Letter).filter(is_long));
        let numeral = lost(WordKind::Roman).or_else(|| lost(WordKind::Letter).filter(|_| added.is_some()))?;
        let wanted = english.around(&numeral.at);
        Some(match added.or_else(|| new(WordKind::Letter)) {
            Some(added) => Difference::other(&text.around(&added.at), &wanted),
            None => Difference::doubt(format!("has no numeral where the {SOURCE} says “{wanted}”")),
        })
    }

    /// A numeral of one capital letter behind a name: `Annex I`, `Title V`.
    fn titles(&self) -> Option<Difference> {
        let (english, text) = (self.english, self.text);
        let is_capital = |facts: &Facts, word: &Word| {
            word.kind == WordKind::Letter
                && matches!(&facts.text[word.at.clone()], "I" | "V" | "X" | "L" | "C" | "D" | "M")
        };
        let is_named = |facts: &Facts, word: &Word| {
            let before = facts.text[..word.at.start].trim_end_matches(is_blank);
            before
                .rsplit(is_blank)
                .next()
                .is_some_and(|name| name.len() > 1 && name.starts_with(char::is_uppercase))
        };
        let mut wanted =
            english.words().iter().filter(|word| is_capital(english, word) && is_named(english, word));
        let lost = wanted.find(|word| !has(text, word, &NUMERALS))?;
        let mut others =
            text.words().iter().filter(|word| is_capital(text, word) && !has(english, word, &ALL));
        let other = others.next()?;
        let is_sure = is_named(text, other);
        Some(Difference { is_sure, ..Difference::other(&text.around(&other.at), &english.around(&lost.at)) })
    }
}

/// Whether `facts` has the number that a word of the other text says, in digits
/// or as one of `kinds`.
fn has(facts: &Facts, word: &Word, kinds: &[WordKind]) -> bool {
    let is_same = |other: &&Word| word.values.iter().any(|value| other.values.contains(value));
    facts.numbers.iter().any(|number| number.says(&word.values))
        || facts.words().iter().filter(is_same).any(|other| kinds.contains(&other.kind))
}

/// Whether `other` has a number of `own` in digits, in a date or in other
/// groups of digits.
fn is_in(number: &Number, own: &Facts, other: &Facts) -> bool {
    let is_part =
        |whole: &Number| splits(whole, own).is_some_and(|row| row.iter().any(|n| n.at == number.at));
    let has_date = |date: &Date| other.all_dates().any(|same| date.shares(number, same));
    other.numbers.iter().any(|same| same.is(number))
        || splits(number, other).is_some()
        || other.numbers.iter().any(is_part)
        || own.all_dates().any(has_date)
        || telephones::digits(number, own).is_some_and(|digits| {
            other.numbers.iter().any(|same| telephones::digits(same, other) == Some(digits))
        })
}

/// The numbers of `facts` that `number` is divided into: 5 and 2 for `5.2`, with
/// nothing but signs between them.
fn splits<'a>(number: &Number, facts: &'a Facts) -> Option<&'a [Number]> {
    let parts = number.parts();
    if parts.is_empty() {
        return None;
    }
    facts.numbers.windows(parts.len()).find(|row| {
        let same = row.iter().zip(&parts).all(|(other, part)| other.values.contains(part));
        let mut gaps = row.windows(2).map(|pair| &facts.text[pair[0].at.end..pair[1].at.start]);
        same && gaps.all(|gap| {
            gap.chars().count() <= 3 && gap.chars().all(|c| is_blank(c) || matches!(c, ':' | '(' | ')' | '.'))
        })
    })
}

/// The digits in `text` that have a number character right behind them: `5^5^`.
fn raised(text: &str) -> Option<&str> {
    let is_digit = |c: char| c.is_ascii_digit();
    memchr_iter(BREAK.as_bytes()[0], text.as_bytes()).find_map(|at| {
        let digits = &text[text[..at].trim_end_matches(is_digit).len()..at];
        (!digits.is_empty() && text[at + BREAK.len()..].starts_with(is_digit)).then_some(digits)
    })
}

/// Whether a word is only a part of what a larger number is called: `treinta y
/// cinco`, `vijf en twintig`, `két száz`.
fn is_part(word: &Word, facts: &Facts) -> bool {
    let words = facts.words().iter().filter(|other| other.kind == WordKind::Word);
    let mut others = words.filter(|other| other.at != word.at);
    others.any(|other| are_joined(word, other, facts) || are_joined(other, word, facts))
}

/// Whether two words, with nothing but a short one between them, are one number.
fn are_joined(first: &Word, second: &Word, facts: &Facts) -> bool {
    let Some(gap) = facts.lower().get(first.at.end..second.at.start) else { return false };
    let gap = gap.trim_matches(|c| is_blank(c) || c == '-');
    let is_near = gap.chars().count() <= 3 && gap.chars().all(char::is_alphabetic);
    let Some((first, second)) = first.value().zip(second.value()).filter(|_| is_near) else { return false };
    let is_ten = |value: u64| (20..100).contains(&value) && value.is_multiple_of(10);
    let is_unit = |value: u64| (1..10).contains(&value);
    is_ten(first) && is_unit(second)
        || is_unit(first) && is_ten(second)
        || first < second && second.is_multiple_of(100)
}

/// Whether words that say this value by the way have other meanings: second, both,
/// third parties, a quarter, half.
fn is_vague(value: &str) -> bool {
    matches!(value, "2" | "3" | "4" | "1/2" | "1/4")
}

/// Whether a Han numeral has more than one character; one alone may belong to
/// a word.
fn is_long(word: &Word) -> bool {
    word.at.len() > 3
}
