//! Whether a text that comes in is taken: nothing that is newer gives way.

use crate::catalog::Words;
use crate::catalog::lock::Record;
use crate::language::SOURCE;
use crate::segment::{Pattern, Segment};
use crate::site::view::SegmentView;
use crate::status::Status;

use super::text::IncomingText;

/// What becomes of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum IncomingVerdict {
    /// It goes into the catalog.
    Take,
    /// It is what the catalog and its record say already.
    Same,
    /// The catalog's text stays, and why.
    Keep(String),
}

/// The text that the catalog has.
pub(super) struct Present<'a> {
    pub(super) pattern: &'a Pattern,
    pub(super) words: &'a Words,
    pub(super) part: &'a SegmentView,
}

/// Decides about `incoming`, read as `pattern`. `present` is what the catalog has for the
/// segment, which isn't a copy of the English.
pub(super) fn decide(
    incoming: &IncomingText,
    pattern: &Pattern,
    segment: &Segment,
    present: &Present<'_>,
    overwrite: bool,
) -> IncomingVerdict {
    let is_todays = incoming.made_from.fingerprint() == Some(segment.fingerprint);
    if present.pattern == pattern {
        let is_confirmed = is_todays && !incoming.unreviewed && !is_recorded_for_today(present.part, segment);
        let can_be = !matches!(present.part.status, Status::Refused | Status::Current);
        return if is_confirmed && can_be { IncomingVerdict::Take } else { IncomingVerdict::Same };
    }
    if overwrite {
        return IncomingVerdict::Take;
    }
    let is_current = present.part.status == Status::Current;
    match incoming.replaces {
        Some(_) if incoming.unreviewed && is_current => {
            IncomingVerdict::Keep("somebody has reviewed it".to_owned())
        }
        Some(exported) if present.words.is(exported) => IncomingVerdict::Take,
        Some(_) => IncomingVerdict::Keep("it has changed since the file was exported".to_owned()),
        None => undated(incoming, present, is_todays),
    }
}

/// The same where nobody knows which text the catalog had when the incoming one was made:
/// only one that is surely less gives way.
fn undated(incoming: &IncomingText, present: &Present<'_>, is_todays: bool) -> IncomingVerdict {
    match present.part.status {
        Status::Current => IncomingVerdict::Keep("it is current".to_owned()),
        _ if !is_todays => IncomingVerdict::Keep(format!(
            "nothing says that the incoming text was made from today's {SOURCE}"
        )),
        Status::Unreviewed if incoming.unreviewed => {
            IncomingVerdict::Keep("neither has been reviewed".to_owned())
        }
        _ => IncomingVerdict::Take,
    }
}

/// Whether the record says that the text was made from today's English and somebody has
/// compared the two.
fn is_recorded_for_today(part: &SegmentView, segment: &Segment) -> bool {
    let record = part.settled.as_ref().map(|settled| &settled.record);
    matches!(record, Some(Record::Made(made)) if made.pair.english == segment.fingerprint && !made.unreviewed)
}
