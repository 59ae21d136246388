//! The language of the pages, as texts for people name it.

use std::fmt;
use std::sync::Arc;

use super::tag::Language;

/// Stands for the name in messages that are made where nobody knows it.
/// Nothing that is published holds it.
pub const SOURCE: char = '\u{1}';

/// The tag and the name of every English.
const ENGLISH: (&str, &str) = ("en", "English");

/// What the pages are written in: `English` and `en` for every English, else
/// the language's own. Asked of ICU once; cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceName {
    name: Arc<str>,
    tag: Arc<str>,
}

impl SourceName {
    /// How texts name `language` where pages are written in it.
    #[must_use]
    pub fn of(language: &Language) -> Self {
        if language.id().language == Language::ENGLISH {
            return Self::default();
        }
        Self { name: language.english_name().into(), tag: language.tag().into() }
    }

    /// The English name, which is what [`fmt::Display`] writes, too.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The tag that notes begin with.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The name with its article: `an English`, `a German`.
    #[must_use]
    pub fn with_article(&self) -> String {
        let lower = self.name.to_lowercase();
        let is_vowel = lower.starts_with(['a', 'e', 'i', 'o', 'u']) && !lower.starts_with("uk");
        format!("{} {}", if is_vowel { "an" } else { "a" }, self.name)
    }

    /// `text` with the name in place of [`SOURCE`].
    #[must_use]
    pub fn put_into(&self, text: &str) -> String {
        text.replace(SOURCE, &self.name)
    }

    /// Whether it is English, of whatever region.
    #[must_use]
    pub fn is_english(&self) -> bool {
        (&*self.tag, &*self.name) == (ENGLISH.0, ENGLISH.1)
    }
}

impl Default for SourceName {
    fn default() -> Self {
        let (tag, name) = ENGLISH;
        Self { name: name.into(), tag: tag.into() }
    }
}

impl fmt::Display for SourceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_english_is_english_and_others_are_named() {
        let named = ["en", "en-GB", "de", "pt-BR", "qaa"].map(|tag| {
            let source = SourceName::of(&Language::parse(tag).unwrap());
            format!("{source} {} {}", source.tag(), source.is_english())
        });
        assert_eq!(
            named,
            [
                "English en true",
                "English en true",
                "German de false",
                "Brazilian Portuguese pt-BR false",
                "qaa qaa false"
            ]
        );
    }
}
