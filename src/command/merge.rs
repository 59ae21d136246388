//! `glossator merge`: merges a catalog or a lock entry by entry, for git.

use std::path::{Path, PathBuf};

use clap::Args;

use super::terminal::{Exit, say};
use crate::catalog::three_way::{Sides, merge_catalogs, merge_locks};
use crate::finding::counted;
use crate::project::{Error, Project};
use crate::site::files::{FileText, read_text};

/// Merge two versions of a catalog or lock, entry by entry: a merge driver for git
///
/// The result replaces OURS. An entry that both changed stands in it twice, between git's marks, and the exit
/// code is 1. `glossator init --merge-driver` says how git comes to use it.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The version that both come from
    #[arg(value_name = "BASE")]
    base: PathBuf,
    /// The version that is merged into
    #[arg(value_name = "OURS")]
    ours: PathBuf,
    /// The other version
    #[arg(value_name = "THEIRS")]
    theirs: PathBuf,
    /// What the file is called in the repository, where the others are temporary files
    #[arg(value_name = "PATH")]
    path: Option<String>,
}

pub(super) fn run(project: &Project, arguments: &Arguments) -> Result<Exit, Error> {
    let [base, ours, theirs] =
        [&arguments.base, &arguments.ours, &arguments.theirs].map(|path| Opened::of(project, path));
    let ours = ours?;
    let texts = [base?.text, ours.text.clone(), theirs?.text];
    let path = arguments.path.clone().unwrap_or_else(|| arguments.ours.to_string_lossy().into_owned());
    let sides = Sides { base: &texts[0], ours: &texts[1], theirs: &texts[2] };
    let merged = match extension(&path) {
        "lock" => merge_locks(sides),
        "ftl" => merge_catalogs(sides),
        _ => {
            return Err(Error::new(format!(
                "`{path}` is neither a catalog (.ftl) nor a lock (.lock); name the file that is merged as the fourth \
                 argument"
            )));
        }
    };
    if merged.text != ours.text {
        ours.files.write(&ours.name, &merged.text)?;
    }
    if merged.conflicts.is_empty() {
        return Ok(Exit::Clean);
    }
    say(&format!(
        "{path}: both sides changed {}, {}: choose between the lines <<<<<<< and >>>>>>>",
        counted(merged.conflicts.len(), "text"),
        merged.conflicts.join(", ")
    ));
    Ok(Exit::Findings)
}

fn extension(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// A file of a merge, wherever it is.
struct Opened {
    files: Project,
    name: String,
    text: String,
}

impl Opened {
    fn of(project: &Project, path: &Path) -> Result<Self, Error> {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        let name = name.ok_or_else(|| Error::new(format!("`{}` is no file", path.display())))?;
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let files = Project::new(project.path("").join(folder.unwrap_or(Path::new(""))));
        let text = match read_text(&files, &name)? {
            FileText::Is(text) => text,
            FileText::Absent => return Err(Error::new(format!("there is no `{}`", path.display()))),
            FileText::NotUtf8 { .. } => return Err(Error::new(format!("`{}` isn't UTF-8", path.display()))),
            FileText::TooLarge { bytes } => {
                return Err(Error::new(format!("`{}` has {} MB", path.display(), bytes >> 20)));
            }
        };
        Ok(Self { files, name, text })
    }
}
