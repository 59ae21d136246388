//! Exceptions: a finding that is allowed for one text, with a reason, until its
//! English changes.

use serde::{Deserialize, Deserializer};
use toml::Spanned;

use crate::finding::{Code, Place};
use crate::text::{Fingerprint, LineIndex, Span};

/// The findings that one text may be an exception of: those that compare, and
/// can be wrong. What keeps the page's structure can't be switched off.
const RULES: &[Code] = &[
    Code::ChangedNumber,
    Code::UnsureNumber,
    Code::UnsureAddress,
    Code::OddCharacter,
    Code::ChangedEmphasis,
    Code::VisibleMark,
    Code::LiteralUrl,
    Code::MissingTerm,
    Code::ForbiddenWord,
];

/// One entry of `[[exceptions]]`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Written")]
pub struct Exception {
    /// The finding.
    pub rule: Code,
    /// The language.
    pub language: String,
    /// The segment.
    pub id: String,
    /// The English that it was made for.
    pub english: Fingerprint,
    /// Why.
    pub reason: String,
    /// Where it stands.
    pub place: Option<Place>,
    span: Span,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, expecting = "a table, [[exceptions]]")]
pub(super) struct Written {
    /// The finding's code.
    rule: String,
    /// The language of the text.
    language: String,
    /// The segment's id.
    id: String,
    /// The fingerprint of the English that the exception is for, as the finding prints it.
    english: String,
    /// Why the text is right.
    reason: String,
}

impl TryFrom<Written> for Exception {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        let Written { rule, language, id, english, reason } = written;
        let rule = rule.parse().map_err(|_| format!("no finding is called `{rule}`"))?;
        if !is_possible(rule) {
            let possible: Vec<String> = RULES.iter().map(|rule| format!("`{rule}`")).collect();
            return Err(format!("`{rule}` has no exceptions; these have: {}", possible.join(", ")));
        }
        if reason.trim().is_empty() {
            return Err("`reason` is empty: write why this is right".to_owned());
        }
        let english = english.parse().map_err(|_| {
            format!("`english = \"{english}\"` isn't a fingerprint: copy it from the finding")
        })?;
        Ok(Self { rule, language, id, english, reason, place: None, span: 0..0 })
    }
}

/// Reads all, with where they stand.
pub(super) fn list<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Exception>, D::Error> {
    let written = Vec::<Spanned<Exception>>::deserialize(deserializer)?;
    let placed =
        written.into_iter().map(|written| Exception { span: written.span(), ..written.into_inner() });
    Ok(placed.collect())
}

/// Tells each where it stands in `text`, the file `path`.
pub(super) fn place(exceptions: &mut [Exception], path: &str, text: &str) {
    let lines = LineIndex::new(text);
    for exception in exceptions {
        exception.place = Some(Place::of(path, text, &lines, &exception.span));
    }
}

/// Whether a text can be an exception of `rule`.
#[must_use]
pub fn is_possible(rule: Code) -> bool {
    RULES.contains(&rule)
}

/// The lines that make an exception.
#[must_use]
pub fn lines(rule: Code, language: &str, id: &str, english: Fingerprint) -> [String; 6] {
    [
        "[[exceptions]]".to_owned(),
        format!("rule = \"{rule}\""),
        format!("language = \"{language}\""),
        format!("id = \"{id}\""),
        format!("english = \"{english}\""),
        "reason = \"…\"".to_owned(),
    ]
}
