//! Which files are pages in the source language, by where they are and what
//! they say.

use std::collections::BTreeSet;

use crate::config::{BY_NAME, Config, FILE_NAME, NOTICES};
use crate::finding::{Code, Finding};
use crate::language::{Language, LanguageError, SOURCE};
use crate::page::{Page, without_extension};
use crate::path;

/// Whether the file is a page by the configuration.
#[must_use]
pub fn is_source(config: &Config, folder: &str, path: &str) -> bool {
    let is_included = |inner| config.pages.include.matches(inner) && !config.pages.exclude.matches(inner);
    searched(config, folder, path).is_some_and(is_included)
}

/// The path in the content folder `folder` of a file that may be a page.
/// Output, locales and dot folders hold none, nor does what belongs to a content
/// folder inside this one.
#[must_use]
pub fn searched<'p>(config: &Config, folder: &str, path: &'p str) -> Option<&'p str> {
    let inner = path::inside(folder, path)?;
    let below = |folder: &str| path::inside(folder, path).is_some();
    let hidden = inner.split('/').any(|part| part.starts_with('.'));
    let is_root = folder == path::ROOT;
    let passed_over = is_root
        && inner.split_once('/').is_some_and(|(first, _)| path::is_passed_over(first) || first == NOTICES);
    let of_another = || is_root && config.content.0.iter().any(|other| other != path::ROOT && below(other));
    let is_own = (config.output != folder && below(&config.output)) || below(&config.locales);
    (!hidden && !is_own && !passed_over && !of_another()).then_some(inner)
}

/// A page in another language than the source is a translation already: its
/// front matter says so, or its name where names tell languages.
pub(super) fn is_translation(page: &Page, source: &Language, config: &Config) -> bool {
    said_language(page, config).is_some_and(|lang| !is_spelling_of(source.tag(), lang))
        || is_named_translation(&page.output_path, config)
}

/// The language that a page says.
pub(super) fn said_language<'p>(page: &'p Page, config: &Config) -> Option<&'p str> {
    page.value(config.conventions.language_key.as_deref().unwrap_or("lang"))
}

/// Whether `lang` means `tag`, in whatever case and with `_` or `-`.
///
/// ```
/// use glossator::site::is_spelling_of;
///
/// assert!(is_spelling_of("pt-BR", "pt_br"));
/// assert!(!is_spelling_of("pt-BR", "pt"));
/// ```
#[must_use]
pub fn is_spelling_of(tag: &str, lang: &str) -> bool {
    lang.replace('_', "-").eq_ignore_ascii_case(tag)
}

/// What the path of a page says by its name: the language in it, and the path of the page that it is a
/// translation of by that, if there is one: `a.md` and German for `a.de.md`.
#[must_use]
pub fn language_in_name(path: &str) -> Option<(Language, String)> {
    let stem = without_extension(path);
    let original = without_extension(stem);
    let tag = stem.strip_prefix(original)?.strip_prefix('.')?;
    let language = match Language::parse(tag) {
        Ok(language) => language,
        Err(LanguageError::NotCanonical { canonical }) => Language::parse(&canonical).ok()?,
        Err(LanguageError::Invalid) => return None,
    };
    // Of a version, `a.v2.md`, no language is known.
    (language.english_name() != language.tag())
        .then(|| (language, format!("{original}{}", &path[stem.len()..])))
}

/// Says which pages are called like translations of others, and are pages to be translated all the same.
pub(super) fn called_like_translations(pages: &[(Page, String)], source: &Language) -> Vec<Finding> {
    let paths: BTreeSet<&str> = pages.iter().map(|(page, _)| page.path.as_str()).collect();
    let finding = |page: &Page| {
        let (language, original) = language_in_name(&page.path)?;
        (!language.same_language(source) && paths.contains(original.as_str())).then(|| {
            let name = language.english_name();
            let message = format!("this page is called like the {name} translation of {original}, and counts as a page of its own");
            Finding::new(Code::UnlistedLanguage, message)
                .at(page.place(&(0..0)))
                .page(&page.path, page.key.as_deref())
                .note(format!("It is taken for {SOURCE}, and has catalogs of its own."))
                .help(format!(
                    "Where translations are called so, list {language} under [languages] and write path = \"{BY_NAME}\" under \
                     [custom]; else exclude it: `[pages] exclude` in {FILE_NAME}"
                ))
        })
    };
    pages.iter().filter(|(page, _)| page.data.is_none()).filter_map(|(page, _)| finding(page)).collect()
}

/// Whether a path below the content folder tells one of the site's other
/// languages, as `x.de.md` or `de/x.md`, for generators that know a page's
/// language by it.
#[must_use]
pub fn is_named_translation(path: &str, config: &Config) -> bool {
    let conventions = &config.conventions;
    let name = conventions.path.language(path).filter(|_| conventions.address_of_path);
    let mut listed = config.languages.iter().flat_map(|languages| languages.keys());
    name.is_some_and(|name| listed.any(|tag| conventions.is_name_of(name, tag)))
}
