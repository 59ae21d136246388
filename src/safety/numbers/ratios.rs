//! Ratios and fractions: `1:2`, `1/3`.

use std::collections::BTreeSet;

use super::Texts;
use super::difference::Difference;
use super::number::Number;

/// Two numbers with `:` or `/` right between them.
type Pair<'a> = (&'a str, char, &'a str);

/// A pair whose numbers stand the other way round, or a fraction with only one
/// of its numbers left.
pub(super) fn check(texts: &Texts<'_>) -> Option<Difference> {
    let english = pairs(texts.english);
    if english.is_empty() {
        return None;
    }
    let found = pairs(texts.text);
    let has =
        |pairs: &[Pair<'_>], one: &str, other: &str| pairs.iter().any(|(a, _, b)| (*a, *b) == (one, other));
    let turned = english.iter().find(|(one, _, other)| {
        one != other && has(&found, other, one) && !has(&found, one, other) && !has(&english, other, one)
    });
    turned.map(|(one, between, other)| Difference {
        // `1/3` may be a day of January.
        is_sure: *between == ':',
        message: format!("has {other}{between}{one} where the English has {one}{between}{other}"),
    })
}

/// The values of the fractions in `english`, as they may stand elsewhere.
pub(super) fn fractions(english: &str) -> BTreeSet<String> {
    let fractions = pairs(english).into_iter().filter_map(|(one, between, other)| {
        let (one, other) = (one.parse::<u32>().ok()?, other.parse::<u32>().ok()?);
        let thousandths =
            one.checked_mul(1000)?.checked_div(other).filter(|_| between == '/' && one < other)?;
        (thousandths * other == one * 1000).then_some(thousandths)
    });
    fractions
        .flat_map(|thousandths| {
            let part = format!("{thousandths:03}");
            [format!("0.{}", part.trim_end_matches('0')), format!("{}%", thousandths / 10)]
        })
        .collect()
}

/// The numbers in `english` that a slash divides.
pub(super) fn divided(english: &str) -> BTreeSet<String> {
    let fractions = pairs(english).into_iter().filter(|(_, between, _)| *between == '/');
    fractions.flat_map(|(one, _, other)| [one.to_owned(), other.to_owned()]).collect()
}

/// `text` with the decimal sign for a slash that some write instead, in
/// languages that have a sign of their own: `1/5` where the English has 1.5.
pub(super) fn with_decimals(text: &str, wanted: &[Number], decimal: char) -> String {
    let is_wanted = |value: &String| wanted.iter().any(|number| number.values.contains(value));
    let mut found = text.to_owned();
    for (one, between, other) in pairs(text) {
        if decimal == '\u{66B}' && between == '/' && is_wanted(&format!("{one}.{other}")) {
            found = found.replace(&format!("{one}/{other}"), &format!("{one}{decimal}{other}"));
        }
    }
    found
}

/// The pairs in `text` that are no part of a longer row, such as a date.
fn pairs(text: &str) -> Vec<Pair<'_>> {
    let is_digit = |c: char| c.is_ascii_digit();
    let between = text.match_indices([':', '/']).filter_map(|(at, sign)| {
        let (before, after) = (&text[..at], &text[at + 1..]);
        let one = &before[before.trim_end_matches(is_digit).len()..];
        let other = &after[..after.find(|c| !is_digit(c)).unwrap_or(after.len())];
        let is_more = |c: char| matches!(c, ':' | '/' | '.' | ',');
        let before = before[..before.len() - one.len()].chars().next_back();
        let mut rest = after[other.len()..].chars();
        let goes_on = rest.next().is_some_and(is_more) && rest.next().is_some_and(is_digit);
        let is_pair = !one.is_empty() && !other.is_empty() && !before.is_some_and(is_more) && !goes_on;
        is_pair.then_some((one, sign.chars().next()?, other))
    });
    between.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_alone() {
        assert_eq!(pairs("1:2, 1/3, 1/2/2018, 24/7."), [("1", ':', "2"), ("1", '/', "3"), ("24", '/', "7")]);
        assert_eq!(fractions("1/2, 1/3, 3/4"), ["0.5", "0.75", "50%", "75%"].map(str::to_owned).into());
    }
}
