//! Where the user's cache is.

use std::env;
use std::path::PathBuf;

use etcetera::BaseStrategy as _;

use crate::project::Project;
use crate::project::cache::CacheFile;

/// The variable that names another folder. Where it is empty, nothing is remembered.
const CACHE_VARIABLE: &str = "GLOSSATOR_CACHE_DIR";

/// What runs over a project remember as `name`; `None` where nothing can be remembered.
pub(super) fn cache_file(project: &Project, name: &str) -> Option<CacheFile> {
    CacheFile::of(project, &folder()?, name)
}

fn folder() -> Option<PathBuf> {
    match env::var_os(CACHE_VARIABLE) {
        Some(folder) if folder.is_empty() => None,
        Some(folder) => Some(folder.into()),
        None => Some(etcetera::choose_base_strategy().ok()?.cache_dir().join("glossator")),
    }
}
