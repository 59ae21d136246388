//! What a build has found out about a page in a language, as its manifest keeps
//! it for the next one. Each fact stands with a digest of all that it depends on:
//! where that is another today, the fact is forgotten, and where there is no
//! digest, nothing is known.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::text::Digest;

use super::counts::Counts;

/// What the lines in the manifest begin with.
const MARK: &str = "page ";
/// Where no page was written.
const NONE: &str = "-";

/// What is known of a page in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageOutcome {
    /// Of everything that says what its translations are worth, and of that.
    pub looked: Digest,
    /// What they are worth.
    pub counts: Counts,
    /// Of everything that says what is written, and of what was.
    pub written: Option<Digest>,
}

/// What is known of pages, by language and path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcomes(BTreeMap<(String, String), PageOutcome>);

impl Outcomes {
    /// What is known of the page at `path` in `language`.
    #[must_use]
    pub fn get(&self, language: &str, path: &str) -> Option<&PageOutcome> {
        self.0.get(&(language.to_owned(), path.to_owned()))
    }

    /// Keeps what is known of the page at `path` in `language`.
    pub fn insert(&mut self, language: &str, path: &str, outcome: PageOutcome) {
        self.0.insert((language.to_owned(), path.to_owned()), outcome);
    }

    /// Takes over what is known of other pages, and what is newer.
    pub fn extend(&mut self, newer: Self) {
        self.0.extend(newer.0);
    }

    /// Forgets the pages of which `is_kept` says no by their paths.
    pub fn retain(&mut self, is_kept: impl Fn(&str) -> bool) {
        self.0.retain(|(_, path), _| is_kept(path));
    }

    /// Takes over a line of a manifest; one that isn't about a page, or that
    /// nobody can read, says nothing.
    pub fn add_line(&mut self, line: &str) {
        let Some(line) = line.strip_prefix(MARK) else { return };
        if let Some((language, path, outcome)) = parse(line) {
            self.insert(language, path, outcome);
        }
    }

    /// The lines for a manifest, in order of languages and paths.
    #[must_use]
    pub fn lines(&self) -> String {
        let mut lines = String::new();
        for ((language, path), PageOutcome { looked, counts, written }) in &self.0 {
            let written = written.map_or_else(|| NONE.to_owned(), |written| written.to_string());
            let counts = counts.numbers().map(|number| number.to_string()).join(",");
            let _ = writeln!(lines, "{MARK}{looked} {written} {counts} {language} {path}");
        }
        lines
    }
}

fn parse(line: &str) -> Option<(&str, &str, PageOutcome)> {
    let mut parts = line.splitn(5, ' ');
    let mut next = || parts.next();
    let (looked, written, counts, language, path) = (next()?, next()?, next()?, next()?, next()?);
    let numbers: Vec<usize> = counts.split(',').map(|number| number.parse().ok()).collect::<Option<_>>()?;
    let written = if written == NONE { None } else { Some(written.parse().ok()?) };
    let counts = Counts::from_numbers(&numbers)?;
    Some((language, path, PageOutcome { looked: looked.parse().ok()?, counts, written }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Outcomes {
        let counts = Counts { segments: 9, current: 8, missing: 1, shown: 8, ..Counts::default() };
        let looked = Digest::of(b"looked");
        let mut known = Outcomes::default();
        known.insert(
            "de",
            "content/a page.md",
            PageOutcome { looked, counts, written: Some(Digest::of(b"w")) },
        );
        known.insert("fr", "content/b.md", PageOutcome { looked, counts, written: None });
        known
    }

    #[test]
    fn lines_are_read_as_they_are_written() {
        let mut read = Outcomes::default();
        known().lines().lines().for_each(|line| read.add_line(line));
        assert_eq!(read, known());
    }

    #[test]
    fn a_line_that_is_damaged_says_nothing() {
        let lines = known().lines();
        let line = lines.lines().next().expect("there are two");
        for damaged in [
            &line[1..],
            &line[..20],
            &line.replacen("page ", "page x", 1),
            &line.replacen("9,8", "9,-8", 1),
            &line.replacen("9,8,", "9,", 1),
            // More is shown than there is.
            &line.replacen("8,0,0 ", "10,0,0 ", 1),
            "",
        ] {
            let mut read = Outcomes::default();
            read.add_line(damaged);
            assert_eq!(read, Outcomes::default(), "{damaged}");
        }
    }
}
