//! Texts that stand on several pages, or several times on one: what is found out of one
//! and a translation of it holds for all.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::catalog::{Catalog, Entry, Words};
use crate::language::Language;
use crate::resolve::{Terms, words};
use crate::safety::{Checked, Subject, are_alike, check};
use crate::segment::Pattern;
use crate::text::Fingerprint;
use crate::text::detect::{LanguageVerdict, telling_words, verdict};

use super::loaded::SitePage;
use super::repeated_text::RepeatedText;

/// So many kinds of one English are told apart, and so many translations of one kept: more are
/// looked at one by one.
const MOST: usize = 8;

/// Where a text stands: the numbers of its page and segment.
type At = (usize, usize);

/// Has all pages share what is known of the texts that they have in common.
pub(super) fn share(pages: &mut [SitePage]) {
    let mut numbers: HashMap<At, RepeatedText> = HashMap::new();
    for (at, first) in doubles(pages) {
        let next = RepeatedText::new(numbers.len());
        let number = *numbers.entry(first).or_insert(next);
        let english = Arc::clone(&pages[first.0].english[first.1]);
        pages[first.0].repeated[first.1] = Some(number);
        let page = &mut pages[at.0];
        (page.english[at.1], page.repeated[at.1]) = (english, Some(number));
    }
}

/// Each text that has stood before, with the place where it stands first.
fn doubles(pages: &[SitePage]) -> Vec<(At, At)> {
    let mut known: HashMap<Fingerprint, Vec<At>> = HashMap::new();
    let mut doubles = Vec::new();
    for (page_at, page) in pages.iter().enumerate() {
        for (segment_at, segment) in page.segments.iter().enumerate() {
            let firsts = known.entry(segment.fingerprint).or_default();
            let is_it = |first: &&At| {
                let other = &pages[first.0];
                page.page.dialect == other.page.dialect
                    && page.definitions == other.definitions
                    && are_alike(segment, &other.segments[first.1])
            };
            match firsts.iter().find(is_it) {
                Some(first) => doubles.push(((page_at, segment_at), *first)),
                None if firsts.len() < MOST => firsts.push((page_at, segment_at)),
                None => {}
            }
        }
    }
    doubles
}

/// What translations of repeated texts are, in one language.
#[derive(Debug, Default)]
pub(super) struct Judged {
    checked: Judgements<Checked>,
    languages: Judgements<Arc<Told>>,
    words: Judgements<Words>,
}

/// By text each translation with what it is.
type Judgements<T> = Mutex<HashMap<RepeatedText, Vec<(Pattern, T)>>>;

/// The words that tell a text's language, and what they tell.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) words: String,
    pub(super) verdict: LanguageVerdict,
}

impl Judged {
    /// [`check`] of the text of `entry`, which stands for `text`.
    pub(super) fn check(
        &self,
        text: Option<RepeatedText>,
        entry: &Entry,
        terms: Option<&Terms>,
        subject: &Subject<'_>,
    ) -> Checked {
        // Another English, or what cuts an entry off, is that of one place.
        let text = text.filter(|_| entry.problem.is_none() && subject.old_english.is_none());
        once(&self.checked, text, &entry.pattern, || check(entry, terms, subject))
    }

    /// What readers get of each entry of `catalog`, one of `page`.
    pub(super) fn words_of(&self, page: &SitePage, catalog: &Catalog, terms: Option<&Terms>) -> Vec<Words> {
        let of_entry = |entry: &Entry| {
            once(&self.words, page.repeated(&entry.id), &entry.pattern, || words(&entry.pattern, terms))
        };
        catalog.entries.iter().map(of_entry).collect()
    }

    /// The verdict on the text of `entry`, which stands for `text`.
    pub(super) fn told(
        &self,
        text: Option<RepeatedText>,
        pattern: &Pattern,
        language: &Language,
    ) -> Arc<Told> {
        once(&self.languages, text, pattern, || {
            let words = telling_words(&pattern.plain_text());
            let verdict = verdict(&words, language);
            Arc::new(Told { words, verdict })
        })
    }
}

/// What is known of a translation of `text`, or else found now.
fn once<T: Clone>(
    known: &Judgements<T>,
    text: Option<RepeatedText>,
    translation: &Pattern,
    find: impl FnOnce() -> T,
) -> T {
    let Some(text) = text else { return find() };
    let is_it = |(known, _): &&(Pattern, T)| known == translation;
    if let Some((_, known)) = locked(known).get(&text).and_then(|known| known.iter().find(is_it)) {
        return known.clone();
    }
    let found = find();
    let mut known = locked(known);
    let known = known.entry(text).or_default();
    if known.len() < MOST {
        known.push((translation.clone(), found.clone()));
    }
    found
}

fn locked<T>(known: &Judgements<T>) -> MutexGuard<'_, HashMap<RepeatedText, Vec<(Pattern, T)>>> {
    known.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::config::Config;
    use crate::finding::Code;
    use crate::site::Site;
    use crate::site::files::Memory;
    use crate::syntax::counted;

    /// What is found of the German text of each page, by the page's text, and the German one.
    fn found(texts: &[(&str, &str)]) -> (Vec<Vec<Code>>, Vec<Option<RepeatedText>>) {
        let mut files = BTreeMap::new();
        for (number, (english, german)) in texts.iter().enumerate() {
            let page = format!("---\nref: {number}\n---\n\n{english}\n");
            files.insert(format!("content/{number}.md"), page.into_bytes());
            let catalog = format!("ref-{number}-top-1 = {german}\n");
            files.insert(format!("locales/de/{number}.ftl"), catalog.into_bytes());
        }
        let files = Memory(files);
        let config = Config::parse("[languages]\nde = {}\n").unwrap();
        let site = Site::load(config, &files).unwrap();
        let view = site.view(&site.languages[0], &files).unwrap();
        let codes = view.pages.iter().map(|page| {
            let checked = page.parts[0].checked.as_ref().unwrap();
            checked.violations.iter().chain(&checked.doubts).map(|violation| violation.code).collect()
        });
        (codes.collect(), site.pages.iter().map(|page| page.repeated[0]).collect())
    }

    #[test]
    fn a_text_with_another_address_is_another_one() {
        let english =
            ["a", "b", "a"].map(|host| format!("See [this](https://{host}.example/) *now* 5 times."));
        let german = "Siehe *jetzt* 5-mal [das](https://a.example/).";
        let texts: Vec<_> = english.iter().map(|english| (english.as_str(), german)).collect();
        let (codes, repeated) = found(&texts);
        assert_eq!(repeated, [Some(RepeatedText::new(0)), None, Some(RepeatedText::new(0))]);
        assert_eq!(codes[0], codes[2]);
        assert_ne!(codes[0], codes[1]);
    }

    #[test]
    fn each_translation_is_judged_once() {
        let english = "Wait *5* days, [friend](/x/).";
        let right = "Warte, [Freund](/x/), *5* Tage-gemerkt.";
        let wrong = "Warte, [Freund](/x/), *6* Tage.";
        let (codes, repeated) =
            found(&[(english, right), (english, wrong), (english, right), (english, wrong)]);
        assert_eq!(repeated, [Some(RepeatedText::new(0)); 4]);
        assert_eq!(codes, [vec![], vec![Code::ChangedNumber], vec![], vec![Code::ChangedNumber]]);
        assert_eq!(counted::with("Tage-gemerkt").len(), 2, "once for its escapes, once in its block");
    }
}
