//! Titles and other values: a site's layout may print them anywhere, into
//! attributes and into Markdown. They have no mark that the English hasn't.

use crate::finding::Code;
use crate::page::body::Block;
use crate::page::skeleton::{Skeleton, skeleton};
use crate::segment::SegmentKind;
use crate::splice::escape;
use crate::syntax::Dialect;
use crate::syntax::marks::{Emphasis, MarkedLine};

use super::subject::{Subject, Violation};
use super::written::{WrittenPattern, added};

/// Marks that a layout's Markdown could take for something, alone or together
/// with what it has around the value.
const MARKDOWN: &[&str] = &["](", "][", "`", "|", "~~"];

/// The first mark that `value` has and `english` hasn't.
pub(super) fn check(
    value: &WrittenPattern,
    english: &WrittenPattern,
    subject: &Subject<'_>,
) -> Option<Violation> {
    let plain = tags_and_signs(&value.words, &english.words, subject);
    if plain.is_some() || !subject.segment.kind.is_printed_by_layout() {
        return plain;
    }
    // Tags and shortcodes escape with it, each in its own way.
    let is_parameter = matches!(subject.segment.kind, SegmentKind::Text(Block::Parameter { .. }));
    let backslash: &[&str] = if is_parameter { &["\\"] } else { &[] };
    signs(backslash, &value.words, &english.words, subject)
        .or_else(|| signs(MARKDOWN, &value.words, &english.words, subject))
        .or_else(|| brackets(&value.words, &english.words, subject))
        .or_else(|| beginnings(&value.text, &english.text, subject))
        .or_else(|| structure(&value.text, &english.text, subject))
}

/// Tags and signs that a layout prints as they are.
fn tags_and_signs(value: &str, english: &str, subject: &Subject<'_>) -> Option<Violation> {
    // Tags as the English has them, and lone signs where it has as many.
    let mut tags: Vec<&str> = english.match_indices('<').map(|(at, _)| tag_at(&english[at..])).collect();
    for (at, _) in value.match_indices('<') {
        let tag = tag_at(&value[at..]);
        match tags.iter().position(|known| *known == tag) {
            Some(known) => drop(tags.remove(known)),
            None => return Some(plain_only("<", subject)),
        }
    }
    // Layouts print titles into attributes, too.
    let quote: &[&str] = if subject.segment.kind.is_printed_by_layout() { &["\""] } else { &[] };
    signs(&[">", "{", "}"], value, english, subject).or_else(|| signs(quote, value, english, subject))
}

/// The tag that `text` begins with, or its `<` alone.
fn tag_at(text: &str) -> &str {
    let is_tag = text[1..].starts_with(|c: char| !c.is_whitespace() && !c.is_ascii_digit());
    let end = if is_tag { text.find('>').map_or(text.len(), |end| end + 1) } else { 1 };
    &text[..end]
}

/// The first of `signs` that `value` has more often than the English.
fn signs(signs: &[&str], value: &str, english: &str, subject: &Subject<'_>) -> Option<Violation> {
    let count = |text: &str, sign: &str| text.matches(sign).count();
    let more = signs.iter().find(|sign| count(value, sign) > count(english, sign))?;
    Some(plain_only(more, subject))
}

fn plain_only(sign: &str, subject: &Subject<'_>) -> Violation {
    if sign == "\"" {
        return Violation::new(
            Code::AddedMarkup,
            format!(
                "{} has a straight `\"`, which would end an attribute of the site's layout",
                subject.text()
            ),
            "Write the quotation marks of your language: „…“, «…», “…”.",
        )
        .absolute();
    }
    added(format!("{} has `{sign}`, and this place takes plain text only", subject.text()), subject.source)
        .absolute()
}

/// Brackets that kramdown takes for a link's, `[text] [label]`, or that would
/// take the partner of a layout's.
fn brackets(value: &str, english: &str, subject: &Subject<'_>) -> Option<Violation> {
    let has_label =
        |text: &str| text.match_indices(']').any(|(at, _)| text[at + 1..].trim_start().starts_with('['));
    if has_label(value) && !has_label(english) {
        return Some(plain_only("] [", subject));
    }
    let lonely = lonely_bracket(value).filter(|_| lonely_bracket(english).is_none())?;
    let message = format!("{} has a `{lonely}` without its partner", subject.text());
    Some(added(message, subject.source).absolute())
}

