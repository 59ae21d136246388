//! The same structure as the English: the text is put into its block and both
//! are parsed. What a parser of the site's generator takes for syntax and ours
//! doesn't is looked for by hand.

use std::cmp::Ordering;

use crate::finding::Code;
use crate::page::body::Block;
use crate::page::markdown;
use crate::page::part::Role;
use crate::page::skeleton::Skeleton;
use crate::segment::{Element, Notation, Pattern, Segment, SegmentKind};
use crate::syntax::Dialect;
use crate::syntax::html;
use crate::syntax::marks::{MarkedLine, kramdown_code};

use super::block::{InBlock, underlined, written};
use super::subject::{Subject, Violation};
use super::surplus::surplus;
use super::{allowed_links, emphasis, nesting, syntax, visible_marks};

/// A text that shows nothing, which would take the English away unseen.
#[must_use]
pub fn check_words(text: &Pattern, subject: &Subject<'_>) -> Option<Violation> {
    let source = subject.source;
    let plain = text.plain_text();
    if plain.starts_with(char::is_alphabetic) || begins_with_word(&plain) {
        return None;
    }
    let shows = |plain: &str| {
        let words = html::without_references(plain);
        if subject.segment.kind.notation() == Notation::Markdown {
            words.contains(char::is_numeric) || has_letters(plain)
        } else {
            words.contains(char::is_alphanumeric)
        }
    };
    let is_mute = !shows(&plain) && shows(&subject.segment.pattern.plain_text());
    is_mute.then(|| {
        Violation::new(
            Code::BrokenBlock,
            format!("{} has no words", subject.text()),
            format!("Translate the {source}, or delete the entry: readers then get the {source}."),
        )
        .absolute()
    })
}

/// Whether `text` begins with a letter behind marks that leave it a letter, and has
/// nothing that could make something else of it: no parser has to be asked.
fn begins_with_word(text: &str) -> bool {
    const MARKS: [char; 12] = [' ', '*', '!', '[', '(', '"', '\'', '„', '“', '«', '‘', '「'];
    text.trim_start_matches(MARKS).starts_with(char::is_alphabetic)
        && !text.contains(['<', '{', '`', '\\', '|', '$', '&', '\n'])
}

/// Whether readers see a letter of `text`, wherever it stands.
fn has_letters(text: &str) -> bool {
    markdown::parse(&format!("# {text}\n"), &(0..0), Dialect::COMMON_MARK)
        .runs
        .iter()
        .any(|run| run.has_letters)
}

/// What readers of `text` see otherwise than in the English, which is told, and
/// every difference in structure, which is refused.
#[must_use]
pub fn check(text: &Pattern, subject: &Subject<'_>) -> (Vec<Violation>, Vec<Violation>) {
    let mut violations: Vec<Violation> = syntax::check(text, subject).into_iter().collect();
    if !violations.is_empty()
        || is_plain(text, subject.segment)
        || subject.segment.kind.notation() == Notation::Plain
    {
        return (Vec::new(), violations);
    }
    let (segment, language) = (subject.segment, subject.language);
    let translation = written(text, segment, language);
    let (Some(english), Some(translation)) = (subject.english.written(segment, language), translation) else {
        return (Vec::new(), violations);
    };
    if breaks_underlined_heading(english, &translation, subject) {
        return (Vec::new(), vec![broken_block(subject)]);
    }
    if is_balanced(english) && !is_balanced(&translation) {
        violations.push(crossed_tags(subject));
    }
    // Only brackets need them, and a page can have many.
    let has_brackets = english.contains('[') || translation.contains('[');
    let definitions = if has_brackets { subject.definitions } else { "" };
    let known = subject.english.in_block(english, segment, definitions);
    let found = InBlock::new(&translation, segment, definitions);
    violations.extend(compare(&known.skeleton, &found.skeleton, text, subject));
    if violations.is_empty() {
        let has_same_emphasis = emphasis::is_same(known, &found, text, subject);
        let (known, found) = (&known.nesting, &found.nesting);
        violations.extend(nesting::check(known, found, text, has_same_emphasis, subject));
    }
    if violations.is_empty() {
        violations.extend(code_in_kramdown(english, &translation, subject));
        violations.extend(beginning_tag(english, &translation, subject));
    }
    let mut doubts = Vec::new();
    if violations.is_empty() {
        doubts.extend(emphasis::shown_marks(known, &found, text, subject));
        doubts.extend(visible_marks::inside(&known.nesting.seen, &found.nesting.seen, subject));
    }
    (doubts, violations)
}

/// Whether the translation of a heading can't be one on a line of its own with
/// a line below, as some headings are written.
fn breaks_underlined_heading(english: &str, translation: &str, subject: &Subject<'_>) -> bool {
    let wanted = subject.english.underlined(english, subject.segment);
    wanted.is_some_and(|wanted| underlined(translation, subject.segment).as_ref() != Some(wanted))
}

