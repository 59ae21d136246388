//! One language's view of the site: for every page its catalog and lock, and
//! for every segment what was settled, what safety says, its status.

use std::collections::{HashMap, HashSet};

use rayon::prelude::*;

use crate::catalog::lock::{LockLine, Made, Orphan, Pair, Record};
use crate::catalog::settle::{Rules, Settled, Settling};
use crate::catalog::{Catalog, Lock, Words, edit, parse};
use crate::config::AllowedLink;
use crate::finding::{Code, Finding};
use crate::language::{Language, SourceName};
use crate::localize::{LocalizeError, Unwritable};
use crate::resolve::{Terms, words_of};
use crate::safety::{Checked, Subject, check};
use crate::segment::{Segment, id::natural_order};
use crate::status::{Status, classify, is_same_by_configuration, is_shown};

use super::counts::Counts;
use super::faults::faults;
use super::files::{Files, ReadError, read_text};
use super::foreign::{Clues, Foreign, OwnTexts};
use super::glossary;
use super::gone::Gone;
use super::languages::SiteLanguage;
use super::loaded::{Site, SitePage};
use super::read::{ReadFiles, usable};

/// A language's catalogs, looked at.
#[derive(Debug)]
pub struct View<'s> {
    /// The language.
    pub language: &'s SiteLanguage,
    /// Its pages, in the order of the site's.
    pub pages: Vec<PageView<'s>>,
    /// Its file of terms as it is on disk; `None` where there is none.
    pub terms: Option<String>,
    /// What is the matter with its terms.
    pub unusable: Vec<Finding>,
}

/// A page in a language.
#[derive(Debug)]
pub struct PageView<'s> {
    /// The page.
    pub page: &'s SitePage,
    /// The catalog's path.
    pub path: String,
    /// The catalog's text as it is on disk; `None` where there is none.
    pub original: Option<String>,
    /// The catalog, with what came back from the lock.
    pub catalog: Catalog,
    /// What readers get of each of its entries.
    pub words: Vec<Words>,
    /// The lock as it is on disk; `None` where there is none.
    pub lock_text: Option<String>,
    /// The lock, read.
    pub lock: Lock,
    /// Where files were read from that belong elsewhere now.
    pub moved: Vec<String>,
    /// Another page's files at this page's place: their paths and texts.
    pub displaced: Vec<(String, String)>,
    /// Entries that came back from the lock, by id.
    pub came_back: HashMap<String, String>,
    /// Ids whose texts somebody accepts right now.
    pub accepted: HashSet<String>,
    /// What each segment's translation is worth.
    pub parts: Vec<SegmentView>,
    /// Files that can't be used as they are; nothing is written over them.
    pub unusable: Vec<Finding>,
    /// What is known of the languages of its texts.
    pub(super) clues: Clues,
    /// Why the page can't be written at all, once it was put together.
    pub broken: Option<LocalizeError>,
    /// What the page is worth by an earlier build; nothing of it was read then.
    pub known: Option<Counts>,
}

/// A segment in a language.
#[derive(Debug, Clone)]
pub struct SegmentView {
    /// What was settled; `None` without a text.
    pub settled: Option<Settled>,
    /// What safety says; `None` without a text.
    pub checked: Option<Checked>,
    /// The status.
    pub status: Status,
    /// The language that the text is in, where that isn't this one.
    pub foreign: Option<Foreign>,
    /// Whether readers get the translation.
    pub shown: bool,
    /// Where in the catalog its entry is.
    pub entry: Option<usize>,
    /// Why its page can't be written with it, once that was put together.
    pub unwritable: Option<Unwritable>,
}

