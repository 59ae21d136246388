//! A localized page, put together: the English bytes with only the segments'
//! ranges replaced.

use crate::page::body::{Block, Heading};
use crate::page::markdown;
use crate::page::part::Role;
use crate::segment::{Notation, Placeable, Segment, SegmentKind};
use crate::text::Span;

use super::anchor::{self, Pin};
use super::comparison::Rejected;
use super::context::{LocalizeContext, Rendering};
use super::error::LocalizeError;
use super::splices::Splices;
use super::structure::Composed;
use super::{data, matter, parameter};

/// The localized page: the whole content of its file.
///
/// # Errors
/// A text that can't be put into its place, or a result that would differ from
/// the English page in more than words. Nothing of the page is published then.
pub fn localize(context: &LocalizeContext<'_>) -> Result<String, LocalizeError> {
    attempt(context).map_err(|rejected| rejected.error)
}

/// The same, and what can be said of the texts that are to blame.
pub(super) fn attempt(context: &LocalizeContext<'_>) -> Result<String, Rejected> {
    if let Some(data) = &context.page.data {
        return Ok(data::localize(context, data)?);
    }
    let edits = context.edits()?;
    let context = &LocalizeContext { link_edits: &edits, ..context.clone() };
    let composed = compose(context)?;
    if context.is_proven {
        return Ok(composed.content);
    }
    if context.is_source_language() && composed.content == context.page.source.original() {
        return Ok(composed.content);
    }
    context.verify(composed)
}

fn compose(context: &LocalizeContext<'_>) -> Result<Composed, LocalizeError> {
    let page = context.page;
    let english = page.front_matter_span();
    let mut splices = Splices::of_edits(context.body_edits());
    let block = matter::localize(context)?;
    let front_matter = block.as_ref().map_or(0, String::len);
    // Nothing can stand before `<body>`.
    let in_body = context.notice.as_ref().and_then(|notice| Some((page.body.body_tag_end?, notice)));
    let top = match &in_body {
        Some(_) => block.unwrap_or_default(),
        None => context.top(block.unwrap_or_default(), &page.source.text()[english.end..]),
    };
    if let Some((at, notice)) = in_body {
        splices.insert_after(at, format!("\n{notice}"));
    }
    if top != page.source.text()[english.clone()] {
        splices.replace_top(english.end, top);
    }
    let tag = context.tag();
    for (segment, rendering) in std::iter::zip(context.segments, context.renderings) {
        match rendering {
            _ if segment.kind.notation() == Notation::Plain => {}
            Rendering::Original => {}
            Rendering::English if !context.can_mark(segment) => {}
            Rendering::English => {
                splices.wrap(&context.marked_span(segment), &tag, &context.end_tag(segment));
                for backslash in context.backslash_breaks(segment) {
                    splices.replace(backslash, "  ".to_owned());
                }
            }
            Rendering::Translated(pattern) => {
                splices.replace(segment.span.clone(), context.rendered(segment, pattern)?);
            }
        }
    }
    let pins = context.pins();
    for (heading, pin) in std::iter::zip(&page.body.headings, &pins) {
        match pin {
            Some(Pin::Attribute(id)) => {
                splices.insert_after(context.behind_text(heading), format!(" {{#{id}}}"));
            }
            Some(Pin::Comment(id)) => {
                splices.insert_after(context.behind_text(heading), format!(" {{/* #{id} */}}"));
            }
            Some(Pin::InList(id)) => {
                let line = &page.source.text()[..heading.end];
                let inside = line.rfind('{').map_or(heading.end, |open| open + 1);
                splices.insert_after(inside, format!("#{id} "));
            }
            Some(Pin::Tag(id)) => splices.insert_before(heading.start, format!("<a id=\"{id}\"></a>")),
            None => {}
        }
    }
    let former = context.former_anchors_of(&pins);
    for (heading, anchors) in std::iter::zip(&page.body.headings, &former) {
        for id in anchors {
            splices.insert_before(heading.start, format!("<a id=\"{id}\"></a>"));
        }
    }
    let former = former.into_iter().flatten().map(str::to_owned).collect();
    Ok(Composed { content: splices.apply(&page.source)?, front_matter, pins, former, splices })
}

