//! The last look at a localized page before anyone gets it: it differs from
//! the English one in words, and in what was added on purpose.

use crate::page::Syntax;
use crate::page::skeleton::{Skeleton, Token, skeleton};
use crate::text::Span;

use super::anchor::Pin;

/// What a localized page has and the English one hasn't.
#[derive(Debug, Default)]
pub(super) struct Additions<'a> {
    /// How many segments are marked as English, and their start tag.
    pub(super) marked: (usize, &'a str),
    /// The headings' pins, one for each heading.
    pub(super) pins: &'a [Option<Pin>],
    /// The targets that stand in the place of English ones.
    pub(super) targets: Vec<&'a str>,
    /// The notice on top.
    pub(super) notice: Option<&'a str>,
}

/// A localized page as it will be written.
#[derive(Debug)]
pub(super) struct Written<'a> {
    pub(super) text: &'a str,
    pub(super) front_matter: Span,
    pub(super) syntax: Syntax,
}

/// Whether `localized` has the structure `english` with the `additions`.
///
/// # Errors
/// The first difference, in a sentence.
pub(super) fn same_structure(
    mut english: Skeleton,
    additions: &Additions<'_>,
    localized: &Written<'_>,
) -> Result<(), String> {
    add(&mut english, additions, localized.syntax);
    let mut found = skeleton(localized.text, &localized.front_matter, localized.syntax);
    if let Some(links) = with_targets(&english.links, &found.links, &additions.targets) {
        found.links = links;
    }
    match english.difference(&found) {
        Some(difference) => Err(difference),
        None => Ok(()),
    }
}

/// The English links, where those that were `found` are theirs but for `targets`.
fn with_targets(english: &[String], found: &[String], targets: &[&str]) -> Option<Vec<String>> {
    let mut others = found.to_vec();
    for target in targets {
        let at = others.iter().position(|link| link == target)?;
        others.remove(at);
    }
    let mut lost = english.to_vec();
    for link in &others {
        let at = lost.iter().position(|lost| lost == link)?;
        lost.remove(at);
    }
    (lost.len() == targets.len()).then(|| english.to_vec())
}

fn add(skeleton: &mut Skeleton, additions: &Additions<'_>, syntax: Syntax) {
    if let Some(notice) = additions.notice {
        let mut added = self::skeleton(notice, &(0..0), syntax);
        let is_body = |token: &Token| matches!(token, Token::Tag(tag) if tag.starts_with("<body"));
        let place = skeleton.blocks.iter().position(is_body).map_or(0, |body| body + 1);
        skeleton.blocks.splice(place..place, added.blocks);
        skeleton.html.append(&mut added.html);
        skeleton.links.append(&mut added.links);
        skeleton.liquid.append(&mut added.liquid);
    }
    let (marked, tag) = additions.marked;
    for _ in 0..marked {
        skeleton.html.extend([tag.to_owned(), "</span>".to_owned()]);
    }
    for (attributes, pin) in std::iter::zip(&mut skeleton.attributes, additions.pins) {
        match pin {
            Some(Pin::Attribute(id)) => *attributes = format!("#{id}"),
            Some(Pin::InList(id)) => *attributes = format!("#{id} {attributes}"),
            Some(Pin::Tag(id)) => skeleton.html.extend([format!("<a id=\"{id}\">"), "</a>".to_owned()]),
            None => {}
        }
    }
    skeleton.sort();
}
