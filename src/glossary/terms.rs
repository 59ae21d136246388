//! Terms, and what of them a text has.

use std::collections::HashMap;

use crate::language::Language;
use crate::segment::Pattern;
use crate::text::one_line;

use super::words::{Form, Grammar, Text, Word, has_name};

/// The name of the file in the locales folder.
pub const FILE_NAME: &str = "_glossary.toml";

/// How a line begins that says how terms are translated.
pub const TERMS: &str = "Terms: ";

/// The line that shows terms, each with the form to write; `None` without any.
#[must_use]
pub fn line<'t>(translated: impl IntoIterator<Item = (&'t str, &'t str)>) -> Option<String> {
    let said: Vec<String> = translated.into_iter().map(|(from, to)| format!("{from} → {to}")).collect();
    (!said.is_empty()).then(|| one_line(&format!("{TERMS}{}", said.join("; "))))
}

/// What a glossary says. Without a file it says nothing.
#[derive(Debug, Default)]
pub struct Glossary {
    terms: Vec<Term>,
    /// The terms that begin with a word, by its keys; those of most words first.
    by_word: HashMap<String, Vec<usize>>,
    languages: Vec<Translations>,
    /// How the words of the pages' language are compared.
    source: Option<Grammar>,
}

/// A term of the pages' language.
#[derive(Debug)]
pub struct Term {
    /// As the glossary writes it.
    pub written: String,
    /// Whether it stays as it is in every language.
    pub is_kept: bool,
    words: Vec<Word>,
}

/// What the glossary says of one language.
#[derive(Debug)]
struct Translations {
    language: Language,
    grammar: Grammar,
    /// By term: the forms that a translation may have; the first is the one to write.
    terms: HashMap<usize, Vec<(String, Form)>>,
    forbidden: Vec<(String, Form)>,
}

/// What a translation has that the glossary doesn't want.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lapse<'g> {
    /// A term's translation isn't there.
    Untranslated {
        /// The term.
        term: &'g str,
        /// The form to write.
        form: &'g str,
        /// How many other forms there are.
        others: usize,
    },
    /// A name isn't there as it is.
    Changed {
        /// The name.
        name: &'g str,
    },
    /// A word is there that no translation may have.
    Forbidden {
        /// The word.
        word: &'g str,
    },
}

/// A language of a glossary, with its forms by term and its forbidden words.
pub(super) type Written = (Language, Vec<(usize, Vec<String>)>, Vec<String>);

impl Glossary {
    /// A glossary of `terms`, each with whether it is kept, whose `languages` have their forms by the
    /// terms' numbers.
    pub(super) fn new(source: &Language, terms: Vec<(String, bool)>, languages: Vec<Written>) -> Self {
        let grammar = Grammar::new(source);
        let term = |(written, is_kept): (String, bool)| {
            let words = grammar.words(&written);
            Term { written, is_kept, words }
        };
        let terms: Vec<Term> = terms.into_iter().map(term).collect();
        let mut by_word: HashMap<String, Vec<usize>> = HashMap::new();
        for (number, term) in terms.iter().enumerate() {
            for key in term.words.first().into_iter().flat_map(Word::keys) {
                by_word.entry(key.to_owned()).or_default().push(number);
            }
        }
        for numbers in by_word.values_mut() {
            numbers.sort_by_key(|number| std::cmp::Reverse(terms[*number].words.len()));
        }
        let languages = languages.into_iter().map(Translations::new).collect();
        Self { terms, by_word, languages, source: Some(grammar) }
    }

    /// Whether it says nothing of any term.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// The languages that it has translations or forbidden words for.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.languages.iter().map(|translations| &translations.language)
    }

    /// The numbers of the terms in `english`, in the order in which they first stand there. A part of a
    /// longer term is none, nor is what code says.
    #[must_use]
    pub fn find(&self, english: &Pattern) -> Vec<usize> {
        let Some(grammar) = self.source.as_ref().filter(|_| !self.is_empty()) else { return Vec::new() };
        let text = grammar.text(&english.plain_text());
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(word) = text.words.get(at) {
            let begun = self.by_word.get(&word.stem).into_iter().flatten();
            let whole = begun.copied().find(|number| self.terms[*number].is_at(&text.words[at..]));
            found.extend(whole.filter(|number| !found.contains(number)));
            at += whole.map_or(1, |number| self.terms[number].words.len());
        }
        found
    }

    /// The terms `found` in an English, each with the form to write in `language`: its own for a name that stays.
    pub fn translated<'g>(
        &'g self,
        found: &'g [usize],
        language: &Language,
    ) -> impl Iterator<Item = (&'g str, &'g str)> {
        let translations = self.of(language);
        found.iter().filter_map(move |number| {
            let term = &self.terms[*number];
            let form = || Some(translations?.terms.get(number)?.first()?.0.as_str());
            let to = if term.is_kept { Some(term.written.as_str()) } else { form() };
            Some((term.written.as_str(), to?))
        })
    }

    /// What isn't as the glossary wants it in `text`, a translation whose English has the terms `found`.
    #[must_use]
    pub fn lapses(&self, found: &[usize], language: &Language, text: &Pattern) -> Vec<Lapse<'_>> {
        let translations = self.of(language);
        let says_nothing = found.is_empty() && translations.is_none_or(|of| of.forbidden.is_empty());
        if says_nothing {
            return Vec::new();
        }
        let plain = Grammar::new(language);
        let text = translations.map_or(&plain, |translations| &translations.grammar).text(&text.plain_text());
        let terms = found.iter().filter_map(|number| {
            let term = &self.terms[*number];
            if term.is_kept {
                return (!has_name(&text, &term.words)).then_some(Lapse::Changed { name: &term.written });
            }
            let forms = translations?.terms.get(number)?;
            let (form, _) = forms.first().filter(|_| forms.iter().all(|(_, form)| form.is_missing(&text)))?;
            Some(Lapse::Untranslated { term: &term.written, form, others: forms.len() - 1 })
        });
        terms.chain(translations.into_iter().flat_map(|of| of.forbidden(&text))).collect()
    }

    /// What it says of `language`, or of the language that it is a region's kind of.
    fn of(&self, language: &Language) -> Option<&Translations> {
        let exact = self.languages.iter().find(|known| known.language == *language);
        exact.or_else(|| self.languages.iter().find(|known| known.language.same_language(language)))
    }
}

