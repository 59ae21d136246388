//! `unrecorded-translation` of terms: one that has changed changes every text
//! that uses it, and is one finding, whatever their number.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::Catalog;
use crate::catalog::words::{Used, Words};
use crate::finding::{Code, Finding, Place, counted};
use crate::site::Site;
use crate::site::view::{PageView, View};
use crate::text::{LineIndex, Span};

/// The texts that an edit of a term has changed.
#[derive(Debug, Default)]
struct Changed<'v> {
    texts: usize,
    pages: BTreeSet<&'v str>,
    /// The first of them: its id and its catalog's path.
    first: Option<(&'v str, &'v str)>,
}

impl<'v> Changed<'v> {
    fn add(&mut self, page: &'v str, id: &'v str, catalog: &'v str) {
        self.texts += 1;
        self.pages.insert(page);
        self.first.get_or_insert((id, catalog));
    }

    /// How many texts on how many pages.
    fn count(&self) -> String {
        format!("{} on {}", counted(self.texts, "text"), counted(self.pages.len(), "page"))
    }

    /// Where to find the first of them.
    fn example(&self) -> String {
        let (id, catalog) = self.first.unwrap_or_default();
        if self.texts == 1 {
            format!("It is {id} in {catalog}.")
        } else {
            format!("The first is {id} in {catalog}.")
        }
    }

    /// A finding about these texts, at the line of the term.
    fn finding(&self, code: Code, site: &Site, view: &View<'_>, term: &str) -> Finding {
        let say = if self.texts == 1 { "says" } else { "say" };
        let message = format!("the term `{term}` has changed, so that {} {say} something else", self.count());
        Finding::new(code, message)
            .language(&view.language.language)
            .at(TermsFile::new(site, view).place(term))
            .id(term)
            .note(self.example())
    }
}

/// A language's file of terms.
struct TermsFile {
    path: String,
    catalog: Catalog,
}

impl TermsFile {
    fn new(site: &Site, view: &View<'_>) -> Self {
        let path = site.catalog_path(view.language.language.tag(), "_terms");
        Self { path, catalog: Catalog::parse(view.terms.clone().unwrap_or_default()) }
    }

    /// What stands there of the term, on one line.
    fn definition(&self, term: &str) -> Option<String> {
        let text = &self.catalog.text[self.span(term)?];
        Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    fn span(&self, term: &str) -> Option<Span> {
        self.catalog.entries_of(term).next().map(|entry| entry.span.clone())
    }

    fn place(&self, term: &str) -> Place {
        let text = &self.catalog.text;
        let place = |span: Span| Place::of(&self.path, text, &LineIndex::new(text), &span);
        self.span(term).map_or_else(|| Place::file(&self.path), place)
    }
}

pub(super) fn check(site: &Site, view: &View<'_>) -> Vec<Finding> {
    let source = &site.source_name;
    let mut terms: BTreeMap<&str, Changed<'_>> = BTreeMap::new();
    for page in view.pages.iter().filter(|page| page.is_usable()) {
        for (segment, part) in std::iter::zip(&page.page.segments, &page.parts) {
            let settled = part.settled.as_ref().filter(|settled| settled.changed);
            for term in settled.iter().flat_map(|settled| &settled.changed_terms) {
                terms.entry(term).or_default().add(&page.page.page.path, &segment.id, &page.path);
            }
        }
    }
    terms
        .into_iter()
        .map(|(term, changed)| {
            changed
                .finding(Code::UnrecordedTranslation, site, view, term)
                .note(format!("Readers get the new words. What {source} each text was made from stays as it is recorded."))
                .help("Compare the texts that use it; then run `glossator sync` and commit what it changes.")
        })
        .collect()
}

/// What a reviewer has to look at: texts whose own line is the base's, and that
/// say something else than there. `unrecorded-translation` where `sync` hasn't
/// seen it yet, `changed-record` where its record says so.
pub(super) fn since(site: &Site, view: &View<'_>, base: &Site, base_view: &View<'_>) -> Vec<Finding> {
    let mut terms: BTreeMap<String, (Changed<'_>, Code)> = BTreeMap::new();
    for page in &view.pages {
        let Some(before) = base_view.pages.iter().find(|known| known.page.key == page.page.key) else {
            continue;
        };
        for (segment, part) in std::iter::zip(&page.page.segments, &page.parts) {
            let words = part.entry.map(|entry| &page.words[entry]).filter(|words| !words.is_unresolved());
            let now = words.and_then(Words::used);
            let then = words_of(before, &segment.id);
            let Some(((words, now), (then, used))) = words.zip(now).zip(then) else { continue };
            if now.written != used.written || words.print == then.print {
                continue;
            }
            let settled = part.settled.as_ref().filter(|settled| settled.changed);
            for term in used.differing(now) {
                let is_unrecorded = settled.is_some_and(|settled| settled.changed_terms.contains(&term));
                let (changed, code) = terms.entry(term).or_insert((Changed::default(), Code::ChangedRecord));
                changed.add(&page.page.page.path, &segment.id, &page.path);
                if is_unrecorded {
                    *code = Code::UnrecordedTranslation;
                }
            }
        }
    }
    let (old, new) = (TermsFile::new(base, base_view), TermsFile::new(site, view));
    let written =
        |terms: &TermsFile, term: &str| terms.definition(term).unwrap_or_else(|| "nothing".to_owned());
    terms
        .into_iter()
        .map(|(term, (changed, code))| {
            changed
                .finding(code, site, view, &term)
                .note(format!("Before: {}", written(&old, &term)))
                .note(format!("Now: {}", written(&new, &term)))
                .help("Look at the texts that use it before you merge: readers get the new words.")
        })
        .collect()
}

/// What readers get of a text that uses terms.
fn words_of<'a>(page: &'a PageView<'_>, id: &str) -> Option<(&'a Words, &'a Used)> {
    let at = page.page.segments.iter().position(|segment| segment.id == id)?;
    let words = &page.words[page.parts.get(at)?.entry?];
    Some((words, words.used()?))
}

/// Whether the finding is about a term.
pub(super) fn is_about_term(finding: &Finding) -> bool {
    finding.id.as_deref().is_some_and(|id| id.starts_with('-'))
}
