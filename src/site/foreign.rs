//! Texts in another language than their catalog's: merges bring them there, with
//! their records.
//!
//! Two things tell: another language's lock has the same text for the same id,
//! or a detector is sure. What is found goes to the record (`in de`), and so
//! does what a person says (`accept`): then both languages may have the text.

use std::collections::{BTreeMap, HashMap};

use crate::catalog::lock::{Line, Made, Orphan, Record};
use crate::catalog::settle::Settled;
use crate::catalog::{Catalog, Lock};
use crate::config::PageRules;
use crate::language::Language;
use crate::segment::Segment;
use crate::status::{Status, is_shown};
use crate::text::Fingerprint;
use crate::text::detect::{Verdict, are_related, is_long, is_rather, telling_words, verdict};

use super::files::{Files, ReadError, Text, read_text};
use super::view::{PageView, Part};
use super::{Site, SitePage};

/// Why a text isn't in its catalog's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foreign {
    /// The language that it is in.
    pub language: Language,
    /// What tells.
    pub cause: Cause,
}

/// What tells the language of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// Its words.
    Words,
    /// This lock, of the other language, has it for the same id.
    Lock(String),
    /// Its own record, since it was found out once.
    Record,
}

/// A text that a lock has: its language's place in the site's list, and whether
/// it is the latest.
#[derive(Debug, Clone, Copy)]
struct Known {
    text: Fingerprint,
    at: usize,
    latest: bool,
}

/// What all locks of a page have for its ids.
#[derive(Debug, Clone, Default)]
pub(super) struct Recorded(HashMap<String, Vec<Known>>);

impl Recorded {
    fn read(site: &Site, page: &SitePage, files: &dyn Files) -> Result<Self, ReadError> {
        let mut recorded = Self::default();
        for (at, language) in site.languages.iter().enumerate() {
            let tag = language.language.tag();
            let own = site.lock_path(tag, &page.page.catalog_path);
            // The locks of a page that has just moved are where it was.
            let folder = format!("{}/{tag}", site.config.locales);
            let elsewhere = page.places.elsewhere_in(&folder, "lock");
            for path in std::iter::once(own.as_str()).chain(elsewhere) {
                if let Text::Is(text) = read_text(files, path)?
                    && let Ok(lock) = Lock::parse(&text)
                {
                    recorded.add(&lock, at, tag);
                }
            }
        }
        Ok(recorded)
    }

    fn add(&mut self, lock: &Lock, at: usize, tag: &str) {
        for (id, line) in lock.all() {
            let (Line::Segment(Record::Made(made)) | Line::Orphan(Orphan { record: Record::Made(made), .. })) =
                line
            else {
                continue;
            };
            // What is marked as another language's says nothing about this one.
            let is_own = made.language.as_deref().is_none_or(|language| language == tag);
            if is_own && !made.same {
                let known = self.0.entry(id.to_owned()).or_default();
                known.push(Known { text: made.pair.translation, at, latest: true });
                let earlier = made.earlier.iter();
                known.extend(earlier.map(|pair| Known { text: pair.translation, at, latest: false }));
            }
        }
    }
}

/// Another language's text.
#[derive(Debug, Clone)]
struct Other {
    text: Fingerprint,
    latest: bool,
    language: Language,
    lock: String,
}

/// What is known of the languages of a page's texts, by id.
#[derive(Debug, Clone, Default)]
pub(super) struct Clues(BTreeMap<String, Clue>);

#[derive(Debug, Clone)]
enum Clue {
    /// The text is surely in this language.
    Detected(Language),
    /// These languages have had this text, each with its lock.
    Recorded(Vec<Other>),
}

