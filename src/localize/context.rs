//! What a localized page is made of, and what is written for its parts.

use std::collections::BTreeMap;

use crate::language::{Language, SourceName};
use crate::page::Page;
use crate::page::body::Block;
use crate::page::source::Source;
use crate::segment::{Pattern, Placeable, Segment, SegmentKind};
use crate::splice::escape::WORD_JOINER;
use crate::splice::{Unspliced, render, render_as_it_is};
use crate::text::Span;

use super::error::LocalizeError;
use super::splices::{Origins, Splices, edited};

/// What readers of a localized page get for a segment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rendering {
    /// The English, marked as such where a tag can stand.
    English,
    /// The original bytes, unmarked: they are right in this language too.
    Original,
    /// This translation, resolved.
    Translated(Pattern),
}

/// Everything a localized page is made of.
#[derive(Debug, Clone)]
pub struct LocalizeContext<'a> {
    /// The English page.
    pub page: &'a Page,
    /// Its segments.
    pub segments: &'a [Segment],
    /// What readers get for each.
    pub renderings: &'a [Rendering],
    /// The language of the localized page.
    pub language: &'a Language,
    /// The language of the English page.
    pub source_language: &'a Language,
    /// The links' edits, from [`crate::link::rewrite`].
    pub link_edits: &'a [(Span, String)],
    /// Where the page redirects to in this language, from
    /// [`crate::link::redirect_to`]; `None` where that stays.
    pub redirect_to: Option<String>,
    /// The notice, one HTML block.
    pub notice: Option<String>,
    /// By number of a heading's segment the anchors that it had on pages that were translated before.
    pub former_anchors: &'a BTreeMap<usize, Vec<String>>,
    /// The catalog's path, for the comment that says what the page is made of.
    pub catalog_path: &'a str,
    /// Whether its structure is known to be the English one's, as [`super::proven`] says.
    pub is_proven: bool,
}

impl LocalizeContext<'_> {
    pub(super) fn is_source_language(&self) -> bool {
        self.language == self.source_language
    }

    /// Whether English text in the place of `segment` can be marked as such.
    pub(super) fn can_mark(&self, segment: &Segment) -> bool {
        // An attribute list right behind the tag would be the tag's.
        let has_list = self.page.source.text()[segment.span.end..].starts_with("{:");
        let knows_tags = self.page.conventions.html || self.page.dialect.is_html();
        segment.kind.can_hold_tags() && knows_tags && !has_list
    }

    pub(super) fn tag(&self) -> String {
        format!("<span lang=\"{}\" dir=\"{}\">", self.source_language, self.source_language.direction())
    }

    /// What of English text stands in that tag: a comment that gives a heading its id has to be its end.
    pub(super) fn marked_span(&self, segment: &Segment) -> Span {
        let Span { start, end } = segment.span;
        let headings = &self.page.body.headings;
        let heading = headings.iter().find(|heading| Some(heading.node) == segment.node);
        let comment = heading.and_then(|heading| heading.id_comment);
        start..comment.map_or(end, |at| start + self.page.source.text()[start..at].trim_end().len())
    }

    /// What ends a text in that tag.
    pub(super) fn end_tag(&self, segment: &Segment) -> String {
        let is_paragraph = matches!(
            segment.kind,
            SegmentKind::Text(Block::Paragraph | Block::ListItem | Block::Quotation | Block::Footnote)
        );
        let text = if self.page.dialect.mdx && is_paragraph { WORD_JOINER } else { "" };
        format!("</span>{text}")
    }

    pub(super) fn rendered(&self, segment: &Segment, pattern: &Pattern) -> Result<String, LocalizeError> {
        self.rendered_with(segment, pattern, |placeable| self.written(placeable))
    }

    /// `pattern` as it stands in the page, with what is `written` for each
    /// placeable.
    pub(super) fn rendered_with(
        &self,
        segment: &Segment,
        pattern: &Pattern,
        written: impl Fn(&Placeable) -> String,
    ) -> Result<String, LocalizeError> {
        let failure = |unspliced| LocalizeError {
            message: match unspliced {
                Unspliced::Unknown(name) => {
                    format!("`{{ ${name} }}` isn't in the {}", SourceName::of(self.source_language))
                }
                Unspliced::Misplaced(name) => {
                    format!("`{{ ${name} }}` has to stand in `[text]({{ ${name} }})`")
                }
                Unspliced::NoDate(name) => format!("`{{ ${name} }}` can't be written as a date"),
            },
            segment: Some(segment.id.clone()),
        };
        if self.is_proven {
            return render_as_it_is(pattern, segment, self.language, written).map_err(failure);
        }
        render(pattern, segment, self.language, written).map_err(failure)
    }

    /// What is written for a placeable, its link localized. A short reference
    /// link's is made for it and holds no destination.
    pub(super) fn written(&self, placeable: &Placeable) -> String {
        let text = self.page.source.text();
        if text[placeable.span.clone()] != placeable.written {
            return placeable.written.clone();
        }
        edited(text, &placeable.span, self.link_edits)
    }

    /// The edits of links below the front matter, whose values are written anew.
    pub(super) fn body_edits(&self) -> &[(Span, String)] {
        let end = self.page.front_matter_span().end;
        &self.link_edits[self.link_edits.partition_point(|(span, _)| span.start < end)..]
    }

    /// The English page with localized links, and where its bytes come from.
    pub(super) fn linked(&self) -> Result<(Source, Origins), LocalizeError> {
        let mut splices = Splices::of_edits(self.body_edits());
        let source = Source::new(splices.apply(&self.page.source)?);
        Ok((source, splices.origins()))
    }
}
