//! Telephone numbers and their like: digits in groups that say one thing only
//! together, and that other countries group otherwise.

use std::collections::HashSet;

use crate::language::SOURCE;

use super::difference::Difference;
use super::digit_rows::{DigitRow, groups};
use super::facts::Facts;
use super::number::Number;

/// A telephone number of the English whose digits the translation has in another
/// order.
pub(super) fn check(english: &Facts, text: &Facts) -> Option<Difference> {
    let found: HashSet<&str> = of_numbers(text).map(|row| row.digits.as_str()).collect();
    let written = of_numbers(english).map(|row| (&english.text[row.written.clone()], row.digits.as_str()));
    let mut lost = written.filter(|(row, digits)| is_one(row) && !found.contains(digits));
    let (row, _) = lost.next()?;
    let message = format!("doesn't have the number {row} of the {SOURCE} as it is");
    let help = Some(format!("Copy it from the {SOURCE}; spaces and hyphens may stand elsewhere."));
    Some(Difference { help, ..Difference::sure(message) })
}

fn of_numbers(facts: &Facts) -> impl Iterator<Item = &DigitRow> {
    facts.numbers.iter().filter_map(|number| row(number, facts))
}

/// Whether a row of the English is a telephone number for sure, or a code of the same
/// form.
fn is_one(row: &str) -> bool {
    row.starts_with('+') || has_hyphens(row)
}

/// The digits of a telephone number that `number` belongs to, in whatever
/// groups.
pub(super) fn digits<'f>(number: &Number, facts: &'f Facts) -> Option<&'f str> {
    row(number, facts).map(|row| row.digits.as_str())
}

/// The row that `number` belongs to.
fn row<'f>(number: &Number, facts: &'f Facts) -> Option<&'f DigitRow> {
    let rows = facts.telephones();
    let row = rows.get(rows.partition_point(|row| row.at.end < number.at.start))?;
    (row.at.start <= number.at.start).then_some(row)
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