impl Site {
    /// Reads and looks at everything in `language`.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn view<'s>(&'s self, language: &'s SiteLanguage, files: &dyn Files) -> Result<View<'s>, ReadError> {
        self.view_but(language, files, |_| Ok(Vec::new()))
    }

    /// [`Site::view`], but for the pages whose counts are `known`, by number.
    pub(super) fn view_but<'s>(
        &'s self,
        language: &'s SiteLanguage,
        files: &dyn Files,
        known: impl FnOnce(&Gone) -> Result<Vec<Option<Counts>>, ReadError>,
    ) -> Result<View<'s>, ReadError> {
        self.read_view(language, files, known, |view, _, terms| {
            view.words = words_of(&view.catalog, terms);
            let PageView { page, catalog, words, lock, .. } = &*view;
            let own = OwnTexts { page, catalog, words, lock };
            view.clues = Clues::of(self, own, &language.language, files)?;
            self.look(view, &language.language, terms);
            Ok(())
        })
    }

    /// Reads everything in `language` but for the pages whose counts are `known`,
    /// and has each page's files looked at, with the page's number.
    pub(super) fn read_view<'s>(
        &'s self,
        language: &'s SiteLanguage,
        files: &dyn Files,
        known: impl FnOnce(&Gone) -> Result<Vec<Option<Counts>>, ReadError>,
        look: impl Fn(&mut PageView<'s>, usize, Option<&Terms>) -> Result<(), ReadError> + Sync,
    ) -> Result<View<'s>, ReadError> {
        let terms_path = self.catalog_path(language.language.tag(), "_terms");
        let mut unusable = Vec::new();
        let terms = usable(read_text(files, &terms_path)?, &terms_path, &mut unusable);
        let unusable = unusable.into_iter().map(|finding| finding.language(&language.language)).collect();
        let parsed = || parsed_terms(&language.language, terms.as_deref());
        let gone = self.gone_texts(&language.language, parsed, files)?;
        let known = known(&gone)?;
        let read = |terms: &mut Option<Terms>, (number, page): (usize, &'s SitePage)| {
            if let Some(counts) = known.get(number).copied().flatten() {
                let path = self.catalog_path(language.language.tag(), &page.page.catalog_path);
                return Ok(PageView { known: Some(counts), ..PageView::new(page, path) });
            }
            let read = ReadFiles::new(self, page, &language.language, terms.as_ref(), files)?;
            let mut view = unseen(read, page, &language.language, &self.source_name);
            view.came_back = self.bring_back(&mut view);
            self.offer(&mut view, &gone);
            look(&mut view, number, terms.as_ref())?;
            Ok(view)
        };
        let pages = self.pages.par_iter().enumerate().map_init(parsed, read).collect::<Result<_, _>>()?;
        Ok(View { language, pages, terms, unusable })
    }

    /// Looks at page number `page` again, whose catalog or lock has been changed in
    /// memory.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn look_at(&self, view: &mut View<'_>, page: usize, files: &dyn Files) -> Result<(), ReadError> {
        let language = &view.language.language;
        let terms = parsed_terms(language, view.terms.as_deref());
        let page = &mut view.pages[page];
        page.broken = None;
        page.words = words_of(&page.catalog, terms.as_ref());
        let PageView { page: of, catalog, words, lock, .. } = &*page;
        let own = OwnTexts { page: of, catalog, words, lock };
        page.clues = Clues::of(self, own, language, files)?;
        self.look(page, language, terms.as_ref());
        Ok(())
    }

    /// Looks at a page's files as a sync has left them.
    pub(super) fn look_again(&self, page: &mut PageView<'_>, language: &Language, terms: Option<&Terms>) {
        page.came_back = self.bring_back(page);
        page.words = words_of(&page.catalog, terms);
        self.look(page, language, terms);
    }

    /// Settles and classifies every segment of a page.
    pub(super) fn look(&self, view: &mut PageView<'_>, language: &Language, terms: Option<&Terms>) {
        let settling = self.settling(view, language);
        let segments = view.page.segments.iter().enumerate();
        let parts =
            segments.map(|(number, segment)| self.part(number, segment, &settling, view, language, terms));
        view.parts = parts.collect();
    }

    /// What settling a page's records looks at.
    #[must_use]
    pub fn settling<'v>(&self, view: &'v PageView<'_>, language: &Language) -> Settling<'v> {
        let (page, rules) = (&view.page, self.rules(language));
        Settling::new(&page.reference, &view.lock, &view.catalog, &view.words, rules)
            .accepting(&view.accepted)
    }

    /// How this language's records are settled.
    #[must_use]
    pub fn rules(&self, language: &Language) -> Rules {
        Rules {
            notes: self.config.catalogs.notes,
            trust: self.config.catalogs.trust,
            copies_are_translations: language.same_language(&self.source),
        }
    }

    /// Puts entries back whose English has come back, where the catalog has no
    /// newer text. Files that aren't ours alone still have theirs.
    fn bring_back(&self, view: &mut PageView<'_>) -> HashMap<String, String> {
        let mut back = Vec::new();
        let mut ids = HashMap::new();
        let mut before: Option<String> = None;
        for segment in &view.page.segments {
            let orphan = view.lock.lines(&segment.id).iter().find_map(|line| match line {
                LockLine::Orphan(orphan) if is_whole(orphan, &segment.id) => Some(orphan),
                _ => None,
            });
            let absent = view.catalog.entries_of(&segment.id).next().is_none();
            if let Some(Orphan { entry, .. }) = orphan.filter(|_| absent && self.config.catalogs.notes) {
                back.push((entry.clone(), before.clone()));
                ids.insert(segment.id.clone(), entry.clone());
            }
            before = Some(segment.id.clone());
        }
        if !back.is_empty() {
            view.catalog = Catalog::parse_from(edit::put_back(&view.catalog, &back), &self.source_name);
        }
        ids
    }

    fn part(
        &self,
        number: usize,
        segment: &Segment,
        settling: &Settling<'_>,
        view: &PageView<'_>,
        language: &Language,
        terms: Option<&Terms>,
    ) -> SegmentView {
        let entry = view.catalog.places_of(&segment.id).first().copied();
        let mut settled = settling.settle(&segment.id, Some(segment));
        if let Some(settled) = settled.as_mut().filter(|settled| settled.copy) {
            self.settle_configured_copy(settled, segment);
        }
        let foreign = entry
            .zip(settled.as_mut())
            .and_then(|(at, settled)| view.clues.settle(&view.catalog.entries[at], settled, language));
        let old = settled.as_ref().and_then(|settled| old_english(&settled.record));
        let old = old.as_deref().and_then(parse::pattern);
        let subject = Subject {
            segment,
            english: &view.page.english[number],
            old_english: old.as_ref(),
            language,
            source: self.source_name.name(),
            definitions: &view.page.definitions,
            allowed_links: self.allowed_links(language),
            names: &self.config.copies.same,
            source_language: &self.source,
            dialect: view.page.page.dialect,
        };
        let mut checked = entry.map(|at| check(&view.catalog.entries[at], terms, &subject));
        if let Some(checked) = &mut checked {
            let found = view.page.terms.get(number).map_or(&[][..], Vec::as_slice);
            checked.doubts.extend(glossary::doubts(&self.glossary, found, &subject, &checked.resolved));
        }
        if let Some(checked) = checked.as_mut().filter(|_| !self.config.exceptions.is_empty()) {
            checked.except(&self.exceptions(segment, language));
        }
        let mut status = classify(segment, settled.as_ref(), checked.as_ref());
        if let (Status::Stale { .. }, Some(at), Some(checked)) = (&status, entry, checked.as_mut()) {
            let faults = faults(checked, &view.catalog.entries[at], terms, &subject);
            if !faults.is_empty() {
                checked.violations = faults;
                status = Status::Refused;
            }
        }
        if is_ambiguous(&view.catalog, &segment.id) {
            status = Status::Refused;
        }
        let mut shown = is_shown(&status, checked.as_ref(), &view.page.rules);
        // A foreign text is nobody's translation of today's English, and of whatever
        // English it is, nobody has said that readers can read it.
        if foreign.is_some() {
            if status == Status::Current {
                status = Status::Unreviewed;
            }
            shown &= is_shown(&Status::Unreviewed, checked.as_ref(), &view.page.rules);
        }
        SegmentView { settled, checked, status, foreign, shown, entry, unwritable: None }
    }

    /// Where this language may link to instead of the English targets.
    pub(super) fn allowed_links(&self, language: &Language) -> &[AllowedLink] {
        self.config.links.allow.get(language.tag()).map_or(&[], Vec::as_slice)
    }

    /// The findings that are right for the text of `segment` and its English.
    fn exceptions(&self, segment: &Segment, language: &Language) -> Vec<Code> {
        let exceptions = self.config.exceptions.iter().filter(|exception| {
            exception.id == segment.id
                && exception.language == language.tag()
                && exception.english == segment.fingerprint
        });
        exceptions.map(|exception| exception.rule).collect()
    }

    /// A copy that the configuration calls right, made only of names, counts
    /// as a translation of the English it equals.
    fn settle_configured_copy(&self, settled: &mut Settled, segment: &Segment) {
        if !is_same_by_configuration(&segment.pattern.to_string(), &self.config.copies.same) {
            return;
        }
        settled.copy = false;
        match &mut settled.record {
            Record::Copy(translation) => {
                let mut made = Made::new(Pair::new(segment.fingerprint, *translation));
                made.same = true;
                settled.record = Record::Made(made);
            }
            Record::Made(made) => made.pair.copy = false,
            Record::Unseen => {}
        }
    }
}

