//! The site's glossary: where it is read, and what it says of translations.

use crate::config::Config;
use crate::finding::{Code, Finding, Place};
use crate::glossary::{FILE_NAME, Glossary, Lapse, read};
use crate::language::Language;
use crate::safety::{Subject, Violation};
use crate::segment::Pattern;
use crate::text::{LineIndex, did_you_mean};

use super::files::{FileText, Files, ReadError, read_text};
use super::languages::SiteLanguage;
use super::limits::too_large;
use super::page_file::not_utf8;

/// Where the glossary is.
pub(super) fn path(config: &Config) -> String {
    format!("{}/{FILE_NAME}", config.locales)
}

/// Reads the glossary; an empty one where there is none, or where it can't be read, with a finding.
pub(super) fn load(
    config: &Config,
    source: &Language,
    languages: &[SiteLanguage],
    files: &dyn Files,
    findings: &mut Vec<Finding>,
) -> Result<Glossary, ReadError> {
    let path = path(config);
    let text = match read_text(files, &path)? {
        FileText::Is(text) => text,
        FileText::Absent => return Ok(Glossary::default()),
        FileText::NotUtf8 { before } => {
            findings.push(not_utf8(&path, &before));
            return Ok(Glossary::default());
        }
        FileText::TooLarge { bytes } => {
            findings.push(too_large(&path, bytes));
            return Ok(Glossary::default());
        }
    };
    let place = |span| Place::of(&path, &text, &LineIndex::new(&text), &span);
    match read(&text, source) {
        Ok(glossary) => {
            findings.extend(unlisted(config, &glossary, languages, &path));
            Ok(glossary)
        }
        Err(problem) => {
            let message = format!("this glossary can't be read: {}", problem.message);
            let finding = Finding::new(Code::UnreadableGlossary, message).at(place(problem.span));
            let note =
                "Until it can, no translation is compared with it, and translators aren't shown its terms.";
            findings
                .push(finding.note(note).help("Write it as `glossator explain unreadable-glossary` shows."));
            Ok(Glossary::default())
        }
    }
}

/// The languages of `glossary` that the site doesn't have.
fn unlisted(config: &Config, glossary: &Glossary, languages: &[SiteLanguage], path: &str) -> Vec<Finding> {
    let is_ours = |language: &Language| {
        languages.iter().any(|known| known.language == *language || known.language.same_language(language))
    };
    let unknown = glossary.languages().filter(|language| config.languages.is_some() && !is_ours(language));
    let finding = |language: &Language| {
        let meant = did_you_mean(language.tag(), languages.iter().map(|known| known.language.tag()));
        let message = format!(
            "there are terms in {} ({language}), which glossator.toml doesn't list{meant}",
            language.english_name()
        );
        Finding::new(Code::UnlistedLanguage, message)
            .at(Place::file(path))
            .language(language)
            .note("They have no effect.")
            .help("Rename the language in the glossary, or add it to [languages] in glossator.toml.")
    };
    unknown.map(finding).collect()
}

/// What isn't as the glossary wants it in `text`, whose English has the terms `found`.
pub(super) fn doubts(
    glossary: &Glossary,
    found: &[usize],
    subject: &Subject<'_>,
    text: &Pattern,
) -> Vec<Violation> {
    let lapses = glossary.lapses(found, subject.language, text);
    if lapses.is_empty() {
        return Vec::new();
    }
    let name = subject.text();
    let doubt = |lapse: Lapse<'_>| match lapse {
        Lapse::Untranslated { term, form, others } => {
            let or = match others {
                0 => String::new(),
                1 => ", or the other form that the glossary has".to_owned(),
                others => format!(", or one of the {others} other forms that the glossary has"),
            };
            Violation::new(
                Code::MissingTerm,
                format!("{name} has no translation of “{term}”"),
                format!("Write “{form}”{or}; if another word is right here, add it to the glossary."),
            )
        }
        Lapse::Changed { name: kept } => Violation::new(
            Code::MissingTerm,
            format!("{name} doesn't have the name “{kept}”"),
            format!("Write “{kept}” as it is: the glossary has it in `never-translate`."),
        ),
        Lapse::Forbidden { word } => Violation::new(
            Code::ForbiddenWord,
            format!("{name} has the word “{word}”, which the glossary forbids"),
            "Use another word for it.",
        ),
    };
    lapses.into_iter().map(doubt).collect()
}
