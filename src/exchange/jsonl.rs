//! JSON lines, one object per segment, for programs.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use crate::memory::MemoryMatch;
use crate::text::words::word_diff;

use super::item::{ImportedFile, ImportedItem, ImportedItems, is_open};
use super::unit::{Export, Unit};

/// The file for `export`.
pub(super) fn write(export: &Export) -> String {
    let languages = (export.source.tag(), export.language.tag());
    let mut text = String::new();
    for unit in &export.units {
        let _ = writeln!(text, "{}", object(unit, languages));
    }
    text
}

fn object(unit: &Unit, (source, language): (&str, &str)) -> Value {
    let placeables = unit.placeables.iter().map(|(name, shown)| (name.clone(), Value::from(shown.as_str())));
    let change = unit.old_english.as_deref().map(|old| word_diff(old, &unit.english));
    json!({
        "page": unit.page,
        "line": unit.line,
        "id": unit.id,
        "kind": unit.kind,
        "status": unit.status,
        "source": source,
        "language": language,
        "english": unit.english,
        "english-old": unit.old_english,
        "change": change,
        "text": unit.text,
        "replaces": unit.print.map(|print| print.to_string()),
        "placeables": placeables.collect::<Map<_, _>>(),
        "notes": unit.notes,
        "terms": unit.terms.iter().cloned().map(|(from, to)| (from, to.into())).collect::<Map<_, _>>(),
        "memory": unit.memory.as_ref().map(memory),
    })
}

fn memory(found: &MemoryMatch) -> Value {
    json!({
        "likeness": found.likeness,
        "from": found.origin,
        "english": found.english,
        "text": found.text,
        "change": found.change,
    })
}

/// Reads the file `text`, whose path findings name.
pub(super) fn read(path: &str, text: &str) -> ImportedItems {
    let mut file = ImportedFile::new(path, text);
    let mut items = ImportedItems::default();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        let span = at..at + content.len();
        at += line.len();
        let content = content.trim_start_matches('\u{FEFF}').trim();
        if content.is_empty() {
            continue;
        }
        match item(content) {
            Ok((item, languages)) => {
                let [source, language] = languages;
                items.source = items.source.or(source);
                items.language = items.language.or(language);
                items.items.extend(item.map(|item| ImportedItem { place: Some(file.place(&span)), ..item }));
            }
            Err(message) => {
                let help = "Each line is one JSON object with the strings \"id\" and \"text\".";
                file.broken(&mut items, &span, message, help);
            }
        }
    }
    file.finish(&mut items);
    items
}

type Languages = [Option<String>; 2];

/// The translation in a line, if it has one, and the languages that it names.
fn item(line: &str) -> Result<(Option<ImportedItem>, Languages), String> {
    let value: Value =
        serde_json::from_str(line).map_err(|error| format!("this line is no JSON: {error}"))?;
    let object = value.as_object().ok_or("this line is no JSON object")?;
    let string = |key: &str| match object.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(format!("\"{key}\" is no string")),
    };
    let languages = [string("source")?, string("language")?];
    let text = string("text")?.filter(|text| !text.trim().is_empty());
    let name = string("id")?;
    if name.is_none() && !object.contains_key("english") {
        return Err("neither \"id\" nor \"english\" says which segment this is".to_owned());
    }
    let replaces = string("replaces")?.and_then(|print| print.parse().ok());
    let item = text.map(|text| {
        Ok::<_, String>(ImportedItem {
            name,
            page: string("page")?,
            english: string("english")?,
            old_english: string("english-old")?,
            is_fuzzy: is_open(string("status")?.as_deref()),
            replaces,
            text,
            place: None,
        })
    });
    Ok((item.transpose()?, languages))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_and_broken_ones_reported() {
        let text = "{\"id\": \"ref-1-a\", \"text\": \"Eins\", \"english\": \"One\", \"language\": \"de\"}\n\
                    \n{\"id\": \"ref-1-b\", \"text\": null}\n[]\n{\"id\": 7, \"text\": \"x\"}\n{\"text\": \"x\"}\n{\"id\"";
        let items = read("drafts.jsonl", text);
        assert_eq!(items.language.as_deref(), Some("de"));
        let names: Vec<_> =
            items.items.iter().map(|item| (item.name.as_deref(), item.text.as_str())).collect();
        assert_eq!(names, [(Some("ref-1-a"), "Eins")]);
        let told: Vec<_> = items.findings.iter().map(|finding| finding.message.as_str()).collect();
        assert_eq!(
            told,
            [
                "this line is no JSON object",
                "\"id\" is no string",
                "neither \"id\" nor \"english\" says which segment this is",
                "this line is no JSON: EOF while parsing an object at line 1 column 5",
            ]
        );
    }
}
