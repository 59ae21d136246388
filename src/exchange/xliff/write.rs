//! Writing XLIFF.

use std::fmt::Write as _;

use crate::exchange::inline::{InlinePiece, pieces};
use crate::exchange::unit::{Export, Unit};
use crate::exchange::xml::escaped;

use super::{BEFORE, EXPORTED};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// Units of neighbouring pages, a file each.
fn by_page(export: &Export) -> impl Iterator<Item = &[Unit]> {
    export.units.chunk_by(|a, b| a.page == b.page)
}

/// XLIFF 1.2.
pub(in crate::exchange) fn version_1(export: &Export) -> String {
    let mut text = format!("{HEAD}<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n");
    for units in by_page(export) {
        let page = units.first().map_or("", |unit| unit.page.as_str());
        let _ = write!(
            text,
            "  <file original=\"{}\" source-language=\"{}\" target-language=\"{}\" datatype=\"x-markdown\">\n    <body>\n",
            escaped(page),
            export.source.tag(),
            export.language.tag()
        );
        for unit in units {
            unit_1(&mut text, unit);
        }
        text.push_str("    </body>\n  </file>\n");
    }
    text.push_str("</xliff>\n");
    text
}

fn unit_1(text: &mut String, unit: &Unit) {
    let id = escaped(&unit.id);
    let approved = if unit.status == "current" { " approved=\"yes\"" } else { "" };
    let _ =
        writeln!(text, "      <trans-unit id=\"{id}\" resname=\"{id}\"{approved} xml:space=\"preserve\">");
    let _ = writeln!(text, "        <source>{}</source>", inline_1(&unit.english));
    if let Some(target) = &unit.text {
        let _ = writeln!(text, "        <target state=\"{}\">{}</target>", state_1(unit), inline_1(target));
    }
    if let Some(print) = unit.print {
        let _ = writeln!(
            text,
            "        <context-group purpose=\"x-glossator\">\
             <context context-type=\"{EXPORTED}\">{print}</context></context-group>"
        );
    }
    for note in unit.remarks() {
        let _ = writeln!(text, "        <note>{}</note>", escaped(&note));
    }
    if let (Some(old), Some(target)) = (&unit.old_english, &unit.text) {
        let (old, target) = (inline_1(old), inline_1(target));
        let _ = writeln!(
            text,
            "        <alt-trans alttranstype=\"previous-version\"><source>{old}</source><target>{target}</target></alt-trans>"
        );
    }
    text.push_str("      </trans-unit>\n");
}

fn state_1(unit: &Unit) -> &'static str {
    match unit.status {
        "current" => "translated",
        "stale" => "needs-adaptation",
        _ => "needs-review-translation",
    }
}

fn inline_1(text: &str) -> String {
    let piece = |piece: InlinePiece| match piece {
        InlinePiece::Text(text) => escaped(&text),
        InlinePiece::Code { id, fluent } => {
            format!("<x id=\"{}\" equiv-text=\"{}\"/>", escaped(&id), escaped(&fluent))
        }
    };
    pieces(text).into_iter().map(piece).collect()
}

/// XLIFF 2.1.
pub(in crate::exchange) fn version_2(export: &Export) -> String {
    let mut text = format!(
        "{HEAD}<xliff version=\"2.1\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"{}\" trgLang=\"{}\">\n",
        export.source.tag(),
        export.language.tag()
    );
    for (number, units) in by_page(export).enumerate() {
        let page = units.first().map_or("", |unit| unit.page.as_str());
        let _ = writeln!(text, "  <file id=\"page-{}\" original=\"{}\">", number + 1, escaped(page));
        for unit in units {
            unit_2(&mut text, unit);
        }
        text.push_str("  </file>\n");
    }
    text.push_str("</xliff>\n");
    text
}

fn unit_2(text: &mut String, unit: &Unit) {
    let id = escaped(&unit.id);
    let _ = writeln!(text, "    <unit id=\"{id}\" name=\"{id}\">");
    text.push_str("      <notes>\n");
    for note in unit.remarks() {
        let _ = writeln!(text, "        <note>{}</note>", escaped(&note));
    }
    if let Some(old) = &unit.old_english {
        let _ = writeln!(text, "        <note category=\"{BEFORE}\">{}</note>", escaped(old));
    }
    if let Some(print) = unit.print {
        let _ = writeln!(text, "        <note category=\"{EXPORTED}\">{print}</note>");
    }
    text.push_str("      </notes>\n");
    let mut data = OriginalData::default();
    let source = inline_2(&unit.english, &mut data);
    let target = unit.text.as_deref().map(|target| inline_2(target, &mut data));
    if !data.0.is_empty() {
        text.push_str("      <originalData>\n");
        for (number, fluent) in data.0.iter().enumerate() {
            let _ = writeln!(text, "        <data id=\"d{}\">{}</data>", number + 1, escaped(fluent));
        }
        text.push_str("      </originalData>\n");
    }
    let _ = writeln!(text, "      <segment{}>", state_2(unit));
    let _ = writeln!(text, "        <source xml:space=\"preserve\">{source}</source>");
    if let Some(target) = target {
        let _ = writeln!(text, "        <target xml:space=\"preserve\">{target}</target>");
    }
    text.push_str("      </segment>\n    </unit>\n");
}

/// The placeables of a unit; those of source and target are shared.
#[derive(Default)]
struct OriginalData(Vec<String>);

impl OriginalData {
    fn number(&mut self, fluent: String) -> usize {
        let known = self.0.iter().position(|known| *known == fluent);
        known.unwrap_or_else(|| {
            self.0.push(fluent);
            self.0.len() - 1
        }) + 1
    }
}

fn state_2(unit: &Unit) -> String {
    match (unit.status, &unit.text) {
        (_, None) => " state=\"initial\"".to_owned(),
        ("current", _) => " state=\"translated\"".to_owned(),
        (status, _) => format!(" state=\"initial\" subState=\"glossator:{status}\""),
    }
}

fn inline_2(text: &str, data: &mut OriginalData) -> String {
    let mut inline = String::new();
    for piece in pieces(text) {
        match piece {
            InlinePiece::Text(text) => inline.push_str(&escaped(&text)),
            InlinePiece::Code { id, fluent } => {
                let number = data.number(fluent);
                let _ = write!(inline, "<ph id=\"{}\" dataRef=\"d{number}\"/>", escaped(&id));
            }
        }
    }
    inline
}
