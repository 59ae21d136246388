//! `unrecorded-translation`: texts that `sync` hasn't seen yet.

use crate::catalog::lock::Record;
use crate::catalog::settle::Settled;
use crate::finding::{Code, Finding, counted};
use crate::site::view::SegmentView;

use super::look::PageLook;

pub(super) fn check(look: &PageLook<'_>) -> Option<Finding> {
    if !look.view.is_usable() {
        return None;
    }
    let parts = look.view.parts.iter();
    let unrecorded: Vec<&SegmentView> =
        parts.filter(|part| part.settled.as_ref().is_some_and(is_unrecorded)).collect();
    let first = look.value(unrecorded.first()?)?;
    let are = if unrecorded.len() == 1 { "is" } else { "are" };
    let message = format!("{} in this catalog {are} not recorded yet", counted(unrecorded.len(), "text"));
    let mut finding = look.finding(Code::UnrecordedTranslation, message, &first);
    finding.notes = counts_as(look, &unrecorded);
    let lock = look.site.lock_path(look.language.language.tag(), &look.page().page.catalog_path);
    Some(finding.help(if look.view.lock_text.is_none() {
        format!("If {lock} was there before, bring it back. If not, run `glossator sync` and commit what it changes.")
    } else {
        "Run `glossator sync` and commit what it changes.".to_owned()
    }))
}

/// A text below its STALE note is recorded when that is gone. One that only a
/// term has changed is named with the term.
fn is_unrecorded(settled: &Settled) -> bool {
    let is_new = settled.changed && settled.changed_terms.is_empty() && !settled.stale_note_left;
    is_new || settled.accepted
}

/// Which English the texts count as made from.
fn counts_as(look: &PageLook<'_>, parts: &[&SegmentView]) -> Vec<String> {
    let source = &look.site.source_name;
    let (mut unknown, mut committed, mut noted) = (0, 0, 0);
    for (segment, part) in std::iter::zip(&look.page().segments, &look.view.parts) {
        if !parts.iter().any(|other| std::ptr::eq(*other, part)) {
            continue;
        }
        let reference = look.page().reference.single(&segment.id).map(|known| known.fingerprint);
        match part.settled.as_ref().map(|settled| &settled.record) {
            Some(Record::Made(made)) if made.unreviewed => unknown += 1,
            Some(Record::Made(made)) if Some(made.pair.english) == reference => committed += 1,
            Some(Record::Made(_)) => noted += 1,
            _ => {}
        }
    }
    let all = parts.len();
    let tag = source.tag();
    let article = if tag.starts_with(['a', 'e', 'f', 'h', 'i', 'l', 'm', 'n', 'o', 'r', 's', 'x']) {
        "an"
    } else {
        "a"
    };
    let note = |count: usize, what: &str| {
        let what = if count == 1 { what.replace("count as", "counts as") } else { what.to_owned() };
        let subject = match count {
            0 => return None,
            1 if all == 1 => "It".to_owned(),
            count if count == all => "They".to_owned(),
            count => format!("{count} of them"),
        };
        Some(format!("{subject} {what}"))
    };
    [
        note(committed, &format!("count as made from the {source} of the committed reference catalog.")),
        note(
            noted,
            &format!("count as made from the {source} of {article} `# {tag}:` note or an earlier record."),
        ),
        note(unknown, &format!("count as unreviewed: nothing tells for sure which {source} was translated.")),
    ]
    .into_iter()
    .flatten()
    .collect()
}
