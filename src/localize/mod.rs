//! The localized page: the English bytes with only the segments' ranges
//! replaced, its links and front matter changed, its headings pinned to their
//! English anchors, and a notice on top.

mod anchor;
mod comparison;
mod culprits;
mod data;
pub mod front_matter;
mod matter;
pub mod notice;
mod own_language;
mod parameter;
pub mod proven;
pub mod redirect;
mod splices;
mod structure;

use std::fmt;

use crate::language::{Language, SourceName};
use crate::page::Page;
use crate::page::body::{Block, Heading};
use crate::page::markdown;
use crate::page::part::{PartKind, Role};
use crate::segment::{Kind, Notation, Pattern, Placeable, Segment};
use crate::splice::escape::WORD_JOINER;
use crate::splice::{Unspliced, render, render_as_it_is};
use crate::text::Span;

use anchor::Pin;
use comparison::Rejected;
use splices::{Splices, edited};

pub use culprits::{Unwritable, Whole, whole};

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
pub struct Context<'a> {
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
    /// The catalog's path, for the comment that says what the page is made of.
    pub catalog_path: &'a str,
    /// Whether its structure is known to be the English one's, as [`proven`] says.
    pub is_proven: bool,
}

/// Why a page can't be localized.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalizeError {
    /// What is wrong, in lower case and without a full stop.
    pub message: String,
    /// The id of the segment that is to blame, where that is known.
    pub segment: Option<String>,
}

