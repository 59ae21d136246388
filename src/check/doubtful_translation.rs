//! What may be wrong with a translation and is shown all the same: an odd
//! character, a number that can't be compared, other emphasis.

use crate::finding::Finding;
use crate::segment::Segment;
use crate::site::view::SegmentView;
use crate::status::Status;

use super::look::{PageLook, exception, shortened};

/// The most characters of the English that a finding quotes.
const QUOTED: usize = 160;

pub(super) fn check(look: &PageLook<'_>, segment: &Segment, part: &SegmentView) -> Vec<Finding> {
    let source = &look.site.source_name;
    let (Some(checked), Some(span)) = (&part.checked, look.value(part)) else { return Vec::new() };
    if matches!(part.status, Status::Refused | Status::Stale { .. } | Status::Missing { .. }) {
        return Vec::new();
    }
    let doubts = checked.doubts.iter().map(|doubt| {
        let mut finding = look
            .finding(doubt.code, doubt.message.clone(), &span)
            .id(&segment.id)
            .english(&segment.pattern.to_string())
            .note(format!("{source}: {}", shortened(&segment.pattern.to_string(), QUOTED)))
            .help(doubt.help.clone());
        finding.notes.extend(exception(doubt.code, segment, look.language));
        finding
    });
    doubts.collect()
}
