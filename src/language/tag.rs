//! A language by its tag.
//!
//! A tag names a folder, a URL and an HTML `lang`, so only its canonical
//! spelling is a [`Language`]. Whether anybody speaks it is not asked: a
//! language that Unicode has no data for is a language without a name.

use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

use icu_experimental::displaynames::DisplayNamesOptions;
use icu_experimental::displaynames::multi::LocaleDisplayNamesFormatter;
use icu_locale::fallback::{LocaleFallbackConfig, LocaleFallbacker};
use icu_locale::subtags::{Language as Subtag, Script, language};
use icu_locale::{
    Direction as IcuDirection, LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality,
    LocaleExpander, locale,
};

/// A language by its canonical tag: language, and where given script, region
/// and variants (`de`, `pt-BR`, `zh-Hans`, `ca-valencia`). Cheap to clone.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Language {
    tag: Arc<str>,
    id: LanguageIdentifier,
    script: Option<Script>,
}

/// Why a tag is no [`Language`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LanguageError {
    /// It means a language, but is spelled another way or stands under
    /// another tag today: `zh_Hans`, `pt-br`, `iw`.
    NotCanonical {
        /// The right spelling.
        canonical: String,
    },
    /// It means no language.
    Invalid,
}

/// Which way a language is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Language {
    pub(super) const ENGLISH: Subtag = language!("en");

    /// Reads a tag. Only the canonical spelling is taken; extensions and
    /// private use (`en-u-…`, `de-x-…`) have no place in a folder's name.
    pub fn parse(tag: &str) -> Result<Self, LanguageError> {
        let id = LanguageIdentifier::try_from_str(&tag.replace('_', "-"))
            .map_err(|_error| LanguageError::Invalid)?;
        let mut locale = Locale::from(id);
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        if locale.id.language.is_unknown() {
            return Err(LanguageError::Invalid);
        }
        let canonical = locale.id.to_string();
        if canonical != tag {
            return Err(LanguageError::NotCanonical { canonical });
        }
        let likely = || LocaleExpander::new_extended().get_likely_script(&locale.id);
        let script = locale.id.script.or_else(likely);
        Ok(Self { tag: canonical.into(), script, id: locale.id })
    }

    /// The tag, as it stands in folder names and URLs.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Language and region with `between` them, as cards in chats want it:
    /// `pt_BR`. Where the tag names no region it is the one where most speak the
    /// language; none where nobody knows.
    #[must_use]
    pub fn with_region(&self, between: &str) -> String {
        let mut likely = self.id.clone();
        LocaleExpander::new_extended().maximize(&mut likely);
        let language = self.id.language.as_str();
        likely.region.map_or_else(|| language.to_owned(), |region| format!("{language}{between}{region}"))
    }

    /// The tag as ICU takes it.
    #[must_use]
    pub fn id(&self) -> &LanguageIdentifier {
        &self.id
    }

    /// The English name, `Brazilian Portuguese`; the tag where there is none.
    #[must_use]
    pub fn english_name(&self) -> String {
        self.name_in(locale!("en"))
    }

    /// The name that readers of `language` know it by, `allemand`; the tag where
    /// there is none.
    #[must_use]
    pub fn name_for(&self, language: &Self) -> String {
        self.name_in(Locale::from(language.id.clone()))
    }

    fn name_in(&self, language: Locale) -> String {
        let options = DisplayNamesOptions::default();
        let Ok(names) = LocaleDisplayNamesFormatter::try_new(language.into(), options) else {
            return self.to_string();
        };
        let locale = Locale::from(self.id.clone());
        let name = names.of(&locale);
        // ICU stands the bare subtag in for a language without a name.
        if name.split(' ').next() == Some(self.id.language.as_str()) {
            return self.to_string();
        }
        name.into_owned()
    }

    /// Whether it is English, of whatever region.
    #[must_use]
    pub fn is_english(&self) -> bool {
        self.id.language == language!("en")
    }

    /// Whether its region is one that CLDR keeps for pseudo-languages, whose words are those of no language.
    #[must_use]
    pub fn is_pseudo(&self) -> bool {
        self.id.region.is_some_and(|region| matches!(region.as_str(), "XA" | "XB"))
    }

    /// Which way it is written; left to right where nobody knows.
    #[must_use]
    pub fn direction(&self) -> Direction {
        match LocaleDirectionality::new_extended().get(&self.id) {
            Some(IcuDirection::RightToLeft) => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// The languages whose texts its readers can be given instead, nearest
    /// first: `es-419`, `es` for `es-MX`. Never another script: none for
    /// `sr-Latn`, and no `zh` for `zh-TW`.
    #[must_use]
    pub fn fallbacks(&self) -> Vec<String> {
        let fallbacker = LocaleFallbacker::new();
        let mut steps =
            fallbacker.for_config(LocaleFallbackConfig::default()).fallback_for((&self.id).into());
        let mut tags = Vec::new();
        loop {
            let step = steps.get();
            // `nb` and `nn` step to Norwegian, which is welcome; `hi-Latn` to Indian English, which is not.
            if step.language != self.id.language && step.language != language!("no") {
                return tags;
            }
            let tag = step.to_string();
            if tag != *self.tag {
                tags.push(tag);
            }
            steps.step();
        }
    }

    /// Whether both are one language in one script, in whatever region:
    /// `en-GB` and `en`, but not `zh-TW` and `zh`.
    #[must_use]
    pub fn same_language(&self, other: &Self) -> bool {
        self.id.language == other.id.language && self.script() == other.script()
    }

    /// The script it is written in, said or likely.
    #[must_use]
    pub fn script(&self) -> Option<Script> {
        self.script
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.tag)
    }
}

