//! Splice: from a resolved pattern to the Markdown that stands in the page.

mod addresses;
mod angles;
mod brackets;
pub mod escape;
mod icons;
mod references;
mod scripts;
mod tildes;

use crate::language::Language;
use crate::page::body::Block;
use crate::page::part::Role;
use crate::resolve::date::format_date;
use crate::segment::{Element, Notation, Pattern, Placeable, Segment, SegmentKind};

/// Why a text can't be put into the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unspliced {
    /// The segment has no such placeable.
    Unknown(String),
    /// A link's target that doesn't stand behind a text in brackets.
    Misplaced(String),
    /// `DATETIME` of what is no date.
    NoDate(String),
}

/// `pattern`, resolved, as the Markdown of `segment`; `written` gives what is
/// written for each placeable. What a translator wrote as text and Markdown
/// would take for syntax is escaped.
///
/// # Errors
/// The first placeable that can't stand where it does.
pub fn render(
    pattern: &Pattern,
    segment: &Segment,
    language: &Language,
    written: impl Fn(&Placeable) -> String,
) -> Result<String, Unspliced> {
    let output = spliced(pattern, segment, language, written)?;
    if let SegmentKind::Text(Block::Attribute { quote, .. }) = &segment.kind {
        return Ok(escape::in_quotes(&output.text, &output.raw, *quote));
    }
    Ok(match segment.kind.notation() {
        Notation::Plain => output.text,
        Notation::Html => escape::in_html(&output.text, &output.raw, segment),
        Notation::Markdown => escape::escape(&output.text, &output.raw, segment),
    })
}

/// [`render`] for a text in which nothing is to be escaped.
///
/// # Errors
/// As above.
pub fn render_as_it_is(
    pattern: &Pattern,
    segment: &Segment,
    language: &Language,
    written: impl Fn(&Placeable) -> String,
) -> Result<String, Unspliced> {
    spliced(pattern, segment, language, written).map(|output| output.text)
}

fn spliced(
    pattern: &Pattern,
    segment: &Segment,
    language: &Language,
    written: impl Fn(&Placeable) -> String,
) -> Result<SplicedText, Unspliced> {
    let mut output = SplicedText::default();
    let mut before = None;
    for element in pattern.elements() {
        match element {
            Element::Text(text) if segment.kind.notation() == Notation::Plain => output.text(text)?,
            Element::Text(text) => {
                let text = icons::kept_apart(references::numbered(text), segment);
                output.text(&match before.take() {
                    Some((address, start)) => {
                        addresses::behind(&text, address, &output.text[..start], segment)
                    }
                    None => text,
                })?;
            }
            Element::Placeable(name) | Element::Date { name, .. } | Element::Allowed { name, .. } => {
                output.check_target()?;
                let placeable = segment.placeable(name).ok_or_else(|| Unspliced::Unknown(name.clone()))?;
                match element {
                    Element::Date { style, .. } => {
                        let date = style
                            .parse()
                            .ok()
                            .and_then(|style| format_date(&placeable.shown, style, language));
                        let date = date.filter(|_| placeable.role == Role::Date);
                        output.text(&date.ok_or_else(|| Unspliced::NoDate(name.clone()))?)?;
                    }
                    Element::Allowed { address, .. } => {
                        output.placeable(placeable, &format!("({address})"))?;
                    }
                    _ => {
                        output.text.push_str(addresses::blank_before(placeable, &output.text, segment));
                        output.placeable(placeable, &written(placeable))?;
                    }
                }
                before = output.raw.last().map(|raw| (placeable, raw.start));
            }
            Element::Term(source) | Element::Foreign(source) => {
                return Err(Unspliced::Unknown(source.clone()));
            }
        }
    }
    output.check_target()?;
    let is_plain = segment.kind.notation() == Notation::Plain;
    if !is_plain && output.raw.last().is_none_or(|raw| raw.end < output.text.len()) {
        output.text.truncate(output.text.trim_end_matches([' ', '\t']).len());
    }
    Ok(output)
}

/// Text in the making, with the ranges that are not a translator's.
#[derive(Default)]
struct SplicedText {
    text: String,
    raw: Vec<crate::text::Span>,
    /// A link's target, whose closing parenthesis has to come next.
    target: Option<String>,
    after_break: bool,
}

impl SplicedText {
    fn text(&mut self, text: &str) -> Result<(), Unspliced> {
        let mut text = text;
        if self.target.is_some() {
            let Some(rest) = text.strip_prefix(')') else { return self.check_target() };
            self.target = None;
            text = rest;
        }
        // Blanks where a line begins are none for readers, and may begin a block.
        if std::mem::take(&mut self.after_break) || self.text.is_empty() {
            text = text.trim_start_matches([' ', '\t']);
        }
        self.text.push_str(text);
        Ok(())
    }

    fn check_target(&self) -> Result<(), Unspliced> {
        self.target.clone().map_or(Ok(()), |name| Err(Unspliced::Misplaced(name)))
    }

    fn placeable(&mut self, placeable: &Placeable, written: &str) -> Result<(), Unspliced> {
        self.after_break = false;
        match placeable.role {
            Role::Link | Role::Image => {
                let Some(before) = self.text.strip_suffix("](") else {
                    return Err(Unspliced::Misplaced(placeable.name.clone()));
                };
                self.text.truncate(before.len() + 1);
                self.target = Some(placeable.name.clone());
            }
            Role::HardBreak => {
                let written = self.raw.last().map_or(0, |raw| raw.end);
                self.text.truncate(self.text.trim_end_matches(' ').len().max(written));
                self.after_break = true;
            }
            _ => {}
        }
        let start = self.text.len();
        self.text.push_str(if start == 0 { written.trim_start_matches(' ') } else { written });
        self.raw.push(start..self.text.len());
        Ok(())
    }
}
