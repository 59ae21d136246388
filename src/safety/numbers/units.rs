//! What is counted: `30 days` is no other time, `2 GB` no other size, and `5 km` no other length. Only
//! units of the table are known, right behind their number; any other word may be the same unit.

use std::sync::LazyLock;

use super::conventions::{Met, named};
use super::difference::Difference;
use super::digits::is_blank;
use super::facts::Facts;
use super::number::Number;
use super::words::{NumberWords, is_dense};

/// Signs that all languages write.
static SIGNS: LazyLock<NumberWords> = LazyLock::new(|| NumberWords::of("*"));

/// Units whose names may have other endings than those in the table.
const TIMES: [&str; 7] = ["second", "minute", "hour", "day", "week", "month", "year"];

/// A number of the English that counts something else in the translation,
/// wherever that has it.
pub(super) fn check(english: &Facts, text: &Facts) -> Option<Difference> {
    changed(english, text).or_else(|| moved(english, text))
}

fn changed(english: &Facts, text: &Facts) -> Option<Difference> {
    english.numbers.iter().find_map(|number| {
        let wanted = unit(number, english)?;
        let mut same = text.numbers.iter().filter(|other| other.is(number)).peekable();
        let first = *same.peek()?;
        let is_other = |other: &Number| {
            let mut found = units(other, text).into_iter().flatten().peekable();
            found.peek().is_some() && found.all(|found| !may_be_same(found, wanted))
        };
        let difference = Difference::other(&text.around(&first.at), &english.around(&number.at));
        same.all(is_other).then_some(Difference { is_sure: false, ..difference })
    })
}

/// A unit of one number of the English that another one has in the translation: `2 seconds on 15 cores`.
fn moved(english: &Facts, text: &Facts) -> Option<Difference> {
    english.numbers.iter().find_map(|number| {
        let own = unit(number, english)?;
        let has_own =
            |other: &Number, facts: &Facts| unit(other, facts).is_some_and(|unit| may_be_same(unit, own));
        let is_only = english.numbers.iter().all(|other| other.is(number) || !has_own(other, english));
        let is_lost = |other: &Number| unit(other, text).is_none();
        let mut same = text.numbers.iter().filter(|other| other.is(number)).peekable();
        let is_lost = is_only && same.peek().is_some() && same.all(is_lost);
        let is_bare = |other: &Number| {
            english.numbers.iter().any(|known| known.is(other) && unit(known, english).is_none())
        };
        let mut others = text.numbers.iter().filter(|other| is_lost && !other.is(number));
        let other = others.find(|other| has_own(other, text) && is_bare(other))?;
        let difference = Difference::other(&text.around(&other.at), &english.around(&number.at));
        Some(Difference { is_sure: false, ..difference })
    })
}

/// Whether a number of the English is the only one with its unit there, and has that
/// in the translation, too: wherever it stands, it is the same one.
pub(super) fn is_told_apart(number: &Number, english: &Facts, text: &Facts) -> bool {
    let Some(own) = unit(number, english) else { return false };
    let is_own =
        |other: &Number, facts: &Facts| unit(other, facts).is_some_and(|unit| may_be_same(unit, own));
    let mut others = english.numbers.iter().filter(|other| !other.is(number));
    let mut same = text.numbers.iter().filter(|other| other.is(number)).peekable();
    same.peek().is_some()
        && same.all(|other| is_own(other, text))
        && !others.any(|other| is_own(other, english))
}

/// Whether two units have a meaning in common: `m` may be metres, minutes or months.
pub(super) fn may_be_same(one: &str, other: &str) -> bool {
    one.split(' ').any(|meaning| other.split(' ').any(|own| own == meaning))
}

/// The unit that `number` counts: that of a distance for a speed.
pub(super) fn unit(number: &Number, facts: &Facts) -> Option<&'static str> {
    units(number, facts).into_iter().flatten().next()
}

/// The units that stand behind the digits of `number`, `5 m`, and behind the word that multiplies it,
/// `5 million km`. `5千米` may be either, 5 km or 5000 m.
fn units(number: &Number, facts: &Facts) -> [Option<&'static str>; 2] {
    *number.units.get_or_init(|| find_units(number, facts))
}

fn find_units(number: &Number, facts: &Facts) -> [Option<&'static str>; 2] {
    let digits = facts.text[number.at.start..].char_indices().nth(number.digits.chars().count());
    let end = digits.map_or(facts.text.len(), |(length, _)| number.at.start + length);
    let is_multiplied = number.at.end > end;
    let is_unit = !is_multiplied || number.values.len() > 1;
    let behind_digits = is_unit.then(|| unit_at(end, facts)).flatten();
    [behind_digits, is_multiplied.then(|| unit_at(number.at.end, facts)).flatten()]
}

