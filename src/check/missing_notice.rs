//! `missing-notice`: there is no notice in a language that is published.

use crate::config::{Notice, Stage};
use crate::finding::{Code, Finding, Place};
use crate::site::Site;
use crate::site::build::notice_texts;
use crate::site::files::{Files, ReadError};
use crate::site::languages::SiteLanguage;

pub(super) fn check(
    site: &Site,
    language: &SiteLanguage,
    files: &dyn Files,
) -> Result<Option<Finding>, ReadError> {
    let wanted = site.pages.iter().any(|page| page.rules.notice != Notice::None);
    if language.stage == Stage::Draft || !wanted {
        return Ok(None);
    }
    let path = format!("glossator-notice/{}.ftl", language.language);
    let problem = match notice_texts(&language.language, files)? {
        Ok(Some(_)) => return Ok(None),
        Ok(None) => format!("there is no notice in {}", language.language.english_name()),
        Err(problem) => format!("the site's own notice can't be used: {problem}"),
    };
    Ok(Some(
        Finding::new(Code::MissingNotice, problem)
            .language(&language.language)
            .at(Place::file(&path))
            .note("Readers get the notice in English, marked as English.")
            .help(format!("Write the notice's texts in {path}; the built-in ones show how.")),
    ))
}
