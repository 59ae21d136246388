//! Takes texts into the catalogs and locks of a language, in memory.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::catalog::Catalog;
use crate::catalog::anchors::with_anchors;
use crate::catalog::known;
use crate::catalog::lock::{Lock, LockLine, Made, Pair, Record};
use crate::catalog::put::put;
use crate::finding::{Code, Finding};
use crate::page::PageNumber;
use crate::segment::{Pattern, Segment};
use crate::site::Site;
use crate::site::files::{Files, ReadError};
use crate::site::known::is_ours;
use crate::site::view::{PageView, View};
use crate::status::Status;

use super::pattern;
use super::text::IncomingText;
use super::verdict::{IncomingVerdict, Present, decide};

/// What became of the texts.
#[derive(Debug, Default)]
pub struct ImportOutcome {
    /// Those that are in the catalogs now: the page's number, the id and the status.
    pub taken: Vec<(PageNumber, String, Status)>,
    /// How many the catalogs had already.
    pub same: usize,
    /// How many are nothing but the English.
    pub copies: usize,
    /// Why the others weren't taken, in their order.
    pub findings: Vec<Finding>,
}

impl ImportOutcome {
    /// The numbers of the pages whose files are to be written.
    #[must_use]
    pub fn pages(&self) -> BTreeSet<PageNumber> {
        self.taken.iter().map(|(page, ..)| *page).collect()
    }
}

/// A text that goes into a catalog.
struct Planned<'t> {
    /// Its number among all that come in.
    number: usize,
    text: &'t IncomingText,
    pattern: Pattern,
    at: usize,
}

/// By page number.
type ImportPlan<'t> = BTreeMap<PageNumber, Vec<Planned<'t>>>;

/// Puts `texts` into the catalogs and locks of `view`, whose pages have been put together
/// ([`Site::whole_view`]). What isn't newer than what is there stays out unless `overwrite`, and
/// so does what breaks a rule. What is to be written then says
/// [`Site::accept_changes`] of the outcome's pages.
///
/// # Errors
/// When a file can't be read.
pub fn take_in(
    site: &Site,
    view: &mut View<'_>,
    texts: &[IncomingText],
    overwrite: bool,
    files: &dyn Files,
) -> Result<ImportOutcome, ReadError> {
    let mut taking = Taking { site, outcome: ImportOutcome::default(), findings: Vec::new(), gone: None };
    let mut plan = taking.plan(view, texts, overwrite);
    let before: HashMap<PageNumber, (Catalog, Lock)> = plan
        .keys()
        .map(|page| (*page, (view.pages[*page].catalog.clone(), view.pages[*page].lock.clone())))
        .collect();
    loop {
        for (page, planned) in &plan {
            let (catalog, lock) = &before[page];
            view.pages[*page].catalog = catalog.clone();
            view.pages[*page].lock = lock.clone();
            if !planned.is_empty() {
                splice(site, &mut view.pages[*page], planned);
            }
            site.look_at(view, *page, files)?;
            if !planned.is_empty() {
                record(&mut view.pages[*page], planned);
                site.look_at(view, *page, files)?;
            }
        }
        site.put_together(view, files)?;
        if !taking.withdraw(view, &mut plan) {
            break;
        }
    }
    for (page, planned) in &plan {
        for one in planned {
            let status = view.pages[*page].parts[one.at].status.clone();
            taking.outcome.taken.push((*page, one.text.id.clone(), status));
        }
    }
    Ok(taking.finish())
}

struct Taking<'s> {
    site: &'s Site,
    outcome: ImportOutcome,
    /// With the number of the text that each is about.
    findings: Vec<(usize, Finding)>,
    /// The ids whose English is gone, once somebody has asked.
    gone: Option<HashSet<String>>,
}

