//! `second-translation`: another file had another text for a segment, and nobody
//! has chosen yet.

use crate::catalog::Catalog;
use crate::catalog::lock::{LockLine, Second};
use crate::finding::{Code, Finding};
use crate::segment::Segment;
use crate::site::orphans::keeps_second;
use crate::site::view::SegmentView;

use super::look::{PageLook, record_place, shortened};

/// The most characters of the text that a finding quotes.
const QUOTED: usize = 300;

pub(super) fn check(look: &PageLook<'_>, segment: &Segment, part: &SegmentView) -> Vec<Finding> {
    let lines = look.view.lock.lines(&segment.id).iter();
    let kept = lines.filter(|line| keeps_second(line, look.view, &segment.id));
    let seconds = kept.filter_map(|line| match line {
        LockLine::Second(second) => Some(second),
        _ => None,
    });
    seconds.map(|second| finding(look, segment, part, second)).collect()
}

fn finding(look: &PageLook<'_>, segment: &Segment, part: &SegmentView, second: &Second) -> Finding {
    let noun = segment.kind.noun();
    let message = format!("{} had another {} text for this {noun}", second.file, look.name());
    let span = look.value(part);
    let finding = look.finding(Code::SecondTranslation, message, &span.clone().unwrap_or_default());
    let finding = match span {
        Some(_) => finding,
        None => finding.at(record_place(look, &segment.id)),
    };
    let lock = look.site.lock_path(look.language.language.tag(), &look.page().page.catalog_path);
    let keep = format!("glossator accept {} {}", look.language.language, segment.id);
    finding
        .id(&segment.id)
        .english(&segment.pattern.to_string())
        .note(format!("It was: {}", shortened(&text(second), QUOTED)))
        .note(format!("It is kept in {lock}, and no reader gets it."))
        .help(format!(
            "If the text here is the right one: {keep}; if the other one is, put it in its place in {}.",
            look.view.path
        ))
}

/// The text as it stands behind `=`, or all of what can't be read.
fn text(second: &Second) -> String {
    let kept = Catalog::parse(second.entry.clone());
    match kept.entries.first().filter(|entry| entry.problem.is_none()) {
        Some(entry) => entry.pattern.to_string(),
        None => second.entry.trim().to_owned(),
    }
}
