//! What platforms, merges by hand and accidents do to files, and what people do
//! with the program.

use std::collections::BTreeSet;

use glossator::page::PageNumber;

use super::catalog::Lines;
use super::ledger::tokens;
use super::merge::{leave_to_the_reviewer, random};
use super::step::{Act, Step};
use super::translators::replace;
use super::tree::{LANGUAGES, Seen, Tree, fingerprint};
use super::world::{Branch, World};

impl World<'_> {
    pub(super) fn change_files(&mut self, tree: &mut Tree, step: Step) {
        let Step { act, at, by, .. } = step;
        let language = LANGUAGES[by % 2];
        match act {
            Act::BringBack => return self.bring_back(tree, language, at, by / 2),
            Act::RevertCatalog => {
                let old = self.past[at % self.past.len()].on(tree.focus);
                return self.put(
                    tree,
                    language,
                    &tree.catalog_path(language),
                    &old.get(&old.catalog_path(language)),
                );
            }
            Act::LoseReference => return drop(tree.files.0.remove(&tree.catalog_path("en"))),
            Act::LoseLock => return drop(tree.files.0.remove(&tree.lock_path(language))),
            Act::DoubleLines => {
                let old = self.past[at % self.past.len()].on(tree.focus);
                let path = tree.lock_path(language);
                return tree.set(&path, tree.get(&path) + &old.get(&old.lock_path(language)));
            }
            _ => {}
        }
        let path = tree.catalog_path(language);
        if !tree.files.0.contains_key(&path) {
            return;
        }
        let mut catalog = Lines::of(&tree.get(&path));
        match act {
            Act::Reserialize => reserialize(&mut catalog),
            Act::DropSomeComments => drop_some_comments(&mut catalog, at, by / 2),
            Act::MoveStub => move_stub(tree, &mut catalog, at, by / 2),
            Act::MixUp => mix_up(tree, language, &mut catalog, at, by / 2),
            _ => catalog.resolve(at % 2 == 1),
        }
        tree.set(&path, catalog.text());
        // Without its note, a first translation that nobody has synced tells no more
        // than one that never had one.
        leave_to_the_reviewer(tree, &[], &mut self.ledger);
        if act == Act::DropSomeComments {
            for id in catalog.ids() {
                self.take_for_answer(tree, language, &catalog, &id);
            }
        }
    }

    /// A catalog at a place where the page is no more comes back: from earlier,
    /// or from a branch.
    fn bring_back(&mut self, tree: &mut Tree, language: &str, at: usize, by: usize) {
        let folder = format!("locales/{language}/");
        let branches = self.branches.iter().map(Branch::tip);
        let mut old = Vec::new();
        for from in self.past.iter().chain(branches) {
            for path in from.files.0.keys().filter(|path| path.starts_with(&folder) && is_catalog(path)) {
                if !tree.files.0.contains_key(path) {
                    old.push((path.clone(), from.clone()));
                }
            }
        }
        let Some((path, from)) = old.get(at % old.len().max(1)) else { return };
        self.put(tree, language, path, &from.get(path));
        let lock = path.replace(".ftl", ".lock");
        if by.is_multiple_of(2) && from.files.0.contains_key(&lock) {
            tree.set(&lock, from.get(&lock));
        }
    }

    /// A file as it was. What the records have forgotten, and no note tells, is
    /// as if it were written now.
    fn put(&mut self, tree: &mut Tree, language: &str, path: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        let catalog = Lines::of(text);
        for at in catalog.entries() {
            let Some((id, value)) = catalog.0[at].split_once(" = ") else { continue };
            if !tree.is_remembered(language, id, value) && catalog.notes(at).is_empty() {
                self.ledger.vouch(value, tree.reference(id));
            }
        }
        tree.set(path, text.to_owned());
    }

    pub(super) fn keep_house(&mut self, tree: &mut Tree, Step { act, at, by, .. }: Step) {
        match act {
            Act::Sync => self.sync(tree),
            Act::SwitchNotes => {
                tree.set_notes(!tree.has_notes());
                self.sync(tree);
            }
            // One of the names is the other page's: then they swap places.
            Act::Rename => tree.rename_page(["page", "moved", "folder/page", "other"][by % 4]),
            Act::AcceptEveryLanguage => self.accept_every_language(tree, at),
            _ => self.accept(tree, LANGUAGES[by % 2], at),
        }
    }

    /// The command: a person looks at a text and at today's English.
    fn accept(&mut self, tree: &mut Tree, language: &'static str, at: usize) {
        let analysis = self.analyse(tree);
        let candidates: Vec<&Seen> = analysis
            .seen
            .iter()
            .filter(|seen| seen.language == language && tokens(&seen.text).next().is_some())
            .filter(|seen| seen.part.checked.as_ref().is_some_and(|checked| checked.violations.is_empty()))
            .filter(|seen| matches!(seen.part.status.name(), "stale" | "unreviewed"))
            .collect();
        let Some(seen) = candidates.get(at % candidates.len().max(1)) else { return };
        self.ledger.vouch_for(&seen.text, [seen.fingerprint]);
        self.ledger.speaks(&seen.text, language);
        let site = tree.load();
        let known = site.languages.iter().find(|known| known.language.tag() == language);
        let mut view = site.view(known.expect("a language"), &tree.files).expect("memory can be read");
        let mut pages = PageNumber::enumerate(&site.pages);
        let (page, _) = pages.find(|(_, page)| page.segment(&seen.id).is_some()).expect("its page");
        site.accept(&mut view, page, std::slice::from_ref(&seen.id), false);
        let changes = site.accept_changes(&view, &BTreeSet::from([page]));
        tree.learn(&analysis.segments);
        tree.apply(&changes.copies);
        tree.apply(&changes.locks);
        tree.apply(&changes.catalogs);
        tree.apply(&changes.removals);
    }

    /// The command `accept --every-language`: a person says that the last edit
    /// of an English changes nothing for texts that were right before it.
    fn accept_every_language(&mut self, tree: &mut Tree, at: usize) {
        let analysis = self.analyse(tree);
        let stale = analysis.seen.iter().filter(|seen| seen.part.status.name() == "stale");
        let stale: Vec<&Seen> = stale.collect();
        let Some(chosen) = stale.get(at % stale.len().max(1)) else { return };
        let committed = tree.references(&chosen.id).into_iter().map(|english| fingerprint(&english));
        let mut before: BTreeSet<_> = committed.filter(|english| *english != chosen.fingerprint).collect();
        if before.is_empty() {
            before = tree.before.get(&chosen.id).cloned().unwrap_or_default();
        }
        for seen in stale.iter().filter(|seen| seen.id == chosen.id) {
            if self.ledger.of(&seen.text).is_some_and(|written| !written.seen.is_disjoint(&before)) {
                self.ledger.vouch_for(&seen.text, [seen.fingerprint]);
            }
        }
        super::git::accept_every_language(tree, &chosen.id);
    }
}

