//! Reading `glossator.toml`, and what is said of one that isn't right.

use std::sync::Arc;

use super::invalid::Invalid;
use super::toml_words::in_words;
use super::{Config, FILE_NAME, exceptions, validate};
use crate::path;
use crate::text::harmless;

impl Config {
    /// Parses the text of `glossator.toml`.
    ///
    /// # Errors
    /// What is wrong and where: an unknown key, a wrong type, a value that can't
    /// be. The message shows the line.
    ///
    /// # Examples
    /// ```
    /// use glossator::config::Config;
    ///
    /// let config = Config::parse("[languages]\nde = {}\n").unwrap();
    /// assert_eq!((config.source_language.as_str(), config.languages.unwrap().len()), ("en", 1));
    /// assert!(Config::parse("local = \"x\"").unwrap_err().contains("did you mean `locales`?"));
    /// ```
    pub fn parse(text: &str) -> Result<Self, String> {
        Self::read(text).map_err(|invalid| invalid.shown)
    }

    /// [`Config::parse`] for those who show the place themselves.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn read(text: &str) -> Result<Self, Invalid> {
        let mut config: Self = toml::from_str(text).map_err(|error| invalid(&error))?;
        config.plain_paths();
        // An empty table names no language, as none does.
        config.languages = config.languages.filter(|languages| !languages.is_empty());
        let conventions = validate::check(&config, text)?;
        config.conventions = Arc::new(conventions);
        exceptions::place(&mut config.exceptions, FILE_NAME, text);
        Ok(config)
    }

    /// Takes what means nothing off the folders' names.
    fn plain_paths(&mut self) {
        let folders = self.content.0.iter_mut().chain(&mut self.data.content.0);
        for path in folders.chain([&mut self.locales, &mut self.output]) {
            *path = path::plain(path).to_owned();
        }
    }
}

/// The error with its line. What it says about the line is one line, whatever
/// key it quotes.
fn invalid(error: &toml::de::Error) -> Invalid {
    let message = error.message().trim_end();
    let text = error.to_string();
    let text = text.trim_end();
    let in_words = harmless(&in_words(message)).into_owned();
    let shown = match text.strip_suffix(message) {
        Some(line) => format!("{line}{in_words}"),
        None => text.to_owned(),
    };
    Invalid { span: error.span(), message: in_words, shown }
}
