//! A date that a translation writes as its readers do.

use unicode_normalization::char::is_combining_mark;

use crate::language::Language;
use crate::page::part::Role;
use crate::resolve::date::format_date;
use crate::safety::numbers::digit;
use crate::segment::{Element, Pattern, Placeable};
use crate::text::words::is_cjk;

/// The styles, the longest first: a short one may stand in a long one.
const STYLES: [&str; 4] = ["full", "long", "medium", "short"];
/// What some write between a date's parts and others don't: "1 tháng 3 năm 2024", "1 de marzo de 2024", "1 marzo 2024".
const BETWEEN: [&str; 8] = ["de", "del", "do", "năm", "the", "of", "წლის", "г"];
/// Letters behind a day: 1er, 1º, 1η, 1st.
const ORDINAL: usize = 2;
/// Years have four digits, and in short dates two.
const YEARS: std::ops::RangeInclusive<u32> = 1000..=9999;
const CENTURY: u32 = 100;

/// `pattern` with the date that `placeable` is in the place of the same day's
/// words; `None` where no style gives them.
pub(super) fn with_date(pattern: &Pattern, placeable: &Placeable, language: &Language) -> Option<Pattern> {
    if placeable.role != Role::Date {
        return None;
    }
    let written = |style: &str| format_date(&placeable.shown, style.parse().ok()?, language);
    let replace = |style: &str, wanted: &[DateToken<'_>], ends_in_stop: bool| {
        let date = Element::Date { name: placeable.name.clone(), style: style.to_owned() };
        replaced(pattern, wanted, ends_in_stop, &date)
    };
    let as_written = STYLES.iter().find_map(|style| {
        let words = written(style)?;
        replace(style, &tokens(&words), words.ends_with('.'))
    });
    as_written.or_else(|| {
        let words = written("long")?;
        let is_month = |token: &DateToken<'_>| token.is_long_word() && !token.is_optional();
        let month = tokens(&words).into_iter().find(is_month)?;
        let (year, day) = (number(&placeable.shown, 0)?, number(&placeable.shown, 2)?);
        let orders = [[day.clone(), month.clone(), year.clone()], [month, day, year]];
        orders.iter().find_map(|order| replace("long", order, false))
    })
}

/// The part of an ISO date that stands there.
fn number(iso: &str, at: usize) -> Option<DateToken<'_>> {
    tokens(iso).into_iter().nth(at)
}

/// `pattern` with `date` for the first text that reads as `wanted`.
fn replaced(
    pattern: &Pattern,
    wanted: &[DateToken<'_>],
    ends_in_stop: bool,
    date: &Element,
) -> Option<Pattern> {
    let mut result = Pattern::new();
    let mut is_found = false;
    for element in pattern.elements() {
        match element {
            Element::Text(text) if !is_found => match find(text, wanted, ends_in_stop) {
                Some((start, end)) => {
                    is_found = true;
                    result.push_text(&text[..start]);
                    result.push(date.clone());
                    result.push_text(&text[end..]);
                }
                None => result.push_text(text),
            },
            element => result.push(element.clone()),
        }
    }
    is_found.then_some(result)
}

/// The bytes of `text` that read as `wanted`.
fn find(text: &str, wanted: &[DateToken<'_>], ends_in_stop: bool) -> Option<(usize, usize)> {
    let tokens = tokens(text);
    (0..tokens.len()).find_map(|from| {
        let count = matched(&tokens[from..], wanted)?;
        let last = &tokens[from + count - 1];
        let is_short = last.text.chars().nth(1).is_none();
        let stop = usize::from(ends_in_stop && is_short && text[last.end()..].starts_with('.'));
        Some((tokens[from].start, last.end() + stop))
    })
}

/// How many of `tokens` read as all of `wanted`.
fn matched(tokens: &[DateToken<'_>], wanted: &[DateToken<'_>]) -> Option<usize> {
    let mut at = 0;
    for one in wanted {
        loop {
            let token = tokens.get(at);
            if token.is_some_and(|token| token.is_like(one)) {
                at += 1;
                let is_ordinal = |next: &DateToken<'_>| {
                    next.is_attached && next.number.is_none() && next.text.chars().count() <= ORDINAL
                };
                let is_day = one.number.is_some_and(|number| number < CENTURY);
                let next = tokens.get(at).filter(|next| is_day && is_ordinal(next));
                at += usize::from(next.is_some_and(|next| !wanted.iter().any(|other| next.is_like(other))));
                break;
            }
            if one.is_optional() {
                break;
            }
            if at == 0 || !token.is_some_and(|token| BETWEEN.contains(&token.text)) {
                return None;
            }
            at += 1;
        }
    }
    (at > 0).then_some(at)
}

/// A number or a word of a date; a character of a script without blanks, or of Korean, which adds endings, is one alone.
#[derive(Debug, Clone)]
struct DateToken<'t> {
    start: usize,
    text: &'t str,
    number: Option<u32>,
    /// Whether it stands right behind the one before.
    is_attached: bool,
}

