//! `ignored-accept`: an `# accept` that can't be taken.

use crate::catalog::notes::Line;
use crate::finding::{Code, Finding};
use crate::segment::Segment;
use crate::site::view::Part;

use super::Look;

pub(super) fn check(look: &Look<'_>, segment: &Segment, part: &Part) -> Option<Finding> {
    let settled = part.settled.as_ref().filter(|settled| settled.accept_ignored)?;
    let span = look.note(part, &Line::Accept)?;
    let reason = if !look.site.config.catalogs.notes {
        "It is taken only where catalogs have notes, and glossator.toml says `notes = false`."
    } else if settled.copy {
        "The text is still the English."
    } else {
        "No line `# en: …` stands beside it, so nobody can tell which English it accepts."
    };
    let option = if settled.copy { " --same" } else { "" };
    Some(
        look.finding(Code::IgnoredAccept, "this `# accept` says nothing", &span)
            .id(&segment.id)
            .note(reason)
            .help(format!(
                "If the text is right for today's English: glossator accept {} {}{option}",
                look.language.language, segment.id
            )),
    )
}
