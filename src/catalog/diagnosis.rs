//! Why Fluent can't read a line: which character it is, and what to write. It
//! looks at lines that Fluent's parser has refused, and changes no reading.

use crate::language::SOURCE;
use crate::segment::id::is_segment_id;
use crate::text::Span;

/// What spoils a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnosis {
    /// The bytes of the broken text that it is about.
    pub at: Span,
    /// What is wrong, as the end of a sentence.
    pub message: String,
    /// What to write.
    pub help: String,
}

impl Diagnosis {
    fn new(at: Span, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { at, message: message.into(), help: help.into() }
    }
}

/// Why Fluent can't read `text`: the lines from one that begins an entry, or
/// should, to the next. `None` for text that nobody meant for an entry.
#[must_use]
pub fn diagnose(text: &str) -> Option<Diagnosis> {
    let line = text.lines().next().unwrap_or_default();
    if line.starts_with('\u{FEFF}') {
        let help = "Delete it. It belongs only before the first character of a file.";
        return Some(Diagnosis::new(0..3, "this line begins with a byte order mark (U+FEFF)", help));
    }
    let indentation = line.len() - line.trim_start_matches(is_blank).len();
    let sign = line.find(['=', '＝', ':', '：']);
    let head = line[indentation..sign.unwrap_or(line.len()).max(indentation)].trim_end_matches(is_blank);
    let is_entry = sign.is_some() && !head.is_empty() && !head.contains(['{', '"', '.', ','])
        || head.split(is_blank).next().is_some_and(is_segment_id);
    if !is_entry {
        return indented(line, indentation).or_else(|| attribute(line, indentation));
    }
    if indentation > 0 && is_name(head) {
        let first = line.chars().next().unwrap_or_default();
        let help = "Delete what stands before it: an entry begins in the first column.";
        return Some(Diagnosis::new(0..indentation, format!("`{head}` has {} before it", name(first)), help));
    }
    let Some(sign) = sign else {
        let id = head.split(is_blank).next().unwrap_or_default();
        let at = indentation + id.len();
        let end = at + line[at..].chars().next().map_or(0, char::len_utf8);
        let help = format!("Write `=` between the id and the text: {id} = text");
        return Some(Diagnosis::new(at..end, format!("there is no `=` behind `{id}`"), help));
    };
    beginning(line, head, indentation, sign).or_else(|| value(text, sign + 1))
}

/// What is wrong with an id, or between it and the text.
fn beginning(line: &str, head: &str, start: usize, sign: usize) -> Option<Diagnosis> {
    let odd = head.char_indices().find(|(_, c)| !is_name_character(*c));
    if let Some((at, character)) = odd {
        let at = start + at;
        let message = format!("`{head}` isn't an id: it has {}", name(character));
        let help = "Copy the id from the reference catalog: it has only a to z, digits and hyphens.";
        return Some(Diagnosis::new(at..at + character.len_utf8(), message, help));
    }
    let between = start + head.len()..sign;
    if let Some((at, blank)) = line[between.clone()].char_indices().find(|(_, c)| *c != ' ') {
        let at = between.start + at;
        let help = format!("Write a plain blank: {head} = text");
        return Some(Diagnosis::new(
            at..at + blank.len_utf8(),
            format!("{} stands before `=`", name(blank)),
            help,
        ));
    }
    let found = line[sign..].chars().next().filter(|found| *found != '=')?;
    let message = format!("{} stands where `=` belongs", name(found));
    Some(Diagnosis::new(sign..sign + found.len_utf8(), message, format!("Write {head} = text")))
}

/// A continuation that only looks indented: Fluent's indentation is blanks.
fn indented(line: &str, indentation: usize) -> Option<Diagnosis> {
    let (at, blank) = line[..indentation].char_indices().find(|(_, c)| *c != ' ')?;
    let message = format!("{} stands at the beginning of this line", name(blank));
    let help = "Join the line to the end of the one above it, or indent it with plain blanks.";
    Some(Diagnosis::new(at..at + blank.len_utf8(), message, help))
}

/// A continuation that begins with a sign of Fluent's.
fn attribute(line: &str, indentation: usize) -> Option<Diagnosis> {
    let sign = line[indentation..].chars().next().filter(|c| matches!(c, '.' | '[' | '*' | '}'))?;
    if indentation == 0 && sign != '}' {
        return None;
    }
    let meaning = match sign {
        '.' => "an attribute",
        '}' => "the end of a placeable",
        _ => "a variant",
    };
    Some(Diagnosis::new(
        indentation..indentation + 1,
        format!("this line begins with `{sign}`, which Fluent takes for {meaning}"),
        "Join the line to the end of the one above it.",
    ))
}

