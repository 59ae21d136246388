//! What locks remember of an id's English, and the names that its placeables keep
//! for that.

use std::collections::{HashMap, HashSet};

use crate::segment::draft::Draft;
use crate::segment::{Segment, name};
use crate::text::Fingerprint;

use super::parse;
use super::reference::Reference;

/// What a page's locks know of an id: an English it had.
#[derive(Debug, Clone)]
pub struct Remembered {
    /// The id.
    pub id: String,
    /// The fingerprint of an English that it had.
    pub english: Option<Fingerprint>,
    /// That English, where a lock holds it.
    pub text: Option<String>,
}

/// What locks remember of all the English that an id had.
#[derive(Debug, Default)]
pub(super) struct RememberedEnglish {
    fingerprints: HashSet<Fingerprint>,
    /// The names of its placeables.
    names: HashSet<String>,
}

/// What locks remember, by id.
pub(super) type RememberedTexts<'a> = HashMap<&'a str, RememberedEnglish>;

/// What `remembered` says of each id.
pub(super) fn remembered_texts(remembered: &[Remembered]) -> RememberedTexts<'_> {
    let mut texts: RememberedTexts<'_> = HashMap::new();
    for known in remembered {
        let english = texts.entry(known.id.as_str()).or_default();
        english.fingerprints.extend(known.english);
        if let Some(pattern) = known.text.as_deref().and_then(parse::pattern) {
            english.names.extend(pattern.placeables().map(str::to_owned));
        }
    }
    texts
}

/// Names are given so that a known English gets its known fingerprint; only a
/// new English avoids the names that older ones used.
pub(super) fn name_placeables(
    draft: &Draft,
    id: String,
    reference: &Reference,
    texts: &RememberedTexts<'_>,
) -> Segment {
    let known = reference.known(&id).last();
    let names_before =
        known.map(|known| name::KnownNames::new(&known.pattern, &known.shown)).unwrap_or_default();
    let names = name::assign(draft, &names_before, &HashSet::new());
    let segment = draft.segment(id, names);
    let Some(english) = texts.get(segment.id.as_str()) else { return segment };
    let is_known = english.fingerprints.contains(&segment.fingerprint)
        || known.is_some_and(|known| known.fingerprint == segment.fingerprint);
    if is_known || english.names.is_empty() {
        return segment;
    }
    let current: HashSet<&str> = known.iter().flat_map(|known| known.pattern.placeables()).collect();
    let older_names = english.names.iter().filter(|name| !current.contains(name.as_str())).cloned().collect();
    draft.segment(segment.id, name::assign(draft, &names_before, &older_names))
}
