//! One run that writes at a time, and what a killed one has left behind.

use std::fs::{self, File, TryLockError};

use super::{Error, Project, atomic};

/// Held by a run that writes; when the run ends, however it ends, the system
/// lets the next one in.
#[derive(Debug)]
pub struct Turn {
    // Locked until it is dropped; `None` where the file system knows no locks.
    _file: Option<File>,
}

impl Project {
    /// Takes the turn of this run: no other may write meanwhile.
    ///
    /// # Errors
    /// When another run is at it, or there is no such folder.
    pub fn take_turn(&self) -> Result<Turn, Error> {
        self.turn(File::try_lock)
    }

    /// Takes a turn beside other runs that do the same: each writes a share of its own.
    ///
    /// # Errors
    /// When a run that writes alone is at it, or there is no such folder.
    pub fn share_turn(&self) -> Result<Turn, Error> {
        self.turn(File::try_lock_shared)
    }

    fn turn(&self, lock: impl Fn(&File) -> Result<(), TryLockError>) -> Result<Turn, Error> {
        self.check_root()?;
        let file = self.lock_file().map_err(|error| Error::io("open", &self.root, &error))?;
        match lock(&file) {
            Ok(()) => Ok(Turn { _file: Some(file) }),
            Err(TryLockError::WouldBlock) => Err(Error::new(format!(
                "another run of glossator is writing in `{}`; nothing was written by this one. Run it again when the other has ended",
                self.root.display()
            ))),
            Err(TryLockError::Error(_)) => Ok(Turn { _file: None }),
        }
    }

    /// From now on the project remembers what it reads: what somebody edits
    /// meanwhile isn't replaced. For runs that replace what people write.
    pub fn guard_edits(&self) {
        self.seen.start();
    }

    /// The folder itself is what is locked: it is there, and stays clean.
    #[cfg(unix)]
    fn lock_file(&self) -> std::io::Result<File> {
        File::open(&self.root)
    }

    /// Where a folder can't be locked, a file in it is.
    #[cfg(not(unix))]
    fn lock_file(&self) -> std::io::Result<File> {
        File::options().create(true).write(true).truncate(false).open(self.root.join(".glossator-lock"))
    }

    /// Removes the temporary files that killed runs have left in the project's
    /// folder, in and below `trees`, and right in `folders`. Only while no other
    /// run writes.
    ///
    /// # Errors
    /// When a folder can't be read or a file not be removed.
    pub fn clean_up(&self, trees: &[&str], folders: &[&str]) -> Result<(), Error> {
        let mut found = self.entries("")?.1;
        for tree in trees {
            found.extend(self.walk(tree)?.files);
        }
        for folder in folders {
            found.extend(self.entries(folder)?.1.iter().map(|name| format!("{folder}/{name}")));
        }
        for path in found {
            let name = path.rsplit('/').next().unwrap_or(&path);
            let file = self.path(&path);
            let is_ours = atomic::is_leftover(name)
                && fs::symlink_metadata(&file).is_ok_and(|metadata| metadata.is_file());
            if is_ours {
                fs::remove_file(&file).map_err(|error| Error::io("remove", &file, &error))?;
            }
        }
        Ok(())
    }
}
