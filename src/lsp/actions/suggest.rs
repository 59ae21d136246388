//! Actions that take over a suggestion: a name that was meant, an address' placeable, a
//! text that is still a comment, a translation from elsewhere on the site.

use std::collections::BTreeSet;

use crate::catalog::Catalog;
use crate::catalog::put::put;
use crate::catalog::stubs::commented_entries;
use crate::finding::Code;
use crate::incoming::{IncomingText, MadeFrom, take_in};
use crate::segment::Element;
use crate::site::changes::Changes;
use crate::site::hints::remembered as remembered_texts;
use crate::status::Status;
use crate::text::similar;

use super::proposal::{Asked, Proposal};

pub(super) fn proposals(asked: &Asked<'_>) -> Vec<Proposal> {
    let mut proposals = meant_placeables(asked);
    proposals.extend(meant_terms(asked));
    proposals.extend(literal_addresses(asked));
    proposals.extend(commented(asked));
    proposals.extend(remembered(asked));
    proposals
}

/// For a placeable that the English doesn't have the one that is meant: written alike,
/// or the only one that the text lacks.
fn meant_placeables(asked: &Asked<'_>) -> Vec<Proposal> {
    let Some(entry) = asked.part.entry.map(|at| &asked.view.catalog.entries[at]) else { return Vec::new() };
    let used: BTreeSet<&str> = entry.pattern.placeables().collect();
    let unused = asked.segment.placeables.iter().map(|placeable| placeable.name.as_str());
    let unused: Vec<&str> = unused.filter(|name| !used.contains(name)).collect();
    let unknown = used.iter().filter(|name| asked.segment.placeable(name).is_none());
    let mut proposals = Vec::new();
    for name in unknown {
        let alike = similar(name, unused.iter().copied());
        let meant = if alike.is_empty() && unused.len() == 1 { unused.clone() } else { alike };
        for meant in meant {
            proposals.extend(renamed(
                asked,
                Code::UnknownPlaceable,
                &format!("${name}"),
                &format!("${meant}"),
            ));
        }
    }
    proposals
}

/// For a term that the language doesn't have those that are written alike.
fn meant_terms(asked: &Asked<'_>) -> Vec<Proposal> {
    let Some(entry) = asked.part.entry.map(|at| &asked.view.catalog.entries[at]) else { return Vec::new() };
    let path = asked.loaded.site.catalog_path(asked.language.language.tag(), "_terms");
    let terms = Catalog::parse(asked.loaded.files.text(&path).unwrap_or_default());
    let known: Vec<&str> =
        terms.entries.iter().map(|entry| entry.id.as_str()).filter(|id| id.starts_with('-')).collect();
    let mut proposals = Vec::new();
    for element in entry.pattern.elements() {
        let Element::Term(reference) = element else { continue };
        let name = reference.split(['(', ' ']).next().unwrap_or_default();
        if known.contains(&name) {
            continue;
        }
        for meant in similar(name, known.iter().copied()) {
            proposals.extend(renamed(asked, Code::UnresolvedText, name, meant));
        }
    }
    proposals
}

/// Each `name` of the text written as `meant`.
fn renamed(asked: &Asked<'_>, code: Code, name: &str, meant: &str) -> Option<Proposal> {
    let value = asked.value.clone()?;
    let text = asked.value_text();
    let mut new = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(name) {
        let behind = &rest[at + name.len()..];
        let is_whole = !behind.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        new.push_str(&rest[..at]);
        new.push_str(if is_whole { meant } else { name });
        rest = behind;
    }
    new.push_str(rest);
    (new != text).then(|| Proposal {
        title: format!("Write {{ {meant} }} for {{ {name} }}"),
        fixes: vec![code],
        changes: asked.replaced(&value, &new),
    })
}

/// For an address that is written out its placeable.
fn literal_addresses(asked: &Asked<'_>) -> Vec<Proposal> {
    let literal = asked.part.checked.iter().flat_map(|checked| &checked.literal);
    let proposal = |name: &String| {
        let placeable = asked.segment.placeable(name)?;
        let span = asked.find(&placeable.shown)?;
        let written = format!("{{ ${name} }}");
        let title = format!("Write {written} for the address");
        Some(Proposal { title, fixes: vec![Code::LiteralUrl], changes: asked.replaced(&span, &written) })
    };
    literal.filter_map(proposal).collect()
}

/// For a stub that was filled in and is still a comment the entry.
fn commented(asked: &Asked<'_>) -> Option<Proposal> {
    let id = asked.segment.id.as_str();
    let catalog = Catalog::parse_from(asked.text.to_owned(), &asked.loaded.site.source_name);
    if asked.part.entry.is_some() {
        return None;
    }
    let stubs = commented_entries(&catalog);
    let (_, _, text) = stubs.into_iter().find(|(stub, _, text)| stub == id && !text.is_empty())?;
    let texts = [(id, text.as_str())].into_iter().collect();
    // Its text is what is taken over, so that the comment goes.
    let content = put(&catalog, &texts, [id], |stub, _| stub == id);
    Some(Proposal {
        title: "Make the comment an entry".to_owned(),
        fixes: vec![Code::CommentedTranslation, Code::MissingTranslation],
        changes: vec![crate::site::changes::FileChange::Write { path: asked.path.to_owned(), content }],
    })
}

/// For a segment without a translation that of the same or nearly the same English: as
/// for any text that comes from elsewhere, nobody has compared it with this English.
fn remembered(asked: &Asked<'_>) -> Option<Proposal> {
    let (loaded, segment) = (asked.loaded, asked.segment);
    let site = &loaded.site;
    let is_synced = !asked.view.page.reference.text.is_empty();
    if asked.part.status != (Status::Missing { copy: false }) || !is_synced || !asked.view.is_usable() {
        return None;
    }
    let language = site.languages.iter().find(|known| known.language == asked.language.language)?;
    let mut view = site.whole_view(language, &loaded.files).ok()?;
    let english = segment.pattern.to_string();
    let found = remembered_texts(&view).find(&english, &segment.id)?;
    let is_same = found.likeness == 100;
    let text = IncomingText {
        page: Some(site.pages[asked.page].page.path.clone()),
        id: segment.id.clone(),
        text: found.text,
        made_from: if is_same { MadeFrom::Text(english) } else { MadeFrom::Unknown },
        unreviewed: true,
        origin: found.origin.clone(),
        replaces: None,
        anchor: None,
        place: None,
    };
    let outcome = take_in(site, &mut view, &[text], false, &loaded.files).ok()?;
    if outcome.taken.is_empty() {
        return None;
    }
    let Changes { copies, locks, catalogs, removals } = site.accept_changes(&view, &outcome.pages());
    let alike = if is_same { String::new() } else { format!(", whose text is {} % alike", found.likeness) };
    Some(Proposal {
        title: format!("Take over the translation of {}{alike}; unreviewed", found.origin),
        fixes: vec![Code::MissingTranslation],
        changes: [copies, locks, catalogs, removals].concat(),
    })
}
