//! A second reader of YAML, of version 1.1 as Jekyll's is.

use std::collections::BTreeMap;

use glossator::page::front_matter::Value;
use libyaml_safer::{EventData, Parser, ScalarStyle};

/// The texts of the outermost map's values, as YAML 1.1 reads them. Those of
/// `strings` have to be strings.
pub(crate) fn texts(content: &str, strings: &[&str]) -> Result<BTreeMap<String, Vec<String>>, String> {
    let mut bytes = content.as_bytes();
    let mut parser = Parser::new();
    parser.set_input_string(&mut bytes);
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut key: Option<String> = None;
    let mut depth = 0_usize;
    loop {
        let event = parser.parse().map_err(|error| format!("{error}:\n{content}"))?;
        match event.data {
            EventData::StreamEnd => return Ok(found),
            EventData::MappingStart { .. } | EventData::SequenceStart { .. } => depth += 1,
            EventData::MappingEnd | EventData::SequenceEnd => {
                depth -= 1;
                if depth == 1 {
                    key = None;
                }
            }
            EventData::Alias { .. } if depth == 1 => key = None,
            EventData::Scalar { value, style, .. } => match key.clone() {
                None if depth == 1 => key = Some(value),
                Some(name) => {
                    let is_ours = strings.contains(&name.as_str());
                    if is_ours && style == ScalarStyle::Plain && !is_string(&value) {
                        return Err(format!("`{value}` is no string for YAML 1.1"));
                    }
                    found.entry(name).or_default().push(value);
                    if depth == 1 {
                        key = None;
                    }
                }
                None => {}
            },
            _ => {}
        }
    }
}

/// Whether a plain scalar is surely a string for Jekyll's reader.
fn is_string(plain: &str) -> bool {
    const WORDS: &[&str] = &["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    let starts = plain.starts_with(|first: char| first.is_alphabetic() || first == '/');
    starts && !WORDS.contains(&plain.to_lowercase().as_str())
}

/// The texts of a value, as our own reader has it.
pub(crate) fn of_value(value: &Value) -> Vec<String> {
    match value {
        Value::Scalar(scalar) => vec![scalar.text.clone()],
        Value::List(list) => list.items.iter().flat_map(of_value).collect(),
        Value::Map(_) | Value::Opaque(_) => Vec::new(),
    }
}
