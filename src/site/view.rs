//! One language's view of the site: for every page its catalog and lock, and
//! for every segment what was settled, what safety says, its status.

use std::collections::{HashMap, HashSet};
use std::ops::{Index, IndexMut};

use crate::catalog::settle::Settled;
use crate::catalog::{Catalog, Lock, Words};
use crate::finding::Finding;
use crate::localize::{LocalizeError, Unwritable};
use crate::page::PageNumber;
use crate::safety::Checked;
use crate::segment::id::natural_order;
use crate::status::Status;

use super::counts::Counts;
use super::foreign::{Clues, Foreign};
use super::languages::SiteLanguage;
use super::loaded::SitePage;

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

impl<'s> Index<PageNumber> for Vec<PageView<'s>> {
    type Output = PageView<'s>;

    fn index(&self, page: PageNumber) -> &PageView<'s> {
        &self[page.index()]
    }
}

impl IndexMut<PageNumber> for Vec<PageView<'_>> {
    fn index_mut(&mut self, page: PageNumber) -> &mut Self::Output {
        &mut self[page.index()]
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
