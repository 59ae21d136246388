//! What the signs beside the numbers of both texts make of them.

use crate::language::SOURCE;

use super::difference::Difference;
use super::facts::Facts;
use super::number::Number;
use super::signs;
use super::words::{Words, has_percent};
use crate::language::Language;

/// A number that has lost its sign, or has another one.
pub(super) fn check(english: &Facts, text: &Facts, language: &Language) -> Option<Difference> {
    let differences = english.numbers.iter().flat_map(|number| {
        let same: Vec<&Number> = text.numbers.iter().filter(|other| other.is(number)).collect();
        [
            percent(number, &same, english, text),
            money(number, &same, english, text),
            minus(number, &same, english, text, language),
            relation(number, &same, english, text),
        ]
    });
    let (sure, unsure): (Vec<_>, Vec<_>) = differences.flatten().partition(|difference| difference.is_sure);
    sure.into_iter().chain(unsure).next()
}

fn differs(found: &Number, wanted: &Number, english: &Facts, text: &Facts) -> String {
    format!("says “{}” where the {SOURCE} says “{}”", text.around(&found.at), english.around(&wanted.at))
}

/// `10%` is never 10. In a list the sign may stand behind the last number
/// alone.
fn percent(number: &Number, same: &[&Number], english: &Facts, text: &Facts) -> Option<Difference> {
    let first = *same.first()?;
    let has = |other: &&Number| other.signs.has_percent || is_listed(other, text);
    let is_other = if number.signs.has_percent {
        !same.iter().any(has) && !has_percent(&text.lower)
    } else {
        let is_said = is_listed(number, english) || english.lower.contains("percent");
        let others = english.numbers.iter().any(|other| other.signs.has_percent && other.is(number));
        same.iter().all(|other| other.signs.has_percent) && !is_said && !others
    };
    is_other.then(|| Difference::sure(differs(first, number, english, text)))
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

fn money(number: &Number, same: &[&Number], english: &Facts, text: &Facts) -> Option<Difference> {
    let first = *same.first()?;
    if same.iter().any(|other| other.signs.money == number.signs.money) {
        return None;
    }
    let message = differs(first, number, english, text);
    let found = same.iter().find_map(|other| other.signs.money);
    match (number.signs.money, found) {
        (Some(_), Some(_)) => Some(Difference::sure(message)),
        (Some(sign), None) => {
            let is_named = signs::mentions_money(&text.lower, sign) || first.is_counted(&text.text);
            (!is_named).then(|| Difference::doubt(message))
        }
        (None, Some(sign)) => {
            (!signs::mentions_money(&english.lower, sign)).then(|| Difference::doubt(message))
        }
        (None, None) => None,
    }
}

fn minus(
    number: &Number,
    same: &[&Number],
    english: &Facts,
    text: &Facts,
    language: &Language,
) -> Option<Difference> {
    let first = *same.first()?;
    let message = differs(first, number, english, text);
    if number.signs.minus.is_some() {
        let is_lost = same.iter().all(|other| other.signs.minus.is_none());
        let Some(words) = Words::of(language) else { return is_lost.then(|| Difference::doubt(message)) };
        return (is_lost && !words.has_minus(&text.lower)).then(|| Difference::sure(message));
    }
    let is_said = ["minus", "negative", "below"].iter().any(|word| english.lower.contains(word));
    let minus =
        first.signs.minus.filter(|_| !is_said && same.iter().all(|other| other.signs.minus.is_some()))?;
    // A dash may stand before anything.
    Some(if minus == '\u{2013}' { Difference::doubt(message) } else { Difference::sure(message) })
}

fn relation(number: &Number, same: &[&Number], english: &Facts, text: &Facts) -> Option<Difference> {
    let first = *same.first()?;
    if same.iter().any(|other| other.signs.relation == number.signs.relation) {
        return None;
    }
    let message = differs(first, number, english, text);
    let is_other = number.signs.relation.is_some() && same.iter().all(|other| other.signs.relation.is_some());
    Some(if is_other { Difference::sure(message) } else { Difference::doubt(message) })
}
