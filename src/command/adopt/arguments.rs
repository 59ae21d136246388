//! What `glossator adopt` is asked.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::path;
use crate::project::{Error, Project};

/// Take texts over from pages that are translated already
///
/// Finds them by key and language, address, or where the site's generator wants them. Each is aligned with
/// its source, and its texts go into the catalog. The pages themselves stay as they are. Without --revision or
/// --english nobody knows which version a text was made from: it is unreviewed.
#[derive(Debug, Args)]
pub(in crate::command) struct Arguments {
    /// The language of the translated pages
    #[arg(value_name = "LANG")]
    pub(super) language: String,
    /// Only the translations of these pages, by path or ref
    #[arg(value_name = "PAGE")]
    pub(super) pages: Vec<String>,
    /// The translated page, or the folder with translated pages
    #[arg(long, value_name = "FILE|DIR")]
    pub(super) from: Option<PathBuf>,
    /// The page in the source language as it was when it was translated
    #[arg(long, value_name = "FILE", conflicts_with = "revision")]
    pub(super) english: Option<PathBuf>,
    /// The git revision whose pages were translated; `auto` takes for each what was there when its translation
    /// was last changed
    #[arg(long, value_name = "REV")]
    pub(super) revision: Option<String>,
    /// Replace translations that the catalogs have already
    #[arg(long)]
    pub(super) overwrite: bool,
    /// Write nothing; print both pages side by side
    #[arg(long)]
    pub(super) dry_run: bool,
}

/// The folder that `path` is read in, the project's or another one, and its name there.
pub(super) fn opened(project: &Project, path: &Path) -> Result<(Project, String), Error> {
    let named = path.to_string_lossy().replace('\\', "/");
    let inside = path::plain(&named);
    if path.is_relative() && !inside.split('/').any(|part| part == "..") && project.exists(inside) {
        return Ok((project.clone(), inside.to_owned()));
    }
    let other = Project::new(path);
    if other.is_folder("") {
        return Ok((other, path::ROOT.to_owned()));
    }
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    match name.filter(|_| path.exists()) {
        Some(name) => Ok((Project::new(folder), name)),
        None => Err(Error::new(format!("there is no `{}`", path.display()))),
    }
}
