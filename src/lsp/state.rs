//! What the server knows: the open documents, and the site as they and the disk make it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::project::Project;

use super::documents::Documents;
use super::loaded::{Failure, Loaded};
use super::overlay::Overlay;

/// Shared by the threads that answer, check and watch.
#[derive(Debug)]
pub(super) struct State {
    project: Project,
    now: Mutex<Now>,
    /// The latest site that was loaded. Held while one is loaded, so that no other
    /// thread loads the same.
    loaded: Mutex<Option<Arc<Loaded>>>,
}

#[derive(Debug, Default)]
struct Now {
    documents: Documents,
    /// Grows with each change of a document or the disk.
    revision: u64,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What a thread left that came to an end by a mistake is whole: it is only ever replaced.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl State {
    /// A project without open documents.
    #[must_use]
    pub(super) fn new(project: Project) -> Self {
        Self { project, now: Mutex::default(), loaded: Mutex::default() }
    }

    /// Changes the open documents.
    pub(super) fn edit(&self, edit: impl FnOnce(&mut Documents)) {
        let mut now = locked(&self.now);
        edit(&mut now.documents);
        now.revision += 1;
    }

    /// Takes note of a change on disk.
    pub(super) fn disk_changed(&self) {
        locked(&self.now).revision += 1;
    }

    /// The files as they are now.
    #[must_use]
    pub(super) fn files(&self) -> Overlay {
        Overlay::new(self.project.anew(), locked(&self.now).documents.clone())
    }

    /// The site as it is now.
    ///
    /// # Errors
    /// Why there is none.
    pub(super) fn loaded(&self) -> Result<Arc<Loaded>, Failure> {
        let mut loaded = locked(&self.loaded);
        let (revision, documents) = {
            let now = locked(&self.now);
            (now.revision, now.documents.clone())
        };
        if let Some(known) = loaded.as_ref().filter(|known| known.revision == revision) {
            return Ok(Arc::clone(known));
        }
        let files = Overlay::new(self.project.anew(), documents);
        let new = Arc::new(Loaded::load(revision, files)?);
        *loaded = Some(Arc::clone(&new));
        Ok(new)
    }
}
