//! Paths that the configuration names.

use crate::path;

/// Whether `path` can be that of a file or folder of the project.
///
/// # Errors
/// Why it can't.
pub(super) fn check_path(path: &str) -> Result<(), String> {
    path::check(path).map_err(|problem| {
        let why = match path {
            _ if path.starts_with('/') => "this one is absolute".to_owned(),
            _ if path.split('/').any(|part| part == "..") => "`..` leads out of it".to_owned(),
            _ => problem.to_string(),
        };
        format!("`{path}` has to be a path inside the project, such as `content`: {why}")
    })
}
