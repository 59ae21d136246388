//! `[publish]`: what readers get, for all pages and for some.

use serde::Deserialize;

use super::globs::Globs;

/// What readers get for a stale segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum StalePolicy {
    /// Today's English.
    English,
    /// The translation of the older English.
    Translation,
    /// The translation, unless the change is material: a word, a number, a sign or their order.
    EnglishIfMaterial,
}

/// What readers get for a segment nobody has reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum UnreviewedPolicy {
    /// English.
    English,
    /// The translation.
    Translation,
}

/// What is written for a withheld page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Withheld {
    /// No page.
    Nothing,
    /// For every withheld page, one that redirects to the English page.
    Redirect,
    /// The same, but only for a page that was published before.
    RedirectPublished,
}

/// What the notice on translated pages claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Notice {
    /// The page is a translation.
    Plain,
    /// The page is a translation, and the English prevails: a legal choice.
    Prevails,
    /// There is no notice.
    None,
}

/// The rules that hold for one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageRules {
    /// Percent of the segments that must be shown in translation, 0 to 100.
    pub minimum: u8,
    /// For stale segments.
    pub stale: StalePolicy,
    /// For unreviewed segments.
    pub unreviewed: UnreviewedPolicy,
    /// For pages below the minimum.
    pub withheld: Withheld,
    /// What the notice claims.
    pub notice: Notice,
}

/// `[publish]` and its `[[publish.pages]]`.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case", expecting = "a table")]
pub struct Publish {
    /// Percent of a page's segments that must be shown in translation, else the page is withheld.
    #[serde(deserialize_with = "percent")]
    #[cfg_attr(test, schemars(range(max = 100)))]
    minimum: u8,
    /// What readers get for a stale segment.
    stale: StalePolicy,
    /// What readers get for an unreviewed segment.
    unreviewed: UnreviewedPolicy,
    /// What is written for a withheld page.
    withheld: Withheld,
    /// What the notice on top of localized pages says.
    notice: Notice,
    /// The file with pages, languages, addresses and percentages, for menus and badges.
    pub data: String,
    /// The file with an include for layouts that links each page to its translations for search
    /// engines, such as `"_includes/hreflang.html"`.
    pub hreflang: Option<String>,
    /// The same keys for some pages. Of several tables that match a page, the last one holds.
    pages: Vec<Override>,
}

impl Default for Publish {
    fn default() -> Self {
        Self {
            minimum: 80,
            stale: StalePolicy::English,
            unreviewed: UnreviewedPolicy::English,
            withheld: Withheld::RedirectPublished,
            notice: Notice::Plain,
            data: "localized/translations.json".to_owned(),
            hreflang: None,
            pages: Vec::new(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", expecting = "a table, [[publish.pages]]")]
struct Override {
    /// A glob of pages, relative to the content folder, or a list of globs.
    #[serde(rename = "match", deserialize_with = "one_or_many_globs")]
    #[cfg_attr(test, schemars(with = "Patterns"))]
    matching: Globs,
    /// As above, for these pages.
    #[serde(default, deserialize_with = "some_percent")]
    #[cfg_attr(test, schemars(range(max = 100)))]
    minimum: Option<u8>,
    /// As above, for these pages.
    stale: Option<StalePolicy>,
    /// As above, for these pages.
    unreviewed: Option<UnreviewedPolicy>,
    /// As above, for these pages.
    withheld: Option<Withheld>,
    /// As above, for these pages.
    notice: Option<Notice>,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "expected a percentage: a number from 0 to 100")]
enum Percentage {
    Number(i64),
}

fn percent<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
    let Percentage::Number(number) = Percentage::deserialize(deserializer)?;
    match u8::try_from(number) {
        Ok(percent) if percent <= 100 => Ok(percent),
        _ => Err(serde::de::Error::custom(format!("must be between 0 and 100, not {number}"))),
    }
}

fn some_percent<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<u8>, D::Error> {
    percent(deserializer).map(Some)
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged, expecting = "expected a glob or a list of them")]
enum Patterns {
    One(String),
    Many(Vec<String>),
}

fn one_or_many_globs<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Globs, D::Error> {
    let patterns = match Patterns::deserialize(deserializer)? {
        Patterns::One(pattern) => vec![pattern],
        Patterns::Many(patterns) => patterns,
    };
    Globs::try_from(patterns).map_err(serde::de::Error::custom)
}

impl Publish {
    /// The rules for the page at `path`, relative to its content folder. Later
    /// overrides win.
    #[must_use]
    pub fn rules(&self, path: &str) -> PageRules {
        let general = PageRules {
            minimum: self.minimum,
            stale: self.stale,
            unreviewed: self.unreviewed,
            withheld: self.withheld,
            notice: self.notice,
        };
        self.pages.iter().filter(|page| page.matching.matches(path)).fold(general, |rules, page| PageRules {
            minimum: page.minimum.unwrap_or(rules.minimum),
            stale: page.stale.unwrap_or(rules.stale),
            unreviewed: page.unreviewed.unwrap_or(rules.unreviewed),
            withheld: page.withheld.unwrap_or(rules.withheld),
            notice: page.notice.unwrap_or(rules.notice),
        })
    }
}
