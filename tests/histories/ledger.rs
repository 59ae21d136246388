//! What the authors know: the model that the laws are held against.
//!
//! Every translation has a word of its own, its token. The ledger keeps for
//! each token which English its author was shown, and where its links led.

use std::collections::{BTreeMap, BTreeSet};

use glossator::text::Fingerprint;

use super::catalog::Lines;
use super::english::{letters, target_name};
use super::tree::{TERM, Tree, fingerprint};

/// What is known of one text.
#[derive(Debug, Clone, Default)]
pub(super) struct Written {
    pub(super) id: String,
    pub(super) text: String,
    /// The languages that it is in, as far as anybody can know.
    pub(super) languages: BTreeSet<&'static str>,
    /// The English that its author could have seen, or that a person vouched
    /// for.
    pub(super) seen: BTreeSet<Fingerprint>,
    /// Its links by name.
    pub(super) links: BTreeMap<String, Link>,
}

/// A link as the author saw it in the English.
#[derive(Debug, Clone)]
pub(super) struct Link {
    pub(super) shown: String,
    pub(super) target: String,
    /// Whether no other link beside it showed the same.
    pub(super) lonely: bool,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Ledger {
    pub(super) texts: BTreeMap<String, Written>,
}

/// The tokens in `text`.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.starts_with("tok"))
}

/// A text's token; an English left as it is stands for itself.
fn key(text: &str) -> &str {
    tokens(text).next().unwrap_or(text)
}

/// The English that an author who works on `id` is shown: above the text, or
/// where no notes are, in the reference catalog.
pub(super) fn shown(tree: &Tree, catalog: &Lines, id: &str) -> Vec<String> {
    let english = catalog.english(id);
    if english.is_empty() { tree.reference(id).into_iter().collect() } else { english }
}

impl Ledger {
    /// A new translation of `english` into `language`, written in `tree`.
    pub(super) fn translate(
        &mut self,
        tree: &Tree,
        language: &'static str,
        id: &str,
        english: &str,
    ) -> String {
        let token = self.token();
        let links = links(english, &tree.values(id));
        // Long enough to be told apart by locks, too short for a detector.
        let mut text = match language {
            "de" => format!("Satz {token} und noch mehr davon"),
            _ => format!("Phrase {token} et encore un peu plus"),
        };
        // Every third text uses the term.
        if self.texts.len().is_multiple_of(3) && tree.terms(language).is_some() {
            text = format!("{text} {TERM}");
        }
        for (name, is_link) in placeables(english) {
            text.push_str(if is_link { " [Wort](" } else { " " });
            text.push_str(&["{ $", &name, " }", if is_link { ")" } else { "" }].concat());
        }
        let languages = BTreeSet::from([language]);
        let written =
            Written { id: id.to_owned(), text: text.clone(), languages, seen: BTreeSet::new(), links };
        self.texts.insert(token, written);
        text
    }

    /// A person vouches that a text is in `language`.
    pub(super) fn speaks(&mut self, text: &str, language: &'static str) {
        if let Some(written) = self.texts.get_mut(key(text)) {
            written.languages.insert(language);
        }
    }

    /// A text that differs from `old` in its spelling: its author looked at
    /// the translation only.
    pub(super) fn respell(&mut self, old: &str) -> Option<String> {
        let known = tokens(old).next()?;
        let mut written = self.texts.get(known)?.clone();
        let token = self.token();
        written.text = old.replace(known, &token);
        let text = written.text.clone();
        self.texts.insert(token, written);
        Some(text)
    }

    fn token(&self) -> String {
        format!("tok{}", letters(u32::try_from(self.texts.len()).expect("histories are short")))
    }

    /// A person vouches that `text` is right for each of `english`, or has
    /// written it from them.
    pub(super) fn vouch(&mut self, text: &str, english: impl IntoIterator<Item = String>) {
        self.vouch_for(text, english.into_iter().map(|english| fingerprint(&english)));
    }

    pub(super) fn vouch_for(&mut self, text: &str, english: impl IntoIterator<Item = Fingerprint>) {
        if let Some(written) = self.texts.get_mut(key(text)) {
            written.seen.extend(english);
        }
    }

    /// The English is left where a translation should be: that nobody has
    /// made from anything.
    pub(super) fn leave(&mut self, id: &str, english: &str) {
        let written = || Written { id: id.to_owned(), text: english.to_owned(), ..Written::default() };
        self.texts.entry(english.to_owned()).or_insert_with(written);
    }

    pub(super) fn of(&self, text: &str) -> Option<&Written> {
        self.texts.get(key(text))
    }
}

/// The placeables of an English pattern, each with whether it is a link's.
fn placeables(english: &str) -> Vec<(String, bool)> {
    let parts: Vec<&str> = english.split("{ $").collect();
    let name = |pair: &[&str]| Some((pair[1].split_once(" }")?.0.to_owned(), pair[0].ends_with("](")));
    parts.windows(2).filter_map(name).collect()
}

/// The links of an English pattern by name.
fn links(english: &str, values: &BTreeMap<String, String>) -> BTreeMap<String, Link> {
    let texts = link_texts(english);
    let mut links = BTreeMap::new();
    for (name, shown) in &texts {
        let Some(url) = values.get(name) else { continue };
        let lonely = texts.iter().filter(|(_, other)| other == shown).count() == 1;
        links
            .insert(name.clone(), Link { shown: shown.clone(), target: target_name(url).to_owned(), lonely });
    }
    links
}

/// What each link of an English pattern shows: `(name, text)`.
pub(super) fn link_texts(english: &str) -> Vec<(String, String)> {
    let link = |part: &str| {
        let (shown, rest) = part.split_once("]({ $")?;
        Some((rest.split_once(" }")?.0.to_owned(), shown.to_owned()))
    };
    english.split('[').skip(1).filter_map(link).collect()
}
