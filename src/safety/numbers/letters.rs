//! Letters that belong to numbers: `SHA-256`, `5(b)` and `5a`.

use std::ops::Range;

use unicode_script::{Script, UnicodeScript};

use crate::language::SOURCE;

use super::difference::Difference;
use super::digits::{SMALL, is_blank};
use super::facts::Facts;
use super::number::Number;
use super::numerals::{is_behind_part, roman_value};
use super::words::is_dense;

/// A name with another number, another letter behind one, or letters in another
/// order.
pub(super) fn check(english: &Facts, text: &Facts) -> Option<Difference> {
    label(english, text)
        .or_else(|| letter(english, text))
        .or_else(|| spaced(english, text))
        .or_else(|| added(english, text))
        .or_else(|| like_a_digit(english, text))
        .or_else(|| order(english, text))
}

/// Letters in brackets or behind numbers that have changed places: `6(1)(f)` and
/// `9(2)(a)`. One that stands twice may be a word of the language.
fn order(english: &Facts, text: &Facts) -> Option<Difference> {
    let mut marked: Vec<_> = brackets(&english.text).into_iter().chain(glued(english)).collect();
    marked.sort_by_key(|(_, at)| at.start);
    if marked.is_empty() {
        return None;
    }
    let marked: Vec<char> = marked.into_iter().map(|(letter, _)| letter).collect();
    let found = alone(text.lower());
    let is_once = |row: &[char], letter: char| row.iter().filter(|other| **other == letter).count() == 1;
    let shared = |row: &[char]| -> Vec<char> {
        let is_in_both = |letter: &char| is_once(&marked, *letter) && is_once(&found, *letter);
        row.iter().copied().filter(is_in_both).collect()
    };
    let (wanted, found) = (shared(&marked), shared(&found));
    let written = |row: &[char]| row.iter().map(char::to_string).collect::<Vec<_>>().join(", ");
    (wanted != found).then(|| {
        let (found, wanted) = (written(&found), written(&wanted));
        Difference::doubt(format!("has the letters {found} in this order; the {SOURCE} has {wanted}"))
    })
}

/// Whether a text has several letters in brackets, whose order counts.
pub(super) fn is_list(text: &str) -> bool {
    brackets(text).len() > 1
}

/// A name of capital letters with a number of the English that is another's:
/// `SHA-128` where the English has `SHA-256` and `AES-128`.
fn label(english: &Facts, text: &Facts) -> Option<Difference> {
    let wanted = labels(english, &['-', '\u{2011}']);
    if wanted.is_empty() {
        return None;
    }
    let found = labels(text, &['-', '\u{2011}', ' ', '\u{A0}', SMALL]);
    let has = |rows: &[Label<'_>], label: &Label<'_>| {
        rows.iter().any(|other| other.name.eq_ignore_ascii_case(label.name) && other.value == label.value)
    };
    let mut lost = wanted.iter().filter(|label| !has(&found, label));
    let first = lost.clone().next()?;
    let other = lost.find_map(|label| {
        let same_name =
            |other: &&Label<'_>| other.name.eq_ignore_ascii_case(label.name) && !has(&wanted, other);
        Some((label, found.iter().find(same_name)?))
    });
    let written = |facts: &Facts, at: &Range<usize>| facts.text[at.clone()].replace(SMALL, "");
    Some(match other {
        Some((label, other)) => Difference::sure(format!(
            "says {} where the {SOURCE} says {}",
            written(text, &other.at),
            written(english, &label.at)
        )),
        None if first.name.len() > 1 => {
            Difference::doubt(format!("doesn't have {} of the {SOURCE}", written(english, &first.at)))
        }
        None => return None,
    })
}

/// Capital letters with a number right behind them, or behind a hyphen.
struct Label<'a> {
    name: &'a str,
    value: Option<&'a String>,
    at: Range<usize>,
}

fn labels<'a>(facts: &'a Facts, between: &[char]) -> Vec<Label<'a>> {
    let labels = facts.numbers.iter().filter_map(|number| {
        let before = &facts.text[..number.at.start];
        let stem = before.strip_suffix(between).unwrap_or(before);
        let start = stem.trim_end_matches(|c: char| c.is_ascii_uppercase()).len();
        let is_whole = !stem[..start].ends_with(|c: char| c.is_alphanumeric() && c.is_ascii());
        let name = &stem[start..];
        (is_whole && !name.is_empty()).then(|| Label {
            name,
            value: number.values.first(),
            at: start..number.at.end,
        })
    });
    labels.collect()
}

