//! A pull request compared with its target: only findings that the target
//! doesn't have count, and what a reviewer has to look at is listed: texts that
//! somebody vouches for, and first translations.

use std::collections::HashSet;

use crate::catalog::lock::Record;
use crate::catalog::notes::NoteLine;
use crate::finding::identity::FindingSubject;
use crate::finding::{Code, Finding};
use crate::segment::Segment;
use crate::site::Site;
use crate::site::files::{Files, ReadError};
use crate::site::view::{PageView, SegmentView};
use crate::status::{Status, change};
use crate::text::Fingerprint;

use super::look::{PageLook, record_place};
use super::{changed_term, vanished_permalink};

/// What identifies a finding across two versions of a site: what it is about, and in which language.
type Key<'f> = (FindingSubject<'f>, Option<&'f str>);

fn keys(finding: &Finding) -> impl Iterator<Item = Key<'_>> {
    let languages: Vec<Option<&str>> = match finding.languages.as_slice() {
        [] => vec![None],
        languages => languages.iter().map(|language| Some(language.as_str())).collect(),
    };
    languages.into_iter().map(move |language| (finding.subject(), language))
}

/// `findings` without those that `base` has.
#[must_use]
pub fn only_new(findings: Vec<Finding>, base: &[Finding]) -> Vec<Finding> {
    let known: HashSet<Key<'_>> = base.iter().flat_map(keys).collect();
    findings.into_iter().filter(|finding| keys(finding).any(|key| !known.contains(&key))).collect()
}

/// `findings` with those to review, which say more of a term than the others.
#[must_use]
pub fn with_reviews(mut findings: Vec<Finding>, to_review: Vec<Finding>) -> Vec<Finding> {
    let is_told = |finding: &Finding| {
        let same = |other: &Finding| other.id == finding.id && other.languages == finding.languages;
        finding.code == Code::UnrecordedTranslation
            && changed_term::is_about_term(finding)
            && to_review.iter().any(same)
    };
    findings.retain(|finding| !is_told(finding));
    findings.extend(to_review);
    findings
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

/// `changed-record` and `unrecorded-translation`: texts that are right for
/// another English than in the base because somebody says so, and first
/// translations of which no file tells the English.
///
/// # Errors
/// When a file can't be read.
pub fn to_review(
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
        findings.extend(changed_term::since(site, &view, base, &base_view));
        for page in &view.pages {
            let look = PageLook::new(site, language, page);
            let before = base_view.pages.iter().find(|known| known.page.key == page.page.key);
            for (segment, part) in std::iter::zip(&page.page.segments, &page.parts) {
                let before = before.and_then(|before| BaseText::of(before, &segment.id));
                findings.extend(changed_record(&look, segment, part, before.as_ref()));
                findings.extend(first_translation(&look, segment, part, before.as_ref()));
            }
        }
    }
    for finding in &mut findings {
        finding.name_source(&site.source_name);
    }
    Ok(findings)
}

/// A text in the base.
struct BaseText<'a> {
    part: &'a SegmentView,
    text: Option<Fingerprint>,
}

impl<'a> BaseText<'a> {
    fn of(page: &'a PageView<'_>, id: &str) -> Option<Self> {
        let at = page.page.segments.iter().position(|segment| segment.id == id)?;
        let part = page.parts.get(at)?;
        Some(Self { part, text: text_of(page, part).as_deref().map(Fingerprint::of) })
    }
}

fn text_of(page: &PageView<'_>, part: &SegmentView) -> Option<String> {
    part.entry.map(|entry| page.catalog.entries[entry].pattern.to_string())
}

/// What is said of a text: its English, whether somebody has looked at it, and
/// whether it is a copy of the English, right as it is or not.
fn claim(part: &SegmentView) -> Option<(Fingerprint, bool, bool, bool)> {
    match &part.settled.as_ref()?.record {
        Record::Made(made) => Some((made.pair.english, made.unreviewed, made.same, made.pair.copy)),
        _ => None,
    }
}

fn changed_record(
    look: &PageLook<'_>,
    segment: &Segment,
    part: &SegmentView,
    before: Option<&BaseText<'_>>,
) -> Option<Finding> {
    let source = &look.site.source_name;
    let accepted = part.settled.as_ref().is_some_and(|settled| settled.accepted);
    let text = text_of(look.view, part)?;
    let is_same = before.is_some_and(|before| before.text == Some(Fingerprint::of(&text)));
    let (now, then) = (claim(part)?, before.and_then(|before| claim(before.part)));
    // Of an edit that changes nothing the page's authors have said so.
    let is_immaterial = then.is_some_and(|then| segment.remarks.same.contains(&(then.0, now.0)));
    let is_recorded = !look.view.lock.lines(&segment.id).is_empty();
    if Some(now) == then || is_immaterial || !(accepted || is_same && is_recorded) {
        return None;
    }
    let finding = if accepted {
        let span = look.note(part, &NoteLine::Accept).unwrap_or_default();
        look.finding(Code::ChangedRecord, "an `# accept` vouches for this text", &span)
    } else {
        let place = record_place(look, &segment.id);
        look.finding(Code::ChangedRecord, "this record changed, but its text didn't", &(0..0)).at(place)
    };
    let old = before.and_then(|before| change(segment, &before.part.status));
    let english = segment.pattern.to_string();
    Some(
        finding
            .id(&segment.id)
            .english(&english)
            .note(format!("{source}: {}", old.unwrap_or(english)))
            .note(format!("{}: {text}", look.name()))
            .note(format!(
                "Somebody says that this text is right for this {source}; once merged, readers get it."
            ))
            .help("Compare the two before you merge."),
    )
}

/// A first translation counts as made from the committed English; whether its
/// author saw that one, where no note shows it, only the reviewer can tell.
fn first_translation(
    look: &PageLook<'_>,
    segment: &Segment,
    part: &SegmentView,
    before: Option<&BaseText<'_>>,
) -> Option<Finding> {
    let source = &look.site.source_name;
    let settled = part.settled.as_ref().filter(|settled| settled.changed && !settled.accepted)?;
    let is_first = before.is_none_or(|before| claim(before.part).is_none());
    if !is_first || part.status != Status::Current || matches!(settled.record, Record::Copy(_)) {
        return None;
    }
    if settled.shows_english {
        return None;
    }
    let english = segment.pattern.to_string();
    Some(
        look.finding(
            Code::UnrecordedTranslation,
            format!("this first translation counts as made from today's {source}"),
            &look.value(part)?,
        )
        .id(&segment.id)
        .english(&english)
        .note(format!("{source}: {english}"))
        .note(format!("No file tells whether its author saw that {source} or, on a branch, an older one."))
        .help("Compare the two before you merge."),
    )
}
