//! The same structure as the English: the text is put into its block and both
//! are parsed. What a parser of the site's generator takes for syntax and ours
//! doesn't is looked for by hand.

use crate::config::Grammar;
use crate::finding::Code;
use crate::page::Syntax;
use crate::page::html;
use crate::page::markdown::{self, Block};
use crate::page::part::Role;
use crate::page::skeleton::{Skeleton, Token, skeleton};
use crate::segment::{Element, Kind, Notation, Pattern, Placeable, Segment};
use crate::splice;
use crate::text::touches;

use super::{Subject, Violation};

/// How a segment is read on its own. What kramdown reads in whole lines stands
/// in none.
const MARKDOWN: Syntax = Syntax::Markdown(Grammar::CommonMark);

/// What Liquid and kramdown take for syntax and `CommonMark` for text.
const FOREIGN_SYNTAX: &[&str] = &["{{", "}}", "{%", "%}", "{:", "$$"];

/// A text that shows nothing, which would take the English away unseen.
#[must_use]
pub fn check_words(text: &Pattern, subject: &Subject<'_>) -> Option<Violation> {
    let plain = text.plain_text();
    if plain.starts_with(char::is_alphabetic) {
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
            "Translate the English, or delete the entry: readers then get the English.",
        )
        .absolute()
    })
}

/// Whether readers see a letter of `text`, wherever it stands.
fn has_letters(text: &str) -> bool {
    markdown::parse(&format!("# {text}\n"), &(0..0), MARKDOWN).runs.iter().any(|run| run.has_letters)
}

/// Every difference in structure between `text` and the English.
#[must_use]
pub fn check(text: &Pattern, subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = check_syntax(text, subject);
    if !violations.is_empty()
        || is_plain(text, subject.segment)
        || subject.segment.kind.notation() == Notation::Plain
    {
        return violations;
    }
    let segment = subject.segment;
    let render = |pattern: &Pattern| {
        splice::render(pattern, segment, subject.language, |placeable| written(placeable, &segment.kind))
    };
    let (Ok(english), Ok(translation)) = (render(&segment.pattern), render(text)) else {
        return violations;
    };
    if breaks_underlined_heading(segment, &english, &translation) {
        violations.push(broken_block(subject));
        return violations;
    }
    if is_balanced(&english) && !is_balanced(&translation) {
        violations.push(crossed_tags(subject));
    }
    // Only brackets need them, and a page can have many.
    let has_brackets = english.contains('[') || translation.contains('[');
    let definitions = if has_brackets { subject.definitions } else { "" };
    let english = of_block(segment, &english, definitions);
    let translation = of_block(segment, &translation, definitions);
    violations.extend(compare(&english, &translation, subject));
    violations
}

/// Whether each end tag in `text` closes the tag that was opened last.
fn is_balanced(text: &str) -> bool {
    let (code, _) = splice::marks::code(text);
    let mut open: Vec<String> = Vec::new();
    for (at, _) in text.match_indices('<').filter(|(at, _)| !touches(&code, &(*at..at + 1))) {
        match html::tag(&text[at..]) {
            Some(tag) if tag.closing && open.pop().as_deref() != Some(tag.name.as_str()) => return false,
            Some(tag) if !tag.closing && !tag.void => open.push(tag.name),
            _ => {}
        }
    }
    open.is_empty()
}

fn crossed_tags(subject: &Subject<'_>) -> Violation {
    Violation::new(
        Code::LostMarkup,
        format!("{} has an end tag before its start tag, or tags that cross", subject.text()),
        "Write each start tag before the words that it is about, and its end tag behind them.",
    )
}

/// Liquid, kramdown's own syntax and tags that the English doesn't have. They
/// are looked for in the text itself, whatever else is wrong with it.
#[must_use]
pub fn check_syntax(text: &Pattern, subject: &Subject<'_>) -> Vec<Violation> {
    let joined = without_placeables(text);
    let english = without_placeables(&subject.segment.pattern);
    let mut violations = Vec::new();
    for syntax in FOREIGN_SYNTAX {
        let count = |text: &str| text.matches(syntax).count();
        if count(&joined) > count(&english).max(subject.english_count(syntax)) {
            let message =
                format!("{} has `{syntax}`, which the site's generator would execute", subject.text());
            violations.push(added(message));
        }
    }
    if subject.segment.kind.notation() == Notation::Plain {
        violations.extend(plain_markup(&joined, &english, subject));
    }
    violations.truncate(1);
    violations
}

