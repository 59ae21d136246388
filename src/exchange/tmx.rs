//! TMX 1.4: translation memories.

use std::fmt::Write as _;

use crate::language::Language;
use crate::segment::id::is_segment_id;
use crate::text::Span;

use super::inline::{InlineBuilder, InlinePiece, pieces};
use super::item::{ImportedFile, ImportedItem, ImportedItems, language};
use super::unit::{Export, Unit};
use super::xml::{Event, escaped, events};

/// The file for `export`: its translations that somebody has made for an English that is known.
pub(super) fn write(export: &Export) -> String {
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n  \
         <header creationtool=\"glossator\" creationtoolversion=\"{}\" segtype=\"block\" o-tmf=\"glossator\" \
         adminlang=\"en\" srclang=\"{}\" datatype=\"plaintext\"/>\n  <body>\n",
        env!("CARGO_PKG_VERSION"),
        export.source.tag()
    );
    for unit in &export.units {
        let made_from = match unit.status {
            "current" => Some(&unit.english),
            "stale" => unit.old_english.as_ref(),
            _ => None,
        };
        if let (Some(made_from), Some(translation)) = (made_from, &unit.text) {
            entry(&mut text, unit, export, (made_from, translation));
        }
    }
    text.push_str("  </body>\n</tmx>\n");
    text
}

fn entry(text: &mut String, unit: &Unit, export: &Export, (made_from, translation): (&str, &str)) {
    let _ = writeln!(text, "    <tu tuid=\"{}\">", escaped(&unit.id));
    let _ = writeln!(text, "      <prop type=\"x-page\">{}</prop>", escaped(&unit.page));
    for (language, said) in [(&export.source, made_from), (&export.language, translation)] {
        let _ = writeln!(text, "      <tuv xml:lang=\"{language}\"><seg>{}</seg></tuv>", inline(said));
    }
    text.push_str("    </tu>\n");
}

fn inline(text: &str) -> String {
    let mut inline = String::new();
    let mut codes = 0;
    for piece in pieces(text) {
        match piece {
            InlinePiece::Text(text) => inline.push_str(&escaped(&text)),
            InlinePiece::Code { fluent, .. } => {
                codes += 1;
                let _ = write!(inline, "<ph x=\"{codes}\">{}</ph>", escaped(&fluent));
            }
        }
    }
    inline
}

/// Reads the file `text`, whose path findings name: what it has in `wanted`, from `source`.
pub(super) fn read(path: &str, text: &str, source: &Language, wanted: &Language) -> ImportedItems {
    let mut reading = TmxReading {
        file: ImportedFile::new(path, text),
        items: ImportedItems::default(),
        languages: (source, wanted),
        unit: TmxUnit::default(),
        is_in_seg: false,
        code: None,
    };
    let mut is_tmx = false;
    for (span, event) in events(text) {
        match event {
            Ok(event) => {
                is_tmx |= matches!(&event, Event::Start { name, .. } if name == "tmx");
                if !is_tmx && matches!(event, Event::Start { .. }) {
                    break;
                }
                reading.event(&span, &event);
            }
            Err(broken) => {
                reading.unit.is_broken = true;
                let help = "Export the memory anew, or repair it.";
                reading.file.broken(&mut reading.items, &span, broken, help);
            }
        }
    }
    if !is_tmx {
        let help = "Export a TMX file, or name the format of this one with `--format`.";
        reading.file.broken(&mut reading.items, &(0..0), "this file is no TMX", help);
    }
    reading.file.finish(&mut reading.items);
    reading.items
}

#[derive(Default)]
struct TmxUnit {
    name: Option<String>,
    page: Option<String>,
    span: Span,
    is_broken: bool,
    /// The text of each language that is one of the two.
    source: Option<String>,
    target: Option<String>,
    side: Option<TmxSide>,
    text: InlineBuilder,
    /// The kind of the property that is being read, and what it says.
    prop: Option<(String, String)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum TmxSide {
    Source,
    Target,
}

struct TmxReading<'t> {
    file: ImportedFile<'t>,
    items: ImportedItems,
    languages: (&'t Language, &'t Language),
    unit: TmxUnit,
    is_in_seg: bool,
    /// What stands in the inline element that is being read.
    code: Option<String>,
}

impl TmxReading<'_> {
    fn event(&mut self, span: &Span, event: &Event) {
        match event {
            Event::Start { name, .. } => self.start(span, name, event),
            Event::End(name) => self.end(name),
            Event::Text(text) => {
                if let Some(code) = &mut self.code {
                    code.push_str(text);
                } else if self.is_in_seg {
                    self.unit.text.text(text);
                } else if let Some((_, said)) = &mut self.unit.prop {
                    said.push_str(text);
                }
            }
        }
    }

    fn start(&mut self, span: &Span, name: &str, tag: &Event) {
        match name {
            "tu" => {
                let name = tag.attribute("tuid").filter(|id| is_segment_id(id)).map(str::to_owned);
                self.unit = TmxUnit { name, span: span.clone(), ..TmxUnit::default() };
            }
            "tuv" => {
                let said = tag.attribute("xml:lang").or(tag.attribute("lang")).and_then(language);
                let (source, wanted) = self.languages;
                // The one that is closest counts: a memory may have several regions.
                let is = |known: &Language| said.as_ref().is_some_and(|said| said.same_language(known));
                let is_free = |text: &Option<String>| text.is_none() || said.as_ref() == Some(wanted);
                self.unit.side = if is(source) && self.unit.source.is_none() {
                    Some(TmxSide::Source)
                } else if is(wanted) && is_free(&self.unit.target) {
                    Some(TmxSide::Target)
                } else {
                    None
                };
            }
            "prop" => {
                self.unit.prop = Some((tag.attribute("type").unwrap_or_default().to_owned(), String::new()));
            }
            "seg" => {
                self.is_in_seg = true;
                self.unit.text = InlineBuilder::default();
            }
            "ph" | "bpt" | "ept" | "it" | "ut" if self.is_in_seg => self.code = Some(String::new()),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "ph" | "bpt" | "ept" | "it" | "ut" => {
                if let Some(code) = self.code.take() {
                    self.unit.text.code(&code);
                }
            }
            "seg" => {
                self.is_in_seg = false;
                let text = std::mem::take(&mut self.unit.text).finish();
                match self.unit.side {
                    Some(TmxSide::Source) => self.unit.source = Some(text),
                    Some(TmxSide::Target) => self.unit.target = Some(text),
                    None => {}
                }
            }
            "prop" => {
                if let Some((kind, said)) = self.unit.prop.take()
                    && kind == "x-page"
                {
                    self.unit.page = Some(said);
                }
            }
            "tu" => self.finish_unit(),
            _ => {}
        }
    }

    fn finish_unit(&mut self) {
        let unit = std::mem::take(&mut self.unit);
        let (Some(source), Some(target), false) = (unit.source, unit.target, unit.is_broken) else { return };
        if source.is_empty() || target.is_empty() {
            return;
        }
        self.items.items.push(ImportedItem {
            name: unit.name,
            page: unit.page,
            english: Some(source),
            text: target,
            place: Some(self.file.place(&unit.span)),
            ..ImportedItem::default()
        });
    }
}
