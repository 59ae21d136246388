//! What the signs beside a number make of it: percent, money, a minus, `≥`.

use super::number::is_blank;

/// The signs of money, their other forms, their code, and what the English
/// words begin with.
const MONEY: &[(char, &[char], &str, &[&str])] = &[
    ('$', &['＄', '﹩'], "usd", &["dollar", "buck"]),
    ('€', &[], "eur", &["euro"]),
    ('£', &['￡'], "gbp", &["pound", "sterling", "quid"]),
    ('¥', &['￥', '円'], "jpy", &["yen", "yuan", "cny", "rmb"]),
    ('₹', &[], "inr", &["rupee"]),
    ('₩', &['￦'], "krw", &["won"]),
    ('₽', &[], "rub", &["ruble", "rouble"]),
    ('₴', &[], "uah", &["hryvnia"]),
    ('₺', &[], "try", &["lira"]),
    ('₪', &[], "ils", &["shekel"]),
];

/// What stands before a number and compares, in its plain form.
const RELATIONS: &[(char, &[char])] = &[
    ('<', &['＜']),
    ('>', &['＞']),
    ('≤', &['⩽', '≦']),
    ('≥', &['⩾', '≧']),
    ('≠', &[]),
    ('±', &[]),
    ('=', &['＝']),
    ('≈', &['~', '∼', '～']),
];

/// The signs beside one number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Signs {
    pub(super) has_percent: bool,
    pub(super) money: Option<char>,
    pub(super) minus: Option<char>,
    pub(super) relation: Option<char>,
}

impl Signs {
    /// Those between a number and the text before and behind it.
    pub(super) fn around(before: &str, after: &str) -> Self {
        let inner = before.trim_end_matches(|c| money(c).is_some() || is_percent(c));
        let minus = minus(inner);
        let outer = minus.map_or(inner, |minus| &inner[..inner.len() - minus.len_utf8()]);
        let next = |text: &str| text.trim_start_matches(is_blank).chars().next();
        let last = |text: &str| text.trim_end_matches(is_blank).chars().next_back();
        let word = after.trim_start_matches(|c| is_blank(c) || c == '-').to_lowercase();
        let spoken = MONEY.iter().find(|(_, _, code, words)| {
            word.starts_with(code) || words.iter().any(|name| word.starts_with(name))
        });
        Self {
            has_percent: next(after).is_some_and(is_percent)
                || before.ends_with(is_percent)
                || ["percent", "per cent", "pct"].iter().any(|name| word.starts_with(name)),
            money: next(after)
                .and_then(money)
                .or_else(|| last(before.trim_end_matches(is_minus)).and_then(money))
                .or(spoken.map(|(sign, ..)| *sign)),
            minus,
            relation: last(outer).and_then(relation),
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.has_percent |= other.has_percent;
        self.money = self.money.or(other.money);
    }
}

/// What names the money of `sign` in `text`, in lower case: its sign, its code.
pub(super) fn mentions_money(text: &str, sign: char) -> bool {
    let known = MONEY.iter().find(|(known, ..)| *known == sign);
    text.chars().any(|c| money(c) == Some(sign)) || known.is_some_and(|(_, _, code, _)| text.contains(code))
}

pub(super) fn is_percent(character: char) -> bool {
    matches!(character, '%' | '٪' | '％' | '﹪')
}

fn is_minus(character: char) -> bool {
    matches!(character, '-' | '\u{2212}' | '\u{2013}' | '\u{FF0D}')
}

fn money(character: char) -> Option<char> {
    plain(character, MONEY.iter().map(|(sign, other, ..)| (*sign, *other)))
}

fn relation(character: char) -> Option<char> {
    plain(character, RELATIONS.iter().map(|(sign, other)| (*sign, *other)))
}

fn plain(character: char, signs: impl Iterator<Item = (char, &'static [char])>) -> Option<char> {
    let mut signs = signs.filter(|(sign, other)| *sign == character || other.contains(&character));
    signs.next().map(|(sign, _)| sign)
}

/// The minus right before a number: a dash between two numbers or words is
/// none.
fn minus(before: &str) -> Option<char> {
    let minus = before.chars().next_back().filter(|c| is_minus(*c))?;
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
            ("costs $", " or", Signs { money: Some('$'), ..none }),
            ("kostet ", "\u{a0}€", Signs { money: Some('€'), ..none }),
            ("is -", "", Signs { minus: Some('-'), ..none }),
            ("is −$", "", Signs { minus: Some('−'), money: Some('$'), ..none }),
            ("5 -", "", none),
            ("at least ≥ ", "", Signs { relation: Some('≥'), ..none }),
            ("of ", " dollars", Signs { money: Some('$'), ..none }),
        ] {
            assert_eq!(Signs::around(before, after), expected, "{before} | {after}");
        }
    }
}
