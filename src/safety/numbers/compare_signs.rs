//! The signs beside the numbers of a translation, beside those of the English.

use super::difference::Difference;
use super::digits::is_blank;
use super::facts::Facts;
use super::number::Number;
use super::signs::mentions_money;
use super::words::has_percent;

/// A number that has lost its sign, or has another one.
pub(super) fn check(english: &Facts, text: &Facts) -> Option<Difference> {
    let differences = english.numbers.iter().filter_map(|number| {
        let same: Vec<&Number> = text.numbers.iter().filter(|other| other.is(number)).collect();
        let first = same.first()?;
        let rules = [
            percent(number, &same, english, text),
            money(number, &same, english, text),
            minus_sign(number, &same, english, text),
            compared(number, &same),
            offset(number, &same),
        ];
        let is_sure = rules.into_iter().flatten().max()?;
        let (found, wanted) = (text.around(&first.at), english.around(&number.at));
        Some(Difference { is_sure, ..Difference::other(&found, &wanted) })
    });
    Difference::worst(differences)
}

/// `10%` is never 10. In a list the sign may stand behind the last number
/// alone.
fn percent(number: &Number, same: &[&Number], english: &Facts, text: &Facts) -> Option<bool> {
    let has = |other: &&Number| other.signs.has_percent || is_listed(other, text);
    let is_other = if number.signs.has_percent {
        !same.iter().any(has) && !has_percent(text.lower())
    } else {
        let is_said = || is_listed(number, english) || has_percent(english.lower());
        let others = || english.numbers.iter().any(|other| other.signs.has_percent && other.is(number));
        same.iter().all(|other| other.signs.has_percent) && !is_said() && !others()
    };
    is_other.then_some(true)
}

/// Whether a number with a percent sign stands behind or before it, with
/// nothing but the word of a list between them.
fn is_listed(number: &Number, facts: &Facts) -> bool {
    facts.numbers.windows(2).any(|pair| {
        let gap = facts.text.get(pair[0].at.end..pair[1].at.start).unwrap_or_default();
        let is_near = gap.chars().count() <= 8 && !gap.contains(['.', ';', '(']);
        is_near
            && pair.iter().any(|other| other.at == number.at)
            && pair.iter().any(|other| other.signs.has_percent)
    })
}

/// A word behind the number may be the money's name in a language that the table
/// doesn't have: a doubt.
fn money(number: &Number, same: &[&Number], english: &Facts, text: &Facts) -> Option<bool> {
    if same.iter().any(|other| other.signs.money == number.signs.money) {
        return None;
    }
    let is_said = match (number.signs.money, same.iter().find_map(|other| other.signs.money)) {
        (Some(_), Some(_)) => return Some(true),
        (Some(money), None) => mentions_money(text.lower(), money),
        (None, money) => money.is_some_and(|money| mentions_money(english.lower(), money)),
    };
    (!is_said).then_some(false)
}

/// A dash behind a word (`alpha-2`) may be anything.
fn minus_sign(number: &Number, same: &[&Number], english: &Facts, text: &Facts) -> Option<bool> {
    let says_minus = |facts: &Facts| facts.conventions.words.says_minus(facts.lower());
    if number.signs.minus.is_some() {
        let is_lost = !same.iter().any(|other| other.signs.has_dash) && !says_minus(text);
        return is_lost.then_some(!text.conventions.words.is_empty());
    }
    let is_spoken = |other: &&Number| {
        let before = text.lower()[..other.at.start].trim_end_matches(is_blank);
        text.conventions.words.ends_with_minus(before)
    };
    if same.iter().all(is_spoken) && !says_minus(english) {
        return Some(true);
    }
    let is_new = same.iter().all(|other| other.signs.minus.is_some());
    let minus = same.first()?.signs.minus.filter(|_| is_new && !number.signs.has_dash)?;
    (!says_minus(english)).then_some(minus == '-')
}

/// `UTC-2` is never `UTC+2`.
fn offset(number: &Number, same: &[&Number]) -> Option<bool> {
    let wanted = number.signs.offset?;
    let is_other = same.iter().all(|other| other.signs.offset.is_some_and(|found| found != wanted));
    is_other.then_some(true)
}

fn compared(number: &Number, same: &[&Number]) -> Option<bool> {
    let is_other = same.iter().all(|other| other.signs.relation != number.signs.relation);
    let both = number.signs.relation.is_some() && same.iter().all(|other| other.signs.relation.is_some());
    is_other.then_some(both)
}