/// What is wrong with the text of an entry, which begins at `start`.
fn value(text: &str, start: usize) -> Option<Diagnosis> {
    if text[start..].trim_matches(is_blank).is_empty() {
        let help =
            format!("Write the translation behind `=`, or delete the line: readers then get the {SOURCE}.");
        return Some(Diagnosis::new(start - 1..start, "there is no text behind `=`", help));
    }
    let mut rest = start;
    while let Some(at) = text[rest..].find(['{', '}']).map(|at| rest + at) {
        if text[at..].starts_with('}') {
            let help = "Delete it, or write `{\"}\"}` to show it.";
            return Some(Diagnosis::new(at..at + 1, "a `}` closes nothing", help));
        }
        match end_of_placeable(text, at) {
            Ok(end) => {
                if let Some(diagnosis) = placeable(text, at + 1..end) {
                    return Some(diagnosis);
                }
                rest = end + 1;
            }
            Err(diagnosis) => return Some(diagnosis),
        }
    }
    let behind = text[start..].trim_start_matches(' ');
    let first = start + text[start..].len() - behind.len();
    behind
        .starts_with(['\n', '\r'])
        .then(|| text[first..].lines().find(|line| !line.trim().is_empty()))
        .flatten()?;
    let line = text[first..].find(|c| !matches!(c, '\n' | '\r')).map(|at| first + at)?;
    let content = text[line..].lines().next().unwrap_or_default();
    let indentation = content.len() - content.trim_start_matches(is_blank).len();
    let found = indented(content, indentation).or_else(|| attribute(content, indentation))?;
    Some(Diagnosis { at: line + found.at.start..line + found.at.end, ..found })
}

/// The `}` of the `{` at `start`, outside of string literals.
fn end_of_placeable(text: &str, start: usize) -> Result<usize, Diagnosis> {
    let mut quote = None;
    let mut before = ' ';
    let line = start + text[start..].find('\n').unwrap_or(text.len() - start);
    for (at, character) in text[start + 1..line].char_indices().map(|(at, c)| (start + 1 + at, c)) {
        match (quote, character) {
            (None, '"') => quote = Some(at),
            (Some(_), '"') if before != '\\' => quote = None,
            (None, '}') => return Ok(at),
            (None, '{') => break,
            _ => {}
        }
        before = if before == '\\' { ' ' } else { character };
    }
    if let Some(quote) = quote {
        let help = "Write a second `\"` behind the words, before `}`.";
        return Err(Diagnosis::new(quote..quote + 1, "a `\"` has no other one that ends its words", help));
    }
    let inner = text[start + 1..line].trim_start();
    let name: String = inner.chars().take_while(|c| is_name_character(*c) || *c == '$').collect();
    let help = if name.starts_with('$') {
        format!("Write {{ {name} }}")
    } else {
        "Write `}` behind the placeable, or `{\"{\"}` to show the brace.".to_owned()
    };
    Err(Diagnosis::new(start..start + 1, "a `{` has no `}`", help))
}

/// What is wrong between a pair of braces.
fn placeable(text: &str, span: Span) -> Option<Diagnosis> {
    let source = &text[span.clone()];
    let inner = source.trim_matches(' ');
    let shown = format!("{{{source}}}");
    let as_words = || format!("To show the braces, write {{\"{{\"}}{inner}{{\"}}\"}}");
    let outside = outside_of_literals(source);
    let at = |at: usize, character: char| span.start + at..span.start + at + character.len_utf8();
    if inner.is_empty() {
        return Some(Diagnosis::new(
            span.start - 1..span.end + 1,
            format!("`{shown}` is empty"),
            "Delete it.",
        ));
    }
    let find = |wanted: fn(char) -> bool| outside.iter().copied().find(|(_, c)| wanted(*c));
    if inner.contains(['$', '('])
        && let Some((place, quote)) = find(is_curly_quote)
    {
        let help = "Write plain quotation marks: \"long\"";
        return Some(Diagnosis::new(at(place, quote), format!("{} stands in `{shown}`", name(quote)), help));
    }
    if let Some((place, blank)) = find(|c| is_blank(c) && !matches!(c, ' ' | '\n' | '\r')) {
        let message = format!("{} stands in `{shown}`", name(blank));
        return Some(Diagnosis::new(at(place, blank), message, "Write a plain blank, or none."));
    }
    if let Some((function, arguments)) =
        inner.split_once('(').filter(|(function, _)| is_name(function.trim_end()))
    {
        return call(text, &span, function.trim_end(), arguments);
    }
    let body = inner.strip_prefix('$').or_else(|| inner.strip_prefix('-'));
    match body {
        Some(body) if !is_name(body) => {
            let start = source.len() - source.trim_start_matches(' ').len() + 1;
            let odd =
                body.char_indices().find(|(at, c)| !is_name_character(*c) || *at == 0 && !c.is_alphabetic());
            let (place, odd) = odd.map_or((0, ' '), |(at, odd)| (start + at, odd));
            Some(Diagnosis::new(
                at(place, odd),
                format!("`{shown}` has {} in its name", name(odd)),
                format!("Copy the placeable from the {SOURCE}."),
            ))
        }
        Some(_) => None,
        None if inner.starts_with('"') || is_message(inner) => None,
        None => Some(Diagnosis::new(
            span.start - 1..span.end + 1,
            format!("`{shown}` isn't a placeable"),
            as_words(),
        )),
    }
}

