//! What is kept of pages in languages from one run for the next, as a file of lines.

use std::collections::{BTreeMap, HashSet};
use std::io::{self, Write};

use crate::text::Digest;

use super::loaded::Site;

/// What is kept of one page in a language.
pub(crate) trait KeptPage: Sized {
    /// The line that says it. It ends no line.
    ///
    /// # Errors
    /// When it has no form.
    fn line(&self, language: &str, path: &str) -> io::Result<String>;

    /// The language, the path and what is kept, as a `line` says; `None` where that can't be read.
    fn parse(line: &str) -> Option<(String, String, Self)>;
}

/// What is kept of pages, by language and path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct KeptPages<Page> {
    pub(crate) pages: BTreeMap<String, BTreeMap<String, Page>>,
    has_changed: bool,
}

impl<Page> Default for KeptPages<Page> {
    fn default() -> Self {
        Self { pages: BTreeMap::new(), has_changed: false }
    }
}

impl<Page: KeptPage> KeptPages<Page> {
    /// What the lines of a file tell, each behind its own hash. One that is damaged tells nothing.
    pub(crate) fn read(text: &str) -> Self {
        let mut kept = Self::default();
        for (language, path, page) in text.lines().filter_map(|line| Page::parse(behind_hash(line)?)) {
            kept.pages.entry(language).or_default().insert(path, page);
        }
        kept
    }

    /// Writes the lines of a file.
    ///
    /// # Errors
    /// When `out` can't be written to.
    pub(crate) fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        for (language, pages) in &self.pages {
            for (path, page) in pages {
                let line = page.line(language, path)?;
                writeln!(out, "{} {line}", Digest::of(line.as_bytes()))?;
            }
        }
        Ok(())
    }

    /// What is kept of the page at `path` in `language`.
    pub(crate) fn get(&self, language: &str, path: &str) -> Option<&Page> {
        self.pages.get(language)?.get(path)
    }

    /// Keeps this of the page at `path` in `language`.
    pub(crate) fn insert(&mut self, language: &str, path: String, page: Page) {
        self.pages.entry(language.to_owned()).or_default().insert(path, page);
        self.has_changed = true;
    }

    /// Forgets the pages and languages that `site` doesn't have.
    pub(crate) fn forget_gone(&mut self, site: &Site) {
        let paths: HashSet<&str> = site.pages.iter().map(|page| page.page.path.as_str()).collect();
        let tags: HashSet<&str> = site.languages.iter().map(|known| known.language.tag()).collect();
        let before = self.len();
        self.pages.retain(|tag, _| tags.contains(tag.as_str()));
        self.pages.values_mut().for_each(|pages| pages.retain(|path, _| paths.contains(path.as_str())));
        self.has_changed |= self.len() != before;
    }

    /// Whether anything was kept or forgotten since these were read.
    pub(crate) const fn has_changed(&self) -> bool {
        self.has_changed
    }

    /// How many pages in languages something is kept of.
    fn len(&self) -> usize {
        self.pages.values().map(BTreeMap::len).sum()
    }
}

/// The line behind its own hash; `None` where it has another, or none.
fn behind_hash(hashed: &str) -> Option<&str> {
    let (hash, line) = hashed.split_once(' ')?;
    (hash.parse() == Ok(Digest::of(line.as_bytes()))).then_some(line)
}

/// Damages the first line of a file of `kept` at each of its bytes: nothing is read of it then.
#[cfg(test)]
pub(crate) fn assert_damage_tells_nothing<Page: KeptPage>(kept: &KeptPages<Page>) {
    let text = written(kept);
    let line = text.lines().next().expect("something is kept");
    for at in 0..line.len() {
        let mut damaged = line.as_bytes().to_vec();
        damaged[at] ^= 1;
        for (what, damaged) in [("byte", &damaged[..]), ("all from byte", &line.as_bytes()[..at])] {
            let read = KeptPages::<Page>::read(&String::from_utf8_lossy(damaged));
            assert!(read.pages.is_empty(), "{what} {at}");
        }
    }
}

/// The file of `kept`.
#[cfg(test)]
pub(crate) fn written<Page: KeptPage>(kept: &KeptPages<Page>) -> String {
    let mut out = Vec::new();
    kept.write(&mut out).expect("memory can be written to");
    String::from_utf8(out).expect("it is text")
}
