//! Merges: file by file as git makes them, and what of them only a reviewer
//! can know.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use glossator::catalog::Lock;
use glossator::catalog::lock::{Line, Record};

use super::catalog::Lines;
use super::ledger::Ledger;
use super::tree::{LANGUAGES, Tree, fingerprint};

/// How a person resolves conflicts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Resolution {
    Ours,
    Theirs,
    Union,
    /// In locks and reference catalogs, conflict markers are committed.
    Markers,
    /// Catalogs from the other branch, the rest from ours.
    TheirTexts,
    /// Conflict markers are committed everywhere.
    None,
    /// In catalogs, conflict markers are committed; the rest is ours.
    OurRecords,
}

impl Resolution {
    pub(super) fn of(pick: usize) -> Self {
        match pick {
            20 | 21 => Self::None,
            22 | 23 => Self::OurRecords,
            pick => [Self::Ours, Self::Theirs, Self::Union, Self::Markers, Self::TheirTexts][pick % 5],
        }
    }

    /// git's own option for the file; `None` leaves the markers.
    pub(super) fn option(self, path: &str) -> Option<&'static str> {
        let is_ours_to_mark = path.ends_with(".lock") || path.starts_with("locales/en/");
        match self {
            _ if path.ends_with(".toml") => Some("--ours"),
            Self::Markers if is_ours_to_mark => None,
            Self::None if path.starts_with("content/") => Some("--ours"),
            Self::None => None,
            Self::OurRecords if !is_ours_to_mark => None,
            Self::Theirs => Some("--theirs"),
            Self::TheirTexts if path.ends_with(".ftl") && !is_ours_to_mark => Some("--theirs"),
            Self::Union => Some("--union"),
            Self::Ours | Self::Markers | Self::TheirTexts | Self::OurRecords => Some("--ours"),
        }
    }
}

/// Merges file by file, with `git merge-file` where both sides have changed.
pub(super) fn merge(base: &Tree, ours: &Tree, theirs: &Tree, how: Resolution) -> Tree {
    let mut merged = ours.clone();
    for path in base.files.0.keys().chain(ours.files.0.keys()).chain(theirs.files.0.keys()) {
        let [b, o, t] = [base, ours, theirs].map(|tree| tree.files.0.get(path));
        let result = match (o, t) {
            _ if o == t || b == t => o.cloned(),
            _ if b == o => t.cloned(),
            (Some(ours), Some(theirs)) => {
                Some(merge_file(b.map_or(&[], Vec::as_slice), ours, theirs, how.option(path)))
            }
            _ if how.option(path) == Some("--theirs") => t.cloned(),
            _ if how.option(path) == Some("--union") => o.or(t).cloned(),
            _ => o.cloned(),
        };
        match result {
            Some(bytes) => merged.files.0.insert(path.clone(), bytes),
            None => merged.files.0.remove(path),
        };
    }
    keep_one_page(&mut merged, ours);
    merged
}

/// One page is left of two with the same `ref`.
pub(super) fn keep_one_page(merged: &mut Tree, ours: &Tree) {
    let pages: Vec<String> =
        merged.files.0.keys().filter(|path| path.starts_with("content/")).cloned().collect();
    let kept = pages.iter().find(|path| **path == ours.page_path()).or(pages.first()).cloned();
    for path in pages.iter().filter(|path| Some(*path) != kept.as_ref()) {
        merged.files.0.remove(path);
    }
    if pages.is_empty() {
        merged.set(&ours.page_path(), ours.get(&ours.page_path()));
    }
}

pub(super) fn merge_file(base: &[u8], ours: &[u8], theirs: &[u8], option: Option<&str>) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder");
    let names = [("ours", ours), ("base", base), ("theirs", theirs)];
    for (name, bytes) in names {
        fs::write(folder.path().join(name), bytes).expect("written");
    }
    let merge = Command::new("git")
        .args(["merge-file", "-p", "-q"])
        .args(option)
        .args(names.map(|(name, _)| name))
        .current_dir(folder.path())
        .output()
        .expect("git is installed");
    assert!(merge.status.code().is_some_and(|code| code < 128), "{}", String::from_utf8_lossy(&merge.stderr));
    merge.stdout
}

/// The ids that both sides know alike; an id that both have given to
/// something new is decided by the merge.
pub(super) fn common_ids(ours: &Tree, theirs: &Tree) -> BTreeMap<String, String> {
    let mut ids = ours.ids.clone();
    ids.extend(theirs.ids.clone());
    ids.retain(|id, own| [ours, theirs].iter().all(|tree| tree.ids.get(id).is_none_or(|known| known == own)));
    ids
}

/// After a merge no file may tell what a text was made from: it has no `# en:`
/// note, and there is no record of it, or only one that is up to date, or the
/// STALE note above it was resolved away. "What can't be known from files, a
/// first translation made on a branch from older English, is for the
/// reviewer" (`DESIGN.md` §3.5): who merges vouches for it.
pub(super) fn leave_to_the_reviewer(ours: &Tree, merged: &Tree, ledger: &mut Ledger) {
    for language in LANGUAGES {
        let catalog = Lines::of(&merged.get(&merged.catalog_path(language)));
        let before = Lines::of(&ours.get(&ours.catalog_path(language)));
        let lock = Lock::parse(&merged.get(&merged.lock_path(language))).expect("our version");
        for at in catalog.entries() {
            let Some((id, text)) = catalog.0[at].split_once(" = ") else { continue };
            let Some(english) = merged.reference(id) else { continue };
            let records: Vec<&Record> = lock.lines(id).iter().filter_map(Line::record).collect();
            let made = |record: &&&Record| matches!(record, Record::Made(_));
            let is_todays = |record: &&Record| match record {
                Record::Made(made) => made.pair.english == fingerprint(&english),
                _ => false,
            };
            let unrecorded = !records.iter().any(|record| made(&record)) || records.iter().any(is_todays);
            let resolved_away =
                before.note(id, "# STALE").is_some() && !catalog.has_note_above(at, "# STALE");
            if !catalog.has_note_above(at, "# en: ") && (unrecorded || resolved_away) {
                ledger.vouch(text, [english]);
            }
        }
    }
}
