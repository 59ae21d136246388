//! The configuration: `glossator.toml`, every key optional.

mod allowed_link;
mod conventions;
mod custom;
mod data;
mod exceptions;
mod folder_path;
mod globs;
mod parse;
mod path_template;
mod profile;
mod publish;
mod validate;

use std::sync::Arc;

use indexmap::IndexMap;
use serde::Deserialize;

use crate::finding::{Code, Level};
use crate::text::did_you_mean;

pub use allowed_link::AllowedLink;
pub use conventions::{AnchorStyle, Conventions, HeadingIds, Permalink, Relative, Slug};
pub use custom::Custom;
pub use data::{DataRules, KeyPattern, OutputPattern};
pub use exceptions::{Exception, is_possible as has_exceptions, lines as exception_lines};
pub use globs::{Folders, Globs};
pub use path_template::{PathTemplate, without_extension};
pub use profile::Profile;
pub use publish::{Notice, PageRules, Publish, StalePolicy, UnreviewedPolicy, Withheld};

/// The name of the configuration file.
pub const FILE_NAME: &str = "glossator.toml";

/// The folder of the site's own notices.
pub const NOTICES: &str = "glossator-notice";

/// The whole configuration, with defaults filled in.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Config {
    /// Language of the source pages.
    pub source_language: String,
    /// Folders with source pages.
    pub content: Folders,
    /// Folder with the catalogs.
    pub locales: String,
    /// Folder that `build` writes to.
    pub output: String,
    /// Front-matter key that identifies a page; `path` for sites without one.
    pub page_key: String,
    /// What the site generator expects.
    pub profile: Profile,
    /// What differs from a profile.
    pub custom: Option<Custom>,
    /// The conventions that follow from both.
    #[serde(skip)]
    pub conventions: Arc<Conventions>,
    /// The languages in the order of reports; `None` where the configuration
    /// doesn't list them: then the folders in `locales` count, as drafts.
    pub languages: Option<IndexMap<String, LanguageRules>>,
    /// Which files are pages.
    pub pages: Pages,
    /// What of the front matter is translated.
    pub front_matter: FrontMatterRules,
    /// Which YAML files are data, and what in them is translated.
    pub data: DataRules,
    /// Which parameters of Liquid tags and shortcodes hold words.
    pub liquid: LiquidRules,
    /// What gets published.
    pub publish: Publish,
    /// How catalogs are kept.
    pub catalogs: Catalogs,
    /// Texts that stay the same in every language.
    pub copies: Copies,
    /// How links are localized.
    pub links: Links,
    /// What the report for people links to.
    pub report: ReportRules,
    /// What is right in one text although a rule says otherwise.
    #[serde(deserialize_with = "exceptions::list")]
    pub exceptions: Vec<Exception>,
    /// Levels of findings, by code.
    #[serde(deserialize_with = "levels")]
    pub levels: IndexMap<Code, Level>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            source_language: "en".to_owned(),
            content: Folders(vec!["content".to_owned()]),
            locales: "locales".to_owned(),
            output: "localized".to_owned(),
            page_key: "ref".to_owned(),
            profile: Profile::Jekyll,
            custom: None,
            conventions: Arc::default(),
            languages: None,
            pages: Pages::default(),
            front_matter: FrontMatterRules::default(),
            data: DataRules::default(),
            liquid: LiquidRules::default(),
            publish: Publish::default(),
            catalogs: Catalogs::default(),
            copies: Copies::default(),
            links: Links::default(),
            report: ReportRules::default(),
            exceptions: Vec::new(),
            levels: IndexMap::new(),
        }
    }
}

/// How far a language has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// The check waits for it.
    #[default]
    Published,
    /// Built, English fills the gaps, debts only warn.
    BestEffort,
    /// Reported, built only on request.
    Draft,
}

impl Stage {
    /// The name in the configuration and in reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::BestEffort => "best-effort",
            Self::Draft => "draft",
        }
    }
}

/// One language's settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table, such as { stage = \"draft\" }")]
pub struct LanguageRules {
    /// How far it has come.
    pub stage: Stage,
}

/// Which files below the content folders are pages.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct Pages {
    /// Globs of pages, relative to the content folder.
    pub include: Globs,
    /// Globs of what isn't one after all.
    pub exclude: Globs,
}

impl Default for Pages {
    fn default() -> Self {
        Self {
            include: Globs::new(vec!["**/*.md".to_owned()]).unwrap_or_default(),
            exclude: Globs::default(),
        }
    }
}

/// What of the front matter is translated.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct FrontMatterRules {
    /// Dotted keys; lists are taken item by item.
    pub translate: Vec<String>,
}

impl Default for FrontMatterRules {
    fn default() -> Self {
        Self { translate: vec!["title".to_owned(), "description".to_owned()] }
    }
}

/// Which parameters of Liquid tags and shortcodes hold words.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct LiquidRules {
    /// Names of parameters that are translated.
    pub translate: Vec<String>,
    /// Names of parameters that hold no words, whatever they look like.
    pub keep: Vec<String>,
}

/// How catalogs are kept.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct Catalogs {
    /// Whether translators' files carry notes: the English, word diffs, stubs.
    pub notes: bool,
    /// Whether a text that changed after its English changed counts as redone,
    /// unseen.
    pub trust: bool,
}

impl Default for Catalogs {
    fn default() -> Self {
        Self { notes: true, trust: false }
    }
}

/// Texts that stay the same in every language.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct Copies {
    /// A segment made only of these is right when it equals the English.
    pub same: Vec<String>,
}

/// What the report for people links to.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct ReportRules {
    /// Where a file is edited: an address with `{path}` and, where the forge takes one, `{line}`.
    pub edit: Option<String>,
}

impl ReportRules {
    /// Where the line of a file is edited; the path is put in as a URI has it.
    #[must_use]
    pub fn edit_address(&self, path: &str, line: usize) -> Option<String> {
        let template = self.edit.as_ref()?;
        Some(template.replace("{path}", path).replace("{line}", &line.to_string()))
    }
}

/// How links are localized.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct Links {
    /// The site's own address: absolute links to it are internal links.
    pub site: Option<String>,
    /// Links that start with one of these are never prefixed.
    pub keep: Vec<String>,
    /// Anchors that every page has, from the site's layout.
    pub anchors: Vec<String>,
    /// Where a language's translations may link to instead of the English target.
    pub allow: IndexMap<String, Vec<AllowedLink>>,
}

fn levels<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<IndexMap<Code, Level>, D::Error> {
    let named = IndexMap::<Named, Level>::deserialize(deserializer)?;
    Ok(named.into_iter().map(|(Named(code), level)| (code, level)).collect())
}

/// A code as the configuration names it.
#[derive(PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "String")]
struct Named(Code);

impl TryFrom<String> for Named {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        name.parse().map(Self).map_err(|_| {
            let meant = did_you_mean(&name, Code::ALL.iter().map(|code| code.name()));
            format!("no finding is called `{name}`{meant}")
        })
    }
}

impl Config {
    /// Where `code` stands after the configuration's own levels; `None` where
    /// it doesn't say.
    #[must_use]
    pub fn level(&self, code: Code) -> Option<Level> {
        self.levels.get(&code).copied()
    }

    /// The stage of `language`; a language that isn't listed is a draft.
    #[must_use]
    pub fn stage(&self, language: &str) -> Stage {
        let listed = self.languages.as_ref().and_then(|languages| languages.get(language));
        listed.map_or(Stage::Draft, |rules| rules.stage)
    }
}