impl Taking<'_> {
    /// What of `texts` goes where.
    fn plan<'t>(&mut self, view: &View<'_>, texts: &'t [IncomingText], overwrite: bool) -> ImportPlan<'t> {
        let places = places(self.site);
        let mut plan = ImportPlan::new();
        let mut seen: HashMap<(PageNumber, usize), Option<Pattern>> = HashMap::new();
        for (number, text) in texts.iter().enumerate() {
            let found = places.get(text.id.as_str()).map_or(&[][..], Vec::as_slice);
            let is_wanted = |(page, _): &&(PageNumber, usize)| is_page(&self.site.pages[*page], text);
            let mut found = found.iter().filter(is_wanted).copied();
            let (page, at) = match (found.next(), found.next()) {
                (Some(only), None) => only,
                (None, _) => {
                    self.unknown(number, text, view);
                    continue;
                }
                (Some(_), Some(_)) => {
                    let message = format!("several pages have the id `{}`", text.id);
                    let help = "Name the page beside it, as exported files do.";
                    self.refuse(number, text, view, Code::NotImported, message, help);
                    continue;
                }
            };
            let pattern = pattern::read(&text.text);
            if let Some(first) = seen.get(&(page, at)) {
                if *first != pattern {
                    let message = format!("`{}` stands here a second time, with another text", text.id);
                    let help = "Take one of the two out of the file; the first was looked at.";
                    self.refuse(number, text, view, Code::NotImported, message, help);
                }
                continue;
            }
            seen.insert((page, at), pattern.clone());
            if let Some(pattern) = self.wanted(number, text, view, (page, at), pattern, overwrite) {
                plan.entry(page).or_default().push(Planned { number, text, pattern, at });
            }
        }
        plan
    }

    /// The pattern of a text that is taken, as far as the catalog alone tells.
    fn wanted(
        &mut self,
        number: usize,
        text: &IncomingText,
        view: &View<'_>,
        (page, at): (PageNumber, usize),
        pattern: Option<Pattern>,
        overwrite: bool,
    ) -> Option<Pattern> {
        let (page, segment) = (&view.pages[page], &view.pages[page].page.segments[at]);
        if let Some(message) = unusable(page, &segment.id) {
            let help = "`glossator check` says how to fix it; then import the file again.";
            self.refuse(number, text, view, Code::NotImported, message, help);
            return None;
        }
        let Some(pattern) = pattern else {
            let help = "Write it as the catalog does: braces only around placeables, `{ $name }`.";
            self.refuse(number, text, view, Code::UnreadableText, "Fluent can't read this text", help);
            return None;
        };
        let part = &page.parts[at];
        let entry = part.entry.filter(|_| part.status != Status::Missing { copy: true });
        let verdict = entry.map_or(IncomingVerdict::Take, |entry| {
            let present =
                Present { pattern: &page.catalog.entries[entry].pattern, words: &page.words[entry], part };
            decide(text, &pattern, segment, &present, overwrite)
        });
        match verdict {
            IncomingVerdict::Take => return Some(pattern),
            IncomingVerdict::Same => self.outcome.same += 1,
            IncomingVerdict::Keep(reason) => {
                let message = format!("the catalog's text of `{}` stays: {reason}", segment.id);
                let help = "Compare the two; `--overwrite` takes the incoming ones.";
                let number = self.refuse(number, text, view, Code::KeptTranslation, message, help);
                let kept = entry.map(|entry| page.catalog.entries[entry].pattern.to_string());
                self.findings[number].1.notes.extend(kept.map(|kept| format!("The catalog has: {kept}")));
                self.findings[number].1.notes.push(format!("The file has: {pattern}"));
            }
        }
        None
    }

    /// Takes out of the plan what breaks a rule or is the English; whether anything was.
    fn withdraw(&mut self, view: &View<'_>, plan: &mut ImportPlan<'_>) -> bool {
        let mut is_changed = false;
        for (page, planned) in plan {
            let parts = &view.pages[*page].parts;
            planned.retain(|one| {
                let part = &parts[one.at];
                let is_refused = part.status == Status::Refused || part.unwritable.is_some();
                if let Status::Missing { .. } = part.status {
                    self.outcome.copies += 1;
                } else if let Some(foreign) = part.foreign.as_ref() {
                    let message = format!("this text seems to be in {}", foreign.language.english_name());
                    let help = "If it is right, put it into the catalog and accept it there.";
                    self.refuse(one.number, one.text, view, Code::WrongLanguage, message, help);
                } else if is_refused {
                    self.broken(one, view, *page);
                } else {
                    return true;
                }
                is_changed = true;
                false
            });
        }
        is_changed
    }

    /// The rules that a text breaks.
    fn broken(&mut self, one: &Planned<'_>, view: &View<'_>, page: PageNumber) {
        let part = &view.pages[page].parts[one.at];
        let violations = part.checked.iter().flat_map(|checked| &checked.violations);
        let violations: Vec<_> = violations.cloned().collect();
        if violations.is_empty() {
            let message = format!("the page can't be written with this text of `{}`", one.text.id);
            let help = "Write its marks where the English has them.";
            self.refuse(one.number, one.text, view, Code::BrokenBlock, message, help);
        }
        let english = view.pages[page].page.segments[one.at].pattern.to_string();
        for violation in violations {
            let (code, help) = (violation.code, violation.help.clone());
            let at = self.refuse(one.number, one.text, view, code, violation.message, help);
            let finding = &mut self.findings[at].1;
            finding.notes.push(format!("{}: {english}", self.site.source_name));
            finding.notes.extend(violation.notes);
            finding.notes.push("It wasn't imported; what was there stays.".to_owned());
            finding.english = Some(english.clone());
        }
    }

    fn unknown(&mut self, number: usize, text: &IncomingText, view: &View<'_>) {
        let gone = || view.pages.iter().flat_map(PageView::gone_ids).collect();
        let is_gone = self.gone.get_or_insert_with(gone).contains(&text.id);
        let page = text.page.as_ref().map(|page| format!(" of {page}")).unwrap_or_default();
        if is_gone {
            // Its text is in the lock, and comes back with its English.
            self.outcome.same += 1;
            return;
        }
        let message = format!("no segment{page} has the id `{}`", text.id);
        let help = "Export the file anew: the page may have been cut otherwise since.";
        self.refuse(number, text, view, Code::NotImported, message, help);
    }

    /// Adds a finding about a text that isn't taken; its number.
    fn refuse(
        &mut self,
        number: usize,
        text: &IncomingText,
        view: &View<'_>,
        code: Code,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> usize {
        let mut finding = Finding::new(code, message).language(&view.language.language).help(help);
        finding.id = Some(text.id.clone());
        finding.page.clone_from(&text.page);
        finding.place.clone_from(&text.place);
        self.findings.push((number, finding));
        self.findings.len() - 1
    }

    fn finish(mut self) -> ImportOutcome {
        self.findings.sort_by_key(|(number, _)| *number);
        self.outcome.findings = self.findings.into_iter().map(|(_, finding)| finding).collect();
        for finding in &mut self.outcome.findings {
            finding.name_source(&self.site.source_name);
        }
        self.outcome
    }
}

