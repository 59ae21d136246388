//! A history: a main branch, other branches, and everybody who works on them.

use super::catalog::Lines;
use super::english::{Block, Page};
use super::ledger::{Ledger, shown, tokens};
use super::merge::Resolution;
use super::step::{Act, Step};
use super::tree::{LANGUAGES, Tree, fingerprint};
use super::{laws, merge};

/// How trees are synced and merged: in memory, or by the program and git.
pub(super) trait Tools {
    /// `glossator sync`.
    fn sync(&self, tree: &mut Tree);
    /// The files of `ours` after `theirs`, which left it at `base`, is merged.
    fn merge(&self, base: &Tree, ours: &Tree, theirs: &Tree, how: Resolution) -> Tree;
}

pub(super) struct World<'t> {
    tools: &'t dyn Tools,
    main: Tree,
    branches: Vec<Branch>,
    /// Earlier states of the main branch.
    past: Vec<Tree>,
    ledger: Ledger,
    fresh: u32,
}

struct Branch {
    base: Tree,
    tip: Tree,
}

impl<'t> World<'t> {
    pub(super) fn new(tools: &'t dyn Tools) -> Self {
        let mut fresh = 0;
        let main = Tree::new(&Page::first(&mut fresh));
        let mut world =
            Self { tools, main, branches: Vec::new(), past: Vec::new(), ledger: Ledger::default(), fresh };
        world.in_tree(0, |world, tree| world.sync(tree));
        world
    }

    /// Takes a step, and holds the state after it against the laws.
    pub(super) fn take(&mut self, step: Step) {
        self.past.push(self.main.clone());
        if self.past.len() > 12 {
            self.past.remove(0);
        }
        match step.act {
            Act::Branch => {
                self.branches.truncate(2);
                self.branches.insert(0, Branch { base: self.main.clone(), tip: self.main.clone() });
            }
            Act::Merge => self.merge(step),
            _ => self.in_tree(step.place, |world, tree| world.act(tree, step)),
        }
        let place = if step.act == Act::Merge { 0 } else { step.place };
        self.in_tree(place, |world, tree| laws::hold(tree, &world.ledger));
    }

    /// Works in the tree that `place` chooses: mostly the main branch.
    fn in_tree(&mut self, place: usize, work: impl FnOnce(&mut Self, &mut Tree)) {
        let count = self.branches.len();
        let branch = (place % 3 == 2 && count > 0).then(|| place / 3 % count);
        let mut tree = match branch {
            Some(at) => self.branches[at].tip.clone(),
            None => self.main.clone(),
        };
        work(self, &mut tree);
        match branch {
            Some(at) => self.branches[at].tip = tree,
            None => self.main = tree,
        }
    }

    fn act(&mut self, tree: &mut Tree, step: Step) {
        if let Some(edit) = step.act.english() {
            self.edit_english(tree, edit, step);
        } else if step.act.is_translators() {
            self.translate(tree, step);
        } else {
            self.keep_house(tree, step);
        }
        tree.forget_ids();
    }

    fn sync(&self, tree: &mut Tree) {
        let before = tree.clone();
        tree.learn_ids(&tree.load());
        self.tools.sync(tree);
        laws::sync_kept_everything(&before, tree, self.tools);
    }

    fn merge(&mut self, step: Step) {
        if self.branches.is_empty() {
            return;
        }
        let branch = self.branches.remove(step.at % self.branches.len());
        let how = Resolution::of(step.by);
        let mut merged = self.tools.merge(&branch.base, &self.main, &branch.tip, how);
        merged.ids = merge::common_ids(&self.main, &branch.tip);
        merged.forget_ids();
        merge::leave_to_the_reviewer(&self.main, &merged, &mut self.ledger);
        self.main = merged;
    }

    fn edit_english(&mut self, tree: &mut Tree, edit: super::step::English, Step { at, by, .. }: Step) {
        use super::step::English as E;
        let past = self.past[by % self.past.len()].page();
        let fresh = &mut self.fresh;
        tree.edit_page(|page| match edit {
            E::Insert => page.insert(at, Block::new(by % 3 == 0, fresh)),
            E::Delete => drop(page.take(at)),
            E::Move => {
                if let Some(block) = page.take(at) {
                    page.insert(by, block);
                }
            }
            E::Revert => *page = past,
            E::MoveLink => {
                let link = page.block(at).and_then(|block| block.take_link(by));
                if let (Some(link), Some(block)) = (link, page.block(at + by % 2)) {
                    block.put_link(by / 2, link);
                }
            }
            edit => {
                if let Some(block) = page.block(at) {
                    edit_block(block, edit, by, fresh);
                }
            }
        });
    }

