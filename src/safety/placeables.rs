//! The same placeables as the English, each as often.

use std::collections::BTreeSet;

use crate::finding::Code;
use crate::page::part::Role;
use crate::segment::{Element, Pattern, Placeable};

use super::subject::{Subject, Violation};
use super::{attribute_lists, liquid_blocks};

/// Placeables that are dropped, repeated or unknown, links' targets that stand
/// behind no text, dates that are none.
#[must_use]
pub fn check(text: &Pattern, subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for placeable in &subject.segment.placeables {
        match text.placeables().filter(|name| *name == placeable.name).count() {
            0 => violations.push(dropped(placeable, subject)),
            1 => {}
            _ => violations.push(repeated(placeable, subject)),
        }
    }
    let used: BTreeSet<&str> = text.placeables().collect();
    let unknown = used.into_iter().filter(|name| subject.segment.placeable(name).is_none());
    violations.extend(unknown.map(|name| unknown_placeable(name, subject)));
    violations.extend(misplaced(text, subject));
    violations.extend(reversed_tags(text, subject));
    violations.extend(liquid_blocks::check(text, subject));
    violations.extend(attribute_lists::check(text, subject));
    violations
}

/// An end tag before its start tag would leave the start tag open.
fn reversed_tags(text: &Pattern, subject: &Subject<'_>) -> Option<Violation> {
    let is_reversed = |pattern: &Pattern, name: &str| {
        let place = |name: &str| pattern.placeables().position(|used| used == name);
        let end = place(&format!("{name}-end"));
        end.is_some_and(|end| place(name).is_some_and(|start| end < start))
    };
    let mut tags = subject.segment.placeables.iter().filter(|placeable| placeable.role == Role::Tag);
    let reversed =
        tags.find(|tag| is_reversed(text, &tag.name) && !is_reversed(&subject.segment.pattern, &tag.name))?;
    let name = &reversed.name;
    Some(Violation::new(
        Code::LostMarkup,
        format!("{} has {{ ${name}-end }} before {{ ${name} }}", subject.text()),
        format!("Write {{ ${name} }} before the words that it is about, and {{ ${name}-end }} behind them."),
    ))
}

/// A placeable that isn't there, in a sentence. Of a date, which looks otherwise in each language, its value tells
/// which one is meant.
fn lost(placeable: &Placeable) -> String {
    match placeable.role {
        Role::Date => format!("the date {}", placeable.shown),
        role => noun(role).to_owned(),
    }
}

/// What a placeable is, in a sentence.
fn noun(role: Role) -> &'static str {
    match role {
        Role::Link => "a link",
        Role::Image => "an image",
        Role::Url => "an address",
        Role::Email => "an e-mail address",
        Role::Tag => "a tag",
        Role::Date => "a date",
        Role::HardBreak => "a line break",
        Role::Liquid => "a Liquid placeable",
        Role::Expression => "an expression",
        Role::Attributes => "an attribute list",
        Role::Extension => "a formula or extension",
        Role::FootnoteReference => "a footnote mark",
    }
}

/// How to write it.
fn how_to_write(placeable: &Placeable) -> String {
    let name = &placeable.name;
    match placeable.role {
        Role::Link => format!(
            "Put the words to click in [ ] and ({{ ${name} }}) right behind them: [words]({{ ${name} }})"
        ),
        Role::Image => format!("Write the image's description in ![ ] and ({{ ${name} }}) right behind it."),
        Role::Date => format!(
            "Write {{ ${name} }}, or {{ DATETIME(${name}, dateStyle: \"long\") }}, where the date stands in your language."
        ),
        _ => format!("Write {{ ${name} }} where it belongs in the sentence."),
    }
}

fn dropped(placeable: &Placeable, subject: &Subject<'_>) -> Violation {
    let message = format!("{} has lost {}", subject.text(), lost(placeable));
    Violation::new(Code::DroppedPlaceable, message, how_to_write(placeable))
        .note(format!("{{ ${} }} is {}", placeable.name, placeable.shown))
}

fn repeated(placeable: &Placeable, subject: &Subject<'_>) -> Violation {
    let source = subject.source;
    Violation::new(
        Code::RepeatedPlaceable,
        format!(
            "{} has {} more often than the {source}: {{ ${} }}",
            subject.text(),
            noun(placeable.role),
            placeable.name
        ),
        "Use it once.",
    )
}

fn unknown_placeable(name: &str, subject: &Subject<'_>) -> Violation {
    let source = subject.source;
    let names: Vec<String> =
        subject.segment.placeables.iter().map(|placeable| format!("{{ ${} }}", placeable.name)).collect();
    let help = match names.as_slice() {
        [] => format!("Take it out: this {source} has no placeables."),
        names => format!("Use the placeables of the {source}: {}", names.join(", ")),
    };
    Violation::new(
        Code::UnknownPlaceable,
        format!("{} has the placeable {{ ${name} }}, which the {source} doesn't have", subject.text()),
        help,
    )
}

fn misplaced(text: &Pattern, subject: &Subject<'_>) -> Vec<Violation> {
    let elements = text.elements();
    let mut violations = Vec::new();
    for (at, element) in elements.iter().enumerate() {
        let (Element::Placeable(name) | Element::Date { name, .. }) = element else { continue };
        let Some(placeable) = subject.segment.placeable(name) else { continue };
        let is_target = matches!(placeable.role, Role::Link | Role::Image);
        let is_date = matches!(element, Element::Date { .. });
        if is_date && placeable.role != Role::Date {
            violations.push(Violation::new(
                Code::ForbiddenFluent,
                format!(
                    "{} formats {{ ${name} }} as a date, but it is {}",
                    subject.text(),
                    noun(placeable.role)
                ),
                how_to_write(placeable),
            ));
        } else if is_target {
            let before = at
                .checked_sub(1)
                .is_some_and(|at| matches!(&elements[at], Element::Text(text) if text.ends_with("](")));
            let after = matches!(elements.get(at + 1), Some(Element::Text(text)) if text.starts_with(')'));
            if !(before && after) {
                let message = format!(
                    "{} has lost {}: {{ ${name} }} stands behind no words",
                    subject.text(),
                    noun(placeable.role)
                );
                let violation = Violation::new(Code::DroppedPlaceable, message, how_to_write(placeable));
                violations.push(violation.note(format!("{{ ${name} }} is {}", placeable.shown)));
            }
        }
    }
    violations
}
