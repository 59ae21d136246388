//! A working tree: the project's files, in memory, and what they say.

use std::collections::{BTreeMap, BTreeSet};

use glossator::catalog::parse::pattern;
use glossator::config;
use glossator::site::Site;
use glossator::site::changes::FileChange;
use glossator::site::files::Memory;
use glossator::site::view::{SegmentView, View};
use glossator::text::Fingerprint;

use super::catalog::Lines;
use super::english::{Page, own_word};

pub(super) const LANGUAGES: [&str; 2] = ["de", "fr"];

/// The term that texts use.
pub(super) const TERM: &str = "{ -ding }";

#[derive(Debug, Clone)]
pub(super) struct Tree {
    pub(super) files: Memory,
    /// Whose ids are whose, as far as a file in the tree still knows the id:
    /// own words, several where branches have given it to several.
    pub(super) ids: BTreeMap<String, BTreeSet<String>>,
    /// The English of an id just before its last edit that was synced; of
    /// several branches several.
    pub(super) before: BTreeMap<String, BTreeSet<Fingerprint>>,
    /// The page that people work on.
    pub(super) focus: usize,
}

/// A segment with a text, as `check` sees it.
#[derive(Debug)]
pub(super) struct Seen {
    pub(super) language: &'static str,
    pub(super) id: String,
    pub(super) english: String,
    pub(super) fingerprint: Fingerprint,
    /// What its placeables stand for.
    pub(super) values: BTreeMap<String, String>,
    pub(super) part: SegmentView,
    /// The translation.
    pub(super) text: String,
}

/// What the program makes of a tree.
#[derive(Debug)]
pub(super) struct Analysis {
    /// The ids of all segments, and their English.
    pub(super) segments: Vec<(String, String)>,
    /// Every segment that has a text, in both languages.
    pub(super) seen: Vec<Seen>,
    /// The files after `sync`.
    pub(super) synced: Memory,
}

impl Tree {
    pub(super) fn new(pages: &[Page; 2]) -> Self {
        let mut tree =
            Self { files: Memory::default(), ids: BTreeMap::new(), before: BTreeMap::new(), focus: 0 };
        tree.set("content/page.md", pages[0].render());
        tree.set("content/other.md", pages[1].render());
        tree.set_notes(true);
        tree
    }

    /// The same tree for whoever works on page `which`.
    pub(super) fn on(&self, which: usize) -> Self {
        Self { focus: which, ..self.clone() }
    }

    pub(super) fn get(&self, path: &str) -> String {
        self.text(path).to_owned()
    }

    /// The file's text; none is like an empty one.
    fn text(&self, path: &str) -> &str {
        self.files.0.get(path).map_or("", |bytes| std::str::from_utf8(bytes).expect("histories write UTF-8"))
    }

    pub(super) fn set(&mut self, path: &str, text: String) {
        self.files.0.insert(path.to_owned(), text.into_bytes());
    }

    pub(super) fn has_notes(&self) -> bool {
        !self.get(config::FILE_NAME).contains("notes = false")
    }

    pub(super) fn set_notes(&mut self, notes: bool) {
        let text = format!("[languages]\nde = {{}}\nfr = {{}}\n\n[catalogs]\nnotes = {notes}\n");
        self.set(config::FILE_NAME, text);
    }

    pub(super) fn page_path(&self) -> String {
        let contents = self.files.0.keys().filter(|path| path.starts_with("content/"));
        let mut pages = contents.filter(|path| Page::is(&self.get(path), self.focus));
        pages.next().cloned().unwrap_or_default()
    }

    /// `page` of `content/page.md`.
    fn stem(&self) -> String {
        self.page_path().trim_start_matches("content/").trim_end_matches(".md").to_owned()
    }

    pub(super) fn catalog_path(&self, language: &str) -> String {
        format!("locales/{language}/{}.ftl", self.stem())
    }

    pub(super) fn lock_path(&self, language: &str) -> String {
        format!("locales/{language}/{}.lock", self.stem())
    }