    fn translate(&mut self, tree: &mut Tree, Step { act, at, by, .. }: Step) {
        let language = LANGUAGES[by % 2];
        let path = tree.catalog_path(language);
        let mut catalog = Lines::of(&tree.get(&path));
        let ids = if tree.has_notes() {
            catalog.ids()
        } else {
            Lines::of(&tree.get(&tree.catalog_path("en"))).ids()
        };
        let Some(id) = ids.get(at % ids.len().max(1)).cloned() else { return };
        let answers = is_noted(tree, language, &id) && catalog.note(&id, "# STALE").is_none();
        let old = catalog.value(&id).map(str::to_owned);
        let english = shown(tree, &catalog, &id);
        match act {
            Act::Translate => self.write(tree, &mut catalog, &id, by / 2, true),
            Act::TranslateUnderStale => self.write(tree, &mut catalog, &id, by / 2, false),
            Act::Respell => {
                let Some(new) = old.as_ref().and_then(|old| self.ledger.respell(old)) else { return };
                replace(&mut catalog, &id, &new);
                // Somebody has deleted the STALE line before: this is the answer.
                self.ledger.vouch(&new, english.into_iter().filter(|_| answers));
            }
            Act::DeleteStale => {
                // Deleted above a text that is another by now, it is the answer.
                let redone =
                    old.filter(|old| is_noted(tree, language, &id) && !is_remembered(tree, language, old));
                redone.into_iter().for_each(|text| self.ledger.vouch(&text, english.clone()));
                catalog.remove_note(&id, "# STALE");
            }
            Act::Sign => self.sign(&mut catalog, &id, by / 2),
            Act::DeleteText => delete(&mut catalog, &id, by / 2),
            Act::PasteOld => self.paste(tree, language, &mut catalog, &id, by / 2),
            Act::FillInCommented => {
                let Some(at) = catalog.stub(&id) else { return };
                let text = self.ledger.translate(tree, &id, &english.concat());
                self.ledger.vouch(&text, english);
                catalog.0[at] = format!("# {id} = {text}");
            }
            Act::LeaveEnglish => {
                let Some(at) = catalog.stub(&id) else { return };
                if let Some(text) = english.last().filter(|_| catalog.0[at].ends_with(" =")) {
                    catalog.0[at] = format!("# {id} = {text}");
                }
                catalog.0[at].drain(.."# ".len());
                self.ledger.leave(&id, catalog.value(&id).unwrap_or_default());
            }
            Act::Remark => {
                if let Some(at) = catalog.entry(&id) {
                    catalog.0.insert(at, "# Anmerkung".to_owned());
                }
            }
            _ => reserialize(tree, &mut catalog),
        }
        tree.set(&path, catalog.text());
    }

    /// Translates what is shown; a stub is filled in, another text replaced.
    fn write(&mut self, tree: &Tree, catalog: &mut Lines, id: &str, by: usize, deletes_stale: bool) {
        let english = shown(tree, catalog, id);
        let Some(latest) = english.last() else { return };
        let text = self.ledger.translate(tree, id, latest);
        self.ledger.vouch(&text, english);
        if catalog.entry(id).is_some() {
            if deletes_stale {
                catalog.remove_note(id, "# STALE");
            } else if let Some(base) = catalog.value(id).and_then(|old| self.ledger.of(old)).cloned() {
                self.ledger.vouch_for(&text, base.seen);
            }
            replace(catalog, id, &text);
        } else if let Some(at) = catalog.stub(id) {
            catalog.0[at] = format!("{id} = {text}");
            if by.is_multiple_of(2) && at > 1 && catalog.0[at - 2].starts_with("# MISSING") {
                catalog.0.remove(at - 2);
            }
        } else {
            catalog.0.push(format!("{id} = {text}"));
        }
    }

    /// `# accept`, for the English of the note; a new line or in the place of
    /// the one that asks for it.
    fn sign(&mut self, catalog: &mut Lines, id: &str, by: usize) {
        let Some(at) = catalog.entry(id) else { return };
        let asks = catalog.note(id, "# STALE").or_else(|| catalog.note(id, "# UNREVIEWED"));
        match asks.filter(|_| by.is_multiple_of(2)) {
            Some(at) => "# accept".clone_into(&mut catalog.0[at]),
            None => catalog.0.insert(at, "# accept".to_owned()),
        }
        let text = catalog.value(id).unwrap_or_default().to_owned();
        let note = catalog.note(id, "# en: ").map(|at| catalog.0[at]["# en: ".len()..].to_owned());
        self.ledger.vouch(&text, note);
    }

    /// An older text of the segment again. Records remember the last few; of
    /// one that they have forgotten, who pastes it is the author.
    fn paste(&mut self, tree: &Tree, language: &str, catalog: &mut Lines, id: &str, by: usize) {
        let older: Vec<_> = self.ledger.texts.values().filter(|written| written.id == id).cloned().collect();
        let Some(old) = older.get(by % older.len().max(1)).filter(|_| catalog.entry(id).is_some()) else {
            return;
        };
        let english = shown(tree, catalog, id);
        if !is_remembered(tree, language, &old.text) {
            self.ledger.vouch(&old.text, english);
        }
        replace(catalog, id, &old.text);
    }

