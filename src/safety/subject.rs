//! What the rules look at, and what they say.

use crate::config::AllowedLink;
use crate::finding::Code;
use crate::language::Language;
use crate::segment::{Pattern, Segment};
use crate::syntax::Dialect;

use super::block::English;

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
    /// What the rules need of it, computed once.
    pub english: &'a English,
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
    /// The language of the pages, which the numbers in them are read by.
    pub source_language: &'a Language,
    /// What the page's renderer takes for syntax.
    pub dialect: Dialect,
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

    /// `markup` as the page has it: a link by a label of the page's, `label:0`, is
    /// the label.
    #[must_use]
    pub(super) fn as_on_page<'m>(&'m self, markup: &'m str) -> &'m str {
        let mut labels = self.definitions.lines().filter_map(|line| line.rsplit_once(": "));
        let label = labels.find(|(_, target)| *target == markup && markup.starts_with("label:"));
        label.map_or(markup, |(label, _)| label)
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
    /// Whether it has the English's very form, marks and placeables in order, and
    /// so its structure wherever it stands.
    pub has_form: bool,
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
