//! The site's languages, and what stands in the locales folder beside them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Index;

use crate::config::{Config, Stage};
use crate::finding::{Code, Finding, Place};
use crate::glossary;
use crate::language::{Language, LanguageError, spelling};

use super::files::ReadError;

/// A language that pages are translated into.
#[derive(Debug, Clone)]
pub struct SiteLanguage {
    /// The language.
    pub language: Language,
    /// How far it has come.
    pub stage: Stage,
}

/// A language, by its place among all languages of a site.
///
/// ```
/// use glossator::site::languages::LanguageNumber;
///
/// let numbered: Vec<(LanguageNumber, &str)> = LanguageNumber::enumerate(["de", "ar"]).collect();
/// assert_eq!(numbered[1].0.index(), 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageNumber(usize);

impl LanguageNumber {
    /// Its place, from 0.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0
    }

    /// What there is of each language of a site, in their order, with the language's number.
    pub fn enumerate<T>(languages: impl IntoIterator<Item = T>) -> impl Iterator<Item = (Self, T)> {
        languages.into_iter().enumerate().map(|(at, language)| (Self(at), language))
    }
}

impl Index<LanguageNumber> for Vec<SiteLanguage> {
    type Output = SiteLanguage;

    fn index(&self, language: LanguageNumber) -> &SiteLanguage {
        &self[language.index()]
    }
}

/// The languages in the order of reports, with findings about folders that
/// are none.
///
/// # Errors
/// When the configuration names a language that is none.
pub(super) fn find(
    config: &Config,
    source: &Language,
    locale_files: &[String],
    findings: &mut Vec<Finding>,
) -> Result<Vec<SiteLanguage>, ReadError> {
    let folders = folders(config, locale_files, findings);
    let mut languages = Vec::new();
    for (tag, rules) in config.languages.iter().flatten() {
        let language = Language::parse(tag).map_err(|error| ReadError {
            message: format!("glossator.toml: [languages] {tag}: {}", spelling(tag, &error)),
        })?;
        if language == *source {
            return Err(ReadError {
                message: format!("glossator.toml: [languages] {tag} is the source language"),
            });
        }
        languages.push(SiteLanguage { language, stage: rules.stage });
    }
    for (folder, example) in folders {
        match Language::parse(&folder) {
            Ok(language) if language == *source => {}
            Ok(language) if config.languages.is_none() => {
                languages.push(SiteLanguage { language, stage: Stage::Draft });
            }
            Ok(language) => {
                if !languages.iter().any(|known| known.language == language) {
                    let finding = unlisted(&example, &language, "there are catalogs");
                    findings.push(finding.note("Nothing of this language is checked or published."));
                }
            }
            Err(error) => findings.push(invalid(config, &example, &folder, &error)),
        }
    }
    Ok(languages)
}

/// The site's own notices that no language reads: `paths` are the files of
/// their folder.
pub(super) fn misnamed_notices(
    config: &Config,
    paths: &[String],
    languages: &[SiteLanguage],
    findings: &mut Vec<Finding>,
) {
    for path in paths {
        let name = path.rsplit('/').next().and_then(|name| name.strip_suffix(".ftl"));
        let Some(tag) = name.filter(|_| path.matches('/').count() == 1) else { continue };
        let finding = match Language::parse(tag) {
            Ok(language) => {
                let is_known = languages.iter().any(|known| known.language == language);
                if is_known || config.languages.is_none() {
                    continue;
                }
                unlisted(path, &language, "there is a notice")
            }
            Err(error) => Finding::new(
                Code::InvalidLanguage,
                format!("this file isn't named after a language: {}", spelling(tag, &error)),
            )
            .at(Place::file(path))
            .help("Rename it to the tag of its language, as [languages] has it."),
        };
        findings.push(finding.note("Readers get the built-in notice, not this one."));
    }
}

/// The folders right below the locales folder, each with a file in it.
fn folders(
    config: &Config,
    locale_files: &[String],
    findings: &mut Vec<Finding>,
) -> BTreeMap<String, String> {
    let mut folders = BTreeMap::new();
    let mut reported = BTreeSet::new();
    for path in locale_files {
        let inner = path[config.locales.len()..].trim_start_matches('/');
        let name = inner.rsplit('/').next().unwrap_or(inner);
        if name.starts_with('.') || inner == glossary::FILE_NAME {
            continue;
        }
        let known = matches!(name.rsplit_once('.'), Some((_, "ftl" | "lock")));
        match inner.split_once('/') {
            Some((folder, _)) if known => {
                folders.entry(folder.to_owned()).or_insert_with(|| path.clone());
            }
            _ if reported.insert(path) => findings.push(foreign_file(config, path)),
            _ => {}
        }
    }
    folders
}

fn foreign_file(config: &Config, path: &str) -> Finding {
    Finding::new(
        Code::ForeignFile,
        "this file is neither a catalog nor a lock, and site generators would publish it",
    )
    .at(Place::file(path))
    .note(format!("{}/ may hold only <language>/<page>.ftl and <language>/<page>.lock.", config.locales))
    .help("Move it out of the folder.")
}

fn unlisted(example: &str, language: &Language, what: &str) -> Finding {
    Finding::new(
        Code::UnlistedLanguage,
        format!("{what} in {} ({language}), which glossator.toml doesn't list", language.english_name()),
    )
    .at(Place::file(example))
    .language(language)
    .help(format!("Add a line to [languages] in glossator.toml: {language} = {{ stage = \"draft\" }}"))
}

fn invalid(config: &Config, example: &str, folder: &str, error: &LanguageError) -> Finding {
    let help = match error {
        LanguageError::NotCanonical { canonical } => {
            format!(
                "If it is that language, rename the folder: git mv {0}/{folder} {0}/{canonical}",
                config.locales
            )
        }
        LanguageError::Invalid => {
            "Rename the folder to the language's tag, such as de, pt-BR or zh-Hans.".to_owned()
        }
    };
    Finding::new(
        Code::InvalidLanguage,
        format!("this folder isn't named after a language: {}", spelling(folder, error)),
    )
    .at(Place::file(example))
    .note("Nothing in this folder is checked or published.")
    .help(help)
}
