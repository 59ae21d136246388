//! The refusals: a translation breaks a safety rule, so its English is
//! published in its place.

use crate::finding::{Code, Finding};
use crate::safety::Violation;
use crate::segment::Segment;
use crate::site::view::SegmentView;
use crate::status::Status;

use super::look::{PageLook, exception, shortened};

/// The most characters of the English that a finding quotes.
const QUOTED: usize = 160;

pub(super) fn check(look: &PageLook<'_>, segment: &Segment, part: &SegmentView) -> Vec<Finding> {
    let source = &look.site.source_name;
    let (Status::Refused, Some(checked), Some(span)) = (&part.status, &part.checked, look.value(part)) else {
        return Vec::new();
    };
    // A text that is cut off has a finding at the line that cuts it off.
    let told = checked.violations.iter().filter(|violation| violation.code != Code::UnreadableText);
    told.map(|violation| {
        let mut finding = look
            .finding(violation.code, violation.message.clone(), &span)
            .id(&segment.id)
            .english(&segment.pattern.to_string())
            .note(format!("{source}: {}", quoted(segment, violation)))
            .help(violation.help.clone());
        finding.notes.extend(violation.notes.iter().cloned());
        let mut finding = finding.note(format!(
            "Readers of {} get this {} in {source} until it is fixed.",
            look.output(),
            segment.kind.noun()
        ));
        finding.notes.extend(exception(violation.code, segment, look.language));
        finding
    })
    .collect()
}

/// The English, from a little before the placeable that a violation is about.
fn quoted(segment: &Segment, violation: &Violation) -> String {
    let english = segment.pattern.to_string();
    let placeable = segment.placeables.iter().map(|placeable| format!("{{ ${} }}", placeable.name));
    let about = placeable.filter(|written| violation.help.contains(written.as_str())).find_map(|written| {
        let at = english.find(&written)?;
        Some((at, at + written.len()))
    });
    let Some((start, end)) = about.filter(|_| english.chars().count() > QUOTED) else {
        return shortened(&english, QUOTED);
    };
    let from = english[..start].char_indices().rev().nth(QUOTED / 4).map_or(0, |(at, _)| at);
    let from = if from == 0 { 0 } else { english[from..].find(' ').map_or(from, |blank| from + blank) };
    let rest = english[end..].chars().next().filter(|next| *next == ')').map_or(end, |_| end + 1);
    let before = if from == 0 { "" } else { "…" };
    let after = if rest < english.len() { " …" } else { "" };
    format!("{before}{}{after}", &english[from..rest])
}
