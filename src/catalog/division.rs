//! A text and its parts, as two cuts have the same words: which placeable of one is which of the other, and what becomes
//! of a translation.

use crate::segment::{Element, Pattern};
use crate::text::words::is_cjk;

use super::flat::{FlatMark, FlatText};

/// A text and what stands in it, one part behind the other, with nothing but blanks and placeables between.
pub(super) struct Division {
    whole: FlatText,
    parts: Vec<Part>,
}

struct Part {
    start: usize,
    text: FlatText,
}

/// What a placeable is in the other cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Form {
    /// A placeable of this name.
    Named(String),
    /// Text.
    Text(String),
}

/// How a text of one cut is written in the other.
#[derive(Debug, Default)]
pub(super) struct Spelling {
    /// What its placeables are, by name.
    pub(super) forms: Vec<(String, Form)>,
    /// Text that is a placeable there, with its name.
    pub(super) raised: Vec<(String, String)>,
}

impl Division {
    /// `whole` in `parts`; `None` where it says anything else.
    pub(super) fn new(whole: FlatText, parts: Vec<FlatText>) -> Option<Self> {
        let mut placed = Vec::with_capacity(parts.len());
        let mut at = 0;
        for text in parts {
            let start = whole.find(&text, at)?;
            at = start + text.text.len();
            placed.push(Part { start, text });
        }
        whole.ends_at(at).then_some(Self { whole, parts: placed })
    }

    /// The translation of each part, where `text`, one of the whole, has the marks that stand between them. Each has
    /// just the placeables of its part.
    pub(super) fn split(&self, text: &Pattern) -> Option<Vec<Pattern>> {
        let between: Vec<&FlatMark> =
            self.whole.marks.iter().filter(|mark| self.part_of(mark).is_none()).collect();
        let runs = runs(text, &between)?;
        let run_of = |part: &Part| between.iter().take_while(|mark| mark.span.end <= part.start).count();
        let places: Vec<usize> = self.parts.iter().map(run_of).collect();
        let is_one_each = places.windows(2).all(|pair| pair[0] < pair[1]);
        let is_blank = |(at, run): (usize, &Pattern)| places.contains(&at) || *run == Pattern::new();
        if !is_one_each || !runs.iter().enumerate().all(is_blank) {
            return None;
        }
        let parts = std::iter::zip(&self.parts, places);
        parts
            .enumerate()
            .map(|(number, (part, run))| self.to_part(number).apply(&runs[run], &part.text))
            .collect()
    }

    /// The translation of the whole, of those of its parts. It has just the placeables of the whole.
    pub(super) fn join(&self, texts: &[Pattern]) -> Option<Pattern> {
        let mut joined = Pattern::new();
        let mut at = 0;
        for (number, (part, text)) in std::iter::zip(&self.parts, texts).enumerate() {
            let spelling = self.to_whole(number);
            let text = spelling.replaced(text)?;
            let glue = self.between(at, part.start);
            let is_close = ends_cjk(&joined) && starts_cjk(&text) && glue == Pattern::of_text(" ");
            for pattern in [glue, text].iter().skip(usize::from(is_close)) {
                pattern.elements().iter().for_each(|element| joined.push(element.clone()));
            }
            at = part.start + part.text.text.len();
        }
        let rest = self.between(at, self.whole.text.len());
        rest.elements().iter().for_each(|element| joined.push(element.clone()));
        let raised = (0..self.parts.len()).flat_map(|part| self.to_whole(part).raised);
        let spelling = Spelling { forms: Vec::new(), raised: raised.collect() };
        let joined = spelling.with_raised(joined)?;
        has_marks(&joined, &self.whole).then_some(joined)
    }

    /// How a text of the first part is written in the whole, or one of the whole in it.
    pub(super) fn spelling(&self, to_whole: bool) -> Spelling {
        if to_whole { self.to_whole(0) } else { self.to_part(0) }
    }

    fn part_of(&self, mark: &FlatMark) -> Option<usize> {
        self.parts.iter().position(|part| {
            part.start <= mark.span.start && mark.span.end <= part.start + part.text.text.len()
        })
    }

