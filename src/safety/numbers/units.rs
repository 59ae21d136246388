//! What is counted: `30 days` is no other time, and `2 GB` no other size. Only
//! units of the table are known, right behind their number; any other word may
//! be the same unit.

use std::sync::LazyLock;

use super::conventions::named;
use super::difference::Difference;
use super::digits::is_blank;
use super::facts::Facts;
use super::number::Number;
use super::words::NumberWords;
use crate::text::words::is_cjk;

/// Signs that all languages write.
static SIGNS: LazyLock<NumberWords> = LazyLock::new(|| NumberWords::of("*"));

/// A number of the English that counts something else in the translation,
/// wherever that has it.
pub(super) fn check(english: &Facts, text: &Facts) -> Option<Difference> {
    english.numbers.iter().find_map(|number| {
        let wanted = unit(number, english)?;
        let mut same = text.numbers.iter().filter(|other| other.is(number)).peekable();
        let first = *same.peek()?;
        let is_other = |other: &Number| unit(other, text).is_some_and(|found| found != wanted);
        let difference = Difference::other(&text.around(&first.at), &english.around(&number.at));
        same.all(is_other).then_some(Difference { is_sure: false, ..difference })
    })
}

/// The unit that stands behind `number`.
fn unit(number: &Number, facts: &Facts) -> Option<&'static str> {
    // A hyphen, or a mark of emphasis.
    let is_between = |c| is_blank(c) || matches!(c, '-' | '*' | '_');
    let behind = |text: &str| text.len() - text[number.at.end..].trim_start_matches(is_between).len();
    let sign = sign(&facts.text[behind(&facts.text)..]);
    sign.or_else(|| name(&facts.lower()[behind(facts.lower())..], &facts.conventions.words))
}

/// The unit whose sign `text` begins with. Upper and lower case differ in it.
fn sign(text: &str) -> Option<&'static str> {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '°').unwrap_or(text.len());
    SIGNS.units.iter().find(|(sign, _)| *sign == &text[..end]).map(|(_, unit)| *unit)
}

/// The unit whose name `lower` begins with, whatever that ends with.
fn name(lower: &str, words: &NumberWords) -> Option<&'static str> {
    let is_dense = |c| is_cjk(c) || matches!(c, '\u{AC00}'..='\u{D7A3}');
    let dense = words.units.iter().filter(|(name, _)| name.starts_with(is_dense) && lower.starts_with(name));
    let longest = dense.max_by_key(|(name, _)| name.len()).map(|(_, unit)| *unit);
    longest.or_else(|| named(&words.units, lower).map(|(unit, ..)| unit))
}