impl Clues {
    /// Looks at every text of `catalog`. The other languages' locks are read
    /// once a page, and only if there is a text that could be theirs.
    pub(super) fn of(
        site: &Site,
        page: &SitePage,
        language: &Language,
        catalog: &Catalog,
        files: &dyn Files,
    ) -> Result<Self, ReadError> {
        let mut clues = Self::default();
        for segment in &page.segments {
            let Some(entry) = catalog.entries_of(&segment.id).next() else { continue };
            // The English is a copy, which is found by other means.
            if entry.pattern == segment.pattern {
                continue;
            }
            let words = telling_words(&entry.pattern.plain_text());
            match verdict(&words, language) {
                Verdict::Other(other) => {
                    clues.0.insert(segment.id.clone(), Clue::Detected(other));
                }
                Verdict::Unsure if is_long(&words) => {
                    let others = others(site, page, language, segment, &words, files)?;
                    if !others.is_empty() {
                        clues.0.insert(segment.id.clone(), Clue::Recorded(others));
                    }
                }
                Verdict::Own | Verdict::Unsure => {}
            }
        }
        Ok(clues)
    }

    /// Whether the text of a settled record is in another language; if so, the
    /// record says it from now on.
    pub(super) fn settle(
        &self,
        id: &str,
        settled: Option<&mut Settled>,
        language: &Language,
    ) -> Option<Foreign> {
        let settled = settled?;
        let accepted = settled.accepted;
        let Record::Made(made) = &mut settled.record else { return None };
        let tag = language.tag();
        if settled.copy || made.same || made.language.as_deref() == Some(tag) {
            return None;
        }
        let found = self.found(id, made, settled.changed)?;
        if accepted {
            made.language = Some(tag.to_owned());
            return None;
        }
        // Of a text that both locks have, only today's locks tell whose it is.
        if settled.changed || found.cause == Cause::Words {
            made.language = Some(found.language.tag().to_owned());
        }
        Some(found)
    }

    fn found(&self, id: &str, made: &Made, changed: bool) -> Option<Foreign> {
        match self.0.get(id) {
            Some(Clue::Detected(language)) => {
                return Some(Foreign { language: language.clone(), cause: Cause::Words });
            }
            Some(Clue::Recorded(others)) => {
                let is_it = |other: &&Other| other.text == made.pair.translation && (changed || other.latest);
                if let Some(Other { language, lock, .. }) = others.iter().find(is_it) {
                    return Some(Foreign { language: language.clone(), cause: Cause::Lock(lock.clone()) });
                }
            }
            None => {}
        }
        let marked = made.language.as_deref().and_then(|tag| Language::parse(tag).ok());
        marked.map(|language| Foreign { language, cause: Cause::Record })
    }
}

impl PageView<'_> {
    /// What the record of an accepted text says of its language: its own, where
    /// that was in question, so that it isn't any more.
    pub(super) fn said_language(&self, id: &str, language: &Language) -> Option<String> {
        let at = self.page.segments.iter().position(|segment| segment.id == id)?;
        let part = &self.parts[at];
        let Record::Made(made) = &part.settled.as_ref()?.record else { return None };
        (part.foreign.is_some() || made.language.is_some()).then(|| language.tag().to_owned())
    }
}

impl Part {
    /// A foreign text is nobody's translation of today's English, and of
    /// whatever English it is, nobody has said that readers can read it.
    pub(super) fn held_back(mut self, rules: PageRules) -> Self {
        if self.foreign.is_some() {
            if self.status == Status::Current {
                self.status = Status::Unreviewed;
            }
            self.shown &= is_shown(&Status::Unreviewed, self.checked.as_ref(), &rules);
        }
        self
    }
}

/// The texts that other languages' locks have for a segment, as far as the
/// words could be theirs.
fn others(
    site: &Site,
    page: &SitePage,
    language: &Language,
    segment: &Segment,
    words: &str,
    files: &dyn Files,
) -> Result<Vec<Other>, ReadError> {
    if site.languages.iter().all(|other| are_related(&other.language, language)) {
        return Ok(Vec::new());
    }
    let recorded = if let Some(recorded) = page.recorded.get() {
        recorded
    } else {
        let read = Recorded::read(site, page, files)?;
        page.recorded.get_or_init(|| read)
    };
    let known = recorded.0.get(&segment.id).map_or(&[][..], Vec::as_slice);
    let mut others = Vec::new();
    for Known { text, at, latest } in known.iter().copied() {
        let other = site.languages[at].language.clone();
        if !are_related(&other, language) && !is_rather(words, language, &other) {
            let lock = site.lock_path(other.tag(), &page.page.catalog_path);
            others.push(Other { text, latest, language: other, lock });
        }
    }
    Ok(others)
}
