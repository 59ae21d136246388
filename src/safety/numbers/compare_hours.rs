//! The halves of the day beside the hours of both texts.

use super::difference::Difference;
use super::facts::Facts;
use super::number::{DayHalf, Number};

/// An hour before noon that the translation has after noon, or the other way round.
pub(super) fn check(english: &Facts, text: &Facts) -> Option<Difference> {
    english.numbers.iter().find_map(|hour| {
        let wanted = hour.half?;
        let same: Vec<&Number> = text.numbers.iter().filter(|other| other.is(hour)).collect();
        let first = same.first()?;
        // By twenty-four hours, an hour says its half itself.
        let is_other = |other: &&Number| {
            let is_written_so = other.digits == hour.digits;
            is_written_so && other.half.is_some_and(|found: DayHalf| found != wanted)
        };
        same.iter().all(is_other).then(|| Difference {
            is_sure: true,
            ..Difference::other(&text.around(&first.at), &english.around(&hour.at))
        })
    })
}
