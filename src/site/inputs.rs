//! Everything that a build is made from: which files that are, and all of it as one digest. Where that
//! is the same, so is what would be written.

use rayon::prelude::*;

use crate::config::{Config, FILE_NAME, NOTICES};
use crate::path;
use crate::text::{Digest, Digesting};

use super::depends::{PROGRAM, add_file};
use super::files::{Files, ReadError};
use super::{data_files, is_source};

/// The digest of all files that are read for a build, and of the names of all
/// that stand beside them: more than what makes a difference, never less.
///
/// # Errors
/// When a file or folder can't be read.
pub fn digest(config: &Config, files: &dyn Files) -> Result<Digest, ReadError> {
    let mut digesting = Digesting::new("glossator 2026-11 everything that a build is made from");
    digesting.add(PROGRAM);
    add_file(&mut digesting, FILE_NAME, files)?;
    let add_folder = |digesting: &mut Digesting, folder: &str, is_read: &(dyn Fn(&str) -> bool + Sync)| {
        let listing = files.list(folder)?;
        digesting.add(folder).add_all(listing.files.iter()).add_all(listing.linked_folders.iter());
        let read: Vec<&String> = listing.files.iter().filter(|path| is_read(path)).collect();
        // Where the hashes of the files before end and begin, nobody need know.
        let hashes: Vec<Digest> = read
            .par_iter()
            .map(|path| {
                let mut digesting = Digesting::new("glossator 2026-11 a file");
                add_file(&mut digesting, path, files)?;
                Ok(digesting.finish())
            })
            .collect::<Result<_, ReadError>>()?;
        digesting.add_all(hashes.iter().map(Digest::as_bytes));
        Ok(())
    };
    for (folder, is_read) in folders(config) {
        add_folder(&mut digesting, folder, &*is_read)?;
    }
    Ok(digesting.finish())
}

/// Whether glossator reads the file `path` of the project, or would if it were there.
#[must_use]
pub fn is_input(config: &Config, path: &str) -> bool {
    let is_read =
        |(folder, is_read): (&str, IsRead<'_>)| path::inside(folder, path).is_some() && is_read(path);
    path == FILE_NAME || folders(config).into_iter().any(is_read)
}

/// Whether a file in a folder is read.
type IsRead<'c> = Box<dyn Fn(&str) -> bool + Sync + 'c>;

/// The folders that are read, and which of their files are.
fn folders(config: &Config) -> Vec<(&str, IsRead<'_>)> {
    let pages = config.content.0.iter().map(|folder| {
        let is_read: IsRead<'_> = Box::new(move |path| is_source(config, folder, path));
        (folder.as_str(), is_read)
    });
    let data = config.data.content.0.iter().map(|folder| {
        let is_read: IsRead<'_> = Box::new(move |path| data_files::is_source(config, folder, path));
        (folder.as_str(), is_read)
    });
    let whole = [config.locales.as_str(), NOTICES].into_iter().map(|folder| {
        let is_read: IsRead<'_> = Box::new(|_| true);
        (folder, is_read)
    });
    pages.chain(data).chain(whole).collect()
}