impl Ord for Language {
    fn cmp(&self, other: &Self) -> Ordering {
        self.tag.cmp(&other.tag)
    }
}

impl PartialOrd for Language {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for LanguageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotCanonical { canonical } => write!(f, "the tag of this language is `{canonical}`"),
            Self::Invalid => f.write_str("this is not the tag of a language"),
        }
    }
}

impl std::error::Error for LanguageError {}

/// What is wrong with a language tag, with its right spelling.
#[must_use]
pub fn spelling(tag: &str, error: &LanguageError) -> String {
    match error {
        LanguageError::NotCanonical { canonical } => format!("`{tag}` is spelled `{canonical}`"),
        LanguageError::Invalid => {
            format!("`{tag}` isn't a language tag; use a BCP 47 tag such as `de` or `pt-BR`")
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        Language::parse(tag).unwrap()
    }

    #[test]
    fn canonical_tags_are_taken() {
        for tag in
            ["de", "pt-BR", "zh-Hans", "zh-TW", "es-419", "sr-Latn", "ca-valencia", "no", "nb", "fil", "img"]
        {
            assert_eq!(language(tag).to_string(), tag);
        }
    }

    #[test]
    fn other_spellings_are_told_the_right_one() {
        for (tag, canonical) in [
            ("zh_Hans", "zh-Hans"),
            ("zh-cn", "zh-CN"),
            ("PT-br", "pt-BR"),
            ("DE", "de"),
            ("iw", "he"),
            ("tl", "fil"),
            ("deu", "de"),
            ("sh", "sr-Latn"),
        ] {
            let canonical = canonical.to_owned();
            assert_eq!(Language::parse(tag), Err(LanguageError::NotCanonical { canonical }), "{tag}");
        }
    }

    #[test]
    fn junk_is_no_language() {
        for tag in [
            "",
            "-",
            "_",
            "e",
            "und",
            "und-Latn",
            "root",
            "german",
            "de--AT",
            "de-",
            "sr@latin",
            "de_DE.UTF-8",
            "de-x-formal",
            "en-u-ca-buddhist",
            "i-klingon",
            "_terms",
            "dé",
            "de/../en",
            "de\0",
        ] {
            assert_eq!(Language::parse(tag), Err(LanguageError::Invalid), "{tag}");
        }
    }

    #[test]
    fn english_names() {
        let names = ["de", "pt-BR", "zh-Hans", "es-419", "en-GB", "sr-Latn", "nb", "img", "img-DE"]
            .map(|tag| language(tag).english_name());
        assert_eq!(
            names,
            [
                "German",
                "Brazilian Portuguese",
                "Simplified Chinese",
                "Latin American Spanish",
                "British English",
                "Serbian (Latin)",
                "Norwegian Bokmål",
                "img",
                "img-DE"
            ]
        );
    }

    #[test]
    fn names_for_readers() {
        let names = ["en", "fr", "pl", "el", "ar", "ja", "zh-Hant", "de-AT"]
            .map(|reader| language("de").name_for(&language(reader)));
        assert_eq!(
            names,
            ["German", "allemand", "niemiecki", "Γερμανικά", "الألمانية", "ドイツ語", "德文", "Deutsch"]
        );
    }

    #[test]
    fn regions() {
        for (tag, with_region) in [
            ("de", "de_DE"),
            ("pt-BR", "pt_BR"),
            ("zh-Hant", "zh_TW"),
            ("ar", "ar_EG"),
            ("es-419", "es_419"),
            ("img", "img"),
        ] {
            assert_eq!(language(tag).with_region("_"), with_region);
        }
    }

    #[test]
    fn directions() {
        let right_to_left = ["ar", "he", "fa-AF", "ckb", "ks", "ku-Arab", "az-Arab", "ur", "yi"];
        assert!(right_to_left.iter().all(|tag| language(tag).direction() == Direction::Rtl));
        let left_to_right = ["en", "ku", "az", "zh-Hant", "img"];
        assert!(left_to_right.iter().all(|tag| language(tag).direction() == Direction::Ltr));
    }

    #[test]
    fn fallbacks_stay_in_the_language_and_its_script() {
        for (tag, fallbacks) in [
            ("es-MX", &["es-419", "es"][..]),
            ("pt-AO", &["pt-PT", "pt"]),
            ("zh-TW", &["zh-Hant"]),
            ("zh-Hans", &["zh"]),
            ("en-GB", &["en-001", "en"]),
            ("nn", &["no"]),
            ("ca-valencia", &["ca"]),
            ("sr-Latn", &[]),
            ("hi-Latn", &[]),
            ("de", &[]),
            ("img", &[]),
        ] {
            assert_eq!(language(tag).fallbacks(), fallbacks, "{tag}");
        }
    }

    #[test]
    fn regions_are_one_language_and_scripts_are_not() {
        assert!(language("en-GB").same_language(&language("en")));
        assert!(language("zh-CN").same_language(&language("zh-Hans")));
        assert!(!language("zh-TW").same_language(&language("zh")));
        assert!(!language("de").same_language(&language("nl")));
    }
}