    fn keep_house(&mut self, tree: &mut Tree, Step { act, at, by, .. }: Step) {
        let language = LANGUAGES[by % 2];
        match act {
            Act::Sync => self.sync(tree),
            Act::SwitchNotes => {
                tree.set_notes(!tree.has_notes());
                self.sync(tree);
            }
            Act::Rename => tree.rename_page(["page", "moved", "folder/page"][by % 3]),
            Act::LoseReference => drop(tree.files.0.remove(&tree.catalog_path("en"))),
            Act::LoseLock => drop(tree.files.0.remove(&tree.lock_path(language))),
            Act::DoubleLines => {
                let old = &self.past[at % self.past.len()];
                let path = tree.lock_path(language);
                tree.set(&path, tree.get(&path) + &old.get(&old.lock_path(language)));
            }
            Act::RevertCatalog => self.revert_catalog(tree, language, at),
            Act::Resolve => {
                let path = tree.catalog_path(language);
                let mut catalog = Lines::of(&tree.get(&path));
                catalog.resolve(at % 2 == 1);
                if tree.files.0.contains_key(&path) {
                    tree.set(&path, catalog.text());
                }
            }
            _ => self.accept(tree, language, at),
        }
    }

    /// The file as it was. What the records have forgotten is as if it were
    /// written now.
    fn revert_catalog(&mut self, tree: &mut Tree, language: &str, at: usize) {
        let old = &self.past[at % self.past.len()];
        let text = old.get(&old.catalog_path(language));
        if text.is_empty() {
            return;
        }
        let catalog = Lines::of(&text);
        for id in catalog.ids() {
            let Some(value) = catalog.value(&id).filter(|value| !is_remembered(tree, language, value)) else {
                continue;
            };
            let english = shown(tree, &Lines::of(""), &id);
            self.ledger.vouch(value, english);
        }
        tree.set(&tree.catalog_path(language), text);
    }

    /// The command: a person looks at a text and at today's English.
    fn accept(&mut self, tree: &mut Tree, language: &str, at: usize) {
        let site = tree.load();
        let candidates: Vec<_> = tree
            .look(&site)
            .into_iter()
            .filter(|seen| seen.language == language && tokens(&seen.text).next().is_some())
            .filter(|seen| seen.part.checked.as_ref().is_some_and(|checked| checked.violations.is_empty()))
            .filter(|seen| matches!(seen.part.status.name(), "stale" | "unreviewed"))
            .collect();
        let Some(seen) = candidates.get(at % candidates.len().max(1)) else { return };
        self.ledger.vouch_for(&seen.text, [seen.fingerprint]);
        let known = site.languages.iter().find(|known| known.language.tag() == language);
        let mut view = site.view(known.expect("a language"), &tree.files).expect("memory can be read");
        site.accept(&mut view, 0, std::slice::from_ref(&seen.id), false);
        let changes = site.sync_language(&view);
        tree.learn_ids(&site);
        tree.apply(&changes.locks);
        tree.apply(&changes.catalogs);
    }
}

fn edit_block(block: &mut Block, edit: super::step::English, by: usize, fresh: &mut u32) {
    use super::step::English as E;
    match edit {
        E::Reword => block.reword(by, 1, fresh),
        E::Rewrite => block.reword(by, 4, fresh),
        E::Retouch => block.retouch(),
        E::AddLink => block.add_link(by, fresh),
        E::DropLink => drop(block.take_link(by)),
        E::RewordLink => block.reword_link(by),
        E::MoveTarget => block.move_target(by, fresh),
        _ => block.change_date(fresh),
    }
}

fn replace(catalog: &mut Lines, id: &str, text: &str) {
    if let Some(at) = catalog.entry(id) {
        catalog.0[at] = format!("{id} = {text}");
    }
}

/// A platform writes its own layout, without comments.
fn reserialize(tree: &Tree, catalog: &mut Lines) {
    if tree.has_notes() {
        return;
    }
    let mut entries: Vec<String> =
        catalog.0.iter().filter(|line| line.starts_with("ref-")).cloned().collect();
    entries.sort();
    catalog.0 = entries;
}

/// Deletes an entry, with its comments or without.
fn delete(catalog: &mut Lines, id: &str, by: usize) {
    if let Some(at) = catalog.entry(id) {
        let from = if by.is_multiple_of(2) { catalog.above(at).start } else { at };
        catalog.0.drain(from..=at);
    }
}

fn is_noted(tree: &Tree, language: &str, id: &str) -> bool {
    let lock = tree.get(&tree.lock_path(language));
    let start = format!("{id} ");
    lock.lines().any(|line| line.starts_with(&start) && line.contains(" noted"))
}

fn is_remembered(tree: &Tree, language: &str, text: &str) -> bool {
    tree.get(&tree.lock_path(language)).contains(&fingerprint(text).to_string())
}