    pub(super) fn page(&self) -> Page {
        Page::parse(&self.get(&self.page_path()))
    }

    pub(super) fn edit_page(&mut self, edit: impl FnOnce(&mut Page)) {
        let mut page = self.page();
        edit(&mut page);
        self.set(&self.page_path(), page.render());
    }

    /// Gives the page another place; a page that is there gets this one's.
    pub(super) fn rename_page(&mut self, name: &str) {
        let (old, new) = (self.page_path(), format!("content/{name}.md"));
        let page = self.files.0.remove(&old);
        let there = self.files.0.remove(&new);
        self.files.0.extend(there.map(|bytes| (old, bytes)));
        self.files.0.extend(page.map(|bytes| (new, bytes)));
    }

    pub(super) fn terms(&self, language: &str) -> Option<String> {
        let text = self.get(&format!("locales/{language}/_terms.ftl"));
        text.strip_prefix("-ding = ").map(|value| value.trim_end().to_owned())
    }

    /// What readers get of a text: its terms put in.
    pub(super) fn words(&self, language: &str, text: &str) -> String {
        match self.terms(language) {
            Some(value) => text.replace(TERM, &value),
            None => text.to_owned(),
        }
    }

    /// Whether the language's lock knows the text for `id`, with the words that
    /// readers get today.
    pub(super) fn is_remembered(&self, language: &str, id: &str, text: &str) -> bool {
        let fingerprint = fingerprint(&self.words(language, text)).to_string();
        let start = format!("{id} ");
        let folder = format!("locales/{language}/");
        let mut locks =
            self.files.0.keys().filter(|path| path.starts_with(&folder) && path.ends_with(".lock"));
        locks.any(|path| {
            self.text(path).lines().any(|line| line.starts_with(&start) && line.contains(&fingerprint))
        })
    }

    pub(super) fn load(&self) -> Site {
        let config = config::Config::parse(&self.get(config::FILE_NAME)).expect("the configuration is right");
        Site::load(config, &self.files).expect("memory can be read")
    }

    pub(super) fn analyse(&self) -> Analysis {
        let site = self.load();
        let (mut seen, mut removals) = (Vec::new(), Vec::new());
        let mut synced = self.clone();
        for language in &site.languages {
            let view = site.view(language, &self.files).expect("memory can be read");
            let changes = site.sync_language(&view);
            synced.apply(&changes.locks);
            synced.apply(&changes.catalogs);
            removals.extend(changes.removals);
            look(view, &mut seen);
        }
        let reference = site.sync_reference();
        synced.apply(&reference.catalogs);
        removals.extend(reference.removals);
        synced.apply(&removals);
        let segments = site.pages.iter().flat_map(|page| &page.segments);
        let segments = segments.map(|segment| (segment.id.clone(), segment.pattern.to_string())).collect();
        Analysis { segments, seen, synced: synced.files }
    }

    pub(super) fn apply(&mut self, changes: &[FileChange]) {
        for change in changes {
            match change {
                FileChange::Write { path, content } => self.set(path, content.clone()),
                FileChange::Remove { path } => {
                    self.files.0.remove(path);
                }
            }
        }
    }

    /// Learns whose ids are whose, and what English a sync replaces.
    pub(super) fn learn(&mut self, segments: &[(String, String)]) {
        for (id, english) in segments {
            let own = own_word(english).unwrap_or_default().to_owned();
            self.ids.entry(id.clone()).or_insert_with(|| BTreeSet::from([own]));
            let today = fingerprint(english);
            let before = self.references(id).into_iter().map(|english| fingerprint(&english));
            let before: BTreeSet<_> = before.filter(|before| *before != today).collect();
            if !before.is_empty() {
                self.before.insert(id.clone(), before);
            }
        }
    }