/// What is wrong with a call of a function.
fn call(text: &str, span: &Span, function: &str, arguments: &str) -> Option<Diagnosis> {
    let source = &text[span.clone()];
    let date =
        format!("Write {{ DATETIME($date, dateStyle: \"long\") }}, with the placeable of the {SOURCE}.");
    let start = span.start + source.find(function).unwrap_or_default();
    if function.contains(|c: char| c.is_ascii_lowercase()) {
        let message = format!("`{function}` isn't a function: their names are in capitals");
        return Some(Diagnosis::new(start..start + function.len(), message, date));
    }
    if function != "DATETIME" {
        let other = format!(
            "Use the placeables of the {SOURCE} as they are; the only function is \
                     {{ DATETIME($date, dateStyle: \"long\") }}, with full, long, medium or short."
        );
        let message = format!("`{function}` isn't a function for translations");
        return Some(Diagnosis::new(start..start + function.len(), message, other));
    }
    if !arguments.trim_end().ends_with(')') {
        return Some(Diagnosis::new(span.end..span.end + 1, "a `(` has no `)`", date));
    }
    let mut at = span.start + source.find('(').map_or(0, |open| open + 1);
    for argument in text[at..span.end].trim_end().trim_end_matches(')').split(',') {
        let word = argument.split_once(':').map(|(_, value)| value);
        if let Some(value) = word.filter(|value| value.trim().starts_with(char::is_alphabetic)) {
            let place = at + argument.len() - value.trim_start().len();
            let value = value.trim();
            let message = format!("`{value}` has no quotation marks");
            return Some(Diagnosis::new(place..place + value.len(), message, format!("Write \"{value}\"")));
        }
        at += argument.len() + 1;
    }
    None
}

/// The characters of `source` that stand in no string literal.
fn outside_of_literals(source: &str) -> Vec<(usize, char)> {
    let mut inside = false;
    let mut outside = Vec::new();
    for (at, character) in source.char_indices() {
        if character == '"' {
            inside = !inside;
        } else if !inside {
            outside.push((at, character));
        }
    }
    outside
}

fn is_name_character(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}

fn is_name(word: &str) -> bool {
    let word = word.strip_prefix('-').unwrap_or(word);
    word.starts_with(|c: char| c.is_ascii_alphabetic()) && word.chars().all(is_name_character)
}

/// A reference to a message, a number, or a choice: another rule's.
fn is_message(inner: &str) -> bool {
    is_name(inner) || inner.parse::<f64>().is_ok() || inner.contains("->")
}

fn is_curly_quote(c: char) -> bool {
    matches!(c, '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' | '″' | '＂' | '\'')
}

/// Blanks of all kinds, and what nobody sees.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

/// A character in a sentence.
fn name(character: char) -> String {
    match character {
        ' ' => "a blank".to_owned(),
        '\t' => "a tab".to_owned(),
        '\u{A0}' => "a no-break space (U+00A0)".to_owned(),
        '\u{202F}' => "a narrow no-break space (U+202F)".to_owned(),
        '\u{3000}' => "an ideographic space (U+3000)".to_owned(),
        '\u{FEFF}' => "a byte order mark (U+FEFF)".to_owned(),
        '＝' => "a full-width `＝` (U+FF1D)".to_owned(),
        '：' => "a full-width `：` (U+FF1A)".to_owned(),
        character if is_blank(character) => format!("U+{:04X}, which can't be seen,", u32::from(character)),
        character => format!("`{character}`"),
    }
}