fn is_catalog(path: &str) -> bool {
    path.ends_with(".ftl") && !path.ends_with("_terms.ftl")
}

/// A platform writes its own layout, without comments.
fn reserialize(catalog: &mut Lines) {
    catalog.0.retain(|line| line.starts_with("ref-"));
    catalog.0.sort();
}

fn drop_some_comments(catalog: &mut Lines, at: usize, kind: usize) {
    let mut nth = at;
    catalog.0.retain(|line| {
        nth += 1;
        let starts = |start: &str| line.starts_with(start);
        match kind % 3 {
            0 => !starts("# STALE") && !starts("# change: "),
            1 => !starts("# en: "),
            _ => !starts("#") || random(kind, nth).is_multiple_of(2),
        }
    });
}

/// A stub gets right above an entry, without a blank line between. With `by`
/// odd the entry's English goes.
fn move_stub(tree: &mut Tree, catalog: &mut Lines, at: usize, by: usize) {
    let stubs: Vec<String> = catalog.ids().into_iter().filter(|id| catalog.entry(id).is_none()).collect();
    let Some(stub) = stubs.get(at % stubs.len().max(1)).and_then(|id| catalog.stub(id)) else { return };
    let stub: Vec<String> = catalog.0.drain(catalog.above(stub).start..=stub).collect();
    let entries = catalog.entries();
    let Some(entry) = entries.get(by % entries.len().max(1)) else { return };
    let id = catalog.0[*entry].split_once(" = ").map(|(id, _)| id.to_owned()).unwrap_or_default();
    let start = catalog.above(*entry).start;
    catalog.0.splice(start..start, stub);
    if by % 2 == 1
        && let Some(own) = tree.ids.get(&id).cloned()
    {
        tree.edit_page(|page| page.blocks.retain(|block| !own.contains(block.own_word())));
    }
}

/// A text of the other language's catalog, which its lock knows.
fn mix_up(tree: &Tree, language: &str, catalog: &mut Lines, at: usize, by: usize) {
    let source = LANGUAGES[usize::from(language == LANGUAGES[0])];
    let other = Lines::of(&tree.get(&tree.catalog_path(source)));
    let entries = other.entries();
    let Some(entry) = entries.get(at % entries.len().max(1)) else { return };
    let Some((id, text)) = other.0[*entry].split_once(" = ") else { return };
    if !tree.is_remembered(source, id, text) {
        return;
    }
    if catalog.entry(id).is_some() {
        replace(catalog, id, text);
    } else if let Some(stub) = catalog.stub(id) {
        let start = catalog.above(stub).start;
        let whole = if by.is_multiple_of(2) { other.above(*entry).start } else { *entry };
        catalog.0.splice(start..=stub, other.0[whole..=*entry].to_vec());
    } else {
        catalog.0.push(format!("{id} = {text}"));
    }
}
