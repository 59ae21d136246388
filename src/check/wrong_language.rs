//! `wrong-language`: a text that is in another language than its catalog.

use crate::config::UnreviewedPolicy;
use crate::finding::{Code, Finding};
use crate::segment::Segment;
use crate::site::foreign::Cause;
use crate::site::view::Part;
use crate::status::Status;

use super::look::{Look, shortened};

/// The most characters of the text that a finding quotes.
const QUOTED: usize = 160;

pub(super) fn check(look: &Look<'_>, segment: &Segment, part: &Part) -> Option<Finding> {
    let source = &look.site.source_name;
    let foreign = part.foreign.as_ref()?;
    // What is refused or follows another English has to be written anew anyway.
    if part.status != Status::Unreviewed {
        return None;
    }
    let (name, other) = (look.name(), foreign.language.english_name());
    let cause = match &foreign.cause {
        Cause::Words => format!("Its words are {other}: {}", shortened(&text(look, part), QUOTED)),
        Cause::Lock(lock) => format!("{lock} has the same text for this id."),
        Cause::Copy(lock) => format!("{lock} has the same text for this id, as a copy of the {source}."),
        Cause::Catalog(catalog) => {
            format!("{catalog} has the same text for this id, and no lock says which of the two wrote it.")
        }
        Cause::Record => format!("Its record says so since that was found out: `in {}`.", foreign.language),
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

fn text(look: &Look<'_>, part: &Part) -> String {
    part.entry.map(|entry| look.view.catalog.entries[entry].pattern.to_string()).unwrap_or_default()
}
