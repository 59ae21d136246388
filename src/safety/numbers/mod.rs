//! Numbers by value: digits of any script, separators of any language, and
//! numbers in words; dates, amounts and codes. What differs for sure is
//! refused; what can't be decided is told.

mod codes;
mod comparison;
mod conventions;
mod dates;
mod difference;
mod digits;
mod number;
mod ratios;
mod spelled;
mod units;
mod words;

use crate::finding::Code;
use crate::language::Language;
use crate::page::html;
use crate::page::part::Role;
use crate::segment::Pattern;

use super::{Subject, Violation};
use comparison::Comparison;
use conventions::Conventions;
use difference::Difference;

/// Both texts with ASCII digits, and what is known of their language.
struct Texts<'a> {
    english: &'a str,
    english_lower: String,
    text: &'a str,
    lower: String,
    language: &'a Language,
    conventions: &'a Conventions,
    /// Whether words for numbers and units of the language are known.
    knows_words: bool,
}

/// A fact of the English that the translation doesn't have, or has otherwise.
#[must_use]
pub fn check(text: &Pattern, subject: &Subject<'_>) -> Option<Violation> {
    let (english, plain) = (subject.segment.pattern.plain_text(), text.plain_text());
    let (english, plain) = (html::decoded(&english), html::decoded(&plain));
    let (english, plain) = (digits::normal(&english), digits::normal(&plain));
    let has_number = |text: &str| text.contains(|c: char| c.is_ascii_digit() || digits::is_unknown(c));
    let has_fact = has_number(&english) || has_number(&plain) || dates::has_month(&english);
    if !has_fact || has_lost_date(text, subject) {
        return None;
    }
    if let Some(code) = codes::changed(&english, &plain) {
        return Some(Violation::new(
            Code::ChangedNumber,
            format!("{} has lost `{code}` of the English", subject.text()),
            "Copy it from the English, letter by letter.",
        ));
    }
    let texts = Texts {
        english: &english,
        english_lower: english.to_lowercase(),
        text: &plain,
        lower: plain.to_lowercase(),
        language: subject.language,
        conventions: &Conventions::of(subject.language),
        knows_words: spelled::is_known(subject.language),
    };
    let difference = difference(&texts)?;
    let message = format!("{} {}", subject.text(), difference.message);
    Some(if difference.is_sure {
        Violation::new(
            Code::ChangedNumber,
            message,
            "Write the English number; digits and separators may be your language's.",
        )
    } else {
        Violation::new(
            Code::UnsureNumber,
            format!("{message}; it may be the same one, written otherwise"),
            "Compare it with the English; if it can be written in digits, do.",
        )
    })
}

/// The first difference that is sure, or else the first one.
fn difference(texts: &Texts<'_>) -> Option<Difference> {
    let comparison = Comparison::new(texts);
    let differences = [
        dates::check(texts, &comparison.found_values()),
        comparison.verdict(),
        units::check(&comparison.wanted, &comparison.found, texts),
        ratios::check(texts),
    ];
    let (sure, unsure): (Vec<_>, Vec<_>) =
        differences.into_iter().flatten().partition(|difference| difference.is_sure);
    sure.into_iter().chain(unsure).next()
}

/// Whether a date is missing that has been told already; its numbers may stand
/// there instead.
fn has_lost_date(text: &Pattern, subject: &Subject<'_>) -> bool {
    let mut dates = subject.segment.placeables.iter().filter(|placeable| placeable.role == Role::Date);
    dates.any(|date| !text.placeables().any(|name| name == date.name))
}
