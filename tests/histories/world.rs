//! A history: a main branch, other branches, and everybody who works on them.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use glossator::site::files::Memory;

use super::english::{Block, Page, own_word};
use super::ledger::Ledger;
use super::merge::Resolution;
use super::step::{Act, English, Step};
use super::tree::{Analysis, Tree};
use super::{laws, merge};

/// How trees are synced and merged: in memory, or by the program and git.
pub(super) trait Tools {
    /// `glossator sync`, which should make `synced` of the files.
    fn sync(&self, tree: &mut Tree, synced: &Memory);
    /// The files of `ours` after what `theirs` has changed since `base` is
    /// there, too.
    fn merge(&self, base: &Tree, ours: &Tree, theirs: &Tree, how: Resolution, way: Way) -> Tree;
}

/// How changes get from one branch to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Merge,
    CherryPick,
    Rebase,
}

pub(super) struct World<'t> {
    tools: &'t dyn Tools,
    pub(super) main: Tree,
    pub(super) branches: Vec<Branch>,
    /// Earlier states of the main branch.
    pub(super) past: Vec<Tree>,
    pub(super) ledger: Ledger,
    pub(super) fresh: u32,
    /// What the program makes of the trees that were looked at last.
    analyses: RefCell<VecDeque<(Memory, Rc<Analysis>)>>,
}

/// A branch's commits; the first is where it left the main branch.
pub(super) struct Branch {
    pub(super) commits: Vec<Tree>,
}

impl Branch {
    fn base(&self) -> &Tree {
        &self.commits[0]
    }

    pub(super) fn tip(&self) -> &Tree {
        &self.commits[self.commits.len() - 1]
    }
}

impl<'t> World<'t> {
    pub(super) fn new(tools: &'t dyn Tools) -> Self {
        let mut fresh = 0;
        let main = Tree::new(&Page::first(&mut fresh));
        let mut world = Self {
            tools,
            main,
            branches: Vec::new(),
            past: Vec::new(),
            ledger: Ledger::default(),
            fresh,
            analyses: RefCell::default(),
        };
        world.in_tree(None, 0, |world, tree| world.sync(tree));
        world
    }

    /// Takes a step, and holds the states after it against the laws.
    pub(super) fn take(&mut self, step: Step) {
        self.past.push(self.main.clone());
        if self.past.len() > 12 {
            self.past.remove(0);
        }
        let count = self.branches.len();
        let branch = (step.place % 3 == 2 && count > 0).then(|| step.place / 3 % count);
        if step.act.is_of_branches() {
            self.work_with_branches(step);
        } else {
            self.in_tree(branch, step.page, |world, tree| world.act(tree, step));
        }
        let branch = branch.unwrap_or_default();
        for tree in std::iter::once(&self.main).chain(self.branches.get(branch).map(Branch::tip)) {
            laws::hold(tree, &self.analyse(tree), &self.ledger);
        }
    }

    /// Works on a page in the main branch, or in another.
    fn in_tree(&mut self, branch: Option<usize>, page: usize, work: impl FnOnce(&mut Self, &mut Tree)) {
        let mut tree = match branch {
            Some(at) => self.branches[at].tip().on(page),
            None => self.main.on(page),
        };
        work(self, &mut tree);
        match branch {
            Some(at) => self.branches[at].commits.push(tree),
            None => self.main = tree,
        }
    }

    fn act(&mut self, tree: &mut Tree, step: Step) {
        if let Some(edit) = step.act.english() {
            self.edit_english(tree, edit, step);
        } else if step.act.is_translators() {
            self.translate(tree, step);
        } else if step.act.is_of_files() {
            self.change_files(tree, step);
        } else {
            self.keep_house(tree, step);
        }
        tree.forget_ids();
    }

