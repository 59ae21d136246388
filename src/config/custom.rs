//! `[custom]`: a profile's conventions, changed one by one.

use indexmap::IndexMap;
use serde::Deserialize;

use super::conventions::{AnchorStyle, ContentFolder, Conventions, Permalink, Relative};
use super::path_template::PathTemplate;
use super::profile::{Profile, preset};
use crate::syntax::Dialect;

/// Which Markdown a site is rendered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
enum Markdown {
    /// kramdown with Liquid.
    Kramdown,
    /// `CommonMark` with Liquid.
    CommonMark,
    /// `CommonMark` with directives, `:::note`.
    Directives,
    /// MDX, with directives.
    Mdx,
    /// Python-Markdown, with admonitions, tabs and snippets.
    Python,
    /// `CommonMark` with Nunjucks.
    Nunjucks,
}

impl Markdown {
    const fn dialect(self) -> Dialect {
        match self {
            Self::Kramdown => Dialect::KRAMDOWN,
            Self::CommonMark => Dialect::COMMON_MARK,
            Self::Directives => Dialect::DIRECTIVES,
            Self::Mdx => Dialect::MDX,
            Self::Python => Dialect::PYTHON_MARKDOWN,
            Self::Nunjucks => Dialect::NUNJUCKS,
        }
    }
}

/// `[custom]`: a preset and what is different.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case", expecting = "a table")]
pub struct Custom {
    /// With `profile = "custom"`: the profile that the other keys change.
    base: Option<Profile>,
    /// Where a localized page is, below the output folder: `{language}` once, and either `{path}` or
    /// `{stem}` and `{extension}`.
    path: Option<PathTemplate>,
    /// What becomes of a permalink.
    permalink: Option<Permalink>,
    /// The front-matter key of a page's own address; `""` for none.
    permalink_key: Option<String>,
    /// The front-matter key of addresses that redirect to a page; `""` for none.
    redirect_from: Option<String>,
    /// The front-matter key of the address that a page redirects to; `""` for none.
    redirect_to: Option<String>,
    /// The front-matter key of a page's language; `""` for none.
    language_key: Option<String>,
    /// Whether a localized page gets that key if its English page has none.
    add_language: Option<bool>,
    /// Whether internal links are localized; `false` if the generator does it.
    links: Option<bool>,
    /// How headings keep their English anchor.
    anchors: Option<AnchorStyle>,
    /// Whether the renderer keeps HTML tags in Markdown.
    html: Option<bool>,
    /// Which Markdown the renderer reads.
    markdown: Option<Markdown>,
    /// Whether formulas are read, `$x^2$` and `$$x^2$$`: with remark-math, arithmatex and the like.
    math: Option<bool>,
    /// Whether a page without a permalink has the address of its path.
    address_of_path: Option<bool>,
    /// What such an address begins with, such as `"/docs"`.
    address_base: Option<String>,
    /// What such an address ends with: `"/"`, `".html"` or `""`.
    address_end: Option<String>,
    /// What relative addresses are relative to.
    relative: Option<Relative>,
    /// Whether paths and addresses name languages in lower case, `pt-br`: Hugo, Starlight.
    lower_case: Option<bool>,
    /// By content folder: where its pages are, if that is different. `path` and `address-base` under `[custom]` are
    /// those of the first content folder, and of others that neither the profile nor this table knows.
    folders: IndexMap<String, CustomFolder>,
}

/// What is different for the pages of one content folder.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case", expecting = "a table")]
struct CustomFolder {
    /// The folder that it is like, of those that the profile knows: Docusaurus' `"docs"`, `"blog"` and `"src/pages"`.
    base: Option<String>,
    /// Where a localized page is, as under `[custom]`.
    path: Option<PathTemplate>,
    /// What the address of a page begins with.
    address_base: Option<String>,
}

impl Conventions {
    /// The conventions of `profile` for pages in the folders `content`, with the changes of `[custom]`.
    ///
    /// # Errors
    /// When they don't go together.
    pub fn new(profile: Profile, custom: Option<&Custom>, content: &[String]) -> Result<Self, String> {
        let none = Custom::default();
        let conventions = Self::of_profile(profile, custom)?;
        custom.unwrap_or(&none).place_folders(conventions, content)
    }

    fn of_profile(profile: Profile, custom: Option<&Custom>) -> Result<Self, String> {
        match (profile, custom) {
            (Profile::Custom, None) => Err("`profile = \"custom\"` needs a table [custom]".to_owned()),
            (Profile::Custom, Some(custom)) => custom.conventions(custom.base.unwrap_or_default()),
            (profile, None) => Ok(preset(profile)),
            (profile, Some(Custom { base: Some(base), .. })) if *base != profile => {
                Err("`base` is for `profile = \"custom\"`; here `profile` names the preset".to_owned())
            }
            (profile, Some(custom)) => custom.conventions(profile),
        }
    }
}

