//! Texts in another language than their catalog's: merges bring them there, with
//! their records.
//!
//! Three things tell: another language's lock has the same text for the same id,
//! as a translation or as a copy of the English; its catalog has it, and neither
//! of the two locks knows it; or a detector is sure. What is found goes to the
//! record (`in de`), and so does what a person says (`accept`): then both
//! languages may have the text.

use std::collections::HashMap;

use crate::catalog::lock::{Made, Record};
use crate::catalog::settle::Settled;
use crate::catalog::{Catalog, Entry, Lock, Words};
use crate::language::Language;
use crate::segment::id::is_segment_id;
use crate::text::Fingerprint;
use crate::text::detect::{LanguageVerdict, are_related, is_long, is_rather};

use super::files::{FileText, Files, ReadError, read_text};
use super::languages::LanguageNumber;
use super::loaded::{Site, SitePage};
use super::recorded::{RecordedKind, RecordedText, RecordedTexts, knows};
use super::repeated::{Judged, Told};

/// Why a text isn't in its catalog's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foreign {
    /// The language that it is in.
    pub language: Language,
    /// What tells.
    pub cause: LanguageCause,
}

/// What tells the language of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LanguageCause {
    /// Its words.
    Words,
    /// This lock, of the other language, has it for the same id.
    Lock(String),
    /// This lock, of a third language, has it as a copy of the source text.
    Copy(String),
    /// This catalog, of the other language, has it for the same id, and neither
    /// of the locks tells whose it is.
    Catalog(String),
    /// Its own record, since it was found out once.
    Record,
}

impl RecordedTexts {
    /// What the page's locks have. They are read once, and so are its catalogs
    /// where that is asked for: few pages have texts that no lock knows.
    fn of<'p>(site: &Site, page: &'p SitePage, files: &dyn Files) -> Result<&'p Self, ReadError> {
        if let Some(recorded) = page.recorded.get() {
            return Ok(recorded);
        }
        let mut recorded = Self::default();
        for (number, language) in LanguageNumber::enumerate(&site.languages) {
            let tag = language.language.tag();
            for lock in texts(site, page, tag, "lock", files)? {
                recorded.add(&lock, number, tag);
            }
        }
        Ok(page.recorded.get_or_init(|| recorded))
    }

    /// The texts of `id` in catalogs whose locks don't know them.
    fn unrecorded(
        &self,
        site: &Site,
        page: &SitePage,
        id: &str,
        files: &dyn Files,
    ) -> Result<&[RecordedText], ReadError> {
        let unrecorded = if let Some(unrecorded) = self.unrecorded.get() {
            unrecorded
        } else {
            let mut unrecorded: HashMap<String, Vec<RecordedText>> = HashMap::new();
            for (number, language) in LanguageNumber::enumerate(&site.languages) {
                let tag = language.language.tag();
                let locks = texts(site, page, tag, "lock", files)?;
                let locks: Vec<Lock> = locks.iter().filter_map(|text| Lock::parse(text).ok()).collect();
                for text in texts(site, page, tag, "ftl", files)? {
                    for entry in Catalog::parse(text).entries {
                        let text = Fingerprint::of(&entry.pattern.written());
                        if !locks.iter().any(|lock| knows(lock, &entry.id, text)) {
                            let known =
                                RecordedText { text, language: number, kind: RecordedKind::Unrecorded };
                            unrecorded.entry(entry.id).or_default().push(known);
                        }
                    }
                }
            }
            self.unrecorded.get_or_init(|| unrecorded)
        };
        Ok(unrecorded.get(id).map_or(&[], Vec::as_slice))
    }
}

