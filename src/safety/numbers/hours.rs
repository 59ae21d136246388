//! Hours that are counted by twelve, and what says which half of the day they are in.

use memchr::memchr_iter;
use unicode_normalization::char::is_combining_mark;

use super::conventions::NumberConventions;
use super::digits::is_blank;
use super::number::{DayHalf, Number};
use super::words::is_dense;

/// How far from an hour the word for a half of the day stands.
const NEAR: usize = 40;

/// Adds the hours of the day to those that are counted by twelve, in a range
/// and before minutes, too: `5pm` is 17. Minutes may be left out.
pub(super) fn hours(lower: &str, numbers: &mut [Number], conventions: &NumberConventions) {
    let (mut next_half, mut next_start) = (None, lower.len());
    for at in (0..numbers.len()).rev() {
        let number = &mut numbers[at];
        let (before, after) = (lower[..number.at.start].trim_end_matches(is_blank), &lower[number.at.end..]);
        let is_minute = before.ends_with([':', 'h', '時', '时', '시']);
        let between = lower.get(number.at.end..next_start).unwrap_or_default().trim();
        let is_range = matches!(between, "-" | "–" | "to" | "and" | "or" | "until" | ":");
        next_start = number.at.start;
        number.is_idle |= is_minute && number.digits == "00";
        let own = marked_half(before, after.trim_start_matches(is_blank), conventions);
        let half = own.or(next_half.filter(|_| is_range));
        next_half = half;
        let hour = number.plain().filter(|hour| (1..=12).contains(hour) && !before.ends_with(':'));
        let Some(hour) = hour else { continue };
        let said = said_half(lower, numbers, at, conventions);
        let number = &mut numbers[at];
        // The minutes of `9:30 a.m.` tell it of the hour.
        let is_of_hour = between == ":" || own.is_some();
        number.half = half.filter(|_| is_of_hour).or(said);
        let Some(half) = half.or(said) else { continue };
        number.is_afternoon = said.is_none() && (half == DayHalf::AfterNoon) == (hour < 12);
        match (hour, half) {
            (12, DayHalf::BeforeNoon) => number.values.extend(["0".to_owned(), "24".to_owned()]),
            (hour, DayHalf::AfterNoon) if hour < 12 => number.values.push((hour + 12).to_string()),
            _ => {}
        }
    }
}

/// The half that a sign right beside an hour says: `p.m.`, `午前`.
fn marked_half(before: &str, after: &str, conventions: &NumberConventions) -> Option<DayHalf> {
    let is_there = |sign: &str| !sign.is_empty() && (begins_with(after, sign) || before.ends_with(sign));
    if is_there(&conventions.afternoon) {
        return Some(DayHalf::AfterNoon);
    }
    if is_there(&conventions.morning) {
        return Some(DayHalf::BeforeNoon);
    }
    half(after)
}

/// The half that words near an hour say: `9 Uhr abends`. Words for both say nothing.
fn said_half(lower: &str, numbers: &[Number], at: usize, conventions: &NumberConventions) -> Option<DayHalf> {
    let words = &conventions.words;
    if words.morning.is_empty() && words.afternoon.is_empty() {
        return None;
    }
    // The minutes stand between an hour and its words.
    let is_minute = |next: &&Number| matches!(lower.get(numbers[at].at.end..next.at.start), Some(":" | "."));
    let last = numbers.get(at + 1).filter(is_minute).map_or(at, |_| at + 1);
    let (start, end) = (numbers[at].at.start, numbers[last].at.end);
    let previous = at.checked_sub(1).map(|at| numbers[at].at.end).filter(|before| start - before < NEAR);
    let next = numbers.get(last + 1).map(|next| next.at.start).filter(|next| next - end < NEAR);
    let before = &lower[previous.unwrap_or(lower.floor_char_boundary(start.saturating_sub(NEAR)))..start];
    let after = &lower[end..next.unwrap_or(lower.floor_char_boundary(end + NEAR))];
    let before = before.rsplit(is_end).next().unwrap_or_default();
    let part = after.split(is_end).next().unwrap_or_default();
    let part = &part[..sentence_end(part)];
    let has_next = next.is_some() && part.len() == after.len();
    let halves = [(DayHalf::BeforeNoon, &words.morning), (DayHalf::AfterNoon, &words.afternoon)];
    let only = |is_said: &dyn Fn(&[&str]) -> bool| {
        let mut said = halves.iter().filter(|(_, names)| is_said(names)).map(|(half, _)| *half);
        said.next().filter(|_| said.next().is_none())
    };
    let is_beside = |names: &[&str]| {
        let before = before.trim_end_matches(is_blank);
        names.iter().any(|name| places(before, name).any(|at| at + name.len() == before.len()))
    };
    // What stands nearer to the next number is said of that.
    let is_behind = |names: &[&str]| {
        let is_own =
            |name: &&str| places(part, name).any(|at| !has_next || at <= part.len() - at - name.len());
        names.iter().any(is_own)
    };
    let is_before =
        |names: &[&str]| previous.is_none() && names.iter().any(|name| places(before, name).next().is_some());
    only(&is_beside).or_else(|| only(&is_behind)).or_else(|| only(&is_before))
}

