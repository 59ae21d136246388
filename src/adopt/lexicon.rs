//! What words say about which segments belong together, in languages that nobody has a dictionary of.
//!
//! A word that both pages have is a name or a cognate. The others are learned on the pages themselves: words that
//! stand again and again in segments that are paired are translations of each other (Moore, *Fast and Accurate
//! Sentence Alignment of Bilingual Corpora*, 2002). What a pair has taught says nothing for that pair itself.

use std::collections::{BTreeMap, HashMap};

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::unit::{AlignmentUnit, float};
use crate::text::words::is_cjk;

/// Longer words differ in their ends only.
const STEM: usize = 7;
/// A shorter word may be another one in another language.
const SHORTEST_COGNATE: usize = 4;
/// So many letters at a word's beginning are those of a cognate, whatever its end.
const BEGINNING: usize = 5;
/// What words say that only begin alike.
const BEGINS_ALIKE: f64 = 0.5;
/// Further words of a segment say nothing new.
const MOST_WORDS: usize = 80;
/// A word of more than so large a share of the segments says nothing.
const COMMON: f64 = 0.3;
/// Words that say so much for a pair, and so much less for any other, tell it.
const CLEAR: f64 = 6.0;
const CLEARLY_MORE: f64 = 4.0;
/// On long pages a word in so many segments says nothing either.
const MOST_PLACES: usize = 100;
/// So many translations of a word are kept.
const MOST_TRANSLATIONS: usize = 6;
/// On a page of fewer segments no word is common.
const FEW: usize = 12;

/// A word, by number.
type WordNumber = usize;

/// The words of one page's units.
#[derive(Debug, Default)]
struct PageWords {
    /// Of each unit, in order of their numbers.
    units: Vec<Vec<WordNumber>>,
    /// The units that each word stands in.
    places: Vec<Vec<usize>>,
    numbers: HashMap<String, WordNumber>,
}

impl PageWords {
    fn new(units: &[AlignmentUnit]) -> Self {
        let mut page = Self::default();
        for (at, unit) in units.iter().enumerate() {
            let mut numbers: Vec<WordNumber> = Vec::new();
            for word in words(&unit.text).into_iter().take(MOST_WORDS) {
                let next = page.numbers.len();
                numbers.push(*page.numbers.entry(word).or_insert(next));
            }
            numbers.sort_unstable();
            numbers.dedup();
            page.places.resize(page.numbers.len(), Vec::new());
            for word in &numbers {
                page.places[*word].push(at);
            }
            page.units.push(numbers);
        }
        page
    }

    fn has(&self, unit: usize, word: WordNumber) -> bool {
        self.units[unit].binary_search(&word).is_ok()
    }

    fn is_common(&self, word: WordNumber) -> bool {
        let places = self.places[word].len();
        self.units.len() >= FEW && float(places) > COMMON * float(self.units.len()) || places > MOST_PLACES
    }

    /// How much a word says: the rarer it is, the more.
    fn weight(&self, word: WordNumber) -> f64 {
        (1.0 + float(self.units.len()) / float(self.places[word].len())).log2()
    }
}

/// The words of two pages, and which of them are alike.
#[derive(Debug)]
pub(super) struct Lexicon {
    source: PageWords,
    translated: PageWords,
    /// By word of the source: what is written alike on the other page, and how much.
    cognates: Vec<Vec<(WordNumber, f64)>>,
}

impl Lexicon {
    pub(super) fn new(source: &[AlignmentUnit], translated: &[AlignmentUnit]) -> Self {
        let (source, translated) = (PageWords::new(source), PageWords::new(translated));
        let mut beginnings: HashMap<String, Vec<WordNumber>> = HashMap::new();
        for (word, number) in &translated.numbers {
            beginnings.entry(beginning(word)).or_default().push(*number);
        }
        let mut cognates = vec![Vec::new(); source.numbers.len()];
        for (word, number) in &source.numbers {
            let length = word.chars().count();
            let same = translated.numbers.get(word).filter(|_| length >= SHORTEST_COGNATE);
            let alike = beginnings.get(&beginning(word)).filter(|_| length >= BEGINNING);
            let alike = alike.into_iter().flatten().filter(|other| Some(*other) != same);
            let alike: Vec<_> = alike.map(|other| (*other, BEGINS_ALIKE)).collect();
            cognates[*number] = same.map(|same| (*same, 1.0)).into_iter().chain(alike).collect();
        }
        Self { source, translated, cognates }
    }

