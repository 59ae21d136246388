//! What checks have found of pages in languages, to be kept for the next one: where
//! nothing that a page depends on has changed, it isn't looked at again.

use std::io::{self, Write};

use serde::{Deserialize, Serialize};

use crate::finding::Finding;
use crate::site::Site;
use crate::site::counts::Counts;
use crate::site::kept_pages::{KeptPage, KeptPages};
use crate::text::Digest;

use super::debts::Debt;

/// What a look at a page in a language has found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PageResult {
    /// What its translations are worth.
    pub(super) counts: Counts,
    /// What is wrong with its files and texts; whether it is withheld, counts tell.
    pub(super) findings: Vec<Finding>,
    /// The work that its segments ask for, by number.
    pub(super) debts: Vec<(usize, Debt)>,
}

/// What is known of pages by language and path, each with a digest of everything that it depends on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Results(KeptPages<(Digest, PageResult)>);

/// A line of the file: a page in a language.
#[derive(Serialize, Deserialize)]
struct Line<Text, Findings, Debts> {
    language: Text,
    page: Text,
    depends: String,
    counts: Vec<usize>,
    findings: Findings,
    debts: Debts,
}

impl Results {
    /// What is known of the page at `path` in `language`, which `depends` on this today.
    pub(super) fn get(&self, language: &str, path: &str, depends: &Digest) -> Option<&PageResult> {
        let (known, result) = self.0.get(language, path)?;
        (known == depends).then_some(result)
    }

    /// Keeps what is known of the page at `path` in `language`, which `depends` on this.
    pub(super) fn insert(&mut self, language: &str, path: &str, depends: Digest, result: PageResult) {
        self.0.insert(language, path.to_owned(), (depends, result));
    }

    /// Forgets the pages and languages that `site` doesn't have.
    pub(super) fn forget_gone(&mut self, site: &Site) {
        self.0.forget_gone(site);
    }

    /// Whether anything was learned or forgotten since these were read.
    #[must_use]
    pub const fn has_changed(&self) -> bool {
        self.0.has_changed()
    }

    /// What the lines of a file tell. One that is damaged tells nothing.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self(KeptPages::read(text))
    }

    /// Writes the lines of a file, each behind its own hash.
    ///
    /// # Errors
    /// When `out` can't be written to.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        self.0.write(out)
    }
}

impl KeptPage for (Digest, PageResult) {
    fn line(&self, language: &str, path: &str) -> io::Result<String> {
        let (depends, PageResult { counts, findings, debts }) = self;
        let counts = counts.numbers().to_vec();
        let line = Line { language, page: path, depends: depends.to_string(), counts, findings, debts };
        Ok(serde_json::to_string(&line)?)
    }

    fn parse(line: &str) -> Option<(String, String, Self)> {
        let Line { language, page, depends, counts, findings, debts } =
            serde_json::from_str::<Line<String, Vec<Finding>, Vec<(usize, Debt)>>>(line).ok()?;
        let counts = Counts::from_numbers(&counts)?;
        Some((language, page, (depends.parse().ok()?, PageResult { counts, findings, debts })))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Code, Place, Severity};
    use crate::site::kept_pages::{assert_damage_tells_nothing, written};

    fn known() -> Results {
        let counts = Counts { segments: 9, current: 8, stale: 1, shown: 8, ..Counts::default() };
        let finding = Finding::new(Code::SecondTranslation, "no\u{1b} \u{2028}\n\"such\"")
            .language("de")
            .page("content/a page.md", Some("3"))
            .at(Place {
                path: "locales/de/a.ftl".into(),
                line: 3,
                column: 1,
                width: 2,
                text: "a = ä".into(),
            });
        let (old, change) = (Some("We ask.".to_owned()), None);
        let stale = Debt::Stale { old, change, severity: Severity::Wording, directive: None };
        let debts = vec![(4, stale), (5, Debt::Missing { copy: true }), (6, Debt::Unreviewed)];
        let mut known = Results::default();
        let result = PageResult { counts, findings: vec![finding], debts };
        known.insert("de", "content/a page.md", Digest::of(b"one"), result);
        let result = PageResult { counts, findings: Vec::new(), debts: Vec::new() };
        known.insert("fr", "content/b.md", Digest::of(b"other"), result);
        known
    }

    #[test]
    fn lines_are_read_as_they_are_written() {
        let read = Results::parse(&written(&known().0));
        assert_eq!(read.0.pages, known().0.pages);
        assert!(!read.has_changed());
    }

    #[test]
    fn what_a_page_depended_on_is_no_more_tells_nothing() {
        let (known, path) = (known(), "content/b.md");
        assert!(known.get("fr", path, &Digest::of(b"other")).is_some());
        assert!(known.get("fr", path, &Digest::of(b"one")).is_none());
        assert!(known.get("de", path, &Digest::of(b"other")).is_none());
    }

    #[test]
    fn a_line_that_is_damaged_tells_nothing() {
        assert_damage_tells_nothing(&known().0);
    }
}