    /// What the program makes of `tree`.
    pub(super) fn analyse(&self, tree: &Tree) -> Rc<Analysis> {
        let known = self.analyses.borrow().iter().find(|(files, _)| *files == tree.files).cloned();
        if let Some((_, analysis)) = known {
            return analysis;
        }
        let analysis = Rc::new(tree.analyse());
        let mut analyses = self.analyses.borrow_mut();
        analyses.truncate(3);
        analyses.push_front((tree.files.clone(), Rc::clone(&analysis)));
        analysis
    }

    pub(super) fn sync(&self, tree: &mut Tree) {
        let before = tree.clone();
        let was = self.analyse(tree);
        tree.learn(&was.segments);
        self.tools.sync(tree, &was.synced);
        laws::sync_kept_everything(&before, &was, tree, &self.analyse(tree));
    }

    fn work_with_branches(&mut self, step: Step) {
        match step.act {
            Act::Branch => self.branch(),
            Act::AddTwins => self.add_twins(step),
            _ if self.branches.is_empty() => {}
            Act::Merge => {
                let branch = self.branches.remove(step.at % self.branches.len());
                let main = self.main.clone();
                self.main = self.merged(branch.base(), &main, branch.tip(), step, Way::Merge);
            }
            Act::CherryPick => {
                let branch = &self.branches[step.at % self.branches.len()].commits;
                let Some(at) = step.place.checked_rem(branch.len() - 1) else { return };
                let (base, commit) = (branch[at].clone(), branch[at + 1].clone());
                let main = self.main.clone();
                self.main = self.merged(&base, &main, &commit, step, Way::CherryPick);
            }
            _ => {
                let place = step.at % self.branches.len();
                let commits = std::mem::take(&mut self.branches[place].commits);
                let mut rebased = vec![self.main.clone()];
                for pair in commits.windows(2) {
                    let onto = rebased[rebased.len() - 1].clone();
                    rebased.push(self.merged(&pair[0], &onto, &pair[1], step, Way::Rebase));
                }
                self.branches[place].commits = rebased;
            }
        }
    }

    fn branch(&mut self) {
        self.branches.truncate(2);
        self.branches.insert(0, Branch { commits: vec![self.main.clone()] });
    }

    fn merged(&mut self, base: &Tree, ours: &Tree, theirs: &Tree, step: Step, way: Way) -> Tree {
        if base.files == theirs.files {
            return ours.clone();
        }
        let how = Resolution::of(step.by, step.at);
        let mut merged = self.tools.merge(base, ours, theirs, how, way);
        merged.ids = merge::ids_of_both(ours, theirs);
        merged.forget_ids();
        // Just before is what it was on either side.
        for (id, before) in &theirs.before {
            merged.before.entry(id.clone()).or_default().extend(before);
        }
        merge::leave_to_the_reviewer(&merged, &[ours, theirs], &mut self.ledger);
        merged
    }

    /// Main and a branch each add a paragraph at the same place and sync; the
    /// branch's translator is quick.
    fn add_twins(&mut self, step: Step) {
        self.branch();
        let mut own = String::new();
        for branch in [None, Some(0)] {
            self.in_tree(branch, 0, |world, tree| {
                let block = Block::new(false, &mut world.fresh);
                block.own_word().clone_into(&mut own);
                tree.edit_page(|page| page.insert(step.at, block));
                world.sync(tree);
            });
        }
        self.in_tree(Some(0), 0, |world, tree| {
            let analysis = world.analyse(tree);
            let mut segments = analysis.segments.iter();
            if let Some((id, _)) = segments.find(|(_, english)| own_word(english) == Some(own.as_str())) {
                world.translate_id(tree, id, Step { act: Act::Translate, ..step });
            }
            if step.place.is_multiple_of(2) {
                world.sync(tree);
            }
        });
    }

    fn edit_english(&mut self, tree: &mut Tree, edit: English, Step { at, by, .. }: Step) {
        use English as E;
        let past = self.past[by % self.past.len()].on(tree.focus).page();
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
}

fn edit_block(block: &mut Block, edit: English, by: usize, fresh: &mut u32) {
    use English as E;
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
