//! Numbers by value: what the English says in digits, the translation says too,
//! and nothing else.
//!
//! *Refused* is a text where a number in digits has no counterpart of the same
//! value in the other text, on either side. Equal are only notations of one
//! value: digits of any script, separators, 12 and 24 hours, words for thousand
//! and million, percent signs, ordinals, years of an era, Roman and Han
//! numerals, months by name or number, and words of the English in digits.
//! Units are never converted. Refused are also: another day, month or year
//! together than in the English; a number without its percent sign or minus, or
//! with another money sign or relation (`<`, `≥`); another letter behind a
//! number (`5(c)`); numbers of two names exchanged (`SHA-128`); a code that
//! isn't copied; another Roman numeral.
//!
//! A *warning* is what leaves no digit wrong: a number in words, as whole words
//! of the language (`words.tsv`; only blanks and signs divide words, so none in
//! Thai); several numbers in another order; separators as the English writes
//! them; a number word that is another one than the English word; a month,
//! numeral, letter or sign that is only missing; 5 for `5 p.m.`.
//!
//! Nobody sees: number words that aren't in the list or are inflected
//! otherwise; a number that is repeated or said once less; what a number
//! counts (30 days, 30 months), except for percent and money; `1` where the
//! English has an article; a scale of one or two letters behind a blank (`18
//! k`); a letter of another alphabet for `(b)`.

mod calendar;
mod codes;
mod compare;
mod conventions;
mod data;
mod dates;
mod difference;
mod digits;
mod english;
mod facts;
mod letters;
mod marks;
mod number;
mod numerals;
mod signs;
mod words;

use crate::finding::Code;
use crate::language::SOURCE;
use crate::page::part::Role;
use crate::segment::Pattern;
use crate::syntax::html;

use super::subject::{Subject, Violation};
use compare::Comparison;
use conventions::Conventions;
use difference::Difference;
use facts::Facts;

/// A fact of the English that the translation doesn't have, or has otherwise.
#[must_use]
pub fn check(text: &Pattern, subject: &Subject<'_>) -> Option<Violation> {
    if has_lost_date(text, subject) {
        return None;
    }
    let plain = |pattern: &Pattern| digits::normal(&html::decoded(&pattern.plain_text())).into_owned();
    let difference = difference(plain(&subject.segment.pattern), plain(text), subject)?;
    let code = if difference.is_sure { Code::ChangedNumber } else { Code::UnsureNumber };
    let named = |text: &str| text.replace(SOURCE, subject.source);
    let message = format!("{} {}", subject.text(), named(&difference.message));
    let help = format!("{}; digits and separators may be your language's.", named(&difference.help));
    Some(Violation::new(code, message, help))
}

/// The first difference that is sure, or else the first one.
fn difference(english: String, text: String, subject: &Subject<'_>) -> Option<Difference> {
    if let Some(code) = codes::changed(&english, &text) {
        return Some(Difference::sure(format!("has lost `{code}` of the {SOURCE}")));
    }
    let conventions = Conventions::of(subject.language);
    let english = Facts::of_source(english, subject.source_language);
    let text = if english.source.is_some() && subject.language.is_english() {
        Facts::of_english_translation(text, subject.language)
    } else {
        Facts::of_translation(text, subject.language, &conventions)
    };
    let comparison = Comparison { english: &english, text: &text };
    let differences = [
        comparison.amounts(),
        calendar::check(&english, &text),
        marks::check(&english, &text, subject.language),
        letters::check(&english, &text),
        comparison.ratio(),
        comparison.numerals(),
        comparison.doubts(),
        comparison.afternoon(),
        comparison.spoken(),
        comparison.order(),
    ];
    let (sure, unsure): (Vec<_>, Vec<_>) =
        differences.into_iter().flatten().partition(|difference| difference.is_sure);
    sure.into_iter().chain(unsure).next()
}

/// Whether a date is missing that has been reported already; its numbers may
/// stand there instead.
fn has_lost_date(text: &Pattern, subject: &Subject<'_>) -> bool {
    let mut dates = subject.segment.placeables.iter().filter(|placeable| placeable.role == Role::Date);
    dates.any(|date| !text.placeables().any(|name| name == date.name))
}