    /// How much the words of each unit speak for each of the other page, after what `pairs` teach.
    pub(super) fn likeness(&self, pairs: &[(usize, usize)]) -> Likeness {
        let learned = self.learned(pairs);
        let mut partners = Partners {
            of_source: vec![None; self.source.units.len()],
            of_translated: vec![None; self.translated.units.len()],
        };
        for (one, other) in pairs {
            partners.of_source[*one] = Some(*other);
            partners.of_translated[*other] = Some(*one);
        }
        let rows = (0..self.source.units.len()).map(|unit| self.row(unit, &learned, &partners));
        Likeness::new(rows.collect(), self.translated.units.len())
    }

    /// In how many pairs words stand together, those that aren't in most.
    fn learned(&self, pairs: &[(usize, usize)]) -> Learned {
        let mut learned = Learned {
            together: vec![BTreeMap::new(); self.source.numbers.len()],
            source: vec![0; self.source.numbers.len()],
            translated: vec![0; self.translated.numbers.len()],
        };
        for (one, other) in pairs {
            let own = self.translated.units[*other].iter().filter(|word| !self.translated.is_common(**word));
            let own: Vec<WordNumber> = own.copied().collect();
            for word in &own {
                learned.translated[*word] += 1;
            }
            for word in self.source.units[*one].iter().filter(|word| !self.source.is_common(**word)) {
                learned.source[*word] += 1;
                for own in &own {
                    *learned.together[*word].entry(*own).or_insert(0) += 1;
                }
            }
        }
        for word in 0..learned.together.len() {
            learned.keep_best(word);
        }
        learned
    }

    /// What the words of one unit say for units of the other page.
    fn row(&self, unit: usize, learned: &Learned, partners: &Partners) -> BTreeMap<usize, f64> {
        let mut row = BTreeMap::new();
        for word in &self.source.units[unit] {
            if self.source.is_common(*word) {
                continue;
            }
            let mut best: BTreeMap<usize, f64> = BTreeMap::new();
            let mut found = |unit: usize, likeness: f64| {
                let best = best.entry(unit).or_insert(0.0);
                *best = best.max(likeness);
            };
            for (own, likeness) in &self.cognates[*word] {
                let weight = if self.translated.is_common(*own) { 0.0 } else { *likeness };
                self.translated.places[*own].iter().for_each(|place| found(*place, weight));
            }
            for own in learned.together[*word].keys() {
                for place in &self.translated.places[*own] {
                    let likeness = self.taught(learned, partners, (unit, *word), (*place, *own));
                    found(*place, likeness);
                }
            }
            let weight = self.source.weight(*word);
            for (place, likeness) in best {
                *row.entry(place).or_insert(0.0) += weight * likeness;
            }
        }
        row
    }

    /// How surely two words are each other's translations by other pairs than those of these two units.
    fn taught(
        &self,
        learned: &Learned,
        partners: &Partners,
        (unit, word): (usize, WordNumber),
        (place, own): (usize, WordNumber),
    ) -> f64 {
        let mut together = learned.together[word].get(&own).copied().unwrap_or_default();
        let (mut source, mut translated) = (learned.source[word], learned.translated[own]);
        let mut leave_out = |one: usize, other: usize| {
            let (has_word, has_own) = (self.source.has(one, word), self.translated.has(other, own));
            source -= usize::from(has_word);
            translated -= usize::from(has_own);
            together -= usize::from(has_word && has_own);
        };
        if let Some(partner) = partners.of_source[unit] {
            leave_out(unit, partner);
        }
        if let Some(partner) = partners.of_translated[place].filter(|partner| *partner != unit) {
            leave_out(partner, place);
        }
        float(together) / float(source + translated - together + 1)
    }
}

