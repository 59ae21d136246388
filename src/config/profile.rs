//! Profiles: what a site generator expects of localized pages. Each is a
//! preset of the same few conventions, and `[custom]` changes them one by one.

use serde::Deserialize;

use super::conventions::{AnchorStyle, ContentFolder, Conventions, HeadingIds, Permalink, Relative, Slug};
use super::front_matter::FrontMatterKeys;
use super::path_template::PathTemplate;
use crate::syntax::Dialect;

/// The site generator's conventions, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(try_from = "String")]
pub enum Profile {
    /// Jekyll with literal permalinks.
    #[default]
    Jekyll,
    /// Jekyll with jekyll-polyglot, which prefixes addresses and links itself.
    JekyllPolyglot,
    /// Eleventy, with Liquid in Markdown.
    Eleventy,
    /// Hugo with a folder for each language.
    Hugo,
    /// Docusaurus' documentation.
    Docusaurus,
    /// Starlight, on Astro.
    Starlight,
    /// `VitePress`.
    Vitepress,
    /// `MkDocs` with static-i18n, the language in the file's name.
    Mkdocs,
    /// mdBook with a book for each language.
    Mdbook,
    /// What `[custom]` says.
    Custom,
}

/// The names of all profiles.
const NAMES: [(&str, Profile); 10] = [
    ("jekyll", Profile::Jekyll),
    ("jekyll-polyglot", Profile::JekyllPolyglot),
    ("eleventy", Profile::Eleventy),
    ("hugo", Profile::Hugo),
    ("docusaurus", Profile::Docusaurus),
    ("starlight", Profile::Starlight),
    ("vitepress", Profile::Vitepress),
    ("mkdocs", Profile::Mkdocs),
    ("mdbook", Profile::Mdbook),
    ("custom", Profile::Custom),
];

impl TryFrom<String> for Profile {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        if let Some((_, profile)) = NAMES.iter().find(|(known, _)| *known == name) {
            return Ok(*profile);
        }
        let names = NAMES.map(|(name, _)| format!("`{name}`")).join(", ");
        Err(match &*name {
            "tree" => {
                "\"tree\" is one profile for each generator now: \"hugo\", \"docusaurus\", \"starlight\", \
                       \"vitepress\" or \"mdbook\""
                    .to_owned()
            }
            "suffix" => format!(
                "\"suffix\" is \"mkdocs\" now; for Hugo write \"hugo\" and `[custom] path = \"{}\"`",
                PathTemplate::SUFFIX
            ),
            _ => format!("unknown variant `{name}`, expected one of {names}"),
        })
    }
}

impl Profile {
    /// The profile's name in the configuration.
    #[must_use]
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(_, profile)| *profile == self).map_or("custom", |(name, _)| name)
    }
}

impl Default for Conventions {
    fn default() -> Self {
        jekyll()
    }
}

/// The conventions of `profile`.
pub(super) fn preset(profile: Profile) -> Conventions {
    match profile {
        Profile::Jekyll | Profile::Custom => jekyll(),
        Profile::JekyllPolyglot => {
            Conventions { permalink: Permalink::Kept, links: false, static_href: true, ..jekyll() }
        }
        Profile::Eleventy => Conventions {
            redirect_from: None,
            redirect_to: None,
            anchors: AnchorStyle::Tag,
            heading_ids: HeadingIds::None,
            dialect: Dialect::COMMON_MARK,
            address_of_path: true,
            front_matter: FrontMatterKeys::eleventy(),
            needs_front_matter: false,
            ..jekyll()
        },
        Profile::Hugo => Conventions {
            permalink_key: Some("url".to_owned()),
            redirect_from: Some("aliases".to_owned()),
            html: false,
            slug: Slug::Name,
            lower_case: true,
            front_matter: FrontMatterKeys::hugo(),
            json_front_matter: true,
            dialect: Dialect::HUGO,
            ..folder()
        },
        Profile::Docusaurus => docusaurus(),
        Profile::Starlight => Conventions {
            permalink_key: Some("slug".to_owned()),
            anchors: AnchorStyle::Tag,
            dialect: Dialect::STARLIGHT,
            relative: Relative::Images,
            lower_case: true,
            front_matter: FrontMatterKeys::starlight(),
            ..folder()
        },
        Profile::Vitepress => Conventions {
            heading_ids: HeadingIds::VitePress,
            dialect: Dialect::VITE_PRESS,
            address_end: ".html".to_owned(),
            relative: Relative::File,
            front_matter: FrontMatterKeys::vitepress(),
            ..folder()
        },
        Profile::Mkdocs => Conventions {
            path: PathTemplate(PathTemplate::SUFFIX.to_owned()),
            links: false,
            anchors: AnchorStyle::Tag,
            heading_ids: HeadingIds::PythonMarkdown,
            dialect: Dialect::PYTHON_MARKDOWN,
            front_matter: FrontMatterKeys::mkdocs(),
            ..folder()
        },
        Profile::Mdbook => {
            Conventions { address_end: ".html".to_owned(), lists: &["SUMMARY.md"], ..folder() }
        }
    }
}

