//! `withheld-page`: too little of a page is translated to publish it.

use crate::finding::{Code, Finding, Place};
use crate::site::publish::{State, state};

use super::Look;

pub(super) fn check(look: &Look<'_>) -> Option<Finding> {
    let counts = look.view.counts();
    if state(look.view, &counts, look.language.stage, false) != State::Withheld {
        return None;
    }
    let minimum = look.page().rules.minimum;
    let message = format!(
        "the {} page is withheld: {} % of it can be shown in translation, and {minimum} % are needed",
        look.name(),
        counts.percent()
    );
    Some(
        Finding::new(Code::WithheldPage, message)
            .language(&look.language.language)
            .page(&look.page().page.path, look.page().reference_key())
            .at(Place::file(&look.view.path))
            .note(format!("Readers find no page at {}, and links lead to the English one.", look.url()))
            .help(format!("What is there to do: glossator status --language {}", look.language.language)),
    )
}