impl fmt::Display for LocalizeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.segment {
            Some(id) => write!(f, "{id}: {}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

impl std::error::Error for LocalizeError {}

impl From<front_matter::EditError> for LocalizeError {
    fn from(error: front_matter::EditError) -> Self {
        Self { message: error.message, segment: None }
    }
}

/// The localized page: the whole content of its file.
///
/// # Errors
/// A text that can't be put into its place, or a result that would differ from
/// the English page in more than words. Nothing of the page is published then.
pub fn localize(context: &Context<'_>) -> Result<String, LocalizeError> {
    attempt(context).map_err(|rejected| rejected.error)
}

/// The same, and what can be said of the texts that are to blame.
fn attempt(context: &Context<'_>) -> Result<String, Rejected> {
    if let Some(data) = &context.page.data {
        return Ok(data::localize(context, data)?);
    }
    let edits = context.edits()?;
    let context = &Context { link_edits: &edits, ..context.clone() };
    let composed = compose(context)?;
    if context.is_proven {
        return Ok(composed.content);
    }
    if context.is_source_language() && composed.content == context.page.source.original() {
        return Ok(composed.content);
    }
    context.verify(composed)
}

/// A page that has been put together.
struct Composed {
    content: String,
    /// The length of its front matter with `\n` line endings.
    front_matter: usize,
    pins: Vec<Option<Pin>>,
    splices: Splices,
}

fn compose(context: &Context<'_>) -> Result<Composed, LocalizeError> {
    let page = context.page;
    let mut splices = Splices::of_edits(context.link_edits);
    let block = matter::localize(context)?;
    let front_matter = block.as_ref().map_or(0, String::len);
    let english = page.front_matter_span();
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
                splices.wrap(&segment.span, &tag, &context.end_tag(segment));
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
    Ok(Composed { content: splices.apply(&page.source)?, front_matter, pins, splices })
}

impl Context<'_> {
    fn is_source_language(&self) -> bool {
        self.language == self.source_language
    }

    /// The links' edits with the page's language and the translations of texts in
    /// attributes and parameters: all that changes inside tags.
    fn edits(&self) -> Result<Vec<(Span, String)>, LocalizeError> {
        let mut edits = self.link_edits.to_vec();
        edits.extend(self.own_language());
        for (segment, rendering) in std::iter::zip(self.segments, self.renderings) {
            let (Kind::Text(block), Rendering::Translated(pattern)) = (&segment.kind, rendering) else {
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

    /// Whether English text in the place of `segment` can be marked as such.
    fn can_mark(&self, segment: &Segment) -> bool {
        // An attribute list right behind the tag would be the tag's.
        let has_list = self.page.source.text()[segment.span.end..].starts_with("{:");
        let knows_tags = self.page.conventions.html || self.page.dialect.is_html();
        segment.kind.can_hold_tags() && knows_tags && !has_list
    }

    /// The backslashes that break lines in `segment`: in a tag, kramdown knows
    /// only blanks for that.
    fn backslash_breaks(&self, segment: &Segment) -> Vec<Span> {
        if !self.page.dialect.kramdown {
            return Vec::new();
        }
        let runs = &self.page.body.runs;
        let first = runs.partition_point(|run| run.span.start < segment.span.start);
        let run = runs[first..].iter().find(|run| run.span == segment.span);
        let breaks = run.into_iter().flat_map(|run| &run.parts).filter(|part| {
            matches!(&part.kind, PartKind::Opaque(opaque)
                if opaque.role == Role::HardBreak
                    && opaque.written.starts_with('\\')
                    && !opaque.written.starts_with("\\\\"))
        });
        breaks.map(|part| part.span.start..part.span.start + 1).collect()
    }

    fn tag(&self) -> String {
        format!("<span lang=\"{}\" dir=\"{}\">", self.source_language, self.source_language.direction())
    }

    /// What ends a text in that tag.
    fn end_tag(&self, segment: &Segment) -> String {
        let is_paragraph = matches!(
            segment.kind,
            Kind::Text(Block::Paragraph | Block::ListItem | Block::Quotation | Block::Footnote)
        );
        let text = if self.page.dialect.mdx && is_paragraph { WORD_JOINER } else { "" };
        format!("</span>{text}")
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

    fn rendered(&self, segment: &Segment, pattern: &Pattern) -> Result<String, LocalizeError> {
        self.rendered_with(segment, pattern, |placeable| self.written(placeable))
    }

    /// `pattern` as it stands in the page, with what is `written` for each
    /// placeable.
    fn rendered_with(
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
    fn written(&self, placeable: &Placeable) -> String {
        let text = self.page.source.text();
        if text[placeable.span.clone()] != placeable.written {
            return placeable.written.clone();
        }
        edited(text, &placeable.span, self.link_edits)
    }

    fn pins(&self) -> Vec<Option<Pin>> {
        if self.is_source_language() {
            return Vec::new();
        }
        let headings = &self.page.body.headings;
        anchor::pins(headings, &self.page.conventions, |at| self.heading_text(&headings[at]))
    }

    /// A heading's text as the localized page shows it.
    fn heading_text(&self, heading: &Heading) -> String {
        let mut shown = std::iter::zip(self.segments, self.renderings);
        let shown = shown.find(|(segment, _)| is_of(segment, heading));
        let Some((segment, Rendering::Translated(pattern))) = shown else { return heading.text.clone() };
        let Ok(rendered) = self.rendered(segment, pattern) else { return heading.text.clone() };
        let list = if heading.has_attributes { segment.span.end..heading.end } else { 0..0 };
        let list = self.page.source.text().get(list).unwrap_or_default();
        let body = markdown::parse(&format!("# {rendered}{list}\n"), &(0..0), self.page.dialect);
        body.headings.into_iter().next().map(|heading| heading.text).unwrap_or_default()
    }

    /// Where attributes can stand behind a heading's text.
    fn behind_text(&self, heading: &Heading) -> usize {
        let segment = self.segments.iter().find(|segment| is_of(segment, heading));
        segment.map_or(heading.end, |segment| heading.end.max(segment.span.end))
    }
}

/// Whether `segment` is the text of `heading`.
fn is_of(segment: &Segment, heading: &Heading) -> bool {
    let is_heading = matches!(&segment.kind, Kind::Text(Block::Heading(_)));
    is_heading && (heading.start..=heading.end).contains(&segment.span.start)
}