pub(super) fn parsed_terms(language: &Language, text: Option<&str>) -> Option<Terms> {
    text.map(|text| Terms::new(language, &Catalog::parse(text.to_owned())))
}

fn old_english(record: &Record) -> Option<String> {
    match record {
        Record::Made(made) => made.stale.as_ref()?.0.clone(),
        _ => None,
    }
}

/// Whether an orphan's text can be read as the entry `id`: another one stays in
/// the lock as it is.
fn is_whole(orphan: &Orphan, id: &str) -> bool {
    let kept = Catalog::parse(orphan.entry.clone());
    let is_read = |entry: &parse::Entry| entry.id == id && entry.problem.is_none();
    matches!(kept.entries.as_slice(), [entry] if is_read(entry)) && kept.strays.is_empty()
}

/// Whether an id has several texts, or stands in what a merge left behind.
fn is_ambiguous(catalog: &Catalog, id: &str) -> bool {
    let mut entries = catalog.entries_of(id);
    let Some(first) = entries.next() else { return false };
    entries.any(|other| other.pattern != first.pattern)
}

/// The view of what was read, before anything in it is looked at.
pub(super) fn unseen<'s>(
    read: ReadFiles,
    page: &'s SitePage,
    language: &Language,
    source: &SourceName,
) -> PageView<'s> {
    let about = |finding: Finding| finding.language(language).page(&page.page.path, page.reference_key());
    PageView {
        original: read.original,
        catalog: Catalog::parse_from(read.merged, source),
        lock_text: read.lock_text,
        lock: read.lock,
        moved: read.moved,
        displaced: read.displaced,
        unusable: read.unusable.into_iter().map(about).collect(),
        ..PageView::new(page, read.path)
    }
}

