//! `unused-exception`: an exception in the configuration that allows nothing.

use crate::config::{self, Exception};
use crate::finding::{Code, Finding, Place};
use crate::site::Site;
use crate::site::view::View;

/// The exceptions for languages that the site doesn't have.
pub(super) fn check(site: &Site) -> Vec<Finding> {
    let is_known = |language: &str| site.languages.iter().any(|known| known.language.tag() == language);
    let unknown = site.config.exceptions.iter().filter(|exception| !is_known(&exception.language));
    unknown.map(|exception| finding(exception, "the site has no such language")).collect()
}

/// The exceptions for one language that allow nothing in it.
pub(super) fn check_language(site: &Site, view: &View<'_>) -> Vec<Finding> {
    let tag = view.language.language.tag();
    let exceptions = site.config.exceptions.iter().filter(|exception| exception.language == tag);
    exceptions.filter_map(|exception| check_one(site, exception, view)).collect()
}

fn check_one(site: &Site, exception: &Exception, view: &View<'_>) -> Option<Finding> {
    let found = view.pages.iter().find_map(|page| {
        let at = page.page.segments.iter().position(|segment| segment.id == exception.id)?;
        Some((page, &page.page.segments[at], page.parts.get(at)))
    });
    // Of a page that isn't looked at nobody knows.
    let found = match found {
        Some((page, segment, Some(part))) => Some((page, segment, part)),
        Some((_, _, None)) => return None,
        None => None,
    };
    let Some((page, segment, part)) = found else {
        return Some(finding(exception, "no text has this id").language(&exception.language));
    };
    let why = if segment.fingerprint != exception.english {
        format!("its {} has changed: the fingerprint is {} now", site.source_name, segment.fingerprint)
    } else if part.checked.as_ref().is_some_and(|checked| checked.excepted.contains(&exception.rule)) {
        return None;
    } else {
        "the text has no such finding".to_owned()
    };
    let finding = finding(exception, &why).language(&exception.language).id(&exception.id);
    Some(finding.page(&page.page.page.path, page.page.reference_key()).english(&segment.pattern.to_string()))
}

fn finding(exception: &Exception, why: &str) -> Finding {
    let Exception { rule, language, id, reason, place, .. } = exception;
    Finding::new(
        Code::UnusedException,
        format!("the exception of `{rule}` for {id} in {language} allows nothing: {why}"),
    )
    .at(place.clone().unwrap_or_else(|| Place::file(config::FILE_NAME)))
    .note(format!("Its reason was: {reason}"))
    .help("Look at the text again; then delete the exception, or renew its fingerprint.")
}
