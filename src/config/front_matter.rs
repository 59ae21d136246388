//! Which front-matter keys hold words that readers see, and which hold addresses.

use serde::Deserialize;

/// What of the front matter is translated or localized.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct FrontMatterRules {
    /// Front-matter keys whose values are translated, instead of those that the profile knows. Dotted
    /// keys reach into maps; lists are taken item by item.
    #[cfg_attr(test, schemars(with = "Vec<String>"))]
    pub translate: Option<Vec<String>>,
    /// Front-matter keys whose values are addresses, localized like links, instead of those that the profile
    /// knows.
    #[cfg_attr(test, schemars(with = "Vec<String>"))]
    pub urls: Option<Vec<String>>,
}

/// The keys of front matter that mean something to readers. Dotted keys reach into
/// maps; lists are taken item by item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrontMatterKeys {
    /// Words that readers see.
    pub words: Vec<String>,
    /// Addresses that readers follow.
    pub urls: Vec<String>,
    /// Files that the generator looks for beside the page's own.
    pub files: &'static [&'static str],
}

/// What any page has.
const WORDS: &[&str] = &["title", "description"];

impl FrontMatterKeys {
    /// What any generator shows.
    pub(super) fn common() -> Self {
        Self::with(&[], &[], &[])
    }

    /// What Eleventy's plug-in for navigation shows. By `key`, pages find each other.
    pub(super) fn eleventy() -> Self {
        Self::with(&["eleventyNavigation.title", "eleventyNavigation.excerpt"], &[], &[])
    }

    /// Names of menus' entries are none: other entries name their parents by them.
    pub(super) fn hugo() -> Self {
        Self::with(&["linkTitle", "linktitle", "summary"], &[], &[])
    }

    /// Tags are none: they make addresses.
    pub(super) fn docusaurus() -> Self {
        let words = ["title_meta", "sidebar_label", "pagination_label", "authors.title", "author_title"];
        Self::with(&words, &[], &["image"])
    }

    pub(super) fn starlight() -> Self {
        Self::with(
            &[
                "hero.title",
                "hero.tagline",
                "hero.image.alt",
                "hero.actions.text",
                "banner.content",
                "sidebar.label",
                "sidebar.badge",
                "sidebar.badge.text",
                "prev",
                "prev.label",
                "next",
                "next.label",
            ],
            &["hero.actions.link", "prev.link", "next.link"],
            &["hero.image.file", "hero.image.dark", "hero.image.light"],
        )
    }

    /// `titleTemplate` is none: it may hold `:title`, which `VitePress` fills in.
    pub(super) fn vitepress() -> Self {
        Self::with(
            &[
                "hero.name",
                "hero.text",
                "hero.tagline",
                "hero.image.alt",
                "hero.actions.text",
                "features.title",
                "features.details",
                "features.linkText",
                "features.icon.alt",
                "prev",
                "prev.text",
                "next",
                "next.text",
            ],
            &["hero.actions.link", "hero.image", "hero.image.src", "features.link", "prev.link", "next.link"],
            &[],
        )
    }

    /// What Material for `MkDocs` shows, too.
    pub(super) fn mkdocs() -> Self {
        Self::with(&["subtitle"], &[], &[])
    }

    /// The common words, and these keys.
    fn with(words: &[&str], urls: &[&str], files: &'static [&'static str]) -> Self {
        let owned = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect();
        Self { words: owned(&[WORDS, words].concat()), urls: owned(urls), files }
    }

    /// The keys after the site's own `rules`.
    pub(super) fn change(&mut self, rules: &FrontMatterRules) {
        if let Some(words) = &rules.translate {
            self.words.clone_from(words);
        }
        if let Some(urls) = &rules.urls {
            self.urls.clone_from(urls);
        }
    }
}
