//! The last look at a localized page before anyone gets it: it differs from
//! the English one in words, and in what was added on purpose.

use crate::language::SourceName;
use crate::link;
use crate::page::body::Heading;
use crate::page::markdown;
use crate::page::skeleton::{self, BlockMark, Skeleton, skeleton};
use crate::page::source::Source;
use crate::safety::allowed_links::targets;
use crate::segment::Segment;
use crate::syntax::{self, Dialect, Tree};

use super::anchor::Pin;
use super::comparison::{Rejected, structure_error, with_targets};
use super::context::{LocalizeContext, Rendering};
use super::error::LocalizeError;
use super::splices::Splices;

/// A page that has been put together.
pub(super) struct Composed {
    pub(super) content: String,
    /// The length of its front matter with `\n` line endings.
    pub(super) front_matter: usize,
    pub(super) pins: Vec<Option<Pin>>,
    /// The former anchors that are written.
    pub(super) former: Vec<String>,
    pub(super) splices: Splices,
}

/// What a localized page has and the English one hasn't.
#[derive(Debug, Default)]
pub(super) struct Additions<'a> {
    /// How many segments are marked as English, and their start tag.
    pub(super) marked: (usize, &'a str),
    /// The headings' pins, one for each heading.
    pub(super) pins: &'a [Option<Pin>],
    /// Headings' former anchors.
    pub(super) former: &'a [String],
    /// The targets that stand in the place of English ones.
    pub(super) targets: Vec<&'a str>,
    /// The notice on top.
    pub(super) notice: Option<&'a str>,
}

/// Whether what was `found` in a localized page of `dialect` is the structure
/// `english` with the `additions`.
///
/// # Errors
/// The first difference, in a sentence.
pub(super) fn same_structure(
    mut english: Skeleton,
    additions: &Additions<'_>,
    mut found: Skeleton,
    dialect: Dialect,
) -> Result<(), String> {
    add(&mut english, additions, dialect);
    if let Some(links) = with_targets(&english.links, &found.links, &additions.targets) {
        found.links = links;
    }
    match english.difference(&found) {
        Some(difference) => Err(difference),
        None => Ok(()),
    }
}

fn add(skeleton: &mut Skeleton, additions: &Additions<'_>, dialect: Dialect) {
    if let Some(notice) = additions.notice {
        let mut added = self::skeleton(notice, &(0..0), dialect);
        let is_body = |token: &BlockMark| matches!(token, BlockMark::Tag(tag) if tag.starts_with("<body"));
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
    for id in additions.former {
        skeleton.html.extend(anchor_tags(id));
    }
    for (attributes, pin) in std::iter::zip(&mut skeleton.attributes, additions.pins) {
        match pin {
            Some(Pin::Attribute(id)) => *attributes = format!("#{id}"),
            Some(Pin::InList(id)) => *attributes = format!("#{id} {attributes}"),
            Some(Pin::Tag(id)) => skeleton.html.extend(anchor_tags(id)),
            Some(Pin::Comment(id)) => skeleton.liquid.push(format!("{{/* #{id} */}}")),
            None => {}
        }
    }
    skeleton.sort();
}

/// The tags of an anchor, as a skeleton has them.
fn anchor_tags(id: &str) -> [String; 2] {
    [format!("<a id=\"{id}\">"), "</a>".to_owned()]
}

impl LocalizeContext<'_> {
    /// The skeleton of the English page with localized links.
    fn english(&self) -> Result<Skeleton, LocalizeError> {
        if self.body_edits().is_empty() {
            return Ok(self.page.skeleton.clone());
        }
        let (linked, _) = self.linked()?;
        Ok(skeleton(linked.text(), &self.page.front_matter_span(), self.page.dialect))
    }

    /// The content of a composed page, if its structure is the English one.
    ///
    /// # Errors
    /// The first difference, and which texts are to blame for it.
    pub(super) fn verify(&self, composed: Composed) -> Result<String, Rejected> {
        let is_marked = |(segment, rendering): &(&Segment, &Rendering)| {
            self.can_mark(segment) && **rendering == Rendering::English
        };
        let marked = std::iter::zip(self.segments, self.renderings).filter(is_marked).count();
        let tag = self.tag();
        let targets = self.renderings.iter().flat_map(|rendering| match rendering {
            Rendering::Translated(pattern) => targets(pattern).collect(),
            _ => Vec::new(),
        });
        let additions = Additions {
            marked: (marked, &tag),
            pins: &composed.pins,
            former: &composed.former,
            targets: targets.collect(),
            notice: self.notice.as_deref(),
        };
        let source = Source::new(composed.content);
        let (text, dialect) = (source.text(), self.page.dialect);
        let tree = syntax::parse(text, &(0..composed.front_matter), dialect);
        let found = skeleton::of_tree(&tree, text);
        if let Err(difference) = same_structure(self.english()?, &additions, found, dialect) {
            let error = structure_error(&difference);
            let items = skeleton::items(&tree, text);
            return Err(self.compare(items, &composed.splices.origins())?.rejected(error));
        }
        if let Some(lost) = self.lost_anchor(&tree, text, &composed.pins) {
            let message = format!(
                "the anchor `#{lost}` of the {} page would be gone",
                SourceName::of(self.source_language)
            );
            return Err(LocalizeError { message, segment: None }.into());
        }
        Ok(source.into_original())
    }

    /// An anchor that the English page has and the localized one hasn't. Pins,
    /// explicit ids and tags have been compared with the structure; what is
    /// left are headings whose own id should be the English one, and ids in MDX'
    /// comments, which have to end their heading.
    fn lost_anchor(&self, tree: &Tree, localized: &str, pins: &[Option<Pin>]) -> Option<String> {
        let mut headings = std::iter::zip(&self.page.body.headings, pins);
        let is_open = |heading: &Heading| heading.explicit_id.is_none() || heading.id_comment.is_some();
        let is_left = headings.any(|(heading, pin)| pin.is_none() && is_open(heading));
        let conventions = &self.page.conventions;
        let can_pin = conventions.takes_anchor_tags();
        if self.is_source_language() || !is_left || !can_pin {
            return None;
        }
        let body = markdown::of_tree(tree, localized);
        let there = link::anchor::of_body(&body, conventions.heading_ids);
        let mut lost: Vec<String> = link::anchor::of_body(&self.page.body, conventions.heading_ids)
            .into_iter()
            .filter(|anchor| !there.contains(anchor))
            .collect();
        lost.sort();
        lost.into_iter().next()
    }
}
