//! Characters that no text may have: what readers can't see, and what changes
//! the order in which they see the rest.

use crate::finding::Code;
use crate::segment::Pattern;

use super::{Subject, Violation};

/// The violations of `text`, which has each forbidden character at most once.
#[must_use]
pub fn check(text: &Pattern, subject: &Subject<'_>) -> Vec<Violation> {
    let plain = text.plain_text();
    if plain.is_ascii() && !plain.bytes().any(|byte| byte.is_ascii_control()) {
        return Vec::new();
    }
    let mut found: Vec<char> =
        plain.chars().filter(|c| is_forbidden(*c) && !subject.english_has(&c.to_string())).collect();
    found.sort_unstable();
    found.dedup();
    let mut violations: Vec<Violation> =
        found.into_iter().map(|character| violation(character, subject)).collect();
    if !isolates_are_balanced(&plain) {
        violations.push(
            Violation::new(
                Code::ForbiddenCharacter,
                format!(
                    "{} opens an isolate (U+2066 to U+2068) that it doesn't close, or closes one too many",
                    subject.text()
                ),
                "Close every isolate with U+2069, or leave them out.",
            )
            .absolute(),
        );
    }
    violations
}

fn violation(character: char, subject: &Subject<'_>) -> Violation {
    Violation::new(
        Code::ForbiddenCharacter,
        format!(
            "{} has the character U+{:04X}, {}",
            subject.text(),
            u32::from(character),
            description(character)
        ),
        "Delete it. In an editor that hides it: retype the words around it.",
    )
    .absolute()
}

fn is_forbidden(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{202A}'..='\u{202E}' | '\u{2028}' | '\u{2029}' | '\u{FFF9}'..='\u{FFFB}'
            | '\u{FFFD}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}')
}

fn description(character: char) -> &'static str {
    match character {
        '\u{202A}'..='\u{202E}' => "which reorders the text around it",
        '\u{2028}' | '\u{2029}' | '\n' | '\r' | '\u{85}' => "a line break that can't be seen",
        '\u{FFFD}' => "which stands for one that was lost",
        '\t' => "a tab",
        character if character.is_control() => "a control character",
        _ => "which can't be seen",
    }
}

fn isolates_are_balanced(text: &str) -> bool {
    let mut open = 0_usize;
    for character in text.chars() {
        match character {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => match open.checked_sub(1) {
                Some(left) => open = left,
                None => return false,
            },
            _ => {}
        }
    }
    open == 0
}
