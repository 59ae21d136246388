//! What holds of `sync`, whatever the files say: no text of a translator is
//! lost, and a second one changes nothing.

use std::collections::HashSet;

use glossator::catalog::lock::{LockLine, Made};
use glossator::catalog::{Catalog, Lock, Reference, parse, stubs};
use glossator::config::Config;
use glossator::site::Site;
use glossator::site::changes::FileChange;
use glossator::site::files::Memory;
use glossator::text::Fingerprint;

use super::catalog::{alike, kept, people_s};
use super::hostile::for_segments;
use super::parts;

const OLD: &str = "content/page.md";
const MOVED: &str = "content/folder/moved.md";
const CATALOG: &str = "locales/de/page.ftl";
const LOCK: &str = "locales/de/page.lock";

/// All laws of `sync`: the parts of `text` are a page, the page as it is later,
/// its catalog, lines for its lock, and another catalog of it that a branch has
/// at its old place.
pub(crate) fn hold(text: &str) -> Result<(), String> {
    let [old, new, catalog, lock, branch] = parts(text);
    for notes in [true, false] {
        let mut tree = Tree::new(notes);
        tree.set(OLD, old);
        tree.sync()?;
        tree.translate(CATALOG, catalog);
        tree.sync()?;
        tree.set(OLD, new);
        tree.sync()?;
        tree.set(LOCK, &(tree.get(LOCK) + lock));
        tree.sync()?;
        tree.set(OLD, old);
        tree.sync()?;
        tree.move_page(new);
        tree.sync()?;
        tree.translate(CATALOG, branch);
        tree.sync()?;
    }
    Ok(())
}

/// A project in memory.
struct Tree {
    config: Config,
    files: Memory,
}

impl Tree {
    fn new(notes: bool) -> Self {
        let text = format!(
            "[languages]\nde = {{}}\n[catalogs]\nnotes = {notes}\n\
             [front-matter]\ntranslate = [\"title\", \"description\", \"tags\"]\n"
        );
        let config = Config::parse(&text).expect("the configuration is right");
        Self { config, files: Memory::default() }
    }

    fn get(&self, path: &str) -> String {
        self.files.0.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default()
    }

    fn set(&mut self, path: &str, text: &str) {
        self.files.0.insert(path.to_owned(), text.as_bytes().to_vec());
    }

    fn load(&self) -> Site {
        Site::load(self.config.clone(), &self.files).expect("memory can be read")
    }

    /// Adds `text`, with ids that the page has, to a catalog.
    fn translate(&mut self, path: &str, text: &str) {
        let site = self.load();
        let text = site.pages.first().map_or_else(|| text.to_owned(), |page| for_segments(text, page));
        self.set(path, &(self.get(path) + "\n" + &text));
    }

    fn move_page(&mut self, text: &str) {
        self.files.0.remove(OLD);
        self.set(MOVED, text);
    }

    /// Syncs twice, and holds what came of it against the laws.
    fn sync(&mut self) -> Result<(), String> {
        let before = self.files.clone();
        self.sync_once();
        let is_kept = nothing_is_lost(&self.load(), &before, &self.files);
        is_kept
            .map_err(|error| format!("{error}\nbefore:\n{}after:\n{}", shown(&before), shown(&self.files)))?;
        let synced = self.files.clone();
        self.sync_once();
        if self.files == synced {
            return Ok(());
        }
        Err(format!("a second sync isn't the first\n{}second:\n{}", shown(&synced), shown(&self.files)))
    }

    fn sync_once(&mut self) {
        let site = self.load();
        let mut changes = Vec::new();
        for language in &site.languages {
            let view = site.view(language, &self.files).expect("memory can be read");
            let found = site.sync_language(&view);
            changes.extend(found.locks.into_iter().chain(found.catalogs).chain(found.removals));
        }
        let reference = site.sync_reference();
        changes.extend(reference.catalogs.into_iter().chain(reference.removals));
        for change in changes {
            match change {
                FileChange::Write { path, content } => self.set(&path, &content),
                FileChange::Remove { path } => drop(self.files.0.remove(&path)),
            }
        }
    }
}

