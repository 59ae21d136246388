//! Profiles: what a site generator expects of localized pages. Each is a
//! preset of the same few conventions, and `[custom]` changes them one by one.

use std::borrow::Cow;

use serde::Deserialize;

use crate::path;
use crate::syntax::Dialect;

/// The site generator's conventions, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Profile {
    /// Jekyll with literal permalinks; also right for Eleventy.
    #[default]
    Jekyll,
    /// Jekyll with jekyll-polyglot, which prefixes addresses and links itself.
    JekyllPolyglot,
    /// The language in the file's name: Zola, Hugo.
    Suffix,
    /// A folder per language: Hugo, Docusaurus, Starlight, mdBook.
    Tree,
    /// What `[custom]` says.
    Custom,
}

/// Which Markdown a site is rendered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Markdown {
    Kramdown,
    CommonMark,
}

impl Markdown {
    const fn dialect(self) -> Dialect {
        match self {
            Self::Kramdown => Dialect::KRAMDOWN,
            Self::CommonMark => Dialect::COMMON_MARK,
        }
    }
}

/// What becomes of a permalink in a localized page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Permalink {
    /// `/<language>` goes before it.
    Prefixed,
    /// It stays: the generator puts the language before it.
    Kept,
}

/// How headings keep their English anchor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Anchors {
    /// `{#id}` behind the heading's text.
    Attribute,
    /// `<a id="id"></a>` before it.
    Tag,
    /// Not at all.
    None,
}

/// What a site generator expects of localized pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conventions {
    /// Where a localized page is, below the output folder.
    pub path: PathTemplate,
    /// What becomes of permalinks.
    pub permalink: Permalink,
    /// The front-matter key of a page's own address.
    pub permalink_key: Option<String>,
    /// The key of the addresses that redirect to a page.
    pub redirect_from: Option<String>,
    /// The key of the address that a page redirects to.
    pub redirect_to: Option<String>,
    /// The key of a page's language.
    pub language_key: Option<String>,
    /// Whether a localized page gets that key where the English one hasn't.
    pub add_language: bool,
    /// Whether internal links are localized.
    pub links: bool,
    /// Whether a plug-in localizes every address in a tag, but for those that
    /// its `static_href` holds.
    pub static_href: bool,
    /// How headings keep their English anchor.
    pub anchors: Anchors,
    /// Whether the renderer keeps tags in Markdown.
    pub html: bool,
    /// The dialect of its Markdown.
    pub dialect: Dialect,
    /// Whether a page without a permalink has the address of its path.
    pub address_of_path: bool,
    /// Whether paths and addresses name languages in lower case, `pt-br`.
    pub lower_case: bool,
    /// Whether a file without front matter is no page, but copied as it stands.
    pub needs_front_matter: bool,
}

impl Default for Conventions {
    fn default() -> Self {
        Self::jekyll()
    }
}

impl Conventions {
    /// The conventions of `profile`, with the changes of `[custom]`.
    ///
    /// # Errors
    /// When the two don't go together.
    pub fn new(profile: Profile, custom: Option<&Custom>) -> Result<Self, String> {
        match (profile, custom) {
            (Profile::Custom, None) => Err("`profile = \"custom\"` needs a table [custom]".to_owned()),
            (Profile::Custom, Some(custom)) => custom.conventions(custom.base.unwrap_or_default()),
            (profile, None) => Ok(Self::preset(profile)),
            (profile, Some(Custom { base: Some(base), .. })) if *base != profile => {
                Err("`base` is for `profile = \"custom\"`; here `profile` names the preset".to_owned())
            }
            (profile, Some(custom)) => custom.conventions(profile),
        }
    }

    fn preset(profile: Profile) -> Self {
        match profile {
            Profile::Jekyll | Profile::Custom => Self::jekyll(),
            Profile::JekyllPolyglot => {
                Self { permalink: Permalink::Kept, links: false, static_href: true, ..Self::jekyll() }
            }
            Profile::Suffix => Self { path: PathTemplate(PathTemplate::SUFFIX.to_owned()), ..Self::folder() },
            Profile::Tree => Self::folder(),
        }
    }

    fn jekyll() -> Self {
        let key = |key: &str| Some(key.to_owned());
        Self {
            path: PathTemplate(PathTemplate::TREE.to_owned()),
            permalink: Permalink::Prefixed,
            permalink_key: key("permalink"),
            redirect_from: key("redirect_from"),
            redirect_to: key("redirect_to"),
            language_key: key("lang"),
            add_language: true,
            links: true,
            static_href: false,
            anchors: Anchors::Attribute,
            html: true,
            dialect: Dialect::KRAMDOWN,
            address_of_path: false,
            lower_case: false,
            needs_front_matter: true,
        }
    }

