//! `literal-url`: an address is written out instead of its placeable.

use crate::finding::{Code, Finding};
use crate::segment::Segment;
use crate::site::view::SegmentView;

use super::look::PageLook;

pub(super) fn check(look: &PageLook<'_>, segment: &Segment, part: &SegmentView) -> Vec<Finding> {
    let (Some(checked), Some(span)) = (&part.checked, look.value(part)) else { return Vec::new() };
    checked
        .literal
        .iter()
        .map(|name| {
            look.finding(Code::LiteralUrl, format!("the {} text writes an address out", look.name()), &span)
                .id(&segment.id)
                .english(&segment.pattern.to_string())
                .note("It is published as it is; but when the address moves, this text will be refused.")
                .help(format!("Write {{ ${name} }} in place of the address."))
        })
        .collect()
}