fn shown(files: &Memory) -> String {
    let file =
        |(path, bytes): (&String, &Vec<u8>)| format!("--- {path}\n{}\n", String::from_utf8_lossy(bytes));
    files.0.iter().map(file).collect()
}

/// What stands in a language's files, catalogs and locks.
struct Files {
    catalogs: Vec<Catalog>,
    locks: Vec<Lock>,
}

impl Files {
    fn of(files: &Memory) -> Self {
        let named = |extension: &'static str| {
            let is_ours = move |path: &str| path.starts_with("locales/de/") && path.ends_with(extension);
            let texts = files.0.iter().filter(move |(path, _)| is_ours(path));
            texts.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned())
        };
        Self {
            catalogs: named(".ftl").map(Catalog::parse).collect(),
            locks: named(".lock").filter_map(|text| Lock::parse(&text).ok()).collect(),
        }
    }

    /// The entries that the locks keep.
    fn in_locks(&self) -> impl Iterator<Item = &str> {
        let all = self.locks.iter().flat_map(Lock::all);
        all.filter_map(|(_, line)| match line {
            LockLine::Orphan(orphan) => Some(orphan.entry.as_str()),
            LockLine::Second(second) => Some(second.entry.as_str()),
            LockLine::Segment(_) => None,
        })
    }
}

/// Every line that people wrote is in a catalog or a lock; one that differs only
/// in what fingerprints don't see needn't be there twice.
fn nothing_is_lost(site: &Site, before: &Memory, after: &Memory) -> Result<(), String> {
    let reference: Vec<Reference> = before
        .0
        .iter()
        .filter(|(path, _)| path.starts_with("locales/en/"))
        .map(|(_, bytes)| Reference::parse(String::from_utf8_lossy(bytes).into_owned()))
        .collect();
    let (before, after) = (Files::of(before), Files::of(after));
    let catalogs = after.catalogs.iter().map(|catalog| catalog.text.as_str());
    let kept: HashSet<String> = catalogs.chain(after.in_locks()).flat_map(kept).collect();
    let mut wanted: Vec<String> = before.catalogs.iter().flat_map(people_s).collect();
    wanted.extend(before.in_locks().flat_map(|entry| people_s(&Catalog::parse(entry.to_owned()))));
    let known = known_english(site, &reference, &before.locks);
    for (_, _, text) in before.catalogs.iter().flat_map(stubs::commented_entries) {
        if !text.is_empty() && !known.contains(&fingerprint(&text)) {
            wanted.push(text);
        }
    }
    let kept_alike: HashSet<String> = kept.iter().map(|line| alike(line)).collect();
    let is_kept = |line: &String| {
        kept_alike.contains(&alike(line)) || kept.iter().any(|kept| kept.contains(line.as_str()))
    };
    match wanted.iter().find(|line| !is_kept(line)) {
        Some(line) => Err(format!("{line:?} is lost")),
        None => Ok(()),
    }
}

/// Every English that a stub may show without being filled in.
fn known_english(site: &Site, reference: &[Reference], locks: &[Lock]) -> HashSet<Fingerprint> {
    let todays = site.pages.iter().flat_map(|page| page.segments.iter().map(|segment| segment.fingerprint));
    let committed = reference.iter().flat_map(|one| one.entries.iter().map(|known| known.fingerprint));
    let lines = || locks.iter().flat_map(Lock::all).map(|(_, line)| line);
    let made: Vec<&Made> = lines().filter_map(LockLine::made).collect();
    let recorded = made.iter().copied().flat_map(Made::pairs).map(|pair| pair.english);
    let stale = made.iter().filter_map(|made| made.stale.as_ref()?.0.as_deref()).map(fingerprint);
    let gone = lines().filter_map(|line| match line {
        LockLine::Orphan(orphan) => orphan.english.as_deref().map(fingerprint),
        _ => None,
    });
    todays.chain(committed).chain(recorded).chain(stale).chain(gone).collect()
}

fn fingerprint(english: &str) -> Fingerprint {
    parse::pattern(english)
        .map_or_else(|| Fingerprint::of(english), |pattern| Fingerprint::of(&pattern.to_string()))
}
