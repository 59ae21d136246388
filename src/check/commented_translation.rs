//! `commented-translation`: a stub was filled in but is still a comment.

use crate::catalog::edit::commented_entries;
use crate::catalog::parse;
use crate::finding::{Code, Finding};
use crate::text::Fingerprint;

use super::Look;

pub(super) fn check(look: &Look<'_>) -> Vec<Finding> {
    let catalog = &look.view.catalog;
    let mut findings = Vec::new();
    for (id, span, text) in commented_entries(catalog) {
        let Some(segment) = look.page().segment(&id) else { continue };
        let fingerprint = parse::pattern(&text)
            .map_or_else(|| Fingerprint::of(&text), |pattern| Fingerprint::of(&pattern.to_string()));
        let known = look.page().reference.known(&id).any(|known| known.fingerprint == fingerprint);
        let is_english = known || segment.fingerprint == fingerprint;
        if catalog.entries_of(&id).next().is_none() && !is_english && !text.is_empty() {
            let line = span.start..span.start + catalog.text[span].trim_end().len();
            findings.push(
                look.finding(
                    Code::CommentedTranslation,
                    format!("the {} text is still a comment", look.name()),
                    &line,
                )
                .id(&id)
                .note(format!("Readers of {} get the English until it isn't.", look.output()))
                .help("Take the `# ` off this line, and delete the MISSING line above it."),
            );
        }
    }
    findings
}