    /// What the placeables of the whole are in a part.
    fn to_part(&self, number: usize) -> Spelling {
        let part = &self.parts[number];
        let own = self.whole.marks.iter().filter(|mark| self.part_of(mark) == Some(number));
        let own: Vec<FlatMark> = own
            .map(|mark| FlatMark {
                span: mark.span.start - part.start..mark.span.end - part.start,
                name: mark.name.clone(),
            })
            .collect();
        spelling(&own, &part.text.marks, &part.text.text)
    }

    /// What the placeables of a part are in the whole.
    fn to_whole(&self, number: usize) -> Spelling {
        let part = &self.parts[number];
        let own = part.text.marks.iter().map(|mark| FlatMark {
            span: mark.span.start + part.start..mark.span.end + part.start,
            name: mark.name.clone(),
        });
        let there = self.whole.marks.iter().filter(|mark| self.part_of(mark) == Some(number));
        spelling(&own.collect::<Vec<_>>(), &there.cloned().collect::<Vec<_>>(), &self.whole.text)
    }

    /// The blanks and placeables of the whole between two offsets.
    fn between(&self, from: usize, to: usize) -> Pattern {
        let mut pattern = Pattern::new();
        let mut at = from;
        while at < to {
            let mark = self.whole.marks.iter().find(|mark| mark.span.start == at && !mark.span.is_empty());
            let Some(mark) = mark else {
                pattern.push_text(" ");
                at += 1;
                continue;
            };
            pattern.push(Element::Placeable(mark.name.clone()));
            at = mark.span.end;
        }
        pattern
    }
}

impl Spelling {
    /// `source`, a text as Fluent has it, in the other cut. Whoever takes it has to look what it says now.
    pub(super) fn respell(&self, source: &str) -> String {
        let mut respelled = String::new();
        let mut rest = source;
        while let Some(open) = rest.find('{') {
            let (before, behind) = rest.split_at(open + 1);
            let placed = behind.find('}').map(|close| (behind[..close].trim(), &behind[close + 1..]));
            let form = placed.and_then(|(inner, after)| {
                let name = inner.strip_prefix('$')?;
                Some((&self.forms.iter().find(|(known, _)| known == name)?.1, after))
            });
            let Some((form, after)) = form else {
                respelled.push_str(before);
                rest = behind;
                continue;
            };
            respelled.push_str(&before[..open]);
            let form = match form {
                Form::Named(name) => format!("{{ ${name} }}"),
                Form::Text(text) => Pattern::of_text(text).to_string(),
            };
            respelled.push_str(&form);
            rest = after;
        }
        respelled.push_str(rest);
        for (value, name) in &self.raised {
            respelled = respelled.replacen(value, &format!("{{ ${name} }}"), 1);
        }
        respelled
    }

    /// `text` in the other cut, where it has just the placeables of `english` then.
    pub(super) fn apply(&self, text: &Pattern, english: &FlatText) -> Option<Pattern> {
        let text = self.with_raised(self.replaced(text)?)?;
        has_marks(&text, english).then_some(text)
    }

    /// `text` with its placeables as the other cut has them; `None` where one is none of the English, or stands there
    /// in a form of its own that no text has.
    fn replaced(&self, text: &Pattern) -> Option<Pattern> {
        let form = |name: &String| self.forms.iter().find(|(known, _)| known == name).map(|(_, form)| form);
        let mut replaced = Pattern::new();
        for element in text.elements() {
            match element {
                Element::Placeable(name) => match form(name)? {
                    Form::Named(name) => replaced.push(Element::Placeable(name.clone())),
                    // A line break is no text.
                    Form::Text(text) if text.contains('\n') => return None,
                    Form::Text(text) => replaced.push_text(text),
                },
                Element::Date { name, style } => match form(name)? {
                    Form::Named(name) => {
                        replaced.push(Element::Date { name: name.clone(), style: style.clone() });
                    }
                    Form::Text(_) => return None,
                },
                Element::Allowed { name, address } => match form(name)? {
                    Form::Named(name) => {
                        replaced.push(Element::Allowed { name: name.clone(), address: address.clone() });
                    }
                    Form::Text(_) => return None,
                },
                element => replaced.push(element.clone()),
            }
        }
        Some(replaced)
    }

