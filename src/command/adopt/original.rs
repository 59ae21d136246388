//! What the translators had: the page in the source language as it was.

use std::collections::HashMap;

use crate::adopt::find::FoundPage;
use crate::adopt::page::{self, earlier_segments, page_texts};
use crate::page::Page;
use crate::path;
use crate::project::history::{Commit, History, LastChange};
use crate::project::{Error, Project};
use crate::segment::Segment;
use crate::site::files::{FileText, read_text};
use crate::site::{Site, SitePage, is_source};

use super::arguments::{Arguments, opened};

/// The page that a translation was made from.
pub(super) enum OriginalPage {
    /// Nobody says which one; it is compared with today's.
    Unknown {
        /// Why not, where it was asked for.
        why: Option<String>,
    },
    /// The page as it was.
    Known {
        page: Box<Page>,
        segments: Vec<Segment>,
        /// Where it comes from, for people.
        name: String,
    },
}

impl OriginalPage {
    pub(super) fn is_known(&self) -> bool {
        matches!(self, Self::Known { .. })
    }

    /// What the translation is aligned with.
    pub(super) fn english<'a>(&'a self, today: &'a SitePage) -> page::Original<'a> {
        match self {
            Self::Unknown { .. } => page::Original { page: &today.page, segments: &today.segments },
            Self::Known { page, segments, .. } => page::Original { page, segments },
        }
    }
}

/// Finds the originals that the command line means.
pub(super) struct Originals<'s> {
    site: &'s Site,
    source: OriginalSource,
}

enum OriginalSource {
    Nothing,
    File {
        text: String,
        path: String,
    },
    Revision {
        history: Box<History>,
        commit: Commit,
    },
    /// By path of the translated page.
    Latest {
        history: Box<History>,
        changes: HashMap<String, LastChange>,
    },
}

impl<'s> Originals<'s> {
    pub(super) fn new(
        site: &'s Site,
        project: &Project,
        arguments: &Arguments,
        found: &[FoundPage],
    ) -> Result<Self, Error> {
        let source = if let Some(file) = &arguments.english {
            if found.len() != 1 {
                return Err(Error::new(format!(
                    "--english is one page, and {} were found that are translated: name the page",
                    found.len()
                )));
            }
            let (files, name) = opened(project, file)?;
            match read_text(&files, &name)? {
                FileText::Is(text) => {
                    OriginalSource::File { text, path: file.to_string_lossy().into_owned() }
                }
                FileText::NotUtf8 { .. } => {
                    return Err(Error::new(format!("`{}` isn't UTF-8", file.display())));
                }
                _ => return Err(Error::new(format!("`{}` is no page", file.display()))),
            }
        } else {
            match arguments.revision.as_deref() {
                None => OriginalSource::Nothing,
                Some("auto") => {
                    let history = History::of(project)?;
                    let paths: Vec<String> = found.iter().map(|found| found.page.path.clone()).collect();
                    let texts = |path: &str, content: &[u8]| {
                        let text = std::str::from_utf8(content).ok()?.to_owned();
                        Some(page_texts(&Page::parse(path, path::ROOT, text, &site.config).ok()?))
                    };
                    let says_same = |path: &str, one: &[u8], other: &[u8]| {
                        texts(path, one).is_some_and(|own| Some(own) == texts(path, other))
                    };
                    let changes = history.last_changes(project, &paths, &says_same)?;
                    let changes = std::iter::zip(paths, changes).collect();
                    OriginalSource::Latest { history: Box::new(history), changes }
                }
                Some(revision) => {
                    let history = History::of(project)?;
                    let commit = history.commit(revision)?;
                    OriginalSource::Revision { history: Box::new(history), commit }
                }
            }
        };
        Ok(Self { site, source })
    }

    /// What `found` was made from.
    pub(super) fn of(&mut self, found: &FoundPage) -> Result<OriginalPage, Error> {
        let unknown = |why: String| Ok(OriginalPage::Unknown { why: Some(why) });
        let today = &self.site.pages[found.source];
        match &self.source {
            OriginalSource::Nothing => Ok(OriginalPage::Unknown { why: None }),
            OriginalSource::File { text, path } => {
                self.read(today, text.clone(), path.clone()).map_err(Error::new)
            }
            OriginalSource::Revision { history, commit } => self.at(history, commit, today),
            OriginalSource::Latest { history, changes } => match changes.get(&found.page.path) {
                Some(LastChange::By(commit)) => self.at(history, commit, today),
                Some(LastChange::Unknown) => unknown(
                    "it was last changed before this shallow clone begins: git fetch --unshallow".to_owned(),
                ),
                _ => unknown("git doesn't have it as it is: commit it first".to_owned()),
            },
        }
    }

    /// The page as a commit has it, at its path of today or, by its key, at another.
    fn at(&self, history: &History, commit: &Commit, today: &SitePage) -> Result<OriginalPage, Error> {
        let content = match history.read(commit, &today.page.path)? {
            Some(content) => Some(content),
            None => self.moved(history, commit, today)?,
        };
        let read = match content.map(String::from_utf8) {
            Some(Ok(text)) => self.read(today, text, commit.name.clone()),
            Some(Err(_)) => Err(format!("at {}, {} isn't UTF-8", commit.name, today.page.path)),
            None => Err(format!("{} had no such page", commit.name)),
        };
        Ok(read.unwrap_or_else(|why| OriginalPage::Unknown { why: Some(why) }))
    }

    fn moved(&self, history: &History, commit: &Commit, today: &SitePage) -> Result<Option<Vec<u8>>, Error> {
        let config = &self.site.config;
        if config.page_key == "path" {
            return Ok(None);
        }
        let is_page = |path: &str| config.content.0.iter().any(|folder| is_source(config, folder, path));
        for path in history.files(commit, is_page)? {
            let Some(content) = history.read(commit, &path)? else { continue };
            let Ok(text) = String::from_utf8(content.clone()) else { continue };
            let page = Page::parse(&path, path::ROOT, text, config).ok();
            let is_it = |page: &Page| {
                let language = page.value(config.conventions.language_key.as_deref().unwrap_or("lang"));
                page.key == today.page.key && language == today_language(today)
            };
            if page.as_ref().is_some_and(is_it) {
                return Ok(Some(content));
            }
        }
        Ok(None)
    }

    fn read(&self, today: &SitePage, text: String, name: String) -> Result<OriginalPage, String> {
        let config = &self.site.config;
        let folder = config.content.0.iter().find(|folder| path::inside(folder, &today.page.path).is_some());
        let folder = folder.map_or(path::ROOT, String::as_str);
        let page = Page::parse(&today.page.path, folder, text, config);
        let page = page.map_err(|finding| format!("{name} can't be read: {}", finding.message))?;
        let segments = earlier_segments(today, &page);
        Ok(OriginalPage::Known { page: Box::new(page), segments, name })
    }
}

fn today_language(today: &SitePage) -> Option<&str> {
    today.page.value(today.page.conventions.language_key.as_deref().unwrap_or("lang"))
}
