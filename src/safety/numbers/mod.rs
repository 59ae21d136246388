//! Numbers by value: what the English says in digits, the translation says too,
//! and nothing else.
//!
//! *Refused* is a number in digits that has no counterpart of the same value in
//! the other text, on either side. Equal are only notations of one value: digits
//! of any script, separators, 12 and 24 hours, words for thousand and million,
//! percent signs, ordinals, eras, Roman and Han numerals, months by name or
//! number, weekdays that are counted, telephone numbers in other groups, and
//! digits for a word of the English. Units are never converted. Refused are
//! also: another day, month or year together; a lost or new percent sign or
//! minus, other money, another relation (`<`, `≥`); another letter behind a
//! number (`5(c)`, `5c`), Roman numeral or code; numbers of two names exchanged; a
//! number word that is only a part of a larger one (`treinta y cinco` for 30); groups of
//! a telephone number exchanged; a raised digit, or a capital that looks like one, right
//! behind another (`5⁵`, `14O`); a letter behind the number of a law's part (`§ 5a`); an
//! account number or key that isn't copied; an hour in the other half of the day; another
//! small digit behind a letter (`m³`); another sign of an offset (`UTC-2`).
//!
//! A *warning* leaves no digit wrong: a number in words, as whole words of the
//! language (`words.tsv`, the one table; only blanks and signs divide words, so
//! none in Thai); another order of numbers, or of the letters beside them;
//! separators as the English writes them; another number word than the English
//! one; a month, numeral, letter or sign that is only missing; a Greek or Cyrillic
//! letter that can't stand for the English one (`буква б` for `(f)`); 5 for `5 p.m.`;
//! digits that the English may say by the way (`second`, `third parties`, `half`,
//! `in May`); an unknown word where it has money; another unit of time or size, where
//! the table knows both (30 days, 30 months).
//!
//! *Nobody sees* words that aren't in the table; a number said once more or less;
//! what it counts, except percent, money and those units; `1` where the
//! English has an article; a short scale behind a blank (`18 k`), except beside money; a letter of
//! another alphabet that may stand for `(b)`.

mod calendars;
mod codes;
mod compare;
mod compare_dates;
mod compare_hours;
mod compare_signs;
mod conventions;
mod dates;
mod difference;
mod digit_rows;
mod digits;
pub(super) mod facts;
mod hours;
mod keys;
mod letters;
mod number;
mod numerals;
mod order;
mod placeholders;
mod signs;
mod telephones;
mod units;
mod words;

use std::borrow::Cow;

use crate::finding::Code;
use crate::language::SOURCE;
use crate::page::part::Role;
use crate::segment::Pattern;
use crate::syntax::html;
use crate::text::is_numeric;

use super::subject::{Subject, Violation};
use compare::NumberComparison;
use conventions::NumberConventions;
use difference::Difference;
pub use digits::digit;
use facts::Facts;

/// A fact of the English that the translation doesn't have, or has otherwise.
#[must_use]
pub fn check(text: &Pattern, subject: &Subject<'_>) -> Option<Violation> {
    if has_lost_date(text, subject) {
        return None;
    }
    let source =
        || Facts::of_source(plain(&subject.segment.pattern), NumberConventions::of(subject.source_language));
    let english = subject.english.facts(source);
    // What is no number as it is written is none in ASCII digits.
    let is_silent = says_nothing(english) && !digits::may_be_in(text);
    let difference = if is_silent { None } else { difference(english, plain(text), subject) };
    let difference = difference.or_else(|| beside_placeables(text, subject))?;
    let code = if difference.is_sure { Code::ChangedNumber } else { Code::UnsureNumber };
    // `1½` is compared as `1٫5`, which few languages write.
    let decimal = NumberConventions::of(subject.language).decimal;
    let sign = if decimal == '\u{66B}' { "\u{66B}" } else { "." };
    let named = |text: &str| text.replace(SOURCE, subject.source).replace('\u{66B}', sign);
    let message = format!("{} {}", subject.text(), named(&difference.message));
    let help = difference.help.unwrap_or_else(|| match code {
        Code::ChangedNumber => format!("Write the same values as the {SOURCE}, in digits"),
        _ => format!("Compare it with the {SOURCE}; the same digits in its order end the warning"),
    });
    let help = match named(&help) {
        whole if whole.ends_with('.') => whole,
        part => format!("{part}; digits and separators may be your language's."),
    };
    Some(Violation::new(code, message, help))
}

/// `text` with ASCII digits for those of any script, without small ones behind letters.
#[must_use]
pub fn with_ascii_digits(text: &str) -> Cow<'_, str> {
    digits::without_small(digits::normal(text))
}

/// The words of a text, with ASCII digits.
fn plain(pattern: &Pattern) -> String {
    digits::normal(&html::decoded(&pattern.plain_text())).into_owned()
}

/// Whether there is nothing in the English that a text without digits could lack.
fn says_nothing(english: &Facts) -> bool {
    *english.says_nothing.get_or_init(|| english.has_no_number() && !letters::is_list(&english.text))
}

/// The first difference that is sure, or else the first one.
fn difference(english: &Facts, text: String, subject: &Subject<'_>) -> Option<Difference> {
    if says_nothing(english) && !text.contains(is_numeric) {
        return None;
    }
    if let Some(code) = codes::changed(english.codes(), &text) {
        let message = format!("has lost `{}` of the {SOURCE}", code.written());
        let help = Some(format!("Copy it from the {SOURCE} as it is."));
        return Some(Difference { help, ..Difference::sure(message) });
    }
    let text = Facts::of_translation(text, NumberConventions::of(subject.language), english);
    let dates = compare_dates::check(english, &text).into_iter();
    let dates = dates.chain(compare_hours::check(english, &text));
    let signs = compare_signs::check(english, &text).into_iter().chain(letters::check(english, &text));
    let rest = telephones::check(english, &text).into_iter().chain(units::check(english, &text));
    let comparison = NumberComparison { english, text: &text };
    let mut amounts = comparison.differences();
    let first: Vec<_> = amounts.by_ref().take(2).collect();
    Difference::worst(first.into_iter().chain(dates).chain(signs).chain(rest).chain(amounts))
}

/// What stands otherwise beside a placeable that may be a number.
fn beside_placeables(text: &Pattern, subject: &Subject<'_>) -> Option<Difference> {
    let is_number = |role| matches!(role, Role::Liquid | Role::Expression);
    let is_once = |name: &&str| text.placeables().filter(|used| used == name).count() == 1;
    let placeables = subject.segment.placeables.iter().filter(|placeable| is_number(placeable.role));
    let names: Vec<&str> = placeables.map(|placeable| placeable.name.as_str()).filter(is_once).collect();
    if names.is_empty() {
        return None;
    }
    let facts = |pattern: &Pattern, language| {
        let text = plain(&placeholders::numbered(pattern, &names));
        Facts::of_source(text, NumberConventions::of(language))
    };
    let english = facts(&subject.segment.pattern, subject.source_language);
    placeholders::check(&english, &facts(text, subject.language), &names)
}

/// Whether a date is missing that has been reported already; its numbers may
/// stand there instead.
fn has_lost_date(text: &Pattern, subject: &Subject<'_>) -> bool {
    let mut dates = subject.segment.placeables.iter().filter(|placeable| placeable.role == Role::Date);
    dates.any(|date| !text.placeables().any(|name| name == date.name))
}
