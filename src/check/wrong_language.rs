//! `wrong-language`: a text that is in another language than its catalog.

use crate::config::UnreviewedPolicy;
use crate::finding::{Code, Finding};
use crate::segment::Segment;
use crate::site::foreign::LanguageCause;
use crate::site::view::SegmentView;
use crate::status::Status;

use super::look::{PageLook, shortened};

/// The most characters of the text that a finding quotes.
const QUOTED: usize = 160;

pub(super) fn check(look: &PageLook<'_>, segment: &Segment, part: &SegmentView) -> Option<Finding> {
    let source = &look.site.source_name;
    let foreign = part.foreign.as_ref()?;
    // What is refused or follows another English has to be written anew anyway.
    if part.status != Status::Unreviewed {
        return None;
    }
    let (name, other) = (look.name(), foreign.language.english_name());
    let cause = match &foreign.cause {
        LanguageCause::Words => format!("Its words are {other}: {}", shortened(&text(look, part), QUOTED)),
        LanguageCause::Lock(lock) => format!("{lock} has the same text for this id."),
        LanguageCause::Copy(lock) => {
            format!("{lock} has the same text for this id, as a copy of the {source}.")
        }
        LanguageCause::Catalog(catalog) => {
            format!("{catalog} has the same text for this id, and no lock says which of the two wrote it.")
        }
        LanguageCause::Record => {
            format!("Its record says so since that was found out: `in {}`.", foreign.language)
        }
    };
    let id = &segment.id;
    let readers = match look.page().rules.unreviewed {
        UnreviewedPolicy::English => format!("in {source}"),
        UnreviewedPolicy::Translation => "as it is".to_owned(),
    };
    let noun = segment.kind.noun();
    Some(
        look.finding(
            Code::WrongLanguage,
            format!("this {name} text seems to be {other}"),
            &look.value(part)?,
        )
        .id(id)
        .english(&segment.pattern.to_string())
        .note(cause)
        .note(format!("Readers of {} get this {noun} {readers} until that is settled.", look.output()))
        .help(format!(
            "Write it in {name}; if it is right as it is: glossator accept {} {id}",
            look.language.language
        )),
    )
}

fn text(look: &PageLook<'_>, part: &SegmentView) -> String {
    part.entry.map(|entry| look.view.catalog.entries[entry].pattern.to_string()).unwrap_or_default()
}
