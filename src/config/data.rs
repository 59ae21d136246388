//! `[data]`: which YAML files are data, and what in them is translated.

use serde::Deserialize;

use super::folder_path::check_path;
use super::globs::{Folders, Globs};

/// Which YAML files are data, and what in them is translated.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct DataRules {
    /// The folder with data files, or a list of folders. Without it no file is data.
    pub content: Folders,
    /// Globs of data files, relative to their folder.
    pub include: Globs,
    /// Globs of files that aren't data after all.
    pub exclude: Globs,
    /// Values that are translated: keys at any depth, or paths such as `menu.*.label`, where `*` is
    /// one key or item and `**` any number of them.
    pub translate: Vec<KeyPattern>,
    /// Values that are addresses, and are localized like links: keys or paths.
    pub urls: Vec<KeyPattern>,
    /// Where localized data files go: a path with `{language}` that ends with `{path}`.
    pub output: OutputPattern,
}

impl Default for DataRules {
    fn default() -> Self {
        let patterns = |keys: &[&str]| keys.iter().map(|key| KeyPattern::Key((*key).to_owned())).collect();
        Self {
            content: Folders(Vec::new()),
            include: Globs::new(vec!["**/*.yml".to_owned(), "**/*.yaml".to_owned()]).unwrap_or_default(),
            exclude: Globs::default(),
            translate: patterns(&["title", "description"]),
            urls: patterns(&["url"]),
            output: OutputPattern("_data/{language}/{path}".to_owned()),
        }
    }
}

/// Which values of data files are meant.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(try_from = "String")]
pub enum KeyPattern {
    /// All with this key, however deep.
    Key(String),
    /// Those at this path from the root.
    Path(#[cfg_attr(test, schemars(with = "Vec<String>"))] Vec<PathPart>),
}

/// A part of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathPart {
    /// This key.
    Key(String),
    /// One key or item.
    One,
    /// Any number of keys and items.
    Any,
}

impl TryFrom<String> for KeyPattern {
    type Error = String;

    fn try_from(pattern: String) -> Result<Self, String> {
        if !pattern.contains(['.', '*']) && !pattern.is_empty() {
            return Ok(Self::Key(pattern));
        }
        let part = |part: &str| match part {
            "*" => Ok(PathPart::One),
            "**" => Ok(PathPart::Any),
            part if part.is_empty() || part.contains('*') => Err(format!(
                "`{pattern}` is neither a key, such as `title`, nor a path, such as `menu.*.title`"
            )),
            part => Ok(PathPart::Key(part.to_owned())),
        };
        pattern.split('.').map(part).collect::<Result<_, _>>().map(Self::Path)
    }
}

impl KeyPattern {
    /// Whether a value is meant, by its path from the root: keys, and `None`
    /// for an item of a list. The items of a list that is meant are.
    #[must_use]
    pub fn matches(&self, path: &[Option<&str>]) -> bool {
        let items = path.iter().rev().take_while(|step| step.is_none()).count();
        match self {
            Self::Key(key) => path[..path.len() - items].last() == Some(&Some(key.as_str())),
            Self::Path(parts) => (0..=items).any(|items| is_at(parts, &path[..path.len() - items])),
        }
    }
}

fn is_at(parts: &[PathPart], path: &[Option<&str>]) -> bool {
    match (parts, path) {
        ([], path) => path.is_empty(),
        ([PathPart::Any, rest @ ..], path) => (0..=path.len()).any(|from| is_at(rest, &path[from..])),
        ([PathPart::One, parts @ ..], [_, path @ ..]) => is_at(parts, path),
        ([PathPart::Key(key), parts @ ..], [Some(found), path @ ..]) => key == found && is_at(parts, path),
        _ => false,
    }
}

/// Where localized data files go: a path with `{language}` and `{path}`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(try_from = "String")]
pub struct OutputPattern(String);

impl TryFrom<String> for OutputPattern {
    type Error = String;

    fn try_from(pattern: String) -> Result<Self, String> {
        let once = |name: &str| pattern.matches(name).count() == 1;
        let rest = pattern.replace("{language}", "x").replace("{path}", "x");
        if !once("{language}") || !pattern.ends_with("{path}") || !once("{path}") || rest.contains(['{', '}'])
        {
            return Err(format!(
                "`{pattern}` has to hold `{{language}}` and end with `{{path}}`, as `_data/{{language}}/{{path}}` does"
            ));
        }
        if check_path(&rest).is_err() {
            return Err(format!("`{pattern}` has to be a path inside the project"));
        }
        Ok(Self(pattern))
    }
}

impl OutputPattern {
    /// The file in `language` for the one at `path` below its data folder.
    #[must_use]
    pub fn path(&self, language: &str, path: &str) -> String {
        self.0.replace("{language}", language).replace("{path}", path)
    }

    /// Whether `path` is where files in `language` go.
    #[must_use]
    pub fn is_in(&self, language: &str, path: &str) -> bool {
        path.len() > self.path(language, "").len() && path.starts_with(&self.path(language, ""))
    }

    /// The language of the file at `path`, if it is where such files go.
    #[must_use]
    pub fn language<'p>(&self, path: &'p str) -> Option<&'p str> {
        let (before, after) = self.0.split_once("{language}")?;
        let rest = path.strip_prefix(before)?;
        let after = after.strip_suffix("{path}")?;
        let end = rest.find(if after.is_empty() { "/" } else { after })?;
        let language = &rest[..end];
        (!language.is_empty() && !language.contains('/')).then_some(language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(pattern: &str) -> KeyPattern {
        KeyPattern::try_from(pattern.to_owned()).unwrap()
    }

    #[test]
    fn keys_are_found_at_any_depth_and_paths_from_the_root() {
        let item = None;
        let key = Some;
        let label: &[_] = &[key("menu"), item, key("label")];
        let tags: &[_] = &[key("menu"), item, key("tags"), item];
        for (text, path, is_meant) in [
            ("label", label, true),
            ("menu", label, false),
            ("menu.*.label", label, true),
            ("menu.label", label, false),
            ("*.label", label, false),
            ("**.label", label, true),
            ("**", label, true),
            ("menu.**.label", label, true),
            ("tags", tags, true),
            ("menu.*.tags", tags, true),
            ("menu.*.tags.*", tags, true),
            ("menu.*", tags, false),
            ("*", &[item], true),
            ("x", &[item], false),
        ] {
            assert_eq!(pattern(text).matches(path), is_meant, "{text} {path:?}");
        }
        for text in ["", "a..b", ".a", "a.", "a*", "a.***"] {
            assert!(KeyPattern::try_from(text.to_owned()).is_err(), "{text}");
        }
    }

    #[test]
    fn outputs_know_their_language() {
        let output = DataRules::default().output;
        assert_eq!(output.path("de", "a/b.yml"), "_data/de/a/b.yml");
        assert_eq!(output.language("_data/de/a/b.yml"), Some("de"));
        for path in ["_data/b.yml", "_data//b.yml", "data/de/b.yml", "localized/de/b.md"] {
            assert_eq!(output.language(path), None, "{path}");
        }
        let output = OutputPattern::try_from("i18n/{language}.{path}".to_owned()).unwrap();
        assert_eq!(output.language(&output.path("de", "b.yml")), Some("de"));
        for text in [
            "x/{path}",
            "{language}",
            "{language}/{path}.x",
            "../{language}/{path}",
            "{lang}/{language}/{path}",
        ] {
            assert!(OutputPattern::try_from(text.to_owned()).is_err(), "{text}");
        }
    }
}