impl LocalizeContext<'_> {
    /// The links' edits with the page's language and the translations of texts in
    /// attributes and parameters: all that changes inside tags.
    fn edits(&self) -> Result<Vec<(Span, String)>, LocalizeError> {
        let mut edits = self.link_edits.to_vec();
        edits.extend(self.own_language());
        for (segment, rendering) in std::iter::zip(self.segments, self.renderings) {
            let (SegmentKind::Text(block), Rendering::Translated(pattern)) = (&segment.kind, rendering)
            else {
                continue;
            };
            match block {
                Block::Attribute { .. } => {
                    edits.push((segment.span.clone(), self.rendered(segment, pattern)?));
                }
                Block::Parameter { quote, .. } => {
                    let text = self.rendered(segment, pattern)?;
                    edits.push(parameter::edit(self.page.source.text(), &segment.span, *quote, text));
                }
                _ => {}
            }
        }
        edits.sort_by_key(|(span, _)| span.start);
        Ok(edits)
    }

    /// The backslashes that break lines in `segment`: in a tag, kramdown knows
    /// only blanks for that.
    fn backslash_breaks(&self, segment: &Segment) -> Vec<Span> {
        if !self.page.dialect.kramdown {
            return Vec::new();
        }
        let is_backslash = |placeable: &&Placeable| {
            placeable.role == Role::HardBreak
                && placeable.written.starts_with('\\')
                && !placeable.written.starts_with("\\\\")
        };
        let breaks = segment.placeables.iter().filter(is_backslash);
        breaks.map(|placeable| placeable.span.start..placeable.span.start + 1).collect()
    }

    /// The front matter `block` with the notice below it, before `rest`.
    fn top(&self, block: String, rest: &str) -> String {
        let Some(notice) = &self.notice else { return block };
        let mut top = block;
        if !top.is_empty() {
            top.push_str(if top.ends_with('\n') { "\n" } else { "\n\n" });
        }
        top.push_str(notice);
        top.push('\n');
        let blank = rest.lines().next().is_none_or(|line| line.trim_ascii().is_empty());
        if !blank {
            top.push('\n');
        }
        top
    }

    fn pins(&self) -> Vec<Option<Pin>> {
        if self.is_source_language() {
            return Vec::new();
        }
        let headings = &self.page.body.headings;
        anchor::pins(headings, &self.page.conventions, |at| self.heading_text(&headings[at]))
    }

    /// A heading's text as the localized page shows it.
    pub(super) fn heading_text(&self, heading: &Heading) -> String {
        let shown = self.segment_of(heading).map(|at| (&self.segments[at], &self.renderings[at]));
        let Some((segment, Rendering::Translated(pattern))) = shown else { return heading.text.clone() };
        let Ok(rendered) = self.rendered(segment, pattern) else { return heading.text.clone() };
        let list = if heading.has_attributes { segment.span.end..heading.end } else { 0..0 };
        let list = self.page.source.text().get(list).unwrap_or_default();
        let body = markdown::parse(&format!("# {rendered}{list}\n"), &(0..0), self.page.dialect);
        body.headings.into_iter().next().map(|heading| heading.text).unwrap_or_default()
    }

    /// Where attributes can stand behind a heading's text.
    fn behind_text(&self, heading: &Heading) -> usize {
        let segment = self.segment_of(heading);
        segment.map_or(heading.end, |at| heading.end.max(self.segments[at].span.end))
    }

    /// The number of the segment that is the text of `heading`.
    pub(super) fn segment_of(&self, heading: &Heading) -> Option<usize> {
        let is_its = |segment: &Segment| {
            segment.node == Some(heading.node) && matches!(segment.kind, SegmentKind::Text(Block::Heading(_)))
        };
        self.segments.iter().position(is_its)
    }
}