/// Where each id is: its pages, and its place among the segments of each.
fn places(site: &Site) -> HashMap<&str, Vec<(PageNumber, usize)>> {
    let mut places: HashMap<&str, Vec<(PageNumber, usize)>> = HashMap::new();
    for (number, page) in PageNumber::enumerate(&site.pages) {
        for (at, segment) in page.segments.iter().enumerate() {
            places.entry(&segment.id).or_default().push((number, at));
        }
    }
    places
}

fn is_page(page: &crate::site::SitePage, text: &IncomingText) -> bool {
    text.page.as_ref().is_none_or(|name| page.page.is_called(name))
}

/// Why a page's catalog can't take a text of `id`.
fn unusable(page: &PageView<'_>, id: &str) -> Option<String> {
    if !page.is_usable() || page.catalog.conflict.is_some() {
        return Some(format!("`{}` or its lock can't be changed as they are", page.path));
    }
    let is_broken = |entry: &crate::catalog::Entry| entry.problem.is_some();
    let count = page.catalog.entries_of(id).count();
    if count > 1 || page.catalog.entries_of(id).any(is_broken) {
        return Some(format!(
            "`{id}` stands several times in `{}`, or in a form that can't be edited",
            page.path
        ));
    }
    None
}

/// Puts the texts of a page into its catalog.
fn splice(site: &Site, page: &mut PageView<'_>, planned: &[Planned<'_>]) {
    let written: Vec<(&str, String)> =
        planned.iter().map(|one| (one.text.id.as_str(), one.pattern.to_string())).collect();
    let texts = written.iter().map(|(id, text)| (*id, text.as_str())).collect();
    let order = page.page.segments.iter().map(|segment| segment.id.as_str());
    let ours = |id: &str, text: &str| is_ours(page.page, &page.lock, id, text);
    let text = put(&page.catalog, &texts, order, ours);
    page.catalog = Catalog::parse_from(text, &site.source_name);
    let texts = planned.iter().map(|one| one.text);
    let anchors: Vec<(&str, &str)> =
        texts.filter_map(|text| Some((text.id.as_str(), text.anchor.as_deref()?))).collect();
    if !anchors.is_empty() {
        page.catalog = Catalog::parse_from(with_anchors(&page.catalog, &anchors), &site.source_name);
    }
}

/// Gives each text its record, which replaces those of the texts before.
fn record(page: &mut PageView<'_>, planned: &[Planned<'_>]) {
    for one in planned {
        let segment = &page.page.segments[one.at];
        let Some(entry) = page.catalog.places_of(&segment.id).first() else { continue };
        let words = &page.words[*entry];
        let mut made = made(one.text, &one.pattern, segment, words.print);
        made.terms = words.used().cloned();
        let (old, kept): (Vec<LockLine>, Vec<LockLine>) = page
            .lock
            .lines(&segment.id)
            .iter()
            .cloned()
            .partition(|line| matches!(line, LockLine::Segment(_)));
        for old in old.iter().filter_map(LockLine::made) {
            made.replace(old, |_| true);
        }
        page.lock.set(&segment.id, LockLine::Segment(Record::Made(made)));
        for line in kept {
            page.lock.push(&segment.id, line);
        }
    }
}

/// What is known of an incoming text. The English that came along stays with a text that isn't
/// today's translation, so that translators see what has changed since.
fn made(
    text: &IncomingText,
    pattern: &Pattern,
    segment: &Segment,
    translation: crate::text::Fingerprint,
) -> Made {
    let english = text.made_from.fingerprint();
    let mut made = Made::new(Pair::new(english.unwrap_or(segment.fingerprint), translation));
    made.unreviewed = text.unreviewed || english.is_none();
    made.origin = made.unreviewed.then(|| text.origin.clone());
    if made.pair.english != segment.fingerprint {
        let words = text.made_from.words();
        let words = words.map(|words| {
            crate::catalog::parse::pattern(words).map_or(words.to_owned(), |one| one.to_string())
        });
        debug_assert!(words.as_deref().is_none_or(|words| known::fingerprint(words) == made.pair.english));
        made.stale = Some((words, pattern.to_string()));
    }
    made
}
