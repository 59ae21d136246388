//! Pages in languages that a sync has nothing to do for, kept for the next one: where nothing that such a
//! page depends on has changed, it isn't looked at again.
//!
//! Only its hints depend on other pages, too: on what the memory learns of all of them. So what it learns of each is
//! kept, with a digest of all; where that is another, the language is looked at as a whole.

use std::io::{self, Write};

use serde::{Deserialize, Serialize};

use crate::memory::TranslationMemory;
use crate::page::PageNumber;
use crate::text::{Digest, Digesting};

use super::depends::Dependencies;
use super::files::{Files, ReadError};
use super::kept_pages::{KeptPage, KeptPages};
use super::loaded::{Site, SitePage};

/// A translation that the memory learns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Lesson {
    pub(super) id: String,
    /// The English that was translated; `None` where that is today's.
    pub(super) english: Option<String>,
    pub(super) text: String,
    /// Whether the English is gone from its page.
    pub(super) is_gone: bool,
}

impl Lesson {
    /// Adds it to `memory`; it is of `page`.
    pub(super) fn add_to(&self, page: &SitePage, memory: &mut TranslationMemory) {
        let Some(english) = self.english_on(page) else { return };
        if self.is_gone {
            memory.add_gone(&english, &self.text, &self.id);
        } else {
            memory.add(&english, &self.text, &self.id);
        }
    }

    fn english_on(&self, page: &SitePage) -> Option<String> {
        self.english.clone().or_else(|| Some(page.segment(&self.id)?.pattern.to_string()))
    }
}

/// What `lessons` of `page` teach.
pub(super) fn digest(lessons: &[Lesson], page: &SitePage) -> Digest {
    let mut digesting = Digesting::new("glossator 2026-12 what the memory learns of a page");
    for lesson in lessons {
        digesting.add(&lesson.id).add_if(lesson.english_on(page)).add(&lesson.text);
        digesting.add([u8::from(lesson.is_gone)]);
    }
    digesting.finish()
}

/// What the memory learns of all pages of a language.
pub(super) fn digest_of_all<'d>(learned: impl IntoIterator<Item = (&'d str, &'d Digest)>) -> Digest {
    let mut digesting = Digesting::new("glossator 2026-12 what the memory learns of a language");
    for (path, learned) in learned {
        digesting.add(path).add(learned.as_bytes());
    }
    digesting.finish()
}

/// A page in a language that a sync has nothing to do for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestedPage {
    /// Everything that it depends on, the memory aside.
    pub(super) depends: Digest,
    /// What the memory learns of it.
    pub(super) learned: Digest,
    /// All that the memory had learned when its hints were written; `None` where it wants none.
    pub(super) memory: Option<Digest>,
    /// What the memory learns of it, in JSON.
    lessons: String,
}

impl RestedPage {
    pub(super) fn new(depends: Digest, learned: Digest, memory: Option<Digest>, lessons: &[Lesson]) -> Self {
        // JSON always has a form of texts.
        Self { depends, learned, memory, lessons: serde_json::to_string(lessons).unwrap_or_default() }
    }

    /// What the memory learns of it; its line had its own hash.
    pub(super) fn lessons(&self) -> Vec<Lesson> {
        serde_json::from_str(&self.lessons).unwrap_or_default()
    }
}

/// The pages that earlier syncs had nothing to do for, by language and path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RestedPages(KeptPages<RestedPage>);

impl RestedPages {
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

    /// Whether anything was learned or forgotten since these were read.
    #[must_use]
    pub const fn has_changed(&self) -> bool {
        self.0.has_changed()
    }

    /// Keeps what a sync that had nothing to do has found of pages in a language, by path.
    pub fn learn(&mut self, language: &str, in_step: Vec<(String, RestedPage)>) {
        for (path, page) in in_step {
            self.0.insert(language, path, page);
        }
    }

    /// Forgets the pages and languages that `site` doesn't have.
    pub fn forget_gone(&mut self, site: &Site) {
        self.0.forget_gone(site);
    }
}

impl KeptPage for RestedPage {
    fn line(&self, language: &str, path: &str) -> io::Result<String> {
        let Self { depends, learned, memory, lessons } = self;
        let memory = memory.map(|memory| memory.to_string());
        let head = (language, path, depends.to_string(), learned.to_string(), memory);
        // In JSON no tab stands as it is.
        Ok(format!("{}\t{lessons}", serde_json::to_string(&head)?))
    }

    fn parse(line: &str) -> Option<(String, String, Self)> {
        let (head, lessons) = line.split_once('\t')?;
        let (language, path, depends, learned, memory): (String, String, String, String, Option<String>) =
            serde_json::from_str(head).ok()?;
        let memory = memory.map(|memory| memory.parse()).transpose().ok()?;
        let (depends, learned) = (depends.parse().ok()?, learned.parse().ok()?);
        Some((language, path, Self { depends, learned, memory, lessons: lessons.to_owned() }))
    }
}

/// What earlier syncs have found, and what each page depends on today.
#[derive(Debug)]
pub struct EarlierSyncs {
    /// What is known of pages.
    pub known: RestedPages,
    pub(super) dependencies: Dependencies,
}

impl EarlierSyncs {
    /// What is `known` of the pages of `site`.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn new(site: &Site, known: RestedPages, files: &dyn Files) -> Result<Self, ReadError> {
        Ok(Self { known, dependencies: Dependencies::new(site, |_| true, files)? })
    }

    /// What is known of page number `number` in a language and still holds, its hints aside.
    pub(super) fn get(&self, language: &str, number: PageNumber, page: &SitePage) -> Option<&RestedPage> {
        let depends = self.dependencies.of(language, number)?;
        self.known.0.get(language, &page.page.path).filter(|known| known.depends == depends)
    }
}

#[cfg(test)]
mod tests {
    use super::super::kept_pages::{assert_damage_tells_nothing, written};
    use super::*;

    fn rested() -> RestedPages {
        let lesson = |english: Option<&str>, text: &str, is_gone| Lesson {
            id: "ref-1-a".to_owned(),
            english: english.map(str::to_owned),
            text: text.to_owned(),
            is_gone,
        };
        let lessons = [lesson(None, "Ein\tText\n", false), lesson(Some("One more."), "\u{2028}ä", true)];
        let (depends, learned) = (Digest::of(b"depends"), Digest::of(b"learned"));
        let page = |memory, lessons: &[Lesson]| RestedPage::new(depends, learned, memory, lessons);
        let mut rested = RestedPages::default();
        rested.learn("de", vec![("content/a page.md".to_owned(), page(Some(learned), &lessons))]);
        rested.learn("fr", vec![("content/b.md".to_owned(), page(None, &[]))]);
        rested
    }

    #[test]
    fn lines_are_read_as_they_are_written() {
        let read = RestedPages::parse(&written(&rested().0));
        assert_eq!(read.0.pages, rested().0.pages);
        assert!(!read.has_changed());
        let lessons = read.0.get("de", "content/a page.md").map(RestedPage::lessons).unwrap_or_default();
        assert_eq!(
            lessons.iter().map(|lesson| &*lesson.text).collect::<Vec<_>>(),
            ["Ein\tText\n", "\u{2028}ä"]
        );
    }

    #[test]
    fn a_line_that_is_damaged_tells_nothing() {
        assert_damage_tells_nothing(&rested().0);
    }
}