/// Markup where only plain text can stand: a site's layout prints it as it is.
fn plain_markup(text: &str, english: &str, subject: &Subject<'_>) -> Option<Violation> {
    // Tags as the English has them, and lone signs where it has as many.
    let mut tags: Vec<&str> = english.match_indices('<').map(|(at, _)| tag_at(&english[at..])).collect();
    for (at, _) in text.match_indices('<') {
        let tag = tag_at(&text[at..]);
        match tags.iter().position(|known| *known == tag) {
            Some(known) => drop(tags.remove(known)),
            None => return Some(plain_only("<", subject)),
        }
    }
    let count = |text: &str, sign: &str| text.matches(sign).count();
    let mut signs = vec![">", "{", "}"];
    if !subject.segment.kind.is_in_body() {
        // Layouts print titles into attributes, too.
        signs.push("\"");
    }
    if matches!(subject.segment.kind, Kind::Data(_)) {
        // Layouts may give data to Markdown.
        signs.push("](");
    }
    let more = signs.into_iter().find(|sign| count(text, sign) > count(english, sign))?;
    Some(plain_only(more, subject))
}

/// The tag that `text` begins with, or its `<` alone.
fn tag_at(text: &str) -> &str {
    let is_tag = text[1..].starts_with(|c: char| !c.is_whitespace() && !c.is_ascii_digit());
    let end = if is_tag { text.find('>').map_or(text.len(), |end| end + 1) } else { 1 };
    &text[..end]
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
    added(format!("{} has `{sign}`, and this place takes plain text only", subject.text()))
}

/// Only the text, so that two parts of a mark can't be joined unseen.
fn without_placeables(pattern: &Pattern) -> String {
    let texts = pattern.elements().iter().map(|element| match element {
        Element::Text(text) => text.as_str(),
        _ => "",
    });
    texts.collect()
}

fn added(message: String) -> Violation {
    Violation::new(
        Code::AddedMarkup,
        message,
        "Take it out: a translation has only the words and the markup of the English.",
    )
    .absolute()
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
        && !segment.placeables.iter().any(|p| p.role == Role::HardBreak)
}

/// Whether the translation of a heading can't be one on a line of its own with
/// a line below, as some headings are written.
fn breaks_underlined_heading(segment: &Segment, english: &str, translation: &str) -> bool {
    let underline = match segment.kind {
        Kind::Text(Block::Heading(1)) => "===",
        Kind::Text(Block::Heading(2)) => "---",
        _ => return false,
    };
    let blocks = |text: &str| skeleton(&format!("{text}\n{underline}\n"), &(0..0), MARKDOWN).blocks;
    let wanted = blocks(english);
    matches!(wanted.first(), Some(Token::Start(name)) if name.starts_with("heading"))
        && blocks(translation) != wanted
}

/// What is written for a placeable in the block of [`of_block`], whose lines
/// don't begin with what the page's containers have there.
fn written(placeable: &Placeable, kind: &Kind) -> String {
    let line_break = match placeable.role {
        Role::HardBreak => placeable.written.find('\n'),
        _ => None,
    };
    let Some(newline) = line_break else { return placeable.written.clone() };
    let prefix = match kind {
        Kind::Text(Block::Quotation) => "> ",
        Kind::Text(Block::ListItem | Block::Definition) => "  ",
        _ => "",
    };
    format!("{}{prefix}", &placeable.written[..=newline])
}