    /// `text` with a placeable in the place of each text that is one in the other cut and stands in it once.
    fn with_raised(&self, mut text: Pattern) -> Option<Pattern> {
        for (value, name) in &self.raised {
            let mut raised = Pattern::new();
            let mut found = 0;
            for element in text.elements() {
                let Element::Text(words) = element else {
                    raised.push(element.clone());
                    continue;
                };
                for (at, rest) in words.split(value.as_str()).enumerate() {
                    if at > 0 {
                        raised.push(Element::Placeable(name.clone()));
                        found += 1;
                    }
                    raised.push_text(rest);
                }
            }
            if found != 1 {
                return None;
            }
            text = raised;
        }
        Some(text)
    }
}

/// How a text with the placeables `own` is written with those that the other cut has at the same places, `there`.
fn spelling(own: &[FlatMark], there: &[FlatMark], text: &str) -> Spelling {
    let form = |mark: &FlatMark| match there.iter().find(|other| other.span == mark.span) {
        Some(other) => Form::Named(other.name.clone()),
        None => Form::Text(text[mark.span.clone()].to_owned()),
    };
    let is_new = |mark: &&FlatMark| !own.iter().any(|other| other.span == mark.span);
    Spelling {
        forms: own.iter().map(|mark| (mark.name.clone(), form(mark))).collect(),
        raised: there
            .iter()
            .filter(is_new)
            .map(|mark| (text[mark.span.clone()].to_owned(), mark.name.clone()))
            .collect(),
    }
}

/// `text`, cut at the placeables `between`, which have to stand in it in that order.
fn runs(text: &Pattern, between: &[&FlatMark]) -> Option<Vec<Pattern>> {
    let mut runs = vec![Pattern::new()];
    for element in text.elements() {
        let next = between.get(runs.len() - 1);
        match element {
            Element::Placeable(name) if next.is_some_and(|mark| mark.name == *name) => {
                runs.push(Pattern::new());
            }
            element => runs.last_mut()?.push(element.clone()),
        }
    }
    (runs.len() == between.len() + 1).then(|| runs.iter().map(trimmed).collect())
}

/// `text` without blanks at its ends.
fn trimmed(text: &Pattern) -> Pattern {
    let mut trimmed = Pattern::new();
    let last = text.elements().len().saturating_sub(1);
    for (at, element) in text.elements().iter().enumerate() {
        match element {
            Element::Text(words) => {
                let words = if at == 0 { words.trim_start() } else { words };
                trimmed.push_text(if at == last { words.trim_end() } else { words });
            }
            element => trimmed.push(element.clone()),
        }
    }
    trimmed
}

/// Whether `text` says something, with the placeables of `english`, each once.
fn has_marks(text: &Pattern, english: &FlatText) -> bool {
    let mut own: Vec<&str> = text.placeables().collect();
    let mut wanted: Vec<&str> = english.marks.iter().map(|mark| mark.name.as_str()).collect();
    own.sort_unstable();
    wanted.sort_unstable();
    own == wanted && *text != Pattern::new()
}

fn ends_cjk(pattern: &Pattern) -> bool {
    matches!(pattern.elements().last(), Some(Element::Text(text)) if text.ends_with(is_cjk))
}

