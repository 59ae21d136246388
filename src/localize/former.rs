//! Former anchors: what a heading's anchor was where its page had been translated before.
//! Each is a tag at the heading's start, so that links to it still lead there.

use std::collections::HashSet;

use crate::link::anchor::of_body;
use crate::link::heading_id::HeadingIdCounter;
use crate::page::body::Heading;

use super::anchor::Pin;
use super::context::LocalizeContext;

impl LocalizeContext<'_> {
    /// For each heading the former anchors that are written at its start: none that is the
    /// id of anything else, and none in a heading whose id the renderer makes of what it finds.
    pub(super) fn former_anchors_of(&self, pins: &[Option<Pin>]) -> Vec<Vec<&str>> {
        let conventions = &self.page.conventions;
        let headings = &self.page.body.headings;
        if self.former_anchors.is_empty() || !conventions.takes_anchor_tags() {
            return Vec::new();
        }
        let mut taken: HashSet<String> = of_body(&self.page.body, conventions.heading_ids);
        let mut computed = HeadingIdCounter::new(conventions.heading_ids);
        for (heading, pin) in std::iter::zip(headings, pins) {
            // The renderer gives these an id of its own.
            if heading.explicit_id.is_none() && matches!(pin, None | Some(Pin::Tag(_))) {
                taken.insert(computed.next(&self.heading_text(heading)));
            }
        }
        let of_heading = |(heading, pin): (&Heading, &Option<Pin>)| {
            let has_written_id = pin.is_some() || heading.explicit_id.is_some();
            let takes_tag = has_written_id && !heading.is_kept && !heading.by_liquid;
            let at = self.segment_of(heading).filter(|_| takes_tag);
            let anchors = at.and_then(|at| self.former_anchors.get(&at)).into_iter().flatten();
            anchors.map(String::as_str).filter(|anchor| taken.insert((*anchor).to_owned())).collect()
        };
        std::iter::zip(headings, pins).map(of_heading).collect()
    }
}
