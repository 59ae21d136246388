//! The texts of the notice on localized pages.

use crate::config::NOTICES;
use crate::language::Language;
use crate::localize::notice::NoticeTexts;

use super::files::{FileText, Files, ReadError, read_text};

/// Where the site's own notice in a language is.
pub(super) fn notice_path(language: &Language) -> String {
    format!("{NOTICES}/{language}.ftl")
}

/// The notice's texts in a language: the site's own, else the built-in ones.
/// The inner error says what is wrong with the site's own.
///
/// # Errors
/// When the file can't be read.
pub fn notice_texts(
    language: &Language,
    files: &dyn Files,
) -> Result<Result<Option<NoticeTexts>, String>, ReadError> {
    Ok(match read_text(files, &notice_path(language))? {
        FileText::Is(text) => NoticeTexts::parse(language, &text).map(Some),
        FileText::NotUtf8 { .. } => Err("it isn't UTF-8".to_owned()),
        FileText::TooLarge { .. } => Err("it is larger than any notice".to_owned()),
        FileText::Absent => Ok(NoticeTexts::built_in(language)),
    })
}
