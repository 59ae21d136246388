//! Reading XLIFF of either version: units that are broken cost themselves, a file that is cut off what
//! comes behind.

use std::collections::HashMap;

use crate::exchange::inline::{InlineBuilder, placeable};
use crate::exchange::item::{ImportedFile, ImportedItem, ImportedItems};
use crate::exchange::xml::{Event, events};
use crate::segment::id::is_segment_id;
use crate::text::Span;

use super::{BEFORE, EXPORTED};

/// Reads the file `text`, whose path findings name.
pub(in crate::exchange) fn read(path: &str, text: &str) -> ImportedItems {
    let mut reading = XliffReading {
        file: ImportedFile::new(path, text),
        items: ImportedItems::default(),
        page: None,
        unit: None,
    };
    let mut is_xliff = false;
    for (span, event) in events(text) {
        match event {
            Ok(event) => {
                is_xliff |= matches!(&event, Event::Start { name, .. } if name == "xliff");
                if !is_xliff && matches!(event, Event::Start { .. }) {
                    break;
                }
                reading.event(&span, &event);
            }
            Err(broken) => reading.broken(&span, &broken),
        }
    }
    if !is_xliff {
        let help = "Export an XLIFF file, or name the format of this one with `--format`.";
        reading.file.broken(&mut reading.items, &(0..0), "this file is no XLIFF", help);
    }
    reading.file.finish(&mut reading.items);
    reading.items
}

struct XliffReading<'t> {
    file: ImportedFile<'t>,
    items: ImportedItems,
    page: Option<String>,
    unit: Option<XliffUnit>,
}

/// What of a unit the text goes into that is being read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum XliffPlace {
    Source,
    Target,
    OldSource,
    /// A note of 2.1 or a context of 1.2.
    Marked,
    Data,
}

#[derive(Default)]
struct XliffUnit {
    name: Option<String>,
    span: Span,
    source: InlineBuilder,
    target: InlineBuilder,
    has_target: bool,
    old_source: InlineBuilder,
    has_old: bool,
    /// What the note or context says that is being read.
    marked: String,
    mark: String,
    replaces: Option<String>,
    before: Option<String>,
    /// The placeables of 2.1 by their ids.
    data: HashMap<String, String>,
    data_id: String,
    place: Option<XliffPlace>,
    is_in_alternative: bool,
    is_approved: Option<bool>,
    is_previous: bool,
    state: Option<String>,
    is_broken: bool,
    /// How deep in codes that stand for what they hold the text is.
    in_code: usize,
    /// How many segments of 2.1 there were.
    segments: usize,
}

impl XliffReading<'_> {
    fn broken(&mut self, span: &Span, message: &str) {
        if let Some(unit) = &mut self.unit {
            unit.is_broken = true;
        }
        let help = "Export the file anew, or repair it.";
        self.file.broken(&mut self.items, span, message, help);
    }

    fn event(&mut self, span: &Span, event: &Event) {
        match event {
            Event::Start { name, .. } => self.start(span, name, event),
            Event::End(name) => self.end(name),
            Event::Text(text) => {
                let Some(unit) = &mut self.unit else { return };
                match unit.place {
                    _ if unit.in_code > 0 => {}
                    Some(XliffPlace::Source) => unit.source.text(text),
                    Some(XliffPlace::Target) => unit.target.text(text),
                    Some(XliffPlace::OldSource) => unit.old_source.text(text),
                    Some(XliffPlace::Marked | XliffPlace::Data) => unit.marked.push_str(text),
                    None => {}
                }
            }
        }
    }

    fn start(&mut self, span: &Span, name: &str, tag: &Event) {
        let own = |attribute: &str| tag.attribute(attribute).map(str::to_owned);
        match name {
            "xliff" => {
                self.items.source = own("srcLang");
                self.items.language = own("trgLang");
            }
            "file" => {
                self.page = own("original");
                self.items.source = own("source-language").or(self.items.source.take());
                self.items.language = own("target-language").or(self.items.language.take());
            }
            "trans-unit" | "unit" => {
                let named = own("resname").or(own("name")).filter(|name| is_segment_id(name));
                self.unit = Some(XliffUnit {
                    name: named.or(own("id")),
                    span: span.clone(),
                    is_approved: tag.attribute("approved").map(|approved| approved == "yes"),
                    ..XliffUnit::default()
                });
            }
            _ => {
                if let Some(unit) = &mut self.unit {
                    unit.start(name, tag);
                }
            }
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "trans-unit" | "unit" => self.finish_unit(),
            "file" => self.page = None,
            name => {
                if let Some(unit) = &mut self.unit {
                    unit.end(name);
                }
            }
        }
    }

    fn finish_unit(&mut self) {
        let Some(unit) = self.unit.take().filter(|unit| !unit.is_broken) else { return };
        if unit.segments > 1 {
            let help = "Join its segments: glossator's units have one each.";
            self.file.broken(&mut self.items, &unit.span, "this unit has several segments", help);
            return;
        }
        let is_fuzzy = unit.is_fuzzy();
        let text = unit.target.finish();
        if !unit.has_target || text.is_empty() {
            return;
        }
        let old = if unit.has_old { Some(unit.old_source.finish()) } else { unit.before };
        self.items.items.push(ImportedItem {
            name: unit.name,
            page: self.page.clone(),
            english: Some(unit.source.finish()).filter(|english| !english.is_empty()),
            old_english: old.filter(|old| !old.is_empty()),
            text,
            is_fuzzy,
            replaces: unit.replaces.and_then(|print| print.trim().parse().ok()),
            place: Some(self.file.place(&unit.span)),
        });
    }
}

