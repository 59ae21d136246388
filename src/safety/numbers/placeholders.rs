//! Numbers that Liquid or an expression gives: nobody knows them, but what stands beside one says what it
//! counts, `{{ site.days }} days`. What differs there is a doubt.

use crate::language::SOURCE;
use crate::segment::{Element, Pattern};

use super::difference::Difference;
use super::facts::Facts;
use super::number::Number;
use super::units::{may_be_same, unit};

/// What stands for the first placeable in the text; no text has such a number.
const FIRST: u64 = 947_010_001;

/// `pattern` with numbers for the placeables `names`.
pub(super) fn numbered(pattern: &Pattern, names: &[&str]) -> Pattern {
    let mut numbered = Pattern::new();
    for element in pattern.elements() {
        let number = match element {
            Element::Placeable(name) => names.iter().zip(FIRST..).find(|(known, _)| *known == name),
            _ => None,
        };
        numbered
            .push(number.map_or_else(|| element.clone(), |(_, number)| Element::Text(number.to_string())));
    }
    numbered
}

/// A placeable of `names` that counts something else in the translation: both texts have numbers for them.
pub(super) fn check(english: &Facts, text: &Facts, names: &[&str]) -> Option<Difference> {
    names.iter().zip(FIRST..).find_map(|(name, value)| {
        let of =
            |facts: &'_ Facts| facts.numbers.iter().find(|number| number.plain() == Some(value)).cloned();
        let (wanted, found) = (of(english)?, of(text)?);
        let is_other = counts(&wanted, english) && differs((&wanted, english), (&found, text));
        let written = |facts: &Facts, number: &Number| {
            facts.around(&number.at).replace(&value.to_string(), &format!("{{ ${name} }}"))
        };
        is_other.then(|| {
            let (found, wanted) = (written(text, &found), written(english, &wanted));
            let message = format!("says “{found}” where the {SOURCE} says “{wanted}”");
            let help = Some(format!("Compare what stands beside {{ ${name} }} with the {SOURCE}."));
            Difference { help, ..Difference::doubt(message) }
        })
    })
}

/// Whether something is counted by `number`; otherwise it may be a word.
fn counts(number: &Number, facts: &Facts) -> bool {
    unit(number, facts).is_some() || number.signs.has_percent || number.signs.money.is_some()
}

/// Whether `found` counts something else than `wanted`, or is multiplied.
fn differs((wanted, english): (&Number, &Facts), (found, text): (&Number, &Facts)) -> bool {
    let units = unit(wanted, english).zip(unit(found, text));
    let money = wanted.signs.money.zip(found.signs.money);
    units.is_some_and(|(wanted, found)| !may_be_same(wanted, found))
        || money.is_some_and(|(wanted, found)| wanted != found)
        || found.signs.has_percent && !wanted.signs.has_percent
        || found.signs.minus.is_some() && !wanted.signs.has_dash
        || !found.is(wanted)
}
