//! A date that a translation writes as its readers do.

use crate::language::Language;
use crate::page::part::Role;
use crate::resolve::date::format_date;
use crate::safety::numbers::digit;
use crate::segment::{Element, Pattern, Placeable};

/// The styles, the longest first: a short one may stand in a long one.
const STYLES: [&str; 4] = ["full", "long", "medium", "short"];

/// `pattern` with the date that `placeable` is in the place of the same day's
/// words; `None` where no style gives them.
pub(super) fn with_date(pattern: &Pattern, placeable: &Placeable, language: &Language) -> Option<Pattern> {
    if placeable.role != Role::Date {
        return None;
    }
    STYLES.iter().find_map(|style| {
        let words = format_date(&placeable.shown, style.parse().ok()?, language)?;
        replaced(pattern, &words, &Element::Date { name: placeable.name.clone(), style: (*style).to_owned() })
    })
}

/// `pattern` with `date` for the first text that reads as `words`.
fn replaced(pattern: &Pattern, words: &str, date: &Element) -> Option<Pattern> {
    let wanted: Vec<char> = readable(words).map(|(_, c)| c).collect();
    let mut result = Pattern::new();
    let mut is_found = false;
    for element in pattern.elements() {
        match element {
            Element::Text(text) if !is_found => match find(text, &wanted) {
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

/// The bytes of `text` that read as `wanted`, and are no part of a longer word
/// or number.
fn find(text: &str, wanted: &[char]) -> Option<(usize, usize)> {
    let characters: Vec<(usize, char)> = readable(text).collect();
    let last = characters.len().checked_sub(wanted.len())?;
    (0..=last).find_map(|from| {
        let found = &characters[from..from + wanted.len()];
        let is_it = found.iter().map(|(_, c)| c).eq(wanted);
        let before = from.checked_sub(1).map(|at| characters[at].1);
        let after = characters.get(from + wanted.len()).map(|(_, c)| *c);
        let is_alone = !joins(before, wanted.first()) && !joins(wanted.last().copied(), after.as_ref());
        let end = characters.get(from + wanted.len()).map_or(text.len(), |(at, _)| *at);
        (is_it && is_alone).then(|| (found[0].0, end))
    })
}

/// Whether two neighbours are of one word or number.
fn joins(before: Option<char>, after: Option<&char>) -> bool {
    let (Some(before), Some(after)) = (before, after) else { return false };
    let is_word = |c: char| c.is_alphabetic() && !crate::text::words::is_cjk(c);
    (before.is_numeric() && after.is_numeric()) || (is_word(before) && is_word(*after))
}

/// The characters of `text` that differ for readers, with their places: any
/// blank is one, digits of any script are, marks of direction are none.
fn readable(text: &str) -> impl Iterator<Item = (usize, char)> {
    let plain = |c: char| if c.is_whitespace() { ' ' } else { digit(c).unwrap_or(c) };
    let is_mark = |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}');
    text.char_indices().filter(move |(_, c)| !is_mark(*c)).map(move |(at, c)| (at, plain(c)))
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
        ] {
            assert_eq!(dated(tag, text), Some(expected), "{text}");
        }
        for (tag, text) in [
            ("de", "Stand: 27. Juli 2018"),
            ("de", "Stand: 126.07.2018"),
            ("de", "26. Juli 20181"),
            ("ar", "منذ ٢٧ يوليو ٢٠١٨."),
            ("ar", "منذ ٢٦ يوليو ٢٠١٨١."),
            ("de", ""),
        ] {
            assert_eq!(dated(tag, text), None, "{text}");
        }
    }
}