/// Whether each end tag in `text` closes the tag that was opened last.
fn is_balanced(text: &str) -> bool {
    let line = MarkedLine::new(text);
    let ends = html::TagEnds::new(text);
    let mut open: Vec<String> = Vec::new();
    for at in line.outside_code(&['<']) {
        match ends.tag(text, at) {
            Some(tag) if tag.closing && open.pop().as_deref() != Some(tag.name.as_str()) => return false,
            Some(tag) if !tag.closing && !tag.void => open.push(tag.name),
            _ => {}
        }
    }
    open.is_empty()
}

/// A tag at the beginning of a line that kramdown and Python-Markdown take for a
/// block's, and `CommonMark` doesn't, and that the English hasn't there. A heading
/// and a row begin with other marks.
fn beginning_tag(english: &str, translation: &str, subject: &Subject<'_>) -> Option<Violation> {
    let kind = &subject.segment.kind;
    if !(subject.dialect.kramdown || subject.dialect.admonitions)
        || matches!(
            kind,
            SegmentKind::Text(Block::Heading(_) | Block::TableHeading | Block::TableCell(_) | Block::Html(_))
        )
    {
        return None;
    }
    let tags = |text: &str| -> Vec<String> {
        let lines = text.lines().map(|line| line.trim_start_matches(['>', ' ', '\t']));
        lines.filter_map(|line| html::block_tag(line).map(|tag| line[..tag.length].to_owned())).collect()
    };
    let (_, new) = difference(&tags(english), &tags(translation));
    let tag = new.first()?;
    let message = format!(
        "{} would not stay one {}: at the beginning of a line, {} takes `{tag}` for a block's",
        subject.text(),
        kind.noun(),
        subject.dialect.name(),
    );
    Some(Violation::new(Code::BrokenBlock, message, "Write a word before it."))
}

/// Code that kramdown sees otherwise than `CommonMark`, whose structure is
/// compared before. Where that is so in the English, too, its words are no code
/// for one of them, and only their number counts.
fn code_in_kramdown(english: &str, translation: &str, subject: &Subject<'_>) -> Option<Violation> {
    let is_markdown = subject.segment.kind.notation() == Notation::Markdown;
    if !subject.dialect.kramdown || !is_markdown || !translation.contains('`') {
        return None;
    }
    let (known, found) = (kramdown_code(english), kramdown_code(translation));
    if known.len() == found.len() && known != MarkedLine::new(english).code_words() {
        return None;
    }
    let (lost, new) = difference(&known, &found);
    let violation = match (lost.first(), new.first()) {
        (Some(lost), _) => lost_markup("code", lost, subject),
        (None, Some(new)) => added_markup("code", new, subject),
        (None, None) => return None,
    };
    let help = "Write no blank behind the first backtick and none before the last: `code`".to_owned();
    Some(Violation { help, ..violation })
}

fn crossed_tags(subject: &Subject<'_>) -> Violation {
    Violation::new(
        Code::LostMarkup,
        format!("{} has an end tag before its start tag, or tags that cross", subject.text()),
        "Write each start tag before the words that it is about, and its end tag behind them.",
    )
}

/// Whether a text has nothing that any grammar could take for syntax, and its
/// English neither: then there is nothing to compare.
fn is_plain(text: &Pattern, segment: &Segment) -> bool {
    let special = |pattern: &Pattern| {
        pattern.elements().iter().any(|element| match element {
            Element::Text(text) => {
                text.contains(['*', '_', '`', '[', ']', '<', '>', '&', '\\', '~', '|', '^', '#', '='])
                    || text.contains("://")
                    || text.contains("www.")
            }
            _ => false,
        })
    };
    let starts_like_text = match text.elements().first() {
        Some(Element::Text(text)) => text.starts_with(char::is_alphabetic),
        _ => false,
    };
    starts_like_text
        && !special(text)
        && !special(&segment.pattern)
        // A parenthesis behind a footnote's mark would make a link of it, and marks around words have an order.
        && !segment
            .placeables
            .iter()
            .any(|p| matches!(
                p.role,
                Role::HardBreak | Role::Tag | Role::FootnoteReference | Role::Extension
            ))
}