/// The unit that stands behind `end`.
fn unit_at(end: usize, facts: &Facts) -> Option<&'static str> {
    // A hyphen, or a mark of emphasis.
    let is_between = |c| is_blank(c) || matches!(c, '-' | '*' | '_');
    let start = facts.text.len() - facts.text[end..].trim_start_matches(is_between).len();
    let sign = sign(&facts.text[start..], start > end);
    sign.or_else(|| name(&facts.lower()[start..], &facts.conventions.words))
}

/// The unit whose sign `text` begins with. Upper and lower case differ in it.
fn sign(text: &str, is_divided: bool) -> Option<&'static str> {
    let is_part = |c: char| (c.is_alphanumeric() || c == '°') && !is_dense(c);
    let end = text.find(|c| !is_part(c)).unwrap_or(text.len());
    let (sign, rest) = text.split_at(end);
    // `1990s` are no seconds, and `kW·h` no kilowatts.
    let is_other = sign == "s" && !is_divided || rest.starts_with(['·', '⋅']);
    SIGNS.units.iter().find(|(known, _)| *known == sign && !is_other).map(|(_, unit)| *unit)
}

/// The unit whose name `lower` begins with, whatever that ends with.
fn name(lower: &str, words: &NumberWords) -> Option<&'static str> {
    let dense = words.units.iter().filter(|(name, _)| lower.starts_with(name));
    let dense = dense.filter(|_| lower.starts_with(is_dense));
    let longest = dense.max_by_key(|(name, _)| name.len()).map(|(_, unit)| *unit);
    longest.or_else(|| {
        let (unit, met, _) = named(&words.units, lower)?;
        let has_whole = || words.units.iter().any(|(name, own)| *own == unit && lower.starts_with(name));
        (met == Met::Exactly || TIMES.contains(&unit) || has_whole()).then_some(unit)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::safety::numbers::conventions::NumberConventions;
    use crate::safety::numbers::digits::normal;

    /// The number and the unit of `text`.
    fn counted(language: &str, text: &str) -> (Vec<Vec<String>>, Option<&'static str>) {
        let conventions = NumberConventions::of(&Language::parse(language).unwrap());
        let facts = Facts::of_source(normal(text).into_owned(), conventions);
        let unit = facts.numbers.first().and_then(|number| unit(number, &facts));
        (facts.numbers.into_iter().map(|number| number.values).collect(), unit)
    }

    #[test]
    fn every_unit_of_the_table_is_read_as_itself() {
        let lines = include_str!("words.tsv").lines().filter_map(|line| line.split_once("\t@"));
        let mut wrong = Vec::new();
        for (language, row) in lines.filter(|(language, _)| *language != "*") {
            let (wanted, names) = row.split_once('\t').unwrap();
            for name in names.split('|') {
                let (numbers, found) = counted(language, &format!("7 {name}"));
                let is_read = numbers.len() == 1 && numbers[0][0] == "7";
                if !is_read || !found.is_some_and(|found| may_be_same(found, wanted)) {
                    wrong.push(format!("{language} {name}: {numbers:?} {found:?}, not {wanted}"));
                }
            }
        }
        assert_eq!(wrong, [""; 0]);
    }

    #[test]
    fn units_stand_behind_their_number() {
        for (language, text, unit) in [
            ("en", "a 5-km run", Some("km")),
            ("en", "at 100 km/h", Some("km")),
            ("en", "at 62 mph", Some("mile")),
            ("en", "5 km² of land", Some("km")),
            ("en", "in the 1990s", None),
            ("en", "within 30 s", Some("second")),
            ("en", "5 milestones, 5 km", None),
            ("ru", "5 кВт·ч", None),
            ("de", "10 Grad Celsius", Some("°C")),
            ("de", "10 Grad", None),
            ("fi", "5 kilometrin päässä", Some("km")),
            ("zh", "5公里长", Some("km")),
            ("ja", "5 GHzのWi-Fi", Some("GHz")),
            ("de", "5 Mio. Nutzer", None),
            ("hi", "५ कि॰मी॰ लंबी", Some("km")),
            ("nb", "24 t", Some("t hour")),
        ] {
            assert_eq!(counted(language, text).1, unit, "{text}");
        }
    }
}