fn lonely_bracket(text: &str) -> Option<char> {
    let mut depth = 0_usize;
    for character in text.chars() {
        match (character, depth) {
            ('[', _) => depth += 1,
            (']', 0) => return Some(']'),
            (']', _) => depth -= 1,
            _ => {}
        }
    }
    (depth > 0).then_some('[')
}

/// A line that would begin a list, a definition, an abbreviation where the
/// value stands alone.
fn beginnings(value: &str, english: &str, subject: &Subject<'_>) -> Option<Violation> {
    let marks = |text: &str| text.lines().filter_map(|line| mark(line.trim_start())).collect::<Vec<_>>();
    let known = marks(english);
    marks(value).iter().any(|mark| !known.contains(mark)).then(|| another_block(subject))
}

/// What `line` begins a block with: `-`, or `1` for every number.
fn mark(line: &str) -> Option<char> {
    let behind = line.trim_start_matches('#');
    let is_tag = behind.len() < line.len() && behind.starts_with(|c: char| !c.is_whitespace());
    escape::marker(line).filter(|_| !is_tag)?;
    line.chars().next().map(|first| if first.is_ascii_digit() { '1' } else { first })
}

fn another_block(subject: &Subject<'_>) -> Violation {
    Violation::new(
        Code::BrokenBlock,
        format!(
            "{} would begin a list or another block where a layout takes it for Markdown",
            subject.text()
        ),
        "Begin it with a word. Behind a number's full stop, write a no-break space: { \"\\u00A0\" }",
    )
    .absolute()
}

/// What `value` would be as a paragraph of its own, and the English not.
fn structure(value: &str, english: &str, subject: &Subject<'_>) -> Option<Violation> {
    let source = subject.source;
    if !can_have_structure(value) {
        return None;
    }
    let read = |text: &str| {
        let page = format!("{text}\n\n{}", subject.definitions);
        skeleton(&page, &(0..0), Dialect::KRAMDOWN)
    };
    let (found, known) = (read(value), read(english));
    if found.blocks != known.blocks && found.blocks != read("x").blocks {
        return Some(another_block(subject));
    }
    if let Some((noun, markup)) = added_part(&known, &found) {
        let message =
            format!("{} has the {noun} `{markup}`, which the {source} doesn't have", subject.text());
        return Some(added(message, subject.source).absolute());
    }
    let (found, known) = (MarkedLine::new(value).emphasis(), MarkedLine::new(english).emphasis());
    let is_emphasized = |emphasis: &Emphasis| emphasis.strong + emphasis.light > 0;
    (is_emphasized(&found) && !is_emphasized(&known)).then(|| plain_only("*", subject))
}

/// Whether there is a character in `value` that could be a mark.
fn can_have_structure(value: &str) -> bool {
    let is_text = value.starts_with(char::is_alphabetic);
    !is_text || value.contains(['[', ']', '*', '_', '~', '\\', '&', '^', '\n', '#', '<', '='])
}

/// The first thing that `found` has and `known` hasn't.
fn added_part<'s>(known: &Skeleton, found: &'s Skeleton) -> Option<(&'static str, &'s str)> {
    let lists = [
        ("link to", &known.links, &found.links),
        ("image", &known.images, &found.images),
        ("definition", &known.definitions, &found.definitions),
        ("code", &known.code, &found.code),
        ("tag", &known.html, &found.html),
        ("footnote mark", &known.footnotes, &found.footnotes),
        ("mark", &known.own, &found.own),
    ];
    lists.into_iter().find_map(|(noun, known, found)| {
        let mut known: Vec<&String> = known.iter().collect();
        let new = found.iter().find(|part| match known.iter().position(|known| known == part) {
            Some(at) => {
                known.swap_remove(at);
                false
            }
            None => true,
        })?;
        Some((noun, new.as_str()))
    })
}
