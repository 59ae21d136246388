//! The order of what both texts say.

use crate::language::SOURCE;

use super::difference::Difference;
use super::facts::Facts;
use super::number::Number;
use super::units;
use super::words::{Word, WordKind};

/// Numbers, numerals or dates in another order.
pub(super) fn check(english: &Facts, text: &Facts) -> Option<Difference> {
    let first = |number: &Number| {
        let same = |other: &Number| other.values.first() == number.values.first();
        let numbers = &english.numbers;
        numbers.iter().position(same).or_else(|| numbers.iter().position(|other| other.is(number)))
    };
    let positions = |facts: &Facts| {
        let numbers = facts.numbers.iter().filter(|number| !number.is_small && !is_glued(facts, number));
        unique(numbers.filter_map(first))
    };
    let found = positions(text);
    let is_compared = |at: &usize| {
        let number = &english.numbers[*at];
        !english.dates.iter().any(|date| date.shares(number, date))
    };
    let wanted: Vec<usize> =
        positions(english).into_iter().filter(|at| is_compared(at) && found.contains(at)).collect();
    let found: Vec<usize> = found.into_iter().filter(|at| wanted.contains(at)).collect();
    let written = |facts: &Facts, row: &[usize]| {
        let number = |at: &usize| facts.numbers.iter().find(|number| first(number) == Some(*at));
        let row = row.iter().filter_map(number).map(|number| &facts.text[number.at.clone()]);
        row.collect::<Vec<_>>().join(", ")
    };
    let is_told_apart = |at: &usize| units::is_told_apart(&english.numbers[*at], english, text);
    let unclear = |row: &[usize]| row.iter().copied().filter(|at| !is_told_apart(at)).collect::<Vec<_>>();
    if found != wanted && unclear(&found) != unclear(&wanted) {
        let (found, wanted) = (written(text, &found), written(english, &wanted));
        return Some(Difference::doubt(format!("has {found} in this order; the {SOURCE} has {wanted}")));
    }
    let numerals = |facts: &Facts, others: &Facts| {
        let numerals = facts.words().iter().filter(|word| word.kind == WordKind::Roman);
        let is_same =
            |word: &Word, other: &Word| other.kind == WordKind::Roman && other.value() == word.value();
        let shared = numerals.filter(|word| others.words().iter().any(|other| is_same(word, other)));
        unique(shared.filter_map(Word::value))
    };
    if english.has_kind(&[WordKind::Roman]) && numerals(english, text) != numerals(text, english) {
        return Some(Difference::doubt(format!("has the numerals in another order than the {SOURCE}")));
    }
    let months = |facts: &Facts, others: &Facts| {
        let is_shared = |month: &u64| others.dates.iter().any(|other| other.month == *month);
        unique(facts.dates.iter().map(|date| date.month).filter(is_shared))
    };
    let is_other = months(english, text) != months(text, english);
    is_other.then(|| Difference::doubt(format!("has the dates in another order than the {SOURCE}")))
}

/// Two numbers with a colon between them, the other way round.
pub(super) fn ratio(english: &Facts, text: &Facts) -> Option<Difference> {
    let (english, found) = (ratios(english), ratios(text));
    let turned = |(one, other): &&(&str, &str)| {
        let turned = (*other, *one);
        one != other
            && !english.contains(&turned)
            && found.contains(&turned)
            && !found.contains(&(*one, *other))
    };
    let (one, other) = english.iter().find(turned)?;
    Some(Difference::sure(format!("has {other}:{one} where the {SOURCE} has {one}:{other}")))
}

/// Pairs of numbers with nothing but a colon between them.
fn ratios(facts: &Facts) -> Vec<(&str, &str)> {
    let pairs = facts.numbers.windows(2);
    let pairs = pairs.filter(|pair| facts.text.get(pair[0].at.end..pair[1].at.start) == Some(":"));
    pairs.map(|pair| (pair[0].digits.as_str(), pair[1].digits.as_str())).collect()
}

/// Whether a number belongs to a name: `IPv6`, `i18n`.
fn is_glued(facts: &Facts, number: &Number) -> bool {
    let before = &facts.text[..number.at.start];
    let name = before.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    before.len() > name.len() && !name.ends_with(|c: char| c.is_ascii_digit())
}

/// Each of `row` once.
fn unique<T: PartialEq>(row: impl Iterator<Item = T>) -> Vec<T> {
    row.fold(Vec::new(), |mut once, item| {
        if !once.contains(&item) {
            once.push(item);
        }
        once
    })
}
