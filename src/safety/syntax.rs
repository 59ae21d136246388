//! Syntax that `CommonMark` doesn't know, Liquid's and kramdown's. It is looked
//! for in the very string that is written, whatever else is wrong with it.

use crate::segment::{Element, Notation, Pattern};
use crate::syntax::{Icons, first_of_icons, html, unescaped};

use super::subject::{Subject, Violation};
use super::values;
use super::written::{WrittenPattern, added};

/// What Liquid and kramdown take for syntax and `CommonMark` for text.
const FOREIGN_SYNTAX: &[&str] = &["{{", "}}", "{%", "%}", "{:", "$$"];

/// And Nunjucks: what its comments begin and end with.
const COMMENTS: &[&str] = &["{#", "#}"];

/// Syntax of Liquid's and kramdown's that the English doesn't have, and marks
/// where only plain text can stand.
#[must_use]
pub fn check(text: &Pattern, subject: &Subject<'_>) -> Option<Violation> {
    let is_plain = subject.segment.kind.notation() == Notation::Plain;
    if let Some(violation) = mustache(text, subject).or_else(|| icons(text, subject)) {
        return Some(violation);
    }
    if !is_plain && !may_have_syntax(text, subject) {
        return None;
    }
    let written = WrittenPattern::new(text, subject);
    let english = WrittenPattern::new(&subject.segment.pattern, subject);
    let old = subject.old_english.map(|old| WrittenPattern::new(old, subject));
    let comments = if subject.dialect.template_comments { COMMENTS } else { &[] };
    let foreign = FOREIGN_SYNTAX.iter().chain(comments).find_map(|syntax| {
        let count = written.count(syntax);
        let is_more = |english: &WrittenPattern| count > english.count(syntax);
        if !is_more(&english) {
            return None;
        }
        let message = format!("{} has `{syntax}`, which the site's generator would execute", subject.text());
        let violation = added(message, subject.source);
        Some(if old.as_ref().is_none_or(is_more) { violation.absolute() } else { violation })
    });
    foreign.or_else(|| is_plain.then(|| values::check(&written, &english, subject))?)
}

/// Icons that only show once escapes and references are read: those that the text has as such are kept apart where it is
/// written.
fn icons(text: &Pattern, subject: &Subject<'_>) -> Option<Violation> {
    if subject.dialect.icons != Icons::InTexts {
        return None;
    }
    let count = |pattern: &Pattern| {
        let written = texts(pattern);
        let shown = html::decoded(&unescaped(&written)).into_owned();
        [shown, written].map(|text| first_of_icons(&text, &[]).len())
    };
    let [shown, written] = count(text);
    let [english, _] = count(&subject.segment.pattern);
    let message =
        format!("{} shows a word between colons, which the site may make an icon of", subject.text());
    (shown > written.max(english)).then(|| added(message, subject.source).absolute())
}

/// The texts of `pattern`, with `\0` for what stands between them.
fn texts(pattern: &Pattern) -> String {
    let texts = pattern.elements().iter().map(|element| match element {
        Element::Text(text) => text.as_str(),
        _ => "\0",
    });
    texts.collect()
}

/// Vue reads what `VitePress` has made of the Markdown: braces without their
/// backslashes, and the characters that references stand for.
fn mustache(text: &Pattern, subject: &Subject<'_>) -> Option<Violation> {
    if !(subject.dialect.bare_attributes && subject.dialect.liquid) {
        return None;
    }
    let count = |pattern: &Pattern| {
        let shown = unescaped(&texts(pattern)).into_owned();
        let shown = html::decoded(&shown);
        ["{{", "}}"].map(|mark| shown.matches(mark).count())
    };
    let (found, english) = (count(text), count(&subject.segment.pattern));
    let is_more = std::iter::zip(found, english).any(|(found, english)| found > english);
    let message = format!("{} shows `{{{{` or `}}}}`, which the site would execute", subject.text());
    is_more.then(|| added(message, subject.source).absolute())
}

/// Whether a byte that such syntax needs stands in `text` or in what its
/// placeables stand for, where it could meet another one.
fn may_have_syntax(text: &Pattern, subject: &Subject<'_>) -> bool {
    text.elements().iter().any(|element| match element {
        Element::Text(words) => words.contains(['{', '}', '$']),
        Element::Placeable(name) => {
            let placeable = subject.segment.placeable(name);
            placeable.is_some_and(|placeable| placeable.written.contains(['{', '}', '$']))
        }
        _ => false,
    })
}