impl Custom {
    fn conventions(&self, base: Profile) -> Result<Conventions, String> {
        if base == Profile::Custom {
            return Err("[custom] base has to be one of the other profiles".to_owned());
        }
        let base = preset(base);
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
            heading_ids: base.heading_ids,
            html: self.html.unwrap_or(base.html),
            dialect: self.dialect(base.dialect),
            address_of_path: self.address_of_path.unwrap_or(base.address_of_path),
            lower_case: self.lower_case.unwrap_or(base.lower_case),
            address_base: self.address_base.clone().unwrap_or(base.address_base),
            address_end: self.address_end.clone().unwrap_or(base.address_end),
            relative: self.relative.unwrap_or(base.relative),
            slug: base.slug,
            dated_names: base.dated_names,
            folders: base.folders,
            catalogs: base.catalogs,
            lists: base.lists,
            english_scheme: base.english_scheme,
            front_matter: base.front_matter,
            notice: base.notice,
            needs_front_matter: base.needs_front_matter,
            json_front_matter: base.json_front_matter,
        };
        if custom.anchors == AnchorStyle::Comment && !custom.dialect.mdx {
            return Err("[custom] anchors = \"comment\" needs markdown = \"mdx\"".to_owned());
        }
        if custom.anchors == AnchorStyle::Tag && !custom.html {
            return Err("[custom] anchors = \"tag\" needs html = true".to_owned());
        }
        Ok(custom)
    }

    fn dialect(&self, base: Dialect) -> Dialect {
        let dialect = self.markdown.map_or(base, Markdown::dialect);
        if self.math == Some(true) { dialect.with_math() } else { dialect }
    }

    /// `conventions`, which know the profile's folders, for the folders `content`: the first is what they are about, and
    /// each other that is known has its own.
    fn place_folders(&self, mut conventions: Conventions, content: &[String]) -> Result<Conventions, String> {
        if let Some(name) = self.folders.keys().find(|name| !content.contains(name)) {
            return Err(format!(
                "[custom.folders] names `{name}`, which isn't one of the folders in `content`"
            ));
        }
        let known = std::mem::take(&mut conventions.folders);
        for (at, name) in content.iter().enumerate() {
            let Some(mut folder) = self.folder(name, &known, &conventions)? else { continue };
            if at == 0 {
                folder.path = self.path.clone().unwrap_or(folder.path);
                folder.address_base = self.address_base.clone().unwrap_or(folder.address_base);
            } else {
                name.rsplit('/').next().unwrap_or(name).clone_into(&mut folder.catalogs);
            }
            if let Some(own) = self.folders.get(name) {
                folder.path = own.path.clone().unwrap_or(folder.path);
                folder.address_base = own.address_base.clone().unwrap_or(folder.address_base);
            }
            if at == 0 {
                conventions.take(&folder);
            } else if folder.path.has_language_where(&conventions.path) {
                conventions.folders.push(folder);
            } else {
                return Err(format!(
                    "`{{language}}` has to stand in the same place of the paths of `{name}` and `{}`",
                    content[0]
                ));
            }
        }
        Ok(conventions)
    }

    /// The content folder `name` as the profile, which has the folders `known`, or this table knows it.
    fn folder(
        &self,
        name: &str,
        known: &[ContentFolder],
        conventions: &Conventions,
    ) -> Result<Option<ContentFolder>, String> {
        let own = self.folders.get(name);
        let base = own.and_then(|own| own.base.as_deref());
        let preset = known.iter().find(|folder| folder.name == base.unwrap_or(name));
        if let Some(base) = base.filter(|_| preset.is_none()) {
            let names: Vec<String> = known.iter().map(|folder| format!("`{}`", folder.name)).collect();
            let names = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
            return Err(format!("`{base}` is none of the folders that the profile knows: {names}"));
        }
        let like_first = || ContentFolder {
            name: String::new(),
            path: conventions.path.clone(),
            address_base: conventions.address_base.clone(),
            slug: conventions.slug,
            dated_names: conventions.dated_names,
            catalogs: String::new(),
        };
        let found = preset.cloned().or_else(|| own.map(|_| like_first()));
        Ok(found.map(|folder| ContentFolder { name: name.to_owned(), ..folder }))
    }
}

/// A front-matter key; an empty one is none.
fn key(changed: Option<&String>, base: Option<String>) -> Option<String> {
    match changed {
        Some(key) => Some(key.clone()).filter(|key| !key.is_empty()),
        None => base,
    }
}