impl<'s> PageView<'s> {
    /// One without any files.
    pub(super) fn new(page: &'s SitePage, path: String) -> Self {
        Self {
            page,
            path,
            original: None,
            catalog: Catalog::default(),
            words: Vec::new(),
            lock_text: None,
            lock: Lock::default(),
            moved: Vec::new(),
            displaced: Vec::new(),
            came_back: HashMap::new(),
            accepted: HashSet::new(),
            clues: Clues::default(),
            broken: None,
            known: None,
            parts: Vec::new(),
            unusable: Vec::new(),
        }
    }
}

impl PageView<'_> {
    /// Ids in the lock or the committed reference catalog whose segment is
    /// gone, in natural order.
    #[must_use]
    pub fn gone_ids(&self) -> Vec<String> {
        let current: HashSet<&str> = self.page.segments.iter().map(|segment| segment.id.as_str()).collect();
        let locked = self.lock.all().map(|(id, _)| id);
        let referenced = self.page.reference.entries.iter().map(|known| known.id.as_str());
        let mut gone: Vec<String> =
            locked.chain(referenced).filter(|id| !current.contains(id)).map(str::to_owned).collect();
        gone.sort_by(|a, b| natural_order(a, b));
        gone.dedup();
        gone
    }

    /// Whether the page's files can be changed: none of them is unreadable.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        self.unusable.is_empty()
    }
}
