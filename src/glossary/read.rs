//! Reading `_glossary.toml`, and what is said of one that isn't right.

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use crate::config::in_words;
use crate::language::{Language, spelling};
use crate::text::Span;

use super::terms::{Glossary, Written};

/// Why a glossary can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong, in one line.
    pub message: String,
    /// Where it stands.
    pub span: Span,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case", expecting = "a table")]
struct File {
    never_translate: Vec<Spanned<String>>,
    terms: IndexMap<Spanned<String>, IndexMap<Spanned<String>, Forms>>,
    forbidden: IndexMap<Spanned<String>, Vec<Spanned<String>>>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "expected a translation or a list of them")]
enum Forms {
    One(String),
    Several(Vec<String>),
}

impl Forms {
    fn into_list(self) -> Vec<String> {
        match self {
            Self::One(form) => vec![form],
            Self::Several(forms) => forms,
        }
    }
}

/// Reads the text of a glossary of pages in `source`.
///
/// # Errors
/// What is wrong and where: an unknown key, a wrong type, a language that is none, a text without words.
///
/// # Examples
/// ```
/// use glossator::glossary::{line, read};
/// use glossator::language::Language;
/// use glossator::segment::Pattern;
///
/// let (en, de) = (Language::parse("en").unwrap(), Language::parse("de").unwrap());
/// let glossary = read("[terms]\n\"privacy policy\" = { de = \"Datenschutzerklärung\" }\n", &en).unwrap();
/// let found = glossary.find(&Pattern::of_text("Read our privacy policies."));
/// let line = line(glossary.translated(&found, &de));
/// assert_eq!(line.unwrap(), "Terms: privacy policy → Datenschutzerklärung");
/// assert!(read("[term]\n", &en).unwrap_err().message.contains("did you mean `terms`?"));
/// ```
pub fn read(text: &str, source: &Language) -> Result<Glossary, Problem> {
    let file: File = toml::from_str(text).map_err(|error| Problem {
        message: in_words(error.message().trim_end()),
        span: error.span().unwrap_or(0..0),
    })?;
    let mut terms = Vec::new();
    let mut languages: Vec<Written> = Vec::new();
    for name in file.never_translate {
        says_something(&name)?;
        terms.push((name.into_inner(), true));
    }
    for (term, translations) in file.terms {
        says_something(&term)?;
        let number = terms.len();
        for (tag, forms) in translations {
            let forms = forms.into_list();
            if forms.is_empty() || !forms.iter().all(|form| has_words(form)) {
                return Err(problem(&tag, format!("`{}` has a translation without a word", term.get_ref())));
            }
            of_language(&mut languages, &tag, source)?.1.push((number, forms));
        }
        terms.push((term.into_inner(), false));
    }
    for (tag, words) in file.forbidden {
        for word in words {
            says_something(&word)?;
            of_language(&mut languages, &tag, source)?.2.push(word.into_inner());
        }
    }
    Ok(Glossary::new(source, terms, languages))
}

/// What is known so far of the language `tag`.
fn of_language<'w>(
    languages: &'w mut Vec<Written>,
    tag: &Spanned<String>,
    source: &Language,
) -> Result<&'w mut Written, Problem> {
    let parsed = Language::parse(tag.get_ref());
    let language = parsed.map_err(|error| problem(tag, spelling(tag.get_ref(), &error)))?;
    if language == *source {
        return Err(problem(
            tag,
            format!("`{language}` is the source language: what its pages are translated from"),
        ));
    }
    let at = languages.iter().position(|(known, ..)| *known == language).unwrap_or_else(|| {
        languages.push((language, Vec::new(), Vec::new()));
        languages.len() - 1
    });
    Ok(&mut languages[at])
}

fn says_something(text: &Spanned<String>) -> Result<(), Problem> {
    if has_words(text.get_ref()) { Ok(()) } else { Err(problem(text, "there is no word in this".to_owned())) }
}

fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

fn problem(place: &Spanned<String>, message: String) -> Problem {
    Problem { message, span: place.span() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        let source = Language::parse("en").unwrap();
        for (text, message, at) in [
            ("never_translate = [\"a\"]", "did you mean `never-translate`?", "never_translate"),
            ("[terms]\npolicy = \"x\"", "expected a table", "\"x\""),
            ("[terms]\npolicy = { de = 7 }", "expected a translation or a list of them", "7"),
            ("[terms]\npolicy = { de = \" \" }", "`policy` has a translation without a word", "de"),
            ("[terms]\npolicy = { pt_br = \"x\" }", "pt-BR", "pt_br"),
            ("[terms]\npolicy = { en = \"x\" }", "`en` is the source language", "en"),
            ("never-translate = [\"…\"]", "there is no word in this", "\"…\""),
            ("[terms]\npolicy = { de = \"x\" }\npolicy = { fr = \"x\" }", "duplicate key", "policy"),
        ] {
            let problem = read(text, &source).unwrap_err();
            assert!(problem.message.contains(message), "{text}: {}", problem.message);
            assert!(text[problem.span.clone()].starts_with(at), "{text}: {:?}", &text[problem.span]);
        }
    }
}