/// A letter in brackets behind a number: `5(b)`, `6(1)(b)`.
fn letter(english: &Facts, text: &Facts) -> Option<Difference> {
    let bracketed = brackets(&english.text)
        .into_iter()
        .filter(|(_, at)| english.text[..at.start].ends_with(|c: char| c.is_ascii_digit() || c == ')'));
    let wanted: Vec<(char, Range<usize>)> = bracketed.chain(glued(english)).collect();
    if wanted.is_empty() {
        return None;
    }
    let is_known = |letter: char| alone(english.lower()).contains(&letter);
    let found = alone(text.lower());
    let (letter, at) =
        wanted.iter().find(|(letter, _)| !found.contains(letter) && !is_numbered(*letter, text))?;
    let wanted =
        &english.text[english.numbers.iter().rfind(|number| number.at.start < at.start)?.at.start..at.end];
    let mut in_brackets = brackets(&text.text).into_iter().map(|(letter, _)| letter);
    // One letter is a word in many languages, but seldom a consonant.
    let consonant =
        || found.iter().copied().find(|other| "bcdfghjlmnpqrtx".contains(*other) && !is_known(*other));
    let other = in_brackets.find(|other| other.is_ascii_lowercase() && !is_known(*other)).or_else(consonant);
    Some(match other {
        Some(other) => {
            Difference::sure(format!("has the letter “{other}” where the {SOURCE} says “{wanted}”"))
        }
        None if has_letters(text) && !may_be_said(*letter, text) => {
            Difference::doubt(format!("doesn't have the letter “{letter}” of “{wanted}” in the {SOURCE}"))
        }
        None => return None,
    })
}

/// Languages in which a letter behind digits makes an ordinal of them: `5e`, `5a`.
const LETTERS_OF_ORDINALS: [&str; 10] = ["af", "ca", "eo", "es", "fr", "gl", "it", "nl", "pt", "ro"];

/// Another letter behind the number of a law's part, with a blank between them: `Article 13 b`
/// for `Article 13 a`. An `a` may be the article of the next word, so that nothing is lost.
fn spaced(english: &Facts, text: &Facts) -> Option<Difference> {
    english.numbers.iter().filter(|number| is_named(number, english)).find_map(|number| {
        let (wanted, at) = letter_behind(number, english)?;
        let same = text.numbers.iter().filter(|other| other.plain().is_some() && other.is(number));
        let found: Vec<_> = same.filter_map(|other| Some((other, letter_behind(other, text)?))).collect();
        let (other, (_, end)) = found.first()?;
        let is_other = found.iter().all(|(_, (letter, _))| *letter != wanted);
        let written =
            |facts: &Facts, number: &Number, end: usize| facts.text[number.at.start..end].to_owned();
        is_other.then(|| Difference {
            is_sure: true,
            ..Difference::other(&written(text, other, *end), &written(english, number, at))
        })
    })
}

/// The letter that stands alone behind `number`, in brackets or not, and its end.
fn letter_behind(number: &Number, facts: &Facts) -> Option<(char, usize)> {
    let end = number.at.start + number.digits.len();
    let rest = facts.lower()[end..].trim_start_matches(is_blank).trim_start_matches('(');
    let start = facts.lower().len() - rest.len();
    let mut characters = rest.chars();
    let letter = characters.next().filter(|letter| ('a'..='f').contains(letter))?;
    (!characters.next().is_some_and(char::is_alphanumeric)).then_some((letter, start + 1))
}

/// Whether `number` is that of a law's part.
fn is_named(number: &Number, english: &Facts) -> bool {
    is_behind_part(&english.lower()[..number.at.start])
}

/// A letter behind the number of a law's part, which the English doesn't have: `§ 5a` for
/// `section 5`.
fn added(english: &Facts, text: &Facts) -> Option<Difference> {
    if LETTERS_OF_ORDINALS.contains(&text.conventions.language.as_str()) {
        return None;
    }
    let known = alone(english.lower());
    let (_, at) = glued(text).find(|(letter, _)| !known.contains(letter))?;
    let number =
        text.numbers.iter().find(|number| number.at.start < at.start && number.at.end >= at.start)?;
    let wanted =
        english.numbers.iter().find(|other| number.is(other)).filter(|other| is_named(other, english))?;
    Some(Difference::other(&text.text[number.at.start..at.end], &english.around(&wanted.at)))
}

