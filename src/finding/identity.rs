//! What makes two findings of two runs the same one.

use std::collections::HashMap;

use super::{Code, Finding};

/// What a finding is about, whatever its languages and its line: code, page and segment.
pub type FindingSubject<'f> = (Code, Option<&'f str>, Option<&'f str>);

impl Finding {
    /// What the finding is about. One about no segment, of which a page can have several, is told apart by
    /// its message.
    #[must_use]
    pub fn subject(&self) -> FindingSubject<'_> {
        let page = self.page.as_deref().or(self.place.as_ref().map(|place| place.path.as_str()));
        let many = matches!(self.code, Code::BrokenFragment | Code::VanishedPermalink);
        let id = self.id.as_deref().or(many.then_some(self.message.as_str()));
        (self.code, page, id)
    }
}

/// One fingerprint a finding, in their order: 32 hexadecimal digits that stay when lines move, when other
/// findings come and go, and when some of a finding's languages are done. Findings that are about the same
/// thing in the same file are counted.
#[must_use]
pub fn fingerprints(findings: &[&Finding]) -> Vec<String> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut all = Vec::with_capacity(findings.len());
    for finding in findings {
        let (code, page, id) = finding.subject();
        let file = finding.place.as_ref().map(|place| place.path.as_str());
        // A catalog's path names its language. A finding without a place has only its languages.
        let languages = if file.is_none() { finding.languages.join(",") } else { String::new() };
        let parts = [code.name(), page.unwrap_or(""), id.unwrap_or(""), file.unwrap_or(""), &languages];
        let parts = parts.join("\0");
        let count = seen.entry(parts.clone()).or_default();
        *count += 1;
        all.push(blake3::hash(format!("{parts}\0{count}").as_bytes()).to_hex()[..32].to_owned());
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Place;

    fn stale(line: usize, languages: &[&str]) -> Finding {
        let place = Place { line, ..Place::file("content/privacy.md") };
        let finding = Finding::new(Code::StaleTranslation, "this edit leaves translations behind");
        let finding = finding.page("content/privacy.md", Some("3")).id("ref-3-use-1").at(place);
        languages.iter().fold(finding, |finding, language| finding.language(*language))
    }

    #[test]
    fn lines_and_finished_languages_change_no_fingerprint() {
        let (before, after) = (stale(25, &["de", "fr"]), stale(31, &["fr"]));
        assert_eq!(fingerprints(&[&before]), fingerprints(&[&after]));
    }

    #[test]
    fn every_finding_has_its_own() {
        let other = stale(25, &["de"]).id("ref-3-use-2");
        let catalog = stale(9, &["de"]).at(Place::file("locales/de/privacy.ftl"));
        let all = fingerprints(&[&stale(25, &["de"]), &stale(25, &["de"]), &other, &catalog]);
        let different: std::collections::HashSet<&String> = all.iter().collect();
        assert_eq!(different.len(), all.len(), "{all:?}");
    }

    #[test]
    fn without_a_place_the_language_tells_them_apart() {
        let notice = |tag| Finding::new(Code::MissingNotice, "there is no notice").language(tag);
        let both = fingerprints(&[&notice("tlh"), &notice("sjn")]);
        assert_eq!(both[1], fingerprints(&[&notice("sjn")])[0], "another finding that goes changes none");
    }
}
