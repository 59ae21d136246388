//! Everything that a build is made from, as one digest: where it is the same, so
//! is what would be written.

use rayon::prelude::*;

use crate::config::{Config, FILE_NAME, NOTICES};
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
    for folder in &config.content.0 {
        add_folder(&mut digesting, folder, &|path| is_source(config, folder, path))?;
    }
    for folder in &config.data.content.0 {
        add_folder(&mut digesting, folder, &|path| data_files::is_source(config, folder, path))?;
    }
    for folder in [config.locales.as_str(), NOTICES] {
        add_folder(&mut digesting, folder, &|_| true)?;
    }
    Ok(digesting.finish())
}
