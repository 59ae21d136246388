//! `commented-translation`: a stub was filled in but is still a comment.

use crate::catalog::known::{self, KnownEnglish};
use crate::catalog::stubs::commented_entries;
use crate::finding::{Code, Finding};

use super::look::PageLook;

pub(super) fn check(look: &PageLook<'_>) -> Vec<Finding> {
    let source = &look.site.source_name;
    let catalog = &look.view.catalog;
    let mut findings = Vec::new();
    for (id, span, text) in commented_entries(catalog) {
        let Some(segment) = look.page().segment(&id) else { continue };
        let known = KnownEnglish { reference: &look.page().reference, lock: &look.view.lock };
        let is_english = || known.is_known(&id, Some(segment), known::fingerprint(&text));
        if catalog.entries_of(&id).next().is_none() && !text.is_empty() && !is_english() {
            let line = span.start..span.start + catalog.text[span].trim_end().len();
            findings.push(
                look.finding(
                    Code::CommentedTranslation,
                    format!("the {} text is still a comment", look.name()),
                    &line,
                )
                .id(&id)
                .note(format!("Readers of {} get the {source} until it isn't.", look.output()))
                .help("Take the `# ` off this line, and delete the MISSING line above it."),
            );
        }
    }
    findings
}
