//! Safety: whatever a translation says, the published page differs from the
//! English one only in visible words.
//!
//! *Absolute* rules hold for any translation; *relative* ones compare it with
//! the English it stands for. Every rule looks at the text after Fluent is
//! resolved, in the form that will be written. What breaks one is refused,
//! never repaired.

pub mod addresses;
mod alphabets;
pub mod allowed_links;
mod attribute_lists;
mod block;
pub mod characters;
pub mod emphasis;
pub mod example_domains;
pub mod form;
pub mod hosts;
pub mod letters;
mod liquid_blocks;
pub mod literal;
pub mod nesting;
pub mod markup;
pub mod numbers;
mod owned_lists;
pub mod placeables;
mod spoken;
mod subject;
mod surplus;
pub mod syntax;
mod values;
mod visible;
mod written;
pub mod visible_marks;

use crate::catalog::diagnosis::diagnose;
use crate::catalog::parse::{Entry, EntryProblem};

use crate::config::AllowedLink;
use crate::finding::Code;
use crate::language::SOURCE;
use crate::resolve::{Terms, Unresolved, resolve};
use crate::segment::{Pattern, Segment};

pub use block::{English, are_alike};
pub use subject::{Checked, Subject, Violation};

/// Checks the text of `entry` against every rule.
#[must_use]
pub fn check(entry: &Entry, terms: Option<&Terms>, subject: &Subject<'_>) -> Checked {
    let mut checked = Checked::default();
    if let Some(problem) = &entry.problem {
        checked.violations.push(problem_violation(problem, subject));
        return checked;
    }
    match resolved(entry, terms, subject.segment, subject.allowed_links) {
        Ok(found) => (checked.resolved, checked.literal) = found,
        Err(unresolved) => {
            checked.violations.push(unresolved_violation(&unresolved, subject));
            return checked;
        }
    }
    let resolved = &checked.resolved;
    let (mut violations, odd) = characters::check(resolved, subject);
    checked.doubts = odd;
    let has_form = subject.english.has_form(resolved, subject.segment);
    if !has_form {
        violations.extend(placeables::check(resolved, subject));
    }
    let (addresses, unsure_address) = addresses::check(resolved, subject);
    violations.extend(addresses);
    violations.extend(markup::check_words(resolved, subject));
    checked.doubts.extend(unsure_address);
    if violations.is_empty() && has_form {
        checked.has_form = true;
    } else if violations.is_empty() {
        checked.doubts.extend(visible_marks::check(resolved, subject));
        let (seen, broken) = markup::check(resolved, subject);
        let is_told = |doubt: &Violation| checked.doubts.iter().any(|told| told.code == doubt.code);
        let seen: Vec<Violation> = seen.into_iter().filter(|doubt| !is_told(doubt)).collect();
        checked.doubts.extend(seen);
        violations.extend(broken);
        let (changed, lost) = emphasis::check(resolved, subject);
        checked.doubts.extend(changed);
        violations.extend(lost);
    } else {
        checked.doubts.extend(visible_marks::check(resolved, subject));
        violations.extend(syntax::check(resolved, subject));
    }
    // Digits in markup that has to go are no numbers.
    let is_markup = |violation: &Violation| matches!(violation.code, Code::AddedMarkup | Code::BrokenBlock);
    let numbers = numbers::check(resolved, subject).filter(|_| !violations.iter().any(is_markup));
    match numbers {
        Some(number) if is_doubt(&number, subject) => checked.doubts.push(number),
        number => violations.extend(number),
    }
    checked.violations = violations;
    checked
}

/// What the text of `entry` is published as, if it keeps the rules, and the
/// placeables whose address it writes out.
///
/// # Errors
/// A reference that has no text, or a placeable that no translation may have.
pub fn resolved(
    entry: &Entry,
    terms: Option<&Terms>,
    segment: &Segment,
    allowed: &[AllowedLink],
) -> Result<(Pattern, Vec<String>), Unresolved> {
    let resolved = resolve(&entry.pattern, terms)?;
    let (resolved, literal) = literal::replace(resolved, segment);
    Ok((allowed_links::replace(resolved, segment, allowed), literal))
}

/// A doubt is told, and the text shown; but not where the text is stale, and
/// nobody has compared it with this English.
fn is_doubt(violation: &Violation, subject: &Subject<'_>) -> bool {
    violation.code == Code::UnsureNumber && subject.old_english.is_none()
}

fn problem_violation(problem: &EntryProblem, subject: &Subject<'_>) -> Violation {
    let source = subject.source;
    let text = subject.text();
    match problem {
        EntryProblem::CutOff(_) => Violation::new(
            Code::UnreadableText,
            format!("{text} is cut off by a line that belongs to no entry"),
            "Join that line to the end of the line above it.",
        ),
        EntryProblem::TooLarge => Violation::new(
            Code::TooLarge,
            format!("{text} is too long, or its braces are nested too deeply"),
            format!("Write plain text with the placeables of the {source}."),
        ),
        EntryProblem::Shape => Violation::new(
            Code::ForbiddenFluent,
            format!("{text} has attributes, or no text of its own"),
            "Write one text behind `=`, and no lines that begin with a full stop.",
        ),
    }
    .absolute()
}

fn unresolved_violation(unresolved: &Unresolved, subject: &Subject<'_>) -> Violation {
    let source = subject.source;
    let text = subject.text();
    match unresolved {
        Unresolved::Term(reference) => Violation::new(
            Code::UnresolvedText,
            format!("{text} uses the term {{ {reference} }}, which has no text"),
            format!(
                "Write the words themselves, or define the term in locales/{}/_terms.ftl.",
                subject.language
            ),
        ),
        Unresolved::Foreign(written) => {
            let what = format!("{text} has a placeable that no translation may have: {{ {written} }}");
            match diagnose(&format!("x = {{ {written} }}")) {
                Some(spoiled) => {
                    Violation::new(Code::ForbiddenFluent, what, spoiled.help.replace(SOURCE, subject.source))
                        .note(format!("In it, {}.", spoiled.message))
                }
                None => Violation::new(
                    Code::ForbiddenFluent,
                    what,
                    format!(
                        "Use the placeables of the {source} as they are; the only function is \
                     {{ DATETIME($date, dateStyle: \"long\") }}, with full, long, medium or short."
                    ),
                ),
            }
        }
    }
    .absolute()
}
