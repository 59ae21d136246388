//! Which files are pages in the source language, by where they are and what
//! they say.

use crate::config::{Config, NOTICES};
use crate::language::Language;
use crate::page::Page;
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
