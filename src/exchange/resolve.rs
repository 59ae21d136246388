//! From what a file says to texts for segments of the site.

use std::collections::HashMap;

use crate::catalog::known;
use crate::incoming::{IncomingText, MadeFrom};
use crate::segment::id::is_segment_id;
use crate::site::Site;
use crate::text::Fingerprint;

use super::item::ImportedItem;

/// What of a file is for the site.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Resolved {
    /// Texts for segments.
    pub texts: Vec<IncomingText>,
    /// Those that name no segment and have an English that no segment has, as Fluent writes it.
    pub elsewhere: Vec<ImportedItem>,
}

/// The texts for segments that `items` are, from the file `origin`. One that names no segment, as in
/// memories and in files of other tools, is for every segment with its English.
#[must_use]
pub fn resolve(site: &Site, items: Vec<ImportedItem>, origin: &str, unreviewed: bool) -> Resolved {
    let mut resolved = Resolved::default();
    let mut by_english: Option<HashMap<Fingerprint, Vec<(&str, &str)>>> = None;
    for item in items {
        if let Some(id) = item.name.clone().filter(|name| is_segment_id(name)) {
            let page =
                item.page.clone().filter(|name| site.pages.iter().any(|page| page.page.is_called(name)));
            resolved.texts.push(incoming(item, page, id, origin, unreviewed));
            continue;
        }
        let by_english = by_english.get_or_insert_with(|| segments_by_english(site));
        let english = item.english.as_deref().map(known::fingerprint);
        let found = english.and_then(|english| by_english.get(&english));
        let Some(found) = found.filter(|_| !is_markdown(&item)) else {
            resolved.elsewhere.push(item);
            continue;
        };
        for (page, id) in found {
            let page = Some((*page).to_owned());
            resolved.texts.push(incoming(item.clone(), page, (*id).to_owned(), origin, unreviewed));
        }
    }
    resolved
}

/// Whether a text that names no segment can't be Fluent: placeables stand in both texts or in none.
fn is_markdown(item: &ImportedItem) -> bool {
    item.text.contains('{') && !item.english.as_ref().is_some_and(|english| english.contains('{'))
}

fn incoming(
    item: ImportedItem,
    page: Option<String>,
    id: String,
    origin: &str,
    unreviewed: bool,
) -> IncomingText {
    let english = if item.is_fuzzy { item.old_english.or(item.english) } else { item.english };
    IncomingText {
        page,
        id,
        text: item.text,
        made_from: english.map_or(MadeFrom::Unknown, MadeFrom::Text),
        unreviewed: unreviewed || item.is_fuzzy,
        origin: origin.to_owned(),
        replaces: item.replaces,
        anchor: None,
        place: item.place,
    }
}

fn segments_by_english(site: &Site) -> HashMap<Fingerprint, Vec<(&str, &str)>> {
    let mut found: HashMap<Fingerprint, Vec<(&str, &str)>> = HashMap::new();
    for page in &site.pages {
        for segment in &page.segments {
            found.entry(segment.fingerprint).or_default().push((&page.page.path, &segment.id));
        }
    }
    found
}