/// What pairs teach.
struct Learned {
    /// By word of the source: in how many pairs each of the other page stands with it.
    together: Vec<BTreeMap<WordNumber, usize>>,
    /// In how many pairs a word stands.
    source: Vec<usize>,
    translated: Vec<usize>,
}

impl Learned {
    /// Keeps of a word's translations those few that stand with it most often.
    fn keep_best(&mut self, word: WordNumber) {
        let together = std::mem::take(&mut self.together[word]);
        let mut counts: Vec<(WordNumber, usize)> =
            together.into_iter().filter(|(_, count)| *count > 1).collect();
        let share = |(own, count): &(WordNumber, usize)| {
            float(*count) / float(self.source[word] + self.translated[*own])
        };
        counts.sort_by(|one, other| share(other).total_cmp(&share(one)));
        counts.truncate(MOST_TRANSLATIONS);
        self.together[word] = counts.into_iter().collect();
    }
}

/// The pairs that were learned from.
struct Partners {
    of_source: Vec<Option<usize>>,
    of_translated: Vec<Option<usize>>,
}

/// How much words speak for pairs of units.
#[derive(Debug, Default)]
pub(super) struct Likeness {
    rows: Vec<BTreeMap<usize, f64>>,
    /// What they say for any unit of the other page.
    row_means: Vec<f64>,
    column_means: Vec<f64>,
}

impl Likeness {
    fn new(rows: Vec<BTreeMap<usize, f64>>, columns: usize) -> Self {
        let mut column_means = vec![0.0; columns];
        for (column, likeness) in rows.iter().flatten() {
            column_means[*column] += likeness / float(rows.len());
        }
        let mean = |row: &BTreeMap<usize, f64>| row.values().sum::<f64>() / float(columns.max(1));
        let row_means = rows.iter().map(mean).collect();
        Self { rows, row_means, column_means }
    }

    /// How much more words say for this pair than for others of the two.
    pub(super) fn of(&self, source: usize, translated: usize) -> f64 {
        let Some(row) = self.rows.get(source) else { return 0.0 };
        let own = row.get(&translated).copied().unwrap_or_default();
        own - f64::midpoint(self.row_means[source], self.column_means[translated])
    }

    /// Whether words say of no other pair of these two as much as of this one, by far.
    pub(super) fn is_clear(&self, source: usize, translated: usize) -> bool {
        let Some(row) = self.rows.get(source) else { return false };
        let own = row.get(&translated).copied().unwrap_or_default();
        let others = row.iter().filter(|(column, _)| **column != translated).map(|(_, likeness)| *likeness);
        let rows = self.rows.iter().enumerate().filter(|(at, _)| *at != source);
        let rivals = rows.filter_map(|(_, row)| row.get(&translated).copied());
        own >= CLEAR && others.chain(rivals).all(|rival| rival + CLEARLY_MORE <= own)
    }
}

/// The words of `text` as they are compared: without accents, without case, without long ends; pairs of characters where
/// no blanks stand between words.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let is_end = |c: char| !c.is_alphanumeric() && !is_combining_mark(c);
    for run in text.split(is_end).filter(|run| !run.is_empty()) {
        let mut rest = run;
        while let Some(first) = rest.chars().next() {
            let is_wide = is_cjk(first);
            let end = rest.find(|c| is_cjk(c) != is_wide).unwrap_or(rest.len());
            let (part, behind) = rest.split_at(end);
            if is_wide {
                let characters: Vec<char> = part.chars().collect();
                words.extend(characters.windows(2).map(|pair| pair.iter().collect::<String>()));
            } else {
                words.extend(plain(part));
            }
            rest = behind;
        }
    }
    words
}

fn plain(word: &str) -> Option<String> {
    let letters = word.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    let plain: String = letters.take(STEM).collect();
    (plain.chars().nth(1).is_some() && !plain.contains(char::is_numeric)).then_some(plain)
}

fn beginning(word: &str) -> String {
    word.chars().take(BEGINNING).collect()
}
