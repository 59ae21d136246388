//! The index.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::catalog::notes::{MEMORY, MEMORY_CHANGE};
use crate::catalog::{known, parse};
use crate::segment::id::first_id;
use crate::text::words::{common_length, comparable_words, word_diff};
use crate::text::{Fingerprint, one_line};

use super::link::WholeLink;

/// Less alike than this, in percent, is no help.
const LEAST_LIKENESS: usize = 70;
/// Shorter texts, in words, are like many others.
const FEWEST_WORDS: usize = 4;
/// By how many of its rarest words a text is looked up.
const RAREST: usize = 4;
/// How many texts with such a word are compared.
const MOST_COMPARED: usize = 32;

/// Translations by their English.
#[derive(Debug, Default)]
pub struct TranslationMemory {
    entries: Vec<MemoryEntry>,
    by_english: HashMap<Fingerprint, Vec<usize>>,
    by_word: HashMap<String, Vec<usize>>,
    /// Those whose English is gone, by the first id of their place and which one after it they had.
    gone: HashMap<String, BTreeMap<usize, usize>>,
}

#[derive(Debug)]
struct MemoryEntry {
    english: String,
    text: String,
    origin: String,
    words: Vec<String>,
}

/// What the memory has for a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemoryMatch {
    /// The English that was translated.
    pub english: String,
    /// Its translation.
    pub text: String,
    /// Where both are: a segment's id, or the name of a file.
    pub origin: String,
    /// How alike the two Englishes are, in percent; 100 for the same one.
    pub likeness: usize,
    /// The word diff from the memory's English to the text's, where they differ.
    pub change: Option<String>,
}

impl MemoryMatch {
    /// What people are shown of it, a line each.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let Self { text, origin, likeness, change, .. } = self;
        let offer = one_line(&format!("{MEMORY}{likeness} %, {origin}): {text}"));
        let change = change.as_ref().map(|change| one_line(&format!("{MEMORY_CHANGE}{change}")));
        std::iter::once(offer).chain(change).collect()
    }
}

impl TranslationMemory {
    /// Adds a translation of `english`, both Fluent patterns. `origin` says where it is.
    pub fn add(&mut self, english: &str, text: &str, origin: &str) {
        match (WholeLink::read(english), WholeLink::read(text)) {
            (Some(english), Some(text)) => self.add_words(&english.words, &text.words, origin),
            _ => self.add_words(english, text, origin),
        }
    }

    fn add_words(&mut self, english: &str, text: &str, origin: &str) {
        let number = self.entries.len();
        let words = words(english);
        self.by_english.entry(known::fingerprint(english)).or_default().push(number);
        for word in words.iter().collect::<BTreeSet<_>>() {
            self.by_word.entry(word.clone()).or_default().push(number);
        }
        let (english, text, origin) = (english.to_owned(), text.to_owned(), origin.to_owned());
        self.entries.push(MemoryEntry { english, text, origin, words });
    }

    /// Adds a translation whose English is gone, of the segment `id`.
    pub fn add_gone(&mut self, english: &str, text: &str, id: &str) {
        let (first, place) = first_id(id);
        self.gone.entry(first.to_owned()).or_default().insert(place, self.entries.len());
        self.add(english, text, id);
    }

    /// The best translation for `english`, but for what stands at `own`: one of the same English, of the
    /// segment in whose place `own` has come, or else of an English like it.
    #[must_use]
    pub fn find(&self, english: &str, own: &str) -> Option<MemoryMatch> {
        let Some(link) = WholeLink::read(english) else { return self.find_words(english, own) };
        let found = self.find_words(&link.words, own)?;
        Some(MemoryMatch { text: link.around(&found.text)?, ..found })
    }

