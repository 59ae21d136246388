//! Where localized files are, as a path with placeholders.

use serde::Deserialize;

use crate::path;

/// The template of pages that stand beside the source: `a.de.md`.
pub const BY_NAME: &str = "{stem}.{language}.{extension}";

/// A path with placeholders: `{language}`, and either `{path}` or `{stem}` and
/// `{extension}`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(try_from = "String")]
pub struct PathTemplate(pub(super) String);

impl PathTemplate {
    pub(super) const TREE: &str = "{language}/{path}";
    pub(super) const SUFFIX: &str = BY_NAME;

    /// The path of the page `path` in the language called `tag`.
    #[must_use]
    pub fn path(&self, tag: &str, path: &str) -> String {
        let stem = without_extension(path);
        let extension = path[stem.len()..].trim_start_matches('.');
        let filled = self.0.replace("{stem}", stem).replace("{extension}", extension);
        filled.replace("{path}", path).replace("{language}", tag)
    }

    /// The language of a path that was made with the template, as far as its
    /// folders and its name tell.
    #[must_use]
    pub fn language<'p>(&self, path: &'p str) -> Option<&'p str> {
        if self.has_language_in_name() {
            let (name, behind) = (path.rsplit('/').next()?, self.0.rsplit("{language}").next()?);
            let parts: Vec<&str> = name.split('.').collect();
            let place = behind.matches('.').count() + 1;
            return parts.len().checked_sub(place).filter(|at| *at > 0).map(|at| parts[at]);
        }
        let before = self.0.split("{language}").next()?.matches('/').count();
        path.split('/').nth(before)
    }

    /// The glob of the folders right in which the files of a language are, where others than those may
    /// stand beside them.
    #[must_use]
    pub fn folders_in_language(&self) -> Option<String> {
        let folders = self.0.rsplit_once('/')?.0.replace("{language}", "*");
        folders.contains("*/").then_some(folders)
    }

    /// Whether it has the language where `other` has it.
    pub(super) fn has_language_where(&self, other: &Self) -> bool {
        let before = |template: &Self| template.0.split("{language}").next().map(str::to_owned);
        self.has_language_in_name() == other.has_language_in_name() && before(self) == before(other)
    }

    /// Whether a file's name tells its language.
    #[must_use]
    pub fn has_language_in_name(&self) -> bool {
        self.0.rsplit('/').next().is_some_and(|name| name.contains("{language}"))
    }
}

impl TryFrom<String> for PathTemplate {
    type Error = String;

    fn try_from(template: String) -> Result<Self, String> {
        let count = |placeholder: &str| template.matches(placeholder).count();
        let whole = count("{path}") == 1 && count("{stem}") == 0;
        let parts = count("{path}") == 0 && count("{stem}") == 1 && count("{extension}") == 1;
        if count("{language}") != 1 || !(whole || parts) {
            return Err(format!(
                "`{template}` needs {{language}} once, and {{path}} or {{stem}} and {{extension}} once"
            ));
        }
        let known = ["{language}", "{path}", "{stem}", "{extension}"];
        let rest = known.iter().fold(template.clone(), |rest, known| rest.replace(known, "x"));
        if let Err(problem) = path::check(&rest) {
            return Err(format!("`{template}` has to be a path inside the output folder: {problem}"));
        }
        if rest.contains(['{', '}']) || rest.split('/').any(|part| part.starts_with('.')) {
            return Err(format!("`{template}` has to be a path without other placeholders and dot folders"));
        }
        let named = |part: &str| part.split('.').any(|word| word == "{language}");
        let mut parts = template.rsplit('/');
        let is_told = parts.next().is_some_and(named) || parts.any(|part| part == "{language}");
        if !is_told {
            return Err(format!(
                "in `{template}`, {{language}} has to be a folder, or stand between full stops"
            ));
        }
        Ok(Self(template))
    }
}

/// `path` without the extension of its last part.
#[must_use]
pub fn without_extension(path: &str) -> &str {
    let name_start = path.rfind('/').map_or(0, |at| at + 1);
    path[name_start..].rfind('.').filter(|dot| *dot > 0).map_or(path, |dot| &path[..name_start + dot])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn template(text: &str) -> PathTemplate {
        PathTemplate::try_from(text.to_owned()).expect("it is one")
    }

    #[test]
    fn paths_and_back() {
        for (text, path, written) in [
            ("{language}/{path}", "docs/a.b.md", "de/docs/a.b.md"),
            ("{stem}.{language}.{extension}", "docs/a.b.md", "docs/a.b.de.md"),
            ("i18n/{language}/docs/{path}", "a.md", "i18n/de/docs/a.md"),
        ] {
            assert_eq!(template(text).path("de", path), written);
        }
        for (text, path) in [
            ("{language}/{path}", "de/docs/a.md"),
            ("{stem}.{language}.{extension}", "docs/a.b.de.md"),
            ("i18n/{language}/docs/{path}", "i18n/de/docs/a.md"),
        ] {
            assert_eq!(template(text).language(path), Some("de"), "{text}");
        }
        assert_eq!(template("{stem}.{language}.{extension}").language("docs/de.md"), None);
    }

    #[test]
    fn folders_in_that_of_a_language_are_told() {
        for (text, glob) in [
            ("{language}/{path}", None),
            ("{stem}.{language}.{extension}", None),
            ("docs/{language}/{path}", None),
            ("{language}/docs/{path}", Some("*/docs")),
            ("i18n/{language}/a/b/{path}", Some("i18n/*/a/b")),
        ] {
            assert_eq!(template(text).folders_in_language().as_deref(), glob, "{text}");
        }
    }

    #[test]
    fn templates_stay_inside() {
        for text in [
            "{path}",
            "{language}",
            "../{language}/{path}",
            "/{language}/{path}",
            "{language}/{path}/{x}",
            "c:/{language}/{path}",
            "a{language}/{path}",
            ".well-known/{language}/{path}",
            "nul/{language}/{path}",
            "a./{language}/{path}",
            "a\u{202e}b/{language}/{path}",
            "a%2f/{language}/{path}",
        ] {
            assert!(PathTemplate::try_from(text.to_owned()).is_err(), "{text}");
        }
    }
}
