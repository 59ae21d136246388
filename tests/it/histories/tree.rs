//! A working tree: the project's files, in memory, and what they say.

use std::collections::{BTreeMap, BTreeSet};

use glossator::catalog::parse::pattern;
use glossator::config;
use glossator::site::Site;
use glossator::site::files::Memory;
use glossator::site::sync::Change;
use glossator::site::view::Part;
use glossator::text::Fingerprint;

use super::english::{Page, own_word};

pub(super) const LANGUAGES: [&str; 2] = ["de", "fr"];

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tree {
    pub(super) files: Memory,
    /// Whose ids are whose, as far as a file in the tree still knows the id.
    pub(super) ids: BTreeMap<String, String>,
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
    pub(super) part: Part,
    /// The translation.
    pub(super) text: String,
}

impl Tree {
    pub(super) fn new(page: &Page) -> Self {
        let mut tree = Self { files: Memory::default(), ids: BTreeMap::new() };
        tree.set("content/page.md", page.render());
        tree.set_notes(true);
        tree
    }

    pub(super) fn get(&self, path: &str) -> String {
        self.files.0.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default()
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
        self.files.0.keys().find(|path| path.starts_with("content/")).cloned().unwrap_or_default()
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

    pub(super) fn rename_page(&mut self, name: &str) {
        let old = self.page_path();
        if let Some(bytes) = self.files.0.remove(&old) {
            self.files.0.insert(format!("content/{name}.md"), bytes);
        }
    }

    pub(super) fn load(&self) -> Site {
        let config = config::parse(&self.get(config::FILE_NAME)).expect("the configuration is right");
        Site::load(config, &self.files).expect("memory can be read")
    }

    pub(super) fn apply(&mut self, changes: &[Change]) {
        for change in changes {
            match change {
                Change::Write { path, content } => self.set(path, content.clone()),
                Change::Remove { path } => {
                    self.files.0.remove(path);
                }
            }
        }
    }

    /// Every segment that has a text, in both languages.
    pub(super) fn look(&self, site: &Site) -> Vec<Seen> {
        let mut seen = Vec::new();
        for language in &site.languages {
            let tag = LANGUAGES.into_iter().find(|tag| *tag == language.language.tag()).expect("de or fr");
            let view = site.view(language, &self.files).expect("memory can be read");
            for page in view.pages {
                for (segment, part) in std::iter::zip(&page.page.segments, page.parts) {
                    let Some(at) = part.entry else { continue };
                    let values = segment.placeables.iter().map(|one| (one.name.clone(), one.shown.clone()));
                    seen.push(Seen {
                        language: tag,
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
        seen
    }

    /// Learns whose ids are whose.
    pub(super) fn learn_ids(&mut self, site: &Site) {
        for segment in site.pages.iter().flat_map(|page| &page.segments) {
            let own = own_word(&segment.pattern.to_string()).unwrap_or_default().to_owned();
            self.ids.insert(segment.id.clone(), own);
        }
    }

    /// Forgets what none of the page's files knows any more: neither its
    /// reference catalog nor a lock, where it is or where it was. A page is
    /// followed by its reference catalog.
    pub(super) fn forget_ids(&mut self) {
        let mut known = BTreeSet::new();
        for path in self.files.0.keys() {
            let inner = path.trim_start_matches("locales/").split_once('/').map_or("", |(_, inner)| inner);
            let stem = inner.trim_end_matches(".lock").trim_end_matches(".ftl");
            let is_known =
                stem == self.stem() || self.files.0.contains_key(&format!("locales/en/{stem}.ftl"));
            if is_known && (path.ends_with(".lock") || path.starts_with("locales/en/")) {
                let text = self.get(path);
                known.extend(text.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned));
            }
        }
        self.ids.retain(|id, _| known.contains(id));
    }

    /// The values in the reference catalog's comment above `id`.
    pub(super) fn values(&self, id: &str) -> BTreeMap<String, String> {
        let reference = glossator::catalog::Reference::parse(self.get(&self.catalog_path("en")));
        let shown = reference.single(id).map(|known| known.shown.clone());
        shown.into_iter().flatten().collect()
    }

    /// The English of `id` in the reference catalog.
    pub(super) fn reference(&self, id: &str) -> Option<String> {
        let start = format!("{id} = ");
        self.get(&self.catalog_path("en"))
            .lines()
            .find_map(|line| line.strip_prefix(&start).map(str::to_owned))
    }
}

pub(super) fn fingerprint(english: &str) -> Fingerprint {
    Fingerprint::of(&pattern(english).map_or_else(|| english.to_owned(), |pattern| pattern.to_string()))
}
