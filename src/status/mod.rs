//! Status: of one segment in one language, what there is and whether it can be
//! published.

use crate::catalog::lock::{Made, Record};
use crate::catalog::parse;
use crate::catalog::settle::Settled;
use crate::config::{PageRules, StalePolicy, UnreviewedPolicy};
use crate::finding::Severity;
use crate::safety::Checked;
use crate::segment::Segment;
use crate::text::Fingerprint;
use crate::text::words::{self, word_diff};

mod severity;
mod tokens;

pub use severity::severity;

/// The status of a segment in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// Translated from today's English.
    Current,
    /// Made from another English than today's.
    Stale {
        /// How much of the English changed.
        severity: Severity,
        /// The English it was made from, if any file still holds it.
        old: Option<String>,
    },
    /// No text, or a copy of the English.
    Missing {
        /// Whether there is a text and it is a copy.
        copy: bool,
    },
    /// Made from an unknown English, or not looked at by anybody.
    Unreviewed,
    /// Breaks a safety rule.
    Refused,
}

impl Status {
    /// The name in reports.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Stale { .. } => "stale",
            Self::Missing { .. } => "missing",
            Self::Unreviewed => "unreviewed",
            Self::Refused => "refused",
        }
    }

    /// How much the English of a stale text has changed.
    #[must_use]
    pub const fn severity(&self) -> Option<Severity> {
        match self {
            Self::Stale { severity, .. } => Some(*severity),
            _ => None,
        }
    }
}

/// Classifies a text: the first status that fits.
///
/// `settled` and `checked` are `None` for a segment without a text.
#[must_use]
pub fn classify(segment: &Segment, settled: Option<&Settled>, checked: Option<&Checked>) -> Status {
    let (Some(settled), Some(checked)) = (settled, checked) else { return Status::Missing { copy: false } };
    if settled.copy {
        return Status::Missing { copy: true };
    }
    if checked.breaks_absolute_rule() {
        return Status::Refused;
    }
    let Record::Made(made) = &settled.record else { return Status::Unreviewed };
    if made.pair.english != segment.fingerprint {
        return stale(segment, made);
    }
    if !checked.violations.is_empty() {
        return Status::Refused;
    }
    if made.unreviewed { Status::Unreviewed } else { Status::Current }
}

fn stale(segment: &Segment, made: &Made) -> Status {
    let old = made.stale.as_ref().and_then(|stale| stale.0.clone());
    let todays = segment.pattern.to_string();
    let severity = old.as_deref().map_or(Severity::Material, |old| severity(old, &todays));
    Status::Stale { severity, old }
}

/// The word diff from the English that a stale translation was made from.
#[must_use]
pub fn change(segment: &Segment, status: &Status) -> Option<String> {
    match status {
        Status::Stale { old: Some(old), .. } => Some(word_diff(old, &segment.pattern.to_string())),
        _ => None,
    }
}

/// The directive that authors write above a segment whose edit changes nothing for
/// its translations; none where the old English isn't known.
#[must_use]
pub fn immaterial(segment: &Segment, status: &Status) -> Option<String> {
    match status {
        Status::Stale { old: Some(old), .. } => {
            Some(format!("<!-- glossator:same {} {} -->", Fingerprint::of(old), segment.fingerprint))
        }
        _ => None,
    }
}

/// The runs of words of that diff; none where the old English isn't known.
#[must_use]
pub fn changes(segment: &Segment, status: &Status) -> Vec<words::WordChange> {
    match status {
        Status::Stale { old: Some(old), .. } => words::changes(old, &segment.pattern.to_string()),
        _ => Vec::new(),
    }
}

/// Whether readers get the translation rather than the English.
#[must_use]
pub fn is_shown(status: &Status, checked: Option<&Checked>, rules: &PageRules) -> bool {
    let safe = checked.is_some_and(|checked| checked.violations.is_empty());
    match status {
        Status::Current => true,
        Status::Stale { severity, .. } => {
            safe && match rules.stale {
                StalePolicy::English => false,
                StalePolicy::Translation => true,
                StalePolicy::EnglishIfMaterial => *severity == Severity::Wording,
            }
        }
        Status::Unreviewed => safe && rules.unreviewed == UnreviewedPolicy::Translation,
        Status::Missing { .. } | Status::Refused => false,
    }
}

/// Whether `text` is made only of texts that stay the same in every language.
#[must_use]
pub fn is_same_by_configuration(text: &str, same: &[String]) -> bool {
    let Some(pattern) = parse::pattern(text) else { return false };
    let mut rest = pattern.plain_text();
    let mut longest_first: Vec<&String> = same.iter().collect();
    longest_first.sort_by_key(|text| std::cmp::Reverse(text.len()));
    for name in longest_first {
        rest = rest.replace(name.as_str(), " ");
    }
    !same.is_empty() && !rest.chars().any(char::is_alphanumeric)
}
