//! A pull request compared with its target: only findings that the target
//! doesn't have count, and records that changed without their text are listed.

use std::collections::HashSet;

use crate::catalog::lock::{Line, Record};
use crate::finding::{Code, Finding, Place};
use crate::language::Language;
use crate::site::Site;
use crate::site::files::{Files, ReadError};
use crate::site::view::PageView;
use crate::text::LineIndex;

use super::vanished_permalink;

/// What identifies a finding across two versions of a site.
type Key<'f> = (Code, Option<&'f str>, Option<&'f str>, Option<&'f str>);

fn keys(finding: &Finding) -> impl Iterator<Item = Key<'_>> {
    let languages: Vec<Option<&str>> = match finding.languages.as_slice() {
        [] => vec![None],
        languages => languages.iter().map(|language| Some(language.as_str())).collect(),
    };
    let page = finding.page.as_deref().or(finding.place.as_ref().map(|place| place.path.as_str()));
    // These are about no segment, and one page can have several.
    let many = matches!(finding.code, Code::BrokenFragment | Code::VanishedPermalink);
    let id = finding.id.as_deref().or(many.then_some(finding.message.as_str()));
    languages.into_iter().map(move |language| (finding.code, language, page, id))
}

/// `findings` without those that `base` has.
#[must_use]
pub fn only_new(findings: Vec<Finding>, base: &[Finding]) -> Vec<Finding> {
    let known: HashSet<Key<'_>> = base.iter().flat_map(keys).collect();
    findings.into_iter().filter(|finding| keys(finding).any(|key| !known.contains(&key))).collect()
}

/// `vanished-permalink`: addresses that the base serves and this version
/// doesn't, beyond those in `known`.
///
/// # Errors
/// When a file can't be read.
pub fn vanished(
    site: &Site,
    files: &dyn Files,
    base: &Site,
    known: &[Finding],
) -> Result<Vec<Finding>, ReadError> {
    vanished_permalink::since(site, files, base, known)
}

/// `changed-record`: records whose English or flags are others than in the
/// base, while the text is the same.
///
/// # Errors
/// When a file can't be read.
pub fn changed_records(
    site: &Site,
    files: &dyn Files,
    base: &Site,
    base_files: &dyn Files,
) -> Result<Vec<Finding>, ReadError> {
    let mut findings = Vec::new();
    for language in &site.languages {
        let Some(base_language) = base.languages.iter().find(|known| known.language == language.language)
        else {
            continue;
        };
        let (view, base_view) = (site.view(language, files)?, base.view(base_language, base_files)?);
        for page in &view.pages {
            let same_page = base_view.pages.iter().find(|known| known.page.key == page.page.key);
            if let Some(base_page) = same_page {
                findings.extend(changed_on_page(site, page, base_page, &language.language));
            }
        }
    }
    Ok(findings)
}

fn changed_on_page<'a>(
    site: &'a Site,
    page: &'a PageView<'_>,
    base: &'a PageView<'_>,
    language: &'a Language,
) -> impl Iterator<Item = Finding> + 'a {
    let text = page.lock_text.as_deref().unwrap_or_default();
    let lines = LineIndex::new(text);
    page.page.segments.iter().filter_map(move |segment| {
        let (now, before) = (page.lock.lines(&segment.id), base.lock.lines(&segment.id));
        if says_the_same(now, before) || text_of(page, &segment.id) != text_of(base, &segment.id) {
            return None;
        }
        let start = text.find(&format!("\n{} ", segment.id)).map_or(0, |at| at + 1);
        let end = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let path = site.lock_path(language.tag(), &page.page.page.catalog_path);
        Some(
            Finding::new(Code::ChangedRecord, "this record changed, but its text didn't")
                .at(Place::of(&path, text, &lines, &(start..end)))
                .page(&page.page.page.path, page.page.reference_key())
                .language(language)
                .id(&segment.id)
                .english(&segment.pattern.to_string())
                .note(format!("English: {}", segment.pattern))
                .note(format!("{}: {}", language.english_name(), text_of(page, &segment.id).unwrap_or_default()))
                .note("Somebody says that this text, as it stood, is right for this English; once merged, readers get it.")
                .help("Compare the two before you merge."),
        )
    })
}

/// Whether two sets of lines make the same claim about the English.
fn says_the_same(now: &[Line], before: &[Line]) -> bool {
    let claims = |lines: &[Line]| -> Vec<_> {
        lines
            .iter()
            .filter_map(|line| match line {
                Line::Segment(Record::Made(made)) => Some((made.pair, made.unreviewed, made.same)),
                _ => None,
            })
            .collect()
    };
    claims(now).is_empty() || claims(before).is_empty() || claims(now) == claims(before)
}

fn text_of(page: &PageView<'_>, id: &str) -> Option<String> {
    page.catalog.entries_of(id).next().map(|entry| entry.pattern.to_string())
}
