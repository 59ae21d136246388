//! The signs beside a number, and what they make of it: percent, money, a
//! minus, `≥`.

use std::sync::LazyLock;

use super::conventions::letters;
use super::digits::is_blank;
use super::words::{rows, spans};

/// The money that has a row: its sign or code, and what it is called.
static MONEY: LazyLock<Vec<(&str, Vec<&str>)>> = LazyLock::new(|| {
    let is_code = |key: &str| key.len() == 3 && key.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_sign = |key: &str| key.chars().count() == 1 && !matches!(key, "%" | "-");
    let money = rows("*").filter(|(key, _)| is_code(key) || is_sign(key));
    money.map(|(key, names)| (key, names.collect())).collect()
});

/// What begins with each byte of what money is called: the row, and the name.
static CALLED: LazyLock<Vec<Vec<(&str, &str)>>> = LazyLock::new(|| {
    let mut called = vec![Vec::new(); 256];
    for (money, name) in MONEY.iter().flat_map(|(money, names)| names.iter().map(move |name| (*money, *name)))
    {
        called[usize::from(name.as_bytes().first().copied().unwrap_or_default())].push((money, name));
    }
    called
});

/// The signs beside one number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Signs {
    pub(super) has_percent: bool,
    /// The row of the table that it belongs to.
    pub(super) money: Option<&'static str>,
    pub(super) minus: Option<char>,
    pub(super) relation: Option<char>,
    /// Whether a dash stands right before it, whatever that means.
    pub(super) has_dash: bool,
    /// The sign of an offset from UTC or GMT: `UTC+2`.
    pub(super) offset: Option<char>,
}

/// Whether `before` ends with a percent sign that isn't another number's.
fn is_before(before: &str) -> bool {
    let rest =
        before.trim_end_matches(is_blank).strip_suffix('%').map(|rest| rest.trim_end_matches(is_blank));
    rest.is_some_and(|rest| before.ends_with('%') || !rest.ends_with(|c: char| c.is_ascii_digit()))
}

impl Signs {
    /// Those between a number and the text before and behind it.
    pub(super) fn around(before: &str, after: &str) -> Self {
        let inner = before.trim_end_matches(|c| money_of(c).is_some() || c == '%');
        let minus = minus(inner).filter(|_| !is_suspended(inner, after));
        let outer = minus.map_or(inner, |minus| &inner[..inner.len() - minus.len_utf8()]);
        let next = after.trim_start_matches(is_blank).chars().next();
        let last = before.trim_end_matches(is_dash).trim_end_matches(is_blank).chars().next_back();
        let word = after.trim_start_matches(|c| is_blank(c) || c == '-').to_lowercase();
        let beginning = word.bytes().next().map(usize::from);
        let mut called = beginning.into_iter().flat_map(|byte| &CALLED[byte]);
        let spoken = called.find(|(_, name)| is_called(&word, name));
        let outer = outer.trim_end_matches(is_blank);
        let compared = outer.chars().next_back().and_then(relation);
        // `5~10` is a range.
        let is_range = outer.trim_end_matches(|c| relation(c).is_some() || is_blank(c));
        Self {
            has_percent: next == Some('%')
                || is_before(before)
                || ["percent", "per cent", "pct"].iter().any(|name| word.starts_with(name)),
            money: next.into_iter().chain(last).find_map(money_of).or(spoken.map(|(money, _)| *money)),
            minus,
            relation: compared
                .filter(|sign| *sign != '≈' || !is_range.ends_with(|c: char| c.is_ascii_digit())),
            has_dash: inner
                .strip_suffix(is_dash)
                .is_some_and(|before| !before.trim_end().ends_with(|c: char| c.is_ascii_digit())),
            offset: offset(inner),
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.has_percent |= other.has_percent;
        self.money = self.money.or(other.money);
    }
}

/// Whether `text` begins with a code, or with a word that begins as `name`.
fn is_called(text: &str, name: &str) -> bool {
    text.strip_prefix(name).is_some_and(|rest| letters(rest) <= 2 || !name.is_ascii())
}

/// Whether `text`, in lower case, has the sign or a name of the money.
pub(super) fn mentions_money(text: &str, money: &str) -> bool {
    let mut names = MONEY.iter().filter(|(known, _)| *known == money).flat_map(|(_, names)| names);
    text.contains(money) || names.any(|name| spans(text).any(|at| is_called(&text[at.start..], name)))
}

/// The money whose sign `character` is.
fn money_of(character: char) -> Option<&'static str> {
    let mut signs = [0; 4];
    let sign = character.encode_utf8(&mut signs);
    MONEY.iter().map(|(money, _)| *money).find(|money| *money == sign)
}

