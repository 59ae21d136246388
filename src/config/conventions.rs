//! Conventions: what a site generator expects of localized pages.

use std::borrow::Cow;
use std::sync::Arc;

use serde::Deserialize;

use super::front_matter::FrontMatterKeys;
use super::path_template::{PathTemplate, without_extension};
use crate::syntax::Dialect;

/// What becomes of a permalink in a localized page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Permalink {
    /// `/<language>` goes before it.
    Prefixed,
    /// It stays as it is: the generator puts the language before it.
    Kept,
}

/// How headings keep their English anchor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AnchorStyle {
    /// `{#id}` behind the heading's text.
    Attribute,
    /// `<a id="id"></a>` before it.
    Tag,
    /// `{/* #id */}` behind the heading's text: Docusaurus 3.10 and newer.
    Comment,
    /// They don't.
    None,
}

impl AnchorStyle {
    /// What an author writes to give a heading the id `id`.
    #[must_use]
    pub fn written(self, id: &str) -> String {
        match self {
            Self::Attribute => format!("{{#{id}}}"),
            Self::Comment => format!("{{/* #{id} */}}"),
            Self::Tag | Self::None => format!("<a id=\"{id}\"></a>"),
        }
    }
}

/// How a renderer makes a heading's id of its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum HeadingIds {
    /// As GitHub does, and with it kramdown, Hugo, Docusaurus, Starlight and mdBook.
    #[default]
    GitHub,
    /// As `VitePress` does.
    VitePress,
    /// As Python-Markdown does.
    PythonMarkdown,
    /// Headings have no ids but those that the page gives them.
    None,
}

/// What the front-matter key `slug` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slug {
    /// Nothing.
    None,
    /// What stands in the address for the file's name: Hugo.
    Name,
    /// The address, from the file's folder or from the root of all pages: Docusaurus' documentation.
    Path,
    /// The address from the root of all pages: Docusaurus' blog and single pages.
    Rooted,
}

/// What the generator takes a relative address to be relative to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Relative {
    /// The page's address: it leaves that to browsers.
    Address,
    /// The page's file, for images; the page's address for links.
    Images,
    /// The page's file.
    File,
}

/// What is different for the pages of one content folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentFolder {
    /// The folder.
    pub name: String,
    /// Where a localized page is, below the output folder.
    pub path: PathTemplate,
    /// What the address that a path gives begins with.
    pub address_base: String,
    /// What the front-matter key `slug` says of a page's address.
    pub slug: Slug,
    /// Whether a date in a file's name makes folders of the address.
    pub dated_names: bool,
    /// The folder of its catalogs among all; empty for the site's first content folder.
    pub catalogs: String,
}

/// What a site generator expects of localized pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conventions {
    /// The content folders that have conventions of their own.
    pub folders: Vec<ContentFolder>,
    /// Where a localized page is, below the output folder.
    pub path: PathTemplate,
    /// The folder of its catalogs among all; mostly none.
    pub catalogs: String,
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
    pub anchors: AnchorStyle,
    /// How that is made.
    pub heading_ids: HeadingIds,
    /// Whether the renderer keeps tags in Markdown.
    pub html: bool,
    /// The dialect of its Markdown.
    pub dialect: Dialect,
    /// Whether a page without a permalink has the address of its path.
    pub address_of_path: bool,
    /// What the address that a path gives begins with, `/docs`.
    pub address_base: String,
    /// What it ends with instead of the path's extension: `/`, `.html`, or nothing.
    pub address_end: String,
    /// What the front-matter key `slug` says of a page's address.
    pub slug: Slug,
    /// Whether a date in a file's name makes folders of the address.
    pub dated_names: bool,
    /// What a relative address is relative to.
    pub relative: Relative,
    /// The names of files that are lists of pages, and can have neither a notice
    /// nor anchors nor tags.
    pub lists: &'static [&'static str],
    /// What goes before the path of an English page in a link that the generator
    /// isn't to localize.
    pub english_scheme: &'static str,
    /// Whether paths and addresses name languages in lower case, `pt-br`.
    pub lower_case: bool,
    /// The keys of front matter that readers see or follow.
    pub front_matter: FrontMatterKeys,
    /// Whether pages can have a notice.
    pub notice: bool,
    /// Whether a file without front matter is no page, but copied as it stands.
    pub needs_front_matter: bool,
    /// Whether front matter may be JSON: an object that the page begins with.
    pub json_front_matter: bool,
}

impl Conventions {
    /// Whether a tag at a heading's start can give it an anchor.
    #[must_use]
    pub fn takes_anchor_tags(&self) -> bool {
        self.anchors != AnchorStyle::None && self.html
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
        let base = &self.address_base;
        let stem = without_extension(path);
        if self.dated_names {
            return Some(format!("{base}/{}", dated_address(stem)));
        }
        let (folder, name) = stem.rsplit_once('/').unwrap_or(("", stem));
        let is_index = matches!(name, "index" | "_index" | "README");
        Some(match (is_index, folder) {
            (true, "") => format!("{base}/"),
            (true, folder) => format!("{base}/{folder}/"),
            (false, _) => format!("{base}/{stem}{}", self.address_end),
        })
    }