impl Term {
    /// Whether `words` begin with it.
    fn is_at(&self, words: &[Word]) -> bool {
        // "US" is no "us", and a name no other word.
        let is_name = self.is_kept || self.written.chars().skip(1).any(char::is_uppercase);
        let is = |(word, wanted): (&Word, &Word)| {
            if is_name { word.exact == wanted.exact } else { word.is(wanted, false) }
        };
        words.len() >= self.words.len() && std::iter::zip(words, &self.words).all(is)
    }
}

impl Translations {
    fn new((language, terms, forbidden): Written) -> Self {
        let grammar = Grammar::new(&language);
        let form = |written: String| {
            let form = grammar.form(&written);
            (written, form)
        };
        let terms = terms
            .into_iter()
            .map(|(number, forms)| (number, forms.into_iter().map(form).collect()))
            .collect();
        let forbidden = forbidden.into_iter().map(form).collect();
        Self { language, grammar, terms, forbidden }
    }

    fn forbidden<'t>(&'t self, text: &Text) -> Vec<Lapse<'t>> {
        let there = self.forbidden.iter().filter(|(_, form)| form.is_there(text));
        there.map(|(word, _)| Lapse::Forbidden { word }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        Language::parse(tag).unwrap()
    }

    fn glossary() -> Glossary {
        let forms = |forms: &[&str]| forms.iter().map(|form| (*form).to_owned()).collect::<Vec<_>>();
        let german =
            vec![(0, forms(&["Richtlinie"])), (1, forms(&["Datenschutzerklärung", "Datenschutzhinweis"]))];
        let terms = vec![
            ("policy".to_owned(), false),
            ("privacy policy".to_owned(), false),
            ("Qubes OS".to_owned(), true),
            ("US".to_owned(), false),
        ];
        Glossary::new(&language("en"), terms, vec![(language("de"), german, forms(&["Policy"]))])
    }

    #[test]
    fn the_longest_term_counts() {
        let glossary = glossary();
        let found = |english: &str| glossary.find(&Pattern::of_text(english));
        assert_eq!(found("Our *Privacy Policies* apply; other policies don't."), [1, 0]);
        assert_eq!(found("Qubes OS tells us nothing. qubes os"), [2]);
        assert_eq!(found("It stays in the US."), [3]);
        assert!(found("Run `policy` now.").is_empty());
    }

    #[test]
    fn what_a_translation_lacks_is_told() {
        let (glossary, german) = (glossary(), language("de"));
        let lapses = |text: &str| glossary.lapses(&[1, 2], &german, &Pattern::of_text(text));
        assert_eq!(lapses("Die Datenschutzerklärung von Qubes OS"), []);
        assert_eq!(lapses("Die Datenschutzhinweise von Qubes OS"), []);
        assert_eq!(
            lapses("Die Policy von QubesOS"),
            [
                Lapse::Untranslated { term: "privacy policy", form: "Datenschutzerklärung", others: 1 },
                Lapse::Changed { name: "Qubes OS" },
                Lapse::Forbidden { word: "Policy" },
            ]
        );
        assert_eq!(
            line(glossary.translated(&[1, 2, 3], &german)).as_deref(),
            Some("Terms: privacy policy → Datenschutzerklärung; Qubes OS → Qubes OS")
        );
        assert_eq!(line(glossary.translated(&[1], &language("fr"))), None);
        assert_eq!(
            glossary.lapses(&[2], &language("fr"), &Pattern::of_text("Qubes")),
            [Lapse::Changed { name: "Qubes OS" }]
        );
    }
}