fn starts_cjk(pattern: &Pattern) -> bool {
    matches!(pattern.elements().first(), Some(Element::Text(text)) if text.starts_with(is_cjk))
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::super::parse;
    use super::*;

    type Values<'v> = &'v [(&'v str, &'v str)];

    fn pattern(text: &str) -> Pattern {
        parse::pattern(text).unwrap()
    }

    fn flat((text, values): (&str, Values<'_>)) -> FlatText {
        let values: HashMap<String, String> =
            values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        FlatText::new(&pattern(text), &values).unwrap()
    }

    fn division(whole: (&str, Values<'_>), parts: &[(&str, Values<'_>)]) -> Division {
        Division::new(flat(whole), parts.iter().map(|part| flat(*part)).collect()).unwrap()
    }

    fn split(division: &Division, text: &str) -> Option<Vec<String>> {
        let texts = division.split(&pattern(text))?;
        Some(texts.iter().map(ToString::to_string).collect())
    }

    fn join(division: &Division, texts: &[&str]) -> Option<String> {
        let texts: Vec<Pattern> = texts.iter().map(|text| pattern(text)).collect();
        division.join(&texts).map(|text| text.to_string())
    }

    const WHOLE: (&str, Values<'_>) =
        ("See [us]({ $us }).{ $br }Or { $date }.", &[("us", "/us/"), ("br", "<br>"), ("date", "2020-01-02")]);
    const PARTS: [(&str, Values<'_>); 2] =
        [("See [us]({ $link }).", &[("link", "/us/")]), ("Or 2020-01-02.", &[])];

    #[test]
    fn a_translation_is_cut_where_its_english_is() {
        let division = division(WHOLE, &PARTS);
        let parts = |first: &str, second: &str| Some(vec![first.to_owned(), second.to_owned()]);
        assert_eq!(
            split(&division, "Seht [uns]({ $us }). { $br } Oder { $date }."),
            parts("Seht [uns]({ $link }).", "Oder 2020-01-02.")
        );
        for text in [
            "Seht [uns]({ $us }). Oder { $date }.",
            "Oder { $date }.{ $br }Seht [uns]({ $us }).",
            "Seht uns.{ $br }Oder { $date }.",
            "{ $br }Seht [uns]({ $us }). Oder { $date }.",
            "Seht [uns]({ $us }).{ $br }Oder { $date }.{ $br }",
            "Seht [uns]({ $us }).{ $br }Oder { DATETIME($date, dateStyle: \"long\") }.",
        ] {
            assert_eq!(split(&division, text), None, "{text}");
        }
    }

    #[test]
    fn translations_are_joined_as_their_english_is() {
        let division = division(WHOLE, &PARTS);
        assert_eq!(
            join(&division, &["Seht [uns]({ $link }).", "Oder 2020-01-02."]).as_deref(),
            Some("Seht [uns]({ $us }).{ $br }Oder { $date }.")
        );
        assert_eq!(join(&division, &["Seht [uns]({ $link }).", "Oder 2.1.2020."]), None);
        assert_eq!(join(&division, &["Seht uns.", "Oder 2020-01-02."]), None);
    }

    #[test]
    fn between_characters_without_blanks_there_is_none() {
        let division = division(("One. Two.", &[]), &[("One.", &[]), ("Two.", &[])]);
        assert_eq!(join(&division, &["一。", "二。"]).as_deref(), Some("一。二。"));
        assert_eq!(join(&division, &["Eins.", "Zwei."]).as_deref(), Some("Eins. Zwei."));
        assert_eq!(split(&division, "Eins. Zwei."), None, "no mark says where");
    }

    #[test]
    fn parts_that_leave_words_out_are_none() {
        let new = |parts: &[&str]| {
            let parts = parts.iter().map(|part| flat((part, &[]))).collect();
            Division::new(flat(WHOLE), parts).is_some()
        };
        assert!(new(&["See [us](/us/).", "Or 2020-01-02."]));
        assert!(!new(&["See [us](/us/)."]));
        assert!(!new(&["Or 2020-01-02."]));
        assert!(!new(&["Or 2020-01-02.", "See [us](/us/)."]));
    }

    #[test]
    fn only_placeables_of_a_source_are_respelled() {
        let division = division(
            ("Keep { $code } well.", &[("code", "`{x}`")]),
            &[("Keep `{ \"{\" }x{ \"}\" }` well.", &[])],
        );
        let spelling = division.spelling(false);
        let source = "\n    Merkt { \"{\" }euch\n    {$code} gut.";
        assert_eq!(spelling.respell(source), "\n    Merkt { \"{\" }euch\n    `{ \"{\" }x{ \"}\" }` gut.");
    }
}