    /// [`Conventions::address_of`] the page `path` whose front matter says `slug`.
    #[must_use]
    pub fn address_with(&self, path: &str, slug: Option<&str>) -> Option<String> {
        let folder = path.rfind('/').map_or("", |slash| &path[..=slash]);
        let (base, end) = (&self.address_base, &self.address_end);
        match slug.filter(|_| self.address_of_path) {
            Some(slug) if self.slug == Slug::Name && !slug.is_empty() => {
                Some(format!("{base}/{folder}{}{end}", slug.trim_matches('/')))
            }
            Some(slug) if self.slug == Slug::Path && slug.starts_with('/') => Some(format!("{base}{slug}")),
            Some(slug) if self.slug == Slug::Path => Some(format!("{base}/{folder}{slug}")),
            Some(slug) if self.slug == Slug::Rooted => {
                Some(format!("{base}/{}", slug.strip_prefix('/').unwrap_or(slug)))
            }
            _ => self.address_of(path),
        }
    }

    /// Where the catalogs of the page `path` below its content folder are.
    #[must_use]
    pub fn catalog_path(&self, path: &str) -> String {
        let stem = without_extension(path);
        if self.catalogs.is_empty() { stem.to_owned() } else { format!("{}/{stem}", self.catalogs) }
    }

    /// The conventions for the file `path` in content folder `folder`. Those of a list of pages are simpler.
    #[must_use]
    pub fn of_file(self: &Arc<Self>, folder: &str, path: &str) -> Arc<Self> {
        let name = path.rsplit('/').next().unwrap_or_default();
        let own = self.folders.iter().find(|own| own.name == folder);
        let is_list = self.lists.contains(&name);
        if own.is_none() && !is_list {
            return Arc::clone(self);
        }
        let mut conventions = Self::clone(self);
        if let Some(own) = own {
            conventions.take(own);
        }
        if is_list {
            conventions = Self { anchors: AnchorStyle::None, html: false, notice: false, ..conventions };
        }
        Arc::new(conventions)
    }

    /// Takes over what is different for `folder`.
    pub(super) fn take(&mut self, folder: &ContentFolder) {
        self.path.clone_from(&folder.path);
        self.address_base.clone_from(&folder.address_base);
        self.catalogs.clone_from(&folder.catalogs);
        self.slug = folder.slug;
        self.dated_names = folder.dated_names;
    }

    /// Where localized pages are: a template for each content folder that has its own, and one for the others.
    pub fn paths(&self) -> impl Iterator<Item = &PathTemplate> {
        let others = self.folders.iter().map(|folder| &folder.path).filter(|path| **path != self.path);
        std::iter::once(&self.path).chain(others)
    }
}

/// The address of a post whose path without extension is `stem`, from the root of all posts: the last date in it comes
/// first, `2025/08/26/welcome` for `2025-08-26-welcome/index`.
fn dated_address(stem: &str) -> String {
    let stem = stem.strip_suffix("/index").unwrap_or(stem);
    let found = stem.char_indices().rev().find_map(|(at, _)| Some((at, date_length(&stem[at..])?)));
    let Some((at, length)) = found else { return stem.to_owned() };
    let (date, text) = stem[at..].split_at(length);
    let text = text.strip_prefix(['-', '/']).unwrap_or(text);
    format!("{}/{}{text}", date.replace('-', "/"), &stem[..at])
}

/// How many bytes the date has that `text` begins with: year, month and day with `-` or `/` between.
fn date_length(text: &str) -> Option<usize> {
    let digits = |from: usize, most: usize| {
        let count = text[from..].bytes().take(most).take_while(u8::is_ascii_digit).count();
        (count > 0).then_some(from + count)
    };
    let mark = |at: usize| text[at..].starts_with(['-', '/']).then_some(at + 1);
    let year = digits(0, 4).filter(|end| *end == 4)?;
    let month = digits(mark(year)?, 2)?;
    digits(mark(month)?, 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As `parseBlogFileName` of @docusaurus/plugin-content-blog makes them.
    #[test]
    fn a_date_in_a_name_makes_folders_of_the_address() {
        for (stem, address) in [
            ("2021-08-26-welcome/index", "2021/08/26/welcome"),
            ("2019-05-28-first-blog-post", "2019/05/28/first-blog-post"),
            ("2019/05/28/first", "2019/05/28/first"),
            ("2019/05-28-first", "2019/05/28/first"),
            ("2019-5-8", "2019/5/8/"),
            ("news/2019-05-28-first", "2019/05/28/news/first"),
            ("2018-01-01-a/2019-05-28-b", "2019/05/28/2018-01-01-a/b"),
            ("12019-05-281", "2019/05/28/11"),
            ("welcome/index", "welcome"),
            ("index", "index"),
            ("2019-05", "2019-05"),
        ] {
            assert_eq!(dated_address(stem), address, "{stem}");
        }
    }
}
