//! What changes on disk, for runs that follow it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::config::{Config, NOTICES};
use crate::path;

use super::{Error, Project, atomic};

/// Editors and version control write several files, and one file in several
/// steps: a change is over when nothing has happened for so long.
const QUIET: Duration = Duration::from_millis(20);
/// A change that doesn't end isn't waited for any longer.
const LONGEST: Duration = Duration::from_secs(1);

/// A project's files, watched.
#[derive(Debug)]
pub struct ProjectWatch {
    project: Project,
    /// The project's folder as the system may call it.
    roots: Vec<PathBuf>,
    watcher: RecommendedWatcher,
    events: Receiver<notify::Result<Event>>,
    watched: BTreeSet<PathBuf>,
    /// What builds write, which isn't followed.
    output: Option<String>,
}

impl Project {
    /// The same project, of which nothing has been read.
    #[must_use]
    pub fn anew(&self) -> Self {
        Self::new(&self.root).on(self.disk.clone())
    }

    /// Begins to watch the project's own folder, but not those in it.
    ///
    /// # Errors
    /// When there is no such folder, or the system has no more watches.
    pub fn watch(&self) -> Result<ProjectWatch, Error> {
        self.check_root()?;
        let (sender, events) = channel();
        let watcher = notify::recommended_watcher(sender).map_err(|error| cannot(&self.root, &error))?;
        let roots = [std::path::absolute(&self.root), fs::canonicalize(&self.root)];
        let roots = roots.into_iter().flatten().collect();
        let (project, watched) = (self.clone(), BTreeSet::new());
        let mut watch = ProjectWatch { project, roots, watcher, events, watched, output: None };
        watch.add(&self.root, RecursiveMode::NonRecursive)?;
        Ok(watch)
    }
}

impl ProjectWatch {
    /// Watches what a site with this configuration is made from, too. One whose
    /// output folder is `output` doesn't follow what is written there.
    ///
    /// # Errors
    /// When the system has no more watches.
    pub fn follow(&mut self, config: &Config, output: Option<&str>) -> Result<(), Error> {
        self.output = Some(output.unwrap_or(&config.output).to_owned()).filter(|output| output != path::ROOT);
        let own = config.content.0.iter().chain(&config.data.content.0).map(String::as_str);
        for folder in own.chain([config.locales.as_str(), NOTICES]) {
            let folder = if folder == path::ROOT { self.project.path("") } else { self.project.path(folder) };
            if folder.is_dir() {
                self.add(&folder, RecursiveMode::Recursive)?;
            } else if let Some(above) = folder.ancestors().skip(1).find(|above| above.is_dir()) {
                // It may be made later.
                self.add(above, RecursiveMode::NonRecursive)?;
            }
        }
        Ok(())
    }

    fn add(&mut self, folder: &Path, mode: RecursiveMode) -> Result<(), Error> {
        let is_known = |watched: &PathBuf| watched == folder;
        // A folder that is gone and there again is watched again.
        if mode == RecursiveMode::NonRecursive && self.watched.iter().any(is_known) {
            return Ok(());
        }
        self.watcher.watch(folder, mode).map_err(|error| cannot(folder, &error))?;
        self.watched.insert(folder.to_owned());
        Ok(())
    }

    /// Waits until something has changed, and until that is over. Returns the
    /// paths in the project that it was about; none where the system lost count.
    ///
    /// # Errors
    /// When the system tells nothing any more.
    pub fn wait(&self) -> Result<BTreeSet<String>, Error> {
        let mut changed = BTreeSet::new();
        loop {
            let event =
                self.events.recv().map_err(|_| Error::new("can't watch the project's files any more"))?;
            if !self.add_event(event, &mut changed) {
                continue;
            }
            let start = Instant::now();
            while start.elapsed() < LONGEST {
                match self.events.recv_timeout(QUIET) {
                    Ok(event) => {
                        self.add_event(event, &mut changed);
                    }
                    Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
                }
            }
            return Ok(changed);
        }
    }

    /// Adds what an event is about; returns whether anything has changed.
    fn add_event(&self, event: notify::Result<Event>, changed: &mut BTreeSet<String>) -> bool {
        let Ok(event) = event else { return true };
        if event.need_rescan() {
            return true;
        }
        if matches!(event.kind, EventKind::Access(_)) {
            return false;
        }
        let paths = event.paths.iter().filter_map(|path| self.inner(path));
        let paths: Vec<String> = paths.filter(|path| self.is_followed(path)).collect();
        let is_change = !paths.is_empty();
        changed.extend(paths);
        is_change
    }

    /// The path in the project.
    fn inner(&self, path: &Path) -> Option<String> {
        let inner = self.roots.iter().find_map(|root| path.strip_prefix(root).ok())?;
        let parts: Vec<_> = inner.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        (!parts.is_empty()).then(|| parts.join("/"))
    }

    fn is_followed(&self, path: &str) -> bool {
        let name = path.rsplit('/').next().unwrap_or(path);
        let is_hidden = path.split('/').any(|part| part.starts_with('.'));
        let is_output = self
            .output
            .as_deref()
            .is_some_and(|output| path == output || path::inside(output, path).is_some());
        !is_hidden && !is_output && !atomic::is_leftover(name) && !path.starts_with("node_modules/")
    }
}

fn cannot(path: &Path, error: &notify::Error) -> Error {
    let why = match error.kind {
        notify::ErrorKind::MaxFilesWatch => {
            "the system has no more watches; on Linux, raise fs.inotify.max_user_watches".to_owned()
        }
        _ => error.to_string(),
    };
    Error::new(format!("can't watch `{}`: {why}", path.display()))
}
