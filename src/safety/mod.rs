//! Safety: whatever a translation says, the published page differs from the
//! English one only in visible words.
//!
//! *Absolute* rules hold for any translation; *relative* ones compare it with
//! the English it stands for. Every rule looks at the text after Fluent is
//! resolved, in the form that will be written. What breaks one is refused,
//! never repaired.

pub mod addresses;
pub mod allowed_links;
pub mod characters;
pub mod emphasis;
pub mod example_domains;
pub mod hosts;
pub mod letters;
pub mod literal;
pub mod nesting;
pub mod markup;
pub mod numbers;
pub mod placeables;
pub mod syntax;
mod values;
mod visible;
pub mod visible_marks;

use crate::catalog::diagnosis::diagnose;
use crate::catalog::parse::{Entry, Problem};
use crate::config::AllowedLink;
use crate::finding::Code;
use crate::language::{Language, SOURCE};
use crate::resolve::{Terms, Unresolved, resolve};
use crate::segment::{Pattern, Segment};

/// A rule that a translation breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The finding's code.
    pub code: Code,
    /// Whether the rule holds whatever the English is.
    pub absolute: bool,
    /// What is wrong.
    pub message: String,
    /// The cause.
    pub notes: Vec<String>,
    /// What to write.
    pub help: String,
}

impl Violation {
    /// A violation without further notes.
    #[must_use]
    pub fn new(code: Code, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { code, absolute: false, message: message.into(), notes: Vec::new(), help: help.into() }
    }

    /// Marks it as one that holds whatever the English is.
    #[must_use]
    pub fn absolute(mut self) -> Self {
        self.absolute = true;
        self
    }

    /// Adds a cause.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }
}

/// The English that a translation has to fit.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// Today's English.
    pub segment: &'a Segment,
    /// The English it was made from, where that is another one.
    pub old_english: Option<&'a Pattern>,
    /// The translation's language.
    pub language: &'a Language,
    /// The name of the language that it was translated from.
    pub source: &'a str,
    /// Markdown that defines the page's link labels and footnotes.
    pub definitions: &'a str,
    /// Addresses that this language may link to instead of the English ones.
    pub allowed_links: &'a [AllowedLink],
    /// Names that stay the same in every language.
    pub names: &'a [String],
}

impl Subject<'_> {
    /// The language in a sentence: "the German text".
    #[must_use]
    pub fn text(&self) -> String {
        format!("the {} text", self.language.english_name())
    }

    /// Whether an English of this segment has `wanted` in its text.
    #[must_use]
    pub fn english_has(&self, wanted: &str) -> bool {
        let has = |pattern: &Pattern| pattern.skeleton().contains(wanted);
        has(&self.segment.pattern) || self.old_english.is_some_and(has)
    }
}

/// A translation after all rules.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Checked {
    /// The text with terms put in and literal addresses replaced by their
    /// placeables; what it would be published as.
    pub resolved: Pattern,
    /// The rules that it breaks.
    pub violations: Vec<Violation>,
    /// What may be wrong with it, and isn't for sure.
    pub doubts: Vec<Violation>,
    /// The placeables whose address it writes out.
    pub literal: Vec<String>,
    /// What was found and is allowed by an exception.
    pub excepted: Vec<Code>,
}

impl Checked {
    /// Whether it breaks a rule that holds whatever the English is.
    #[must_use]
    pub fn breaks_absolute_rule(&self) -> bool {
        self.violations.iter().any(|violation| violation.absolute)
    }
}

impl Checked {
    /// Takes what exceptions allow, by code, out of what was found.
    pub fn except(&mut self, allowed: &[Code]) {
        let mut excepted = Vec::new();
        let mut is_left = |violation: &Violation| {
            let is_allowed = !violation.absolute && allowed.contains(&violation.code);
            excepted.extend(is_allowed.then_some(violation.code));
            !is_allowed
        };
        self.violations.retain(&mut is_left);
        self.doubts.retain(&mut is_left);
        if allowed.contains(&Code::LiteralUrl) && !self.literal.is_empty() {
            self.literal.clear();
            excepted.push(Code::LiteralUrl);
        }
        self.excepted = excepted;
    }
}

/// Checks the text of `entry` against every rule.
#[must_use]
pub fn check(entry: &Entry, terms: Option<&Terms>, subject: &Subject<'_>) -> Checked {
    let mut checked = Checked::default();
    if let Some(problem) = &entry.problem {
        checked.violations.push(problem_violation(problem, subject));
        return checked;
    }
    let resolved = match resolve(&entry.pattern, terms) {
        Ok(resolved) => resolved,
        Err(unresolved) => {
            checked.violations.push(unresolved_violation(&unresolved, subject));
            return checked;
        }
    };
    let (resolved, literal) = literal::replace(&resolved, subject.segment);
    (checked.resolved, checked.literal) = (allowed_links::replace(&resolved, subject), literal);
    let resolved = &checked.resolved;
    let mut violations = characters::check(resolved, subject);
    violations.extend(placeables::check(resolved, subject));
    violations.extend(addresses::check(resolved, subject));
    violations.extend(markup::check_words(resolved, subject));
    checked.doubts = characters::doubts(resolved, subject);
    checked.doubts.extend(addresses::doubts(resolved, subject));
    checked.doubts.extend(visible_marks::check(resolved, subject));
    if violations.is_empty() {
        violations.extend(markup::check(resolved, subject));
        let (changed, lost) = emphasis::check(resolved, subject);
        checked.doubts.extend(changed);
        violations.extend(lost);
    } else {
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

/// A doubt is told, and the text shown; but not where the text is stale, and
/// nobody has compared it with this English.
fn is_doubt(violation: &Violation, subject: &Subject<'_>) -> bool {
    violation.code == Code::UnsureNumber && subject.old_english.is_none()
}

fn problem_violation(problem: &Problem, subject: &Subject<'_>) -> Violation {
    let source = subject.source;
    let text = subject.text();
    match problem {
        Problem::CutOff(_) => Violation::new(
            Code::UnreadableText,
            format!("{text} is cut off by a line that belongs to no entry"),
            "Join that line to the end of the line above it.",
        ),
        Problem::TooLarge => Violation::new(
            Code::TooLarge,
            format!("{text} is too long, or its braces are nested too deeply"),
            format!("Write plain text with the placeables of the {source}."),
        ),
        Problem::Shape => Violation::new(
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