/// `text` in the block that `segment` stands in.
fn of_block(segment: &Segment, text: &str, definitions: &str) -> Skeleton {
    // Where blanks stand before it, this mark begins no heading.
    let begins_heading = segment.english.trim_start_matches('#').starts_with(' ');
    let is_indented =
        begins_heading && segment.english.starts_with('#') && segment.kind.heading_level().is_none();
    let behind_word = format!("x{text}");
    let text = if is_indented { &behind_word } else { text };
    let block = match &segment.kind {
        Kind::Text(Block::Heading(level)) => format!("{} {text}", "#".repeat(usize::from(*level))),
        Kind::Text(Block::ListItem) => format!("* {text}"),
        Kind::Text(Block::Quotation) => format!("> {text}"),
        Kind::Text(Block::TableHeading | Block::TableCell(_)) => {
            format!("| a | b |\n| --- | --- |\n| {text} | c |")
        }
        // A lone mark would find its partner in the next cell.
        Kind::Text(Block::LooseCell) if segment.english.contains('`') => format!("{text} |"),
        Kind::Text(Block::LooseCell) => format!("{text} | `"),
        Kind::Text(Block::Term) => format!("{text}\n: c"),
        Kind::Text(Block::Definition) => format!("c\n: {text}"),
        Kind::Text(Block::Html(_)) => {
            return skeleton(&format!("<div>{text}</div>"), &(0..0), Syntax::Html);
        }
        _ => text.to_owned(),
    };
    let in_row = matches!(&segment.kind, Kind::Text(Block::TableHeading | Block::TableCell(_)));
    let is_kramdown_s = in_row && splice::escape::has_code_with_pipe(&segment.english);
    let syntax = if is_kramdown_s { Syntax::Markdown(Grammar::Kramdown) } else { MARKDOWN };
    skeleton(&format!("{block}\n\n{definitions}"), &(0..0), syntax)
}

fn compare(english: &Skeleton, translation: &Skeleton, subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    if english.blocks != translation.blocks || english.attributes != translation.attributes {
        return vec![broken(english, translation, subject)];
    }
    let (mut lost_links, mut new_links) = difference(&english.links, &translation.links);
    let allowed = |link: &String| subject.allowed_links.iter().any(|prefix| link.starts_with(prefix));
    let replaced = new_links.iter().filter(|link| allowed(link)).count();
    new_links.retain(|link| !allowed(link));
    lost_links.truncate(lost_links.len().saturating_sub(replaced));
    let (lost_images, new_images) = difference(&english.images, &translation.images);
    let (lost_code, new_code) = difference(&english.code, &translation.code);
    let (lost_html, new_html) = difference(&english.html, &translation.html);
    let (lost_notes, new_notes) = difference(&english.footnotes, &translation.footnotes);
    let (lost_titles, new_titles) = difference(&english.titles, &translation.titles);
    let (_, new_definitions) = difference(&english.definitions, &translation.definitions);
    for (noun, lost, new) in [
        ("link to", lost_links, new_links),
        ("image", lost_images, new_images),
        ("code", lost_code, new_code),
        ("tag", lost_html, new_html),
        ("footnote mark", lost_notes, new_notes),
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
    let article = match noun {
        "code" => "",
        "image" => "an ",
        _ => "a ",
    };
    let markup = &shown(markup, subject);
    let violation = Violation::new(
        Code::AddedMarkup,
        format!("{} has {article}{noun} `{markup}` that the English doesn't have", subject.text()),
        "Take it out: a translation has only the words and the markup of the English.",
    );
    if subject.english_has(markup) { violation } else { violation.absolute() }
}

fn lost_markup(noun: &str, markup: &str, subject: &Subject<'_>) -> Violation {
    let markup = shown(markup, subject);
    let markup = if markup.is_empty() { String::new() } else { format!(" `{markup}`") };
    Violation::new(
        Code::LostMarkup,
        format!("{} has lost the {noun}{markup} of the English", subject.text()),
        "Put it where it belongs in the sentence, exactly as the English has it.",
    )
}

/// `markup` as the page has it: a link by a label of the page's, `label:0`, is
/// the label.
fn shown(markup: &str, subject: &Subject<'_>) -> String {
    let mut labels = subject.definitions.lines().filter_map(|line| line.rsplit_once(": "));
    let label = labels.find(|(_, target)| *target == markup && markup.starts_with("label:"));
    label.map_or(markup, |(label, _)| label).to_owned()
}

/// What only the first and what only the second sorted list has.
fn difference(first: &[String], second: &[String]) -> (Vec<String>, Vec<String>) {
    let mut added = second.to_vec();
    let mut lost = Vec::new();
    for item in first {
        match added.iter().position(|other| other == item) {
            Some(at) => {
                added.remove(at);
            }
            None => lost.push(item.clone()),
        }
    }
    (lost, added)
}