fn is_dash(character: char) -> bool {
    matches!(character, '-' | '\u{2013}')
}

/// What stands before a number and compares, in its plain form.
fn relation(character: char) -> Option<char> {
    Some(match character {
        '<' | '>' | '≠' | '±' | '=' => character,
        '≤' | '⩽' | '≦' => '≤',
        '≥' | '⩾' | '≧' => '≥',
        '≈' | '~' | '∼' => '≈',
        _ => return None,
    })
}

/// The sign before a number that is an offset from UTC.
fn offset(before: &str) -> Option<char> {
    let before = before.trim_end_matches(is_blank);
    let sign = before.chars().next_back().filter(|c| *c == '+' || is_dash(*c))?;
    let zone = before[..before.len() - sign.len_utf8()].trim_end_matches(is_blank);
    (zone.ends_with("UTC") || zone.ends_with("GMT")).then_some(if sign == '+' { '+' } else { '-' })
}

/// Whether the hyphen at the end of `before` stands for a word that is said elsewhere: German
/// `Scope-1-, -2- und -3-Emissionen`.
fn is_suspended(before: &str, after: &str) -> bool {
    let rest = after.trim_start_matches(|c: char| c.is_ascii_lowercase());
    let is_joined =
        rest.strip_prefix('-').is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()));
    let has_other = |(at, _): (usize, &str)| {
        before[..at].ends_with(char::is_alphanumeric) && before[at + 1..].starts_with([' ', ',', '\u{a0}'])
    };
    is_joined && before.match_indices('-').any(has_other)
}

/// The minus right before a number: a dash between two numbers or words is
/// none.
fn minus(before: &str) -> Option<char> {
    let minus = before.chars().next_back().filter(|c| is_dash(*c))?;
    let before = &before[..before.len() - minus.len_utf8()];
    let is_alone = before.is_empty()
        || before.ends_with(|c: char| c.is_whitespace() || c == '(' || relation(c).is_some());
    let is_range = before.trim_end().ends_with(|c: char| c.is_ascii_digit());
    (is_alone && !is_range).then_some(minus)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_beside_numbers() {
        let none = Signs::default();
        for (before, after, expected) in [
            ("about ", " % of", Signs { has_percent: true, ..none }),
            ("%", " indirim", Signs { has_percent: true, ..none }),
            ("costs $", " or", Signs { money: Some("$"), ..none }),
            ("kostet ", "\u{a0}€", Signs { money: Some("€"), ..none }),
            ("is -", "", Signs { minus: Some('-'), has_dash: true, ..none }),
            ("is -$", "", Signs { minus: Some('-'), money: Some("$"), has_dash: true, ..none }),
            ("5 -", "", none),
            ("alpha-", "", Signs { has_dash: true, ..none }),
            ("at least ≥ ", "", Signs { relation: Some('≥'), ..none }),
            ("5~", "", none),
            ("Scope-1-, -", "- und", Signs { has_dash: true, ..none }),
            ("Klasse-3- und -", "-Aufgaben", Signs { has_dash: true, ..none }),
            ("um -", "-10", Signs { minus: Some('-'), has_dash: true, ..none }),
            ("in UTC+", ":30", Signs { offset: Some('+'), ..none }),
            ("in GMT -", "", Signs { minus: Some('-'), has_dash: true, offset: Some('-'), ..none }),
            ("of ", " dollars", Signs { money: Some("$"), ..none }),
        ] {
            assert_eq!(Signs::around(before, after), expected, "{before} | {after}");
        }
    }
}