/// A language's locks, or catalogs, of a page. Those of one that has just moved
/// are where it was.
fn texts(
    site: &Site,
    page: &SitePage,
    tag: &str,
    extension: &str,
    files: &dyn Files,
) -> Result<Vec<String>, ReadError> {
    let folder = format!("{}/{tag}", site.config.locales);
    let own = format!("{folder}/{}.{extension}", page.page.catalog_path);
    let mut texts = Vec::new();
    for path in std::iter::once(own.as_str()).chain(page.places.elsewhere_in(&folder, extension)) {
        if let FileText::Is(text) = read_text(files, path)? {
            texts.push(text);
        }
    }
    Ok(texts)
}

/// What a language has for a page.
#[derive(Debug, Clone, Copy)]
pub(super) struct OwnTexts<'a> {
    pub(super) page: &'a SitePage,
    pub(super) catalog: &'a Catalog,
    /// What readers get of each entry of the catalog.
    pub(super) words: &'a [Words],
    pub(super) lock: &'a Lock,
}

/// The texts that a segment has or had here, by its catalog and lock: only these
/// can be another language's, too.
fn own_texts(own: OwnTexts<'_>, id: &str) -> Vec<Fingerprint> {
    let words = own.catalog.places_of(id).iter().map(|at| own.words[*at].print);
    let recorded = own.lock.lines(id).iter().flat_map(|line| {
        let copy = match line.record() {
            Some(Record::Copy(text)) => Some(*text),
            _ => None,
        };
        line.made().into_iter().flat_map(Made::pairs).map(|pair| pair.translation).chain(copy)
    });
    words.chain(recorded).collect()
}

/// Another language's text.
#[derive(Debug, Clone)]
struct Other {
    text: Fingerprint,
    /// Whether it counts against a text that the own lock has, too.
    latest: bool,
    language: Language,
    cause: LanguageCause,
}

/// What is known of the languages of a page's texts, by id, with the text as it
/// is written.
#[derive(Debug, Clone, Default)]
pub(super) struct Clues(HashMap<String, Vec<(Fingerprint, Clue)>>);

#[derive(Debug, Clone)]
enum Clue {
    /// The text is surely in this language.
    Detected(Language),
    /// These languages have or had a text, each with the file that tells.
    Recorded(Vec<Other>),
}

impl Clues {
    /// Looks at every text in a page's catalog, be its English there, gone, or that of
    /// several texts: each gets a record. The files of other languages are read
    /// once a page, and only if there is a text that could be theirs.
    pub(super) fn of(
        site: &Site,
        texts: OwnTexts<'_>,
        language: &Language,
        judged: &Judged,
        files: &dyn Files,
    ) -> Result<Self, ReadError> {
        let mut clues = Self::default();
        let mut numbered = LanguageNumber::enumerate(&site.languages);
        let own = numbered.find(|(_, of)| of.language == *language).map(|(number, _)| number);
        let entries = std::iter::zip(&texts.catalog.entries, texts.words);
        for (entry, readers_words) in entries.filter(|(entry, _)| is_segment_id(&entry.id)) {
            // The English is a copy, which is found by other means.
            if texts.page.segment(&entry.id).is_some_and(|segment| segment.pattern == entry.pattern) {
                continue;
            }
            let id = entry.id.as_str();
            let told = judged.told(texts.page.repeated(id), &entry.pattern, language);
            let Told { words, verdict } = &*told;
            match verdict {
                LanguageVerdict::Other(other) => {
                    clues.add(&entry.id, readers_words.written(), Clue::Detected(other.clone()));
                }
                LanguageVerdict::Unsure if is_long(words) => {
                    let text = readers_words.written();
                    let recorded = RecordedTexts::of(site, texts.page, files)?;
                    // Only where this one is in doubt, too, the other one is no better.
                    let unrecorded = if knows(texts.lock, id, text) {
                        &[]
                    } else {
                        recorded.unrecorded(site, texts.page, id, files)?
                    };
                    let is_it = |known: &&RecordedText| known.text == text;
                    let is_in_doubt =
                        unrecorded.iter().filter(is_it).any(|known| Some(known.language) == own);
                    let unrecorded = unrecorded.iter().filter(is_it).filter(|_| is_in_doubt);
                    let own = own_texts(texts, id);
                    let of_id = recorded.of_id(id).iter().filter(|known| own.contains(&known.text));
                    let known = of_id.chain(unrecorded);
                    let others = others(site, texts.page, language, known, words);
                    if !others.is_empty() {
                        clues.add(&entry.id, text, Clue::Recorded(others));
                    }
                }
                LanguageVerdict::Own | LanguageVerdict::Unsure => {}
            }
        }
        Ok(clues)
    }