fn compare(
    english: &Skeleton,
    translation: &Skeleton,
    text: &Pattern,
    subject: &Subject<'_>,
) -> Vec<Violation> {
    let mut violations = Vec::new();
    if english.blocks != translation.blocks || english.attributes != translation.attributes {
        return vec![broken(english, translation, subject)];
    }
    let (mut lost_links, mut new_links) = difference(&english.links, &translation.links);
    for target in allowed_links::targets(text) {
        if let Some(at) = new_links.iter().position(|link| link == target) {
            new_links.swap_remove(at);
            lost_links.pop();
        }
    }
    let (lost_images, new_images) = difference(&english.images, &translation.images);
    let (lost_code, new_code) = difference(&english.code, &translation.code);
    let (lost_html, new_html) = difference(&english.html, &translation.html);
    let (lost_notes, new_notes) = difference(&english.footnotes, &translation.footnotes);
    let (lost_own, new_own) = difference(&english.own, &translation.own);
    let (lost_titles, new_titles) = difference(&english.titles, &translation.titles);
    let (_, new_definitions) = difference(&english.definitions, &translation.definitions);
    for (noun, lost, new) in [
        ("link to", lost_links, new_links),
        ("image", lost_images, new_images),
        ("code", lost_code, new_code),
        ("tag", lost_html, new_html),
        ("footnote mark", lost_notes, new_notes),
        ("mark", lost_own, new_own),
        ("link title", lost_titles, new_titles),
        ("definition", Vec::new(), new_definitions),
    ] {
        let opening = new.iter().find(|markup| !markup.starts_with("</"));
        violations.extend(opening.or(new.first()).map(|new| added_markup(noun, new, subject)));
        violations.extend(lost.first().map(|lost| lost_markup(noun, lost, subject)));
    }
    if english.breaks != translation.breaks {
        violations.push(lost_markup("line break", "", subject));
    }
    match translation.strikes.cmp(&english.strikes) {
        Ordering::Less => violations.push(lost_markup("mark", "~~", subject)),
        Ordering::Equal => {}
        Ordering::Greater => violations.push(added_markup("mark", "~~", subject)),
    }
    violations
}

/// What makes another block of the text: a tag that the English doesn't have,
/// or how it begins. Everything else that differs then follows from that.
fn broken(english: &Skeleton, translation: &Skeleton, subject: &Subject<'_>) -> Violation {
    let (_, new) = difference(&english.html, &translation.html);
    let tags = new.iter().filter_map(|html| Some(&html[..=html.find('>')?]));
    let mut foreign = tags.filter(|tag| !tag.starts_with("</") && !subject.english_has(tag));
    foreign.next().map_or_else(|| broken_block(subject), |tag| added_markup("tag", tag, subject))
}

fn broken_block(subject: &Subject<'_>) -> Violation {
    Violation::new(
        Code::BrokenBlock,
        format!(
            "{} would not stay one {}: its beginning or a line in it starts another block",
            subject.text(),
            subject.segment.kind.noun()
        ),
        "Begin the text with a word, and write no lists, headings, quotations or tables in it.",
    )
    .absolute()
}

fn added_markup(noun: &str, markup: &str, subject: &Subject<'_>) -> Violation {
    let source = subject.source;
    let article = match noun {
        "code" => "",
        "image" => "an ",
        _ => "a ",
    };
    let markup = subject.as_on_page(markup);
    let violation = Violation::new(
        Code::AddedMarkup,
        format!("{} has {article}{noun} `{markup}` that the {source} doesn't have", subject.text()),
        format!("Take it out: a translation has only the words and the markup of the {source}."),
    );
    if subject.english_has(markup) { violation } else { violation.absolute() }
}

fn lost_markup(noun: &str, markup: &str, subject: &Subject<'_>) -> Violation {
    let source = subject.source;
    let markup = subject.as_on_page(markup);
    let markup = if markup.is_empty() { String::new() } else { format!(" `{markup}`") };
    Violation::new(
        Code::LostMarkup,
        format!("{} has lost the {noun}{markup} of the {source}", subject.text()),
        format!("Put it where it belongs in the sentence, exactly as the {source} has it."),
    )
}

/// What only the first and what only the second list has.
fn difference(first: &[String], second: &[String]) -> (Vec<String>, Vec<String>) {
    let more = |known, found| surplus(known, found, String::as_str).into_iter().cloned().collect();
    (more(second, first), more(first, second))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text that no parser is asked about shows the letter that it begins with.
    #[test]
    fn a_text_that_begins_with_a_word_shows_it() {
        const MARKS: [&str; 14] = ["", " ", "*", "**", "!", "[", "(", "\"", "'", "„", "«", "‘", "「", "x"];
        const RESTS: [&str; 14] = [
            "",
            ")",
            "]",
            "]( )",
            "]( \"t\")",
            "](b)",
            "]: b",
            "][b]",
            "*",
            "** y",
            "]() *y*",
            ") [y](z)",
            " # y",
            "_ ~y~",
        ];
        let mut found = 0;
        for first in MARKS {
            for (second, third) in
                MARKS.iter().flat_map(|second| MARKS.iter().map(move |third| (second, third)))
            {
                for rest in RESTS {
                    let text = format!("{first}{second}{third}Wort{rest}");
                    assert!(!begins_with_word(&text) || has_letters(&text), "{text}");
                    found += usize::from(begins_with_word(&text));
                }
            }
        }
        assert!(found > 10_000, "{found}");
    }
}
