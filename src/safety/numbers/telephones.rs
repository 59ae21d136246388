//! Telephone numbers and their like: digits in groups that say one thing only
//! together, and that other countries group otherwise.

use crate::language::SOURCE;

use super::difference::Difference;
use super::digits::is_blank;
use super::facts::Facts;
use super::number::Number;

/// How many digits a telephone number has at least.
const FEWEST: usize = 7;

/// A telephone number of the English whose digits the translation has in another
/// order.
pub(super) fn check(english: &Facts, text: &Facts) -> Option<Difference> {
    let found: Vec<String> = rows(text).map(|(_, digits)| digits).collect();
    let (row, _) = rows(english).find(|(row, digits)| is_one(row) && !found.contains(digits))?;
    Some(Difference::sure(format!("doesn't have the number {row} of the {SOURCE} as it is")))
}

fn rows(facts: &Facts) -> impl Iterator<Item = (&str, String)> {
    facts.numbers.iter().filter_map(|number| row(number, facts))
}

/// Whether a row of the English is a telephone number for sure, or a code of the same
/// form.
fn is_one(row: &str) -> bool {
    row.starts_with('+') || has_hyphens(row)
}

/// The digits of a telephone number that `number` belongs to, in whatever
/// groups.
pub(super) fn digits(number: &Number, facts: &Facts) -> Option<String> {
    row(number, facts).map(|(_, digits)| digits)
}

/// The signs and digits around `number`, and the digits alone, where it begins with `+`
/// or has three groups at least.
fn row<'f>(number: &Number, facts: &'f Facts) -> Option<(&'f str, String)> {
    let is_part = |c: char| c.is_ascii_digit() || is_blank(c) || matches!(c, '-' | '.' | '/' | '(' | ')');
    let start = facts.text[..number.at.start].trim_end_matches(is_part).len();
    let row = &facts.text[start..];
    let row = &row[..row.find(|c| !is_part(c)).unwrap_or(row.len())];
    let digits: String = row.chars().filter(char::is_ascii_digit).collect();
    let plus = if facts.text[..start].ends_with('+') { start - 1 } else { start };
    let row = facts.text[plus..start + row.len()].trim_matches(|c: char| !c.is_ascii_digit() && c != '+');
    let is_long = digits.len() >= FEWEST && (row.starts_with('+') || groups(row).count() > 2);
    is_long.then_some((row, digits))
}

fn groups(row: &str) -> impl Iterator<Item = &str> {
    row.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty())
}

/// Whether nothing but hyphens divides its groups, and it is neither a date nor a list of
/// short numbers.
fn has_hyphens(row: &str) -> bool {
    let is_date = || {
        let mut lengths: Vec<usize> = groups(row).map(str::len).collect();
        lengths.sort_unstable();
        matches!(lengths.as_slice(), [1 | 2, 1 | 2, 4])
    };
    let is_alone = row.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') && !row.contains("--");
    is_alone && groups(row).any(|group| group.len() > 2) && !is_date()
}
