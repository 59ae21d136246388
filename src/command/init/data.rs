//! `_data/`: the YAML files that a Jekyll site's layouts read.

use std::collections::{BTreeMap, BTreeSet};

use crate::page::front_matter::{Value, parse_file};
use crate::page::source::Source;
use crate::project::{Error, Project};
use crate::site::files::{FileText, Files as _, read_text};

/// The folder that Jekyll reads data from.
pub(super) const FOLDER: &str = "_data";

/// Keys whose texts are names of things, not words for readers.
const NAMES: &[&str] =
    &["id", "ref", "lang", "class", "icon", "image", "file", "email", "layout", "type", "key"];

/// What the data files hold.
#[derive(Debug, Default)]
pub(super) struct DataFiles {
    /// How many there are.
    pub(super) count: usize,
    /// The keys whose values look like texts.
    pub(super) texts: Vec<String>,
    /// The keys whose values are addresses on the site.
    pub(super) urls: Vec<String>,
}

impl DataFiles {
    /// Looks at the files in `_data/`; what can't be read is left to `check`.
    pub(super) fn of(project: &Project) -> Result<Self, Error> {
        let mut values: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut files = Self::default();
        for path in project.list(FOLDER)?.files.into_iter().filter(|path| is_yaml(path)) {
            files.count += 1;
            let FileText::Is(text) = read_text(project, &path)? else { continue };
            if let Ok(root) = parse_file(Source::new(text).text()) {
                collect(&root, &mut values);
            }
        }
        for (key, values) in values {
            if values.iter().all(|value| value.starts_with('/') && !value.contains('.')) {
                files.urls.push(key);
            } else if !NAMES.contains(&key.as_str()) && values.iter().all(|value| is_text(value)) {
                files.texts.push(key);
            }
        }
        Ok(files)
    }
}

fn is_yaml(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, extension)| matches!(extension, "yml" | "yaml"))
}

/// Whether a value looks like words: letters, and no address or name of a file.
fn is_text(value: &str) -> bool {
    let is_name = !value.contains(' ') && value.contains(['/', '.', '@', '_', '#']);
    value.chars().any(char::is_alphabetic) && !value.contains("://") && !is_name
}

/// The texts below `value`, by key.
fn collect(value: &Value, values: &mut BTreeMap<String, BTreeSet<String>>) {
    match value {
        Value::List(list) => list.items.iter().for_each(|item| collect(item, values)),
        Value::Map(map) => {
            for entry in &map.entries {
                match &entry.value {
                    Value::Scalar(scalar) if scalar.is_string => {
                        values.entry(entry.key.clone()).or_default().insert(scalar.text.clone());
                    }
                    other => collect(other, values),
                }
            }
        }
        Value::Scalar(_) | Value::Opaque(_) => {}
    }
}