impl DateToken<'_> {
    fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Whether a text's token says what `wanted` says: zeros in front, an abbreviation and two digits of a year are the
    /// same.
    fn is_like(&self, wanted: &DateToken<'_>) -> bool {
        match (self.number, wanted.number) {
            (Some(own), Some(wanted)) => {
                own == wanted || wanted < CENTURY && YEARS.contains(&own) && own % CENTURY == wanted
            }
            (None, None) => {
                self.text.to_lowercase() == wanted.text.to_lowercase()
                    || !wanted.is_long_word() && wanted.is_optional() && self.text.starts_with(wanted.text)
            }
            _ => false,
        }
    }

    /// An abbreviation, as of "year", or a word between, which some leave out.
    fn is_optional(&self) -> bool {
        let is_short = self.number.is_none() && !self.is_long_word() && !self.text.starts_with(stands_alone);
        is_short || BETWEEN.contains(&self.text)
    }

    fn is_long_word(&self) -> bool {
        self.number.is_none() && self.text.chars().filter(|c| !is_combining_mark(*c)).nth(1).is_some()
    }
}

fn stands_alone(c: char) -> bool {
    is_cjk(c) || matches!(c, '\u{AC00}'..='\u{D7A3}')
}

/// The numbers and words of `text`, digits of any script as numbers.
fn tokens(text: &str) -> Vec<DateToken<'_>> {
    #[derive(PartialEq)]
    enum Kind {
        Digit,
        Letter,
        Alone,
        Other,
    }
    let kind = |c: char| match c {
        c if digit(c).is_some() => Kind::Digit,
        c if stands_alone(c) => {
            if c.is_alphanumeric() {
                Kind::Alone
            } else {
                Kind::Other
            }
        }
        c if c.is_alphabetic() || is_combining_mark(c) || matches!(c, 'º' | 'ª') => Kind::Letter,
        _ => Kind::Other,
    };
    let mut tokens: Vec<DateToken<'_>> = Vec::new();
    let mut last = Kind::Other;
    for (at, c) in text.char_indices() {
        let own = kind(c);
        match tokens.last_mut() {
            _ if own == Kind::Other => {}
            Some(token) if own == last && own != Kind::Alone => {
                token.text = &text[token.start..at + c.len_utf8()];
            }
            before => {
                let is_attached = before.is_some_and(|before| before.end() == at);
                let text = &text[at..at + c.len_utf8()];
                tokens.push(DateToken { start: at, text, number: None, is_attached });
            }
        }
        last = own;
    }
    for token in &mut tokens {
        let digits: Option<String> = token.text.chars().map(digit).collect();
        token.number = digits.and_then(|digits| digits.parse().ok());
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dated(tag: &str, text: &str) -> Option<String> {
        let placeable = Placeable {
            name: "date".to_owned(),
            role: Role::Date,
            shown: "2018-07-26".to_owned(),
            span: 0..0,
            written: "2018-07-26".to_owned(),
        };
        with_date(&Pattern::of_text(text), &placeable, &Language::parse(tag).unwrap())
            .map(|pattern| pattern.to_string())
    }

    #[test]
    fn dates_of_equal_value_are_found() {
        let date = |style: &str| format!("{{ DATETIME($date, dateStyle: \"{style}\") }}");
        for (tag, text, expected) in [
            ("de", "Stand: 26. Juli 2018.", format!("Stand: {}.", date("long"))),
            ("de", "Stand: Donnerstag, 26. Juli 2018", format!("Stand: {}", date("full"))),
            ("de", "Stand: 26.07.2018", format!("Stand: {}", date("medium"))),
            ("ru", "от 26 июля 2018 г. и", format!("от {} и", date("long"))),
            ("ja", "本書は2018年7月26日に", format!("本書は{}に", date("long"))),
            ("ja", "本書は２０１８年７月２６日に", format!("本書は{}に", date("long"))),
            ("ar", "منذ 26 يوليو 2018.", format!("منذ {}.", date("long"))),
            ("ar", "منذ ٢٦ يوليو ٢٠١٨.", format!("منذ {}.", date("long"))),
            ("hi", "२६ जुलाई २०१८ से", format!("{} से", date("long"))),
            ("hi", "जुलाई 26, 2018 से", format!("{} से", date("long"))),
            ("bn", "২৬ জুলাই ২০১৮ থেকে", format!("{} থেকে", date("long"))),
            ("ko", "2018년 7월 26일부터", format!("{}부터", date("long"))),
            ("zh", "自 2018 年 7 月 26 日起", format!("自 {}起", date("long"))),
            ("ru", "с 26 июля 2018 года.", format!("с {}.", date("long"))),
            ("es", "desde el 26/07/2018", format!("desde el {}", date("short"))),
            ("es", "desde el 26 julio 2018.", format!("desde el {}.", date("long"))),
            ("de", "Stand: 26.7.2018.", format!("Stand: {}.", date("medium"))),
            ("el", "από την 26η Ιουλίου 2018", format!("από την {}", date("long"))),
            ("vi", "từ ngày 26 tháng 7 năm 2018.", format!("từ ngày {}.", date("long"))),
        ] {
            assert_eq!(dated(tag, text), Some(expected), "{text}");
        }
        for (tag, text) in [
            ("de", "Stand: 27. Juli 2018"),
            ("de", "Stand: 126.07.2018"),
            ("de", "26. Juli 20181"),
            ("ar", "منذ ٢٧ يوليو ٢٠١٨."),
            ("ar", "منذ ٢٦ يوليو ٢٠١٨١."),
            ("hi", "२७ जुलाई २०१८ से"),
            ("es", "desde el 07/26/2018"),
            ("de", "Juli 2018"),
            ("de", ""),
        ] {
            assert_eq!(dated(tag, text), None, "{text}");
        }
    }
}
