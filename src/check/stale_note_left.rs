//! `stale-note-left`: a text has changed, but its `STALE` note still stands.

use crate::catalog::notes::NoteLine;
use crate::finding::{Code, Finding};
use crate::segment::Segment;
use crate::site::view::SegmentView;

use super::look::PageLook;

pub(super) fn check(look: &PageLook<'_>, segment: &Segment, part: &SegmentView) -> Option<Finding> {
    let source = &look.site.source_name;
    part.settled.as_ref().filter(|settled| settled.stale_note_left)?;
    let span = look.note(part, &NoteLine::Stale)?;
    Some(
        look.finding(
            Code::StaleNoteLeft,
            "this text has changed, but its STALE note is still above it",
            &span,
        )
        .id(&segment.id)
        .english(&segment.pattern.to_string())
        .note(format!("While it is there, readers of {} get the {source}.", look.output()))
        .help(format!("If the text says what the {source} says now, delete this line.")),
    )
}
