//! Reading inside the project's folder. A link is followed as long as it stays
//! inside; what leads out, and what is no file, is an error that names it.

use std::fs::{self, FileType};
use std::path::{Path, PathBuf};
use std::sync::PoisonError;

use walkdir::WalkDir;

use crate::path;
use crate::site::files::{Content, Listing};

use super::inside::is_absent;
use super::{Error, Project};

impl Project {
    /// The content of a file; `None` where there is none.
    pub(super) fn content(&self, path: &str) -> Result<Option<Vec<u8>>, Error> {
        Ok(self.content_at_most(path, u64::MAX)?.bytes())
    }

    /// The content of a file of at most so many bytes.
    pub(super) fn content_at_most(&self, path: &str, most: u64) -> Result<Content, Error> {
        let file = self.path(path);
        self.check_folder(file.parent().unwrap_or(&self.root))?;
        let found = fs::symlink_metadata(&file).and_then(|metadata| {
            if metadata.is_symlink() {
                fs::metadata(&file).map(|to| (true, to))
            } else {
                Ok((false, metadata))
            }
        });
        let metadata = match found {
            Ok((is_link, metadata)) => {
                if is_link {
                    self.check_inside(&file)?;
                }
                metadata
            }
            Err(error) if is_absent(&error) => return check_absent(&file).map(|()| Content::Absent),
            Err(error) => return Err(Error::io("read", &file, &error)),
        };
        if !metadata.is_file() {
            return Err(not_a_file(&file, metadata.file_type()));
        }
        if metadata.len() > most {
            return Ok(Content::TooLarge { bytes: metadata.len() });
        }
        match fs::read(&file) {
            Ok(bytes) => Ok(Content::Is(bytes)),
            Err(error) if is_absent(&error) => Ok(Content::Absent),
            Err(error) => Err(Error::io("read", &file, &error)),
        }
    }

    /// How many bytes a file has; `None` where there is none, or a link leads
    /// out.
    pub(super) fn length(&self, path: &str) -> Option<u64> {
        let file = self.path(path);
        let mut metadata = fs::symlink_metadata(&file).ok()?;
        if metadata.is_symlink() {
            self.check_inside(&file).ok()?;
            metadata = fs::metadata(&file).ok()?;
        }
        metadata.is_file().then_some(metadata.len())
    }

