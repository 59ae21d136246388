//! Pages by the names that a site generator's own tags have for their sources.

use std::collections::HashMap;

use crate::page::PageNumber;
use crate::page::without_extension;

/// What a site generator's own tags call its sources.
#[derive(Debug, Clone, Default)]
pub(super) struct FileNames {
    /// By path below their content folder; none where several have it.
    paths: HashMap<String, Option<PageNumber>>,
    /// Posts by their name.
    posts: HashMap<String, Option<PageNumber>>,
}

impl FileNames {
    /// The sources at `paths` below their content folders.
    pub(super) fn new<'p>(paths: impl Iterator<Item = &'p str>) -> Self {
        let mut files = Self::default();
        let add = |names: &mut HashMap<String, Option<PageNumber>>, name: String, page: PageNumber| {
            names.entry(name).and_modify(|known| *known = None).or_insert(Some(page));
        };
        for (page, path) in PageNumber::enumerate(paths) {
            if let Some((before, name)) = path.split_once("_posts/") {
                add(&mut files.posts, format!("{before}{}", without_extension(name)), page);
            }
            add(&mut files.paths, path.to_owned(), page);
        }
        files
    }

    /// The page at `path` below its content folder.
    pub(super) fn page(&self, path: &str) -> Option<PageNumber> {
        self.paths.get(path).copied().flatten()
    }

    /// The post called `name`.
    pub(super) fn post(&self, name: &str) -> Option<PageNumber> {
        self.posts.get(name).copied().flatten()
    }
}