    /// What is known of a text that stands there twice was found out last.
    fn add(&mut self, id: &str, text: Fingerprint, clue: Clue) {
        let clues = self.0.entry(id.to_owned()).or_default();
        clues.retain(|(known, _)| *known != text);
        clues.push((text, clue));
    }

    fn of_text(&self, entry: &Entry) -> Option<&Clue> {
        let clues = self.0.get(&entry.id)?;
        let text = Fingerprint::of(&entry.pattern.written());
        clues.iter().find(|(known, _)| *known == text).map(|(_, clue)| clue)
    }

    /// Whether the text of `entry`, which was settled, is in another language; if
    /// so, its record says it from now on.
    pub(super) fn settle(
        &self,
        entry: &Entry,
        settled: &mut Settled,
        language: &Language,
    ) -> Option<Foreign> {
        let accepted = settled.accepted;
        let Record::Made(made) = &mut settled.record else { return None };
        let tag = language.tag();
        if settled.copy || made.same || made.language.as_deref() == Some(tag) {
            return None;
        }
        let found = self.found(entry, made, settled.changed)?;
        if accepted {
            made.language = Some(tag.to_owned());
            return None;
        }
        // Of a text that both locks have, only today's locks tell whose it is.
        if settled.changed || found.cause == LanguageCause::Words {
            made.language = Some(found.language.tag().to_owned());
        }
        Some(found)
    }

    fn found(&self, entry: &Entry, made: &Made, changed: bool) -> Option<Foreign> {
        match self.of_text(entry) {
            Some(Clue::Detected(language)) => {
                return Some(Foreign { language: language.clone(), cause: LanguageCause::Words });
            }
            Some(Clue::Recorded(others)) => {
                let is_it = |other: &&Other| match other.cause {
                    LanguageCause::Catalog(_) => changed,
                    _ => other.text == made.pair.translation && (changed || other.latest),
                };
                if let Some(Other { language, cause, .. }) = others.iter().find(is_it) {
                    return Some(Foreign { language: language.clone(), cause: cause.clone() });
                }
            }
            None => {}
        }
        let marked = made.language.as_deref().and_then(|tag| Language::parse(tag).ok());
        marked.map(|language| Foreign { language, cause: LanguageCause::Record })
    }
}

/// The texts of other languages among `known`, as far as the words could be theirs.
fn others<'k>(
    site: &Site,
    page: &SitePage,
    language: &Language,
    known: impl Iterator<Item = &'k RecordedText>,
    words: &str,
) -> Vec<Other> {
    let mut others = Vec::new();
    for known in known.filter(|known| site.languages[known.language].language != *language) {
        let of = &site.languages[known.language].language;
        let other = if known.kind == RecordedKind::Copy { &site.source } else { of };
        if are_related(other, language) || is_rather(words, language, other) {
            continue;
        }
        let (lock, catalog) = (
            site.lock_path(of.tag(), &page.page.catalog_path),
            site.catalog_path(of.tag(), &page.page.catalog_path),
        );
        let cause = match known.kind {
            RecordedKind::Latest | RecordedKind::Earlier => LanguageCause::Lock(lock),
            RecordedKind::Copy => LanguageCause::Copy(lock),
            RecordedKind::Unrecorded => LanguageCause::Catalog(catalog),
        };
        let latest = known.kind != RecordedKind::Earlier;
        others.push(Other { text: known.text, latest, language: other.clone(), cause });
    }
    others
}