    /// Where a file that is to be written is on disk.
    pub(super) fn target(&self, path: &str) -> Result<PathBuf, Error> {
        let file = self.path(path);
        let folder = file.parent().unwrap_or(&self.root);
        self.check_folder(folder)?;
        let is_link = |path: &Path| fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_symlink());
        let mut folders = folder.ancestors().take_while(|folder| *folder != self.root);
        if let Some(link) = folders.find(|folder| is_link(folder)) {
            return Err(written_through(link, "folder"));
        }
        match fs::symlink_metadata(&file) {
            Ok(metadata) if metadata.is_symlink() => Err(written_through(&file, "file")),
            Ok(metadata) if !metadata.is_file() && !metadata.is_dir() => {
                Err(not_a_file(&file, metadata.file_type()))
            }
            _ => Ok(file),
        }
    }

    /// A folder on the way to a file, or the last of it that is there, has to be
    /// inside.
    fn check_folder(&self, folder: &Path) -> Result<(), Error> {
        let known = self.inside.folders.read().unwrap_or_else(PoisonError::into_inner);
        if known.contains(folder) {
            return Ok(());
        }
        drop(known);
        if is_there(folder)? {
            self.check_inside(folder)?;
            let mut known = self.inside.folders.write().unwrap_or_else(PoisonError::into_inner);
            known.insert(folder.to_owned());
            return Ok(());
        }
        check_absent(folder)?;
        match folder.parent() {
            Some(above) if folder != self.root => self.check_folder(above),
            _ => Ok(()),
        }
    }

    fn check_inside(&self, path: &Path) -> Result<(), Error> {
        let real = |path: &Path| fs::canonicalize(path).map_err(|error| Error::io("read", path, &error));
        let root = match self.inside.root.get() {
            Some(root) => root.clone(),
            None => self.inside.root.get_or_init(|| real(&self.root).unwrap_or_default()).clone(),
        };
        let target = real(path)?;
        if target.starts_with(&root) && !root.as_os_str().is_empty() {
            return Ok(());
        }
        Err(Error::new(format!(
            "`{}` leads out of the project, to `{}`; glossator stays inside: put the files themselves there",
            path.display(),
            target.display()
        )))
    }

    /// The names of the folders and of the files right in `folder`, sorted;
    /// none where it isn't there.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn entries(&self, folder: &str) -> Result<(Vec<String>, Vec<String>), Error> {
        let (mut folders, mut files) = (Vec::new(), Vec::new());
        let Some(walker) = self.walker(folder)? else { return Ok((folders, files)) };
        for entry in walker.max_depth(1) {
            let entry = entry.map_err(|error| unreadable(&self.path(folder), &error))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            match entry.file_type() {
                kind if kind.is_dir() => folders.push(name),
                kind if kind.is_file() => files.push(name),
                _ => {}
            }
        }
        Ok((folders, files))
    }

    /// The paths of all that isn't a folder below `folder`. Links to files are
    /// among them; folders that links lead to aren't entered.
    pub(super) fn walk(&self, folder: &str) -> Result<Listing, Error> {
        let mut listing = Listing::default();
        let visible = |entry: &walkdir::DirEntry| {
            let name = entry.file_name().to_string_lossy();
            let is_passed_over = folder == path::ROOT && entry.depth() == 1 && path::is_passed_over(&name);
            let is_folder = entry.file_type().is_dir() || entry.path_is_symlink();
            !(is_folder && is_passed_over || entry.file_type().is_dir() && name.starts_with('.'))
        };
        let folder_path = self.path(folder);
        let Some(walker) = self.walker(folder)? else { return Ok(listing) };
        for entry in walker.into_iter().filter_entry(visible) {
            let entry = entry.map_err(|error| unreadable(&folder_path, &error))?;
            if entry.file_type().is_dir() {
                continue;
            }
            let relative = entry.path().strip_prefix(&self.root).unwrap_or(entry.path());
            let parts: Vec<_> =
                relative.components().map(|part| part.as_os_str().to_string_lossy()).collect();
            let is_folder = entry.path_is_symlink() && entry.path().is_dir();
            let paths = if is_folder { &mut listing.linked_folders } else { &mut listing.files };
            paths.push(parts.join("/"));
        }
        listing.files.sort();
        listing.linked_folders.sort();
        Ok(listing)
    }

    fn walker(&self, folder: &str) -> Result<Option<WalkDir>, Error> {
        let folder = self.path(folder);
        self.check_folder(&folder)?;
        let is_folder = is_there(&folder)? && folder.is_dir();
        Ok(is_folder.then(|| WalkDir::new(&folder).min_depth(1).sort_by_file_name()))
    }
}

/// What isn't there isn't a link either.
fn check_absent(path: &Path) -> Result<(), Error> {
    if fs::symlink_metadata(path).is_err() {
        return Ok(());
    }
    let path = path.display();
    Err(Error::new(format!("`{path}` is a symbolic link that leads nowhere; fix it or remove it")))
}

/// Whether a folder is there. One above it that nobody may look into doesn't
/// say that it isn't.
fn is_there(folder: &Path) -> Result<bool, Error> {
    match fs::metadata(folder) {
        Ok(_) => Ok(true),
        Err(error) if is_absent(&error) => Ok(false),
        Err(error) => Err(Error::io("read the folder", folder, &error)),
    }
}

fn unreadable(folder: &Path, error: &walkdir::Error) -> Error {
    match (error.path(), error.io_error()) {
        (path, Some(error)) => Error::io("read the folder", path.unwrap_or(folder), error),
        (_, None) => Error::new(format!("can't read the folder `{}`: {error}", folder.display())),
    }
}

fn written_through(link: &Path, what: &str) -> Error {
    Error::new(format!(
        "`{}` is a symbolic link, which glossator doesn't write through; put the {what} itself in its place",
        link.display()
    ))
}

fn not_a_file(path: &Path, kind: FileType) -> Error {
    let what = if kind.is_dir() { "a folder" } else { "a pipe or a device" };
    Error::new(format!("`{}` is {what} where a file belongs; move it elsewhere", path.display()))
}