/// Whether a part of a sentence ends with `character`.
fn is_end(character: char) -> bool {
    matches!(character, ',' | ';' | '(' | ')' | '?' | '!' | '。' | '，' | '、' | '；' | '،')
}

/// Where a sentence ends in `text`; short words before a full stop are abbreviated.
fn sentence_end(text: &str) -> usize {
    let is_word = |at: &usize| {
        let word = text[..*at].rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        word.chars().count() >= 3
    };
    text.match_indices(". ").map(|(at, _)| at).find(is_word).unwrap_or(text.len())
}

/// Where `name` stands in `text` as a word, or as several; where words stand without blanks,
/// anywhere.
fn places<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = usize> {
    let is_within_words = name.starts_with(is_dense);
    let is_whole = move |at: &usize| {
        is_within_words
            || !text[..*at].ends_with(char::is_alphanumeric)
                && !text[*at + name.len()..]
                    .starts_with(|c: char| c.is_alphanumeric() || is_combining_mark(c))
    };
    let first = name.as_bytes().first().copied().unwrap_or_default();
    memchr_iter(first, text.as_bytes()).filter(move |at| text[*at..].starts_with(name)).filter(is_whole)
}

/// Whether `text` begins with `sign`, whatever blanks are in both. One letter is a word: Arabic `م`, and no metre.
fn begins_with(text: &str, sign: &str) -> bool {
    let mut text = text.chars().filter(|c| !is_blank(*c));
    let is_there = sign.chars().filter(|c| !is_blank(*c)).all(|c| text.next() == Some(c));
    is_there && !(sign.chars().nth(1).is_none() && text.next().is_some_and(char::is_alphabetic))
}

/// The half of the day where the text in lower case begins with `a.m.` or `pm`.
fn half(after: &str) -> Option<DayHalf> {
    let half = match after.chars().next()? {
        'a' => DayHalf::BeforeNoon,
        'p' => DayHalf::AfterNoon,
        _ => return None,
    };
    let rest = after[1..].trim_start_matches('.').trim_start_matches(is_blank).strip_prefix('m')?;
    (!rest.starts_with(char::is_alphanumeric)).then_some(half)
}

#[cfg(test)]
mod tests {
    use super::super::number::numbers;
    use super::*;
    use crate::language::Language;

    #[test]
    fn hours_are_counted_by_twelve() {
        let english = "9 a.m. to 5:30 p.m., 5–6 pm, 12 a.m., 5 pmx";
        let mut numbers = numbers(english, &NumberConventions::default());
        hours(english, &mut numbers, &NumberConventions::default());
        let values: Vec<_> = numbers.iter().filter_map(|number| number.values.get(1).cloned()).collect();
        assert_eq!(values, ["17", "17", "18", "0"]);
    }

    #[test]
    fn words_say_the_half_of_the_day() {
        use DayHalf::{AfterNoon, BeforeNoon};
        for (language, text, expected) in [
            ("en", "9 a.m. to 5:30 p.m.", &[Some(BeforeNoon), Some(AfterNoon), None][..]),
            ("de", "um 9 uhr abends, um 9:30 uhr morgens", &[Some(AfterNoon), Some(BeforeNoon), None]),
            ("de", "abends um 9 uhr, 9 uhr", &[Some(AfterNoon), None]),
            ("de", "von morgens um 9 bis abends um 5", &[Some(BeforeNoon), None]),
            ("de", "um 9 uhr. abends nie", &[None]),
            ("es", "de 9 de la mañana a 5 de la tarde", &[Some(BeforeNoon), Some(AfterNoon)]),
            ("fr", "à 9 heures du matin", &[Some(BeforeNoon)]),
            ("es", "las 9 de la noche", &[Some(AfterNoon)]),
            ("ja", "午後9時に", &[Some(AfterNoon)]),
            ("zh-Hans", "上午9点", &[Some(BeforeNoon)]),
            ("ko", "오전 9시", &[Some(BeforeNoon)]),
            ("ar", "9 مساءً", &[Some(AfterNoon)]),
            ("ru", "9 вечера", &[Some(AfterNoon)]),
        ] {
            let conventions = NumberConventions::of(&Language::parse(language).unwrap());
            let mut numbers = numbers(text, &conventions);
            hours(text, &mut numbers, &conventions);
            let halves: Vec<_> = numbers.iter().map(|number| number.half).collect();
            assert_eq!(halves, expected, "{text}");
        }
    }
}