    /// Generators that know a page's language and address by its path.
    fn folder() -> Self {
        let key = |key: &str| Some(key.to_owned());
        Self {
            permalink_key: key("url"),
            redirect_from: key("aliases"),
            redirect_to: None,
            add_language: false,
            html: false,
            dialect: Dialect::COMMON_MARK,
            address_of_path: true,
            needs_front_matter: false,
            ..Self::jekyll()
        }
    }

    /// What paths and addresses call the language `tag`.
    #[must_use]
    pub fn name_of<'l>(&self, tag: &'l str) -> Cow<'l, str> {
        if self.lower_case { Cow::Owned(tag.to_ascii_lowercase()) } else { Cow::Borrowed(tag) }
    }

    /// Whether a path or an address means the language `tag` by `name`.
    #[must_use]
    pub fn is_name_of(&self, name: &str, tag: &str) -> bool {
        self.name_of(tag) == name
    }

    /// The address in the language `tag` of what is at `english`.
    #[must_use]
    pub fn localized(&self, tag: &str, english: &str) -> String {
        format!("/{}{english}", self.name_of(tag))
    }

    /// The attribute of a tag that leads to `address`, escaped, in whatever
    /// language the page is.
    #[must_use]
    pub fn href(&self, address: &str) -> String {
        let href = format!("href=\"{address}\"");
        if self.static_href { format!("{{% static_href %}}{href}{{% endstatic_href %}}") } else { href }
    }

    /// The address that a path below the content folder gives a page:
    /// `docs/a.md` is at `/docs/a/`, `docs/index.md` at `/docs/`.
    #[must_use]
    pub fn address_of(&self, path: &str) -> Option<String> {
        if !self.address_of_path {
            return None;
        }
        let stem = without_extension(path);
        let (folder, name) = stem.rsplit_once('/').unwrap_or(("", stem));
        let is_index = matches!(name, "index" | "_index" | "README");
        let inner = if is_index { folder } else { stem };
        Some(if inner.is_empty() { "/".to_owned() } else { format!("/{inner}/") })
    }
}

/// A path with placeholders: `{language}`, and either `{path}` or `{stem}` and
/// `{extension}`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct PathTemplate(String);

impl PathTemplate {
    const TREE: &str = "{language}/{path}";
    const SUFFIX: &str = "{stem}.{language}.{extension}";

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

/// `[custom]`: a preset and what is different.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case", expecting = "a table")]
pub struct Custom {
    base: Option<Profile>,
    path: Option<PathTemplate>,
    permalink: Option<Permalink>,
    permalink_key: Option<String>,
    redirect_from: Option<String>,
    redirect_to: Option<String>,
    language_key: Option<String>,
    add_language: Option<bool>,
    links: Option<bool>,
    anchors: Option<Anchors>,
    html: Option<bool>,
    markdown: Option<Markdown>,
    address_of_path: Option<bool>,
    lower_case: Option<bool>,
}

impl Custom {
    fn conventions(&self, base: Profile) -> Result<Conventions, String> {
        if base == Profile::Custom {
            return Err("[custom] base has to be one of the other profiles".to_owned());
        }
        let base = Conventions::preset(base);
        let custom = Conventions {
            path: self.path.clone().unwrap_or(base.path),
            permalink: self.permalink.unwrap_or(base.permalink),
            permalink_key: key(self.permalink_key.as_ref(), base.permalink_key),
            redirect_from: key(self.redirect_from.as_ref(), base.redirect_from),
            redirect_to: key(self.redirect_to.as_ref(), base.redirect_to),
            language_key: key(self.language_key.as_ref(), base.language_key),
            add_language: self.add_language.unwrap_or(base.add_language),
            links: self.links.unwrap_or(base.links),
            static_href: base.static_href,
            anchors: self.anchors.unwrap_or(base.anchors),
            html: self.html.unwrap_or(base.html),
            dialect: self.markdown.map_or(base.dialect, Markdown::dialect),
            address_of_path: self.address_of_path.unwrap_or(base.address_of_path),
            lower_case: self.lower_case.unwrap_or(base.lower_case),
            needs_front_matter: base.needs_front_matter,
        };
        if custom.anchors == Anchors::Tag && !custom.html {
            return Err("[custom] anchors = \"tag\" needs html = true".to_owned());
        }
        Ok(custom)
    }
}

/// A front-matter key; an empty one is none.
fn key(changed: Option<&String>, base: Option<String>) -> Option<String> {
    match changed {
        Some(key) => Some(key.clone()).filter(|key| !key.is_empty()),
        None => base,
    }
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

    #[test]
    fn addresses_of_paths() {
        let conventions = Conventions::preset(Profile::Tree);
        for (path, address) in
            [("a.md", "/a/"), ("b/index.md", "/b/"), ("_index.md", "/"), ("b/c/README.md", "/b/c/")]
        {
            assert_eq!(conventions.address_of(path).as_deref(), Some(address));
        }
    }
}
