//! The configuration: `glossator.toml`, every key optional.

mod allowed_link;
mod conventions;
mod custom;
mod data;
mod exceptions;
mod folder_path;
mod front_matter;
mod globs;
mod invalid;
mod parse;
mod path_template;
mod profile;
mod publish;
mod toml_words;
mod validate;

use std::sync::Arc;

use indexmap::IndexMap;
use serde::Deserialize;

use crate::finding::{Code, Level};
use crate::text::did_you_mean;

pub use allowed_link::AllowedLink;
pub use conventions::{AnchorStyle, ContentFolder, Conventions, HeadingIds, Permalink, Relative, Slug};
pub use custom::Custom;
pub use data::{DataRules, KeyPattern, OutputPattern};
pub use exceptions::{Exception, is_possible as has_exceptions, lines as exception_lines};
pub use front_matter::{FrontMatterKeys, FrontMatterRules};
pub use globs::{Folders, Globs};
pub use invalid::Invalid;
pub use path_template::{BY_NAME, PathTemplate, without_extension};
pub use profile::Profile;
pub use publish::{Notice, PageRules, Publish, StalePolicy, UnreviewedPolicy, Withheld};
pub use toml_words::in_words;

/// The name of the configuration file.
pub const FILE_NAME: &str = "glossator.toml";

/// The folder of the site's own notices.
pub const NOTICES: &str = "glossator-notice";

/// The configuration of glossator, `glossator.toml`. Every key is optional.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Config {
    /// The language of the source pages, as a BCP 47 tag.
    pub source_language: String,
    /// The folder with the source pages, or a list of folders. Where the profile knows several, as Docusaurus does, each
    /// but the first has a folder of its own in `locales`. With `"."` pages are searched
    /// for from the root of the project, but not in folders whose names begin with `_` or `.`, nor
    /// in `node_modules`, `vendor`, `public` and `dist`, unless they are named, too.
    pub content: Folders,
    /// The folder with the catalogs: what translators edit.
    pub locales: String,
    /// The folder that `build` writes to: the content folder where the site generator wants
    /// localized pages among the English ones.
    pub output: String,
    /// The front-matter key that identifies a page; `"path"` for sites whose pages have none.
    pub page_key: String,
    /// The site generator, whose conventions say where localized pages go and what is read
    /// besides Markdown.
    pub profile: Profile,
    /// Changes the profile key by key; with `profile = "custom"`, `base` names the preset.
    pub custom: Option<Custom>,
    /// The conventions that follow from both.
    #[serde(skip)]
    pub conventions: Arc<Conventions>,
    /// The languages, in the order of reports. Without this table the folders in `locales` are
    /// the languages, as drafts.
    pub languages: Option<IndexMap<String, LanguageRules>>,
    /// Which files are pages.
    pub pages: Pages,
    /// What of the front matter is translated or localized.
    pub front_matter: FrontMatterRules,
    /// Which YAML files are data, and what in them is translated.
    pub data: DataRules,
    /// Which parameters of Liquid tags and shortcodes, and attributes of components, hold words.
    pub liquid: LiquidRules,
    /// What readers get, and what is written besides pages.
    pub publish: Publish,
    /// How catalogs are kept.
    pub catalogs: Catalogs,
    /// Texts that stay the same in every language.
    pub copies: Copies,
    /// How links are localized.
    pub links: Links,
    /// What `glossator report` links to.
    pub report: ReportRules,
    /// Findings that are right for one text and one English of it, each with a reason.
    #[serde(deserialize_with = "exceptions::list")]
    #[cfg_attr(test, schemars(with = "Vec<exceptions::Written>"))]
    pub exceptions: Vec<Exception>,
    /// The level of each finding, by its code.
    #[serde(deserialize_with = "levels")]
    #[cfg_attr(test, schemars(schema_with = "levels_schema"))]
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
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// `check` fails until its texts follow the English.
    #[default]
    Published,
    /// Built; English fills the gaps, and nothing waits.
    BestEffort,
    /// Reported; built only with `--drafts`.
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
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields, expecting = "a table, such as { stage = \"draft\" }")]
pub struct LanguageRules {
    /// How far the language has come; `"published"` where nothing is said.
    pub stage: Stage,
}

/// Which files below the content folders are pages.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct Pages {
    /// Globs of pages, relative to the content folder. Pages whose `lang` is another language than
    /// the source's are never sources.
    pub include: Globs,
    /// Globs of files that aren't pages after all.
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

/// Which parameters of Liquid tags and shortcodes, and attributes of components, hold words.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct LiquidRules {
    /// Parameters and attributes whose values are translated, such as `caption` and `alt`. One without a name
    /// is called by its tag and its number from 0: `button.0`.
    pub translate: Vec<String>,
    /// Parameters and attributes whose values hold no words, although they look like it.
    pub keep: Vec<String>,
}

/// When a segment gets another id because its English has changed: for platforms that never show a changed
/// English under an id that they know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum NewId {
    /// It keeps its id.
    #[default]
    Never,
    /// Where more than the wording has changed.
    Material,
    /// With every change that makes translations stale.
    Always,
}

/// How catalogs are kept.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case", expecting = "a table")]
pub struct Catalogs {
    /// Whether translators' files get notes: the English, word diffs, empty entries. `false` where a
    /// translation platform writes those files.
    pub notes: bool,
    /// Whether a text that changed after its English changed counts as redone, without anybody
    /// having said so.
    pub trust: bool,
    /// When a changed segment gets another id.
    pub new_id: NewId,
}

impl Default for Catalogs {
    fn default() -> Self {
        Self { notes: true, trust: false, new_id: NewId::default() }
    }
}

/// Texts that stay the same in every language.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct Copies {
    /// Names that stay as they are: a segment made only of these is right when it equals the English.
    pub same: Vec<String>,
}

/// What `glossator report` links to.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct ReportRules {
    /// Where a file is edited: an address with `{path}` and, if the forge takes one, `{line}`.
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
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct Links {
    /// The site's own address: absolute links to it are internal links. With a path, as Jekyll's
    /// `baseurl`, the path stands before every address.
    pub site: Option<String>,
    /// Addresses that are never localized, with everything below them.
    pub keep: Vec<String>,
    /// Anchors that the site's layout gives every page.
    pub anchors: Vec<String>,
    /// By language: beginnings of addresses that a translation may link to instead of the English
    /// target.
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
    /// What is wrong where a folder with pages or data isn't there; `is_folder` tells
    /// which are.
    #[must_use]
    pub fn missing_folder(&self, is_folder: impl Fn(&str) -> bool) -> Option<String> {
        let pages = "the pages belong there, or in the folder that `content` in glossator.toml names";
        let data = "`[data] content` in glossator.toml names it";
        let folders = self.content.0.iter().map(|folder| (folder, pages));
        let mut folders = folders.chain(self.data.content.0.iter().map(|folder| (folder, data)));
        let (folder, help) = folders.find(|(folder, _)| !is_folder(folder))?;
        Some(format!("there is no folder `{folder}`: {help}"))
    }

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

/// A level for each code, so that editors complete the codes.
#[cfg(test)]
fn levels_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    let level = generator.subschema_for::<Level>();
    let codes: serde_json::Map<String, serde_json::Value> =
        Code::ALL.iter().map(|code| (code.name().to_owned(), level.clone().to_value())).collect();
    schemars::json_schema!({ "type": "object", "properties": codes, "additionalProperties": false })
}
