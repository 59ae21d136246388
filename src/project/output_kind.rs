//! What an output folder is for, and what there is to say of files in it that aren't as they were written.

use crate::finding::{Code, Finding, Place};
use crate::language::SOURCE;

/// What stands in an output folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutputKind {
    /// Localized pages, as `build` writes them.
    Pages,
    /// The pages for people that `report` writes.
    Report,
}

impl OutputKind {
    /// The finding for a file in the place of an output that glossator didn't write; `is_outside` says whether that
    /// is beside the folder.
    pub(super) fn not_ours(self, path: &str, is_outside: bool) -> Finding {
        let (belongs, missing, help) = match self {
            Self::Pages => not_a_page(path, is_outside),
            Self::Report => (
                "file of the report",
                "file",
                "Move it elsewhere, or name another folder for the report: `--output DIR`.".to_owned(),
            ),
        };
        let message = format!("this file is where a {belongs} belongs, and glossator didn't write it");
        Finding::new(Code::NotOurs, message)
            .at(Place::file(path))
            .note(format!("It stays as it is, and the {missing} isn't written."))
            .help(help)
    }

    /// The finding for an output that somebody has edited.
    pub(super) fn edited(self, path: &str) -> Finding {
        let (note, help) = match self {
            Self::Pages => (
                format!("It stays as it is, so it doesn't follow the {SOURCE} and the catalogs."),
                "Make the change in the catalog, delete this file, and build again.",
            ),
            Self::Report => (
                "It stays as it is, so it doesn't show how the translations are today.".to_owned(),
                "Delete this file, and run `glossator report` again.",
            ),
        };
        Finding::new(Code::EditedOutput, "somebody has edited this file, which glossator wrote")
            .at(Place::file(path))
            .note(note)
            .help(help)
    }
}

/// What belongs in the place of a file that `build` didn't write, what isn't written therefore, and the next step.
fn not_a_page(path: &str, is_outside: bool) -> (&'static str, &'static str, String) {
    let (what, missing, option) = match path.rsplit_once('.') {
        Some((_, "yml" | "yaml")) if is_outside => {
            ("localized data file", "file", "`output = \"…\"` under [data]")
        }
        _ if is_outside => ("file of glossator's own", "file", "`data` or `hreflang` under [publish]"),
        _ => ("localized page", "page", "`output = \"…\"`"),
    };
    let help = format!("Move it elsewhere, or give glossator another folder: {option} in glossator.toml");
    (what, missing, help)
}
