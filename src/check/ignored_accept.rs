//! `ignored-accept`: an `# accept` that can't be taken.

use crate::catalog::notes::NoteLine;
use crate::catalog::signals::{Ignored, Signals};
use crate::finding::{Code, Finding};
use crate::segment::Segment;
use crate::site::view::SegmentView;

use super::look::PageLook;

pub(super) fn check(look: &PageLook<'_>, segment: &Segment, part: &SegmentView) -> Option<Finding> {
    let source = &look.site.source_name;
    let settled = part.settled.as_ref().filter(|settled| settled.accept_ignored)?;
    let span = look.note(part, &NoteLine::Accept)?;
    let reason = if look.site.config.catalogs.notes {
        why(look, segment, part, settled.copy)
    } else {
        "It is taken only where catalogs have notes, and glossator.toml says `notes = false`.".to_owned()
    };
    let option = if settled.copy { " --same" } else { "" };
    Some(
        look.finding(Code::IgnoredAccept, "this `# accept` has no effect", &span)
            .id(&segment.id)
            .note(reason)
            .help(format!(
                "If the text is right for today's {source}: glossator accept {} {}{option}",
                look.language.language, segment.id
            )),
    )
}

/// What stands, or doesn't, in the comment with it.
fn why(look: &PageLook<'_>, segment: &Segment, part: &SegmentView, copy: bool) -> String {
    let source = &look.site.source_name;
    let tag = source.tag();
    let catalog = &look.view.catalog;
    let comment = part.entry.map(|entry| &catalog.entries[entry].comment);
    let signals = comment.map(|comment| Signals::of(catalog, comment, &segment.id)).unwrap_or_default();
    let accepted = if copy { signals.accepted_copy().map(drop) } else { signals.accepted().map(drop) };
    match accepted {
        Err(Ignored::NoEnglish) => {
            format!("There is no line `# {tag}: …` beside it, so it is unknown which {source} it accepts.")
        }
        Err(Ignored::SeveralEnglish) => {
            format!(
                "The lines `# {tag}:` and `# change:` beside it are about several versions of the {source}, as a merge \
             leaves them, so nobody can tell which it accepts."
            )
        }
        Err(Ignored::OtherNote) => {
            let note = "Another note stands beside it, as a merge leaves it: `# accept` has to stand in the place of \
             STALE or UNREVIEWED.";
            note.to_owned()
        }
        Ok(()) if signals.english.is_empty() => {
            format!("The text is only nearly the {source}, and no line `# {tag}: …` stands beside it.")
        }
        Ok(()) => format!(
            "The line `# {tag}: …` beside it shows {} that this part never had.",
            source.with_article()
        ),
    }
}