/// A capital right behind a number that readers take for its last digit: `14O`, also in
/// letters of other alphabets.
fn like_a_digit(english: &Facts, text: &Facts) -> Option<Difference> {
    let found = text.numbers.iter().find_map(|number| {
        let letter = text.text[number.at.end..].chars().next()?;
        let end = number.at.end + letter.len_utf8();
        let is_alone = !text.text[end..].starts_with(char::is_alphanumeric);
        let written = &text.text[number.at.start..end];
        (matches!(letter, 'O' | 'Ο' | 'О' | 'I' | 'Ι' | 'І') && is_alone && !english.text.contains(written))
            .then_some(written)
    })?;
    Some(Difference::sure(format!("says “{found}”, whose last letter looks like a digit")))
}

/// Whether a letter stands as a number: `(1)` for `(i)`.
fn is_numbered(letter: char, text: &Facts) -> bool {
    let value = roman_value(&letter.to_ascii_uppercase().to_string()).map(|value| value.to_string());
    value.is_some_and(|value| text.numbers.iter().any(|number| number.values.contains(&value)))
}

/// What stands for a letter in lists of Greek and Cyrillic: the one at its place
/// or of its sound, or the one that looks like it.
const COUNTERPARTS: [(char, &str); 9] = [
    ('a', "αа"),
    ('b', "βб"),
    ('c', "γвцс"),
    ('d', "δгд"),
    ('e', "εде"),
    ('f', "ϛφеф"),
    ('g', "ζжг"),
    ('h', "ηзх"),
    ('i', "θиі"),
];

/// Whether a letter of another alphabet stands alone that may be the one meant.
fn may_be_said(letter: char, text: &Facts) -> bool {
    let lone = lone_foreign(text);
    let counterparts = COUNTERPARTS.iter().find(|(known, _)| *known == letter).map(|(_, others)| *others);
    match counterparts.filter(|_| lone.iter().any(|c| is_in_rows(*c))) {
        Some(others) => lone.iter().any(|c| others.contains(*c)),
        None => !lone.is_empty(),
    }
}

/// Whether a text has letters in which one of the English could be missed.
fn has_letters(text: &Facts) -> bool {
    text.text.contains(|c: char| c.is_ascii_alphabetic()) || lone_foreign(text).into_iter().any(is_in_rows)
}

/// Whether it is a letter of the alphabets in [`COUNTERPARTS`].
fn is_in_rows(letter: char) -> bool {
    matches!(letter.script(), Script::Greek | Script::Cyrillic)
}

/// The letters of other alphabets that stand alone.
fn lone_foreign(text: &Facts) -> Vec<char> {
    let words = text.lower().split(|c: char| !c.is_alphanumeric());
    let lone = words.filter_map(|word| {
        let mut letters = word.chars();
        letters.next().filter(|first| !first.is_ascii() && letters.next().is_none())
    });
    lone.collect()
}

/// The letters in brackets in `text`, in lower case.
fn brackets(text: &str) -> Vec<(char, Range<usize>)> {
    let found = text.match_indices('(').filter_map(|(at, _)| {
        let (letter, end) =
            text[at + 1..].split_once(')').map(|(inner, _)| (inner.trim(), at + 2 + inner.len()))?;
        let letter = letter.chars().next().filter(|c| c.is_alphabetic() && letter.len() == c.len_utf8())?;
        Some((letter.to_lowercase().next()?, at..end))
    });
    found.collect()
}

/// The letters right behind numbers: `5b`. Later ones are units.
fn glued(facts: &Facts) -> impl Iterator<Item = (char, Range<usize>)> {
    facts.numbers.iter().filter_map(|number| {
        // `5b` may be five billion.
        let end = number.at.start + number.digits.len();
        let mut after = facts.lower()[end..].chars();
        let letter = after.next().filter(|letter| ('a'..='f').contains(letter))?;
        let is_alone = !after.next().is_some_and(char::is_alphanumeric);
        (is_alone && number.plain().is_some_and(|number| number < 1000)).then(|| (letter, end..end + 1))
    })
}

/// The letters in `lower` that stand alone, or right behind digits: `b)`, `5b`, `5bの`.
fn alone(lower: &str) -> Vec<char> {
    let words = lower.split(|c: char| !c.is_alphanumeric() || is_dense(c)).filter_map(|word| {
        let letter = word.trim_start_matches(|c: char| c.is_ascii_digit());
        let first = letter.chars().next().filter(char::is_ascii_lowercase)?;
        (letter.len() == 1).then_some(first)
    });
    words.collect()
}