impl XliffUnit {
    /// Whether the state says that somebody has to look at the target.
    fn is_fuzzy(&self) -> bool {
        let state = self.state.as_deref().unwrap_or_default();
        let is_open = state.starts_with("needs-") || matches!(state, "new" | "initial");
        is_open || self.is_approved == Some(false)
    }

    fn start(&mut self, name: &str, tag: &Event) {
        let own = |attribute: &str| tag.attribute(attribute).map(str::to_owned);
        match name {
            "alt-trans" => {
                self.is_in_alternative = true;
                self.is_previous = tag.attribute("alttranstype") == Some("previous-version");
            }
            "segment" => {
                self.segments += 1;
                self.state = own("state").or(Some("initial".to_owned()));
            }
            "source" if self.is_in_alternative => {
                self.place = self.is_previous.then_some(XliffPlace::OldSource);
                self.has_old |= self.is_previous;
            }
            "source" => self.place = Some(XliffPlace::Source),
            "target" if self.is_in_alternative => self.place = None,
            "target" => {
                self.has_target = true;
                self.place = Some(XliffPlace::Target);
                self.state = own("state").or(self.state.take());
            }
            "note" | "context" => {
                self.place = Some(XliffPlace::Marked);
                self.mark = own("category").or(own("context-type")).unwrap_or_default();
                self.marked.clear();
            }
            "data" => {
                self.place = Some(XliffPlace::Data);
                self.data_id = own("id").unwrap_or_default();
                self.marked.clear();
            }
            "x" | "ph" | "bx" | "ex" | "bpt" | "ept" | "it" | "sc" | "ec" => {
                let code = self.code(tag);
                match self.place {
                    Some(XliffPlace::Source) => self.source.code(&code),
                    Some(XliffPlace::Target) => self.target.code(&code),
                    Some(XliffPlace::OldSource) => self.old_source.code(&code),
                    _ => {}
                }
                self.in_code += 1;
            }
            _ => {}
        }
    }

    /// The placeable that an inline element stands for.
    fn code(&self, tag: &Event) -> String {
        let data = tag.attribute("dataRef").and_then(|id| self.data.get(id)).map(String::as_str);
        let said = [data, tag.attribute("equiv-text"), tag.attribute("equiv")];
        let said = said.into_iter().flatten().find(|fluent| placeable(fluent).is_some());
        let id = tag.attribute("id").unwrap_or_default();
        let name = id.split("--").next().unwrap_or(id);
        said.map_or_else(|| format!("{{ ${name} }}"), str::to_owned)
    }

    fn end(&mut self, name: &str) {
        match name {
            "alt-trans" => self.is_in_alternative = false,
            "source" | "target" => self.place = None,
            "note" | "context" => {
                self.place = None;
                let said = std::mem::take(&mut self.marked);
                match self.mark.as_str() {
                    EXPORTED => self.replaces = Some(said),
                    BEFORE => self.before = Some(said),
                    _ => {}
                }
            }
            "data" => {
                self.place = None;
                self.data.insert(std::mem::take(&mut self.data_id), std::mem::take(&mut self.marked));
            }
            "x" | "ph" | "bx" | "ex" | "bpt" | "ept" | "it" | "sc" | "ec" => {
                self.in_code = self.in_code.saturating_sub(1);
            }
            _ => {}
        }
    }
}