    fn find_words(&self, english: &str, own: &str) -> Option<MemoryMatch> {
        let same = self.by_english.get(&known::fingerprint(english)).into_iter().flatten();
        let mut same = same.map(|number| &self.entries[*number]).filter(|entry| entry.origin != own);
        if let Some(entry) = same.next() {
            return Some(found(entry, 100, None));
        }
        let wanted = words(english);
        let (first, place) = first_id(own);
        let before = self.gone.get(first).and_then(|gone| gone.range(..place).next_back());
        if let Some((_, number)) = before {
            let entry = &self.entries[*number];
            return Some(found(
                entry,
                likeness(entry, &wanted).min(99),
                Some(word_diff(&entry.english, english)),
            ));
        }
        if wanted.len() < FEWEST_WORDS {
            return None;
        }
        let distinct: BTreeSet<&String> = wanted.iter().collect();
        let mut places: Vec<&Vec<usize>> =
            distinct.into_iter().filter_map(|word| self.by_word.get(word)).collect();
        places.sort_by_key(|places| places.len());
        let rarest = places.into_iter().take(RAREST);
        let candidates: BTreeSet<usize> =
            rarest.flat_map(|places| places.iter().copied().take(MOST_COMPARED)).collect();
        let candidates = candidates.into_iter().map(|number| &self.entries[number]);
        let scored =
            candidates.filter(|entry| entry.origin != own).map(|entry| (likeness(entry, &wanted), entry));
        let near = scored.filter(|(likeness, _)| *likeness >= LEAST_LIKENESS);
        // Of several that are as near the first.
        let (likeness, entry) = near.reduce(|best, other| if other.0 > best.0 { other } else { best })?;
        Some(found(entry, likeness.min(99), Some(word_diff(&entry.english, english))))
    }
}

fn likeness(entry: &MemoryEntry, wanted: &[String]) -> usize {
    let common = common_length(&entry.words, wanted);
    (200 * common).checked_div(entry.words.len() + wanted.len()).unwrap_or(0)
}

fn found(entry: &MemoryEntry, likeness: usize, change: Option<String>) -> MemoryMatch {
    let MemoryEntry { english, text, origin, .. } = entry;
    MemoryMatch { english: english.clone(), text: text.clone(), origin: origin.clone(), likeness, change }
}

fn words(english: &str) -> Vec<String> {
    match parse::pattern(english) {
        Some(pattern) => comparable_words(&pattern.plain_text()),
        None => comparable_words(english),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn memory() -> TranslationMemory {
        let mut memory = TranslationMemory::default();
        memory.add("We keep your data for two months.", "Wir behalten sie zwei Monate.", "ref-1-a");
        memory.add("We sell nothing at all.", "Wir verkaufen nichts.", "old.tmx");
        memory
    }

    #[test]
    fn the_same_english_is_found() {
        let found = memory().find("We  sell nothing at all.", "ref-2-x").unwrap();
        let wanted = ("Wir verkaufen nichts.", "old.tmx", 100, None);
        assert_eq!((found.text.as_str(), found.origin.as_str(), found.likeness, found.change), wanted);
        assert_eq!(memory().find("We keep your data for two months.", "ref-1-a"), None);
    }

    #[test]
    fn nearly_the_same_english_is_found_with_the_difference() {
        let found = memory().find("We keep your data for three months.", "ref-2-x").unwrap();
        assert_eq!((found.origin.as_str(), found.likeness), ("ref-1-a", 85));
        assert_eq!(found.change.as_deref(), Some("We keep your data for [-two-]{+three+} months."));
        assert_eq!(memory().find("We sell it all to anybody who pays.", "ref-2-x"), None);
        assert_eq!(memory().find("We sell.", "ref-2-x"), None);
    }

    #[test]
    fn a_link_and_a_heading_share_their_words() {
        let mut memory = TranslationMemory::default();
        memory.add("[Security]({ $security })", "[Sicherheit]({ $security })", "ref-1-a");
        memory.add("What we `do`", "Was wir `tun`", "ref-1-b");
        memory.add("See [our terms]({ $our-terms }).", "Siehe [hier]({ $our-terms }).", "ref-1-c");
        let find = |english: &str| {
            let found = memory.find(english, "-")?;
            Some((found.text, found.likeness))
        };
        assert_eq!(find("Security"), Some(("Sicherheit".to_owned(), 100)));
        assert_eq!(find("[Security]({ $top })"), Some(("[Sicherheit]({ $top })".to_owned(), 100)));
        assert_eq!(find("[What we `do`]({ $x })"), None);
        assert_eq!(find("[See [our terms]({ $our-terms }).]({ $x })"), None);
    }

    #[test]
    fn many_texts_are_found_without_comparing_each_with_each() {
        let mut memory = TranslationMemory::default();
        // Digits say nothing here.
        let clause = |at: usize| {
            at.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect::<String>()
        };
        let english = |at: usize| format!("We keep your data for as long as we may, says {}.", clause(at));
        for at in 0..2_000 {
            memory.add(&english(at), "x", &format!("ref-1-{at}"));
        }
        let found = memory.find("We keep your data for as long as we may, says hhh today.", "-").unwrap();
        assert_eq!((found.origin.as_str(), found.likeness), ("ref-1-777", 96));
    }
}