    /// Forgets what none of the pages' files knows any more: neither a
    /// reference catalog nor a lock, where it is or where it was. A page is
    /// followed by its reference catalog.
    pub(super) fn forget_ids(&mut self) {
        let mut known = BTreeSet::new();
        let stems = [0, 1].map(|which| self.on(which).stem());
        for path in self.files.0.keys() {
            let inner = path.trim_start_matches("locales/").split_once('/').map_or("", |(_, inner)| inner);
            let stem = inner.trim_end_matches(".lock").trim_end_matches(".ftl");
            let reference = self.text(&format!("locales/en/{stem}.ftl"));
            let is_known = stems.iter().any(|known| known == stem) || !reference.is_empty();
            if is_known && (path.ends_with(".lock") || path.starts_with("locales/en/")) {
                let text = self.text(path);
                let catalog = Lines::of(&self.get(&path.replace(".lock", ".ftl")));
                let lines = text.lines();
                let lines = lines.filter(|line| reference.is_empty() || tells_its_id(path, line, &catalog));
                known.extend(lines.filter_map(|line| line.split(' ').next()).map(str::to_owned));
            }
        }
        self.ids.retain(|id, _| known.contains(id));
    }

    /// The language's catalogs and their locks, wherever they are.
    pub(super) fn catalogs(&self, language: &str) -> Vec<(String, String)> {
        let folder = format!("locales/{language}/");
        let is_catalog =
            |path: &&String| path.starts_with(&folder) && path.ends_with(".ftl") && !path.contains("_terms");
        let paths = self.files.0.keys().filter(is_catalog);
        paths.map(|path| (path.clone(), path.replace(".ftl", ".lock"))).collect()
    }

    /// The values in the reference catalog's comment above `id`.
    pub(super) fn values(&self, id: &str) -> BTreeMap<String, String> {
        let reference = glossator::catalog::Reference::parse(self.get(&self.catalog_path("en")));
        let shown = reference.single(id).map(|known| known.shown.clone());
        shown.into_iter().flatten().collect()
    }

    /// The English of `id` in a reference catalog.
    pub(super) fn reference(&self, id: &str) -> Option<String> {
        self.references(id).into_iter().next()
    }

    /// Every one, where a merge has left several.
    pub(super) fn references(&self, id: &str) -> Vec<String> {
        let start = format!("{id} = ");
        let paths = self.files.0.keys().filter(|path| path.starts_with("locales/en/"));
        let texts = paths.map(|path| self.get(path));
        let english = |text: String| {
            text.lines().filter_map(|line| line.strip_prefix(&start).map(str::to_owned)).collect::<Vec<_>>()
        };
        texts.flat_map(english).collect()
    }
}

/// Whether a line of the file at `path` still says that its id is given.
/// `ID -` in a lock alone is what a sync leaves that was cut short, too;
/// which English got the id, only the stub or the text in its catalog tells.
fn tells_its_id(path: &str, line: &str, catalog: &Lines) -> bool {
    let Some(id) = line.strip_suffix(" -").filter(|_| path.ends_with(".lock")) else { return true };
    let is_noted = |stub| !catalog.notes(stub).is_empty();
    catalog.entry(id).is_some() || catalog.stub(id).is_some_and(is_noted)
}

fn look(view: View<'_>, seen: &mut Vec<Seen>) {
    let tag = view.language.language.tag();
    let language = LANGUAGES.into_iter().find(|known| *known == tag).expect("de or fr");
    for page in view.pages {
        for (segment, part) in std::iter::zip(&page.page.segments, page.parts) {
            let Some(at) = part.entry else { continue };
            let values = segment.placeables.iter().map(|one| (one.name.clone(), one.shown.clone()));
            seen.push(Seen {
                language,
                id: segment.id.clone(),
                english: segment.pattern.to_string(),
                fingerprint: segment.fingerprint,
                values: values.collect(),
                part,
                text: page.catalog.entries[at].pattern.to_string(),
            });
        }
    }
}

pub(super) fn fingerprint(english: &str) -> Fingerprint {
    Fingerprint::of(&pattern(english).map_or_else(|| english.to_owned(), |pattern| pattern.to_string()))
}