/// It finds the page in the reader's language by itself, and shows the English one
/// where there is none.
fn docusaurus() -> Conventions {
    Conventions {
        folders: docusaurus_folders(),
        path: PathTemplate("{language}/docusaurus-plugin-content-docs/current/{path}".to_owned()),
        links: false,
        anchors: AnchorStyle::Comment,
        dialect: Dialect::MDX,
        address_base: "/docs".to_owned(),
        address_end: String::new(),
        slug: Slug::Path,
        relative: Relative::File,
        english_scheme: "pathname://",
        front_matter: FrontMatterKeys::docusaurus(),
        ..folder()
    }
}

/// A folder for each of the plug-ins of its preset.
fn docusaurus_folders() -> Vec<ContentFolder> {
    let folder = |name: &str, plugin: &str, address_base: &str, slug: Slug| ContentFolder {
        name: name.to_owned(),
        path: PathTemplate(format!("{{language}}/docusaurus-plugin-content-{plugin}/{{path}}")),
        address_base: address_base.to_owned(),
        slug,
        dated_names: false,
        catalogs: String::new(),
    };
    vec![
        folder("docs", "docs/current", "/docs", Slug::Path),
        ContentFolder { dated_names: true, ..folder("blog", "blog", "/blog", Slug::Rooted) },
        folder("src/pages", "pages", "", Slug::Rooted),
    ]
}

fn jekyll() -> Conventions {
    let key = |key: &str| Some(key.to_owned());
    Conventions {
        folders: Vec::new(),
        path: PathTemplate(PathTemplate::TREE.to_owned()),
        catalogs: String::new(),
        permalink: Permalink::Prefixed,
        permalink_key: key("permalink"),
        redirect_from: key("redirect_from"),
        redirect_to: key("redirect_to"),
        language_key: key("lang"),
        add_language: true,
        links: true,
        static_href: false,
        anchors: AnchorStyle::Attribute,
        heading_ids: HeadingIds::GitHub,
        html: true,
        dialect: Dialect::KRAMDOWN,
        address_of_path: false,
        address_base: String::new(),
        address_end: "/".to_owned(),
        slug: Slug::None,
        dated_names: false,
        relative: Relative::Address,
        lists: &[],
        english_scheme: "",
        lower_case: false,
        front_matter: FrontMatterKeys::common(),
        notice: true,
        needs_front_matter: true,
        json_front_matter: false,
    }
}

/// Generators that know a page's language and address by its path.
fn folder() -> Conventions {
    Conventions {
        permalink_key: None,
        redirect_from: None,
        redirect_to: None,
        add_language: false,
        dialect: Dialect::COMMON_MARK,
        address_of_path: true,
        needs_front_matter: false,
        ..jekyll()
    }
}

#[cfg(test)]
impl schemars::JsonSchema for Profile {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Profile".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "enum": NAMES.map(|(name, _)| name) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_names_say_the_new_ones() {
        for name in ["tree", "suffix"] {
            let message = Profile::try_from(name.to_owned()).expect_err("it is gone");
            assert!(message.contains("\"hugo\""), "{message}");
        }
    }

    #[test]
    fn addresses_of_paths() {
        let address = |profile, path| preset(profile).address_of(path);
        for (profile, path, expected) in [
            (Profile::Hugo, "a.md", "/a/"),
            (Profile::Hugo, "b/index.md", "/b/"),
            (Profile::Hugo, "_index.md", "/"),
            (Profile::Docusaurus, "b/c.mdx", "/docs/b/c"),
            (Profile::Docusaurus, "b/README.md", "/docs/b/"),
            (Profile::Mdbook, "b/c.md", "/b/c.html"),
        ] {
            assert_eq!(address(profile, path).as_deref(), Some(expected));
        }
        let with_slug = |profile, slug| preset(profile).address_with("b/c.md", Some(slug));
        for (profile, slug, expected) in [
            (Profile::Hugo, "d", "/b/d/"),
            (Profile::Docusaurus, "d", "/docs/b/d"),
            (Profile::Docusaurus, "/d", "/docs/d"),
            (Profile::Mdbook, "d", "/b/c.html"),
        ] {
            assert_eq!(with_slug(profile, slug).as_deref(), Some(expected));
        }
    }
}
