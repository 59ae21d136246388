//! Looking at a language's files: what is settled of each text, what safety says, its
//! status.

use std::collections::HashMap;

use rayon::prelude::*;

use crate::catalog::lock::{LockLine, Made, Orphan, Pair, Record};
use crate::catalog::settle::{Rules, Settled, Settling};
use crate::catalog::{Catalog, edit, parse};
use crate::config::AllowedLink;
use crate::finding::{Code, Finding};
use crate::language::{Language, SourceName};
use crate::page::PageNumber;
use crate::resolve::{Terms, words_of};
use crate::safety::Subject;
use crate::segment::Segment;
use crate::status::{Status, classify, is_same_by_configuration, is_shown};

use super::counts::Counts;
use super::faults::faults;
use super::files::{Files, ReadError, read_text};
use super::foreign::{Clues, OwnTexts};
use super::glossary;
use super::gone::Gone;
use super::languages::SiteLanguage;
use super::loaded::{Site, SitePage};
use super::read::{ReadFiles, usable};
use super::repeated::Judged;
use super::view::{PageView, SegmentView, View};

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
        let judged = Judged::default();
        self.read_view(language, files, known, |view, _, terms| {
            view.words = judged.words_of(view.page, &view.catalog, terms);
            let PageView { page, catalog, words, lock, .. } = &*view;
            let own = OwnTexts { page, catalog, words, lock };
            view.clues = Clues::of(self, own, &language.language, &judged, files)?;
            self.look_with(&judged, view, &language.language, terms);
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
        look: impl Fn(&mut PageView<'s>, PageNumber, Option<&Terms>) -> Result<(), ReadError> + Sync,
    ) -> Result<View<'s>, ReadError> {
        let terms_path = self.catalog_path(language.language.tag(), "_terms");
        let mut unusable = Vec::new();
        let terms = usable(read_text(files, &terms_path)?, &terms_path, &mut unusable);
        let unusable = unusable.into_iter().map(|finding| finding.language(&language.language)).collect();
        let parsed = || parsed_terms(&language.language, terms.as_deref());
        let gone = self.gone_texts(&language.language, parsed, files)?;
        let known = known(&gone)?;
        let read = |terms: &mut Option<Terms>, (at, page): (usize, &'s SitePage)| {
            if let Some(counts) = known.get(at).copied().flatten() {
                let path = self.catalog_path(language.language.tag(), &page.page.catalog_path);
                return Ok(PageView { known: Some(counts), ..PageView::new(page, path) });
            }
            let read = ReadFiles::new(self, page, &language.language, terms.as_ref(), files)?;
            let mut view = unseen(read, page, &language.language, &self.source_name);
            self.recut(&mut view, &language.language, terms.as_ref());
            view.came_back = self.bring_back(&mut view);
            self.offer(&mut view, &gone);
            look(&mut view, PageNumber::new(at), terms.as_ref())?;
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
    pub fn look_at(&self, view: &mut View<'_>, page: PageNumber, files: &dyn Files) -> Result<(), ReadError> {
        let language = &view.language.language;
        let terms = parsed_terms(language, view.terms.as_deref());
        let page = &mut view.pages[page];
        page.broken = None;
        page.words = words_of(&page.catalog, terms.as_ref());
        let PageView { page: of, catalog, words, lock, .. } = &*page;
        let own = OwnTexts { page: of, catalog, words, lock };
        page.clues = Clues::of(self, own, language, &Judged::default(), files)?;
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
        self.look_with(&Judged::default(), view, language, terms);
    }

    fn look_with(
        &self,
        judged: &Judged,
        view: &mut PageView<'_>,
        language: &Language,
        terms: Option<&Terms>,
    ) {
        let settling = self.settling(view, language);
        let segments = view.page.segments.iter().enumerate();
        let parts = segments
            .map(|(number, segment)| self.part(number, segment, &settling, view, language, (terms, judged)));
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
        (terms, judged): (Option<&Terms>, &Judged),
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
        let mut checked = entry
            .map(|at| judged.check(view.page.repeated[number], &view.catalog.entries[at], terms, &subject));
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
