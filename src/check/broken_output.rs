//! `broken-output`: what a page can't be written with, or at all.

use crate::finding::Finding;
use crate::site::whole::{broken_output, unwritable_part};

use super::look::PageLook;

pub(super) fn check(look: &PageLook<'_>) -> Vec<Finding> {
    let (language, source) = (&look.language.language, &look.site.source_name);
    let broken = look.view.broken.iter().map(|error| broken_output(look.view, language, source, error));
    let unwritable = look.view.parts.iter().filter_map(|part| part.unwritable.as_ref());
    broken.chain(unwritable.filter_map(|one| unwritable_part(look.view, language, source, one))).collect()
}
