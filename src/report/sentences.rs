//! A finding as running text and with a file, for formats that want one of each.

use crate::config;
use crate::finding::Finding;

/// The file of a finding, where a format requires one: its place's, else its page, else the configuration.
pub(super) fn path(finding: &Finding) -> &str {
    let place = finding.place.as_ref().map(|place| place.path.as_str());
    place.or(finding.page.as_deref()).unwrap_or(config::FILE_NAME)
}

/// What is wrong, the next step, and what readers get meanwhile: sentences on one line.
pub(super) fn sentences(finding: &Finding) -> String {
    let sentences: Vec<String> = told(finding).map(sentence).collect();
    sentences.join(" ")
}

/// The same, a line each.
pub fn told(finding: &Finding) -> impl Iterator<Item = &str> {
    let consequences = finding.notes.iter().filter(|note| !is_quotation(finding, note));
    std::iter::once(&finding.message).chain(&finding.help).chain(consequences).map(String::as_str)
}

/// Whether a note only quotes what the page or the catalog shows anyway: the
/// source text, or what a placeable stands for.
fn is_quotation(finding: &Finding, note: &str) -> bool {
    note.starts_with(&format!("{}: ", finding.source)) || note.starts_with('{')
}

fn sentence(text: &str) -> String {
    let text = text.trim_end();
    let stop = if text.ends_with(['.', '!', '?', '…']) { "" } else { "." };
    format!("{text}{stop}")
}
